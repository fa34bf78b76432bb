// A user's own lexicon as a file: CSV with a head line, or YAML as a list of entries.
import { readFileSync } from 'node:fs'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { COUNTRIES } from '../../src/ontology/lexicon/countries.ts'
import { fold } from '../../src/identity/keys.ts'
import { KINDS, type Kind, type OwnEntry } from './own.ts'

/** The file cannot be used, for a reason that one line with its number explains. */
class LexiconError extends Error {
  override name = 'CommandError'
}

const COLUMNS = ['kind', 'name', 'aliases', 'country', 'type'] as const
type Column = (typeof COLUMNS)[number]

/** An entry as written; the line counts from 1. */
interface Row {
  readonly line: number
  readonly cells: Partial<Record<Column, string | readonly string[]>>
}

const CODES = new Map(COUNTRIES.flatMap((c) => [c.code, c.name, ...c.aliases].map((n) => [fold(n), c.code] as const)))

/** Reads a lexicon file. Throws `LexiconError`, or the system's error where the file cannot be opened. */
export function readLexicon(path: string): OwnEntry[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const fail = (line: number, why: string): never => {
    throw new LexiconError(`${path}:${line}: ${why}`)
  }
  const rows = /\.ya?ml$/i.test(path) ? yamlRows(text, fail) : csvRows(text, fail)
  if (!rows.length) fail(1, 'holds no entry')
  return rows.map((row) => entryOf(row, fail))
}

type Fail = (line: number, why: string) => never

function entryOf({ line, cells }: Row, fail: Fail): OwnEntry {
  const one = (column: Column): string => {
    const cell = cells[column] ?? ''
    return (typeof cell === 'string' ? cell : fail(line, `${column} wants one value`)).trim().replace(/\s+/g, ' ')
  }
  const kind = one('kind') as Kind
  if (!KINDS.includes(kind)) fail(line, `kind wants one of ${KINDS.join(', ')}, not "${kind}"`)
  const name = one('name')
  if (!/\p{L}/u.test(name)) fail(line, 'name wants a name')
  const listed = cells.aliases ?? []
  const aliases = (typeof listed === 'string' ? listed.split(';') : listed)
    .map((alias) => alias.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
  const country = one('country')
  const code = country ? CODES.get(fold(country)) : undefined
  if (country && !code) fail(line, `no country is called "${country}"`)
  if (kind === 'country' && !CODES.has(fold(name)))
    fail(line, `no country is called "${name}": a lexicon gives other names of those known`)
  const type = one('type')
  return { kind, name, aliases, ...(code ? { country: code } : {}), ...(type ? { type } : {}) }
}

function csvRows(text: string, fail: Fail): Row[] {
  const [head, ...rows] = csvCells(text, fail)
  if (!head) return []
  const columns = head.cells.map((cell) => cell.trim().toLowerCase())
  const odd = columns.find((column) => !COLUMNS.includes(column as Column))
  if (odd !== undefined) fail(head.line, `no column is called "${odd}": known are ${COLUMNS.join(', ')}`)
  for (const needed of ['kind', 'name'] as const)
    if (!columns.includes(needed)) fail(head.line, `the first line names the columns, and ${needed} is not among them`)
  return rows.map(({ line, cells }) => {
    if (cells.length > columns.length) fail(line, `has ${cells.length} cells, the first line ${columns.length}`)
    return { line, cells: Object.fromEntries(cells.map((cell, i) => [columns[i], cell])) }
  })
}

/** RFC 4180; empty lines and those that begin with # are passed over. */
function csvCells(text: string, fail: Fail): { line: number; cells: string[] }[] {
  const out: { line: number; cells: string[] }[] = []
  let [line, at, i] = [1, 1, 0]
  let cells: string[] = []
  let cell = ''
  const end = (): void => {
    cells.push(cell)
    if (cells.length > 1 || cells[0]!.trim()) out.push({ line: at, cells })
    ;[cells, cell, at] = [[], '', line]
  }
  while (i < text.length) {
    const c = text[i]!
    if (c === '#' && !cells.length && !cell) {
      const next = text.indexOf('\n', i)
      i = next < 0 ? text.length : next
    } else if (c === '"' && !cell.trim()) {
      const close = closing(text, i + 1)
      if (close < 0) fail(line, 'a quotation mark is not closed')
      const quoted = text.slice(i + 1, close)
      cell = quoted.replaceAll('""', '"')
      line += quoted.split('\n').length - 1
      i = close + 1
      if (!/[,\r\n]/.test(text[i] ?? '\n')) fail(line, 'a comma is missing behind a quotation mark')
    } else if (c === ',') {
      cells.push(cell)
      cell = ''
      i++
    } else if (c === '\n') {
      line++
      end()
      i++
    } else {
      if (c !== '\r') cell += c
      i++
    }
  }
  end()
  return out
}

/** Where the quotation that begins at `from` ends: at the first mark that is not doubled; -1 where nowhere. */
function closing(text: string, from: number): number {
  for (let i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 2)) if (text[i + 1] !== '"') return i
  return -1
}

function yamlRows(text: string, fail: Fail): Row[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const error = document.errors[0]
  if (error)
    fail(lines.linePos(error.pos[0]).line, `is not YAML: ${error.message.split('\n')[0]!.replace(/ at line.*/, '')}`)
  const { contents } = document
  if (contents === null) return []
  if (!isSeq(contents)) return fail(1, 'wants a list of entries, each with kind and name')
  return contents.items.map((item) => {
    const line = lines.linePos(item.range[0]).line
    if (!isMap(item)) return fail(line, 'an entry wants kind and name')
    const cells: Record<string, string | string[]> = {}
    for (const [column, value] of Object.entries(item.toJSON() as Record<string, unknown>)) {
      if (!COLUMNS.includes(column as Column))
        fail(line, `no column is called "${column}": known are ${COLUMNS.join(', ')}`)
      if (value === null) continue
      cells[column] = Array.isArray(value) ? value.map(String) : String(value)
    }
    return { line, cells }
  })
}
