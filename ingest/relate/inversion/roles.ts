// Who chaired or opened, told sideways: "It fell to X to preside", "The gavel passed from A to B", "The meeting was called to order by X".
import { P, VERB, act, capacity, eventIn } from './acts.ts'
import { PEOPLE, gap, re, rest, type Inversion } from './phrase.ts'
import { chaired, event, hasSpoken, here, mentionsIn, people, spoke } from './tell.ts'

export const ROLES: readonly Inversion[] = [
  {
    name: 'fell-to',
    cue: ['fell', 'falls', 'left', 'up', 'fall'],
    pattern: re(
      String.raw`(?:it (?:also |then |therefore |will )?(?:fell|fall|falls|was left|was up) (?:to|on|upon) (?:(?:his|her|its|the|a) [a-z ]{3,40} , )?(?<who>${P})(?: ,(?: [^{};]{0,60} ,)?)? to (?<verb>${VERB}) (?<rest>${rest(10)}))`,
    ),
    reason: 'Extraposition: the infinitive is what the person does.',
    examples: [
      'It fell to Deputy Minister Ravi Menon to preside over the third session.',
      'It fell to Samira Haddad to deliver the keynote address.',
    ],
    counterExamples: [
      'It did not fall to Ravi Menon to preside over the third session.',
      'It fell to Ravi Menon to explain the delay.',
    ],
    read: (x) => act(x, people(x, 'who'), x.groups.verb!, x.groups.rest!, eventIn(x, 'rest')),
  },
  {
    name: 'fell-to-fronted',
    cue: ['fell', 'went', 'honour', 'honor', 'task', 'privilege', 'duty', 'job', 'pleasure', 'given', 'had'],
    pattern: re(
      String.raw`(?:the |an? )?(?:honou?r|task|privilege|duty|job|pleasure|role|responsibility) of (?<verb>${VERB}) (?<rest>${gap(8)})(?:fell|went|falls|goes|was given|was entrusted|will go|will fall|was handed) to (?<who>${P})`,
    ),
    reason: 'The honour of doing it went to a person: the person did it.',
    examples: [
      'The honour of opening the session went to Mayor Luis Prado.',
      'The task of chairing the third session fell to Ravi Menon.',
    ],
    counterExamples: [
      'The honour of opening the session was declined by Luis Prado.',
      'The prize for opening the market went to Luis Prado.',
    ],
    read: (x) => act(x, people(x, 'who'), x.groups.verb!, x.groups.rest!, eventIn(x, 'rest')),
  },
  {
    name: 'had-the-honour',
    cue: ['honour', 'honor', 'task', 'privilege', 'pleasure'],
    pattern: re(
      String.raw`(?<who>${PEOPLE})(?: ,? ?[^{};]{0,60}?,)? (?:had|was given|was handed|has) (?:the )?(?:honou?r|task|privilege|pleasure) of (?<verb>${VERB}) (?<rest>${rest(8)})`,
    ),
    reason: 'The honour was had: the person did it.',
    examples: ['Luis Prado had the honour of opening the third session.'],
    counterExamples: ['Luis Prado would have had the honour of opening the third session.'],
    read: (x) => act(x, people(x, 'who'), x.groups.verb!, x.groups.rest!, eventIn(x, 'rest')),
  },
  {
    name: 'with-presiding',
    cue: ['presiding', 'moderating', 'chairing', 'speaking', 'facilitating', 'attending'],
    pattern: re(
      String.raw`(?:, )?with (?<who>${PEOPLE}) (?<verb>presiding|moderating|chairing|co - chairing|facilitating|in attendance)(?! (?:over|the) (?:board|party))`,
    ),
    reason: 'An absolute phrase: what X is doing while the meeting goes on.',
    examples: ['The third session opened at nine, with Ravi Menon presiding.'],
    counterExamples: ['The third session opened without Ravi Menon presiding.'],
    read: (x) => {
      const near = mentionsIn(x, x.code.slice(0, x.start))
        .filter((m) => m.kind === 'event')
        .at(-1)
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      act(x, people(x, 'who'), /attendance/.test(x.groups.verb!) ? 'attend' : x.groups.verb!, '{E0}', e)
    },
  },
  {
    name: 'the-chair-and-the-floor',
    cue: ['chair', 'floor', 'gavel', 'podium', 'lectern', 'rostrum'],
    pattern: re(
      String.raw`(?:the (?<thing>chair|floor|gavel|podium|lectern|rostrum) (?:was|is|will be) (?:then |next |first )?(?:taken|occupied|held|given|yielded|ceded|handed|passed|wielded)(?: up| over)? (?:by|to) (?<who>${PEOPLE})|(?<who2>${PEOPLE})(?: ,)?(?: (?:who|\{R\d+\}))? (?:then |next |also |first |thereupon )?(?:took|takes|will take|occupied|had|wielded|mounted) the (?<thing2>chair|floor|gavel|podium|lectern|rostrum)(?! (?:of|at the (?:board|company)))|(?<who3>${PEOPLE})(?: ,)? (?:was|were|is|will be) in the (?<thing3>chair)(?! of)|in the (?<thing4>chair) (?:was|were|:|for ${gap(4)}was) ?(?:(?:my|his|her|our) (?:\{R\d+\}|counterpart|colleague) , )?(?<who4>${PEOPLE})|the gavel (?:passed|went|was passed) from (?<who5>${PEOPLE}) to (?<who6>${PEOPLE}))`,
    ),
    reason: 'Chair and gavel stand for presiding, floor and podium for speaking.',
    examples: [
      'The chair was taken by Ambassador Fatou Sow.',
      'Dr. Samir Haddad then took the floor.',
      'The gavel passed from Jan Novak to Maria Rossi.',
      'Ambassador Fatou Sow was in the chair.',
    ],
    counterExamples: [
      'Jan Novak took the chair of the Party of Farmers.',
      'The floor was not given to Samir Haddad.',
      'Jan Novak bought the chair.',
    ],
    read: (x) => {
      const g = x.groups
      const thing = g.thing ?? g.thing2 ?? g.thing3 ?? g.thing4 ?? 'gavel'
      const who = ['who', 'who2', 'who3', 'who4', 'who5', 'who6'].flatMap((k) => people(x, k))
      const near = mentionsIn(x, x.code.slice(0, x.start))
        .filter((m) => m.kind === 'event')
        .at(0)
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      if (/chair|gavel/.test(thing)) chaired(x, who, e)
      else if (!hasSpoken(x, who, e))
        spoke(x, who, e, capacity(x.code.slice(x.start + x.text.length, x.start + x.text.length + 60)) ?? 'statement')
    },
  },
  {
    name: 'steered-by',
    cue: ['steered', 'guided', 'piloted', 'gaveled', 'gavelled', 'shepherded'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?<mid>(?: ,)?(?: [^ ;{}]+| \{D\d+\}| \{L\d+\}){0,8}) (?:steered|piloted|gavell?ed|shepherded)(?: to [a-z ]{3,20})? by (?<who>${PEOPLE})`,
    ),
    reason: 'To steer a meeting is to chair it.',
    examples: ['The third session, steered by Ambassador Fatou Sow, adopted the report.'],
    counterExamples: ['The ship, steered by Fatou Sow, reached Bergen.'],
    read: (x) => chaired(x, people(x, 'who'), event(x, 'e')),
  },
  {
    name: 'called-to-order',
    cue: ['order', 'proceedings', 'gavelled', 'gaveled'],
    pattern: re(
      String.raw`(?:(?<e>\{E\d+\}) (?:was|were) (?:called to order|gavell?ed (?:open|to order))(?: at [^ ;{}]+(?: [ap] ?\.? ?m ?\.?| hours| hrs| o'clock)?| (?:on |in )?\{[DL]\d+\}){0,2} by (?<who>${PEOPLE})|(?<who2>${PEOPLE}) (?:called|gavell?ed) (?<e2>\{E\d+\}) (?:to order|open)|(?:the )?proceedings were (?<verb>opened|closed|chaired|moderated) by (?<who3>${PEOPLE})(?: and (?<verb2>opened|closed|chaired|moderated) by (?<who4>${PEOPLE}))?)`,
    ),
    reason: 'The chair calls to order; the proceedings are the meeting’s.',
    examples: [
      'The meeting was called to order by Ambassador Fatou Sow.',
      'The meeting was called to order at 09.15 by Ambassador Fatou Sow.',
      'Proceedings were opened by Mayor Luis Prado and closed by Ambassador Liis Kask.',
    ],
    counterExamples: [
      'The meeting was not called to order by Ambassador Fatou Sow.',
      'Criminal proceedings were dropped, said Luis Prado.',
    ],
    read: (x) => {
      chaired(x, [...people(x, 'who'), ...people(x, 'who2')], event(x, 'e') ?? event(x, 'e2') ?? here(x))
      if (x.groups.verb) act(x, people(x, 'who3'), x.groups.verb, '{E0}', here(x))
      if (x.groups.verb2) act(x, people(x, 'who4'), x.groups.verb2, '{E0}', here(x))
    },
  },
]
