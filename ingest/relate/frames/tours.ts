// Visits to a house rather than a town: a plant, a hospital, a base, the headquarters of a body. Who receives the visitors there was part of it.
import { foldedText, upperStart } from '../../scan.ts'
import { textOf, type Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { places, property, resolveAll, state, type Reader } from '../context.ts'
import { byPeople, groups, mentionsOf, objects, people, say, settle, tense } from './common.ts'
import { keyLike } from '../../words.ts'

/** What can be looked round, by its noun. */
const PREMISES =
  /^(headquarters|port|harbour|harbor|plant|plants|factory|hospital|clinic|museum|memorial|cemetery|base|school|camp|site|centre|center|shipyard|laboratory|laboratories|farm|mine|terminal|refinery|post|crossing|academy|embassy|consulate|premises|facility|facilities|stand|pavilion|exhibition|campus|market|park|monument|mosque|cathedral|church|temple|mausoleum|palace|yard|station|dam|bridge|airport|barracks|garrison|library|archive|archives|institute|university|college|foundry|works|brewery|winery|observatory|nursery|orphanage|settlement|village|zone|workshop|depot|warehouse|ship|vessel|frigate|command|secretariat|tomb|grave|offices?|hub|house|wellfield|field|ruins|reservoir|canal|waterworks|province|region|district|county|island|governorate|municipality|prefecture|contingent|troops|soldiers|personnel|battalion|peacekeepers)$/
/** Grounds and works that are named by where they are. */
const GROUNDS = keyLike(
  /^(plant|camp|site|wellfield|field|mine|terminal|dam|station|farm|park|zone|memorial|monument|port|shipyard|bridge|refinery|museum|temple|mosque|church|cathedral|cemetery|ruins|base|crossing|depot|reservoir|canal|lock|project|village|settlement|centre|center|hospital|school|province|district|island|governorate|municipality|prefecture)$/,
)
/** "has visited the museum many times", "visits the port every year": no one visit. */
const OFTEN =
  /\b(often|regularly|many times|every|each|several times|always|frequently|repeatedly|twice|usually|never|ever)\b/

/**
 * People in whose company one looks round or travels: "with X", "together with X", "in the company of its manager, X" right behind the
 * house, the town or the day; "visited P for talks with X" tells of no company.
 */
export function companyAt(r: Reader, c: Clause): Mention[] {
  return c.groups.flatMap((g, n) => {
    const before = c.groups[n - 1]
    const people = g.mentions.filter((m) => m.kind === 'person' || m.kind === 'post')
    if (!people.length || !before) return []
    const last = before.words.at(-1) ?? ''
    if (g.prep === 'of' || g.prep === 'by') return /^(company|guidance)$/.test(last) ? people : []
    if (g.prep !== 'with' && g.prep !== 'alongside') return []
    if (/^(together|along|jointly)$/.test(last)) return people
    const noun = before.mentions.length ? before.mentions.at(-1)!.kind : PREMISES.test(last) ? 'place' : ''
    return /^(place|org|country|date)$/.test(noun) ? people : []
  })
}

/** The words of the house that is the object: "the headquarters of the Tide Institute". */
function houseIn(r: Reader, c: Clause): { from: number; to: number; org?: Mention } | undefined {
  const n = first(c)
  const g = c.groups[n]
  if (!g) return undefined
  // "the Kerala power station tomorrow": when, behind the house
  const own = g.mentions.find((m) => m.kind !== 'date')
  // the short form of another body begins the name: "the Lithuanian Air Force Base"
  if (own?.kind === 'org' && g.mentions.length === 1 && !upperStart(r.tokens[own.to]))
    return { from: own.from - (g.words.at(-1) === 'the' ? 1 : 0), to: own.to, org: own }
  const noun = g.words.at(-1) ?? ''
  const article = /^(the|a|an|its|his|her|their|this|our)$/.test(g.words[0] ?? '')
  // "visited Ninh Binh province"
  if (own || !PREMISES.test(noun) || !(article || upperStart(r.tokens[c.verbTo]))) return undefined
  const of = c.groups[n + 1]?.prep === 'of' ? c.groups[n + 1] : undefined
  const [name, ...more] = of?.mentions ?? []
  const org = !more.length && name?.kind === 'org' ? name : undefined
  const town = !more.length && name?.kind === 'place' ? name : undefined
  // a group with a mention begins at it, behind its words
  const end = g.mentions[0]?.from ?? g.to
  const from = g.mentions[0] ? end - g.words.length : g.from
  if (r.tokens[from]?.key !== g.words[0]) return undefined
  return { from, to: (org ?? town)?.to ?? end, ...(org ? { org } : {}) }
}

/** "toured the shipyard in P", "visited the headquarters of the Institute": a visit of these people to that house. */
export function tour(r: Reader, c: Clause, who: readonly Thing[], beside: readonly Thing[] = []): void {
  if (c.modality === 'negated' || c.modality === 'reported') return
  if (c.gerund && !c.words.some((w) => /^(is|are|was|were|be)$/.test(w))) return
  const house = houseIn(r, c)
  if (!house || OFTEN.test(foldedText(r.tokens, c.from, c.to))) return
  const what = textOf(r.tokens, house, r.text)
  // the house of a town, or one that has a name: "visited the factory" tells of none
  const town = places(r, mentionsOf(groups(c, 'in', 'at', 'of'))).length > 0
  if (!house.org && !town && !/\p{Lu}/u.test(what)) return
  const name = `visit to ${what}`
  const told = r.things.events.find((e) => e.event!.kind === 'visit' && e.names.has(name))
  const e = told ?? r.things.event({ kind: 'visit', head: 'visit', made: true, named: false }, c.verbFrom, 0.75)
  if (!told) {
    r.things.name(e, name, undefined, undefined, true)
    property(r, e, 'kind', 'visit', say(c, 'toured'))
  }
  for (const p of [...who, ...beside]) state(r, 'PARTICIPATED_IN', p, e, say(c, 'toured'))
  for (const p of people(who)) for (const q of beside) state(r, 'MET_WITH', p, q, say(c, 'toured'))
  // "the port of Sillamäe": there
  const of = c.groups.find((g) => g.prep === 'of' && g.from >= house.from && g.to <= house.to)
  for (const p of of ? places(r, of.mentions) : []) state(r, 'HELD_IN', e, p, say(c, 'toured'))
  // "the Cerro Verde geothermal plant": a house by its own name is where it was
  const own = house.org || of ? undefined : named(r, house.from, house.to)
  if (own) state(r, 'HELD_IN', e, own, say(c, 'toured'))
  settle(r, c, e, 'toured')
  tense(r, c, e, 'toured')
  r.talk.tour = { event: e, who: [...who], sentence: c.sentence, to: c.verbTo }
}

/** The place of that name, where capitals begin it and a plain noun ends it; "the Saab plant" may be the company's. */
function named(r: Reader, from: number, to: number): Thing | undefined {
  const at = /^(?:the|a|an)$/.test(r.tokens[from]!.key) ? from + 1 : from
  const shapes = r.tokens.slice(at, to).map((t) => t.shape)
  const caps = shapes.filter((s) => s === 'Cap').length
  const plain = shapes.every((s) => s === 'Cap' || s === 'lower') && shapes[0] === 'Cap'
  return plain && to - at <= 5 && caps >= 1 && GROUNDS(r.tokens[to - 1])
    ? r.things.newPlace(r.text.slice(r.tokens[at]!.start, r.tokens[to - 1]!.end), at, to)
    : undefined
}

const first = (c: Clause): number =>
  c.groups.findIndex(
    (g) =>
      g.prep === '' &&
      g.from - c.verbTo <= 4 &&
      (!g.mentions.some((m) => m.kind === 'date') || PREMISES.test(g.words.at(-1) ?? '')) &&
      (g.words.length > 0 || g.mentions.length > 0),
  )

/** The tour that a clause behind "where" goes on about: "visited the base, where they were welcomed by X". */
function tourBefore(r: Reader, c: Clause): { event: Thing; who: readonly Thing[] } | undefined {
  const { tour } = r.talk
  if (!tour || tour.sentence !== c.sentence || c.verbFrom < tour.to || c.verbFrom - tour.to > 40) return undefined
  const between = foldedText(r.tokens, tour.to, c.verbFrom)
  const there = /\bwhere\b/.test(between) || (c.passive && /(^|[ ,])and$/.test(between.trim()))
  return there && !/;| (while|who|which|before|after) /.test(` ${between} `) ? tour : undefined
}

/** Who received, met or briefed the visitors there; whether the clause told that. */
export function atTour(r: Reader, c: Clause): boolean {
  const tour = tourBefore(r, c)
  if (!tour || c.modality === 'negated') return false
  const far: Mention[] = c.passive
    ? byPeople(c)
    : c.lemma === 'meet'
      ? [...objects(c), ...mentionsOf(groups(c, 'with'))]
      : c.subject
  const hosts = people(resolveAll(r, far, c.sentence)).filter((p) => !tour.who.includes(p))
  if (!hosts.length) return false
  const briefed = c.lemma === 'brief'
  for (const p of hosts) {
    state(
      r,
      briefed ? 'SPOKE_AT' : 'PARTICIPATED_IN',
      p,
      tour.event,
      say(c, 'received-at-tour', briefed ? { props: { capacity: 'briefing' } } : {}),
    )
    for (const q of people(tour.who)) state(r, 'MET_WITH', q, p, say(c, 'received-at-tour'))
  }
  return true
}
