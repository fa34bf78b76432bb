// Agreements, programmes and policies: each row of the table is read as a document of its own.
import { expect, it } from 'vitest'
import { PAPERS, PRELUDE } from './papers.table.ts'
import { holds, read, show } from './telling.ts'

it.each(PAPERS)('%s', (text, ...want) => {
  const { file } = read(text, PRELUDE)
  const wrong = want.filter((w) => holds(file, w.replace(/^not /, '')) === w.startsWith('not '))
  expect(wrong, show(file)).toEqual([])
})
