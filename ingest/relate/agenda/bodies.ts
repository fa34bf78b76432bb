// Bodies and venues in labelled rows: known ones, and those that only their place in the list tells ("Organisers: Blue Delta, Pro Natura").
import { gazetteer } from '../../annotate/gazetteer.ts'
import { isTitleWord } from '../../annotate/posts/title.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import type { CountryMention, Mention, OrgMention, PlaceMention, Range } from '../../mention.ts'
import { capital, type Token } from '../../scan.ts'
import { type Words } from './behind.ts'

const SMALL = /^(of|for|on|the|in|de|del|della|di|du|des|la|le|les|et|y|e|do|da|dos|von|für|fur|und|pour|en|van|voor)$/
const opens = (t: Token | undefined): boolean =>
  !!t && (/^[,;/&(]$/.test(t.text) || t.key === 'and' || t.key === 'with' || t.key === 'by')

/** In brackets behind a body, and no letters of it. */
export const NO_ACRONYM = /^(?:TBC|TBD|TBA|UK|US|USA|EU|UN|CEO|CHAIR)$/

/** Bodies and states listed between two tokens, in order. */
export function bodiesBetween(
  w: Words,
  mentions: readonly Mention[],
  from: number,
  to: number,
): (OrgMention | CountryMention)[] {
  const { tokens } = w
  const out: (OrgMention | CountryMention)[] = []
  let i = from
  let slot = true
  while (i < to) {
    if (/^(the|both|jointly|its|our)$/.test(tokens[i]!.key)) {
      i++
      continue
    }
    const m = mentions.find((x) => x.from <= i && i < x.to && x.kind !== 'post')
    if (m?.kind === 'org') {
      // "Institute X (IX)", whose letters no grammar knows
      const t = tokens[m.to + 1]
      const own =
        !m.acronym &&
        !NO_ACRONYM.test(t?.text ?? '') &&
        tokens[m.to]?.text === '(' &&
        tokens[m.to + 2]?.text === ')' &&
        t?.shape === 'ALL'
      const body = own ? { ...m, to: m.to + 3, acronym: t.text } : m
      out.push(body)
      i = body.to
      const seat = seatBehind(w, m, to)
      if (seat) i = (seat.place ?? seat.country)!.to
      slot = false
      continue
    }
    if (m?.kind === 'country' && slot && m.form === 'name' && (m.to >= to || opens(tokens[m.to]))) {
      out.push(m)
      i = m.to
      slot = false
      continue
    }
    if (m?.kind === 'ref' && m.country && slot) {
      out.push({ kind: 'country', code: m.country, form: 'name', from: m.from, to: m.to })
      i = m.to
      slot = false
      continue
    }
    if (!m && slot && /^government$/.test(tokens[i]!.key) && tokens[i + 1]?.key === 'of') {
      const h = gazetteer().at(tokens, tokens[i + 2]?.key === 'the' ? i + 3 : i + 2, to)?.country
      if (h) {
        out.push({ kind: 'country', code: h.country.code, form: 'name', from: i, to: h.to })
        i = h.to
        slot = false
        continue
      }
    }
    if (!m && slot) {
      const b = unknown(w, mentions, i, to)
      if (b) {
        out.push(b)
        i = b.to
        slot = false
        continue
      }
    }
    if (m && m.kind !== 'country' && m.kind !== 'place') i = m.to
    else i++
    slot = opens(tokens[i - 1])
  }
  return out
}

/** A run of capitals that fills its slot and is nothing else. */
function unknown(w: Words, mentions: readonly Mention[], i: number, to: number): OrgMention | null {
  const { tokens, text } = w
  const lead = tokens[i]!.shape === 'lower' && tokens[i + 1]?.text === '-' && capital(tokens[i + 2])
  if (!capital(tokens[i]) && !lead) return null
  let k = lead ? i + 1 : i
  while (
    k < to &&
    !mentions.some((m) => m.from === k && (m.kind === 'org' || m.kind === 'person' || m.kind === 'date')) &&
    (capital(tokens[k]) ||
      tokens[k]!.shape === 'init' ||
      tokens[k]!.shape === 'num' ||
      (k > i && SMALL.test(tokens[k]!.key)) ||
      (k > i && /^[-.'’+]$/.test(tokens[k]!.text) && tokens[k]!.glued))
  )
    k++
  while (
    k > i &&
    (SMALL.test(tokens[k - 1]!.key) ||
      (tokens[k - 1]!.text === '.' && tokens[k - 2]!.shape !== 'init' && tokens[k - 2]!.text.length > 3))
  )
    k--
  if (k === i || (k < to && !opens(tokens[k]) && !/^[).:]$/.test(tokens[k]!.text))) return null
  const words = tokens.slice(i, k)
  if (isTitleWord(words[0]) || NO_ACRONYM.test(words[0]!.text)) return null
  const hit = gazetteer().at(tokens, i, k)
  if (hit && (hit.place?.to === k || hit.country?.to === k || hit.seat?.to === k)) return null
  if (words.length === 1 && (isOrdinary(words[0]!.key) || words[0]!.text.length < 2)) return null
  if (/^(?:others?|various|several|further|many|more)$/.test(words[0]!.key)) return null
  const name = text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ')
  return {
    kind: 'org',
    from: i,
    to: k,
    name,
    generic: false,
    source: 'grammar',
    ...(words.length === 1 && words[0]!.shape === 'ALL' ? { acronym: name } : {}),
  }
}

/** Rooms are no places. */
const ROOM =
  /^(room|hall|foyer|lobby|ballroom|auditorium|plenary|terrace|lounge|restaurant|floor|ground|first|second|third|main|grand|conference|meeting|level|building|online|virtual|hybrid|zoom|teams|webex|address|street|st|avenue|ave|road|no|tbc|tbd|salle|sala|salon|saal|upper|lower|entrance|wing|tower|garden|gardens|poolside|bar|club|centre|center|theatre|theater|amphitheatre|studio)$/

/** "Main Hall", "Room 2": where in the house. */
export const isRoom = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,()/–—-]+/)
    .filter(Boolean)
    .every((w) => ROOM.test(w) || /^(?:\d+|[a-z]|i{1,3}|iv|&|and|in|parallel)$/.test(w))

/** "Room 4", and "the residence of the Ambassador of Peru, H.E. Ana Ruiz": no house by themselves. */
const NO_HOUSE =
  /^(?:room|salle|sala|zoom|online|level|floor|h\.?e\.?|mr|mrs|ms|dr|prof|ambassador|minister|president|governor|rector|chair|consul)$/

/** Towns, houses and states between two tokens. `free`: a run of capitals that nothing explains is the name of a house. */
export function venuesBetween(
  w: Words,
  mentions: readonly Mention[],
  from: number,
  to: number,
  free: boolean,
): (PlaceMention | CountryMention)[] {
  const { tokens, text } = w
  const out: (PlaceMention | CountryMention)[] = []
  let i = from
  let slot = true
  while (i < to) {
    // "Harbour Congress Centre (HCC), Porto": its letters are no second house
    if (out.length && tokens[i]!.text === '(' && tokens[i + 1]?.shape === 'ALL' && tokens[i + 2]?.text === ')') {
      i += 3
      continue
    }
    // "(Day 1)" and "/" part the houses of the days
    if (tokens[i]!.text === '(' && tokens[i + 1]?.key === 'day' && tokens[i + 3]?.text === ')') {
      i += 4
      slot = true
      continue
    }
    const m = mentions.find((x) => x.from <= i && i < x.to)
    if (m?.kind === 'place' && !m.region && m.from === i) {
      out.push(m)
      i = m.to
      slot = false
      continue
    }
    if (m?.kind === 'country' && m.form === 'name' && m.from === i) {
      out.push(m)
      i = m.to
      slot = false
      continue
    }
    if (m) {
      i = m.to
      slot = false
      continue
    }
    if (free && slot && capital(tokens[i])) {
      let k = i
      while (
        k < to &&
        !mentions.some((x) => x.from === k && x.kind !== 'place' && x.kind !== 'country') &&
        (capital(tokens[k]) ||
          tokens[k]!.shape === 'num' ||
          (k > i && SMALL.test(tokens[k]!.key)) ||
          (k > i && /^[-'’]$/.test(tokens[k]!.text) && tokens[k]!.glued))
      )
        k++
      while (k > i && SMALL.test(tokens[k - 1]!.key)) k--
      const words = tokens.slice(i, k)
      const closed = k >= to || /^[,;()–—|]$/.test(tokens[k]!.text)
      const room =
        words.some((t) => ROOM.test(t.key)) &&
        words.filter((t) => !ROOM.test(t.key) && !isOrdinary(t.key) && t.shape !== 'num').length === 0
      const plain = words.every((t) => isOrdinary(t.key) || SMALL.test(t.key))
      if (k > i && closed && !room && !plain && !NO_HOUSE.test(words[0]!.key)) {
        const name = text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ')
        out.push({ kind: 'place', from: i, to: k, name, aliases: [name], region: false })
      }
      i = Math.max(k, i + 1)
      slot = false
      continue
    }
    i++
    slot = !!tokens[i - 1] && (/^[,;:()–—]$/.test(tokens[i - 1]!.text) || /^(the|at|in)$/.test(tokens[i - 1]!.key))
  }
  return out
}

/** Towns and states right behind a body: "Centre for X, Quito", "National Agency (NCA), Ghana". */
export function seatBehind(
  c: Words,
  org: Range & { readonly name?: string },
  to: number,
): { place?: PlaceMention; country?: { code: string; from: number; to: number } } | null {
  const { tokens, text } = c
  let i = org.to
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') i += 3
  const bracket = tokens[i]?.text === '('
  if (i + 1 >= to || !(tokens[i]?.text === ',' || bracket)) return null
  const at = i + 1
  const h = gazetteer().at(tokens, at, to)
  if (!h) return null
  const end = Math.max(h.place?.to ?? 0, h.country?.form === 'name' ? h.country.to : 0, h.seat?.to ?? 0)
  if (!end || (h.body && h.body.to > end)) return null
  const next = tokens[end]
  // the next thing of a list, or a name that goes on: "…, Kenya and Ghana", "…, Paris School of …"
  if (end < to && next && !(/^[,;)\].·–—:|]$/.test(next.text) || next.key === 'and' || next.key === 'by')) return null
  if (next?.key === 'and' && gazetteer().at(tokens, end + 1, to)?.country) return null
  if (next?.text === ',' && h.country && end === h.country.to) {
    const more = gazetteer().at(tokens, end + 1, to)
    if (more?.country && !more.place) return null
  }
  const name = text.slice(tokens[at]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ')
  if (
    h.place &&
    h.place.to === end &&
    (h.place.place.kind === 'city' || h.place.place.kind === 'venue') &&
    !(h.country && h.country.to === end)
  )
    return {
      place: {
        kind: 'place',
        from: at,
        to: end,
        name,
        aliases: [h.place.place.name],
        region: false,
        ...(h.place.place.country ? { country: h.place.place.country } : {}),
      },
    }
  if (h.country && h.country.to === end) return { country: { code: h.country.country.code, from: at, to: end } }
  if (h.seat && h.seat.to === end)
    return {
      place: { kind: 'place', from: at, to: end, name, aliases: [name], region: false, country: h.seat.country.code },
    }
  return null
}
