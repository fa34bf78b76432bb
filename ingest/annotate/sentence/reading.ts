// A sentence while it is read: what its tokens have been read as so far, and what the grammars may ask of it.
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import type { Mention, OrgMention, Range, Sentence } from '../../mention.ts'
import { type Token, capital } from '../../scan.ts'
import type { Hits } from '../gazetteer.ts'
import type { Learned } from '../learned.ts'
import type { PersonContext } from '../context.ts'
import { isTitleWord } from '../posts/title.ts'
import { dictionaryBody, dictionaryCovers } from './known.ts'
import { keyLike } from '../../words.ts'

/** The text a sentence stands in. */
export interface Source {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What the dictionary has at a token. */
  readonly hit: (i: number) => Hits | null
  readonly known: Learned
  /** The first round, in which nothing is known of the text yet. */
  readonly learning: boolean
  /** In the first round: that the second may read this sentence otherwise, whatever has been learned. */
  readonly ask: () => void
}

export interface SentenceReading extends Source, Range {
  readonly kind: Sentence['blockKind']
  readonly titleCase: boolean
  /** What the grammars ask. */
  readonly c: PersonContext
  readonly found: Mention[]
  /** Bodies by their first token, before it is settled what they give way to. */
  readonly orgs: Map<number, OrgMention>
  /** What a token has been read as. */
  readonly at: (i: number) => Mention | undefined
  readonly free: (m: Range) => boolean
  readonly claim: (m: Mention) => void
  /** Claims what is left of a person's words: the bodies among them stay mentions of their own. */
  readonly claimRest: (m: Mention) => void
}

/** Longer words that headlines leave small. */
const SMALL = keyLike(
  /^(?:with|from|into|onto|over|upon|under|between|during|after|before|among|toward|towards|within|without|about|against|through|across|around|amid|behind|beyond|until|since|than|that|this|their|its|when|while|where|versus|near|like)$/,
)

/** A sentence of which nothing has been read. */
export function beginReading(source: Source, r: Omit<Sentence, 'mentions'>): SentenceReading {
  const { text, tokens, hit } = source
  const { from, to } = r
  const caps = tokens.slice(from, to).filter((t) => t.shape !== 'punct' && t.shape !== 'num')
  const long = caps.filter((t) => t.text.length > 3)
  const shouting = long.length >= 2 && long.every((t) => t.shape === 'ALL' || t.shape === 'abbr')
  // a sentence full of names is still one: a full stop and small words, or any other word without a capital, tell it from a headline
  const prose =
    r.blockKind === 'paragraph' &&
    tokens[to - 1]?.text === '.' &&
    (caps.filter((t) => t.shape === 'lower').length >= 6 ||
      caps.some((t) => t.shape === 'lower' && t.text.length > 3 && !SMALL(t)))
  const titleCase =
    r.blockKind === 'heading' ||
    (!prose && long.length >= 3 && long.filter((t) => capital(t)).length / long.length > 0.85)
  const orgs = new Map<number, OrgMention>()
  const found: Mention[] = []
  const cover: (Mention | undefined)[] = new Array(to - from)
  const at = (i: number): Mention | undefined => cover[i - from]
  const c: PersonContext = {
    tokens,
    source: text,
    titleCase,
    shouting,
    country(i) {
      const h = i < to ? hit(i)?.country : undefined
      if (!h || h.to > to) return null
      // "the English Language Programme"
      if (h.form === 'demonym' && /^languages?$/.test(tokens[h.to]?.key ?? '')) return null
      // two states share the adjective: the one the text names, else none
      if (tokens[i]!.key === 'congolese')
        return /Democratic Republic of (?:the )?Congo|\bDRC\b|DR Congo|Kinshasa/.test(text)
          ? { code: 'CD', to: h.to, form: h.form }
          : /Republic of (?:the )?Congo|Brazzaville/.test(text)
            ? { code: 'CG', to: h.to, form: h.form }
            : null
      // "Georgia Tech", "Jordan Smith": a trap is a country only where no name goes on behind it.
      return { code: h.country.code, to: h.to, form: h.form }
    },
    place(i) {
      const h = i < to ? hit(i)?.place : undefined
      return h && h.to <= to ? { name: h.place.name, to: h.to } : null
    },
    person: (i) => (i < to ? (hit(i)?.person?.to ?? null) : null),
    body(i) {
      const o = orgs.get(i) ?? dictionaryBody(s, i)
      return o ? { org: o, to: o.to } : null
    },
    sits: (word) => source.known.lines.has(word),
    org: (i) => orgs.get(i) ?? dictionaryBody(s, i),
    ordinary: isOrdinary,
    titled: (i) => isTitleWord(tokens[i]),
    taken: (i) => {
      const m = i >= from && i < to ? at(i) : undefined
      return (!!m && m.kind !== 'post') || dictionaryCovers(s, i)
    },
  }
  const s: SentenceReading = {
    ...source,
    from,
    to,
    kind: r.blockKind,
    titleCase,
    c,
    found,
    orgs,
    at,
    free(m) {
      for (let i = m.from; i < m.to; i++) if (at(i)) return false
      return true
    },
    claim(m) {
      for (let i = m.from; i < m.to && i < to; i++) cover[i - from] = m
      found.push(m)
    },
    claimRest(m) {
      for (let k = m.from; k < m.to; k++) if (!at(k) || at(k)!.kind === 'post') cover[k - from] = m
      found.push(m)
    },
  }
  return s
}
