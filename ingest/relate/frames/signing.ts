// Sign: who put their name to what, for whom, and at which meeting.
import { foldedText } from '../../scan.ts'
import type { InstrumentMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { isActor, property, resolveAll, state, type Reader } from '../context.ts'
import { resolveLife } from '../roles/lives.ts'
import { bothAtHand, pairAt, twoThere } from './two-signed.ts'
import { type Rule, say, groups, mentionsOf, people, byPeople, lookersOn, settle, tense } from './common.ts'
import { byItsNoun, instrumentsOf, isPaper, occasion, partiesOf, standing, withWhom } from './papers.ts'

const ASIDE =
  /\b(?:on|in|at) the (?:margins?|sidelines?)\b|\b(?:years?|months?|weeks?|days?|decades?) (?:after|before)\b|\b(?:broke|broken|fell|fallen) (?:down|off|through)\b|\bcollapsed\b/
const WITNESS = /\b(looking on|present|watching|in attendance|as witness(es)?|witnessing|standing by)\b/
const SIGNATURES = /^(signatures?|names?|hands?|initials)$/
/** "between the Board and an EU authority": whose sort of body it is, not the body. */
const ofAnother = (r: Reader, m: Mention): boolean =>
  /^an?$/.test(r.tokens[m.from - 1]?.key ?? '') &&
  (m.kind === 'org' || m.kind === 'country') &&
  /^(?:\p{L}+ )?(?:authority|authorities|agency|bank|company|firm|body|institution|university|partner|member|ministry|regulator|official|organi[sz]ation|supervisor|supplier)$/u.test(
    foldedText(r.tokens, m.to, m.to + 1) + (r.tokens[m.to + 1]?.shape === 'lower' ? ` ${r.tokens[m.to + 1]!.key}` : ''),
  )
export const sign: Rule = (r, c) => {
  const put = /^(put|affix|append|set|place|add)$/.test(c.lemma)
  if (put && !c.groups.some((g) => g.words.some((w) => SIGNATURES.test(w)))) return
  const list = put ? mentionsOf(groups(c, 'to', 'on', 'under', 'upon')).filter(isPaper) : instrumentsOf(r, c)
  // "signed by A and witnessed by the two Heads of State, B and C": both had signed
  const seen = c.passive ? lookersOn(c, 0) : -1
  const signing = seen < 0 ? c.groups : c.groups.slice(0, seen)
  const by = c.passive
    ? byPeople(c).concat(mentionsOf(signing.filter((g) => g.prep === 'by')).filter((m) => m.kind !== 'person'))
    : c.subject
  // "was signed between Ms. A, Director of …, and Mr. B"
  const pair = c.passive && !by.length ? betweenPeople(r, c) : []
  // "signed by A and B, with C looking on": C is a witness
  // "put their names under the Agreement, whose execution lies with B": not B's
  const aside = c.groups.findIndex((g) => g.words.some((w) => /^(?:which|whose|who|whom)$/.test(w)))
  const own = aside < 0 ? c.groups : c.groups.slice(0, aside)
  // "signed were the Accord between A and B and the Protocol": between whom the Accord is
  const after = (g: { from: number }): boolean => list.some((m) => m.from >= c.verbTo && m.to <= g.from)
  const together = own.filter(
    (g) => g.prep === 'with' || (g.prep === 'between' && c.passive && !by.length && !after(g)),
  )
  const withs = mentionsOf(together).filter(
    (m) =>
      m.kind !== 'date' &&
      !ofAnother(r, m) &&
      !(m.kind === 'person' && (c.passive || WITNESS.test(foldedText(r.tokens, m.to, m.to + 24)))),
  )
  const ministers = by.flatMap((m) => (m.kind === 'post' && m.plural ? r.talk.both(m) : []))
  // "by the Ministers of Kenya, Chile and Oman", each of whom is told by name elsewhere
  const told = by.flatMap((m) => (m.kind === 'post' && m.plural ? r.talk.ministersOf(m, c.sentence) : []))
  const hands = told.length ? by.filter((m) => m.kind === 'person') : by
  const named = resolveLife(r, [...hands, ...withs, ...pair], c.sentence)
  const both = pairAt(r, c)
  const all = [...new Set(both ?? [...weAll(r, by), ...named, ...ministers, ...told])].filter(isActor)
  const who = all.length ? all : twoThere(r, c)
  // "It was signed …", "Signed in Oslo by A and B.": the instrument told last
  const opens = c.passive && c.verbFrom === c.sentence.from && !c.sentence.mentions.some((m) => m.kind === 'instrument')
  // "Captain X, who signed it on our behalf"
  const object = !c.passive && /^(?:it|them)$/.test(r.tokens[c.verbTo]?.key ?? '')
  const it =
    !list.length &&
    (c.subject.length === 0 || c.passive || object) &&
    (opens ||
      object ||
      /^(it|which|this|these|that)$/.test(r.tokens[c.verbFrom - 1]?.key ?? r.tokens[c.from]?.key ?? ''))
      ? r.things.instruments.findLast((t) => t.type === 'Agreement' && t.first < c.from)
      : list.length || !c.passive
        ? undefined
        : byItsNoun(r, c)
  // "Minister A signed for Iceland", "signed on behalf of Mongolia": what was told to be signed
  const behalf =
    !c.passive && !list.length
      ? c.groups
          // "signed further papers with the bank of Peru": on nobody's behalf
          .filter((g, n) => g.prep === 'for' || (g.prep === 'of' && c.groups[n - 1]?.words.at(-1) === 'behalf'))
          .flatMap((g) => g.mentions)
          .filter((m) => m.kind === 'country' || m.kind === 'org')
      : []
  // of several told right before nobody knows which
  const near = r.things.instruments.filter(
    (t) => t.type === 'Agreement' && t.first < c.from && t.first > c.sentence.from - 80,
  )
  const before =
    behalf.length && near.length < 3
      ? r.things.instruments.findLast((t) => t.type === 'Agreement' && t.first < c.from)
      : undefined
  if (before && c.modality === 'asserted') {
    for (const x of people(resolveAll(r, c.subject, c.sentence))) state(r, 'SIGNED', x, before, say(c, 'signed-for'))
    for (const x of resolveAll(r, behalf, c.sentence)) state(r, 'PARTY_TO', x, before, say(c, 'signed-for'))
    return
  }
  const targets = [
    ...list
      .filter(
        (m) =>
          m.type === 'Agreement' ||
          m.type === 'Programme' ||
          /partnership|programme|plan|declaration|framework|charter/i.test(m.name),
      )
      .map((m) => r.things.instrument(m)),
    ...(it ? [it] : []),
  ].filter((t) => t.type === 'Agreement')
  const at =
    c.modality === 'asserted' && targets.length
      ? (occasion(r, c) ?? bothAtHand(r, c) ?? withWhom(r, c, people(who)))
      : undefined
  // "At the end of their meeting they signed": not at the one that another pair had before
  const theirs = !both?.length || !at?.event!.people.size || both.every((p) => at.event!.people.has(p))
  const meeting = theirs ? at : undefined
  const behalves = resolveAll(r, onBehalf(r, c), c.sentence)
  for (const t of targets) {
    const date = c.dates[0]?.date
    if (t.kind && !r.properties.some((p) => p.thing === t && p.property === 'kind'))
      property(r, t, 'kind', t.kind, say(c, 'instrument-noun'))
    if (c.modality === 'asserted') {
      t.weakly = false
      standing(r, c, t, 'signed', 'signed')
      if (date) property(r, t, 'date', date, { rule: 'signed', at: c.dates[0]!, sentence: c.sentence })
    }
    // "intend to sign" signs nothing; "will sign" says who is to
    const each = inOrder(r, c, targets, who)
    const hands = each ? [each.get(t)!] : (handsOf(r, c, list, t, by) ?? who)
    for (const x of c.modality === 'planned' && !c.words.includes('will') ? [] : c.modality === 'hoped' ? [] : hands)
      state(
        r,
        'SIGNED',
        x,
        t,
        say(c, c.passive ? 'signed-by' : 'signed', {
          props: { date: c.modality === 'asserted' ? date : undefined },
          modality: c.modality,
        }),
      )
    if (c.modality === 'planned' || c.modality === 'hoped') {
      standing(r, c, t, 'proposed', 'to-be-signed')
      continue
    }
    if (c.modality !== 'asserted') continue
    partiesOf(r, list, c)
    if (each) continue
    const bodies = who.filter((x) => x.type !== 'Person')
    if (bodies.length >= 2)
      for (const b of bodies) state(r, 'PARTY_TO', b, t, say(c, 'signed-party', { confidence: 0.75 }))
    else if (!ofTheirBodies(r, c, list, t, hands)) handsFor(r, c, t, hands, behalves)
    if (!meeting) continue
    if (/signing|ceremony/.test(meeting.event!.kind)) {
      state(r, 'PRODUCED', meeting, t, say(c, 'signed-at'))
      for (const x of people(who)) state(r, 'PARTICIPATED_IN', x, meeting, say(c, 'signed-at'))
      settle(r, c, meeting, 'signed-at')
      tense(r, c, meeting, 'signed-at')
    } else if (meeting.event!.status !== 'planned' && !ASIDE.test(foldedText(r.tokens, c.sentence.from, c.to)))
      // "signed on the margins of the Consultations", "signed a year after talks in Ohrid broke down": not what they brought forth
      state(r, 'PRODUCED', meeting, t, say(c, 'signed-at', { confidence: 0.75 }))
  }
}

/** The people behind "between", through their posts. */
function betweenPeople(r: Reader, c: Clause): Mention[] {
  const at = c.groups.find((g) => g.prep === 'between')
  if (!at) return []
  const people = c.sentence.mentions.filter((m) => m.kind === 'person' && m.from >= at.from && m.to <= c.sentence.to)
  return people.length === 2 && people[0]!.from - at.from <= 6 ? people : []
}

/** Those for whom the hand signed: "on behalf of the Republic of Ghana", anywhere in the clause. */
function onBehalf(r: Reader, c: Clause): Mention[] {
  return c.sentence.mentions.filter((m) => {
    if (m.kind !== 'country' && m.kind !== 'org' && !(m.kind === 'ref' && (m.ref === 'sides' || m.ref === 'side')))
      return false
    if (m.from < c.from - 30 || m.to > c.to) return false
    // "on behalf of the Kenyan Agency": whose it is
    if (m.kind === 'country' && c.sentence.mentions.some((x) => x.kind === 'org' && x.from === m.to)) return false
    const from = c.sentence.mentions.find((x) => x.kind === 'country' && x.to === m.from)?.from ?? m.from
    return /\bon behalf of (?:the |both |its |their )*(?:respective )?(?:governments? of )?(?:the )?$/.test(
      `${foldedText(r.tokens, Math.max(c.sentence.from, from - 8), from)} `,
    )
  })
}

const GOVERNS =
  /\b(minister|undersecretary|president|premier|chancellor|ambassador|secretary|commissioner|envoy|high commissioner|king|emir|amir|sultan|prime)\b/i
/** Ministers and ambassadors sign for their states: parties, where the words name none. */
function handsFor(r: Reader, c: Clause, t: Thing, who: readonly Thing[], behalf: readonly Thing[]): void {
  if (r.facts.some((f) => f.type === 'PARTY_TO' && f.target === t && f.modality === 'asserted')) return
  const bodies = who.filter((x) => x.type !== 'Person')
  const hands = people(who)
  const governing = hands.filter((p) => p.titles.some((x) => !x.former && GOVERNS.test(x.title) && stateBody(x.body)))
  // "The Foreign Minister and the Minister of Trade of Peru signed", in a text of Chile: the first is Chile's
  const own = governing.length === 2 && governing.some((p) => p.country) ? r.things.home : undefined
  const states = governing.flatMap((p) => {
    const code = p.country ?? own
    return code ? [r.things.country(code, c.from)] : []
  })
  // "Minister A of Ghana and his Hungarian counterpart B": whose post is that of the other
  const other = hands.length === 2 && governing.length === 1 ? hands.find((p) => p !== governing[0]) : undefined
  if (other?.country && !other.titles.length && governing[0]!.country && other.country !== governing[0]!.country)
    states.push(r.things.country(other.country, c.from))
  const named = [...new Set([...behalf, ...bodies])]
  const all = named.length === 1 ? [...new Set([...named, ...states])] : named.length ? named : [...new Set(states)]
  if (all.length < 2) return
  for (const b of all) state(r, 'PARTY_TO', b, t, say(c, 'signed-for-states', { confidence: 0.65 }))
}
/** A minister of a state's government; no vice president of a company. */
const stateBody = (body: string | undefined): boolean =>
  !body || /minist|department|foreign|state|government|embassy|treasury|office|council of ministers/i.test(body)

/** "We have today signed": in a joint text, all whose text it is. */
function weAll(r: Reader, by: readonly Mention[]): Thing[] {
  const we = by.length === 1 && by[0]!.kind === 'ref' && by[0]!.ref === 'we'
  const all = r.kind === 'joint_statement' && we && !r.talk.speaker.thing ? (r.talk.main?.event?.parties ?? []) : []
  return all.length >= 2 ? [...all] : []
}

/**
 * "Signed were the Accord – by A and B – and the Protocol by C and D": each paper's own hands, those told between it and the next.
 * Undefined where all hands are for all papers.
 */
function handsOf(
  r: Reader,
  c: Clause,
  list: readonly InstrumentMention[],
  t: Thing,
  by: readonly Mention[],
): Thing[] | undefined {
  const papers = list.filter((m) => m.type === 'Agreement').sort((a, b) => a.from - b.from)
  const last = papers.at(-1)
  if (!c.passive || papers.length < 2 || !by.some((m) => m.from < last!.from && m.from > papers[0]!.to))
    return undefined
  const k = papers.findIndex((m) => r.things.instrument(m) === t)
  const [from, to] = [papers[k]?.to ?? 0, papers[k + 1]?.from ?? c.sentence.to]
  const own = c.sentence.mentions.filter((m) => m.from >= from && m.to <= to && by.includes(m))
  return resolveAll(r, own, c.sentence).filter(isActor)
}

/** "A and B respectively signed the X Protocol and the Y Protocol": each his own, by order. */
function inOrder(r: Reader, c: Clause, papers: readonly Thing[], who: readonly Thing[]): Map<Thing, Thing> | undefined {
  const near = foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 3), c.verbTo + 1)
  if (papers.length < 2 || who.length !== papers.length || !/\brespectively\b/.test(near)) return undefined
  return new Map(papers.map((t, k) => [t, who[k]!]))
}

/** "a Memorandum between the two secretariats": of the two bodies that those who signed it speak for. */
function ofTheirBodies(
  r: Reader,
  c: Clause,
  list: readonly InstrumentMention[],
  t: Thing,
  hands: readonly Thing[],
): boolean {
  const m = list.find((x) => r.things.instrument(x) === t)
  const behind = m ? foldedText(r.tokens, m.to, m.to + 12) : ''
  const two = people(hands)
  if (two.length !== 2 || !TWO_BODIES.test(behind)) return false
  const bodies = two.map(
    (p) =>
      r.facts.findLast(
        (f) =>
          f.type === 'HOLDS_ROLE' &&
          f.source === p &&
          f.target !== 'doc' &&
          f.target.type === 'Organization' &&
          !f.props['former'],
      )?.target,
  )
  const [a, b] = bodies
  if (!a || !b || a === b || a === 'doc' || b === 'doc') return false
  for (const x of [a, b]) state(r, 'PARTY_TO', x, t, say(c, 'signed-for-bodies', { confidence: 0.7 }))
  return true
}
const TWO_BODIES =
  /\bbetween the(?:ir| two| respective)+ (?:secretariats|institutions|academies|agencies|universities|institutes|parliaments|ministries|organi[sz]ations|companies|banks|museums|libraries|bodies)\b/
