// Which meeting a text goes on about, when a sentence has told of another.
import type { Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Clause } from './clauses.ts'
import type { Reader } from './context.ts'

/**
 * What was told in passing of another meeting of the line, or of one still ahead, is over with its sentence, unless the next goes on about it:
 * "the decisions of its Fifth Session, held in 2023. The two sides agreed on a railway" put the railway on the Fifth.
 */
export function backToMain({ talk, tokens }: Reader, s: Sentence, clauses: readonly Clause[]): void {
  const { main, focus } = talk
  if (!talk.mainSure || talk.section || !main?.event || !focus?.event || focus === main) return
  const ahead = focus.event.status === 'planned' && main.event.status !== 'planned'
  const sister =
    main.event.ordinal !== undefined && focus.event.series !== undefined && focus.event.series === main.event.series
  if (!ahead && !(sister && main.event.status !== 'planned')) return
  const opens = clauses[0]
  if (ahead && opens?.modality === 'planned') return
  if (/^(it|there|then|they|that|this|these|its|here)$/.test(tokens[s.from]?.key ?? '')) return
  if (opens?.subject.some((m) => m.kind === 'event')) return
  talk.focusOn(main)
}

/**
 * "reviewed the decisions of the Third Session, held in Oslo in 2023", "ahead of the Forum, scheduled for June": an event told by a
 * participle alone, which no verb of the sentence is about, is named in passing. What follows is about the one told before.
 */
export function inPassing(
  r: Reader,
  s: Sentence,
  c: Clause,
  clauses: readonly Clause[],
  before: Thing | undefined,
): void {
  const { talk } = r
  if (!before || talk.focus === before || !talk.focus) return
  const now = talk.focus
  const about = clauses.some(
    (x) =>
      !x.reduced &&
      x.frame !== 'follow' &&
      // "the Third Meeting, held in Oslo, which he co-chaired": the relative is about it
      ((x.verbFrom > c.verbTo && r.tokens.slice(c.verbTo, x.verbFrom).some((t) => /^(which|where)$/.test(t.key))) ||
        [
          ...x.subject,
          ...x.groups.filter((g) => /^(|by|at|in|to|during|over)$/.test(g.prep)).flatMap((g) => g.mentions),
        ].some((m) => m.kind === 'event' && talk.settled(m) && talk.event(m) === now)),
  )
  // a sentence without a verb of its own is about what it names
  const verb = clauses.some((x) => !x.reduced)
  if (!about && verb && s.mentions.some((m) => m.kind === 'event' && m.to <= c.verbFrom)) talk.focusOn(before)
}
