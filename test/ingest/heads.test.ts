// Metadata of documents as the offices and papers of the world lay them out.
import { expect, it } from 'vitest'
import { readMetadata } from '../../ingest/document.ts'
import { load } from '../../ingest/load/index.ts'
import { segment } from '../../ingest/segment.ts'
import { HEADS, type Head } from './heads.table.ts'

it.each(HEADS)('%s', async (text, want) => {
  const loaded = await load(Buffer.from(`${text}\n`), { path: 'a.txt', given: {} })
  const read = readMetadata(loaded, segment(loaded.text, loaded.blocks))
  const got: Record<keyof Head, string> = {
    title: read.title ?? '',
    date: read.date ?? '',
    kind: read.kind,
    publisher: read.publisher ?? '',
    authors: read.authors.join('; '),
  }
  expect(Object.fromEntries(Object.keys(want).map((k) => [k, got[k as keyof Head]]))).toEqual(want)
})
