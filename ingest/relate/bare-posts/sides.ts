// Posts of government that are one side's because the other's is told: of two who chair, head or sign for two states, of two under one plural title.
import { fold } from '../../../src/identity/keys.ts'
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { give, governments, stateOf, untold, type Bare } from './bare.ts'

/** The two states of a meeting or a paper; undefined where they are more, fewer or no states. */
function statesOf(list: readonly Thing[]): [string, string] | undefined {
  const codes = [...new Set(list.map((p) => (p.type === 'Country' ? p.country : undefined)))]
  return codes.length === 2 && codes[0] && codes[1] ? [codes[0], codes[1]] : undefined
}

/** "X, Minister of Y, a member of the Uruguayan delegation", "who represents the Australian Government": the state told behind a post. */
export function sideBehind(r: Reader, p: Bare): string | undefined {
  const s = p.sentence
  const next = s.mentions.find((m) => m.kind === 'person' && m.from >= p.at.to)
  for (const m of s.mentions) {
    if (m.from < p.at.to || m.from - p.at.to > 18 || (next && m.from > next.from)) continue
    const code = m.kind === 'country' ? m.code : m.kind === 'ref' ? m.country : undefined
    if (code && STANDS_FOR.test(`${foldedText(r.tokens, p.at.to, m.from)} `)) return code
  }
  return undefined
}
const STANDS_FOR =
  /\b(?:(?:members?|part|heads?|leaders?|chief|spokes\w+) of (?:the )?|(?:represent|represents|represented|representing|on behalf of) (?:the )?)$/

const PART_OF_TALK =
  /^(was|were|is|are|has|had|have|will|said|met|signed|thanked|received|visited|attended|led|headed|chaired|while|whereas|but|with|to|between|against|together)$/

const ACTS_BY =
  /^(?:was|is|were|are|will be|would be|has been|had been) (?:also |again )?(?:represented|headed|led)(?: at (?:the )?\S+)? by (?:the |its |her |his |then |excellency |h e |he |mr |ms |mrs |dr )*$/

/**
 * The state whose list somebody stands in: "on the Slovenian side State Secretary A; on the Macedonian, Minister B", "There took part, for Peru, A;
 * the Director of Trade, B; and C, who is resident in Cairo".
 */
export function sideAhead(r: Reader, p: Bare): string | undefined {
  const s = p.sentence
  const key = (i: number): string => r.tokens[i]?.key ?? ''
  for (const m of s.mentions.toReversed()) {
    if (m.to > p.at.from) continue
    const side = m.kind === 'ref' && /^(side|delegation)$/.test(m.ref)
    const code = side ? m.country : m.kind === 'country' ? m.code : undefined
    if (!code) continue
    const k = key(m.from - 1) === 'the' ? m.from - 2 : m.from - 1
    const opens =
      (key(k) === 'on' && key(k + 1) === 'the' && (side || key(m.to) === ',')) ||
      (key(k) === 'for' && m.kind === 'country' && m.form !== 'demonym' && /^[,(:/]$/.test(r.tokens[m.to]?.text ?? ''))
    // "Peru was represented by Deputy Minister X", "the Peruvian side will be led by Trade Minister Y"
    if (
      ACTS_BY.test(`${foldedText(r.tokens, m.to, p.at.from)} `) &&
      (side || m.kind !== 'country' || m.form !== 'demonym')
    )
      return code
    // another state, told in passing
    if (!opens) return undefined
    const between = r.tokens.slice(m.to, p.at.from).map((t) => t.key)
    // a relative ends with its item of the list
    const list = between
      .join(' ')
      .replace(/(?:who|which|where|\() [^;]*(?:;|\))/g, ';')
      .split(' ')
    // "for Peru: A; for the Bank: B"
    const another =
      r.tokens.slice(m.to, p.at.from).some((t) => t.text === 'For') ||
      list.some((w, n) => w === 'for' && /^(?:;|and)$/.test(list[n - 1] ?? ''))
    return another || list.some((w) => PART_OF_TALK.test(w)) ? undefined : code
  }
  return undefined
}

/** Ministers with a field of their own; heads of government meet those of other states. */
const OF_FIELD = /^(?!(?:deputy )?prime )\S+(?: \S+){0,4} minister$|^minister (?:of|for) /i

/** "Peru's Foreign Minister A and Defence Minister B": of one cabinet, where each has a field of his own; "Foreign Ministers" of two states have one. */
export function cabinetOf(r: Reader, p: Bare): string | undefined {
  const before = p.sentence.mentions.findLast((m) => m.kind === 'person' && m.to <= p.at.from)
  if (before?.kind !== 'person' || foldedText(r.tokens, before.to, p.at.from) !== 'and') return undefined
  const post = before.posts.find((x) => x.country && x.to <= before.nameRange.from)
  const apart = post && OF_FIELD.test(post.title) && OF_FIELD.test(p.title) && fold(post.title) !== fold(p.title)
  return apart ? post.country : undefined
}

/**
 * "met with the Minister of Trade of Peru A, with the Minister of Health B and with C": whom somebody is told to have met in turn, the first with
 * the state. Not of two who sign: "by Minister A of Peru and by Minister B".
 */
export function sideOfList(r: Reader, p: Bare): string | undefined {
  const s = p.sentence
  const before = s.mentions.findLast((m) => m.kind === 'person' && m.to <= p.at.from)
  if (before?.kind !== 'person') return undefined
  const [link] = /(?:with|by|on) (?:the )?$/.exec(`${foldedText(r.tokens, before.to, p.at.from)} `) ?? []
  const joined = /^(?:, )?(?:and |as well as )?(?:also )?(?:with|by|on) (?:the )?$/
  if (!link || !joined.test(`${foldedText(r.tokens, before.to, p.at.from)} `)) return undefined
  const lead = `${foldedText(r.tokens, s.from, before.from)} `
  const same = new RegExp(`\\b${link.split(' ')[0]} (?:the )?$`)
  if (
    !same.test(lead) ||
    !/\b(?:met|meets?|meetings?|talks|received|called|calls|conversations?|discussions)\b/.test(lead)
  )
    return undefined
  return r.talk.resolve(before, s)[0]?.country
}

/** Posts of people who stand for a state, though many another body has them: "Director of Trade Promotion", "Chargé d'affaires in Cairo". */
export const STATE_POST =
  /^(?!.*\b(?:university|bank|company|chamber|association|board|institute|club)\b)(?:the )?(?:[\p{L}-]+ ){0,2}(?:minister|secretary|undersecretary|director|director[- ]general|director general|ambassador|chargé|charge|counsell?or|councillor|consul|attach[eé]|governor|commissioner|chief of|head of|coordinator|inspector)\b/iu

/** The two who act for two states: where the one is told to be of the one state, the other is of the other. */
export function otherSide(r: Reader): void {
  const actors = (type: RegExp, target: Thing): Thing[] => [
    ...new Set(
      r.facts.flatMap((f) =>
        type.test(f.type) && f.target === target && f.modality !== 'negated' && f.source.type === 'Person'
          ? [f.source]
          : [],
      ),
    ),
  ]
  for (const e of r.things.events) {
    const parties = statesOf(e.event!.series?.event?.parties ?? [])
    if (parties) complete(r, actors(/^(CHAIRED|LED_DELEGATION)$/, e), parties, true)
  }
  for (const paper of new Set(r.facts.flatMap((f) => (f.type === 'SIGNED' && f.target !== 'doc' ? [f.target] : [])))) {
    const parties = statesOf(
      r.facts.flatMap((f) => (f.type === 'BETWEEN' && f.source === paper && f.target !== 'doc' ? [f.target] : [])),
    )
    if (parties) complete(r, actors(/^SIGNED$/, paper), parties, false)
  }
}

function complete(r: Reader, two: readonly Thing[], parties: readonly [string, string], sure: boolean): void {
  if (two.length !== 2) return
  const known = two.map((t) => stateOf(r, t))
  const k = known[0] ? 0 : 1
  const other = parties.find((p) => p !== known[k])
  const b = two[1 - k]!
  if (!known[k] || known[1 - k] || !parties.includes(known[k]) || !other || !untold(r, b)) return
  const p = governments(b)[0]
  if (p) give(r, b, p, other, 'post-of-other-side')
  else if (sure) b.country = other
}

/**
 * "The Governments of Slovenia and Malta met … chaired by Prime Ministers A and B": two under one plural title are of the two states, in the
 * order of the sentence; where that names none, the text's own comes first, as the two of its title.
 */
export function pairs(r: Reader, sentences: readonly Sentence[]): void {
  const told = Map.groupBy(
    r.things.people.flatMap((t) => governments(t).map((p) => ({ t, p }))),
    ({ p }) => p.sentence,
  )
  for (const s of sentences) {
    const here = told.get(s) ?? []
    for (const a of here) {
      const two = here.filter((x) => x.p.at.from === a.p.at.from && fold(x.p.title) === fold(a.p.title))
      if (two.length !== 2 || two[0] !== a) continue
      const [x, y] = two.toSorted((m, n) => m.p.at.to - n.p.at.to)
      const known = [x!, y!].map((z) => (untold(r, z.t) ? undefined : z.t.country))
      const states = namedAhead(s, a.p.at.from) ?? ofTitle(r, sentences)
      if (!states || known.every(Boolean)) continue
      const at = [x!, y!].map((z, n) => ({
        ...z,
        code: known[1 - n] ? states.find((c) => c !== known[1 - n]) : states[n],
      }))
      // one who is told of a third state: the two are not of these
      if (known.some((c) => c && !states.includes(c))) continue
      for (const z of at) if (untold(r, z.t) && z.code) give(r, z.t, z.p, z.code, 'post-of-pair')
    }
  }
}

/** "The Governments of A and B": the only two states that a sentence names ahead of a token. */
function namedAhead(s: Sentence, at: number): [string, string] | undefined {
  const codes = [...new Set(s.mentions.flatMap((m) => (m.kind === 'country' && m.to <= at ? [m.code] : [])))]
  return codes.length === 2 ? [codes[0]!, codes[1]!] : undefined
}

/** The text's own state and the one other that its head names; of a text of both the two in the order of its head. */
function ofTitle(r: Reader, sentences: readonly Sentence[]): [string, string] | undefined {
  const { home } = r.things
  if (r.abroad || (!home && r.kind !== 'joint_statement')) return undefined
  const codes = new Set(
    sentences
      .slice(0, 6)
      .flatMap((s) =>
        s.mentions.flatMap((m) =>
          m.kind === 'country'
            ? [m.code]
            : m.kind === 'event'
              ? m.parties.flatMap((p) => (p.kind === 'country' ? [p.code] : []))
              : [],
        ),
      ),
  )
  if (!home) return codes.size === 2 ? ([...codes] as [string, string]) : undefined
  const others = [...codes].filter((c) => c !== home)
  return codes.has(home) && others.length === 1 ? [home, others[0]!] : undefined
}
