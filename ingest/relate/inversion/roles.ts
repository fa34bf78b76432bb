// Who chaired, moderated or spoke, told sideways: "It fell to X to preside", "The session had X as moderator", "The gavel passed from A to B".
import type { Thing } from '../../resolve/things.ts'
import { countryOfMention } from '../lists.ts'
import { countryName } from '../../resolve/things.ts'
import { side } from '../context.ts'
import {
  BE,
  DET,
  PEOPLE,
  START,
  actors,
  chaired,
  event,
  gap,
  here,
  instruments,
  mentions,
  mentionsIn,
  moderated,
  one,
  people,
  re,
  rest,
  settle,
  sittingOf,
  spoke,
  tell,
  took,
  words,
  type Hit,
  type Inversion,
} from './phrase.ts'

const P = one('PJR')
const ADJ = words(3)

/** What a person does who is said to "deliver", "open", "preside over" … ; the rest of the phrase tells in what capacity. */
function act(x: Hit, who: readonly Thing[], verb: string, rest: string, e: Thing | undefined): void {
  const v = verb.replace(/-/g, '').replace(/ /g, '')
  if (/^(?:co)?chair|^presid|^lead|^steer/.test(v)) {
    if (/^lead/.test(v) && !/\{E\d+\}|\b(?:session|meeting|talks)\b/.test(rest)) return
    return chaired(x, who, e)
  }
  if (/^moderat|^facilitat/.test(v)) return moderated(x, who, e)
  if (/^open|^inaugurat/.test(v)) return spoke(x, who, e, 'opening')
  if (/^clos|^wrap/.test(v)) return spoke(x, who, e, 'closing')
  if (/^deliver|^giv|^mak|^read|^present/.test(v)) {
    const c = capacity(rest)
    return c ? spoke(x, who, e, c) : undefined
  }
  if (/^address|^speak/.test(v)) return spoke(x, who, e, 'address')
  if (/^brief/.test(v)) return spoke(x, who, e, 'briefing')
  if (/^sign/.test(v))
    for (const m of instruments(mentionsIn(x, rest)))
      if (m.type === 'Agreement') for (const p of who) tell(x, 'SIGNED', p, x.r.things.instrument(m))
  if (/^attend|^tak(?:e|ing)part|^participat/.test(v)) return took(x, who, e)
}

const CAPACITIES: readonly [RegExp, string][] = [
  [/\bkeynote/, 'keynote'],
  [/\bspecial (?:address|remarks|lecture)/, 'special address'],
  [/\bopening\b/, 'opening remarks'],
  [/\bclosing\b/, 'closing remarks'],
  [/\bwelcom/, 'welcome remarks'],
  [/\blecture/, 'lecture'],
  [/\bpresentation/, 'presentation'],
  [/\bbriefing/, 'briefing'],
  [/\bstatement/, 'statement'],
  [/\bremarks/, 'remarks'],
  [/\bspeech/, 'speech'],
  [/\baddress/, 'address'],
  [/\bintervention/, 'statement'],
  [/\btoast/, 'toast'],
]
export const capacity = (text: string): string | undefined => CAPACITIES.find(([r]) => r.test(text))?.[1]

/** The event a phrase names ("the third session", "it", nothing): named there, else the one in focus. */
const eventIn = (x: Hit, group: string): Thing | undefined => {
  const over = /^(?:over|at) (?:the )?\{O\d+\}/.exec(x.groups[group] ?? '')
  if (!over) return event(x, group) ?? here(x)
  const sitting = sittingOf(x, over[0])
  // a plainer rule took the one who presides there for the chair of the meeting before
  if (sitting)
    for (let i = x.r.facts.length - 1; i >= 0; i--) {
      const f = x.r.facts[i]!
      if (f.sentence === x.s && f.type === 'CHAIRED' && f.target !== sitting) x.r.facts.splice(i, 1)
    }
  return sitting
}

/** A role of a person at an event, by its noun. */
function roleAt(x: Hit, coded: string, who: readonly Thing[], e: Thing | undefined): void {
  const post = mentionsIn(x, coded)[0]
  if (post?.kind === 'post' && (post.org || post.country)) return
  const role = post?.kind === 'post' ? post.title.toLowerCase() : coded.replace(/of \{E\d+\}/, 'of ceremonies')
  if (/chair|president/.test(role) && !/vice/.test(role)) chaired(x, who, e)
  else if (/moderator|facilitator|master of ceremonies|mistress of ceremonies|mc/.test(role)) moderated(x, who, e)
  else if (/keynote/.test(role)) spoke(x, who, e, 'keynote')
  else if (/opening speaker/.test(role)) spoke(x, who, e, 'opening remarks')
  else if (/speaker|lecturer/.test(role)) spoke(x, who, e, 'speech')
  else if (/panell?ist|discussant/.test(role)) spoke(x, who, e, 'panelist')
  else if (/guest|rapporteur|observer|vice-chair|vice - chair|participant|secretary/.test(role)) took(x, who, e)
}
const ROLE = String.raw`(?:(?:co - |co-|vice - |vice-)?(?:chair|chairs|chairman|chairwoman|chairperson|chairpersons|moderator|moderators|facilitator|facilitators|rapporteur|rapporteurs)|presiding officer|masters? of ceremonies|mistress of ceremonies|keynote speakers?|opening speaker|main speaker|guest speaker|speakers?|principal guest|chief guest|guests?(?: of honou?r)?|panell?ists?|discussants?|observer)`

/** As a loose word, as a post of its own, or with its last noun taken for an event ("master of ceremonies"). */
const ROLES_OR_POST = String.raw`(?:${ROLE}|\{J\d+\}|(?:master|mistress) of \{E\d+\})`

const VERB = String.raw`(?:preside|presiding|chair|chairing|co - chair|co - chairing|moderate|moderating|facilitate|facilitating|open|opening|inaugurate|inaugurating|close|closing|deliver|delivering|give|giving|make|making|read|lead|leading|address|addressing|brief|briefing|speak|speaking|sign|signing|steer|steering|attend|attending)`

export const ROLES: readonly Inversion[] = [
  {
    name: 'fell-to',
    cue: ['fell', 'falls', 'left', 'up', 'fall'],
    pattern: re(
      String.raw`(?:it (?:also |then |therefore |will )?(?:fell|fall|falls|was left|was up) (?:to|on|upon) (?:(?:his|her|its|the|a) [a-z ]{3,40} , )?(?<who>${P})(?: ,(?: [^{};]{0,60} ,)?)? to (?<verb>${VERB}) (?<rest>${rest(10)}))`,
    ),
    reason: 'Extraposition: the infinitive is what the person does.',
    examples: [
      'It fell to Deputy Minister Ravi Menon to preside over the third session.',
      'It fell to Samira Haddad to deliver the keynote address.',
    ],
    counterExamples: [
      'It did not fall to Ravi Menon to preside over the third session.',
      'It fell to Ravi Menon to explain the delay.',
    ],
    read: (x) => act(x, people(x, 'who'), x.groups.verb!, x.groups.rest!, eventIn(x, 'rest')),
  },
  {
    name: 'fell-to-fronted',
    cue: ['fell', 'went', 'honour', 'honor', 'task', 'privilege', 'duty', 'job', 'pleasure', 'given', 'had'],
    pattern: re(
      String.raw`(?:the |an? )?(?:honou?r|task|privilege|duty|job|pleasure|role|responsibility) of (?<verb>${VERB}) (?<rest>${gap(8)})(?:fell|went|falls|goes|was given|was entrusted|will go|will fall|was handed) to (?<who>${P})`,
    ),
    reason: 'The honour of doing it went to a person: the person did it.',
    examples: [
      'The honour of opening the session went to Mayor Luis Prado.',
      'The task of chairing the third session fell to Ravi Menon.',
    ],
    counterExamples: [
      'The honour of opening the session was declined by Luis Prado.',
      'The prize for opening the market went to Luis Prado.',
    ],
    read: (x) => act(x, people(x, 'who'), x.groups.verb!, x.groups.rest!, eventIn(x, 'rest')),
  },
  {
    name: 'had-the-honour',
    cue: ['honour', 'honor', 'task', 'privilege', 'pleasure'],
    pattern: re(
      String.raw`(?<who>${PEOPLE})(?: ,? ?[^{};]{0,60}?,)? (?:had|was given|was handed|has) (?:the )?(?:honou?r|task|privilege|pleasure) of (?<verb>${VERB}) (?<rest>${rest(8)})`,
    ),
    reason: 'The honour was had: the person did it.',
    examples: ['Luis Prado had the honour of opening the third session.'],
    counterExamples: ['Luis Prado would have had the honour of opening the third session.'],
    read: (x) => act(x, people(x, 'who'), x.groups.verb!, x.groups.rest!, eventIn(x, 'rest')),
  },
  {
    name: 'had-as',
    cue: ['had', 'has', 'have', 'having'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|\bit|which|who|programme|a segment on [a-z ]{2,40}|\{[OR]\d+\}),? (?:had|has|will have|having) (?:(?<who>${PEOPLE})(?: ,)? as (?:its |the |a |their )?(?:[a-z]+ )??(?<role>${ROLES_OR_POST})|as (?:its |the |a |their )?(?:[a-z]+ )??(?<role2>${ROLES_OR_POST}) (?:, )?(?<who2>${PEOPLE})|(?<who3>${PEOPLE})(?: ,)? in the (?<chair>chair))`,
    ),
    reason: '"The session had X as moderator": a small clause that gives X the role.',
    examples: [
      'The third session had Professor Eva Lund as moderator.',
      'The third session had as its guest of honour Teresa Pinto.',
      'The third session had Samir Haddad in the chair.',
    ],
    counterExamples: [
      'The Institute had Professor Eva Lund as director.',
      'The third session would have had Eva Lund as moderator.',
    ],
    read: (x) => {
      const group = x.groups.e!
      if (/^\{[OR]/.test(group) || /^(?:who|programme)/.test(group)) {
        // a body that had a chairman is no meeting
        if (!x.groups.role2 && !/moderator|keynote|guest|master/.test(x.groups.role ?? '')) return
      }
      const e = event(x, 'e') ?? here(x)
      if (/^a segment/.test(group))
        return roleAt(
          x,
          x.groups.role ?? x.groups.role2 ?? 'chair',
          [...people(x, 'who'), ...people(x, 'who2'), ...people(x, 'who3')],
          segment(x, group) ?? e,
        )
      roleAt(
        x,
        x.groups.role ?? x.groups.role2 ?? 'chair',
        [...people(x, 'who'), ...people(x, 'who2'), ...people(x, 'who3')],
        e,
      )
    },
  },
  {
    name: 'with-as',
    cue: ['with', 'acted', 'served', 'acting', 'serving', 'officiated'],
    pattern: re(
      String.raw`(?:with (?<who>${PEOPLE})(?: ,)? (?:as|acting as|serving as|in the role of|officiating as) (?:its |the |a |their )?(?:[a-z]+ )?(?<role>${ROLE})|(?<who2>${PEOPLE})(?: , [^{};]{1,80}? ,)?(?: ,)? (?:acted|served|officiated|was acting|functioned) as (?:its |the |a |their )?(?:[a-z]+ )??(?<role2>${ROLES_OR_POST})(?: (?:of|for|at|in) ${DET}(?<e>\{E\d+\}))?(?! (?:of|to) ))`,
    ),
    reason: 'The role is told by "as", without a verb of its own or with a light one.',
    examples: [
      'The third session closed at noon, with Eva Lund as moderator.',
      'Professor Eva Lund acted as master of ceremonies.',
    ],
    counterExamples: [
      'Eva Lund served as chair of the Board of Trustees until 2019.',
      'Eva Lund met with Samir Haddad as chair of the group.',
    ],
    read: (x) => {
      // "met with X as chair": the verb before "with" takes X, the role is another's
      const before = x.code.slice(0, x.start)
      if (x.groups.who && !/(?:,|-|\{E\d+\}|noon|today|place|\{D\d+\}|\{L\d+\}) $/.test(before)) return
      const near = mentionsIn(x, before)
        .filter((m) => m.kind === 'event')
        .at(0)
      const e = event(x, 'e') ?? (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      roleAt(x, x.groups.role ?? x.groups.role2!, [...people(x, 'who'), ...people(x, 'who2')], e ?? undefined)
    },
  },
  {
    name: 'with-presiding',
    cue: ['presiding', 'moderating', 'chairing', 'speaking', 'facilitating', 'attending'],
    pattern: re(
      String.raw`(?:, )?with (?<who>${PEOPLE}) (?<verb>presiding|moderating|chairing|co - chairing|facilitating|in attendance)(?! (?:over|the) (?:board|party))`,
    ),
    reason: 'An absolute phrase: what X is doing while the meeting goes on.',
    examples: ['The third session opened at nine, with Ravi Menon presiding.'],
    counterExamples: ['The third session opened without Ravi Menon presiding.'],
    read: (x) => {
      const near = mentionsIn(x, x.code.slice(0, x.start))
        .filter((m) => m.kind === 'event')
        .at(-1)
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      act(x, people(x, 'who'), /attendance/.test(x.groups.verb!) ? 'attend' : x.groups.verb!, '{E0}', e)
    },
  },
  {
    name: 'saw-do',
    cue: ['saw', 'sees', 'heard', 'watched'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|morning|afternoon|evening|day|proceedings|programme|audience|delegates|participants)(?: ,)? (?:also |then )?(?:saw|heard|watched) (?<who>${PEOPLE})(?: ,)? (?<verb>deliver|give|make|open|close|chair|co - chair|moderate|preside|sign|address|speak|brief|take the floor|facilitate) ?(?<rest>${rest(8)})?`,
    ),
    reason: 'A time or a meeting "saw" someone do it: the bare infinitive is the fact.',
    examples: [
      'The afternoon saw Dr. Samir Haddad deliver a keynote address.',
      'The third session heard Eva Lund give a lecture.',
    ],
    counterExamples: ['The afternoon saw rain.', 'Nobody saw Samir Haddad deliver a keynote address.'],
    read: (x) => {
      const own = event(x, 'rest', false)
      const verb = x.groups.verb! === 'take the floor' ? 'speak' : x.groups.verb!
      act(x, people(x, 'who'), verb, x.groups.rest ?? '', event(x, 'e') ?? own ?? here(x))
    },
  },
  {
    name: 'the-chair-and-the-floor',
    cue: ['chair', 'floor', 'gavel', 'podium', 'lectern', 'rostrum'],
    pattern: re(
      String.raw`(?:the (?<thing>chair|floor|gavel|podium|lectern|rostrum) (?:was|is|will be) (?:then |next |first )?(?:taken|occupied|held|given|yielded|ceded|handed|passed|wielded)(?: up| over)? (?:by|to) (?<who>${PEOPLE})|(?<who2>${PEOPLE})(?: ,)? (?:then |next |also |first )?(?:took|takes|will take|occupied|had|wielded|mounted) the (?<thing2>chair|floor|gavel|podium|lectern|rostrum)(?! (?:of|at the (?:board|company)))|(?<who3>${PEOPLE})(?: ,)? (?:was|were|is|will be) in the (?<thing3>chair)(?! of)|in the (?<thing4>chair) (?:was|were|:|for ${gap(4)}was) ?(?<who4>${PEOPLE})|the gavel (?:passed|went|was passed) from (?<who5>${PEOPLE}) to (?<who6>${PEOPLE}))`,
    ),
    reason: 'Chair and gavel stand for presiding, floor and podium for speaking.',
    examples: [
      'The chair was taken by Ambassador Fatou Sow.',
      'Dr. Samir Haddad then took the floor.',
      'The gavel passed from Jan Novak to Maria Rossi.',
      'Ambassador Fatou Sow was in the chair.',
    ],
    counterExamples: [
      'Jan Novak took the chair of the Party of Farmers.',
      'The floor was not given to Samir Haddad.',
      'Jan Novak bought the chair.',
    ],
    read: (x) => {
      const g = x.groups
      const thing = g.thing ?? g.thing2 ?? g.thing3 ?? g.thing4 ?? 'gavel'
      const who = ['who', 'who2', 'who3', 'who4', 'who5', 'who6'].flatMap((k) => people(x, k))
      const near = mentionsIn(x, x.code.slice(0, x.start))
        .filter((m) => m.kind === 'event')
        .at(0)
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      if (/chair|gavel/.test(thing)) chaired(x, who, e)
      else if (!x.r.facts.some((f) => f.type === 'SPOKE_AT' && f.target === e && who.includes(f.source)))
        spoke(x, who, e, capacity(x.code.slice(x.start + x.text.length, x.start + x.text.length + 60)) ?? 'statement')
    },
  },
  {
    name: 'steered-by',
    cue: ['steered', 'guided', 'piloted', 'gaveled', 'gavelled', 'shepherded'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?<mid>(?: ,)?(?: [^ ;{}]+| \{D\d+\}| \{L\d+\}){0,8}) (?:steered|piloted|gavell?ed|shepherded)(?: to [a-z ]{3,20})? by (?<who>${PEOPLE})`,
    ),
    reason: 'To steer a meeting is to chair it.',
    examples: ['The third session, steered by Ambassador Fatou Sow, adopted the report.'],
    counterExamples: ['The ship, steered by Fatou Sow, reached Bergen.'],
    read: (x) => chaired(x, people(x, 'who'), event(x, 'e')),
  },
  {
    name: 'each-spoke',
    cue: ['first', 'second', 'third'],
    pattern: re(
      String.raw`(?:the )?(?:first|second|third|fourth|fifth|last|other)(?: of (?:these|them|which))?(?: (?:by|from|was (?:by|from|given by|delivered by|made by)|came from)) (?<who>${PEOPLE})`,
    ),
    reason: 'Speeches counted off: each ordinal stands for one of them.',
    examples: [
      'Three statements followed: the first by Minister Ana Ruiz, the second by Commissioner Luc Vandamme and the third by Mayor Luis Prado.',
    ],
    counterExamples: ['Two books lay there, the first by Ana Ruiz and the second by Luis Prado.'],
    read: (x) => {
      const head =
        /\b(?:statements|remarks|speeches|presentations|addresses|interventions|keynotes|lectures|toasts|briefings)\b/.exec(
          x.code.slice(0, x.start),
        )
      if (!head) return
      const c =
        capacity(x.code.slice(Math.max(0, head.index - 30), head.index + 14)) ?? capacity(head[0].replace(/s$/, ''))
      const opening =
        /\b(?:opening|opened|opens|began|launched)\b/.test(x.code.slice(0, x.start)) ||
        x.s.mentions.some((m) => m.kind === 'event' && m.eventKind === 'opening')
      if (c) spoke(x, people(x, 'who'), here(x), opening && c === 'statement' ? 'opening' : c)
    },
  },
  {
    name: 'inverted-speaking',
    cue: [
      'briefing',
      'addressing',
      'updating',
      'presenting',
      'delivering',
      'giving',
      'opening',
      'closing',
      'speaking',
      'chairing',
      'presiding',
      'moderating',
      'facilitating',
      'introducing',
      'welcoming',
      'making',
    ],
    pattern: re(
      String.raw`${START}(?<verb>briefing|addressing|updating|presenting|delivering|giving|making|opening|closing|speaking|chairing|co - chairing|presiding|moderating|facilitating) (?<rest>${gap(10)})${BE} (?<who>${PEOPLE})`,
    ),
    reason: 'The participle with its object comes first, the one who does it stands behind "was".',
    examples: [
      'Briefing the Ministers on it by video link was Ms. Lupe Fonoti, Deputy Secretary General of the Pacific Community.',
      'Delivering the keynote address was Samir Haddad.',
      'Chairing the third session was Ravi Menon.',
      'Moderating was Eva Lund.',
    ],
    counterExamples: ['Opening the market was hard for Ravi Menon.', 'Giving up was not an option, Ravi Menon said.'],
    read: (x) => {
      const v = x.groups.verb!
      const rest = x.groups.rest!
      if (/\b(?:that|which|who|said)\b/.test(rest)) return
      const e = eventIn(x, 'rest')
      if (/^presenting/.test(v) && !/\b(?:credentials|prize|award|medal|gift|bouquet)\b/.test(rest))
        return spoke(x, people(x, 'who'), e, 'presentation')
      if (/^updating/.test(v)) return spoke(x, people(x, 'who'), e, 'briefing')
      if (
        /^(?:opening|closing)/.test(v) &&
        rest &&
        !/\{E\d+\}|\b(?:session|proceedings|meeting|day|evening|event|ceremony)\b/.test(rest)
      )
        return
      if (/^speaking/.test(v) && !/\b(?:on behalf|at|for|first|next|last|in)\b/.test(rest) && rest) return
      act(x, people(x, 'who'), v, rest, e)
    },
  },
  {
    name: 'keynote-came-from',
    cue: [
      'came',
      'keynote',
      'remarks',
      'statements',
      'statement',
      'words',
      'address',
      'addresses',
      'speech',
      'speeches',
      'presentation',
      'presentations',
      'interventions',
      'lecture',
    ],
    pattern: re(
      String.raw`(?<e>\{E\d+\} ,? ?(?:at|where|during) (?:which )?)?(?:the |a |an |further )?(?<cap>(?:opening|closing|welcome|welcoming|keynote|introductory|special|concluding) ?(?:remarks|statements?|address|addresses|speech|speeches|words|note)?|keynotes?|remarks|statements|presentations|interventions|speeches) (?:had come|came|were heard|was heard|followed|were offered|were shared) (?:also |then )?(?:from|by) (?<who>${PEOPLE})`,
    ),
    reason: '"The keynote came from X": a speech is its speaker’s.',
    examples: [
      'The keynote came from Samir Haddad, chairman of the Nordic Investment Bank.',
      'Opening remarks came from Ravi Menon and Eva Lund.',
    ],
    counterExamples: ['Critical remarks came from newspapers, Eva Lund said.'],
    read: (x) => {
      const c = /concluding/.test(x.groups.cap!)
        ? 'closing remarks'
        : /introductory/.test(x.groups.cap!)
          ? 'opening remarks'
          : capacity(x.groups.cap!)
      if (c) spoke(x, people(x, 'who'), event(x, 'e') ?? here(x), c)
    },
  },
  {
    name: 'inverted-role',
    cue: ['serving', 'acting', 'officiating'],
    pattern: re(
      String.raw`${START}(?:serving|acting|officiating) as (?:the |its |a |their )?(?:[a-z]+ )??(?<role>${ROLES_OR_POST})(?: (?:of|for|at) (?<e>\{E\d+\}))? ?${BE} (?<who>${PEOPLE})`,
    ),
    reason: 'The role first, who had it behind "was".',
    examples: ['Serving as moderator was Professor Eva Lund.'],
    counterExamples: ['Serving as a warning was the fate of Eva Lund.'],
    read: (x) => roleAt(x, x.groups.role!, people(x, 'who'), event(x, 'e') ?? here(x)),
  },
  {
    name: 'the-word-went-to',
    cue: ['word', 'words', 'floor', 'speak', 'remarks', 'keynote'],
    pattern: re(
      String.raw`(?:(?:the )?(?<which>closing|last|final|concluding|first|opening|introductory) (?:words?|remarks|say) (?:belonged|went|fell|was given|were left|was left) to (?<who>${PEOPLE})|(?:^|(?<=[.;"] ))(?:next|first|last|second|then|also) to (?:speak|take the floor) (?:was|were) (?<who2>${PEOPLE}))`,
    ),
    reason: 'The word at a meeting is a speech there.',
    examples: [
      'The closing word belonged to Ambassador Liis Kask.',
      'First to take the floor was Commissioner Luc Vandamme.',
    ],
    counterExamples: ['The last word on cod goes to no one, Liis Kask said.'],
    read: (x) => {
      const w = x.groups.which
      const c = !w ? 'statement' : /clos|last|final|conclud/.test(w) ? 'closing remarks' : 'opening remarks'
      spoke(x, [...people(x, 'who'), ...people(x, 'who2')], here(x), c)
    },
  },
  {
    name: 'called-to-order',
    cue: ['order', 'proceedings', 'gavelled', 'gaveled'],
    pattern: re(
      String.raw`(?:(?<e>\{E\d+\}) (?:was|were) (?:called to order|gavell?ed (?:open|to order)) by (?<who>${PEOPLE})|(?<who2>${PEOPLE}) (?:called|gavell?ed) (?<e2>\{E\d+\}) (?:to order|open)|(?:the )?proceedings were (?<verb>opened|closed|chaired|moderated) by (?<who3>${PEOPLE})(?: and (?<verb2>opened|closed|chaired|moderated) by (?<who4>${PEOPLE}))?)`,
    ),
    reason: 'The chair calls to order; the proceedings are the meeting’s.',
    examples: [
      'The meeting was called to order by Ambassador Fatou Sow.',
      'Proceedings were opened by Mayor Luis Prado and closed by Ambassador Liis Kask.',
    ],
    counterExamples: [
      'The meeting was not called to order by Ambassador Fatou Sow.',
      'Criminal proceedings were dropped, said Luis Prado.',
    ],
    read: (x) => {
      chaired(x, [...people(x, 'who'), ...people(x, 'who2')], event(x, 'e') ?? event(x, 'e2') ?? here(x))
      if (x.groups.verb) act(x, people(x, 'who3'), x.groups.verb, '{E0}', here(x))
      if (x.groups.verb2) act(x, people(x, 'who4'), x.groups.verb2, '{E0}', here(x))
    },
  },
  {
    name: 'spoke-for',
    cue: ['spoke'],
    pattern: re(
      String.raw`(?<a>${P}) spoke (?:for|on behalf of) ${DET}(?<c>\{[CRO]\d+\})(?:(?: ,)? (?:and )?(?<b>${P})(?: ,)? for ${DET}(?<d>\{[CRO]\d+\}))?`,
    ),
    reason: 'Speaking for a side is speaking at the meeting; the verb may be given once.',
    examples: ['Deputy Minister Bjørn Dahl spoke for Norway, Deputy Minister Kadri Tamm for Estonia.'],
    counterExamples: ['Nobody spoke for Norway, Bjørn Dahl said.'],
    read: (x) => {
      for (const [p, c] of [
        ['a', 'c'],
        ['b', 'd'],
      ] as const) {
        const code = mentions(x, c).map(countryOfMention).find(Boolean)
        const who = people(x, p)
        if (code) for (const t of who) t.country ??= code
        spoke(x, who, here(x), 'statement')
      }
    },
  },
  {
    name: 'only-then-did',
    cue: ['did'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:only (?:then|later|afterwards|now|after ${gap(6)}|on \{D\d+\}|at ${gap(4)})|not until ${gap(6)}) ?,? ?did (?<who>${PEOPLE}) (?<verb>sign|open|close|chair|attend|address|moderate|preside|deliver|give) (?<rest>${rest(8)})`,
    ),
    reason: 'An adverb in front turns subject and "did" about; what was done is asserted.',
    examples: ['Only then did Minister Elina Saar sign the Northern Grid Agreement.'],
    counterExamples: [
      'Never did Minister Elina Saar sign the Northern Grid Agreement.',
      'Why did Elina Saar sign the Northern Grid Agreement?',
    ],
    read: (x) =>
      act(
        { ...x, modality: x.modality === 'negated' ? 'asserted' : x.modality },
        people(x, 'who'),
        x.groups.verb!,
        x.groups.rest!,
        eventIn(x, 'rest'),
      ),
  },
  {
    name: 'delegation-labelled',
    cue: ['delegation', 'delegates', 'team'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:his|her|its|their|the) (?:\{R\d+\}|delegation|delegates|team) : (?<list>(?:[^{}]|\{[A-Z]\d+\}){1,400})`,
    ),
    reason: 'A colon behind "her delegation": those listed were with her, on her side.',
    examples: ['Her delegation: Deputy Minister Bjørn Dahl; Ambassador Siri Moen; and Prof. Nils Aas.'],
    counterExamples: ['Her delegation was tired: it had flown with Bjørn Dahl.'],
    read: (x) => {
      const list = people(x, 'list')
      took(x, list, here(x))
    },
  },
  {
    name: 'roles-labelled',
    cue: [
      'chair',
      'chairs',
      'chairman',
      'chairperson',
      'chairpersons',
      'moderator',
      'moderators',
      'rapporteur',
      'facilitator',
      'keynote',
      'keynotes',
      'speakers',
      'speaker',
      'panellists',
      'panelists',
      'panelist',
      'discussant',
      'discussants',
      'delegation',
      'coleads',
    ],
    pattern: re(
      String.raw`(?:^|^\d+ \. |^- |; |\. |, )(?:(?:the|its|session|meeting) )?(?:(?<post>\{J\d+\})|(?<role>${ROLE})) (?:: |were , |was , |were : )(?<list>(?:(?:for ${DET}\{[CRO]\d+\} , )?${one('PCJ')}(?: \( ${one('PCO')} \))?(?: ?(?:, and ,|, and|and ,|and|,|;) )?){1,8})`,
    ),
    reason: 'A label and a colon, or "Co-chairs were, for A, X and, for B, Y".',
    examples: [
      'Co-chairs: Minister Elina Saar and Minister Kwame Asante',
      'Chair: Nigeria (Hon. Emeka Okafor-Bello)',
      'Moderator: Eva Lund',
      'Rapporteur: Mr. Kodjo Mensah (Ghana)',
    ],
    counterExamples: ['Chair of the Board of Trustees: Eva Lund'],
    read: (x) => {
      const m = mentions(x, 'post')[0]
      const role = (x.groups.role ?? (m?.kind === 'post' ? m.title : '')).toLowerCase()
      if (!new RegExp(`^${ROLE}$`).test(role.replace(/-/g, ' - ')) && !new RegExp(`^${ROLE}$`).test(role)) return
      if (m?.kind === 'post' && m.org) return
      const e = here(x)
      const list = x.groups.list!
      for (const q of list.matchAll(
        /(?:for (?:the )?\{[CRO](?<for>\d+)\} , )?(?:\{C(?<c>\d+)\} \( )?(?<p>\{P\d+\})(?: \( (?:the )?\{[CO](?<in>\d+)\})?/g,
      )) {
        const g = q.groups!
        const origin = [g.for, g.c, g.in].filter(Boolean).map((n) => x.s.mentions[Number(n)]!)
        const code = origin.map(countryOfMention).find(Boolean)
        for (const p of x.r.talk.resolve(mentionsIn(x, g.p)[0]!, x.s)) {
          if (code) p.country ??= code
          if (/chair/.test(role) && !/vice/.test(role))
            tell(x, 'CHAIRED', p, e, { props: { side: code ? countryName(code) : side(p) } })
          else if (/rapporteur|guest|vice/.test(role)) took(x, [p], e, code ? countryName(code) : undefined)
          else roleAt(x, role, [p], e)
        }
      }
      for (const q of list.matchAll(/\{C(\d+)\}(?! , \{P)/g)) {
        const c = x.s.mentions[Number(q[1])]!
        if (/vice|rapporteur|chair/.test(role)) took(x, x.r.talk.resolve(c, x.s), e)
      }
    },
  },
]

/** "A segment on digital payments": a part of the meeting with no more name than that. */
function segment(x: Hit, words: string): Thing | undefined {
  const name = words.replace(/^a /, '')
  const parent = here(x)
  const old = x.r.things.events.find((e) => e.names.has(name))
  if (old) return old
  const e = x.r.things.event(
    { kind: 'session', head: 'segment', named: false, made: true, ...(parent ? { parent } : {}) },
    x.at.from,
    0.7,
  )
  x.r.things.name(e, name, undefined, undefined, true)
  settle(x, e)
  return e
}
void actors
