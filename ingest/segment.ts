// Kept text -> blocks. Works on lines and single characters, never on a tagger: every byte of every document passes here.
import { furnitureReach, isCaption, siteNotice } from './load/furniture.ts'
import { classify, relabel } from './segment/kinds.ts'
import { linesOf } from './segment/lines.ts'
import { joinBroken, piecesOf } from './segment/pieces.ts'
import type { Block, BlockKind } from './types.ts'

export { sentences } from './sentences.ts'

/** The blocks of a text, in order, not overlapping. `blocks` from a loader that knows the layout are kept and only searched for furniture. */
export function segment(text: string, blocks?: readonly Block[]): Block[] {
  if (blocks) return markFurniture(text, relabel(text, blocks))
  const pieces = joinBroken(text, piecesOf(text, linesOf(text)))
  classify(text, pieces)
  return markFurniture(
    text,
    pieces
      .filter((p) => p.end > p.start)
      .map((p) => ({ kind: p.kind, start: p.start, end: p.end, ...(p.level ? { level: p.level } : {}) })),
  )
}

/** Marks what belongs to the page: the lines that `furniture.ts` knows, and what they take along. */
function markFurniture(text: string, blocks: readonly Block[]): Block[] {
  const out: (Omit<Block, 'kind'> & { kind: BlockKind })[] = blocks.map((b) => ({ ...b }))
  const bodyOf = (length: number): number =>
    out.findIndex(
      (b) =>
        b.end - b.start > length &&
        (b.kind === 'paragraph' || b.kind === 'item') &&
        !siteNotice(text.slice(b.start, Math.min(b.end, b.start + 601))),
    )
  const long = bodyOf(240)
  // a short notice has its text in one sentence or two
  const firstBody = long < 0 ? bodyOf(100) : long
  for (let i = 0; i < out.length; i++) {
    const b = out[i]!
    const length = b.end - b.start
    if (length > 600) continue
    const line = text.slice(b.start, b.end)
    if (b.kind !== 'row' && isCaption(line)) b.kind = 'caption'
    if (b.kind === 'caption') continue
    if (inTable(text, out, i)) {
      b.kind = 'row'
      continue
    }
    const reach = furnitureReach(line)
    if (!reach) {
      if ((i < 4 || i > out.length - 8 || firstBody < 0 || i < firstBody) && siteNotice(line)) b.kind = 'furniture'
      continue
    }
    b.kind = 'furniture'
    // what stands before the text belongs to no comment section or author box: a menu there names them
    // a flyer has no body, and what is related stands in its second half
    const after = firstBody >= 0 ? i > firstBody : reach === 'list' && i > 3 && i > out.length / 2
    if (reach === 'rest' && after) for (let j = i + 1; j < out.length; j++) out[j]!.kind = 'furniture'
    if (reach === 'list')
      for (
        let j = i + 1;
        j < out.length &&
        out[j]!.end - out[j]!.start <= 160 &&
        !(out[j]!.kind === 'paragraph') &&
        out[j]!.kind !== 'byline';
        j++
      ) {
        if (!after && out[j]!.kind !== 'item') break
        out[j]!.kind = 'furniture'
      }
    if (reach === 'bio' && after)
      for (let j = i + 1; j < out.length && j <= i + 5; j++) {
        const paragraph = out[j]!.kind === 'paragraph'
        out[j]!.kind = 'furniture'
        if (
          paragraph &&
          furnitureReach(text.slice(out[j]!.start, Math.min(out[j]!.end, out[j]!.start + 201))) === undefined
        )
          break
      }
  }
  return out
}

/** Heads of the first column of a table. */
const COLUMN =
  /^\|?\s{0,9}(?:(?:no|nr|#)\.?\s{0,9}\|\s{0,9})?(?:full )?(?:names?|participants?|delegates?|speakers?|countr(?:y|ies)|surname)\s{0,9}\|/i
const bars = (text: string, b: Block): number =>
  text.slice(b.start, Math.min(b.end, b.start + 400)).split('|').length - 1

/** "Name | Title | Body" and the rows of as many cells below it: a table, and no menu of the page. */
function inTable(text: string, blocks: readonly Block[], i: number): boolean {
  const n = bars(text, blocks[i]!)
  if (n < 2) return false
  for (let k = i; k >= 0 && i - k < 200 && bars(text, blocks[k]!) === n; k--)
    if (COLUMN.test(text.slice(blocks[k]!.start, blocks[k]!.start + 60))) return true
  return false
}
