// What a grammar asks of the sentence it reads.
import type { OrgMention } from '../mention.ts'
import type { Token } from '../scan.ts'

export interface OrgContext {
  readonly tokens: readonly Token[]
  readonly source: string
  /** Country that begins at this token and where it ends, from the gazetteer; demonyms too. */
  country(i: number): { code: string; to: number; form: 'name' | 'demonym' | 'capital' } | null
  place(i: number): { name: string; to: number } | null
  /** A capitalised ordinary word, as at the start of a sentence. */
  ordinary(key: string): boolean
  /** Token begins a person's title or a post ("Minister", "Mr."). */
  titled(i: number): boolean
}

export interface EventContext extends OrgContext {
  body(i: number): { org: OrgMention; to: number } | null
  /** The text tells of sessions of it: "the Third Session of the Forum". */
  sits(word: string): boolean
}

export interface PostContext extends EventContext {
  /** Body that begins at token `i`, of any kind, from dictionary or grammar. */
  org(i: number): OrgMention | null
}

export interface PersonContext extends PostContext {
  /** Where a person of the user's lexicon that begins at token `i` ends. */
  person(i: number): number | null
  /** Token is covered by a mention that is no person: dictionary hit, body, event, instrument. */
  taken(i: number): boolean
  /** Headings in title case or capitals tell nothing by capitals. */
  readonly titleCase: boolean
  readonly shouting: boolean
}

export interface InstrumentContext extends EventContext {
  person(i: number): boolean
  readonly titleCase: boolean
}
