/** What was found, in the order its ids were asked for; null for an id that is not there. */
export function inOrder<T extends { id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] {
  const byId = new Map(found.map((f) => [f.id, f]))
  return ids.map((id) => byId.get(id) ?? null)
}
