// Which meeting a document is about.
import { fold } from '../../src/identity/keys.ts'
import type { Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { EventMention } from '../mention.ts'
import type { Reader } from './context.ts'
import { slotsOf } from './meetings.ts'

/** The meeting that a document is about: numbered or named in its title, else the first that it says was held. */
export function mainEvent(r: Reader, a: Annotated, meta: Metadata): void {
  const titled = meta.title ? fold(meta.title) : ''
  const mentions = a.sentences.flatMap((s) =>
    s.mentions.filter((m): m is EventMention => m.kind === 'event').map((m) => ({ m, s })),
  )
  const inTitle = mentions.filter(
    ({ m, s }) =>
      titled &&
      (titled.includes(fold(m.surface)) || fold(a.text.slice(s.start, s.end)).includes(titled)) &&
      (m.named || m.series),
  )
  const early = mentions.filter(({ m, s }) => (m.named || m.series) && s.block <= 3 + (a.sentences[0]?.block ?? 0))
  // a speech is given at what its heading says: "Opening remarks by X at the signing of …"
  if (meta.kind === 'speech') {
    const at = mentions.find(
      ({ m, s }) =>
        s.block <= 2 + (a.sentences[0]?.block ?? 0) &&
        !m.plural &&
        (r.tokens[m.from - 1]?.key === 'at' || (r.tokens[m.from]!.key === 'the' && r.tokens[m.from - 1]?.key === 'at')),
    )
    const e = at ? r.talk.event(at.m, true) : null
    if (at && e) {
      slotsOf(r, at.m, e, at.s)
      r.talk.main = e
      r.talk.mainSure = true
      return r.talk.focusOn(e)
    }
  }
  const pick =
    inTitle.find(({ m }) => m.ordinal !== undefined) ??
    early.find(
      ({ m }) =>
        m.ordinal !== undefined &&
        (!inTitle.length || inTitle.some((x) => x.m.series && m.series && sameSeries(r, x.m, m))),
    ) ??
    inTitle[0] ??
    early.find(({ m }) => m.ordinal !== undefined || m.year) ??
    early.find(
      ({ m }) =>
        m.named &&
        !m.plural &&
        !m.series &&
        /^(event|conference|symposium|seminar|workshop|forum|summit|session|ceremony|exhibition|dialogue|meeting)$/.test(
          m.eventKind,
        ),
    )
  if (!pick) return
  const e = r.talk.event(pick.m, true)
  if (!e) return
  r.talk.main = e
  r.talk.mainSure =
    inTitle.includes(pick) ||
    pick.s === mentions[0]?.s ||
    inTitle.some((x) => x.m.series && pick.m.series && sameSeries(r, x.m, pick.m)) ||
    meta.kind === 'speech' ||
    meta.kind === 'agenda'
  r.talk.focusOn(e)
}
function sameSeries(r: Reader, a: EventMention, b: EventMention): boolean {
  return r.talk.series(a) === r.talk.series(b)
}
