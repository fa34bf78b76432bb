// People in the rows of a programme. Where a name stands there tells it: first in its cell or line, or behind a semicolon; with that, names
// that no list holds and no honour marks are names too, and what follows one behind a comma is a post or a body.
import { gazetteer } from '../annotate/gazetteer.ts'
import { bareConfidence, honorificsAt, makePerson, nameAt, type PersonContext } from '../annotate/people.ts'
import { isTitleWord, POST_HEADS } from '../annotate/posts.ts'
import { isOrdinary } from '../../src/ontology/lexicon/words.ts'
import type { Mention, OrgMention, PersonMention, PlaceMention, PostMention, Range } from '../mention.ts'
import type { Token } from '../scan.ts'
import { labelAt, type Label } from './agenda-labels.ts'

export interface Slot {
  readonly person: PersonMention
  /** "(Chair)", "the rapporteur, Dr. X": a part of their own in a list. */
  readonly label?: Label
  /** Named, and not to come: "cancelled", "unable to attend", "replaced by". */
  readonly off: boolean
  /** "(tbc)", "[invited]". */
  readonly open: boolean
}

export interface PeopleContext {
  readonly tokens: readonly Token[]
  readonly text: string
}

const PART =
  /^(?:(?:session|panel)\s+)?(?:co-?)?(?:chair(?:man|person|woman)?|moderator|rapporteur|discussant|speaker|panell?ist|facilitator|presenter|keynote speaker)$/i
const OFF =
  /^[\s,:;–—([-]*(?:(?:has |is |was |will be )?(?:now )?(?:cancel?led|withdrawn|withdrew|unable to (?:attend|travel|join|participate|come)|cannot (?:attend|travel|join|come)|will not (?:attend|speak|join|come)|no longer (?:attending|speaking)|replaced by|apologies|regrets|sends? (?:her|his|their)? ?(?:apologies|regrets)))/i
const OPEN =
  /^[\s,:;–—]*[[(]\s*(?:t\.?b\.?[cd]\.?|to be confirmed|invited|provisional|unconfirmed|subject to confirmation)\s*[\])]/i
const OPEN_BEFORE = /[[(]\s*(?:t\.?b\.?[cd]\.?|to be confirmed|invited|provisional)\s*[\])]\s*$/i
const AWAY = /\b(?:apologies|regrets)(?: (?:from|received from))?\s*:?\s*$|\breplac(?:es|ing)\s*$|\bin place of\s*$/i

/** Everyone named between two tokens. `labelled`: a label has said that people follow, so that a bare name is enough. */
export function peopleBetween(
  c: PeopleContext,
  mentions: readonly Mention[],
  from: number,
  to: number,
  labelled: boolean,
): Slot[] {
  const { tokens, text } = c
  const out: Slot[] = []
  const told = mentions.filter((m): m is PersonMention => m.kind === 'person')
  const ctx = contextOf(c, mentions, from, to)
  let i = from
  let slot = true
  while (i < to) {
    const t = tokens[i]!
    const here = told.find((m) => m.from <= i && i < m.to && m.nameRange.from >= i)
    let found: PersonMention | null = null
    if (
      here &&
      (here.from >= i || slot) &&
      (slot || here.honorifics.length || here.posts.some((p) => p.from < here.nameRange.from))
    )
      found = here
    else if (slot && !here) found = nameHere(c, ctx, i, to, labelled, out.at(-1)?.person, i === from)
    if (found) {
      const s = settle(c, ctx, found, from, to)
      const before = text.slice(tokens[from]!.start, tokens[i]!.start)
      const behind = text.slice(tokens[s.person.to - 1]!.end, to < tokens.length ? tokens[to - 1]!.end : undefined)
      const open = OPEN.test(behind) || OPEN_BEFORE.test(before)
      const away = OFF.test(behind) || AWAY.test(before)
      const own = partBehind(text, tokens, s.person.to, to)
      out.push({ person: s.person, off: away, open, ...((s.label ?? own) ? { label: (s.label ?? own)! } : {}) })
      i = Math.max(s.person.to, i + 1)
      slot = false
      continue
    }
    // where the next name may begin
    if (t.text === ';' || t.text === '/' || t.text === '•' || t.text === '&' || t.key === 'and') slot = true
    else if (t.text === ',') slot = true
    else if (t.text === ']' || t.text === ':' || t.text === ')') slot = true
    else if (/^(by|with|from|the|rapporteur|moderator|chair|introducing|featuring|replaced)$/.test(t.key)) slot = true
    else slot = false
    i++
  }
  return out
}

/** "Dr. X (moderator)", "Ms. Y – Chair". */
function partBehind(text: string, tokens: readonly Token[], i: number, to: number): Label | undefined {
  const t = tokens[i]
  if (!t || i >= to || !/^[,(–—[-]$/.test(t.text) || !tokens[i + 1]) return undefined
  const start = tokens[i + 1]!.start
  const m =
    /^(?:(?:session|panel)\s+)?(?:co-?)?(?:chair(?:man|person|woman)?|moderator|rapporteur|discussant|facilitator|keynote(?: speaker)?|panell?ist|speaker|presenter)(?=\s*(?:[)\],;]|$))/i.exec(
      text.slice(start, tokens[to - 1]!.end),
    )
  if (!m) return undefined
  return labelAt(m[0], 0, m[0].length)?.label
}

/** The person without what belongs to the row: its label as a post, words before its cell; and with a body that only its place tells. */
function settle(
  c: PeopleContext,
  ctx: PersonContext,
  m: PersonMention,
  from: number,
  to: number,
): { person: PersonMention; label?: Label } {
  const part = m.posts.find((p) => p.to <= m.nameRange.from && !p.org && !p.country && PART.test(p.title))
  const label = part ? labelAt(part.title, 0, part.title.length)?.label : undefined
  const posts = m.posts.filter((p) => p !== part && p.from >= from)
  const person: PersonMention = { ...joined(c, m, posts, to), from: Math.max(m.from, from) }
  const told = label ? { label } : {}
  if (person.affiliations.length > 0 || person.posts.some((p) => p.org && !p.former)) return { person, ...told }
  const { body, post, end } = behind(c, ctx, person, to)
  if (!body && !post) return { person, ...told }
  const all = [...person.posts, ...(post ? [post] : [])]
  const open = all.filter((p) => !p.org && !p.country && p.from >= m.nameRange.to)
  return {
    person: {
      ...person,
      to: Math.max(person.to, end),
      posts: all.map((p) => (body && open.includes(p) ? { ...p, org: body } : p)),
      affiliations: body && !open.length ? [body] : [],
    },
    ...told,
  }
}

/** "Founder & CEO", "Director / Senior Fellow": two heads are one title. */
function joined(c: PeopleContext, m: PersonMention, posts: PostMention[], to: number): PersonMention {
  const { tokens, text } = c
  const last = posts.at(-1)
  if (!last || last.org || last.from < m.nameRange.to || !/^(&|and|\/)$/.test(tokens[m.to]?.key ?? ''))
    return { ...m, posts }
  let k = m.to + 1
  while (k < to && k < m.to + 5 && capital(tokens[k])) k++
  if (k === m.to + 1 || !POST_HEADS.has(tokens[k - 1]!.key) || (k < to && !/^[,(;]$/.test(tokens[k]!.text)))
    return { ...m, posts }
  const title = text.slice(tokens[last.from]!.start, tokens[k - 1]!.end).replace(/\s+/g, ' ')
  return { ...m, to: k, posts: [...posts.slice(0, -1), { ...last, to: k, title, head: tokens[k - 1]!.key }] }
}

const capital = (t: Token | undefined): boolean => !!t && (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr')
const SMALL =
  /^(of|for|and|the|on|in|de|del|della|di|du|des|la|le|les|et|y|e|do|da|dos|von|für|fur|und|pour|en|van|voor|al|el|&)$/
const AGENT = /(?:er|or|ist|ian|ant|yst|lead|coach|member|counsel|candidate|student|poet)$/
const NO_BODY =
  /^(tbc|tbd|online|virtual|video|via|remote|former|formerly|retired|ret|rtd|moderator|chair|rapporteur|speaker|on|closed|invited)$/

/** What stands behind a name, or behind its post, up to the next mark, that no grammar knows: "Ms. X, Founder, Bellwether", "Dr. Y, Additional Secretary, Z". */
function behind(
  c: PeopleContext,
  ctx: PersonContext,
  m: PersonMention,
  to: number,
): { body?: OrgMention; post?: PostMention; end: number } {
  const { tokens, text } = c
  let i = m.to
  let post: PostMention | undefined
  for (let guard = 0; guard < 2; guard++) {
    const none = { ...(post ? { post } : {}), end: i }
    const sep = tokens[i]
    if (!sep || i >= to || !/^[,(–—-]$/.test(sep.text) || (sep.text === '-' && sep.glued)) return none
    const start = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
    const known = start < to ? ctx.org(start) : null
    if (known) return { ...none, body: { ...known }, end: known.to }
    const k = runOf(tokens, start, to)
    if (k === start) return none
    const words = tokens.slice(start, k)
    const hit = gazetteer().at(tokens, start, k)
    const plain = hit && (hit.country?.to === k || hit.place?.to === k || hit.seat?.to === k)
    const last = words.at(-1)!
    const closes = k >= to || /^[,;)(\].·–—:]$/.test(tokens[k]!.text) || /^(and|by)$/.test(tokens[k]!.key)
    if (plain || !closes || !capital(words[0])) return none
    const name = text.slice(words[0]!.start, last.end).replace(/\s+/g, ' ')
    if (
      !post &&
      words.length <= 7 &&
      (POST_HEADS.has(last.key) ||
        headed(words) ||
        (AGENT.test(last.key) && words.every((t) => isOrdinary(t.key) || SMALL.test(t.key))))
    ) {
      if (PART.test(name)) return none
      post = {
        kind: 'post',
        from: start,
        to: k,
        title: name,
        head: last.key,
        former: false,
        definite: false,
        plural: false,
      }
      i = k
      continue
    }
    if (isTitleWord(words[0]) || NO_BODY.test(words[0]!.key) || (words.length === 1 && last.text.length < 3))
      return none
    return {
      ...none,
      end: k,
      body: {
        kind: 'org',
        from: start,
        to: k,
        name,
        generic: false,
        source: 'grammar',
        ...(words.length === 1 && last.shape === 'ALL' ? { acronym: name } : {}),
      },
    }
  }
  return { ...(post ? { post } : {}), end: i }
}

/** "Head of Policy", "Director for Asia": the head stands before its field. */
const headed = (words: readonly Token[]): boolean => {
  const k = words.findIndex((t) => /^(of|for|on)$/.test(t.key))
  return k > 0 && k <= 3 && POST_HEADS.has(words[k - 1]!.key)
}

/** End of the run of capitals, with small words between, that begins at `i`. */
function runOf(tokens: readonly Token[], i: number, to: number): number {
  let k = i
  while (
    k < to &&
    (capital(tokens[k]) ||
      tokens[k]!.shape === 'init' ||
      tokens[k]!.shape === 'num' ||
      (k > i && SMALL.test(tokens[k]!.key)) ||
      (k > i && /^[-.'’]$/.test(tokens[k]!.text) && tokens[k]!.glued))
  )
    k++
  while (k > i && (SMALL.test(tokens[k - 1]!.key) || tokens[k - 1]!.text === '.')) k--
  return k
}

/** A name at `i` that the grammar of prose did not dare to read. */
function nameHere(
  c: PeopleContext,
  ctx: PersonContext,
  i: number,
  to: number,
  labelled: boolean,
  before: PersonMention | undefined,
  first: boolean,
): PersonMention | null {
  const { tokens } = c
  if (!capital(tokens[i]) && tokens[i]!.shape !== 'init' && !/^(al|el|van|von|de|ibn|bin|abu)$/.test(tokens[i]!.key))
    return null
  if (ctx.taken(i) && !ctx.country(i)) return null
  const hon = honorificsAt(ctx, i, to)
  const run = nameAt(ctx, hon ? hon.to : i, to, !!hon)
  if (!run) return null
  const next = tokens[run.to]
  const closed =
    run.to >= to ||
    /^[,;(/·–—:)\]]$/.test(next!.text) ||
    /^(and|of|from|at|for|who|is|will|&)$/.test(next!.key) ||
    OFF.test(c.text.slice(next!.start, next!.start + 30))
  if (!closed) return null
  const names = tokens.slice(run.from, run.to).filter((t) => capital(t))
  if (!hon) {
    if (run.words < 1.5 || run.words > 6 || run.ordinary >= names.length) return null
    if (names.some((t) => isTitleWord(t)) || ctx.org(run.from)) return null
  }
  const sure = hon ? 0.95 : bareConfidence({ ...ctx, titleCase: false }, run, i - 1)
  const behind = tokens[i - 1]?.text === ','
  // behind a comma stands a body more often than the next name, unless the list is one of bare names
  if (
    !hon &&
    behind &&
    before &&
    (before.to === i - 1 || before.to === i) &&
    (before.affiliations.length === 0 && before.posts.length === 0 ? sure < 0.75 : tokens[i - 2]?.text !== ')')
  )
    return null
  const person = makePerson(
    ctx,
    i,
    run,
    { posts: [], honorifics: hon?.words ?? [], ...(hon?.gender ? { gender: hon.gender } : {}) },
    to,
    0,
  ).person
  const told = person.posts.length > 0 || person.affiliations.length > 0
  // first on its line, and a comma or a bracket behind it: nothing else stands like that
  const leads =
    !hon && tokens[i - 1]?.text !== ',' && first && /^[,(]$/.test(next?.text ?? '') && run.ordinary < names.length - 1
  const confidence = Math.max(sure, told ? 0.8 : labelled ? 0.7 : leads ? 0.66 : 0)
  if (!hon && run.ordinary > 0 && sure < 0.6 && !told && !leads) return null
  if (!hon && run.ordinary > 0 && !labelled && sure < 0.65 && !leads) return null
  return confidence >= 0.65 ? { ...person, confidence } : null
}

/** What the grammars of people ask, answered from mentions that are known. */
export function contextOf(c: PeopleContext, mentions: readonly Mention[], from: number, to: number): PersonContext {
  const { tokens, text } = c
  const orgs = new Map<number, OrgMention>()
  const cover = new Map<number, Mention>()
  for (const m of mentions) {
    if (m.kind === 'org') orgs.set(m.from, m)
    if (m.kind !== 'person' && m.kind !== 'post' && m.kind !== 'ref')
      for (let i = m.from; i < m.to; i++) cover.set(i, m)
  }
  const hit = (i: number): ReturnType<ReturnType<typeof gazetteer>['at']> =>
    i < to ? gazetteer().at(tokens, i, to) : null
  const org = (i: number): OrgMention | null => orgs.get(i) ?? null
  return {
    tokens,
    source: text,
    titleCase: false,
    shouting: false,
    country(i) {
      const h = hit(i)?.country
      return h ? { code: h.country.code, to: h.to, form: h.form } : null
    },
    place(i) {
      const h = hit(i)?.place
      return h ? { name: h.place.name, to: h.to } : null
    },
    body: (i) => (org(i) ? { org: org(i)!, to: org(i)!.to } : null),
    org,
    ordinary: isOrdinary,
    titled: (i) => isTitleWord(tokens[i]),
    taken: (i) => cover.has(i) || i < from,
  }
}

/** Towns and states right behind a body: "Centre for X, Cairo", "National Agency (NCA), Ghana". */
export function seatBehind(
  c: PeopleContext,
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
