// What a document brought, in its own tables: put in and taken out. What follows from it in the graph is the projection's.
import { fold } from '../../identity/keys.ts'
import type { PlacedReading, Withdrawn } from '../tx.ts'
import { clusterRef } from './rows.ts'
import { isIn, json, type Sql } from './sql.ts'

export function insert(sql: Sql, { document, clusters, statements }: PlacedReading): void {
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

/** Deletes what these documents brought, and says what that was. */
export function withdraw(sql: Sql, documents: readonly string[]): Withdrawn {
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
}
