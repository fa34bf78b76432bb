// Who presides, told by a noun: "the chair of the meeting, X", "X was elected chairperson", "X, as chair, summed up", "X took over the chair".
import type { Thing } from '../../resolve/thing.ts'
import { act } from './acts.ts'
import { PEOPLE, one, re, type Hit, type Inversion } from './phrase.ts'
import { chaired, event, here, mentions, people, settle, took } from './tell.ts'

const P = one('P')
const NOUN = String.raw`(?:co - )?(?:chair|chairman|chairwoman|chairperson|moderator|facilitator|presiding officer)`
const ROLE = String.raw`(?:${NOUN}|\{J\d+\})`
const SITTING = String.raw`(?:meetings?|sessions?|talks|discussions?|debate|proceedings|deliberations|conference|panel|plenary|workshop|seminar)`
/** The role in words, where it is one of a meeting: a post at a body is none. */
function roleOf(x: Hit, group: string): string | undefined {
  const m = mentions(x, group)[0]
  if (!m) return x.groups[group]
  if (m.kind !== 'post' || m.org || m.country || m.former) return undefined
  const title = m.title.toLowerCase()
  return /^(?:the |session |meeting |panel )?(?:co-?)?(?:chair(?:man|woman|person)?|moderator|facilitator|presiding officer|rapporteur|vice-?chair(?:man|person)?)$/.test(
    title,
  )
    ? title
    : undefined
}
function give(x: Hit, role: string | undefined, who: string, e = here(x)): void {
  if (!role || !e) return
  const list = people(x, who)
  if (/rapporteur|vice/.test(role)) return took(x, list, e)
  if (/moderator|facilitator/.test(role)) return act(x, list, 'moderate', '', e)
  chaired(x, list, e)
}

/** ", that on prison reform by Judge B", ", and the one on trade by C". */
const LIKEWISE = re(
  String.raw`(?:, |; |and |, and )(?:that|the one|another|a second|a third|the second|the third) (?:,? ?on|about) (?<topic>(?:[^ {},;.]+ ){1,9}?)(?:, )?by (?<who>${PEOPLE})`,
)

/** A sitting of the meeting at hand, by its own words. */
function sittingCalled(x: Hit, words: string): Thing {
  const parent = x.r.talk.main ?? x.r.talk.focus
  const kind = /panel/.test(words)
    ? 'panel'
    : /workshop|seminar|masterclass/.test(words)
      ? 'workshop'
      : /group/.test(words)
        ? 'meeting'
        : 'session'
  const e =
    x.r.things.events.find((y) => y.names.has(words)) ??
    x.r.things.event({ kind, head: kind, named: false, made: true, ...(parent ? { parent } : {}) }, x.at.from, 0.75)
  x.r.things.name(e, words, undefined, undefined, true)
  settle(x, e)
  return e
}

export const CHAIRS: readonly Inversion[] = [
  {
    name: 'officiating-as-chair',
    cue: ['officiating', 'officiated', 'acting', 'acted', 'serving', 'served', 'sitting', 'standing'],
    pattern: re(
      String.raw`(?<who>${P})(?: ,)? (?:who (?:is|was|has been) )?(?:officiating|officiated|acting|acted|serving|served|sitting|standing in) as (?:the )?(?<role>${ROLE}) (?:of|for|at) (?<e>\{E\d+\}|the ${SITTING})`,
    ),
    reason: 'Who sits as the chair of a meeting chairs it.',
    examples: ['Minister Elina Saar, officiating as chair of the meeting, urged the envoys to agree.'],
    counterExamples: [
      'Minister Elina Saar, officiating as chair of the Baltic Institute, urged the envoys to agree.',
      'Minister Elina Saar did not act as chair of the meeting.',
    ],
    read: (x) => give(x, roleOf(x, 'role'), 'who', event(x, 'e') ?? here(x)),
  },
  {
    name: 'chair-of-the-meeting',
    cue: ['chair', 'chairman', 'chairwoman', 'chairperson', 'moderator', 'facilitator', 'presiding', 'chairs'],
    pattern: re(
      String.raw`(?:(?:the|its) (?<role>${ROLE}) (?:of|for|at) (?<e>\{E\d+\}|the ${SITTING}) , (?<who>${P})(?= ,| and| \(|$| \.)|(?<who2>${P}) ,? ?(?:the|its|as|who was the) (?<role2>${ROLE}) (?:of|for|at) (?<e2>\{E\d+\}|the ${SITTING})|(?<who3>${P}) (?:was|were|is|will be) (?:the |its )(?<role3>${ROLE})(?: (?:of|for|at) (?<e3>\{E\d+\}|the ${SITTING}))?(?= ?(?:$|[.,;]|and |on |in |for the )))`,
    ),
    reason: 'A noun of presiding with the meeting it is of.',
    examples: [
      'The chair of the dialogue, Kari Lunde, thanked the guests.',
      'Kari Lunde, the chair of the meeting, thanked the guests.',
      'Kari Lunde was the moderator.',
    ],
    counterExamples: [
      'The chair of the board of Statoil, Kari Lunde, thanked the guests.',
      'Kari Lunde was not the moderator.',
      'Kari Lunde was the chair of the Seaweed Council.',
    ],
    read: (x) => {
      const k = ['', '2', '3'].find((n) => x.groups[`who${n}`])!
      give(x, roleOf(x, `role${k}`), `who${k}`, event(x, `e${k}`) ?? here(x))
    },
  },
  {
    name: 'elected-chair',
    cue: ['elected', 'appointed', 'designated', 'chosen', 'unanimously'],
    pattern: re(
      String.raw`(?:(?<who>${P})(?: , (?:the|a|an) (?:[^ ;,]+ ){1,8}?,)? (?:was|were) (?:unanimously |then |also )?(?:elected|appointed|designated|chosen)(?: as)?(?: the| its)? (?<role>${ROLE})(?: (?:of|for) (?<e>\{E\d+\}))?(?! of | for \{[OC])(?:(?: ,)? and (?<who4>${P})(?: ,)?(?: as)?(?: the| its)? (?<role4>${ROLE}))?|(?<e2>\{E\d+\}|\{R\d+\}|delegates|participants|members|representatives) (?:unanimously |then |also )?(?:elected|appointed|designated|chose) (?<who2>${P})(?: ,)?(?: as)?(?: the| its| their)? (?<role2>${ROLE})(?! of | for \{[OC])(?:(?: ,)? and (?<who3>${P})(?: ,)?(?: as)?(?: the| its| their)? (?<role3>${ROLE}))?)`,
    ),
    reason: 'Whom a meeting elects to its chair presides over it.',
    examples: [
      'Kari Lunde was elected Chairperson.',
      'Kari Lunde, the host coordinator, was elected Chairperson and Liis Kask Rapporteur.',
      'The meeting elected Kari Lunde as its Chair and Liis Kask as Rapporteur.',
    ],
    counterExamples: [
      'Kari Lunde was elected chair of the Party of Farmers.',
      'Kari Lunde was not elected Chairperson.',
    ],
    read: (x) => {
      const e = event(x, 'e') ?? event(x, 'e2') ?? here(x)
      for (const k of ['', '2', '3', '4']) if (x.groups[`who${k}`]) give(x, roleOf(x, `role${k}`), `who${k}`, e)
    },
  },
  {
    name: 'as-chair',
    cue: ['as'],
    pattern: re(
      String.raw`(?:^(?:speaking |acting |in (?:his|her) (?:role|capacity) )?as (?:the |session |co - )?(?<role>${ROLE}) , (?<who>${P})|(?<who2>${P}) , (?:speaking |acting |in (?:his|her) (?:role|capacity) )?as (?:the )?(?<role2>${ROLE}) ,)`,
    ),
    reason: 'In that part the person does what is told.',
    examples: ['Speaking as chair, Kari Lunde thanked the guests.', 'Kari Lunde, as chair, summed up.'],
    counterExamples: ['As director, Kari Lunde thanked the guests.'],
    read: (x) => {
      const k = x.groups.who ? '' : '2'
      give(x, roleOf(x, `role${k}`), `who${k}`)
    },
  },
  {
    name: 'took-over-the-chair',
    cue: ['assumed', 'assumes', 'took'],
    pattern: re(
      String.raw`(?<who>${PEOPLE}|\{R\d+\})(?: ,)? (?:then |also )?(?:assumed|assumes|took over) the (?:chair|chairmanship|(?<role>\{J\d+\})|gavel)(?: of (?<e>\{E\d+\}))?(?= ?(?:$|[.,;]| ?from ))(?! of )`,
    ),
    reason: 'The one who takes the chair presides from here.',
    examples: ['Kari Lunde took over the chair from Liis Kask.'],
    counterExamples: ['Kari Lunde took over the chair of the Party of Farmers.'],
    read: (x) => {
      if (x.groups.role && !roleOf(x, 'role')) return
      chaired(x, people(x, 'who'), event(x, 'e') ?? here(x))
    },
  },
  {
    name: 'discussions-guided-by',
    cue: ['guided', 'moderated', 'facilitated', 'chaired', 'presided', 'led'],
    pattern: re(
      String.raw`(?:(?<!(?:of|at|during|before|after|following|to|in|with|on) (?:the |a )?)(?<e>\{E\d+\})|(?:the|both|these) (?:discussions?|deliberations|proceedings|debate|exchange|conversation|q & a)) (?:was|were) (?<verb>guided|moderated|facilitated|chaired|presided over) by (?<who>${PEOPLE})`,
    ),
    reason: 'The discussions are those of the meeting at hand.',
    examples: ['The discussions were guided by Kari Lunde.'],
    counterExamples: [
      'The discussions were guided by mutual respect.',
      'The discussions were not moderated by Kari Lunde.',
    ],
    read: (x) => {
      const m = mentions(x, 'e')[0]
      const own =
        m?.kind === 'event' && !/^(discussion|exchange|debate|talks)$/.test(m.eventKind) ? event(x, 'e') : here(x)
      act(x, people(x, 'who'), /chair|presid/.test(x.groups.verb!) ? 'chair' : 'moderate', '', own)
    },
  },
  {
    name: 'facilitated-together',
    cue: ['facilitated', 'moderated', 'presided', 'chaired'],
    pattern: re(
      String.raw`(?<a>${P}) (?:co - )?(?<verb>facilitated|moderated|presided|chaired)(?: ,)? (?:together|jointly|along) with (?<b>${P})(?= ?(?:$|[.;,]))`,
    ),
    reason: '"Together with" joins a second doer.',
    examples: ['Kari Lunde facilitated, together with Liis Kask.'],
    counterExamples: ['Kari Lunde did not facilitate, together with Liis Kask.'],
    read: (x) => {
      const e = here(x)
      for (const k of ['a', 'b']) act(x, people(x, k), x.groups.verb!, '', e)
    },
  },
  {
    name: 'a-sitting-of-its-own',
    cue: [
      'panel',
      'session',
      'roundtable',
      'table',
      'workshop',
      'seminar',
      'masterclass',
      'discussion',
      'debate',
      'event',
      'chat',
      'group',
    ],
    pattern: re(
      String.raw`(?:^|; |, |and |, and |from )(?:a|an|another|one|the(?= working group | breakout |(?: [a-z-]+){0,2} (?:session|panel|workshop|round table|roundtable|debate) on )) (?<name>(?:[a-z-]+ ){0,3}?(?:working group|breakout group|panel|session|side event|round table|round - table|roundtable|workshop|seminar|masterclass|debate|panel discussion|fireside chat)(?: (?:on|about|dedicated to|devoted to) (?:[^ {},;.]+ ?){1,9}?)?) ?(?:, )?(?:which |\{R\d+\} )?(?:was |were )?(?:also |then |so |very ){0,2}(?:ably |skilfully |expertly )?(?<verb>moderated|chaired|facilitated|led) by (?<who>${PEOPLE})`,
    ),
    reason: 'A panel that is not named yet is a part of the meeting, with a chair of its own.',
    examples: ['A panel on ropes and nets was moderated by Kari Lunde.'],
    counterExamples: ['A panel of glass was made by Kari Lunde.', 'A panel on ropes was not moderated by Kari Lunde.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const words = x.groups.name!.trim()
      const e = sittingCalled(x, words)
      give(x, /moderat|facilitat/.test(x.groups.verb!) ? 'moderator' : 'chair', 'who', e)
      // "…, that on prison reform by Judge B": the noun and the verb of the first hold for the rest
      const noun = words.split(/ (?:on|about|dedicated|devoted) /)[0]!
      const rest = x.code.slice(x.start + x.text.length)
      for (const m of rest.matchAll(LIKEWISE)) {
        const other = sittingCalled(x, `${noun} on ${m.groups!.topic!.trim()}`)
        const who = { ...x, groups: { who: m.groups!.who } }
        give(who, /moderat|facilitat/.test(x.groups.verb!) ? 'moderator' : 'chair', 'who', other)
      }
      x.r.talk.focusOn(e)
    },
  },
]
