// Who spoke, out of plain order: "Briefing the Ministers was X", "the first by A, the second by B", "The closing word belonged to X".
import { countryOfMention } from '../roster/lists.ts'
import { P, act, capacity, eventIn } from './acts.ts'
import { BE, DET, PEOPLE, START, gap, re, rest, type Inversion } from './phrase.ts'
import { event, here, mentions, people, spoke } from './tell.ts'

export const SPEAKING: readonly Inversion[] = [
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
      const verb = (x.groups.verb ?? '') === 'take the floor' ? 'speak' : x.groups.verb!
      act(x, people(x, 'who'), verb, x.groups.rest ?? '', event(x, 'e') ?? own ?? here(x))
    },
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
]
