// Looking round a house, told without "visit": "was shown round by X", "X showed her the ICT centre in P".
import { places, property, state } from '../context.ts'
import type { Thing } from '../../resolve/thing.ts'
import { day, venue, written } from './occasion.ts'
import { one, re, type Hit, type Inversion, PEOPLE } from './phrase.ts'
import { dates, mentions, mentionsIn, people, say, settle, tell, visitOf } from './tell.ts'
import { findToken } from '../../scan.ts'

const HOUSE = String.raw`(?:plant|factory|hospital|museum|base|school|camp|site|centre|center|shipyard|laboratory|laboratories|farm|mine|terminal|refinery|academy|campus|port|exhibition|premises|facility|facilities|headquarters|workshop|works|station|memorial|archive|archives)`

/** A house by its noun or its name: "the new oncology wing", "the Peat Museum", "Tartu Industrial Park". */
const WHAT = String.raw`(?:the |its |his |her |their |a )?(?:(?!of |by )[a-z-]+ ){0,3}?(?:\{[OL]\d+\}(?: (?!in |at |on |by |with |and )[a-z]+){0,3}|${HOUSE})(?: (?:of|in|at) (?:the )?\{[OL]\d+\}(?: (?:zone|park|centre|center|port|camp|hospital))?){0,2}`
const WHEN = String.raw`(?: ?,? (?:on )?(?:\{D\d+\}|today|yesterday|afterwards|later))?`

/** The visit of these guests to the house, shown by its hosts. */
function visitTo(x: Hit, guests: readonly Thing[], hosts: readonly Thing[]): void {
  const { r } = x
  const who = guests.filter((p) => !hosts.includes(p))
  if ((x.modality !== 'asserted' && x.modality !== 'planned') || !who.length || !hosts.length) return
  const what = written(x, 'what').replace(/^(?:a|its|his|her|their) /, 'the ')
  // a house that has no name and no town is none that one could find again
  if (!/\p{Lu}/u.test(what)) return
  const name = `visit to ${what}`
  const told =
    r.things.events.find((e) => e.names.has(name)) ??
    (r.talk.tour?.sentence === x.s && r.talk.tour.who.some((p) => who.includes(p)) ? r.talk.tour.event : undefined)
  const e = told ?? r.things.event({ kind: 'visit', head: 'visit', made: true, named: false }, x.at.from, 0.75)
  if (!told) {
    r.things.name(e, name, undefined, undefined, true)
    property(r, e, 'kind', 'visit', say(x))
  }
  for (const p of places(r, [...mentions(x, 'what'), ...venue(x)])) tell(x, 'HELD_IN', e, p)
  settle(x, e, [], day(x))
  for (const p of [...who, ...hosts]) tell(x, 'PARTICIPATED_IN', p, e)
  for (const p of who) for (const q of hosts) if (p.type === 'Person') tell(x, 'MET_WITH', p, q)
}

export const TOURS: readonly Inversion[] = [
  {
    name: 'shown-the-house',
    cue: ['shown', 'taken', 'guided', 'led', 'walked', 'given', 'conducted', 'escorted'],
    pattern: re(
      String.raw`(?<a>${PEOPLE}|\{R\d+\})(?: ,)? (?:who (?:on \{D\d+\} )?)?(?:was|were|has been|had been|will be|is to be) (?:also |then |later |afterwards )?(?:on \{D\d+\} )?(?:(?:shown|taken|guided|led|walked|conducted|escorted) (?:round|around|through|over|along|about)|given (?:an? )?(?:guided |short |brief )?(?:\{E\d+\}|tour|demonstration) (?:of|at|through|round)) (?<what>${WHAT})${WHEN} by (?:(?:its|the|their) (?:[a-z]+ ){1,3}, )?(?<b>${PEOPLE})`,
    ),
    reason: 'Who is shown round a house visits it, with whoever shows it.',
    examples: [
      'Elina Saar was shown round the Peat Museum in Tartu by its director, Kwame Asante.',
      'Elina Saar was given a tour of the Peat Museum by Kwame Asante.',
    ],
    counterExamples: [
      'Elina Saar was given a copy of the Peat Museum plan by Kwame Asante.',
      'Elina Saar was not shown round the Peat Museum by Kwame Asante.',
    ],
    read: (x) => visitTo(x, people(x, 'a'), people(x, 'b')),
  },
  {
    name: 'showed-them-round',
    cue: ['round', 'around', 'through', 'along', 'over'],
    pattern: re(
      String.raw`(?<b>${one('PR')})(?: ,)? (?:then |also |later |afterwards |will |personally |had ){0,2}(?:showed|shows|show|took|takes|walked|guided|led|escorted|conducted) (?<a>her|him|them|the (?:guests|visitors|delegation|ministers|minister|party)|\{R\d+\}|${PEOPLE})(?: ,)? (?:round|around|through|along|over) (?<what>${WHAT})`,
    ),
    reason: 'The same in the active.',
    examples: ['Kwame Asante showed Elina Saar round the Peat Museum in Tartu.'],
    counterExamples: [
      'Kwame Asante took Elina Saar through the figures.',
      'Kwame Asante never showed Elina Saar round the Peat Museum in Tartu.',
    ],
    read: (x) => {
      const b = people(x, 'b')
      const w = x.groups.a!
      const own = mentions(x, 'a')
      const guests = own.length ? people(x, 'a') : /^h/.test(w) ? x.r.talk.resolve(pronoun(w, x.at.from), x.s) : []
      visitTo(
        x,
        guests.filter((p) => p.type === 'Person' && !b.includes(p)),
        b,
      )
    },
  },
  {
    name: 'shown-round',
    cue: ['shown', 'taken', 'guided', 'taking', 'showing', 'accompanied'],
    pattern: re(
      String.raw`where (?:\{R\d+\}|it|she|he|they|the [a-z]+) (?:was|were|will be|is to be|are to be) (?:also |then )?(?:shown|taken|guided|accompanied) (?:round|around|through|over|about)?(?: (?:it|the [a-z]+(?: [a-z]+)?))? ?by (?:(?:its|the|their) )?(?:[a-z]+ ){0,3}(?:, )?(?<b>${PEOPLE})`,
    ),
    reason: 'Who shows visitors round a house has met them there.',
    examples: ['Kwame Asante visited the Peat Museum in Tartu, where he was shown round by its director, Elina Saar.'],
    counterExamples: ['Kwame Asante knows the Peat Museum in Tartu, where he was shown round by Elina Saar.'],
    read: (x) => {
      const { tour } = x.r.talk
      if (tour?.sentence !== x.s || x.modality === 'negated') return
      for (const p of people(x, 'b')) {
        tell(x, 'PARTICIPATED_IN', p, tour.event)
        for (const q of tour.who) if (q.type === 'Person') tell(x, 'MET_WITH', q, p)
      }
    },
  },
  {
    name: 'showed-the-house',
    cue: ['showed', 'show', 'shows'],
    pattern: re(
      String.raw`(?<a>${one('P')}) ,? ?(?:then |also |later |will |personally )?(?:showed|shows|show) (?<b>her|him|${one('PRJ')}) (?<what>(?:round |around )?(?:the|a|its|his|her) (?:(?!of )[a-z]+ |- ){0,4}${HOUSE}(?: of (?:the )?\{O\d+\})?)(?: (?:in|at) (?<at>\{L\d+\}))?`,
    ),
    reason: 'A house that somebody shows a guest is visited.',
    examples: ['Elina Saar showed Kwame Asante the ICT centre in Tartu.'],
    counterExamples: ['Elina Saar showed Kwame Asante the figures of the centre in Tartu.'],
    read: (x) => {
      const a = people(x, 'a')
      const ref = mentions(x, 'b').length ? people(x, 'b') : x.r.talk.resolve(pronoun(x.groups.b!, x.at.from), x.s)
      const b = ref.filter((p) => p.type === 'Person' && !a.includes(p))
      const at = mentions(x, 'at')
      if (x.modality !== 'asserted' || !a.length || !b.length) return
      const body = mentionsIn(x, x.groups.what)[0]
      if (!at.length && !body) return
      const e = x.r.things.event({ kind: 'visit', head: 'visit', made: true, named: false }, x.at.from, 0.7)
      const from = findToken(x.r.tokens, x.at.from + 1, x.at.to, (t) => /^show(?:ed|s)?$/.test(t.key)) + 1
      const to = body?.to ?? at[0]!.from - 1
      const k = mentions(x, 'b').at(-1)?.to ?? from + 1
      const words = x.r.text.slice(x.r.tokens[k]!.start, x.r.tokens[to - 1]!.end).replace(/\s+/g, ' ')
      x.r.things.name(e, `visit to ${words.replace(/^(?:round|around) /, '')}`, undefined, undefined, true)
      property(x.r, e, 'kind', 'visit', say(x))
      for (const p of places(x.r, at)) state(x.r, 'HELD_IN', e, p, say(x))
      settle(x, e)
      for (const p of [...b, ...a]) tell(x, 'PARTICIPATED_IN', p, e)
      for (const p of a) for (const q of b) tell(x, 'MET_WITH', q, p)
    },
  },
  {
    name: 'journey-brought',
    cue: ['brought', 'took', 'takes', 'take', 'bring', 'brings'],
    pattern: re(
      String.raw`(?:journey|trip|tour|programme|program|itinerary|travels|schedule|visit|\{E\d+\}) (?:[a-z]+ ){0,2}?(?:will |had |has )?(?:also |then |later )?(?:brought|took|takes|take|brings|bring|taken) (?<who>${PEOPLE}|\{R\d+\})(?: (?:on )?(?<d>\{D\d+\}))? (?:also |further |on )?to (?<at>(?:the )?(?:port of )?\{[LC]\d+\}(?:(?:,| and|, and) \{[LC]\d+\}){0,4})(?<d2>(?: on)? \{D\d+\})?`,
    ),
    reason: 'Where a journey or its programme takes somebody he goes.',
    examples: [
      'His journey brought Minister Kwame Asante to Tartu.',
      'The programme will take Minister Kwame Asante to Tartu on 20 June 2026.',
    ],
    counterExamples: [
      'The programme took the idea of Minister Kwame Asante to Tartu.',
      'The programme never took Minister Kwame Asante to Tartu.',
    ],
    read: (x) => {
      const who = people(x, 'who')
      const at = places(x.r, mentions(x, 'at'))
      if (!who.length || !at.length || (x.modality !== 'asserted' && x.modality !== 'planned')) return
      if (who.some((p) => p.country && at.some((q) => q.country === p.country))) return
      const when = dates([...mentions(x, 'd'), ...mentions(x, 'd2')])
      const e = visitOf(x, who, at, when)
      if (e) settle(x, e)
    },
  },
  {
    name: 'on-a-tour',
    cue: ['tour', 'visit'],
    pattern: re(
      String.raw`(?<a>${one('P')}) ,? ?(?:then |also |later |afterwards )?(?:accompanied|joined|took|led|guided|conducted) (?<b>her|him|${PEOPLE}|\{R\d+\}) (?:afterwards |later |then )?on (?<e>(?:an? |the )?\{E\d+\}) (?:of|to|through|round) (?:the )?(?:port of |town of |city of )?(?<at>\{[LO]\d+\})`,
    ),
    reason: 'Who takes somebody on a tour is on it too.',
    examples: ['Elina Saar accompanied Kwame Asante on a tour of the Peat Museum.'],
    counterExamples: ['Elina Saar did not accompany Kwame Asante on a tour of the Peat Museum.'],
    read: (x) => {
      const m = mentions(x, 'e')[0]
      const a = people(x, 'a')
      const b = people(x, 'b').filter((p) => !a.includes(p))
      if (m?.kind !== 'event' || m.eventKind !== 'visit' || x.modality !== 'asserted' || !a.length || !b.length) return
      const e = x.r.talk.event(m, true)
      if (!e || e === x.r.talk.main) return
      x.r.things.name(e, `${m.surface} of the ${written(x, 'at')}`, undefined, undefined, true)
      for (const p of places(x.r, mentions(x, 'at'))) state(x.r, 'HELD_IN', e, p, say(x))
      settle(x, e)
      for (const p of [...b, ...a]) tell(x, 'PARTICIPATED_IN', p, e)
      for (const p of a) for (const q of b) tell(x, 'MET_WITH', q, p)
    },
  },
]

const pronoun = (word: string, at: number) =>
  ({
    kind: 'ref',
    from: at,
    to: at + 1,
    ref: word === 'her' ? 'she' : 'he',
    gender: word === 'her' ? 'f' : 'm',
    plural: false,
  }) as const
