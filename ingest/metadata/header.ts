// The lines above the body and below it, each told for what it is: label, reference number, date, by-line, letterhead, place, headline.
import countries from 'i18n-iso-countries'
import { sentences } from '../sentences.ts'
import type { Block } from '../types.ts'
import { personName } from './names.ts'
import { headerDates, type HeaderDate } from './dates.ts'

export type Role = 'label' | 'reference' | 'date' | 'byline' | 'person' | 'org' | 'place' | 'notice' | 'text'

/** A line, or a part of one between bars. */
export interface Part {
  /** Span in the kept text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: Role
  readonly dates: readonly HeaderDate[]
  readonly block: Block
  /** What remains when dates, times and label words are taken out. */
  readonly rest: string
}

const COUNTRIES = new Set(
  Object.values(countries.getNames('en', { select: 'all' }))
    .flat()
    .map((n) => n.toLowerCase()),
)
const STATE =
  /^rep[uú]blica\b.{3,50}$|^r[ée]publique\b.{3,50}$|^repubblica\b.{3,50}$|^(?:the )?(?:.{0,40}\b)?(?:republic|kingdom|states|federation|emirates|commonwealth|sultanate|principality|duchy|confederation|state)\b(?: of .{2,60})?$/i

/** `The People's Republic of China`, `JAPAN`: a state's name alone on a line. */
export const stateLike = (s: string): boolean =>
  s.length <= 60 && (COUNTRIES.has(s.toLowerCase().replace(/^the /, '')) || (STATE.test(s) && !ORG_HEAD.test(s)))

export interface Frame {
  readonly header: readonly Part[]
  readonly footer: readonly Part[]
  /** Index of the first body block; the number of blocks where there is none. */
  readonly body: number
  /** Index behind the last body block. */
  readonly bodyEnd: number
}

export const LABEL = new RegExp(
  `^(?:official |latest |all |daily |weekly |top )?(?:${[
    'press',
    'press ?(?:releases?|statements?|notes?|notices?|communiqu[eé]s?|information|room|corner|cent(?:er|re)|materials?|briefings?)',
    'news(?: ?room)?(?: (?:releases?|items?|stories|article|story|update|archive))?',
    'news (?:and|&) (?:events|media|press|views|features)',
    'briefing notes?',
    '(?:comunicado|nota) (?:de|à|a la) (?:prensa|imprensa)|communiqu[eé] de presse|comunicato stampa|pressemitteilung|persbericht|pressemelding|pressmeddelande|lehdistötiedote',
    'media(?: (?:releases?|statements?|advisor(?:y|ies)|notes?|cent(?:er|re)|room|briefings?|corner))?',
    'statements?',
    '(?:speeches|statements|remarks|press releases|news|interviews|readouts|articles|transcripts)(?:,? (?:and|&) (?:speeches|statements|remarks|releases|press releases|interviews|readouts|articles|media|transcripts))+',
    'speech(?:es)?',
    'readouts?',
    'remarks',
    'transcripts?',
    'fact ?sheets?',
    '(?:joint |final )?communiqu[eé]s?',
    'joint (?:statements?|declarations?|press (?:releases?|statements?))',
    'articles?',
    'opinions?',
    'op-?eds?',
    'commentar(?:y|ies)',
    'analys[ei]s',
    'blogs?(?: posts?)?',
    '(?:(?:event|conference|meeting|workshop|seminar|mission|trip|activity|country) )?reports?',
    'publications?',
    'announcements?',
    'notices?',
    'interviews?',
    'features?',
    'stor(?:y|ies)',
    'events?',
    'backgrounders?',
    'background(?: information)?',
    'highlights?',
    'documents?',
    'obituar(?:y|ies)',
    'in memoriam',
    'memorandum',
    'bulletin',
    'newsletter',
    'briefs?',
    'update',
    'note verbale',
    'advisory',
    'world',
    'politics',
    'diplomacy',
    'economy',
    'business',
    'foreign (?:policy|affairs)',
    'security',
    'peace and security',
    'international(?: relations)?',
    '(?:[A-Z]{2,8} )?(?:special|policy|issue|research|working|discussion|occasional|background|strategic|situation) (?:reports?|briefs?|papers?|notes?|insights?|memos?)(?: (?:no|nr)?\\.? ?\\d+)?',
    'what we do',
    'provisional (?:programme|program|agenda)',
    'text',
    'details?',
    'content',
    'summary',
  ].join('|')})(?: ?[:;>»|-]+)?$`,
  'i',
)
const LABEL_START =
  /^(?:press (?:release|statement|note|communiqu[eé])|news(?: release)?|media (?:release|statement|advisory|note)|statement|communiqu[eé])\s*(?:[:|–—-]\s*|(?=\bn(?:o|r)\b)|$)/i
const REFERENCE =
  /^(?:(?:no|nr|n°|issue|vol|volume|edition|ref|reference|doc|document|file|serial)\b[.:°º]?\s*(?:no\.?|nr\.?|number)?\s*:?\s*)?(?=[^\s]*\d)[\p{L}\d]{1,12}(?:[/.()–-]{1,2}[\p{L}\d]{1,12}){0,6}\)?$/iu
const NOTICE =
  /^[\s*[(]*(?:(?:please )?check against delivery.{0,40}|\[?(?:press release)?\]? ?for immediate (?:release|distribution)|embargo.{0,60}|this (?:content|page) is archived|archived content|\[?print(?:er)? friendly version\]?|as (?:prepared|delivered).{0,30}|(?:this is )?(?:an? )?(?:unofficial|provisional|tentative|courtesy|informal|official) (?:english )?translation.{0,20}|japanese|english|french|fran[cç]ais|updated?|advance copy|draft|unclassified)[\s)\]*.:]*$/i
const ORG_HEAD =
  /\b(?:ministry|ministries|department|dept|office|council|commission|embassy|consulate(?:-general)?|university|college|school|institute|institution|agency|secretariat|bureau|directorate(?:-general)?|directorate|community|union|organi[sz]ation|bank|cent(?:er|re)|foundation|association|authority|chamber|government|cabinet|parliament|assembly|senate|congress|presidency|federation|society|corporation|academy|observatory|services?|administration|command|headquarters|(?:defen[cs]e|armed|security|police) forces?|army|navy|air force|coast guard|high commissioner for|(?:amiri|royal) (?:diwan|court)|(?:communications?|media|press|information|public relations) (?:unit|division|section)|company|house|state department|white house|kremlin|élysée|wire|gazette|times|herald|tribune|journal|post|daily|review|monitor|observer|newspaper|news agency|press agency|press association|nato|asean|osce|unesco|unicef|permanent mission|delegation of the european union|european external action service|inc\.?|ltd\.?|llc|gmbh)\b/i
/** Letterheads in the issuer's own language: the head noun stands first in Romance languages, last in Germanic ones. */
const FOREIGN_HEAD =
  /^(?:minist(?:erio|ério|ère|ero|erul)|canciller[ií]a|secretar[ií]a|embajada|embaixada|ambassade|ambasciata|botschaft|instituto|istituto|institut|presid[eê]ncia|pr[ée]sidence|gobierno|governo|gouvernement|agencia|ag[eê]ncia|agence|agenzia|consejo|conselho|conseil|consiglio|bundesministerium|ausw[äa]rtiges)(?!\p{L})|(?:ministerium|ministeriet|departementet|kontor|kancelli|ministerstvo)$/iu
const EVENT =
  /\b(?:meetings?|dialogues?|summits?|conferences?|symposi(?:um|a)|sessions?|rounds?|talks|visits?|remarks|speech|keynote|statement|communiqu[eé]|declaration|agreements?|memorandum|readout|calls?|signing|signed|reports?|programme|joint|briefing|interview|address by|(?:re)?opening|closing|inaugurat\w*|launch|establishment|presentation|celebrations?|commemoration|hand-?over|annivers\w*|appoint\w*|cooperation|relations|consultations?|workshop|seminar|exercise|delegation led|minutes|transcript|highlights|minister)(?!\p{L})/iu
export const HEADLINE_VERB =
  /\b(?:meets?|met|holds?|held|hosts?|receives?|signs?|attends?|chairs?|opens?|launch(?:es)?|welcomes?|joins?|visits?|travels?|announces?|calls|urges?|ends?|wins?|gets?|agrees?|discuss(?:es)?|pushes|seeks?|says|reaffirms?|strengthens?|concludes?|convenes?|condemns?|expresses|addresses|participates?|presents?|hails|pledges?|backs?|begins?|starts?|returns?|concluded|adopts?|approves?|warns?|tells?|sends?|awards?|names?|spoke|speaks?|thanks?|marks?|celebrates?|pays?|paid|wraps?|arrives?|departs?|appoint(?:s|ed)|elect(?:s|ed)|is|are|was|were|has|have|will|to)\b/i
const POST =
  /\b(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|adviser|advisor|envoy|representative|general|officer|head|governor|spokes(?:man|woman|person)|chief|counsell?or|coordinator|administrator|editor|correspondent|ceo)\b/i
/** "Director, Port Office" is a person's post; "Prime Minister's Office" is a body. */
export const POST_START =
  /^(?:the )?(?:(?:deputy|vice|senior|acting|former|special|assistant|associate|prime|foreign|executive|chief)[ -])*(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|advis[eo]r|envoy|representative|governor|spokes(?:man|woman|person)|counsell?or|coordinator|administrator)(?:-general)?\b(?!['’]s| of the press)/i
const CONNECTOR =
  /^(?:of|and|for|the|in|to|on|at|de|des|du|la|le|del|der|die|das|und|für|al|el|y|e|da|do|dos|with|an?|nr\.?|no\.?|av|og|och|i)$/
const TIME =
  /[,–—-]?\s*\bat\s(?=\d)|\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|hrs?|hours|h)?(?:\s*\(?(?:cet|cest|gmt|utc|est|edt|et|jst|kst|ist|pst|pdt|bst|eet|msk|local time|[+-]\d{1,2}(?::\d{2})?)\)?)?|\b\d{1,2}\s*[ap]\.?m\.?\b(?:\s*(?:est|edt|et|cet))?/gi
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/gi
/** "8825/07 (Presse 92)", "No: 284" beside a date. */
const FILE_NUMBER =
  /\(?\b(?:no|nr|presse?|ref)\b[.:°º]?\s*\d[\p{L}\d/-]{0,20}\)?|(?<![\p{L}\d])\d{1,6}\/\d{2,6}(?:\/[\p{L}\d]{1,6})?(?:\s+REV \d)?(?![\d/])/giu
const DATE_LABEL =
  /\b(?:date(?: of (?:issue|release|publication))?|(?:first |date )?(?:published|posted|issued|released|publication date|release date|created)(?: on| at)?|(?:last |date )?(?:updated|modified|revised|update)(?: on| at)?|as (?:of|at)|status as of|version of|time|on|dated)\b\s*:?/gi

/** Words that name a body and nothing that happens: `MINISTRY OF FOREIGN AFFAIRS OF BRAZIL`, `Council of the EU`. */
export function orgLike(s: string): boolean {
  const words = s.split(/\s+/)
  if (words.length <= 10 && FOREIGN_HEAD.test(s.replace(/^\(|\)$/g, '')) && !/[.!?:]$/.test(s)) return true
  if (
    POST_START.test(s) ||
    /\b(?:at|on|by) (?:the|its|an?)\b|\bat\b|\b(?:press releases?|archives|what['’]s new|latest news)\b/i.test(s)
  )
    return false
  if (
    words.length > 16 ||
    s.length > 140 ||
    !ORG_HEAD.test(s) ||
    /[.!?]$/.test(s.replace(/\b(?:Inc|Ltd|Co|Corp)\.$/, ''))
  )
    return false
  // "Institute for Global Dialogue": what stands behind the head noun is its field, not what happens
  const headed =
    /^(?:the )?(?:institute|centre|center|council|foundation|academy|department|ministry|office) (?:of|for|on)\b/i.test(
      s,
    )
  if (
    (!headed && EVENT.test(s.replace(/\b(?:prime minister|ministers)['’]?s?\b/gi, ''))) ||
    HEADLINE_VERB.test(s.replace(/\b(?:to the|to)\b/g, ''))
  )
    return false
  const upper = s === s.toUpperCase()
  return (
    upper ||
    words.every((w) => /^[^\p{L}]*\p{Lu}/u.test(w) || !/\p{L}/u.test(w) || CONNECTOR.test(w.replace(/[,;:()]/g, '')))
  )
}

/** `Lima`, `Oslo / Lima`, `Lima, Republic of Peru`: capitalised words that name a place in a dateline. */
/** "The following is the text of the statement issued by the Foreign Office on 22 September 2022.": about the text, ahead of it. */
export const LEAD =
  /^(?:below is|the following|following is|this is|here is|the|text of the|transcript of the)\b[^.]{0,60}\b(?:speech|statement|remarks|comments|press release|text|message|address|transcript|communiqu[eé])\b[^.]{0,40}\b(?:made|issued|delivered|given|released|published)\b.{0,160}$/is

export const placeLike = (s: string): boolean =>
  s.length <= 70 &&
  s.split(/\s+/).length <= 8 &&
  /^\p{Lu}/u.test(s) &&
  s.split(/[\s,/]+/).every((w) => /^[\p{Lu}(]/u.test(w) || CONNECTOR.test(w) || w === '') &&
  !LABEL.test(s)

/** "Ana Ruiz, Tomas Lind and Mira Sand": a line of two names or more, and nothing else. */
function namesOnly(text: string): boolean {
  if (text.length > 160 || !/,|\sand\s|&/.test(text)) return false
  const pieces = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)
  return pieces.length > 1 && pieces.every((p) => personName(p) !== undefined && !POST.test(p))
}

function roleOf(text: string, block: Block, dates: readonly HeaderDate[], rest: string): Role {
  if (NOTICE.test(text)) return 'notice'
  if (/^(?:by|written by|authors?:?)\s+\p{Lu}/iu.test(text) && text.length <= 160) return 'byline'
  // "Comunicado de prensa No. 41/31 (English version)"
  const bare = text.replace(/\s*\([^()]{3,30}\)$/, '').replace(/[\s,;:–—-]*\b(?:no|nr|n°)\b[.:°º]?\s*[\d/-]+$/i, '')
  if (LABEL.test(text) || (bare !== text && LABEL.test(bare))) return 'label'
  if (namesOnly(text)) return 'byline'
  if (REFERENCE.test(text) && dates.length === 0) return 'reference'
  if (dates.length > 0 && rest === '') return 'date'
  if (LEAD.test(text)) return 'notice'
  // "Ana Ruiz Published August 11, 2031 | 07:06 PM"
  if (dates.length > 0 && /\b(?:published|posted|updated)\b/i.test(text) && personName(rest)) return 'byline'
  if (dates.length > 0 && (LABEL.test(rest) || LABEL.test(rest.replace(/\s*\b(?:no|nr)\b.*$/i, '')))) return 'label'
  if (LABEL_START.test(text) && REFERENCE.test(text.replace(LABEL_START, '').replace(/[,;–—-]\s*$/, ''))) return 'label'
  if (dates.length > 0 && text.search(FILE_NUMBER) >= 0 && placeLike(rest)) return 'place'
  if (dates.length > 0 && block.kind === 'byline') return orgLike(rest) ? 'org' : placeLike(rest) ? 'place' : 'text'
  if (orgLike(text)) return 'org'
  if (
    /^[^,]{5,60},\s/.test(text) &&
    text.length <= 160 &&
    POST.test(text.slice(text.indexOf(','))) &&
    personName(text.slice(0, text.indexOf(',')))
  )
    return 'person'
  return 'text'
}

/** Splits a header or footer block at bars and line breaks and says what each part is. */
export function partsOf(text: string, block: Block): Part[] {
  const out: Part[] = []
  const whole = text.slice(block.start, block.end)
  let at = 0
  const cut = (to: number): void => {
    const raw = whole.slice(at, to)
    const lead = raw.length - raw.trimStart().length
    const t = raw.trim()
    if (t === '') return
    const flat = t.replace(/\s+/g, ' ')
    const dates = headerDates(flat)
    let rest = flat
    for (const d of [...dates].reverse()) rest = rest.slice(0, d.start) + ' ' + rest.slice(d.end)
    rest =
      dates.length === 0
        ? flat
        : rest
            .replace(TIME, ' ')
            .replace(WEEKDAY, ' ')
            .replace(DATE_LABEL, ' ')
            .replace(FILE_NUMBER, ' ')
            .replace(/\(\s*\)/g, ' ')
            .replace(/\s+/g, ' ')
            .replace(/^[\s,;:|/–—()*-]+|[\s,;:|/–—(*-]+$/g, '')
    const start = block.start + at + lead
    out.push({ start, end: start + t.length, text: flat, role: roleOf(flat, block, dates, rest), dates, block, rest })
  }
  const single = block.kind === 'paragraph' || (block.kind === 'heading' && !/\s[|•·]\s/.test(whole))
  if (single) {
    cut(whole.length)
    return out
  }
  for (const m of whole.matchAll(/\s+[|•·]\s+|\t+|\n| {4,}/g)) {
    cut(m.index)
    at = m.index + m[0].length
  }
  cut(whole.length)
  return out
}

/** What only the neighbours tell: a state's name under a ministry's, a town above the date. */
function settle(text: string, parts: Part[]): Part[] {
  return parts.map((p, i) => {
    if (p.role !== 'text' || p.dates.length > 0) return p
    const before = parts[i - 1]
    const next = parts[i + 1]
    const near = (a: Part, b: Part): boolean => !/\n\s*\n/.test(text.slice(a.end, b.start))
    // the letterhead once more in another language
    if (/^\([^()]{4,80}\)$/.test(p.text) && before?.role === 'org' && near(before, p)) return { ...p, role: 'org' }
    if (stateLike(p.text)) return { ...p, role: before?.role === 'org' && near(before, p) ? 'org' : 'place' }
    // "Ministry of Ports / Turtle Bay, Porto": the address under a letterhead
    if (
      before?.role === 'org' &&
      near(before, p) &&
      next &&
      !near(p, next) &&
      /^[^,]{3,30}(?:, [^,]{3,30}){1,2}$/.test(p.text) &&
      placeLike(p.text) &&
      !EVENT.test(p.text) &&
      !ORG_HEAD.test(p.text)
    )
      return { ...p, role: 'place' }
    const short = p.text.split(' ').length <= 4 && placeLike(p.text) && !EVENT.test(p.text)
    if (
      short &&
      next?.role === 'date' &&
      (p.text.includes(',') || (near(p, next) && before !== undefined && before.role !== 'text' && near(before, p)))
    )
      return { ...p, role: 'place' }
    return p
  })
}

/** A letterhead is short, and so are its lines; a page of five thousand one-line entries has none. */
const MAX_PARTS = 40
const MAX_PART = 2000

/** Finds where the body begins and ends, and reads the lines around it. */
export function frameOf(text: string, blocks: readonly Block[]): Frame {
  const isBody = (b: Block, i: number): boolean => {
    const length = b.end - b.start
    if (b.kind === 'item') return length > 120
    if (b.kind !== 'paragraph') return false
    if (length > 200) return true
    const t = text.slice(b.start, b.end)
    if (NOTICE.test(t) || LEAD.test(t)) return false
    // a headline may end in a full stop; then a date or by-line stands under it
    const next = blocks[i + 1]
    if (i < 3 && next && (next.kind === 'byline' || next.kind === 'heading') && sentences(text, b).length === 1)
      return false
    return length > 60 && /[.!?:"”]$/.test(t)
  }
  let body = blocks.findIndex(isBody)
  if (body < 0) body = Math.min(blocks.length, 12)
  // a programme's first hour; "Date: …" and "From: …" are rows of the header
  const rows = blocks.findIndex(
    (b) => b.kind === 'row' && /^\d{1,2}[:.h]\d{2}(?![.\d])|^\d{1,2} ?[ap]\.?m/i.test(text.slice(b.start, b.start + 8)),
  )
  if (rows > 0 && rows < body) body = rows
  let bodyEnd = blocks.length
  while (bodyEnd > body + 1 && !(isBody(blocks[bodyEnd - 1]!, bodyEnd - 1) || blocks[bodyEnd - 1]!.kind === 'row'))
    bodyEnd--
  const read = (list: readonly Block[]): Part[] =>
    list.filter((b) => b.kind !== 'caption' && b.end - b.start <= MAX_PART).flatMap((b) => partsOf(text, b))
  // the issuer may stand in the last lines even where they close with a full stop ("Press Office, Ministry of …, Berlin.")
  return {
    header: settle(text, read(blocks.slice(0, Math.min(body, MAX_PARTS)))),
    footer: read(blocks.slice(Math.max(body, bodyEnd - 1)).slice(-MAX_PARTS)),
    body,
    bodyEnd,
  }
}
