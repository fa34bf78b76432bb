// What came out of it: "ended with the adoption of the X Declaration", "Adopted at the close was X", "Out of it came X".
import type { Thing } from '../../resolve/thing.ts'
import { I, talkOf } from './agenda.ts'
import { BE, START, gap, re, type Hit, type Inversion, words } from './phrase.ts'
import { event, here, instruments, mentionsIn, state0 } from './tell.ts'

export const OUTCOMES: readonly Inversion[] = [
  {
    name: 'ended-with-adoption',
    cue: [
      'adoption',
      'signing',
      'signature',
      'conclusion',
      'approval',
      'issuance',
      'release',
      'ended',
      'culminated',
      'concluded',
      'closed',
      'resulted',
      'led',
      'yielded',
      'finished',
      'produced',
      'wound',
    ],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|^it)(?<mid>(?: ,)?(?: [^ ;{}]+| \{[A-Z]\d+\}){0,14}?) (?:ended|ends|culminated|concluded|closed|wrapped up|finished|wound up|resulted|led|came to (?:an end|a close))(?: (?:in|on|at) \{[LCD]\d+\}){0,2}(?: ,)? (?:with|in|to) (?:the )?(?:formal |unanimous |ceremonial )?(?:(?:adoption|signing|signature|conclusion|approval|issuance|release|publication|endorsement|initialling) of |(?<se>\{E\d+\}) of |)(?<what>${I}(?:(?: ,)? (?:and|,) ${I}){0,4})`,
    ),
    reason: 'What a meeting ended with came out of it.',
    examples: [
      'The dialogue ended with the adoption of the Tartu Declaration.',
      'The talks concluded with the signing of the Northern Grid Agreement.',
      'The dialogue culminated in the Tartu Declaration.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. It ended with the signing of its minutes.',
    ],
    counterExamples: [
      'The dialogue ended without the adoption of the Tartu Declaration.',
      'The dialogue could have ended with the adoption of the Tartu Declaration.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted' && x.modality !== 'planned') return
      const se = mentionsIn(x, x.groups.se)[0]
      if (x.groups.se && !(se?.kind === 'event' && /signing|ceremony|opening/.test(se.eventKind))) return
      const e = x.groups.e === 'it' ? here(x) : event(x, 'e')
      if (e) produced(x, e, x.groups.what!)
    },
  },
  {
    name: 'adopted-was',
    cue: ['adopted', 'signed', 'agreed', 'issued', 'approved', 'initialled', 'concluded', 'endorsed'],
    pattern: re(
      String.raw`${START}(?<not>not )?(?:also |further |unanimously |formally )?(?:among the (?:documents|texts|papers|instruments) )?(?:adopted|signed|issued|approved|initialled|concluded|endorsed)(?: (?:at|on|during|in|by) ${gap(6)}| too| as well| ,)? ?${BE} (?<what>${I}(?:(?: ,)? (?:and|,) ${I}){0,4})`,
    ),
    reason: 'The participle in front, the paper behind "was": it came out of the meeting.',
    examples: [
      'Adopted at the close was the Tartu Declaration.',
      'Also signed was the Northern Grid Agreement.',
      'Among the documents adopted was the Tartu Declaration.',
    ],
    counterExamples: [
      'Not signed was the Northern Grid Agreement.',
      'Signed by nobody was the Northern Grid Agreement.',
    ],
    read: (x) => {
      if (x.groups.not || x.modality === 'negated' || x.modality === 'reported' || x.modality === 'hoped') return
      const e = talkOf({ ...x, text: x.text.slice(0, x.text.indexOf(x.groups.what!)) })
      if (e) produced(x, e, x.groups.what!)
    },
  },
  {
    name: 'out-of-it-came',
    cue: ['came', 'outcome', 'outcomes', 'result', 'results', 'fruit', 'upshot', 'deliverables'],
    pattern: re(
      String.raw`(?:out of (?:it|this|them|the talks|the meeting|\{E\d+\}) (?:came|emerged) (?<what>${I})|\b(?:among )?(?:the |its |their )(?:main |chief |key |tangible |only |most tangible )?(?:outcomes?|results?|fruits?|upshot|deliverables?)(?: of (?:the )?(?<e>\{E\d+\}))? ?${BE} (?<what2>${I})|(?<what3>${I})(?: ,)? (?:(?:was|is) the (?:main |chief |key |tangible |only )?(?:outcome|result|fruit|upshot)|(?:was|were|is|are) (?:among|one of) the (?:main |chief |key |tangible )?(?:outcomes|results|fruits|deliverables)) of ${words(2)}(?<e2>\{E\d+\}))`,
    ),
    reason: 'Outcome as a noun: the paper is what the meeting gave.',
    examples: [
      'Out of it came the Tartu Declaration.',
      'The outcome was the Northern Grid Agreement.',
      'The Northern Grid Agreement was among the results of the talks.',
    ],
    counterExamples: [
      'Out of it came nothing like the Tartu Declaration.',
      'The outcome was not the Northern Grid Agreement.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const e = event(x, 'e') ?? event(x, 'e2') ?? here(x)
      if (e) produced(x, e, x.groups.what ?? x.groups.what2 ?? x.groups.what3!)
    },
  },
]

function produced(x: Hit, e: Thing, piece: string): void {
  for (const m of instruments(mentionsIn(x, piece))) {
    // "with the signing of a memorandum": a new one, whatever it is about
    const anew = /^an?$/.test(x.r.tokens[m.from - 1]?.key ?? '')
    if (!m.named && !m.parties.length && !anew && m.instrumentKind !== 'minutes') continue
    const t = x.r.things.instrument(m)
    t.weakly = false
    if (m.type === 'Agreement') state0(x, 'PRODUCED', e, t)
  }
}
