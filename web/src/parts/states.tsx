// What a screen says while it waits, when there is nothing, and when it failed.
import type { ReactNode } from 'react'
import type { AskError, Near } from '../client.ts'
import { useAsk } from '../client.ts'
import type { EntityType } from '../operations.generated.ts'
import { SuggestOperation } from '../operations.generated.ts'
import { count } from '../words.ts'
import { Thing } from './link.tsx'

export function Loading({ what = 'the answer' }: { readonly what?: string }) {
  return (
    <div className="state" role="status">
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <p className="quiet">Fetching {what} …</p>
    </div>
  )
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state empty">{children}</div>
}

/** `choose` makes near names answer the question again instead of leading to their pages. */
export function Failed({
  error,
  retry,
  choose,
  asked,
  types,
}: {
  readonly error: AskError
  retry(): void
  choose?(near: Near): void
  readonly asked?: string
  /** What may answer it. */
  readonly types?: readonly EntityType[]
}) {
  const known = error.code === 'NOT_FOUND' || error.code === 'AMBIGUOUS'
  return (
    <div className={`state ${known ? 'empty' : 'failed'}`} role="alert">
      <h2>
        {error.code === 'NOT_FOUND' ? 'Nothing found' : error.code === 'AMBIGUOUS' ? 'Which one?' : 'That did not work'}
      </h2>
      <p>{error.message}</p>
      {error.near.length > 0 ? (
        <NearNames near={error.near} choose={choose} />
      ) : known && asked ? (
        <NearWords text={asked} choose={choose} types={types} />
      ) : null}
      {!known && error.code !== 'BAD_USER_INPUT' && (
        <button type="button" className="primary" onClick={retry}>
          Retry
        </button>
      )}
    </div>
  )
}

function NearNames({ near, choose }: { readonly near: readonly Near[]; choose?: ((near: Near) => void) | undefined }) {
  return (
    <>
      <p className="quiet">Names that are near:</p>
      <ul className="near">
        {near.map((n) => (
          <li key={n.id}>
            {choose ? (
              <button type="button" onClick={() => choose(n)}>
                {n.name}
              </button>
            ) : (
              <Thing of={n} />
            )}
            {typeof n.documents === 'number' && <small className="quiet">{count(n.documents, 'document')}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Looks for things that share the beginning of one of the words: the server's own suggestions go by whole names. */
export function NearWords({
  text,
  choose,
  types,
}: {
  readonly text: string
  choose?: ((near: Near) => void) | undefined
  readonly types?: readonly EntityType[] | undefined
}) {
  const of = (word: string) => ({
    text: word.slice(0, Math.max(3, word.length - 2)),
    ...(types && { types: [...types] }),
  })
  const words = text
    .replace(/^[a-z]+:(?=\S)/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 2)
    .sort((a, b) => b.length - a.length)
  const [long, other] = words
  const first = useAsk(SuggestOperation, long ? of(long) : null)
  const second = useAsk(SuggestOperation, other ? of(other) : null)
  const found = new Map(
    [...(first.data?.search?.edges ?? []), ...(second.data?.search?.edges ?? [])].flatMap(({ node, matched }) =>
      matched ? [[node.id, node] as const] : [],
    ),
  )
  return found.size ? <NearNames near={[...found.values()].slice(0, 8)} choose={choose} /> : null
}

export function Truncated({ children }: { readonly children: ReactNode }) {
  return (
    <p className="truncated" role="note">
      {children}
    </p>
  )
}
