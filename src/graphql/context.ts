// What resolvers share within one request. The loaders turn many small asks into one call of the store, so that a query costs
// a number of calls that depends on its shape and never on how much it finds.
import DataLoader from 'dataloader'
import type { RelationType } from '../ontology/relations.ts'
import type { DocumentRecord } from '../ontology/statement.ts'
import type { EdgeQuery, EdgeView, Evidence, EvidenceFilter, NodeView, Store } from '../store/store.ts'

type Degree = Readonly<Partial<Record<RelationType, number>>>
type MentionedCluster = Awaited<ReturnType<Store['clusters']>>[number]

export interface Loaders {
  /** Throws where the graph names a node that it does not have. */
  node(id: string): Promise<NodeView>
  edge(id: string): Promise<EdgeView>
  edges(node: string, query: Omit<EdgeQuery, 'nodes'>): Promise<readonly EdgeView[]>
  degree(node: string): Promise<Degree>
  evidence(id: string, filter?: EvidenceFilter): Promise<readonly Evidence[]>
  /** With the whole text: one call a document, so the fields that need it cost dearly in `limits.ts`. */
  record(document: string): Promise<DocumentRecord>
  clusters(document: string): Promise<readonly MentionedCluster[]>
}

export interface Context {
  readonly store: Store
  readonly load: Loaders
}

export function createContext(store: Store): Context {
  const nodes = new DataLoader<string, NodeView>(async (ids) => present('node', ids, await store.nodes(ids)))
  const edges = new DataLoader<string, EdgeView>(async (ids) => present('relation', ids, await store.edgesById(ids)))
  const degrees = new DataLoader<string, Degree>(async (ids) => from(ids, await store.degree(ids), {}))
  const records = new DataLoader<string, DocumentRecord>(async (ids) =>
    present('document', ids, await Promise.all(ids.map((id) => store.document(id)))),
  )
  const clusters = new DataLoader<string, readonly MentionedCluster[]>((ids) =>
    Promise.all(ids.map((id) => store.clusters(id))),
  )
  const edgesOf = loaderByArguments<Omit<EdgeQuery, 'nodes'>, readonly EdgeView[]>(async (ids, query) =>
    from(ids, await store.edges({ ...query, nodes: ids }), []),
  )
  const evidenceOf = loaderByArguments<EvidenceFilter, readonly Evidence[]>(async (ids, filter) =>
    from(ids, await store.evidence(ids, filter), []),
  )
  return {
    store,
    load: {
      node: (id) => nodes.load(id),
      edge: (id) => edges.load(id),
      edges: (node, query) => edgesOf(query).load(node),
      degree: (node) => degrees.load(node),
      evidence: (id, filter = {}) => evidenceOf(filter).load(id),
      record: (document) => records.load(document),
      clusters: (document) => clusters.load(document),
    },
  }
}

/** Asks can share a call only where they ask the same way: one loader for each set of arguments. */
function loaderByArguments<A, V>(batch: (ids: readonly string[], args: A) => Promise<readonly V[]>) {
  const loaders = new Map<string, DataLoader<string, V>>()
  return (args: A): DataLoader<string, V> => {
    const key = JSON.stringify(args)
    let loader = loaders.get(key)
    if (!loader) loaders.set(key, (loader = new DataLoader<string, V>((ids) => batch(ids, args))))
    return loader
  }
}

const from = <V>(ids: readonly string[], found: ReadonlyMap<string, V>, absent: V): V[] =>
  ids.map((id) => found.get(id) ?? absent)

const present = <V>(what: string, ids: readonly string[], found: readonly (V | null)[]): (V | Error)[] =>
  found.map((v, i) => v ?? new Error(`The store names ${what} ${ids[i]} but does not have it`))
