// Which person of the text a name means, and in which order the parts of a name go.
import { FAMILY_NAMES, GIVEN_NAMES } from '../../src/ontology/lexicon/names.ts'
import { fold } from '../../src/identity/keys.ts'
import { familyLetters } from '../annotate/people/letters.ts'
import type { PersonMention } from '../mention.ts'
import type { Thing } from './thing.ts'

/** Syllables of romanised Japanese; what "KAZE-KI" passes and "Kim", "Wang", "Schmidt" do not. */
const ROMAJI =
  /^(?:(?:[kgsztdnhbpmyrwfj]|ch|sh|ts|ky|gy|ny|hy|by|py|my|ry|kk|tt|pp|ss|ssh|tch)?(?:[aeiou]|oo|ou|uu|ei|oh)|n(?![aeiou]))+$/
const looksJapanese = (word: string): boolean => ROMAJI.test(fold(word).replace(/ /g, ''))

const WORDS = new Map<string, readonly string[]>()
/** Words of a name as they are compared: folded, initials kept, "Ret." and quotes dropped. Kept: each name is compared with all others. */
export function nameWords(name: string): readonly string[] {
  let words = WORDS.get(name)
  if (!words) {
    words = fold(apart(name.replace(/\([^)]*\)/g, ' ')))
      .split(' ')
      .filter(Boolean)
    if (WORDS.size >= 5000) WORDS.clear()
    WORDS.set(` ${name}`.slice(1), words)
  }
  return words
}

/** "N.P. Thapa" and "NP Thapa": one initial for each of the names they stand for. */
const apart = (name: string): string =>
  name
    .replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '. ')
    .replace(/^\p{Lu}{2,3}(?= \p{Lu}\p{Ll})/u, (w) =>
      familyLetters(w, fold(w), name.split(' ').slice(1).map(fold)) ? w : [...w].join(' '),
    )

const title = (w: string): string =>
  w.replace(/\p{L}+/gu, (x) =>
    x.length > 1 && x === x.toUpperCase() && !/^(?:II|III|IV|VI|VII|VIII)$/.test(x)
      ? x.charAt(0) + x.slice(1).toLowerCase()
      : x,
  )

/** The name in the order the vocabulary asks for: given name first for Japanese and Hungarian names, else as written. */
export function canonicalPerson(name: string, country?: string): Canonical {
  const key = `${name}\n${country ?? ''}`
  let found = CANONICAL.get(key)
  if (!found) {
    // a copy: a name is a window on its text, which would be kept with it
    found = inOrder(` ${name}`.slice(1), country)
    if (CANONICAL.size >= 5000) CANONICAL.clear()
    CANONICAL.set(key, found)
  }
  return found
}

interface Canonical {
  readonly name: string
  readonly family?: string
}
/** Each mention of a person asks anew. */
const CANONICAL = new Map<string, Canonical>()

function inOrder(name: string, country?: string): Canonical {
  const words = name.replace(/\s+/g, ' ').trim().split(' ')
  const isCaps = (w: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(w) && w.length > 1
  const caps = words.filter((w, n) => isCaps(w) && familyLetters(w, fold(w), n ? [] : words.slice(1).map(fold)))
  // "JOHN R. ALLEN": initials are neither
  const spelled = words.filter((w) => !/^(?:\p{Lu}\.?|JR\.?|SR\.?|I{2,3})$/u.test(w))
  if (spelled.length >= 2 && spelled.every(isCaps))
    return { name: words.map(title).join(' '), family: fold(spelled.at(-1)!) }
  if (words.length >= 2 && caps.length >= 1 && caps.length < words.length) {
    const lead = caps.includes(words[0]!)
    const family = title(caps.join(' '))
    if (!lead) return { name: words.map(title).join(' '), family: fold(family) }
    const given = words.filter((w) => !caps.includes(w))
    const japanese =
      country === 'JP' ||
      (words.length === 2 &&
        words.every((w) => looksJapanese(w)) &&
        FAMILY_NAMES.get(fold(words[0]!)) !== 'zh' &&
        !given[0]!.includes('-') &&
        country !== 'CN' &&
        country !== 'VN' &&
        country !== 'KR')
    const east =
      !japanese &&
      (country === 'CN' ||
        country === 'KR' ||
        country === 'KP' ||
        country === 'VN' ||
        country === 'TW' ||
        country === 'MN' ||
        country === 'SG' ||
        /^(zh|ko|vi)$/.test(FAMILY_NAMES.get(fold(words[0]!)) ?? '') ||
        given.some((g) => /-[a-z]/.test(g)))
    if (east) return { name: words.map(title).join(' '), family: fold(family) }
    return { name: [...given, family].join(' '), family: fold(family) }
  }
  if (words.length === 2 && caps.length === 0) {
    const [a, b] = words as [string, string]
    const culture = FAMILY_NAMES.get(fold(a))
    if (
      culture === 'ja' &&
      FAMILY_NAMES.get(fold(b)) !== 'ja' &&
      looksJapanese(b) &&
      (country === 'JP' || (country === undefined && GIVEN_NAMES.has(fold(b))))
    )
      return { name: `${b} ${a}`, family: fold(a) }
    if (culture === 'hu' && country === 'HU' && GIVEN_NAMES.has(fold(b))) return { name: `${b} ${a}`, family: fold(a) }
    if (/^(zh|ko|vi)$/.test(culture ?? '') && /^(CN|KR|KP|VN|TW|SG|HK|MY)$/.test(country ?? 'CN'))
      return { name, family: fold(a) }
  }
  if (
    words.length === 3 &&
    /^(zh|vi)$/.test(FAMILY_NAMES.get(fold(words[0]!)) ?? '') &&
    /^(VN|CN|SG|MY|TW)$/.test(country ?? '')
  )
    return { name, family: fold(words[0]!) }
  const everyCaps = words.length >= 2 && caps.length === words.length
  return { name: everyCaps ? words.map(title).join(' ') : name, family: fold(words.at(-1)!) }
}

/** Two full names of one person: the shorter inside the longer, initials for words. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  const [s, l] = a.length <= b.length ? [a, b] : [b, a]
  const rest = [...l]
  for (const w of s) {
    let k = rest.indexOf(w)
    if (k < 0 && w.length === 1) k = rest.findIndex((x) => x.startsWith(w))
    if (k < 0) k = rest.findIndex((x) => x.length === 1 && w.startsWith(x))
    if (k < 0) return false
    rest.splice(k, 1)
  }
  // the shorter must share a whole word beside an initial
  return (
    s.some((w) => w.length > 1 && l.includes(w)) && (s.length === l.length || s.filter((w) => w.length > 1).length >= 2)
  )
}

/** The one of these people told before whom the words of a name mean: by full name, part of it or surname. */
export function knownPerson(
  told: readonly Thing[],
  m: PersonMention,
  words: readonly string[],
  country: string | undefined,
  before: number,
): Thing | undefined {
  // nobody is meant by words of which his names have none
  const names = new Map<Thing, readonly (readonly string[])[]>()
  for (const t of told) {
    const own = Array.from(t.names.values(), (n) => nameWords(n.text))
    if (!own.length || own.some((x) => x.some((w) => words.includes(w)))) names.set(t, own)
  }
  if (!names.size) return undefined
  const people = [...names.keys()]
  const sets = (t: Thing): readonly (readonly string[])[] => names.get(t)!
  if (words.length >= 2) {
    const full = people.filter((t) => sets(t).some((x) => sameName(x, words)))
    if (full.length) return full.at(-1)
    // "Minister Rojas Mamani" for "Lucía Elena Rojas Mamani": all its words inside a longer name
    const inside = people.filter((t) => sets(t).some((x) => words.every((w) => x.includes(w))))
    if (inside.length === 1) return inside[0]
    // the surname told first, in a headline: "Deputy Secretary Okoro"
    const single = people.filter((t) => sets(t).every((x) => x.length === 1 && words.includes(x[0]!)))
    if (
      single.length === 1 &&
      (single[0]!.gender === undefined || m.gender === undefined || single[0]!.gender === m.gender)
    )
      return single[0]
    return undefined
  }
  const w = words[0]!
  const with_ = people.filter(
    (t) => sets(t).some((x) => x.includes(w)) && !(m.gender && t.gender && m.gender !== t.gender),
  )
  if (with_.length <= 1) return with_[0]
  // "Vice Minister Kim": of two Kims the vice minister
  const posts = m.posts.map((p) => fold(p.title))
  const titled = posts.length
    ? with_.filter((t) => t.titles.some((p) => posts.some((w) => w && fold(p.title).startsWith(w))))
    : []
  if (titled.length === 1) return titled[0]
  // "Dr. Baek" of Dr. Baek Ye-rin and Mr. Baek Do-hyun
  const called = m.honorifics.length ? with_.filter((t) => m.honorifics.every((h) => t.honorifics.has(h))) : []
  if (called.length === 1) return called[0]
  const family = with_.filter((t) => t.family === w || sets(t).some((x) => x.at(-1) === w))
  const pool = family.length ? family : with_
  const byCountry = country ? pool.filter((t) => t.country === country) : []
  if (byCountry.length === 1) return byCountry[0]
  // the one named last ahead of it
  const named = (t: Thing): number =>
    Math.max(-1, ...[...t.names.values()].flatMap((n) => n.spans.map(([at]) => at)).filter((at) => at < before))
  return pool.reduce((a, b) => (named(b) >= named(a) ? b : a))
}

/** "Queen Beatrix": crowned heads are looked for under their title too. */
export const crownedNames = (m: PersonMention): readonly string[] =>
  m.honorifics
    .filter((h) => /^(?:king|queen|emperor|empress|pope|prince|princess|sultan)$/.test(h))
    .map((h) => `${h[0]!.toUpperCase()}${h.slice(1)} ${m.name}`)
