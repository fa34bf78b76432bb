// The user's own names, with the same standing as the bundled ones. One lexicon at a time: the program reads with one, a thread is given it.
import { createHash } from 'node:crypto'
import { fold } from '../../src/identity/keys.ts'
import type { Body, BodyKind } from '../../src/ontology/lexicon/bodies.ts'

export const KINDS = [
  'person',
  'body',
  'place',
  'country',
  'title',
  'honour',
  'agreement',
  'policy',
  'programme',
] as const
export type Kind = (typeof KINDS)[number]

export interface OwnEntry {
  readonly kind: Kind
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166 code, upper case. */
  readonly country?: string
  /** Of a body: `ministry`, `company` …; of an instrument its noun: `treaty`, `plan` …; of a place `city`, `region` … */
  readonly type?: string
}

/** What the reading asks for. */
interface Own {
  readonly entries: readonly OwnEntry[]
  readonly bodies: ReadonlyMap<string, Body>
  /** By folded name and alias, parts in any order. */
  readonly people: ReadonlyMap<string, OwnEntry>
  /** Folded words. */
  readonly titles: ReadonlySet<string>
  readonly titleLeads: ReadonlySet<string>
  readonly honours: ReadonlySet<string>
}

const own = (entries: readonly OwnEntry[]): Own => {
  const of = (kind: Kind): OwnEntry[] => entries.filter((e) => e.kind === kind)
  const forms = (e: OwnEntry): string[] => [e.name, ...e.aliases]
  const words = (e: OwnEntry): string[][] => forms(e).map((form) => fold(form).split(' '))
  return {
    entries,
    bodies: new Map(of('body').flatMap((e) => forms(e).map((form) => [form, bodyOf(e)] as const))),
    people: new Map(of('person').flatMap((e) => forms(e).map((form) => [personKey(form), e] as const))),
    titles: new Set(of('title').flatMap((e) => words(e).map((w) => w.at(-1)!))),
    titleLeads: new Set(of('title').flatMap((e) => words(e).flatMap((w) => w.slice(0, -1)))),
    honours: new Set(of('honour').flatMap((e) => words(e).flat())),
  }
}

const acronym = (form: string): boolean => /^[\p{Lu}\p{N}&-]{2,12}$/u.test(form)
/** The order of a person's name parts carries no identity. */
const personKey = (name: string): string => fold(name).split(' ').sort().join(' ')

export const bodyOf = (e: OwnEntry): Body => ({
  name: e.name,
  acronyms: e.aliases.filter(acronym),
  aliases: e.aliases.filter((alias) => !acronym(alias)),
  kind: (e.type ?? 'agency') as BodyKind,
  ...(e.country ? { country: e.country } : {}),
})

let current = own([])
let edition = 0

/** From here on documents are read with these entries besides the bundled ones, and with no others. */
export function useLexicon(entries: readonly OwnEntry[]): void {
  current = own(entries)
  edition++
}

export const ownWords = (): Own => current
/** Changes with every other lexicon: for what is compiled from it. */
export const lexiconEdition = (): number => edition
/** What tells readings with different lexicons apart; empty without one. */
export const lexiconMark = (): string =>
  current.entries.length
    ? `+${createHash('sha256').update(JSON.stringify(current.entries)).digest('hex').slice(0, 8)}`
    : ''

/** The user's body of this name or acronym, as written. */
export const ownBody = (name: string): Body | undefined => current.bodies.get(name)
/** The user's person of this name, in any order. */
export const ownPerson = (name: string): OwnEntry | undefined =>
  current.people.size ? current.people.get(personKey(name)) : undefined
