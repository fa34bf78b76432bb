// "Both Foreign Ministers", "the two presidents": those two who are told to be that.
import { fold } from '../../src/identity/keys.ts'
import type { Mention, PostMention, RefMention, Sentence } from '../mention.ts'
import { scan, type Token } from '../scan.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/** What a title says of those whom a plural names; "leaders" and the like are left to who was told last. */
export const POST_OF_PLURAL: Record<string, RegExp> = {
  ministers: /\bminister\b|\bsecretary of state\b|\bforeign secretary\b/i,
  presidents: /\bpresident\b/i,
  ambassadors: /\bambassador\b/i,
  secretaries: /\bsecretary\b/i,
  premiers: /\bpremier\b|\bprime minister\b/i,
  commissioners: /\bcommissioner\b/i,
}

/** More than two: "the three Heads". */
const COUNT: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, seven: 7 }

const BODY_OF_PLURAL: Readonly<Record<string, RegExp>> = {
  agencies: /\bagency\b|\badministration\b/i,
  ministries: /\bministry\b/i,
  universities: /\buniversity\b|\bcollege\b/i,
  banks: /\bbank\b/i,
  parliaments: /\bparliament\b|\bassembly\b|\bhouse\b/i,
  academies: /\bacademy\b/i,
  institutes: /\binstitute\b/i,
  companies: /\bcompany\b|\b(?:ltd|llc|plc|inc|gmbh)\b/i,
  chambers: /\bchamber\b/i,
  navies: /\bnavy\b/i,
  institutions: /./,
  organizations: /./,
  organisations: /./,
}
/**
 * "the two agencies": the bodies told together last, else the only two of that sort told so far; undefined where `key` is no plural of
 * a body, empty where it is not told which.
 */
function twoBodies(key: string, group: readonly Thing[], told: readonly Thing[], at: number): Thing[] | undefined {
  const sort = BODY_OF_PLURAL[key]
  if (!sort) return undefined
  const is = (t: Thing): boolean => t.type === 'Organization' && [...t.names.keys()].some((n) => sort.test(n))
  if (group.length === 2 && group.every(is)) return [...group]
  const known = told.filter((t) => t.first < at && is(t))
  return known.length === 2 ? known : []
}

const JUNIOR = /\b(?:deputy|vice|assistant|under)\b/i
/** The ministers themselves where two are told: deputies are not "the Ministers". */
function senior(words: readonly Token[], recent: readonly Thing[], is: (t: Thing) => boolean): (t: Thing) => boolean {
  const high = (t: Thing): boolean => is(t) && t.titles.some((p) => !p.former && !JUNIOR.test(p.title))
  return words.some((w) => JUNIOR.test(w.key)) || recent.filter(high).length < 2 ? is : high
}

/**
 * Those whom a plural of a post names, never a president told in between two ministers; undefined where `key` is no plural of a post,
 * empty where more, or only one side's, are told. `group` was told together last, `recent` holds all people, newest last.
 */
export function bothTold(
  key: string,
  words: readonly Token[],
  group: readonly Thing[],
  recent: readonly Thing[],
): Thing[] | undefined {
  const post = POST_OF_PLURAL[key]
  // "In July the two heads of state met": never two foreign ministers
  const lead = key === 'heads' && words.some((w) => /^(?:state|government)$/.test(w.key))
  if (lead && group.length === 2 && group.some((t) => t.titles.length && !t.titles.some(heads))) return []
  if (!post) return undefined
  const is = senior(words, recent, (t) => holds(t, post, words))
  const known = recent.filter(is)
  if (group.length === 2 && group.every(is)) return [...group]
  if (known.length === 2) return known
  // "received his counterpart, X. … the Foreign Ministers signed": of X no more is told than that
  const plain = recent.filter((t) => t.country && t.country !== known[0]?.country && t.titles.every(isPlain))
  if (known.length === 1 && known[0]!.country && plain.length === 1) return [known[0]!, plain[0]!]
  // "Dr. X received the Foreign Minister, Mr. Y, and the two ministers signed": of X no post is told
  const pair = group.length === 2 && group.every((t) => is(t) || t.titles.every(isPlain))
  if (known.length === 1 && pair && group.includes(known[0]!)) return [...group]
  const sides = new Set(known.map((t) => t.country))
  if (known.length > 2 || (known.length && sides.size === 1)) return []
  // "The two Presidents" behind two foreign ministers are others
  return group.length === 2 && !group.some((t) => t.titles.length && !is(t)) ? [...group] : []
}
const heads = (p: Thing['titles'][number]): boolean =>
  /\b(?:president|king|queen|[ae]mir|sultan|premier|prime minister|chancellor|head)\b/i.test(p.title) &&
  !/\b(?:vice|deputy|council|senate|assembly|commission|bank|company|agency)\b/i.test(p.title)
const isPlain = (p: Thing['titles'][number]): boolean => p.former || /^(?:minister|secretary)$/i.test(p.title)

/** Whether somebody holds the post, with the portfolio that the plural's own words tell: "Foreign", "of International Relations". */
export function holds(t: Thing, post: RegExp, words: readonly Token[]): boolean {
  const fields = words.map((w) => w.key).filter((w) => !NO_FIELD.test(w))
  return t.titles.some(
    (p) =>
      !p.former &&
      post.test(p.title) &&
      fields.every((w) =>
        w === 'foreign'
          ? /foreign|external|exterior|international relations/i.test(p.title)
          : fold(p.title).includes(w),
      ),
  )
}
const NO_FIELD =
  /^(?:the|two|both|three|of|for|and|their|respective|affairs|prime|deputy|vice|ministers|presidents|ambassadors|secretaries|premiers|commissioners|leaders|[^a-z].*)$/

const SPEAKS_FOR_A_STATE =
  /^(?:ministers|presidents|premiers|chancellors|secretaries|leaders|ambassadors|envoys|representatives)$/

/** "the Foreign Ministers of Ghana", "the Indian and Chilean presidents": the states they speak for. */
export function statesMeant(d: Discourse, m: PostMention, s: Sentence): Thing[] {
  if (m.former || m.org || !SPEAKS_FOR_A_STATE.test(m.head)) return []
  const out = [d.things.country(m.country!, m.from)]
  for (let at = m.from; /^(?:and|,)$/.test(d.tokens[at - 1]?.key ?? '');) {
    if (d.tokens[at - 2]?.text === ',') at--
    const to = at - 1
    const more = s.mentions.find((x) => x.kind === 'country' && x.form === 'demonym' && x.to === to)
    if (more?.kind !== 'country') break
    out.unshift(d.things.countryOf(more))
    at = more.from
  }
  return out
}

/** Those a sentence begins with: "The Heads of Government should settle it when they gather". */
const MANY =
  /^(?:heads|leaders|ministers|presidents|delegates|members|officials|experts|governors|secretaries|commanders|representatives|participants|chiefs|parliamentarians|mayors|ambassadors)$/

/** Whom "they" means behind the plural that its sentence begins with: those, where they are known; undefined where no plural stands there. */
export function theyOf(d: Discourse, m: RefMention, s: Sentence): Thing[] | undefined {
  const those = s.mentions.find((x) => x.kind === 'post' && x.plural && x.to <= m.from && x.from - s.from <= 1)
  if (those?.kind === 'post') return those.country ? d.resolve(those, s) : d.both(those)
  // "The two ministers … they" are told by the reference itself
  if (s.mentions.some((x) => x !== m && x.from < s.from + 3)) return undefined
  return d.tokens.slice(s.from, Math.min(m.from, s.from + 3)).some((t) => MANY.test(t.key)) ? [] : undefined
}

/** "the Ministers of Kenya, Chile and Oman": the one minister told of each; nobody where one of them is not known. */
export function ministersOf(tokens: readonly Token[], m: PostMention, s: Sentence, people: readonly Thing[]): Thing[] {
  const post = POST_OF_PLURAL[m.head]
  if (!post || !m.country || m.former || m.org) return []
  const states = [m.country]
  for (let at = m.to; ;) {
    let k = at
    while (/^(?:,|and|the|of)$/.test(tokens[k]?.key ?? '')) k++
    const next = s.mentions.find((x) => x.from === k)
    if (k === at || next?.kind !== 'country') break
    states.push(next.code)
    at = next.to
  }
  const each = states.map((code) => people.filter((t) => t.country === code && holds(t, post, scan(m.title))))
  return states.length > 1 && each.every((list) => list.length === 1) ? each.flat() : []
}

/** The words behind a plural that tell its portfolio: "of International Relations". */
function portfolioBehind(tokens: readonly Token[], to: number): Token[] {
  const out: Token[] = []
  if (!/^(?:of|for)$/.test(tokens[to]?.key ?? '')) return out
  for (let k = to + 1; k < to + 8 && tokens[k]; k++) {
    const t = tokens[k]!
    if (t.shape === 'Cap' || /^(?:state|government)$/.test(t.key)) out.push(t)
    else if (!/^(?:and|of|the)$/.test(t.key)) break
  }
  return out
}

/** "The two Ministers", "the three Heads", "both agencies": whom it means; `group` was told together last, `recent` holds all people. */
export function pluralMeant(
  d: Discourse,
  m: RefMention,
  group: readonly Thing[],
  recent: readonly Thing[],
  leaders: (key: string) => Thing[],
): Thing[] {
  const key = d.tokens[m.to - 1]!.key
  const many = COUNT[d.tokens[m.from]!.key]
  if (/^(chairs|chairpersons|delegation|delegations)$/.test(key) || (key === 'heads' && d.tokens[m.to]?.key !== 'of')) {
    const list = leaders(key)
    return !many || list.length === many ? list : []
  }
  const bodies = twoBodies(key, group, d.things.all, m.from)
  if (bodies) return many ? [] : bodies
  const people = group.filter((t) => t.type === 'Person')
  if (many) return people.length === many ? people : []
  const told = bothTold(key, [...d.tokens.slice(m.from, m.to), ...portfolioBehind(d.tokens, m.to)], people, recent)
  if (told) return told
  return people.length === 2 ? people : recent.length > 1 ? recent.slice(-2) : []
}

const statesAt = (e: Thing | undefined): string[] => [
  ...new Set([...(e?.event?.people ?? [])].flatMap((p) => (p.country ? [p.country] : []))),
]
/** The two states (or blocs) of the meeting in focus, of the line, of the text, or told last as a pair. */
export function sidesOf(d: Discourse, group: readonly Thing[]): Thing[] {
  const series = d.focus?.event?.series ?? d.focusSeries
  const parties =
    series?.event?.parties.length === 2
      ? series.event.parties
      : d.focus?.event?.parties.length === 2
        ? d.focus.event.parties
        : undefined
  if (parties) return parties
  const main = d.main?.event?.series?.event?.parties
  if (main?.length === 2) return main
  const countries = statesAt(d.focus)
  if (countries.length === 2) return countries.map((c) => d.things.country(c, d.focus!.first))
  // "The two countries had concluded", told behind a summit that comes up by the way: of the meeting that the text is about
  const own = d.focus === d.main ? [] : statesAt(d.main)
  if (own.length === 2) return own.map((c) => d.things.country(c, d.main!.first))
  // "Chile and Kenya signed a treaty. The two countries …"
  if (!d.focus && group.length === 2 && group.every((t) => t.type === 'Country')) return [...group]
  return []
}

/**
 * Who is named in front of a pronoun in its sentence; "Under President X she was ambassador" tells when it was, and of nobody who acts;
 * in "A, accompanied by B, paid a visit, during which he", he is A.
 */
export function namedBefore(tokens: readonly Token[], s: Sentence, m: Mention): Mention[] {
  const out: Mention[] = []
  let company = -1
  for (const x of s.mentions) {
    if ((x.kind !== 'person' && (x.kind !== 'post' || x.plural)) || x.to > m.from) continue
    const by = tokens[x.from - 1]?.key === 'the' ? x.from - 2 : x.from - 1
    const between = company < 0 ? undefined : tokens.slice(company, x.from).map((t) => t.key)
    const along =
      (tokens[by]?.key === 'by' && tokens[by - 1]?.key === 'accompanied' && tokens[by - 2]?.text === ',') ||
      !!between?.every((w) => /^(?:,|and|the)$/.test(w))
    if (along) company = x.to
    else if (tokens[x.from - 1]?.key !== 'under') out.push(x)
  }
  return out
}

/** "the guest": the one foreigner told last with others, else the one who is on a visit; undefined where none or several could be. */
export function guestOf(d: Discourse, group: readonly Thing[]): Thing | undefined {
  const { home } = d.things
  const foreign = group.filter((t) => t.type === 'Person' && !!t.country && !!home && t.country !== home)
  if (foreign.length === 1) return foreign[0]
  const visit = d.things.events.findLast((e) => e.event!.kind === 'visit' && e.event!.people.size === 1)
  return visit ? [...visit.event!.people][0] : undefined
}
