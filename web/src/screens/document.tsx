import { useEffect, useMemo, useRef, useState } from 'react'
import { ask, useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import type { DocumentTextQuery } from '../operations.generated.ts'
import {
  DocumentMentionsOperation,
  DocumentStatementsOperation,
  DocumentTextOperation,
} from '../operations.generated.ts'
import { citation, Copy } from '../parts/evidence.tsx'
import { Link } from '../parts/link.tsx'
import { pieces, StatementList } from '../parts/reading.tsx'
import type { Mention, Stretch } from '../parts/reading.tsx'
import { Failed, Loading, Truncated } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { address, navigate, useLocation } from '../router.ts'
import { graphOf } from '../things.ts'
import { count, date, plain } from '../words.ts'
import { NoThing } from './thing.tsx'

type Document = NonNullable<DocumentTextQuery['document']>

export function DocumentPage({ id }: { readonly id: string }) {
  const asked = useAsk(DocumentTextOperation, { id })
  const document = asked.data?.document
  useTitle(document?.name)
  if (asked.state === 'failed')
    return asked.error.code === 'NOT_FOUND' ? <NoThing id={id} /> : <Failed error={asked.error} retry={asked.retry} />
  if (!asked.data) return <Loading what="the document" />
  if (!document) return <NoThing id={id} />
  return <Page document={document} />
}

/** `120-240`, or one offset into the text. */
function stretchOf(s: string | null): Stretch | undefined {
  const [, start, end] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(s ?? '') ?? []
  return start === undefined ? undefined : { start: Number(start), end: Number(end ?? start) }
}

const PAGES = 20
const DRAWN = 40

/** All mentions, page by page where a text has more than one answer may hold. */
function useMentions({ id, mentions }: Document): { readonly items: readonly Mention[]; readonly missing: number } {
  const [more, setMore] = useState<readonly Mention[]>([])
  const [ended, setEnded] = useState(!mentions.truncated)
  useEffect(() => {
    if (!mentions.truncated) return
    const stop = new AbortController()
    void (async () => {
      let all: Mention[] = []
      let from = mentions.items.at(-1)!.end
      for (let i = 1; i < PAGES; i++) {
        const { document } = await ask(DocumentMentionsOperation, { id, start: from }, stop.signal)
        const page = document?.mentions
        if (!page?.items.length) break
        all = [...all, ...page.items]
        setMore(all)
        from = page.items.at(-1)!.end
        if (!page.truncated) break
      }
      setEnded(true)
    })().catch(() => setEnded(true))
    return () => stop.abort()
  }, [id, mentions])
  const items = useMemo(() => [...mentions.items, ...more], [mentions, more])
  return { items, missing: ended ? Math.max(0, mentions.total - items.length) : 0 }
}

function Page({ document }: { readonly document: Document }) {
  const { params, path } = useLocation()
  const wanted = stretchOf(params.get('s'))
  const said = useAsk(DocumentStatementsOperation, { id: document.id })
  const statements = said.data?.document?.statements
  const { items: mentions, missing } = useMentions(document)
  // One offset means the sentence around it, as far as a statement knows one.
  const around =
    wanted && wanted.start === wanted.end
      ? statements?.items.find((s) => s.sentenceStart <= wanted.start && wanted.start < s.sentenceEnd)
      : undefined
  const shown = around
    ? { start: around.sentenceStart, end: around.sentenceEnd }
    : wanted && wanted.end > wanted.start
      ? wanted
      : undefined
  const sentence = useRef<HTMLElement>(null)
  const beside = useRef<HTMLElement>(null)
  const loaded = statements !== undefined
  const key = shown ? `${shown.start}-${shown.end}` : ''
  useEffect(() => {
    if (!key) return
    // After the router has put the focus on the heading.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        sentence.current?.scrollIntoView({ block: 'center' })
        sentence.current?.focus({ preventScroll: true })
        const here = beside.current?.querySelector<HTMLElement>('.here')
        if (here && beside.current!.scrollHeight > beside.current!.clientHeight)
          beside.current!.scrollTop +=
            here.getBoundingClientRect().top - beside.current!.getBoundingClientRect().top - 40
      }),
    )
    return () => cancelAnimationFrame(frame)
  }, [key, loaded])
  const text = useMemo(() => pieces(document.text, mentions, { shown, mark: sentence }), [document.text, mentions, key])
  const named = [...new Set(mentions.map((m) => m.node.id))]
  return (
    <article className="page">
      <header className="head">
        <p className="kind">
          <Sign type="Document" /> {document.kind ? plain(document.kind) : 'document'}
        </p>
        <h1 tabIndex={-1}>{document.title ?? document.name}</h1>
        <p className="meta">
          <span>{date(document.date) || 'undated'}</span>
          {document.publisher && <span>{document.publisher}</span>}
          {document.authors.length > 0 && <span>by {document.authors.join(', ')}</span>}
          {document.language && document.language !== 'und' && <span>{document.language}</span>}
          <span>{count(document.mentions.total, 'mention')}</span>
          {document.uri &&
            (/^https?:\/\//.test(document.uri) ? (
              <a href={document.uri} rel="noreferrer">
                source
              </a>
            ) : (
              <span className="breaks">{document.uri}</span>
            ))}
        </p>
        {document.warnings.length > 0 && (
          <details>
            <summary>{count(document.warnings.length, 'warning')} from reading it</summary>
            <ul>
              {document.warnings.map((w) => (
                <li key={w}>{w}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="actions">
          <Link className="button" href={graphOf(named.slice(0, DRAWN), [])}>
            {named.length > DRAWN ? `Draw the first ${DRAWN} things it names` : 'Draw what it names'}
          </Link>
          <Link className="button" href={`/entity/${encodeURIComponent(document.id)}`}>
            Relations of the document
          </Link>
        </p>
      </header>
      {missing > 0 && <Truncated>{count(missing, 'mention')} at the end of this long text are not coloured.</Truncated>}
      <div className="reading">
        <div className="text" lang={document.language ?? undefined}>
          {text}
        </div>
        <aside ref={beside} aria-label="Statements">
          <h2>
            What it states{' '}
            <small className="quiet">
              {statements ? `${statements.items.length}${statements.truncated ? ' of more' : ''}` : ''}
            </small>
          </h2>
          {said.state === 'failed' ? (
            <Failed error={said.error} retry={said.retry} />
          ) : !statements ? (
            <Loading what="the statements" />
          ) : statements.items.length === 0 ? (
            <p className="quiet">Nothing that the rules could read as a statement.</p>
          ) : (
            <>
              {statements.truncated && <Truncated>The first 100 statements are shown.</Truncated>}
              <StatementList
                items={statements.items}
                shown={shown}
                go={(place) => navigate(address(path, { s: place }))}
                after={(said) => (
                  <span className="copies">
                    <Copy text={() => citation(said, false)}>Copy citation</Copy>
                    <Copy text={() => citation(said, true)}>Markdown</Copy>
                  </span>
                )}
              />
            </>
          )}
        </aside>
      </div>
    </article>
  )
}
