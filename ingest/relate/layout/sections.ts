// Reports of a meeting that go through it session by session: "Panel Two: The Money" over a paragraph says where what follows was said.
import type { Sentence } from '../../mention.ts'
import { TO_TWELFTH } from '../../scan.ts'
import { property, type Reader } from '../context.ts'

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const KIND = 'session|panel|plenary|segment|roundtable|round table|breakout session|working session|dialogue session'
const NUMBERED = new RegExp(
  `^(${KIND})\\s+(\\d{1,2}|${COUNTS.slice(1).join('|')}|[ivx]{1,4})\\b\\s*[:.–—-]?\\s*(.{0,140})$`,
  'i',
)
const RANKED = new RegExp(
  `^(${TO_TWELFTH.join('|')}|opening|closing|inaugural|plenary|final|morning|afternoon)\\s+(${KIND})\\b\\s*(?:[:.–—-]\\s*(.{0,140}))?$`,
  'i',
)
const HOLDS =
  /^(?:conference|symposium|forum|seminar|summit|workshop|dialogue|event|meeting|congress|round table|retreat|assembly|hearing|consultations|talks|webinar|week)$/

/** Reads a heading: opens the session it names, or ends the one that was open. True where it names one. */
export function section(r: Reader, s: Sentence): boolean {
  // "Panel Two: Who Pays?" may look like a paragraph of one sentence
  const alone =
    s.blockKind === 'paragraph' && s.end - s.start < 100 && /^\s*(?:\n|$)/.test(r.text.slice(s.end, s.end + 3))
  if (s.blockKind !== 'heading' && !alone) return false
  const words = r.text.slice(s.start, s.end).replace(/\s+/g, ' ').trim()
  if (s.blockKind !== 'heading' && !(alone && NUMBERED.test(words) && /^\S+ \S+\s?[:–—]/.test(words))) return false
  const { talk, things } = r
  // "Fifth Session" under the name of its line: the meeting itself
  if (s.mentions.some((m) => m.kind === 'event' && talk.main && talk.settled(m) && talk.event(m) === talk.main))
    return false
  talk.section = talk.minutes
  const parent = talk.main ?? talk.focus
  if (!parent || !HOLDS.test(parent.event!.kind)) return false
  const m = NUMBERED.exec(words)
  const n = m ?? RANKED.exec(words)
  if (!n) return false
  const kind = (m ? m[1]! : n[2]!)
    .toLowerCase()
    .replace(/^(?:breakout|working|dialogue) /, '')
    .replace('roundtable', 'round table')
  const count = (m ? m[2]! : n[1]!).toLowerCase()
  const number =
    Number(count) || Math.max(COUNTS.indexOf(count), ROMANS.indexOf(count), TO_TWELFTH.indexOf(count) + 1, 0)
  const topic = (n[3] ?? '').trim()
  const old = things.events.find(
    (e) =>
      e.event!.parent === parent &&
      (e.names.has(words) || (!!number && e.event!.part === number && e.event!.kind === kind)),
  )
  const e =
    old ??
    things.event(
      { kind, head: kind, named: true, made: false, parent, ...(number > 0 ? { part: number } : {}) },
      s.from,
      0.8,
    )
  things.name(e, words, s.from, s.to, true)
  if (topic.length > 3) things.name(e, topic, undefined, undefined, false)
  property(r, e, 'kind', kind, { rule: 'session-heading', at: s, sentence: s })
  talk.section = e
  talk.focusOn(e)
  return true
}
