// Posts of hosts: whom a guest meets in a state is of that state.
import { fold } from '../../../src/identity/keys.ts'
import type { Mention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { countriesWithin } from '../../annotate/annotate.ts'
import { foldedText, scan } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { ASIDE, NEUTRAL, give, governments, stateOf, untold, type Bare } from './bare.ts'
import { RECEIVED, words } from './case.ts'
import { sceneAt, type Scene } from './scene.ts'

/** The hosts of a guest: "In Tbilisi the Norwegian minister met Prime Minister X", "visited Chad at the invitation of Foreign Minister X". */
export function hosts(r: Reader, sentences: readonly Sentence[]): void {
  const landOf = (t: Thing): string | undefined => (t.type === 'Country' || t.type === 'Place' ? t.country : undefined)
  for (const t of r.things.people) {
    if (!untold(r, t)) continue
    const p = governments(t)[0]
    if (!p || ASIDE.test(r.text.slice(p.sentence.start, p.sentence.end))) continue
    const met = r.facts.filter(
      (f) =>
        f.type === 'MET_WITH' &&
        f.modality !== 'negated' &&
        f.modality !== 'reported' &&
        (f.source === t || f.target === t),
    )
    const guests = [...new Set(met.flatMap((f) => (f.target === 'doc' ? [] : [f.source === t ? f.target : f.source])))]
    const guest = guests.length === 1 ? guests[0]! : undefined
    const post = guest && postedTo(guest)
    if (!guest?.country || (guest.country === r.things.home && !post)) continue
    // where the two met, else where the guest is told to have travelled
    const together = r.things.events.filter((e) => e.event!.people.has(t) && e.event!.people.has(guest))
    const places = (list: readonly Thing[]): string[] => [
      ...new Set(
        list.flatMap((e) =>
          r.facts.flatMap((f) => {
            if (f.type !== 'HELD_IN' || f.source !== e || f.target === 'doc') return []
            const neutral = [...f.target.names.keys()].some((n) => NEUTRAL.test(fold(n)))
            const code = neutral ? undefined : landOf(f.target)
            return code ? [code] : []
          }),
        ),
      ),
    ]
    const visits = r.things.events.filter((e) => e.event!.kind === 'visit' && e.event!.people.has(guest))
    const towns = p.sentence.mentions.flatMap((m) =>
      m.kind === 'place' && !m.region && m.country && !NEUTRAL.test(fold(m.name)) ? [m.country] : [],
    )
    // "visited Skopje and Tirana, meeting Prime Ministers X and Y": which is whose is not told
    const town = new Set(towns).size === 1 ? towns[0] : undefined
    // where the two met: a town told with the post elsewhere is of another matter
    const near = town && met.some((f) => f.sentence === p.sentence) ? [town] : []
    const elsewhere = p.sentence.mentions.some((m) => m.kind === 'place' && !m.region && NEUTRAL.test(fold(m.name)))
    const at = [places(together), near, elsewhere ? [] : places(visits), post ? [post] : []].find((l) => l.length)
    if (at?.length === 1 && at[0] !== guest.country) give(r, t, p, at[0]!, 'post-of-host')
  }
  invited(r, sentences)
  received(r, sentences)
}

/** ISO 3166 alpha-2 of the one state that an envoy's title sends him to: "Ambassador to Chile", "High Commissioner of Kenya to Ghana". */
function postedTo(t: Thing): string | undefined {
  const codes = t.titles.flatMap((p) => {
    const to = p.former
      ? undefined
      : /^(?:ambassador|high commissioner|charg[eé])\b.* (?:to|in) (.+)$/i.exec(p.title)?.[1]
    const told = to ? scan(to) : []
    return countriesWithin(told, 0, told.length).map((c) => c.code)
  })
  return new Set(codes).size === 1 ? codes[0] : undefined
}

const RECEPTION =
  /^(met|meet|meets|meeting|talks|called|calls|call|received|welcomed|hosted|greeted|audience|conversation|discussions|together|seen|letters|credentials|negotiations|respects)$/
/** "the Minister, Dr. X, and I signed", "he and Minister Y held". */
const JOINTLY = /^(signed|had|held|opened|launched|co|chaired|inaugurated|exchanged|met|discussed|agreed)$/
/** Heads and envoys of bodies of many states. */
const OF_MANY =
  /^(?:(?:un|united nations|deputy|assistant|special) )*(?:high commissioner(?! (?:of|to)\b)|secretary[- ]general|executive (?:director|secretary)|director[- ]general|chairperson|special (?:envoy|representative|rapporteur)|commissioner|president of the (?:bank|commission|assembly))/i
const RECEIVES = /^(received|receives|hosted|hosts|welcomed|welcomes|greeted)$/

/**
 * "In Tbilisi she will also meet with Prime Minister X", "left for Slovakia, where he met Minister Y", "Minister Z and I signed": one whom a
 * guest of another state meets in the state that the text is in is of that state.
 */
function received(r: Reader, sentences: readonly Sentence[]): void {
  for (const t of r.things.people) {
    const p = untold(r, t) ? governments(t)[0] : undefined
    if (!p || ASIDE.test(r.text.slice(p.sentence.start, p.sentence.end))) continue
    const scene = sceneAt(r, sentences, p.sentence, p.at.from)
    const other = scene?.near ? undefined : otherParty(r, p)
    if (other) {
      give(r, t, p, other, 'post-of-host')
      continue
    }
    if (!scene?.state || scene.state === r.things.home) continue
    if (!scene.near && !scene.visit && !callsOn(r, p)) continue
    if (meets(r, t, p, { ...scene, state: scene.state })) give(r, t, p, scene.state, 'post-of-host')
  }
}

/** In a text of a meeting of two states, told by neither: "the German delegation was received by the Minister, X", who is of the other. */
function otherParty(r: Reader, p: Bare): string | undefined {
  const parties = [...new Set(r.talk.main?.event?.series?.event?.parties.map((x) => x.country) ?? [])]
  if (r.things.home || parties.length !== 2) return undefined
  if (!RECEIVED.test(words(r.tokens, p.sentence.from, p.at.from).replace(/, /g, ''))) return undefined
  const ahead = p.sentence.mentions.filter((m) => m.to <= p.at.from)
  const codes = new Set(
    ahead.flatMap((m) =>
      m.kind === 'ref' && m.country
        ? [m.country]
        : m.kind === 'post' && m.country
          ? [m.country]
          : m.kind === 'person'
            ? r.talk.resolve(m, p.sentence).map((x) => stateOf(r, x))
            : [],
    ),
  )
  const [guest] = codes
  return codes.size === 1 && guest && parties.includes(guest) ? parties.find((c) => c !== guest) : undefined
}

/** "The Deputy Minister paid a courtesy call on Minister X": one of the text's own side, who is away from home. */
function callsOn(r: Reader, p: Bare): boolean {
  const { home } = r.things
  if (!home || !CALL.test(words(r.tokens, p.sentence.from, p.at.from).replace(/, /g, ''))) return false
  const ahead = p.sentence.mentions.filter((m) => m.to <= p.at.from && (m.kind === 'person' || m.kind === 'post'))
  const who = ahead.flatMap((m) => r.talk.resolve(m, p.sentence))
  return who.length > 0 && who.every((x) => x.type === 'Person' && stateOf(r, x) === home)
}
const CALL =
  /\b(?:received by|(?:paid|pays|pay) (?:a |an )?(?:courtesy |farewell |introductory )?(?:calls?|visit) (?:on|to)|call(?:ed|s)? on|audience (?:by|with)) (?:h ?e |his excellency |her excellency |the |mr |ms |mrs |dr )*$/

/** Whether the paragraph tells of a guest of another state than this: "Minister X arrived", "the Indian guest". */
function cameHere(r: Reader, s: Sentence, state: string): boolean {
  return r.talk.things.people.some((t) => {
    const own = stateOf(r, t)
    return (
      own !== undefined &&
      own !== state &&
      r.facts.some(
        (f) => f.source === t && f.target !== 'doc' && f.target.event?.kind === 'visit' && f.sentence.block <= s.block,
      )
    )
  })
}

/** Somebody whose only posts are at bodies of no one state: "the President of the Commission". */
const servesMany = (r: Reader, t: Thing): boolean => {
  const at = r.facts.flatMap((f) => (f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'] ? [f.target] : []))
  return at.length > 0 && at.every((x) => x !== 'doc' && x.type === 'Organization' && !x.country && !x.generic)
}

/** Whether a guest of the state meets the holder of a post: before "received by", "met with", "called on" him, or beside him as one of two. */
function meets(r: Reader, t: Thing, p: Bare, { state, near, visit }: Scene & { state: string }): boolean {
  const key = (i: number): string => r.tokens[i]?.key ?? ''
  const guest = (m: Mention, own?: string): boolean => {
    // "the Indian guest"
    if (m.kind === 'country' && m.form === 'demonym' && /^(guest|visitor|guests|visitors)$/.test(key(m.to)))
      return m.code !== state
    if (m.kind !== 'person' && m.kind !== 'ref' && m.kind !== 'post') return false
    if (m.kind === 'ref' && m.ref === 'delegation' && !m.country) return near && (!!r.things.home || visit)
    // "The High Commissioner, who was in Lomé": told by a body of many states
    if (m.kind === 'post' && !m.country && !m.plural && !r.things.home && OF_MANY.test(m.title)) return near
    const who = r.talk.resolve(m, p.sentence).filter((x) => x !== t && (x.type === 'Person' || x.type === 'Country'))
    if (m.kind === 'ref' && m.ref === 'I' && who.every((x) => !stateOf(r, x)) && r.things.home !== state)
      return near && (!!r.host || visit)
    if (m.kind === 'ref' && /^(he|she)$/.test(m.ref) && !who.length) return near && visit
    // who serves a body of many states is a guest in each
    return who.length > 0 && who.every((x) => (stateOf(r, x) ?? (servesMany(r, x) ? '' : own) ?? state) !== state)
  }
  const ahead = p.sentence.mentions.filter((m) => m.to <= p.at.from)
  const lead = r.tokens.slice(Math.max(p.sentence.from, p.at.from - 26), p.at.from)
  let last = lead.length - 1
  while (last >= 0 && /^(the|his|her|their|mr|ms|mrs|dr|he|h|e|\.|honourable|hon|excellency)$/.test(lead[last]!.key))
    last--
  // "Together with Minister Y, she took the chair"
  if (/^together with (?:the )?$/.test(`${foldedText(r.tokens, p.sentence.from, p.at.from)} `)) {
    const next = p.sentence.mentions.find(
      (m) => m.from >= p.at.to && (m.kind === 'person' || (m.kind === 'ref' && /^(he|she)$/.test(m.ref))),
    )
    if (next && next.from - p.at.to <= 16 && guest(next, r.things.home)) return true
  }
  // "arrived in Ethiopia at the invitation of Minister Y"
  const asked = lead.length - (lead.at(-1)?.key === 'the' ? 2 : 1)
  if (near && lead[asked]?.key === 'of' && lead[asked - 1]?.key === 'invitation' && ahead.some((m) => guest(m)))
    return true
  if (
    lead.some((w) => RECEPTION.test(w.key)) &&
    /^(with|on|by|met|meet|meets|welcomed|to|hosted)$/.test(lead[last]?.key ?? '')
  )
    // a guest of the text's own side where nothing else is told: what it tells is its officials' doings
    return ahead.some((m) => guest(m, near ? r.things.home : undefined))
  // "signed the Memorandum with Minister Y"
  if (lead.at(-1)?.key === 'with' || lead.at(-2)?.key === 'with') {
    const told = r.tokens.slice(p.sentence.from, p.at.from).some((w) => /^(sign|signs|signed|signing)$/.test(w.key))
    if (told && ahead.some((m) => guest(m, near ? r.things.home : undefined))) return true
    // "Negotiations then took place with Minister Y", told of a guest who came
    const begins = /^(negotiations|talks|discussions|consultations)$/.test(key(p.sentence.from))
    if (begins && near && visit && !ahead.some((m) => m.kind === 'person')) return cameHere(r, p.sentence, state)
  }
  // "he and Minister Y held", "Minister Y and I signed"
  const before = key(p.at.from - 1) === 'the' ? p.at.from - 2 : p.at.from - 1
  if (key(before) === 'and' && ahead.some((m) => m.to === before && guest(m)) && JOINTLY.test(key(p.at.to))) return true
  let to = p.at.to
  if (key(to) === ',') to++
  const beside = key(to) === 'and' ? p.sentence.mentions.find((m) => m.from === to + 1) : undefined
  if (beside && guest(beside) && /^(signed|had|held|have|opened|launched|are|were)$/.test(key(beside.to))) return true
  // "President Y received the guest"
  return (
    RECEIVES.test(key(p.at.to)) &&
    p.sentence.mentions.some((m) => m.from > p.at.to && m.from - p.at.to <= 3 && guest(m))
  )
}

/** "visited Ethiopia at the invitation of Deputy Prime Minister X": of the state visited. */
function invited(r: Reader, sentences: readonly Sentence[]): void {
  for (const s of sentences)
    for (const m of s.mentions) {
      if (m.kind !== 'person') continue
      const k = /^(the|our)$/.test(r.tokens[m.from - 1]?.key ?? '') ? m.from - 2 : m.from - 1
      if (r.tokens[k]?.key !== 'of' || !/^invitation$/.test(r.tokens[k - 1]?.key ?? '')) continue
      const t = r.talk.resolve(m, s)[0]
      const p = t && untold(r, t) ? governments(t)[0] : undefined
      if (!t || !p || p.sentence !== s) continue
      const codes = [
        ...new Set(
          r.facts.flatMap((f) =>
            f.type === 'HELD_IN' &&
            f.sentence === s &&
            f.source.event?.kind === 'visit' &&
            f.target !== 'doc' &&
            f.target.country
              ? [f.target.country]
              : [],
          ),
        ),
      ]
      if (codes.length === 1) give(r, t, p, codes[0]!, 'post-of-host')
    }
}
