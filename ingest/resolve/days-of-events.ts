// Which event a mention stands for by the year or the day in front of its noun: "last year's conference", "the 3 June meeting".
import type { EventMention } from '../mention.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/** "Last year's conference", "next year's consultations": another than those of this year; undefined for any other mention. */
export function ofOtherYear(d: Discourse, m: EventMention, make: boolean): Thing | null | undefined {
  const [which, year, mark] = [d.tokens[m.from - 3], d.tokens[m.from - 2], d.tokens[m.from - 1]]
  const now = d.documentDate?.slice(0, 4)
  if (
    mark?.shape !== 'poss' ||
    year?.key !== 'year' ||
    !/^(?:last|next|this)$/.test(which?.key ?? '') ||
    m.ordinal !== undefined ||
    !now
  )
    return undefined
  const told = String(Number(now) + { next: 1, this: 0, last: -1 }[which!.key as 'next' | 'this' | 'last'])
  const series = d.series(m)
  const head = m.head.replace(/s$/, '')
  const alike = (e: Thing): boolean => (series ? e.event!.series === series : e.event!.head.replace(/s$/, '') === head)
  // "this year's forum" is the one at hand, unless that is last year's
  if (which!.key === 'this' && !d.things.events.some((e) => alike(e) && e.event!.year && e.event!.year !== told))
    return undefined
  const found = d.things.events.find((e) => {
    const i = e.event!
    return (
      alike(e) && (i.year === told || !!i.start?.startsWith(told) || [...e.names.keys()].some((n) => n.includes(told)))
    )
  })
  if (found) return found
  if (!make) return null
  const t = d.things.event(
    {
      kind: m.eventKind,
      head: m.head,
      named: false,
      made: true,
      year: told,
      ...(series ? { series, parties: [...series.event!.parties] } : {}),
    },
    m.from,
    0.7,
  )
  d.things.name(t, `${which!.key} year's ${m.surface}`, undefined, undefined, true)
  return t
}

/** "the 3 June meeting": of that day, whatever meeting is at hand; undefined where no day stands before the noun. */
export function ofItsDay(d: Discourse, m: EventMention): Thing | undefined {
  if (!m.day) return undefined
  const head = m.head.replace(/s$/, '')
  const found = d.things.events.find(
    (e) =>
      e.event!.start === m.day!.date && (e.event!.head.replace(/s$/, '') === head || e.event!.kind === m.eventKind),
  )
  const t = found ?? d.things.event({ kind: m.eventKind, head: m.head, named: false, made: true }, m.from, 0.7)
  d.things.name(t, m.surface, m.from, m.to, false)
  return t
}
