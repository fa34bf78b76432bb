import { post } from '../../answers/posts.ts'
import type { When } from '../../answers/posts.ts'
import { byDate } from '../../answers/dates.ts'
import { lookUp } from '../../answers/lookup.ts'
import { FACTUAL } from '../../ontology/statement.ts'
import type { Context } from '../context.ts'
import type { RoleParent } from '../parents.ts'
import type { QueryResolvers, RoleResolvers } from '../types.generated.ts'
import { text } from './props.ts'
import { relations } from './relations.ts'

interface Asked extends When {
  readonly minConfidence: number
  readonly first: number
}

export const roles: QueryResolvers['roles'] = async (_, { person, at, minConfidence, first }, context) => {
  const { id } = await lookUp(context.store, person, ['Person'])
  return posts(context, id, { at: at ?? undefined, minConfidence, first })
}

/** Posts of a person, the present ones first, then by the date that tells of them, the latest first. */
export async function posts(
  context: Context,
  person: string,
  { minConfidence, first, ...when }: Asked,
): Promise<RoleParent[]> {
  const { items } = await relations(context, person, { types: ['HOLDS_ROLE'], direction: 'out', minConfidence, first })
  const found = await Promise.all(
    items.map(async (edge) =>
      post(edge, await context.load.evidence(edge.id, { modalities: FACTUAL, minConfidence }), when),
    ),
  )
  return found
    .filter((p) => p !== null)
    .toSorted(
      (a, b) =>
        Number(a.former ?? false) - Number(b.former ?? false) ||
        byDate(b.asOf, a.asOf) ||
        (a.edge.id < b.edge.id ? -1 : 1),
    )
}

export const Role: RoleResolvers = {
  title: ({ edge }) => text('title')(edge),
  organization: ({ edge }, _, { load }) => load.node(edge.target),
  relation: ({ edge }) => edge,
}
