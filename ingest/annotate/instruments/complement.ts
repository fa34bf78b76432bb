// What an instrument is about, told behind its head or behind its parties: "on Space Policy", "with Peru on visas", "in the field of tourism".
import { type InstrumentHead, WEAK } from '../../lexicon/instruments.ts'
import type { CountryMention, OrgMention } from '../../mention.ts'
import { type Token, capital, foldedText } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'
import { behindOffices } from '../events/between.ts'
import { DAY, describedRun, fieldAt, forSide, nameRun, PURPOSE } from './behind.ts'

const SITE =
  /^(?:co|cooperation|grain|gas|oil|water|rail|road|border|port|power|solar|wind|programme|project|process|corridor|railway|terminal|bridge|pipeline|airport|dam|basin|mine|plant|scheme)$/
const YEAR = /^(?:19|20)\d\d$/
const DOES =
  /^(?:establishing|creating|amending|governing|exempting|abolishing|regulating|extending|relating|terminating)$/
const ABOUT = /^(on|for|of|to|against|concerning|regarding|in|seeking)$/

/** Behind the complement that begins at token `to`, and whether it is words in lower case that tell which paper it is. */
export function complement(
  c: InstrumentContext,
  head: {
    readonly key: string
    readonly cap: boolean
    readonly kind: string
    readonly record: InstrumentHead
    /** A contract that is signed: a paper, and no way of working. */
    readonly paper: boolean
  },
  to: number,
  end: number,
): { to: number; described: boolean } {
  const { tokens } = c
  const none = { to, described: false }
  // "Agreed Minutes of the Fourth Session": the session keeps a mention of its own
  if (head.key === 'minutes') return none
  const prep = tokens[to]?.key ?? ''
  const agreement = head.record.type === 'Agreement'
  const weak = WEAK.has(head.key) && !head.paper
  // "the Agreement establishing the Commission"
  if (agreement && head.cap && DOES.test(prep)) {
    const k = /^(the|an?)$/.test(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1
    const e = capital(tokens[k]) ? nameRun(c, k, end) : describedRun(tokens, to, end)
    return e > k ? { to: e, described: false } : none
  }
  if (!ABOUT.test(prep) || forSide(tokens, to)) return none
  const k = /^(the|an?)$/.test(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1
  // "passed the Bill on Wednesday", "signed the Treaty in March": when, and not on what
  if (/^(?:on|in)$/.test(prep) && DAY.test(tokens[k]?.key ?? '')) return none
  const quote = agreement ? quoted(tokens, k, end) : undefined
  if (quote) return { to: quote, described: true }
  // "the letter of intent of 2022"
  if (agreement && prep === 'of' && /^(19|20)\d\d$/.test(tokens[to + 1]?.key ?? '') && !weak)
    return { to: to + 2, described: true }
  const years = (head.cap || head.paper) && prep === 'for' ? yearsAt(tokens, to + 1) : undefined
  if (years) return { to: years, described: false }
  // "the Trade Regime of the Common Market": whose it is, no part of its name
  if (prep === 'of' && !agreement && c.body(k)) return none
  if (prep === 'to' && c.titleCase && PURPOSE.test(tokens[k]?.key ?? '')) return none
  if (
    head.cap &&
    capital(tokens[k]) &&
    !c.titled(k) &&
    !(prep === 'in' || (prep !== 'of' && prep !== 'on' && prep !== 'for' && c.country(k)))
  ) {
    const e = nameRun(c, k, end)
    // "on the Yerevan co-operation programme for border police": the town is the first word of what it is about
    const more =
      agreement && prep === 'on' && e - k <= 2 && SITE.test(tokens[e]?.key ?? '')
        ? describedRun(tokens, to, end)
        : agreement
          ? fieldEnd(c, e, end)
          : e
    return e > k ? { to: Math.max(e, more), described: false } : none
  }
  const described = (): { to: number; described: boolean } => {
    const run = describedRun(tokens, to, end)
    // "the roadmap for cooperation for 2026 to 2028"
    const e =
      (YEAR.test(tokens[run - 1]?.key ?? '') && tokens[run - 2]?.key === 'for' && yearsAt(tokens, run - 1)) || run
    return { to: e, described: e > to }
  }
  if (agreement && !weak && prep === 'in' && fieldAt(tokens, to)) return described()
  // "the MoU for cooperation in tea": letters are no name of their own
  const plain = !head.cap || /^(?:mou|moc|mous)$/.test(head.key)
  if (plain && agreement && /^(on|for|regarding|concerning|seeking)$/.test(prep) && !weak) return described()
  if (head.cap && agreement && prep === 'on') return { ...described(), described: false }
  return head.key === 'bill' && prep === 'on' ? described() : none
}

/** "for Cooperation in the field of Ocean Science", "on Cooperation in the area of youth and sports": the field is what tells this paper from others. */
function fieldEnd(c: InstrumentContext, e: number, end: number): number {
  const { tokens } = c
  if (
    tokens[e]?.key !== 'in' ||
    !/^the (?:field|area|sphere|sector|domain)s? of$/.test(foldedText(tokens, e + 1, e + 4))
  )
    return e
  const to = capital(tokens[e + 4]) ? nameRun(c, e + 4, end) : describedRun(tokens, e, end)
  return to > e + 4 ? to : e
}

/** Behind "2025-2027", "the period 2025 – 2027" at token `i`. */
export function yearsAt(tokens: readonly Token[], i: number): number | undefined {
  let k = i
  if (tokens[k]?.key === 'the') k++
  if (/^(period|years?)$/.test(tokens[k]?.key ?? '')) k++
  if (!/^(19|20)\d\d$/.test(tokens[k]?.key ?? '')) return undefined
  return /^(?:[-–]|and|to)$/.test(tokens[k + 1]?.text ?? '') && tokens[k + 2]?.shape === 'num' ? k + 3 : undefined
}

/** Behind the closing mark of “Cooperation in the Field of Protocol”. */
function quoted(tokens: readonly Token[], i: number, end: number): number | undefined {
  if (!/^[“"]$/.test(tokens[i]?.text ?? '') || !capital(tokens[i + 1])) return undefined
  for (let k = i + 2; k < end && k < i + 20; k++) if (/^[”"]$/.test(tokens[k]!.text)) return k + 1
  return undefined
}

/** The parties told from token `i` on, behind "between" or "with", and where they end. */
export function partiesAt(
  c: InstrumentContext,
  i: number,
  end: number,
): { parties: (CountryMention | OrgMention)[]; to: number } {
  const parties: (CountryMention | OrgMention)[] = []
  let j = i
  let to = i
  while (j < end && j < i + 40) {
    const t = c.tokens[j]!
    // "between the Institute of the Service and": the "of" of a name, not of "the Governments of"
    const governs = t.key !== 'of' || parties.length === 0 || /^governments?$/.test(c.tokens[j - 1]!.key)
    if ((/^(the|and|government|governments|of)$/.test(t.key) && governs) || t.text === ',') {
      j++
      continue
    }
    const p = c.country(j)
    // "between the Institute and Norway's Academy": the Academy
    if (p && c.tokens[p.to]?.shape === 'poss' && c.body(p.to + 1)) {
      j = p.to + 1
      continue
    }
    const b = c.body(j)
    if (b && (!p || b.to > p.to)) {
      parties.push(b.org)
      j = to = b.to
    } else if (p && p.form !== 'demonym') {
      parties.push({ kind: 'country', code: p.code, form: p.form, from: j, to: p.to })
      j = to = p.to
    } else {
      // "between the Ministries of Foreign Affairs of Armenia and Cyprus"
      const state = behindOffices(c, j, end)
      if (state === undefined) break
      j = state
    }
  }
  return { parties, to }
}

/** "a Memorandum with Hungary on water management": the complement that stands behind the parties; empty where none does. */
export function complementBehind(c: InstrumentContext, i: number, end: number): string {
  const { tokens, source } = c
  const prep = tokens[i]?.key ?? ''
  if (!/^(on|for|of|concerning|regarding)$/.test(prep) && !(prep === 'in' && fieldAt(tokens, i))) return ''
  const k = /^(the|an?)$/.test(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1
  if (c.titled(k) || c.country(k) || c.place(k) || c.body(k)) return ''
  const e = capital(tokens[k]) ? nameRun(c, k, end) : describedRun(tokens, i, end)
  return e > i + 1 ? source.slice(tokens[i]!.start, tokens[e - 1]!.end).replace(/\s+/g, ' ') : ''
}
