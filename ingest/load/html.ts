// HTML -> the text of the article with its blocks. The whole remaining page is kept once the furniture is out, because dropping a
// table or a short release is worse than keeping a stray line.
import { segment } from '../segment.ts'
import type { Block, BlockKind, Loaded } from '../types.ts'
import { clean, decode, LoadError } from './decode.ts'
import { line, MAX_DEPTH, parsePage, type El, type Node } from './html-dom.ts'
import { issuerLine, readHead } from './html-head.ts'
import { DROP, prune } from './html-prune.ts'
import type { LoadOptions } from './index.ts'

export function loadHtml(bytes: Uint8Array, { given = {} }: LoadOptions): Loaded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const { text: source, warnings } = decode(bytes, /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1])
  const document = parsePage(source)
  const told = readHead(document)
  const issuer = issuerLine(document, (el) => textOf(el).text)
  const { main, authors } = prune(document)
  const { text, blocks } = textOf(main, issuer)
  if (blocks.every((b) => b.kind === 'furniture')) throw new LoadError('is empty: the page holds no text')
  return {
    text,
    mediaType: 'text/html',
    given: { ...told, ...(!told.authors && authors.length ? { authors } : {}), ...given },
    blocks,
    warnings,
  }
}

// ---- text and blocks ----

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption legend'.split(
    ' ',
  ),
)

interface Draft {
  kind: BlockKind
  level?: number
  text: string
  /** Every word is bold. */
  bold: boolean
}

/** Kept text and blocks of an element or of marked-up source; `footer` is appended as furniture. */
export function textOf(source: string | El, footer?: string): { text: string; blocks: Block[] } {
  const root = typeof source === 'string' ? parsePage(source).body : source
  const drafts = walk(root)
  if (footer) drafts.push({ kind: 'furniture', text: footer, bold: false })
  let text = ''
  const blocks: Block[] = []
  for (const d of drafts) {
    const tight =
      blocks.length > 0 && (d.kind === 'item' || d.kind === 'row') && blocks[blocks.length - 1]!.kind === d.kind
    if (text !== '') text += tight ? '\n' : '\n\n'
    const start = text.length
    text += d.text
    if (d.kind === 'paragraph' && d.text.includes('\n'))
      // lines broken by hand inside a paragraph: an address, a signature, a poem of speakers
      for (const b of segment(d.text)) blocks.push({ ...b, start: b.start + start, end: b.end + start })
    else blocks.push({ kind: d.kind, start, end: text.length, ...(d.level ? { level: d.level } : {}) })
  }
  return { text, blocks: segment(text, blocks) }
}

/** Where the walker is: what the innermost block is, how deep the list, whether all is bold. */
interface Place {
  readonly kind: BlockKind
  readonly level: number
  readonly list: number
  readonly bold: boolean
  readonly pre: boolean
}

function walk(root: El): Draft[] {
  const drafts: Draft[] = []
  let open: { kind: BlockKind; level: number; runs: string[]; plain: boolean; bold: boolean } | undefined
  const close = (): void => {
    if (!open) return
    const text = tidy(open.runs.join(''))
    if (text !== '') {
      let { kind, level } = open
      // a paragraph that is bold and short heads what follows
      if (kind === 'paragraph' && open.bold && !open.plain && text.length <= 120 && !/[.,;!]$/.test(text)) {
        kind = 'heading'
        level = 4
      }
      drafts.push({ kind, ...(level ? { level } : {}), text, bold: open.bold && !open.plain })
    }
    open = undefined
  }
  const add = (text: string, at: Place): void => {
    if (!open) {
      if (text.trim() === '') return
      open = { kind: at.kind, level: at.level, runs: [], plain: false, bold: false }
    }
    if (text.trim() !== '') {
      if (at.bold) open.bold = true
      else open.plain = true
    }
    open.runs.push(at.pre ? text : text.replace(/\s+/g, ' '))
  }
  const visit = (node: Node, at: Place, depth: number): void => {
    if (depth > MAX_DEPTH) throw new LoadError('is nested too deeply to be a page')
    if (node.nodeType === 3) return add(clean(node.textContent ?? ''), at)
    if (node.nodeType !== 1) return
    const el = node as El
    const tag = el.localName
    if (DROP.has(tag)) return
    if (tag === 'br') {
      open?.runs.push('\n')
      return
    }
    if (tag === 'hr') return close()
    if (tag === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test(el.textContent ?? '') && el.querySelector('a')) return
    if (tag === 'table' && !layout(el)) {
      close()
      for (const row of rows(el)) drafts.push(row)
      return
    }
    const inner = place(tag, at)
    if (!BLOCK.has(tag)) {
      for (const child of el.childNodes) visit(child, inner, depth + 1)
      return
    }
    close()
    for (const child of el.childNodes) visit(child, inner, depth + 1)
    close()
  }
  visit(root, { kind: 'paragraph', level: 0, list: 0, bold: false, pre: false }, 0)
  close()
  return drafts.flatMap(split)
}

function place(tag: string, at: Place): Place {
  if (/^h[1-6]$/.test(tag)) return { ...at, kind: 'heading', level: Number(tag[1]) }
  if (tag === 'li') return { ...at, kind: 'item', level: at.list }
  if (tag === 'ul' || tag === 'ol') return { ...at, list: at.list + 1 }
  if (tag === 'figcaption' || tag === 'caption') return { ...at, kind: 'caption', level: 0 }
  if (tag === 'dt') return { ...at, kind: 'heading', level: 5 }
  if (tag === 'dd') return { ...at, kind: 'paragraph', level: 0 }
  if (tag === 'b' || tag === 'strong') return { ...at, bold: true }
  if (tag === 'pre') return { ...at, pre: true }
  return at
}

/** Inner space collapsed to one, line breaks kept, two or more of them a paragraph's end. */
const tidy = (s: string): string =>
  s
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Two line breaks in a row end a paragraph. */
const split = (d: Draft): Draft[] =>
  d.text.includes('\n\n') && d.kind !== 'row' ? d.text.split('\n\n').map((text) => ({ ...d, text })) : [d]

/** A table that lays out the page: one cell a row, or cells with whole paragraphs and headings in them. */
function layout(table: El): boolean {
  const cells = [...table.querySelectorAll('td, th')]
  if (cells.length <= 1) return true
  if ([...table.querySelectorAll('table')].length > 0) return true
  const heavy = cells.filter((c) => line(c).length > 600).length
  return heavy > 0 && heavy >= cells.length * 0.15
}

/** One row block a table row, cells parted by tabs; further lines of a cell are rows of level 2. */
function rows(table: El): Draft[] {
  const out: Draft[] = []
  for (const caption of table.querySelectorAll('caption')) {
    const text = line(caption)
    if (text) out.push({ kind: 'caption', text, bold: false })
  }
  for (const tr of table.querySelectorAll('tr')) {
    const cells = ([...tr.childNodes] as El[])
      .filter((c) => c.nodeType === 1 && (c.localName === 'td' || c.localName === 'th'))
      .map((c) => walk(c).flatMap((d) => d.text.split('\n')))
    const first = cells
      .map((c) => c[0] ?? '')
      .filter((c) => c !== '')
      .join('\t')
    if (first) out.push({ kind: 'row', level: 1, text: first, bold: false })
    for (const c of cells)
      for (const more of c.slice(1))
        if (more.trim()) out.push({ kind: 'row', level: 2, text: more.trim(), bold: false })
  }
  return out
}
