// What a question may cost. Checked before anything is asked of the store; every refusal names its limit.
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
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
  cost: 50_000,
  /** `first`, and the length of `ids`. */
  list: 100,
  /** Bytes of an HTTP request. */
  body: 100_000,
  /** Milliseconds until an answer is given up. */
  time: 30_000,
} as const

/** Arguments that say how long a list may be, and their bounds. */
const SIZES: Readonly<Record<string, number>> = { first: LIMITS.list, ids: LIMITS.list, maxLength: 8 }
const LONGER: Readonly<Record<string, number>> = { 'Document.mentions': 1_000 }

/** How long a list is taken to be that no argument of its own bounds. */
const USUAL = 5
const LENGTHS: Readonly<Record<string, number>> = {
  'EventParticipants.sides': 4,
  'EventSide.people': 10,
  'Participant.relations': 2,
  'CoChairPair.events': 2,
  'CoChairedEvent.chairs': 2,
}

/** Whole texts are large, and each is a call of its own; a search of paths or of all text is more work than its answer shows. */
const DEAR: Readonly<Record<string, number>> = {
  'Document.text': 5_000,
  'Document.length': 5_000,
  'Document.mentions': 5_000,
  'Document.sources': 5_000,
  'Document.rules': 5_000,
  'Document.warnings': 5_000,
  'Query.path': 2_500,
  'Query.search': 500,
  'SearchConnection.counts': 5_000,
  'Query.coChairs': 500,
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

  // `size` is what an argument further out says of the list within: of `edges` and `nodes` in `entities(first: 20)`.
  const selection = (set: SelectionSetNode, type: GraphQLCompositeType, size: number | undefined): Weight => {
    let [depth, cost] = [0, 0]
    for (const s of set.selections) {
      const w =
        s.kind === Kind.FIELD
          ? field(s, type, size)
          : s.kind === Kind.FRAGMENT_SPREAD
            ? spread(s.name.value, size)
            : selection(s.selectionSet, named(s.typeCondition?.name.value) ?? type, size)
      depth = Math.max(depth, w.depth)
      cost += w.cost
    }
    return { depth, cost }
  }

  const named = (name: string | undefined) =>
    name === undefined ? undefined : (schema.getType(name) as GraphQLCompositeType)

  // Weighed once and not at each spread, or fragments within fragments would double the work at every level.
  const spread = (name: string, size: number | undefined): Weight => {
    const key = `${name} ${size}`
    let weight = weighed.get(key)
    if (!weight) {
      const { selectionSet, typeCondition } = fragments.get(name)!
      weighed.set(key, (weight = selection(selectionSet, named(typeCondition.name.value)!, size)))
    }
    return weight
  }

  const field = (node: FieldNode, type: GraphQLCompositeType, outer: number | undefined): Weight => {
    // Introspection is bounded by the schema, and off where strangers ask.
    if (node.name.value.startsWith('__')) return { depth: 0, cost: 0 }
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    if (!definition) return { depth: 1, cost: 1 }
    const where = `${type.name}.${node.name.value}`
    const own = DEAR[where] ?? 1
    const size = sizeOf(where, getArgumentValues(definition, node, variables)) ?? outer
    const of = getNamedType(definition.type)
    if (!node.selectionSet || !isCompositeType(of)) return { depth: 1, cost: own }
    const isList = isListType(getNullableType(definition.type))
    // The size is that of a list within a page or an answer; a thing with an id has lists of its own.
    const passesOn = !isList && !('getFields' in of && 'id' in of.getFields())
    const inner = selection(node.selectionSet, of, passesOn ? size : undefined)
    const length = isList ? (LENGTHS[where] ?? size ?? USUAL) : 1
    return { depth: inner.depth + 1, cost: own + length * inner.cost }
  }

  const { depth, cost } = selection(operation.selectionSet, root, undefined)
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

/** How long a list the arguments ask for; undefined where none says so. Throws where that is too long, or makes no sense. */
function sizeOf(where: string, args: Record<string, unknown>): number | undefined {
  const { minConfidence } = args
  if (typeof minConfidence === 'number' && !(minConfidence >= 0 && minConfidence <= 1))
    throw badInput(`\`minConfidence\` runs from 0 to 1; ${where} asks for ${minConfidence}.`)
  for (const [name, bound] of Object.entries(SIZES)) {
    const value = args[name]
    const size = Array.isArray(value) ? value.length : value
    if (typeof size !== 'number') continue
    const max = name === 'first' ? (LONGER[where] ?? bound) : bound
    if (size > max) throw exceeded(name, max, size, `\`${name}\` of ${where} is ${size}; at most ${max} is allowed.`)
    if (size < 1 && name !== 'ids') throw badInput(`\`${name}\` of ${where} is ${size}; it is at least 1.`)
    return size
  }
  return undefined
}

export const exceeded = (name: string, max: number, actual: number | undefined, message: string): AnswerError =>
  new AnswerError('LIMIT_EXCEEDED', message, { limit: { name, max, ...(actual !== undefined && { actual }) } })
