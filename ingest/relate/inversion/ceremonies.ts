// Ceremonies told by their verbs: premises opened, wreaths and stones laid, plaques unveiled, signings witnessed.
import type { EventMention, InstrumentMention } from '../../mention.ts'
import { slotsOf } from '../meetings.ts'
import { AUX, companions, occasion, performers, venue, written } from './occasion.ts'
import { listOf, one, PEOPLE, re, type Hit, type Inversion } from './phrase.ts'
import { property } from '../context.ts'
import { bodies, dates, event, instruments, mentions, mentionsIn, people, say, settle, tell } from './tell.ts'

/** What is opened: its noun, or a name behind it. */
const HOUSE = String.raw`(?:premises|embassy|consulate|consulate general|chancery|high commission|mission|office|centre|center|headquarters|wing|school|hospital|clinic|library|laboratory|lab|institute|academy|campus|station|plant|factory|terminal|bridge|road|museum|hub|branch|building|facility|desk|bureau|exhibition|pavilion|mosque|park|line|unit|ward|chair)`
const WHAT = String.raw`(?:the |a |an |its |his |her |their |our )(?:(?!of )[a-z]+ |- ){0,5}?(?:${HOUSE}(?: (?:of|for) (?:the |its |an? )?(?:[a-z]+ ){0,3}?(?:\{[OC]\d+\}|[a-z]+))?|\{O\d+\}|of (?:the )?\{O\d+\})`
const BESIDE = String.raw`(?: in \{[LC]\d+\}| on \{D\d+\}| \{D\d+\})?`

/** "opening of the new premises", whatever the article was. */
const naming = (noun: string, what: string): string =>
  `${noun} of ${what.replace(/^(?:a|an|its|his|her|their|our) /i, 'the ').replace(/^The /, 'the ')}`

function opening(x: Hit, who: ReturnType<typeof people>): void {
  const owners = who.length ? [] : bodies(x, 'org')
  const beside = companions(x)
  if (!who.length && !owners.length) return
  if (owners.length && x.modality !== 'planned') return
  const e = occasion(x, 'opening', naming('opening', written(x, 'what')), [...who, ...beside])
  if (e) for (const o of owners) tell(x, 'ORGANIZED', o, e, { props: { role: 'host' } })
}

export const CEREMONIES: readonly Inversion[] = [
  {
    name: 'opened-the-house',
    cue: ['opened', 'open', 'opens', 'inaugurated', 'inaugurate', 'inaugurates'],
    pattern: re(
      String.raw`(?:(?<org>${one('O')}) )?(?<verb>${AUX}(?:opened|opens|open|inaugurated|inaugurates|inaugurate)) (?<what>${WHAT})(?= |$)`,
    ),
    reason: 'Who opens a house opens it on a day; a body opens its own.',
    examples: [
      'Minister Elina Saar opened the new premises of the Embassy of Estonia in Accra on 4 June 2024 together with Mayor Kwame Asante.',
      'Minister Elina Saar inaugurated the new oncology wing of the Peat Hospital in Tartu.',
      'The Baltic Institute will open its Centre for Peat Studies in Tartu on 20 June 2026.',
    ],
    counterExamples: [
      'The Baltic Institute opened an office in Tartu in 2019.',
      'Elina Saar opened the door to talks in Tartu.',
      'Elina Saar did not open the new premises of the Embassy of Estonia in Accra.',
    ],
    read: (x) => opening(x, performers({ ...x, start: x.groups.org ? x.start + x.groups.org.length + 1 : x.start })),
  },
  {
    name: 'house-opened-by',
    cue: ['opened', 'inaugurated'],
    pattern: re(
      String.raw`(?<what>${WHAT})${BESIDE}(?: ,)? (?:was|were|will be|is to be|are to be|has been|have been) (?:[a-z]+ly )?(?:re - |re)?(?:opened|inaugurated)${BESIDE}${BESIDE} by (?<who>${PEOPLE})`,
    ),
    reason: 'The same in the passive.',
    examples: [
      'The new premises of the Embassy of Estonia in Accra were opened by Minister Elina Saar on 4 June 2024.',
      'The Consulate of Estonia was inaugurated by Minister Elina Saar.',
    ],
    counterExamples: ['The new premises of the Embassy of Estonia in Accra were not opened by Minister Elina Saar.'],
    read: (x) => opening(x, people(x, 'who')),
  },
  {
    name: 'cut-the-ribbon',
    cue: ['ribbon'],
    pattern: re(
      String.raw`${AUX}(?:cut|cuts|cutting) the ribbon (?:of|at|on|for) (?<what>(?:the |a |its )?(?:(?!of |in |on )[a-z]+ ){0,4}(?:\{[OIL]\d+\}|[a-z]+))(?= |$)`,
    ),
    reason: 'A ribbon is cut where something opens.',
    examples: ['Minister Elina Saar and Mayor Kwame Asante cut the ribbon of the Peat Academy in Tartu.'],
    counterExamples: ['Elina Saar refused to cut the ribbon of the Peat Academy in Tartu.'],
    read: (x) => opening(x, performers(x)),
  },
  {
    name: 'laid-a-wreath',
    cue: ['wreath', 'wreaths', 'flowers', 'tribute', 'tributes', 'bouquet'],
    pattern: re(
      String.raw`(?<verb>${AUX}(?:laid|lays|lay|placed|laying)) (?:a |an |the )?(?:[a-z]+ )?(?<what>wreaths?|flowers|tributes?|bouquet)(?: of flowers)? (?:at|before|on|in|to)(?= )`,
    ),
    reason: 'A wreath is laid at a ceremony, however short.',
    examples: [
      'Minister Elina Saar laid a wreath at the Peat Memorial in Tartu on 4 June 2024.',
      'Minister Elina Saar met Kwame Asante and laid flowers at the Peat Memorial.',
    ],
    counterExamples: [
      'Elina Saar was unable to lay a wreath at the Peat Memorial.',
      'A wreath lay on the table of Elina Saar.',
    ],
    read: (x) => {
      const who = performers(x)
      const noun = /flowers|bouquet/.test(x.groups.what!) ? 'flower-laying' : 'wreath-laying'
      if (who.length) occasion(x, 'ceremony', noun, who)
    },
  },
  {
    name: 'laid-the-stone',
    cue: ['stone', 'cornerstone'],
    pattern: re(
      String.raw`(?<verb>${AUX}(?:laid|lays|lay|(?:took part in|attended|participated in|attend|witnessed) the laying of)) (?<what>(?:the |a )?(?:foundation stone|cornerstone|corner stone|first stone) (?:of|for) (?:the |a |an )?(?:(?!of |in |on )[a-z]+ ){0,4}(?:\{[OCL]\d+\}(?: (?!in |on |at |and |with |together|alongside|by )[a-z]+){0,2}|[a-z]+))(?= |$)`,
    ),
    reason: 'A foundation stone is laid at a ceremony.',
    examples: [
      'Minister Elina Saar laid the foundation stone of the Peat Academy in Tartu on 4 June 2024.',
      'In Tartu, Minister Elina Saar took part in the laying of the cornerstone for the Peat Academy, alongside Kwame Asante.',
    ],
    counterExamples: ['Elina Saar has not laid the foundation stone of the Peat Academy in Tartu.'],
    read: (x) => {
      const who = performers(x)
      if (who.length) occasion(x, 'ceremony', `laying of ${written(x, 'what').replace(/^a /, 'the ')}`, who)
    },
  },
  {
    name: 'unveiled-a-plaque',
    cue: ['unveiled', 'unveil', 'unveils'],
    pattern: re(
      String.raw`(?<verb>${AUX}(?:unveiled|unveils|unveil)) (?<what>(?:the |a )(?:[a-z]+ ){0,2}?(?:plaque|monument|statue|bust|memorial|stone|portrait))(?= |$)`,
    ),
    reason: 'What is unveiled so is a thing, and the unveiling an event.',
    examples: ['Minister Elina Saar unveiled a commemorative plaque in Tartu together with Mayor Kwame Asante.'],
    counterExamples: ['Minister Elina Saar unveiled a plan in Tartu together with Mayor Kwame Asante.'],
    read: (x) => {
      const who = performers(x)
      if (who.length) occasion(x, 'ceremony', naming('unveiling', written(x, 'what')), who)
    },
  },
  {
    name: 'unveiled-in-the-passive',
    cue: ['unveiled'],
    pattern: re(
      String.raw`(?<what>(?:the |a )(?:[a-z]+ ){0,2}?(?:plaque|monument|statue|bust|memorial|portrait)(?: (?:of|to|for|dedicated to) (?:the )?(?:\{[A-Z]\d+\}|[a-z]+ ){1,5}?)?) ?(?:was|were|will be|is to be|has been) (?:[a-z]+ly )?unveiled(?= )`,
    ),
    reason: 'The same in the passive: where and when, and by whom or in whose presence.',
    examples: [
      'A bust of the painter was unveiled in Tartu on 4 June 2024 in the presence of Minister Elina Saar.',
      'A memorial plaque was unveiled in Tartu by Minister Elina Saar and Mayor Kwame Asante.',
    ],
    counterExamples: [
      'A bust of the painter was not unveiled in Tartu.',
      'A plan was unveiled in Tartu by Elina Saar.',
    ],
    read: (x) => {
      const tail = x.code.slice(x.start + x.text.length, x.start + x.text.length + 160)
      const by = new RegExp(String.raw`^ (?:[^ ;{}]+ |\{[LDC]\d+\} ){0,6}?by (?<who>${PEOPLE})`).exec(tail)
      const who = people({ ...x, groups: { who: by?.groups?.who } }, 'who')
      if (who.length || companions(x).length || venue(x).length)
        occasion(x, 'ceremony', naming('unveiling', written(x, 'what')), who)
    },
  },
  {
    name: 'broke-ground',
    cue: ['ground'],
    pattern: re(
      String.raw`(?<verb>${AUX}(?:broke|break|breaks)) ground (?:on|for|at) (?<what>(?:the |a |an )?(?:(?!of |in |on )[a-z-]+ ){0,4}?(?:\{[OIL]\d+\}(?: (?!in |on |at |and |with |together|alongside|by )[a-z]+){0,2}|[a-z]+))(?= |$)`,
    ),
    reason: 'Ground is broken at a ceremony; "new ground" is none.',
    examples: ['Minister Elina Saar broke ground for the new Tartu terminal on 4 June 2024.'],
    counterExamples: [
      'Minister Elina Saar broke new ground in Tartu.',
      'Elina Saar did not break ground for the terminal.',
    ],
    read: (x) => {
      const who = performers(x)
      const e = who.length ? occasion(x, 'ceremony', naming('groundbreaking', written(x, 'what')), who) : undefined
      if (e)
        settle(
          x,
          e,
          mentions(x, 'what').filter((m) => m.kind === 'place'),
          [],
        )
      x.r.talk.focusOn(e)
    },
  },
  {
    name: 'witnessed-the-signing',
    cue: ['witnessed', 'witness', 'witnesses', 'witnessing', 'oversaw', 'observed'],
    pattern: re(
      String.raw`(?<verb>${AUX}(?:witnessed|witness|witnesses|oversaw|observed)) (?<e>(?:the )?(?:\{E\d+\}|signing|signature))(?<by>(?: in \{L\d+\}| ,? ?by (?:[^;{}]|\{[PJCRO]\d+\}){1,120}? ,)? of) (?<what>(?:the |an? |two |three |four |several |various |a number of |a series of |the following |(?!following)[a-z]+ ){0,3}(?:(?:following|[a-z]+) ?: )?(?:${listOf('I')}|agreements|memoranda|documents)(?<more>(?: [^ ;{}]+| \{[A-Z]\d+\}){0,40})?)`,
    ),
    reason: 'Who witnesses a signing is at it, and what is signed there comes out of it.',
    examples: [
      'Minister Elina Saar and Kwame Asante witnessed the signing of the Northern Grid Agreement in Tartu on 4 June 2024.',
      'They met. Elina Saar and Kwame Asante witnessed the signing of a memorandum of understanding on peat.',
      'The two Heads of State, Elina Saar and Kwame Asante, met. The two Heads of State witnessed the signing of the following: the Northern Grid Agreement and a Protocol on Peat.',
    ],
    counterExamples: [
      'Elina Saar and Kwame Asante did not witness the signing of the Northern Grid Agreement.',
      'Elina Saar witnessed the war of 1944.',
    ],
    read: (x) => {
      const who = performers(x)
      if (who.length) signing(x, who)
    },
  },
  {
    name: 'envoys-by-name',
    cue: ['they', 'presented'],
    pattern: re(
      String.raw`^(?:\{R\d+\}|(?:the )?(?:new |[a-z]+ ){0,2}(?:\{J\d+\}|envoys|diplomats) (?:who|\{R\d+\}) presented [^{};]{3,60}?) (?:are|were|include|included) (?:[-–—:] )?(?=(?:the )?\{P)`,
    ),
    reason: 'Envoys whose number is told first are named behind.',
    examples: [
      'Two new ambassadors presented their credentials to President Kwame Asante in Accra on 4 June 2024. They are Ms. Elina Saar, Ambassador of Estonia, and Mr. Bo Haug, Ambassador of Norway.',
      'Envoys of two states presented their credentials to President Kwame Asante. The envoys who presented their credentials were – Ambassador of Estonia Elina Saar and Ambassador of Norway Bo Haug.',
    ],
    counterExamples: ['Two new ambassadors arrived in Accra. They are Ms. Elina Saar and Mr. Bo Haug.'],
    read: (x) => {
      const { envoys } = x.r.talk
      // "They" are those of this paragraph
      if (!envoys || (envoys.block !== x.s.block && !/ presented /.test(x.text))) return
      for (const m of x.s.mentions)
        for (const p of m.kind === 'person' ? x.r.talk.resolve(m, x.s) : []) {
          tell(x, 'PARTICIPATED_IN', p, envoys.event)
          for (const q of envoys.head) tell(x, 'MET_WITH', p, q)
        }
      x.r.talk.envoys = undefined
    },
  },
  {
    name: 'signing-witnessed-by',
    cue: ['witnessed'],
    pattern: re(
      String.raw`(?<e>(?:the )?\{E\d+\})(?<by> of) (?<what>(?:the |an? )?${one('I')})(?<more>(?: [^ ;{}]+| \{[COLD]\d+\}){0,12}?) (?:was|were) (?:also |both )?witnessed by (?<who>${PEOPLE})`,
    ),
    reason: 'The same in the passive.',
    examples: ['The signing of the Northern Grid Agreement was witnessed by Elina Saar and Kwame Asante.'],
    counterExamples: ['The signing of the Northern Grid Agreement was not witnessed by Elina Saar.'],
    read: (x) => signing(x, people(x, 'who')),
  },
]

function signing(x: Hit, who: ReturnType<typeof people>): void {
  const m = mentions(x, 'e')[0] as EventMention | undefined
  if ((m && m.eventKind !== 'signing') || (x.modality !== 'asserted' && x.modality !== 'planned')) return
  // what comes behind a full list of papers is of another clause
  const line = `${x.groups.what ?? ''}`.split(/ ; | (?:which|where|while|who|whom) | and (?:then|later|will) /)[0]!
  const papers = instruments(mentionsIn(x, line)).filter((i): i is InstrumentMention => i.type === 'Agreement')
  const first = papers[0]
  const { things } = x.r
  const about = first ? things.instrument(first) : undefined
  // the signing that is told of already: by its paper
  const told = about
    ? x.r.facts.find((f) => f.type === 'PRODUCED' && f.target === about && f.source.event?.kind === 'signing')?.source
    : undefined
  const made = told ?? (m ? event(x, 'e') : undefined)
  const article = first && x.r.tokens[first.from - 1]?.key
  const name = first
    ? `signing of ${article === 'a' || article === 'an' ? article : 'the'} ${first.name}`
    : `signing of ${line.replace(/\{[A-Z]\d+\}/g, '').trim()}`
  const e = occasion(x, 'signing', name, who, made)
  if (!e) return
  if (m && !told) {
    slotsOf(x.r, m, e, x.s)
    property(x.r, e, 'kind', 'signing', say(x))
  }
  for (const i of papers) tell(x, 'PRODUCED', e, things.instrument(i))
  if (!e.names.has(name) && first) things.name(e, name, undefined, undefined, true)
  settle(x, e, [], dates(mentionsIn(x, x.groups.more)).slice(0, 1))
}
