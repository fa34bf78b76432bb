// Where it was, told by more than "in P": a house with its town behind a comma, the capital of a state, "here" under a dateline.
import { COUNTRIES } from '../../../src/ontology/lexicon/countries.ts'
import type { Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause, Group } from '../clauses.ts'
import { places, type Reader } from '../context.ts'
import { findToken, foldedText } from '../../scan.ts'
import { TALKS } from '../talks.ts'

/** The towns that the names of these missions tell: "the Embassy of Georgia in Paris". */
export const seatsOf = (r: Reader, list: readonly Mention[]): Thing[] =>
  list.flatMap((m) =>
    m.kind === 'org' && m.orgKind === 'embassy'
      ? r.facts.flatMap((f) =>
          f.type === 'BASED_IN' && f.source === r.things.org(m) && f.target !== 'doc' && f.target.type === 'Place'
            ? [f.target]
            : [],
        )
      : [],
  )

/** "in the Ministry of Foreign Affairs, Nairobi": the town behind the house that these groups name. */
export function townBehind(r: Reader, c: Clause, groups: readonly Group[]): Mention[] {
  const behind = (to: number, state = false): Mention[] =>
    c.sentence.mentions.filter(
      (x) =>
        ((x.kind === 'place' && !x.region) || (state && x.kind === 'country' && x.form === 'name')) &&
        x.from === to + 1 &&
        r.tokens[to]?.text === ',',
    )
  return groups.flatMap((g) => {
    const m = g.mentions.at(-1)
    // "at the University of Tartu, Estonia": of a house that is no place, the state behind it
    if (m?.kind === 'org' || m?.kind === 'place') return behind(m.to, m.kind === 'org')
    // "in Nepal's capital, Kathmandu", "in the capital city, Riga"
    if (!/^(?:capital|city)$/.test(g.words.at(-1) ?? '')) return []
    const noun = findToken(r.tokens, g.from, g.from + 6, (t) => /^(?:capital|city)$/.test(t.key))
    return noun < 0 ? [] : behind(r.tokens[noun + 1]?.key === 'city' ? noun + 2 : noun + 1)
  })
}

/** "During her stay in P, she …", "On a visit to P, …": there. */
const duringStay = (c: Clause, g: Group): boolean => {
  const m = c.fronted[c.fronted.indexOf(g) - 1]?.mentions.at(-1)
  if (g.prep === 'to' && m?.kind === 'event' && m.eventKind === 'visit' && m.to === g.from) return true
  return (
    /^(?:during|on|while|within)$/.test(g.prep) &&
    /(?:^| )(?:stay|visit|trip|mission|tour|sojourn|time|journey) (?:in|to|at)(?: the)?$/.test(g.words.join(' '))
  )
}

/** "Ahead of the summit in P, X …", "After the forum in P, …": the place of a meeting that was before or comes after. */
function ofOtherMeeting(r: Reader, c: Clause, g: Group): boolean {
  const m = c.fronted[c.fronted.indexOf(g) - 1]?.mentions.at(-1)
  if (m?.kind !== 'event' || m.to !== g.from || TALKS.test(m.eventKind)) return false
  return OTHER_TIME.test(foldedText(r.tokens, c.sentence.from, m.from))
}
const OTHER_TIME =
  /(?:^| )(?:ahead of|advance of|eve of|up to|prior to|before|after|following|since|until)(?: (?:the|a|an|this|next|last|its|their|his|her|week|month|year|[a-z]{3,6}day|'s)){0,4}$/

/** "laid flowers at the Tomb and gave a lecture": the place of a verb that no frame reads. */
const ofOther = (r: Reader, c: Clause, g: Group): boolean =>
  c.subject.some((m) => m.to <= g.from) &&
  r.tokens
    .slice(Math.max(...c.subject.map((m) => m.to)), g.from)
    .some(
      (t) =>
        t.shape === 'lower' && /^(?:[a-z]{3,}ed|laid|wrote|rode|sang|cut|spent|sent|threw|lit|paid|saw)$/.test(t.key),
    )

/** "The envoy of the Latvian Embassy in Valletta attended": where the body is, no comma behind it. */
const ofSubject = (r: Reader, c: Clause, g: Group): boolean =>
  g.mentions.some(
    (m) =>
      m.to <= c.verbFrom &&
      r.tokens[m.to]?.text !== ',' &&
      c.sentence.mentions.some((x) => (x.kind === 'org' || x.kind === 'post') && x.to === m.from - 1),
  )

/** Whether a group in front of the subject tells where the clause's own meeting was. */
export const frontedPlace = (r: Reader, c: Clause, g: Group): boolean =>
  (g.prep === 'in' || g.prep === 'at' || duringStay(c, g)) &&
  !ofSubject(r, c, g) &&
  !ofOther(r, c, g) &&
  !ofOtherMeeting(r, c, g)

/** "in the capital of Kenya", "in the Kenyan capital": its seat of government, where no town is told beside it. */
export function capitalOf(r: Reader, c: Clause): Thing | undefined {
  const { tokens } = r
  for (let i = c.verbTo; i < c.to; i++) {
    if (tokens[i]!.key !== 'capital' || tokens[i]!.shape !== 'lower') continue
    const behind = tokens[i + 1]?.key === 'of' ? i + 2 : undefined
    const state = c.sentence.mentions.find(
      (m) => m.kind === 'country' && (behind === undefined ? m.to === i : m.from === behind || m.from === behind + 1),
    )
    const in_ = behind === undefined ? (state?.from ?? i) : i
    const lead = tokens[in_ - 1]?.key === 'the' ? in_ - 2 : in_ - 1
    if (state?.kind !== 'country' || !/^(in|to)$/.test(tokens[lead]?.key ?? '')) continue
    if (c.sentence.mentions.some((m) => m.kind === 'place' && m.from > i && m.from - Math.max(i, state.to) <= 2))
      continue
    const country = COUNTRIES.find((x) => x.code === state.code)
    const name = country?.capitals[0]
    if (name) return r.things.newPlace(name, Math.min(i, state.from), Math.max(i + 1, state.to))
  }
  return undefined
}

/** "NAIROBI, 4 March - … was held here": the town of the dateline. */
export function dateline(r: Reader, s: Clause['sentence']): void {
  if (r.talk.dateline || !/paragraph|byline|row/.test(s.blockKind)) return
  const first = s.mentions[0]
  if (first?.kind !== 'place' || first.region || first.from !== s.from) return
  // a dash or a colon closes it; that of "9–11 June" does not
  const behind = r.text.slice(r.tokens[first.to - 1]!.end, r.tokens[first.to - 1]!.end + 60)
  if (!/^ ?(?::|[-–—] |(?:,|\(|\/)[^.\n]{0,50}? ?(?:—|\)[-–:]| [-–]{1,2} |\d: ))/.test(behind)) return
  r.talk.dateline = places(r, [first])[0]
}

/** "before the remembrance of the 1994 genocide in Chad", "spoke on the situation in Mali", "a format born in Faro": where that is or was. */
export function ofTrouble(c: Clause, g: Group): boolean {
  const before = c.groups[c.groups.indexOf(g) - 1]
  return (
    !!before &&
    /^(born|founded|created|established|launched|initiated|based|headquartered|genocide|war|conflict|crisis|situation|earthquake|floods?|elections?|violence|peace|stability|security|developments|events|fighting|unrest|coup|attacks?|tragedy|massacre|famine|drought|transition|reforms?|victims)$/.test(
      before.words.at(-1) ?? '',
    )
  )
}
