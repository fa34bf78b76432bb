// A post whose state stands inside its title: "outgoing Norwegian Ambassador".
import { FORMER } from '../../lexicon/posts.ts'
import type { PostMention } from '../../mention.ts'
import type { PostContext } from '../context.ts'
import { titleAt } from './title.ts'
import { keyLike } from '../../words.ts'

/** Words before the nationality of a post. */
const LEAD = keyLike(
  /^(?:former|formerly|ex|previous|then|late|outgoing|incoming|current|incumbent|new|newly|acting|deputy|vice|assistant|senior|first|second|permanent|special|chief)$/,
)

/** "outgoing Norwegian Ambassador", "deputy Egyptian foreign minister", "A previous Latvian foreign minister": the state stands inside the title. */
export function nationalAt(
  c: PostContext,
  i: number,
  end: number,
  read: (c: PostContext, i: number, end: number) => { post: PostMention; to: number } | null,
): { post: PostMention; to: number } | null {
  if (!LEAD(c.tokens[i])) return null
  const lead = c.tokens[i]!.key
  const dash = lead === 'ex' && c.tokens[i + 1]?.text === '-' ? 1 : 0
  const there = c.country(i + 1 + dash)
  if (there?.form !== 'demonym') return null
  const found = titleAt(c.tokens, there.to, end) && read(c, there.to, end)
  if (!found) return null
  const { post } = found
  const rank = /^(deputy|vice|assistant|acting|senior|first|second|permanent|special|chief)$/.test(lead)
  return {
    post: {
      ...post,
      from: i,
      title: rank ? `${c.tokens[i]!.text} ${post.title}` : post.title,
      former: post.former || FORMER.has(lead),
      ...(post.org || post.country ? {} : { country: there.code }),
    },
    to: found.to,
  }
}
