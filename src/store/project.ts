// Keeps the graph that people see equal to what the statements and judgements say, by doing again only what a change touches.
import { byCodePoint } from '../identity/keys.ts'
import { reach } from '../identity/reach.ts'
import { identityKey, identityOf, keyKind, resolveIdentities, type Identity } from '../identity/resolve.ts'
import { edgeOf, edgeView, grownEdge, mentionCount, mentionView, viewOfNode } from '../identity/view.ts'
import { allowed, RELATIONS, type RelationType } from '../ontology/relations.ts'
import type { Cluster, DocumentRecord, Judgement, Reading, Source } from '../ontology/statement.ts'
import { StoreError, type EdgeView, type WriteReport } from './store.ts'
import type { ClusterRef, Placed, PlacedReading, SpeakingStatement, StoredIdentity, Tx } from './tx.ts'

export interface Change {
  readonly readings?: readonly Reading[]
  /** Ids of documents to withdraw. */
  readonly remove?: readonly string[]
  /** Keys that a judgement, made or taken back in this transaction, is about. */
  readonly judged?: readonly string[]
}

/** Applies a change inside a transaction. The result is the same graph as one projected from nothing. */
export async function project(
  tx: Tx,
  change: Change,
): Promise<WriteReport & { readonly withdrawn: { documents: number; statements: number } }> {
  const readings = await withKnownSources(tx, distinct(change.readings ?? []).map(complete))
  const gone = await tx.withdraw(unique([...(change.remove ?? []), ...readings.map((r) => r.document.id)]))
  const identities = new Map(readings.flatMap((r) => r.clusters).map((c) => [c.id, identityOf(c)]))
  const { nodeOf, moves } = await settle(tx, gone.clusters, identities, change.judged ?? [])

  const placed = readings.map((r) => place(r, identities, nodeOf))
  await tx.insert(placed)
  const moved = moves.map((c) => ({ ...c, node: nodeOf(c.identity) }))
  await tx.move(moved)
  const came: Placed[] = [...placed.flatMap((r) => r.clusters), ...moved]
  const left: Placed[] = [...gone.clusters, ...moves]

  const disturbed = new Set([...gone.edges, ...(await repoint(tx, moved))])
  const { grown, others } = await grow(tx, placed, disturbed)
  const edges = new Set([...disturbed, ...others])

  const nodes = unique([...left, ...came].map((c) => c.node))
  const tallies = await tx.tallies(nodes)
  const heads = await tx.heads(nodes.filter((n) => tallies.get(n)?.type === 'Document'))
  const views = [...tallies].map(([id, t]) => viewOfNode(id, t.type, t.names, t.values, t.documents, heads.get(id)))
  await tx.putNodes(views.sort((a, b) => byCodePoint(a.id, b.id)))
  await tx.join()

  const made = [...grown, ...(await relations(tx, edges)), ...(await mentions(tx, [...left, ...came], edges))]
  const kept = new Set(made.map((e) => e.id))
  await tx.dropEdges([...edges].filter((e) => !kept.has(e)).sort(byCodePoint))
  await tx.putEdges(made.sort((a, b) => byCodePoint(a.id, b.id)))
  await tx.dropNodes(nodes.filter((n) => !tallies.has(n)).sort(byCodePoint))

  const statements = readings.reduce((n, r) => n + r.statements.length, 0)
  return {
    documents: readings.length,
    statements,
    nodes: views.length,
    edges: made.length,
    withdrawn: { documents: gone.documents, statements: gone.statements },
  }
}

/** Finds the node of every identity that came, and the stored clusters that a change of keys or judgements sends elsewhere. */
async function settle(
  tx: Tx,
  gone: readonly ClusterRef[],
  came: ReadonlyMap<string, Identity>,
  judged: readonly string[],
): Promise<{ nodeOf: (identity: string) => string; moves: readonly ClusterRef[] }> {
  const wanted = new Map([...came.values()].map((i) => [i.id, i]))
  const known = new Map((await tx.identities([...wanted.keys()])).map((i) => [i.id, i]))
  const news = [...wanted.values()].filter((i) => !known.has(i.id))
  await tx.putIdentities(news.map((i) => ({ ...i, node: '', core: false })))
  const vanished = await tx.dropUnborne(unique(gone.map((c) => c.identity)).filter((i) => !wanted.has(i)))

  const changed = new Map<string, StoredIdentity>()
  if (news.length || vanished.length || judged.length) {
    const { identities: near, judgements } = await reach([...news, ...vanished], judged, tx)
    const resolved = resolveIdentities(near, judgements)
    for (const i of near) {
      const now = resolved.get(i.id)!
      if (now.node !== i.node || now.core !== i.core) changed.set(i.id, { ...i, ...now })
    }
    await tx.putIdentities([...changed.values()])
  }
  const nodeOf = (identity: string) => (changed.get(identity) ?? known.get(identity)!).node
  const moves = (await tx.clustersOf([...changed.keys()])).filter((c) => c.node !== nodeOf(c.identity))
  return { nodeOf, moves }
}

/** A reading with the node of every cluster and the edge of every statement. */
function place(
  reading: Reading,
  identities: ReadonlyMap<string, Identity>,
  nodeOf: (identity: string) => string,
): PlacedReading {
  const clusters = reading.clusters.map((c) => {
    const identity = identities.get(c.id)!.id
    return { ...c, identity, node: nodeOf(identity) }
  })
  const nodes = new Map(clusters.map((c) => [c.id, c.node]))
  const statements = reading.statements.map((s) => {
    const subjectNode = nodes.get(s.subject)!
    if (s.object === undefined) return { ...s, subjectNode }
    const objectNode = nodes.get(s.object)!
    return { ...s, subjectNode, objectNode, edge: edgeOf(s, subjectNode, objectNode)?.id }
  })
  return { document: reading.document, clusters, statements }
}

/** Sets the edge of every relation at a moved cluster, and returns the edges that they left or came to. */
async function repoint(tx: Tx, moved: readonly Placed[]): Promise<string[]> {
  const relations = await tx.relationsAt(moved)
  const now = relations.map((r) => ({
    statement: r.id,
    before: r.edge,
    edge: edgeOf(r, r.subjectNode, r.objectNode)?.id ?? null,
  }))
  await tx.setEdges(now.filter((r) => r.edge !== r.before))
  return now.flatMap((r) => [r.before, r.edge]).filter((e) => e !== null)
}

/**
 * Splits the edges that new documents speak for into those that only grow, made by what is new alone, and those that must be made from all
 * their statements. Keeps the thousandth document that names a hub as cheap as the first.
 */
async function grow(
  tx: Tx,
  readings: readonly PlacedReading[],
  disturbed: ReadonlySet<string>,
): Promise<{ grown: EdgeView[]; others: string[] }> {
  const told = readings.flatMap((r) => r.statements.filter((s) => s.edge !== undefined))
  const gained = Map.groupBy(told, (s) => s.edge!)
  const there = await tx.edges([...gained.keys()].filter((e) => !disturbed.has(e)))
  const grown = there.map((e) => grownEdge(e, gained.get(e.id)!)).filter((e) => e !== null)
  for (const e of grown) gained.delete(e.id)
  return { grown, others: [...gained.keys()] }
}

/** Makes relations from all the statements that speak for them. */
async function relations(tx: Tx, edges: ReadonlySet<string>): Promise<EdgeView[]> {
  const speaking = await tx.speaking([...edges].sort(byCodePoint))
  return [...speaking.values()].map((statements) => {
    const [first] = statements as [SpeakingStatement]
    const dates = new Map(statements.map((s) => [s.document, s.date]))
    return edgeView(edgeOf(first, first.subjectNode, first.objectNode)!, statements, (d) => dates.get(d))
  })
}

/** Makes the MENTIONS edges of every document and node between which clusters came or went; adds all that it looked at to `edges`. */
async function mentions(tx: Tx, clusters: readonly Placed[], edges: Set<string>): Promise<EdgeView[]> {
  const pairs = new Map<string, { document: string; node: string }>()
  for (const { document, node } of clusters) if (node !== document) pairs.set(`${document} ${node}`, { document, node })
  for (const { document, node } of pairs.values()) edges.add(mentionView(document, node, 0).id)
  const names = new Map<string, { document: string; node: string; clusters: { names: Cluster['names'] }[] }>()
  for (const n of await tx.naming([...pairs.values()])) {
    const key = `${n.document} ${n.node}`
    const entry = names.get(key) ?? { document: n.document, node: n.node, clusters: [] }
    entry.clusters.push(n)
    names.set(key, entry)
  }
  return [...names.values()]
    .map((n) => mentionView(n.document, n.node, mentionCount(n.clusters)))
    .filter((e) => (e.props.count as number) > 0)
}

/** The last of several readings of one document. */
const distinct = (readings: readonly Reading[]): Reading[] => [
  ...new Map(readings.map((r) => [r.document.id, r])).values(),
]

/** What a node has beside its properties, so that no property may be called so. */
const VIEW_FIELDS: readonly string[] = ['id', 'type', 'name', 'aliases', 'documents', 'search']

/** A reading with the document's own cluster, each thing once, and every statement's ends checked. */
function complete(reading: Reading): Reading {
  const { document } = reading
  const self: Cluster = {
    id: document.id,
    document: document.id,
    type: 'Document',
    keys: [document.id],
    weak: [],
    names: [],
  }
  const clusters = new Map([self, ...reading.clusters].map((c) => [c.id, c]))
  const statements = new Map(reading.statements.map((s) => [s.id, s]))
  for (const c of clusters.values()) {
    const kind = c.type.toLowerCase()
    const own = c.type === 'Document' ? c.id === document.id : c.keys.length > 0
    if (c.document !== document.id || !own || ![...c.keys, ...c.weak].every((k) => keyKind(k) === kind))
      throw new Error(
        `${document.id}: cluster ${c.id} of ${c.document} may not bear ${JSON.stringify([...c.keys, ...c.weak])}`,
      )
  }
  for (const s of statements.values()) {
    const [subject, object] = [clusters.get(s.subject), s.object === undefined ? undefined : clusters.get(s.object)]
    const relational = Object.hasOwn(RELATIONS, s.predicate)
    const sound =
      s.document === document.id &&
      subject !== undefined &&
      (relational
        ? object !== undefined &&
          s.predicate !== 'MENTIONS' &&
          allowed(s.predicate as RelationType, subject.type, object.type)
        : s.object === undefined && s.value !== undefined && !VIEW_FIELDS.includes(s.predicate))
    if (!sound)
      throw new Error(
        `${document.id}: statement ${s.id} of rule ${s.rule} does not fit the ontology: ${subject?.type} ${s.predicate} ${object?.type ?? s.value}`,
      )
  }
  return { document, clusters: [...clusters.values()], statements: [...statements.values()] }
}

/** Where a text was found before stays recorded when it is read again. */
async function withKnownSources(tx: Tx, readings: readonly Reading[]): Promise<Reading[]> {
  const known = await tx.heads(readings.map((r) => r.document.id))
  return readings.map((r) => {
    const sources = mergeSources(known.get(r.document.id)?.sources ?? [], r.document.sources)
    return { ...r, document: { ...r.document, sources } satisfies DocumentRecord }
  })
}

/** Sources by URI, sorted, a later one in the place of an earlier one of the same URI. */
export function mergeSources(before: readonly Source[], now: readonly Source[]): Source[] {
  return [...new Map([...before, ...now].map((s) => [s.uri, s])).values()].sort((a, b) => byCodePoint(a.uri, b.uri))
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** The keys that a judgement is about, in the form that stores compare. Throws `StoreError` where it can say nothing. */
export function judgedKeys(j: Pick<Judgement, 'left' | 'right'>): [string, string] {
  const [left, right] = [identityKey(j.left), identityKey(j.right)]
  if (left === right) throw new StoreError(`"${j.left}" and "${j.right}" are one key: name two`)
  if (keyKind(left) !== keyKind(right))
    throw new StoreError(`"${j.left}" and "${j.right}" are of two types, which are never one thing`)
  return [left, right]
}
