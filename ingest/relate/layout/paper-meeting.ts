// The meeting that minutes are of, where only its day names it: "DRAFT MINUTES of the meeting of 16 March 2031".
import type { Annotated } from '../../annotate/annotate.ts'
import type { Metadata } from '../../document.ts'
import type { DateMentionToken, Mention } from '../../mention.ts'
import { dated, places, property, state, status, type Reader } from '../context.ts'

const RECORD =
  /^(?:(?:draft|agreed|summary|provisional|approved|short|official) )*(?:minutes|record|notes?|report|summary|proceedings)\b/i
const MEETING =
  /\b(?:(?:ordinary|extraordinary|regular|joint|special|annual|virtual|plenary|committee|board) ){0,2}(meeting|session|sitting)(?: held)?,?(?: (?:of|on|in [\p{L} ]{3,25}) )/iu

/** "DRAFT MINUTES of the meeting of 16 March": what a secretary writes down, and nothing that two sides agree on. Changes the mentions of `a`. */
export function plainMinutes(a: Annotated): void {
  for (const s of a.sentences.slice(0, 8)) {
    const at = s.mentions.findIndex((m) => m.kind === 'instrument' && m.instrumentKind === 'minutes')
    const m = s.mentions[at]
    if (
      m?.kind === 'instrument' &&
      !m.parties.length &&
      /^(?:draft )?minutes of the (?:\p{Ll}+ )?(?:meeting|session|sitting) (?:of|on) \d/iu.test(
        m.name.replace(/\s+/g, ' '),
      )
    )
      (s as { mentions: Mention[] }).mentions = s.mentions.filter((x) => x !== m)
  }
}

/** Makes the meeting of a record that names it by its day alone, as what the text is about. */
export function paperMeeting(r: Reader, a: Annotated, meta: Metadata): void {
  if (r.talk.main || !RECORD.test(meta.title ?? '')) return
  const first = a.sentences[0]?.block ?? 0
  for (const s of a.sentences) {
    if (s.block > first + 6) return
    const words = r.text.slice(s.start, s.end)
    const m = RECORD.test(words) || /^of the\b/i.test(words) ? MEETING.exec(words) : null
    const day = s.mentions.find((x): x is DateMentionToken => x.kind === 'date' && x.precision === 'day' && !x.relative)
    if (!m || !day || r.tokens[day.from]!.start < s.start + m.index) continue
    const kind = m[1]!.toLowerCase()
    const e = r.things.event({ kind, head: kind, named: true, made: false }, s.from, 0.8)
    r.things.name(
      e,
      r.text.slice(s.start + m.index, r.tokens[day.to - 1]!.end).replace(/\s+/g, ' '),
      undefined,
      undefined,
      true,
    )
    const say = { rule: 'meeting-of-record', at: { from: s.from, to: day.to }, sentence: s }
    property(r, e, 'kind', kind, say)
    dated(
      r,
      e,
      [
        {
          kind: 'date',
          from: day.from,
          to: day.to,
          date: day.date,
          precision: 'day',
          relative: false,
          ...(day.end ? { end: day.end } : {}),
        },
      ],
      s,
      say.rule,
    )
    status(r, e, 'held', say)
    // "Brussels, Spinelli building" behind it or on the next line
    const next = a.sentences[a.sentences.indexOf(s) + 1]
    const line = [s, ...(next && next.to - next.from <= 14 && next.block <= s.block + 1 ? [next] : [])].find((x) =>
      x.mentions.some((y) => y.kind === 'place' && !y.region),
    )
    const town = line?.mentions.find((y) => y.kind === 'place' && !y.region)
    if (line && town && (line === s || town.from === line.from))
      for (const p of places(r, [town]))
        state(r, 'HELD_IN', e, p, { ...say, at: town, sentence: line, confidence: 0.8 })
    r.talk.main = e
    r.talk.mainSure = true
    r.talk.focusOn(e)
    return
  }
}
