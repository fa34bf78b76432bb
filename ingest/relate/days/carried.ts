// The day that a text goes on under: "On 3 March X met Y. He also called on Z." Where the words tell no day of their own, the one told
// right before holds; of a text whose meetings all fell on one day, that one.
import type { Sentence } from '../../mention.ts'
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import { property, state, type Reader } from '../context.ts'
import type { Fact } from '../facts.ts'

/** Kinds of meeting that begin and end on one day. */
const OF_A_DAY =
  /^(?:meeting|bilateral meeting|working meeting|talks|call|courtesy call|phone call|telephone call|discussion|conversation|lecture|talk|briefing|press conference|dinner|lunch|luncheon|working lunch|breakfast|banquet|reception|audience|signing|signing ceremony|ceremony|launch|inauguration|opening|unveiling|wreath-laying|presentation|round table|tour|visit)$/

/** Words that take a sentence to another time than the one the text goes on under. */
const OTHERWHEN =
  /\b(?:recall(?:ed|s|ing)?|remember(?:ed|s|ing)?|reminded|ago|previous(?:ly)?|former(?:ly)?|last|next|past|since|until|till|history|historic(?:al)?|once|in recent|over the years|will|would|shall|tomorrow|yesterday|upcoming|forthcoming|expected|scheduled|planned|due|postponed|cancelled|canceled|the following|the preceding|the day before|the eve|earlier this|later this|each|every|annual(?:ly)?|regularly|often|several times|twice|had been|if|when|meanwhile)\b/
/** Words that go on from what was told. */
const ALONG =
  /\b(?:also|then|afterwards?|thereafter|later|subsequently|earlier in the (?:same )?day|(?:on )?(?:the|that) same (?:day|morning|afternoon|evening)|that (?:day|morning|afternoon|evening)|in the (?:morning|afternoon|evening)|at noon|at midday|following (?:the|their|this|his|her)|after (?:the|their|this)|before (?:the|their)|prior to the|during (?:the|their|this)|likewise|in addition|in another|separately|on the (?:sidelines|margins|fringes)|at the end of the (?:meeting|talks|ceremony|visit)|earlier|both|the two|the (?:meeting|talks|ceremony|discussions?))\b/

const inside = (s: Sentence, at: number): boolean => s.from <= at && at < s.to
const told = (f: Fact): boolean => f.modality === 'asserted' && f.type !== 'PART_OF_SERIES' && f.type !== 'DISCUSSED'

/** The day of an event, where it is of one day. */
const dayOf = (e: Thing): string | undefined =>
  e.event!.precision === 'day' && !e.event!.end && e.event!.status === 'held' ? e.event!.start : undefined

/** Days between two dates, ISO 8601. */
const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** The one day on which all fell that the text dates of late; undefined where there are more. */
function onlyDay(r: Reader, sentences: readonly Sentence[]): string | undefined {
  const own = r.documentDate
  if (own?.length !== 10 || !/^(?:press_release|readout|article)$/.test(r.kind)) return undefined
  const held = r.things.events.flatMap((e) => dayOf(e) ?? [])
  const days = new Set(
    sentences.flatMap((s) =>
      s.blockKind === 'heading'
        ? []
        : s.mentions.flatMap((m) =>
            m.kind === 'date' && m.precision === 'day' && m.date <= own && apart(m.date, own) < 40
              ? [m.end ?? m.date, m.date]
              : [],
          ),
    ),
  )
  // the day that the text is dated by may be none of which it tells
  if (!held.includes(own)) days.delete(own)
  const [day] = days
  return days.size === 1 && held.includes(day!) && apart(day!, own) <= 7 ? day : undefined
}

/** What the text tells of an event that has no date yet, where it happened in the flow of the text; undefined where it may not have. */
function flowing(r: Reader, e: Thing, s: Sentence): Fact | undefined {
  const i = e.event!
  if (i.start || i.series || i.parent || i.ordinal !== undefined || i.status !== 'held' || !OF_A_DAY.test(i.kind))
    return undefined
  // a journey to a state or town may last; a look at a house does not
  if (i.kind === 'visit' && [...i.places].some((p) => p.type === 'Country' || p.country)) return undefined
  if (i.kind === 'visit' && !i.places.size) return undefined
  if (s.blockKind !== 'paragraph' || s.mentions.some((m) => m.kind === 'date')) return undefined
  const words = foldedText(r.tokens, s.from, s.to)
  if (OTHERWHEN.test(words) || /\bthat\b/.test(foldedText(r.tokens, s.from, Math.max(s.from, e.first))))
    return undefined
  return r.facts.find(
    (f) =>
      (f.source === e || f.target === e) &&
      f.sentence.from === s.from &&
      told(f) &&
      /^(?:PARTICIPATED_IN|SPOKE_AT|CHAIRED|HELD_IN)$/.test(f.type),
  )
}

/** Whether the two may have been in one town: of either no place is told, or one that both share or a state that both lie in. */
const near = (a: Thing, b: Thing): boolean =>
  !a.event!.places.size ||
  !b.event!.places.size ||
  [...a.event!.places].some((p) =>
    [...b.event!.places].some((q) => p === q || (!!p.country && p.country === q.country)),
  )

/** Gives each event told without a day the day that the text goes on under; the result says it for each sentence that tells no other. */
export function carryDays(r: Reader, sentences: readonly Sentence[]): ReadonlyMap<Sentence, string> {
  const under = new Map<Sentence, string>()
  const only = onlyDay(r, sentences)
  // the sentence that dates each
  const when = new Map(r.properties.flatMap((p) => (p.property === 'startDate' ? [[p.thing, p.sentence.from]] : [])))
  let day: string | undefined
  let block = -1
  let back = 0
  const events = [...r.things.events].sort((a, b) => a.first - b.first)
  for (const s of sentences) {
    if (s.blockKind !== 'paragraph') continue
    if (s.block !== block) back++
    if (back > 1) day = undefined
    block = s.block
    const here = events.filter((e) => inside(s, e.first))
    const words = foldedText(r.tokens, s.from, s.to)
    const at = (ALONG.test(words) ? day : undefined) ?? only
    if (at && !OTHERWHEN.test(words) && !s.mentions.some((m) => m.kind === 'date')) under.set(s, at)
    for (const e of here) {
      const f = at ? flowing(r, e, s) : undefined
      if (!f || !at || !events.some((x) => x !== e && x.event!.start === at && near(x, e))) continue
      e.event!.start = at
      e.event!.precision = 'day'
      property(r, e, 'startDate', at, { rule: 'day-carried', at: f.at, sentence: s, confidence: 0.65 })
    }
    const days = s.mentions.some((m) => m.kind === 'date')
    const dated = events.filter((e) => when.get(e) === s.from)
    const now = new Set([...here, ...dated].flatMap((e) => dayOf(e) ?? []))
    if (now.size === 1) {
      day = [...now][0]
      back = 0
    } else if (now.size > 1 || days) day = undefined
  }
  return under
}

/** Kinds of meeting for which one has to be in the same town. */
const IN_PERSON =
  /^(?:meeting|bilateral meeting|working meeting|talks|courtesy call|discussion|audience|dinner|lunch|luncheon|breakfast|lecture)$/
const GOES_ON =
  /\b(?:also|then|afterwards?|subsequently|separately|likewise|in addition|on the (?:sidelines|margins|fringes)|later (?:in|on) the (?:day|evening|afternoon))\b/
const AWAY =
  /\b(?:online|virtual(?:ly)?|video|telephone|phone|by letter|back in|returned?|travel(?:led|s)?|left|arrived|flew|home)\b/

/** "In P she met X. She also met Y": there, where one of the same people goes on in the same paragraph and no other place is named. */
export function carryTowns(r: Reader, sentences: readonly Sentence[]): void {
  const events = [...r.things.events].sort((a, b) => a.first - b.first)
  let block = -1
  let before: { towns: Thing[]; people: Set<Thing> } | undefined
  for (const s of sentences) {
    if (s.block !== block) before = undefined
    block = s.block
    const here = events.filter(
      (e) => inside(s, e.first) && !/^(?:cancelled|postponed|hoped|reported)$/.test(e.event!.status ?? ''),
    )
    const words = foldedText(r.tokens, s.from, s.to)
    const placed = s.mentions.some((m) => m.kind === 'place')
    if (before && !placed && GOES_ON.test(words) && !AWAY.test(words))
      for (const e of here) {
        const i = e.event!
        if (
          i.places.size ||
          !i.made ||
          i.series ||
          !IN_PERSON.test(i.kind) ||
          ![...i.people].some((p) => before!.people.has(p))
        )
          continue
        const f = r.facts.find(
          (x) =>
            x.target === e &&
            x.type === 'PARTICIPATED_IN' &&
            x.sentence.from === s.from &&
            /^(?:asserted|planned)$/.test(x.modality),
        )
        if (f)
          for (const p of before.towns)
            state(r, 'HELD_IN', e, p, {
              rule: 'town-carried',
              at: f.at,
              sentence: s,
              confidence: 0.6,
              modality: f.modality,
            })
      }
    const told = here.filter((e) => e.event!.places.size && e.event!.people.size)
    const towns = [...new Set(told.flatMap((e) => [...e.event!.places].filter((p) => p.type === 'Place' && p.country)))]
    if (towns.length === 1) before = { towns, people: new Set(told.flatMap((e) => [...e.event!.people])) }
    else if (towns.length || placed) before = undefined
  }
}
