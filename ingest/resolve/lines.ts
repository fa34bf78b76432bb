// Which line of meetings a mention names: by its own name, by a short form, by the body that sits, by a sister meeting told in full.
import type { EventMention } from '../mention.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Discourse } from './discourse.ts'
import { initials } from './letters.ts'
import type { Thing } from './thing.ts'

/** The line a mention names, or null. */
export function lineOf(d: Discourse, m: EventMention): Thing | null {
  if (!m.series) return null
  const parties = d.parties(m)
  // "the sixth meeting of the Committee": the committee told in full elsewhere in the text
  // "the Eighth Meeting of the JTWG": of the group told by its full name
  const own = m.series.replace(/^(?:[\p{L}-]+ ){0,2}(?:meetings?|sessions?|rounds?|plenary) of (?:the )?/iu, '')
  const word = fold(own)
  if (!word.includes(' ') && !parties.length) {
    const acronym = /^\p{Lu}{2,8}$/u.test(own)
    const line = d.things.series.filter((s) =>
      [...s.names.keys()].some(
        (n) =>
          fold(n).includes(' ') &&
          fold(n) !== fold(m.series!) &&
          (fold(n).split(' ').includes(word) || (acronym && initials(n).includes(word))),
      ),
    )
    if (line.length === 1) return line[0]!
    // "the next round of FOC", of the two told: the one that the text is about
    const mine = line.find((s) => s === d.main?.event?.series) ?? line.find((s) => s === d.focusSeries)
    if (mine) return mine
    const bodies = line.length
      ? []
      : d.things.all.filter(
          (t) =>
            t.type === 'Organization' &&
            [...t.names.keys()].some((n) => fold(n).split(' ').includes(word) && fold(n).includes(' ')),
        )
    if (bodies.length === 1 && /^(committee|commission|council|group|board|subcommittee|mechanism|forum)$/.test(word)) {
      const full = [...bodies[0]!.names.keys()].sort((a, b) => b.length - a.length)[0]!
      d.things.asLine(bodies[0]!)
      const own = d.namedIn(full).map((code) => d.things.country(code, m.from))
      const s = d.things.seriesOf(full, own, m.from)
      s.event!.kind = m.eventKind
      d.things.name(s, m.series, m.seriesRange?.from, m.seriesRange?.to, false)
      return s
    }
  }
  // "the First Ministerial Meeting" beside "the Second Ministerial Meeting of the Dialogue": of the Dialogue
  if (!parties.length && m.ordinal !== undefined && /^\p{Lu}[\p{L}-]+ (?:Meeting|Session|Round)$/u.test(m.series)) {
    const like = new Set(
      d.things.events
        .filter((e) => e.event!.series && [...e.names.keys()].some((n) => fold(n).includes(` ${fold(m.series!)} of `)))
        .map((e) => e.event!.series!),
    )
    if (like.size === 1) return [...like][0]!
  }
  const s = d.things.seriesOf(m.series, parties, m.from, m.to, m.seriesRange)
  s.event!.kind = m.eventKind
  return s
}
