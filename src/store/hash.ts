// One number for a whole graph: equal for the same documents and judgements, whatever the order, the store or the machine.
import { createHash } from 'node:crypto'
import type { Judgement, Statement } from '../ontology/statement.ts'
import type { EdgeView, NodeView } from './store.ts'

type Stream<T> = Iterable<T> | AsyncIterable<T>

/** What the hash is made of, each part sorted by id (documents: by SHA-256). Read one after the other, never held whole. */
interface GraphStreams {
  nodes(): Stream<NodeView>
  edges(): Stream<EdgeView>
  statements(): Stream<Statement>
  judgements(): Stream<Judgement>
  documents(): Stream<string>
}

/** SHA-256 in hex. Sources, clocks, versions of rules and where a document lies do not enter it. */
export async function hashGraph(graph: GraphStreams): Promise<string> {
  const hash = createHash('sha256')
  const add = (kind: string, value: unknown) => hash.update(`${kind} ${canonicalJson(value)}\n`)
  for await (const n of graph.nodes()) add('node', n.type === 'Document' ? withoutPlace(n) : n)
  for await (const e of graph.edges()) add('edge', e)
  for await (const s of graph.statements()) add('statement', s)
  for await (const j of graph.judgements()) add('judgement', j)
  for await (const d of graph.documents()) add('document', d)
  return hash.digest('hex')
}

function withoutPlace({ props: { uri: _, ...props }, ...node }: NodeView): NodeView {
  return { ...node, props, name: typeof props.title === 'string' ? props.title : node.id }
}

/** JSON with sorted keys, and without those that are undefined. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
}
