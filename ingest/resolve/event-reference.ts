// Which event a mention stands for: one of a line by its number, its year or "next"; one told before by its noun; else a new one, or none.
import type { EventMention } from '../mention.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Discourse } from './discourse.ts'
import { ofItsDay, ofOtherYear } from './days-of-events.ts'
import { baseOf, headlined, ofOthers } from './counted.ts'
import { SORT, toldBefore } from './told-before.ts'
import type { Thing } from './thing.ts'

/** Meetings with sittings of their own; the plenary of a commission is the commission's. */
const LISTENED = /^(conference|symposium|forum|seminar|summit|workshop|congress|week)$/

/** "at their meeting in Suva in July 2022", where the one told before is of another year. */
function ofAnotherYear(d: Discourse, m: EventMention, before: Thing): boolean {
  const { start } = before.event!
  if (!start || !/^(?:in|at|on|held)$/.test(d.tokens[m.to]?.key ?? '')) return false
  const behind = d.tokens.slice(m.to, m.to + 7)
  const stop = behind.findIndex((t) => /^(?:[,.;:]|and|which|where|that|to)$/.test(t.key || t.text))
  const year = (stop < 0 ? behind : behind.slice(0, stop)).find((t) => /^(?:19|20)\d\d$/.test(t.key))
  return !!year && year.key !== start.slice(0, 4)
}

/** The event a mention stands for; null where it names a line only, or refers to nothing told. `make` allows a new one. */
export function findEvent(d: Discourse, m: EventMention, make: boolean): Thing | null {
  const sort = SORT[m.eventKind] ?? 'meeting'
  // "the previous Trilateral Meetings": many, and none of them
  if (m.plural && !m.ordinal && (!m.series || m.relative)) return null
  if (headlined(d, m)) return d.main!
  const other = ofOtherYear(d, m, make)
  if (other !== undefined) return other
  const its = ofItsDay(d, m)
  if (its) return its
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
    // "set up a Joint Commission, the first meeting of which will be held in Lima"
    const ofWhich = d.tokens[m.to]?.key === 'of' && d.tokens[m.to + 1]?.key === 'which' && d.lineNamed(m.from)
    const plain =
      !!ofWhich ||
      (!ofOthers(d, m) &&
        !/^(of|between|for|in)$/.test(
          /^(of|between|for)$/.test(d.tokens[m.to]?.key ?? '') && !m.relative ? 'of' : '',
        ) &&
        !/\b(high-level|such|ever|face-to-face|bilateral|private|separate)\b/.test(m.surface))
    const line = !plain
      ? undefined
      : (d.lineNamed(m.from) ??
        d.focusSeries ??
        d.main?.event?.series ??
        (d.things.series.length === 1 && d.things.series[0]!.first < m.from ? d.things.series[0] : undefined))
    const head = m.head.replace(/s$/, '')
    const whole = line && sittingOf(d, m, line)
    if (whole) return make ? partOf(d, m, whole) : null
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
    // asked a second time, when the talk has moved on to it: still the one after the first
    const before = d.relatives.get(m)
    if (before) return before
    const base = baseOf(d, series, m.relative)
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
    if (m.relative && m.ordinal === undefined && d.main) d.relatives.set(m, t)
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
  // "The meeting that Chad had offered to host did not materialize": one of its own
  const ofOwn =
    d.tokens[m.to]?.key === 'that' &&
    // "informed the Meeting that she would retire": what it was told
    !/^(?:told|informed|assured|reminded|notified|advised|tells|informs|assures|reminds)$/.test(
      d.tokens[m.from - 1]?.key ?? '',
    ) &&
    !/^(?:was|were|is|are|will|has|had|took|brought|began|closed|ended|ran)$/.test(d.tokens[m.to + 1]?.key ?? '')
  if (m.definite && !ofOwn) {
    // "the closing session", told as a part of its meeting
    const words = fold(m.surface.replace(/^the /i, ''))
    const own = words.includes(' ')
      ? d.things.events.find(
          (e) =>
            LISTENED.test(e.event!.parent?.event!.kind ?? '') && [...e.names.keys()].some((n) => fold(n) === words),
        )
      : undefined
    const before = own ?? toldBefore(d, m, sort)
    // "the next consultation": not the first, which was told to have been held; "the previous round": not the sixth, which is told
    const other = m.relative === 'next' || /\b(?:previous|preceding)\b/i.test(m.surface)
    const next = other && before?.event!.ordinal !== undefined
    const told = next || (before && ofAnotherYear(d, m, before)) ? undefined : before
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

/**
 * "The seventh round of the Consultations … In the first session, …": a sitting of that round, and not the first meeting of the line;
 * the round it is of.
 */
function sittingOf(d: Discourse, m: EventMention, line: Thing): Thing | undefined {
  if (
    m.head !== 'session' ||
    m.named ||
    m.ordinal === undefined ||
    [...line.names.keys()].some((n) => /session/i.test(n))
  )
    return undefined
  const first = d.tokens[m.from]!.key
  const inside = /^(?:in|during|at)$/.test(d.tokens[m.from - 1]?.key ?? '') && first === 'the'
  const topical =
    /^(?:a|the)$/.test(first) && /^(?:on|about|dedicated|devoted|dealt|addressed)$/.test(d.tokens[m.to]?.key ?? '')
  if (!inside && !topical) return undefined
  return [d.focus?.event!.parent, d.focus, d.main].find(
    (e) =>
      e?.event!.series === line &&
      e.event!.ordinal !== undefined &&
      e.event!.ordinal !== m.ordinal &&
      !/^sessions?$/.test(e.event!.head),
  )
}

/** The sitting of a meeting that a mention counts, told before or new. */
function partOf(d: Discourse, m: EventMention, whole: Thing): Thing {
  const told = d.things.events.find((e) => e.event!.parent === whole && e.event!.part === m.ordinal)
  if (told) return told
  const t = d.things.event(
    { kind: 'session', head: 'session', named: false, made: true, parent: whole, part: m.ordinal! },
    m.from,
    0.7,
  )
  d.things.name(t, m.surface.replace(/^(?:a|the) /i, ''), m.from, m.to, true)
  return t
}
