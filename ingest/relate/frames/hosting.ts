// Host, organise, sponsor: whose meeting it is.
import { foldedText, ordinalAt } from '../../scan.ts'
import type { Mention } from '../../mention.ts'
import type { Clause } from '../clauses.ts'
import { isActor, places, resolveAll, state, type Reader } from '../context.ts'
import type { Thing } from '../../resolve/thing.ts'
import { SOME } from './strangers.ts'
import { type Rule, say, groups, mentionsOf, objects, settle, tense, eventArg, current } from './common.ts'

/** "The city of Mbabane hosted": the town behind "of" is the subject. */
const hostsOf = (c: Clause): Mention[] => {
  if (c.subject.length) return [...c.subject]
  const town = c.sentence.mentions.filter((m) => m.kind === 'place' && m.to <= c.verbFrom).at(-1)
  return town && c.verbFrom - town.to <= 1 ? [town] : []
}
/** "the discussion “Sea in 2030”, organised by X", "the Tea Project, organized by X": of what stands right before, and that is no meeting that is known. */
function ofAnother(r: Reader, c: Clause): boolean {
  if (!c.reduced) return false
  const i = r.tokens[c.verbFrom - 1]?.text === ',' ? c.verbFrom - 1 : c.verbFrom
  return (
    /^["”’»]$/.test(r.tokens[i - 1]?.text ?? '') ||
    c.sentence.mentions.some((m) => m.to === i && /^(?:instrument|person|org)$/.test(m.kind))
  )
}

/** The group "the leaders" of "host the leaders of France and Poland". */
const guestGroup = (c: Clause): number =>
  c.groups.findIndex((g) => g.prep === '' && !g.mentions.length && SOME.test(g.words.at(-1) ?? ''))

/** The meeting in front of the town and the day that a participle hangs on. */
function overAside(r: Reader, c: Clause): Thing | undefined {
  if (
    !c.passive ||
    !c.reduced ||
    c.subject.some((m) => m.kind !== 'place' && m.kind !== 'country' && m.kind !== 'date')
  )
    return undefined
  const m = c.sentence.mentions.findLast((x) => x.kind === 'event' && x.to <= c.verbFrom)
  if (m?.kind !== 'event' || m.plural || ofAnother(r, c)) return undefined
  const between = c.sentence.mentions.filter((x) => x.from >= m.to && x.to <= c.verbFrom)
  const plain = between.every((x) => x.kind === 'place' || x.kind === 'country' || x.kind === 'date')
  const words = foldedText(r.tokens, m.to, c.verbFrom)
  return between.length && plain && !/ (?:and|where|which|who|that|while) /.test(` ${words} `)
    ? (r.talk.event(m) ?? undefined)
    : undefined
}

export const organizer =
  (role: string): Rule =>
  (r, c) => {
    // "A workshop in Kyiv was never organised": there was none
    if (c.modality === 'negated' && c.passive && !c.reduced) return
    const e =
      eventArg(r, c, c.passive ? c.subject : [...objects(c), ...mentionsOf(groups(c, 'of', 'to'))], true) ??
      // "the Forum, which the ministry is organising together with A and B": whoever the ministry is
      (!c.passive &&
      c.subject.length === 1 &&
      c.subject[0]!.kind === 'event' &&
      r.tokens[c.subject[0]!.to + 1]?.key === 'which'
        ? eventArg(r, c, c.subject, true)
        : undefined) ??
      // "a workshop in Almaty last week, funded by the Union"
      overAside(r, c) ??
      // "will host the leaders of France and Poland for a summit"
      (role === 'host' && guestGroup(c) >= 0 ? eventArg(r, c, mentionsOf(groups(c, 'for')), true) : undefined) ??
      // "A mobile service will come to P, hosted by X": what comes is no meeting
      (c.frame !== 'sponsor' &&
      !ofAnother(r, c) &&
      (c.reduced || (c.passive && !c.subject.length)) &&
      (c.sentence.mentions.some((m) => m.kind === 'event') ||
        !/^[^,]* (will|is|was|were|are|came|has|had) /.test(foldedText(r.tokens, c.sentence.from, c.verbFrom)))
        ? current(r, c)
        : undefined)
    if (!e) return
    // "was hosted by A, the third by B": B hosted another; "sponsored by A and supported by B": another verb's, read by its own rule
    const own = (m: Mention): boolean => {
      const by = r.tokens[m.from - 1]?.key === 'the' ? m.from - 2 : m.from - 1
      const other = by >= c.verbTo + 1 && /[^e]ed$/.test(r.tokens[by - 1]!.key)
      return r.tokens[by]?.key !== 'by' || !(other || (ordinalAt(r.tokens, by - 1) && r.tokens[by - 2]?.key === 'the'))
    }
    const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by', ',')).filter(own) : c.subject, c.sentence).filter(
      isActor,
    )
    // "which the ministry is organising today together with A and B", "was organised by A together with B"
    // "The induction course, organised by the Ministry together with A": of a course, and not of the meeting that was taken for it
    const itself = !c.passive || c.subject.some((m) => m.kind === 'event' && m.eventKind === e.event!.kind)
    const beside = c.groups.filter(
      (g, n) =>
        itself &&
        g.prep === 'with' &&
        /^(?:together|jointly|cooperation|partnership|collaboration)$/.test(c.groups[n - 1]?.words.at(-1) ?? ''),
    )
    for (const t of resolveAll(r, mentionsOf(beside), c.sentence))
      if ((t.type === 'Organization' || t.type === 'Country') && !who.includes(t) && c.modality !== 'negated')
        state(
          r,
          'ORGANIZED',
          t,
          e,
          say(c, 'organized-together', { props: { role: role === 'host' ? 'host' : `co-${role}` } }),
        )
    settle(r, c, e, role === 'host' ? 'hosted' : 'organized')
    // "The city of Mbabane hosted the fifth round"
    if (role === 'host' && c.modality !== 'negated')
      for (const p of places(
        r,
        (c.passive ? mentionsOf(groups(c, 'by')) : hostsOf(c)).filter((m) => m.kind === 'place'),
      ))
        state(r, 'HELD_IN', e, p, say(c, 'hosted-by-town'))
    if (c.frame !== 'sponsor') tense(r, c, e, role === 'host' ? 'hosted' : 'organized')
    const part = c.lemma === 'support' ? 'support' : role
    const co = /^co/.test(c.lemma) && c.lemma !== 'convene' ? `co-${part}` : part
    for (const x of who) {
      if (x.type === 'Person') state(r, 'PARTICIPATED_IN', x, e, say(c, 'hosted-by-person', { confidence: 0.6 }))
      else
        state(
          r,
          'ORGANIZED',
          x,
          e,
          say(c, role === 'host' ? 'hosted' : 'organized', { props: { role: co === 'co-host' ? 'host' : co } }),
        )
    }
    // "will host Ministers A and B for a Strategic Dialogue meeting": the guests are there
    const guests = role === 'host' && !c.passive ? objects(c).filter((m) => m.kind === 'person') : []
    const at = role === 'host' && !c.passive ? guestGroup(c) : -1
    const of = at >= 0 ? c.groups[at + 1] : undefined
    const states = of && /^(?:of|from)$/.test(of.prep) ? of.mentions : []
    for (const x of resolveAll(r, [...guests, ...states], c.sentence).filter(isActor))
      state(r, 'PARTICIPATED_IN', x, e, say(c, 'hosted-guests'))
    r.talk.focusOn(e)
  }
