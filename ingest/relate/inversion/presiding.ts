// Who presided or led, told beside the meeting: "over which A presided", "the experts' meeting under A", "the Commission's co-chairs, A and B",
// "led by A on the Kenyan side and by B on the Nepali side".
import { countryName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import { fold } from '../../../src/identity/keys.ts'
import { DET, PEOPLE, START, one, re, type Hit, type Inversion } from './phrase.ts'
import { chaired, event, here, mentions, mentionsIn, people, tell } from './tell.ts'

const P = one('P')
const BODY = String.raw`(?:\{[OE]\d+\}|commission|committee|council|dialogue|forum|mechanism|group|consultations|meeting|session|talks)`
const CO_CHAIRS = String.raw`(?:\{[JR]\d+\}|co - chair(?:s|men|persons)?)`

/** The meeting that a body or a line stands for in the words of a group: a meeting told so, else the one at hand where it is of that line. */
function meetingOf(x: Hit, group: string): Thing | undefined {
  const named = event(x, group)
  if (named) return named
  const e = here(x)
  const names = [...(e?.event?.series?.names.keys() ?? []), ...(e?.names.keys() ?? [])].map(fold)
  const m = mentions(x, group)[0]
  const word = fold(m?.kind === 'org' ? m.name : (x.groups[group] ?? ''))
  const generic = /^(?:meeting|session|talks)$/.test(word)
  return e && (generic || names.some((n) => n.includes(word))) ? e : undefined
}
const chairs = (x: Hit, group: string): boolean => {
  const m = mentionsIn(x, x.groups[group])[0]
  const word = m && x.r.tokens[m.to - 1]!.key
  return (
    !m ||
    (m.kind === 'post' && /^co-?chair/i.test(m.title)) ||
    (m.kind === 'ref' && /^(?:co-?)?chair(?:s|men|persons)$/.test(word!))
  )
}
function led(x: Hit, group: string, code: string | undefined, e = here(x)): void {
  if (!e || x.modality === 'negated' || x.modality === 'reported') return
  for (const p of people(x, group)) {
    if (code && p.country && p.country !== code) continue
    if (code) p.country = code
    tell(x, 'LED_DELEGATION', p, e, { props: { side: code ? countryName(code) : undefined } })
  }
}

export const PRESIDING: readonly Inversion[] = [
  {
    name: 'over-which-presided',
    cue: ['presided', 'presides', 'preside'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?:(?: ,)? (?:in|on|at) (?:the )?\{[LD]\d+\}){0,3}(?: ,)? over which (?<who>${PEOPLE}|\{R\d+\})(?: , [^{};]{1,60} ,)?(?: ,)? (?:jointly |together |also )?(?:presided|presides?|will preside)`,
    ),
    reason: 'The meeting stands in front of the relative.',
    examples: ['The fourth Norway-Estonia Energy Dialogue, over which Kari Lunde and Liis Kask presided, was short.'],
    counterExamples: ['The fourth Norway-Estonia Energy Dialogue, over which a cloud hung, heard Kari Lunde.'],
    read: (x) => chaired(x, people(x, 'who'), event(x, 'e')),
  },
  {
    name: 'co-chairing-itself',
    cue: ['chairing'],
    pattern: re(String.raw`${START}(?:co - )?chairing (?:the |this )?(?<on>${BODY})(?: itself)? , (?<who>${PEOPLE})`),
    reason: 'The participle in front is what those behind the comma do.',
    examples: ['Co-chairing the dialogue itself, Kari Lunde and Liis Kask praised the fishermen.'],
    counterExamples: ['Chairing the Seaweed Council, Kari Lunde praised the fishermen.'],
    read: (x) => chaired(x, people(x, 'who'), meetingOf(x, 'on')),
  },
  {
    name: 'co-chairs-of-the-line',
    cue: ['chair', 'chairs', 'chairmen', 'chairpersons'],
    pattern: re(
      String.raw`(?:(?:the )?(?<on>${BODY}) 's (?:two )?(?<post>${CO_CHAIRS}) , (?<who>${PEOPLE})|(?<who2>${P}(?: , [^{};]{1,60} ,)? and ${P}) , (?:the )?(?:two )?(?<post2>${CO_CHAIRS}) of (?:the |this )?(?<on2>${BODY}))`,
    ),
    reason: 'The co-chairs of a line chair its meeting.',
    examples: [
      "The dialogue's two co-chairs, Kari Lunde and Liis Kask, summed up.",
      'Kari Lunde and Liis Kask, co-chairs of the dialogue, summed up.',
    ],
    counterExamples: ["The Seaweed Council's two co-chairs, Kari Lunde and Liis Kask, summed up."],
    read: (x) => {
      for (const n of ['', '2'])
        if (x.groups[`who${n}`] && chairs(x, `post${n}`)) chaired(x, people(x, `who${n}`), meetingOf(x, `on${n}`))
    },
  },
  {
    name: 'meeting-under',
    cue: ['under'],
    pattern: re(
      String.raw`(?<e>${DET}(?:[a-z'-]+ ){0,3}?\{E\d+\})(?: ,)?(?: (?:held|convened|conducted)(?: [a-z]+){0,2})? under (?<who>${P}(?:(?: ,)? and (?:under )?${P})?)(?! 's)`,
    ),
    reason: 'A meeting under somebody is one he presides over.',
    examples: ['The fourth Norway-Estonia Energy Dialogue was prepared at a meeting under Kari Lunde and Liis Kask.'],
    counterExamples: ["They held a meeting under Kari Lunde's programme.", 'They held a meeting under the Treaty.'],
    read: (x) => {
      const m = mentions(x, 'e').find((y) => y.kind === 'event')
      if (m?.kind !== 'event' || /^(?:visit|call|lunch|dinner|reception|ceremony|signing|event)$/.test(m.eventKind))
        return
      chaired(x, people(x, 'who'), event(x, 'e'))
    },
  },
  {
    name: 'led-on-each-side',
    cue: ['side'],
    pattern: re(
      String.raw`(?:led|headed) by (?<a>${P})(?: , [^{};]{1,60} ,)? (?:on|for|from) (?:the )?(?<s1>\{R\d+\})(?: ,)? (?:and|while) (?:by )?(?<b>${P})(?: , [^{};]{1,60} ,)? (?:on|for|from) (?:the )?(?<s2>\{R\d+\})`,
    ),
    reason: 'Led on each side by one: each heads a delegation.',
    examples: ['The dialogue was led by Kari Lunde on the Norwegian side and by Liis Kask on the Estonian side.'],
    counterExamples: ['The dialogue was led by Kari Lunde on the first day and by Liis Kask on the second.'],
    read: (x) => {
      const near = mentionsIn(x, x.code.slice(0, x.start)).find((m) => m.kind === 'event')
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      for (const [who, side] of [
        ['a', 's1'],
        ['b', 's2'],
      ] as const) {
        const ref = mentions(x, side)[0]
        if (ref?.kind === 'ref' && ref.country) led(x, who, ref.country, e ?? undefined)
      }
    },
  },
  {
    name: 'delegations-respectively',
    cue: ['respectively'],
    pattern: re(
      String.raw`(?:delegations|sides|teams) of (?<states>(?:the )?\{C\d+\}(?:(?: ,)?(?: and)? (?:the )?\{C\d+\}){1,6}) (?:were|are|will be) (?:headed|led) by (?:[^{};]{0,60}?|their \{J\d+\} )?(?:, )?(?<who>${P}(?:(?: ,)?(?: and)? ${P}){1,6}) ?,? respectively`,
    ),
    reason: 'As many states as heads, in one order.',
    examples: [
      'The delegations of Norway, Estonia and Ghana were headed by Kari Lunde, Liis Kask and Kwame Asante, respectively.',
    ],
    counterExamples: [
      'The delegations of Norway, Estonia and Ghana were headed by Kari Lunde and Liis Kask, respectively.',
    ],
    read: (x) => {
      const states = mentions(x, 'states').flatMap((m) => (m.kind === 'country' ? [m.code] : []))
      const who = mentions(x, 'who').filter((m) => m.kind === 'person')
      if (states.length !== who.length) return
      for (const [n, m] of who.entries())
        led({ ...x, groups: { who: `{P${x.s.mentions.indexOf(m)}}` } }, 'who', states[n])
    },
  },
  {
    name: 'at-the-head-of',
    cue: ['heading', 'leading', 'head'],
    pattern: re(
      String.raw`${START}(?:heading|leading|at the head of) (?:the |an? |his |her |its )?(?:\{[COR]\d+\} 's )?(?<what>(?:[a-z0-9'-]+ ){0,3}?(?:\{R\d+\}|delegation|team|mission)(?: (?:of|from) (?:the )?\{[COL]\d+\})?)(?: (?:to|at|in|during) (?:the )?(?<e>\{E\d+\}))? (?:,|is|was|will be) (?<who>${P})|(?<who2>${P}) , (?:heading|leading|at the head of) (?:the |an? |his |her |its )?(?<what2>(?:[a-z0-9'-]+ ){0,3}?(?:\{R\d+\}|delegation|team|mission)(?: (?:of|from) (?:the )?\{[COL]\d+\})?) ,`,
    ),
    reason: 'Who comes at the head of a delegation leads it at what the sentence tells of.',
    examples: [
      'Heading the Norwegian delegation, Kari Lunde addressed the fourth dialogue.',
      'At the head of a large delegation, Kari Lunde attended the fourth dialogue.',
      "Leading Norway's delegation to the fourth dialogue is Kari Lunde.",
    ],
    counterExamples: [
      'Heading the delegation of reforms at home, the office of Kari Lunde attended the fourth dialogue.',
      'Leading the field, Kari Lunde attended the fourth dialogue.',
    ],
    read: (x) => {
      const what = x.groups.what ?? x.groups.what2!
      const m = mentionsIn(x, what)
      if (m[0]?.kind === 'ref' && m[0].ref !== 'delegation' && m[0].ref !== 'side') return
      const group = x.groups.who ? 'who' : 'who2'
      const who = people(x, group)
      // where he is told to have been in the same sentence, else the meeting at hand
      const own = x.r.facts.findLast(
        (f) => f.sentence === x.s && who.includes(f.source) && f.target !== 'doc' && !!f.target.event,
      )?.target
      const e = event(x, 'e') ?? (own && own !== 'doc' ? own : undefined)
      const from = m.find((y) => y.kind === 'country' || (y.kind === 'ref' && y.country))
      // "Norway's delegation": a state in front of "'s" is no mention of its own in the line
      const owner = / 's /.test(x.text)
        ? x.r.countriesIn({ from: x.at.from, to: mentions(x, group)[0]!.from })[0]
        : undefined
      const code =
        from?.kind === 'country' ? from.code : from?.kind === 'ref' ? (from.country ?? owner?.code) : owner?.code
      led(x, group, code, e ?? here(x))
    },
  },
  {
    name: 'ours-by',
    cue: ['ours'],
    pattern: re(String.raw`(?:headed|led) by ${P}[^{}]{0,60}(?:; |, |, and |and )ours ,? ?by (?<who>${P})`),
    reason: 'The second delegation is that of those who write.',
    examples: ['The Estonian delegation was led by Liis Kask; ours, by Kari Lunde.'],
    counterExamples: ['The Estonian delegation was led by Liis Kask; hours passed by Kari Lunde.'],
    read: (x) => led(x, 'who', x.r.things.home),
  },
]
