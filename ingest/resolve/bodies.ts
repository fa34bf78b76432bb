// Which body of the text is meant: by its name without its state, by the name the lexicon has, by its head noun alone.
import { fold } from '../../src/identity/keys.ts'
import { BODIES, type Body } from '../../src/ontology/lexicon/bodies.ts'
import { initialsFit } from '../annotate/acronyms.ts'
import { SHORT_HEADS } from '../lexicon/bodies.ts'
import { ownBody } from '../lexicon/own.ts'
import type { OrgMention } from '../mention.ts'
import { formsOf } from './countries.ts'
import type { Thing } from './thing.ts'

let named: Map<string, Body> | undefined
function bodyNamed(name: string): Body | undefined {
  if (!named) {
    named = new Map()
    for (const b of BODIES) for (const n of [b.name, ...b.aliases, ...b.acronyms]) if (!named.has(n)) named.set(n, b)
  }
  return named.get(name)
}
/** The user's body of this name, else the bundled one. */
export const listedBody = (name: string): Body | undefined => ownBody(name) ?? bodyNamed(name)

/** Name of a body without the state it belongs to: "Ministry of Finance of Poland" → "ministry of finance". */
export function baseName(m: OrgMention): string {
  // "the Assembly of the Republic": of the republic at hand
  let f = fold(m.name.replace(/^(?:the|The)\s+/, '')).replace(/^(assembly|senate|parliament) of the republic$/, '$1')
  if (m.orgKind === 'company')
    f = f.replace(
      /(?: (?:co|ltd|limited|inc|incorporated|corp|corporation|llc|plc|gmbh|ag|kk|sa|nv|bv|ab|oyj?|ou|as|asa|bhd|pte|pcl|pty|company|public|se|spa|holdings))+$/,
      '',
    )
  for (const n of m.country ? formsOf(m.country) : []) {
    if (f.endsWith(` of ${n}`)) return f.slice(0, -n.length - 4)
    if (f.endsWith(` of the ${n}`)) return f.slice(0, -n.length - 8)
    if (!f.startsWith(`${n} `) || f.split(' ').length <= n.split(' ').length + 1) continue
    const rest = f.slice(n.length + 1)
    // "Malta Central Bank", "Central Bank of Malta"
    if (m.generic || /^(?:central|reserve|national) bank$/.test(rest)) return rest
  }
  return f
}

/** "AU Commission" as "African Union Commission": the letters a name begins with, spelled out. */
export function spelledLead(base: string, name: string, spelled: (letters: string) => string | undefined): string {
  const letters = /^\p{Lu}{2,6}(?= \p{L})/u.exec(name)?.[0]
  const whole = letters && spelled(letters)
  return whole?.includes(' ') ? `${fold(whole)}${base.slice(letters!.length)}` : base
}

const SORT_OF_MISSION = /\b(?:embassy|consulate|high commission|mission|delegation)\b/
const SEATED = / (?:in|to) /
/** "Embassy of Switzerland", "Swiss Embassy", where one of that state is told with its seat, or the other way round: that one. */
export function sameEmbassy(things: readonly Thing[], name: string, code: string): Thing | undefined {
  const f = fold(name)
  const sort = SORT_OF_MISSION.exec(f)?.[0]
  const of = things.filter(
    (t) =>
      t.orgKind === 'embassy' &&
      t.country === code &&
      SORT_OF_MISSION.exec(fold([...t.names.keys()][0] ?? ''))?.[0] === sort,
  )
  const seated = (n: string): boolean => SEATED.test(fold(n))
  return sort && of.length === 1 && !(SEATED.test(f) && [...of[0]!.names.keys()].some(seated)) ? of[0] : undefined
}

/** Letters alone ("MOIT") and the one body of the text whose initials they are; or the other way round. */
export function byInitials(things: readonly Thing[], name: string, acronym: string | undefined): Thing | undefined {
  const alone = acronym === name
  if (!alone && (acronym || !name.includes(' '))) return undefined
  const found = things.filter(
    (t) =>
      t.type === 'Organization' &&
      (alone
        ? [...t.names.keys()].some((n) => n.includes(' ') && initialsFit(name, n))
        : !!t.acronym && t.names.size === 1 && t.names.has(t.acronym) && initialsFit(t.acronym, name)),
  )
  return found.length === 1 ? found[0] : undefined
}

const HEADS = new Set(SHORT_HEADS)

/** The one of these called by this head noun ("fund", "university") that was told last before `start`; undefined where none was. */
export function calledLast(things: readonly Thing[], word: string, start: number): Thing | undefined {
  if (!HEADS.has(word)) return undefined
  let best: Thing | undefined
  let near = -1
  for (const t of things) {
    if (t.type !== 'Organization' || t.line) continue
    if (![...t.names.keys()].some((n) => n.includes(' ') && fold(n).split(' ').includes(word))) continue
    for (const n of t.names.values())
      for (const [from] of n.spans)
        if (from < start && from > near) {
          near = from
          best = t
        }
  }
  return best
}
