// Who spoke in a session, where a report goes through it: under a session's own heading:
// "A argued that …", "A was followed by B", "the third panellist, C, joined online".
import { PEOPLE, one, re, type Hit, type Inversion } from './phrase.ts'
import { people, spoke } from './tell.ts'

const P = one('P')
const SAID =
  'argued|said|noted|stressed|explained|pointed|warned|recalled|described|outlined|presented|suggested|observed|reminded|emphasi[sz]ed|highlighted|underlined|underscored|told|spoke|contended|concluded|shared|traced|maintained|cautioned|stated|remarked|addressed|examined|reported|reflected|elaborated|reviewed|opened|agreed|disagreed|added|called|made|gave|discussed|drew|walked'

const capacityAt = (kind: string): string => (/panel|round table/.test(kind) ? 'panelist' : 'remarks')
function tell(x: Hit, group: string, e = x.r.talk.section): void {
  if (e) spoke(x, people(x, group), e, capacityAt(e.event!.kind))
}

export const PANELS: readonly Inversion[] = [
  {
    name: 'said-in-session',
    cue: SAID.replace('emphasi[sz]ed', 'emphasised|emphasized').split('|'),
    pattern: re(
      String.raw`(?:^|^[^{},;]{1,40} , |^in (?:his|her) [^{},;]{1,40} , )(?<who>${P})(?: , (?:[^{};]|\{[A-OQ-Z]\d+\}){1,140}? ,| \( [^()]{1,60} \))? (?:also |then |meanwhile |further |in turn )?(?:${SAID}) `,
    ),
    reason: 'Under the heading of a session, what is said is said there.',
    examples: ['Panel One: Ropes\n\nKari Lunde argued that the fund was small.'],
    counterExamples: ['Kari Lunde argued that the fund was small.'],
    read: (x) => tell(x, 'who'),
  },
  {
    name: 'followed-in-session',
    cue: [
      'followed',
      'joined',
      'panellist',
      'panelist',
      'speaker',
      'discussant',
      'panellists',
      'panelists',
      'speakers',
    ],
    pattern: re(
      String.raw`(?:(?:was|were) followed by (?<a>${PEOPLE})|the (?:first|second|third|fourth|fifth|last|final|next|other|only) (?:panell?ists?|speakers?|discussants?|presenters?) (?:, |was |were )(?<b>${PEOPLE})|(?<c>${PEOPLE}) (?:completed|rounded off|joined|made up) the panel)`,
    ),
    reason: 'One after the other they had the floor.',
    examples: ['Panel One: Ropes\n\nKari Lunde was followed by Liis Kask.'],
    counterExamples: ['Kari Lunde was followed by Liis Kask.'],
    read: (x) => {
      for (const k of ['a', 'b', 'c']) tell(x, k)
    },
  },
]
