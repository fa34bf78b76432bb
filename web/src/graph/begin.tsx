// A drawing with nothing in it yet: where to begin.
import { useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import { StartOperation } from '../operations.generated.ts'
import { Link } from '../parts/link.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Empty } from '../parts/states.tsx'
import { graphOf } from '../things.ts'
import type { Ref } from '../things.ts'

const SHOWN = 3

export function Begin({ add, addNamed }: { add(thing: Ref): void; addNamed(name: string): void }) {
  const { data } = useAsk(StartOperation, {})
  const most = <T extends Ref & { readonly documents: number }>(all: readonly T[] | undefined): readonly Ref[] =>
    [...(all ?? [])].sort((a, b) => b.documents - a.documents).slice(0, SHOWN)
  const people = (data?.coChairs?.pairs ?? []).slice(0, SHOWN).map((p): Ref => p.person)
  const known = [
    ...new Map([...people, ...most(data?.series?.nodes), ...most(data?.countries?.nodes)].map((t) => [t.id, t])),
  ]
  return (
    <Empty>
      <h2>Nothing drawn yet</h2>
      <p>
        Add a person, a series, a country: it is drawn with its nearest, at most 50 at a time. Open others from there;
        every step can be undone, and the address keeps the drawing.
      </p>
      <SearchBox label="Begin with" placeholder="a name" autoFocus pick={add} submit={addNamed} />
      {known.length > 0 && (
        <>
          <p className="quiet">Or with one of these:</p>
          <ul className="near">
            {known.map(([id, thing]) => (
              <li key={id}>
                <Link href={graphOf([id])} className="thing">
                  <Sign type={thing.type} named />
                  <span>{thing.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  )
}
