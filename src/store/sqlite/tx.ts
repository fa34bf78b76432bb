// The projection's view of the embedded store.
import { fold } from '../../identity/keys.ts'
import { SHOWN } from '../../identity/view.ts'
import type { EntityType } from '../../ontology/entities.ts'
import { FACTUAL, type Cluster, type DocumentRecord, type Judgement, type Scalar } from '../../ontology/statement.ts'
import type { EdgeView } from '../store.ts'
import type { NodeTallies, RelationRef, SpeakingStatement, Tx } from '../tx.ts'
import { insert, withdraw } from './readings.ts'
import { clusterRef, identityRow, speakingRow } from './rows.ts'
import { isIn, json, type Sql } from './sql.ts'

const FACTS = FACTUAL.map((m) => `'${m}'`).join(', ')

/** `Tx` over a connection that is inside a write transaction. */
export function sqliteTx(sql: Sql): Tx {
  return {
    withdraw: (documents) => withdraw(sql, documents),

    insert(readings) {
      for (const r of readings) insert(sql, r)
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
