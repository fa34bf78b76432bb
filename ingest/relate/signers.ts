// Who puts a name to a paper is at its signing.
import type { Thing } from '../resolve/thing.ts'
import { personSide, state, type Reader } from './context.ts'
import { stands } from './frames/papers.ts'

const isSigning = (e: Thing): boolean =>
  /^(?:signing|signing ceremony)$/.test(e.event!.kind) ||
  (e.event!.kind === 'ceremony' &&
    [...e.names.keys()].every((n) => /\bsign(?:ing|ature)\b|^(?:the )?ceremony$/i.test(n)))

/** The one signing that a paper came out of; else the only signing of a text in which people sign one paper only. */
function signingOf(r: Reader, paper: Thing, signings: readonly Thing[], papers: number): Thing | undefined {
  const own = signings.filter((e) => r.facts.some((f) => f.type === 'PRODUCED' && f.source === e && f.target === paper))
  return own.length === 1 ? own[0] : !own.length && signings.length === 1 && papers === 1 ? signings[0] : undefined
}

/** Who put a name to it: a paper that was signed, and people who were at its signing. */
export function signers(r: Reader): void {
  for (const f of r.facts)
    if (f.type === 'SIGNED' && f.modality === 'asserted' && f.target !== 'doc')
      stands(r, f.target, 'signed', { rule: f.rule, at: f.at, sentence: f.sentence, confidence: 0.8 })
  const signings = r.things.events.filter(
    (e) => isSigning(e) && !/^(?:cancelled|postponed)$/.test(e.event!.status ?? ''),
  )
  if (!signings.length) return
  const signed = r.facts.filter(
    (f) => f.type === 'SIGNED' && f.source.type === 'Person' && f.modality !== 'negated' && f.modality !== 'reported',
  )
  const papers = new Set(signed.map((f) => f.target)).size
  for (const f of signed) {
    const e = f.target === 'doc' ? undefined : signingOf(r, f.target, signings, papers)
    const day = f.props['date']
    // one of several, told without a day and a place, may be the same occasion as another
    if (e && signings.length > 1 && !e.event!.start && !e.event!.places.size) continue
    // signed on another day than that of the ceremony
    if (
      !e ||
      (typeof day === 'string' && e.event!.start && !day.startsWith(e.event!.start) && !e.event!.start.startsWith(day))
    )
      continue
    if (r.facts.some((x) => x.type === 'PARTICIPATED_IN' && x.source === f.source && x.target === e)) continue
    state(r, 'PARTICIPATED_IN', f.source, e, {
      rule: 'signed-at-it',
      at: f.at,
      sentence: f.sentence,
      modality: f.modality,
      confidence: 0.7,
      props: { side: personSide(f.source) },
    })
  }
}
