// Whose plan it is that a meeting adopts: "The 12th Council of Ministers of the Reef Commission approved the Reef Plan" makes it the Commission's.
import { fold } from '../../../src/identity/keys.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'

/** Organs sit for their organization; an embassy, a bank or a ministry that a meeting is named after does not adopt by it. */
const ORGAN =
  /^(?:council|meeting|conference|summit|assembly|session|sessions|board|committee|congress|forum|plenary|conclave|gathering)\b/
const OF = / (?:of|for) (?:the )?/
const MEMBERS = /^(?:ministry|embassy|bank|institute|university|company|party|agency|department)/

/** The organization whose organ the meeting at hand is, where its name or that of its line tells: "Council of Ministers of the Reef Commission", "Meeting of ARC Ministers". */
export function bodyOfMeeting(r: Reader, e: Thing | undefined): Thing | undefined {
  if (!e?.event || !/^(?:joint_statement|report)$/.test(r.kind)) return undefined
  // a commission of two states issues nothing of its own
  const line = e.event.series
  if (line && line.event!.parties.length >= 2) return undefined
  const names = [...e.names.keys(), ...(line ? line.names.keys() : [])].map((n) => fold(n))
  let best: { t: Thing; length: number } | undefined
  for (const t of r.things.all) {
    if (t.type !== 'Organization' || t.line) continue
    for (const n of t.names.keys()) {
      const own = fold(n)
      if (own.length < 3 || ORGAN.test(own) || MEMBERS.test(own)) continue
      for (const name of names) {
        const at = ` ${name} `.indexOf(` ${own} `)
        if (at <= 0 || !OF.test(` ${name.slice(0, at)}`.replace(/the $/, 'the '))) continue
        if (!best || own.length > best.length) best = { t, length: own.length }
      }
    }
  }
  return best?.t
}
