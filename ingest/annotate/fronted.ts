// A phrase in front of its sentence, which a comma closes.
import type { Token } from '../scan.ts'

const FRONT =
  /^(?:after|before|while|when|during|following|upon|in|at|on|meeting|addressing|receiving|welcoming|thanking|joining|accompanying|greeting)$/

/**
 * "After meeting the President of Chile, Kari Lunde flew home": the comma behind the post closes the phrase that the sentence begins with at
 * `from`, and the name that ends at `nameEnd` is the subject. A bearer of the post would have a comma behind as well.
 */
export function closesFront(tokens: readonly Token[], from: number, post: number, nameEnd: number): boolean {
  // "LIMA, 3 May – While meeting …": behind the dateline
  const dash = tokens.slice(from, Math.min(from + 14, post)).findLastIndex((t) => /^[–—-]$/.test(t.text) && !t.glued)
  const opens = from + dash + 1
  if (!FRONT.test(tokens[opens]!.key) || tokens.slice(opens, post).some((t) => t.text === ',')) return false
  const next = tokens[nameEnd]
  return next?.shape === 'lower' && !/^(?:and|or|of|in|at|from|to|for|with|who|on|by|as|the)$/.test(next.key)
}
