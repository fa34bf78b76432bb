// Co-chairs as a network: people, and a line for the meetings that two of them chaired.
import { useMemo } from 'react'
import { navigate } from '../router.ts'
import { pageOf } from '../things.ts'
import type { Ref } from '../things.ts'
import { count } from '../words.ts'
import { Canvas } from './canvas.tsx'

interface Pair {
  readonly person: Ref
  readonly coChair: Ref
  readonly events: readonly { readonly event: Ref }[]
}

export default function Network({ pairs }: { readonly pairs: readonly Pair[] }) {
  const scene = useMemo(() => {
    const nodes = [
      ...new Map(pairs.flatMap((p) => [[p.person.id, p.person] as const, [p.coChair.id, p.coChair] as const])).values(),
    ]
    const edges = pairs.map((p) => ({
      id: `${p.person.id} ${p.coChair.id}`,
      source: p.person.id,
      target: p.coChair.id,
      // One meeting is what a line means; only more of them are worth a word.
      label: p.events.length > 1 ? count(p.events.length, 'meeting') : '',
      weight: 1 + p.events.length,
      plain: true,
    }))
    return { nodes, edges, groups: [], steps: [nodes.map((n) => n.id).sort()] }
  }, [pairs])
  return (
    <div className="network">
      <Canvas
        {...scene}
        focus=""
        hint="Click a person for their page."
        label={`Network of ${count(scene.nodes.length, 'person', 'people')} who co-chaired`}
        told={{ pick: (id) => navigate(pageOf({ id, type: 'Person' })) }}
      />
    </div>
  )
}
