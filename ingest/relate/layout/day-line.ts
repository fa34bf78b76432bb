// Towns that no list holds, told by where they stand: "Bar Harbour, Maine, 4 March 2031" on a line of its own under the title, and
// "the Eighth Meeting (Houay Sai, 6 February 2031)". A name of two such words looks like a person's.
import type { Annotated } from '../../annotate/annotate.ts'
import type { Mention, PlaceMention, Sentence } from '../../mention.ts'

type Page = Sentence & { mentions: Mention[] }

const NAME = /^\p{Lu}[\p{L}'’.-]*$/u
const PARTICLE = /^(?:de|del|di|da|do|dos|la|las|le|les|el|al|am|an|der|pri|nad|sur|upon|of|the|on)$/
/** Houses and bodies are told by their own grammar; a month or weekday is no town. */
const NO_TOWN =
  /\b(?:hall|hotel|palace|house|cent(?:re|er)|room|building|university|institute|ministry|office|embassy|council|committee|commission|university|news|press|agency|times|post|review|online|version|draft|issue|day|session|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|page|annex|chair|virtual|video|list|gazette|bulletin|digest|diary|newsletter|report|journal|courier|herald|tribune)\b/i
const TOP = 9

/** The tokens of a town's name at `from`, up to a comma: where it ends, or undefined. */
function townAt(a: Annotated, from: number, to: number): number | undefined {
  let at = from
  for (; at < to && at - from < 5; at++) {
    const t = a.tokens[at]!
    if (t.text === ',') break
    if (!NAME.test(t.text) && !(at > from && PARTICLE.test(t.key))) return undefined
  }
  if (at === from || a.tokens[at]?.text !== ',') return undefined
  return NO_TOWN.test(a.text.slice(a.tokens[from]!.start, a.tokens[at - 1]!.end)) ? undefined : at
}

/** What stands in the way of a new town at these tokens: a mention that is surely something else. */
const taken = (s: Sentence, from: number, to: number): boolean =>
  s.mentions.some(
    (m) =>
      m.from < to &&
      m.to > from &&
      !(m.kind === 'person' && m.from === from && m.to === to && !m.honorifics.length && !m.posts.length),
  )

/** Puts a place where the town stands, in the way of nothing. */
function put(a: Annotated, s: Page, from: number, to: number, country: string | undefined): void {
  const name = a.text.slice(a.tokens[from]!.start, a.tokens[to - 1]!.end)
  const place: PlaceMention = {
    kind: 'place',
    name,
    aliases: [name],
    region: false,
    from,
    to,
    ...(country ? { country } : {}),
  }
  const rest = s.mentions.filter((m) => !(m.from < to && m.to > from))
  s.mentions.splice(0, s.mentions.length, ...[...rest, place].sort((x, y) => x.from - y.from))
}

/** Reads towns of day lines and of brackets behind a numbered meeting. Changes the mentions of `a`. */
export function townsByTheirPlace(a: Annotated): void {
  const first = a.sentences[0]?.block ?? 0
  for (const s of a.sentences as Page[]) {
    if (s.block <= first + TOP && s.to - s.from <= 18) lineOf(a, s)
    for (const e of s.mentions.filter((m) => m.kind === 'event')) {
      if (a.tokens[e.to]?.text !== '(' || e.to + 2 >= s.to) continue
      const to = townAt(a, e.to + 1, s.to)
      const next = s.mentions.find((m) => m.from === (to ?? 0) + 1)
      const day = next?.kind === 'country' ? s.mentions.find((m) => m.from === next.to + 1) : next
      if (to && day?.kind === 'date' && !taken(s, e.to + 1, to))
        put(a, s, e.to + 1, to, next?.kind === 'country' ? next.code : undefined)
    }
  }
}

/** "Town, state or region, day" and nothing else on the line. */
function lineOf(a: Annotated, s: Page): void {
  const from = a.tokens[s.from]?.text === '(' ? s.from + 1 : s.from
  const day = s.mentions.find((m) => m.kind === 'date')
  if (!day || day.kind !== 'date' || day.precision !== 'day' || s.to - day.to > 1) return
  const to = townAt(a, from, day.from)
  if (!to || taken(s, from, to)) return
  const wider = s.mentions.find((m) => m.from === to + 1)
  // "Chiang Rai Province", a region that no list holds
  const region =
    /^\p{Lu}\S* (?:\p{Lu}\S* )?(?:province|region|district|county|prefecture|island|oblast|governorate|state|canton|department)\b/iu
  const behind = a.text.slice(a.tokens[to]!.end, a.tokens[day.from]!.start).trim()
  if (
    wider?.kind === 'country' ? wider.to > day.from : !(wider?.kind === 'place' && wider.region) && !region.test(behind)
  )
    return
  put(a, s, from, to, wider?.kind === 'country' ? wider.code : wider?.kind === 'place' ? wider.country : undefined)
}
