// What looks told and is not: each row of the table read as a document of its own.
import { expect, it } from 'vitest'
import { holds, read, show } from './telling.ts'
import { PRELUDE, UNTOLD } from './untold.table.ts'

it.each(UNTOLD)('%s', (sentence, ...want) => {
  const { file } = read(sentence, PRELUDE)
  const wrong = want.filter((w) => holds(file, w.replace(/^not /, '')) === w.startsWith('not '))
  expect(wrong, `${sentence}\n${show(file)}`).toEqual([])
})
