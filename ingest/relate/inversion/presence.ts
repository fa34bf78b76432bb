// Who was there, told as a noun: "The event saw the participation of A and B", "was held with the attendance of C".
import { personSide } from '../context.ts'
import { ACTORS, DET, gap, listOf, one, PEOPLE, re, type Inversion } from './phrase.ts'
import { rolled } from './roll.ts'
import { actors, event, here, mentions, people, tell, took } from './tell.ts'

const FIRST = one('POCJ')
const SENT = String.raw`(?:(?:senior |other )?(?:representatives|officials|experts|delegations|delegates|ministers|heads) (?:of|from) )?`

export const PRESENCE: readonly Inversion[] = [
  {
    name: 'list-attended-as-observers',
    cue: ['observers', 'observer', 'guests'],
    pattern: re(
      String.raw`^(?:\d+ ?\. |also , )?(?<who>${DET}\{[COP]\d+\}(?: (?:[^ ;:]+ ){0,40}?| ))(?:also )?(?:attended|participated|took part|were present|was present|sat in|were represented|was represented)(?: (?:in|at) (?:the |this )?(?:[a-z]+|\{E\d+\}))? (?:as (?:an )?(?:observers?|(?:special )?guests?)|with (?:the status of )?observers?(?: status)?)`,
    ),
    reason: 'All that stand in a row before the verb were there, whoever is told to have represented one of them.',
    examples: [
      'Ghana, represented by its Ambassador to Estonia, Mr. Kwame Asante, the Peat Commission and Latvia attended as observers.',
    ],
    counterExamples: [
      'Ghana and Latvia did not attend as observers.',
      'Ghana, invited by Latvia, attended as an observer.',
    ],
    read: (x) => {
      const e = here(x)
      if (!e || x.modality !== 'asserted' || / not /.test(x.text)) return
      const { tokens } = x.r
      for (const m of mentions(x, 'who')) {
        const before = tokens[m.from - 1]?.key === 'the' ? m.from - 2 : m.from - 1
        const listed = m.from === x.s.from || before < x.s.from || /^(?:,|and|&|\.)$/.test(tokens[before]?.key ?? '')
        const sent = m.kind === 'person' && /^(?:by|its|his|her)$/.test(tokens[before]?.key ?? '')
        if (!(sent || (listed && /^(?:country|org)$/.test(m.kind)))) continue
        for (const t of x.r.talk.resolve(m, x.s)) tell(x, 'PARTICIPATED_IN', t, e, { props: { side: personSide(t) } })
      }
    },
  },
  {
    name: 'saw-the-participation',
    cue: ['participation', 'attendance', 'presence'],
    pattern: re(
      String.raw`${DET}(?<e>\{E\d+\}) (?:(?:[^ ;{}]+|\{[LDR]\d+\}) ){0,14}?(?:saw|sees|with|enjoyed|drew|marked by|welcomed) the (?:active |broad |wide )?(?:participation|attendance|presence) of (?<who>${SENT}${FIRST})`,
    ),
    reason: 'Whose participation a meeting saw, took part in it.',
    examples: [
      'The dialogue saw the participation of Elina Saar, Minister of Energy of Estonia, and Kwame Asante.',
      'The dialogue was held in Oslo with the participation of Elina Saar and representatives of Latvia.',
    ],
    counterExamples: [
      'The dialogue was held without the participation of Latvia.',
      'The ministers called for the participation of Latvia.',
      'They took stock of an exercise, concluded in Tartu with the participation of Latvia.',
    ],
    read: (x) => {
      const e = event(x, 'e')
      if (e && x.modality !== 'negated' && x.modality !== 'reported')
        for (const a of rolled(x)) tell(x, 'PARTICIPATED_IN', a, e, { props: { side: personSide(a) } })
    },
  },
  {
    name: 'of-the-countries-namely',
    cue: ['namely'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}) of (?:the )?(?:\{R\d+\}|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[a-z-]+ ){0,2}?(?:countries|states|nations|parties))(?: [a-z]+){0,6} ?,? namely (?:, |: )?(?<who>${listOf('C')})`,
    ),
    reason: 'A meeting of so many states, and which they are.',
    examples: [
      'The dialogue of the three countries taking part in the project, namely Estonia, Latvia and Ghana, was short.',
    ],
    counterExamples: ['The dialogue dealt with three countries, namely Estonia, Latvia and Ghana.'],
    read: (x) => {
      const e = event(x, 'e')
      if (e && (x.modality === 'asserted' || x.modality === 'planned'))
        for (const a of actors(x, 'who')) tell(x, 'PARTICIPATED_IN', a, e)
    },
  },
  {
    name: 'was-present',
    cue: ['present', 'attendance'],
    pattern: re(
      String.raw`(?<who>${PEOPLE})(?: ,(?: [^ {};,]+| \{[COL]\d+\}){1,10} ,)?(?: ,)? (?:was|were) (?:also |both |likewise )?(?:present|in attendance) (?:at|during) (?:the (?:opening|closing|launch|start) of )?(?:the |an? )?(?<e>\{E\d+\})`,
    ),
    reason: 'Who was present at a meeting took part in it.',
    examples: [
      'Elina Saar was also present at the dialogue.',
      'Elina Saar and Kwame Asante were present at the dialogue.',
    ],
    counterExamples: ['Elina Saar was not present at the dialogue.', 'Elina Saar was present in Tartu.'],
    read: (x) => {
      const e = event(x, 'e')
      if (e && x.modality === 'asserted')
        for (const a of people(x, 'who')) tell(x, 'PARTICIPATED_IN', a, e, { props: { side: personSide(a) } })
    },
  },
  {
    name: 'were-present',
    cue: ['present', 'attendance'],
    pattern: re(
      String.raw`^(?:also )?(?:(?:senior |other )?(?:officials|representatives|experts|members|staff|delegates) ${gap(8)}and )?(?<who>${PEOPLE})(?:(?: ,)? of (?:the )?\{[OC]\d+\})?(?: ,)? (?:was|were) (?:also |both |likewise )?(?:present|in attendance)(?: as well| too| on the occasion)? ?(?:\.|$)`,
    ),
    reason: 'Who was present, without a word on what, was at what the talk is about.',
    examples: ['The dialogue opened in Oslo. Elina Saar and Kwame Asante were in attendance.'],
    counterExamples: [
      'The dialogue opened in Oslo. Elina Saar was not present.',
      'The dialogue opened in Oslo. Elina Saar was present in Tartu.',
    ],
    read: (x) => {
      const e = here(x)
      if (e && x.modality === 'asserted')
        for (const a of people(x, 'who')) tell(x, 'PARTICIPATED_IN', a, e, { props: { side: personSide(a) } })
    },
  },
  {
    name: 'besides-those',
    cue: ['apart', 'besides', 'addition', 'alongside', 'aside'],
    pattern: re(
      String.raw`^(?:apart from|besides|in addition to|alongside|aside from) (?:representatives of |officials from )?(?<who>${ACTORS}) , (?<how>${gap(12)})(?:also (?:attended|participated|took part)|(?:attended|participated|took part) (?:also |as well )?(?:in |by )|(?:was|were) also (?:present|represented|there))(?<at>(?: in| by)?(?: the| this)? \{E\d+\})?`,
    ),
    reason: 'Besides whom others take part, he does himself.',
    examples: [
      'The dialogue opened in Oslo. Apart from Ghana and Latvia, it was attended by ministers from Togo.',
      'The dialogue opened in Oslo. Besides Elina Saar, Kwame Asante also took part.',
    ],
    counterExamples: [
      'The dialogue opened in Oslo. Apart from Ghana and Latvia, all members also took part.',
      'The dialogue opened in Oslo. Apart from Ghana and Latvia, nobody else took part in it.',
    ],
    read: (x) => {
      // "Apart from Ghana, all took part": Ghana alone did not
      if (x.modality !== 'asserted' || /\b(?:all|every|each|everyone|no|none|only|most)\b/.test(x.text)) return
      took(x, actors(x, 'who'), event(x, 'how', false) ?? event(x, 'at', false) ?? here(x))
    },
  },
  {
    name: 'took-part-alongside',
    cue: ['together', 'alongside', 'along'],
    pattern: re(
      String.raw`(?:attend(?:ed|s|ing)?|(?:take|takes|took|taking) part in|participat(?:e|ed|es|ing) in) (?:the |this |an? )?(?<e>\{E\d+\}) ${gap(12)}(?:, )?(?:together with|alongside|along with) (?<who>${FIRST})`,
    ),
    reason: 'Beside whom somebody takes part, takes part as well.',
    examples: ['Elina Saar was in Oslo to take part in the dialogue, together with Kwame Asante and Kari Lunde.'],
    counterExamples: ['Elina Saar did not take part in the dialogue together with Kwame Asante.'],
    read: (x) => {
      if (x.modality === 'asserted' || x.modality === 'planned')
        took(
          x,
          rolled(x).filter((t) => t.type === 'Person'),
          event(x, 'e'),
        )
    },
  },
  {
    name: 'given-by-representatives',
    cue: ['presentations', 'reports', 'statements', 'interventions', 'contributions', 'remarks', 'updates'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] )|(?<= and ))(?:further |other |country |technical )?(?:presentations|reports|statements|interventions|contributions|remarks|updates)(?: on [a-z ]{3,40}?)? were (?:also |then )?(?:made|given|delivered|provided|heard) (?:by|from) (?:the )?(?<who>(?:(?:representatives|officials|experts|delegates|delegations) (?:of|from) |(?=(?:the )?\{C))${FIRST})`,
    ),
    reason: 'Whose people present something at a meeting, is represented there.',
    examples: [
      'The dialogue opened in Oslo. Presentations were made by representatives of the Peat Commission and of the Baltic Institute.',
      'The dialogue opened in Oslo. Statements were made by Ghana, Togo (for the African Group) and Latvia.',
    ],
    counterExamples: [
      'The dialogue opened in Oslo. No presentations were made by representatives of the Peat Commission.',
    ],
    read: (x) => {
      const e = here(x)
      if (e && x.modality === 'asserted' && !/\bno $/.test(x.code.slice(0, x.start))) took(x, rolled(x), e)
    },
  },
  {
    name: 'states-including',
    cue: ['including', 'among', 'notably'],
    pattern: re(
      String.raw`^(?:[a-z0-9-]+ ){0,4}?(?:countries|states|nations|delegations|parties|organi[sz]ations|delegates|institutions)(?: ,)? (?:including|among them|notably) (?<who>${ACTORS})(?: ,)? (?:also )?(?:took part|participated|were (?:present|represented)|attended)(?<at>(?: (?:in|at))?(?: the| this)? \{E\d+\})?`,
    ),
    reason: 'Those named out of many who took part did so too.',
    examples: ['Thirteen countries, including Ghana, Latvia and Togo, took part in the dialogue.'],
    counterExamples: [
      'Thirteen countries, including Ghana and Togo, did not take part in the dialogue.',
      'No countries, including Ghana and Togo, took part in the dialogue.',
    ],
    read: (x) => {
      if (x.modality === 'asserted' && !/^(?:no|few) /.test(x.text))
        took(x, actors(x, 'who'), event(x, 'at', false) ?? here(x))
    },
  },
]
