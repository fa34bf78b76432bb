// Prizes, orders and contracts: who gave what to whom.
import type { Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { isActor, state, type Reader } from '../context.ts'
import { resolveLife } from '../roles/lives.ts'
import { eventArg, type Rule, say, settle, tense, groups, mentionsOf, objects } from './common.ts'
import { keyLike } from '../../words.ts'

const PRIZE = keyLike(
  /^(award|prize|medal|order|grant|contract|fellowship|honour|honor|scholarship|cross|decoration|citation|ribbon|wissam|doctorate|knighthood|star|insignia|badge)$/,
)
/** Of those, what is given with a plain verb ("gave her its Shell Prize"); nobody gives an order so. */
const HONOURS = /^(award|prize|medal|cross|decoration|ribbon|wissam)$/

/** "Order of the Reed", "Friendship Order". */
const isOrder = (name: string): boolean => /\bOrder of |\p{Ll} Order$/u.test(name)

export const award: Rule = (r, c) => {
  if (c.modality !== 'asserted') return
  const prize = prizeOf(r, c)
  if (!prize || (c.lemma === 'hand' && !HONOURS.test(prize.noun) && !isOrder(prize.name))) return
  const date = c.dates[0]?.date
  const all = (list: readonly Mention[]): Thing[] => resolveLife(r, list, c.sentence).filter(isActor)
  const give = (from: readonly Thing[], to: readonly Thing[], rule: string): void => {
    for (const a of from)
      for (const b of to) if (a !== b) state(r, 'AWARDED', a, b, say(c, rule, { props: { award: prize.name, date } }))
    // "at a ceremony in Bergen": where it was handed over
    const at = mentionsOf(groups(c, 'at', 'during')).find((m) => m.kind === 'event' && m.eventKind === 'ceremony')
    const e = at && eventArg(r, c, [at], true)
    if (!e) return
    settle(r, c, e, rule)
    tense(r, c, e, rule)
    for (const b of to) if (b.type === 'Person') state(r, 'PARTICIPATED_IN', b, e, say(c, rule, { confidence: 0.7 }))
  }
  // a minister's name inside the prize's is nobody who gets it
  const outside = (m: Mention): boolean => m.to <= prize.from || m.from >= prize.to
  if (c.lemma === 'receive' || c.lemma === 'win') {
    const from = mentionsOf(groups(c, 'from', 'by')).filter(outside)
    // "received the Press Award of the Journalists' Union": whose award it is
    const own = c.sentence.mentions.filter(
      (m) =>
        m.kind === 'org' &&
        m.from > prize.from &&
        m.from <= prize.to + 2 &&
        /^(?:of|the)$/.test(r.tokens[m.from - 1]!.key),
    )
    return give(all(from.length ? from : own), all(c.subject), 'received-award')
  }
  if (c.passive) {
    const by = mentionsOf(groups(c, 'by')).filter(outside)
    return give(givers(r, c, by), all([...c.subject, ...mentionsOf(groups(c, 'to', 'on', 'upon'))]), 'awarded-by')
  }
  const list = [...mentionsOf(groups(c, 'to', 'on', 'upon')), ...objects(c)].filter(
    (m) => m.kind !== 'date' && outside(m),
  )
  // "A awarded her the Cross; B gave her its Prize": the same one
  const her = list.length === 1 && list[0]!.kind === 'ref' && /^(?:he|she)$/.test(list[0]!.ref)
  const before = r.facts.findLast((f) => f.type === 'AWARDED' && f.sentence === c.sentence)?.target
  const to = her && before && before !== 'doc' ? [before] : all(list)
  give(givers(r, c, c.subject), to.length ? to : all(uponWhom(r, c)), 'awarded')
}

/** "conferred on him the Order of the Reed", "gave her its Shell Prize", "presented X with the medal": verbs that say it only with a prize. */
export function honours(r: Reader, c: Clause): boolean {
  if (!/^(confer|give|present|hand|pin)$/.test(c.lemma)) return false
  const prize = prizeOf(r, c)
  if (!prize || (/^(give|hand|present)$/.test(c.lemma) && !HONOURS.test(prize.noun) && !isOrder(prize.name)))
    return false
  award(r, c)
  return true
}

/** "by the President of Malta", whom the text does not name: his state. */
function givers(r: Reader, c: Clause, list: readonly Mention[]): Thing[] {
  return list.flatMap((m) => {
    const who = r.talk.resolve(m, c.sentence).filter(isActor)
    return who.length || m.kind !== 'post' || !m.country || m.org ? who : [r.things.country(m.country, m.from)]
  })
}

/** "Dr. X, upon whom the King bestowed the Order": who stands right before. */
function uponWhom(r: Reader, c: Clause): Mention[] {
  for (let k = c.verbFrom - 1; k > c.sentence.from && k > c.verbFrom - 10; k--)
    if (/^(?:whom|which)$/.test(r.tokens[k]!.key) && /^(?:on|upon|to)$/.test(r.tokens[k - 1]!.key))
      return c.sentence.mentions
        .filter((m) => m.kind === (r.tokens[k]!.key === 'whom' ? 'person' : 'org') && m.to <= k)
        .slice(-1)
  return []
}

interface Prize {
  readonly name: string
  readonly noun: string
  readonly from: number
  readonly to: number
}

/** The prize told in a clause: its noun with the capitals around it, or what stands behind "the title of". */
function prizeOf(r: Reader, c: Clause): Prize | undefined {
  // "The Order of the Reed was bestowed on X by Y": the prize is the subject
  return prizeIn(r, c, c.from) ?? (c.passive ? prizeIn(r, c, Math.max(c.sentence.from, c.verbFrom - 14)) : undefined)
}
function prizeIn(r: Reader, c: Clause, begin: number): Prize | undefined {
  const { tokens } = r
  const capital = (k: number): boolean => /^(?:Cap|ALL|init)$/.test(tokens[k]?.shape ?? '')
  for (let i = begin; i < c.to; i++) {
    const t = tokens[i]!
    if (t.key === 'title' && tokens[i + 1]?.key === 'of' && capital(i + 2)) {
      let to = i + 3
      while (to < c.to && capital(to)) to++
      return { name: slice(r, i + 2, to), noun: 'title', from: i + 2, to }
    }
    // "presented his letters to A, who wears the Order": hers already
    if (i >= c.verbTo && /^(?:who|which|that|where)$/.test(t.key)) return undefined
    if (!PRIZE(t) || i === c.verbFrom || i === c.verbTo - 1) continue
    let from = i
    while (
      from > c.from &&
      (from - 1 >= c.verbTo || i < c.verbFrom) &&
      (capital(from - 1) ||
        (tokens[from - 1]!.shape === 'num' && !/^(?:19|20)\d\d$/.test(tokens[from - 1]!.key)) ||
        /^(of|for|-|,|and|\.)$/.test(tokens[from - 1]!.key) ||
        (tokens[from - 1]!.key === 'the' && tokens[from - 2]?.key === 'of'))
    )
      from--
    while (from < i && (tokens[from]!.shape === 'lower' || tokens[from]!.shape === 'punct')) from++
    let to = i + 1
    const goesOn = (k: number): boolean =>
      capital(k) ||
      (/^(of|for|the)$/.test(tokens[k]!.key) && (capital(k + 1) || (tokens[k + 1]?.key === 'the' && capital(k + 2)))) ||
      (tokens[k]!.key === 'the' && tokens[k - 1]!.key === 'of')
    // "the medal “Reed”"
    if (/^[“"]$/.test(tokens[to]?.text ?? '') && capital(to + 1)) {
      let close = to + 1
      while (close < c.to + 1 && close < to + 8 && !/^[”"]$/.test(tokens[close]?.text ?? '”')) close++
      to = close + 1
    } else while (to < c.to && to !== c.verbFrom && goesOn(to)) to++
    return { name: slice(r, from, to), noun: t.key, from, to }
  }
  return undefined
}

const slice = (r: Reader, from: number, to: number): string =>
  r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end).replace(/\s+/g, ' ')
