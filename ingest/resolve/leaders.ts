// Who chaired a meeting and who headed its delegations: "the two co-chairs", "the head of the Jordanian delegation".
import type { PostMention } from '../mention.ts'
import type { Thing } from './thing.ts'

type Led = ReadonlyMap<Thing, readonly Thing[]>

/** "The two co-chairs", "both heads of delegation": of the first of these meetings for which two or more are told. */
export function leadersAt(chairs: Led, heads: Led, meetings: readonly (Thing | undefined)[], key: string): Thing[] {
  const told = /^(?:co-?)?chair/.test(key) ? chairs : heads
  // two who chair a meeting of two sides are the heads of its delegations too
  for (const by of [told, told === chairs ? heads : chairs])
    for (const e of meetings) {
      const list = (e && by.get(e)) ?? []
      if (by === told ? list.length >= 2 : list.length === 2) return [...list]
    }
  return []
}

/** "the head of the Jordanian delegation", "the head of mission": the one who is told to lead it, where it is one. */
export function leaderOf(heads: Led, m: PostMention): Thing | undefined {
  if (!/^(?:head|leader) of (?:the |our |its )?(?:\S+ )?(?:delegation|mission)$/i.test(m.title)) return undefined
  const led = [...new Set([...heads.values()].flat())].filter((t) => !m.country || t.country === m.country)
  return led.length === 1 ? led[0] : undefined
}
