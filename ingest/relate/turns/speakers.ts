// Who a label of a transcript stands for, where the label alone names nobody that a list holds.
import { fold } from '../../../src/identity/keys.ts'
import type { Annotated } from '../../annotate/annotate.ts'
import type { PersonMention, Sentence } from '../../mention.ts'
import { ASKS } from './labels.ts'

/** The person of another mention, told by the tokens of a label. */
function at(a: Annotated, first: Sentence, m: PersonMention, word: string): PersonMention | undefined {
  const from = a.tokens.findIndex((t, i) => i >= first.from && fold(t.text) === word)
  if (from < 0 || from >= first.to) return undefined
  const range = { from, to: Math.max(from + 1, first.to - 1) }
  return { ...m, ...range, nameRange: range, posts: [], affiliations: [] }
}

/** "BESA KRASNIQI:" in capitals that no list holds: whom the text names in full elsewhere. */
export function known(a: Annotated, label: readonly Sentence[], name: string): PersonMention | undefined {
  const first = label[0]
  const words = fold(name)
  if (!first || !words.includes(' ') || ASKS.test(name)) return undefined
  for (const s of a.sentences)
    for (const m of s.mentions) {
      if (m.kind !== 'person' || fold(m.name) !== words) continue
      return at(a, first, m, words.split(' ')[0]!)
    }
  return undefined
}

/** "Minister of State: …", "Spokesperson: …": the one whom the head of the paper gives that post. */
export function holder(a: Annotated, label: readonly Sentence[], name: string): PersonMention | undefined {
  const first = label[0]
  const words = fold(name).replace(/^the /, '')
  if (!first || ASKS.test(name) || !POST.test(words)) return undefined
  const found = new Map<string, PersonMention>()
  for (const s of a.sentences) {
    if (s.start >= first.start || s.start > 1500) break
    for (const m of s.mentions)
      if (m.kind === 'person' && m.name.includes(' ') && m.posts.some((p) => fits(fold(p.title), words)))
        found.set(fold(m.name), m)
  }
  const [one] = found.values()
  return found.size === 1 ? at(a, first, one!, fold(name).split(' ')[0]!) : undefined
}

const fits = (title: string, words: string): boolean =>
  title === words || title.startsWith(`${words} `) || title.endsWith(` ${words}`)
const POST =
  /\b(?:minister|president|secretary|secretary-general|spokesperson|spokesman|spokeswoman|ambassador|commissioner|director|director-general|representative|chancellor|governor|premier|chair|chairperson|administrator|envoy|coordinator|commander|general|taoiseach)\b/
