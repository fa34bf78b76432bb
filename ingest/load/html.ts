// HTML -> the text of the article with its blocks. Page furniture is pruned by structure first and by wording second; the whole
// remaining page is kept, because dropping a table or a short release is worse than keeping a stray line.
import { parseHTML } from 'linkedom'
import { personName } from '../metadata/names.ts'
import { orgLike } from '../metadata/header.ts'
import { segment } from '../segment.ts'
import type { Given } from '../../src/ontology/statement.ts'
import type { Block, BlockKind, Loaded } from '../types.ts'
import { clean, decode, LoadError } from './decode.ts'
import { furnitureReach } from './furniture.ts'
import type { LoadOptions } from './index.ts'

type Dom = ReturnType<typeof parseHTML>['document']
/** The few members of linkedom's nodes that are used here. */
interface Node {
  readonly nodeType: number
  readonly childNodes: Iterable<Node> & { readonly length: number }
  readonly textContent: string | null
  readonly parentNode: Node | null
}
interface El extends Node {
  readonly localName: string
  readonly className: unknown
  readonly id: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  remove(): void
}

const MAX_DEPTH = 400

export function loadHtml(bytes: Uint8Array, { given = {} }: LoadOptions): Loaded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const { text: source, warnings } = decode(bytes, /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1])
  const document = parse(source)
  const told = readHead(document)
  const footer = issuerLines(document)
  const named = prune(document)
  const { text, blocks } = textOf(document, footer)
  if (text === '') throw new LoadError('is empty: the page holds no text')
  const authors = told.authors?.length ? told.authors : named
  return {
    text,
    mediaType: 'text/html',
    given: { ...told, ...(authors.length ? { authors } : {}), ...given },
    blocks,
    warnings,
  }
}

function parse(source: string): Dom {
  // a fragment has no body of its own
  return parseHTML(/<body[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`).document
}

// ---- what the page says about itself ----

const meta = (document: Dom, ...names: string[]): string | undefined => {
  for (const name of names)
    for (const m of document.querySelectorAll('meta')) {
      if (
        (m.getAttribute('property') ?? m.getAttribute('name') ?? m.getAttribute('itemprop') ?? '').toLowerCase() !==
        name
      )
        continue
      const value = clean(m.getAttribute('content') ?? '')
        .replace(/\s+/g, ' ')
        .trim()
      if (value) return value
    }
  return undefined
}

const line = (node: Node | null | undefined): string =>
  clean(node?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
const isoDay = (s: string | undefined | null): string | undefined =>
  /^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(s?.trim() ?? '')?.[1]
const words = (s: string): Set<string> => new Set(s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** The page's title without the site's name: `X - Canada.ca` → `X`. */
function stripSite(title: string, site: string | undefined): string {
  const pieces = title.split(/\s+[|»·–—-]\s+|\s*::\s*|\s+\|\s*/)
  if (pieces.length < 2) return title
  const last = pieces[pieces.length - 1]!
  const first = pieces[0]!
  if (site && last.toLowerCase() === site.toLowerCase())
    return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|»·–—:-]+\s*$/, '')
  return first.split(' ').length >= 3 ? first : ([...pieces].sort((a, b) => b.length - a.length)[0] ?? title)
}

function readHead(document: Dom): Given {
  const graph = jsonLd(document)
  const site =
    meta(document, 'og:site_name') ??
    meta(document, 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher') ??
    graph.publisher
  const page = line(document.querySelector('title'))
  const social = meta(document, 'og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title')
  const stripped = page ? stripSite(page, site) : undefined
  const headings = [...document.querySelectorAll('h1')].map(line).filter((h) => h !== '' && h.length <= 300)
  const alike = (h: string): number => {
    const a = words(h)
    const b = words(`${page} ${social ?? ''}`)
    return a.size === 0 ? 0 : [...a].filter((w) => b.has(w)).length / a.size
  }
  // the heading that the page's title repeats; a site's name in a heading is not it
  const heading = headings
    .filter((h) => h !== site && (page === '' && !social ? true : alike(h) >= 0.5))
    .sort((a, b) => words(b).size - words(a).size)[0]
  const title =
    heading ??
    (social ? stripSite(social, site) : undefined) ??
    (headings.length === 1 && headings[0] !== site ? headings[0] : undefined) ??
    stripped
  const published = [
    ...document.querySelectorAll(
      'time[itemprop="datePublished"], [itemprop="datePublished"], time[pubdate], article header time, .entry-date[datetime], time.published',
    ),
  ]
    .map((t) => isoDay(t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent))
    .find((d) => d !== undefined)
  const date =
    isoDay(
      meta(
        document,
        'article:published_time',
        'og:article:published_time',
        'citation_publication_date',
        'citation_online_date',
        'dcterms.issued',
        'dc.date.issued',
        'dcterms.created',
        'dc.date.created',
        'dcterms.date',
        'dc.date',
        'publish-date',
        'publish_date',
        'publication_date',
        'pubdate',
        'date',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
      )?.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3'),
    ) ??
    isoDay(graph.date) ??
    published
  const authors = [
    ...authorsIn(
      meta(
        document,
        'author',
        'article:author',
        'citation_author',
        'dc.creator',
        'dcterms.creator',
        'parsely-author',
        'byl',
      ),
    ),
    ...graph.authors,
  ]
  const uri = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url')
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(site ? { publisher: site } : {}),
    ...(authors.length ? { authors: [...new Set(authors)] } : {}),
    ...(uri && /^https?:\/\//.test(uri) ? { uri } : {}),
  }
}

function authorsIn(value: string | undefined): string[] {
  if (!value || /^https?:/.test(value)) return []
  return value
    .replace(/^by\s+/i, '')
    .split(/\s*(?:;|\||,|\band\b|&)\s*/)
    .map(personName)
    .filter((n) => n !== undefined)
}

function jsonLd(document: Dom): { date?: string; publisher?: string; authors: string[] } {
  const out: { date?: string; publisher?: string; authors: string[] } = { authors: [] }
  const visit = (value: unknown, depth: number): void => {
    if (depth > 4 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.slice(0, 50).forEach((v) => visit(v, depth + 1))
    const v = value as Record<string, unknown>
    if (/(?:Article|BlogPosting|Report|PressRelease|WebPage|CreativeWork)$/.test(String(v['@type']))) {
      if (typeof v.datePublished === 'string') out.date ??= v.datePublished
      const publisher = v.publisher as { name?: unknown } | undefined
      if (typeof publisher?.name === 'string') out.publisher ??= clean(publisher.name).trim()
      for (const a of [v.author].flat() as ({ name?: unknown; '@type'?: unknown } | undefined)[]) {
        const name = typeof a?.name === 'string' && a['@type'] !== 'Organization' ? personName(a.name) : undefined
        if (name && !out.authors.includes(name)) out.authors.push(name)
      }
    }
    visit(v['@graph'], depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      visit(JSON.parse(script.textContent ?? ''), 0)
    } catch {
      // a page's broken metadata is no reason to refuse its text
    }
  return out
}

/** The issuer's line of the page's foot, kept as furniture so that a publisher read from it can be shown. */
function issuerLines(document: Dom): string[] {
  const feet = [
    ...document.querySelectorAll('footer, [role="contentinfo"], #footer, .footer, .site-footer, #colophon'),
  ] as unknown as El[]
  const foot = feet.filter((f) => !inside(f, 'article') && !inside(f, 'main')).at(-1)
  if (!foot) return []
  const { text } = textOf(foot)
  const pieces = text
    .split('\n')
    .flatMap((l) => l.split(/\s*[|•·]\s*|(?=©)/))
    .map((p) => p.trim())
    .filter((p) => p.length > 2 && p.length <= 160)
  const owner = pieces.find(
    (p) =>
      /^(?:©|copyright|\(c\))/i.test(p) &&
      /\p{Lu}\p{L}/u.test(p.replace(/^(?:©|copyright|\(c\)|all rights reserved|\d{4}|[\s.,©–-])+/gi, '')),
  )
  const body = pieces.find((p) => orgLike(p) && furnitureReach(p) === undefined)
  const found = owner ?? body
  return found ? [found] : []
}

const inside = (node: El, name: string): boolean => {
  for (let n = node.parentNode as El | null; n; n = n.parentNode as El | null) if (n.localName === name) return true
  return false
}

// ---- furniture ----

const DROP = new Set(
  'script style noscript template svg canvas iframe object embed audio video map form input select textarea button nav aside dialog menu link meta head math'.split(
    ' ',
  ),
)
const ROLES =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar|toolbar|tablist|alert|status|button)$/
const NAMED =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|nav|navbar|navigation|menu|breadcrumbs?|crumbs?|share|sharing|sharebar|sharedaddy|addthis|addtoany|a2a|social|socials|follow|related|relatedposts|rel|recommend(?:ed|ations)?|more-?(?:news|stories|posts)|read-?(?:more|next)|comments?|comment-?(?:list|form|respond)|respond|disqus|newsletter|subscribe|subscription|signup|sign-up|promo|promotion|advert(?:s|isement)?|ads?|adsense|sponsor(?:ed)?|sidebar|side-bar|widget|widgets|pagination|pager|paging|page-?nav|prevnext|post-nav|skip|skip-?link|toolbar|tools|tags?|tag-?list|tagcloud|categories|print|footer|foot|site-?footer|site-?header|masthead|topbar|top-bar|popup|modal|overlay|lightbox|banner|langs?|language|languages|lang-?switch(?:er)?|author-?(?:box|bio|info|card|profile)|about-?(?:the-)?author|bio-?box|sr-only|visually-?hidden|screen-?reader(?:-text)?|hidden|offscreen|noprint|no-print|back-?to-?top|totop|feedback|survey|search|searchform|trending|popular|most-?read|toc|table-of-contents|login|account|outbrain|taboola)(?:$|[\s_-])/i
const KEEP =
  /(?:^|[\s_-])(?:article-?body|entry-?content|post-?content|article-?content|story-?body|main-?content|content-?body|press-?release|body-?content|field-?body)(?:$|[\s_-])/i
const AUTHOR_BOX = /(?:^|[\s_-])(?:author-?(?:box|bio|info|card|profile)|about-?(?:the-)?author|bio-?box)(?:$|[\s_-])/i

/** Removes furniture from the document; gives the author's name that stood in an author box or a by-line. */
function prune(document: Dom): string[] {
  const body = (document.body ?? document.documentElement) as unknown as El
  const whole = line(body).length
  const main = mainOf(document, whole)
  const authors: string[] = []
  const name = (s: string | undefined): void => {
    for (const n of authorsIn(s)) if (!authors.includes(n)) authors.push(n)
  }
  // outermost first; a stack of its own, because pages nest deeper than the call stack
  const stack: { el: El; depth: number }[] = [{ el: main, depth: 0 }]
  while (stack.length) {
    const { el, depth } = stack.pop()!
    if (depth > MAX_DEPTH) throw new LoadError('is nested too deeply to be a page')
    for (const child of [...el.childNodes] as El[]) {
      if (child.nodeType === 8) (child as unknown as { remove(): void }).remove()
      if (child.nodeType !== 1) continue
      const label = `${typeof child.className === 'string' ? child.className : ''} ${child.id ?? ''}`
      if (
        child.getAttribute('rel') === 'author' ||
        child.getAttribute('itemprop') === 'author' ||
        /(?:^|[\s_-])(?:byline|by-line|author-?name)(?:$|[\s_-])/i.test(label)
      ) {
        const said = line(child)
        if (said.length <= 120) name(said)
      }
      if (furniture(child, label, whole)) {
        if (AUTHOR_BOX.test(label)) {
          const heading = [...child.childNodes]
            .flatMap((n) => (n.nodeType === 1 ? [n, ...(n as El).childNodes] : []))
            .map((n) => line(n))
            .find((t) => t.length <= 60 && personName(t))
          name(heading)
        }
        child.remove()
      } else stack.push({ el: child, depth: depth + 1 })
    }
  }
  return authors
}

function furniture(el: El, label: string, whole: number): boolean {
  const tag = el.localName
  if (DROP.has(tag)) return tag !== 'form' || line(el).length < whole * 0.5
  if (el.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(el.getAttribute('style') ?? ''))
    return true
  if (
    tag === 'article' ||
    tag === 'main' ||
    tag === 'body' ||
    tag === 'p' ||
    tag === 'table' ||
    tag === 'tr' ||
    tag === 'td' ||
    /^h[1-6]$/.test(tag)
  )
    return false
  const role = el.getAttribute('role') ?? ''
  const suspect =
    tag === 'footer' ||
    ROLES.test(role) ||
    (NAMED.test(label) && !KEEP.test(label)) ||
    (tag === 'header' && !el_has(el, 'h1'))
  if (!suspect) return false
  // a wrapper that is called "has-sidebar" or "page-with-menu" holds the article too
  return line(el).length < whole * 0.4 || links(el) > 0.6
}

function el_has(el: El, name: string): boolean {
  return ((el as unknown as { querySelector(s: string): unknown }).querySelector(name) ?? null) !== null
}

/** Share of an element's text that stands in links. */
function links(el: El): number {
  const all = line(el).length
  if (all === 0) return 1
  let linked = 0
  for (const a of (el as unknown as { querySelectorAll(s: string): Iterable<Node> }).querySelectorAll('a'))
    linked += line(a).length
  return linked / all
}

/** `<main>`, a lone large `<article>`, or the whole body. */
function mainOf(document: Dom, whole: number): El {
  const body = (document.body ?? document.documentElement) as unknown as El
  const candidates = [
    ...document.querySelectorAll('main, [role="main"], [itemprop="articleBody"], article'),
  ] as unknown as El[]
  const sized = candidates.map((el) => ({ el, size: line(el).length })).sort((a, b) => b.size - a.size)
  const best = sized[0]
  if (!best || best.size < 200) return body
  const articles = sized.filter(({ el }) => el.localName === 'article')
  // a list of teasers is not one article
  if (best.el.localName === 'article' && articles.length > 3 && best.size < whole * 0.4) return body
  return best.el
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

/** Kept text and blocks of a page or of marked-up source; `footer` lines are appended as furniture. */
export function textOf(source: string | Dom | El, footer: readonly string[] = []): { text: string; blocks: Block[] } {
  const document = typeof source === 'string' ? parse(source) : undefined
  const root = (document ? document.body : 'body' in source ? mainOf(source as Dom, Infinity) : source) as unknown as El
  const drafts = walk(root)
  for (const f of footer) drafts.push({ kind: 'furniture', text: f, bold: false })
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
    if (tag === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test(el.textContent ?? '') && (el.querySelector?.('a') ?? null)) return
    if (tag === 'table' && !layout(el)) {
      close()
      drafts.push(...rows(el))
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

interface El {
  querySelector?(s: string): unknown
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
  const query = table as unknown as { querySelectorAll(s: string): Iterable<El> }
  const cells = [...query.querySelectorAll('td, th')]
  if (cells.length <= 1) return true
  if ([...query.querySelectorAll('table')].length > 0) return true
  const heavy = cells.filter((c) => line(c).length > 600).length
  return heavy > 0 && heavy >= cells.length * 0.15
}

/** One row block a table row, cells parted by tabs; further lines of a cell are rows of level 2. */
function rows(table: El): Draft[] {
  const out: Draft[] = []
  const query = table as unknown as { querySelectorAll(s: string): Iterable<El> }
  for (const caption of query.querySelectorAll('caption')) {
    const text = line(caption)
    if (text) out.push({ kind: 'caption', text, bold: false })
  }
  for (const tr of query.querySelectorAll('tr')) {
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
