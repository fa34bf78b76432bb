// The sentences behind ids, in Cypher.
import { keyKind } from '../../identity/resolve.ts'
import { ENTITY_TYPES } from '../../ontology/entities.ts'
import type { Evidence, EvidenceFilter } from '../store.ts'
import { NO_LIMIT, type Run } from './run.ts'
import { int, toStatement } from './values.ts'

/** Which statements each kind of id stands for; a node's depend on its label. */
const EVIDENCE_OF: Readonly<Record<string, string>> = {
  statement: 'MATCH (s:Statement {id: id})',
  edge: 'MATCH (s:Statement {edge: id})',
  document: 'MATCH (s:Statement {document: id})',
  ...Object.fromEntries(
    ENTITY_TYPES.filter((t) => t !== 'Document').map((t) => [
      t.toLowerCase(),
      `MATCH (:${t} {id: id})<-[:ABOUT|OBJECT]-(s:Statement)`,
    ]),
  ),
}

export async function evidence(
  run: Run,
  ids: readonly string[],
  filter: EvidenceFilter = {},
): Promise<Map<string, Evidence[]>> {
  const { about, predicates, modalities, minConfidence = 0, first = NO_LIMIT } = filter
  const result = new Map<string, Evidence[]>(ids.map((id) => [id, []]))
  for (const [kind, of] of Map.groupBy(new Set(ids), keyKind)) {
    if (!Object.hasOwn(EVIDENCE_OF, kind)) continue
    const rows = await run(
      `UNWIND $ids AS id CALL (id) {
         ${EVIDENCE_OF[kind]}
         WITH DISTINCT s WHERE ($about IS NULL OR (s.object IS NULL) = ($about = 'property')) AND s.confidence >= $min
           AND ($predicates IS NULL OR s.predicate IN $predicates) AND ($modalities IS NULL OR s.modality IN $modalities)
         RETURN s ORDER BY s.date IS NULL, s.date, s.document, s.start, s.id LIMIT $first
       }
       MATCH (s)-[:STATED_IN]->(d:Document)
       RETURN id, s {.*} AS s, d.title AS title, d.uri AS uri ORDER BY s.date IS NULL, s.date, s.document, s.start, s.id`,
      {
        ids: of,
        about: about ?? null,
        min: minConfidence,
        predicates: predicates ?? null,
        modalities: modalities ?? null,
        first: int(first),
      },
    )
    for (const { id, s, title, uri } of rows)
      result.get(id)!.push({
        ...toStatement(s),
        quote: s.quote,
        sentence: s.sentence,
        subjectNode: s.subjectNode,
        ...(s.objectNode !== undefined && { objectNode: s.objectNode }),
        ...(s.edge !== undefined && { edge: s.edge }),
        ...(title !== null && { documentTitle: title }),
        ...(s.date !== undefined && { documentDate: s.date }),
        ...(uri !== null && { documentUri: uri }),
      })
  }
  return result
}
