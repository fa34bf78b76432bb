// Which event a mention stands for: one of a line by its number, its year or "next"; one told before by its noun; else a new one, or none.
import type { EventMention } from '../mention.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/** Heads that can refer to each other: "the talks" may be the meeting told before, never the visit. */
const SORT: Record<string, string> = {
  meeting: 'meeting',
  talks: 'meeting',
  dialogue: 'meeting',
  consultations: 'meeting',
  summit: 'meeting',
  conference: 'meeting',
  symposium: 'meeting',
  seminar: 'meeting',
  workshop: 'meeting',
  forum: 'meeting',
  session: 'session',
  round: 'meeting',
  edition: 'meeting',
  event: 'any',
  'bilateral meeting': 'meeting',
  negotiations: 'meeting',
  discussion: 'meeting',
  retreat: 'meeting',
  congress: 'meeting',
  'round table': 'meeting',
  panel: 'panel',
  visit: 'visit',
  call: 'call',
  'courtesy call': 'meeting',
  signing: 'ceremony',
  ceremony: 'ceremony',
  launch: 'ceremony',
  lecture: 'lecture',
  dinner: 'meal',
  lunch: 'meal',
  reception: 'meal',
  breakfast: 'meal',
  briefing: 'lecture',
  hearing: 'meeting',
  exhibition: 'meeting',
  assembly: 'meeting',
  week: 'meeting',
  exercise: 'exercise',
  election: 'election',
  war: 'war',
}

/** Meetings with sittings of their own; the plenary of a commission is the commission's. */
const LISTENED = /^(conference|symposium|forum|seminar|summit|workshop|congress|week)$/

/** The event a mention stands for; null where it names a line only, or refers to nothing told. `make` allows a new one. */
export function findEvent(d: Discourse, m: EventMention, make: boolean): Thing | null {
  const sort = SORT[m.eventKind] ?? 'meeting'
  if (m.plural && !m.ordinal && !m.series) return null
  // "the second panel": the one under its heading
  const part = m.ordinal
    ? d.things.events.filter((e) => e.event!.part === m.ordinal && e.event!.kind === m.eventKind)
    : []
  if (part.length === 1) return part[0]!
  let series = d.series(m)
  // "the 8th Meeting", told in full before: that one, whatever line was spoken of since
  if (!series && m.ordinal !== undefined && m.definite && !m.relative) {
    const same = d.things.events.filter(
      (e) =>
        e.event!.ordinal === m.ordinal &&
        e.event!.series &&
        e.event!.head.replace(/s$/, '') === m.head.replace(/s$/, ''),
    )
    if (same.length === 1 && !/^(of|between)$/.test(d.tokens[m.to]?.key ?? '')) return same[0]!
  }
  if (!series && (m.ordinal !== undefined || m.relative) && (sort === 'meeting' || sort === 'session')) {
    // "its third session", "the Eighth Meeting", "the next Dialogue": of the line in focus, where the head suits it
    // "the 11th meeting of the Deputy Ministers": of them, not of the line told before
    const plain =
      !/^(of|between|for|in)$/.test(/^(of|between|for)$/.test(d.tokens[m.to]?.key ?? '') && !m.relative ? 'of' : '') &&
      !/\b(high-level|such|ever|face-to-face|bilateral|private|separate)\b/.test(m.surface)
    const line = !plain
      ? undefined
      : (d.focusSeries ?? d.main?.event?.series ?? (d.things.series.length === 1 ? d.things.series[0] : undefined))
    const head = m.head.replace(/s$/, '')
    if (
      line &&
      (/^(meeting|round|session|edition|gathering|one|sitting)$/.test(head) ||
        [...line.names.keys()].some((n) => fold(n).includes(head)))
    )
      series = line
    else {
      const fit = d.things.series.filter((s) => [...s.names.keys()].some((n) => fold(n).split(' ').includes(head)))
      if (fit.length === 1) series = fit[0]!
    }
  }
  let ordinal = m.ordinal
  if (series && ordinal === undefined && m.relative) {
    const base = baseOf(d, series)
    if (base?.event?.ordinal) ordinal = base.event.ordinal + (m.relative === 'next' ? 1 : -1)
    else {
      const t = d.things.events.find((e) => e.event!.series === series && e.event!.head === `${m.relative}`)
      if (t) return t
      const made = d.things.event(
        {
          kind: m.eventKind,
          head: m.relative,
          series,
          named: false,
          made: true,
          parties: [...series.event!.parties],
        },
        m.from,
        0.75,
      )
      d.things.name(made, `${m.relative} ${[...series.names.keys()][0]}`, m.from, m.to, false)
      d.things.name(made, m.surface, m.from, m.to, false)
      return made
    }
  }
  if (series && ordinal !== undefined && ordinal > 0) {
    let t = d.things.events.find((e) => e.event!.series === series && e.event!.ordinal === ordinal)
    if (!t) {
      t = d.things.event(
        {
          kind: m.eventKind,
          head: m.head,
          ordinal,
          series,
          named: m.named,
          made: !m.named,
          parties: [...series.event!.parties],
        },
        m.from,
      )
      if (m.year) t.event!.year = m.year
    }
    if (m.named) {
      t.event!.named = true
      d.things.nameEvent(t, m)
    } else d.things.name(t, m.surface, m.from, m.to, false)
    return t
  }
  if (series && (m.year || !m.definite || m.named)) {
    // one of the line without a number: the one in focus, else the only one told, else (when asked) a new one
    const year = m.year
    const same = d.things.events.filter(
      (e) => e.event!.series === series && (!year || e.event!.year === year || e.event!.start?.startsWith(year)),
    )
    const other = (e: Thing | undefined): boolean =>
      !!e?.event!.start && !!d.when && e.event!.start.slice(0, 4) !== d.when.slice(0, 4)
    const dated = d.when ? same.filter((e) => e.event!.start?.startsWith(d.when!.slice(0, 4))) : []
    if (dated.length === 1) return dated[0]!
    if (make && same.length && same.every(other)) {
      const t = d.things.event(
        { kind: m.eventKind, head: m.head, series, named: false, made: true, parties: [...series.event!.parties] },
        m.from,
        0.75,
      )
      return t
    }
    if (d.focus && same.includes(d.focus)) return d.focus
    const base = baseOf(d, series)
    if (base && same.includes(base)) return base
    if (same.length === 1 && !year) return same[0]!
    if (same.length && year) return same.at(-1)!
    if (!make && !year) return null
    const t = d.things.event(
      {
        kind: m.eventKind,
        head: m.head,
        series,
        named: true,
        made: false,
        parties: [...series.event!.parties],
        ...(year ? { year } : {}),
      },
      m.from,
    )
    d.things.nameEvent(t, m)
    return t
  }
  if (m.named) {
    const f = fold(m.surface)
    let t = d.things.events.find((e) => [...e.names.keys()].some((n) => fold(n) === f))
    if (!t && !make)
      t = d.things.events.find(
        (e) =>
          e.event!.named && [...e.names.keys()].some((n) => fold(n).endsWith(` ${f}`) || fold(n).startsWith(`${f} `)),
      )
    if (!t) {
      t = d.things.event(
        {
          kind: m.eventKind,
          head: m.head,
          named: true,
          made: false,
          parties: d.parties(m),
          ...(m.year ? { year: m.year } : {}),
          ...(m.ordinal ? { ordinal: m.ordinal } : {}),
        },
        m.from,
      )
    }
    d.things.nameEvent(t, m)
    return t
  }
  if (m.definite) {
    // "the closing session", told as a part of its meeting
    const words = fold(m.surface.replace(/^the /i, ''))
    const own = words.includes(' ')
      ? d.things.events.find(
          (e) =>
            LISTENED.test(e.event!.parent?.event!.kind ?? '') && [...e.names.keys()].some((n) => fold(n) === words),
        )
      : undefined
    const told = own ?? back(d, m, sort)
    if (told) return told
  }
  if (!make) return null
  const t = d.things.event(
    { kind: m.eventKind, head: m.head, named: false, made: true, parties: d.parties(m) },
    m.from,
    0.7,
  )
  d.things.name(t, m.surface.replace(/^(?:a|an|the|its|their|his|her|our|this)\s+/i, ''), m.from, m.to, false)
  return t
}

function baseOf(d: Discourse, series: Thing): Thing | undefined {
  if (d.focus?.event?.series === series) return d.focus
  if (d.main?.event?.series === series) return d.main
  const held = d.things.events.filter((e) => e.event!.series === series && e.event!.ordinal)
  return held.length === 1 ? held[0] : undefined
}

function back(d: Discourse, m: EventMention, sort: string): Thing | undefined {
  const fits = (e: Thing | undefined): e is Thing => {
    if (!e || !bears(e)) return false
    const kind = SORT[e.event!.kind] ?? 'meeting'
    return (
      sort === 'any' ||
      kind === sort ||
      (sort === 'meeting' && kind === 'any') ||
      (m.head === 'conversation' && kind === 'meeting') ||
      (sort === 'session' && kind === 'meeting')
    )
  }
  // "the talks with X", "the meeting between A and B": told by who was there, not by what went before
  if (!d.withOfVerb && /^(with|between)$/.test(d.tokens[m.to]?.key ?? '')) return undefined
  if (d.tokens[m.to]?.key === 'of' || m.ordinal !== undefined) return undefined
  const head = m.head.replace(/s$/, '')
  // "the G7 meeting" is no other than one that bears the G7 in its name
  const own = d.tokens
    .slice(m.from, m.to)
    .filter(
      (t) =>
        (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr') &&
        t.key !== head &&
        t.key !== m.head &&
        t.key !== 'the' &&
        t.key !== 'this' &&
        !/^(its|their|our)$/.test(t.key),
    )
    .map((t) => t.key)
  const bears = (e: Thing): boolean =>
    own.every((w) =>
      [...e.names.keys(), ...(e.event!.series?.names.keys() ?? [])].some((n) => fold(n).split(' ').includes(w)),
    )
  const sameHead = (e: Thing | undefined): boolean =>
    !!e &&
    bears(e) &&
    (e.event!.head.replace(/s$/, '') === head ||
      [...e.names.keys()].some((n) => fold(n).split(' ').includes(head)) ||
      [...(e.event!.series?.names.keys() ?? [])].some((n) => fold(n).split(' ').includes(head)))
  // "At the beginning of the talks": of the two who met, not of the summit on whose margins they did
  const summit = (e: Thing | undefined): boolean =>
    /^(summit|conference|forum|symposium|exhibition|assembly|congress|week)$/.test(e?.event!.kind ?? '')
  const later = !!d.focus && d.focus.first > m.from && d.focus.event!.named
  if ((m.head === 'talks' && (!d.focus || summit(d.focus))) || (/^(meeting|talks)$/.test(m.head) && later)) {
    const two = d.things.events.findLast(
      (e) => e.first < m.from && e.event!.made && e.event!.people.size === 2 && !e.event!.series && fits(e),
    )
    if (two) return two
  }
  if (d.focus && sameHead(d.focus)) return d.focus
  if (d.mentioned && d.mentioned.first < m.from && sameHead(d.mentioned)) return d.mentioned
  // "the meeting", "the session": the one in focus or the one the text is about, before any other that bears the word
  if (/^(meeting|session|event|gathering|talk|discussion)$/.test(head)) {
    if (fits(d.focus)) return d.focus
    if (fits(d.main)) return d.main
  }
  const named = [...d.things.events].reverse().filter((e) => e.first < m.from && sameHead(e))
  if (named[0] && (sort !== 'meeting' || named[0] === d.main || !d.main)) return named[0]
  if (sameHead(d.main)) return d.main
  // "yesterday's workshop" is not the symposium told before: a noun of its own goes back to its own kind only
  if (
    /^(workshop|seminar|conference|symposium|summit|forum|dialogue|congress|webinar|lecture|roundtable|round table|retreat|assembly|hearing|exhibition)$/.test(
      head,
    )
  )
    return undefined
  if (fits(d.focus)) return d.focus
  if (fits(d.main)) return d.main
  return [...d.things.events].reverse().find((e) => e.first < m.from && fits(e))
}
