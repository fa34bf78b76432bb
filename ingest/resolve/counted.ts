// From which meeting of a line "next" and "previous" count, and which mentions are of no line told before.
import type { EventMention } from '../mention.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Discourse } from './discourse.ts'
import { initials } from './letters.ts'
import type { Thing } from './thing.ts'

/** "the next round of talks between Kenya and Oman": of those who are named, whatever line was spoken of. */
export function ofOthers(d: Discourse, m: EventMention): boolean {
  if (m.series) return false
  // "the first annual meeting, for the year 2022, of the group": the group's
  if (
    d.tokens[m.to]?.text === ',' &&
    d.tokens.slice(m.to + 1, m.to + 9).some((t, k, all) => t.text === ',' && all[k + 1]?.key === 'of')
  )
    return true
  // "a working group, which had held its third meeting in Lima": the group's, not of the line told before
  if (/^(its|their)$/.test(d.tokens[m.from]!.key))
    for (let k = m.from - 1; k > m.from - 5; k--) if (/^(which|who)$/.test(d.tokens[k]?.key ?? '')) return true
  // "The QCG held its first meeting": of letters that are not the line's
  const [who, verb] = [d.tokens[m.from - 2], d.tokens[m.from - 1]]
  const spoken = d.focusSeries ?? d.main?.event?.series
  if (
    d.tokens[m.from]!.key === 'its' &&
    /^(held|holds|convened)$/.test(verb?.key ?? '') &&
    who?.shape === 'ALL' &&
    ![...(spoken?.names.keys() ?? [])].some((n) => initials(n).includes(who.key) || n.includes(who.text))
  )
    return true
  if (!m.parties.length) return false
  const line = d.focusSeries ?? d.main?.event?.series
  const own = line?.event!.parties ?? []
  return !own.length || !d.parties(m).every((p) => own.includes(p))
}

/** A headline has no article: its "political consultations" are those that the text is about, told in full below it. */
export function headlined(d: Discourse, m: EventMention): boolean {
  const main = d.main?.event
  if (!main?.series || m.from >= d.main!.first || m.plural || m.relative === 'previous') return false
  if (m.ordinal !== undefined && m.ordinal !== main.ordinal) return false
  // "A and B Held the Next Round of Political Consultations": that which is told below
  const words = fold(m.surface)
    .replace(/^(?:next|upcoming|latest|new) (?:(?:round|session|meeting) of (?:the )?)?/, '')
    .split(' ')
  const told = d.parties(m)
  if (!told.every((p) => main.series!.event!.parties.includes(p))) return false
  return (
    words.length >= 2 &&
    !told.length &&
    [...main.series.names.keys()].some((n) => fold(n) === words.join(' ') || fold(n).endsWith(` ${words.join(' ')}`))
  )
}

/** From which meeting "next" and "previous" count: from the latest told that was held; a plan told last is not where we stand. */
export function baseOf(d: Discourse, series: Thing, relative?: 'next' | 'previous'): Thing | undefined {
  const near = [d.focus, d.main].filter((e): e is Thing => e?.event?.series === series)
  if (relative) {
    const held = near.filter((e) => e.event!.ordinal && !/^(planned|hoped)$/.test(e.event!.status ?? ''))
    // "held its seventeenth meeting. The sixteenth was held in 2025. The next meeting": next to the latest of them
    const all = d.things.events.filter(
      (e) => e.event!.series === series && e.event!.ordinal && (e.event!.status === 'held' || held.includes(e)),
    )
    if (relative === 'next' && all.length > 1)
      return all.reduce((a, b) => (b.event!.ordinal! > a.event!.ordinal! ? b : a))
    if (held[0]) return held[0]
  }
  if (near[0]) return near[0]
  const held = d.things.events.filter((e) => e.event!.series === series && e.event!.ordinal)
  return held.length === 1 ? held[0] : undefined
}
