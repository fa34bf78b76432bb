// Speeches told by their noun or their order: "words of welcome were spoken by X", "the first speaker was X", "A gave the opening remarks, and B
// the closing remarks", "the lead paper was presented by X", "X brought the proceedings to a close", "A and B also spoke".
import type { Thing } from '../../resolve/thing.ts'
import { capacity } from './acts.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { peopleRolled } from './roll.ts'
import { bilateral, event, hasSpoken, here, mentions, people, spoke, took } from './tell.ts'

const FIRST = one('PJ')
/** What hangs on a name: "X of the Institute", "X (the Institute)", "X, director,". */
const TAIL = String.raw`(?: (?:of|from) (?:the )?\{[OC]\d+\}| \( (?:the )?\{[OC]\d+\} \)| , \{J\d+\} ,| , [a-z][^{},;]{2,40} ,)?`

/** Meetings that are listened to. */
const AUDIENCE =
  /^(?:conference|symposium|forum|seminar|workshop|congress|webinar|hearing|panel|panel discussion|discussion|round table|launch|opening|event|lecture|training|debate|summit|dialogue|ceremony|commemoration|exhibition)$/
const listened = (e: Thing | undefined): boolean => !!e && !bilateral(e) && AUDIENCE.test(e.event!.kind)

/** Said once: a plainer rule may have told of the same speech. */
function heard(x: Hit, who: readonly Thing[], e: Thing | undefined, how: string): void {
  if (!e || bilateral(e) || (x.modality !== 'asserted' && x.modality !== 'planned')) return
  spoke(
    x,
    who.filter((p) => !hasSpoken(x, [p], e)),
    e,
    how,
  )
}

export const SPEECHES: readonly Inversion[] = [
  {
    name: 'words-were-spoken-by',
    cue: ['words', 'paper', 'papers', 'contributions', 'contribution', 'findings', 'introduction', 'report', 'reports'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] )|(?<=and ))(?:the |an? |further |other )?(?<cap>(?:opening |closing |warm )?words of (?:welcome|greeting|thanks|introduction)|(?:opening|closing|welcome|welcoming|concluding) words|(?:lead|keynote|first|second|main|discussion|background) papers?|contributions|introduction|introductory (?:words|remarks)) (?:was|were|came|will be) ?(?:also |then )?(?:spoken|said|given|delivered|presented|read|offered|made|contributed)? ?(?:by|from) (?<who>${FIRST})`,
    ),
    reason: 'Whose words or paper are told to be heard, speaks.',
    examples: [
      'Words of welcome were spoken by Ambassador Elina Saar.',
      'The lead paper was presented by Professor Kwame Asante of the Baltic Institute.',
      'Contributions came from Kwame Asante of the Baltic Institute and Elina Saar.',
    ],
    counterExamples: ['Words of welcome were not spoken by Elina Saar.', 'The paper was made by Kwame Asante.'],
    read: (x) => {
      const cap = x.groups.cap!
      heard(
        x,
        peopleRolled(x),
        here(x),
        /welcom|greet/.test(cap)
          ? 'welcome remarks'
          : /closing|concluding|thanks/.test(cap)
            ? 'closing remarks'
            : /opening|introduct/.test(cap)
              ? 'opening remarks'
              : /paper/.test(cap)
                ? 'presentation'
                : (capacity(cap) ?? 'remarks'),
      )
    },
  },
  {
    name: 'the-first-speaker-was',
    cue: ['speaker', 'speakers', 'panelist', 'panellist'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] )|(?<=and ))(?:the )?(?:(?:first|second|third|fourth|last|next|final|opening|closing|keynote|main|guest)(?: and (?:last|final))? )?(?<noun>speakers?|panell?ist|presenter|lecturer|\{J\d+\}) (?:was|were|is|will be) (?<who>${FIRST})|(?:^|(?<=[.;] ))(?:the )?(?:first|next|last|then) to (?:speak|take the floor|address [a-z ]{3,30}) (?:was|were) (?<who2>${FIRST})`,
    ),
    reason: 'The first or the last of the speakers speaks.',
    examples: [
      'The first speaker was Professor Elina Saar of the Baltic Institute.',
      'Next to speak was Kwame Asante.',
    ],
    counterExamples: ['The first speaker was not Elina Saar.'],
    read: (x) => {
      const post = mentions(x, 'noun')[0]
      if (
        !x.groups.who2 &&
        !post &&
        !/^(?:the )?(?:first|second|third|fourth|last|next|final|opening|closing|keynote|main|guest) /.test(x.text)
      )
        return
      if (
        post &&
        !(
          post.kind === 'post' &&
          /^(?:first|second|third|fourth|last|next|final|opening|closing|keynote|main|guest) (?:speaker|panell?ist)s?$/i.test(
            post.title,
          )
        )
      )
        return
      heard(
        x,
        peopleRolled(x, x.groups.who ? 'who' : 'who2').slice(0, 2),
        here(x),
        /keynote/.test(x.text) ? 'keynote' : /panel/.test(x.groups.noun ?? '') ? 'panelist' : 'speaker',
      )
    },
  },
  {
    name: 'opening-and-closing-remarks',
    cue: ['remarks', 'words', 'address', 'speech', 'statement', 'keynote'],
    pattern: re(
      String.raw`(?:gave|delivered|made|offered|presented) (?:the |an? |his |her )?(?:opening|welcome|keynote|closing|introductory) (?:remarks|words|address|speech|statement|lecture|keynote)(?: ,)?(?: and| while) (?<who>${FIRST})${TAIL} (?:the |an? )?(?<cap>(?:opening|closing|welcome|keynote|concluding|introductory) (?:remarks|words|address|speech|statement|lecture)|keynote|vote of thanks)`,
    ),
    reason: 'The verb of the first speech holds for the second.',
    examples: ['Elina Saar gave the opening remarks, and Kwame Asante the closing remarks.'],
    counterExamples: ['Elina Saar gave the opening remarks, and Kwame Asante wrote the closing remarks.'],
    read: (x) =>
      heard(
        x,
        people(x, 'who'),
        here(x),
        /closing|concluding|thanks/.test(x.groups.cap!) ? 'closing remarks' : (capacity(x.groups.cap!) ?? 'remarks'),
      ),
  },
  {
    name: 'brought-to-a-close',
    cue: ['close', 'end'],
    pattern: re(
      String.raw`(?<who>${listOf('PJ')})${TAIL} (?:then |finally )?(?:brought|drew) (?:the )?(?<e>\{E\d+\}|proceedings|meeting|day|evening|discussions?|session|debate) to (?:a |an |its )?(?:close|end|conclusion)`,
    ),
    reason: 'Who brings a meeting to a close has the last word.',
    examples: ['Ambassador Elina Saar brought the proceedings to a close.'],
    counterExamples: ['Elina Saar did not bring the proceedings to a close.', 'Criminal proceedings came to a close.'],
    read: (x) => {
      const e = event(x, 'e', false) ?? here(x)
      if (listened(e)) heard(x, people(x, 'who'), e, 'closing remarks')
    },
  },
  {
    name: 'also-spoke',
    cue: ['spoke', 'spoken', 'talked', 'lectured'],
    pattern: re(
      String.raw`(?:^|(?<=[.;] )|(?<=^also , ))(?<who>${listOf('P')})${TAIL}(?: ,)? (?:also |then |each |both |next )?(?:spoke|talked|lectured)(?= ?(?:[.;,]|$| ?(?:on|about|of) (?!behalf|condition|the phone|the telephone|his|her)|briefly|next|as well|too))(?!(?: [^.;{}]{0,40})? (?:to (?:reporters|journalists|the press)|by (?:phone|telephone|video)))`,
    ),
    reason: 'Who speaks of something while a meeting that is listened to is told of, speaks there.',
    examples: [
      'The seminar was held in Tartu. Kwame Asante, Liis Kask and Elina Saar also spoke.',
      'The seminar was held in Tartu. Kwame Asante of the Baltic Institute spoke about canals.',
    ],
    counterExamples: [
      'The seminar was held in Tartu. Kwame Asante spoke to reporters.',
      'The seminar was held in Tartu. Kwame Asante did not speak.',
    ],
    read: (x) => {
      const e = here(x)
      if (listened(e) && x.modality === 'asserted') heard(x, people(x, 'who'), e, 'remarks')
    },
  },
  {
    name: 'introduced-by',
    cue: ['introduced', 'presented'],
    pattern: re(
      String.raw`(?<!bill )(?:, |(?:lecture|talk|speaker|keynote|speech|\{E\d+\}|\{R\d+\}) (?:was )?)introduced by (?:its |the |his |her )?(?:[a-z]+ )?(?:, )?(?<who>${FIRST})(?= ?(?:[.;,]|$|of |and ))`,
    ),
    reason: 'Who introduces a speaker is at the lecture.',
    examples: ['The lecture was given by Kwame Asante, introduced by Elina Saar of the Baltic Institute.'],
    counterExamples: ['The bill was introduced by Elina Saar.'],
    read: (x) => {
      const e = here(x)
      if (!e || x.modality !== 'asserted' || !(listened(e) || /session|meeting/.test(e.event!.kind)) || bilateral(e))
        return
      if (
        /\b(?:bill|motion|draft|resolution|amendment|law|item|measures?|reform|visa|tariff|ban|currency|practice)\b/.test(
          x.code,
        )
      )
        return
      took(x, people(x, 'who').slice(0, 1), e)
    },
  },
]
