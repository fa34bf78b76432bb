// Posts of government that are told without their state.
import { hasOffice, stateOfOffice } from '../../lexicon/offices-of-states.ts'
import type { Thing } from '../../resolve/thing.ts'
import { state, type Reader } from '../context.ts'

/** Titles of posts that a state has. */
export const GOVERNMENT =
  /\b(minister|ambassador|secretary of|foreign affairs (?:under)?secretary|under[- ]?secretary|(?:deputy|foreign|home|chief|principal|permanent|assistant|cabinet) secretary|vice-minister|prime minister|president|premier|chancellor|director[- ]general|envoy|spokesperson|governor|high commissioner|attorney[- ]general|charg|commissioner for|chief of (?:the )?(?:defen|general|naval|air|army|staff)|special representative|state secretary|permanent secretary|consul|solicitor[- ]general|chief of (?:state )?protocol|federal councill?or|parliamentary secretary|national security advis[eo]r|leader of the opposition|chief negotiator|(?:adviser|advisor|assistant|secretary) to the (?:president|prime minister))/i
/** Posts that a state has in others, those of bodies of many states, and titles too short to say of what. */
/** Of a body or a province: "Chamber President", "Chief Minister". */
const OF_LESS =
  /^chief minister\b|\b(?:chamber|association|club|board|group|company|bank|fund|federation|society|institute|university|foundation|court|union|council) president\b/i
const ELSEWHERE =
  /^(?:the )?(?:ambassador|consul|consul[- ]general|envoy|special envoy|high commissioner|director[- ]general|governor|spokesperson|chargé.*|special representative)$|secretary[- ]general|^(?:vice )?president of(?! the (?:united )?(?:republic|state|nation|federation)\b)/i

/** Where many states meet: who meets there is seldom of the place. */
export const NEUTRAL =
  /^(geneva|new york(?: city)?|brussels|vienna|the hague|strasbourg|davos|munich|addis ababa|nairobi|doha|dubai)$/
export const ASIDE =
  /\b(sidelines?|margins?|summit|conference|assembly|forum|general debate|headquarters|united nations|unga)\b/i

/** A title with its place in the text. */
export type Bare = Thing['titles'][number]

export const untold = (r: Reader, t: Thing): boolean =>
  !t.country && !r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'])
/** Whose somebody is: told, or by the body of one state that he serves. */
export function stateOf(r: Reader, t: Thing): string | undefined {
  if (t.country) return t.country
  const codes = new Set(
    r.facts.flatMap((f) =>
      f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'] && f.target !== 'doc' && f.target.country
        ? [f.target.country]
        : [],
    ),
  )
  return codes.size === 1 ? [...codes][0] : undefined
}
/** Titles of a person that are a post of some state's government, in the order of the text. */
export const governments = (t: Thing): Thing['titles'] =>
  t.titles.filter(
    (x) =>
      !x.former &&
      GOVERNMENT.test(x.title) &&
      !ELSEWHERE.test(x.title) &&
      !OF_LESS.test(x.title) &&
      // "Prof. X, Vice President": of a university
      !(
        /^(?:vice[- ])?(?:president|chancellor)$/i.test(x.title) && [...t.honorifics].some((h) => h.startsWith('prof'))
      ),
  )
/** Somebody is told here for the first time: the words of his honours stand before the name, "H.E. Dr." */
export const firstTold = (t: Thing, p: Bare): boolean => t.first >= p.at.from - 8 && t.first < p.at.to
export function give(r: Reader, t: Thing, told: Bare, code: string, rule: string): void {
  // "the Deputy Prime Minister and Foreign Minister, X": the one that the state has
  const p = hasOffice(code, told.title)
    ? told
    : (governments(t).find((x) => x.at.to === told.at.to && hasOffice(code, x.title)) ?? told)
  // nobody holds a post of a state that is no more, or that has none such
  if (code.length > 2 || !hasOffice(code, p.title) || (stateOfOffice(p.title) ?? code) !== code) return
  // "Deputy Prime Minister and Foreign Minister X": both are posts of that state
  const joint = governments(t).filter((q) => q !== p && q.sentence === p.sentence && q.at.to === p.at.to)
  for (const q of [p, ...joint.filter((x) => hasOffice(code, x.title))])
    state(r, 'HOLDS_ROLE', t, r.things.country(code, t.first), {
      rule,
      at: q.at,
      sentence: q.sentence,
      confidence: 0.6,
      props: { title: q.title, former: false, asOf: r.documentDate },
    })
  t.country = code
  // "Attorney-General and Minister of Foreign Affairs": the other office told in the same breath
  for (const x of governments(t)) {
    if (x.sentence !== p.sentence || x.at.from !== p.at.from || x.title === p.title || x.body || x.country) continue
    const told = r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && f.props['title'] === x.title)
    if (!told && hasOffice(code, x.title))
      state(r, 'HOLDS_ROLE', t, r.things.country(code, t.first), {
        rule,
        at: x.at,
        sentence: x.sentence,
        confidence: 0.6,
        props: { title: x.title, former: false, asOf: r.documentDate },
      })
  }
}
