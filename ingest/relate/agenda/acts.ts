// Rows that name an act and who does it: "Launch of the Fund by Minister X and Y".
import type { Reader } from '../context.ts'
import { tokenAt, type Told } from './cells.ts'
import { peopleBetween, type Slot } from './people.ts'

/** "Launch of the Fund by Minister X and Y": an act, and who does it. */
export function actBy(r: Reader, c: Told): { end: number; people: readonly Slot[] } | undefined {
  const m =
    /^(?:launch|unveiling|inauguration|presentation|handover|laying|cutting|opening|signing) (?:of|for) .{3,120}?(?=,? by (?:the )?(?:H\.\s?E|Hon|Mr|Ms|Mrs|Dr|Prof|Minister|President|Ambassador|Secretary|Deputy|Vice)\b)/isu.exec(
      r.text.slice(c.start, c.end),
    )
  if (!m || /^(?:presentation|opening)/i.test(m[0])) return undefined
  const end = c.start + m[0].length
  const from = tokenAt(r.tokens, end)
  const people = peopleBetween(
    r,
    c.sentence.mentions,
    r.tokens[from]?.text === ',' ? from + 2 : from + 1,
    c.sentence.to,
    true,
  )
  return people.length ? { end, people } : undefined
}
