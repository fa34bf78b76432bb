// Sides in a programme: "Lao delegation" over a list of its people, and whoever comes on a visit and so takes part in its rows.
import { countriesWithin } from '../../annotate/annotate.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import { tokenAt, type Told } from './cells.ts'

const wordsOf = (r: Reader, c: Told): string => r.text.slice(c.start, c.end).replace(/\s+/g, ' ').trim()

const SIDE = /^(?:(?:the|for|from)\s+)?.{2,60}?\s(?:delegation|side|team)(?:\s\([^()]{1,30}\))?:?$/iu
/** Words behind a name that make its bearer the head of his side. */
export const LEADS = /\((?:head|leader|chief)\b|\bhead of (?:the )?delegation\b/i

/** The state whose people are listed below: "Sri Lanka delegation". */
export function sideHead(r: Reader, c: Told): string | undefined {
  const words = wordsOf(r, c)
  if (!SIDE.test(words) || c.slots.length) return undefined
  const from = tokenAt(r.tokens, c.start)
  const codes = new Set(countriesWithin(r.tokens, from, tokenAt(r.tokens, c.end - 1) + 1).map((x) => x.code))
  return codes.size === 1 ? [...codes][0] : undefined
}

/** "H.E. the President (leader)": who of that side bears the title, where the programme names one. */
export function holderAt(r: Reader, c: Told, side: string | undefined): Thing | undefined {
  const title = /^(?:\d{1,2}[.)]\s*)?(?:H\.?\s?E\.?\s+|Hon\.?\s+)?the\s+(\p{Lu}[\p{L} -]{3,40}?)\s*(?:\(|$)/u.exec(
    wordsOf(r, c),
  )?.[1]
  if (!title || !side) return undefined
  const found = r.things.people.filter((t) =>
    t.titles.some(
      (x) => !x.former && x.title.toLowerCase() === title.toLowerCase() && (x.country ?? t.country) === side,
    ),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Whose visit the programme is of. */
export function visitor(main: Thing | undefined): Thing | undefined {
  const people = main?.event!.kind === 'visit' ? [...main.event!.people] : []
  return people.length === 1 && people[0]!.type === 'Person' ? people[0] : undefined
}
