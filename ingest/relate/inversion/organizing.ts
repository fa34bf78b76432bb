// Whose meeting it is, told by idiom: "is the work of A and B", "put on a seminar", "organised by A together with B, with money from C",
// "will be held in Oslo on the invitation of Norway", "thanked A for hosting the Forum".
import type { Thing } from '../../resolve/thing.ts'
import { slotsOf } from '../meetings.ts'
import { DET, gap, listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { rolled } from './roll.ts'
import { bodies, event, eventOf, here, mentions, mentionsIn, settle, tell } from './tell.ts'

export const FIRST = one('OCR')
export const BODIES = listOf('OCR')
/** Meetings that somebody stages for others to come to; two who meet at talks stage nothing. */
export const STAGED =
  /^(?:seminar|workshop|conference|forum|symposium|webinar|training|course|exhibition|festival|concert|round table|panel|lecture|fair|summit|congress|hackathon|competition|event|session|meeting|dialogue|reception|launch|week|discussion|colloquium|ceremony|expo)$/
const MEETING =
  /^(?:meeting|session|conference|forum|summit|assembly|congress|dialogue|symposium|seminar|workshop|consultations|round|ministerial|round table)$/

const PAID = 'supported|funded|financed|sponsored|co - funded|co - financed|made possible'

export const told = (x: Hit): boolean => x.modality === 'asserted' || x.modality === 'planned'
export function organized(x: Hit, e: Thing | undefined, who: readonly Thing[], role: string): void {
  // "Business Chile": a house under a name that is not known, and no state
  const first = x.s.mentions.find((m) => m.kind === 'country' && m.from >= x.at.from)
  const ahead = first && x.r.tokens[first.from - 1]
  if (first && ahead?.shape === 'Cap' && first.from > x.s.from + 1 && !x.s.mentions.some((m) => m.to === first.from))
    return
  if (e) for (const b of who) if (b.type !== 'Person') tell(x, 'ORGANIZED', b, e, { props: { role } })
}
/** The event named last in front of the match, where the sentence has one; else the one at hand. */
export function before(x: Hit): Thing | undefined {
  const m = mentionsIn(x, x.code.slice(0, x.start)).findLast((y) => y.kind === 'event')
  return m?.kind === 'event' ? eventOf(x, m) : here(x)
}

/** A plainer rule took those who stage a meeting for those who came to it. */
function notAsGuests(x: Hit, e: Thing | undefined, who: readonly Thing[], rule: string): void {
  for (let i = x.r.facts.length - 1; i >= 0; i--) {
    const f = x.r.facts[i]!
    const guest = f.type === 'PARTICIPATED_IN' && f.target === e && who.includes(f.source)
    if (guest && f.sentence === x.s && f.rule.startsWith(rule)) x.r.facts.splice(i, 1)
  }
}

export const ORGANIZING: readonly Inversion[] = [
  {
    name: 'is-the-work-of',
    cue: ['work', 'initiative', 'undertaking', 'venture', 'production'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}) (?:is|was|will be) (?:again |once more )?(?:the|a) (?:joint |common |shared )?(?:work|initiative|undertaking|venture|production) (?:of|by) (?<who>${FIRST})`,
    ),
    reason: 'Whose work a meeting is, they organise it.',
    examples: ['The dialogue is the work of the Baltic Institute and the Peat Commission.'],
    counterExamples: ['The dialogue is not the work of the Baltic Institute.'],
    read: (x) => {
      if (!told(x)) return
      const who = rolled(x)
      organized(x, event(x, 'e'), who, who.length > 1 ? 'co-organizer' : 'organizer')
    },
  },
  {
    name: 'put-on-a-seminar',
    cue: ['put', 'puts', 'laid', 'mounted', 'ran', 'conducted', 'conduct', 'conducts', 'arranged', 'run', 'runs'],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? (?:will |are to |is to |has |have |had )?(?:jointly |also |together )?(?<verb>put on|puts on|put together|laid on|mounted|ran|run|runs|conducts?|conducted|arranged) (?<e>(?:(?:an? |the |its |their |two |three |several )(?:[a-z-]+ ){0,2})?\{E\d+\})|(?<e2>\{E\d+\}|it|which|that) (?:was|were|is|are|had been|has been|will be) (?:again |jointly )?(?:put on|put together|laid on|mounted|arranged|conducted|run|delivered|given)(?: (?:for|in|on|at)(?: [^ {};,]+| \{[LDCJ]\d+\}){1,8}?)? by (?<who2>${BODIES})`,
    ),
    reason: 'To put on a seminar is to organise it.',
    examples: [
      'The Baltic Institute and the Peat Commission put on a seminar in Tartu.',
      'The dialogue was put on by the Baltic Institute and the Peat Commission.',
    ],
    counterExamples: [
      'The Baltic Institute put on hold the seminar.',
      'The Baltic Institute never put on a seminar.',
      'The dialogue was put on ice by the Baltic Institute.',
    ],
    read: (x) => {
      if (!told(x)) return
      const own = mentionsIn(x, x.groups.e)[0]
      // "conducted talks", "ran a mission": theirs, and nobody's to be invited to
      const theirs = own ?? mentionsIn(x, x.groups.e2)[0]
      if (theirs?.kind === 'event' && !STAGED.test(theirs.eventKind)) return
      // "which was given by": whatever that is
      if (!theirs && /\b(?:conducted|run|delivered|given)\b/.test(x.text)) return
      const e = event(x, 'e') ?? event(x, 'e2') ?? here(x)
      // "With money from Japan, UNDP ran a workshop": only the last of them runs it
      const whose = mentionsIn(x, x.groups.who)
      const fronted = / (?:from|of|by|with|to|for|in)(?: the)? $/.test(` ${x.code.slice(0, x.start)}`)
      const who = fronted
        ? bodies(
            { ...x, groups: { last: whose.length > 1 ? x.groups.who!.slice(x.groups.who!.lastIndexOf('{')) : '' } },
            'last',
          )
        : bodies(x, x.groups.e2 ? 'who2' : 'who')
      organized(x, e, who, who.length > 1 ? 'co-organizer' : 'organizer')
      if (e && !who.length) return
      // "for women mediators in Nouakchott"
      const where = /^(?: (?:for|on|of|about)(?: [^ {};,.]+){1,7}?)? (?:in|at) (?:the )?(\{[L]\d+\})/.exec(
        x.code.slice(x.start + x.text.length),
      )
      if (e) settle(x, e, mentionsIn(x, where?.[1]))
      if (e) x.r.talk.focusOn(e)
    },
  },
  {
    name: 'organized-by-together-with',
    cue: [
      'organised',
      'organized',
      'hosted',
      'convened',
      'arranged',
      'put',
      'staged',
      'co',
      'run',
      'supported',
      'held',
    ],
    pattern: re(
      String.raw`(?:organi[sz]ed|convened|hosted|staged|arranged|run|put on|put together|held)(?: jointly)?(?: (?:in|on|at) (?:the )?\{[LD]\d+\}){0,2} by (?<who>${BODIES})(?: \( [^()]{1,60} \))?(?:(?: ,)?(?: and)? (?:together|jointly|along|in association|in partnership|in cooperation|in collaboration) with (?<with>${BODIES}))?(?:(?: ,)?(?: and)? with (?:the )?(?:kind |generous |financial |technical |additional |further ){0,2}(?:support|assistance|help|backing|sponsorship|funding|contribution|contributions)(?: and [a-z]+)? (?:of|from|by) (?<by>${BODIES}))?`,
    ),
    reason: 'Behind the organisers stand their partners, and those whose money it is.',
    examples: [
      'The dialogue was organised by the Baltic Institute together with the Peat Commission, with financial support from the Nordic Bank.',
    ],
    counterExamples: ['The dialogue was not organised by the Baltic Institute together with the Peat Commission.'],
    read: (x) => {
      if (!told(x) || (!x.groups.with && !x.groups.by)) return
      const e = before(x)
      organized(x, e, bodies(x, 'with'), 'co-organizer')
      organized(x, e, bodies(x, 'by'), 'support')
    },
  },
  {
    name: 'held-with-partners',
    cue: ['held', 'holds', 'hold', 'ran', 'run', 'conducted', 'launched', 'opened'],
    pattern: re(
      String.raw`(?<who>${FIRST})(?: \( [^()]{1,30} \))? , (?:in (?:close )?(?:partnership|cooperation|collaboration|conjunction|association)|together|jointly) with (?<with>${BODIES})(?: \( [^()]{1,30} \))?(?:(?: ,)? and with (?:the )?(?:[a-z]+ )?support (?:of|from) (?<by>${BODIES}))?(?: (?:in|of) \{[LC]\d+\})? ,(?: on \{D\d+\} ,)? (?:will |has |have |had )?(?:held|holds|hold|ran|run|conducted|conduct|launched|opened) (?<e>(?:an? |the |its |their )?(?:[a-z-]+ ){0,5}\{E\d+\})`,
    ),
    reason: 'With whom, and with whose support, a body holds a meeting for others.',
    examples: [
      'The Baltic Institute, in partnership with the Peat Commission and with the support of the Nordic Bank, held a seminar in Tartu.',
    ],
    counterExamples: ['The Baltic Institute, in partnership with the Peat Commission, never held a seminar in Tartu.'],
    read: (x) => {
      const own = mentionsIn(x, x.groups.e)[0]
      if (!told(x) || own?.kind !== 'event' || !STAGED.test(own.eventKind)) return
      const e = event(x, 'e')
      const hosts = [...bodies(x, 'who'), ...bodies(x, 'with')]
      organized(x, e, bodies(x, 'who'), 'organizer')
      organized(x, e, bodies(x, 'with'), 'co-organizer')
      organized(x, e, bodies(x, 'by'), 'support')
      notAsGuests(x, e, hosts, 'held')
    },
  },
  {
    name: 'on-the-invitation',
    cue: ['invitation'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?: ,)? ${gap(12)}(?:held|convened|take place|took place|meet|met|takes place) ${gap(12)}(?:on|at|upon) the (?:kind |gracious )?invitation of ${DET}(?:government of (?:the )?)?(?<who>\{[OC]\d+\})`,
    ),
    reason: 'A meeting held on the invitation of a state is hosted by it; a visit has a host and no organiser.',
    examples: ['The fourth dialogue will be held in Tartu in 2026, on the invitation of Estonia.'],
    counterExamples: ['The fourth dialogue will not be held in Tartu on the invitation of Estonia.'],
    read: (x) => {
      const own = mentionsIn(x, x.groups.e)[0]
      if (!told(x) || own?.kind !== 'event' || !(MEETING.test(own.eventKind) || own.series)) return
      organized(x, event(x, 'e'), bodies(x, 'who'), 'host')
    },
  },
  {
    name: 'which-they-organize',
    cue: ['which', 'that'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?: (?:in|on|of) (?:the )?(?:\{[LDCI]\d+\}|[a-z -]{2,40}?)){0,2}(?: ,)? (?:which|that) (?<who>${FIRST}) (?:will |has |have |had )?(?:jointly |also )?(?<verb>co - organi[sz]e[ds]?|organi[sz]e[ds]?|host(?:s|ed)?|co - host(?:s|ed)?|runs?|ran|convene[ds]?|sponsor(?:s|ed)?|put on)(?: (?:jointly|together|in partnership|in cooperation) with (?<with>${BODIES}))?`,
    ),
    reason: 'A relative clause: who organises the meeting, with whom.',
    examples: ['They praised the dialogue, which the Baltic Institute organises together with the Peat Commission.'],
    counterExamples: ['They praised the dialogue, which the Baltic Institute has never organised.'],
    read: (x) => {
      if (!told(x)) return
      const e = event(x, 'e')
      // "an online event on 28 February, which the Port sponsored"
      const m = mentions(x, 'e')[0]
      if (e && m?.kind === 'event') slotsOf(x.r, m, e, x.s)
      const role = /host/.test(x.groups.verb!) ? 'host' : /sponsor/.test(x.groups.verb!) ? 'sponsor' : 'organizer'
      organized(x, e, bodies(x, 'who'), x.groups.with && role === 'organizer' ? 'co-organizer' : role)
      organized(x, e, bodies(x, 'with'), role === 'organizer' ? 'co-organizer' : role)
    },
  },
  {
    name: 'it-was-supported-by',
    cue: ['supported', 'funded', 'financed', 'sponsored', 'auspices', 'possible'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|it|event)(?: ,)? (?:(?:was|is|were|will be|has been) )?(?:also |generously |financially |kindly |jointly |being ){0,2}(?<verb>${PAID})(?: (?:financially|in part|jointly))? (?:by|through|thanks to) (?:the (?:generous |financial |kind )?(?:support|generosity|assistance|contributions?|funding) (?:of|from) )?(?<who>${BODIES})(?:(?: ,)? and (?:(?<verb2>${PAID}) )?by (?<who2>${BODIES}))?`,
    ),
    reason: 'Whose money a meeting is held with, supports it.',
    examples: [
      'The dialogue was supported by the Nordic Bank and by the Peat Commission.',
      'The dialogue, funded by the Nordic Bank, took place in Tartu.',
      'The dialogue is sponsored by the Nordic Bank and supported by the Peat Commission.',
    ],
    counterExamples: ['The dialogue was not supported by the Nordic Bank.'],
    read: (x) => {
      if (!told(x)) return
      const e = event(x, 'e') ?? here(x)
      if (!e || !(STAGED.test(e.event!.kind) || e.event!.named)) return
      const role = (verb: string): string => (/sponsor/.test(verb) ? 'sponsor' : 'support')
      const verb = x.groups.verb!
      organized(x, e, bodies(x, 'who'), role(verb))
      organized(x, e, bodies(x, 'who2'), role(x.groups.verb2 ?? verb))
    },
  },
  {
    name: 'held-with-the-support-of',
    cue: ['support', 'initiative', 'auspices', 'sponsorship', 'assistance', 'funding', 'patronage'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?: ,)? ${gap(14)}(?:held|convened|take place|took place|takes place|organi[sz]ed|opened|launched) ${gap(14)}(?:with (?:the )?(?:kind |generous |financial |technical ){0,2}(?:support|assistance|sponsorship|funding)(?: of| from| by)|(?:at|on) the (?<own>initiative) of|under the (?:joint )?auspices of) (?<who>${BODIES})`,
    ),
    reason: 'With whose support, or at whose initiative, a meeting is held.',
    examples: [
      'The fourth dialogue will be held in Tartu in 2026 with the financial support of the Nordic Bank and the Peat Commission.',
    ],
    counterExamples: ['The fourth dialogue was held in Tartu without the support of the Nordic Bank.'],
    read: (x) => {
      const own = mentionsIn(x, x.groups.e)[0]
      if (!told(x) || own?.kind !== 'event' || !(STAGED.test(own.eventKind) || own.named)) return
      // between them another meeting, whose support it may be
      if (/\{E\d+\}/.test(x.text.slice(x.groups.e!.length))) return
      organized(x, event(x, 'e'), bodies(x, 'who'), x.groups.own ? 'organizer' : 'support')
    },
  },
  {
    name: 'held-in-partnership-with',
    cue: ['partnership', 'cooperation', 'collaboration', 'association', 'conjunction', 'jointly'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?: ,)? ${gap(10)}(?:held|convened|takes? place|took place|organi[sz]ed|opened|launched)(?: ,)? ${gap(8)}(?:in (?:close )?(?:partnership|cooperation|collaboration|association|conjunction)|jointly) with (?<who>${BODIES})`,
    ),
    reason: 'In partnership with whom a meeting is held, they stage it too.',
    examples: ['The fourth dialogue was held in Tartu in partnership with the Nordic Bank and the Peat Commission.'],
    counterExamples: ['The fourth dialogue was held in Tartu, not in partnership with the Nordic Bank.'],
    read: (x) => {
      const own = mentionsIn(x, x.groups.e)[0]
      if (!told(x) || own?.kind !== 'event' || !STAGED.test(own.eventKind)) return
      if (/\{E\d+\}/.test(x.text.slice(x.groups.e!.length))) return
      const [e, who] = [event(x, 'e'), bodies(x, 'who')]
      organized(x, e, who, 'co-organizer')
      notAsGuests(x, e, who, 'held')
    },
  },
  {
    name: 'organised-by-it-took-place',
    cue: ['organised', 'organized', 'hosted', 'convened', 'sponsored', 'staged', 'supported', 'auspices', 'initiative'],
    pattern: re(
      String.raw`^(?:(?:jointly |co - )?(?<verb>organi[sz]ed|hosted|convened|sponsored|staged|supported)(?: jointly)? by|(?:held |convened |organi[sz]ed )?(?<under>under the (?:joint )?auspices of|(?:at|on) the initiative of)) (?<who>${BODIES})(?: \( [^()]{1,40} \))?(?:(?: ,)? (?:in (?:cooperation|collaboration|partnership)|together|jointly) with (?<with>${BODIES}))?(?:(?: ,)? with (?:the )?(?:[a-z]+ )??(?:support|assistance|funding|sponsorship) (?:of|from) (?<by>${BODIES}))? , (?<e>(?:the |this |an? |its )?(?:[a-z-]+ ){0,2}\{E\d+\})`,
    ),
    reason: 'A participle in front of the meeting it is about.',
    examples: [
      'Jointly organised by the Baltic Institute and the Peat Commission, the dialogue ended on Friday.',
      'Held under the auspices of the Peat Commission, the dialogue ended on Friday.',
    ],
    counterExamples: ['Not organised by the Baltic Institute, the dialogue ended on Friday.'],
    read: (x) => {
      if (!told(x)) return
      const e = event(x, 'e')
      const who = [...bodies(x, 'who'), ...bodies(x, 'with')]
      const v = x.groups.verb ?? x.groups.under!
      const role = /host/.test(v)
        ? 'host'
        : /spons/.test(v)
          ? 'sponsor'
          : /support|auspices/.test(v)
            ? 'support'
            : who.length > 1
              ? 'co-organizer'
              : 'organizer'
      organized(x, e, who, role)
      organized(x, e, bodies(x, 'by'), 'support')
    },
  },
]
