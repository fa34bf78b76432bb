// Encounters and visits: each construction of the table with each cast, read as a document of its own.
import { describe, expect, it } from 'vitest'
import { TOLD_ASIDE } from './encounters-aside.table.ts'
import { CASTS, PRELUDE, TOLD } from './encounters.table.ts'
import { holds, read, show } from './telling.ts'

const fill = (template: string, cast: (typeof CASTS)[number]): string =>
  template.replace(/\{(A|a|B|b|P|D|iso)\}/g, (_, key: keyof typeof cast) => cast[key])
/** A cast's comma that closes an apposition does not stand before another mark. */
const sentence = (template: string, cast: (typeof CASTS)[number]): string => {
  const s = fill(template, cast).replace(/,([.,])/g, '$1')
  return s[0]!.toUpperCase() + s.slice(1)
}

describe.each(CASTS)('$a and $b', (cast) => {
  it.each([...TOLD, ...TOLD_ASIDE])('%s', (template, ...want) => {
    const { file } = read(sentence(template, cast), PRELUDE)
    const wrong = want.filter((w) => holds(file, fill(w.replace(/^not /, ''), cast)) === w.startsWith('not '))
    expect(wrong, `${sentence(template, cast)}\n${show(file)}`).toEqual([])
  })
})
