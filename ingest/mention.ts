// What the grammars find: typed spans over tokens. A mention says how a thing is written here, not which thing it is.
import type { Token } from './scan.ts'
import type { BlockKind } from './types.ts'

/** Token indexes, end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface CountryMention extends Range {
  readonly kind: 'country'
  readonly code: string
  readonly form: 'name' | 'demonym' | 'capital'
}

export interface PlaceMention extends Range {
  readonly kind: 'place'
  readonly name: string
  readonly aliases: readonly string[]
  readonly country?: string
  readonly region: boolean
}

export interface OrgMention extends Range {
  readonly kind: 'org'
  readonly name: string
  readonly acronym?: string
  readonly orgKind?: string
  /** Country code where the name or the dictionary gives it. */
  country?: string
  /** A place inside the name after a comma or "in": "Centre for X, Cairo". */
  place?: PlaceMention
  /** The name alone does not tell which state's: "Ministry of Defense". */
  readonly generic: boolean
  /** Where it came from: dictionary, grammar or an acronym defined in this text. */
  readonly source: 'known' | 'grammar' | 'acronym'
  parent?: OrgMention
  /** The long form that this short one was learned from in the same text. */
  readonly full?: string
  /** With the body it is a unit of: "Standing Committee of the National People's Congress". */
  readonly long?: string
}

export interface PostMention extends Range {
  readonly kind: 'post'
  readonly title: string
  org?: OrgMention
  country?: string
  former: boolean
  /** "the Minister": refers back to someone. */
  readonly definite: boolean
  readonly plural: boolean
  readonly head: string
}

export interface PersonMention extends Range {
  readonly kind: 'person'
  /** Name words only, as written. */
  readonly name: string
  readonly nameRange: Range
  readonly honorifics: readonly string[]
  readonly posts: PostMention[]
  /** Bodies named right behind the name without a post: "Dr. X, Institute of Y". */
  readonly affiliations: OrgMention[]
  readonly side?: string
  readonly gender?: 'f' | 'm'
  readonly confidence: number
}

export interface EventMention extends Range {
  readonly kind: 'event'
  /** As written, without article. */
  readonly surface: string
  readonly head: string
  readonly eventKind: string
  /** Proper name (capitalised, quoted or numbered) against "a courtesy call", "the talks". */
  readonly named: boolean
  readonly ordinal?: number
  /** "next", "previous", "last": counted from the event that is told. */
  readonly relative?: 'next' | 'previous'
  /** "the Meeting", "this symposium", "its third session". */
  readonly definite: boolean
  readonly plural: boolean
  /** Name of the line without ordinal, where the words give one. */
  readonly series?: string
  readonly seriesRange?: Range
  /** Country codes and bodies in the name. */
  readonly parties: readonly (CountryMention | OrgMention)[]
  readonly inner: readonly Mention[]
  readonly year?: string
  readonly topic?: string
  /** Told in front of the noun: "her 3 June meeting with X". */
  readonly day?: DateMentionToken
}

export interface InstrumentMention extends Range {
  readonly kind: 'instrument'
  readonly type: 'Agreement' | 'Policy' | 'Programme'
  readonly name: string
  readonly acronym?: string
  readonly instrumentKind: string
  readonly named: boolean
  readonly definite: boolean
  readonly parties: readonly (CountryMention | OrgMention)[]
  readonly owner?: CountryMention | OrgMention
  readonly year?: string
  readonly known: boolean
}

export interface DateMentionToken extends Range {
  readonly kind: 'date'
  readonly date: string
  readonly end?: string
  readonly precision: 'day' | 'month' | 'year'
  readonly relative: boolean
  readonly cue?: string
}

/** Words that stand for someone or something told before. */
export interface RefMention extends Range {
  readonly kind: 'ref'
  readonly ref:
    | 'he'
    | 'she'
    | 'they'
    | 'we'
    | 'I'
    | 'sides'
    | 'two'
    | 'counterpart'
    | 'delegation'
    | 'side'
    | 'it'
    | 'who'
    | 'guest'
  readonly country?: string
  readonly gender?: 'f' | 'm'
  readonly possessor?: 'I' | 'he' | 'she' | 'they'
  readonly plural: boolean
}

export type Mention =
  | CountryMention
  | PlaceMention
  | OrgMention
  | PostMention
  | PersonMention
  | EventMention
  | InstrumentMention
  | DateMentionToken
  | RefMention

/** A sentence with what was found in it, in order, without overlaps. */
export interface Sentence extends Range {
  /** A bracket inside that tells something of its own and is read by itself. */
  readonly aside?: Range
  readonly start: number
  readonly end: number
  readonly block: number
  readonly blockKind: BlockKind
  readonly mentions: Mention[]
}

/** The text between two tokens, white space folded to one blank. */
export function textOf(tokens: readonly Token[], r: Range, source: string): string {
  const a = tokens[r.from]
  const b = tokens[r.to - 1]
  return a && b ? source.slice(a.start, b.end).replace(/\s+/g, ' ') : ''
}
