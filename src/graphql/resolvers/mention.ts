import type { MentionResolvers } from '../types.generated.ts'

export const Mention: MentionResolvers = { node: ({ node }, _, { load }) => load.node(node) }
