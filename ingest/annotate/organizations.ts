// Bodies by their head noun: "Ministry of X, Y and Z", "Japan Aerospace Exploration Agency (JAXA)".
// What stands before the noun comes first, since a name of its own before it keeps a body behind it out ("National Space Policy
// Secretariat of the Cabinet Office" are two). Refused is what the whole shows to be none; whose it is comes last.
import { BODY_HEADS, OWN_NAME } from '../lexicon/bodies.ts'
import { TOPICS } from '../lexicon/topics.ts'
import type { OrgMention } from '../mention.ts'
import { capital } from '../scan.ts'
import { legalEnd } from './companies.ts'
import type { OrgContext } from './context.ts'
import { before } from './organizations/before.ts'
import { behind, namedAfter } from './organizations/behind.ts'
import { complement } from './organizations/complement.ts'
import { isVenue, refused } from './organizations/refused.ts'

/** The body whose head noun stands at token `h`, or null. `floor` is the first token it may reach back to. */
export function organizationAt(c: OrgContext, h: number, floor: number, end: number): OrgMention | null {
  const { tokens, source } = c
  const head = tokens[h]!
  if (isVenue(c, h, floor)) return null
  // "the Federation of Saint Kitts and Nevis": what the state calls itself; the Federation of Bosnia and Herzegovina is a part of one
  const land = head.key === 'federation' && tokens[h + 1]?.key === 'of' ? c.country(h + 2) : null
  if (land?.code === 'KN') return null
  // "the Irish Red Cross"; the Saint Lucia Cross is an honour
  if (/^(?:cross|crescent)$/.test(head.key) && tokens[h - 1]?.text !== 'Red') return null
  // "the Zanzibar National Archives"; diplomatic archives are somebody's
  if (head.key === 'archives' && !/^(?:national|state|federal|central|royal|general)$/.test(tokens[h - 1]?.key ?? ''))
    return null
  // "the High Commission for Pakistan" is an embassy
  const high = head.key === 'commission' && tokens[h - 1]?.key === 'high'
  const kind = high ? 'embassy' : BODY_HEADS[head.key]
  // "the Ministries of Foreign Affairs": of whom, is not told
  if (kind === undefined || !capital(head) || head.key === 'ministries') return null
  let from = before(c, h, floor)
  // "the Port of Rotterdam Authority"
  if (tokens[from - 1]?.key === 'of' && tokens[from - 2]?.text === 'Port' && from - 2 >= floor) from -= 2
  // "Minister of Plantation Industries", "Minister of State Administration": what the post is for
  if (
    /^(?:company|agency)$/.test(kind) &&
    tokens[from - 1]?.key === 'of' &&
    /^ministers?$/.test(tokens[from - 2]?.key ?? '')
  )
    return null
  const told = behind(c, h, from, kind, end)
  const { complemented } = told
  let { country } = told
  // Company endings behind: "Co., Ltd."
  let to = legalEnd(tokens, told.to, end)
  // "Minister of Energy of Norway": a topic, no body
  if (kind === '' && to === told.to) return null
  if (
    !complemented &&
    h > from &&
    to === h + 1 &&
    /^(institute|university)$/.test(kind) &&
    /^(academy|institute|school|university|centre|center)$/.test(head.key) &&
    // "Director of the Trade Centre Ana Lovrin": who directs it
    ![1, 2, 3, 4, 5].some((n) => from - n >= floor && c.titled(from - n))
  )
    to = namedAfter(c, to, end)
  if (refused(c, h, from, to, complemented, kind, end)) return null
  // A demonym before "Ministry of …" says whose it is and is no part of the name.
  const lead = c.country(from)
  // "China-Peru Joint Commission" belongs to both, and sits in neither
  if (lead && lead.to <= h && !(tokens[lead.to]?.text === '-' && capital(tokens[lead.to + 1]))) {
    country ??= lead.code
    if (kind === 'embassy') {
      // "Saudi Embassy to Australia": whose it is belongs to the name
    } else if (
      complemented &&
      (OWN_NAME.has(kind) ||
        // "the Slovak Agency for International Development Cooperation"; "the Kenyan Authority" alone is whose it is
        (/^(?:agency|authority|service)$/.test(head.key) && tokens[h + 1]!.key === 'for') ||
        (head.key === 'council' && lead.form === 'name' && tokens[h + 1]!.key === 'for') ||
        (head.key === 'council' && /^(?:unions|trusts|churches|bishops|women)$/.test(tokens[to - 1]!.key)))
    ) {
      // "Bangladesh Institute of Development Studies", "Thai Chamber of Commerce": the state is part of the name
    } else if (
      complemented &&
      lead.form === 'name' &&
      /^(?:council|bureau|board|authority|commission)$/.test(head.key)
    ) {
      // "Malta Council for Foreign Trade"
    } else if (complemented && lead.to === h) from = h
    else if (lead.form === 'demonym' && complemented && lead.to < h) from = lead.to
    else if (
      lead.to === h &&
      (kind === 'ministry' || kind === 'office' || kind === 'parliament') &&
      lead.form === 'demonym' &&
      !complemented &&
      to === h + 1
    )
      return kind === 'parliament' ? make() : null
  } else if (tokens[h - 1]?.shape === 'poss' && c.country(from - 1)?.to === from) {
    // "the Norwegian Prime Minister's Office"
    country ??= c.country(from - 1)!.code
  } else if (tokens[from - 1]?.shape === 'poss') {
    // "Poland's Ministry of Finance"
    for (let k = from - 4; k < from - 1; k++) {
      const x = k >= 0 ? c.country(k) : null
      if (x && x.to === from - 1) country ??= x.code
    }
  }
  // "Russian Federation" is a state
  const state = c.country(from)
  if (state && state.to >= to) return null
  return make()

  function longForm(): string | undefined {
    if (
      complemented ||
      tokens[to]?.key !== 'of' ||
      tokens[to + 1]?.key !== 'the' ||
      !tokens.slice(from, h).every((t) => c.ordinary(t.key) || TOPICS.has(t.key))
    )
      return undefined
    const e = complement(c, to + 2, end)
    return e > to + 2 ? source.slice(tokens[from]!.start, tokens[e - 1]!.end).replace(/\s+/g, ' ') : undefined
  }
  function make(): OrgMention {
    const name = source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
    const generic =
      (kind === 'ministry' ||
        kind === 'office' ||
        kind === 'council' ||
        kind === 'parliament' ||
        kind === 'agency' ||
        kind === 'armed') &&
      !namesCountry(c, from, to)
    // "Standing Committee of the National People's Congress": known by the whole as well
    const long = longForm()
    return {
      kind: 'org',
      from,
      to,
      name,
      ...(long ? { long } : {}),
      orgKind: kind || undefined,
      ...(country ? { country } : {}),
      generic,
      source: 'grammar',
    }
  }
}

function namesCountry(c: OrgContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (c.country(i)) return true
  return false
}
