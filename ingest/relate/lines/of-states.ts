// Lines of meetings of two states: bodies that are nothing else, and whose a line is where its own words do not tell.
import { LINE } from '../../lexicon/events.ts'
import { JOINT } from '../../annotate/events/sitting.ts'
import type { EventMention, Mention, OrgMention, Sentence } from '../../mention.ts'
import { bothStates } from '../../resolve/both-states.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText, findToken } from '../../scan.ts'
import { resolveAll, state, type Reader } from '../context.ts'

/** Bodies with people and an office of their own, though two states share them. */
const HOUSED =
  /\b(?:friendship|parliamentary|business|chambers?|laborator\w+|cent(?:re|er)|universit\w+|compan\w+|bank|fund|secretariat|brigade|force|battalion|venture)\b/i

/** Bodies that sit: of two states where both stand in the name, or the other one behind it: "the High-Level Cooperation Council with Greece". */
const SITS =
  /\b(?:Commission|Committee|(?:Cooperation|Strategic|Partnership|Coordination) Council|Working Group|Mechanism|Cabinet)\b/

/** Lines that two states have between them; a "Regional Dialogue", a "Forum" may be of many. */
const OF_TWO =
  /\b(?:joint|mixed|bilateral|binational|inter-?governmental|consultations?|political dialogue|strategic dialogue|staff talks|negotiations)\b/i
const OF_MANY =
  /\b(?:regional|trilateral|quadrilateral|multilateral|international|global|african|asean|united nations)\b/i

/** The state whose ministry or staff it is: consultations of two foreign ministries are those of the two states. */
export const stateOf = (r: Reader, t: Thing): Thing[] =>
  t.type === 'Organization' && t.country && /ministr|staff|forces|navy|army/i.test([...t.names.keys()].join(' '))
    ? [r.things.country(t.country, t.first)]
    : []

/** "with Nigeria", "with China and Kenya", "between Kenya and Oman" behind the name of a line: the states told there. */
function behind(r: Reader, s: Sentence, to: number): { states: Thing[]; withHome: boolean } {
  const word = r.tokens[to]?.key ?? ''
  const states: Thing[] = []
  if (!/^(with|between)$/.test(word)) return { states, withHome: false }
  for (let at = to + 1; ;) {
    if (r.tokens[at]?.key === 'the') at++
    const m = s.mentions.find((x) => x.from === at)
    if (m?.kind !== 'country' || m.form === 'demonym') break
    states.push(r.things.countryOf(m))
    at = m.to
    if (!/^(and|,)$/.test(r.tokens[at]?.text === ',' ? ',' : (r.tokens[at]?.key ?? ''))) break
    at += r.tokens[at]?.text === ',' && r.tokens[at + 1]?.key === 'and' ? 2 : 1
  }
  return { states, withHome: word === 'with' }
}

/** The states told behind a line's name, with the text's own state where they are those "with" whom it is. */
function partiesBehind(r: Reader, s: Sentence, to: number): Thing[] {
  const { states, withHome } = behind(r, s, to)
  // "the Joint Commission between our countries"
  const both = s.mentions.find((m) => m.kind === 'ref' && m.ref === 'sides' && m.from > to && m.from - to <= 2)
  if (both && r.tokens[to]?.key === 'between') return r.talk.resolve(both, s).filter((t) => t.type === 'Country')
  if (!withHome) return states.length >= 2 ? states : []
  const home = r.things.home ?? r.talk.dateline?.country
  if (!home || !states.length || states.some((t) => t.country === home)) return []
  return [r.things.country(home, states[0]!.first), ...states]
}

/** "the Kenyan-Omani Joint Commission", "the Joint Aviation Committee with Nigeria": a line of meetings, wherever it stands. */
export function jointBody(r: Reader, m: OrgMention, s: Sentence): Thing | undefined {
  if (!(JOINT.test(m.name) || SITS.test(m.name)) || HOUSED.test(m.name)) return undefined
  // "X, Secretary General of the Steering Committee for Kenya-Oman Cooperation": a body with officers
  if (
    s.mentions.some(
      (x) =>
        x.kind === 'person' &&
        x.from < m.from &&
        m.to <= x.to &&
        !/\bco-?chair/i.test(x.posts.map((p) => p.title).join()),
    )
  )
    return undefined
  const named = [...new Set(r.countriesIn(m).map((c) => c.code))]
  const parties = named.length >= 2 ? named.map((c) => r.things.country(c, m.from)) : partiesBehind(r, s, m.to)
  if (parties.length < 2) return undefined
  r.things.asLine(r.things.org(m))
  const to = fieldsBehind(r, m, s)
  const name = to > m.to ? r.text.slice(r.tokens[m.from]!.start, r.tokens[to - 1]!.end).replace(/\s+/g, ' ') : m.name
  const line = r.things.seriesOf(name, parties, m.from, to, { from: m.from, to })
  line.weakly = false
  between(r, line, parties, m, s, 'joint-body')
  return line
}

/** "Joint Working Group on Plant Health and Seed Certification": index behind the second field, which the grammar of bodies leaves out. */
function fieldsBehind(r: Reader, m: OrgMention, s: Sentence): number {
  if (!/ (?:on|for|of) /.test(m.name) || r.tokens[m.to]?.key !== 'and') return m.to
  let k = m.to + 1
  while (r.tokens[k]?.shape === 'Cap' && k < s.to && !s.mentions.some((x) => x.from <= k && k < x.to)) k++
  return k > m.to + 1 ? k : m.to
}

function between(r: Reader, line: Thing, parties: readonly Thing[], at: Mention, s: Sentence, rule: string): void {
  if (line.event!.parties.length < 2) line.event!.parties = [...parties]
  for (const p of parties)
    for (const x of [p, ...stateOf(r, p)])
      if (!r.facts.some((f) => f.type === 'BETWEEN' && f.source === line && f.target === x))
        state(r, 'BETWEEN', line, x, { rule, at, sentence: s, confidence: 0.8 })
}

/** Whose line an event is of, told behind it or by those who are the subject: "the two agreed that the first round of consultations …". */
export function partiesOfLine(r: Reader, line: Thing, m: EventMention, s: Sentence): void {
  if (line.event!.parties.length >= 2) return
  const told = partiesBehind(r, s, m.to)
  if (told.length >= 2) return between(r, line, told, m, s, 'line-with')
  const name = [...line.names.keys()].join(' | ')
  const ofTheTwo =
    /^between (?:(?:the|our|their) two|our|both(?: our)?) (?:foreign )?(?:ministries|countries|governments|sides|states|nations)\b/.test(
      foldedText(r.tokens, m.to, m.to + 5),
    )
  if (!ofTheTwo && (!OF_TWO.test(name) || OF_MANY.test(name))) return
  const pair = s.mentions.filter((x) => x.to <= m.from && x.kind === 'ref' && /^(two|sides|they)$/.test(x.ref))
  const states = statesOf(r, resolveAll(r, pair, s))
  if (states.length === 2) return between(r, line, states, m, s, 'line-of-the-two')
  const two = resolveAll(r, pair, s)
  // whose sides they are may be told later
  if (two.length === 2) PAIRS.set(line, { two, m, s })
  if (!ofTheTwo) return
  const sides = bothStates(r.talk, r.talk.sides(), undefined).filter((t) => t.type === 'Country')
  if (sides.length === 2) between(r, line, sides, m, s, 'line-of-the-two')
}

/** "every other year", "twice a year", "regularly": told of a line, of none of its meetings. */
export const RECURRING =
  /\b(?:every (?:other |two |second |three |four |six )?(?:years?|months?|spring|summer|autumn|winter|january|march|may|june|september|october|november)|(?:once|twice|three times) a year|each year|annually|yearly|biannually|biennially|alternately|regularly)\b/

/** "The two ministries hold political consultations every other year": the line is named, and whose it is. */
export function recurring(r: Reader, m: EventMention, s: Sentence): Thing | undefined {
  if (m.series || !LINE.test(m.head)) return undefined
  const stop = findToken(r.tokens, m.to, r.tokens.length, (t, k) => k >= s.to || /^[;.]$/.test(t.text))
  const lead = foldedText(r.tokens, Math.max(s.from, m.from - 3), m.from)
  if (!/\b(?:hold|holds|held|holding|have|convene|conduct)\b/.test(lead)) return undefined
  if (!RECURRING.test(foldedText(r.tokens, m.to, stop < 0 ? s.to : stop))) return undefined
  const before = s.mentions.filter((x) => x.to <= m.from)
  const pair = before.filter((x) => x.kind === 'ref' && /^(two|sides|they)$/.test(x.ref))
  const told = pair.length ? pair : before.filter((x) => x.kind === 'country')
  return recurringLine(r, m, resolveAll(r, told, s), s)
}

export function recurringLine(r: Reader, m: EventMention, who: readonly Thing[], s: Sentence): Thing | undefined {
  if (m.ordinal !== undefined || m.relative || m.surface.split(' ').length < 2) return undefined
  const states = statesOf(r, who)
  const line = r.things.seriesOf(m.series ?? m.surface, states, m.from, m.to, m)
  line.weakly = false
  line.event!.kind = m.eventKind
  if (states.length === 2) between(r, line, states, m, s, 'recurring-line')
  r.talk.nameLine(line, m.from)
  return line
}

/** The states that these are or act for. */
function statesOf(r: Reader, list: readonly Thing[]): Thing[] {
  const codes = [...new Set(list.flatMap((t) => (t.country && t.type !== 'Place' ? [t.country] : [])))]
  return codes.map((c) => r.things.country(c, list[0]!.first))
}

const PAIRS = new WeakMap<Thing, { two: readonly Thing[]; m: EventMention; s: Sentence }>()

/** Once all is read: a line of two states is of those who led and attended its meetings, where these are two. */
export function partiesByMeetings(r: Reader): void {
  for (const line of r.things.series) {
    const name = [...line.names.keys()].join(' | ')
    if (line.event!.parties.length >= 2) continue
    const pair = PAIRS.get(line)
    const sides = pair ? statesOf(r, pair.two) : []
    if (pair && sides.length === 2) between(r, line, sides, pair.m, pair.s, 'line-of-the-two')
    const several = /\b(?:trilateral|quadrilateral)\b/i.exec(name)?.[0].toLowerCase()
    if (line.event!.parties.length >= 2 || (!several && (!OF_TWO.test(name) || OF_MANY.test(name)))) continue
    const told = r.facts.filter(
      (f) =>
        f.target !== 'doc' &&
        f.target.event?.series === line &&
        /^(CHAIRED|LED_DELEGATION|PARTICIPATED_IN)$/.test(f.type) &&
        f.modality !== 'negated' &&
        f.modality !== 'reported',
    )
    const states = statesOf(
      r,
      told.map((f) => f.source).filter((t) => t.type !== 'Organization'),
    )
    const f = told[0]
    const want = several === 'trilateral' ? 3 : several ? 4 : 2
    if (states.length === want && f)
      between(r, line, states, { ...f.at, kind: 'ref' } as Mention, f.sentence, 'line-of-those-who-met')
    else if (!states.length && !several) ofTheText(r, line)
  }
}

/** "to be taken up by the Joint Commission", where nobody is told to have met: of the two states whose meeting the text is about. */
function ofTheText(r: Reader, line: Thing): void {
  const { main } = r.talk
  const told = main?.event!.parties.filter((t) => t.type === 'Country') ?? []
  const states = told.length ? told : statesOf(r, [...(main?.event!.people ?? [])])
  const f = r.facts.find((x) => x.target === main && main)
  // a briefing that goes through meetings of several pairs tells of none whose the line is
  const others = r.things.events.some((e) => e.event!.parties.some((t) => t.type === 'Country' && !states.includes(t)))
  if (states.length === 2 && f && !others && r.talk.mainSure && !/^(?:transcript|speech|agenda|other)$/.test(r.kind))
    between(r, line, states, { ...f.at, kind: 'ref' } as Mention, f.sentence, 'line-of-the-text')
}
