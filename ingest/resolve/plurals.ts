// "Both Foreign Ministers", "the two presidents": those two who are told to be that.
import type { Token } from '../scan.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/** What a title says of those whom a plural names; "leaders" and the like are left to who was told last. */
const POST_OF_PLURAL: Record<string, RegExp> = {
  ministers: /\bminister\b|\bsecretary of state\b|\bforeign secretary\b/i,
  presidents: /\bpresident\b/i,
  ambassadors: /\bambassador\b/i,
  secretaries: /\bsecretary\b/i,
  premiers: /\bpremier\b|\bprime minister\b/i,
  commissioners: /\bcommissioner\b/i,
}

/**
 * Those whom a plural of a post names, never a president told in between two ministers; undefined where `key` is no plural of a post,
 * empty where more, or only one side's, are told. `group` was told together last, `recent` holds all people, newest last.
 */
export function bothTold(
  key: string,
  words: readonly Token[],
  group: readonly Thing[],
  recent: readonly Thing[],
): Thing[] | undefined {
  const post = POST_OF_PLURAL[key]
  if (!post) return undefined
  const foreign = words.some((t) => t.key === 'foreign')
  const is = (t: Thing): boolean =>
    t.titles.some((p) => !p.former && post.test(p.title) && (!foreign || /foreign|external|exterior/i.test(p.title)))
  const known = recent.filter(is)
  if (group.length === 2 && group.every(is)) return [...group]
  if (known.length === 2) return known
  const sides = new Set(known.map((t) => t.country))
  if (known.length > 2 || (known.length && sides.size === 1)) return []
  return group.length === 2 ? [...group] : []
}

/** The two states (or blocs) of the meeting in focus, of the line, of the text, or told last as a pair. */
export function sidesOf(d: Discourse, group: readonly Thing[]): Thing[] {
  const series = d.focus?.event?.series ?? d.focusSeries
  const parties =
    series?.event?.parties.length === 2
      ? series.event.parties
      : d.focus?.event?.parties.length === 2
        ? d.focus.event.parties
        : undefined
  if (parties) return parties
  const main = d.main?.event?.series?.event?.parties
  if (main?.length === 2) return main
  const countries = [
    ...new Set([...(d.focus?.event?.people ?? [])].map((p) => p.country).filter((c): c is string => !!c)),
  ]
  if (countries.length === 2) return countries.map((c) => d.things.country(c, d.focus!.first))
  // "Chile and Kenya signed a treaty. The two countries …"
  if (!d.focus && group.length === 2 && group.every((t) => t.type === 'Country')) return [...group]
  return []
}
