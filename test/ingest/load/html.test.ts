import { describe, expect, it } from 'vitest'
import { load } from '../../../ingest/load/index.ts'
import { cpu } from '../../support/cpu.ts'

const html = (s: string) => load(Buffer.from(s), { path: 'a.html' })
const shown = ({ text, blocks }: Awaited<ReturnType<typeof html>>): string[] =>
  blocks!.map((b) => `${b.kind}${b.level ?? ''}: ${text.slice(b.start, b.end)}`)

const PROSE =
  'The ministers met in Porto on Monday and spoke about pilots, ferries and the price of fish, which has risen since spring.'
const MORE =
  'They agreed that the working group will present its report before the end of the year, and that the next round will be held in Lima.'

describe('a page', () => {
  it('gives the article with its layout and nothing of the page around it', async () => {
    const loaded = await html(`<!doctype html><html lang="en"><head><title>Second Harbour Talks | Port Wire</title>
<meta property="og:site_name" content="Port Wire"><meta property="article:published_time" content="2031-03-04T23:30:00-05:00">
<script>var x = 'Minister Nowhere'</script><style>p{}</style></head><body>
<a class="skip" href="#m">Skip to main content</a><div id="cookie-bar">We use cookies. <button>Accept</button></div>
<header><a href="/">Port Wire</a><nav><ul><li>Home</li><li>Ministers of the World</li></ul></nav></header>
<main id="m"><article><h1>Second Harbour Talks</h1><p class="byline">By Ana Ruiz and Tomas Lind</p>
<div class="share">Share: <a>X</a> <a>Mail</a></div>
<p>${PROSE}</p><h2>Outcome</h2><p>${MORE}</p>
<ul><li>A fund<ul><li>for <b>pilots</b></li></ul></li><li>A register</li></ul>
<figure><img src="x.jpg"><figcaption>The quay at dawn</figcaption></figure>
<table><tr><th>Time</th><th>Session</th></tr><tr><td>09:00</td><td>Opening<br>Dr. Ines Falk, Rector</td></tr></table>
<div class="author-box"><h4>Ana Ruiz</h4><p>Ana Ruiz writes about ports.</p></div></article></main>
<section class="related-posts"><h3>Related posts</h3><a>President Nobody visits Paris</a></section>
<div id="comments"><h3>2 Comments</h3><p>${PROSE.toUpperCase()}</p></div>
<footer>About | Contact | &copy; 2031 Port Wire Media</footer></body></html>`)
    expect(shown(loaded)).toEqual([
      'heading1: Second Harbour Talks',
      'byline: By Ana Ruiz and Tomas Lind',
      `paragraph: ${PROSE}`,
      'heading2: Outcome',
      `paragraph: ${MORE}`,
      'item1: A fund',
      'item2: for pilots',
      'item1: A register',
      'caption: The quay at dawn',
      'row1: Time\tSession',
      'row1: 09:00\tOpening',
      'row2: Dr. Ines Falk, Rector',
      'furniture: © 2031 Port Wire Media',
    ])
    expect(loaded.given).toEqual({
      title: 'Second Harbour Talks',
      date: '2031-03-04',
      publisher: 'Port Wire',
      authors: ['Ana Ruiz', 'Tomas Lind'],
    })
  })

  it('keeps a short release of a page without an article element', async () => {
    const loaded =
      await html(`<html><head><title>Harbour Ministry - Statement on pilots</title></head><body><div class="top-nav"><a>Home</a></div>
<div class="page has-sidebar"><h3>Statement on pilots</h3><span>4 March 2031</span><p>The Ministry welcomes the pilots of Peru.</p><div class="sidebar"><p>${MORE}</p></div></div></body></html>`)
    expect(loaded.text).toContain('The Ministry welcomes the pilots of Peru.')
    expect(loaded.text).toContain('4 March 2031')
    expect(loaded.text).not.toContain('Lima')
    expect(loaded.text).not.toContain('Home')
  })

  it('does not throw the article out because its wrapper bears the name of furniture', async () => {
    const loaded = await html(
      `<body class="nav-open"><div class="widget content-with-menu"><p>${PROSE}</p><p>${MORE}</p></div><div class="menu"><a>Ministers</a></div></body>`,
    )
    expect(shown(loaded)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${MORE}`])
  })

  it('takes the name from an author box that it drops', async () => {
    const loaded = await html(
      `<body><article><h1>Pilots in the Ice</h1><p>${PROSE}</p><p>${MORE}</p><div class="about-the-author"><h3>Mira Sand</h3><p>${MORE}</p></div></article></body>`,
    )
    expect(loaded.given.authors).toEqual(['Mira Sand'])
    expect(loaded.text).not.toContain('Mira')
  })

  it('drops teasers of other articles behind the text', async () => {
    const teasers = ['One', 'Two', 'Three', 'Four']
      .map((n) => `<div><h3><a href="#">Minister ${n} visits Rome</a></h3><p>Short teaser.</p></div>`)
      .join('')
    const loaded = await html(`<body><h1>Harbour Talks</h1><p>${PROSE}</p><p>${MORE}</p><div>${teasers}</div></body>`)
    expect(loaded.text).not.toContain('Rome')
    expect(loaded.text).toContain('Lima')
  })

  it('reads line breaks as lines, two as a paragraph', async () => {
    const loaded = await html(
      '<body><p>The talks are over.<br><br>“We are content.”<br>Ana Ruiz<br>Minister of Harbours</p></body>',
    )
    expect(shown(loaded)).toEqual(
      [
        'paragraph: The talks are over.',
        'paragraph: “We are content.”',
        'heading2: Ana Ruiz',
        'heading2: Minister of Harbours',
      ].map((l) => expect.stringMatching(new RegExp(l.replace(/^\w+?\d?: /, '')))),
    )
    expect(loaded.text).toBe('The talks are over.\n\n“We are content.”\nAna Ruiz\nMinister of Harbours')
  })

  it.each([
    [
      'the heading that the page title repeats',
      '<title>Harbour Talks held | Port Wire</title>',
      '<h1>Port Wire</h1><h2>Harbour Talks held</h2>',
      'Harbour Talks held',
    ],
    [
      'the heading, not the site that follows it in the title',
      '<title>Talks - Canada.ca</title>',
      '<h1>Ministers hold harbour talks</h1>',
      'Ministers hold harbour talks',
    ],
    [
      'og:title where there is no heading',
      '<title>x</title><meta property="og:title" content="Harbour Talks held">',
      '',
      'Harbour Talks held',
    ],
    [
      'the title without the site',
      '<title>Ministers hold harbour talks | Port Wire</title>',
      '',
      'Ministers hold harbour talks',
    ],
  ])('takes for its title %s', async (_, head, body, title) => {
    expect((await html(`<html><head>${head}</head><body>${body}<p>${PROSE}</p></body></html>`)).given.title).toBe(title)
  })

  it('reads JSON-LD, also where it is broken or wrapped', async () => {
    const graph =
      '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","datePublished":"2031-03-04","author":[{"@type":"Person","name":"Ana Ruiz"}],"publisher":{"name":"Port Wire"}}]}'
    for (const script of [graph, `<![CDATA[ ${graph} ]]>`])
      expect(
        (
          await html(
            `<html><head><script type="application/ld+json">{oops</script><script type="application/ld+json">${script}</script></head><body><p>${PROSE}</p></body></html>`,
          )
        ).given,
      ).toEqual({
        date: '2031-03-04',
        authors: ['Ana Ruiz'],
        publisher: 'Port Wire',
      })
  })

  it('decodes the charset that it declares', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0xee]),
      Buffer.from('</p></body></html>'),
    ])
    expect((await load(page, { mediaType: 'text/html' })).text).toBe('Порто')
  })

  it('refuses a page without text, and one nested beyond reason, in one line', async () => {
    await expect(html('<html><body><nav>Home</nav><script>1</script></body></html>')).rejects.toThrow(/^is empty/)
    await expect(html('<div>'.repeat(20_000) + PROSE)).rejects.toThrow(/^is nested too deeply/)
  })

  it.each([
    '<',
    '<a ',
    '<p>',
    '</p>',
    '<b>x',
    '&amp;',
    '<td>',
    '<table>',
    '<!--',
    '<![CDATA[',
    '<script>',
    '"',
    '<li>a',
  ])('50 kB of %j end soon', async (s) => {
    const started = cpu()
    await html(`<body><p>Text.</p>${s.repeat(50_000 / s.length)}`).catch(() => undefined)
    expect(cpu() - started).toBeLessThan(3000)
  })
})
