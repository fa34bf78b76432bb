// Bodies by their head noun: "Ministry of X, Y and Z", "Japan Aerospace Exploration Agency (JAXA)", "Orbital Broom Co., Ltd.".
import type { OrgMention } from '../mention.ts'
import { ADJECTIVE, TOPICS, isTopic } from '../lexicon/topics.ts'
import { type Token, capital } from '../scan.ts'
import type { OrgContext } from './context.ts'

/** Heads that take "of …" or "for …" as their name. Value: kind. */
const HEADS: Record<string, string> = {
  international: 'association',
  ministry: 'ministry',
  ministries: 'ministry',
  department: 'ministry',
  dept: 'ministry',
  hub: 'office',
  office: 'office',
  bureau: 'office',
  directorate: 'office',
  division: 'office',
  secretariat: 'office',
  agency: 'agency',
  administration: 'agency',
  authority: 'agency',
  service: 'agency',
  inspectorate: 'agency',
  treasury: 'ministry',
  chancellery: 'office',
  cabinet: 'office',
  council: 'council',
  subcommittee: 'council',
  commission: 'council',
  committee: 'council',
  board: 'council',
  panel: '',
  presidency: '',
  institute: 'institute',
  institution: 'institute',
  centre: 'institute',
  center: 'institute',
  centres: 'institute',
  centers: 'institute',
  academy: 'institute',
  laboratory: 'institute',
  laboratories: 'institute',
  observatory: 'institute',
  museum: 'institute',
  library: 'institute',
  thinktank: 'institute',
  university: 'university',
  college: 'university',
  school: 'university',
  faculty: 'university',
  polytechnic: 'university',
  association: 'association',
  federation: 'association',
  union: 'association',
  confederation: 'association',
  society: 'association',
  chamber: 'association',
  league: 'association',
  alliance: 'association',
  network: 'association',
  consortium: 'association',
  club: 'association',
  congress: 'parliament',
  forum: 'forum',
  foundation: 'foundation',
  trust: 'foundation',
  endowment: 'foundation',
  stiftung: 'foundation',
  organization: 'international',
  organisation: 'international',
  community: 'international',
  bank: 'bank',
  embassy: 'embassy',
  consulate: 'embassy',
  mission: 'embassy',
  representation: 'embassy',
  delegation: 'embassy',
  parliament: 'parliament',
  assembly: 'parliament',
  senate: 'parliament',
  house: 'parliament',
  bundestag: 'parliament',
  knesset: 'parliament',
  diet: 'parliament',
  hural: 'parliament',
  duma: 'parliament',
  court: 'court',
  tribunal: 'court',
  prosecutor: '',
  army: 'armed',
  navy: 'armed',
  force: 'armed',
  forces: 'armed',
  command: 'armed',
  corps: 'armed',
  guard: 'armed',
  guards: 'armed',
  police: 'armed',
  brigade: 'armed',
  regiment: 'armed',
  division_: 'armed',
  fleet: 'armed',
  staff: 'armed',
  party: 'party',
  company: 'company',
  corporation: 'company',
  group: 'group',
  holdings: 'company',
  industries: 'company',
  enterprises: 'company',
  systems: 'company',
  technologies: 'company',
  airlines: 'company',
  airways: 'company',
  motors: 'company',
  energy: '',
  electric: 'company',
  telecom: 'company',
  shipping: 'company',
  ventures: 'company',
  partners: 'company',
  capital: '',
  solutions: 'company',
  aerospace: 'company',
  pharmaceuticals: 'company',
  steel: 'company',
  port: '',
  railway: '',
  railways: 'company',
  laboratorys: '',
  directorategeneral: 'office',
  unit: 'office',
  team: '',
  taskforce: '',
  registry: 'office',
  mechanism: '',
  desk: '',
  branch: 'office',
  commissariat: 'office',
  hospital: 'institute',
  tv: 'media',
  television: 'media',
  radio: 'media',
  headquarters: 'armed',
  services: 'agency',
  government: 'agency',
  mejlis: 'parliament',
  majlis: 'parliament',
  diwan: 'office',
  khokimiyat: 'office',
  hokimiyat: 'office',
  akimat: 'office',
  commissionerate: 'office',
  church: 'association',
  synod: 'association',
  gallery: '',
}
/** Heads that never stand at the end of a name on their own ("the Committee" refers back, "Joint Statement Group" is one). */
const TAIL_NEEDS_MODIFIER = new Set([
  'international',
  'group',
  'panel',
  'team',
  'mission',
  'delegation',
  'house',
  'staff',
  'division',
  'unit',
  'party',
  'school',
  'service',
  'hub',
  'tv',
  'television',
  'radio',
  'services',
  'government',
  'headquarters',
  'forum',
  'office',
  'community',
  'force',
  'energy',
  'capital',
  'port',
])
/** Never the tail of a body's name though heads above: they are instruments, places or events there. */
const TAIL_NO = new Set([
  'panel',
  'presidency',
  'prosecutor',
  'team',
  'energy',
  'capital',
  'port',
  'railway',
  'mechanism',
  'desk',
  'gallery',
  'delegation',
])

const LEGAL = new Set([
  'ltd',
  'limited',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'llc',
  'plc',
  'gmbh',
  'ag',
  'kg',
  'kk',
  'sa',
  'sas',
  'sarl',
  'srl',
  'spa',
  'nv',
  'bv',
  'ab',
  'oy',
  'oyj',
  'ou',
  'as',
  'asa',
  'bhd',
  'pte',
  'pcl',
  'pjsc',
  'jsc',
  'ojsc',
  'se',
  'aps',
  'co',
  'ulc',
  'llp',
  'sae',
  'tbk',
  'zrt',
  'kft',
  'doo',
  'ead',
  'pty',
  'company',
])
const LEGAL_SURE = new Set([
  'ltd',
  'inc',
  'llc',
  'gmbh',
  'corp',
  'plc',
  'pte',
  'pcl',
  'bhd',
  'limited',
  'incorporated',
  'jsc',
  'pjsc',
  'oyj',
  'ou',
  'srl',
  'pty',
  'kft',
  'sarl',
])
/** Sure where written with dots: "Suriname Re N.V.", "Solar K.K.". */
const LEGAL_DOTTED = /^(nv|bv|kk|sa|spa|sl|ag|ab|as)$/

/** Acronym in brackets at `i`: "(JAXA)", "(the "Fund")" is none. Gives the acronym and the index behind the bracket. */
export function bracketAcronym(
  tokens: readonly Token[],
  i: number,
  end: number,
): { acronym: string; from: number; to: number } | null {
  if (tokens[i]?.text !== '(') return null
  let j = i + 1
  // "(hereinafter referred to as “the Group”)"
  while (j < i + 6 && /^(hereinafter|hereafter|henceforth|referred|to|as|or|abbreviated|,)$/.test(tokens[j]?.key ?? ''))
    j++
  if (tokens[j]?.key === 'the') j++
  if (tokens[j]?.key === 'the' || tokens[j]?.text === '"' || tokens[j]?.text === '“') j++
  const t = tokens[j]
  if (!t) return null
  const from = j
  if (!(
    t.shape === 'ALL' ||
    t.shape === 'abbr' ||
    /^\p{Lu}[\p{Ll}]*\p{Lu}[\p{L}\p{N}+]*$/u.test(t.text) ||
    (t.shape === 'Cap' && t.text.length <= 6 && tokens[j + 1]?.text === ')')
  ))
    return null
  j++
  while (
    j < end &&
    j - from < 5 &&
    tokens[j]!.glued &&
    tokens[j]!.text !== ')' &&
    tokens[j]!.text !== ',' &&
    tokens[j]!.text !== ';'
  )
    j++
  if (tokens[j]?.text === '"' || tokens[j]?.text === '”') j++
  if (tokens[j]?.text !== ')') return null
  return {
    acronym: tokens
      .slice(from, j)
      .filter((x) => x.text !== '"' && x.text !== '”')
      .map((x) => x.text)
      .join(''),
    from,
    to: j + 1,
  }
}

/** Whether an acronym can stand for a name: its letters come in order among the name's. "(Ret.)" and "(TBC)" stand for none. */
export function acronymFits(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 2) return false
  const n = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  let at = 0
  for (const c of letters) {
    at = n.indexOf(c, at)
    if (at < 0) return false
    at++
  }
  return n.replace(/^(the|an?) /, '').startsWith(letters[0]!) || n.includes(` ${letters[0]!}`)
}

export const HONOUR = /^(mr|mrs|ms|dr|prof|sir|madam|mme|he|amb|gen|lt|col|maj|brig|adm|capt|sen|rep|hon|rev|ma|st)$/
/** Reads "of/for/on …" behind a head; returns the index behind the name. The comma list goes on only where it closes with "and". */
function complement(c: OrgContext, i: number, end: number, titles = false): number {
  const { tokens } = c
  let j = i
  let seen = 0
  while (j < end) {
    const t = tokens[j]!
    // "of the People's Republic of China": the possessive is the state's, and ends no name
    const state = tokens[j - 1]?.key === 'the' && capital(t) ? c.country(j) : null
    if (state?.form === 'name' && state.to > j + 1 && tokens[j + 1]!.shape === 'poss') return state.to
    // "Cabinet of Ministers of Turkmenistan Batyr Saparow": a state closes the name, a person may follow
    const whole = /^(of|the)$/.test(tokens[j - 1]?.key ?? '') && capital(t) ? c.country(j) : null
    if (
      whole?.form === 'name' &&
      seen > 0 &&
      tokens[whole.to]?.shape === 'Cap' &&
      HEADS[tokens[whole.to]!.key] === undefined
    )
      return whole.to
    const town = capital(t) ? c.place(j) : null
    if (town && town.to > j + 1) {
      j = town.to
      seen++
      continue
    }
    if (capital(t) || (t.shape === 'num' && seen > 0 && t.glued)) {
      if (HONOUR.test(t.key)) break
      if (c.titled(j) && seen > 0 && !titles) break
      j++
      seen++
      continue
    }
    if (
      t.text === '-' &&
      t.glued &&
      (capital(tokens[j + 1]) || tokens[j + 1]?.shape === 'lower') &&
      tokens[j + 1]!.glued
    ) {
      j += 2
      continue
    }
    if (t.text === '’' || t.text === "'" || t.shape === 'poss') {
      // "Women's Affairs", "Veterans' Affairs": goes on only before a topic.
      if (
        (TOPICS.has(tokens[j + 1]?.key ?? '') || HEADS[tokens[j + 1]?.key ?? ''] !== undefined) &&
        capital(tokens[j + 1])
      ) {
        j++
        continue
      }
      break
    }
    if (t.key === 'and' || t.text === '&') {
      const n = tokens[j + 1]
      if (
        capital(n) &&
        !HONOUR.test(n!.key) &&
        !c.titled(j + 1) &&
        (isTopic(n!.key) ||
          (c.ordinary(n!.key) && !HEADS[n!.key]) ||
          (t.text === '&' && seen > 0) ||
          // "Department of American and Oceanian Affairs"
          (tokens[j + 2]?.key === 'affairs' && capital(tokens[j + 2]))) &&
        !headBegins(c, j + 1, end)
      ) {
        j++
        continue
      }
      break
    }
    if (t.text === ',') {
      const k = listEnd(c, j, end)
      if (k < 0) break
      j = k
      seen++
      break
    }
    if ((t.key === 'of' || t.key === 'for' || t.key === 'on' || t.key === 'against' || t.key === 'to') && seen > 0) {
      // "… of the Republic of Indonesia", "Research Institute for Peace": a further complement in capitals.
      const k = tokens[j + 1]?.key === 'the' || tokens[j + 1]?.key === 'all' ? j + 2 : j + 1
      if (t.key === 'to') break
      if (!capital(tokens[k]) || c.titled(k)) break
      if (headBegins(c, k, end)) break
      j = k
      continue
    }
    break
  }
  // Do not end on a connector.
  while (j > i && !capital(tokens[j - 1]) && tokens[j - 1]!.shape !== 'num' && tokens[j - 1]!.shape !== 'lower') j--
  return j
}

/** A new body begins here: "Ministry of Finance and Bank of X" are two. */
function headBegins(c: OrgContext, i: number, end: number): boolean {
  const t = c.tokens[i]
  if (!t || !HEADS[t.key]) return false
  const n = c.tokens[i + 1]
  return i + 1 < end && (n?.key === 'of' || n?.key === 'for')
}

/** ", Culture, Sports, Science and Technology": index behind the list, -1 where it is none of topics closed by "and". */
function listEnd(c: OrgContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  for (let items = 0; items < 8 && j < end; items++) {
    const t = tokens[j]
    if (t?.text === ',' || t?.key === 'and' || t?.text === '&') {
      let k = j + 1
      const closing = t.key === 'and' || t.text === '&' || tokens[k]?.key === 'and'
      if (t.text === ',' && tokens[k]?.key === 'and') k++
      // ", the National Research Agency" is the next body; "and the Environment" goes on
      if (tokens[k]?.key === 'the') {
        if (!closing) return -1
        k++
      }
      const first = k
      while (k < end && capital(tokens[k]) && (isTopic(tokens[k]!.key) || c.ordinary(tokens[k]!.key)) && !c.titled(k)) {
        k++
        if (tokens[k]?.text === '-' && tokens[k]!.glued) k++
      }
      if (k === first || (HEADS[tokens[k - 1]!.key] && !TOPICS.has(tokens[k - 1]!.key))) return -1
      if (k < end && capital(tokens[k]) && !closing) return -1
      if (closing) {
        // "Labour and Social Protection of the Population"
        if (tokens[k]?.key === 'and' && TOPICS.has(tokens[k + 1]?.key ?? '') && capital(tokens[k + 1])) {
          j = k
          continue
        }
        return k
      }
      j = k
      continue
    }
    return -1
  }
  return -1
}

function stateEndingAt(c: OrgContext, to: number, floor: number, least = 2): number | null {
  for (let k = Math.max(floor, to - 5); k <= to - least; k++) {
    const x = c.country(k)
    if (x && x.to === to && x.form === 'name') return k
  }
  return null
}

/** Between two columns of a list. */
export const COLUMN_GAP = / {3,}|\t/
/** Kinds whose names begin with their state; "the Polish Ministry of Finance" only says whose it is. */
const OWN_NAME = new Set(['institute', 'university', 'association', 'foundation', 'bank', 'company', 'party'])

/** The body whose head noun stands at token `h`, or null. `floor` is the first token it may reach back to. */
export function organizationAt(c: OrgContext, h: number, floor: number, end: number): OrgMention | null {
  const { tokens, source } = c
  const head = tokens[h]!
  // "Guest House", "Conference Centre": venues
  if (
    /^(house|centre|center)$/.test(head.key) &&
    /^(guest|state|government|opera|convention|conference|congress|exhibition|white|blue|banqueting|mansion)$/.test(
      tokens[h - 1]?.key ?? '',
    )
  )
    return null
  // "the High Commission for Pakistan" is an embassy
  const high = head.key === 'commission' && tokens[h - 1]?.key === 'high'
  // "at Farmleigh House", "at the Arctic Circle Assembly": where, and what
  if (
    (head.key === 'house' ||
      (head.key === 'assembly' &&
        !/^(national|general|parliamentary|legislative|constituent|state|regional|federal|people|consultative|peoples)$/.test(
          tokens[h - 1]?.key ?? '',
        ))) &&
    tokens[h + 1]?.key !== 'of' &&
    capital(tokens[h - 1]) &&
    /^(at|in)$/.test(
      tokens.slice(Math.max(floor, h - 4), h).findLast((t) => t.shape === 'lower' && t.key !== 'the')?.key ?? '',
    )
  )
    return null
  const kind = high ? 'embassy' : HEADS[head.key]
  // "the Ministries of Foreign Affairs": of whom, is not told
  if (kind === undefined || !capital(head) || head.key === 'ministries') return null
  // Words before the head, back to a break: "Japan Aerospace Exploration" Agency.
  let from = h
  while (from > floor) {
    const t = tokens[from - 1]!
    if (COLUMN_GAP.test(source.slice(t.end, tokens[from]!.start))) break
    const whole = stateEndingAt(c, from, floor)
    if (whole !== null) {
      from = whole
      continue
    }
    if (capital(t) || (t.shape === 'init' && t.key !== 'a' && t.key !== 'i')) {
      if (c.titled(from - 1)) break
      if (/^(the|a|an|this|our|its|their)$/.test(t.key)) break
      from--
      continue
    }
    // "Peru – Kenya Joint Commission"
    if ((t.text === '–' || t.text === '-') && c.country(from)) {
      const other = stateEndingAt(c, from - 1, floor, 1)
      if (other !== null) {
        from = other
        continue
      }
    }
    if (
      t.text === '-' &&
      t.glued &&
      from - 2 >= floor &&
      (capital(tokens[from - 2]) || tokens[from - 2]!.shape === 'lower' || tokens[from - 2]!.shape === 'init') &&
      tokens[from]!.glued
    ) {
      // "Asia-Pacific", "e-Governance", "Open-Ended"
      if (tokens[from - 2]!.shape === 'lower' && tokens[from - 2]!.text.length > 3) break
      from -= 2
      continue
    }
    if ((t.key === 'and' || t.text === '&') && from - 2 >= floor && capital(tokens[from - 2]) && from < h + 1) {
      // "Trade and Development Agency": both sides are topics; "Japan and Defense Agency" is two.
      const l = tokens[from - 2]!.key
      const r = tokens[from]!.key
      const field = (k: number, key: string): boolean =>
        isTopic(key) || ADJECTIVE.test(key) || c.ordinary(key) || (!!c.place(k) && !c.country(k))
      if (t.text === '&' || (field(from - 2, l) && field(from, r) && from !== h)) {
        from -= 2
        continue
      }
      break
    }
    // "Atmospheric, Geophysical and Astronomical Services Administration"
    if (
      t.text === ',' &&
      from - 2 >= floor &&
      capital(tokens[from - 2]) &&
      ADJECTIVE.test(tokens[from - 2]!.key) &&
      ADJECTIVE.test(tokens[from]!.key) &&
      tokens.slice(from, h).some((x) => x.key === 'and')
    ) {
      from -= 2
      continue
    }
    // "Co-operative Seed Federation"
    if (
      t.shape === 'lower' &&
      t.glued &&
      tokens[from - 2]?.text === '-' &&
      /^(co|anti|inter|multi|non|pro)$/.test(tokens[from - 3]?.key ?? '') &&
      from - 3 >= floor &&
      tokens[from - 2]!.glued
    ) {
      from -= 3
      continue
    }
    if (t.text === '+' || (t.shape === 'num' && /^\d+(st|nd|rd|th)$/.test(t.key) && HEADS[head.key] === 'armed')) {
      from--
      continue
    }
    break
  }
  // "Ateneo de Manila University"
  if (
    from - 2 >= floor &&
    /^(de|del|da|do|dos|di|du|la)$/.test(tokens[from - 1]!.key) &&
    tokens[from - 1]!.shape === 'lower' &&
    capital(tokens[from - 2]) &&
    !c.titled(from - 2)
  ) {
    from -= 2
    while (from > floor && capital(tokens[from - 1]) && !c.titled(from - 1)) from--
  }
  // A capitalised ordinary word that merely begins the sentence is no part of it: "Following Ministry …", "The Agency".
  while (
    from < h &&
    from === floor &&
    c.ordinary(tokens[from]!.key) &&
    !TOPICS.has(tokens[from]!.key) &&
    /^(the|this|that|these|those|a|an|his|her|its|our|their|both|each|when|while|as|after|before|during|following|at|in|on|from|with|for|under|since|and|but|also|then|thus|some|other|another|all|any|such)$/.test(
      tokens[from]!.key,
    )
  )
    from++
  const modifiers = h - from
  let to = h + 1
  // Tail compounds: "Policy Research Department", "Exchange Commission".
  while (
    to < end &&
    capital(tokens[to]) &&
    (HEADS[tokens[to]!.key] !== undefined || LEGAL.has(tokens[to]!.key)) &&
    !c.titled(to)
  )
    to++
  if (head.key === 'directorate' && tokens[to]?.text === '-' && tokens[to + 1]?.key === 'general') to += 2
  // "Dept. of Livestock Development"
  if (head.key === 'dept' && tokens[to]?.text === '.') to++
  const prep = tokens[to]?.key
  let complemented = false
  let country: string | undefined
  if ((prep === 'of' || prep === 'for' || prep === 'on' || prep === 'to' || prep === 'against') && to + 1 < end) {
    const k = tokens[to + 1]!.key === 'the' ? to + 2 : to + 1
    const n = tokens[k]
    if (capital(n) || n?.shape === 'init') {
      const there = c.country(k)
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
      } else if (!c.titled(k) || kind === 'office') {
        const e = c.titled(k) ? officeOf(c, k, end) : complement(c, k, end, kind === 'office' && modifiers === 0)
        // "National Space Policy Secretariat of the Cabinet Office": a name before the head and a body behind are two.
        const parent =
          modifiers > 0 &&
          prep === 'of' &&
          tokens[to + 1]!.key === 'the' &&
          (HEADS[tokens[e - 1]!.key] !== undefined || (tokens[k + 1] && HEADS[tokens[k]!.key] !== undefined)) &&
          c.country(from)?.to !== h
        if (e > k && !parent) {
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
  // "United Nations Mission in South Sudan", "Friendship Group Peru - Kenya"
  if (!complemented && modifiers > 0 && head.key === 'mission' && /^(in|to)$/.test(prep ?? '')) {
    const there = c.country(tokens[to + 1]?.key === 'the' ? to + 2 : to + 1)
    if (there && there.form === 'name') {
      to = there.to
      complemented = true
    }
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
      if (x && x.to === to && x.form !== 'demonym') country = x.code
    }
  }
  // "Ministry of Foreign Affairs, Republic of Korea"
  if (complemented && !country && (kind === 'ministry' || kind === 'office') && tokens[to]?.text === ',') {
    const x = c.country(tokens[to + 1]?.key === 'the' ? to + 2 : to + 1)
    if (x && x.form === 'name' && !/^(and|,)$/.test(tokens[x.to]?.key ?? '')) country = x.code
  }
  // "Minister of Energy of Norway": a topic, no body
  if (kind === '' && legalEnd(tokens, to, end) === to) return null
  // Company endings behind: "Co., Ltd."
  to = legalEnd(tokens, to, end)
  // "at the Harare Seed Forum": an event
  if (
    head.key === 'forum' &&
    !complemented &&
    to === h + 1 &&
    (tokens[from - 1]?.key === 'at' || tokens[from - 2]?.key === 'at')
  )
    return null
  if (head.key === 'international' && (to > h + 1 || complemented)) return null
  if (!complemented && modifiers === 0 && to === h + 1) return null
  // "Diplomatic Academy Augusto Ramírez Ocampo": named after someone
  if (
    !complemented &&
    modifiers > 0 &&
    to === h + 1 &&
    /^(institute|university)$/.test(kind) &&
    /^(academy|institute|school|university|centre|center)$/.test(head.key)
  ) {
    let e = to
    while (
      e < end &&
      e < to + 4 &&
      tokens[e]!.shape === 'Cap' &&
      !c.titled(e) &&
      !c.ordinary(tokens[e]!.key) &&
      !c.country(e) &&
      !c.place(e)
    )
      e++
    if (e - to >= 2) to = e
  }
  // The name goes on behind this word: "Japan Aerospace | Exploration Agency".
  if (
    !complemented &&
    to === h + 1 &&
    capital(tokens[to]) &&
    !source.slice(head.end, tokens[to]!.start).includes('\n') &&
    !c.titled(to) &&
    !c.country(to) &&
    tokens[to]!.shape === 'Cap' &&
    !LEGAL.has(tokens[to]!.key)
  )
    return null
  // "NATO Headquarters": where
  if (
    head.key === 'headquarters' &&
    !/^(staff|army|naval|navy|force|forces|police|command|corps|defence|defense|division|joint|general|security)$/.test(
      tokens[h - 1]?.key ?? '',
    )
  )
    return null
  // "State Government", "the Japanese Government", "Financial Services": whose, is not told by that
  if (
    !complemented &&
    ((head.key === 'services' && modifiers < 2) ||
      (head.key === 'government' &&
        !/^(state|regional|provincial|city|county|municipal|territorial|metropolitan|scottish|welsh|catalan|basque|flemish|kurdistan)$/.test(
          tokens[h - 1]?.key ?? '',
        )) ||
      (head.key === 'government' &&
        modifiers < 2 &&
        !/^(scottish|welsh|catalan|basque|flemish)$/.test(tokens[h - 1]?.key ?? '')))
  )
    return null
  if (head.key === 'government' && complemented) return null
  if (!complemented && TAIL_NO.has(head.key) && to === h + 1) return null
  if (!complemented && kind === '' && to === h + 1) return null
  if (
    !complemented &&
    TAIL_NEEDS_MODIFIER.has(head.key) &&
    modifiers === 1 &&
    !(
      head.key === 'party' &&
      /^(democratic|labour|labor|conservative|socialist|communist|liberal|green|republican|national|christian|workers|congress|social|reform|unity|progressive|nationalist|people)$/.test(
        tokens[from]!.key,
      )
    ) &&
    c.ordinary(tokens[from]!.key) &&
    !c.country(from) &&
    !TOPICS.has(tokens[from]!.key)
  )
    return null
  // A demonym before "Ministry of …" says whose it is and is no part of the name.
  const lead = c.country(from)
  // "China-Peru Joint Commission" belongs to both, and sits in neither
  if (lead && lead.to <= h && !(tokens[lead.to]?.text === '-' && c.country(lead.to + 1))) {
    country ??= lead.code
    if (kind === 'embassy') {
      // "Saudi Embassy to Australia": whose it is belongs to the name
    } else if (
      complemented &&
      (OWN_NAME.has(kind) ||
        (head.key === 'council' && /^(?:unions|trusts|churches|bishops|women)$/.test(tokens[to - 1]!.key)))
    ) {
      // "Bangladesh Institute of Development Studies", "Thai Chamber of Commerce": the state is part of the name
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

/** "Office of the Director of National Intelligence": a post inside the name runs to its end. */
function officeOf(c: OrgContext, i: number, end: number): number {
  let j = i
  while (
    j < end &&
    (capital(c.tokens[j]) ||
      (['of', 'for', 'the', '-', 'and'].includes(c.tokens[j]!.key) &&
        (capital(c.tokens[j + 1]) || (c.tokens[j + 1]?.key === 'the' && capital(c.tokens[j + 2])))))
  ) {
    const there = c.tokens[j]!.key !== 'of' ? null : c.country(c.tokens[j + 1]?.key === 'the' ? j + 2 : j + 1)
    if (there) return j
    j++
  }
  return j
}

function namesCountry(c: OrgContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (c.country(i)) return true
  return false
}

export function legalEnd(tokens: readonly Token[], to: number, end: number): number {
  let j = to
  for (;;) {
    let k = j
    if (tokens[k]?.text === ',') k++
    const t = tokens[k]
    if (!t || k >= end || !(t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr') || !LEGAL.has(t.key)) return j
    k++
    if (tokens[k]?.text === '.' && tokens[k]!.glued) k++
    j = k
  }
}

/** Words before the ending. */
const LONGEST_COMPANY = 20

/** A company told by its ending alone: capitals before "Ltd.", "GmbH", "Inc." at token `i`. */
export function companyAt(c: OrgContext, i: number, floor: number, end: number): OrgMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (!(
    LEGAL_SURE.has(t.key) ||
    (t.shape === 'abbr' && LEGAL_DOTTED.test(t.key)) ||
    ((t.key === 'co' || t.key === 'ag' || t.key === 'ab' || t.key === 'sa' || t.key === 'company') &&
      tokens[i - 1] &&
      capital(tokens[i - 1]))
  ))
    return null
  if (!(t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr')) return null
  let from = i
  while (
    from > floor &&
    i - from <= LONGEST_COMPANY &&
    (capital(tokens[from - 1]) ||
      tokens[from - 1]!.text === '&' ||
      (tokens[from - 1]!.text === '-' && tokens[from - 1]!.glued) ||
      (tokens[from - 1]!.text === ',' && LEGAL.has(tokens[from]!.key) && from === i)) &&
    !c.titled(from - 1)
  )
    from--
  while (from < i && tokens[from]!.shape === 'punct') from++
  // a line in capitals, no name
  if (from === i || i - from > LONGEST_COMPANY) return null
  const lead = c.country(from)
  if (lead && lead.form === 'demonym' && lead.to < i) from = lead.to
  const to = legalEnd(tokens, i, end)
  return {
    kind: 'org',
    from,
    to,
    name: source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '),
    orgKind: 'company',
    generic: false,
    source: 'grammar',
    ...(lead ? { country: lead.code } : {}),
  }
}

/** "QazTrade", "EirGrid": a capital inside a word; "McDonald" and "DeLuca" are people. */
export const isCamel = (t: Token): boolean =>
  t.shape === 'Cap' &&
  /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]+$/u.test(t.text) &&
  !/^(?:Mc|Mac|De|Di|La|Le|Lo|Du|Da|Van|Von|Fitz|Al|El|Ben|San|Saint|Ap|Mhic|Nic|Ní)\p{Lu}/u.test(t.text)

export const isOrgHead = (key: string): boolean => HEADS[key] !== undefined
