// Political parties and papers by the way they are named: "Partido Verde del Sur", "Lok Sena", "Danish Radicals", "Front for the Renewal of Taria",
// "the Greens", "Leeds Gazette". Those of the head noun "Party" are read with the other bodies.
import { isOrgHead } from '../lexicon/bodies.ts'
import type { OrgMention } from '../mention.ts'
import { capital } from '../scan.ts'
import type { OrgContext } from './context.ts'
import { keyIn, keyLike } from '../words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const words = (list: string): ReturnType<typeof keyIn> => keyIn(list.split(/\s+/))
/** Nouns for a party that stand first in their language, without diacritics. */
const FIRST = words(
  `partido partei parti partai partito partit partij partia partiet partiya stranka liga lega mouvement movimiento movimento moviment alianza alianca alleanza
   frente fronte rassemblement izquierda esquerra sinistra forza hizb harakat soqosoqo yisrael rashtriya vishwa akhil bharatiya euskal herri`,
)
/** Those that stand last. */
const LAST = words(
  'sena parishad sangh samiti mahasabha morcha dal tahreek tehreek ezkerra izquierda judaism kazhagam kachchi katchi venstre partei partij partiet puolue',
)
const JOINER = set(
  'de des du del della delle dei di da do dos der den die fur und et e y i en ni pour per voor la le al el za dla van',
)
/** What the members of a party call themselves. */
const MEMBERS = words(
  'democrats socialists liberals radicals conservatives communists greens populars nationalists unionists centrists ecologists reformists federalists progressives labourites mensheviks bolsheviks',
)
/** Before them in the name of a party: "Social Democrats". */
const CREED = words(
  'social liberal christian progressive independent democratic national united new free green radical conservative socialist',
)
/** Nouns for a movement, behind capitals or before "for the …". */
const MOVEMENT = words('movement front coalition caucus')
const CAUSE = words(
  'movement front rally campaign coalition union centrists democrats citizens alliance veterans mothers women americans people',
)
/** Fronts of war and weather, and what is a movement in art. */
const NO_PARTY = words(
  'home western eastern northern southern cold warm water battle art modern the this a our its labour labor',
)
const PAPER = words(
  'herald post star mercury gazette tribune chronicle times telegraph journal courier examiner observer dispatch globe sun mail news argus citizen mirror',
)
const PERIOD = words('daily sunday morning evening weekly')

const make = (c: OrgContext, from: number, to: number, orgKind: string): OrgMention => ({
  kind: 'org',
  from,
  to,
  name: c.source.slice(c.tokens[from]!.start, c.tokens[to - 1]!.end).replace(/\s+/g, ' '),
  orgKind,
  generic: false,
  source: 'grammar',
})

/** Index behind capitals and the small words between them, from `i`. */
function run(c: OrgContext, i: number, end: number, small: (key: string) => boolean): number {
  const { tokens } = c
  let j = i
  for (let n = 0; j < end && n < 8; n++) {
    const t = tokens[j]!
    if (t.shape === 'Cap' && !c.titled(j)) {
      j++
      continue
    }
    let k = j
    while (k < end && k < j + 2 && tokens[k]!.shape === 'lower' && small(tokens[k]!.key)) k++
    if (k === j || k >= end || tokens[k]!.shape !== 'Cap' || c.titled(k)) break
    j = k + 1
  }
  return j
}

/** Index of the first of the capitals that end at `at`. */
function back(c: OrgContext, at: number, floor: number): number {
  let from = at
  while (from > floor && from > at - 5 && c.tokens[from - 1]!.shape === 'Cap' && !c.titled(from - 1)) from--
  while (
    from < at &&
    /^(?:the|a|an|in|on|at|for|and|with|from|by|of|his|her|its|their|after|when)$/.test(c.tokens[from]!.key)
  )
    from++
  return from
}

const ENGLISH = (key: string): boolean => /^(?:of|the|for|and|a)$/.test(key)

const LABOUR = keyLike(/^labou?r$/)
/** The party, movement or paper whose first word or head noun stands at `i`, or null. */
export function partyAt(c: OrgContext, i: number, floor: number, end: number): OrgMention | null {
  const { tokens } = c
  const t = tokens[i]!
  if (t.shape !== 'Cap' || c.titled(i)) return null
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (FIRST(t)) {
    const to = run(c, i + 1, end, (key) => JOINER.has(key))
    return to > i + 1 ? make(c, i, to, 'party') : null
  }
  if (LAST(t) && !capital(next) && next?.text !== '-') {
    const from = back(c, i, floor)
    return from < i ? make(c, from, i + 1, 'party') : null
  }
  if (MEMBERS(t) && !capital(next)) {
    const article = /^(?:the|a)$/.test(tokens[i + 2]?.key ?? '')
    // "Democrats of the Left", "Centrists for Taria"; "the Liberals of Quebec" are those there
    const cause =
      capital(tokens[article ? i + 3 : i + 2]) &&
      (next?.key === 'for' || (next?.key === 'of' && article)) &&
      !capital(before)
    const to = cause ? run(c, article ? i + 3 : i + 2, end, ENGLISH) : i + 1
    let from = i
    while (from > floor && CREED(tokens[from - 1]) && tokens[from - 1]!.shape === 'Cap') from--
    for (let k = Math.max(floor, from - 3); k < from; k++) {
      const state = c.country(k) ?? c.place(k)
      if (state?.to === from && capital(tokens[k])) from = k
    }
    if (from < i || cause) return make(c, from, to, 'party')
    // "the Greens": "the Democrats" are a party or those who think so
    return before?.key === 'the' && t.key !== 'democrats' && i - 1 >= floor ? make(c, i, to, 'party') : null
  }
  if (CAUSE(t) && /^(?:for|against)$/.test(next?.key ?? '')) {
    const k = /^(?:the|a)$/.test(tokens[i + 2]?.key ?? '') ? i + 3 : i + 2
    if (k < end && tokens[k]!.shape === 'Cap' && !c.titled(k) && !capital(before)) {
      const country = c.country(k)
      return country && country.to === k + 1 && t.key === 'coalition'
        ? null
        : make(c, i, run(c, k, end, ENGLISH), 'party')
    }
  }
  if (MOVEMENT(t) && !capital(next) && !isOrgHead(t.key)) {
    const from = back(c, i, floor)
    if (from === i || NO_PARTY(tokens[i - 1]) || isOrgHead(tokens[i - 1]!.key)) return null
    const cause = /^(?:of|for)$/.test(next?.key ?? '')
    const k = /^(?:the|a)$/.test(tokens[i + 2]?.key ?? '') ? i + 3 : i + 2
    const to = cause && k < end && tokens[k]!.shape === 'Cap' && !c.titled(k) ? run(c, k, end, ENGLISH) : i + 1
    return make(c, from, to, 'party')
  }
  if (PAPER(t) && !capital(next) && i - 1 >= floor) {
    for (let k = Math.max(floor, i - 4); k < i; k++) {
      const town = capital(tokens[k]) ? c.place(k) : null
      const middle = town && tokens.slice(town.to, i).every((x) => PERIOD(x) && capital(x))
      if (middle && town.to <= i) return make(c, k, i + 1, 'media')
    }
    if (PERIOD(before) && capital(before)) return make(c, back(c, i, floor), i + 1, 'media')
  }
  // "won by Labour", "a Labour candidate"
  if (
    LABOUR(t) &&
    i > floor &&
    !capital(next) &&
    !capital(before) &&
    (/^(?:by|for|under|from|against|with|joined|left|led|to)$/.test(before!.key) ||
      /^(?:candidate|candidates|politician|government|leader|mp|mps|voters|member|members|councillor|majority|minister)$/.test(
        next?.key ?? '',
      )) &&
    !/^(?:and|market|force|law|relations|of|costs|productivity|,)$/.test(next?.key ?? '')
  )
    return make(c, i, i + 1, 'party')
  return null
}
