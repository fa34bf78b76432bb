// What a post is for: "Cyber Affairs and Critical Technology", "Asia, Pacific and African Affairs".
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { HONOUR } from '../../lexicon/honours.ts'
import { MARKED } from '../../lexicon/person-names.ts'
import { MODIFIERS } from '../../lexicon/posts.ts'
import { ADJECTIVE, TOPICS, isTopic } from '../../lexicon/topics.ts'
import { type Token, capital, inCompound } from '../../scan.ts'
import type { PostContext } from '../context.ts'
import { isTitleWord } from './title.ts'
import { keyLike } from '../../words.ts'

/** "Chief of Naval Staff Admiral X": the rank is the next person's, and no field. */
const RANK = keyLike(/^(admiral|marshal|general|colonel|captain|commodore|brigadier|lieutenant|excellency)$/)

/** ", Postal Services and Broadcasting of Dominica": index behind fields that no list has, closed by "and" and by the state whose minister it is; else `j`. */
function fieldsOfState(c: PostContext, j: number, end: number): number {
  const { tokens } = c
  let k = j
  for (let items = 0; items < 6 && k < end; items++) {
    const last = tokens[k]!.key === 'and' || (tokens[k]!.text === ',' && tokens[k + 1]?.key === 'and')
    if (!last && tokens[k]!.text !== ',') return j
    const from = tokens[k]!.text === ',' && last ? k + 2 : k + 1
    k = from
    while (
      k < end &&
      k < from + 4 &&
      capital(tokens[k]) &&
      !isTitleWord(tokens[k]) &&
      (isTopic(tokens[k]!.key) || c.ordinary(tokens[k]!.key))
    )
      k++
    if (k === from) return j
    if (last) return tokens[k]?.key === 'of' && c.country(tokens[k + 1]?.key === 'the' ? k + 2 : k + 1) ? k : j
  }
  return j
}

/** "European affairs", "Middle Eastern affairs" */
const REGIONAL_OF = keyLike(
  /^(?:african|european|asian|american|eastern|western|arab|nordic|pacific|caribbean|mediterranean|eurasian|oceanian|hemispheric|parliamentary|consular)$/,
)
/** What a field ends with: "Oceans and Polar Affairs". */
const CLOSES = keyLike(/^(?:affairs|relations|rights|resources)$/)

/** A word of a field in a list: "Culture, Gender, Entertainment and Sport", "Tourism, Culture and Creative Arts"; a name has none of these forms. */
function fieldWord(c: PostContext, k: number): boolean {
  const { key } = c.tokens[k]!
  if (TOPICS.has(key)) return true
  if (GIVEN_NAMES.has(key) || FAMILY_NAMES.has(key) || c.org(k)) return false
  const next = c.tokens[k + 1]
  return isTopic(key) || ((ADJECTIVE.test(key) || c.ordinary(key)) && capital(next) && TOPICS.has(next!.key))
}

/** Behind the field in capitals that begins at token `i`. */
export function topicEnd(c: PostContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    if (capital(t)) {
      if (isTitleWord(t) && j > i && !TOPICS.has(t.key)) break
      if (HONOUR.test(t.key) || RANK(t) || (tokens[j + 1]?.text === '.' && tokens[j + 1]!.glued && t.text.length <= 4))
        break
      if (j > i && c.org(j) && c.org(j)!.from === j && c.org(j)!.to > j + 1) break
      // "Minister of Energy Peter Mwale", "Minister of Foreign Affairs Wang Li": a name with another behind it, though it is a word or a town as well
      const named = GIVEN_NAMES.has(t.key) || FAMILY_NAMES.has(t.key)
      const more = capital(tokens[j + 1]) || tokens[j + 1]?.shape === 'init'
      if (j > i && named && !isTopic(t.key) && more && !isTopic(tokens[j + 1]!.key)) break
      // "Foreign Affairs Sultan bin Saad"
      if (j > i && /^(?:bin|ibn|bint|binti)$/.test(tokens[j + 1]?.key ?? '')) break
      // "Foreign Affairs Đỗ Hùng Anh"
      if (j > i && !isTopic(t.key) && MARKED.test(t.text) && tokens[j + 1]?.shape === 'Cap') break
      // "Polar Affairs Ray Tilden": a word that closes a field, and a name that begins with a word of its own
      if (
        j > i &&
        CLOSES(tokens[j - 1]) &&
        !isTopic(t.key) &&
        t.shape === 'Cap' &&
        tokens[j + 1]?.shape === 'Cap' &&
        !isTopic(tokens[j + 1]!.key) &&
        !c.ordinary(tokens[j + 1]!.key) &&
        !c.country(j + 1) &&
        !c.place(j + 1)
      )
        break
      // "Political Affairs Bat-Erdene": an ordinary word, but one half of a name
      if (
        j > i &&
        tokens[j + 1]?.text === '-' &&
        tokens[j + 1]!.glued &&
        tokens[j + 2]?.glued &&
        tokens[j + 2]!.shape === 'Cap' &&
        !isTopic(t.key) &&
        !isTopic(tokens[j + 2]!.key) &&
        !c.ordinary(tokens[j + 2]!.key)
      )
        break
      // "Secretary of Defense Colleen B…": a word that is no topic begins the name
      const topical =
        isTopic(t.key) || c.ordinary(t.key) || !!c.country(j) || !!c.place(j) || t.shape === 'ALL' || t.shape === 'abbr'
      if (
        !topical &&
        !(
          j === i ||
          TOPICS.has(tokens[j + 1]?.key ?? '') ||
          (tokens[j + 1]?.text === '-' && TOPICS.has(tokens[j + 2]?.key ?? ''))
        )
      )
        break
      // "Governor of Maine Ana Prado": a word that no one bears, and a name
      const town =
        !GIVEN_NAMES.has(t.key) &&
        !FAMILY_NAMES.has(t.key) &&
        GIVEN_NAMES.has(tokens[j + 1]?.key ?? '') &&
        capital(tokens[j + 1]) &&
        tokens[i - 1]?.key === 'of' &&
        (capital(tokens[j + 2]) || tokens[j + 2]?.shape === 'init')
      if (!topical && j === i && !town && !TOPICS.has(tokens[j + 1]?.key ?? '') && capital(tokens[j + 1])) break
      last = ++j
      continue
    }
    const compound = inCompound(tokens, j)
    if (compound) {
      j++
      if (compound === 'part') last = j
      continue
    }
    // "Asia and the Pacific"
    if (t.key === 'and' && tokens[j + 1]?.key === 'the' && last === j && c.place(j + 2) && !c.org(j + 2)) {
      j = c.place(j + 2)!.to
      last = j
      continue
    }
    if (
      (t.key === 'and' || t.text === '&') &&
      capital(tokens[j + 1]) &&
      !/^(his|her|their|its|our|my)$/.test(tokens[j + 1]!.key) &&
      !isTitleWord(tokens[j + 1]) &&
      (isTopic(tokens[j + 1]!.key) ||
        // "Science and ICT"
        (tokens[j + 1]!.shape === 'ALL' && tokens[j + 1]!.text.length <= 4 && !c.org(j + 1) && !c.country(j + 1)) ||
        // "Foreign Affairs and CARICOM Affairs"
        (tokens[j + 1]!.shape === 'ALL' && CLOSES(tokens[j + 2]) && capital(tokens[j + 2])) ||
        (c.ordinary(tokens[j + 1]!.key) && !MODIFIERS.has(tokens[j + 1]!.key) && !isTitleWord(tokens[j + 2])) ||
        c.country(j + 1)?.form === 'demonym')
    ) {
      j++
      continue
    }
    if (
      t.key === 'of' &&
      last === j &&
      capital(tokens[j + 1]) &&
      TOPICS.has(tokens[j + 1]!.key) &&
      !c.org(j + 1) &&
      !c.country(j + 1)
    ) {
      j++
      continue
    }
    if (t.text === ',') {
      // "Asia, Pacific and African Affairs"
      let k = j + 1
      let ok = false
      for (let items = 0; items < 6; items++) {
        const s = k
        while (
          k < end &&
          k < s + 4 &&
          capital(tokens[k]) &&
          (fieldWord(c, k) || c.country(k)?.form === 'demonym') &&
          !isTitleWord(tokens[k])
        )
          k++
        if (k === s) break
        if (
          (tokens[k]?.key === 'and' || (tokens[k]?.text === ',' && tokens[k + 1]?.key === 'and')) &&
          capital(tokens[k + (tokens[k]!.key === 'and' ? 1 : 2)])
        ) {
          const m = k + (tokens[k]!.key === 'and' ? 1 : 2)
          if (fieldWord(c, m) || c.country(m)?.form === 'demonym') {
            ok = true
            k = m
          }
          break
        }
        if (tokens[k]?.text === ',') {
          k++
          continue
        }
        break
      }
      if (ok) {
        j = k
        continue
      }
      const whole = fieldsOfState(c, j, end)
      if (whole > j) return whole
      break
    }
    // "assistant secretary of state for African affairs"
    if (t.shape === 'lower' && CLOSES(t) && last === j && j > i && (c.country(j - 1) || REGIONAL_OF(tokens[j - 1])))
      return j + 1
    break
  }
  return last
}

/** The same in lower case, where it is `allowed`. */
export function lowerTopic(tokens: readonly Token[], i: number, allowed: boolean): number {
  if (!allowed) return i
  let j = i
  while (
    j < tokens.length &&
    j < i + 5 &&
    tokens[j]!.shape === 'lower' &&
    (TOPICS.has(tokens[j]!.key) ||
      MODIFIERS.has(tokens[j]!.key) ||
      (tokens[j]!.key === 'and' && TOPICS.has(tokens[j + 1]?.key ?? '')))
  )
    j++
  return j > i ? lowerFields(tokens, j) : j
}

/** "minister of science | , technology, knowledge and innovation": behind further fields in lower case, closed by "and", a comma and a name; else `j`. */
function lowerFields(tokens: readonly Token[], j: number): number {
  let k = j
  for (let items = 0; items < 6; items++) {
    const last = tokens[k]?.key === 'and' || (tokens[k]?.text === ',' && tokens[k + 1]?.key === 'and')
    if (!last && tokens[k]?.text !== ',') return j
    if (last && !items) return j
    const from = tokens[k]!.text === ',' && last ? k + 2 : k + 1
    k = from
    while (k < from + 3 && tokens[k]?.shape === 'lower' && tokens[k]!.key !== 'and') k++
    // "knowledge": alone between two fields
    if (k === from || (!isTopic(tokens[k - 1]!.key) && (last || k > from + 1))) return j
    if (last) return capital(tokens[k]) || (tokens[k]?.text === ',' && capital(tokens[k + 1])) ? k : j
  }
  return j
}
