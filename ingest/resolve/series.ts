// Which line of meetings is meant: by its parties in any order and the words that remain of its name.
import { fold } from '../../src/identity/keys.ts'
import { formsOf } from './countries.ts'
import type { Thing } from './thing.ts'

const bloc = (t: Thing): boolean => /bloc|international|forum/.test(t.orgKind ?? '')

/** "Turkmen-Croatian consultations" and "consultations between the ministries of Turkmenistan and of Croatia": of the same two states. */
function sameStates(a: readonly Thing[], b: readonly Thing[]): boolean {
  const states = (list: readonly Thing[]): string => [...new Set(list.map((t) => t.country ?? ''))].sort().join()
  // "Staff Talks between Greece and Jordan", "between the General Staff and the General Headquarters": of bodies whose state is not told
  if (a.length >= 2 && b.length >= 2) {
    const bodies = [a, b].find((list) => list.every((t) => t.type === 'Organization' && !bloc(t)))
    const countries = [a, b].find((list) => list.every((t) => t.type === 'Country'))
    if (bodies && countries && bodies.every((t) => !t.country || countries.some((c) => c.country === t.country)))
      return true
  }
  return a.length === b.length && a.length >= 2 && a.every((t) => t.country) && states(a) === states(b)
}

const partyCode = (t: Thing): string =>
  t.type === 'Country' ? t.country!.toLowerCase() : t.acronym ? fold(t.acronym) : fold([...t.names.keys()][0] ?? '')

/** What the parties of a line are compared by, in no order. */
export const partyCodes = (parties: readonly Thing[]): string[] => parties.map(partyCode).filter(Boolean).sort()

/** A series' name without its parties, articles and "meeting of the": what remains tells the line. */
export function seriesWords(name: string, parties: readonly Thing[]): string {
  const folded = fold(name)
  const forms = parties.flatMap((p) =>
    p.type === 'Country' ? formsOf(p.country!, true) : [...p.names.keys()].map(fold),
  )
  const key = `${folded}\n${forms.join('\n')}`
  let words = SERIES_WORDS.get(key)
  if (words === undefined) {
    words = withoutParties(folded, forms)
    if (SERIES_WORDS.size >= 2000) SERIES_WORDS.clear()
    SERIES_WORDS.set(key, words)
  }
  return words
}

/** A line told is compared with each name that might be its own. */
const SERIES_WORDS = new Map<string, string>()

function withoutParties(name: string, forms: string[]): string {
  let f = ` ${name} `
  for (const x of forms.sort((a, b) => b.length - a.length)) f = f.replace(` ${x} `, '  ').replace(` ${x} `, '  ')
  f = f
    .replace(/ (between|the|of|a|an|and(?= *$)|annual|regular) /g, ' ')
    .replace(/ (between|the|of|a|an) /g, ' ')
    .replace(/\bmeetings\b/g, 'meeting')
    .replace(/ (council|commission|committee|group|dialogue|consultations) meeting *$/, ' $1 ')
  // "Security Dialogue" in the headline, "High-Level Security Dialogue" below it
  const bare = f.replace(/ high level /, ' ')
  if (bare.trim().split(/\s+/).length >= 2) f = bare
  return f
    .replace(/\bprogram\b/g, 'programme')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^and | and$/g, '')
    .trim()
}

const TALKS = / (talks|dialogue|dialogues|consultations|negotiations)$/i

/**
 * Whether two names mean one line though their nouns differ: of the same states (or of none told), on the same matter, and at least one
 * of them no proper name: "Security Dialogue" and "Security Consultations" are two lines.
 */
function sameTalks(a: string, partiesA: readonly Thing[], b: string, partiesB: readonly Thing[]): boolean {
  if (!TALKS.test(a) || !TALKS.test(b) || (/ \p{Lu}\S+$/u.test(a) && / \p{Lu}\S+$/u.test(b))) return false
  const own = partyCodes(partiesA).join()
  const other = partyCodes(partiesB).join()
  if (own && other && own !== other && !sameStates(partiesA, partiesB)) return false
  const x = seriesWords(a, partiesA).replace(TALKS, '')
  const y = seriesWords(b, partiesB).replace(TALKS, '')
  return x !== '' && y !== '' && (x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`))
}

/** The one of these lines of meetings that a name means, in full or in a shorter form. */
export function knownSeries(told: readonly Thing[], name: string, parties: readonly Thing[]): Thing | undefined {
  const key = seriesWords(name, parties)
  const codes = partyCodes(parties)
  const known = told.find((s) => {
    const k = [...s.names.keys()].map((n) => seriesWords(n, s.event!.parties))
    const own = partyCodes(s.event!.parties)
    const sameParties =
      !codes.length || !own.length || codes.join() === own.join() || sameStates(parties, s.event!.parties)
    return (sameParties && k.some((x) => x === key)) || (s.names.has(name) && name.split(' ').length >= 3)
  })
  if (known) return known
  // a headline's "defence talks", the text's "mid-level defence dialogue between A and B"
  const like = told.filter((s) => [...s.names.keys()].some((n) => sameTalks(n, s.event!.parties, name, parties)))
  if (like.length === 1) return like[0]
  // a shorter form: "Joint Dialogue on Water", "Joint Dialogue", "the Dialogue"
  const part = told.filter(
    (s) =>
      (!codes.length ||
        codes.join() === partyCodes(s.event!.parties).join() ||
        // a headline's "Joint Commission", the text's "A-B Joint Commission for Trade"
        (told.length === 1 && !s.event!.parties.length) ||
        sameStates(parties, s.event!.parties)) &&
      [...s.names.keys()].some((n) => {
        const full = seriesWords(n, s.event!.parties)
        return (
          key.length > 3 &&
          (full.startsWith(`${key} `) ||
            full.endsWith(` ${key}`) ||
            full.includes(` ${key} `) ||
            full === key ||
            (full.split(' ').length >= 2 &&
              (key.startsWith(`${full} `) || (!s.event!.parties.length && key.endsWith(` ${full}`)))))
        )
      }),
  )
  if (part.length === 1 || (part.length > 1 && !(parties.length && part.some((s) => !s.event!.parties.length))))
    return part.at(-1)
  return undefined
}
