// The guide, from Markdown to the two forms that Neo4j Browser plays: HTML slides for this Browser, AsciiDoc sections for the newer one.
import { lexer, parser, type Token, type Tokens } from 'marked'

interface Slide {
  readonly title: string
  readonly tokens: Token[]
}

/** A title and one slide for each `##`. Headings, paragraphs, lists and code blocks are all that a guide may have. */
function slides(markdown: string): { title: string; slides: Slide[] } {
  const tokens = lexer(markdown)
  const [first, ...rest] = tokens.filter((t) => t.type !== 'space')
  if (first?.type !== 'heading') throw new Error('a guide begins with its title')
  const all: { title: string; tokens: Token[] }[] = []
  for (const token of rest) {
    if (token.type === 'heading') all.push({ title: (token as Tokens.Heading).text, tokens: [] })
    else all.at(-1)!.tokens.push(token)
  }
  return { title: (first as Tokens.Heading).text, slides: all }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function toHtml(markdown: string): string {
  const guide = slides(markdown)
  const body = (tokens: Token[]): string =>
    tokens
      .map((token) =>
        // A click on it puts it into the editor.
        token.type === 'code'
          ? `<pre class="pre-scrollable code runnable">${escape((token as Tokens.Code).text)}</pre>\n`
          : parser([token]),
      )
      .join('')
  const shown = guide.slides.map(
    ({ title, tokens }) =>
      `<slide class="row-fluid">\n<div class="col-sm-12">\n<h3>${escape(title)}</h3>\n${body(tokens)}</div>\n</slide>\n`,
  )
  return `<article class="guide">\n<title>${escape(guide.title)}</title>\n<carousel class="deck container-fluid">\n${shown.join('')}</carousel>\n</article>\n`
}

export function toAsciiDoc(markdown: string): string {
  const guide = slides(markdown)
  const inline = (text: string): string =>
    text.replace(/\*\*(.+?)\*\*/g, '*$1*').replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$2[$1]')
  const block = (token: Token): string => {
    if (token.type === 'code') return `[source,cypher]\n----\n${(token as Tokens.Code).text}\n----\n`
    if (token.type === 'paragraph') return `${inline((token as Tokens.Paragraph).text)}\n`
    if (token.type === 'list') return (token as Tokens.List).items.map((item) => `* ${inline(item.text)}\n`).join('')
    throw new Error(`a guide has no ${token.type}`)
  }
  const sections = guide.slides.map(({ title, tokens }) => `== ${title}\n\n${tokens.map(block).join('\n')}`)
  return `= ${guide.title}\n\n${sections.join('\n')}`
}
