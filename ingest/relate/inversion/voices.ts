// Who was heard, told by idiom: "took the floor", "goodwill messages came from", "her address was read on her behalf by X",
// "Responding, X …", "X closed it", "X also said a few words", "you will hear X on cables".
import type { Thing } from '../../resolve/thing.ts'
import { thingBefore } from '../lines/it.ts'
import { act, capacity } from './acts.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { peopleRolled, rolled } from './roll.ts'
import { bilateral, dates, event, hasSpoken, here, mentionsIn, people, settle, spoke, took } from './tell.ts'

const P = one('PJR')
const FIRST = one('PJ')

/** Said once: a plainer rule may have told of the same speech. */
function heard(x: Hit, who: readonly Thing[], e: Thing | undefined, how: string): void {
  if (!e || (x.modality !== 'asserted' && x.modality !== 'planned')) return
  spoke(
    x,
    who.filter((p) => !hasSpoken(x, [p], e)),
    e,
    how,
  )
}
/** The meeting that was told of before: what a speech recalls is another one. */
function floor(x: Hit): Thing | undefined {
  const e = here(x)
  return e && (e.first >= x.s.from || bilateral(e)) ? x.r.talk.main : e
}
/** Somebody has spoken at it, a few sentences back: there is a floor to have. */
const goesOn = (x: Hit, e: Thing | undefined): boolean =>
  !!e &&
  x.r.facts.some(
    (f) => /^(?:SPOKE_AT|MODERATED|CHAIRED)$/.test(f.type) && f.target === e && x.s.start - f.sentence.end < 700,
  )

export const VOICES: readonly Inversion[] = [
  {
    name: 'took-the-floor',
    cue: ['floor'],
    pattern: re(
      String.raw`(?:(?:among )?(?:those|the \{J\d+\}|the [a-z]+|others?)(?: [a-z]+){0,2}? (?:who |that |to |\{R\d+\} )?(?:also )?(?:took|taking|take|had|having) the floor(?: (?:in|during|at) [^{},;:]{0,40}| (?:in|during|at) (?:the )?\{E\d+\})? (?:also )?(?:were|was|included)|also taking the floor (?:were|was)|the floor was (?:also |then )?(?:given to|taken by)) (?:: )?(?<who>${FIRST})|(?<who2>${listOf('PJ')})(?: ,)? (?:also |then |each |both )?took the floor(?! (?:and|to) (?:leave|object))(?: (?:in|at|during) (?:the |this |an? )?(?<at>\{E\d+\}))?|^(?:also |then )?taking the floor(?: next| first| last| after [^{},;]{1,30})? , (?<who3>${FIRST})`,
    ),
    reason: 'Who takes the floor is heard.',
    examples: [
      'Among those who took the floor were Kwame Asante of the Baltic Institute, Elina Saar and Liis Kask.',
      'Kwame Asante also took the floor.',
      'Taking the floor, Kwame Asante praised peat.',
    ],
    counterExamples: ['Among those who did not take the floor were Kwame Asante and Elina Saar.'],
    read: (x) => {
      const who = x.groups.who ? peopleRolled(x) : [...people(x, 'who2'), ...people(x, 'who3')]
      const own = event(x, 'at')
      const e = own ?? here(x)
      // a word from the floor, in a debate, is no speech of the programme
      if (!own && /\b(?:discussions?|debate|questions?|audience|exchange)\b/.test(x.code)) {
        if (x.modality === 'asserted') took(x, who, e)
      } else heard(x, who, e, 'statement')
    },
  },
  {
    name: 'messages-came-from',
    cue: [
      'messages',
      'message',
      'greetings',
      'toasts',
      'remarks',
      'speeches',
      'addresses',
      'statements',
      'interventions',
    ],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] )|(?<=and ))(?:other |further |the )?(?<cap>(?:(?:goodwill|welcome|congratulatory|video|recorded|opening|closing|keynote|brief|short|solidarity) ){1,2}(?:messages?|remarks|speeches|addresses|statements|greetings|notes|presentations)|toasts|messages of (?:goodwill|support|solidarity)|words of (?:welcome|greeting))(?: (?:had|also|then))? (?:came|were (?:also )?(?:delivered|given|made|offered|heard|presented|read|conveyed|received|proposed)|was (?:also )?(?:delivered|given|made|read)|followed)(?: out)? (?:from|by) (?<who>${FIRST})`,
    ),
    reason: 'Whose goodwill message is heard, speaks.',
    examples: [
      'Other goodwill messages came from the Director of the Baltic Institute, Ms. Elina Saar, and Ambassador Liis Kask.',
    ],
    counterExamples: ['No goodwill messages came from Elina Saar.'],
    read: (x) => {
      const cap = x.groups.cap!
      heard(
        x,
        peopleRolled(x),
        floor(x),
        /toast/.test(cap)
          ? 'toast'
          : /welcome/.test(cap)
            ? 'welcome remarks'
            : /video|recorded/.test(cap)
              ? 'video message'
              : (capacity(cap) ?? 'remarks'),
      )
    },
  },
  {
    name: 'in-a-goodwill-message',
    cue: ['goodwill', 'solidarity', 'vote'],
    pattern: re(
      String.raw`(?:^|(?<=, ))in (?:a|an|his|her) (?:brief |short )?(?:goodwill|solidarity) (?:message|address|remarks|speech)(?: (?:to|at) (?:the )?(?:\{E\d+\}|[a-z]+))? , (?<who>${P})(?= )|the votes? of thanks was (?:moved|given|proposed|delivered|offered) by (?<who2>${FIRST})`,
    ),
    reason: 'A goodwill message is given at the meeting at hand.',
    examples: [
      'In a goodwill message, Elina Saar recalled the first peat.',
      'The vote of thanks was moved by Elina Saar.',
    ],
    counterExamples: ['The vote of thanks was not moved by Elina Saar.'],
    read: (x) => {
      heard(x, people(x, 'who'), floor(x), 'remarks')
      heard(x, x.groups.who2 ? peopleRolled(x, 'who2') : [], here(x), 'closing remarks')
    },
  },
  {
    name: 'read-on-behalf',
    cue: ['read', 'delivered', 'behalf', 'conveyed'],
    pattern: re(
      String.raw`(?<cap>address|speech|message|statement|remarks|keynote|lecture|paper|letter|\{R\d+\}|\{E\d+\})(?: (?:of|from) (?:[^{},;]{0,20}\{[PJOC]\d+\}|(?:the |his |her )?[a-z]+(?:-| - )?[a-z]*))?(?: ,)? (?:which |that )?(?:(?:was|were|is|are|will be|had been) )?(?:read|read out|delivered|presented|conveyed)(?: out)? (?:on (?:his|her|their) behalf |in (?:his|her|their) (?:absence|name|stead) |for (?:him|her|them) )?(?:to the [a-z]+ )?by (?:(?:his|her|its|the|a) (?:[a-z]+ ){1,3}, )?(?<who>${FIRST})(?: (?:at|during) (?:the )?(?<at>\{E\d+\}))?`,
    ),
    reason: 'Who reads another’s address out is the one heard.',
    examples: [
      'The address of the President was read on his behalf by the Minister of Energy of Ghana, Kwame Asante.',
      'A message from the King was read out by her deputy, Elina Saar.',
    ],
    counterExamples: ['The address of the President was not read on his behalf by Kwame Asante.'],
    read: (x) => {
      if (!/\b(?:behalf|absence|name|stead|for (?:him|her|them)|read|out)\b/.test(x.text)) return
      const who = peopleRolled(x).slice(0, 1)
      const c = capacity(x.groups.cap!)
      // "a letter read by": read at home as well
      if (/letter|paper|\{/.test(x.groups.cap!) && !/behalf|absence|stead|read out/.test(x.text)) return
      heard(x, who, event(x, 'at') ?? floor(x), c ?? 'statement')
    },
  },
  {
    name: 'responding-she-said',
    cue: ['responding', 'replying', 'response', 'reply', 'turn'],
    pattern: re(
      String.raw`^(?:responding|replying|in (?:his|her|a|an?) (?:brief |short )?(?:response|reply)|in response|in reply|speaking in (?:response|turn))(?: to (?:him|her|them|the [a-z]+ remarks|the welcome|these remarks))? , (?<who>${P})(?: , (?:[^{};]|\{[A-OQ-Z]\d+\}){1,120}? ,)? (?=[a-z])`,
    ),
    reason: 'Who answers a speech speaks too.',
    examples: ['Elina Saar opened the dialogue. Responding, Minister Kwame Asante thanked the cooks.'],
    counterExamples: ['Responding to a question, Minister Kwame Asante thanked the cooks.'],
    read: (x) => {
      const e = floor(x)
      if (goesOn(x, e)) heard(x, people(x, 'who'), e, 'remarks')
    },
  },
  {
    name: 'closed-it',
    cue: ['it', 'them', 'proceedings', 'discussion', 'discussions', 'debate'],
    pattern: re(
      String.raw`(?<who>${listOf('PJ')})(?: ,)? (?:then |also |later |jointly |finally )?(?<verb>opened|closed|moderated|inaugurated|facilitated) (?:it|the (?:proceedings|discussions?|debate|floor to questions))(?= ?(?:[.;,]|$|and |on \{D|at \{D|with ))`,
    ),
    reason: '"It" behind a meeting is the meeting.',
    examples: ['Elina Saar opened the dialogue, and Kwame Asante closed it.'],
    counterExamples: [
      'Kwame Asante owned a shop. Elina Saar closed it.',
      'The house is old, and Elina Saar opened it.',
    ],
    read: (x) => {
      const e = here(x)
      const named = mentionsIn(x, x.code.slice(0, x.start)).some((m) => m.kind === 'event')
      if (x.modality !== 'asserted' || !(named || goesOn(x, e))) return
      if (!named && / it$/.test(x.text) && thingBefore(x.r, x.s, x.s.to)) return
      act(x, people(x, 'who'), x.groups.verb!.replace(/e?d$/, 'ing'), '{E0}', e)
    },
  },
  {
    name: 'said-a-few-words',
    cue: ['words', 'speak'],
    pattern: re(
      String.raw`(?<who>${listOf('PJR')})(?: ,)? (?:also |then |each |both )?(?:said|offered|added|shared|spoke) (?:a )?few words(?= ?(?:[.;,]|$|of |at |on |in |to ))|(?<who2>${listOf('PJ')})(?: ,)? (?:are|is|were|was) (?:also |both )?(?:due|expected|scheduled|set|slated) to (?:speak|take the floor)(?: (?:at|during) (?:the )?(?<e>\{E\d+\}))?(?= ?(?:[.;,]|$|on \{D|at \{D|first|last|and |in ))`,
    ),
    reason: 'A few words at a meeting are a speech there.',
    examples: ['Elina Saar also said a few words.', 'Kwame Asante and Elina Saar are due to speak.'],
    counterExamples: ['Kwame Asante is not due to speak.', 'Elina Saar is due to speak with Kwame Asante.'],
    read: (x) => {
      heard(x, people(x, 'who'), here(x), 'remarks')
      heard(x, people(x, 'who2'), event(x, 'e') ?? here(x), 'speech')
    },
  },
  {
    name: 'you-will-hear',
    cue: ['hear', 'heard'],
    pattern: re(
      String.raw`(?:you|we|participants|delegates|they|those present) (?:will|shall|are to) (?:also |then |first )?hear (?:from )?(?<who>${FIRST})(?<rest>(?: (?:[^.;{}]|\{[A-Z]\d+\}){1,400})?)`,
    ),
    reason: 'Whom an audience is to hear, speaks.',
    examples: [
      'You will hear Kwame Asante on peat, Elina Saar of the Baltic Institute on nets, and Liis Kask on ropes.',
    ],
    counterExamples: ['You will not hear Kwame Asante on peat.'],
    read: (x) => {
      if (/ (?:who|which|that|whom|because|while|when) /.test(x.groups.rest!))
        return heard(x, people(x, 'who'), here(x), 'presentation')
      const who = [...people(x, 'who'), ...people(x, 'rest')]
      heard(x, [...new Set(who)], here(x), 'presentation')
    },
  },
  {
    name: 'a-panel-with',
    cue: ['panel', 'discussion', 'conversation', 'debate'],
    pattern: re(
      String.raw`(?:moderate[ds]?|chair(?:ed|s)?|facilitate[ds]?|lead|led|host(?:ed|s)?|hold|held|follow(?:ed)? by) (?<e>an? (?:[a-z-]+ ){0,2}?(?:\{E\d+\}|panel|discussion|debate)(?: on [a-z -]{2,40}?)?)(?: ,)? (?:with|featuring|between) (?<who>${FIRST})`,
    ),
    reason: 'With whom a panel is moderated, they are its speakers.',
    examples: ['Elina Saar moderated a panel with Kwame Asante of the Peat Commission, Liis Kask and Kari Lunde.'],
    counterExamples: ['Elina Saar moderated a panel without Kwame Asante.'],
    read: (x) => {
      const e = event(x, 'e')
      const kind = e?.event?.kind ?? ''
      if (!e || !/panel|discussion|debate|round table/.test(kind)) return
      heard(
        x,
        rolled(x).filter((t) => t.type === 'Person'),
        e,
        'panelist',
      )
    },
  },
  {
    name: 'the-panellists-said',
    cue: ['panelists', 'panellists', 'speakers', 'presenters', 'discussants', 'panelist', 'panellist', 'speaker'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] ))(?:the )?(?:first |second |third |fourth |other |last |keynote |guest )?(?<role>panell?ists?|speakers?|presenters|discussants?)(?: ,)? (?<who>${listOf('P')})(?: ,)? (?=[a-z]+(?:ed|t|ew|aw|oke|ook|aid|old|rned|gave|made)\b)`,
    ),
    reason: 'The noun in front says what they are there for.',
    examples: [
      'Panellists Kwame Asante, Elina Saar and Liis Kask discussed peat.',
      'The third panellist, Liis Kask, spoke of nets.',
    ],
    counterExamples: ['Former speaker Kwame Asante sold peat.'],
    read: (x) => {
      const e = x.r.talk.section ?? floor(x)
      if (x.modality === 'asserted')
        heard(x, people(x, 'who'), e, /panel|discuss/.test(x.groups.role!) ? 'panelist' : 'remarks')
    },
  },
  {
    name: 'said-at-a-press-conference',
    cue: ['press', 'news', 'media', 'briefing'],
    pattern: re(
      String.raw`(?:^|(?<=, ))(?:speaking )?(?:at|in|during) (?:today 's |yesterday 's |his |her |a |an |the ){0,2}(?<e>\{E\d+\})(?: (?:in|at|on) (?:the )?\{[LDO]\d+\}| \{D\d+\}){0,3}(?: ,)? (?<who>${P})(?: , (?:[^{};,]|\{[A-OQ-Z]\d+\}){1,80} ,)? (?:also )?(?:said|announced|told|stressed|noted|confirmed|stated|added|explained|underlined|denied|warned|answered|welcomed|called)(?= )|(?<who2>${P})(?: ,)? (?:said|announced|stressed|stated|confirmed|told (?:journalists|reporters|the press))(?: [^ ;{}]+| \{[DLOCPE]\d+\}){0,14}? (?:at|during) (?:today 's |his |her |a |the ){0,2}(?<e2>\{E\d+\})(?= ?(?:[.,;]|$|in \{|on \{|at \{|held ))`,
    ),
    reason: 'What is said at a press conference is said to it.',
    examples: ['At a press conference in Tartu on 13 March 2025, Minister Elina Saar said that peat was rare.'],
    counterExamples: ['Ahead of a press conference in Tartu, Minister Elina Saar said that peat was rare.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const m = mentionsIn(x, x.groups.e ?? x.groups.e2).find((y) => y.kind === 'event')
      if (
        m?.kind !== 'event' ||
        !/\b(?:press|news|media)\b.*(?:conference|briefing)|^(?:weekly |daily |regular )?briefing$/i.test(m.surface)
      )
        return
      const e = event(x, x.groups.e ? 'e' : 'e2')
      const around = mentionsIn(x, x.groups.e ? x.text.split(' , ')[0] : undefined)
      if (e) settle(x, e, around, dates(around))
      heard(x, [...people(x, 'who'), ...people(x, 'who2')], e, 'remarks')
    },
  },
  {
    name: 'moderated-by-and-on-it',
    cue: ['moderated', 'chaired', 'facilitated'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?: ,)? (?:(?:which )?(?:is|was|will be) )?(?:moderated|chaired|facilitated) by (?:${one('PJ')}|(?:[a-z'.-]+ ){1,3}[a-z'-]+)(?: \( [^()]{1,50} \))?(?: , [^:{}]{1,50})? : (?<who>${FIRST})`,
    ),
    reason: 'Who sits on a panel stands behind the colon.',
    examples: [
      'Panel "Deep Peat", moderated by Elina Saar (Baltic Institute): Kwame Asante, Mayor of Tartu; Liis Kask.',
    ],
    counterExamples: ['Panel "Deep Peat", not moderated by Elina Saar: Kwame Asante.'],
    read: (x) => {
      const m = mentionsIn(x, x.groups.e)[0]
      if (m?.kind !== 'event' || !/panel|session|debate|discussion|round table|forum/.test(m.eventKind)) return
      heard(x, peopleRolled(x), event(x, 'e'), 'panelist')
    },
  },
]
