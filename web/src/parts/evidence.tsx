// Every fact opens to the sentence that says it.
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useAsk } from '../client.ts'
import { ExplainOperation } from '../operations.generated.ts'
import { sentenceAt } from '../things.ts'
import type { Quote } from '../things.ts'
import { count, date, plain } from '../words.ts'
import { Link } from './link.tsx'
import { Failed, Loading, Truncated } from './states.tsx'

/** For a report: sentence, title, date, link. The link is the source's where it has an address, else this explorer's. */
export function citation(said: Quote, markdown: boolean): string {
  const { document } = said
  const link =
    document.uri && /^https?:\/\//.test(document.uri)
      ? document.uri
      : new URL(sentenceAt(said), window.location.href).href
  const sentence = said.sentence.replace(/\s+/g, ' ').trim()
  const about = [document.publisher, document.date].filter(Boolean).join(', ')
  if (!markdown) return `“${sentence}” ${document.name}${about ? ` (${about})` : ''}. ${link}`
  const safe = (text: string): string => text.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`)
  return `> ${safe(sentence)}\n>\n> — [${safe(document.name)}](<${link.replaceAll('>', '%3E')}>)${about ? ` (${safe(about)})` : ''}`
}

export function Copy({ text, children }: { text(): string; readonly children: ReactNode }) {
  const [done, setDone] = useState('')
  return (
    <button
      type="button"
      className="small"
      onClick={() => {
        navigator.clipboard.writeText(text()).then(
          () => setDone('Copied'),
          () => setDone('Not allowed by the browser'),
        )
        setTimeout(() => setDone(''), 2_000)
      }}
    >
      <span aria-live="polite">{done || children}</span>
    </button>
  )
}

/** The sentence with the words that say it marked. */
export function Said({ said }: { readonly said: Quote }) {
  const at = said.sentence.indexOf(said.quote)
  return (
    <figure className="said">
      <blockquote>
        {at < 0 ? (
          said.sentence
        ) : (
          <>
            {said.sentence.slice(0, at)}
            <mark>{said.quote}</mark>
            {said.sentence.slice(at + said.quote.length)}
          </>
        )}
      </blockquote>
      <figcaption>
        <Link href={sentenceAt(said)}>{said.document.name}</Link>
        <span className="meta">
          {said.document.date && <span>{date(said.document.date)}</span>}
          {said.modality !== 'asserted' && <span className={`badge m-${said.modality}`}>{said.modality}</span>}
          <span title="The rule that read it, and how sure it is">
            {said.rule} · {Math.round(said.confidence * 100)} %
          </span>
        </span>
        <span className="copies">
          <Copy text={() => citation(said, false)}>Copy citation</Copy>
          <Copy text={() => citation(said, true)}>Markdown</Copy>
        </span>
      </figcaption>
    </figure>
  )
}

export function SaidList({ all }: { readonly all: readonly Quote[] }) {
  // One sentence may say a thing by two rules; it is read once.
  const seen = new Set<string>()
  const shown = all.filter((s) => {
    const key = `${s.document.id} ${s.sentenceStart} ${s.quote}`
    return !seen.has(key) && seen.add(key)
  })
  return (
    <div className="saids">
      {shown.map((s) => (
        <Said key={s.id} said={s} />
      ))}
    </div>
  )
}

/** All statements behind a relation, fetched when opened. */
export function Explained({ id }: { readonly id: string }) {
  const asked = useAsk(ExplainOperation, { id })
  if (asked.state === 'failed') return <Failed error={asked.error} retry={asked.retry} />
  if (!asked.data) return <Loading what="the sentences" />
  const { explain } = asked.data
  if (!explain) return <p className="quiet">Nothing says this any more: the documents were read again.</p>
  return (
    <>
      <SaidList all={explain.statements.items} />
      {explain.statements.truncated && <Truncated>Only the first 50 statements are shown.</Truncated>}
    </>
  )
}

/** A button that opens the sentences behind a relation, below it. */
export function Evidence({
  id,
  statements,
  given,
  open: from = false,
  of,
}: {
  readonly id?: string
  readonly statements: number
  readonly given?: readonly Quote[] | undefined
  readonly open?: boolean
  /** What is proved, for those who hear the button alone. */
  readonly of: string
}) {
  const [open, setOpen] = useState(from)
  const name = useId()
  const whole = given && given.length >= statements
  return (
    <>
      <button
        type="button"
        className="small opens"
        aria-expanded={open}
        aria-controls={name}
        onClick={() => setOpen(!open)}
      >
        {count(statements, 'sentence')}
        <span className="hear"> on {plain(of)}</span>
      </button>
      <div id={name} className="evidence" hidden={!open}>
        {open && (whole || !id ? <SaidList all={given ?? []} /> : <Explained id={id} />)}
      </div>
    </>
  )
}
