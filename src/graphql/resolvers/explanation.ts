import { AnswerError } from '../../answers/errors.ts'
import type { Scalar } from '../../ontology/statement.ts'
import type { Context } from '../context.ts'
import type { ExplanationParent } from '../parents.ts'
import type { ExplanationResolvers, QueryResolvers } from '../types.generated.ts'
import { properties, statementList } from './statement.ts'

export const explain: QueryResolvers['explain'] = async (_, { id }, { store }) => {
  const [[node], [edge]] = await Promise.all([store.nodes([id]), store.edgesById([id])])
  if (node) return { id, kind: 'node', node }
  if (edge) return { id, kind: 'relation', edge }
  const statement = (await store.evidence([id])).get(id)?.[0]
  if (statement) return { id, kind: 'statement', statement }
  throw new AnswerError('NOT_FOUND', `No node, relation or statement has the id ${id}.`, { suggestions: [] })
}

export const Explanation: ExplanationResolvers = {
  summary: (parent, _, context) => summary(parent, context),
  node: ({ node }) => node ?? null,
  relation: ({ edge, statement }, _, { load }) => edge ?? (statement?.edge ? load.edge(statement.edge) : null),
  documents: ({ node, edge }) => node?.documents ?? edge?.documents ?? 1,
  statements: async ({ id, statement }, { first }, context) =>
    statement ? { items: [statement], truncated: false } : statementList(context, id, { first }),
}

async function summary({ node, edge, statement }: ExplanationParent, { load }: Context): Promise<string> {
  const name = async (id: string) => (await load.node(id)).name
  if (node)
    return `${node.type} ${node.name}, named in ${node.documents} ${node.documents === 1 ? 'document' : 'documents'}`
  if (edge) return `${await name(edge.source)} ${edge.type} ${await name(edge.target)}${said(edge.props)}`
  const { subjectNode, predicate, objectNode, value, props, modality } = statement!
  const object = objectNode === undefined ? String(value) : await name(objectNode)
  return `${await name(subjectNode)} ${predicate} ${object}${said(props)}, ${modality}`
}

function said(props: Readonly<Record<string, Scalar>>): string {
  const list = properties(props).map(({ name, value }) => `${name}: ${value}`)
  return list.length > 0 ? ` (${list.join(', ')})` : ''
}
