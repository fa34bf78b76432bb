// "It was chaired by X", "X moderated it": the one meeting that the sentence before told of, by a pronoun. Where it told of two, or of none, "it"
// stays unread.
import type { EventMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { foldedText } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { keyLike } from '../../words.ts'

/** What is said of meetings and not of states, bodies or papers. */
const SAID =
  /^(?:(?:was|is|has been|had been|will be|is to be|is being)(?: (?:also|then|later|jointly|formally|officially|virtually))? (?:(?:co - )?(?:chaired|hosted|organi[sz]ed|presided|moderated|facilitated|led)|held|attended|opened|closed|addressed|convened|inaugurated|graced|preceded|followed|being held)\b|(?:also |then )?(?:brought|brings|will bring) together\b|(?:also )?(?:gathered|features?|featured|took place|takes place|will take place|is taking place)\b)/
const DID = keyLike(
  /^(?:chaired|attended|moderated|opened|closed|hosted|organi[sz]ed|convened|facilitated|inaugurated|addressed|joined|graced)$/,
)
const AT =
  /\b(?:spoke|present|presided|participated|took part|remarks|address|speech|keynote|lecture|paper) (?:at|in|over|to|during)$/

/** What "it" at token `i` is told to be: the subject of what is said of meetings, or that which somebody chaired or spoke at. */
function meant(r: Reader, s: Sentence, i: number): boolean {
  const { tokens } = r
  const before = tokens[i - 1]
  const opens = i === s.from || /^[;,:]$/.test(before!.text) || /^(?:and|where)$/.test(before!.key)
  if (opens && SAID.test(foldedText(tokens, i + 1, Math.min(s.to, i + 7)))) return true
  if (i === s.from || /^(?:to|as|that|was|is|will|would|has|had)$/.test(tokens[i + 1]?.key ?? '')) return false
  return (DID(before) || AT.test(foldedText(tokens, Math.max(s.from, i - 3), i))) && !thingBefore(r, s, i)
}

const DETERMINER = keyLike(/^(?:the|an?|this|that|its|their|his|her)$/)
/** "The house is old, and X opened it": a thing is named in front, which "it" may be. */
export function thingBefore({ tokens }: Reader, s: Sentence, i: number): boolean {
  for (let k = s.from; k < i - 1; k++)
    if (DETERMINER(tokens[k]) && !s.mentions.some((m) => m.from >= k && m.from <= k + 2)) return true
  return false
}

/** Makes a mention of the meeting told last out of each "it" that stands for it, so that the verbs find it; whether there was one. */
export function itself(r: Reader, s: Sentence): boolean {
  const e = r.talk.toldLast
  if (!e || e === 'several' || s.blockKind !== 'paragraph') return false
  const found: EventMention[] = []
  for (let i = s.from; i < s.to; i++) {
    // what has been named since is meant
    if (s.mentions.some((m) => m.kind === 'event' && m.to <= i)) break
    if (r.tokens[i]!.key === 'it' && meant(r, s, i)) found.push(pronoun(e, i))
  }
  for (const m of found) {
    r.talk.bind(m, e)
    calledAs(r, s, e, m.to)
    const next = s.mentions.findIndex((x) => x.from > m.from)
    s.mentions.splice(next < 0 ? s.mentions.length : next, 0, m)
  }
  return found.length > 0
}

/** "hosted it under the name “Ropes and Nets”": what it was called. */
function calledAs({ tokens, things, text }: Reader, s: Sentence, e: Thing, i: number): void {
  if (
    !/^under the (?:name|title) ["“]$/.test(
      tokens
        .slice(i, i + 4)
        .map((t) => t.text)
        .join(' '),
    )
  )
    return
  const to = tokens.findIndex((t, k) => k > i + 4 && k < s.to && /^["”]$/.test(t.text))
  if (to < 0) return
  things.name(e, text.slice(tokens[i + 4]!.start, tokens[to - 1]!.end), i + 4, to)
  e.event!.named = true
}

const pronoun = (e: Thing, i: number): EventMention => ({
  kind: 'event',
  from: i,
  to: i + 1,
  surface: '',
  head: e.event!.kind,
  eventKind: e.event!.kind,
  named: false,
  definite: true,
  plural: false,
  parties: [],
  inner: [],
})

/** The one meeting that a sentence told of, or that it told of several or of one that nobody knows; undefined where it told of none. */
export function eventOf(r: Reader, s: Sentence): Thing | 'several' | undefined {
  const told = new Set(r.things.events.filter((e) => s.from <= e.first && e.first < s.to))
  for (const m of s.mentions) {
    if (m.kind !== 'event') continue
    const e = m.plural || !r.talk.settled(m) ? undefined : r.talk.event(m)
    if (!e) return 'several'
    told.add(e)
  }
  return told.size > 1 ? 'several' : [...told][0]
}

/** Whether a clause is about an "it" of which nobody can say what it is: "attended the forum and the workshop. It was organised by X". */
export function itUnknown(r: Reader, c: Clause): boolean {
  let k = c.verbFrom - 1
  while (k > c.sentence.from && /^(?:also|then|was|is|has|had|been|will|be|later|jointly)$/.test(r.tokens[k]!.key)) k--
  const subject = r.tokens[k]?.key === 'it' ? k : -1
  const at = subject >= c.sentence.from ? subject : r.tokens[c.verbTo]?.key === 'it' ? c.verbTo : -1
  if (at < 0 || c.sentence.mentions.some((m) => m.from === at)) return false
  return r.talk.toldLast === 'several' || (at !== subject && thingBefore(r, c.sentence, at))
}
