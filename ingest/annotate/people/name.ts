// The words of a name, in the orders of many cultures, and how sure they are one where nothing stands around them. A first-name list is never the only key.
import { FAMILY_NAMES, GIVEN_NAMES, PARTICLES } from '../../../src/ontology/lexicon/names.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { HONORIFICS } from '../../lexicon/honours.ts'
import { SHIP } from './confidence.ts'
import { MARKED, NAMEISH, POST_NOMINALS, STOP, SUFFIXES } from '../../lexicon/person-names.ts'
import type { Range } from '../../mention.ts'
import { COLUMN_GAP, capital, upperStart } from '../../scan.ts'
import type { PersonContext } from '../context.ts'
import { isTitleWord, titleAt } from '../posts/title.ts'
import { familyLetters } from './letters.ts'
import { SYLLABLE, common, eastern, givenMonth, surname, syllable, unusual } from './name-words.ts'
import { aboutWord, keyIn, keyLike, textLike } from '../../words.ts'

/** Members of parliaments, in short. */
const SEAT = textLike(/^(?:MP|MPP|MLA|MSP|MNA|MHA|MLC|MEP|TD|MdB)$/)

const RANK = keyLike(/^(?:lieutenant|major|brigadier|colonel|general|admiral|commodore|captain|marshal)$/)
const isParticle = aboutWord(({ shape, key }) => shape === 'lower' && PARTICLES.has(key))
const isHonour = aboutWord(({ text }) => POST_NOMINALS.has(text))
const isSuffix = keyIn(SUFFIXES)
const stops = aboutWord(({ key, text }) => STOP.has(key) && !MARKED.test(text))

export interface NameRun extends Range {
  readonly words: number
  readonly capsFamily?: string
  readonly initials: boolean
  readonly particle: boolean
  readonly hyphen: boolean
  readonly ordinary: number
  readonly foreign: number
  /** A person of the user's lexicon. */
  readonly known?: true
}

/** In lower case behind the word of a headline that tells what somebody does. */
const BEHIND_TITLE = textLike(/^(?:to|on|in|at|with|from|for|about|as|by|before|after|during)$/)

/** The run of name words that begins at `i`, or null. `strong` where an honour or a post stands before it. */
export function nameAt(c: PersonContext, i: number, end: number, strong: boolean): NameRun | null {
  const run = wordsAt(c, i, end, strong)
  const to = c.person(i)
  if (to === null || to > end || (run && run.to > to)) return run
  const names = { words: to - i, initials: false, particle: false, hyphen: false, ordinary: 0, foreign: 0 }
  return { ...names, ...run, from: i, to, ordinary: 0, known: true }
}

const STOP_MARK = textLike(/^['‘’ʻʼ]$/)
function wordsAt(c: PersonContext, i: number, end: number, strong: boolean): NameRun | null {
  const { tokens } = c
  let j = i
  let words = 0
  let caps: string | undefined
  let mixed = false
  let initials = false
  let particle = false
  let hyphen = false
  let ordinary = 0
  let foreign = 0
  let last = i
  while (j < end && words < 8) {
    const t = tokens[j]!
    // columns of a list: "Mr. Bobur MIRZAYEV      Governor's Office"; "Joao A.      de Souza" is a justified line
    const justified = isParticle(t) && tokens[j - 1]?.text === '.'
    if (j > i && words >= 1 && !justified && COLUMN_GAP.test(c.source.slice(tokens[j - 1]!.end, t.start))) break
    if (t.shape === 'init' || (t.shape === 'abbr' && words < 3)) {
      // "G. Batsaikhan", "Martin R. Okoro"; "A" alone is an article.
      const dot = t.shape === 'abbr' || (tokens[j + 1]?.text === '.' && tokens[j + 1]!.glued)
      if (t.shape === 'abbr' && (c.country(j) || c.taken(j) || t.text.length > 8)) break
      const next = tokens[j + (t.shape === 'init' && dot ? 2 : 1)]
      // "External Affairs Minister S Varadan", "FM A K Momin"
      const led = strong && words < 1 && (next?.shape === 'init' || (next?.shape === 'Cap' && !c.ordinary(next.key)))
      // "G D Sharan, vice chancellor": two capitals and a word of no language are a name anywhere
      const two = words === 0 && t.shape === 'init' && next?.shape === 'init' && surname(c, tokens[j + 2])
      if (!dot && !led && !two && !(words > 0 && upperStart(next))) {
        // "Zolboo S", "Nguyen Van A": a single capital that ends a name is rare; leave it.
        break
      }
      if (!(upperStart(next) || next?.shape === 'init' || next?.shape === 'abbr' || isParticle(next) || words > 0))
        break
      initials = true
      j += t.shape === 'init' && dot ? 2 : 1
      if (words === 0 || upperStart(next) || next?.shape === 'init') {
        words += 0.5
        last = j
      }
      continue
    }
    if (upperStart(t)) {
      // "Ana Luz Prado MLA": what follows a name is no part of it
      if (words >= 1 && SEAT(t)) break
      // "Ana Prado CMG OBE": honours are no part of the name
      if (isHonour(t) && words >= (/[AEIOUY]/.test(t.text) ? 2 : 1)) break
      if (words === 0 && !strong && SEAT(t)) break
      if (isSuffix(t) && words >= 1) {
        last = ++j
        continue
      }
      if (
        stops(t) &&
        // "May Thandar Oo": a month has a day or a year behind it
        !(words === 0 && /^(may|april|june|august)$/.test(t.key) && givenMonth(c, j, end)) &&
        // "Bui Duc An", "Kim Yong So"
        !(words >= 1 && t.shape === 'Cap' && SYLLABLE(t) && eastern(tokens[i]!)) &&
        // "Harry West of the UUP"
        !(
          words === 1 &&
          /^(west|north|east|south|park|page|street)$/.test(t.key) &&
          GIVEN_NAMES.has(tokens[i]!.key) &&
          !capital(tokens[j + 1])
        ) &&
        // "Vice Premier He Lifeng", "Minister No Kyu-duk": a pronoun has no capital there
        !(
          (strong || tokens[j - 1]?.shape === 'lower') &&
          words === 0 &&
          t.shape === 'Cap' &&
          /^(?:he|no|so|an|her|my)$/.test(t.key) &&
          unusual(c, j + 1)
        ) &&
        // "PARK Jin", "Park Min-jae"
        !(words === 0 && eastern(t) && GIVEN_NAMES.has(tokens[j + 1]?.key ?? '')) &&
        !(strong && words === 0 && /^(may|april|june|august|west|north|page|park|street|new)$/.test(t.key))
      )
        break
      if (words >= 1 && isTitleWord(t) && !FAMILY_NAMES.has(t.key)) break
      // "PAM Roving Ambassador", "BNS Special Envoy"
      if (
        words >= 1 &&
        /^(roving|special|permanent|honorary|resident|goodwill|senior|chief)$/.test(t.key) &&
        isTitleWord(tokens[j + 1])
      )
        break
      // "Ana Prado High commissioner of Peru"
      if (words >= 1 && t.key === 'high' && titleAt(tokens, j, end)) break
      // "ISPR Major General X": letters of a body, and then the person
      if (words >= 1 && RANK(t) && capital(tokens[j + 1]) && tokens[j + 1]!.shape !== 'ALL') {
        if (words === 1 && caps) return null
        break
      }
      // a headline: "Secretary Sorel Discuss Bilateral Ties", "Minister Sorel Visited Chile"
      const acts = c.titleCase && words >= 1 && common(c, t) && capital(tokens[j + 1])
      if (acts && (common(c, tokens[j + 1]!) || /^(?:visit|met$|meet|tour|receiv|attend|host)/.test(t.key))) break
      // "Secretary Sorel Visit to Kenya", "Ana Sorel Remarks on Wheat"
      if (c.titleCase && words >= 2 && common(c, t) && BEHIND_TITLE(tokens[j + 1])) break
      // "Madam Prime Minister": who is not told
      if (words === 0 && !strong && SHIP.test(t.text)) break
      if (words === 0 && (isTitleWord(t) || (HONORIFICS.has(t.key) && !strong)) && !FAMILY_NAMES.has(t.key)) break
      if (c.taken(j)) {
        // "Jordan", "Chad", "Georgia" as a given name only with a name behind it and an honour before.
        const country = c.country(j)
        // "Will Iraq leave …?"
        if (country && words === 1 && !strong && c.ordinary(tokens[j - 1]!.key)) break
        // "Ms. Lana Oblak Turk"
        if (
          country?.form === 'demonym' &&
          strong &&
          words >= 2 &&
          /^(turk|pole|dane|finn|swede|french|german|english|welsh|irish|scot)$/.test(t.key) &&
          !capital(tokens[j + 1])
        ) {
          last = ++j
          words++
          continue
        }
        if (!(
          country &&
          country.to === j + 1 &&
          country.form !== 'demonym' &&
          (strong || words > 0) &&
          (upperStart(tokens[j + 1]) || words > 0)
        )) {
          const place = c.place(j)
          if (!(
            place &&
            place.to === j + 1 &&
            (words > 0 ||
              (strong && upperStart(tokens[j + 1])) ||
              /^(bin|bint|ibn|al|binti)$/.test(tokens[j + 1]?.key ?? ''))
          ))
            break
        }
      }
      if (isOrgHead(t.key) && words > 0 && (tokens[j + 1]?.key === 'of' || tokens[j + 1]?.key === 'for')) break
      // "Ma. Cristina", "Kh. Ganbold", "Ts. Enkh-Amgalan"
      if (
        t.text.length <= 3 &&
        tokens[j + 1]?.text === '.' &&
        tokens[j + 1]!.glued &&
        j + 2 < end &&
        upperStart(tokens[j + 2])
      ) {
        initials = true
        words += 0.5
        j += 2
        continue
      }
      if (t.shape === 'ALL' && t.text.length >= 2) {
        const behind = words === 0 ? tokens.slice(j + 1, j + 3).filter((x) => x.shape === 'Cap') : []
        if (
          !caps &&
          familyLetters(
            t.text,
            t.key,
            behind.map((x) => x.key),
          )
        )
          caps = t.text
        else if (!caps && strong) initials = true
      } else mixed = true
      // "Bat-Erdene": half a name
      const half =
        tokens[j + 1]?.text === '-' &&
        tokens[j + 1]!.glued &&
        tokens[j + 2]?.glued &&
        tokens[j + 2]!.shape === 'Cap' &&
        !c.ordinary(tokens[j + 2]!.key)
      // "Tan Dai Wei", "Wang Yi", "Lim Chee Wee": words in the name of somebody whose family name stands first
      const family =
        words === 0
          ? eastern(t) && !common(c, t) && unusual(c, j + 1) && (unusual(c, j + 2) || !upperStart(tokens[j + 2]))
          : eastern(tokens[i]!) && (!common(c, t) || syllable(c, j))
      // "Péter" is no "peter"
      const marked = MARKED.test(t.text) || (GIVEN_NAMES.has(t.key) && /[^ -~]/.test(t.text))
      if (c.ordinary(t.key) && !marked && !NAMEISH.has(t.key) && !half && !family) ordinary++
      else if (!GIVEN_NAMES.has(t.key) && !FAMILY_NAMES.has(t.key)) foreign++
      words++
      last = ++j
      // hyphen: "Min-jae", "Al-Sisi", "Enkh-Amgalan", "Tjin-A-Kon"
      while (
        j - i < 24 &&
        tokens[j]?.text === '-' &&
        tokens[j]!.glued &&
        tokens[j + 1]?.glued &&
        /^(?:Cap|ALL|lower|init)$/.test(tokens[j + 1]!.shape)
      ) {
        if (isTitleWord(tokens[j + 1])) break
        if (/^(led|based|general|designate|elect|at|style|wide)$/.test(tokens[j + 1]!.key)) break
        hyphen = true
        j += 2
        last = j
      }
      continue
    }
    // "Ramesh a/l Subramaniam", "Rajan s/o Muthu"
    if (
      words > 0 &&
      /^[asd]$/.test(t.text) &&
      tokens[j + 1]?.text === '/' &&
      /^[lpo]$/.test(tokens[j + 2]?.text ?? '') &&
      upperStart(tokens[j + 3])
    ) {
      particle = true
      j += 3
      continue
    }
    // "Siaosi ‘Ofa Tupouniua": a stop that is a letter
    if (
      STOP_MARK(t) &&
      (words > 0 || strong) &&
      !t.glued &&
      tokens[j + 1]?.glued &&
      upperStart(tokens[j + 1]) &&
      !tokens.slice(j + 2, Math.min(end, j + 8)).some((x) => /^['’]$/.test(x.text))
    ) {
      j++
      continue
    }
    if (isParticle(t) && (words > 0 || /^(al|el|van|von|de|ibn|bin|ben|abu|del|da|di)$/.test(t.key))) {
      let k = j + 1
      while (
        isParticle(tokens[k]) ||
        (tokens[k]?.text === '-' && tokens[k]!.glued) ||
        tokens[k]?.text === "'" ||
        tokens[k]?.text === '’'
      )
        k++
      if (!upperStart(tokens[k]) || (c.taken(k) && words === 0)) break
      // "reappointed X as Informateur": the Arabic article has a hyphen
      if (/^(as|an|at|on)$/.test(t.key) && tokens[j + 1]?.text !== '-') break
      if (t.key === 'y' || t.key === 'e') if (words < 2) break
      // "Jorge Nieto y José Gómez": two people; "José Ortega y Gasset" is one
      if (t.key === 'y' && GIVEN_NAMES.has(tokens[k]!.key) && upperStart(tokens[k + 1])) break
      particle = true
      j = k
      continue
    }
    if (
      (t.text === '"' || t.text === '“' || t.text === '(' || t.text === '‘' || t.text === "'") &&
      words > 0 &&
      upperStart(tokens[j + 1]) &&
      /^["”)’']$/.test(tokens[j + 2]?.text ?? '') &&
      upperStart(tokens[j + 3]) &&
      !c.taken(j + 3) &&
      !(t.text === '(' && tokens[j + 1]!.shape === 'ALL')
    ) {
      j += 3
      continue
    }
    break
  }
  if (words < 1) return null
  // A trailing ordinary word that begins the next thing is cut by the caller.
  return {
    from: i,
    to: last,
    words,
    initials,
    particle,
    hyphen,
    ordinary,
    foreign,
    ...(caps && mixed && !c.shouting ? { capsFamily: caps } : {}),
  }
}
