// A text with what was read from it: mentions coloured, the sentence in view marked, statements by sentence.
import { Fragment } from 'react'
import type { ReactNode, RefObject } from 'react'
import type { Draft, DraftStatement } from '../../../ingest/types.ts'
import { Sign } from '../icons.tsx'
import { pageOf } from '../things.ts'
import type { Ref } from '../things.ts'
import { date, plain, predicate } from '../words.ts'
import { Link, Thing } from './link.tsx'

export type Mention = Draft['mentions'][number]

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A statement of a draft, or of the graph, where what is not there is null. */
export interface Stated extends Omit<DraftStatement, 'object' | 'value'> {
  readonly object?: Ref | null
  readonly value?: string | number | boolean | readonly string[] | null
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

const rule = (s: Stated): string => `${s.rule} · ${Math.round(s.confidence * 100)} %`
const valueOf = (s: Stated): string =>
  /date/i.test(s.predicate)
    ? date(String(s.value))
    : plain(Array.isArray(s.value) ? s.value.join(', ') : String(s.value))

interface Block<S> {
  readonly subjects: readonly Ref[]
  /** Properties on one line, the same relation to several things on one. */
  readonly lines: readonly (readonly S[])[]
}

/** Statements by what they are about, so that each name is read once: what several things did alike is one block, then one for each thing. */
function blocks<S extends Stated>(said: readonly S[]): readonly Block<S>[] {
  const alike = Map.groupBy(said, (s) => `${s.object ? `${s.predicate} ${s.object.id}` : s.id} ${s.modality}`)
  const shared = [...alike.values()].filter((same) => new Set(same.map((s) => s.subject.id)).size > 1)
  const told = new Set(shared.flat())
  const own = Map.groupBy(
    said.filter((s) => !told.has(s)),
    (s) => s.subject.id,
  )
  return [
    ...[...own.values()].map((about) => ({
      subjects: [about[0]!.subject],
      lines: [...Map.groupBy(about, (s) => `${s.object ? s.predicate : ''} ${s.modality}`).values()],
    })),
    ...shared.map((same) => ({
      subjects: [...new Map(same.map((s) => [s.subject.id, s.subject])).values()],
      lines: [[{ ...same[0]!, confidence: Math.min(...same.map((s) => s.confidence)) }]],
    })),
  ]
}

/** Statements under their sentences, the name of each thing once; `go` gets the place of the sentence, as `start-end`. */
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
              {blocks(group).map(({ subjects, lines }) => (
                <li key={`${subjects.map((r) => r.id).join(' ')} ${lines[0]![0]!.id}`}>
                  {subjects.map((subject, i) => (
                    <Fragment key={subject.id}>
                      {i > 0 && ', '}
                      {named(subject)}
                    </Fragment>
                  ))}{' '}
                  {lines.length === 1 ? (
                    <Line said={lines[0]!} named={named} />
                  ) : (
                    <ul className="says">
                      {lines.map((same) => (
                        <li key={same[0]!.id}>
                          <Line said={same} named={named} />
                        </li>
                      ))}
                    </ul>
                  )}
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

/** What is said after the subject, with the rules that read it and how sure they are. */
function Line({ said, named }: { readonly said: readonly Stated[]; named(thing: Ref): ReactNode }) {
  const { modality } = said[0]!
  return (
    <>
      {said.map((s, i) => (
        <Fragment key={s.id}>
          {i > 0 && ', '}
          {(i === 0 || s.predicate !== said[i - 1]!.predicate) && (
            <>
              <i>{predicate(s.predicate)}</i>{' '}
            </>
          )}
          {s.object ? named(s.object) : <b>{valueOf(s)}</b>}
        </Fragment>
      ))}
      {modality !== 'asserted' && <span className={`badge m-${modality}`}>{modality}</span>}
      <small className="quiet" title="The rule that read it, and how sure it is">
        {' '}
        {[...new Set(said.map(rule))].join(', ')}
      </small>
    </>
  )
}
