// Speaking told beside the sentence's verb: "Opening the Forum, X stressed …", "X told the Council that …".
import type { OrgMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { act, capacity } from './acts.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { dates, event, hasSpoken, here, mentions, people, settle, spoke } from './tell.ts'

const WHO = one('PRJ')
/** A body that sits: what is said there is said at a sitting of it. */
const SITS =
  /\b(?:council|assembly|committee|commission|parliament|senate|board|congress|conference|knesset|duma|bundestag|diet)\b/i

/** "briefed the Security Council": the sitting at which it was done, one a day. */
function sitting(x: Hit, m: OrgMention, kind: 'briefing' | 'meeting'): Thing | undefined {
  if (!SITS.test(m.name)) return undefined
  const day = dates(x.s.mentions).find((d) => d.precision === 'day')
  const name = `${kind} of the ${m.name}`
  const old = x.r.things.events.find(
    (e) => e.names.has(name) && (!day || !e.event!.start || e.event!.start === day.date),
  )
  const e = old ?? x.r.things.event({ kind, head: kind, named: false, made: true }, m.from, 0.7)
  x.r.things.name(e, name, undefined, undefined, true)
  if (!old)
    for (const other of [`${kind} to the ${m.name}`, `${m.name} ${kind}`])
      x.r.things.name(e, other, undefined, undefined, false)
  settle(x, e, [], day ? [day] : [])
  return e
}

export const FLOOR: readonly Inversion[] = [
  {
    name: 'opening-it-she-said',
    cue: [
      'opening',
      'closing',
      'addressing',
      'speaking',
      'welcoming',
      'inaugurating',
      'concluding',
      'delivering',
      'giving',
      'chairing',
      'moderating',
    ],
    pattern: re(
      String.raw`(?:^|(?<=^(?:also|while|when|in) ))(?<verb>opening|closing|addressing|speaking|welcoming|inaugurating|concluding|delivering|giving|chairing|co - chairing|moderating|facilitating) (?<rest>(?:[^ ;:{},]+|\{[A-Z]\d+\})(?: (?:[^ ;:{},]+|\{[A-Z]\d+\})){0,12}) , (?<who>${WHO})(?= )`,
    ),
    reason: 'A participle in front is what the subject behind the comma does.',
    examples: [
      'Opening the meeting, Minister Kadri Tamm stressed the value of peat.',
      'Speaking at the dialogue, Minister Kadri Tamm stressed the value of peat.',
      'Addressing the participants, Minister Kadri Tamm stressed the value of peat.',
      'Speaking on behalf of Estonia at the dialogue, Minister Kadri Tamm stressed the value of peat.',
    ],
    counterExamples: [
      'Opening a new plant, Minister Kadri Tamm stressed the value of peat.',
      'Speaking to reporters, Minister Kadri Tamm stressed the value of peat.',
    ],
    read: (x) => {
      const v = x.groups.verb!
      const rest = ` ${x.groups.rest!} `
      const e = event(x, 'rest')
      const audience =
        / (?:participants|delegates|audience|guests|attendees|gathering|session|plenary|proceedings|event|evening|attendants|assembly|conference|congress|forum|meeting|summit|seminar|workshop) /.test(
          rest,
        )
      const there =
        /^speaking/.test(v) &&
        / (?:on (?:this|that|the same) occasion|at the (?:event|ceremony|gathering|opening)) /.test(rest)
      if (!e && !audience && !there) return
      if (/^(?:speaking|delivering|giving)/.test(v) && !e && !there) return
      // "opening the exhibition at the Forum": what is opened stands first
      if (
        /^(?:opening|closing|inaugurating|chairing|co - chairing|moderating)/.test(v) &&
        e &&
        !/^ (?:the |this |a |an )*(?:[a-z]+ ){0,2}\{E\d+\}/.test(rest)
      )
        return
      const who = people(x, 'who')
      const at = e ?? here(x)
      if (/^welcoming/.test(v)) return spoke(x, who, at, 'welcome remarks')
      if (/^concluding/.test(v)) return spoke(x, who, at, 'closing remarks')
      if (there) return spoke(x, who, at, 'remarks')
      if (/^speaking/.test(v)) {
        if (
          /^ (?:with|after|before|following|ahead|prior|to (?:the )?(?:press|media|reporters|journalists)|about|by|on behalf) /.test(
            rest,
          ) &&
          !/ on behalf of .{1,40} (?:at|to) (?:the )?\{E\d+\} $/.test(rest)
        )
          return
        return spoke(x, who, at, / (?:opening|launch) /.test(rest) ? 'opening remarks' : 'remarks')
      }
      act(x, who, v, x.groups.rest!, at)
    },
  },
  {
    name: 'briefed-the-council',
    cue: ['briefed', 'briefs', 'told', 'updated', 'addressed', 'informed', 'briefing'],
    pattern: re(
      String.raw`(?<who>${one('PR')})(?: ,)?(?: [^{};]{3,50} ,)? (?:has |had |also |today |yesterday )*(?<verb>briefed|briefs|told|updated|addressed|informed) (?:the )?(?:members of the )?(?<body>\{O\d+\})(?!(?: [a-z]+){0,2} (?:staff|employees|spokesman))|(?:the )?(?<body2>\{O\d+\}) (?:was |were |is )(?:also )?(?<verb2>briefed|addressed|updated|informed)(?: (?:in|on|at) \{[LD]\d+\}| \{D\d+\}| today| yesterday){0,2} by (?<who2>${one('PJ')})`,
    ),
    reason: 'A council that is briefed or told something sits: the one who does it speaks there.',
    examples: [
      'Kadri Tamm briefed the Security Council on 3 March 2025.',
      'Kadri Tamm told the Human Rights Council that peat was rare.',
      'The Security Council was briefed on 3 March 2025 by Kadri Tamm.',
    ],
    counterExamples: [
      'Kadri Tamm told the Baltic Institute that peat was rare.',
      'Kadri Tamm has not briefed the Security Council.',
    ],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported') return
      const m = (mentions(x, 'body')[0] ?? mentions(x, 'body2')[0]) as OrgMention
      const brief = /brief|updat|inform/.test(x.groups.verb ?? x.groups.verb2 ?? '')
      const who = [...people(x, 'who'), ...people(x, 'who2')]
      if (!who.length || x.r.facts.some((f) => f.type === 'SPOKE_AT' && f.sentence === x.s && who.includes(f.source)))
        return
      const e = sitting(x, m, brief || /told/.test(x.groups.verb ?? '') ? 'briefing' : 'meeting')
      if (e) spoke(x, who, e, brief || /told/.test(x.groups.verb ?? '') ? 'briefing' : 'address')
      if (e) x.r.talk.focusOn(e)
    },
  },
  {
    name: 'it-was-opened-by',
    cue: ['opened', 'closed', 'addressed', 'moderated', 'inaugurated'],
    pattern: re(
      String.raw`(?:^|(?<=[.;] )|(?<=, ))(?:it|this|which) (?:was|were|is|will be) (?:also |then |jointly |officially |formally )?(?<verb>opened|closed|addressed|moderated|inaugurated|facilitated)(?: (?:in|on) \{[LD]\d+\})? by (?<who>${one('PJ')}(?: ?,? (?:and|,) ${one('PJ')}){0,4})(?:(?: ,)? and (?:was )?(?<verb2>opened|closed|addressed|moderated) by (?<who2>${one('PJ')}))?`,
    ),
    reason: '"It" behind a meeting is the meeting.',
    examples: ['It was opened by Minister Kadri Tamm and closed by Mayor Luis Prado.'],
    counterExamples: ['It was not opened by Minister Kadri Tamm.'],
    read: (x) => {
      const e = here(x)
      act(x, people(x, 'who'), x.groups.verb!.replace(/ed$/, 'ing'), '{E0}', e)
      if (x.groups.verb2) act(x, people(x, 'who2'), x.groups.verb2.replace(/ed$/, 'ing'), '{E0}', e)
    },
  },
  {
    name: 'told-the-meeting',
    cue: ['told', 'informed', 'assured', 'reminded'],
    pattern: re(
      String.raw`(?<who>${one('PR')})(?: ,)? (?:also |then |later )?(?:told|informed|assured|reminded) (?:the )?(?<at>\{E\d+\}|participants|delegates|the audience|audience|those present|the gathering|gathering|attendees|the plenary)(?= )`,
    ),
    reason: 'Who tells a meeting something speaks there.',
    examples: [
      'Kwame Asante told the dialogue that peat was rare.',
      'Kwame Asante told participants that peat was rare.',
    ],
    counterExamples: ['Kwame Asante told reporters that the dialogue was rare.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const e = event(x, 'at') ?? here(x)
      const who = people(x, 'who')
      if (e && !hasSpoken(x, who, e)) spoke(x, who, e, 'remarks')
    },
  },
  {
    name: 'heard-from',
    cue: ['heard'],
    pattern: re(
      String.raw`(?:(?<e>\{E\d+\})(?: (?:of|on) (?:the )?\{[OCL]\d+\})?(?: , (?:held|chaired|moderated|hosted|organi[sz]ed|convened|opened|facilitated|co - chaired) (?:[a-z]+ |\{[DLPOC]\d+\} ){1,10},)?|\{J\d+\}|participants|delegates|ministers|members|they|audience|panel|\{O\d+\})(?: also)? heard (?<cap>(?:[a-z-]+ ){0,4}?)(?:from|by) (?<who>${listOf('PJ')})(?:(?: ,)? and (?:from|by) (?<who2>${listOf('PJ')}))?`,
    ),
    reason: 'From whom a meeting hears, speaks there.',
    examples: [
      'Participants heard from Kwame Asante and Elina Saar.',
      'The dialogue heard addresses by Minister Kwame Asante and by Elina Saar.',
      'The dialogue, held in Tartu on 4 June 2024, heard from Kwame Asante and Elina Saar.',
      'The fourth dialogue, chaired by Kari Lunde, heard testimony from Kwame Asante and Elina Saar.',
    ],
    counterExamples: ['Nobody heard from Kwame Asante.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const e = event(x, 'e') ?? here(x)
      const c = capacity(x.groups.cap!.replace(/s\b/g, '')) ?? (/panel/.test(x.text) ? 'panelist' : 'remarks')
      spoke(x, [...people(x, 'who'), ...people(x, 'who2')], e, c)
    },
  },
  {
    name: 'they-were-briefed-by',
    cue: ['briefed', 'addressed', 'welcomed', 'updated'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] ))(?:the )?(?<who0>ministers|participants|delegates|members|delegations|leaders|meeting|guests|they|\{E\d+\}|\{J\d+\}) (?:was |were )(?:also |then |first )?(?<verb>briefed|addressed|updated)(?: [a-z]+| \{[DL]\d+\}){0,5}? by (?<who>${listOf('PJ')})`,
    ),
    reason: 'By whom those present are briefed or addressed, he speaks there.',
    examples: ['Ministers were briefed on the first morning by Dr. Kwame Asante, Director of the Baltic Institute.'],
    counterExamples: ['Ministers were not briefed by Kwame Asante.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      // "Ministers were briefed on preparations for the Summit": of what, and not where
      const other = /\b(?:on|about|of|regarding) [^{}]{0,60}\{E\d+\}/.test(x.code.slice(x.start))
      const e = event(x, 'who0') ?? (other ? x.r.talk.main : here(x))
      spoke(x, people(x, 'who'), e, /address/.test(x.groups.verb!) ? 'address' : 'briefing')
    },
  },
  {
    name: 'in-closing',
    cue: ['closing', 'conclusion', 'opening', 'concluding'],
    pattern: re(
      String.raw`^(?:in|by way of) (?<which>closing|conclusion|concluding|opening)(?: the session)? , (?<who>${one('PJ')}) (?=[a-z])`,
    ),
    reason: 'What is said in closing a meeting is said there.',
    examples: ['In closing, Ambassador Kwame Asante urged patience.'],
    counterExamples: ['In closing, the paper quotes Kwame Asante.'],
    read: (x) => {
      const e = here(x)
      const who = people(x, 'who')
      if (e && x.modality === 'asserted' && !hasSpoken(x, who, e))
        spoke(x, who, e, /opening/.test(x.groups.which!) ? 'opening remarks' : 'closing remarks')
    },
  },
]
