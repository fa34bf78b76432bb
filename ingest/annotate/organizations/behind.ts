// What stands behind the noun of a body: "of Foreign Affairs of the Netherlands", "in South Sudan", and whose body it is by that.
import { BODY_HEADS, LEGAL } from '../../lexicon/bodies.ts'
import { capital, type Token } from '../../scan.ts'
import type { OrgContext } from '../context.ts'
import { complement, officeOf } from './complement.ts'
import { dayAt } from './ends.ts'
import { keyLike } from '../../words.ts'

export interface Behind {
  /** Index behind the name. */
  readonly to: number
  /** The noun has been told of what it is. */
  readonly complemented: boolean
  /** ISO 3166 code of the state that these words name. */
  readonly country?: string | undefined
}

/** Reads on behind the noun at token `h` of a body of sort `kind` whose name begins at `from`. */
export function behind(c: OrgContext, h: number, from: number, kind: string, end: number): Behind {
  const { tokens } = c
  const head = tokens[h]!
  const modifiers = h - from
  let to = h + 1
  // Tail compounds: "Policy Research Department", "Exchange Commission".
  while (
    to < end &&
    capital(tokens[to]) &&
    (BODY_HEADS[tokens[to]!.key] !== undefined || LEGAL.has(tokens[to]!.key)) &&
    !c.titled(to)
  )
    to++
  if (/^(?:directorate|consulate)$/.test(head.key)) {
    const general = tokens[to]?.text === '-' ? to + 1 : to
    if (tokens[general]?.key === 'general' && capital(tokens[general])) to = general + 1
  }
  // "Dept. of Livestock Development"
  if (head.key === 'dept' && tokens[to]?.text === '.') to++
  // "University College Cork"
  if (tokens[to - 1]!.key === 'college' && tokens[to - 2]?.key === 'university' && to < end && capital(tokens[to])) {
    const town = c.place(to)
    if (town) return { to: town.to, complemented: true }
    const one = tokens[to]!.shape === 'Cap' && !capital(tokens[to + 1]) && !c.titled(to) && !c.country(to)
    if (one) return { to: to + 1, complemented: true }
  }
  // "International Islamic University Malaysia"
  const own = kind === 'university' && modifiers > 0 && to === h + 1 && to < end ? c.country(to) : null
  if (own?.form === 'name' && !capital(tokens[own.to]) && !/^[-–]$/.test(tokens[own.to]?.text ?? ''))
    return { to: own.to, complemented: true, country: own.code }
  const prep = tokens[to]?.key
  let complemented = false
  let country: string | undefined
  // "European Union Delegation to Georgia": where it is accredited
  const sent = to > h + 1 && /^(?:delegation|mission|representation)$/.test(tokens[to - 1]!.key)
  const seat = sent && prep === 'to' ? c.country(tokens[to + 1]?.key === 'the' ? to + 2 : to + 1) : null
  if (seat?.form === 'name') return { to: seat.to, complemented: true }
  // "International Islamic University Malaysia"
  const home = head.key === 'university' && to === h + 1 && modifiers > 0 ? c.country(to) : null
  if (home?.form === 'name' && home.to < end + 1 && !/^(?:and|-)$/.test(tokens[home.to]?.text ?? ''))
    return { to: home.to, complemented: true, country: home.code }
  // "awarded by the Agency to Astrel", "a State Party to the Convention": to whom and to what; "Committee to Protect Journalists" is a name
  const goal = prep === 'to' && !/^(?:party|agency|bank|company|university|ministry|parliament|armed|media)$/.test(kind)
  if ((prep === 'of' || prep === 'for' || prep === 'on' || goal || prep === 'against') && to + 1 < end) {
    const k = tokens[to + 1]!.key === 'the' ? to + 2 : to + 1
    const n = tokens[k]
    // "High Representative of the European Union for Foreign Affairs", "Delegate of the Federal Council for Trade": what the post is for
    const bloc =
      /^(?:for|on)$/.test(prep) &&
      ((head.key === 'union' && /^(?:european|african|eurasian)$/.test(tokens[h - 1]!.key)) ||
        (tokens[from - 2]?.key === 'of' &&
          /^(?:representative|delegate|commissioner|plenipotentiary)$/.test(tokens[from - 3]?.key ?? '')))
    if ((capital(n) || n?.shape === 'init') && !dayAt(c, k) && !bloc) {
      const there = bodyOfState(c, k, end) ? null : c.country(k)
      if (there && there.form !== 'demonym') {
        if (prep === 'of' || ((prep === 'to' || prep === 'for') && kind === 'embassy')) {
          to = there.to
          country = there.code
          complemented = true
          // "Embassy of Japan in the United States of America"
          if (kind === 'embassy' && (tokens[to]?.key === 'in' || tokens[to]?.key === 'to')) {
            const m = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
            const seat = c.country(m)
            const city = c.place(m)
            if (seat && seat.form !== 'demonym') to = seat.to
            else if (city) to = city.to
            else if (capital(tokens[m])) {
              const e = complement(c, m, end)
              if (e > m) to = e
              // "to the United Nations Office at Geneva"
              const town = e > m && tokens[e]?.key === 'at' ? c.place(e + 1) : null
              if (town) to = town.to
            }
          }
          // "University of the Philippines Manila"
          if (
            kind === 'university' &&
            tokens[to]?.shape === 'Cap' &&
            !capital(tokens[to + 1]) &&
            !c.titled(to) &&
            to < end
          )
            to++
          if (
            (kind === 'university' || kind === 'bank' || kind === 'institute') &&
            (tokens[to]?.key === 'and' || tokens[to]?.key === 'for')
          ) {
            const e = tokens[to]!.key === 'for' ? complement(c, to + 1, end) : to
            if (e > to + 1) to = e
          }
        }
      } else if (prep === 'to' && !/^(?:embassy|office)$/.test(kind) && (there || c.place(k))) {
        // "a delegation of the Federal Council to Dodoma": where it went
      } else if (!c.titled(k) || kind === 'office') {
        const e = c.titled(k) ? officeOf(c, k, end) : complement(c, k, end, kind === 'office' && modifiers === 0)
        // "National Space Policy Secretariat of the Cabinet Office": a name before the head and a body behind are two.
        const parent =
          modifiers > 0 &&
          prep === 'of' &&
          tokens[to + 1]!.key === 'the' &&
          (BODY_HEADS[tokens[e - 1]!.key] !== undefined ||
            (tokens[k + 1] && BODY_HEADS[tokens[k]!.key] !== undefined)) &&
          c.country(from)?.to !== h
        // "of the Vietnamese city": whose, is not told by that
        const half = c.country(e - 1)?.form === 'demonym' && tokens[e]?.shape === 'lower'
        if (e > k && !parent && !half && !(kind === 'parliament' && prep === 'for')) {
          to = e
          complemented = true
          if (tokens[to]?.key === 'of') {
            const m = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
            const of = c.country(m)
            if (of && of.form !== 'demonym') {
              to = of.to
              country = of.code
            }
          }
        }
      }
    }
  }
  // "Political Bureau of the Workers' Party of P Central Committee"
  if (complemented && tokens[to]?.key === 'central' && tokens[to + 1]?.key === 'committee' && capital(tokens[to]))
    to += 2
  // "United Nations Mission in South Sudan", "Friendship Group Peru - Kenya"
  if (!complemented && modifiers > 0 && head.key === 'mission' && /^(in|to)$/.test(prep ?? '')) {
    const there = c.country(tokens[to + 1]?.key === 'the' ? to + 2 : to + 1)
    if (there && there.form === 'name') {
      to = there.to
      complemented = true
    }
  }
  // "the American Chamber of Commerce in Vietnam": of one state in another
  if (complemented && kind === 'association' && head.key === 'chamber' && tokens[to]?.key === 'in') {
    const lead = c.country(from)
    const there = c.country(to + 1)
    const of = (lead && lead.to <= h) || tokens[from]!.key === 'european'
    if (of && there?.form === 'name') to = there.to
  }
  // "U.S. Embassy in Havana": a state has one in each capital
  if (!complemented && modifiers > 0 && kind === 'embassy' && /^(in|to)$/.test(prep ?? '')) {
    const k = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    const seat = c.country(k)
    const city = c.place(k)
    if (seat?.form === 'name') to = seat.to
    else if (city) to = city.to
  }
  // "the Council of Europe Office in Yerevan", "the UNICEF Office in Dakar"
  if (tokens[to - 1]!.key === 'office' && tokens[to]?.key === 'in' && ofABody(tokens, to - 2)) {
    const city = c.place(to + 1) ?? (c.country(to + 1)?.form === 'name' ? c.country(to + 1) : null)
    if (city) to = city.to
  }
  if (!complemented && kind === 'group') {
    const a = c.country(to)
    const b = a && /^[-–]$/.test(tokens[a.to]?.text ?? '') ? c.country(a.to + 1) : null
    if (a?.form === 'name' && b?.form === 'name') to = b.to
  }
  if (complemented && !country) {
    // The complement itself may end on the state: "Ministry of Foreign Affairs of the Netherlands".
    for (let k = h + 2; k < to; k++) {
      const x = tokens[k - 1]!.key === 'of' || tokens[k - 1]!.key === 'the' ? c.country(k) : null
      // the first is the longest: "Democratic People's Republic of Korea" ends on a state, too
      if (x && x.to === to && x.form !== 'demonym') country ??= x.code
    }
  }
  // "Ministry of Foreign Affairs, Republic of Korea"
  if (complemented && !country && (kind === 'ministry' || kind === 'office') && tokens[to]?.text === ',') {
    const x = c.country(tokens[to + 1]?.key === 'the' ? to + 2 : to + 1)
    if (x && x.form === 'name' && !/^(and|,)$/.test(tokens[x.to]?.key ?? '')) country = x.code
  }
  return { to, complemented, country }
}

/** Whose office in a town it is: letters, "Council of Europe", "United Nations", "Regional". */
const ofABody = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.shape === 'ALL' && tokens[i]!.text.length > 1) ||
  /^(?:europe|nations|union|bank|regional|country|liaison|field|representative|representation|programme)$/.test(
    tokens[i]?.key ?? '',
  )

/** "of the Jordan Armed Forces", "for Vietnam - China Bilateral Cooperation": a state begins the name of a body or of what it is for at `i`. */
function bodyOfState(c: OrgContext, i: number, end: number): boolean {
  const { tokens } = c
  const there = c.country(i)
  if (there?.form !== 'name') return false
  const pair = tokens[there.to]?.text === '-' ? c.country(there.to + 1) : null
  if (pair?.form === 'name') return capital(tokens[pair.to]) && !c.titled(pair.to)
  if (!capital(tokens[there.to])) return false
  let j = there.to
  while (j < end && j < there.to + 5 && capital(tokens[j]) && !c.titled(j)) j++
  const last = tokens[j - 1]!
  return j <= end && j > there.to && (BODY_HEADS[last.key.replace(/s$/, '')] !== undefined || MEMBERS(last))
}

/** "the Federation of Kenya Employers", "the Confederation of Zimbabwe Industries": who has joined in it. */
const MEMBERS = keyLike(
  /^(?:employers|workers|exporters|importers|manufacturers|producers|growers|industries|businesses|farmers|journalists|chambers|universities|municipalities|unions)$/,
)

/** What the next line of a programme begins with. */
const LABEL = keyLike(/^(?:panell?ists?|moderators?|speakers?|discussants?|rapporteurs?|chairs?|facilitators?)$/)

/** "Diplomatic Academy Augusto Ramírez Ocampo": named after someone. Index behind the name that begins at `to`, or `to`. */
export function namedAfter(c: OrgContext, to: number, end: number): number {
  const { tokens } = c
  let e = to
  while (
    e < end &&
    e < to + 4 &&
    tokens[e]!.shape === 'Cap' &&
    !c.titled(e) &&
    !c.ordinary(tokens[e]!.key) &&
    !LABEL(tokens[e]) &&
    !c.country(e) &&
    !c.place(e)
  )
    e++
  return e - to >= 2 ? e : to
}
