// Fetches what a drawing needs. Answers are kept, so that undo and redo are at once.
import { ask } from '../client.ts'
import { BetweenOperation, HoodOperation } from '../operations.generated.ts'
import type { RelationType } from '../operations.generated.ts'
import type { Fact } from '../things.ts'
import { gather } from './model.ts'
import type { Answers, Ask, Hood, Tie } from './model.ts'

const hoods = new Map<string, Promise<Hood>>()
const ties = new Map<string, Promise<Ties>>()

function hood(id: string, type?: RelationType): Promise<Hood> {
  const key = type ? `${id}~${type}` : id
  let kept = hoods.get(key)
  if (!kept) {
    kept = ask(HoodOperation, { id, types: type ? [type] : undefined }).then(({ neighbours }) => {
      const { node, relations, leftOut } = neighbours!
      return { node, relations: relations as readonly Fact[], leftOut }
    })
    hoods.set(key, kept)
    // What failed is asked again the next time.
    kept.catch(() => hoods.delete(key))
  }
  return kept
}

const AT_ONCE = 20
/** Things beyond this many are drawn with the edges they came by only. */
const TIED = 400

interface Ties {
  readonly found: readonly Tie[]
  /** Things with more relations than were looked at. */
  readonly cut: readonly string[]
}

/** Edges among what is drawn, in batches that one answer may hold. */
async function between(ids: readonly string[]): Promise<Ties> {
  const wanted = ids.slice(0, TIED).sort()
  const batches = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, i) =>
    wanted.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  const found = await Promise.all(
    batches.map((batch) => {
      const key = batch.join(' ')
      let kept = ties.get(key)
      if (!kept) {
        kept = ask(BetweenOperation, { ids: batch }).then(({ nodes }) => ({
          found: nodes.flatMap((n) => n?.relations.items ?? []),
          cut: nodes.flatMap((n) => (n?.relations.truncated ? [n.id] : [])),
        }))
        ties.set(key, kept)
        kept.catch(() => ties.delete(key))
      }
      return kept
    }),
  )
  return { found: found.flatMap((f) => f.found), cut: [...found.flatMap((f) => f.cut), ...ids.slice(TIED)] }
}

export interface Loaded extends Answers {
  /** Ids that are not in the graph. */
  readonly missing: readonly string[]
  /** How many things may have relations among each other that are not drawn. */
  readonly unsure: number
}

/** Throws `AskError`. */
export async function load(asked: Ask): Promise<Loaded> {
  const missing: string[] = []
  const wanted = [...new Set([...asked.ids, ...asked.open])]
  const found = new Map<string, Hood>()
  await Promise.all(
    wanted.map((id) =>
      hood(id).then(
        (h) => found.set(id, h).set(h.node.id, h),
        (error: { code?: string }) => {
          if (error.code !== 'NOT_FOUND' && error.code !== 'AMBIGUOUS') throw error
          missing.push(id)
        },
      ),
    ),
  )
  const groups = new Map<string, Hood>()
  await Promise.all(
    asked.more.map(async (m) => {
      const [id, type] = m.split('~')
      if (id && type && found.has(id)) groups.set(`${id}~${type}`, await hood(id, type as RelationType))
    }),
  )
  const { nodes } = gather(asked, { hoods: found, groups })
  const { found: among, cut } = await between([...nodes.keys()])
  // An edge is seen from either end, so that only those between two of these can be missing.
  return { hoods: found, groups, ties: among, missing, unsure: cut.length > 1 ? cut.length : 0 }
}
