// Documents that are not in the graph yet: what the rules read from them, seen before it is kept.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Draft } from '../../../ingest/types.ts'
import type { AskError } from '../client.ts'
import { Link } from '../parts/link.tsx'
import { pieces, StatementList } from '../parts/reading.tsx'
import type { Stretch } from '../parts/reading.tsx'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { UploadBox } from '../parts/upload-box.tsx'
import { navigate } from '../router.ts'
import { pageOf } from '../things.ts'
import { keep, read, taken, terms } from '../upload.ts'
import type { About, Sent, Terms } from '../upload.ts'
import { count, date, plain } from '../words.ts'

interface Item extends Sent {
  readonly key: number
}

let keys = 0
const items = (sent: readonly Sent[]): Item[] => sent.map((one) => ({ ...one, key: keys++ }))

const pageOfDocument = (id: string): string => pageOf({ id, type: 'Document' })

export default function ReadPage() {
  useTitle('Read documents')
  const [list, setList] = useState<readonly Item[]>(() => items(taken()))
  const [server, setServer] = useState<Terms>()
  useEffect(() => {
    terms().then(setServer, () => {})
  }, [])
  const without = (key: number): void => setList((all) => all.filter((item) => item.key !== key))
  return (
    <>
      <header className="head">
        <h1 tabIndex={-1}>Read documents</h1>
        <p className="quiet">
          What the rules find is shown first. {server?.why ?? 'Nothing is stored until you keep it.'}
        </p>
      </header>
      <UploadBox take={(sent) => setList((all) => [...items(sent), ...all])} />
      {list.length === 0 && (
        <Empty>
          <p>
            Nothing is being read.{' '}
            {server && `${server.extensions.join(', ')} of up to ${server.limit / 1_000_000} MB.`}
          </p>
        </Empty>
      )}
      {list.map((item) => (
        <DraftOf
          key={item.key}
          item={item}
          writable={server?.writable ?? false}
          discard={() => without(item.key)}
          kept={(id) => list.length === 1 && navigate(pageOfDocument(id))}
        />
      ))}
    </>
  )
}

type State =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly draft: Draft; readonly known: boolean }
  | { readonly is: 'keeping'; readonly draft: Draft; readonly known: boolean }
  | { readonly is: 'kept'; readonly id: string; readonly name: string }
  | { readonly is: 'failed'; readonly error: AskError }

const NOTHING_TOLD: About = { title: '', date: '', publisher: '', uri: '' }
const DATE = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/

const FIELDS = [
  ['title', 'Title', ''],
  ['date', 'Date', '2024-08-26'],
  ['publisher', 'Publisher', ''],
  ['uri', 'Address', 'https://…'],
] as const

function DraftOf({
  item,
  writable,
  discard,
  kept,
}: {
  readonly item: Item
  readonly writable: boolean
  discard(): void
  kept(id: string): void
}) {
  const [about, setAbout] = useState(NOTHING_TOLD)
  const [state, setState] = useState<State>({ is: 'reading' })
  const [attempt, setAttempt] = useState(0)
  const told = JSON.stringify(about)
  useEffect(() => {
    // A date is asked for only when it is whole.
    if (!DATE.test(about.date)) return
    const stop = new AbortController()
    const timer = setTimeout(
      () =>
        void read(item, about, stop.signal).then(
          (answer) => setState({ is: 'read', ...answer }),
          (error: AskError) => !stop.signal.aborted && setState({ is: 'failed', error }),
        ),
      told === JSON.stringify(NOTHING_TOLD) ? 0 : 350,
    )
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
    // `told` stands for what is known of the text.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [item, told, attempt])
  const store = (draft: Draft, known: boolean): void => {
    setState({ is: 'keeping', draft, known })
    keep(item, about).then(
      (id) => {
        setState({ is: 'kept', id, name: draft.document.title ?? nameOf(item) })
        kept(id)
      },
      (error: AskError) => setState({ is: 'failed', error }),
    )
  }
  return (
    <article className="draft" aria-label={nameOf(item)}>
      {state.is === 'reading' ? (
        <Loading what={`what ${nameOf(item)} says`} />
      ) : state.is === 'kept' ? (
        <p role="status">
          Kept: <Link href={pageOfDocument(state.id)}>{state.name}</Link>
        </p>
      ) : state.is === 'failed' ? (
        <>
          <Failed error={state.error} retry={() => setAttempt((n) => n + 1)} />
          <button type="button" onClick={discard}>
            Take it away
          </button>
        </>
      ) : (
        <>
          <Head draft={state.draft} name={nameOf(item)} />
          <div className="fields">
            {FIELDS.map(([field, label, hint]) => (
              <label key={field}>
                {label}
                <input
                  value={about[field]}
                  placeholder={(field !== 'uri' && state.draft.document[field]) || hint}
                  onChange={(event) => setAbout({ ...about, [field]: event.target.value.trim() && event.target.value })}
                />
              </label>
            ))}
          </div>
          <p className="actions">
            {state.known ? (
              <Link className="button" href={pageOfDocument(state.draft.document.id)}>
                It is in the graph already: open it
              </Link>
            ) : (
              <button
                type="button"
                className="primary"
                disabled={!writable || state.is === 'keeping'}
                onClick={() => store(state.draft, state.known)}
              >
                {state.is === 'keeping' ? 'Keeping …' : 'Keep it in the graph'}
              </button>
            )}
            <button type="button" onClick={discard}>
              Discard
            </button>
          </p>
          <Reading draft={state.draft} />
        </>
      )}
    </article>
  )
}

const nameOf = (item: Item): string => item.name || 'the pasted text'

function Head({ draft: { document, mentions, statements }, name }: { readonly draft: Draft; readonly name: string }) {
  return (
    <>
      <h2>{document.title ?? name}</h2>
      <p className="meta">
        <span>{plain(document.kind)}</span>
        <span>{date(document.date) || 'undated'}</span>
        {document.publisher && <span>{document.publisher}</span>}
        {document.authors.length > 0 && <span>by {document.authors.join(', ')}</span>}
        <span>{count(mentions.length, 'mention')}</span>
        <span>{count(statements.length, 'statement')}</span>
      </p>
      {document.warnings.map((warning) => (
        <p key={warning} className="truncated" role="note">
          {warning}
        </p>
      ))}
    </>
  )
}

function Reading({ draft: { document, mentions, statements } }: { readonly draft: Draft }) {
  const [shown, setShown] = useState<Stretch>()
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  const text = useMemo(
    () => pieces(document.text, mentions, { shown, mark, linked: false }),
    [document.text, mentions, shown],
  )
  return (
    <div className="reading">
      <div className="text" lang={document.language}>
        {text}
      </div>
      <aside aria-label="Statements">
        <h3>
          What it states <small className="quiet">{statements.length}</small>
        </h3>
        {statements.length === 0 ? (
          <p className="quiet">Nothing that the rules could read as a statement.</p>
        ) : (
          <StatementList
            items={statements}
            shown={shown}
            linked={false}
            go={(place) => {
              const [start = 0, end = 0] = place.split('-').map(Number)
              setShown({ start, end })
            }}
          />
        )}
      </aside>
    </div>
  )
}
