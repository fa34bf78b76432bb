// What a line of a letterhead looks like: a state, a body, a town, a label, a reference, a notice, a post.
import { createRequire } from 'node:module'

let countries: ReadonlySet<string> | undefined
/** Names of states in lower case. From the package's English file alone: its entry point reads the names in eighty languages. */
const isCountry = (name: string): boolean =>
  (countries ??= new Set(
    Object.values(
      (
        createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
          countries: Record<string, string | string[]>
        }
      ).countries,
    )
      .flat()
      .map((n) => n.toLowerCase()),
  )).has(name)
const STATE =
  /^rep[uú]blica\b.{3,50}$|^r[ée]publique\b.{3,50}$|^repubblica\b.{3,50}$|^(?:the )?(?:.{0,40}\b)?(?:republic|kingdom|states|federation|emirates|commonwealth|sultanate|principality|duchy|confederation|state)\b(?: of .{2,60})?$/i

/** `The People's Republic of China`, `JAPAN`: a state's name alone on a line. */
export const stateLike = (s: string): boolean =>
  s.length <= 60 &&
  // "MAGYARORSZÁG / HUNGARY"
  (s.split(/\s+\/\s+/).some((x) => x !== s && isCountry(x.toLowerCase())) ||
    isCountry(s.toLowerCase().replace(/^the /, '')) ||
    (STATE.test(s) && !ORG_HEAD.test(s)))

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
    '(?:(?:event|conference|meeting|workshop|seminar|mission|trip|activity|country|annual|quarterly|monthly|weekly|progress|interim) )?reports?',
    '(?:research|feature|opinion|long|guest) (?:articles?|essays?|reads?|posts?)',
    'publications?',
    'announcements?',
    'notes? (?:to|for) (?:the )?(?:correspondents|editors|press|media|journalists)',
    '(?:draft |final |provisional |tentative |annotated )?(?:agenda|programme)',
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
    'appreciations?',
    // "Media Release MR 041/26"
    '(?:press|media|news) (?:release|statement|note) (?:[A-Z]{1,5} ?)?\\d[\\d/.-]*',
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
    '(?:[A-Z]{2,8} )?(?:special|policy|issue|research|working|discussion|occasional|background|strategic|situation) (?:reports?|briefs?|papers?|notes?|insights?|memos?)(?: (?:no|nr)?\\.? ?\\d[\\d/.-]*)?',
    // "Harbour Institute Brief No. 41"
    '(?:[A-Z][\\w-]+ ){1,4}(?:briefs?|papers?|notes?|insights?|commentar(?:y|ies)) (?:no|nr|number|issue|vol)?\\.? ?\\d+',
    'what we do',
    'official (?:web ?)?(?:site|page)',
    'provisional (?:programme|program|agenda)',
    // as the United Nations heads what it covers
    '(?:meetings|press|news) coverage',
    // "Press release from Ministry of Ports": who it is from stands in the label
    '(?:press|media|news) (?:release|statement|note) (?:from|by|of) (?:the )?(?:\\p{L}+ ){0,4}(?:ministry|embassy|department|office|secretariat|commission|council|government|agency|mission|delegation|consulate)\\b[^.!?]{0,60}',
    'text',
    'details?',
    'content',
    'summary',
  ].join('|')})(?: ?[:;>»|-]+)?$`,
  'iu',
)
/** "Newsletter of the Embassy of Peru" under the name of the paper. */
export const OF_PERIODICAL =
  /^(?:the )?(?:monthly |quarterly |weekly |electronic |e-)?(?:newsletter|bulletin|gazette|magazine|digest) of\b/i
/** "Blog of the Water Forum by Ana Ruiz": whose site, and who writes. */
export const BLOG_BY =
  /^(?:blog|column|weblog) (?:of|for|on) (?:the )?(\p{Lu}.{2,80}?) by (\p{Lu}[^,|]{3,60}?)(?=\s+(?:posted|published)\b|$)/iu
export const LABEL_START =
  /^(?:press (?:release|statement|note|communiqu[eé])|news(?: release)?|media (?:release|statement|advisory|note)|statement|communiqu[eé])\s*(?:[:|–—-]\s*|(?=\bn(?:o|r)\b)|$)/i
export const REFERENCE =
  /^(?:(?:no|nr|n°|issue|vol|volume|edition|ref|reference|doc|document|file|serial)\b[.:°º]?\s*(?:no\.?|nr\.?|number)?\s*:?\s*)?(?=[^\s]*\d)[\p{L}\d]{1,12}(?:[/.()–-]{1,2}[\p{L}\d]{1,12}){0,6}\)?$/iu
export const NOTICE =
  /^[\s*[(]*(?:(?:please )?check against delivery.{0,40}|\[?(?:press release)?\]? ?for immediate (?:release|distribution)|embargo.{0,60}|(?:submitted|addressed|distributed) to\s*:.{3,120}|this (?:content|page) is archived|archived content|\[?print(?:er)? friendly version\]?|as (?:prepared|delivered).{0,30}|(?:this is )?(?:an? )?(?:unofficial|provisional|tentative|courtesy|informal|official) (?:english )?translation.{0,20}|japanese|english|french|fran[cç]ais|updated?|advance copy|draft|unclassified)[\s)\]*.:]*$/i
export const ORG_HEAD =
  /\b(?:ministry|ministries|department|dept|office|council|commission|embassy|consulate(?:-general)?|university|college|school|institute|institution|agency|secretariat|bureau|directorate(?:-general)?|directorate|community|union|organi[sz]ation|bank|cent(?:er|re)|foundation|association|authority|chamber|government|cabinet|parliament|assembly|senate|congress|presidency|federation|confederation|league|society|corporation|academy|observatory|network|services?|administration|command|headquarters|(?:general|defen[cs]e|joint) staff|special procedures|(?:defen[cs]e|armed|security|police) forces?|army|navy|air force|coast guard|high commissioner for|(?:joint )?working group|task force|(?:joint|standing) committee|(?:amiri|royal) (?:diwan|court)|(?:communications?|media|press|information|(?:public|international|external|foreign) relations) (?:unit|division|section)|company|house|state department|white house|kremlin|élysée|public relations|wire|gazette|times|herald|courier|chronicle|telegraph|tribune|journal|post|daily|review|monitor|observer|newspaper|ledger|(?:trust|fund)(?=$|,)|news agency|press agency|press association|nato|asean|osce|unesco|unicef|(?:permanent|technical|trade|diplomatic|agricultural) mission|delegation of the european union|european external action service|inc\.?|ltd\.?|llc|gmbh)\b/i
/** "By ANI": a by-line of letters alone is an agency's. */
export const WIRE = /^[Bb][Yy]\s+(\p{Lu}{2,6})$/u
/** Letterheads in the issuer's own language: the head noun stands first in Romance languages, last in Germanic ones. */
const FOREIGN_HEAD =
  /^(?:minist(?:erio|ério|ère|ero|erul)|canciller[ií]a|secretar[ií]a|embajada|embaixada|ambassade|ambasciata|botschaft|instituto|istituto|institut|presid[eê]ncia|pr[ée]sidence|gobierno|governo|gouvernement|agencia|ag[eê]ncia|agence|agenzia|universi(?:dad|dade|t[ée]|tà|tät)|centro|centre|fundaci[oó]n|funda[cç][aã]o|fondation|fondazione|corporaci[oó]n|asociaci[oó]n|associa[cç][aã]o|academia|comunidad|communaut[ée]|consejo|conselho|conseil|consiglio|bundesministerium|ausw[äa]rtiges)(?!\p{L})|(?:ministerium|ministeriet|departementet|kontor|kancelli|ministerstvo)$/iu
export const EVENT =
  /\b(?:meetings?|dialogues?|summits?|conferences?|symposi(?:um|a)|sessions?|rounds?|talks|visits?|remarks|speech|keynote|statement|communiqu[eé]|declaration|agreements?|memorandum|readout|calls?|signing|signed|reports?|programme|joint|briefing|interview|address by|(?:re)?opening|closing|inaugurat\w*|launch|establishment|presentation|celebrations?|commemoration|hand-?over|annivers\w*|appoint\w*|cooperation|relations|consultations?|workshop|seminar|exercise|delegation led|minutes|transcript|highlights|minister)(?!\p{L})/iu
export const HEADLINE_VERB =
  /\b(?:meets?|met|holds?|held|hosts?|receives?|signs?|attends?|chairs?|opens?|launch(?:es)?|welcomes?|joins?|visits?|travels?|announces?|calls|urges?|ends?|wins?|gets?|agrees?|discuss(?:es)?|pushes|reviews? (?:the|their|its|progress|bilateral|relations|ties|cooperation)|seeks?|says|reaffirms?|strengthens?|concludes?|convenes?|condemns?|expresses|addresses|participates?|presents?|hails|pledges?|backs?|begins?|starts?|returns?|concluded|adopts?|approves?|warns?|tells?|sends?|awards?|names?|spoke|speaks?|thanks?|marks?|celebrates?|pays?|paid|wraps?|arrives?|departs?|appoint(?:s|ed)|elect(?:s|ed)|extends?|renews?|establish(?:es)?|authori[sz]es|endorses|rejects|demands|deplores|regrets|commends|congratulates|considers|elects|gives|takes|leads|co-?chairs|inaugurates|ratifies|votes|lifts|imposes|unveils|publishes|releases|donates|contributes|provides|delivers|deploys|completes|explores|examines|debates|highlights|stresses|underscores|underlines|reiterates|emphasi[sz]es|promotes|boosts|deepens|expands|supports|briefs|observes|commemorates|honou?rs|bids|makes|resumes?|suspends?|postpones?|cancels?|is|are|was|were|has|have|will|to)\b/i
export const POST =
  /\b(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|adviser|advisor|envoy|representative|general|officer|head|governor|spokes(?:man|woman|person)|chief|counsell?or|coordinator|administrator|editor|correspondent|ceo)\b/i
/** "Director, Port Office" is a person's post; "Prime Minister's Office" is a body. */
export const POST_START =
  /^(?:the )?(?:(?:deputy|vice|senior|acting|former|special|assistant|associate|prime|foreign|executive|chief)[ -])*(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|advis[eo]r|envoy|representative|governor|speaker|spokes(?:man|woman|person)|counsell?or|coordinator|administrator)(?:-general)?\b(?!['’]s| of the press)/i
const CONNECTOR =
  /^(?:of|and|for|the|in|to|on|at|de|des|du|la|le|del|der|die|das|und|für|al|el|y|e|da|do|dos|with|an?|nr\.?|no\.?|av|og|och|i)$/
export const TIME =
  /[,–—-]?\s*\bat\s(?=\d)|\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|hrs?|hours|h)?(?:\s*\(?(?:cet|cest|gmt|utc|est|edt|et|jst|kst|ist|pst|pdt|bst|eet|msk|local time|[+-]\d{1,2}(?::\d{2})?)\)?)?|\b\d{1,2}\s*[ap]\.?m\b\.?(?:\s*(?:est|edt|et|cet)\b)?/gi
export const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/gi
/** "8825/07 (Presse 92)", "No: 284" beside a date. */
export const FILE_NUMBER =
  /\(?\b(?:no|nr|presse?|ref)\b[.:°º]?\s*\d[\p{L}\d/-]{0,20}\)?|(?<![\p{L}\d])\d{1,6}\/\d{2,6}(?:\/[\p{L}\d]{1,6})?(?:\s+REV \d)?(?![\d/])/giu
export const DATE_LABEL =
  /\b(?:date(?: of (?:issue|release|publication))?|(?:first |date )?(?:published|posted|issued|released|distributed|circulated|publication date|release date|created)(?: on| at)?|(?:last |date )?(?:updated|modified|revised|update)(?: on| at)?|as (?:of|at)|status as of|version of|time|on|dated)\b\s*:?/gi

/** How a speech is headed, in a line that may close with a full stop. */
export const SAID_BY =
  /^(?:(?:opening|closing|keynote|welcome|introductory|concluding|special) )?(?:remarks|speech|address|lecture|statement|intervention|comments|presentation) (?:as delivered |delivered |given |made )?by (?=[^.]{0,20}\p{Lu})[^\n]{20,270}\b(?:19|20)\d\d\.?$/iu

/** Small words in capitals that no letterhead has. */
const SAID_ALOUD =
  /^(?=\P{Ll}*$).*\b(?:(?<!(?:MISSION|DELEGATION|EMBASSY|REPRESENTATION)\b.*)TO|FROM|BY|THEIR|HIS|HER|IS|ARE|WAS|WERE|WILL|HAS|HAVE|IN HONOU?R OF)\b/u

/** "Honourable Ministers of the Council": to whom somebody speaks. */
const ADDRESSED =
  /^(?:the )?(?:hon(?:ou?rable|\.)?|distinguished|your|his|her|dear|esteemed|ladies) (?:and )?(?:members|ministers|excellenc|delegates|colleagues|guests|representatives|gentlemen|president|minister|chair|speaker)/i

/** Words that name a body and nothing that happens: `MINISTRY OF FOREIGN AFFAIRS OF BRAZIL`, `Council of the EU`. */
export function orgLike(s: string): boolean {
  const words = s.split(/\s+/)
  // "MINISTRY OF TRADE GIVEN THREE VANS BY JAPAN"
  if (SAID_ALOUD.test(s) || ADDRESSED.test(s)) return false
  if (words.length <= 10 && FOREIGN_HEAD.test(s.replace(/^\(|\)$/g, '')) && !/[.!?:]$/.test(s)) return true
  if (
    POST_START.test(s) ||
    // "Statement of Dr X, Director, Harbour Institute"
    /^(?:(?:prepared|written|opening) )?(?:statement|testimony|remarks|speech|address|lecture|toast) (?:of|by)\b/i.test(
      s,
    ) ||
    /^(?:deputy )?(?:head|chief|member) of\b/i.test(s) ||
    // "Communiqué of the Sixth Meeting of the Isles Authority": a paper of theirs
    /^(?:(?:final|joint|summary|draft|agreed) )?(?:communiqu[eé]|report|record|minutes|outcomes?|conclusions|summary|declaration|resolution|decisions?|agenda|programme) (?:of|from|on) /i.test(
      s,
    ) ||
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
  const lead =
    /^(?:the )?((?:[\p{L}-]+ ){0,2})(?:institute|centre|center|council|foundation|academy|department|ministry|office|secretariat|agency|organi[sz]ation|association|community|commission|league) (?:of|for|on)\b/iu.exec(
      s,
    )
  const headed =
    (lead !== null && !EVENT.test(lead[1]!)) ||
    /\brelations(?: (?:section|division|unit|department|directorate|office|service|bureau|branch|wing))?$|\b(?:secretariat|authority|agency|foundation|institute)(?:\s*\([A-Z]{2,8}\))?$/i.test(
      s,
    )
  if (
    (!headed && EVENT.test(s.replace(/\b(?:prime minister|ministers)['’]?s?\b/gi, ''))) ||
    HEADLINE_VERB.test(s.replace(/\bto(?: the)?\b/gi, ''))
  )
    return false
  const upper = s === s.toUpperCase()
  return (
    upper ||
    words.every(
      (w) => /^[^\p{L}]*(?:e-)?\p{Lu}/u.test(w) || !/\p{L}/u.test(w) || CONNECTOR.test(w.replace(/[,;:()]/g, '')),
    )
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
