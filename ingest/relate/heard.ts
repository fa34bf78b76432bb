// People who say, explain or note something while a text tells of one meeting: they were there, and at a meeting that is listened to they spoke.
import type { Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText, findToken } from '../scan.ts'
import type { Clause } from './clauses.ts'
import { personSide, resolveAll, state, type Reader, type Voice } from './context.ts'
import { elsewhen, isOfTwo } from './frames/other-meetings.ts'

/** What is said at a table or from a lectern, in the tense of a report. */
const SAYS =
  /^(?:said|added|declared|expressed|thanked|praised|stressed|underlined|underscored|emphasi[sz]ed|conveyed|congratulated|commended|appreciated|urged|voiced|affirmed|reaffirmed|reiterated|acknowledged|assured|noted|explained|described|raised|recalled|highlighted|outlined|updated|presented|reported|pledged|compared|warned|argued|introduced|asked|proposed)$/
/** Said to the press or on paper, not in the room. */
const OUTSIDE =
  /\b(?:reporters|journalists|the press|press conference|interview|spokes(?:man|woman|person)|in a (?:statement|letter|post|tweet|note|telegram|telephone call|phone call)|social media|newspaper|news agency|wrote|years? ago|later recalled|in (?:his|her) memoirs|speaking (?:in advance|ahead|before|prior))\b/
/** Meetings that are listened to. */
const AUDIENCE =
  /^(?:conference|symposium|forum|seminar|workshop|congress|webinar|hearing|panel|panel discussion|discussion|round table|launch|opening|event|lecture|training|debate|summit)$/
/** Words with which one takes one's turn to speak. */
const TURN =
  /^(?:in (?:his|her) (?:turn|remarks|address|speech|intervention|statement)|(?:for|on) (?:his|her|their) part|addressing|speaking|taking the floor|in turn)\b|\b(?:(?:for|on) (?:his|her) part|in (?:his|her) turn) ,/
/** Meetings of more than two: whoever says something there sits at the table. */
const TABLE =
  /^(?:meeting|session|talks|round|consultations|dialogue|negotiations|edition|signing|signing ceremony|ceremony|launch ceremony|opening ceremony)$/

/** What one stands up to give at a table: "presented the report", never an award or a bouquet. */
const GIVES =
  /^(?:presented|introduced|gave|outlined) (?:the |a |an |his |her |their |its )?(?:[a-z-]+ ){0,4}?(?:reports?|results|findings|study|studies|strategy|overview|papers?|plans?|update|outcomes?|conclusions|analysis|data|budget|workplan|roadmap|case study|progress|presentation|statement)\b/

/** Notes who says something in a sentence while a meeting is told of; whether it was there, the whole text tells. */
export function noteVoices(r: Reader, s: Sentence, clauses: readonly Clause[]): void {
  if (s.blockKind !== 'paragraph' || r.kind === 'speech' || r.kind === 'obituary' || r.life) return
  const e = r.talk.before ?? r.talk.main
  // "said that last year's Forum drew many": told in what is said, and not where it is said
  if (!e?.event || isOfTwo(e) || (e.first >= s.from && e.first < s.to)) return
  const text = foldedText(r.tokens, s.from, s.to)
  if (OUTSIDE.test(text)) return
  for (const c of clauses) {
    if (c.passive || c.reduced || c.gerund || c.modality !== 'asserted') continue
    const gives = GIVES.test(foldedText(r.tokens, c.verbTo - 1, s.to))
    if (!gives && !SAYS.test(c.words.at(-1) ?? '')) continue
    const m = c.subject[0]
    // "recalled that it had begun in 2012": the date is not of the saying
    const that = findToken(r.tokens, c.verbTo, s.to, (t) => t.key === 'that')
    const own = that < 0 ? c : { ...c, dates: c.dates.filter((d) => d.from < that) }
    if (!m || c.subject.some((x) => x.kind !== 'person') || elsewhen(r, own, e)) continue
    const event = /^in closing\b/.test(text) ? (e.event.parent ?? e) : e
    for (const who of resolveAll(r, c.subject, s))
      r.voices.push({ who, event, turn: gives || TURN.test(text), at: { from: m.from, to: c.verbTo }, sentence: s })
  }
}

const kin = (a: Thing, b: Thing): boolean => a.event!.parent === b || b.event!.parent === a
/** Whether the text tells of somebody at another meeting: what he says may have been said there. */
const elsewhere = (r: Reader, { who, event }: Voice): boolean =>
  r.facts.some(
    (f) =>
      f.source === who &&
      f.target !== 'doc' &&
      !!f.target.event &&
      !kin(f.target, event) &&
      f.modality !== 'negated' &&
      f.modality !== 'reported',
  )

/** Once all is read: those of whom nothing else tells at which meeting they were. */
export function heard(r: Reader): void {
  for (const v of r.voices) {
    const { who, event: e } = v
    if (/^(?:planned|hoped|cancelled|postponed)$/.test(e.event!.status ?? '') || elsewhere(r, v)) continue
    const say = { rule: 'heard-at-it', at: v.at, sentence: v.sentence, confidence: 0.6 }
    const { kind } = e.event!
    const capacity = /panel|discussion|round table|debate/.test(kind) ? 'panelist' : 'remarks'
    if (AUDIENCE.test(kind) || (v.turn && TABLE.test(kind) && !/signing|^ceremony/.test(kind)))
      state(r, 'SPOKE_AT', who, e, { ...say, props: { capacity } })
    else if (TABLE.test(kind)) state(r, 'PARTICIPATED_IN', who, e, { ...say, props: { side: personSide(who) } })
  }
}
