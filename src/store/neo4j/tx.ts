// The projection's view of the server store: one query a batch, all values as parameters.
import { fold } from '../../identity/keys.ts'
import { nodeType } from '../../identity/resolve.ts'
import { edgeType, SHOWN } from '../../identity/view.ts'
import { ENTITY_TYPES, type EntityType } from '../../ontology/entities.ts'
import { FACTUAL, type Judgement } from '../../ontology/statement.ts'
import type { ClusterRef, NodeTallies, RelationRef, SpeakingStatement, StoredIdentity, Tx } from '../tx.ts'
import { edgesAmong } from './edges.ts'
import type { Row, Run } from './run.ts'
import { clusterRow, int, readingRow, scalars, statementRow, toHead, toNames } from './values.ts'

const REF = 'c.id AS id, c.document AS document, c.type AS type, c.identity AS identity, c.node AS node'
const IDENTITY = 'i.id AS id, i.type AS type, i.keys AS keys, i.weak AS weak, i.node AS node, i.core AS core'

/** `Tx` over a transaction that holds the graph's write lock. */
export function neo4jTx(run: Run): Tx {
  /** Ends of statements that are to be drawn once their nodes are there. */
  const ends: { statement: string; node: string; end: 'ABOUT' | 'OBJECT' | 'STATED_IN' }[] = []

  /** Sends only what has rows: a query costs a round trip. */
  const send = async (query: string, rows: readonly unknown[], params: Row = {}): Promise<Row[]> =>
    rows.length ? run(query, { rows, ...params }) : []

  return {
    async withdraw(documents) {
      const clusters = await send(`UNWIND $rows AS id MATCH (c:Cluster {document: id}) RETURN ${REF}`, documents)
      await send('UNWIND $rows AS id MATCH (c:Cluster {document: id}) DELETE c', documents)
      const edges = await send(
        'UNWIND $rows AS id MATCH (s:Statement {document: id}) WHERE s.edge IS NOT NULL RETURN DISTINCT s.edge AS edge',
        documents,
      )
      const [gone] = await send(
        'UNWIND $rows AS id MATCH (s:Statement {document: id}) DETACH DELETE s RETURN count(*) AS n',
        documents,
      )
      const [read] = await send(
        'UNWIND $rows AS id MATCH (r:Reading {id: id}) DETACH DELETE r RETURN count(*) AS n',
        documents,
      )
      return {
        documents: read?.n ?? 0,
        statements: gone?.n ?? 0,
        clusters: clusters as ClusterRef[],
        edges: edges.map((r) => r.edge),
      }
    },

    async insert(readings) {
      await send('UNWIND $rows AS row CREATE (r:Reading) SET r = row', readings.map(readingRow))
      await send(
        `UNWIND $rows AS row MATCH (r:Reading {id: row.document}) MERGE (s:Source {id: row.uri}) ON CREATE SET s.name = row.uri MERGE (r)-[:READ_FROM]->(s)`,
        readings.flatMap((r) => r.document.sources.map((s) => ({ document: r.document.id, uri: s.uri }))),
      )
      await send(
        'UNWIND $rows AS row CREATE (c:Cluster) SET c = row',
        readings.flatMap((r) => r.clusters.map(clusterRow)),
      )
      await send(
        'UNWIND $rows AS row CREATE (s:Statement) SET s = row',
        readings.flatMap((r) => r.statements.map((s) => statementRow(r, s))),
      )
      for (const s of readings.flatMap((r) => r.statements)) {
        ends.push(
          { statement: s.id, node: s.subjectNode, end: 'ABOUT' },
          { statement: s.id, node: s.document, end: 'STATED_IN' },
        )
        if (s.objectNode !== undefined) ends.push({ statement: s.id, node: s.objectNode, end: 'OBJECT' })
      }
    },

    identities: async (ids) =>
      (await send(`UNWIND $rows AS id MATCH (i:Identity {id: id}) RETURN ${IDENTITY}`, ids)) as StoredIdentity[],

    async bearers(keys, as) {
      const how = { strong: '[:HAS_KEY]', any: '[:HAS_KEY|HAS_WEAK_KEY]', core: '[:HAS_KEY|HAS_WEAK_KEY]' }[as]
      const query = `UNWIND $rows AS key MATCH (:IdentityKey {id: key})<-${how}-(i:Identity) ${as === 'core' ? 'WHERE i.core' : ''} RETURN DISTINCT ${IDENTITY}`
      return (await send(query, keys)) as StoredIdentity[]
    },

    async putIdentities(identities) {
      const created = await send(
        `UNWIND $rows AS row MERGE (i:Identity {id: row.id}) ON CREATE SET i.fresh = true, i.name = row.keys[0], i.type = row.type, i.keys = row.keys, i.weak = row.weak
         SET i.node = row.node, i.core = row.core
         WITH i WHERE i.fresh REMOVE i.fresh RETURN i.id AS id`,
        identities,
      )
      const fresh = new Set(created.map((r) => r.id))
      for (const [type, keys] of [
        ['HAS_KEY', (i: StoredIdentity) => i.keys],
        ['HAS_WEAK_KEY', (i: StoredIdentity) => i.weak],
      ] as const)
        await send(
          `UNWIND $rows AS row MATCH (i:Identity {id: row.identity}) MERGE (k:IdentityKey {id: row.key}) ON CREATE SET k.name = row.key CREATE (i)-[:${type}]->(k)`,
          identities.filter((i) => fresh.has(i.id)).flatMap((i) => keys(i).map((key) => ({ identity: i.id, key }))),
        )
    },

    async dropUnborne(ids) {
      const gone = await send(
        `UNWIND $rows AS id MATCH (i:Identity {id: id}) WHERE NOT EXISTS { MATCH (:Cluster {identity: id}) } RETURN ${IDENTITY}`,
        ids,
      )
      await send(
        'UNWIND $rows AS id MATCH (i:Identity {id: id}) DETACH DELETE i',
        gone.map((i) => i.id),
      )
      await send('UNWIND $rows AS key MATCH (k:IdentityKey {id: key}) WHERE NOT (k)<--() DELETE k', [
        ...new Set(gone.flatMap((i) => [...i.keys, ...i.weak])),
      ])
      return gone as StoredIdentity[]
    },

    async judgementsAt(keys) {
      const rows = await send(
        `UNWIND $rows AS key CALL (key) { MATCH (j:Judgement {leftKey: key}) RETURN j UNION MATCH (j:Judgement {rightKey: key}) RETURN j }
         RETURN DISTINCT j.record AS record`,
        keys,
      )
      return rows.map((r) => JSON.parse(r.record) as Judgement)
    },

    clustersOf: async (identities) =>
      (await send(`UNWIND $rows AS id MATCH (c:Cluster {identity: id}) RETURN ${REF}`, identities)) as ClusterRef[],

    async move(clusters) {
      const rows = clusters.map(({ id, document, node }) => ({ id, document, node }))
      await send('UNWIND $rows AS row MATCH (c:Cluster {id: row.id}) SET c.node = row.node', rows)
      const about = await send(
        `UNWIND $rows AS row MATCH (s:Statement {document: row.document}) WHERE s.subject = row.id
         SET s.subjectNode = row.node, s.valueOf = CASE WHEN s.object IS NULL THEN row.node END RETURN s.id AS statement, row.node AS node`,
        rows,
      )
      const object = await send(
        `UNWIND $rows AS row MATCH (s:Statement {document: row.document}) WHERE s.object = row.id
         SET s.objectNode = row.node RETURN s.id AS statement, row.node AS node`,
        rows,
      )
      await send('UNWIND $rows AS row MATCH (:Statement {id: row.statement})-[r:ABOUT]->() DELETE r', about)
      await send('UNWIND $rows AS row MATCH (:Statement {id: row.statement})-[r:OBJECT]->() DELETE r', object)
      for (const { statement, node } of about) ends.push({ statement, node, end: 'ABOUT' })
      for (const { statement, node } of object) ends.push({ statement, node, end: 'OBJECT' })
    },

    async relationsAt(clusters) {
      const rows = await send(
        `UNWIND $rows AS row MATCH (s:Statement {document: row.document}) WHERE s.object IS NOT NULL AND (s.subject = row.id OR s.object = row.id)
         RETURN DISTINCT s.id AS id, s.predicate AS predicate, s.props AS props, s.modality AS modality,
           s.subjectNode AS subjectNode, s.objectNode AS objectNode, s.edge AS edge`,
        clusters.map(({ id, document }) => ({ id, document })),
      )
      return rows.map((r) => ({ ...r, props: JSON.parse(r.props) }) as RelationRef)
    },

    async setEdges(edges) {
      await send(
        'UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) SET s.edge = row.edge',
        edges.map(({ statement, edge }) => ({ statement, edge })),
      )
    },

    async tallies(nodes) {
      const found = new Map<string, NodeTallies & { type: EntityType }>()
      const names = new Map<string, NodeTallies['names'][number][]>()
      const values = new Map<string, NodeTallies['values'][number][]>()
      for (const n of nodes) {
        names.set(n, [])
        values.set(n, [])
      }
      for (const { node, ...n } of await send(
        `UNWIND $rows AS node MATCH (c:Cluster {node: node}) UNWIND range(0, size(c.texts) - 1) AS i
         RETURN node, c.texts[i] AS text, max(CASE WHEN c.canonical[i] THEN 1 ELSE 0 END) = 1 AS canonical, count(DISTINCT c.document) AS documents`,
        nodes,
      ))
        names.get(node)!.push(n as NodeTallies['names'][number])
      for (const { node, latest, ...v } of await send(
        `UNWIND $rows AS node MATCH (s:Statement {valueOf: node}) WHERE s.modality IN $facts AND s.confidence >= $shown
         RETURN node, s.predicate AS property, s.value AS value, count(DISTINCT s.document) AS documents, max(s.date) AS latest,
           collect(DISTINCT CASE WHEN s.predicate IN ['startDate', 'endDate'] THEN s.document END) AS tellers`,
        nodes,
        { facts: FACTUAL, shown: SHOWN },
      ))
        values.get(node)!.push({ ...v, latest: latest ?? undefined } as NodeTallies['values'][number])
      for (const { node, type, documents } of await send(
        'UNWIND $rows AS node MATCH (c:Cluster {node: node}) RETURN node, min(c.type) AS type, count(DISTINCT c.document) AS documents',
        nodes,
      ))
        found.set(node, { type, documents, names: names.get(node)!, values: values.get(node)! })
      return found
    },

    async heads(documents) {
      const rows = await send('UNWIND $rows AS id MATCH (r:Reading {id: id}) RETURN id, r.record AS record', documents)
      return new Map(rows.map((r) => [r.id, toHead(r)]))
    },

    async naming(pairs) {
      const rows = await send(
        `UNWIND $rows AS row MATCH (c:Cluster {document: row.document}) WHERE c.node IN row.nodes
         RETURN c.document AS document, c.node AS node, c.texts AS texts, c.spans AS spans, c.canonical AS canonical`,
        [...Map.groupBy(pairs, (p) => p.document)].map(([document, of]) => ({
          document,
          nodes: of.map((p) => p.node),
        })),
      )
      return rows.map((r) => ({ document: r.document, node: r.node, names: toNames(r) }))
    },

    edges: (ids) => edgesAmong(run, ids),

    async speaking(edges) {
      const rows = await send(
        `UNWIND $rows AS edge MATCH (s:Statement {edge: edge})
         RETURN edge, s.id AS id, s.document AS document, s.predicate AS predicate, s.props AS props, s.confidence AS confidence,
           s.modality AS modality, s.subjectNode AS subjectNode, s.objectNode AS objectNode, s.date AS date`,
        edges,
      )
      const statements = rows.map(
        ({ date, ...r }) =>
          ({ ...r, props: JSON.parse(r.props), date: date ?? undefined }) as SpeakingStatement & { edge: string },
      )
      return Map.groupBy(statements, (s) => s.edge)
    },

    async putNodes(nodes) {
      for (const type of ENTITY_TYPES)
        await send(
          `UNWIND $rows AS row MERGE (n:${type} {id: row.id}) SET n = row`,
          nodes
            .filter((n) => n.type === type)
            .map(({ id, name, aliases, documents, props }) => ({
              ...scalars(props),
              id,
              name,
              aliases,
              documents: int(documents),
              search: [...new Set([name, ...aliases].map(fold))].filter((n) => n !== ''),
            })),
        )
    },

    async join() {
      const drawn = Map.groupBy(ends, (e) => `${e.end} ${nodeType(e.node)}`)
      for (const [how, rows] of drawn) {
        const [end, label] = how.split(' ')
        await send(
          `UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) MATCH (n:${label} {id: row.node}) CREATE (s)-[:${end}]->(n)`,
          rows,
        )
      }
      ends.length = 0
    },

    async putEdges(edges) {
      for (const [type, of] of Map.groupBy(edges, (e) => e.type)) {
        const rows = of.map(({ id, source, target, props, confidence, modality, documents, statements }) => ({
          source,
          target,
          props: {
            ...scalars(props),
            id,
            confidence,
            modality,
            documents: int(documents),
            ...(type !== 'MENTIONS' && { statements }),
          },
        }))
        // Not MERGE, which would look through all relations of a hub for each row; the graph's lock makes the two steps one.
        const there = await send(
          `UNWIND $rows AS row MATCH ()-[r:${type} {id: row.props.id}]->() SET r = row.props RETURN row.props.id AS id`,
          rows,
        )
        const known = new Set(there.map((r) => r.id))
        const fresh = rows.filter((r) => !known.has(r.props.id))
        for (const [labels, of] of Map.groupBy(fresh, (r) => `${nodeType(r.source)} ${nodeType(r.target)}`)) {
          const [from, to] = labels.split(' ')
          await send(
            `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) CREATE (a)-[r:${type}]->(b) SET r = row.props`,
            of,
          )
        }
      }
    },

    async dropEdges(ids) {
      for (const [type, of] of Map.groupBy(ids, edgeType))
        await send(`UNWIND $rows AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`, of)
    },

    async dropNodes(ids) {
      for (const [label, of] of Map.groupBy(ids, nodeType))
        await send(`UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, of)
    },
  }
}
