// The lines of a list of people as they were laid out, their cells, and the head of a table with a person a row.
import type { Annotated } from '../../annotate/annotate.ts'
import type { Block } from '../../types.ts'

export interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly kind: Block['kind']
  readonly first: boolean
}

/** A table with a person a row: how many cells each has, and in which the state stands (-1 where in none). */
export interface Table {
  readonly cells: number
  /** The cell of the name. */
  readonly lead: number
  readonly state: number
}

export function linesOf(a: Annotated): Line[] {
  const out: Line[] = []
  let block = -1
  let end = -1
  const add = (from: number, to: number, kind: Block['kind']): void => {
    let first = true
    for (let at = from; at < to;) {
      let stop = a.text.indexOf('\n', at)
      if (stop < 0 || stop > to) stop = to
      let x = at
      while (x < stop && /[\s|]/.test(a.text[x]!) && a.text[x] !== '\t') x++
      let y = stop
      while (y > x && /\s/.test(a.text[y - 1]!)) y--
      const line = a.text.lastIndexOf('\n', x - 1) + 1
      if (y > x) out.push({ start: x, end: y, indent: x - line, kind, first })
      first = false
      at = stop + 1
    }
  }
  let from = 0
  let kind: Block['kind'] = 'paragraph'
  for (const s of a.sentences) {
    // "… met in Lusaka. In attendance were:": the head of the list below
    const opens = s.block === block && s.end - s.start < 100 && a.text[s.end - 1] === ':'
    if (s.block === block && !opens) end = s.end
    else {
      if (block >= 0) add(from, end, kind)
      ;({ block, start: from, end, blockKind: kind } = s)
    }
  }
  if (block >= 0) add(from, end, kind)
  return out
}

/** Start and end of each cell of a line, parted by bars, tabs or wide gaps. */
export function cellsOf(text: string, l: Line): [number, number][] {
  const out: [number, number][] = []
  let at = l.start
  for (const m of text.slice(l.start, l.end).matchAll(/\s{0,80}\|\s*|\t+| {3,}|$/g)) {
    const stop = l.start + m.index
    if (stop > at && /\S/.test(text.slice(at, stop))) out.push([at, stop])
    at = stop + m[0].length
  }
  return out
}

const TABLE_HEAD =
  /^(?:(?:full |family |first )?names?|participants?|delegates?|titles?|posts?|positions?|functions?|designation|roles?|job title|organi[sz]ations?|institutions?|affiliations?|agenc(?:y|ies)|ministry|company|body|country|state|nationality|e-?mail|sex|gender)$/i

/** "Name | Post | Body | State". */
export function tableOf(text: string, cells: readonly (readonly [number, number])[]): Table | undefined {
  const heads = cells.map(([x, y]) => text.slice(x, y))
  // "No. | Name | …"
  const lead = /^(?:no|nr|#|s\/n)\.?$/i.test(heads[0] ?? '') ? 1 : 0
  if (heads.length < 2 || !/^(?:names?|full name|participants?|delegates?)$/i.test(heads[lead] ?? '')) return undefined
  if (!heads.slice(lead).every((h) => TABLE_HEAD.test(h))) return undefined
  return { cells: cells.length, lead, state: heads.findIndex((h) => /^(?:country|state|nationality)$/i.test(h)) }
}
