// One title in the plural before several names, one state for each: "the Foreign Ministers of Kenya and Norway, A and B", "the Kenyan and
// Norwegian Ministers, A and B", "Presidents A of Kenya and B of Norway", "A, B and C of X, Y and Z respectively". Paired in their order; where
// the numbers differ nobody gets a state.
import type { Annotated } from '../../annotate/annotate.ts'
import type { Mention, PersonMention, PostMention, Sentence } from '../../mention.ts'
import type { Token } from '../../scan.ts'

const PLURAL: readonly [RegExp, string][] = [
  [/\bSecretaries\b/i, 'Secretary'],
  [/\b(Undersecretar)ies\b/i, '$1y'],
  [
    /\b(Minister|President|Ambassador|Director|Commissioner|Chancellor|Governor|Speaker|Chairperson|Envoy|Premier|Representative|Mayor|Chief|Rector|Counsellor|Leader|Head|Chair|Spokesperson|Coordinator|Negotiator|Professor|Senator)s\b/i,
    '$1',
  ],
  [/\bChairmen\b/i, 'Chairman'],
]
/** "Foreign Ministers" → "Foreign Minister"; undefined where no word is a plural title. */
export function singular(title: string): string | undefined {
  for (const [re, one] of PLURAL) if (re.test(title)) return title.replace(re, one)
  return undefined
}

const joint = (t: Token | undefined): boolean =>
  !!t && /^(,|;|and|&|the|h\.e\.|he|hon|mr|ms|mrs|dr|as|well|respectively)$/.test(t.key || t.text)
const joined = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 5 && to > from && tokens.slice(from, to).every(joint)

/** People joined by commas and "and" from the mention at `i` on. */
function peopleFrom(tokens: readonly Token[], s: Sentence, i: number): PersonMention[] {
  const out: PersonMention[] = []
  for (let at = i; at < s.mentions.length; at++) {
    const m = s.mentions[at]!
    const last = out.at(-1)
    if (m.kind !== 'person' || (last && !joined(tokens, last.to, m.from))) {
      if (last && m.from < last.to) continue
      break
    }
    // "Foreign Ministers A and B as well as the Bank's Governor C": a post of his own
    if (last && m.posts.some((p) => p.org && p.from < m.nameRange.from)) break
    out.push(m)
  }
  return out
}

function give(m: PersonMention, post: PostMention, title: string, country: string | undefined): void {
  const { country: _, ...rest } = post
  const own: PostMention = {
    ...rest,
    title,
    head: post.head.replace(/ies$/, 'y').replace(/s$/, ''),
    plural: false,
    ...(country ? { country } : {}),
  }
  const at = m.posts.findIndex((p) => singular(p.title) !== undefined)
  if (at >= 0) m.posts.splice(at, 1, own)
  else m.posts.unshift(own)
}

/** Gives each of several people his own title and state, in place. */
export function pairPosts(a: Annotated): void {
  for (const s of a.sentences) {
    for (let i = 0; i < s.mentions.length; i++) {
      const m = s.mentions[i]!
      if (m.kind === 'post') {
        each(a.tokens, s, i, m)
        inBrackets(a.tokens, s, i, m)
        bearerInBrackets(a.tokens, s, i, m)
        ofStates(a.tokens, s, i, m)
      } else if (m.kind === 'person') {
        named(a.tokens, s, i, m)
        states(a.tokens, s, i, m)
      }
    }
  }
}

/** "the water ministers of the two countries, A of Kenya and B of Norway", "the Rectors, A of the University of X and B of that of Y". */
function each(tokens: readonly Token[], s: Sentence, i: number, post: PostMention): void {
  const title = singular(post.title)
  // "the two countries" stands for the two
  const k = s.mentions[i + 1]?.kind === 'ref' ? i + 2 : i + 1
  const first = s.mentions[k]
  if (!title || post.country || post.org || first?.kind !== 'person') return
  const between = tokens.slice(post.to, first.from).map((t) => t.key || t.text)
  if (
    !between.includes(',') ||
    !between.every((w) =>
      /^(?:,|of|the|two|three|both|countries|states|sides|universities|banks|ministries|institutes|professor|professors|ambassadors|mr|ms|mrs|dr)$/.test(
        w,
      ),
    )
  )
    return
  const who = peopleFrom(tokens, s, k)
  if (who.length < 2 || !who.every((p) => !p.posts.length && (p.side || p.affiliations.length === 1))) return
  for (const p of who) {
    give(p, post, title, p.affiliations.length ? undefined : p.side)
    const [own] = p.posts
    const [body] = p.affiliations.splice(0, 1)
    if (own && body) p.posts[0] = { ...own, org: body }
  }
  s.mentions.splice(i, k - i)
}

/** "the Head of the Salt Mission (Mr. A)", "the Minister of Ports of Chile (Ms. B)": who it is that has the post. */
function bearerInBrackets(tokens: readonly Token[], s: Sentence, i: number, post: PostMention): void {
  const bearer = s.mentions.slice(i + 1, i + 4).find((m) => m.kind === 'person')
  if (post.plural || !(post.org ?? post.country) || bearer?.kind !== 'person' || bearer.posts.length) return
  if (bearer.side || bearer.affiliations.length || tokens[post.to]?.text !== '(') return
  if (bearer.from !== post.to + 1 || tokens[bearer.to]?.text !== ')') return
  bearer.posts.push(post)
}

/** What opens an aside behind a state, and what closes it: nothing closes a dash. */
const ASIDE: Readonly<Record<string, string>> = { '(': ')', '[': ']', '-': '', '–': '', '—': '' }

/** "the foreign ministers of Chile (A) and Estonia [B]", "the ambassadors of Chile – A, Estonia – B and Ghana – C". */
function inBrackets(tokens: readonly Token[], s: Sentence, i: number, post: PostMention): void {
  const title = singular(post.title)
  if (!title || !post.country) return
  let code: string | undefined = post.country
  let at = post.to
  const pairs: [PersonMention, string][] = []
  for (const m of s.mentions.slice(i + 1)) {
    const close = ASIDE[tokens[at]?.text ?? '']
    if (code && m.kind === 'person' && m.from === at + 1 && (!close || tokens[m.to]?.text === close)) {
      if (close === undefined) break
      pairs.push([m, code])
      code = undefined
      at = close ? m.to + 1 : m.to
    } else if (!code && m.kind === 'country' && joined(tokens, at, m.from)) {
      code = m.code
      at = m.to
    } else break
  }
  if (pairs.length > 1) for (const [m, own] of pairs) if (!m.posts.length) give(m, post, title, own)
}

/** "the Foreign Ministers of Kenya and Norway, A and B". */
function ofStates(tokens: readonly Token[], s: Sentence, i: number, post: PostMention): void {
  const title = singular(post.title)
  if (!title || !post.country) return
  const codes = [...statesInFront(tokens, s, i, post.from), post.country]
  let k = i + 1
  let end = post.to
  for (
    let m: Mention | undefined = s.mentions[k];
    m?.kind === 'country' && joined(tokens, end, m.from);
    m = s.mentions[++k]
  ) {
    codes.push(m.code)
    end = m.to
  }
  const first = s.mentions[k]
  // "the Presidents of Peru, A; and Canada, B"
  if (codes.length === 1 && first?.kind === 'person' && joined(tokens, end, first.from)) {
    if (!inTurn(tokens, s, k, post, title)) return
    give(first, post, title, post.country)
    s.mentions.splice(i, 1)
    return
  }
  if (codes.length < 2 || first?.kind !== 'person' || !joined(tokens, end, first.from)) return
  const who = peopleFrom(tokens, s, k)
  if (who.length !== codes.length) return
  who.forEach((p, n) => give(p, post, title, codes[n]))
  // the names stand for the whole phrase: without them the titles are nobody
  s.mentions.splice(i, k - i)
}

/** "Presidents A of Kenya and B of Norway", "the Kenyan and Norwegian Ministers, A and B", "Norwegian Ministers A and B". */
function named(tokens: readonly Token[], s: Sentence, i: number, m: PersonMention): void {
  const post = m.posts.find((p) => singular(p.title) !== undefined && p.from <= m.nameRange.from)
  const title = post ? singular(post.title) : undefined
  if (!post || !title) return
  if (post.org) return ofBodies(tokens, s, i, m, post, title)
  const who = peopleFrom(tokens, s, i)
  const sides = who.map((p) => p.side)
  const theirs = !post.country && tokens[m.from - 1]?.key === 'their' ? statesBefore(tokens, s, i) : []
  if (theirs.length >= 2) {
    if (theirs.length === who.length) who.forEach((p, n) => give(p, post, title, theirs[n]))
    return
  }
  if (who.length >= 2 && sides.every(Boolean)) return who.forEach((p, n) => give(p, post, title, sides[n]))
  // adjectives in front, the last of them inside the mention
  const codes = [...statesInFront(tokens, s, i, m.from), ...(post.country ? [post.country] : [])]
  if (codes.length === 1 && who.length === 1) inTurn(tokens, s, i, post, title)
  // "the Ministers of Health and Education of Chile, A and B": one field each
  const fields = /^(.{3,40}? of )((?:(?!and )\p{L}+ ?){1,4}) and ((?:(?!and )\p{L}+ ?){1,4})$/u.exec(title)
  if (fields && codes.length === 1 && who.length === 2)
    return who.forEach((p, n) => give(p, post, `${fields[1]}${fields[n + 2]}`, codes[0]))
  if (codes.length === 1 && who.length >= 2) return who.forEach((p) => give(p, post, title, p.side ?? codes[0]))
  who.forEach((p, n) => {
    if (n === 0 || !p.posts.length) give(p, post, title, codes.length === who.length ? codes[n] : p.side)
  })
}

/** "the Academy of X and the Academy of Y … by their Directors, A and B": paired in order, else nobody's. */
function ofBodies(
  tokens: readonly Token[],
  s: Sentence,
  i: number,
  m: PersonMention,
  post: PostMention,
  title: string,
): void {
  if (tokens[post.from - 1]?.key !== 'their') return
  const who = peopleFrom(tokens, s, i)
  const orgs = s.mentions.slice(0, i).filter((x) => x.kind === 'org')
  const at = m.posts.indexOf(post)
  if (who.length !== orgs.length || who.length < 2) {
    m.posts.splice(at, 1)
    return
  }
  who.forEach((p, n) => {
    const own: PostMention = { ...post, title, plural: false, org: orgs[n]! }
    if (p === m) p.posts.splice(at, 1, own)
    else p.posts.unshift(own)
  })
}

/** "A, B and C of X, Y and Z": the last name has taken the first state; the others follow it. */
function states(tokens: readonly Token[], s: Sentence, i: number, m: PersonMention): void {
  const who = peopleFrom(tokens, s, i)
  const last = who.at(-1)
  if (who.length < 2 || who[0] !== m || !last?.side || who.some((p) => p !== last && p.side)) return
  const codes = [last.side]
  let k = s.mentions.indexOf(last) + 1
  let end = last.to
  for (
    let c: Mention | undefined = s.mentions[k];
    c?.kind === 'country' && c.form === 'name' && joined(tokens, end, c.from);
    c = s.mentions[++k]
  ) {
    codes.push(c.code)
    end = c.to
  }
  if (codes.length < 2) return
  who.forEach((p, n) => {
    const code = codes.length === who.length ? codes[n] : undefined
    for (const q of p.posts) if (!q.org) q.country = code
    const at = s.mentions.indexOf(p)
    const { side: _, ...rest } = p
    s.mentions[at] = { ...rest, ...(code ? { side: code } : {}) }
  })
}

/** "Kenyan and Norwegian Ministers", "Kenya's and Norway's Ministers": the states in front of the mention at `i`, which begins at `from`. */
function statesInFront(tokens: readonly Token[], s: Sentence, i: number, from: number): string[] {
  const codes: string[] = []
  for (let k = i - 1; k >= 0; k--) {
    const c = s.mentions[k]!
    const owns = c.kind === 'country' && tokens[c.to]?.shape === 'poss'
    if (c.kind !== 'country' || !(owns || c.form === 'demonym') || !joined(tokens, owns ? c.to + 1 : c.to, from)) break
    codes.unshift(c.code)
    from = c.from
  }
  return codes
}

/** "The delegations of X, Y and Z were headed by their Ministers, A, B and C": the states of the last list before the mention at `i`. */
function statesBefore(tokens: readonly Token[], s: Sentence, i: number): string[] {
  const codes: string[] = []
  let from = -1
  for (let k = i - 1; k >= 0; k--) {
    const c = s.mentions[k]!
    if (c.kind !== 'country' || (from >= 0 && !joined(tokens, c.to, from))) {
      if (codes.length) break
      continue
    }
    codes.unshift(c.code)
    from = c.from
  }
  return codes
}

/** "…, A; of Brazil, B; and Canada, C": states and names in turn behind the first pair, whose name is the mention at `i`; whether there are any. */
function inTurn(tokens: readonly Token[], s: Sentence, i: number, post: PostMention, title: string): boolean {
  let end = s.mentions[i]!.to
  let any = false
  for (let k = i + 1; k + 1 < s.mentions.length; k += 2) {
    const [c, p] = [s.mentions[k]!, s.mentions[k + 1]!]
    if (c.kind !== 'country' || p.kind !== 'person' || p.posts.length) break
    const between = tokens.slice(end, c.from).map((t) => t.key)
    if (!between.length || between.length > 4 || !between.every((w) => /^(,|;|and|of|the)$/.test(w))) break
    if (p.from - c.to > 4 || !joined(tokens, c.to, p.from) || tokens[c.to]!.text !== ',') break
    give(p, post, title, c.code)
    end = p.to
    any = true
  }
  return any
}
