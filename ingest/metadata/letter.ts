// A letter: who it greets, and who signs it below.
import type { Block } from '../types.ts'
import { leadingName } from './names.ts'
import type { Speaker } from './people.ts'

const GREETING = /^(?:my )?dear\b[^.!?\n]{2,80},?$/i
const CLOSING =
  /^(?:yours\b|(?:with )?(?:my |our )?(?:very )?(?:warm(?:est)?|kind(?:est)?|best|cordial|fraternal)\b|with (?:gratitude|respect|thanks|appreciation)|sincerely|respectfully|faithfully|cordially)[^.!?\n]{0,40},?$/i

/** Who signs, where the text greets somebody at its head and takes leave at its foot; undefined where it is no letter. */
export function letterOf(text: string, blocks: readonly Block[]): Speaker | undefined {
  const line = (b: Block): string => text.slice(b.start, Math.min(b.end, b.start + 200)).trim()
  if (!blocks.slice(0, 8).some((b) => GREETING.test(line(b)))) return undefined
  const from = Math.max(0, blocks.length - 8)
  const leave = blocks.findIndex(
    (b, i) =>
      i >= from &&
      CLOSING.test(
        line(b)
          .split('\n')[0]!
          .replace(/^[*_]+/, ''),
      ),
  )
  if (leave < 0) return undefined
  // the name stands in the next lines, in the same block or the one below
  const start = blocks[leave]!.start
  const end = blocks[Math.min(leave + 2, blocks.length - 1)]!.end
  for (const m of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const words = m[0].replace(/^[\s*_]+|[\s*_]+$/g, '')
    const lead = m.index > 0 || !CLOSING.test(words) ? leadingName(words) : undefined
    if (!lead) continue
    const at = start + m.index + m[0].indexOf(words)
    return { name: lead.name, span: [at, at + lead.length] }
  }
  return undefined
}
