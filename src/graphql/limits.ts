// What a question may cost. Checked before anything is asked of the store; every refusal names its limit.
import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { AnswerError, badInput } from '../answers/errors.ts'

export const LIMITS = {
  /** Lexical tokens of the operation. */
  tokens: 2_000,
  /** Fields within fields. */
  depth: 12,
  /** Fields that an answer could have at most, dear ones counted more often. */
  cost: 20_000,
  /** `first`, and the length of `ids`. */
  list: 100,
  /** Bytes of an HTTP request. */
  body: 100_000,
  /** Milliseconds until an answer is given up. */
  time: 30_000,
} as const

/** Arguments that say how long a list may be, and their bounds where they are not `list`. */
const SIZES: Readonly<Record<string, number>> = { first: LIMITS.list, ids: LIMITS.list, maxLength: 8 }
const LONGER: Readonly<Record<string, number>> = { 'Document.mentions': 1_000 }

/** Whole texts are large, and each is a call of its own; a search of paths or of all text is more work than its answer shows. */
const DEAR: Readonly<Record<string, number>> = {
  'Document.text': 1_000,
  'Document.length': 1_000,
  'Document.mentions': 1_000,
  'Document.sources': 1_000,
  'Document.rules': 1_000,
  'Document.warnings': 1_000,
  'Query.path': 1_000,
  'Query.search': 100,
  'SearchConnection.counts': 1_000,
  'Query.coChairs': 100,
}

interface Weight {
  readonly depth: number
  readonly cost: number
}

/** Throws `AnswerError` (LIMIT_EXCEEDED or BAD_USER_INPUT) where an operation asks for more than it may. The operation is valid. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): void {
  const root = schema.getRootType(operation.operation)
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  // Variables that do not fit their types are refused, with a better message, where the operation is run.
  if (!root || !variables) return
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d)
  const weighed = new Map<string, Weight>()

  const selection = (set: SelectionSetNode, type: GraphQLCompositeType): Weight => {
    let [depth, cost] = [0, 0]
    for (const s of set.selections) {
      const w =
        s.kind === Kind.FIELD
          ? field(s, type)
          : s.kind === Kind.FRAGMENT_SPREAD
            ? spread(s.name.value)
            : selection(s.selectionSet, narrowed(s.typeCondition?.name.value, type))
      depth = Math.max(depth, w.depth)
      cost += w.cost
    }
    return { depth, cost }
  }

  const narrowed = (name: string | undefined, type: GraphQLCompositeType) =>
    name === undefined ? type : (schema.getType(name) as GraphQLCompositeType)

  // A fragment weighs the same wherever it is spread: weighed once, or nested ones would double the work at every level.
  const spread = (name: string): Weight => {
    const known = weighed.get(name)
    if (known) return known
    const fragment = fragments.get(name)!
    const weight = selection(fragment.selectionSet, narrowed(fragment.typeCondition.name.value, root))
    weighed.set(name, weight)
    return weight
  }

  const field = (node: FieldNode, type: GraphQLCompositeType): Weight => {
    // Introspection is bounded by the schema, and off where strangers ask.
    if (node.name.value.startsWith('__')) return { depth: 0, cost: 0 }
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    if (!definition) return { depth: 1, cost: 1 }
    const where = `${type.name}.${node.name.value}`
    const size = checkSizes(where, getArgumentValues(definition, node, variables))
    const own = DEAR[where] ?? 1
    const of = getNamedType(definition.type)
    if (!node.selectionSet || !isCompositeType(of)) return { depth: 1, cost: own }
    const inner = selection(node.selectionSet, of)
    return { depth: inner.depth + 1, cost: own + size * inner.cost }
  }

  const { depth, cost } = selection(operation.selectionSet, root)
  if (depth > LIMITS.depth)
    throw exceeded(
      'depth',
      LIMITS.depth,
      depth,
      `The query is ${depth} fields deep; at most ${LIMITS.depth} are allowed.`,
    )
  if (cost > LIMITS.cost)
    throw exceeded(
      'cost',
      LIMITS.cost,
      cost,
      `The answer could have ${cost} fields; at most ${LIMITS.cost} are allowed. Ask for fewer with \`first\`.`,
    )
}

function checkSizes(where: string, args: Record<string, unknown>): number {
  const { minConfidence } = args
  if (typeof minConfidence === 'number' && !(minConfidence >= 0 && minConfidence <= 1))
    throw badInput(`\`minConfidence\` runs from 0 to 1; ${where} asks for ${minConfidence}.`)
  let size = 1
  for (const [name, bound] of Object.entries(SIZES)) {
    const value = args[name]
    const actual = Array.isArray(value) ? value.length : value
    if (typeof actual !== 'number') continue
    const max = name === 'first' ? (LONGER[where] ?? bound) : bound
    if (actual > max)
      throw exceeded(name, max, actual, `\`${name}\` of ${where} is ${actual}; at most ${max} is allowed.`)
    if (actual < (name === 'ids' ? 0 : 1)) throw badInput(`\`${name}\` of ${where} is ${actual}; it is at least 1.`)
    size *= Math.max(actual, 1)
  }
  return size
}

export const exceeded = (name: string, max: number, actual: number | undefined, message: string): AnswerError =>
  new AnswerError('LIMIT_EXCEEDED', message, { limit: { name, max, ...(actual !== undefined && { actual }) } })
