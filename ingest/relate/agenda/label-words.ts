// The words that open a row of a programme: "Moderator:", "Hosted by", "Keynote address"; what each makes of the names behind it.

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
  | 'with'
  | 'about'
  | 'aside'

export type Flag = 's' | 'm' | 'l' | 'w'
// task | capacity | words (regular expression) | flags: s slot of the day, m several names follow, w weak: needs a colon, a tab or the line's end
export const LABEL_WORDS: readonly (readonly [Task, string, string, string])[] = [
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
  ['with', 'panelist', 'with', 'mw'],
  [
    'present',
    '',
    'signator(?:y|ies)|signed by|in the presence of|witnessed by|(?:received|welcomed|greeted|met|seen off|accompanied|attended|headed) by|attending|in attendance|delegation(?: members)?|members of (?:the )?delegation|(?:from|for|on) the [\\p{L}-]{4,20} side',
    'm',
  ],
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
