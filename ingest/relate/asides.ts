// A bracket that tells of another meeting: "led by X (the eighth, in Mombasa in 2023, he had attended as an adviser); the Kenyan one, by Y".
// It is read by itself behind its sentence, and what follows is about the meeting told before.
import type { Range, Sentence } from '../mention.ts'
import { ordinalAt, type Token } from '../scan.ts'
import type { Reader } from './context.ts'

/** Shorter ones hold a state, an acronym, a place and a year. */
const LEAST = 6

/** The bracket of a sentence that names a meeting by a number and has more to say of it, with the brackets. */
function asideOf(tokens: readonly Token[], s: Sentence): Range | undefined {
  for (let i = s.from + 3; i < s.to; i++) {
    if (tokens[i]!.text !== '(') continue
    let to = i + 1
    while (to < s.to && !/^[()]$/.test(tokens[to]!.text)) to++
    if (tokens[to]?.text !== ')' || to - i < LEAST) {
      i = to - 1
      continue
    }
    if (
      (ordinalAt(tokens, i + 2) || /^(?:previous|last|next)$/.test(tokens[i + 2]!.key)) &&
      /^(?:the|its|their|a|his|her)$/.test(tokens[i + 1]!.key) &&
      to + 1 < s.to
    )
      return { from: i, to: to + 1 }
    i = to
  }
  return undefined
}

/** Reads a sentence, and then what a bracket in it tells of another meeting. */
export function withAside(r: Reader, s: Sentence, read: (s: Sentence) => void): void {
  const aside = asideOf(r.tokens, s)
  if (!aside) return read(s)
  const inside = (m: Range): boolean => m.from >= aside.from && m.to <= aside.to
  read({ ...s, aside, mentions: s.mentions.filter((m) => !inside(m)) })
  const { focus } = r.talk
  read({ ...s, from: aside.from + 1, to: aside.to - 1, mentions: s.mentions.filter(inside) })
  r.talk.focusOn(focus)
}
