// From what a person types to the one thing that is meant.
import type { EntityType } from '../ontology/entities.ts'
import type { NodeView, Store } from '../store/store.ts'
import { AnswerError, badInput } from './errors.ts'
import type { Candidate } from './errors.ts'

const LONGEST_NAME = 500
const MOST_CANDIDATES = 20
const MOST_SUGGESTIONS = 5

const candidate = ({ id, type, name, documents }: NodeView): Candidate => ({ id, type, name, documents })

const WORDS: Record<EntityType, string> = {
  Person: 'person',
  Organization: 'organization',
  Country: 'country',
  Place: 'place',
  Event: 'event',
  EventSeries: 'series',
  Agreement: 'agreement',
  Policy: 'policy',
  Programme: 'programme',
  Document: 'document',
}
const oneOf = (types: readonly EntityType[] | undefined) => types?.map((t) => WORDS[t]).join(' or ') ?? 'thing'

/**
 * The one node that `ref` (an id, or any name in any spelling) stands for.
 * Throws `AnswerError`: NOT_FOUND with near names, AMBIGUOUS with all that bear the name, BAD_USER_INPUT for an id of another type.
 */
export async function lookUp(store: Store, ref: string, types?: readonly EntityType[]): Promise<NodeView> {
  const wanted = ref.trim()
  if (wanted === '') throw badInput(`Give an id or a name of a ${oneOf(types)}; this one is empty.`)
  if (wanted.length > LONGEST_NAME)
    throw badInput(`A name has at most ${LONGEST_NAME} characters; this one has ${wanted.length}.`)
  if (wanted.includes(':')) {
    const node = await byId(store, wanted, types)
    if (node) return node
  }
  return byName(store, wanted, types)
}

/** The node with this id, null where there is none. Throws BAD_USER_INPUT where it is of another type than asked for. */
export async function byId(store: Store, id: string, types?: readonly EntityType[]): Promise<NodeView | null> {
  const [node] = await store.nodes([id])
  if (node && types && !types.includes(node.type))
    throw badInput(`${id} is a ${WORDS[node.type]} (${node.name}), not a ${oneOf(types)}.`)
  return node ?? null
}

async function byName(store: Store, name: string, types: readonly EntityType[] | undefined): Promise<NodeView> {
  const found = await store.find(name, types)
  const [only] = found
  if (only && found.length === 1) return only
  if (found.length > 1) {
    const candidates = found.slice(0, MOST_CANDIDATES).map(candidate)
    throw new AnswerError(
      'AMBIGUOUS',
      `"${name}" names ${found.length} things; ask with the id of one of them: ${listed(candidates)}`,
      { candidates },
    )
  }
  const near = await store.search(name, types, { first: MOST_SUGGESTIONS })
  const suggestions = near.items.map(candidate)
  const hint = suggestions.length > 0 ? ` Near it: ${listed(suggestions)}` : ''
  throw new AnswerError('NOT_FOUND', `No ${oneOf(types)} is named "${name}".${hint}`, { suggestions })
}

const listed = (nodes: readonly Candidate[]) => nodes.map((n) => `${n.name} (${n.id})`).join(', ')
