// Properties of nodes and relations as the fields that name them. A value of another kind than the field's is no answer.

interface Bearer {
  readonly props: Readonly<Record<string, unknown>>
}

/** The resolver of a property that is a string, dates included. */
export const text =
  (name: string) =>
  ({ props }: Bearer) => {
    const value = props[name]
    return typeof value === 'string' ? value : null
  }

/** The resolver of a property that is a whole number. */
export const integer =
  (name: string) =>
  ({ props }: Bearer) => {
    const value = props[name]
    return typeof value === 'number' && Number.isInteger(value) ? value : null
  }

/** A value that should be a string, where it is one. */
export const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
