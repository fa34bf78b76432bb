// The words of events: the nouns that name them, and those that stand around such a noun.

export interface HeadRecord {
  readonly kind: string
  /** A line of meetings can bear it: "Dialogue", "Forum"; not "visit". */
  readonly series: boolean
  /** One sitting of something: "Seventh Meeting of the Dialogue". */
  readonly sitting?: true
  /** A body as well ("Commission"): an event only where numbered, held, met or chaired. */
  readonly body?: true
  /** Too common a word to stand for an event without a name or an article. */
  readonly weak?: true
  /** In capitals a word of some other name: "Training", "Plenary". */
  readonly lower?: true
}

/** Kind, what holds of it, nouns. */
const HEADS: readonly (readonly [string, string, string])[] = [
  ['meeting', 'series sitting', 'meeting meetings gathering'],
  ['dialogue', 'series', 'dialogue dialogues dialog'],
  ['consultations', 'series', 'consultation consultations'],
  ['talks', 'series weak', 'talk'],
  ['talks', 'series', 'talks'],
  ['summit', 'series', 'summit summits'],
  ['conference', 'series', 'conference conferences colloquium conclave'],
  ['symposium', 'series', 'symposium'],
  ['seminar', 'series', 'seminar seminars webinar'],
  ['workshop', 'series', 'workshop workshops'],
  ['training', 'weak lower', 'training'],
  ['training course', 'weak lower', 'course bootcamp masterclass'],
  ['forum', 'series', 'forum fora'],
  ['congress', 'series body', 'congress'],
  ['conference', 'series body', 'convention'],
  ['panel', 'weak', 'panel'],
  ['session', 'series sitting', 'session sessions'],
  ['round', 'series sitting', 'round rounds'],
  ['edition', 'series sitting', 'edition'],
  ['session', 'weak', 'segment'],
  ['session', 'weak lower', 'plenary sitting'],
  ['round table', 'series', 'roundtable'],
  ['visit', '', 'visit visits'],
  ['visit', 'weak', 'trip tour stop stopover excursion'],
  ['visit', 'body weak', 'mission'],
  ['call', 'weak', 'call calls'],
  ['call', '', 'conversation phonecall'],
  ['call', 'series', 'videoconference teleconference'],
  ['signing', '', 'signing'],
  ['ceremony', '', 'ceremony ceremonies inauguration unveiling groundbreaking commemoration parade funeral wedding'],
  ['ceremony', 'weak lower', 'handover turnover swearing'],
  ['launch', 'weak', 'launch'],
  ['hearing', 'series', 'hearing'],
  ['briefing', 'weak', 'briefing'],
  ['lecture', 'series', 'lecture'],
  ['reception', '', 'reception'],
  ['dinner', '', 'dinner banquet'],
  ['reception', 'weak lower', 'gala'],
  ['screening', 'weak lower', 'screening'],
  ['lunch', '', 'lunch luncheon'],
  ['breakfast', '', 'breakfast'],
  ['exhibition', 'series', 'exhibition expo'],
  ['exhibition', 'series weak', 'fair'],
  ['exhibition', 'series body weak', 'show'],
  ['festival', 'series', 'festival'],
  ['concert', 'lower', 'concert'],
  ['week', 'series weak', 'week'],
  ['retreat', 'series', 'retreat'],
  ['assembly', 'series body', 'assembly'],
  ['meeting', 'series', 'ministerial'],
  ['meeting', '', 'encounter'],
  ['meeting', 'weak', 'audience'],
  ['negotiations', 'series', 'negotiation negotiations'],
  ['discussion', 'weak', 'discussion discussions'],
  ['debate', 'series weak', 'debate'],
  ['meeting', 'series body', 'commission committee subcommittee council board'],
  ['meeting', 'series body', 'cabinet'],
  ['meeting', 'series body weak', 'group mechanism platform partnership format review'],
  ['event', '', 'event'],
  ['event', 'weak', 'events'],
  ['day', 'series body weak', 'day days'],
  ['event', 'body weak', 'delegation'],
  ['election', 'body', 'election elections'],
  ['election', '', 'referendum'],
  ['interview', '', 'interview'],
  ['games', 'series body', 'games'],
  ['games', 'series', 'olympics'],
  ['exercise', 'series body', 'exercise exercises'],
]
/** What the noun of an event says of it, by its folded form. */
export const EVENT_HEADS: Record<string, HeadRecord> = {}
for (const [kind, holds, nouns] of HEADS) {
  const flags = Object.fromEntries(holds.split(' ').flatMap((flag) => (flag ? [[flag, true]] : [])))
  const record: HeadRecord = { kind, series: false, ...flags }
  for (const noun of nouns.split(' ')) EVENT_HEADS[noun] = record
}

/** Heads that are a line of meetings by themselves; a summit or a symposium is one only where it is numbered. */
export const LINE =
  /^(dialogue|dialogues|dialog|consultation|consultations|talks|cabinet|commission|committee|subcommittee|council|group|mechanism|platform|format|negotiations|ministerial)$/
/** Lower-case words that belong to an unnamed event's description. */
export const LOWER_MODIFIERS = new Set(
  'bilateral trilateral quadrilateral multilateral plenary annual ministerial high-level high level senior expert experts joint regular virtual online video hybrid working official officials state private informal formal special extraordinary emergency preparatory technical political economic strategic security telephone phone courtesy introductory farewell inaugural opening closing wrap-up panel keynote business press news media signing award awards summit first-ever back-to-back side round table follow-up separate brief restricted delegation-level foreign defence defense consular staff interagency inter-agency government-industry government industry gala official-level leaders peace cyber space trade welcome state-to-state luncheon dinner memorial matchmaking climate energy migration maritime cultural pledging donor donors commemorative health education fisheries tourism regional international global hemispheric continental subregional sub-regional two-day three-day four-day one-day half-day hands-on capacity-building thematic interactive scientific academic parliamentary inter-parliamentary interparliamentary intergovernmental ministerial-level expert-level practical open book lively office closed-door multi-stakeholder specialised specialized periodic statutory biannual biennial quarterly consultative'.split(
    ' ',
  ),
)
/** "the latest meeting" is the one that is told, not the one before it. */
export const DETERMINERS = new Set(
  'the a an this that its their our his her my these those any no each another such both recent upcoming forthcoming latest'.split(
    ' ',
  ),
)
/** Which of a line it is, seen from the one that is told. */
export const RELATIVE: Record<string, 'next' | 'previous'> = {
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

/** Small words that begin a sentence in capitals and no name. */
export const FUNCTION =
  /^(in|at|on|for|of|to|from|with|by|during|after|before|following|since|under|as|when|while|and|but|also|then|thus|if|both|all|today|yesterday|tomorrow|through|ahead|until|between|about|over|upon|given|based|including|regarding|see|read|watch|participants|officials|however|meanwhile|finally|first|ministers|dear)$/

/** "Ministerial Meeting", "High-Level Session": what sort of sitting. */
export const SITTING =
  /^(ministerial|plenary|high|joint|regular|annual|official|formal|working|technical|bilateral|trilateral|virtual|online|special|extraordinary|opening|closing|leaders|summit|expert|experts)$/

/** In a line of capitals, right before its event: "INSTITUTES HOLD ROUNDTABLE ON SECURITY". */
export const HEADLINE_HOLDS =
  /^(?:grants|hosts|attends|receives|chairs|holds|hold|held|hosted|host|attend|convene|open|conclude|sign|launch)$/
/** "Peru Chairs Andean Ports Meeting": a headline's verb in capitals. */
export const HEADLINE_VERB =
  /^(undertakes|undertake|pays|pay|makes|begins|begin|wraps|wrap|kicks|arrives|calls|visits|witness|witnesses|conclude|receive|announce|announces|mark|marks|starts|start|postpone|postpones|seek|seeks|chairs|cochairs|hosts|holds|grants|meets|signs|attends|receives|opens|leads|welcomes|travels|addresses|joins|hold|sign|meet|host|launch|launches|concludes|inaugurates|delivers|speaks|urges|pushes|discuss|discusses|agree|agrees|convenes|participates|presides|heads|outlines|highlights|commends|concluded|held|opened|hosted|attended|present|presents|end|ends|resume|resumes|kick|deepens?|strengthens?|intensify|intensifies|boosts?|enhances?|expands?|renews?|reaffirms?|steps?|elevates?|vows?|pledges?)$/

/** What may follow the name of an event. */
export const AFTER_NAME =
  /^(was|were|is|are|will|would|has|have|had|held|in|on|at|to|and|with|by|for|from|between|which|that|who|took|takes|of|under|during|ended|concluded|met|opened|closed|as|between|but|where|when|while|after|before|since|organized|organised|hosted|scheduled|said|also|again|co|or|into|through|until|not|may|should|can|kicked|began|begins|starts|started|brought|gathered|discussed|adopted|agreed|together|today|yesterday|last|this|next|attended|chaired|led|via|amid|ahead|following|a|the|its|their|his|her|featuring|including|planned|due|set|being|recently|successfully|jointly|officially|among|amongst|amidst|along|alongside|over|whose|because|despite|within|without|then|so|had|does|did|comes|came|drew|saw|ran|runs|gathers|brings|aims|seeks|marks|focuses|features|looks|[a-z]{3,}ed)$/

export const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
