// Names of what a programme lists: "SESSION 1: RIVERS AND BORDERS", "Gala dinner, City Museum", "Signing of …"; and what is no event at all.

import { clockAt, type Clock } from './clock.ts'

export interface Title {
  /** Offsets of the whole name. */
  readonly start: number
  readonly end: number
  /** The same without its number or type: "Ropes and Harbours". */
  readonly topic?: readonly [number, number]
  /** The number or type alone, where it can stand for the whole: "Session 1", "Lunch". */
  readonly short?: readonly [number, number]
  readonly kind: string
  /** A meal, a reception: an event only where more than its name is told. */
  readonly plain: boolean
  /** A number without a topic: the topic may stand on the next line. */
  readonly bare: boolean
  readonly status?: 'cancelled' | 'postponed'
  /** Its time, where it stands inside: "Session 1 (09:30–11:00): Who Answers?", and the name without it. */
  readonly clock?: Clock
  readonly name?: string
}

const COUNT =
  '(?:\\d{1,2}(?:\\.\\d)?[A-Za-z]?|[IVX]{1,5}|[A-H](?=\\s*[:.–—|-]|\\s*$)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const NUMBERED = new RegExp(
  `^(?:(?:parallel|plenary|working|special|breakout|break-out|thematic|technical|closed|open|public|high-level|ministerial|expert|experts|panel|discussion|substantive|concurrent|policy|side)\\s+){0,2}(session|panel|plenary|round[- ]?table|workshop|working group|breakout(?: group)?|track|theme|part|block|module|segment|dialogue|cluster|seminar|lecture|debate|event|discussion)\\s*(?:no\\.?\\s*|#\\s*)?${COUNT}(?![\\p{L}\\p{N}])`,
  'iu',
)
const NAMED =
  /^(?:(?:the|official|formal|solemn|grand)\s+)*(?:opening|closing|inaugural|concluding|first|second|third|final|plenary|special|introductory|high-level|ministerial|parallel|working|keynote|wrap-up|poster|joint|leaders['’]?|award|awards|signing|welcome|welcoming|handover)\s+(?:(?:plenary|panel|signing|award|awards)\s+)?(session|plenary|panel|ceremony|segment|round[- ]?table|meeting|debate|dialogue|conversation)\b/i
const TYPED =
  /^(?:(?:expert|experts|high-level|moderated|public|closed|special|ministerial|leaders['’]?|interactive|plenary|young \p{L}+['’]s?)\s+){0,2}(panel discussion|panel|plenary session|plenary|round[- ]?table discussion|round[- ]?table|workshop|side event|debate|fireside chat|seminar|breakout session|break-out session|session|discussion|conversation|dialogue|master ?class|training|table-?top exercise|simulation|exercise|book launch|launch|film screening|screening|briefing|town hall|working lunch|lunch(?:eon)?|dinner|breakfast|press conference|excursion|site visit|study visit|field trip|tour)\s*(?:on\s+(?=["“]?\p{Lu})|[:–—-]\s*|(?=["“«„]))/iu
/** "Meeting with the Speaker", "Courtesy call by Ambassador X": with those it names. */
export const MEETS =
  /^(?:(?:official|ceremonial|formal) (?:welcome|reception) and )?(?:(?:bilateral|official|working|short|private|plenary|joint|expanded|restricted|closed|separate|delegation-level|one-on-one|tête-à-tête|courtesy|phone|telephone|video)\s+)*(?:meeting|talks|consultations|call|courtesy call|courtesy visit|audience|conversation|discussion|exchange)\s+(?:with|between|by|on|to)\s/i
/** Nothing the graph keeps: no event, and nobody in it. */
const NOTHING =
  /^(?:(?:morning|afternoon|short|mid-?morning|mid-?day|late|evening|welcome|welcoming|networking|light|buffet|working|tea|coffee|lunch|health|comfort|prayer|stretch|bio|and|with)[\s,/&]+)*(?:coffee|tea|refreshments?|break|registrations?|(?:concluding|final|closing) (?:observations|comments|thoughts) by (?:the )?(?:panell?ists|speakers)|participant papers|sign-?in|arrivals?|departures?|check[- ]?(?:in|out)|(?:group|family|official|joint) ?(?:photo|photograph|picture)s?|photo(?:graph|call| session| opportunity)?s?|transfer|transport|bus(?:es)?|shuttle|free (?:time|evening|afternoon|morning)|end of|adjourn(?:ment)?|doors? open|networking|seating|security (?:check|screening)|housekeeping|administrative|logistic|intermission|recess|accreditation|walk(?:ing)? to|return to|pick-?up|boarding|drive to|flight|(?:parallel|concurrent|breakout|thematic|bilateral) (?:sessions|workshops|panels|groups|meetings)|tbc|tbd|to be (?:confirmed|announced|determined)|national anthems?|musical|cultural (?:performance|programme)|entertainment|prayers?|moment of silence|(?:a )?minute of silence|interval|lunchtime|snacks?|leisure|hotel check|time for|meeting point|gathering at|entry of|entrance of)\b/i
const BREAK =
  /\b(?:coffee|tea|lunch|refreshment|health|comfort|short|prayer|networking|stretch) ?[- ]?break\b|^break\b/i
/** Goes on with the session that it stands in. */
const WITHIN =
  /^(?:q ?(?:&|and|\/) ?a\b|questions?\b|(?:(?:open|general|plenary|moderated|group|audience|interactive|floor|guided|joint)\s+)*(?:discussions?|debate|exchange|interaction|dialogue)(?: (?:with|and|&) .{0,40})?$|discussions?(?: and (?:q ?& ?a|questions).*)?$|interactive|comments from the floor|responses?$|audience\b)/i
/** Items of a formal meeting, not sittings of their own. */
const ITEM =
  /^(?:(?:opening|closure) of (?:the )?(?:meeting|session)\b|adoption of|approval of|election of|any other business|a\.?o\.?b\.?\b|agenda item|item \d|date (?:and place )?of (?:the )?next|(?:review|confirmation) of (?:the )?(?:previous |last )?minutes|nomination of|credentials|organi[sz]ation of work|tour de table|round of introductions|introduction of participants|introductions$|self-introduction|matters arising|closure of|conclusion of|recap|feedback|evaluation|next steps|way forward|way ahead|distribution of|instructions|announcements?|wrap[- ]up\b)/i
const MEAL =
  /\b(lunch(?:eon)?|dinner|supper|banquet|gala|breakfast|brunch|reception|cocktails?|apéritif|aperitif|aperitivo|drinks|iftar|barbecue|buffet)\b/i
/** With these words around it a meal is a break. */
const PLAIN = new Set(
  'working networking buffet light standing sandwich group free hosted and & break for all participants delegates speakers own arrangements arrangement at the in hotel restaurant venue canteen cafeteria foyer lobby lounge terrace on your lunch luncheon dinner breakfast brunch supper drinks cocktail cocktails'.split(
    ' ',
  ),
)
const isPlain = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s(),–—-]+/)
    .every((w) => w === '' || PLAIN.has(w))
const CEREMONY =
  /^(?:(?:the|official|formal|joint|ceremonial)\s+)*(?:signing|signature|exchange of (?:notes|documents|instruments)|(?:presentation|conferral|conferment|bestowal|award(?:ing)?) of (?:the )?.*\b(?:award|prize|medal|order|certificate|honou?r|fellowship)s?\b|unveiling|inauguration|wreath[- ]laying|ribbon[- ]cutting|handover|hand-over|launch|ground-?breaking|flag[- ]raising|tree[- ]planting|oath|swearing[- ]in|commemoration)\b/i
const HEADS =
  /\b(session|panel|plenary|round[- ]?table|workshop|ceremony|lunch(?:eon)?|dinner|banquet|gala|reception|breakfast|cocktails?|signing|press conference|briefing|debate|exhibition|exercise|simulation|visit|tour|excursion|launch|screening|seminar|symposium|webinar|forum|conference|meeting|dialogue|side event|conversation|fireside chat|town hall|lecture|concert|hearing|retreat|bilaterals?|commemoration|unveiling|masterclass|training)\b/i

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/round[- ]?table/i, 'round table'],
  [/panel/i, 'panel'],
  [/workshop|master ?class|training/i, 'workshop'],
  [/lunch/i, 'lunch'],
  [/dinner|banquet|gala|supper|iftar|barbecue/i, 'dinner'],
  [/reception|cocktail|ap[eé]riti|drinks/i, 'reception'],
  [/breakfast|brunch/i, 'breakfast'],
  [/signing|signature/i, 'signing'],
  [/launch/i, 'launch'],
  [/ceremony|award|presentation of|unveiling|inauguration|wreath|ribbon|handover|commemoration/i, 'ceremony'],
  [/press conference/i, 'press conference'],
  [/briefing/i, 'briefing'],
  [/video ?conference/i, 'video conference'],
  [/\bhearing\b/i, 'hearing'],
  [/\blecture\b/i, 'lecture'],
  [/\bconcert\b/i, 'concert'],
  [/exercise|simulation/i, 'exercise'],
  [/exhibition/i, 'exhibition'],
  [/visit|tour|excursion|field trip/i, 'visit'],
  [/side event/i, 'side event'],
  [/seminar|webinar/i, 'seminar'],
  [/bilateral|^(?:\p{L}+ ){0,2}(?:meeting|talks|consultations)\b/iu, 'meeting'],
  [/courtesy/i, 'courtesy call'],
  [/^(?:\p{L}+ ){0,2}audience\b/iu, 'audience'],
  [/^(?:\p{L}+ ){1,3}and talks\b/iu, 'talks'],
  [/^(?:\p{L}+ ){0,2}call\b/iu, 'call'],
]
const kindOf = (words: string): string => KINDS.find(([re]) => re.test(words))?.[1] ?? 'session'

const OFF_LEAD = /^[[(]?\s*(cancel?led|postponed|withdrawn|called off)\s*[\])]?\s*(?:[:–—-]\s*|$|\s+(?=\p{Lu}))/iu
const OFF = /cancel|postpone|called off/i
const OFF_TAIL = /\s*(?:[-–—:,]\s*|[[(]\s*)(?:now\s+|session\s+)?(cancel?led|postponed|called off)\b[^)\]]*[)\]]?\s*$/i

/** "This session has been cancelled." */
export const OFF_SAID =
  /^(?:(?:this|the) )?(?:session|panel|event|workshop|meeting|dinner|lunch|reception|visit|round[- ]?table)\s+(?:has been|is|was|had to be|will be)\s+(cancel?led|postponed|called off)\b/i

/** "CANCELLED - …", "… (postponed)": the status and the span without the words that say so. */
export function calledOff(
  text: string,
  from: number,
  to: number,
): { status: 'cancelled' | 'postponed'; from: number; to: number; lead: boolean } | null {
  const words = text.slice(from, to)
  const status = (s: string): 'cancelled' | 'postponed' => (/^postponed/i.test(s) ? 'postponed' : 'cancelled')
  const lead = OFF_LEAD.exec(words)
  if (lead) return { status: status(lead[1]!), from: from + lead[0].length, to, lead: true }
  const said = OFF_SAID.exec(words)
  if (said) return { status: status(said[1]!), from: to, to, lead: true }
  const tail = OFF.test(words) ? OFF_TAIL.exec(words) : null
  return tail ? { status: status(tail[1]!), from, to: from + tail.index, lead: false } : null
}

export type Told = Title | 'nothing' | 'within' | 'item' | null

/**
 * What the words between two offsets name. `sure`: only what is a title by its own words (a number, a type, a ceremony); without it any
 * words in title case are one, as behind a time.
 */
export function titleAt(text: string, start: number, stop: number, sure: boolean): Told {
  // no title is a paragraph
  if (stop - start > 400) return null
  const off = calledOff(text, start, stop)
  let from = off ? off.from : start
  let to = off ? off.to : stop
  if (from >= to) return null
  // "(replaces Session 5)", "(closed session)", "(45 min)", "(tbc)"
  const aside =
    /\s*[([](?:replac\w+|in place of|(?:press|media) (?:is |are )?(?:invited|welcome)|[^()]{2,40} (?:to attend|attends|will attend)|closed|open|by invitation|public|tbc|parallel|hybrid|online|in[- ]person|plenary|off the record|chatham|restricted|\d{1,3}\s?(?:min|mins|minutes|['’]))[^)\]]*[)\]]\.?\s*$/i
  for (let m = aside.exec(text.slice(from, to)); m; m = aside.exec(text.slice(from, to))) to = from + m.index
  while (from < to && /[\s:–—·|/,-]/.test(text[from]!)) from++
  while (to > from && /[\s:;,–—·|(-]/.test(text[to - 1]!)) to--
  if (text[to - 1] === '.' && !/\b(?:\p{Lu}|Ltd|Inc|Co)\.$/u.test(text.slice(from, to))) to--
  // "Reception to follow at 7:30 PM"
  const follow = /\s+(?:to follow|immediately after)(?:\s+at\b.{0,30})?$/i.exec(text.slice(from, to))
  if (follow && follow.index > 3) to = from + follow.index
  // "Panel discussion "Ropes" within the Tenth Net Forum": the name ends with its quotation marks
  const quoted =
    /^((?:\p{L}[\p{L}’'-]*\s+){1,4}?[:–-]?\s*["“«][^"”»]{3,160}["”»])\s*,?\s*(?:by|within|at|during|on the|in|as part of|organi[sz]ed|hosted|with)\s/u.exec(
      text.slice(from, to),
    )
  if (quoted) to = from + quoted[1]!.length
  // "Visit to the university; address on …", "Meeting of the group with a delegation of …"
  const second =
    /;\s+(?=\p{Ll})|,?\s(?:with|and) (?:a|the) (?:\p{Lu}?[\p{L}-]+ )?delegation\b|,?\s(?:headed|led) by\s/u.exec(
      text.slice(from, to),
    )
  if (second && second.index > 8 && !MEETS.test(text.slice(from, from + second.index + 6))) to = from + second.index
  const words = text.slice(from, to)
  if (!/\p{L}.?\p{L}/u.test(words)) return null
  const status = off ? { status: off.status } : {}
  const numbered = NUMBERED.exec(words)
  if (numbered) {
    const head = from + numbered[0].length
    const inner = /^\s*(?=[([]\s?\d)/.exec(words.slice(numbered[0].length))
    const clock = inner ? clockAt(text, head + inner[0].length, to) : null
    const at = behindMark(text, clock?.end ?? head, to)
    const topic = at < to ? quotes(text, at, to) : null
    return {
      start: from,
      end: to,
      kind: /panel/i.test(numbered[1]!) ? 'panel' : kindOf(numbered[1]!),
      plain: false,
      bare: !topic,
      ...(topic ? { topic, short: [from, head] as const } : {}),
      ...(clock ? { clock: clock.clock } : {}),
      // "PANEL A | Who Owns the Beach?": a bar is no part of a name
      ...((clock || words.includes('|')) && topic ? { name: `${numbered[0]}: ${text.slice(...topic)}` } : {}),
      ...status,
    }
  }
  if (NOTHING.test(words) || (BREAK.test(words) && words.length < 60)) return 'nothing'
  const ceremony = CEREMONY.test(words)
  if (!ceremony && WITHIN.test(words) && !MEETS.test(words)) return 'within'
  if (ITEM.test(words)) return 'item'
  const typed = TYPED.exec(words)
  if (typed && !ceremony) {
    const at = from + typed[0].length
    const topic = at < to && !HONOURED.test(text.slice(at, to)) ? quotes(text, at, to) : null
    if (topic)
      return {
        start: from,
        end: to,
        kind: kindOf(typed[1]!),
        plain: false,
        bare: false,
        topic,
        ...status,
      }
  }
  const meal = MEAL.test(words)
  const named = NAMED.exec(words)
  const rest = named ? behindMark(text, from + named[0].length, to) : to
  const told =
    rest < to && rest > from + named![0].length && !HONOURED.test(text.slice(rest, to)) ? quotes(text, rest, to) : null
  const whole: Title = {
    start: from,
    end: to,
    kind: kindOf(meal && !ceremony ? MEAL.exec(words)![0] : words),
    plain: meal && isPlain(words),
    bare: false,
    ...(told ? { topic: told } : {}),
    ...status,
  }
  if (ceremony || named || meal || MEETS.test(words)) return whole
  if (sure) return typed || (HEADS.test(words) && capitals(words) && words.length <= 120) ? whole : null
  const inner = quotes(text, from, to)
  return inner[0] > from ? { ...whole, start: inner[0], end: inner[1] } : whole
}

/** Behind the mark between a number and its topic. */
const behindMark = (text: string, from: number, to: number): number =>
  from + /^\s*(?:[:.–—|-]|\((?!\d))?\s*/.exec(text.slice(from, to))![0].length

const HONOURED = /^(?:H\.\s?E\.|Mr|Mrs|Ms|Dr|Prof|Amb|Hon|Gen|Lt|Col|Capt|Adm|Sir|Dame)\b/

/** "Village dialogue with fishers. Facilitator: Ana Ruiz": a title, and who does what there. */
export const LABEL_INSIDE =
  /[.;]\s(?:facilitators?|moderators?|chairs?|co-chairs|speakers?|panell?ists|keynote|rapporteur)\s?:\s/i
/** "Panel A", "Session 3" and no more. */
export const countedTitle = (words: string): boolean => {
  const m = NUMBERED.exec(`${words.trim()}`)
  return !!m && m[0].length === words.trim().length
}

/** Without the quotation marks around the whole. */
function quotes(text: string, from: number, to: number): readonly [number, number] {
  const m = /^["“«„‘']\s*(.+?)\s*["”»“’']\s*[.,]?$/.exec(text.slice(from, to))
  return m && m[1]!.length > 2
    ? [from + text.slice(from, to).indexOf(m[1]!), from + text.slice(from, to).indexOf(m[1]!) + m[1]!.length]
    : [from, to]
}

/** Most long words begin with a capital. */
export function capitals(words: string): boolean {
  const long = words.split(/[\s/–—-]+/).filter((w) => /^\p{L}{4,}/u.test(w))
  return long.length > 0 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.6 * long.length
}

/** The words that `CEREMONY`, `NUMBERED` and `NAMED` begin with, or those that call something off in front of them. */
const EVENTFUL =
  /^[\s:–—·|/,-]*(?:(?:the|official|formal|solemn|grand|joint|ceremonial)\s+)*(?:opening|closing|inaugural|concluding|first|second|third|final|plenary|special|introductory|high-level|ministerial|parallel|working|keynote|wrap-up|poster|joint|leaders|awards?|signing|welcom|handover|breakout|break-out|thematic|technical|closed|open|public|expert|panel|discussion|substantive|concurrent|policy|side|session|round|workshop|track|theme|part|block|module|segment|dialogue|cluster|seminar|lecture|debate|event|signature|exchange|presentation|confer|bestowal|unveiling|inauguration|wreath|ribbon|hand-over|launch|ground|flag|tree|oath|swearing|commemoration)|cancel|postpone|called off|withdrawn/i

/** Whether these words may name something that takes place by themselves: if not, `eventful` is false of what `titleAt` finds in them. */
export const mayBeEventful = (words: string): boolean => EVENTFUL.test(words)

/** Whether a heading names something that takes place, without a time before it. */
export const eventful = (words: string): boolean => CEREMONY.test(words) || NUMBERED.test(words) || NAMED.test(words)
