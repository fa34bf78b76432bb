// Who works with whom, who stages what together, and agreements and projects told again by their bare noun: "the project", "the parties".
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import { places } from '../context.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, dates, event, here, instruments, mentions, mentionsIn, settle, tell } from './tell.ts'

const BODIES = listOf('OC')
const O = one('O')
/** Meetings of those alone who convene them. */
const CONSULT = /^(?:talks|consultations|negotiations|round|discussions)$/
const RUN = String.raw`(?:(?:co - |jointly )?(?:financed|funded|implemented|carried out|conducted|executed|run|administered|managed|coordinated|operated|delivered|supported|undertaken))`

const cooperate = (x: Hit, a: readonly Thing[], b: readonly Thing[]): void => {
  if (x.modality !== 'asserted') return
  for (const p of a) for (const q of b) if (p !== q) tell(x, 'COOPERATES_WITH', p, q, { confidence: 0.7 })
}
/** The programme that "the project" stands for: the one told last. */
const lastProgramme = (x: Hit): Thing | undefined =>
  x.r.things.instruments.findLast((t) => t.type === 'Programme' && t.first < x.at.from)
const organized = (x: Hit, e: Thing, who: readonly Thing[], role: string): void => {
  for (const b of who) tell(x, 'ORGANIZED', b, e, { props: { role } })
}

export const JOINT: readonly Inversion[] = [
  {
    name: 'together-with',
    cue: ['together', 'jointly', 'alongside', 'partnership', 'collaboration', 'cooperation', 'conjunction'],
    pattern: re(
      String.raw`(?<=by |^|, |and )(?:the )?(?<a>\{O\d+\})(?: ,)? (?:together|jointly|in (?:close )?(?:partnership|collaboration|cooperation|conjunction)) with (?:the )?(?<b>\{O\d+\})|(?:^|, )(?:together|jointly|working|in (?:close )?(?:partnership|collaboration|cooperation)) with (?:the )?(?<c>\{O\d+\}) ,? ?(?:the )?(?<d>\{O\d+\}) [a-z]`,
    ),
    reason: 'What one body does together with another is cooperation told in words.',
    examples: [
      'The course is given by the Baltic Institute together with the Peat Academy.',
      'Together with the Peat Academy, the Baltic Institute planted trees.',
    ],
    counterExamples: ['The course is not given by the Baltic Institute together with the Peat Academy.'],
    read: (x) => {
      cooperate(x, bodies(x, 'a'), bodies(x, 'b'))
      cooperate(x, bodies(x, 'c'), bodies(x, 'd'))
    },
  },
  {
    name: 'its-partner',
    cue: ['partner', 'partners'],
    pattern: re(
      String.raw`(?<a>${O})(?: ,)? (?:and|with) its (?:[a-z]+ |- ){0,4}partners? ,? ?(?:the )?(?<b>${BODIES})|(?<c>${O}) , an? (?:[a-z]+ |- ){0,4}(?<j>\{J\d+\})|(?<e>${O})(?: ,)? (?:is|are|remains|became) (?:now )?an? (?:[a-z]+ |- ){0,3}partner of (?:the )?(?<f>\{O\d+\})`,
    ),
    reason: 'A partner is one with whom a body works.',
    examples: [
      'The Baltic Institute and its long-standing partner, the Peat Academy, planted trees.',
      'The Peat Academy, a partner of the Baltic Institute, planted trees.',
    ],
    counterExamples: ['The Peat Academy is no longer a partner of the Baltic Institute.'],
    read: (x) => {
      cooperate(x, bodies(x, 'a'), bodies(x, 'b'))
      for (const m of mentions(x, 'j'))
        if (m.kind === 'post' && m.org && /partner$/i.test(m.title))
          cooperate(x, bodies(x, 'c'), x.r.talk.resolve(m.org, x.s))
      cooperate(x, bodies(x, 'e'), bodies(x, 'f'))
    },
  },
  {
    name: 'the-project-is-funded-by',
    cue: [
      'project',
      'programme',
      'program',
      'fund',
      'initiative',
      'scheme',
      'exercise',
      'mission',
      'platform',
      'facility',
    ],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] ))(?:the|this) (?<noun>project|programme|program|fund|initiative|scheme|exercise|mission|platform|facility)(?: ,)?(?: (?:which )?(?:is|was|are|were|will be|has been|to be))? (?:also |being |jointly |mainly )?${RUN} by (?<who>${BODIES})(?:(?: [a-z]+| \{D\d+\}){0,5} ,? ?(?:and )?(?:is|was|will be) (?:also )?${RUN} by (?<who2>${BODIES}))?`,
    ),
    reason: 'A project told again by its noun: those who pay for it and carry it out take part in it.',
    examples: [
      'The Blue Peat Project began in May. The project, to be carried out by the Baltic Institute over five years, is co-financed by the Nordic Bank and Ghana.',
    ],
    counterExamples: ['The Blue Peat Project began in May. The project is not funded by the Baltic Institute.'],
    read: (x) => {
      const t = lastProgramme(x)
      const noun = x.groups.noun!.replace('program', 'programm').replace('programmme', 'programme')
      if (!t || x.modality === 'negated' || x.modality === 'hoped') return
      if (![...t.names.keys()].some((n) => n.toLowerCase().includes(noun.slice(0, 7))) && t.kind !== noun) return
      for (const b of [...bodies(x, 'who'), ...bodies(x, 'who2')])
        tell(x, 'TAKES_PART_IN', b, t, { modality: 'asserted' })
    },
  },
  {
    name: 'are-already-members',
    cue: ['members', 'partners', 'contributors', 'participants', 'parties', 'member', 'partner'],
    pattern: re(
      String.raw`(?:^|(?<=[.;] ))(?:the )?(?<who>${BODIES}) (?:is|are) (?:already|also|both|all) (?:an? )?(?<what>members?|partners?|contributors?|participants?|part(?:y|ies)) ?(?:[.;]|$)`,
    ),
    reason: 'Of what, the sentence before tells.',
    examples: ['Ghana joined the Blue Peat Programme. Norway and Estonia are already members.'],
    counterExamples: ['Ghana left the Blue Peat Programme. Norway and Estonia are not members.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const party = /^part(?:y|ies)$/.test(x.groups.what!)
      const t = party
        ? x.r.things.instruments.findLast((y) => y.type === 'Agreement' && y.first < x.at.from)
        : lastProgramme(x)
      // told in the sentence before, else it may be anything
      const near =
        t && [...t.names.values()].some((n) => n.spans.some(([from]) => x.s.start - from > 0 && x.s.start - from < 260))
      if (t && near) for (const b of bodies(x, 'who')) tell(x, party ? 'PARTY_TO' : 'TAKES_PART_IN', b, t)
    },
  },
  {
    name: 'stage-together',
    cue: [
      'convene',
      'convened',
      'convenes',
      'organized',
      'organised',
      'organize',
      'organise',
      'host',
      'hosted',
      'hosts',
      'hold',
      'held',
      'holds',
      'staged',
      'run',
      'launched',
      'co',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?:(?: ,)? (?:in|with|together) (?:close |the )?(?:partnership|cooperation|collaboration|conjunction|association)? ?with (?<with>${BODIES}))?(?:(?: ,)?(?: and)? with (?:the )?(?:[a-z]+ )?support (?:of|from) (?<by>${BODIES}))? ?,? (?:will |has |have |had |are to |is to )?(?:jointly |also |successfully )?(?<verb>convene[ds]?|organi[sz]e[ds]?|co - organi[sz]e[ds]?|hosted|hosts|host|co - host(?:ed|s)?|staged) (?<e>(?:an? |the |its |their )?\{E\d+\})(?<tail>(?: (?:in|at|on|from) (?:the )?\{[LDC]\d+\}){0,3})(?:(?: ,)?(?: and)? with (?:the )?(?:[a-z]+ )?support (?:of|from) (?<by2>${BODIES}))?`,
    ),
    reason: 'Several bodies that convene a meeting organize it; with whose support, stands beside.',
    examples: [
      'Ghana and Estonia, in cooperation with the Baltic Bank, will convene the Peat Conference in Oslo in June 2026.',
      'The Baltic Institute, in partnership with the Peat Academy and with the support of the Nordic Bank, convened a seminar in Oslo.',
    ],
    counterExamples: ['The Baltic Institute did not convene a seminar in Oslo.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported' || x.modality === 'hoped') return
      const e = event(x, 'e')
      if (!e) return
      const who = bodies(x, 'who')
      // "The Ministry of A and the Ministry of B convened the consultations": they are those who consult
      if (/^conv/.test(x.groups.verb!) && who.length === 2 && !x.groups.with && CONSULT.test(e.event!.kind)) return
      const host = /host/.test(x.groups.verb!)
      organized(x, e, who, host ? 'host' : who.length > 1 || x.groups.with ? 'co-organizer' : 'organizer')
      organized(x, e, bodies(x, 'with'), 'co-organizer')
      organized(x, e, [...bodies(x, 'by'), ...bodies(x, 'by2')], 'support')
      // those who stage it were taken for those who took part
      for (let i = x.r.facts.length - 1; i >= 0; i--) {
        const f = x.r.facts[i]!
        if (
          f.sentence === x.s &&
          f.type === 'PARTICIPATED_IN' &&
          f.target === e &&
          who.includes(f.source) &&
          f.rule === 'held-active'
        )
          x.r.facts.splice(i, 1)
      }
      const tail = mentions(x, 'tail')
      settle(x, e, places(x.r, tail).length ? tail : [], dates(tail))
      x.r.talk.focusOn(e)
    },
  },
  {
    name: 'organized-by-with',
    cue: [
      'organised',
      'organized',
      'hosted',
      'convened',
      'co',
      'sponsored',
      'funded',
      'financed',
      'auspices',
      'support',
      'staged',
      'run',
      'initiative',
    ],
    pattern: re(
      String.raw`(?<verb>co - organi[sz]ed|organi[sz]ed|co - convened|convened|co - hosted|hosted|staged|co - sponsored|sponsored|run)(?: jointly| virtually)?(?: (?:in|on|at) \{[LD]\d+\}){0,2} by (?<who>${BODIES})(?:(?: ,)? (?:in|with) (?:close )?(?:partnership|cooperation|collaboration|conjunction|association) with (?<with>${BODIES}))?(?:(?: ,)?(?: and)? with (?:the )?(?:[a-z]+ )?support (?:of|from) (?<by>${BODIES}))?`,
    ),
    reason: 'Organizers behind "by", with their partners and supporters.',
    examples: [
      'A seminar was organised by the Baltic Institute in cooperation with the Peat Academy and with the support of the Nordic Bank.',
    ],
    counterExamples: ['A seminar was not organised by the Baltic Institute in cooperation with the Peat Academy.'],
    read: (x) => {
      if (!x.groups.with && !x.groups.by) return
      if (x.modality === 'negated' || x.modality === 'reported' || x.modality === 'hoped') return
      const own = mentionsIn(x, x.code.slice(0, x.start)).findLast((m) => m.kind === 'event')
      const e = own?.kind === 'event' ? (x.r.talk.event(own, true) ?? undefined) : here(x)
      if (!e) return
      organized(x, e, bodies(x, 'with'), 'co-organizer')
      organized(x, e, bodies(x, 'by'), 'support')
    },
  },
  {
    name: 'co-hosted-with',
    cue: ['co', 'jointly', 'hosted', 'organised', 'organized'],
    pattern: re(
      String.raw`(?:co - |jointly )(?:hosted|organi[sz]ed|sponsored|convened) ?,? (?:together |jointly )?with (?<with>${BODIES}) ?,? (?<e>(?:an? |the )?\{E\d+\})`,
    ),
    reason: 'Who is co-host, stands behind "with".',
    examples: ['She co-hosted, with Ghana, the third session.'],
    counterExamples: ['She did not co-host, with Ghana, the third session.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported') return
      const e = event(x, 'e')
      if (e) organized(x, e, bodies(x, 'with'), /hosted/.test(x.text) ? 'host' : 'co-organizer')
    },
  },
  {
    name: 'host-of',
    cue: ['host', 'hosts'],
    pattern: re(
      String.raw`(?<who>${one('OC')}) (?:is|was|were|are|will be|will act as|acts as|serves as|is to be) (?:the |a |co - |joint )*hosts? (?:of|for|to) (?<e>(?:the |its |their )?\{E\d+\})(?<tail>(?: (?:in|at|on) (?:the )?\{[LDC]\d+\}){0,3})`,
    ),
    reason: 'The host as a noun.',
    examples: ['Estonia will be the host of the fourth dialogue in 2026.'],
    counterExamples: ['Estonia will not be the host of the fourth dialogue in 2026.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported') return
      const e = event(x, 'e')
      if (!e) return
      organized(x, e, bodies(x, 'who'), 'host')
      const tail = mentions(x, 'tail')
      settle(x, e, tail, dates(tail))
    },
  },
  {
    name: 'between-behind',
    cue: ['between'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: ,)?(?: of \{D\d+\})?(?: (?:concluded|signed|reached|agreed|made|in force|existing))?(?: (?:in|on|at|since) \{[LDE]\d+\}){0,2} between (?:the governments? of )?(?<who>${listOf('OCR')})`,
    ),
    reason: 'Between whom an agreement is, told at a distance.',
    examples: [
      'They praised the Northern Grid Agreement of 14 December 2023 between Ghana and Estonia.',
      'They signed the Plan of Cooperation for 2026-2028 between the Ministries of Foreign Affairs of Ghana and Estonia.',
    ],
    counterExamples: ['They proposed a Northern Grid Agreement, but not between Ghana and Estonia.'],
    read: (x) => {
      if (x.modality !== 'asserted' && x.modality !== 'planned') return
      const ahead = foldedText(x.r.tokens, x.s.from, x.at.from)
      if (
        /\b(?:draft|proposed|negotiat\w+|future|possible|envisaged|talks|prospects?|possibility|idea|proposals?|plans? to|would)\b(?: [^ ]+){0,5}$/.test(
          ahead.trim(),
        )
      )
        return
      const who = mentions(x, 'who').flatMap((m) =>
        m.kind === 'ref' && /agenc|institut|organi|universit|bodies|ministr|compan/.test(x.r.tokens[m.to - 1]!.key)
          ? pairTold(x)
          : x.r.talk.resolve(m, x.s),
      )
      const parties = who.filter((t) => t.type === 'Country' || t.type === 'Organization')
      if (parties.length < 2) return
      for (const m of instruments(mentions(x, 'i')))
        if (m.type === 'Agreement') for (const p of parties) tell(x, 'PARTY_TO', p, x.r.things.instrument(m))
    },
  },
]

/** "the two agencies": the two bodies told last as a pair. */
function pairTold(x: Hit): Thing[] {
  const pair = x.r.talk.resolve({ kind: 'ref', from: x.at.from, to: x.at.from, ref: 'they', plural: true }, x.s)
  return pair.length === 2 && pair.every((t) => t.type === 'Organization') ? pair : []
}
