// Media advisories: "WHAT:", "WHO:", "WHEN:" and "WHERE:" each over or beside what they ask for. All four are of one event that lies ahead.
import type { Annotated } from '../../annotate/annotate.ts'
import type { DateMentionToken, EventMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { peopleBetween } from '../agenda/people.ts'
import { dated, personSide, places, property, state, status, type Reader, type Say } from '../context.ts'
import { personOf } from '../roles.ts'

const LABEL = /^(what|who|when|where)\s{0,3}(?::|\?|$|\t|[–—-]\s)/i
const NEXT = 6

/** The sentences that stand under each question; undefined where the text is no advisory. */
function asked(r: Reader, a: Annotated): Map<string, Sentence[]> | undefined {
  const out = new Map<string, Sentence[]>()
  let now: Sentence[] | undefined
  let left = 0
  for (const s of a.sentences) {
    const label = LABEL.exec(r.text.slice(s.start, s.end))?.[1]?.toLowerCase()
    if (label) {
      now = out.get(label) ?? []
      out.set(label, now)
      left = NEXT
    } else if (left-- <= 0 || s.blockKind === 'paragraph') now = undefined
    now?.push(s)
  }
  return out.has('what') && out.size >= 3 ? out : undefined
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
  for (const s of told.get('when') ?? [])
    dated(
      r,
      e,
      s.mentions.filter((m): m is DateMentionToken => m.kind === 'date'),
      s,
      'advisory',
    )
  for (const s of told.get('where') ?? [])
    for (const p of places(
      r,
      s.mentions.filter((m) => m.kind === 'place' && !m.region),
    ))
      state(r, 'HELD_IN', e, p, say(s))
  for (const s of told.get('who') ?? [])
    for (const { person, off } of peopleBetween({ tokens: r.tokens, text: r.text }, s.mentions, s.from, s.to, false)) {
      const t = off ? null : personOf(r, person, s)
      if (t) state(r, 'PARTICIPATED_IN', t, e, { ...say(s), props: { side: personSide(t) } })
    }
  r.talk.focusOn(e)
}
