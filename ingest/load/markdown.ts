// Markdown with front matter: marked makes HTML of it, and the HTML walker makes text and blocks of that, so that layout is read in one place.
import { marked } from 'marked'
import { parse } from 'yaml'
import type { Given } from '../../src/ontology/statement.ts'
import type { Loaded } from '../types.ts'
import { decode, LoadError } from './decode.ts'
import { parseGiven } from './given.ts'
import { textOf } from './html.ts'
import type { LoadOptions } from './index.ts'

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** `given` of the caller wins over the front matter. */
export function loadMarkdown(bytes: Uint8Array, { given = {} }: LoadOptions): Loaded {
  const { text: source, warnings } = decode(bytes)
  const front = FRONT_MATTER.exec(source)
  const told = front ? frontMatter(front[1]!) : { given: {}, warnings: [] }
  const html = marked.parse(broken(front ? source.slice(front[0].length) : source), { async: false, gfm: true })
  const { text, blocks } = textOf(html)
  const tops = blocks.filter((b) => b.kind === 'heading' && b.level === 1)
  const heading = tops.length === 1 ? { title: text.slice(tops[0]!.start, tops[0]!.end) } : {}
  if (text === '') throw new LoadError('is empty: it holds front matter and no text')
  return {
    text,
    mediaType: 'text/markdown',
    given: { ...heading, ...told.given, ...given },
    blocks,
    warnings: [...warnings, ...told.warnings],
  }
}

/**
 * "**Panel 1: Fisheries**" and below it "Chair: Dr. X", without a blank line: a writer of programmes means two lines. The line ends of
 * running text stay soft.
 */
const broken = (source: string): string =>
  source.replace(
    /(?<=\*\*|__)[ \t]*\n(?=(?:\p{Lu}[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2} ?:)[ \t*])|[ \t]*\n(?=(?:Co-)?(?:Chairs?|Chairpersons?|Moderators?|Facilitators?|Panell?ists|Speakers?|Discussants?|Rapporteurs?|Keynotes?|Venue) ?:)/gu,
    '  \n',
  )

function frontMatter(yaml: string): { given: Given; warnings: string[] } {
  let value: unknown
  try {
    // dates stay as written: a YAML timestamp would bring a time and a zone that nobody wrote
    value = parse(yaml, { schema: 'core', maxAliasCount: 0 })
  } catch (error) {
    return { given: {}, warnings: [`front matter is not YAML: ${(error as Error).message.split('\n')[0]}`] }
  }
  return parseGiven(value)
}
