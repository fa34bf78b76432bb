// Posts of hosts: whom a guest meets in a state is of that state.
import { fold } from '../../../src/identity/keys.ts'
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import { ASIDE, NEUTRAL, give, governments, untold } from './bare.ts'

/** The hosts of a guest: "In Tbilisi the Norwegian minister met Prime Minister X", "visited Chad at the invitation of Foreign Minister X". */
export function hosts(r: Reader, sentences: readonly Sentence[]): void {
  const stateOf = (t: Thing): string | undefined => (t.type === 'Country' || t.type === 'Place' ? t.country : undefined)
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
    if (guests.length !== 1 || !guests[0]!.country || guests[0]!.country === r.things.home) continue
    const guest = guests[0]!
    // where the two met, else where the guest is told to have travelled
    const together = r.things.events.filter((e) => e.event!.people.has(t) && e.event!.people.has(guest))
    const places = (list: readonly Thing[]): string[] => [
      ...new Set(
        list.flatMap((e) =>
          r.facts.flatMap((f) => {
            if (f.type !== 'HELD_IN' || f.source !== e || f.target === 'doc') return []
            const neutral = [...f.target.names.keys()].some((n) => NEUTRAL.test(fold(n)))
            const code = neutral ? undefined : stateOf(f.target)
            return code ? [code] : []
          }),
        ),
      ),
    ]
    const visits = r.things.events.filter((e) => e.event!.kind === 'visit' && e.event!.people.has(guest))
    const town = p.sentence.mentions.find(
      (m) => m.kind === 'place' && !m.region && !!m.country && !NEUTRAL.test(fold(m.name)),
    )
    const near = town?.kind === 'place' ? [town.country!] : []
    const elsewhere = p.sentence.mentions.some((m) => m.kind === 'place' && !m.region && NEUTRAL.test(fold(m.name)))
    const at = [places(together), near, elsewhere ? [] : places(visits)].find((l) => l.length)
    if (at?.length === 1 && at[0] !== guest.country) give(r, t, p, at[0]!, 'post-of-host')
  }
  invited(r, sentences)
  received(r, sentences)
}

const RECEPTION =
  /^(met|meet|meets|meeting|talks|called|calls|call|received|welcomed|hosted|greeted|audience|conversation|discussions|together|seen)$/
const THERE = /^(in|to|at|for|visit|visits|visited|visiting|tours|toured)$/

/**
 * "In Tbilisi she will also meet with Prime Minister X", "left for Slovakia, where he met Minister Y": one whom a guest of another state
 * meets in the state that the paragraph told last is of that state.
 */
function received(r: Reader, sentences: readonly Sentence[]): void {
  for (const t of r.things.people) {
    const p = untold(r, t) ? governments(t)[0] : undefined
    if (!p || ASIDE.test(r.text.slice(p.sentence.start, p.sentence.end))) continue
    const lead = r.tokens.slice(Math.max(p.sentence.from, p.at.from - 9), p.at.from)
    const verb = lead.findLastIndex((w) => RECEPTION.test(w.key))
    if (verb < 0 || !/^(with|on|by|the|met|meet|meets|welcomed|hosted)$/.test(lead.at(-1)!.key)) continue
    const near = sentences
      .filter((s) => s.block === p.sentence.block)
      .flatMap((s) => s.mentions)
      .filter((m) => m.to <= p.at.from)
    const town = near.findLast((m) => (m.kind === 'place' && !m.region) || (m.kind === 'country' && m.form === 'name'))
    if (!town || (town.kind !== 'place' && town.kind !== 'country')) continue
    const code = town.kind === 'place' ? town.country : town.code
    const before = r.tokens[town.from - 1]?.key === 'the' ? town.from - 2 : town.from - 1
    if (!code || !THERE.test(r.tokens[before]?.key ?? '') || (town.kind === 'place' && NEUTRAL.test(fold(town.name))))
      continue
    const guest = p.sentence.mentions
      .filter((m) => m.to <= p.at.from && (m.kind === 'person' || m.kind === 'ref' || m.kind === 'post'))
      .flatMap((m) => r.talk.resolve(m, p.sentence))
      .find((x) => x.type === 'Person' && x !== t)
    if (guest?.country && guest.country !== code) give(r, t, p, code, 'post-of-host')
  }
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
