// People: honours, a post and the words of a name, and what follows them.
import { GIVEN_NAMES } from '../../src/ontology/lexicon/names.ts'
import type { PersonMention, PostMention, Range } from '../mention.ts'
import type { Token } from '../scan.ts'
import type { PersonContext } from './context.ts'
import { behindName } from './people/behind.ts'
import type { NameRun } from './people/name.ts'

/** Name words without honours, in one string. */
const nameText = (c: PersonContext, r: Range): string =>
  c.source
    .slice(c.tokens[r.from]!.start, c.tokens[r.to - 1]!.end)
    .replace(/\s+/g, ' ')
    .trim()

/** Assembles a person from what stands before (honours, a post), the name and what follows. */
export function makePerson(
  c: PersonContext,
  from: number,
  run: NameRun,
  before: { posts: PostMention[]; honorifics: string[]; gender?: 'f' | 'm' },
  end: number,
  confidence: number,
): PersonMention {
  const after = behindName(c, run.to, end, before.posts.length > 0)
  const gender = before.gender ?? genderOf(c.tokens, run)
  return {
    kind: 'person',
    from,
    to: Math.max(run.to, after.to),
    name: nameText(c, run),
    nameRange: { from: run.from, to: run.to },
    honorifics: before.honorifics,
    posts: [...before.posts, ...after.posts],
    affiliations: after.affiliations,
    confidence,
    ...(gender ? { gender } : {}),
    ...(after.country ? { side: after.country } : {}),
  }
}

function genderOf(tokens: readonly Token[], run: Range): 'f' | 'm' | undefined {
  for (let i = run.from; i < run.to; i++) {
    const g = GIVEN_NAMES.get(tokens[i]!.key)
    if (g === 'f' || g === 'm') return g
  }
  return undefined
}
