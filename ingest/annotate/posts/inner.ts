// A post that is another's: "Special Envoy of the Secretary-General of the United Nations for Yemen", "adviser to the President of Peru".
import type { OrgMention, PostMention } from '../../mention.ts'
import { capital, type Token } from '../../scan.ts'
import type { PostContext } from '../context.ts'
import { leadsToName, titleAt } from './title.ts'
import { keyLike } from '../../words.ts'

/** Who speaks or acts for somebody, or helps. */
const SERVES =
  /^(?:envoy|representative|adviser|advisor|assistant|secretary|aide|counsel|spokesperson|spokesman|spokeswoman|plenipotentiary|sherpa|emissary|coordinator)$/
/** For whom. */
const SERVED = keyLike(
  /^(?:president|minister|premier|chancellor|king|queen|emir|amir|sultan|general|governor|speaker|taoiseach)$/,
)

/** The post behind the "of" or "to" of the post whose head is `head`, at token `k` behind the article: whose it is, and the index behind it. */
export function innerPost(
  c: PostContext,
  head: string,
  k: number,
  end: number,
  read: (c: PostContext, i: number, end: number) => { post: PostMention; to: number } | null,
): { to: number; country?: string; org?: OrgMention } | null {
  if (!SERVES.test(head) || k >= end) return null
  const there = c.country(k)
  const i = there?.form === 'demonym' ? there.to : k
  if (!capital(c.tokens[i])) return null
  // "Special Envoy of the UN Secretary-General for Yemen": of the body told in front of whom he serves
  const body = c.org(i)
  if (body) {
    const its = titleAt(c.tokens, body.to, end)
    if (!its || !SERVED(c.tokens[its.head]) || leadsToName(c.tokens, body.to)) return null
    return { to: its.head + 1, org: body }
  }
  const title = titleAt(c.tokens, i, end)
  if (!title || !SERVED(c.tokens[title.head]) || leadsToName(c.tokens, i)) return null
  const inner = read(c, i, end)
  if (!inner) return null
  const country = i > k ? there?.code : inner.post.country
  return { to: inner.to, ...(country ? { country } : {}), ...(inner.post.org ? { org: inner.post.org } : {}) }
}

/** Heads of states, houses and ministries: where one of them is, or on which day, is no part of the title. */
const STATE_HEAD = keyLike(
  /^(?:presidents?|ministers?|premiers?|kings?|queens?|emir|amir|sultan|pope|chancellor|speaker|chairperson|chairman|chairwoman|mayor|ministers)$/,
)
const DAY = keyLike(
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?)$/,
)

/** "Representative of Mali to ECOWAS at the ECOWAS headquarters": where he is met, and none he works for. */
export const PREMISES = keyLike(/^(?:headquarters|hq|premises|offices?|building)$/)

/** "Minister of Trade for the Republic of Mali": the title told up to token `j` has its field, and the state behind "for" is whose it is. */
export const ministerFor = (tokens: readonly Token[], head: number, j: number): boolean =>
  tokens[head]!.key === 'minister' && j > head + 2 && tokens[j - 1]!.key !== 'state'

/** "by the Speaker on Monday", "director of the Fund in March": a day or a month is no part of a title. */
export const whenAt = (tokens: readonly Token[], prep: string, at: number): boolean =>
  (prep === 'on' || prep === 'in') && DAY(tokens[at])

/** "received by the President at the Palace", "met the Minister in Lima", not "Minister in the Office of the Prime Minister". */
export function where(tokens: readonly Token[], head: number, prep: string, at: number): boolean {
  if (!/^(?:in|at|on)$/.test(prep) || !STATE_HEAD(tokens[head])) return false
  const next = tokens[at]?.key === 'the' ? at + 1 : at
  return !/^(?:office|presidency|prime|president|cabinet|chancellery|charge|department)$/.test(tokens[next]?.key ?? '')
}
