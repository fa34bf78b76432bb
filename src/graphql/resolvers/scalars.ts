import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
import { isPartialDate } from '../../answers/dates.ts'
import { badInput } from '../../answers/errors.ts'

function readDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value
  throw badInput(`${JSON.stringify(value)} is not a date: write 2024, 2024-08 or 2024-08-26, in quotes.`)
}

export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  serialize: (value) => value,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
})

/** Goes out as it is; no argument takes one. */
export const ValueScalar = new GraphQLScalarType({ name: 'Value' })
