// Events by their head noun, named or not: "Seventh Meeting of the Peru-Kenya Joint Dialogue on Water", "a courtesy call", "its third session".
import type { CountryMention, EventMention, Mention, OrgMention } from '../mention.ts'
import { ordinalAt, type Token, capital } from '../scan.ts'
import { isTopic, type OrgContext } from './organizations.ts'

interface HeadRecord {
  readonly kind: string
  /** A line of meetings can bear it: "Dialogue", "Forum"; not "visit". */
  readonly series: boolean
  /** One sitting of something: "Seventh Meeting of the Dialogue". */
  readonly sitting?: true
  /** A body as well ("Commission"): an event only where numbered, held, met or chaired. */
  readonly body?: true
  /** Too common a word to stand for an event without a name or an article. */
  readonly weak?: true
}
const h = (kind: string, series = false, more: Partial<HeadRecord> = {}): HeadRecord => ({ kind, series, ...more })

export const EVENT_HEADS: Record<string, HeadRecord> = {
  meeting: h('meeting', true, { sitting: true }),
  meetings: h('meeting', true, { sitting: true }),
  dialogue: h('dialogue', true),
  dialogues: h('dialogue', true),
  dialog: h('dialogue', true),
  consultation: h('consultations', true),
  consultations: h('consultations', true),
  talk: h('talks', true, { weak: true }),
  talks: h('talks', true),
  summit: h('summit', true),
  summits: h('summit', true),
  conference: h('conference', true),
  conferences: h('conference', true),
  symposium: h('symposium', true),
  seminar: h('seminar', true),
  seminars: h('seminar', true),
  webinar: h('seminar', true),
  workshop: h('workshop', true),
  workshops: h('workshop', true),
  forum: h('forum', true),
  fora: h('forum', true),
  colloquium: h('conference', true),
  congress: h('congress', true, { body: true }),
  convention: h('conference', true, { body: true }),
  panel: h('panel', false, { weak: true }),
  session: h('session', true, { sitting: true }),
  sessions: h('session', true, { sitting: true }),
  round: h('round', true, { sitting: true }),
  rounds: h('round', true, { sitting: true }),
  edition: h('edition', true, { sitting: true }),
  segment: h('session', false, { weak: true }),
  roundtable: h('round table', true),
  visit: h('visit'),
  visits: h('visit'),
  trip: h('visit', false, { weak: true }),
  tour: h('visit', false, { weak: true }),
  stop: h('visit', false, { weak: true }),
  stopover: h('visit', false, { weak: true }),
  mission: h('visit', false, { body: true, weak: true }),
  call: h('call', false, { weak: true }),
  calls: h('call', false, { weak: true }),
  conversation: h('call', false),
  phonecall: h('call'),
  videoconference: h('call', true),
  teleconference: h('call', true),
  signing: h('signing'),
  ceremony: h('ceremony'),
  ceremonies: h('ceremony'),
  launch: h('launch', false, { weak: true }),
  inauguration: h('ceremony'),
  unveiling: h('ceremony'),
  groundbreaking: h('ceremony'),
  hearing: h('hearing', true),
  briefing: h('briefing', false, { weak: true }),
  lecture: h('lecture', true),
  reception: h('reception'),
  dinner: h('dinner'),
  lunch: h('lunch'),
  luncheon: h('lunch'),
  breakfast: h('breakfast'),
  banquet: h('dinner'),
  commemoration: h('ceremony'),
  exhibition: h('exhibition', true),
  expo: h('exhibition', true),
  fair: h('exhibition', true, { weak: true }),
  festival: h('festival', true),
  week: h('week', true, { weak: true }),
  retreat: h('retreat', true),
  gathering: h('meeting', true, { sitting: true }),
  assembly: h('assembly', true, { body: true }),
  ministerial: h('meeting', true),
  encounter: h('meeting'),
  audience: h('meeting', false, { weak: true }),
  negotiation: h('negotiations', true),
  negotiations: h('negotiations', true),
  discussion: h('discussion', false, { weak: true }),
  discussions: h('discussion', false, { weak: true }),
  debate: h('debate', true, { weak: true }),
  commission: h('meeting', true, { body: true }),
  committee: h('meeting', true, { body: true }),
  subcommittee: h('meeting', true, { body: true }),
  council: h('meeting', true, { body: true }),
  group: h('meeting', true, { body: true, weak: true }),
  mechanism: h('meeting', true, { body: true, weak: true }),
  platform: h('meeting', true, { body: true, weak: true }),
  partnership: h('meeting', true, { body: true, weak: true }),
  board: h('meeting', true, { body: true }),
  format: h('meeting', true, { body: true, weak: true }),
  event: h('event'),
  events: h('event', false, { weak: true }),
  day: h('day', true, { body: true, weak: true }),
  delegation: h('event', false, { body: true, weak: true }),
  parade: h('ceremony'),
  funeral: h('ceremony'),
  wedding: h('ceremony'),
  election: h('election', false, { body: true }),
  elections: h('election', false, { body: true }),
  referendum: h('election'),
  review: h('meeting', true, { body: true, weak: true }),
  consultationss: h('consultations', true),
  interview: h('interview'),
  games: h('games', true, { body: true }),
  olympics: h('games', true),
  exercise: h('exercise', true, { body: true }),
  exercises: h('exercise', true, { body: true }),
}

/** Lower-case words that belong to an unnamed event's description. */
/** Heads that are a line of meetings by themselves; a summit or a symposium is one only where it is numbered. */
const LINE =
  /^(dialogue|dialogues|dialog|consultation|consultations|talks|commission|committee|subcommittee|council|group|mechanism|platform|format|negotiations|ministerial)$/
/** Small words that begin a sentence in capitals and no name. */
const FUNCTION =
  /^(in|at|on|for|of|to|from|with|by|during|after|before|following|since|under|as|when|while|and|but|also|then|thus|if|both|all|today|yesterday|tomorrow|through|ahead|until|between|about|over|upon|given|based|including|regarding|see|read|watch|participants|officials|however|meanwhile|finally|first|ministers|dear)$/
const LOWER_MODIFIERS = new Set(
  'bilateral trilateral quadrilateral multilateral plenary annual ministerial high-level high level senior expert experts joint regular virtual online video hybrid working official officials state private informal formal special extraordinary emergency preparatory technical political economic strategic security telephone phone courtesy introductory farewell inaugural opening closing wrap-up panel keynote business press news media signing award awards summit first-ever back-to-back side round table follow-up separate brief restricted delegation-level foreign defence defense consular staff interagency inter-agency government-industry government industry gala official-level leaders peace cyber space trade welcome state-to-state luncheon dinner memorial matchmaking climate energy migration maritime cultural pledging donor donors commemorative health education fisheries tourism'.split(
    ' ',
  ),
)
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'their',
  'our',
  'his',
  'her',
  'my',
  'these',
  'those',
  'any',
  'no',
  'each',
  'another',
  'such',
  'both',
  'recent',
  'upcoming',
  'forthcoming',
  // the one that is told, not the one before it
  'latest',
])
const BEFORE: Record<string, 'next' | 'previous'> = {
  next: 'next',
  coming: 'next',
  forthcoming: 'next',
  upcoming: 'next',
  subsequent: 'next',
  previous: 'previous',
  last: 'previous',
  preceding: 'previous',
  earlier: 'previous',
}

export interface EventContext extends OrgContext {
  body(i: number): { org: OrgMention; to: number } | null
}

/** Countries and blocs named between two tokens: the parties that a name tells. */
export function partiesIn(c: EventContext, from: number, to: number): (CountryMention | OrgMention)[] {
  const out: (CountryMention | OrgMention)[] = []
  for (let i = from; i < to;) {
    // "Foreign Office Consultations (FOC)": its own short form is no party
    if (c.tokens[i]!.text === '(' && c.tokens[i + 2]?.text === ')') {
      i += 3
      continue
    }
    const country = c.country(i)
    const found = c.body(i)
    // a body read by grammar here is the whole name, no party in it
    const body = found && found.org.source !== 'grammar' ? found : null
    if (country && country.to <= to && (!body || body.to <= country.to)) {
      out.push({ kind: 'country', code: country.code, form: country.form, from: i, to: country.to })
      i = country.to
    } else if (
      body &&
      body.to <= to &&
      body.org.source !== 'grammar' &&
      (body.org.orgKind === 'bloc' || body.org.orgKind === 'international' || body.org.orgKind === 'forum')
    ) {
      out.push(body.org)
      i = body.to
    } else i++
  }
  return out
}

/** "Deputy Foreign Ministers", "Heads of State": a post of many, which names a meeting and no person. */
function pluralPost(c: EventContext, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 4) && capital(c.tokens[k]); k++)
    if (
      /^(ministers|secretaries|directors|heads|leaders|officials|presidents|ambassadors|commissioners|chiefs|speakers|representatives|governors|mayors|advisers|advisors)$/.test(
        c.tokens[k]!.key,
      )
    )
      return true
  return false
}

/** Capitalised words with the small words between them, from `i`: "Protecting the Clean and Fair Use of Rivers". */
function title(c: EventContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    if (capital(t) || (t.shape === 'num' && t.text.length <= 4 && j > i) || (t.shape === 'init' && j > i)) {
      if (c.titled(j) && j > i && !pluralPost(c, j, end)) break
      last = ++j
      continue
    }
    if (t.text === '-' && t.glued) {
      j++
      continue
    }
    if (t.shape === 'lower' && t.glued && tokens[j - 1]?.text === '-') {
      last = ++j
      continue
    }
    if ((t.shape === 'poss' || t.text === '’') && capital(tokens[j + 1])) {
      j++
      continue
    }
    // "Ministers in charge of Digital Economy", "Ministers responsible for Trade"
    if (
      (t.key === 'in' && tokens[j + 1]?.key === 'charge' && tokens[j + 2]?.key === 'of' && capital(tokens[j + 3])) ||
      (t.key === 'responsible' && tokens[j + 1]?.key === 'for' && capital(tokens[j + 2]))
    ) {
      j += t.key === 'in' ? 3 : 2
      continue
    }
    if (/^(of|and|the|for|in|on|to|from|&|against|by|at)$/.test(t.key)) {
      let k = j + 1
      while (k < end && /^(the|of|and|a|an)$/.test(tokens[k]!.key) && k < j + 3) k++
      // "in Tokyo", "on Monday", "and Foreign Minister X" end the name.
      if (!capital(tokens[k]) || c.titled(k)) break
      if (
        t.key !== 'of' &&
        t.key !== 'and' &&
        t.key !== 'for' &&
        t.key !== 'the' &&
        t.key !== '&' &&
        (c.place(k) || c.country(k) || MONTHS.test(tokens[k]!.key))
      )
        break
      if (t.key === 'and' && (c.country(k) || c.body(k)) && !c.country(j - 1)) break
      j = k
      continue
    }
    if (t.text === ',') {
      // "Peace, Security and Development": a comma goes on only in a list closed by "and".
      let k = j + 1
      while (k < end && capital(tokens[k]) && !c.titled(k) && !c.country(k) && !c.place(k)) k++
      if (
        k > j + 1 &&
        k <= j + 4 &&
        (tokens[k]?.key === 'and' || (tokens[k]?.text === ',' && tokens[k + 1]?.key === 'and')) &&
        capital(tokens[k + 1 + (tokens[k]?.text === ',' ? 1 : 0)]) &&
        tokens.slice(j + 1, k).every((x) => c.ordinary(x.key) || c.ordinary(x.key.replace(/s$/, '')))
      ) {
        j = k
        if (tokens[j]!.text === ',') j++
        continue
      }
      break
    }
    break
  }
  return last
}
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

const SITTING =
  /^(ministerial|plenary|high|joint|regular|annual|official|formal|working|technical|bilateral|trilateral|virtual|online|special|extraordinary|opening|closing|leaders|summit|expert|experts)$/
const SMALL = /^(of|and|the|for|on|in|at|to|by|with|from|after|during)$/

const HEADLINE_VERB =
  /^(undertakes|undertake|pays|pay|makes|begins|begin|wraps|wrap|kicks|arrives|calls|visits|witness|witnesses|conclude|receive|announce|announces|mark|marks|starts|start|postpone|postpones|seek|seeks|chairs|cochairs|hosts|holds|meets|signs|visits|attends|receives|opens|leads|welcomes|travels|addresses|joins|hold|sign|meet|host|launch|launches|concludes|inaugurates|delivers|speaks|urges|pushes|discuss|discusses|agree|agrees|convenes|participates|presides|heads|outlines|highlights|commends|concluded|held|opened|hosted|attended|witness|witnesses|conclude|pays|pay|present|presents|begin|begins|end|ends|resume|resumes|kick|wrap|wraps)$/

const AFTER_NAME =
  /^(was|were|is|are|will|would|has|have|had|held|in|on|at|to|and|with|by|for|from|between|which|that|who|took|takes|of|under|during|ended|concluded|met|opened|closed|as|between|but|where|when|while|after|before|since|organized|organised|hosted|scheduled|said|also|again|co|or|into|through|until|not|may|should|can|kicked|began|begins|starts|started|brought|gathered|discussed|adopted|agreed|together|today|yesterday|last|this|next|attended|chaired|led|via|amid|ahead|following|a|the|its|their|his|her|featuring|including|planned|due|set|being|recently|successfully|jointly|officially)$/

/** A body of two or three states, which is there when they meet. */
const JOINT =
  /\b(?:joint|mixed|bilateral|trilateral|binational|inter-?governmental)\b.{0,80}\b(?:commission|committee|group|council|board|mechanism)\b|\b(?:consultation|consultations|coordination|dialogue) (?:mechanism|committee|group)\b/i

interface Left {
  from: number
  ordinal?: number
  relative?: 'next' | 'previous'
  /** First token of the capitalised (or country) part. */
  nameFrom: number
  caps: number
  lowers: string[]
  year?: string
  definite: boolean
  indefinite: boolean
  possessive: boolean
}

/** What stands before a head: article, ordinal, capitals, countries, known small words. */
function left(c: EventContext, head: number, floor: number): Left {
  const { tokens } = c
  const out: Left = {
    from: head,
    nameFrom: head,
    caps: 0,
    lowers: [],
    definite: false,
    indefinite: false,
    possessive: false,
  }
  let i = head
  while (i > floor) {
    const t = tokens[i - 1]!
    const prev = tokens[i - 2]
    const back = ordinalEndingAt(tokens, i, floor)
    if (back) {
      out.ordinal = back.value
      i = back.from
      continue
    }
    // "this Ocean Safety and Trade event"
    if (
      t.key === 'and' &&
      out.caps > 0 &&
      i - 2 >= floor &&
      capital(prev) &&
      tokens[head]!.shape === 'lower' &&
      !c.titled(i - 2) &&
      c.ordinary(prev!.key)
    ) {
      i--
      continue
    }
    // "Chad-Peru Cotton and Wool Forum"
    if (
      t.key === 'and' &&
      out.caps > 0 &&
      i - 2 > floor &&
      capital(prev) &&
      capital(tokens[head]) &&
      !c.titled(i - 2) &&
      !c.country(i - 2) &&
      !c.country(i) &&
      !c.body(i) &&
      (c.ordinary(prev!.key) || isTopic(prev!.key)) &&
      !EVENT_HEADS[prev!.key]
    ) {
      i--
      continue
    }
    // "DATE AND VENUE OF NEXT MEETING"
    if (
      t.shape === 'ALL' &&
      SMALL.test(t.key) &&
      !(t.key === 'and' && out.caps > 0 && countryEndingAt(c, i - 2, floor))
    )
      break
    // a headline's verb: "Indonesia Chairs ASEAN Plus Three Meeting"
    if (capital(t) && out.caps > 0 && HEADLINE_VERB.test(t.key)) break
    if (capital(t) || (t.shape === 'init' && t.key.length === 1 && i - 2 >= floor && capital(prev))) {
      // "Prime Minister X visit Tokyo": who, and a verb
      if (
        tokens[head]!.shape === 'lower' &&
        /^(visit|visits|call|calls|talk|talks|trip|tour|stop|launch)$/.test(tokens[head]!.key) &&
        !/^(the|an?|her|his|its|their|our|my|this|that|first|second|last|next|state|official|joint|recent)$/.test(
          t.key,
        ) &&
        !c.country(i - 1) &&
        !c.body(i - 1) &&
        !c.place(i - 1) &&
        !countryEndingAt(c, i - 1, floor)
      )
        break
      // "Vice Foreign Ministers' Dialogue": the rank of those who meet
      const rank = /^(vice|deputy|foreign|defence|defense|finance|prime)$/.test(t.key) && capital(tokens[i])
      if (
        c.titled(i - 1) &&
        !(rank && pluralPost(c, i - 1, head)) &&
        !/^(minister|ministers|ministerial|president|presidents|secretary|secretaries|ambassador|ambassadors|leader|leaders|commissioner|commissioners|chief|chiefs|director|directors|officials|official|representatives|speaker|speakers|general)$/.test(
          t.key,
        )
      )
        break
      if (i - 1 === floor && FUNCTION.test(t.key)) break
      if (BEFORE[t.key]) out.relative = BEFORE[t.key]
      else if (DETERMINERS.has(t.key)) {
        determiner(t.key)
        i--
        break
      } else if (
        t.key === 'following' ||
        t.key === 'during' ||
        t.key === 'after' ||
        t.key === 'before' ||
        t.key === 'at'
      )
        break
      else {
        out.caps++
        out.nameFrom = i - 1
      }
      i--
      continue
    }
    // "Nigeria – Sudan Joint Commission"
    if ((t.text === '–' || t.text === '-') && c.country(i) && countryEndingAt(c, i - 2, floor)) {
      i--
      continue
    }
    if (t.text === '-' || t.text === '–' || t.text === '/' || t.text === '+') {
      // "Japan-U.S.", "ASEAN+3", "India–Brazil–South Africa", "2+2"
      if (
        i - 2 >= floor &&
        (t.glued || t.text === '–') &&
        tokens[i]?.glued !== false &&
        (capital(prev) || prev!.shape === 'lower' || prev!.shape === 'num' || prev!.shape === 'init')
      ) {
        i--
        continue
      }
      break
    }
    // a town of several words: "Novi Sad Summit"
    const town = townEndingAt(c, i, floor)
    if (town !== null && out.caps > 0) {
      i = town
      out.nameFrom = town
      continue
    }
    // "ASEAN Plus Three (APT) Senior Officials' Meeting"
    if (
      t.text === ')' &&
      out.caps > 0 &&
      i - 3 >= floor &&
      tokens[i - 3]!.text === '(' &&
      tokens[i - 2]!.shape === 'ALL' &&
      capital(tokens[i - 4])
    ) {
      i -= 3
      continue
    }
    if (t.shape === 'num') {
      if (/^(19|20)\d\d$/.test(t.key)) {
        out.year = t.key
        i--
        continue
      }
      if (t.text === '2' || t.text === '20' || t.text === '1.5') {
        i--
        continue
      }
      break
    }
    if (t.key === 'and' && i - 2 >= floor && c.country(i) && countryEndingAt(c, i - 1, floor)) {
      i--
      out.nameFrom = i
      continue
    }
    // "senior officials' session"
    if (
      (t.text === '’' || t.text === "'") &&
      prev?.shape === 'lower' &&
      /^(officials|ministers|leaders|experts|donors|directors|ambassadors)$/.test(prev.key)
    ) {
      i -= 2
      out.lowers.unshift(prev.key)
      continue
    }
    if (t.shape === 'poss' || t.text === '’' || t.text === "'") {
      // "Foreign Ministers' Meeting", "Senior Officials' Meeting"; "Okoro's Meeting" ends before the name.
      if (i - 2 >= floor && capital(prev) && /s$|men$/.test(prev!.key) && out.from === head) {
        i--
        continue
      }
      out.possessive = true
      break
    }
    if (t.shape === 'lower') {
      if (BEFORE[t.key]) {
        out.relative = BEFORE[t.key]
        i--
        continue
      }
      if (DETERMINERS.has(t.key)) {
        determiner(t.key)
        i--
        if (/^(recent|upcoming|forthcoming|latest)$/.test(t.key)) continue
        break
      }
      if (
        LOWER_MODIFIERS.has(t.key) ||
        // "wrap-up session", but "wrap up talks"
        (t.key === 'up' && prev?.text === '-') ||
        // "China-Tonga climate consultations"
        (isTopic(t.key) &&
          tokens[head]!.shape === 'lower' &&
          out.caps === 0 &&
          EVENT_HEADS[tokens[head]!.key]?.series &&
          i - 2 >= floor &&
          countryEndingAt(c, i - 2, floor)) ||
        (tokens[i]?.text === '-' && tokens[i]!.glued) ||
        (out.caps > 0 && /^(of|for|on|the|and)$/.test(t.key) && i - 2 >= floor && capital(prev) && !c.country(i))
      ) {
        if (out.caps > 0 && /^(of|for|on|the|and)$/.test(t.key)) break
        out.lowers.unshift(t.key)
        i--
        continue
      }
      break
    }
    break
  }
  out.from = i
  return out

  function determiner(key: string): void {
    if (key === 'a' || key === 'an' || key === 'another' || key === 'any' || key === 'no') out.indefinite = true
    else out.definite = true
    if (/^(its|their|our|his|her|my)$/.test(key)) out.possessive = true
  }
}

function ordinalEndingAt(tokens: readonly Token[], to: number, floor: number): { value: number; from: number } | null {
  for (const len of [3, 2, 1]) {
    const from = to - len
    if (from < floor) continue
    const o = ordinalAt(tokens, from)
    if (o && o.length === len) return { value: o.value, from }
  }
  // "previous (third) Dialogue"
  if (tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '(') {
    const o = ordinalAt(tokens, to - 2)
    if (o && o.length === 1) return { value: o.value, from: to - 3 }
  }
  return null
}
function townEndingAt(c: EventContext, to: number, floor: number): number | null {
  if (c.tokens[to - 1]?.shape !== 'lower') return null
  for (let i = Math.max(floor, to - 3); i < to; i++) {
    const x = c.place(i)
    if (x && x.to > to) return i
  }
  return null
}
/** "Japan, Egypt, and Jordan's trilateral consultations": two states and more in front, the last in the genitive. */
function owners(c: EventContext, to: number, floor: number): CountryMention[] {
  const { tokens } = c
  let i = to - 1
  if (tokens[i]?.shape !== 'poss' && tokens[i]?.text !== '’') return []
  const found: CountryMention[] = []
  while (i > floor) {
    const from = [1, 2, 3, 4].map((n) => i - n).find((k) => k >= floor && c.country(k)?.to === i)
    const state = from === undefined ? null : c.country(from)
    if (from === undefined || !state || state.form === 'demonym') break
    found.unshift({ kind: 'country', code: state.code, form: state.form, from, to: i })
    i = from
    while (i > floor && /^(,|and|the)$/.test(tokens[i - 1]!.text === ',' ? ',' : tokens[i - 1]!.key)) i--
  }
  return found.length > 1 ? found : []
}

function countryEndingAt(c: EventContext, last: number, floor: number): boolean {
  for (let i = Math.max(floor, last - 3); i <= last; i++) {
    const x = c.country(i)
    if (x && x.to === last + 1) return true
  }
  return false
}

/** The event whose head noun stands at token `at`, or null. `floor` and `end` bound it. */
export function eventAt(c: EventContext, at: number, floor: number, end: number): EventMention | null {
  const { tokens, source } = c
  const head = tokens[at]!
  let record = EVENT_HEADS[head.key]
  if (!record) return null
  // "Conference Center", "Reception Room": where, not what
  if (/^(center|centre|hall|room|rooms|hotel|venue|building|complex)$/.test(tokens[at + 1]?.key ?? '')) return null
  let headEnd = at + 1
  let headWord = head.key
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  if (head.key === 'round' && tokens[at + 1 + hyphen]?.key === 'table') {
    headEnd = at + 2 + hyphen
    headWord = 'round table'
    record = EVENT_HEADS['roundtable']!
  } else if (
    head.key === 'working' ||
    ((head.key === 'press' || head.key === 'news') && tokens[at + 1]?.key === 'conference')
  )
    headEnd = at + 2
  // "round of talks", "meeting of the Dialogue"
  // Plurals and second heads: "panel discussion", "signing ceremony", "summit meeting", "Committee Meeting".
  while (
    headEnd < end &&
    EVENT_HEADS[tokens[headEnd]!.key] &&
    !EVENT_HEADS[tokens[headEnd]!.key]!.body &&
    (capital(tokens[headEnd]) === capital(tokens[headEnd - 1]) || record.body)
  ) {
    const inner = EVENT_HEADS[tokens[headEnd]!.key]!
    if (tokens[headEnd]!.key === 'visit' || tokens[headEnd]!.key === 'call') break
    record = { ...inner, series: inner.series || record.series, weak: undefined }
    headWord = tokens[headEnd]!.key
    headEnd++
  }
  // "Political Consultation Mechanism", "Dialogue Partnership": the name goes on to the body's noun, which is asked for itself
  const beyond = tokens[headEnd]
  if (
    !record.body &&
    capital(tokens[headEnd - 1]) &&
    capital(beyond) &&
    /^(mechanism|platform|committee|commission|council|group)$/.test(beyond!.key)
  )
    return null
  const l = left(c, at, floor)
  const headCap = capital(tokens[headEnd - 1])
  let to = headEnd
  let ordinal = l.ordinal
  let seriesRange: { from: number; to: number } | undefined
  let series: string | undefined
  let inner: EventMention | null = null
  let joint = false

  // "Seventh Meeting of the Peru-Kenya Joint Dialogue on Water", "fourth session of the Peru-Kenya Financial Dialogue", "third round of the …".
  if (record.sitting && tokens[to]?.key === 'of' && to + 1 < end) {
    const k = DETERMINERS.has(tokens[to + 1]!.key) ? to + 2 : to + 1
    for (let j = k; j < Math.min(end, k + 14); j++) {
      const t = tokens[j]!
      if (
        EVENT_HEADS[t.key] &&
        (capital(t) ||
          t.key === 'talks' ||
          t.key === 'consultations' ||
          t.key === 'negotiations' ||
          t.key === 'dialogue')
      ) {
        const e = eventAt(c, j, k, end)
        if (e && e.from <= k + 1) {
          inner = e
          to = e.to
          // "the next round of talks": a noun alone names no line
          series = e.series ?? (e.named || e.to - e.from > 1 ? e.surface : undefined)
          seriesRange = e.seriesRange ?? { from: e.from, to: e.to }
          ordinal ??= e.ordinal
        }
        break
      }
      // "the fifth round of political consultations", "third round of China-Kenya trilateral Vice Foreign Ministers' Strategic Dialogue"
      const kind =
        t.shape === 'lower' && (LOWER_MODIFIERS.has(t.key) || isTopic(t.key) || /^(diplomatic|high-level)$/.test(t.key))
      const owner = t.shape === 'poss' || t.text === '’' || t.text === "'"
      if (!(capital(t) || t.shape === 'init' || t.glued || kind || owner || /^(of|and|the|for|on|\+|&)$/.test(t.key)))
        break
    }
    // "the second session of the joint ministerial committee"
    if (!inner && ordinal && tokens[k]?.shape === 'lower') {
      let e = k
      while (e < end && e < k + 4 && tokens[e]!.shape === 'lower' && LOWER_MODIFIERS.has(tokens[e]!.key)) e++
      if (e > k && EVENT_HEADS[tokens[e]?.key ?? '']?.body && LINE.test(tokens[e]!.key)) {
        to = e + 1
        seriesRange = { from: k, to }
      }
    }
    if (!inner && capital(tokens[k])) {
      // "61st session of the UN General Assembly", "Third Meeting of G7 Trade Ministers", "first meeting of the Joint Steering Group"
      const e = title(c, k, end)
      const person = c.titled(k) && !pluralPost(c, k, end) && !/s$/.test(tokens[e - 1]!.key)
      const body = c.body(k)
      // "a meeting of the Peru-Kenya Joint Commission": such a body is a line of meetings, numbered or not
      joint = !!body && JOINT.test(body.org.name)
      if (e > k && !person && (ordinal || headCap || joint)) {
        to = body && body.to > e ? body.to : e
        seriesRange = { from: k, to }
      }
    }
  }
  if (
    !inner &&
    !seriesRange &&
    headCap &&
    (l.caps > 0 || ordinal || record.series) &&
    /^(on|for|of|to)$/.test(tokens[to]?.key ?? '')
  ) {
    const k = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    if (
      (capital(tokens[k]) || tokens[k]?.shape === 'init') &&
      !c.titled(k) &&
      !(tokens[to]!.key !== 'of' && (MONTHS.test(tokens[k]!.key) || (tokens[to]!.key === 'to' && c.country(k))))
    ) {
      const e = title(c, k, end)
      // "Ceremony on Continental transport": half a phrase is none
      const half = tokens[e]?.shape === 'lower' && !tokens[e]!.glued && !AFTER_NAME.test(tokens[e]!.key)
      if (e > k && !half) to = e
    }
  }
  // "between Japan and the United States"
  let parties = partiesIn(c, l.from, to)
  if (l.possessive && !parties.length) parties = owners(c, l.from, floor)
  if (tokens[to]?.key === 'between') {
    let j = to + 1
    const found: (CountryMention | OrgMention)[] = []
    while (j < end && j < to + 14) {
      const t = tokens[j]!
      if (t.key === 'the' || t.key === 'and' || t.text === ',') {
        j++
        continue
      }
      const p = c.country(j)
      const b = c.body(j)
      if (p && p.form !== 'demonym') {
        found.push({ kind: 'country', code: p.code, form: p.form, from: j, to: p.to })
        j = p.to
      } else if (b) {
        found.push(b.org)
        j = b.to
      } else break
    }
    if (found.length >= 2) parties = [...parties, ...found]
  }
  // "… Meeting (SOM)": the acronym goes with the name
  const nameTo = to
  if (
    headCap &&
    tokens[to]?.text === '(' &&
    (tokens[to + 1]?.shape === 'ALL' || tokens[to + 1]?.shape === 'abbr') &&
    tokens[to + 2]?.text === ')'
  )
    to += 3
  let year = l.year
  if (
    /^(19|20)\d\d$/.test(tokens[to]?.key ?? '') &&
    (headCap || l.caps) &&
    !/^(in|on)$/.test(tokens[to - 1]?.key ?? '')
  ) {
    year = tokens[to]!.key
    to++
  }
  const properName =
    (record.sitting && !!seriesRange && (joint || ordinal !== undefined)) ||
    (headCap && (l.caps > 0 || to > headEnd || parties.length > 0 || !!ordinal)) ||
    (l.caps > 0 && !headCap && record.series && !!ordinal) ||
    !!inner?.named
  // Lower-case heads with capitals before: "the EU-Ghana summit", "third Chilean-Ghanaian Coastal forum".
  const half = !headCap && parties.length > 0 && !record.weak
  if (record.body && !ordinal && !(inner && ordinal)) return null
  if (record.body && !l.caps && !seriesRange && to === headEnd && !ordinal) return null
  if (
    record.weak &&
    !properName &&
    !(headCap && /^\d{1,2}$/.test(tokens[to]?.key ?? '')) &&
    !l.lowers.length &&
    !l.definite &&
    !l.indefinite &&
    !ordinal &&
    !l.possessive
  )
    return null
  // "session 1", "Panel 2": numbered after.
  let number: number | undefined
  if (
    (record.kind === 'session' || record.kind === 'panel' || headWord === 'round') &&
    tokens[to]?.shape === 'num' &&
    /^\d{1,2}$/.test(tokens[to]!.key) &&
    headCap
  ) {
    number = Number(tokens[to]!.key)
    to++
  }
  const nameFrom = skipDeterminer(tokens, l.from, at)
  const surface = source
    .slice(tokens[nameFrom]!.start, tokens[(to === nameTo + 3 && tokens[nameTo]?.text === '(' ? nameTo : to) - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/ \(\p{Lu}+\)/u, '')
  if (
    !series &&
    record.series &&
    (properName || half) &&
    (LINE.test(headWord) ||
      // "the Gulf Forum 2031" is one of a line, "the Gulf Forum on Water" an event
      (headWord === 'forum' && year !== undefined) ||
      (to === nameTo + 3 && tokens[nameTo]?.text === '(') ||
      ordinal !== undefined ||
      !!l.relative ||
      !!seriesRange ||
      tokens.slice(l.from, at).some((t) => /^(annual|regular)$/.test(t.key)))
  ) {
    // The line's name: the words without ordinal, year and article.
    const s = seriesRange
      ? { from: nameAfterOrdinal(tokens, nameFrom, at), to }
      : { from: nameAfterOrdinal(tokens, nameFrom, at), to: year && tokens[to - 1]!.key === year ? to - 1 : to }
    if (seriesRange && record.sitting && (ordinal || joint)) {
      // of a body or of a dialogue: the line bears its name; "Third Meeting of G7 Trade Ministers" is one of the Meetings of them
      const ofLine =
        headWord !== 'meeting' ||
        // "the Eighth Meeting of the JTWG"
        (seriesRange.to - seriesRange.from === 1 && tokens[seriesRange.from]!.shape === 'ALL') ||
        tokens.slice(seriesRange.from, seriesRange.to).some((t) => EVENT_HEADS[t.key]?.body || LINE.test(t.key))
      const of = source
        .slice(tokens[seriesRange.from]!.start, tokens[seriesRange.to - 1]!.end)
        .replace(/\s+/g, ' ')
        .replace(/ \(\p{Lu}+\)$/u, '')
      series = ofLine ? of : `${source.slice(tokens[at]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')}`
      seriesRange = ofLine ? seriesRange : { from: at, to }
      // "talks between A and B": a noun alone names no line
    } else if (s.to - s.from >= 2 || (parties.length && s.to > s.from && capital(tokens[s.from]))) {
      series = source
        .slice(tokens[s.from]!.start, tokens[s.to - 1]!.end)
        .replace(/\s+/g, ' ')
        .replace(/ \(\p{Lu}+\)/gu, '')
        // "the ASEAN 56th Foreign Ministers Meeting"
        .replace(ordinal ? / \d{1,3}(?:st|nd|rd|th)(?= )/ : /^$/, '')
      seriesRange = s
    }
  }
  // "round of talks", "Ministerial Meeting", "High-Level Session": what sort of sitting, and of no line of its own
  if (
    series &&
    // "the Third Session of the Forum": the line, by its noun alone
    !(ordinal && /^(?:Forum|Dialogue|Platform|Mechanism)$/.test(series)) &&
    (!/\p{Lu}/u.test(series) || (record.sitting && !parties.length)) &&
    series
      .toLowerCase()
      .split(/[ -]/)
      .every((w) => w === 'of' || w === 'level' || (EVENT_HEADS[w] && !EVENT_HEADS[w]!.body) || SITTING.test(w))
  ) {
    series = undefined
    seriesRange = undefined
  }
  const named = properName || !!number
  const plural =
    /^(meetings|dialogues|consultations|talks|conferences|seminars|workshops|sessions|rounds|visits|calls|discussions|events|summits)$/.test(
      headWord,
    )
  return {
    kind: 'event',
    from: l.from,
    to,
    surface,
    head: headWord,
    eventKind: kindOf(record.kind, l.lowers, tokens, at),
    named,
    definite: l.definite || (!l.indefinite && (named || l.possessive)),
    plural: plural && headWord !== 'consultations' && headWord !== 'talks',
    parties,
    inner: inner ? [inner as Mention] : [],
    ...(ordinal !== undefined ? { ordinal } : {}),
    ...(l.relative ? { relative: l.relative } : {}),
    ...(series ? { series } : {}),
    ...(seriesRange ? { seriesRange } : {}),
    ...(year ? { year } : {}),
  }
}

function kindOf(kind: string, lowers: readonly string[], tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.key
  if (kind === 'call' && (lowers.includes('courtesy') || before === 'courtesy')) return 'courtesy call'
  if (kind === 'meeting' && lowers.includes('bilateral')) return 'bilateral meeting'
  if (kind === 'discussion' && lowers.includes('panel')) return 'panel'
  return kind
}
function skipDeterminer(tokens: readonly Token[], from: number, at: number): number {
  let i = from
  while (i < at && (DETERMINERS.has(tokens[i]!.key) || tokens[i]!.text === '(')) i++
  return i
}
function nameAfterOrdinal(tokens: readonly Token[], from: number, at: number): number {
  let i = from
  for (;;) {
    const o = ordinalAt(tokens, i)
    if (o && i < at) i += o.length
    else if (
      i < at &&
      (BEFORE[tokens[i]!.key] ||
        tokens[i]!.text === ')' ||
        tokens[i]!.text === '(' ||
        /^(annual|regular|inaugural)$/.test(tokens[i]!.key) ||
        /^(19|20)\d\d$/.test(tokens[i]!.key))
    )
      i++
    else return i
  }
}
