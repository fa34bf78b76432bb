// What a text itself teaches while it is read first: its own acronyms and short names, and the people it names in full.
import { isOrdinary } from '../../src/ontology/lexicon/words.ts'
import { TOPICS } from '../lexicon/topics.ts'
import type { EventMention, InstrumentMention, Mention, OrgMention, PersonMention } from '../mention.ts'
import { foldWord, ofWord } from '../words.ts'
import { type Token } from '../scan.ts'
import { gazetteer } from './gazetteer.ts'
import { acronymFits, bracketAcronym, initialsFit } from './acronyms.ts'

/** Acronyms and short forms that this text itself defines. */
export interface Learned {
  readonly acronyms: Map<string, OrgMention>
  /** First words of a long name → the body: "Chulalongkorn" for "Chulalongkorn University". */
  readonly shorts: Map<string, OrgMention>
  /** Full names of people, for a surname alone later. */
  readonly surnames: Map<string, PersonMention>
  readonly instruments: Map<string, InstrumentMention>
  readonly events: Map<string, EventMention>
  /** Nouns of events that this text tells the sessions of: "the Third Session of the Forum". */
  readonly lines: Set<string>
}

export const nothingLearned = (): Learned => ({
  acronyms: new Map(),
  shorts: new Map(),
  surnames: new Map(),
  instruments: new Map(),
  events: new Map(),
  lines: new Set(),
})

const small = ofWord(({ text }) => text.toLowerCase())

/** Whether a token may begin something that was learned, in whatever case: all that `Learned` holds is kept by words as they stand. */
export function spokenOf(known: Learned): (t: Token) => boolean {
  const names = new Map<string, string[]>()
  /** What names begin with, by whole words. */
  const whole = new Set<string>()
  for (const name of Object.values(known).flatMap((kind: ReadonlyMap<string, unknown> | ReadonlySet<string>) => [
    ...kind.keys(),
  ]))
    for (const form of [name.toLowerCase(), foldWord(name.replaceAll('.', ''))])
      if (form) {
        names.set(form[0]!, [...(names.get(form[0]!) ?? []), form])
        whole.add(form)
        for (const { index } of form.matchAll(/[^\p{L}\p{N}]/gu)) whole.add(form.slice(0, index))
      }
  const begins = (t: Token, word: string): boolean =>
    // "5" begins "5G", "in" does not begin "Indra"
    t.shape === 'num' || t.shape === 'abbr'
      ? (names.get(word[0]!)?.some((name) => name.startsWith(word)) ?? false)
      : whole.has(word)
  return (t) => t.shape !== 'punct' && (begins(t, t.key) || (small(t) !== t.key && begins(t, small(t))))
}

/** Adds to `local` what the mentions of a sentence teach. */
export function learn(local: Learned, tokens: readonly Token[], mentions: readonly Mention[]): void {
  /** "Vilnius University" does not make a university of Vilnius. */
  const teach = (short: string, m: OrgMention): void => {
    const words = short.split(' ').length
    const there = gazetteer().at(tokens, m.from, m.from + words)
    if ((there?.place ?? there?.country)?.to !== m.from + words) local.shorts.set(short, m)
  }
  for (const m of mentions) {
    if (m.kind === 'org') {
      if (m.acronym && !local.acronyms.has(m.acronym)) local.acronyms.set(m.acronym, m)
      const words = m.name.split(' ')
      if (
        words.length >= 2 &&
        m.source !== 'acronym' &&
        /^(university|institute|company|bank|agency|foundation|group|corporation)$/i.test(words.at(-1)!) &&
        words
          .slice(0, -1)
          .every(
            (w) =>
              !isOrdinary(w.toLowerCase()) &&
              !TOPICS.has(w.toLowerCase()) &&
              !/^(national|the|of|federal|royal)$/i.test(w),
          )
      )
        teach(words.slice(0, -1).join(' '), m)
      if (m.orgKind === 'company' && words.length >= 2) {
        const bare = m.name
          .replace(
            /[, ]+(?:Co|Ltd|Inc|Corp|Corporation|LLC|PLC|plc|GmbH|AG|KK|S\.?A\.?|SA|NV|BV|AB|Oyj?|OÜ|AS|ASA|Bhd|Pte|PCL|Limited|Company|Public|SE|Pty|Holdings|SpA|S\.p\.A)\b\.?(?:[, ]+(?:Ltd|Limited|Inc|Company|PCL)\b\.?)*/gu,
            '',
          )
          .trim()
        if (bare && bare !== m.name) teach(bare, m)
      }
    } else if (m.kind === 'person') {
      for (const p of m.posts)
        if (p.org?.orgKind === 'company' && p.org.source === 'grammar') local.shorts.set(p.org.name, p.org)
      const words = m.name.split(' ')
      if (words.length >= 2)
        for (const w of [words.at(-1)!, words[0]!])
          // "Vu", "Xi", but not "An", "Do"
          if ((w.length > 2 || (w.length === 2 && !isOrdinary(w.toLowerCase()))) && !local.surnames.has(w))
            local.surnames.set(w, m)
    } else if (m.kind === 'instrument' && m.acronym) local.instruments.set(m.acronym, m)
    else if (m.kind === 'event' && m.series) {
      if (m.series === 'Forum' && m.head !== 'forum') local.lines.add('forum')
      for (let k = m.to - 3; k <= m.to; k++) {
        const b = k > m.from ? bracketAcronym(tokens, k, tokens.length) : null
        if (b && acronymFits(b.acronym, m.series) && !ofPart(b.acronym, m.series)) local.events.set(b.acronym, m)
      }
    }
  }
}

/** "Meeting of the Ministers of the Lake Forum (LAFO)": the letters are of what stands last in the name, and not of the meeting. */
const ofPart = (letters: string, name: string): boolean =>
  / of .* of /.test(name) && !initialsFit(letters, name.replace(/ \(.*$/, ''))
