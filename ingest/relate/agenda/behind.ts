// What stands behind a name in a row: titles that no list holds, bodies that only their place tells.
import { gazetteer } from '../../annotate/gazetteer.ts'
import type { PersonContext } from '../../annotate/context.ts'
import { honorificsAt } from '../../annotate/people/honours.ts'
import { isTitleWord } from '../../annotate/posts/title.ts'
import { POST_HEADS } from '../../lexicon/posts.ts'
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import type { OrgMention, PersonMention, PostMention } from '../../mention.ts'
import { type Token, capital } from '../../scan.ts'
import { labelAt, type Label } from './labels.ts'

export interface Words {
  readonly tokens: readonly Token[]
  readonly text: string
}

const PART =
  /^(?:(?:session|panel)\s+)?(?:co-?)?(?:chair(?:man|person|woman)?|moderator|rapporteur|discussant|speaker|panell?ist|facilitator|presenter|keynote speaker)$/i

/** The person without what belongs to the row: its label as a post, words before its cell; and with a body that only its place tells. */
export function settle(
  c: Words,
  ctx: PersonContext,
  m: PersonMention,
  from: number,
  to: number,
): { person: PersonMention; label?: Label } {
  const part = m.posts.find((p) => p.to <= m.nameRange.from && !p.org && !p.country && PART.test(p.title))
  const label = part ? labelAt(part.title, 0, part.title.length)?.label : undefined
  const posts = m.posts.filter((p) => p !== part && p.from >= from)
  const person: PersonMention = { ...joined(c, ctx, m, posts, to), from: Math.max(m.from, from) }
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

/** "Founder & CEO" is one title, "Minister of Science and ICT, Ghana" one field and a state. */
function joined(c: Words, ctx: PersonContext, m: PersonMention, posts: PostMention[], to: number): PersonMention {
  const { tokens, text } = c
  const last = posts.at(-1)
  if (!last || last.org || last.from < m.nameRange.to || !/^(&|and|\/)$/.test(tokens[m.to]?.key ?? ''))
    return { ...m, posts }
  if (ctx.org(m.to + 1)) return { ...m, posts }
  const k = runOf(tokens, m.to + 1, Math.min(to, m.to + 6))
  const closes = k >= to || /^[,(;)]$/.test(tokens[k]!.text)
  const field = / (?:of|for|on) /.test(last.title) && !ctx.country(m.to + 1)
  if (k === m.to + 1 || !closes || !(field || POST_HEADS.has(tokens[k - 1]!.key))) return { ...m, posts }
  const title = text.slice(tokens[last.from]!.start, tokens[k - 1]!.end).replace(/\s+/g, ' ')
  const state = tokens[k]?.text === ',' && k + 1 < to ? ctx.country(k + 1) : null
  const of = state && state.form === 'name' && !last.country ? { country: state.code } : {}
  const post = { ...last, ...of, to: k, title, head: field ? last.head : tokens[k - 1]!.key }
  return { ...m, to: state ? state.to : k, posts: [...posts.slice(0, -1), post] }
}

const SMALL =
  /^(of|for|and|the|on|in|de|del|della|di|du|des|la|le|les|et|y|e|do|da|dos|von|für|fur|und|pour|en|van|voor|al|el|&)$/
const AGENT = /(?:er|or|ist|ian|ant|yst|lead|coach|member|counsel|candidate|student|poet)$/
const NO_BODY =
  /^(tbc|tbd|online|virtual|video|via|remote|former|formerly|retired|ret|rtd|moderator|chair|rapporteur|speaker|on|closed|invited)$/

/** What stands behind a name, or behind its post, up to the next mark, that no grammar knows: "Ms. X, Founder, Bellwether", "Dr. Y, Additional Secretary, Z". */
function behind(
  c: Words,
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
    // "Ms. X (Chile), Mr. Y (Peru)": the next of a list
    const next = start < to ? honorificsAt(ctx, start, to) : null
    if (next && next.to < to && capital(tokens[next.to])) return none
    const known = start < to ? ctx.org(start) : null
    if (known) return { ...none, body: { ...known }, end: known.to }
    const k = runOf(tokens, start, to)
    if (k === start) return none
    const words = tokens.slice(start, k)
    const hit = gazetteer().at(tokens, start, k)
    // "the Ambassador of Ghana, X, Orava Hall": whose he is was told in front of his name
    if (m.posts.some((p) => p.country && !p.former && p.to <= m.nameRange.from)) return none
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
        (last.shape === 'Cap' && AGENT.test(last.key) && words.every((t) => isOrdinary(t.key) || SMALL.test(t.key))))
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
    // "A (leader of the group), Tamar Kapanadze": the next of a list
    if (
      words.length === 2 &&
      GIVEN_NAMES.has(words[0]!.key) &&
      words.every((t) => t.shape === 'Cap') &&
      !isOrdinary(last.key)
    )
      return none
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
