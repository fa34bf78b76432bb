// Names in a row of people: "A. Sorel, Jatin Varga and Elnaz Norouz": what stands among people, and looks like them, is one of them.
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { STOP } from '../../lexicon/person-names.ts'
import { isTitleWord } from '../posts/title.ts'
import type { SentenceReading } from './reading.ts'
import { textLike } from '../../words.ts'

interface Slot {
  readonly from: number
  readonly to: number
  readonly person: boolean
  /** One word alone, between commas. */
  readonly single?: true
}

/** Claims the names that nothing else tells of and that stand in a list with at least two people. */
export function readListedPeople(s: SentenceReading): void {
  // what is learned are surnames: of a name nobody knows it is not told which word is one
  if (s.kind !== 'paragraph') return
  const cast = isCast(s)
  if (s.learning) return cast ? s.ask() : undefined
  let row: Slot[] = []
  const close = (): void => {
    const people = row.filter((x) => x.person).length
    const full = row.filter((x) => !x.single).length
    if ((people >= 2 && people * 2 >= full - people) || (cast && row.length >= 2))
      for (const x of row)
        // "Rekha, Vasu Vikram, Raj Kapoor, Manivannan, Lee Grant": one word only where most of a long list are names in full
        if (!x.person && (!x.single || cast || (people >= 3 && row.length >= 5 && full * 2 > row.length)))
          s.claim({
            kind: 'person',
            from: x.from,
            to: x.to,
            name: s.text.slice(s.tokens[x.from]!.start, s.tokens[x.to - 1]!.end).replace(/\s+/g, ' '),
            nameRange: { from: x.from, to: x.to },
            honorifics: [],
            posts: [],
            affiliations: [],
            confidence: 0.6,
          })
    row = []
  }
  for (let i = s.from; i < s.to;) {
    const slot = slotAt(s, i, cast)
    if (!slot) {
      i++
      continue
    }
    // a name begins a list anywhere, and goes one with it only behind a comma or an "and"
    if (row.length && !joined(s, row.at(-1)!.to, slot.from)) close()
    row.push(slot)
    i = slot.to
  }
  close()
}

/** "The film stars Ramki and Sanghavi, with Manivannan in a minor role": people by one name alone. */
const isCast = (s: SentenceReading): boolean => {
  const words = s.text.slice(s.tokens[s.from]!.start, s.tokens[s.to - 1]!.end)
  return (
    /\b(?:film|movie|series|drama|sitcom|musical)\b/.test(words) &&
    /\b(?:stars|starring|features|featuring)\b/.test(words)
  )
}
const STARS = textLike(/^(?:stars|starring|features|featuring|with|while)$/)
const PLAYS = textLike(/^(?:in|playing|while|as)$/)

const joined = (s: SentenceReading, from: number, to: number): boolean =>
  to > from && to - from <= 2 && s.tokens.slice(from, to).every((t) => /^(,|and|&)$/.test(t.text))

const ENDS = textLike(/^[,.;()]$/)
/** The person that was read at token `i`, or two to four capitals that are nothing else. */
function slotAt(s: SentenceReading, i: number, cast: boolean): Slot | undefined {
  const { tokens, at } = s
  const m = at(i)
  if (m) return m.kind === 'person' && m.from === i ? { from: i, to: m.to, person: true } : undefined
  let to = i
  let ordinary = 0
  for (; to < s.to && to < i + 5; to++) {
    const t = tokens[to]!
    if (t.shape !== 'Cap' || at(to) || STOP.has(t.key) || isOrgHead(t.key) || isTitleWord(t) || s.c.taken(to)) break
    if (isOrdinary(t.key)) ordinary++
  }
  const before = tokens[i - 1]
  const first = i === s.from || before!.shape === 'lower' || before!.shape === 'punct'
  const fits = to - i >= 2 && to - i <= 4 && ordinary <= 1 && !isOrdinary(tokens[i]!.key)
  const whole = to >= s.to || ENDS(tokens[to]) || tokens[to]!.shape === 'lower'
  if (first && fits && whole && before?.key !== 'the') return { from: i, to, person: false }
  const t = tokens[i]!
  const alone =
    to === i + 1 &&
    ordinary === 0 &&
    t.text.length >= 4 &&
    /^\p{Lu}\p{Ll}+$/u.test(t.text) &&
    (/^(?:,|and|&)$/.test(before?.text ?? '') || (cast && STARS(before))) &&
    (/^(?:,|and|&|\.)$/.test(tokens[to]?.text ?? '.') || (cast && PLAYS(tokens[to])))
  return alone ? { from: i, to, person: false, single: true } : undefined
}
