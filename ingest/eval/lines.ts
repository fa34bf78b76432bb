// The lines of an `expected.txt`: how one is checked against what was read, and how a first draft of them is made.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../pipeline.ts'
import { interchange, type InterchangeFile } from '../interchange.ts'
import { load, mediaTypeOf } from '../load/index.ts'
import { fold } from '../../src/identity/keys.ts'
import { ENTITY_TYPES, type EntityType } from '../../src/ontology/entities.ts'
import type { Reading } from '../../src/ontology/statement.ts'
import { RELATION_TYPES, relation, type RelationType } from '../../src/ontology/relations.ts'

type Entity = InterchangeFile['entities'][number]
type Props = readonly (readonly [key: string, value: string])[]

/** Reads a file as `chancery extract` would. Throws `LoadError` for what no loader reads. */
export async function readOne(path: string, name: string): Promise<{ file: InterchangeFile; reading: Reading }> {
  const loaded = await load(readFileSync(path), { path })
  const source = { uri: `golden:${name}`, mediaType: mediaTypeOf(path) ?? 'text/plain', given: {} }
  const reading = readDocument(loaded, source)
  return { file: interchange([{ name, reading }])[0]!, reading }
}

/** The lines of `expected.txt` that say something. */
export const expectations = (folder: string): string[] =>
  readFileSync(join(folder, 'expected.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))

const norm = (s: string): string => fold(s.replace(/^the /i, ''))

/** `*` stands for any run of characters; case, marks, punctuation and a leading "the" do not count. */
function names(pattern: string): (name: string) => boolean {
  const whole = new RegExp(`^${pattern.split('*').map(norm).join('.*')}$`)
  return (name) => whole.test(norm(name))
}

const propsOf = (text = ''): Props =>
  text
    .split(/\s+(?=\w+=)/)
    .filter((part) => part.trim())
    .map((part) => {
      const at = part.indexOf('=')
      if (at < 1) throw new Error(`not key=value: ${part}`)
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const
    })

/** An empty value (`endDate=`) asks that the property is not there. */
const fits = (have: Readonly<Record<string, unknown>>, want: Props): boolean =>
  want.every(([k, v]) => String(have[k] ?? '').toLowerCase() === v.toLowerCase())

const typeNamed = (word: string): EntityType | undefined =>
  ENTITY_TYPES.find((t) => t.toLowerCase() === word.replace(/^series$/i, 'EventSeries').toLowerCase())

/** What became of a line. `why`: absent where it holds. */
export interface Checked {
  readonly why?: string
  /** The relation or node type that it asks for, or `document`. */
  readonly type: string
  /** It asks that something is told; else that it is not. */
  readonly must: boolean
  /** The relations that it speaks of, rightly told or not to be told. */
  readonly edges: readonly InterchangeFile['relations'][number][]
}

/** Why a line does not hold; undefined where it does. Throws for a line that is none. */
export const fails = (file: InterchangeFile, line: string): string | undefined => check(file, line).why

/**
 * Tries a line. Throws for one that is none.
 * - `Source | TYPE | Target | key=value …` must be told, `not: …` must not; a symmetric relation is asked in both directions
 * - `event: Name | key=value …` must be there (any node type, in lower case; `document: | date=…` for the metadata), `no: Event Name | …` must not
 */
export function check(file: InterchangeFile, line: string): Checked {
  const [head, rest] = /^(not|no|[a-z]+): *(.*)$/i.exec(line)?.slice(1) ?? ['', line]
  const cells = rest!.split('|').map((cell) => cell.trim())
  const result = (type: string, must: boolean, why?: string, edges: Checked['edges'] = []): Checked => ({
    type,
    must,
    edges,
    ...(why === undefined ? {} : { why }),
  })
  if (head === '' || head === 'not') {
    const [source, type, target, props] = cells
    if (!RELATION_TYPES.includes(type as RelationType) || !source || !target) throw new Error(`cannot be read: ${line}`)
    const want = propsOf(props)
    const from = names(source)
    const to = names(target)
    const is = (id: string, test: (name: string) => boolean): boolean =>
      id === 'doc' ? test('doc') : !!file.entities.find((e) => e.id === id)?.names.some(test)
    const edges = file.relations.filter(
      (r) =>
        r.type === type &&
        fits(r.props, want) &&
        ((is(r.source, from) && is(r.target, to)) ||
          (!!relation(type as RelationType).symmetric && is(r.source, to) && is(r.target, from))),
    )
    const told = edges[0]
    if (head === '') return result(type!, true, told ? undefined : `missing: ${line}`, edges)
    const why = told && `forbidden: ${line}\n  told by: ${show(file, told)}\n  read in: ${told.evidence}`
    return result(type!, false, why, edges)
  }
  if (head === 'document') {
    const { title, date, kind, publisher, authors } = file.document
    const have = { title, date, kind, publisher, authors: authors.join(', ') }
    const why = fits(have, propsOf(cells[1])) ? undefined : `missing: ${line}\n  read: ${JSON.stringify(have)}`
    return result('document', true, why)
  }
  const word = head === 'no' ? cells[0]!.split(' ')[0]! : head!
  const name = head === 'no' ? cells[0]!.slice(word.length).trim() : cells[0]!
  const type = typeNamed(word)
  if (!type || !name) throw new Error(`cannot be read: ${line}`)
  const want = propsOf(cells[1])
  const found = file.entities.filter((e) => e.type === type && e.names.some(names(name)))
  const held = found.find((e) => fits(e.props, want))
  if (head === 'no') return result(type, false, held && `forbidden: ${line}\n  told: ${showEntity(held)}`)
  const why = held ? undefined : [`missing: ${line}`, ...found.map((e) => `  read: ${showEntity(e)}`)].join('\n')
  return result(type, true, why)
}

const pairs = (props: Readonly<Record<string, unknown>>, without: readonly string[] = []): string =>
  Object.entries(props)
    .filter(([k]) => !without.includes(k))
    .map(([k, v]) => `${k}=${String(v)}`)
    .join(' ')

function show(file: InterchangeFile, r: InterchangeFile['relations'][number]): string {
  const name = (id: string): string => file.entities.find((e) => e.id === id)?.names[0] ?? id
  const props = pairs(
    r.props,
    ['asOf', 'former'].filter((k) => k === 'asOf' || r.props[k] === false),
  )
  return [name(r.source), r.type, name(r.target), ...(props ? [props] : [])].join(' | ')
}

function showEntity(e: Entity): string {
  const props = pairs(e.props, ['datePrecision', 'iso3166', 'wikidataId'])
  return [`${e.type.toLowerCase()}: ${e.names[0]}`, ...(props ? [props] : [])].join(' | ')
}

/** All that was read, as lines that hold: the people, events and their kin first, then the relations. Countries and places show in relations. */
export function draft(file: InterchangeFile): string[] {
  return [
    `document: | ${pairs({ ...file.document, title: undefined, authors: file.document.authors.join(', ') }, ['title', ...(file.document.authors.length ? [] : ['authors'])])}`,
    ...file.entities
      .filter((e) => e.type !== 'Country')
      .map(showEntity)
      .sort(),
    ...file.relations.map((r) => show(file, r)).sort(),
  ]
}
