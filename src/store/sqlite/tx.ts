// The projection's view of the embedded store.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { fold } from '../../identity/keys.ts'
import { SHOWN } from '../../identity/view.ts'
import type { EntityType } from '../../ontology/entities.ts'
import {
  FACTUAL,
  type Cluster,
  type DocumentRecord,
  type Judgement,
  type Modality,
  type Scalar,
} from '../../ontology/statement.ts'
import type { EdgeView } from '../store.ts'
import type {
  ClusterRef,
  NodeTallies,
  PlacedReading,
  RelationRef,
  SpeakingStatement,
  StoredIdentity,
  Tx,
} from '../tx.ts'

// Each query knows its columns; naming their types a second time would check nothing.
// oxlint-disable-next-line typescript/no-explicit-any
export type Row = Record<string, any>

/** Prepared statements of a connection, each made once. */
export class Sql {
  private readonly prepared = new Map<string, StatementSync>()
  readonly db: DatabaseSync
  constructor(db: DatabaseSync) {
    this.db = db
  }
  private of(sql: string): StatementSync {
    let s = this.prepared.get(sql)
    if (!s) this.prepared.set(sql, (s = this.db.prepare(sql)))
    return s
  }
  all(sql: string, ...params: SQLInputValue[]): Row[] {
    return this.of(sql).all(...params)
  }
  get(sql: string, ...params: SQLInputValue[]): Row | undefined {
    return this.of(sql).get(...params)
  }
  iterate(sql: string, ...params: SQLInputValue[]): IterableIterator<Row> {
    return this.db.prepare(sql).iterate(...params)
  }
  /** Number of rows changed. */
  run(sql: string, ...params: SQLInputValue[]): number {
    return Number(this.of(sql).run(...params).changes)
  }
}

const json = JSON.stringify
const FACTS = FACTUAL.map((m) => `'${m}'`).join(', ')
const isIn = (column: string) => `${column} IN (SELECT value FROM json_each(?))`

export const identityRow = (r: Row): StoredIdentity => ({
  id: r.id,
  type: r.type,
  keys: JSON.parse(r.keys),
  weak: JSON.parse(r.weak),
  node: r.node,
  core: r.core === 1,
})
const clusterRef = (r: Row): ClusterRef => ({
  id: r.id,
  document: r.document,
  type: r.type,
  identity: r.identity,
  node: r.node,
})

/** `Tx` over a connection that is inside a write transaction. */
export function sqliteTx(sql: Sql): Tx {
  return {
    withdraw(documents) {
      const ids = json(documents)
      const clusters = sql
        .all(`SELECT id, document, type, identity, node FROM cluster WHERE ${isIn('document')}`, ids)
        .map(clusterRef)
      const edges = sql
        .all(`SELECT DISTINCT edge FROM statement WHERE ${isIn('document')} AND edge IS NOT NULL`, ids)
        .map((r) => r.edge)
      sql.run(`DELETE FROM told_name WHERE ${isIn('document')}`, ids)
      sql.run(`DELETE FROM cluster WHERE ${isIn('document')}`, ids)
      sql.run(`DELETE FROM sentence_text WHERE rowid IN (SELECT number FROM sentence WHERE ${isIn('document')})`, ids)
      sql.run(`DELETE FROM sentence WHERE ${isIn('document')}`, ids)
      const statements = sql.run(`DELETE FROM statement WHERE ${isIn('document')}`, ids)
      sql.run(`DELETE FROM source WHERE ${isIn('document')}`, ids)
      return { documents: sql.run(`DELETE FROM document WHERE ${isIn('id')}`, ids), statements, clusters, edges }
    },

    insert(readings) {
      for (const r of readings) insertReading(sql, r)
    },

    identities: (ids) => sql.all(`SELECT * FROM identity WHERE ${isIn('id')}`, json(ids)).map(identityRow),

    bearers(keys, as) {
      const also = as === 'any' ? '' : ` AND k.${as} = 1`
      return sql
        .all(
          `SELECT DISTINCT i.* FROM json_each(?) j JOIN identity_key k ON k.key = j.value${also} JOIN identity i ON i.id = k.identity`,
          json(keys),
        )
        .map(identityRow)
    },

    putIdentities(identities) {
      for (const i of identities) {
        const core = i.core ? 1 : 0
        sql.run(
          `INSERT INTO identity (id, type, keys, weak, node, core) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET node = excluded.node, core = excluded.core`,
          i.id,
          i.type,
          json(i.keys),
          json(i.weak),
          i.node,
          core,
        )
        for (const [keys, strong] of [
          [i.keys, 1],
          [i.weak, 0],
        ] as const)
          for (const key of keys)
            sql.run(
              `INSERT INTO identity_key (key, identity, strong, core) VALUES (?, ?, ?, ?)
               ON CONFLICT (key, identity) DO UPDATE SET core = excluded.core WHERE core <> excluded.core`,
              key,
              i.id,
              strong,
              core,
            )
      }
    },

    dropUnborne(ids) {
      const unborne = sql
        .all(
          `SELECT * FROM identity i WHERE ${isIn('i.id')} AND NOT EXISTS (SELECT 1 FROM cluster c WHERE c.identity = i.id)`,
          json(ids),
        )
        .map(identityRow)
      for (const i of unborne) {
        for (const key of [...i.keys, ...i.weak])
          sql.run('DELETE FROM identity_key WHERE key = ? AND identity = ?', key, i.id)
        sql.run('DELETE FROM identity WHERE id = ?', i.id)
      }
      return unborne
    },

    judgementsAt(keys) {
      const k = json(keys)
      return sql
        .all(
          `SELECT record FROM judgement WHERE ${isIn('left_key')} UNION SELECT record FROM judgement WHERE ${isIn('right_key')}`,
          k,
          k,
        )
        .map((r) => JSON.parse(r.record) as Judgement)
    },

    clustersOf: (identities) =>
      sql
        .all(`SELECT id, document, type, identity, node FROM cluster WHERE ${isIn('identity')}`, json(identities))
        .map(clusterRef),

    move(clusters) {
      for (const { id, document, node } of clusters) {
        sql.run('UPDATE cluster SET node = ? WHERE document = ? AND id = ?', node, document, id)
        sql.run('UPDATE told_name SET node = ? WHERE document = ? AND cluster = ?', node, document, id)
        sql.run('UPDATE statement SET subject_node = ? WHERE document = ? AND subject = ?', node, document, id)
        sql.run('UPDATE statement SET object_node = ? WHERE document = ? AND object = ?', node, document, id)
      }
    },

    relationsAt(clusters) {
      const found = new Map<string, RelationRef>()
      for (const { id, document } of clusters)
        for (const r of sql.all(
          `SELECT id, predicate, props, modality, subject_node, object_node, edge FROM statement
           WHERE document = ?1 AND (subject = ?2 OR object = ?2) AND object IS NOT NULL`,
          document,
          id,
        )) {
          const { id, predicate, modality, edge } = r
          const [subjectNode, objectNode] = [r.subject_node, r.object_node]
          found.set(id, { id, predicate, props: JSON.parse(r.props), modality, subjectNode, objectNode, edge })
        }
      return [...found.values()]
    },

    setEdges(edges) {
      for (const e of edges) sql.run('UPDATE statement SET edge = ? WHERE id = ?', e.edge, e.statement)
    },

    tallies(nodes) {
      const found = new Map<string, NodeTallies & { type: EntityType }>()
      for (const node of nodes) {
        const head = sql.get('SELECT type FROM cluster WHERE node = ? LIMIT 1', node)
        if (!head) continue
        const { documents } = sql.get('SELECT count(DISTINCT document) AS documents FROM cluster WHERE node = ?', node)!
        const names = sql.all(
          'SELECT text, max(canonical) AS canonical, count(DISTINCT document) AS documents FROM told_name WHERE node = ? GROUP BY text',
          node,
        )
        found.set(node, {
          type: head.type,
          documents,
          names: names.map((n) => ({ text: n.text, canonical: n.canonical === 1, documents: n.documents })),
          values: values(sql, node),
        })
      }
      return found
    },

    heads(documents) {
      const rows = sql.all(`SELECT id, record FROM document WHERE ${isIn('id')}`, json(documents))
      return new Map(rows.map((r): [string, Omit<DocumentRecord, 'text'>] => [r.id, JSON.parse(r.record)]))
    },

    naming: (pairs) =>
      pairs.flatMap(({ document, node }) =>
        sql
          .all('SELECT names FROM cluster WHERE node = ? AND document = ?', node, document)
          .map((r) => ({ document, node, names: JSON.parse(r.names) as Cluster['names'] })),
      ),

    edges: (ids) =>
      sql
        .all(`SELECT * FROM edge WHERE ${isIn('id')}`, json(ids))
        .map((r) => ({ ...r, props: JSON.parse(r.props), statements: [] }) as unknown as EdgeView),

    speaking(edges) {
      const found = new Map<string, SpeakingStatement[]>()
      for (const edge of edges) {
        const rows = sql.all(
          `SELECT s.id, s.document, s.predicate, s.props, s.confidence, s.modality, s.subject_node, s.object_node, d.date
           FROM statement s JOIN document d ON d.id = s.document WHERE s.edge = ?`,
          edge,
        )
        if (rows.length) found.set(edge, rows.map(speakingRow))
      }
      return found
    },

    putNodes(nodes) {
      for (const n of nodes) {
        const props = n.props as Record<string, Scalar | readonly string[] | undefined>
        sql.run(
          `INSERT INTO node (id, type, name, aliases, props, documents, date, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET type = excluded.type, name = excluded.name, aliases = excluded.aliases,
             props = excluded.props, documents = excluded.documents, date = excluded.date, status = excluded.status`,
          n.id,
          n.type,
          n.name,
          json(n.aliases),
          json(props),
          n.documents,
          (props.startDate ?? props.date ?? null) as string | null,
          (props.status ?? null) as string | null,
        )
        putAliases(sql, n.id, [n.name, ...n.aliases])
      }
    },

    join() {},

    putEdges(edges) {
      for (const e of edges)
        sql.run(
          `INSERT INTO edge (id, type, source, target, props, confidence, modality, documents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET props = excluded.props, confidence = excluded.confidence,
             modality = excluded.modality, documents = excluded.documents`,
          e.id,
          e.type,
          e.source,
          e.target,
          json(e.props),
          e.confidence,
          e.modality,
          e.documents,
        )
    },

    dropEdges(ids) {
      for (const id of ids) sql.run('DELETE FROM edge WHERE id = ?', id)
    },

    dropNodes(ids) {
      for (const id of ids) {
        putAliases(sql, id, [])
        sql.run('DELETE FROM node WHERE id = ?', id)
      }
    },
  }
}

function insertReading(sql: Sql, { document, clusters, statements }: PlacedReading): void {
  const { text, ...record } = document
  sql.run(
    'INSERT INTO document (id, sha256, date, title, uri, rules, record, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    document.id,
    document.sha256,
    document.date ?? null,
    document.title ?? null,
    document.uri ?? null,
    document.rules,
    json(record),
    text,
  )
  for (const s of document.sources)
    sql.run('INSERT OR IGNORE INTO source (uri, document) VALUES (?, ?)', s.uri, document.id)
  for (const c of clusters) {
    sql.run(
      'INSERT INTO cluster (document, id, type, identity, node, keys, weak, names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      c.document,
      c.id,
      c.type,
      c.identity,
      c.node,
      json(c.keys),
      json(c.weak),
      json(c.names),
    )
    for (const n of c.names)
      sql.run(
        `INSERT INTO told_name (document, cluster, text, canonical, node) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (document, cluster, text) DO UPDATE SET canonical = max(canonical, excluded.canonical)`,
        c.document,
        c.id,
        n.text,
        n.canonical ? 1 : 0,
        c.node,
      )
  }
  for (const s of statements) {
    sql.run(
      `INSERT INTO statement (id, document, subject, predicate, object, value, props, start, "end", sentence_start, sentence_end,
         rule, confidence, modality, subject_node, object_node, edge) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      s.id,
      s.document,
      s.subject,
      s.predicate,
      s.object ?? null,
      s.value === undefined ? null : json(s.value),
      json(s.props),
      s.start,
      s.end,
      s.sentenceStart,
      s.sentenceEnd,
      s.rule,
      s.confidence,
      s.modality,
      s.subjectNode,
      s.objectNode ?? null,
      s.edge ?? null,
    )
    const number = sql.get(
      'INSERT INTO sentence (document, start) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING number',
      s.document,
      s.sentenceStart,
    )?.number
    if (number !== undefined)
      sql.run(
        'INSERT INTO sentence_text (rowid, text) VALUES (?, ?)',
        number,
        fold(text.slice(s.sentenceStart, s.sentenceEnd)),
      )
  }
}

function values(sql: Sql, node: string): NodeTallies['values'] {
  const rows = sql.all(
    `SELECT s.predicate, s.value, count(DISTINCT s.document) AS documents, max(d.date) AS latest,
       CASE WHEN s.predicate IN ('startDate', 'endDate') THEN json_group_array(DISTINCT s.document) END AS tellers
     FROM statement s JOIN document d ON d.id = s.document
     WHERE s.subject_node = ? AND s.object IS NULL AND s.modality IN (${FACTS}) AND s.confidence >= ?
     GROUP BY s.predicate, s.value`,
    node,
    SHOWN,
  )
  return rows.map((v) => ({
    property: v.predicate,
    value: JSON.parse(v.value) as Scalar,
    documents: v.documents,
    latest: v.latest ?? undefined,
    tellers: v.tellers ? JSON.parse(v.tellers) : undefined,
  }))
}

const speakingRow = (r: Row): SpeakingStatement => ({
  id: r.id,
  document: r.document,
  predicate: r.predicate,
  props: JSON.parse(r.props),
  confidence: r.confidence,
  modality: r.modality as Modality,
  subjectNode: r.subject_node,
  objectNode: r.object_node,
  date: r.date ?? undefined,
})

/** Makes the names that a node is found by exactly these. */
function putAliases(sql: Sql, node: string, names: readonly string[]): void {
  const wanted = new Set(names.map(fold).filter((n) => n !== ''))
  for (const r of sql.all('SELECT number, folded FROM node_alias WHERE node = ?', node)) {
    if (wanted.delete(r.folded)) continue
    sql.run('DELETE FROM node_text WHERE rowid = ?', r.number)
    sql.run('DELETE FROM node_alias WHERE number = ?', r.number)
  }
  for (const folded of wanted) {
    const sorted = folded.split(' ').sort().join(' ')
    const { number } = sql.get(
      'INSERT INTO node_alias (node, folded, sorted) VALUES (?, ?, ?) RETURNING number',
      node,
      folded,
      sorted,
    )!
    sql.run('INSERT INTO node_text (rowid, text) VALUES (?, ?)', number, folded)
  }
}
