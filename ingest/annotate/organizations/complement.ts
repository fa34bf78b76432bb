// "of …", "for …" behind the noun of a body: what its name goes on with, and where it ends.
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { BODY_HEADS } from '../../lexicon/bodies.ts'
import { HONOUR } from '../../lexicon/honours.ts'
import { TOPICS, isTopic } from '../../lexicon/topics.ts'
import { capital } from '../../scan.ts'
import type { OrgContext } from '../context.ts'
import { dayAt, headlineVerb, personBegins } from './ends.ts'
import { keyLike } from '../../words.ts'

/** Reads "of/for/on …" behind a head; returns the index behind the name. The comma list goes on only where it closes with "and". */
export function complement(c: OrgContext, i: number, end: number, titles = false): number {
  const { tokens } = c
  let j = i
  let seen = 0
  while (j < end) {
    const t = tokens[j]!
    // "of the People's Republic of China": the possessive is the state's, and ends no name
    const state = tokens[j - 1]?.key === 'the' && capital(t) ? c.country(j) : null
    if (state?.form === 'name' && tokens.slice(j, state.to).some((x) => x.shape === 'poss')) return state.to
    // "Cabinet of Ministers of Turkmenistan Batyr Saparow": a state closes the name, a person may follow
    const whole = /^(of|the)$/.test(tokens[j - 1]?.key ?? '') && capital(t) ? c.country(j) : null
    if (
      whole?.form === 'name' &&
      seen > 0 &&
      tokens[whole.to]?.shape === 'Cap' &&
      BODY_HEADS[tokens[whole.to]!.key.replace(/s$/, '')] === undefined
    )
      return whole.to
    // "Ministry of Ports of Trinidad and Tobago"
    if (whole?.form === 'name' && seen > 0 && whole.to > j + 1 && tokens[whole.to - 2]?.key === 'and') return whole.to
    const town = capital(t) ? c.place(j) : null
    if (town && town.to > j + 1) {
      j = town.to
      seen++
      continue
    }
    if (capital(t) || (t.shape === 'num' && seen > 0 && t.glued)) {
      if (HONOUR.test(t.key)) break
      if (c.titled(j) && seen > 0 && !titles) break
      if (seen > 0 && headlineVerb(t.key) && !BODY_HEADS[tokens[j + 1]?.key ?? '']) break
      // "… and Trade | Hungarian Co-Chair": the next line of a signature
      if (
        seen > 0 &&
        c.country(j)?.form === 'demonym' &&
        (c.titled(j + 1) || (tokens[j + 1]?.key === 'co' && tokens[j + 2]?.text === '-'))
      )
        break
      // "Bureau of Energy Resources Paula K. Renfro", but "Secretariat of the State Great Khural"
      if (dayAt(c, j) || (seen > 0 && (!titles || GIVEN_NAMES.has(t.key)) && personBegins(c, j, end))) break
      j++
      seen++
      continue
    }
    // "Steering Committee for Vietnam - China Bilateral Cooperation"
    const pair = t.text === '-' && stateEndsAt(c, i, j) ? c.country(j + 1) : null
    if (pair && capital(tokens[pair.to]) && !c.titled(pair.to)) {
      j = pair.to
      seen++
      continue
    }
    if (
      t.text === '-' &&
      t.glued &&
      (capital(tokens[j + 1]) || tokens[j + 1]?.shape === 'lower') &&
      tokens[j + 1]!.glued
    ) {
      j += 2
      continue
    }
    if (t.text === '’' || t.text === "'" || t.shape === 'poss') {
      // "Women's Affairs", "Veterans' Affairs": goes on only before a topic.
      if (
        (TOPICS.has(tokens[j + 1]?.key ?? '') ||
          BODY_HEADS[tokens[j + 1]?.key ?? ''] !== undefined ||
          // "Committee on Ukraine's Integration into the European Union"
          /^(?:integration|accession|reconstruction|recovery|relations)$/.test(tokens[j + 1]?.key ?? '')) &&
        capital(tokens[j + 1])
      ) {
        j++
        continue
      }
      // "Faculty of Law for Master's Degree Programmes": what it teaches
      if (seen > 1 && tokens[j - 2]?.key === 'for') return j - 2
      break
    }
    if (t.key === 'and' || t.text === '&') {
      const n = tokens[j + 1]
      const thing = n?.key === 'the' ? closing(c, j + 2, end) : -1
      if (thing > 0) return thing
      // "the Authority of Heads of State and Government" was one of states alone
      if (n?.key === 'government' && /^states?$/.test(tokens[j - 1]!.key) && tokens[j - 3]?.key === 'heads') {
        j += 2
        continue
      }
      if (
        capital(n) &&
        !HONOUR.test(n!.key) &&
        !(RANK(n) && capital(tokens[j + 2]) && !isTopic(tokens[j + 2]!.key)) &&
        !c.titled(j + 1) &&
        // "Chief of the Presidential Office and Presidential Spokesman X": the next post
        !(/^(?:presidential|royal|special|chief|principal|senior)$/.test(n!.key) && c.titled(j + 2)) &&
        (isTopic(n!.key) ||
          // "the Ministry of Health and WHO": letters are no word
          (c.ordinary(n!.key) && !BODY_HEADS[n!.key] && !(n!.shape === 'ALL' && tokens[j - 1]!.shape === 'Cap')) ||
          (t.text === '&' && seen > 0) ||
          // "Department of American and Oceanian Affairs"
          (/^(?:affairs|relations)$/.test(tokens[j + 2]?.key ?? '') && capital(tokens[j + 2]))) &&
        !headBegins(c, j + 1, end)
      ) {
        j++
        continue
      }
      break
    }
    // "African Organisation for Research and Training in Cancer", "Centre of Expertise in Human Rights"
    if (
      t.key === 'in' &&
      FIELD_BEFORE(tokens[j - 1]) &&
      capital(tokens[j + 1]) &&
      !c.place(j + 1) &&
      !c.country(j + 1)
    ) {
      j++
      continue
    }
    if (t.key === 'into' && tokens[j - 1]!.key === 'integration' && capital(tokens[j - 1])) {
      j += tokens[j + 1]?.key === 'the' ? 2 : 1
      continue
    }
    // "State Committee for Work with Youth"
    if (
      t.key === 'with' &&
      /^(?:work|relations|liaison|cooperation|affairs|friendship|contacts)$/.test(tokens[j - 1]?.key ?? '') &&
      seen > 0 &&
      capital(tokens[j + 1]) &&
      !c.titled(j + 1)
    ) {
      j++
      continue
    }
    if (t.text === ',') {
      const k = listEnd(c, j, end)
      if (k < 0) break
      j = k
      seen++
      break
    }
    if ((t.key === 'of' || t.key === 'for' || t.key === 'on' || t.key === 'against' || t.key === 'to') && seen > 0) {
      // "… of the Republic of Indonesia", "Research Institute for Peace": a further complement in capitals.
      const k = tokens[j + 1]?.key === 'the' || tokens[j + 1]?.key === 'all' ? j + 2 : j + 1
      if (t.key === 'to') break
      // "Institute of International Affairs on the Growth Plan": what is told there
      if (t.key === 'on' && tokens[j + 1]?.key === 'the' && !COMMITTEE(tokens[i - 2]) && !COMMITTEE(tokens[i - 3]))
        break
      // "League of Arab States for Syria": what its envoy is for; "Customs Administration of China on Quarantine": what a paper is on
      if (t.key === 'for' && c.country(k)?.form === 'name') break
      if (
        t.key === 'on' &&
        stateEndsAt(c, i, j) &&
        !tokens.slice(Math.max(0, i - 4), i).some((x) => /^(?:sub)?committee$|^commission$/.test(x.key))
      )
        break
      if (!capital(tokens[k]) || c.titled(k) || dayAt(c, k)) break
      if (headBegins(c, k, end)) break
      j = k
      continue
    }
    break
  }
  // Do not end on a connector.
  while (j > i && !capital(tokens[j - 1]) && tokens[j - 1]!.shape !== 'num' && tokens[j - 1]!.shape !== 'lower') j--
  return j
}

/** "Fisheries and the Blue Economy": behind the thing that closes a name, or -1. */
function closing(c: OrgContext, i: number, end: number): number {
  let j = i
  while (
    j < end &&
    j < i + 3 &&
    capital(c.tokens[j]) &&
    (isTopic(c.tokens[j]!.key) || c.ordinary(c.tokens[j]!.key)) &&
    !c.titled(j)
  )
    j++
  return j > i && CLOSING(c.tokens[j - 1]) && !capital(c.tokens[j]) ? j : -1
}
/** Who has an office of that name. */
const HOLDER = keyLike(/^(?:president|premier|governor|chancellor|king|emir|mayor|ombudsman)$/)
/** What a body is for that says "in" what. */
const FIELD_BEFORE = keyLike(/^(?:research|training|expertise|excellence|studies|innovation|education)$/)
const CLOSING = keyLike(
  /^(?:economy|environment|diaspora|sea|regions?|territory|territories|arts|media|family|families|interior|oceans?|islands?|elderly|disabled|population|armed|forces|future|state)$/,
)

/** "the University of Narva and Captain Ana Sorel" */
const RANK = keyLike(
  /^(?:captain|colonel|general|admiral|commander|commodore|major|lieutenant|brigadier|professor|doctor|engineer|judge|justice|lady|king|queen|prince|princess|sheikh)$/,
)

/** What sits on something: "Advisory Committee of the Assembly on the Law of the Sea". */
const COMMITTEE = keyLike(/^(?:(?:sub)?committee|commission|panel|group|council|office|rapporteur|authority|board)$/)

/** A state by its name ends at `j`, behind `i`. */
function stateEndsAt(c: OrgContext, i: number, j: number): boolean {
  for (let k = Math.max(i, j - 4); k < j; k++) if (c.country(k)?.to === j) return true
  return false
}

/** A new body begins here: "Ministry of Finance and Bank of X" are two. */
function headBegins(c: OrgContext, i: number, end: number): boolean {
  const t = c.tokens[i]
  if (!t || !BODY_HEADS[t.key]) return false
  const n = c.tokens[i + 1]
  return i + 1 < end && (n?.key === 'of' || n?.key === 'for')
}

/** ", Culture, Sports, Science and Technology": index behind the list, -1 where it is none of topics closed by "and". */
function listEnd(c: OrgContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  for (let items = 0; items < 8 && j < end; items++) {
    const t = tokens[j]
    if (t?.text === ',' || t?.key === 'and' || t?.text === '&') {
      let k = j + 1
      const closing = t.key === 'and' || t.text === '&' || tokens[k]?.key === 'and'
      if (t.text === ',' && tokens[k]?.key === 'and') k++
      // "of Higher Education, and the Chief Executive Officer", "of Trade, and H.E. Mr. X": a comma in front of the first "and" ends the name
      if (items === 0 && k === j + 2 && !(capital(tokens[k]) && isTopic(tokens[k]!.key))) return -1
      // ", the National Research Agency" is the next body; "and the Environment" goes on
      if (tokens[k]?.key === 'the') {
        if (!closing) return -1
        k++
      }
      const first = k
      while (
        k < end &&
        capital(tokens[k]) &&
        (isTopic(tokens[k]!.key) || c.ordinary(tokens[k]!.key) || coined(c, k, i)) &&
        !c.titled(k) &&
        !dayAt(c, k)
      ) {
        k++
        if (tokens[k]?.text === '-' && tokens[k]!.glued) k++
      }
      if (k === first || (BODY_HEADS[tokens[k - 1]!.key] && !TOPICS.has(tokens[k - 1]!.key))) return -1
      if (k < end && capital(tokens[k]) && !closing && !dayAt(c, k)) return -1
      if (closing) {
        // "Labour and Social Protection of the Population"
        if (tokens[k]?.key === 'and' && TOPICS.has(tokens[k + 1]?.key ?? '') && capital(tokens[k + 1])) {
          j = k
          continue
        }
        return k
      }
      j = k
      continue
    }
    return -1
  }
  return -1
}

/** "Trade, Agribusiness and Industry": a field no list has, alone between two that are known. */
function coined(c: OrgContext, k: number, from: number): boolean {
  const { tokens } = c
  const next = tokens[k + 1]?.text === ',' && tokens[k + 2]?.key === 'and' ? k + 3 : k + 2
  return (
    tokens[k]!.shape === 'Cap' &&
    isTopic(tokens[from - 1]!.key) &&
    tokens[k - 1]?.text === ',' &&
    /^(?:and|,|&)$/.test(tokens[k + 1]?.key ?? '') &&
    capital(tokens[next]) &&
    isTopic(tokens[next]!.key) &&
    !c.country(k) &&
    !c.place(k)
  )
}

/** "Office of the Director of National Intelligence": a post inside the name runs to its end. */
export function officeOf(c: OrgContext, i: number, end: number): number {
  let j = i
  while (
    j < end &&
    (capital(c.tokens[j]) ||
      (['of', 'for', 'the', '-', 'and'].includes(c.tokens[j]!.key) &&
        (capital(c.tokens[j + 1]) || (c.tokens[j + 1]?.key === 'the' && capital(c.tokens[j + 2])))))
  ) {
    const there = c.tokens[j]!.key !== 'of' ? null : c.country(c.tokens[j + 1]?.key === 'the' ? j + 2 : j + 1)
    // "Office of the President Ihor Brovarenko": who holds it
    const named =
      HOLDER(c.tokens[j - 1]) &&
      c.tokens[j]!.shape === 'Cap' &&
      c.tokens[j + 1]?.shape === 'Cap' &&
      !isTopic(c.tokens[j]!.key)
    if (there || named || (j > i + 1 && personBegins(c, j, end))) return j
    j++
  }
  return j
}
