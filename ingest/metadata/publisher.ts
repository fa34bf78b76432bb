// Who issues the text: letterhead, by-line, foot, dateline. Only where the text itself says so.
import type { Block } from '../types.ts'
import { dateline } from './dateline.ts'
import type { Frame, Part } from './header.ts'
import { journalOf, paperOf } from './periodicals.ts'
import { selfNamed } from './self.ts'
import { CITIES, TOWNS, townOnly } from './towns.ts'
import { BLOG_BY, LABEL, OF_PERIODICAL, ORG_HEAD, POST_START, WIRE, orgLike, placeLike, stateLike } from './lines.ts'

const DESK =
  /^(?:the )?(?:(?:spokes(?:person|man|woman)['’]s|press|media|public (?:affairs|information|relations)|communications?|information|news) (?:office|service|section|department|division|unit|relations|team|bureau|cent(?:er|re))|press (?:and|&) information (?:office|service)|press)\s*(?:,|[-–—:]|\bof (?:the )?(?=\p{Lu}))\s*/iu
const ISSUED_BY =
  /^(?:(?:report|study|paper|brief|analysis|statement|notice) by|from|issued by|published by|produced by|source|released by|publisher|by the)\s*:?\s+(?=\p{Lu}|the\b)/iu

const STREET =
  /,\s*(?:(?:avenue|av|avenida|rue|calle|rua|via|viale|boulevard|blvd|strada|jalan|jl|ulica|ulitsa|trg|carrera|paseo|plaza|place|praça|piazza|rruga|bulevar\p{L}*)\b\.?\s+\p{L}.*|\p{Lu}[\p{L}'’ -]{2,30} (?:street|road|avenue|square|boulevard|lane|drive|quay|embankment)\b.*)$/iu

/** "ORGANISATION DES PORTS – ORGANISATION OF PORTS", "Vlada / Government of …": the English of the two. */
function english(s: string): string {
  const both = s.split(/\s+(?:\/|[–—-])\s+/)
  if (both.length !== 2 || !both.every((x) => x.split(' ').length > 1)) return s
  const foreign = (x: string): boolean =>
    /(?<!\p{L})(?:de|des|du|del|della|do|da|dos|et|und|y|för|für|la|le|les|las|los|l['’]\p{L}+|d['’]\p{L}+)(?!\p{L})/iu.test(
      x,
    )
  const own = both.filter((x) => ORG_HEAD.test(x) && orgLike(x) && !foreign(x))
  if (own.length === 1 && both.some(foreign)) return own[0]!
  // "Ministry of Ports of Peru – Harbour Authority (HA)": the first of two that issue it
  return both.every((x) => ORG_HEAD.test(x) && orgLike(x) && !foreign(x)) &&
    !/^(?:the )?(?:government|republic|office|department|division|bureau|section|directorate)\b/i.test(both[1]!)
    ? both[0]!
    : s
}

/** Cuts addresses, telephone numbers and the desk that answers them from an issuer's line. */
export function issuer(line: string): string {
  let s = line
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_|©]+|\s*©\s*(?:\d{4}.*)?$/g, '')
    // "[Copyright Port Press, Ltd.]"
    .replace(/^\[((?:copyright|©)[^\]]*)\]$/i, '$1')
    .replace(/^(?:copyright|\(c\))\s*(?:©\s*)?/i, '')
    .replace(/^\d{4}(?:\s*[-–]\s*\d{4})?\s+/, '')
    .replace(ISSUED_BY, '')
    .replace(/^(?:[Aa]bout (?:the )?|ABOUT (?:THE )?|the )(?=\p{Lu})/u, '')
    .replace(/\s+\S+@\S+.*$/, '')
    .replace(
      /^(?:the )?(?:monthly |quarterly |weekly |official )?(?:newsletter|bulletin|gazette|magazine|blog) of (?:the )?(?=\p{Lu})/iu,
      '',
    )
  s = s.split(
    /\s*[|•·]\s*|\s{2,}|(?<!\b\p{Lu}|\b(?:St|Dr|No|Pvt|Ltd|Co))\.\s+(?=\p{Lu}|\d)|[.,;]?\s+(?=(?:tel|telephone|phone|fax|e-?mail|address|contact|media contact|all rights)\b)/iu,
  )[0]!
  s = s
    .replace(/,\s*([^,]{3,40}),\s*(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[^,]{2,30}$/u, (m, house: string) =>
      orgLike(house) ? m : '',
    )
    .replace(/,\s*(?:[A-Z]{1,2}-?)?\d{4,6}\b.*$/, '')
    .replace(/,\s*(?:\d{1,4}\s+\p{Lu}|(?:no|nr)\.?\s*\d|p\.?\s?o\.?\s?box).*$/iu, '')
    .replace(/,\s*\p{Lu}[\p{L}-]+ (?:pr|str|st|ave|blvd|ul|g|rd)$/u, '')
    // "…, Avenue des Cocotiers", "…, Quay Street": where it sits
    .replace(STREET, '')
    .replace(/,\s*registered (?:with|in|at|under)\s.*$/i, '')
    .replace(/\s+\d{4}$/, '')
    // "Issued by the Ministry of Ports on 4 March"
    .replace(/\s+on (?:\p{L}+day,? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},?)$/iu, '')
    .replace(/[\s.,;:–—-]+$/, '')
    // "Harbour Secretariat News": the section of its site
    .replace(
      /(?<=\b(?:secretariat|ministry|embassy|commission|office|council|department|mission)) (?:news|newsroom|media|press)$/i,
      '',
    )
    .replace(/\s[–—-]\s(?:english|international|online|weekend|digital|print) edition$/i, '')
  // "Institute for Sea Studies, Pretoria": an embassy's town belongs to its name, an institute's is its address
  if (
    /^(?:\p{Lu}{3,10}|.*\b(?:institute|cent(?:re|er)|foundation|university|academy|agency|company)\b[^,]*),/iu.test(
      s,
    ) &&
    placeLike(s.slice(s.indexOf(',') + 1).trim())
  )
    s =
      /\b(?:ministry|department|embassy|mission)\b/i.test(s) || orgLike(s.slice(s.indexOf(',') + 1))
        ? s
        : s.slice(0, s.indexOf(','))
  // "Vlada / Government of …": the English of the two
  const both = s.split(/\s+\/\s+/)
  if (both.length === 2) s = both.find((x) => ORG_HEAD.test(x) && orgLike(x)) ?? s
  s = english(s)
  // "Issued by the Ministry of Ports, Porto, 4 March": where; in a letterhead the town tells whose ministry it is
  if (ISSUED_BY.test(line.trim()) && /^(?:ministry|department|secretariat|directorate|commission|office)\b/i.test(s)) {
    const town = s.split(/,\s+/).findIndex((x, i) => i > 0 && townOnly(x.toLowerCase()))
    if (town > 0) s = s.split(/,\s+/).slice(0, town).join(', ')
  }
  const rest = s.replace(DESK, '')
  s = s.replace(/^\((.+)\)$/, '$1')
  return withoutAddress(
    rest !== s && !POST_START.test(rest) && (orgLike(rest) || /^\p{Lu}/u.test(rest)) && rest.length > 3 ? rest : s,
  )
}

/** "Ministry of Ports, Quay Street, Porto" → the ministry. */
function withoutAddress(s: string): string {
  const pieces = s.split(/,\s+/)
  return pieces.length >= 3 &&
    CITIES.has(
      pieces
        .at(-1)!
        .toLowerCase()
        .replace(/ [a-z]{2,3}$/, ''),
    ) &&
    orgLike(pieces[0]!) &&
    !/\b(?:and|&)\b/.test(s)
    ? pieces[0]!
    : s
}

/** "Issue 31 | 22 March | Subscribe", "Speakers: Ms. X", a last line "Ms. X, Counsellor, Embassy of Y": furniture and people issue nothing. */
const NO_ISSUER =
  /^(?:(?:un)?subscribe|share|print|download|home|menu|search|in-person|online|hybrid|virtual|contact(?: us)?|.{2,60}\s[–—-]\s(?:mr|mrs|ms|dr|prof|h\.?e)\b.*|(?:post|leave|add|write) a (?:comment|reply)|(?:no )?comments?\b.*|(?:mr|mrs|ms|dr|prof|sr|sra|eng|h\.?e)\b.*|(?:names?|titles?|positions?|organi[sz]ations?|institutions?|affiliations?|country)|(?:speakers?|moderators?|panell?ists?|participants?|members?|delegates|head of (?:the )?delegation|apologies|who|what|when|where|organi[sz]ers?|chair|secretariat|venue|place|location|version|updated|(?:media |press )?contacts?)\s*:.*)$/i
const issuing = (name: string | undefined): string | undefined => (name && NO_ISSUER.test(name) ? undefined : name)

/**
 * The issuer, `official` where it is a public body or a label says press release, `agency` where a news agency or paper reports.
 */
export function findPublisher(
  text: string,
  blocks: readonly Block[],
  frame: Frame,
): { publisher?: string; official: boolean; agency: boolean } {
  const line = dateline(text, blocks, frame)
  const attending = frame.header.some((p) => ATTENDANCE.test(p.text))
  const found =
    issuing(fromHeader(aboveLists(frame.header))) ??
    issuing(fromFooter(attending ? aboveLists(frame.footer) : frame.footer)) ??
    fromText(text, blocks, frame) ??
    line.agency ??
    selfNamed(
      text,
      blocks,
      frame,
      frame.header.some((p) => p.role === 'label' || p.role === 'notice'),
    )
  const paper =
    !!line.agency ||
    (found !== undefined &&
      /\b(?:news|wire|times|herald|tribune|journal|gazette|post|daily|review|press agency|magazine|dispatch|diplomat)\b/i.test(
        found,
      ) &&
      !/\b(?:office|ministry|government)\b/i.test(found))
  return { ...(found ? { publisher: found } : {}), official: found !== undefined && !paper, agency: paper }
}

/** What opens a list of those present: bodies in it issue nothing. */
const ATTENDANCE =
  /^(?:present|in attendance|attendance|participants|list of (?:participants|delegates)|members (?:present|attending)|attended by|apologies)\b.{0,20}$|^(?:for|from) the .{3,80}:/i
const aboveLists = (parts: readonly Part[]): readonly Part[] => {
  const at = parts.findIndex((p) => ATTENDANCE.test(p.text))
  return at < 0 ? parts : parts.slice(0, at)
}

function fromHeader(header: readonly Part[]): string | undefined {
  // "Hon Ana Ruiz / Minister of Ports / Media release": the minister's office
  const [who, post] = header
  if (
    who?.role === 'person' &&
    post &&
    POST_START.test(post.text) &&
    post.dates.length === 0 &&
    header.some((p, i) => p.role === 'label' || (i < 4 && p.role === 'date'))
  )
    return post.text
  for (const p of header) {
    const blog = BLOG_BY.exec(p.text)
    if (blog) return blog[1]!
    const periodical = journalOf(p.text)?.name ?? paperOf(p, header)
    if (periodical) return periodical
    // the name of the paper, whose issuer stands below
    if (OF_PERIODICAL.test(header[header.indexOf(p) + 1]?.text ?? '')) continue
    const by =
      p.role === 'notice'
        ? /\b(?:issued|released|published) by (?:the )?(.{3,80}?)(?=\s+on\s|,|\.?$)/i.exec(p.text)?.[1]
        : undefined
    if (by && orgLike(by)) return by
    const wire = WIRE.exec(p.text)
    if (wire) return wire[1]!
    // "Harbour Centre, Bridgetown, 15-16 September": where it meets
    const venue = /^[^,]*\b(?:hall|hotel|palace|auditorium)\b[^,]*,/i.test(p.text)
    if (p.role === 'org' && !venue && !(p.dates.some((d) => d.range) && p.rest.includes(','))) {
      const next = header[header.indexOf(p) + 1]
      // "Harbour Times - Porto, Monday 4 March 2031 - Page 3"
      const head = p.dates.length ? p.rest.split(/\s[-–—]\s/)[0]! : p.text
      const name = issuer(p.dates.length ? (orgLike(head) ? head : p.rest) : p.text)
      // "Profiles in Negotiation | 17 / Harbour Institute": the series, then who issues it
      const below = header[header.indexOf(p) + 2]
      if (next?.role === 'reference' && below?.role === 'org' && ORG_HEAD.test(below.text) && !ORG_HEAD.test(p.text))
        continue
      // "Government of Peru / Ministry of Ports": the one that signs
      if (
        next?.role === 'org' &&
        /^(?:the )?(?:royal )?government of\b/i.test(name) &&
        /^(?:the )?(?:ministry|department|office|embassy|high commission|prime minister)\b/i.test(next.text)
      )
        return issuer(next.text)
      return next?.role === 'org' && stateLike(next.text) ? `${name}, ${next.text}` : name
    }
    const named = /^(?:[Ii]ssued|[Pp]ublished) by (?:the )?(\p{Lu}[^|:]{4,100})/u.exec(p.text)?.[1]
    const [whom, at] = named?.split(/,\s/) ?? []
    if (whom && orgLike(whom))
      return issuer(
        /^(?:ministry|department)\b/i.test(whom) && TOWNS.has(at?.trim().toLowerCase() ?? '') ? whom : named!,
      )
    // "From:" on a line of its own, and who below
    const under = /^(?:from|issued by|published by|source|released by|publisher)\s*:$/i.test(p.text)
    const whose = under ? header[header.indexOf(p) + 1] : undefined
    if (whose?.role === 'org') return issuer(whose.text)
    if (
      !under &&
      /^(?:from|issued by|published by|source|released by|publisher)\s*:/i.test(p.text) &&
      p.text.length <= 140 &&
      // a memo goes from one person to another; a circular from an office
      (p.role === 'org' || !header.some((q) => /^to\s*:/i.test(q.text)))
    )
      return issuer(p.text)
  }
  // "4 March 2031 - Porto - Harbour Affairs Peru"
  for (const p of header) {
    const [town, ...more] = p.block.kind === 'byline' && p.dates.length === 1 ? p.rest.split(/\s[-–—]\s/) : []
    if (more.length === 1 && TOWNS.has(town!.split(',')[0]!.toLowerCase()) && /^\p{Lu}[^.,:]{3,60}$/u.test(more[0]!))
      return issuer(more[0]!)
  }
  // "04 Mar. 2031 | Port News": what stands beside the date between bars
  for (const p of header) {
    if (p.role !== 'date' && !(p.dates.length === 1 && placeLike(p.rest))) continue
    const line = header.filter((q) => q.block === p.block)
    // "4 March 2031 | Porto 9°C | Subscribe": the bar over a page
    if (line.some((q) => NO_ISSUER.test(q.text) || q.text.includes('°'))) continue
    for (const q of line) {
      if (q === p || q.role !== 'text' || q.dates.length > 0) continue
      const name = q.text.replace(/\s+(?:news|press releases?|newsroom)$/i, '')
      if (
        /^\p{Lu}/u.test(name) &&
        !LABEL.test(name) &&
        // "Kigali | 23 March": where, and no issuer
        !TOWNS.has(name.toLowerCase()) &&
        name.split(' ').length <= 10 &&
        !(placeLike(name) && name.includes(','))
      )
        return issuer(name)
    }
  }
  return undefined
}

const PRESS_TEAM =
  /^(?!the\b)(\p{Lu}{2,10}|(?:\p{Lu}[\p{L}'’-]+ ){0,4}(?:ministry|embassy|commission|council|secretariat|institute)) (?:press|media|communications?) (?:team|office|service|unit|section|department)$/iu

function fromFooter(footer: readonly Part[]): string | undefined {
  for (const p of [...footer].reverse()) {
    if (p.text.length > 260) continue
    // "MAP 12 January 2026": an agency signs and dates
    if (p.dates.length === 1 && /^\p{Lu}{2,8}$/u.test(p.rest) && p.text.length <= 40) return p.rest
    const line = issuer(p.text)
    // people and their offices in a list of participants issue nothing
    if (
      NO_ISSUER.test(line) ||
      p.role === 'person' ||
      (p.block.kind === 'item' && footer.some((q) => q !== p && q.block.kind === 'item'))
    )
      continue
    if (p.text !== line && DESK.test(p.text.replace(/^[\s*_]+/, '')) && orgLike(line)) return line
    // "HPA Press Team"
    const team = p.block.kind === 'heading' ? PRESS_TEAM.exec(line)?.[1] : undefined
    if (team) return team
    const below = footer[footer.indexOf(p) + 1]
    if (orgLike(line) && p.block.kind !== 'row' && !/^(?:see|read|more|download|attachment)/i.test(p.text))
      return below && stateLike(below.text) ? `${line}, ${below.text}` : line
    if (
      /^\[?(?:©|copyright|\(c\))/i.test(p.text) &&
      /^\p{Lu}/u.test(line) &&
      line.split(' ').length <= 9 &&
      !LABEL.test(line)
    )
      return line
  }
  return undefined
}

/** "Information prepared by the Press Division of the Ministry of Ports". */
const PREPARED =
  /^\W{0,3}(?:(?:information|text|release|news|material|summary|bulletin) (?:was )?(?:prepared|provided|supplied|compiled|distributed) by|(?:first )?published in the (?:newsletter|bulletin|magazine|journal|review|gazette) of) (?:the )?(\p{Lu}[^.\n]{4,120})/iu
const ON_BEHALF = /^distributed by [^.]{3,60} on behalf of (?:the )?(\p{Lu}[^.\n]{4,100})/iu

/** "The Ministry of … issued the following statement" does not name a publisher for sure; a closing "Issued by …" does. */
function fromText(text: string, blocks: readonly Block[], frame: Frame): string | undefined {
  for (const b of blocks) {
    const opening = text.slice(b.start, Math.min(b.end, b.start + 200))
    const said = ON_BEHALF.exec(opening) ?? PREPARED.exec(opening)
    if (said) return issuer(said[1]!)
  }
  const last = blocks.at(-1)
  const source = last && /^source\s*:\s*(\p{Lu}[^:\n]{2,80})$/iu.exec(text.slice(last.start, last.end).trim())
  if (source && !/\bphotos?\b|\.(?:com|org|net)\b/i.test(source[1]!)) return issuer(source[1]!)
  for (const b of blocks.slice(Math.max(frame.body, blocks.length - 6))) {
    const t = text.slice(b.start, Math.min(b.end, b.start + 260))
    const m =
      /(?:^|\b(?:site|page|website) is )(?:issued|published|produced|released|managed|maintained|operated) by (?:the )?(\p{Lu}(?:[^.\n]|(?<=\b\p{Lu})\.){4,120})/iu.exec(
        t,
      )
    if (m) return issuer(m[1]!.split(/\s+for (?:the )?(?:use|information)\s/)[0]!)
  }
  return undefined
}
