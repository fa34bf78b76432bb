// What a page says about itself: title, date, authors, publisher, address.
import type { Given } from '../../src/ontology/statement.ts'
import { orgLike } from '../metadata/lines.ts'
import { namesIn, personName } from '../metadata/names.ts'
import { clean } from './decode.ts'
import { furnitureReach } from './furniture.ts'
import { inside, line, type Dom, type El } from './html-dom.ts'

const DATES =
  'article:published_time og:article:published_time citation_publication_date citation_online_date dcterms.issued dc.date.issued dcterms.created dc.date.created dcterms.date dc.date publish-date publish_date publication_date pubdate date datepublished parsely-pub-date sailthru.date'
const PUBLISHED =
  'time[itemprop="datePublished"], [itemprop="datePublished"], time[pubdate], article header time, .entry-date[datetime], time.published'

/** The page's `<meta>` values by lower-case name; the first one counts. */
function metaOf(document: Dom): (names: string) => string | undefined {
  const values = new Map<string, string>()
  for (const m of document.querySelectorAll('meta')) {
    const name = (
      m.getAttribute('property') ??
      m.getAttribute('name') ??
      m.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const value = clean(m.getAttribute('content') ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    if (name && value && !values.has(name)) values.set(name, value)
  }
  return (names) => {
    for (const name of names.split(' ')) if (values.has(name)) return values.get(name)
    return undefined
  }
}
type Meta = ReturnType<typeof metaOf>

/** The day as the page wrote it, without turning it into another zone's. */
const isoDay = (s: string | undefined | null): string | undefined =>
  /^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(s?.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3') ?? '')?.[1]
const key = (s: string): string => (s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** The parts of a page's title: headline and site, in either order. */
const pieces = (title: string): string[] =>
  title
    .split(/\s+[|»·–—-]\s+|\s*::\s*|\s+\|\s*|\s*\|\s+/)
    .map((p) => p.trim())
    .filter((p) => p !== '')

/** `Ports agree - Port Wire` → `Ports agree`. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = pieces(title)
  if (parts.length < 2) return title
  const named = site ? parts.findIndex((p) => key(p) === key(site)) : -1
  if (named === 0) return title.slice(title.indexOf(parts[1]!))
  if (named > 0) return title.slice(0, title.lastIndexOf(parts[named]!)).replace(/\s*[|»·–—:-]+\s*$/, '')
  return parts[0]!.split(' ').length >= 3
    ? parts[0]!
    : [...parts].sort((a, b) => b.split(' ').length - a.split(' ').length)[0]!
}

function titleOf(document: Dom, meta: Meta, site: string | undefined): string | undefined {
  const page = line(document.querySelector('title'))
  const social = meta('og:title twitter:title citation_title dc.title dcterms.title')
  const told = [social && withoutSite(social, site), page && withoutSite(page, site)].filter(
    (t) => t !== undefined && t !== '',
  ) as string[]
  const headings = [...document.querySelectorAll('h1, h2')]
    .map((el) => ({ text: line(el), level: Number(el.localName[1]) }))
    .filter((h) => h.text !== '' && h.text.length <= 300)
  const exact = headings.find((h) => told.some((t) => key(t) === key(h.text)))
  if (exact) return exact.text
  const parts = new Set(page ? pieces(page).map(key) : [])
  const likeness = (h: string): number => {
    const a = new Set(key(h).split(' '))
    const b = new Set(key(`${page} ${social ?? ''}`).split(' '))
    return [...a].filter((w) => b.has(w)).length / a.size
  }
  // a heading that is one part of a longer title is the site's name
  const tops = headings.filter(
    (h) => h.level === 1 && key(h.text) !== key(site ?? '') && !(parts.size > 1 && parts.has(key(h.text))),
  )
  const best = [...tops].sort((a, b) => likeness(b.text) - likeness(a.text))[0]
  if (best && (told.length === 0 || likeness(best.text) >= 0.5 || tops.length === 1)) return best.text
  return told[0] ?? tops[0]?.text
}

/** Title, date, authors, publisher and address, each only where the page gives it. */
export function readHead(document: Dom): Given {
  const meta = metaOf(document)
  const graph = jsonLd(document)
  const publisher =
    meta('og:site_name') ?? meta('citation_publisher dc.publisher dcterms.publisher publisher') ?? graph.publisher
  const title = titleOf(document, meta, publisher)
  const date =
    isoDay(meta(DATES)) ??
    isoDay(graph.date) ??
    [...document.querySelectorAll(PUBLISHED)]
      .map((t) => isoDay(t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent))
      .find((d) => d !== undefined)
  const named = namesIn(
    meta('author article:author article:author_name citation_author dc.creator dcterms.creator parsely-author byl') ??
      '',
  )
  const authors = [...new Set([...named, ...graph.authors])]
  const uri = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(publisher ? { publisher } : {}),
    ...(authors.length ? { authors } : {}),
    ...(uri && /^https?:\/\//.test(uri) ? { uri } : {}),
  }
}

interface Graph {
  date?: string
  publisher?: string
  authors: string[]
}

function jsonLd(document: Dom): Graph {
  const out: Graph = { authors: [] }
  const visit = (value: unknown, depth: number): void => {
    if (depth > 4 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.slice(0, 50).forEach((v) => visit(v, depth + 1))
    const v = value as Record<string, unknown>
    if (/(?:Article|Posting|Report|PressRelease|WebPage|CreativeWork)$/.test(String([v['@type']].flat()[0]))) {
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
      visit(JSON.parse((script.textContent ?? '').replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '')), 0)
    } catch {
      // a page's broken metadata is no reason to refuse its text
    }
  return out
}

/** The issuer's line among those of the page's foot: the copyright line, or one that names a body. */
export function issuerLine(document: Dom, textOf: (el: El) => string): string | undefined {
  const feet = [
    ...document.querySelectorAll('footer, [role="contentinfo"], #footer, .footer, .site-footer, #colophon'),
  ].filter((f) => !inside(f, 'article') && !inside(f, 'main'))
  const foot = feet.at(-1)
  if (!foot) return undefined
  const lines = textOf(foot)
    .split('\n')
    .flatMap((l) => l.split(/\s*[|•·]\s*|(?=©)|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u))
    .map((p) => p.trim())
    .filter((p) => p.length > 2 && p.length <= 160)
  return (
    lines.find(
      (p) =>
        /^(?:©|copyright|\(c\))/i.test(p) &&
        /\p{Lu}\p{L}/u.test(p.replace(/^(?:©|copyright|\(c\)|all rights reserved|\d{4}|[\s.,©–-])+/gi, '')),
    ) ??
    lines.find(
      (p) =>
        // "Ministry of Ports, Trg sv. Luke 7, Porto": an address behind the name
        (orgLike(p) || (p.includes(',') && p.length <= 120 && orgLike(p.slice(0, p.indexOf(','))))) &&
        furnitureReach(p) === undefined,
    )
  )
}
