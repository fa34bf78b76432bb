// Takes the furniture out of a page: by element and role first, by the names that pages give their parts second, and never where
// that would take the prose along.
import { namesIn, personName } from '../metadata/names.ts'
import { labelOf, line, type Dom, type El } from './html-dom.ts'

/** Never text of the article. */
export const DROP = new Set(
  'script style template svg canvas iframe object embed audio video map form input select textarea button nav aside dialog menu link meta head math noscript'.split(
    ' ',
  ),
)
const ROLES =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar|toolbar|tablist|alert|status|button)$/
/** What bears such a name is furniture even where it holds prose: other people's, or other articles'. */
const STRONG = named(
  'cookies? consent gdpr ccpa comments? comment-?(?:list|form|respond|section) respond disqus related related-?(?:posts|articles|content|links|news) relatedposts rel recommend(?:ed|ations)? newsletter subscribe subscription promo promotion advert(?:s|isement)? adsense sponsor(?:ed)? sidebar side-bar taboola outbrain author-?(?:box|bio|info|card|profile) about-?(?:the-)?author bio-?box trending most-?(?:read|popular) popular more-?(?:news|stories|posts) sr-only visually-?hidden screen-?reader(?:-text)?',
)
const WEAK = named(
  'nav navbar navigation menu breadcrumbs? crumbs? share sharing sharebar sharedaddy addthis addtoany a2a social socials follow read-?(?:more|next) signup sign-up ads? widget widgets pagination pager paging page-?nav prevnext post-nav skip skip-?link toolbar tools tags? tag-?list tagcloud categories print footer foot site-?footer site-?header header masthead topbar top-bar overlay banner langs? language languages lang-?switch(?:er)? hidden offscreen noprint no-print back-?to-?top totop feedback survey search searchform toc table-of-contents popup modal lightbox login account meta-?links utility',
)
const KEEP = named(
  'article-?body entry-?content post-?(?:content|body) article-?(?:content|text) story-?(?:body|content) main-?content content-?body press-?release body-?(?:content|text) field-?body news-?(?:body|content|text|detail)',
)
const AUTHOR_BOX = named('author-?(?:box|bio|info|card|profile) about-?(?:the-)?author bio-?box')
const BYLINE = named('byline by-line author-?name author post-?author entry-?author article-?author')

function named(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.split(' ').join('|')})(?:$|[\\s_-])`, 'i')
}

/** Removes furniture; gives the element that holds the article and the authors named in by-lines and author boxes. */
export function prune(document: Dom): { main: El; authors: string[] } {
  strip(document)
  const whole = prose(document.body)
  const main = mainOf(document, whole)
  const lead = main.querySelector('h1, h2, h3')
  const authors: string[] = []
  const note = (names: readonly string[]): void => {
    for (const n of names) if (!authors.includes(n)) authors.push(n)
  }
  const stack: El[] = [main]
  while (stack.length) {
    for (const child of [...stack.pop()!.childNodes] as El[]) {
      if (child.nodeType === 8) child.remove()
      if (child.nodeType !== 1) continue
      const label = labelOf(child)
      const out = furniture(child, label, whole, lead)
      if (
        out
          ? AUTHOR_BOX.test(label)
          : BYLINE.test(label) || child.getAttribute('rel') === 'author' || child.getAttribute('itemprop') === 'author'
      ) {
        const said = line(child)
        note(said.length <= 120 ? namesIn(said) : out ? boxName(child) : [])
      }
      if (out) child.remove()
      else stack.push(child)
    }
  }
  if (authors.length === 0 && main !== document.body) note(bylineOutside(document))
  dropTeasers(main)
  return { main, authors }
}

/** Scripts and styles, whose text is no text. A `noscript` stays where it is all that there is to read. */
function strip(document: Dom): void {
  const gone = 'script, style, template, svg'
  for (const el of document.querySelectorAll(gone)) el.remove()
  const hidden = [...document.querySelectorAll('noscript')]
  const said = hidden.reduce((n, el) => n + prose(el), 0)
  if (said < 400 || said < prose(document.body) * 0.5) for (const el of hidden) el.remove()
}

/** Characters of running text that is no link: what makes an element worth keeping. */
function prose(root: El): number {
  let n = 0
  for (const el of root.querySelectorAll('p, li, td, dd, blockquote, pre')) {
    const length = line(el).length
    if (length < 80 || el.querySelector('p, li, td, blockquote')) continue
    n += Math.max(0, length - linked(el))
  }
  if (n > 0) return n
  // pages that break their lines with <br> have no paragraphs
  return Math.max(0, line(root).length - linked(root))
}

const linked = (el: El): number => [...el.querySelectorAll('a')].reduce((n, a) => n + line(a).length, 0)

function furniture(el: El, label: string, whole: number, lead: El | null): boolean {
  const tag = el.localName
  if (tag === 'form' || tag === 'noscript') return prose(el) < whole * 0.5
  if (DROP.has(tag)) return true
  if (el.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(el.getAttribute('style') ?? ''))
    return true
  if (/^(?:article|main|body|p|table|tbody|tr|td|h[1-6])$/.test(tag)) return false
  const strong = STRONG.test(label) && !KEEP.test(label)
  const weak =
    tag === 'footer' ||
    ROLES.test(el.getAttribute('role') ?? '') ||
    (WEAK.test(label) && !KEEP.test(label)) ||
    tag === 'header'
  if (!strong && !weak) return false
  // a wrapper called "has-sidebar" or "page-with-menu" holds the article too
  if (strong) {
    const headed = el.querySelector('h1, h2, h3') !== null
    if (prose(el) < whole * (headed ? 0.4 : 0.85)) return true
    // a short release beside a long sidebar: the headline tells which is which
    return !headed && lead !== null
  }
  if (el.querySelector('h1') && (tag === 'header' || /header/i.test(label))) return false
  return prose(el) < whole * 0.25
}

/** A by-line that stands beside the article's element and in no other part's box. */
function bylineOutside(document: Dom): string[] {
  for (const el of document.querySelectorAll(
    '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author"]',
  )) {
    const said = line(el)
    if (
      said.length > 120 ||
      !(BYLINE.test(labelOf(el)) || el.getAttribute('rel') === 'author' || el.getAttribute('itemprop') === 'author')
    )
      continue
    let at: El | null = el.parentNode as El | null
    while (
      at &&
      at.localName !== 'body' &&
      at.localName !== 'aside' &&
      at.localName !== 'footer' &&
      at.localName !== 'li' &&
      !STRONG.test(labelOf(at))
    )
      at = at.parentNode as El | null
    const names = at?.localName === 'body' ? namesIn(said) : []
    if (names.length) return names
  }
  return []
}

/** The name on an author box: the first short line that is one. */
function boxName(el: El): string[] {
  for (const inner of el.querySelectorAll('h2, h3, h4, h5, a, strong, b, span, p')) {
    const said = line(inner)
    const name = said.length <= 60 ? personName(said.replace(/^(?:by|about|author)\s*:?\s+/i, '')) : undefined
    if (name) return [name]
  }
  return []
}

/** `<main>`, a lone large `<article>`, or the whole body. */
function mainOf(document: Dom, whole: number): El {
  const sized = [...document.querySelectorAll('main, [role="main"], [itemprop="articleBody"], article')]
    .map((el) => ({ el, size: prose(el) }))
    .sort((a, b) => b.size - a.size)
  const best = sized[0]
  // a page of teasers, or one that keeps its text elsewhere
  if (!best || best.size < whole * 0.5) return document.body
  // headline and date often stand beside the body, in the same wrapper
  const outer = sized.find(
    ({ el }) =>
      el !== best.el &&
      (el.localName === 'main' || el.getAttribute('role') === 'main' || el.localName === 'article') &&
      contains(el, best.el),
  )
  return outer && outer.size < best.size * 1.3 ? outer.el : best.el
}

function contains(outer: El, el: El): boolean {
  for (let n = el.parentNode as El | null; n; n = n.parentNode as El | null) if (n === outer) return true
  return false
}

/** Headings that are nothing but links, three or more behind the article: other articles announced. */
function dropTeasers(main: El): void {
  const headings = [...main.querySelectorAll('h2, h3, h4, h5')].filter((h) => line(h) !== '')
  const first = headings.findIndex((h) => h.querySelector('a') !== null && linked(h) >= line(h).length * 0.9)
  if (first < 0) return
  const tail = headings.slice(first)
  if (tail.filter((h) => linked(h) >= line(h).length * 0.9).length < Math.max(3, tail.length * 0.8)) return
  // an agenda links its sessions, too
  if (/\b\d{1,2}[:.]\d{2}\b.*\b\d{1,2}[:.]\d{2}\b/s.test(line(main).slice(0, 4000))) return
  for (const h of tail) {
    const box = h.parentNode as El
    if (box === main || prose(box) > 600) h.remove()
    else box.remove()
  }
}
