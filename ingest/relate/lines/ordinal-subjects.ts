// "The fifth, in Arica in 2023, was co-chaired by X": the verbs that an ordinal standing alone is the subject of.
import type { EventMention, Sentence } from '../../mention.ts'
import type { Reader } from '../context.ts'
import type { Clause } from '../clauses.ts'
import { nthMeeting } from '../meetings.ts'
import { lineAt } from './ordinals.ts'
import { standInAt } from './stand-ins.ts'

/** What ends the reach of a subject; commas do not, asides stand between them. */
const CLOSES = /^(?:;|:|who|and|but|while|whose|whom)$/

/** Frames whose subject may be a meeting, or in the passive. */
const OF_MEETING =
  /^(?:chair|lead|host|organize|sponsor|attend|moderate|open|address|schedule|postpone|cancel|bring|adopt|conclude)$/

/**
 * Gives each verb without a subject the meeting that an ordinal in front of it stands for. A verb whose ordinal is of no line that is
 * told says nothing of the meeting at hand and is left out: "The second was hosted by Amman" put a banquet in Amman.
 */
export function ordinalSubjects(r: Reader, s: Sentence, clauses: readonly Clause[]): readonly Clause[] {
  let left = clauses
  for (let i = s.from; i < s.to; i++) {
    const told = standInAt(r, s, i)
    if (!told || told.numbers.length > 1) continue
    const c = left.find((x) => x.verbFrom >= told.to && !(x.reduced && r.tokens[told.to]?.text === ','))
    const between = c ? r.tokens.slice(told.to, c.verbFrom) : []
    if (!c || c.subject.length || between.length > 18 || between.some((t) => CLOSES.test(t.text.toLowerCase())))
      continue
    // "the first in Oslo was …" is; "the next Minister was" is not
    if (between[0] && !/^(?:,|\(|was|were|will|is|has|had|in|at|on|held)$/.test(between[0].key)) continue
    // where and when it was held is read with all other stand-ins
    if (!OF_MEETING.test(c.frame)) continue
    const line = lineAt(r, i)
    const { numbers, relative, year } = told
    const series = line && [...line.names.keys()][0]
    if (series)
      (c.subject as EventMention[]).push({
        ...nthMeeting(r, told.from, told.to, 0),
        ordinal: numbers[0],
        series,
        ...(relative ? { relative } : {}),
        ...(year ? { year, surface: `${series} ${year}` } : {}),
      } as EventMention)
    else left = left.filter((x) => x !== c)
  }
  return left
}
