// Media advisories: "WHAT:", "WHO:", "WHEN:" and "WHERE:" each over or beside what they ask for. All four are of one event that lies ahead.
import type { Annotated } from '../../annotate/annotate.ts'
import type { DateMentionToken, EventMention, Mention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { peopleBetween } from '../agenda/people.ts'
import { dated, personSide, places, property, state, status, type Reader, type Say } from '../context.ts'
import { personOf } from '../roles.ts'

const LABEL = /^(what|who|when|where)(?: (?:and|&) (where|when))?\s{0,3}(?::|\?|$|\t|[–—-]\s)/i
/** "PRESS CONFERENCE:", "Accreditation": another part of the advisory. */
const PART = /^\p{Lu}[\p{L} /&-]{2,40}:?$/u
const NEXT = 6
/** Below a label on a line of its own whole paragraphs stand. */
const BELOW = 14

/** The sentences that stand under each question; undefined where the text is no advisory. */
function asked(r: Reader, a: Annotated): Map<string, Sentence[]> | undefined {
  const out = new Map<string, Sentence[]>()
  let now: Sentence[][] = []
  let left = 0
  let alone = false
  for (const s of a.sentences) {
    const words = r.text.slice(s.start, s.end)
    const label = LABEL.exec(words)
    if (label) {
      now = [label[1]!, label[2]].flatMap((l) => {
        if (!l) return []
        const list = out.get(l.toLowerCase()) ?? []
        out.set(l.toLowerCase(), list)
        return [list]
      })
      alone = label[0].trim().length === words.trim().length
      left = alone ? BELOW : NEXT
    } else if (
      left-- <= 0 ||
      (s.blockKind === 'paragraph' && !alone) ||
      (s.blockKind === 'heading' && PART.test(words) && words.endsWith(':'))
    )
      now = []
    for (const list of now) list.push(s)
  }
  return out.has('what') && out.size >= 3 ? out : undefined
}

/** "PRESS CONFERENCE:" over what is told of it is the head of a part, and no event of its own. Changes the mentions of `a`. */
export function headsOfParts(a: Annotated): void {
  for (const s of a.sentences)
    if (s.blockKind === 'heading' && /:$/.test(a.text.slice(s.start, s.end)) && s.to - s.from <= 5) {
      const [m, ...more] = s.mentions
      if (
        m?.kind === 'event' &&
        !more.length &&
        m.ordinal === undefined &&
        !m.series &&
        m.from === s.from &&
        s.to - m.to === 1
      )
        s.mentions.splice(0, 1)
    }
}

/** "WHAT: Launch of the Youth Jobs Programme": by its noun, which in running text is no event. */
function unnamed(r: Reader, s: Sentence): Thing | undefined {
  const words = r.text.slice(s.start, s.end).replace(/\s+/g, ' ')
  const m =
    /^what\s?[:?–—-]\s(?:the )?((?:official |public )?(launch|opening|inauguration|unveiling|handover|presentation|commissioning|exhibition) of .{3,120})$/i.exec(
      words,
    )
  if (!m) return undefined
  const kind = m[2]!.toLowerCase()
  const e = r.things.event({ kind, head: kind, made: true, named: false }, s.from)
  r.things.name(e, m[1]!, undefined, undefined, true)
  property(r, e, 'kind', kind, { rule: 'advisory', at: { from: s.from, to: s.to }, sentence: s })
  return e
}

/** Reads an advisory: its event, who comes, when and where. The event becomes what the text is about. */
export function advisory(r: Reader, a: Annotated): void {
  const told = asked(r, a)
  const what = told?.get('what')
  if (!told || !what) return
  const found = what
    .flatMap((s) => s.mentions.map((m) => ({ m, s })))
    .find((x): x is { m: EventMention; s: Sentence } => x.m.kind === 'event' && !x.m.plural)
  const e = found ? r.talk.event(found.m, true) : unnamed(r, what[0]!)
  if (!e) return
  r.talk.main = e
  r.talk.mainSure = true
  const say = (s: Sentence): Say => ({
    rule: 'advisory',
    at: { from: s.from, to: s.to },
    sentence: s,
    confidence: 0.85,
  })
  status(r, e, 'planned', say(found?.s ?? what[0]!))
  days(r, e, told.get('when') ?? [])
  for (const s of told.get('where') ?? [])
    for (const p of places(
      r,
      s.mentions.filter((m) => m.kind === 'place' && !m.region),
    ))
      state(r, 'HELD_IN', e, p, say(s))
  headLine(r, a, e, say)
  for (const s of told.get('who') ?? []) guests(r, s, e, say(s))
  r.talk.focusOn(e)
}

const dayOf = (s: Sentence): DateMentionToken[] => s.mentions.filter((m): m is DateMentionToken => m.kind === 'date')

/** "Tuesday, 10 March, 9 a.m. – 5 p.m.; Wednesday, 11 March, 9 a.m.": the first day and the last. */
function days(r: Reader, e: Thing, when: readonly Sentence[]): void {
  const all = when.flatMap((s) => dayOf(s).map((d) => ({ d, s })))
  const single = all.filter(({ d }) => d.precision === 'day' && !d.end)
  const [first] = [...single].sort((x, y) => (x.d.date < y.d.date ? -1 : 1))
  const last = single.reduce((x, { d }) => (d.date > x ? d.date : x), '')
  if (first && single.length === all.length && last > first.d.date)
    return dated(r, e, [{ ...first.d, end: last }], first.s, 'advisory')
  for (const { d, s } of all) dated(r, e, [d], s, 'advisory')
}

/** "10 – 11 March 2031, Porto, Peru" under the name of the event, above the first label. */
function headLine(r: Reader, a: Annotated, e: Thing, say: (s: Sentence) => Say): void {
  for (const s of a.sentences.slice(0, 8)) {
    if (LABEL.test(r.text.slice(s.start, s.end))) return
    const [day, ...more] = dayOf(s)
    if (!day || more.length || s.to - s.from > 18 || s.mentions.some((m) => !/^(?:date|place|country)$/.test(m.kind)))
      continue
    // a town before one day is where and when the advisory was written
    if (!day.end && day.from > s.from + 1) continue
    dated(r, e, [day], s, 'advisory')
    for (const p of places(
      r,
      s.mentions.filter((m) => m.kind === 'place' && !m.region),
    ))
      state(r, 'HELD_IN', e, p, say(s))
  }
}

const GIVES =
  /^[\s,;–—-]*(?:\(|[–—-]\s|who will (?:deliver|give) (?:the |a )?)?(?:the |a )?((?:opening|welcome|welcoming|closing|keynote|special|introductory|inaugural|guest)?\s?(?:remarks|address|speech|keynote|lecture|statement|speaker))\b/i

/** Who comes: a speaker with what he gives, the panel below its moderator, else a participant. */
function guests(r: Reader, s: Sentence, e: Thing, say: Say): void {
  const words = r.text.slice(s.start, s.end)
  const listed = /^(?:wh[oa][a-z]*\s?[:?]\s?)?(panell?ists?|speakers?|discussants?)\s?:/i.exec(words)
  // "Dr. X, who will moderate the panel "Y""
  const named = s.mentions.find(
    (m): m is EventMention => m.kind === 'event' && /panel|session|round table|debate/.test(m.eventKind) && !m.plural,
  )
  const led = named ? /\bwho (?:will|is to|shall) (moderate|facilitate|chair|lead)\b/i.exec(words)?.[1] : undefined
  const own = led && named ? r.talk.event(named, true) : null
  if (own) {
    own.event!.parent ??= e
    status(r, own, 'planned', say)
  }
  const panel =
    listed && /^panel/i.test(listed[1]!)
      ? r.things.events.findLast((x) => x.event!.parent === e && /panel/.test(x.event!.kind))
      : undefined
  for (const { person, off } of peopleBetween({ tokens: r.tokens, text: r.text }, s.mentions, s.from, s.to, !!listed)) {
    const t = off ? null : personOf(r, person, s)
    if (!t) continue
    const gives = GIVES.exec(r.text.slice(r.tokens[person.to - 1]!.end, s.end))?.[1]?.toLowerCase()
    const capacity = listed
      ? /^speak/i.test(listed[1]!)
        ? 'speaker'
        : 'panelist'
      : gives &&
        (/opening|welcom|inaugural|introductory/.test(gives)
          ? 'opening remarks'
          : /closing/.test(gives)
            ? 'closing remarks'
            : /keynote/.test(gives)
              ? 'keynote'
              : 'remarks')
    if (own) state(r, /^chair/.test(led!) ? 'CHAIRED' : 'MODERATED', t, own, say)
    else if (capacity) state(r, 'SPOKE_AT', t, panel ?? e, { ...say, props: { capacity } })
    else state(r, 'PARTICIPATED_IN', t, e, { ...say, props: { side: personSide(t) } })
  }
  // read to its end: a label is no more to be read of them as prose
  if (panel) (s as { mentions: Mention[] }).mentions = []
}
