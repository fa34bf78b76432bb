// A text with what was read from it: mentions coloured, the sentence in view marked, statements by sentence.
import type { ReactNode, RefObject } from 'react'
import { Sign } from '../icons.tsx'
import type { Modality } from '../operations.generated.ts'
import { pageOf } from '../things.ts'
import type { Ref } from '../things.ts'
import { date, predicate } from '../words.ts'
import { Link, Thing } from './link.tsx'

export interface Mention {
  readonly start: number
  readonly end: number
  readonly node: Ref
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Stated {
  readonly id: string
  readonly subject: Ref
  readonly predicate: string
  readonly object?: Ref | null
  readonly value?: string | number | boolean | readonly string[] | null
  readonly sentence: string
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly rule: string
  readonly confidence: number
  readonly modality: Modality
}

interface Marks {
  readonly shown: Stretch | undefined
  readonly mark: RefObject<HTMLElement | null>
  /** A draft's things have no pages yet. */
  readonly linked?: boolean
}

/** The text as React text nodes, never HTML, with mentions as links and the sentence marked. Of mentions within others the outer one is kept. */
export function pieces(
  text: string,
  mentions: readonly Mention[],
  { shown, mark, linked = true }: Marks,
): readonly ReactNode[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const flat: Mention[] = []
  for (const m of sorted) if (m.start >= (flat.at(-1)?.end ?? 0) && m.end <= text.length) flat.push(m)
  const run = (from: number, to: number): ReactNode[] => {
    const nodes: ReactNode[] = []
    let at = from
    for (const m of flat) {
      const [start, end] = [Math.max(m.start, from), Math.min(m.end, to)]
      if (start >= end) continue
      nodes.push(text.slice(at, start))
      const how = { className: `mention t-${m.node.type}`, title: `${m.node.name} (${m.node.type})` }
      nodes.push(
        linked ? (
          <Link key={start} href={pageOf(m.node)} {...how}>
            {text.slice(start, end)}
          </Link>
        ) : (
          <span key={start} {...how}>
            {text.slice(start, end)}
          </span>
        ),
      )
      at = end
    }
    nodes.push(text.slice(at, to))
    return nodes
  }
  if (!shown || shown.start >= text.length) return run(0, text.length)
  const end = Math.min(shown.end, text.length)
  return [
    ...run(0, shown.start),
    <mark key="sentence" ref={mark} tabIndex={-1} id="sentence" className="sentence">
      {run(shown.start, end)}
    </mark>,
    ...run(end, text.length),
  ]
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)

/** Statements under their sentences; `go` gets the place of the sentence, as `start-end`. */
export function StatementList<S extends Stated>({
  items,
  shown,
  go,
  after,
  linked = true,
}: {
  readonly items: readonly S[]
  readonly shown: Stretch | undefined
  go(place: string): void
  after?(said: S): ReactNode
  readonly linked?: boolean
}) {
  const bySentence = Map.groupBy(items, (s) => `${s.sentenceStart}-${s.sentenceEnd}`)
  const named = (thing: Ref): ReactNode =>
    linked ? (
      <Thing of={thing} />
    ) : (
      <span className="thing">
        <Sign type={thing.type} named />
        <span>{thing.name}</span>
      </span>
    )
  return (
    <ul className="statements">
      {[...bySentence].map(([place, group]) => {
        const here = place === `${shown?.start}-${shown?.end}`
        return (
          <li key={place} className={here ? 'here' : ''}>
            <button type="button" className="go" aria-pressed={here} onClick={() => go(place)}>
              {short(group[0]!.sentence)}
            </button>
            <ul>
              {group.map((s) => (
                <li key={s.id}>
                  {named(s.subject)} <i>{predicate(s.predicate)}</i>{' '}
                  {s.object ? (
                    named(s.object)
                  ) : (
                    <b>{/date/i.test(s.predicate) ? date(String(s.value)) : String(s.value)}</b>
                  )}
                  {s.modality !== 'asserted' && <span className={`badge m-${s.modality}`}>{s.modality}</span>}
                  <small className="quiet" title="The rule that read it, and how sure it is">
                    {' '}
                    {s.rule} · {Math.round(s.confidence * 100)} %
                  </small>
                </li>
              ))}
            </ul>
            {after?.(group[0]!)}
          </li>
        )
      })}
    </ul>
  )
}
