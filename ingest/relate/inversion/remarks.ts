// What is said in a speech told by its noun or by the meeting it was given at: "In her remarks, X said …", "In a speech at the Forum, X said …",
// "X said at a seminar that …".
import type { Thing } from '../../resolve/thing.ts'
import { capacity } from './acts.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { chaired, event, hasSpoken, here, mentions, people, spoke } from './tell.ts'

const WHO = one('PRJ')
const SAID_AT =
  'said|stressed|noted|announced|warned|stated|declared|argued|underlined|called|urged|highlighted|emphasi[sz]ed|reiterated|underscored|explained|pledged|recalled|reaffirmed|affirmed'
/** Meetings with an audience, in front of which one speaks. */
const LISTENED =
  /^(?:conference|symposium|forum|seminar|workshop|congress|webinar|hearing|panel|round table|launch|opening|event|lecture|training|debate|summit|ceremony|assembly|exhibition|week|briefing|reception)$/

/** "In his closing remarks, the Chair thanked …": the one who is told to have chaired it. */
function chairOf(x: Hit, group: string, e: Thing): Thing[] {
  const m = mentions(x, group)[0]
  if (m?.kind !== 'post' || m.plural || m.org || m.country || !/^chair/.test(m.head)) return []
  const who = new Set(x.r.facts.filter((f) => f.type === 'CHAIRED' && f.target === e).map((f) => f.source))
  return who.size === 1 ? [...who] : []
}

export const REMARKS: readonly Inversion[] = [
  {
    name: 'in-her-remarks',
    cue: [
      'remarks',
      'speech',
      'address',
      'statement',
      'intervention',
      'keynote',
      'presentation',
      'lecture',
      'words',
      'note',
      'message',
    ],
    pattern: re(
      String.raw`(?:^|(?<=, ))(?:in|during) (?:his|her|(?<any>an?)) (?:(?<chair>chair|chairman|\{J\d+\}) 's )?(?<cap>(?:[a-z-]+ ){0,3}?(?:remarks|speech|address|statement|intervention|keynote|presentation|lecture|words|message)(?: of welcome)?)(?: (?:delivered |given |made )?(?:at|to|during|before|on the opening day of) (?:the |a |an )?(?<e>\{E\d+\}))?(?: (?:in|on|at) (?:the )?\{[DLC]\d+\}| \{D\d+\}){0,2}(?: ,| and)?(?: [^{};,]{0,40} ,)? (?<who>${WHO})(?= )|(?<who2>${WHO})(?: ,)? (?:said|stressed|noted|stated|underlined|highlighted|emphasi[sz]ed|recalled|added|pointed out|called|quipped|observed|argued|announced)(?: [^ ;{}]+| \{[DLOC]\d+\}){0,12}? in (?:his|her) (?<cap2>(?:[a-z-]+ ){0,3}?(?:remarks|speech|address|statement|keynote|presentation|lecture))(?: (?:at|to|during) (?:the )?(?<e2>\{E\d+\}))?`,
    ),
    reason: 'A speech that is called his or her own was given.',
    examples: [
      'In her opening remarks, Minister Kadri Tamm stressed the value of peat.',
      'Minister Kadri Tamm said in her keynote speech that peat was rare.',
      'In a speech at the dialogue on Friday, Minister Kadri Tamm stressed the value of peat.',
      "In his Chair's remarks at the dialogue, Minister Kadri Tamm stressed the value of peat.",
    ],
    counterExamples: [
      'In her remarks to the press, Minister Kadri Tamm stressed the value of peat.',
      'In a speech on Friday, Minister Kadri Tamm stressed the value of peat.',
      'Minister Kadri Tamm saw no point in her speech.',
    ],
    read: (x) => {
      if (
        /\b(?:press|media|reporters|journalists|interview|newspaper|television|facebook|twitter|online|written|prepared)\b/.test(
          x.text,
        )
      )
        return
      const cap = x.groups.cap ?? x.groups.cap2!
      const c = /of welcome/.test(cap)
        ? 'welcome remarks'
        : /video message|message/.test(cap)
          ? /video/.test(cap)
            ? 'video message'
            : undefined
          : capacity(/words/.test(cap) ? cap.replace('words', 'remarks') : cap)
      const e = event(x, 'e') ?? event(x, 'e2') ?? x.r.talk.minutes ?? here(x)
      let who = [...people(x, 'who'), ...people(x, 'who2')]
      if (!who.length && e) who = chairOf(x, x.groups.who ? 'who' : 'who2', e)
      // "In a speech, X said": anywhere
      if (x.groups.any && !x.groups.e) return
      const m = mentions(x, 'chair')[0]
      if (x.groups.chair && (!m || (m.kind === 'post' && /chair/i.test(m.head)))) chaired(x, who, e)
      if (!c || !e || hasSpoken(x, who, e)) return
      spoke(x, who, e, c)
    },
  },
  {
    name: 'said-by-at-it',
    cue: ['said', 'noted', 'stressed', 'stated', 'remarked', 'added', 'intervened'],
    pattern: re(
      String.raw`(?:" (?:said|noted|stressed|stated|remarked|added) (?<who>${one('PJ')})|(?<who2>${one('PR')})(?: ,)? (?:also |then )?intervened)(?: , [^{};,]{1,40} ,)? (?:in|at|during|in a (?:speech|statement|keynote|lecture) (?:at|to)) (?:the |a |an |this )?(?<e>(?:[a-z-]+ ){0,2}?\{E\d+\})(?! (?:with|between|last|next))`,
    ),
    reason:
      'What is quoted as said at a meeting that is listened to was said in front of it; to intervene there is to speak.',
    examples: [
      '“Peat is rare,” said Minister Kadri Tamm at the conference on Friday.',
      'Kwame Asante intervened in the debate to defend peat.',
    ],
    counterExamples: [
      '“Peat is rare,” said Minister Kadri Tamm at a meeting with Liis Kask.',
      'Kwame Asante intervened in the market to defend peat.',
    ],
    read: (x) => {
      const m = mentions(x, 'e')[0]
      if (x.modality !== 'asserted' || m?.kind !== 'event' || !(x.groups.who2 || LISTENED.test(m.eventKind))) return
      const e = event(x, 'e')
      const who = [...people(x, 'who'), ...people(x, 'who2')]
      if (e && !hasSpoken(x, who, e)) spoke(x, who, e, 'remarks')
    },
  },
  {
    name: 'used-her-address',
    cue: ['used', 'uses', 'devoted', 'began', 'concluded', 'ended', 'opened', 'closed'],
    pattern: re(
      String.raw`(?<who>${one('PJ')})(?: ,)? (?:also )?(?:used|uses|devoted|began|concluded|ended|opened|closed) (?:his|her) (?<cap>(?:[a-z-]+ ){0,2}?(?:remarks|speech|address|statement|intervention|keynote|presentation|lecture))(?: (?:at|to|during) (?:the |an? )?(?<e>(?:[a-z-]+ ){0,2}?\{E\d+\}))? (?:to |by |with )`,
    ),
    reason: 'Who uses his address for something gave it.',
    examples: ['Minister Kadri Tamm used her intervention at the conference to call for peat.'],
    counterExamples: ['Minister Kadri Tamm used her interview at the conference to call for peat.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const e = event(x, 'e') ?? here(x)
      const who = people(x, 'who')
      if (e && !hasSpoken(x, who, e)) spoke(x, who, e, capacity(x.groups.cap!) ?? 'remarks')
    },
  },
  {
    name: 'said-at-it',
    cue: [
      'said',
      'stressed',
      'noted',
      'announced',
      'warned',
      'stated',
      'declared',
      'argued',
      'underlined',
      'called',
      'urged',
      'highlighted',
      'emphasised',
      'emphasized',
      'reiterated',
      'underscored',
      'explained',
      'pledged',
      'recalled',
      'reaffirmed',
      'affirmed',
    ],
    pattern: re(
      String.raw`(?<who>${one('PR')})(?: ,)? (?:also |then |later |has |had )?(?:${SAID_AT})(?: (?:that|on|in) (?:[^{};]|\{[A-OQ-Z]\d+\}){1,120}?| \{D\d+\}| today| yesterday| here){0,2}? (?:while |when )?(?:at|during|(?:addressing|speaking at|speaking during|in a (?:speech|statement|keynote|lecture|message) (?:at|to))) (?:the |a |an |this |today 's )?(?<e>(?:[a-z-]+ ){0,2}?\{E\d+\})(?! (?:with|between|last|next))`,
    ),
    reason: 'What is said at a meeting that is listened to is said in a speech there.',
    examples: [
      'Minister Kadri Tamm said at a seminar hosted by the Peat Commission that peat was rare.',
      'Minister Kadri Tamm warned on Friday in a speech at the conference that peat was rare.',
    ],
    counterExamples: [
      'Minister Kadri Tamm said that at the seminar hosted by the Peat Commission Liis Kask had praised peat.',
      'Minister Kadri Tamm said at a meeting with Liis Kask that peat was rare.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const m = mentions(x, 'e')[0]
      const loud = /\b(?:addressing|speaking|speech|statement|keynote|lecture|message)\b/.test(x.text)
      if (m?.kind !== 'event' || !(loud || LISTENED.test(m.eventKind))) return
      // "said that at the seminar": told of it, and not there
      if (/\bthat\b/.test(x.text) && !loud) return
      const e = event(x, 'e')
      const who = people(x, 'who')
      if (e && !hasSpoken(x, who, e))
        spoke(x, who, e, /keynote/.test(x.text) ? 'keynote' : /addressing/.test(x.text) ? 'address' : 'remarks')
    },
  },
]
