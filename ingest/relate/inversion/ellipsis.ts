// The verb given once: "…, as did X", "the Australian side by Ms. X", "the second was held in Manila, the third in Cebu".
import { allowed } from '../../../src/ontology/relations.ts'
import type { EventMention } from '../../mention.ts'
import { countryName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import { ordinalAt, TO_TWELFTH } from '../../scan.ts'
import { dated, isActor, places, resolveAll, side, state, status } from '../context.ts'
import { countryOfMention } from '../roster/lists.ts'
import { nthMeeting } from '../meetings.ts'
import { ACTORS, PEOPLE, one, re, type Hit, type Inversion } from './phrase.ts'
import { chaired, dates, mentions, mentionsIn, moderated, people, say, spoke, tell, things } from './tell.ts'

const COPIED = new Set([
  'PARTICIPATED_IN',
  'CHAIRED',
  'SPOKE_AT',
  'MODERATED',
  'SIGNED',
  'PARTY_TO',
  'TAKES_PART_IN',
  'MET_WITH',
  'LED_DELEGATION',
])

/** The first who act in a clause: its subject stands before the verb. */
const FIRST_ACTORS = new RegExp(`^(?:[^{}]{0,60}?(?:\\{[DEL]\\d+\\}[^{}]{0,20}?){0,2})?(${ACTORS}|\\{R\\d+\\})`)

export const ELLIPSES: readonly Inversion[] = [
  {
    name: 'as-did',
    cue: ['did', 'had', 'will', 'does', 'has', 'nor', 'neither', 'was', 'were'],
    pattern: re(
      String.raw`(?<cue>(?:, |; )?(?:as|and so|so|so too|as too|and so too|neither|nor|and neither) (?:too |also )?(?<aux>did|had|has|will|does|was|were|would)) (?<who>${ACTORS})(?= ?(?:$|[.;,)"]|and |but |from |for |on |in |at |by ))`,
    ),
    reason: 'The pro-verb repeats what the clause before says of its subject.',
    examples: [
      'Minister Elina Saar attended the dialogue, as did Ambassador Kwame Asante.',
      'Elina Saar signed the Northern Grid Agreement, and so did Kwame Asante.',
    ],
    counterExamples: [
      'Elina Saar attended the dialogue, as would Kwame Asante if he could.',
      'Elina Saar did not attend the dialogue, nor did Kwame Asante.',
    ],
    read: (x) => {
      const { cue, aux } = x.groups
      const before = x.code.slice(0, x.start).split(' ; ').at(-1)!
      const list = mentionsIn(x, before)
      const first = FIRST_ACTORS.exec(before)
      const subject = resolveAll(x.r, first ? mentionsIn(x, first[1]) : list.slice(0, 1), x.s).filter(isActor)
      const from = list[0]?.from ?? x.s.from
      const told = x.r.facts.filter(
        (f) =>
          f.sentence === x.s &&
          COPIED.has(f.type) &&
          subject.includes(f.source) &&
          f.at.to > from &&
          f.at.from < x.at.from,
      )
      const no = /neither|nor/.test(cue!)
      for (const who of things(x, 'who').filter(isActor))
        for (const f of told) {
          if (f.target === 'doc' || f.source === who || !allowed(f.type, who.type, f.target.type)) continue
          if (f.modality === 'negated' && !no && !/^,? ?as/.test(cue!)) continue
          const modality =
            no || f.modality === 'negated'
              ? 'negated'
              : aux === 'will'
                ? 'planned'
                : aux === 'would'
                  ? 'hoped'
                  : f.modality
          if (
            x.r.facts.some(
              (g) => g.type === f.type && g.source === who && g.target === f.target && g.modality === modality,
            )
          )
            continue
          const props = f.props.side === undefined ? f.props : { ...f.props, side: side(who) }
          state(x.r, f.type, who, f.target, { ...say(x, { confidence: Math.min(f.confidence, 0.8) }), modality, props })
        }
    },
  },
  {
    name: 'side-by',
    cue: ['by', 'side', 'sides', 'delegation'],
    pattern: re(
      String.raw`(?:,|;|and|, and|; and|while) (?:the )?(?<side>\{[RC]\d+\}(?: 's| ')?|that of (?:the )?\{C\d+\})(?: side| delegation)?(?: ,)? by (?<who>${PEOPLE})`,
    ),
    reason: '"The Norwegian side was headed by A, the Estonian by B": the participle holds for both.',
    examples: ['The Norwegian side was headed by Kari Lunde, the Estonian side by Ms. Elina Saar.'],
    counterExamples: ['The Norwegian text was drafted by Kari Lunde, the Estonian side by Elina Saar.'],
    read: (x) => {
      const before = x.code.slice(0, x.start)
      const verb = [
        ...before.matchAll(
          /\b(?<not>not )?(?<v>headed|led|co - led|represented|chaired|co - chaired|fronted) (?:[^;{}]{0,20}|\{[DLE]\d+\}){0,3}by /g,
        ),
      ].at(-1)
      if (!verb || verb.groups!.not) return
      const list = mentions(x, 'side')
      if (list.some((m) => m.kind === 'ref' && m.ref !== 'side' && m.ref !== 'delegation')) return
      const code = list.map(countryOfMention).find(Boolean)
      if (!code) return
      const e = x.r.facts
        .filter((f) => f.sentence === x.s && f.target !== 'doc' && f.target.type === 'Event')
        .at(-1)?.target
      const at = (e !== 'doc' ? e : undefined) ?? x.r.talk.focus ?? x.r.talk.main
      for (const p of people(x, 'who')) {
        // a plainer rule may have given him to the side named first
        for (let i = x.r.facts.length - 1; i >= 0; i--) {
          const f = x.r.facts[i]!
          if (f.sentence === x.s && f.source === p && f.props.side && f.props.side !== countryName(code))
            x.r.facts.splice(i, 1)
        }
        p.country = code
        const props = { side: countryName(code) }
        if (/represented/.test(verb.groups!.v!)) tell(x, 'PARTICIPATED_IN', p, at, { props })
        else if (/chaired/.test(verb.groups!.v!)) tell(x, 'CHAIRED', p, at, { props })
        else tell(x, 'LED_DELEGATION', p, at, { props })
      }
    },
  },
  {
    name: 'ordinal-in',
    cue: TO_TWELFTH,
    pattern: re(
      String.raw`(?:, |; |and |, and |; and )the (?<o>(?:[a-z]+ - )?(?:${TO_TWELFTH.join('|')}))(?: one)?(?: ,)? (?:in|at) (?<at>\{[LC]\d+\})(?: ?,?(?: in| on)? (?<d>\{D\d+\}))?`,
    ),
    reason: '"The second was held in Manila in 2024, the third in Cebu": the verb of the first holds for the rest.',
    examples: ['The first Norway-Estonia Energy Dialogue was held in Oslo in 2021, the second in Bergen in 2023.'],
    counterExamples: [
      'He won the first race, the second in Bergen.',
      'Shares fell in the first quarter and the third in Bergen.',
    ],
    read: (x) => {
      const before = x.code.slice(0, x.start)
      const verb = [
        ...before.matchAll(
          /\b(?<will>will be |is to be |will )?(?:held|take place|took place|hosted|convened|met|meet)\b/g,
        ),
      ].at(-1)
      const line = x.r.talk.focusSeries ?? x.r.talk.main?.event?.series
      if (!verb || !line || / (?:not|never) /.test(` ${before} `)) return
      let at = x.at.from
      while (at < x.at.to && !(x.r.tokens[at]!.key === 'the')) at++
      const o = ordinalAt(x.r.tokens, at + 1)
      if (!o) return
      const m = nthMeeting(x.r, at, at + 1 + o.length, o.value)
      const e = x.r.talk.event(m)
      if (!e) return
      const modality = verb.groups!.will ? 'planned' : 'asserted'
      for (const p of places(x.r, mentions(x, 'at'))) tell({ ...x, modality }, 'HELD_IN', e, p)
      dated(x.r, e, dates(mentions(x, 'd')), x.s, x.rule)
      // the verb of the first holds for it too, whatever was read from the words behind it alone
      if (modality === 'planned' && e.event!.status === 'held') e.event!.statusRank = 0
      status(x.r, e, modality === 'planned' ? 'planned' : 'held', { rule: x.rule, at: x.at, sentence: x.s })
    },
  },
  {
    name: 'gapped-verb',
    cue: ['chaired', 'moderated', 'opened', 'closed', 'addressed', 'attended', 'facilitated'],
    pattern: re(
      String.raw`(?<a>${one('P')}) (?:co - )?(?<verb>chaired|moderated|opened|closed|facilitated) (?<w1>(?:the |a )?(?:[a-z-]+ ){0,2}?)(?<e1>\{E\d+\})(?: ,)?(?: and|, and|;|, while|,) (?<b>${one('P')})(?: ,)? (?<w2>the (?:[a-z-]+ ){0,2}?)(?<e2>\{E\d+\}|one)(?= ?(?:$|[.;,]))`,
    ),
    reason: 'The second verb is left out: "A chaired the morning session and B the afternoon one".',
    examples: ['Kari Lunde chaired the first session and Elina Saar the second session.'],
    counterExamples: ['Kari Lunde chaired the first session and met Elina Saar.'],
    read: (x) => {
      const g = x.groups
      const first = mentions(x, 'e1')[0] as EventMention
      const second = mentions(x, 'e2')[0]
      const adjective = (w: string): string => w.replace(/^(?:the|a) /, '').trim()
      const e =
        second?.kind === 'event' && (second.ordinal !== undefined || second.named) && !adjective(g.w2!)
          ? x.r.talk.event(second, true)
          : part(x, `${adjective(g.w2!)} ${first.head}`.trim(), first)
      if (!e) return
      const who = people(x, 'b')
      if (/chaired/.test(g.verb!)) chaired(x, who, e)
      else if (/moderated|facilitated/.test(g.verb!)) moderated(x, who, e)
      else spoke(x, who, e, g.verb === 'closed' ? 'closing' : 'opening')
    },
  },
]

/** "The afternoon session": a part of the meeting at hand, by its own words. */
function part(x: Hit, name: string, like: EventMention): Thing | undefined {
  if (!name.includes(' ')) return undefined
  const old = x.r.things.events.find((e) => [...e.names.keys()].some((n) => n.toLowerCase() === name))
  if (old) return old
  const parent = x.r.talk.main
  const e = x.r.things.event(
    { kind: like.eventKind, head: like.head, named: false, made: true, ...(parent ? { parent } : {}) },
    x.at.from,
    0.7,
  )
  x.r.things.name(e, name, undefined, undefined, true)
  return e
}
