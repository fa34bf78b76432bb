// The few members of linkedom's nodes that the HTML loader uses, and questions asked of them in more than one place.
import { parseHTML } from 'linkedom'
import { clean, LoadError } from './decode.ts'

export interface Node {
  readonly nodeType: number
  readonly childNodes: Iterable<Node> & { readonly length: number }
  readonly textContent: string | null
  readonly parentNode: Node | null
}
export interface El extends Node {
  readonly localName: string
  readonly className: unknown
  readonly id: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): El | null
  querySelectorAll(selector: string): Iterable<El>
  remove(): void
}
export interface Dom {
  readonly body: El
  querySelector(selector: string): El | null
  querySelectorAll(selector: string): Iterable<El>
}

/** Deeper than any page that a person wrote, and shallow enough for the call stack. */
export const MAX_DEPTH = 400

/** The parser adds no element of its own: pages without a body or an html element, and fragments, get them here. */
export function parsePage(source: string): Dom {
  let page = source
  if (!/<body[\s>]/i.test(page))
    page = /<\/head\s*>/i.test(page) ? page.replace(/<\/head\s*>/i, '</head><body>') : `<body>${page}</body>`
  if (!/<html[\s>]/i.test(page)) page = `<html>${page}</html>`
  const document = parseHTML(page).document as unknown as Dom
  checkDepth(document.body)
  return document
}

/** Before anything asks for `textContent`, which recurses in the parser's own code. */
function checkDepth(root: El): void {
  const stack: { node: Node; depth: number }[] = [{ node: root, depth: 0 }]
  while (stack.length) {
    const { node, depth } = stack.pop()!
    if (depth > MAX_DEPTH) throw new LoadError('is nested too deeply to be a page')
    for (const child of node.childNodes) if (child.nodeType === 1) stack.push({ node: child, depth: depth + 1 })
  }
}

/** All text of a node on one line. */
export const line = (node: Node | null | undefined): string =>
  clean(node?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/** Class and id, by which pages name their parts. */
export const labelOf = (el: El): string =>
  // "has-sidebar" says what an element holds, not what it is
  `${typeof el.className === 'string' ? el.className : ''} ${el.id ?? ''}`.replace(
    /(?:^|\s)(?:has|with|no|without|is|js|not)[-_]\S*/gi,
    ' ',
  )

export const inside = (node: Node, name: string): boolean => {
  for (let n = node.parentNode as El | null; n; n = n.parentNode as El | null) if (n.localName === name) return true
  return false
}
