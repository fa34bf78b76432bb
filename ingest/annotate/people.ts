// People: honours, a post and the words of a name, and what follows them.
import { GIVEN_NAMES } from '../../src/ontology/lexicon/names.ts'
import type { PersonMention, PostMention, Range } from '../mention.ts'
import { type Token, capital } from '../scan.ts'
import type { PersonContext } from './context.ts'
import { behindName } from './people/behind.ts'
import { nominalsAt } from './people/honours.ts'
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
  before: { posts: PostMention[]; honorifics: string[]; gender?: 'f' | 'm'; comma?: boolean },
  end: number,
  confidence: number,
): PersonMention {
  const after = behindName(c, nominalsAt(c, run.to, end), end, {
    post: before.posts.length > 0,
    comma: before.comma === true,
    met: calledOn(c.tokens, from),
    opens:
      /^[.!?”"]?$/.test(c.tokens[from - 1]?.text ?? '') ||
      /\n\s*$/.test(c.source.slice(c.tokens[from - 1]!.end, c.tokens[from]!.start)),
    chief: before.posts.some(
      (p) => !p.org && /^(?:(?:vice )?president|(?:deputy )?prime minister|king|queen|emir|sultan)$/i.test(p.title),
    ),
  })
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

/** "called on Minister X", "met with the President, Y": the person is received or receives. */
function calledOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    if (
      /^(called|calls|call|credentials|presented|met|meets|meeting|received|receives|visited|hosted|welcomed|talks|audience)$/.test(
        tokens[i]!.key,
      )
    )
      return true
    if (
      !capital(tokens[i]) &&
      !/^(on|upon|with|by|the|of|newly|new|appointed|elected|visiting|\(|\)|today|yesterday|also|here|,|and|to|for|his|her|mr|ms|mrs|dr)$/.test(
        tokens[i]!.key,
      )
    )
      return false
  }
  return false
}
