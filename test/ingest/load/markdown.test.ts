import { describe, expect, it } from 'vitest'
import { load } from '../../../ingest/load/index.ts'

const md = (s: string, given = {}) => load(Buffer.from(s), { path: 'a.md', given })

describe('Markdown', () => {
  it('resolves marks to plain text and keeps the layout as blocks', async () => {
    const { text, blocks } = await md(`# Second Harbour Talks

The **ministers** met in [Porto](https://port.example) and *agreed*
on three points:

1. Pilots
2. Ferries
   - by day
   - by night

| Time | Session |
| --- | --- |
| 09:00 | Opening |

![A quay](quay.png)`)
    expect(blocks!.map((b) => [b.kind, b.level, text.slice(b.start, b.end)])).toEqual([
      ['heading', 1, 'Second Harbour Talks'],
      ['paragraph', undefined, 'The ministers met in Porto and agreed on three points:'],
      ['item', 1, 'Pilots'],
      ['item', 1, 'Ferries'],
      ['item', 2, 'by day'],
      ['item', 2, 'by night'],
      ['row', 1, 'Time\tSession'],
      ['row', 1, '09:00\tOpening'],
    ])
  })

  it('reads front matter, and what is given beforehand wins', async () => {
    const source = `---
title: "Talks: the Second Round"
date: 2031-03-04
authors: [Ana Ruiz, Tomas Lind]
publisher: Ministry of Harbours
url: https://port.example/talks
kind: Press release
---
The ministers met.`
    const { text, given } = await md(source, { publisher: 'Port Wire' })
    expect(text).toBe('The ministers met.')
    expect(given).toEqual({
      title: 'Talks: the Second Round',
      date: '2031-03-04',
      authors: ['Ana Ruiz', 'Tomas Lind'],
      publisher: 'Port Wire',
      uri: 'https://port.example/talks',
      kind: 'press_release',
    })
  })

  it('takes the only top heading for the title', async () => {
    expect((await md('# Harbour Talks\n\nThe ministers met.')).given.title).toBe('Harbour Talks')
    expect((await md('# One\n\nText here.\n\n# Two\n\nMore text.')).given.title).toBeUndefined()
  })

  it('keeps the text and warns where front matter is wrong', async () => {
    const broken = await md('---\ntitle: [unclosed\n---\nThe ministers met.')
    expect(broken.text).toBe('The ministers met.')
    expect(broken.warnings[0]).toMatch(/front matter is not YAML/)
    const wrong = await md('---\ntitle: Talks\nkind: poem\ndate: soon\n---\nThe ministers met.')
    expect(wrong.given).toEqual({ title: 'Talks' })
    expect(wrong.warnings).toHaveLength(2)
  })

  it('refuses front matter without a text', async () => {
    await expect(md('---\ntitle: Talks\n---\n')).rejects.toThrow(/empty/)
  })

  it('drops script from raw HTML', async () => {
    expect((await md('Before\n\n<script>alert(1)</script>\n\nAfter')).text).toBe('Before\n\nAfter')
  })
})
