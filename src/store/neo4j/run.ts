// Asking the server inside a transaction.
import type { ManagedTransaction } from 'neo4j-driver'
import { nodeType } from '../../identity/resolve.ts'
import type { EntityType } from '../../ontology/entities.ts'

// Each query knows what it returns; naming the types a second time would check nothing.
// oxlint-disable-next-line typescript/no-explicit-any
export type Row = Record<string, any>

export type Run = (query: string, params?: Row) => Promise<Row[]>

export const runIn =
  (tx: ManagedTransaction): Run =>
  async (query, params = {}) =>
    (await tx.run(query, params)).records.map((r) => r.toObject())

/** As many as there are. */
export const NO_LIMIT = Number.MAX_SAFE_INTEGER

/**
 * Asks once for each label that these ids name. A query over all labels at once would be planned as ten look-ups, which takes longer
 * than to run it.
 */
export async function byLabel(
  ids: readonly string[],
  ask: (label: EntityType, ids: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const groups = Map.groupBy(new Set(ids), nodeType)
  const found = await Promise.all([...groups].map(([label, of]) => (label ? ask(label, of) : [])))
  return found.flat()
}
