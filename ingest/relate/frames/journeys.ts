// Visit, travel, arrive: who went where, stop by stop.
import { foldedText } from '../../scan.ts'
import type { DateMentionToken, EventMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { ahead, isActor, places, resolveAll, state, status, type Reader } from '../context.ts'
import { makeMeeting } from '../meetings.ts'
import { type Rule, say, groups, mentionsOf, people, objects, settle, tense } from './common.ts'
import { withTeams } from './teams.ts'
import { daysOf, lasting } from '../days/length.ts'
import { eachOwn, encounter } from './encounter.ts'
import { companyAt, tour } from './tours.ts'

const TEAM = /committee|commission|group|mission|delegation|team/i
/** Who is on a journey: people, else the delegation or group that is said to be. */
export function travellers(r: Reader, c: Clause): Thing[] {
  const told = withTeams(r, c.subject, c.sentence).filter(isActor)
  // "the Polish parliamentarians visited the mission": those who came, where they are known, and no state
  const all = people(told).length ? told.filter((t) => t.type !== 'Country') : told
  const team = c.subject.some((m) => m.kind === 'ref' && m.ref === 'delegation')
  if (people(all).length) return team ? all : people(all)
  return team
    ? all
    : resolveAll(
        r,
        c.subject.filter((m) => m.kind === 'org' && TEAM.test(m.name)),
        c.sentence,
      )
}

interface Stop {
  readonly at: Thing[]
  readonly dates: DateMentionToken[]
}
const ONWARD = /\b(from there|then|onwards?|subsequently|afterwards|later|thereafter|next)\b/
/**
 * "visits A on Monday and B on Tuesday", "leaves for A, and from there for B": stops of their own; "A, B and C in June" is one journey.
 * `to` are the groups that may name a stop.
 */
function stopsOf(r: Reader, c: Clause, preps: readonly string[]): Stop[] {
  const out: Stop[] = []
  let told = false
  let dated = 0
  c.groups.forEach((g, n) => {
    const list = g.mentions.filter((m) => !landing(r, m))
    const at = places(r, list)
    const day = list.filter((m): m is DateMentionToken => m.kind === 'date')
    const next = c.groups[n + 1]
    const then = g.words[0] === 'and' && g.prep === ''
    // behind a comma or an "and" a place is a stop where a day of its own stands beside it
    const own = next?.mentions.some((m) => m.kind === 'date') && /^(on|in|from|for|)$/.test(next.prep)
    const stop = at.length && (preps.includes(g.prep) ? !then || told : told && (g.prep === ',' || then) && own)
    if (stop) {
      out.push({ at, dates: [] })
      told = true
    } else if (day.length && out.length && !out.at(-1)!.dates.length) {
      out.at(-1)!.dates.push(...day)
      dated++
    }
  })
  if (out.length < 2) return out.map((s) => ({ at: s.at, dates: c.dates }))
  const words = foldedText(r.tokens, c.verbTo, c.to)
  if (dated < 2 && !ONWARD.test(words)) return [{ at: [...new Set(out.flatMap((s) => s.at))], dates: c.dates }]
  const [first, ...rest] = out
  return [
    { at: first!.at, dates: first!.dates.length ? first!.dates : c.dates.filter((d) => d.to <= c.verbFrom) },
    ...rest,
  ]
}
/** Where one lands is not where one goes. */
const landing = (r: Reader, m: Mention): boolean =>
  /\b(airport|airfield|air ?base|station)$/i.test(foldedText(r.tokens, m.from, m.to))

/** One visit to each stop. */
function journey(r: Reader, c: Clause, who: Thing[], stops: readonly Stop[], rule: string, planned = false): Thing[] {
  // "arrived in P for a June 20 working visit": the day stands in front of the noun
  const noun = c.sentence.mentions.find(
    (m): m is EventMention => m.kind === 'event' && m.eventKind === 'visit' && m.from >= c.verbTo && m.to <= c.to,
  )
  return stops.map((stop) => {
    const told = !stop.dates.length && stops.length === 1 && noun?.day ? [noun.day] : stop.dates
    // "arrived on Monday on a three-day visit"
    const count =
      noun && stops.length === 1 ? daysOf(foldedText(r.tokens, Math.max(c.verbTo, noun.from - 4), noun.to)) : undefined
    const days = /^(?:arrive|land)$/.test(c.lemma) ? lasting(told, count, false) : told
    const e = makeMeeting(r, 'visit', who, stop.at, days, c.sentence, say(c, rule))
    if (planned && ahead(r, e.event!.start) !== false)
      status(r, e, 'planned', { rule, at: { from: c.verbFrom, to: c.verbTo }, sentence: c.sentence })
    else tense(r, c, e, rule)
    for (const host of inviters(r, c))
      state(r, 'ORGANIZED', host, e, say(c, 'invited-there', { props: { role: 'host' } }))
    return e
  })
}
/** "at the invitation of the Chamber": the body that invites the guests hosts them. */
function inviters(r: Reader, c: Clause): Thing[] {
  const at = c.groups.findIndex((g) => g.prep === 'at' && g.words.at(-1) === 'invitation')
  const of = at < 0 ? undefined : c.groups[at + 1]
  if (of?.prep !== 'of' || c.modality === 'negated' || c.modality === 'reported') return []
  return resolveAll(r, of.mentions, c.sentence).filter((t) => t.type === 'Organization')
}

export const visit: Rule = (r, c) => {
  if (c.passive || c.modality === 'negated') return
  const who = travellers(r, c)
  if (!who.length) return
  const preps = c.frame === 'travel' ? ['', 'to', 'in', 'into'] : ['']
  const stops = stopsOf(r, c, preps)
  const beside = people(resolveAll(r, companyAt(r, c), c.sentence)).filter((p) => !who.includes(p))
  if (!stops.length) return c.frame === 'visit' ? tour(r, c, who, beside) : undefined
  const events = journey(r, c, who, stops, 'visited')
  // "visited P together with X": to which of several is not told
  if (events.length === 1)
    for (const p of beside) state(r, 'PARTICIPATED_IN', p, events[0]!, say(c, 'visited-together'))
  // "toured the Balticor shipyard in P, where X received them": a house with a name
  const house = c.frame === 'visit' && stops.length === 1 && stops[0]!.at.every((p) => p.type === 'Place' && !p.country)
  if (!house) return
  settle(r, c, events[0]!, 'visited')
  r.talk.tour = { event: events[0]!, who, sentence: c.sentence, to: c.verbTo }
}

/** "the visit being paid to P by a delegation headed by X": the noun and its verb tell one visit. */
function paidBy(r: Reader, c: Clause): void {
  const m = c.subject.find((x): x is EventMention => x.kind === 'event' && x.eventKind === 'visit')
  const who = withTeams(r, mentionsOf(groups(c, 'by')), c.sentence).filter(isActor)
  const at = places(r, mentionsOf(groups(c, 'to')))
  if (!m || !who.length || !at.length || c.modality === 'negated' || c.modality === 'reported') return
  const [e] = journey(r, c, who, [{ at, dates: c.dates }], 'paid-visit')
  r.talk.bind(m, e!)
}

export const travel: Rule = (r, c) => {
  if (c.passive && c.lemma === 'pay') return paidBy(r, c)
  const m = objects(c).find((x): x is EventMention => x.kind === 'event')
  if (c.lemma === 'pay' && m) {
    const a = people(resolveAll(r, c.subject, c.sentence))
    const on = people(
      resolveAll(
        r,
        mentionsOf(groups(c, 'on', 'to')).filter((x) => x.kind === 'person' || x.kind === 'post' || x.kind === 'ref'),
        c.sentence,
      ),
    )
    const courtesy = /courtesy/i.test(m.surface) && on.length > 0
    if (m.eventKind === 'courtesy call' || m.eventKind === 'call' || courtesy) {
      const each = eachOwn(r, c, 'on')
      for (const one of each.length > 1 ? each : on.length ? [on] : [])
        encounter(r, c, a, one, 'courtesy call', 'paid-call')
      return
    }
    const guests = travellers(r, c)
    const to = mentionsOf(groups(c, 'to'))
    // "paid a visit to the Commission in Abuja": where the body has its seat
    const seat = to.some((x) => x.kind === 'org') && !to.some((x) => x.kind === 'place' || x.kind === 'country')
    const at = places(r, seat ? mentionsOf(groups(c, 'in')) : to)
    if (guests.length && at.length) journey(r, c, guests, [{ at, dates: c.dates }], 'paid-visit')
    return
  }
  if (/^(travel|fly|journey)$/.test(c.lemma)) return visit(r, c)
  // "arrived in P on D", "goes to P in March", "left P for Q": a journey with a day of its own, or one that lies ahead
  const preps = /^(arrive|land|touch)$/.test(c.lemma)
    ? ['in', 'at', 'to']
    : /^(leave|depart)$/.test(c.lemma)
      ? ['for']
      : ['to']
  const stops = stopsOf(r, c, preps)
  // "They will go to P": of those told last, but who they are the sentence before may not say
  const they = c.subject.length === 1 && c.subject[0]!.kind === 'ref' && c.subject[0]!.ref === 'they'
  const who = they ? [] : travellers(r, c)
  const present = /^(go|come|arrive|land|leave|depart)(es|s)$/.test(c.words.at(-1) ?? '')
  if (!who.length || !stops.length || c.passive || c.gerund || c.modality === 'negated' || c.modality === 'reported')
    return
  // "The Hungarian delegation will arrive in P": for what the text is about
  if (/^(arrive|land)$/.test(c.lemma) && !people(who).length) return
  if (/^(go|come)$/.test(c.lemma) && !present && !c.future && !c.dates.some((d) => d.precision === 'day')) return
  journey(r, c, who, stops, 'went-to', present)
}
