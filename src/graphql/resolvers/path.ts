import type { HopResolvers, PathResolvers } from '../types.generated.ts'

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  nodes: ({ from, hops }, _, { load }) => Promise.all([from, ...hops.map((h) => h.to)].map((id) => load.node(id))),
}

export const Hop: HopResolvers = {
  from: ({ from }, _, { load }) => load.node(from),
  to: ({ to }, _, { load }) => load.node(to),
  relation: ({ edge, from }) => ({ ...edge, seenFrom: from }),
}
