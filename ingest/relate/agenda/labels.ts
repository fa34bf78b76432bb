// The words that open a row of a programme: "Moderator:", "Hosted by", "Keynote address". What each makes of the names behind it.

/** What stands behind a label. `here`: people who speak; `about`: what is talked of; `aside`: nothing that the graph keeps. */
export type Task =
  | 'dates'
  | 'venue'
  | 'organizer'
  | 'co-organizer'
  | 'host'
  | 'sponsor'
  | 'support'
  | 'chair'
  | 'moderator'
  | 'speaker'
  | 'present'
  | 'about'
  | 'aside'

export interface Label {
  readonly task: Task
  /** Chairs and moderates at once: "Chair and moderator". */
  readonly also?: Task
  /** `capacity` of SPOKE_AT. */
  readonly capacity?: string
  /** More than one name may follow, on lines of their own. */
  readonly many: boolean
  /** A slot of the day that is no meeting of its own where it has a time: "Welcome remarks", "Keynote". */
  readonly slot: boolean
}

/** A label that was found: index behind it and its delimiter. */
export interface LabelAt {
  readonly label: Label
  readonly end: number
  /** Nothing follows on the line. */
  readonly alone: boolean
  /** Where the label's own words end. */
  readonly words: number
}

type Flag = 's' | 'm' | 'l' | 'w'
// task | capacity | words (regular expression) | flags: s slot of the day, m several names follow, w weak: needs a colon, a tab or the line's end
const TABLE: readonly (readonly [Task, string, string, string])[] = [
  ['dates', '', 'dates?(?: (?:and|&) (?:times?|venue|place))?|when', ''],
  ['venue', '', '(?:conference |meeting |main )?(?:venue|location)s?|place|where|hotel|room', 'w'],
  [
    'co-organizer',
    '',
    '(?:jointly |co-?)(?:organi[sz]ed|convened|hosted and organi[sz]ed)(?: jointly)?(?: by| with)?|co-?(?:organi[sz]ers?|conven[eo]rs?)|(?:held |organi[sz]ed )?in (?:close )?(?:co-?operation|partnership|collaboration|association|conjunction) with|organi[sz]ed jointly by',
    'm',
  ],
  [
    'organizer',
    '',
    'organi[sz](?:ed|ation) by|convened by|(?:lead |main )?organi[sz]ers?|organi[sz]ing (?:institutions?|partners?|committee|bod(?:y|ies)|organi[sz]ations?)|conven[eo]rs?|organi[sz]ation',
    'm',
  ],
  [
    'host',
    '',
    '(?:co-?)?hosted (?:jointly )?by|(?:co-?)?hosts?|host (?:institutions?|organi[sz]ations?|countr(?:y|ies)|partners?)|(?:kindly )?offered by|given by',
    'm',
  ],
  [
    'sponsor',
    '',
    '(?:co-?)?(?:sponsored|funded|financed) (?:jointly )?by|(?:(?:strategic|title|gold|silver|platinum|bronze|main|lead|principal|official|diamond|lunch|dinner|co)[- ]?){0,2}sponsors?|with (?:the )?(?:kind |generous )?(?:financial support|funding|sponsorship) (?:of|from|by)|donors?|funders?',
    'm',
  ],
  [
    'support',
    '',
    'supported by|supporters?|with (?:the )?(?:kind |generous )?(?:support|assistance) (?:of|from)|(?:(?:knowledge|media|strategic|supporting|institutional|academic|local|implementing)[- ])?partners?|under the (?:auspices|patronage|aegis) of|support(?:ing organi[sz]ations?)?',
    'm',
  ],
  [
    'chair',
    '',
    '(?:(?:session|panel|meeting|conference|general|overall|plenary)[- ])?(?:co-?|vice-?)?chair(?:s|man|men|woman|person|persons)?(?: of the (?:session|panel|day|meeting|conference))?|(?:co-?)?chaired by|presid(?:ed|ing)(?: over)?(?: by)?|presiding officer|in the chair|chairing',
    '',
  ],
  [
    'moderator',
    '',
    '(?:(?:session|panel|discussion|plenary)[- ])?(?:co-?)?(?:moderators?|facilitators?)|(?:co-?)?(?:moderated|facilitated|led|steered|animated) by|moderation|facilitation|(?:masters?|directors?|mistress) of (?:the )?ceremon(?:y|ies)|mc|emcee|compère',
    '',
  ],
  [
    'speaker',
    'keynote',
    'keynotes?(?: (?:speakers?|speech(?:es)?|address(?:es)?|lectures?|remarks|presentations?|statements?))?(?: by)?|(?:inaugural|opening) keynote(?: (?:speech|address))?',
    's',
  ],
  [
    'speaker',
    'welcome remarks',
    "welcom(?:e|ing)(?: (?:remarks|address(?:es)?|speech(?:es)?|words?|notes?|statements?|messages?|speakers?))?(?: by(?: the (?:co-?)?(?:hosts?|organi[sz]ers?|sponsors?))?)?|words? of (?:welcome|greeting)|greetings?(?: from| by)?|(?:welcome|welcoming) (?:to|of) (?:the )?(?:participants|guests|delegates)|hosts?['’] welcome",
    's',
  ],
  [
    'speaker',
    'opening remarks',
    '(?:official |formal )?opening(?: (?:remarks|address(?:es)?|speech(?:es)?|statements?|words|comments|speakers?))?(?: by(?: the (?:co-?)?(?:hosts?|organi[sz]ers?|sponsors?))?)?|opening of (?:the )?(?:conference|meeting|symposium|seminar|workshop|forum|event|summit|dialogue|congress|consultation|day)|opened by|inaugural (?:address|speech|remarks)|introductory (?:remarks|speech|statements?|words|speakers?)',
    's',
  ],
  [
    'speaker',
    'introduction',
    'introduction(?: by)?|introduced by|(?:scene[- ]setter|scene[- ]setting|framing)(?: (?:remarks|presentation|speech))?|setting the scene',
    'sw',
  ],
  [
    'speaker',
    'closing remarks',
    '(?:official |formal )?clos(?:e|ing)(?: (?:remarks|address(?:es)?|speech(?:es)?|statements?|words|comments))?(?: by(?: the (?:co-?)?(?:hosts?|organi[sz]ers?|sponsors?))?)?|closing of (?:the )?(?:conference|meeting|symposium|seminar|workshop|forum|event|summit|dialogue|congress|consultation|day)|closed by|concluding (?:remarks|words|observations)|conclusions?|final remarks|wrap[- ]?up(?: remarks)?(?: by)?|summing[- ]up|farewell(?: remarks| address)?|votes? of thanks(?: by)?|thanks',
    's',
  ],
  [
    'speaker',
    'special address',
    '(?:special|guest|high-level|ministerial|policy|distinguished|featured?|principal|main|anchor)[- ](?:address(?:es)?|remarks|message|speech|lecture)(?: by)?|guests? of honou?r',
    's',
  ],
  ['speaker', 'video message', '(?:video|virtual|recorded)[- ](?:message|address|remarks)s?(?: by| from)?', 's'],
  [
    'speaker',
    'luncheon speaker',
    'lunch(?:eon|time)?[- ](?:speakers?|speech|address|remarks|keynote|talk)(?: by)?',
    's',
  ],
  [
    'speaker',
    'dinner speech',
    '(?:after-?)?dinner[- ](?:speakers?|speech|address|remarks|keynote|talk)(?: by)?|toasts?(?: by)?',
    's',
  ],
  [
    'speaker',
    'rapporteur',
    '(?:summary|report|conclusions|wrap-?up) (?:by|of|from) (?:the |our )?(?:(?:general|conference|session) )?rapporteurs?',
    's',
  ],
  // who writes it down was there; that he reports is told only where the row is his report
  [
    'present',
    '',
    '(?:(?:general|session|panel|conference)[- ])?(?:co-?)?rapporteurs?|(?:note|minute)s?-?takers?|minutes(?: taken)? by',
    '',
  ],
  ['speaker', 'summary', 'summary(?: by)?|summary of (?:the )?(?:discussions?|proceedings)(?: by)?', 'sw'],
  [
    'speaker',
    'discussant',
    '(?:(?:lead|first|invited|principal)[- ])?(?:discussants?|respondents?|commentators?)|(?:comments?|responses?|reactions?) (?:by|from)|reactors?',
    '',
  ],
  [
    'speaker',
    'panelist',
    '(?:confirmed |invited )?panell?ists?(?: include)?|panel(?: (?:members|speakers))?|(?:panel )?discussants? panel|on the panel|members of the panel',
    'mw',
  ],
  ['speaker', 'lecture', 'lectures?(?: by)?|lecturers?', 's'],
  [
    'speaker',
    'presentation',
    '(?:(?:lead|main|invited)[- ])?(?:presenters?|presentations? by|presented by)|presentations?',
    's',
  ],
  ['speaker', 'statement', 'statements?(?: by)?|national statements?', 's'],
  ['speaker', 'remarks', 'remarks(?: by)?|interventions?(?: by)?|comments', 's'],
  ['speaker', 'address', 'address(?:es)?(?: by)?|speech(?:es)?(?: by)?', 's'],
  ['speaker', 'briefing', 'brief(?:ing by|ers?|ed by)', 's'],
  [
    'speaker',
    'speaker',
    '(?:(?:invited|guest|lead|featured|main|confirmed|plenary|principal|distinguished)[- ])?speakers?(?: include)?|featuring|contributors?|contributions? (?:by|from)|talks? by|resource persons?|experts?|in conversation with|participants in the (?:discussion|debate)|delivered by|lead[- ]offs?',
    '',
  ],
  ['speaker', 'panelist', 'with', 'mw'],
  ['present', '', 'signator(?:y|ies)|signed by|in the presence of|witnessed by', 'm'],
  [
    'about',
    '',
    '(?:discussion )?(?:topics?|themes?|issues)(?: for discussion)?|discussions? (?:of|on|about)|exchange of views on|(?:guiding |key |discussion )?questions|agenda items?|focus|subjects?|objectives?|aims?|description|abstract|background|key issues|update on|review of|briefing on',
    '',
  ],
  [
    'aside',
    '',
    '(?:conference |working |official )?languages?|dress(?: code)?|attire|interpret(?:ation|ers?)|registrations?(?: desk)?|rsvp|(?:press |media )?contacts?(?: persons?| for (?:the )?(?:media|press))?|(?:media|press) enquir(?:y|ies)|tel(?:ephone)?|phone|fax|e-?mail|website|web|format|duration|secretariat|livestream|live ?stream|notes?|wi-?fi|password|zoom(?: link)?|link|hashtag|capacity|access|transport|accommodation|address|photograph(?:er|y)|music|performance|version|status|as of|last updated?|updated|revised|time|output|outcome|expected outcomes?|method(?:ology)?|participants',
    'w',
  ],
]

const PATTERNS = TABLE.map(([task, capacity, words, flags]) => ({
  task,
  capacity,
  flags: [...flags] as Flag[],
  re: new RegExp(`(?:${words})(?![\\p{L}\\p{N}'’])`, 'iuy'),
}))
const ANY = new RegExp(TABLE.map(([, , words]) => `(?:${words})(?![\\p{L}\\p{N}'’])`).join('|'), 'iuy')
/** Plural words, and those by which one or several may be meant. */
const PLURAL = /s$|\bby$|^with$|^featuring$|^panel$|^moderation$|^facilitation$|\binclude$|\bmen$/i
/** One person, where the word is in the singular: "Lead presenter", "Rapporteur". */
const ONE = /(?:er|or|eur|ist|ant|ent|person|man|woman|chair)$/i
const GLUE = /\s*(?:and|&|\/|,|\+)\s*(?:the\s+)?/iuy
const BEHIND = /(?:\s*(?:(?:no\.?|#)\s*)?\d{1,2}(?!\d|[:.h]\d))?(?:\s*\([^()\n]{1,40}\))?/uy
const COLON = /\s*[:：]\s*/uy
const WIDE = /\s*\t\s*|\s{2,}/uy
const GAP = /\s*\t\s*|\s{2,}|\s+[-–—|·]\s+/uy
const HONOUR =
  /\s+(?=(?:H\.\s?E\.|HE\b|Mr|Mrs|Ms|Mx|Mme|Dr|Prof|Professor|Amb|Ambassador|Hon|Sen|Senator|Gen|General|Lt|Maj|Major|Col|Colonel|Capt|Captain|Brig|Adm|Admiral|Vice Admiral|Rear Admiral|Commodore|Sir|Dame|Lord|Eng|Dato|Datuk|Tan Sri|Tun)\b)/uy
const BY_END = /(?:\b(?:by|with|from|of|featuring|include)|ed by)$/i

const at = (re: RegExp, text: string, i: number): number => {
  re.lastIndex = i
  const m = re.exec(text)
  return m ? re.lastIndex : -1
}

function wordsAt(text: string, i: number): { end: number; found: (typeof PATTERNS)[number] } | null {
  // most words are no label, and one pattern says so
  if (at(ANY, text, i) < 0) return null
  let best: { end: number; found: (typeof PATTERNS)[number] } | null = null
  for (const p of PATTERNS) {
    const end = at(p.re, text, i)
    if (end > i && (!best || end > best.end)) best = { end, found: p }
  }
  return best
}

/**
 * The label that begins at `i` of a line that ends at `stop`, or null. It must be set off from what follows: by a colon, a gap, a dash,
 * the line's end, by "by" and a capital, or by an honour behind an unmistakable word. `inside`: in the middle of a line, where only a
 * colon and "by" will do.
 */
export function labelAt(text: string, i: number, stop: number, inside = false): LabelAt | null {
  const first = wordsAt(text, i)
  if (!first || first.end > stop) return null
  // "Welcome and opening remarks", "Chair/Moderator", "Panellists and discussants"
  let end = first.end
  let second: typeof first | null = null
  for (let guard = 0; guard < 3; guard++) {
    const glue = at(GLUE, text, end)
    const next = glue > end && glue < stop ? wordsAt(text, glue) : null
    if (!next || next.end > stop) break
    if (text.slice(end, glue).trim() === ',' && !set(text, next.end, stop)) break
    second = next
    end = next.end
  }
  const words = text.slice(i, end)
  const weak = first.found.flags.includes('w') && !second
  const numbered = at(BEHIND, text, end)
  if (numbered > end && numbered <= stop) end = numbered
  const d = delimiter(text, end, stop, words, weak, inside)
  if (d < 0) return null
  const tasks = [first.found.task, ...(second ? [second.found.task] : [])]
  const both = tasks.includes('chair') && tasks.includes('moderator')
  const lead = weightier(first.found, second?.found)
  const many = lead.flags.includes('m') || PLURAL.test(words) || (lead.flags.includes('s') && !ONE.test(words))
  return {
    label: {
      task: lead.task,
      ...(both ? { also: lead.task === 'chair' ? ('moderator' as const) : ('chair' as const) } : {}),
      ...(lead.capacity ? { capacity: lead.capacity } : {}),
      many,
      slot: lead.flags.includes('s'),
    },
    end: d,
    alone: d >= stop,
    words: end,
  }
}

/** "Introduction and keynote" is a keynote; otherwise the first word says it. */
function weightier(a: (typeof PATTERNS)[number], b: (typeof PATTERNS)[number] | undefined): (typeof PATTERNS)[number] {
  if (!b) return a
  if (a.task === 'aside' || a.capacity === 'introduction') return b
  return a
}

const set = (text: string, i: number, stop: number): boolean => i >= stop || at(COLON, text, i) > i

function delimiter(text: string, i: number, stop: number, words: string, weak: boolean, inside: boolean): number {
  const rest = text.slice(i, stop)
  if (!inside && /^\s*(?:[-–—:.]+\s*)?$/.test(rest)) return stop
  const colon = at(COLON, text, i)
  if (colon > i && colon <= stop) return colon
  if (BY_END.test(words)) {
    const next = at(/\s+(?:the\s+|our\s+|both\s+)?(?=["“]?[\p{Lu}\d])|\s+(?=e-\p{Lu})/uy, text, i)
    return next > i && next <= stop && !(words.toLowerCase() === 'with' && inside)
      ? i + /^\s*/.exec(rest)![0].length
      : -1
  }
  if (inside) return -1
  const gap = at(weak ? WIDE : GAP, text, i)
  if (gap > i && gap <= stop) return gap
  if (weak) return -1
  // "Closing words, Kadri …"
  if (/\b(?:remarks|words|address|speech|welcome|keynote|toast|rapporteur|moderator|chair|chairman)$/i.test(words)) {
    const comma = at(/\s*,\s*(?=\p{Lu})/uy, text, i)
    if (comma > i && comma <= stop) return comma
  }
  const honour = at(HONOUR, text, i)
  if (honour > i && honour <= stop) return honour
  return -1
}
