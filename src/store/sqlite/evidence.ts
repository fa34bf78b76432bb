// The sentences behind an id, in SQL.
import type { Evidence, EvidenceFilter } from '../store.ts'
import { statementRow } from './rows.ts'
import { json, type Sql } from './sql.ts'

/** Which rows each kind of id stands for. */
const EVIDENCE_OF = {
  statement: 's.id = ?1',
  edge: 's.edge = ?1',
  document: 's.document = ?1',
  node: `s.rowid IN (
    SELECT rowid FROM statement WHERE subject_node = ?1 AND object IS NULL
    UNION SELECT rowid FROM statement WHERE subject_node = ?1 AND object IS NOT NULL
    UNION SELECT rowid FROM statement WHERE object_node = ?1 AND object IS NOT NULL)`,
}

export function evidence(sql: Sql, ids: readonly string[], filter: EvidenceFilter = {}): Map<string, Evidence[]> {
  const { about, predicates, modalities, minConfidence = 0, first = -1 } = filter
  const texts = new Map<string, string>()
  const text = (document: string) => {
    if (!texts.has(document)) texts.set(document, sql.get('SELECT text FROM document WHERE id = ?', document)!.text)
    return texts.get(document)!
  }
  const of = (id: string): Evidence[] => {
    const prefix = id.slice(0, id.indexOf(':'))
    const kind = Object.hasOwn(EVIDENCE_OF, prefix) ? (prefix as keyof typeof EVIDENCE_OF) : 'node'
    // A value has its node as subject, so the many statements that have a hub as object need not be looked at.
    const where = kind === 'node' && about === 'property' ? 's.subject_node = ?1' : EVIDENCE_OF[kind]
    return sql
      .all(
        `SELECT s.*, d.title AS document_title, d.date AS document_date, d.uri AS document_uri
         FROM statement s JOIN document d ON d.id = s.document WHERE ${where}
           AND (?2 IS NULL OR (s.object IS NULL) = (?2 = 'property')) AND s.confidence >= ?3
           AND (?4 IS NULL OR s.predicate IN (SELECT value FROM json_each(?4)))
           AND (?5 IS NULL OR s.modality IN (SELECT value FROM json_each(?5)))
         ORDER BY d.date IS NULL, d.date, s.document, s.start, s.id LIMIT ?6`,
        id,
        about ?? null,
        minConfidence,
        predicates ? json(predicates) : null,
        modalities ? json(modalities) : null,
        first,
      )
      .map((r) => ({
        ...statementRow(r),
        quote: text(r.document).slice(r.start, r.end),
        sentence: text(r.document).slice(r.sentence_start, r.sentence_end),
        subjectNode: r.subject_node,
        ...(r.object_node !== null && { objectNode: r.object_node }),
        ...(r.edge !== null && { edge: r.edge }),
        ...(r.document_title !== null && { documentTitle: r.document_title }),
        ...(r.document_date !== null && { documentDate: r.document_date }),
        ...(r.document_uri !== null && { documentUri: r.document_uri }),
      }))
  }
  return new Map(ids.map((id) => [id, of(id)]))
}
