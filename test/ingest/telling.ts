// Reads a sentence of a table and says whether what the table expects of it was read.
import { readDocument } from '../../ingest/pipeline.ts'
import { interchange } from '../../ingest/interchange.ts'

const norm = (s: string): string =>
  s.normalize('NFKD').replace(/\p{M}/gu, '').replace(/^the /i, '').replace(/\s+/g, ' ').toLowerCase()

/** The sentence behind a prelude, read as a document of its own. */
export function read(sentence: string, prelude: string) {
  const text = `${prelude}${sentence}\n`
  const reading = readDocument(
    { text, mediaType: 'text/plain', given: {}, warnings: [] },
    { uri: 'x', mediaType: 'text/plain', given: {} },
  )
  const file = interchange([{ name: 'x', reading }])[0]!
  return { file, reading, from: prelude.length }
}

/** Whether a line of a table holds: "A CHAIRED @ {side: Ghana}": `@` is the meeting of the prelude, `?visit` any event of that kind. "= @ {status: held}": properties of a thing. */
export function holds(file: ReturnType<typeof read>['file'], want: string): boolean {
  const [, head, props] = /^(.*?)(?:\s*\{(.*)\})?$/.exec(want)!
  const wanted = (props ?? '')
    .split(',')
    .filter(Boolean)
    .map((p) => p.split(':').map((x) => x.trim()) as [string, string])
  const fits = (have: Record<string, unknown>): boolean =>
    wanted.every(([k, v]) => norm(String(have[k] ?? '')) === norm(v))
  const is = (id: string, name: string): boolean => {
    const e = file.entities.find((x) => x.id === id)
    if (!e) return false
    if (name === '@') return e.type === 'Event' && e.props.ordinal === 3
    if (name.startsWith('?')) return e.type === 'Event' && norm(String(e.props.kind ?? '')) === norm(name.slice(1))
    return e.names.some((n) => norm(n) === norm(name))
  }
  const property = /^= (.*)$/.exec(head!)
  if (property) return file.entities.some((e) => is(e.id, property[1]!.trim()) && fits(e.props))
  const m = /^(.*?) ([A-Z_]{6,}) (.*)$/.exec(head!)!
  return file.relations.some(
    (r) =>
      r.type === m[2] &&
      ((is(r.source, m[1]!) && is(r.target, m[3]!)) ||
        (r.type === 'MET_WITH' && is(r.source, m[3]!) && is(r.target, m[1]!))) &&
      fits(r.props),
  )
}

/** What was read, for the message of a test that fails. */
export const show = (file: ReturnType<typeof read>['file']): string => {
  const name = (id: string): string => file.entities.find((e) => e.id === id)?.names[0] ?? id
  return [
    ...file.relations.map((r) => `${name(r.source)} ${r.type} ${name(r.target)} ${JSON.stringify(r.props)}`),
    ...file.entities
      .filter((e) => e.type === 'Event')
      .map((e) => `= ${e.names.join(' | ')} ${JSON.stringify(e.props)}`),
  ].join('\n')
}
