// Posts: "Deputy Secretary-General of ASEAN for Political-Security Community", "Ambassador in charge of Cyber Policy", "then- Deputy Chair, National Water Board".
import type { OrgMention, PostMention } from '../mention.ts'
import { HONOUR } from '../lexicon/honours.ts'
import { ownWords } from '../lexicon/own.ts'
import { type Token, capital, foldedText } from '../scan.ts'
import { TOPICS, isTopic } from '../lexicon/topics.ts'
import type { EventContext } from './context.ts'

const list = (s: string): Set<string> => new Set(s.trim().split(/\s+/))

/** Nouns that are a post by themselves. */
export const POST_HEADS = list(`
  minister ministers secretary secretaries undersecretary director directors ambassador ambassadors president presidents chancellor premier taoiseach tanaiste governor governors mayor mayors
  speaker chairman chairwoman chairperson chair chairs vice-chair vice-chairman commissioner commissioners envoy representative adviser advisor counselor counsellor attache spokesperson spokesman spokeswoman
  chief head ceo cfo cto coo cso cio cpo chairmen vicechair professor fellow researcher analyst dean rector provost principal commander general consul charge administrator coordinator co-ordinator negotiator rapporteur leader founder co-founder cofounder officer
  manager partner senator congressman congresswoman deputy editor correspondent governor-general treasurer comptroller auditor prosecutor judge justice ombudsman inspector superintendent superior prefect whip
  attaché chargé delegate lecturer economist scientist engineer astronaut lawyer strategist scholar author historian president-designate sherpa controller registrar curator trustee executive
  undersecretaries spokespersons coordinators emissary nuncio nominee convener convenor commandant legislator parliamentarian mp mep assistant intern secretary-general director-general vice-president vice-minister vice-chancellor vice-premier custodian monarch negotiators specialist expert consultant associate colonel-general`)
/** Too common in lower case to be a post without "of", "at" or a name beside it. */
const WEAK_LOWER = list(
  'general chief principal assistant associate deputy author partner judge justice executive fellow expert specialist head chair scientist engineer lawyer leader leaders delegate representative officer consultant manager speaker economist analyst scholar',
)
/** Words before a head that belong to the title. */
const MODIFIERS = list(`
  deputy vice assistant acting senior principal executive special permanent chief joint associate interim caretaker former then outgoing incoming parliamentary state federal union foreign prime
  finance first second third national political economic commercial cultural press military naval managing regional country global research policy program programme project cabinet home interior
  under sub honorary adjunct visiting distinguished resident founding lead general high royal supreme inspector attorney solicitor surgeon consul charge minister counsellor counselor ambassador presidential
  provincial municipal city elder junior co past ex late private public affairs press secretary commissioner director officer trade industry defence defense commerce treasury communications technology operating financial
  information strategy strategic science security legal medical marketing administrative digital cyber climate space business development planning division section branch unit desk group bureau plenipotentiary extraordinary roving
  non-resident nonresident emeritus party majority minority opposition house senate tribal hereditary council board committee advisory steering air army navy marine staff personal head crown party-group indian portfolio line sector cooperating designated`)
/** Parts behind a hyphen: "Director-General", "Minister-Counsellor", "Secretary-designate", "Ambassador-at-Large". */
const HYPHENED = list(
  'general designate elect counsellor counselor president chair chairman minister secretary director chancellor premier governor at in large chief marshal admiral commissioner resident delegate',
)
const FORMER = list('former formerly ex past then late erstwhile onetime')

export interface PostContext extends EventContext {
  /** Body that begins at token `i`, of any kind, from dictionary or grammar. */
  org(i: number): OrgMention | null
}

export interface PostAt {
  readonly post: PostMention
  /** A second post that shares the body: "Special Adviser to the Premier and Deputy Chair, National Water Board". */
  readonly more: PostMention[]
  readonly to: number
}

/** Posts in the letters that headlines and agencies use. */
const SHORT: Readonly<Record<string, string>> = {
  FM: 'Foreign Minister',
  DFM: 'Deputy Foreign Minister',
  PM: 'Prime Minister',
  DPM: 'Deputy Prime Minister',
  EAM: 'External Affairs Minister',
}
const spelled = (title: string): string => title.replace(/\b(?:D?FM|D?PM|EAM)\b/g, (letters) => SHORT[letters]!)

const isHead = (t: Token | undefined): boolean =>
  !!t &&
  (POST_HEADS.has(t.key) ||
    ownWords().titles.has(t.key) ||
    (t.shape === 'ALL' && (/^C[A-Z]O$/.test(t.text) || t.text in SHORT)))

const isModifier = (t: Token): boolean => MODIFIERS.has(t.key) || (capital(t) && ownWords().titleLeads.has(t.key))

/** A title word that ends a run of names: "Minister", "Deputy", "Ambassador"; in capitals. */
export function isTitleWord(t: Token | undefined): boolean {
  return (
    !!t &&
    capital(t) &&
    (TITLE_WORD.test(t.key) || (t.shape === 'ALL' && t.text in SHORT) || ownWords().titles.has(t.key))
  )
}
// Singular: "Meeting of Foreign Ministers" goes on. "General" and "Parliamentary" are adjectives of bodies far more often.
const TITLE_WORD =
  /^(minister|secretary|undersecretary|director|ambassador|president|chancellor|premier|taoiseach|tanaiste|governor|mayor|chairman|chairwoman|chairperson|chair|commissioner|envoy|adviser|advisor|counsellor|counselor|spokesperson|spokesman|spokeswoman|professor|ceo|cfo|cto|coo|senator|congressman|congresswoman|deputy|vice|assistant|acting|prime|lieutenant|prof|former|consul|attache|rector|fellow|researcher|commander|founder|representative|officer|rapporteur|analyst|economist|minister-counsellor)$/

/** The post that begins at token `i` (modifiers included), or null. `lower` allows "director of …" in lower case. */
/** Tokens of a title before its body. */
const LONGEST = 40

/** "Prime Minister Anna": titles, and a capital that is none. */
function leadsToName(tokens: readonly Token[], k: number): boolean {
  let j = k
  while (j - k < 12 && (isHead(tokens[j]) || (tokens[j] && isModifier(tokens[j]!)))) j++
  return j > k && isHead(tokens[j - 1]) && capital(tokens[j - 1]) && capital(tokens[j]) && tokens[j]!.shape === 'Cap'
}

export function postAt(c: PostContext, i: number, end: number): PostAt | null {
  const { tokens, source } = c
  let j = i
  let former = false
  let head = -1
  const start = i
  const reach = Math.min(end, i + LONGEST)
  // Modifiers and heads in any order; the last head counts: "Deputy Assistant Foreign Minister", "Under Secretary".
  while (j < reach) {
    const t = tokens[j]!
    if (t.text === '-' && (t.glued || tokens[j + 1]?.glued === false) && j > i) {
      const n = tokens[j + 1]
      if (
        n &&
        (HYPHENED.has(n.key) ||
          POST_HEADS.has(n.key) ||
          tokens[j - 1]!.key === 'then' ||
          tokens[j - 1]!.key === 'co' ||
          tokens[j - 1]!.key === 'vice' ||
          tokens[j - 1]!.key === 'non' ||
          tokens[j - 1]!.key === 'under' ||
          tokens[j - 1]!.key === 'sub' ||
          tokens[j - 1]!.key === 'ex')
      ) {
        if (isHead(n) || HYPHENED.has(n.key)) {
          if (head >= 0 || isHead(n)) head = j + 1
        }
        j += 2
        if (n.key === 'at' || n.key === 'in') {
          while (tokens[j]?.text === '-' || tokens[j]?.key === 'large' || tokens[j]?.key === 'residence') head = j++
        }
        continue
      }
      break
    }
    if (!capital(t) && t.shape !== 'lower') break
    if (isHead(t)) {
      // "General" alone is a rank or an adjective; "Director General" a post.
      if (t.key === 'general' && head < 0 && (tokens[j - 1] === undefined || j === i)) {
        if (!isHead(tokens[j + 1]) && !/^(manager|secretary|director|counsel|officer)$/.test(tokens[j + 1]?.key ?? ''))
          break
      }
      if (head >= 0 && capital(tokens[head]) && !capital(t)) break
      head = j
      j++
      continue
    }
    if (isModifier(t) || (capital(t) && TOPICS.has(t.key) && aheadHead(tokens, j, end))) {
      if (FORMER.has(t.key)) former = true
      if (head >= 0 && !aheadHead(tokens, j, end)) break
      j++
      continue
    }
    // "Founder & CEO", "Chairman and CEO"
    if (
      (t.text === '&' || t.key === 'and') &&
      head === j - 1 &&
      isHead(tokens[j + 1]) &&
      capital(tokens[j + 1]) &&
      (t.text === '&' || /^(ceo|cfo|coo|cto|chairman|founder|president)$/.test(tokens[j + 1]!.key)) &&
      !/^(of|for)$/.test(tokens[j + 2]?.key ?? '')
    ) {
      j++
      continue
    }
    // "Minister of State", "Secretary of State", "Chief of Staff", "Chargé d'Affaires": of-heads inside the title.
    if (
      t.key === 'of' &&
      head === j - 1 &&
      /^(state|staff|mission|cabinet|protocol|party|government|delegation|council|section|department|division|bureau|unit|operations|research|studies|communications|office)$/.test(
        tokens[j + 1]?.key ?? '',
      ) &&
      !(
        capital(tokens[j + 2]) &&
        tokens[j + 2]!.key !== 'and' &&
        !isHead(tokens[j + 2]) &&
        TOPICS.has(tokens[j + 2]!.key)
      ) &&
      tokens[j + 1]!.key !== 'government' &&
      !(tokens[j + 1]!.key === 'office')
    ) {
      if (
        /^(state|staff|mission|protocol|party|delegation|cabinet|section|department|division|unit|operations|research|studies|communications)$/.test(
          tokens[j + 1]!.key,
        )
      ) {
        head = j + 1
        j += 2
        if (tokens[j]?.key === 'of' && tokens[j + 1]?.key === 'staff') {
          head = j + 1
          j += 2
        }
        continue
      }
      break
    }
    if (/^(d'affaires|d’affaires)$/.test(t.key)) {
      head = j
      j++
      continue
    }
    break
  }
  if (head < 0) return null
  // "will chair", "to head": a verb
  if (
    !capital(tokens[head]) &&
    !(tokens[start]!.key === 'co' && capital(tokens[start])) &&
    /^(chair|chairs|head|heads|lead|deputy|general|judge|whip|delegate|intern|associate|partner|partners)$/.test(
      tokens[head]!.key,
    ) &&
    !/^(of|for|and|,|at)$/.test(tokens[head + 1]?.key ?? '') &&
    !/^(the|a|an|its|their|his|her|as|former|acting|deputy)$/.test(tokens[start - 1]?.key ?? '')
  )
    return null
  if (!capital(tokens[head]) && /^(will|to|would|shall|can|may|must|also)$/.test(tokens[start - 1]?.key ?? ''))
    return null
  j = head + 1
  const lower = !capital(tokens[head])
  if (tokens[j]?.text === '-' && /^(designate|elect)$/.test(tokens[j + 1]?.key ?? '')) j += 2
  else if (/^(designate|elect|emeritus|emerita|ad)$/.test(tokens[j]?.key ?? '')) {
    j++
    if (tokens[j]?.key === 'interim') j++
  }
  let org: OrgMention | undefined
  let country: string | undefined
  let titleEnd = j
  let cut: { from: number; to: number } | undefined
  let state = false
  // Complements.
  for (let guard = 0; guard < 5 && j < end; guard++) {
    const t = tokens[j]!
    let k = j + 1
    let prep = t.key
    if (t.key === 'in' && tokens[k]?.key === 'charge' && tokens[k + 1]?.key === 'of') {
      k += 2
      prep = 'charge'
    } else if (t.key === 'responsible' && tokens[k]?.key === 'for') {
      k++
      prep = 'charge'
    } else if (t.key === 'with' && tokens[k]?.key === 'responsibility') {
      k += 2
      prep = 'charge'
    }
    if (!/^(of|for|at|in|to|on|with|charge)$/.test(prep)) break
    // "the assistant to Minister X": X is the minister, not the assistant
    if (prep === 'to' && leadsToName(tokens, k)) break
    if (tokens[k]?.key === 'the' || tokens[k]?.key === 'all') k++
    const there = k < end ? c.country(k) : null
    // "head of the Chilean delegation"
    if (
      there &&
      prep === 'of' &&
      tokens[start - 2]?.key !== 'at' &&
      /^(delegation|team|side|mission)$/.test(tokens[there.to]?.key ?? '')
    ) {
      country = there.code
      titleEnd = there.to + 1
      j = titleEnd
      state = true
      break
    }
    const owned =
      there && (tokens[there.to]?.shape === 'poss' || there.form === 'demonym')
        ? c.org(tokens[there.to]?.shape === 'poss' ? there.to + 1 : there.to)
        : null
    const body = (k < end ? c.org(k) : null) ?? owned
    if (body && body === owned && there) body.country ??= there.code
    if (body && (!there || body.to > there.to)) {
      if (prep === 'for' || prep === 'charge' || prep === 'on') {
        if (body.orgKind !== 'bloc' && body.orgKind !== 'ministry' && prep === 'for') org = body
        titleEnd = body.to
      } else if (prep === 'to') {
        titleEnd = body.to
        if (/^(ambassador|representative|envoy|delegate|observer|mission|secretary)$/.test(tokens[head]!.key) === false)
          org ??= undefined
      } else {
        org ??= body
        cut ??= { from: j, to: body.to }
        if (titleEnd > j) cut = undefined
      }
      j = Math.max(body.to, prep === 'for' || prep === 'charge' || prep === 'on' ? 0 : behind(body))
      // "of ASEAN for Political-Security Community": the title goes on.
      continue
    }
    if (there && there.form !== 'demonym') {
      if (prep === 'of') {
        country = there.code
        cut ??= { from: j, to: there.to }
        state = true
      } else titleEnd = there.to
      j = there.to
      continue
    }
    const place = k < end ? c.place(k) : null
    if (place && (prep === 'in' || prep === 'at') && org) break
    if (place && (prep === 'in' || prep === 'at' || prep === 'to')) {
      titleEnd = place.to
      j = place.to
      continue
    }
    if (place && prep === 'of') {
      titleEnd = place.to
      j = place.to
      continue
    }
    if (
      k < end &&
      (prep === 'of' || prep === 'at') &&
      !body &&
      ((tokens[k]!.shape === 'ALL' && tokens[k]!.text.length >= 3) ||
        BUSINESS.test(foldedText(tokens, start, head + 1))) &&
      capital(tokens[k]) &&
      !TOPICS.has(tokens[k]!.key)
    ) {
      const e = companyName(c, k, end)
      if (e > k) {
        org = {
          kind: 'org',
          from: k,
          to: e,
          name: source.slice(tokens[k]!.start, tokens[e - 1]!.end),
          orgKind: 'company',
          generic: false,
          source: 'grammar',
        }
        cut ??= { from: j, to: e }
        j = e
        continue
      }
    }
    if (k < end && capital(tokens[k])) {
      const e = topicEnd(c, k, end)
      if (e > k) {
        titleEnd = e
        j = e
        continue
      }
    }
    if (
      k < end &&
      lowerTopic(tokens, k, lower || prep === 'charge' || prep === 'for') > k &&
      (prep === 'charge' || prep === 'for' || prep === 'of')
    ) {
      const e = lowerTopic(tokens, k, true)
      titleEnd = e
      j = e
      continue
    }
    break
  }
  // A post without "of …" in lower case says too little, save before or behind a name (the caller looks).
  if (lower && WEAK_LOWER.has(tokens[head]!.key) && !org && !country && titleEnd === head + 1 && start === head)
    return null
  const to = Math.max(j, titleEnd)
  let title = source.slice(tokens[start]!.start, tokens[titleEnd - 1]!.end)
  // "Ambassador of Estonia to Thailand" keeps its state inside; "Deputy Secretary-General of ASEAN for …" does without the body
  if (cut && cut.to <= titleEnd && !state)
    title =
      source.slice(tokens[start]!.start, tokens[cut.from - 1]!.end) +
      source.slice(tokens[cut.to - 1]!.end, tokens[titleEnd - 1]!.end)
  title = spelled(title)
    .replace(/\s+/g, ' ')
    .replace(/^(?:former|then|ex|the|outgoing|incoming|current|newly appointed)(?:\s*-\s*|\s+)/i, '')
    .replace(/^(?:former|then)(?:\s*-\s*|\s+)/i, '')
  // "Former Chilean Minister": the nationality stands between
  if (start >= 2 && c.country(start - 1)?.form === 'demonym' && FORMER.has(tokens[start - 2]?.key ?? '')) former = true
  const post: PostMention = {
    kind: 'post',
    from: start,
    to,
    title,
    former,
    definite: false,
    plural: /s$/.test(tokens[head]!.key) && !/(affairs|studies|operations|communications)$/.test(tokens[head]!.key),
    head: tokens[head]!.key,
    ...(org ? { org } : {}),
    ...(country ? { country } : {}),
  }
  return { post, more: [], to }
}

/** Posts that only a company or an association has: what they are of is one, known or not. */
const BUSINESS =
  /\b(ceo|cfo|cto|coo|cso|cio|chief \w+ officer|founder|cofounder|managing director|chairman|executive officer|general manager|vice president|managing partner)\b/
function companyName(c: PostContext, i: number, end: number): number {
  let j = i
  while (j < end && j < i + 4 && capital(c.tokens[j]) && !isTitleWord(c.tokens[j]) && !c.country(j)) j++
  return j
}

function behind(o: OrgMention): number {
  let to = o.to
  for (let p = o.parent, n = 0; p && n < 4 && p.from >= to && p.from - to <= 4; p = p.parent, n++) to = p.to
  return to
}

function aheadHead(tokens: readonly Token[], i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    const t = tokens[j]!
    if (isHead(t)) return true
    if (!capital(t) && t.text !== '-' && !MODIFIERS.has(t.key)) return false
    if (capital(t) && !MODIFIERS.has(t.key) && !TOPICS.has(t.key)) return false
  }
  return false
}

/** "Cyber Affairs and Critical Technology", "Asia, Pacific and African Affairs". */
function topicEnd(c: PostContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    if (capital(t)) {
      if (isTitleWord(t) && j > i && !TOPICS.has(t.key)) break
      if (HONOUR.test(t.key) || (tokens[j + 1]?.text === '.' && tokens[j + 1]!.glued && t.text.length <= 4)) break
      if (j > i && c.org(j) && c.org(j)!.from === j && c.org(j)!.to > j + 1) break
      // "Secretary of Defense Colleen B…": a word that is no topic begins the name
      const topical =
        isTopic(t.key) || c.ordinary(t.key) || !!c.country(j) || !!c.place(j) || t.shape === 'ALL' || t.shape === 'abbr'
      if (
        !topical &&
        !(
          j === i ||
          TOPICS.has(tokens[j + 1]?.key ?? '') ||
          (tokens[j + 1]?.text === '-' && TOPICS.has(tokens[j + 2]?.key ?? ''))
        )
      )
        break
      if (!topical && j === i && !TOPICS.has(tokens[j + 1]?.key ?? '') && capital(tokens[j + 1])) break
      last = ++j
      continue
    }
    if (t.text === '-' && t.glued) {
      j++
      continue
    }
    if (t.shape === 'lower' && t.glued && tokens[j - 1]?.text === '-') {
      last = ++j
      continue
    }
    if (
      (t.key === 'and' || t.text === '&') &&
      capital(tokens[j + 1]) &&
      !isTitleWord(tokens[j + 1]) &&
      (isTopic(tokens[j + 1]!.key) ||
        (c.ordinary(tokens[j + 1]!.key) && !MODIFIERS.has(tokens[j + 1]!.key) && !isTitleWord(tokens[j + 2])) ||
        c.country(j + 1)?.form === 'demonym')
    ) {
      j++
      continue
    }
    if (
      t.key === 'of' &&
      last === j &&
      capital(tokens[j + 1]) &&
      TOPICS.has(tokens[j + 1]!.key) &&
      !c.org(j + 1) &&
      !c.country(j + 1)
    ) {
      j++
      continue
    }
    if (t.text === ',') {
      // "Asia, Pacific and African Affairs"
      let k = j + 1
      let ok = false
      for (let items = 0; items < 6; items++) {
        const s = k
        while (
          k < end &&
          capital(tokens[k]) &&
          (TOPICS.has(tokens[k]!.key) || c.country(k)?.form === 'demonym') &&
          !isTitleWord(tokens[k])
        )
          k++
        if (k === s) break
        if (
          (tokens[k]?.key === 'and' || (tokens[k]?.text === ',' && tokens[k + 1]?.key === 'and')) &&
          capital(tokens[k + (tokens[k]!.key === 'and' ? 1 : 2)])
        ) {
          const m = k + (tokens[k]!.key === 'and' ? 1 : 2)
          if (TOPICS.has(tokens[m]!.key) || c.country(m)?.form === 'demonym') {
            ok = true
            k = m
          }
          break
        }
        if (tokens[k]?.text === ',') {
          k++
          continue
        }
        break
      }
      if (ok) {
        j = k
        continue
      }
      break
    }
    break
  }
  return last
}

function lowerTopic(tokens: readonly Token[], i: number, allowed: boolean): number {
  if (!allowed) return i
  let j = i
  while (
    j < tokens.length &&
    j < i + 5 &&
    tokens[j]!.shape === 'lower' &&
    (TOPICS.has(tokens[j]!.key) ||
      MODIFIERS.has(tokens[j]!.key) ||
      (tokens[j]!.key === 'and' && TOPICS.has(tokens[j + 1]?.key ?? '')))
  )
    j++
  return j
}
