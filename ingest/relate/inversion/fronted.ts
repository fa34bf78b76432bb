// Talks told in front, and those who held them behind: "In a phone call on Monday, A and B discussed …", "Meeting in P, A and B agreed …".
import type { EventMention } from '../../mention.ts'
import { isTalks, kindOf } from '../talks.ts'
import { one, PEOPLE, re, type Inversion } from './phrase.ts'
import { dates, encounter, mentions, mentionsIn, people, tell } from './tell.ts'

/** Where and when, and what the talks were about. */
const TAIL = String.raw`(?: (?:in|at|on|by|via|over|about|the|his|her|this|today|yesterday|earlier|held|[a-z]+day|\{[LCD]\d+\})| ,(?= \{[LCD]\d+\} ,)){0,10}?`

/** "his Greek counterpart, ": who it is stands behind. */
const PEER = String.raw`(?:(?:his|her|their) (?:[a-z]+ ){0,2}(?:counterparts?|colleagues?|opposite number|\{R\d+\}) ,? ?)?`

export const FRONTED: readonly Inversion[] = [
  {
    name: 'in-their-talks',
    cue: ['in', 'during', 'at', 'following', 'after', 'meeting'],
    pattern: re(
      String.raw`^(?:(?:(?:in|during|at|following|after|at the end of) (?:an? |the |their |his |her |[a-z-]+ ){0,3}?)?(?<e>\{E\d+\})|(?:after |following )?meeting)(?<first>${TAIL})(?:(?: with|(?<=^(?:after |following )?(?:meeting|\{E\d+\}))) ${PEER}(?<b>${PEOPLE}))?(?<tail>${TAIL}) , (?<a>${PEOPLE}(?:(?: ,)? and (?:his|her|their) (?:visiting )?(?:, )?\{P\d+\})?)(?: ,)? [a-z]`,
    ),
    reason:
      'Who does something in talks of no name, or after them, held them: two alone with each other, else with whom they are told.',
    examples: [
      'In a phone call on 10 March 2025, Elina Saar and Kwame Asante discussed tea.',
      'Following talks in Tartu on 10 March 2025, Elina Saar and Kwame Asante signed a paper.',
      'Meeting in Tartu on 10 March 2025, Elina Saar and Kwame Asante agreed on tariffs.',
      'At a meeting with Kwame Asante in Tartu, Elina Saar conveyed her greetings.',
      'Meeting her Ghanaian counterpart Kwame Asante in Tartu on 10 March 2025, Elina Saar praised the accord.',
    ],
    counterExamples: [
      'In a phone call on 10 March 2025, Elina Saar discussed tea.',
      'At the Andean Kelp Forum in Tartu, Elina Saar and Kwame Asante spoke about tea.',
      'Before a meeting in Tartu, Elina Saar and Kwame Asante went for a walk.',
    ],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention | undefined
      // "at the meeting": the one told before
      if (x.modality !== 'asserted' || (m && (!isTalks(m) || /^the /i.test(m.surface)))) return
      if (/^\{E/.test(x.text) && m?.surface.toLowerCase() !== 'meeting') return
      const [a, b] = [people(x, 'a'), people(x, 'b')]
      if (!b.length && a.length !== 2) return
      // "Following the talks, A and B signed": the talks told before, whoever held them
      const words = x.s.mentions.length ? x.r.tokens.slice(x.s.from, (m?.from ?? x.s.from) + 1) : []
      const told = words.some((t) => t.key === 'the') && !!(x.r.talk.focus ?? x.r.talk.main)
      if (!b.length && told) return
      const around = mentionsIn(x, `${x.groups.first ?? ''} ${x.groups.tail ?? ''}`)
      const places = around.filter((y) => y.kind === 'place' || y.kind === 'country')
      encounter(
        x,
        b.length ? a : a.slice(0, 1),
        b.length ? b : a.slice(1),
        m ? kindOf(m) : 'meeting',
        places,
        dates(around).slice(0, 1),
      )
    },
  },
  {
    name: 'behind-their-talks',
    cue: ['following', 'after', 'during', 'at', 'in'],
    pattern: re(
      String.raw`(?<a>${one('P')}(?: ,)? and (?:(?:his|her|their) (?:visiting )?(?:, )?)?${one('P')})(?: [^ ;{}]+| \{[ILDCO]\d+\}){0,24}? (?:following|after|during|at|in)(?: the (?:end|close|conclusion|start|beginning|course) of)? (?<e>\{E\d+\})(?<tail>${TAIL})(?= [.,;]|$)`,
    ),
    reason: 'Two who do something at their own talks, or after them, held them with each other.',
    examples: [
      'The Peat Declaration was signed by Elina Saar and Kwame Asante following their talks in Tartu on 10 March 2025.',
      'Elina Saar and Kwame Asante initialled the Peat Protocol at the end of their meeting in Tartu.',
    ],
    counterExamples: [
      'Elina Saar and Kwame Asante spoke of tea during the meeting in Tartu.',
      'Elina Saar and Kwame Asante spoke of tea before their meeting in Tartu.',
    ],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention | undefined
      const a = people(x, 'a')
      if (x.modality !== 'asserted' || a.length !== 2 || !m || !isTalks(m) || x.r.tokens[m.from]!.key !== 'their')
        return
      // told before: those talks
      if (x.r.things.events.some((e) => e.event!.people.size >= 2 && a.every((p) => e.event!.people.has(p)))) return
      const around = mentionsIn(x, x.groups.tail ?? '')
      const places = around.filter((y) => y.kind === 'place' || y.kind === 'country')
      const e = encounter(x, a.slice(0, 1), a.slice(1), kindOf(m), places, dates(around).slice(0, 1))
      for (const f of e
        ? x.r.facts.filter((y) => y.sentence === x.s && y.type === 'SIGNED' && a.includes(y.source))
        : [])
        tell(x, 'PRODUCED', e!, f.target === 'doc' ? undefined : f.target)
    },
  },
  {
    name: 'meeting-in-between',
    cue: ['meeting'],
    pattern: re(
      String.raw`(?<a>${one('P')}(?: ,)? and (?:(?:his|her|their) (?:visiting )?(?:, )?)?${one('P')}) , (?:(?<e>\{E\d+\})|meeting)(?<tail>${TAIL}) , [a-z]`,
    ),
    reason: 'Two who do something while meeting in a town met there.',
    examples: ['Elina Saar and Kwame Asante, meeting in Tartu on 10 March 2025, agreed on tariffs.'],
    counterExamples: [
      'Elina Saar and Kwame Asante, in Tartu for the Andean Kelp Forum, agreed on tariffs.',
      'Elina Saar and Kwame Asante, a meeting in Tartu behind them, flew home.',
    ],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention | undefined
      const a = people(x, 'a')
      if (x.modality !== 'asserted' || a.length !== 2 || (m && x.r.tokens[m.from]!.key !== 'meeting')) return
      const around = mentionsIn(x, x.groups.tail ?? '')
      const places = around.filter((y) => y.kind === 'place' || y.kind === 'country')
      if (!places.length) return
      encounter(x, a.slice(0, 1), a.slice(1), 'meeting', places, dates(around).slice(0, 1))
    },
  },
  {
    name: 'meeting-them-there',
    cue: ['meeting', 'receiving', 'seeing'],
    pattern: re(
      String.raw` , (?:also |and |then |separately |where )?(?:(?<e>\{E\d+\})|meeting|receiving|seeing)(?: separately)?(?: with)? ${PEER}(?<b>${PEOPLE})(?! 's)(?<tail>${TAIL})(?= ?(?:[.,;]|$| and | on the | before | after | during | to | respectively| for ))`,
    ),
    reason: 'Who travels, attends or visits "meeting X" met X meanwhile.',
    examples: [
      'Elina Saar travelled to Tartu on 10 March 2025, meeting with Kwame Asante.',
      'Elina Saar attended the Andean Kelp Forum in Tartu, meeting Kwame Asante on the margins.',
    ],
    counterExamples: [
      'Elina Saar travelled to Tartu on 10 March 2025, a meeting with Kwame Asante behind her.',
      'Elina Saar did not travel to Tartu on 10 March 2025, meeting with Kwame Asante in Accra.',
    ],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention | undefined
      if ((x.modality !== 'asserted' && x.modality !== 'planned') || (m && m.surface.toLowerCase() !== 'meeting'))
        return
      const b = people(x, 'b')
      // who went or was there, by what the sentence has told in front of it
      const went = x.r.facts.filter(
        (f) =>
          f.sentence === x.s && f.type === 'PARTICIPATED_IN' && f.source.type === 'Person' && f.at.from < x.at.from,
      )
      const a = [...new Set(went.map((f) => f.source))].filter((t) => !b.includes(t))
      const modality = went[0]?.modality
      if (a.length !== 1 || !b.length || (modality !== 'asserted' && modality !== 'planned')) return
      const around = mentionsIn(x, x.groups.tail ?? '')
      const where = around.filter((y) => y.kind === 'place' || y.kind === 'country')
      for (const one of b) encounter({ ...x, modality }, a, [one], 'meeting', where, dates(around).slice(0, 1))
    },
  },
]
