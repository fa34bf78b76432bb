// Papers in a clause: which are its object, whose they are, and how far they have come.
import { foldedText } from '../../scan.ts'
import type { InstrumentMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause, Group } from '../clauses.ts'
import { property, resolveAll, state, type Reader, type Say } from '../context.ts'
import { current, eventArg, mentionsOf, objects, say } from './common.ts'

export const isPaper = (m: { kind: string }): m is InstrumentMention => m.kind === 'instrument'

/** What stands between an agreement and the project that it is for. */
const FOR = /^(?:for|on|under|to|concerning|regarding)\b(?: [^ ,;:.]+){0,6}$/
/**
 * The papers a clause is about: its objects, in the passive its subject; with all that a list goes on to name ("…, a joint statement to
 * deepen trade, as well as an agreement on fish", "two were signed: one on X and one on Y").
 */
export function instrumentsOf(r: Reader, c: Clause): InstrumentMention[] {
  const first = (c.passive ? [...c.subject, ...mentionsOf(c.groups.filter((g) => g.prep === ''))] : objects(c)).filter(
    isPaper,
  )
  const behind = c.sentence.mentions.filter((m) => isPaper(m) && m.from >= c.verbTo && m.to <= c.to)
  if (c.passive) {
    // "The Exchange of Notes for the grant aid "Project for Water" was signed": the notes were, and not the project
    const m = c.frame === 'sign' && first.length === 1 && first[0]!.type !== 'Agreement' ? first[0] : undefined
    const of = m && c.sentence.mentions.findLast((x) => x.kind === 'instrument' && x.to <= m.from)
    if (m && of?.kind === 'instrument' && of.type === 'Agreement' && FOR.test(foldedText(r.tokens, of.to, m.from)))
      return [of]
    const colon = r.tokens.slice(c.verbTo, c.to).findIndex((t) => t.text === ':')
    const after = colon < 0 ? [] : behind.filter((m) => m.from > c.verbTo + colon)
    return [...new Set([...first, ...after.filter(isPaper)])]
  }
  // "signed with the Company an agreement on power"
  if (!first.length && c.frame === 'sign' && c.groups[0]?.prep === 'with') {
    const m = behind.find((x): x is InstrumentMention => isPaper(x) && x.type === 'Agreement')
    if (m && /^(?:a|an|the)$/.test(r.tokens[m.from - 1]?.key ?? '')) return [m]
  }
  const last = first.at(-1)
  // "signed five instruments, among them an Accord and a Protocol"
  const among = foldedText(r.tokens, c.verbTo, Math.min(c.to, c.verbTo + 10))
  if (
    !last &&
    behind.length &&
    /\b(?:instruments|agreements|documents|memoranda|memorandums|papers|texts|accords)\b.{0,12}\b(?:among them|including|namely|such as)\b/.test(
      among,
    )
  )
    return behind.filter((m): m is InstrumentMention => isPaper(m) && m.type === 'Agreement')
  if (!last || last.from < c.verbTo) return first
  const more = behind.filter(
    (m): m is InstrumentMention =>
      isPaper(m) &&
      m.from > last.to &&
      m.type === last.type &&
      /(?:, |and |as well as |; )(?:also )?(?:an? |the |another |two |three )?$/.test(
        `${foldedText(r.tokens, Math.max(last.to, m.from - 5), m.from)} `,
      ),
  )
  return [...first, ...more.filter((m) => !first.includes(m))]
}

/** "between A and B" behind an agreement: its parties. */
export function partiesOf(
  r: Reader,
  list: readonly InstrumentMention[],
  c: { readonly sentence: Clause['sentence'] },
): void {
  for (const m of list) {
    if (m.type !== 'Agreement' || m.parties.length < 2) continue
    const t = r.things.instrument(m)
    for (const p of resolveAll(r, m.parties, c.sentence))
      state(r, 'PARTY_TO', p, t, { rule: 'between-parties', at: m, sentence: c.sentence })
  }
}

const STANDING = ['proposed', 'under negotiation', 'concluded', 'signed', 'in force', 'ended']

/** How far an agreement has come; the later stage stands. */
export const standing = (r: Reader, c: Clause, t: Thing, value: string, rule: string): void =>
  stands(r, t, value, { ...say(c, rule), confidence: value === 'proposed' ? 0.7 : 0.8 })

/** The same where no clause says it. */
export function stands(r: Reader, t: Thing, value: string, why: Say): void {
  const at = r.properties.findIndex((p) => p.thing === t && p.property === 'status')
  if (at >= 0) {
    if (STANDING.indexOf(String(r.properties[at]!.value)) >= STANDING.indexOf(value)) return
    r.properties.splice(at, 1)
  }
  property(r, t, 'status', value, why)
}

/** "signed at the close of the talks": the phrase around the meeting's name says that it was signed there. */
const OCCASION =
  /^(beginning|start|outset|opening|end|close|conclusion|closing|course|occasion|framework|context|event|time|sidelines|margins|fringes)$/
const BESIDE = /^(sidelines|margins|fringes|eve|run-up|presence|wake|honou?r|anniversary|invitation)$/
/** "adopted the Roadmap at their conference in Lomé": a meeting that is told by its place or day, where no other was told before. */
export function theirOwn(r: Reader, c: Clause, where: readonly Mention[]): Thing | undefined {
  const own = where.filter(
    (m) => /^(?:their|its)$/.test(r.tokens[m.from]!.key) && /^(?:in|at|on)$/.test(r.tokens[m.to]?.key ?? ''),
  )
  // of two people it is their meeting with each other, which is read with them
  return own.length && !c.sentence.mentions.some((p) => p.kind === 'person') ? eventArg(r, c, own, true) : undefined
}

/** The meeting at which, at whose end or after which it was signed; none where it only ran beside it. */
export function occasion(r: Reader, c: Clause): Thing | undefined {
  const where: Mention[] = []
  let last: Group | undefined
  for (const g of [...c.fronted, ...c.groups]) {
    const events = g.mentions.filter((m) => m.kind === 'event')
    const words = [...(last?.words ?? []), ...g.words]
    const beside = words.some((w) => BESIDE.test(w))
    const of = g.prep === 'of' && (last?.words ?? []).some((w) => OCCASION.test(w))
    if (events.length && !beside && (of || /^(at|during|in|within|after|following|on|upon|through)$/.test(g.prep)))
      where.push(...events)
    last = g.mentions.length ? undefined : g
  }
  if (where.length) {
    // "in the framework of the visit": of none told before there is nothing to say
    const anew = where.some((m) => m.kind === 'event' && (!m.definite || /signing|ceremony/.test(m.eventKind)))
    const e = eventArg(r, c, where, anew) ?? theirOwn(r, c, where)
    // "the fifth session was held in 2023 … At the close of the Session": of the one that the text is about
    const { main, mainSure } = r.talk
    const bare = where.every((m) => m.kind === 'event' && m.ordinal === undefined && m.definite)
    return bare && mainSure && e?.event!.series && e.event!.series === main?.event!.series ? main : e
  }
  // "Following the meeting were signed": the participle is no verb of its own
  const first = c.sentence.mentions.find((m) => m.kind === 'event' && m.from - c.sentence.from <= 2)
  if (first && /^(?:following|after)$/.test(r.tokens[c.sentence.from]!.key)) return eventArg(r, c, [first])
  const text = foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 80), Math.min(c.sentence.to, c.to + 8))
  // "On that occasion": of the meeting named last
  if (/\bon that occasion\b/.test(text) && r.talk.mentioned) return r.talk.mentioned
  return /\b(on this occasion|on the (?:same )?occasion|on that occasion|at the (?:end|close|conclusion))\b/.test(
    text,
  ) && !c.sentence.mentions.some((m) => m.kind === 'event' && m.from < c.to)
    ? atHand(r)
    : undefined
}

const BUSINESS =
  /^(preparations?|preparing|commitments?|decisions?|outcomes?|results?|holding|hosting|convening|organi[sz]ation|organi[sz]ing|conduct|dates?|recommendations|success|conclusions|implementation)$/
/**
 * Whether a meeting named in a sentence is where something was said ("at the talks", "The Forum reviewed"), and not what was spoken of:
 * "preparations for the second meeting", "the decisions of its Fifth Session", "agreed to convene the next round".
 */
export function isStage(r: Reader, m: Mention): boolean {
  let k = m.from - 1
  while (/^(the|a|an|its|their|his|her|this|our)$/.test(r.tokens[k]?.key ?? '')) k--
  const prep = r.tokens[k]?.key ?? ''
  const noun = r.tokens[k - 1]?.key ?? ''
  if (/^(of|to|in)$/.test(prep)) return !BUSINESS.test(noun)
  return !/^(for|on|about|regarding|concerning|before|since|towards?|convene|hold|host|attend|organi[sz]e|holding|hosting|convening|ahead)$/.test(
    prep,
  )
}

/**
 * The meeting at hand: the one in focus, unless that was told of another year by the way ("The fifteenth round took place in 2022"):
 * then the one that the text is about, where it is about one.
 */
export function atHand(r: Reader): Thing | undefined {
  const { main } = r.talk
  const here = current(r)
  const year = r.documentDate?.slice(0, 4)
  const other = !!year && !!here?.event!.start && !here.event!.start.startsWith(year)
  if (!other || main === here) return here
  return main
}

/** "The letter was signed by A and B": the paper of that sort told last, in this paragraph or right before it. */
export function byItsNoun(r: Reader, c: Clause): Thing | undefined {
  const noun = /^the (?:same |final |latter )?([a-z]+)(?: itself)?$/.exec(
    foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 3), c.verbFrom),
  )?.[1]
  if (!noun || !/^(?:letter|document|text|instrument|paper|plan|programme|roadmap|note|lease)$/.test(noun))
    return undefined
  const told = r.things.instruments.filter((x) => x.type === 'Agreement' && x.first < c.from)
  const t = told.sort((a, b) => a.first - b.first).at(-1)
  const any = /^(?:document|text|instrument|paper)$/.test(noun)
  return t && c.from - t.first < 80 && (any || t.kind?.split(' ').includes(noun)) ? t : undefined
}

/** "held talks with B, with whom he discussed": the meeting of those two that the sentence has just told. */
export function withWhom(r: Reader, c: Clause, who: readonly Thing[]): Thing | undefined {
  const at = foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 5), c.verbFrom)
  if (!/\b(?:with|during|at|in) (?:whom|which)\b/.test(at)) return undefined
  const told = r.facts.findLast(
    (f) =>
      f.sentence === c.sentence &&
      f.type === 'PARTICIPATED_IN' &&
      f.target !== 'doc' &&
      f.target.event!.people.size >= 2 &&
      who.every((p) => f.target !== 'doc' && f.target.event!.people.has(p)),
  )
  return told && told.target !== 'doc' ? told.target : undefined
}
