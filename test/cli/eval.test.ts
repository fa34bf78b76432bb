import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chancery, folder, SAMPLES, start } from '../support/cli.ts'

const gold = {
  doc: 'note',
  document: { kind: 'other' },
  entities: [
    { id: 'p', type: 'Person', names: ['Aino Lehtisaari'] },
    { id: 'q', type: 'Person', names: ['Otso Hakamies'] },
    { id: 'c', type: 'Country', names: ['Finland'] },
  ],
  relations: [{ type: 'HOLDS_ROLE', source: 'p', target: 'c', props: { title: 'Minister of Forests', former: false } }],
}

test('scores any folders by type and by rule, and lists misses', async () => {
  const cwd = folder({
    'gold/note.json': JSON.stringify(gold),
    'gold/other.json': JSON.stringify({ ...gold, doc: 'other' }),
    'docs/note.txt': 'Aino Lehtisaari, Minister of Forests of Finland, opened the day.',
    'docs/more.txt': 'Peru hosted a summit.',
  })
  const { code, out, err } = await start(['eval', 'gold', 'docs', '--verbose'], { cwd }).done
  expect([code, err]).toEqual([0, 'no document is named other: it counts as read empty\n'])
  expect(out).toMatch(/^Person +100\.0 +25\.0 +40\.0 +1 +0 +3$/m)
  expect(out).toMatch(/^HOLDS_ROLE +100\.0 +50\.0 +66\.7 +1 +0 +1$/m)
  expect(out).toMatch(/^post-\S+ +100\.0 +1 +0 +0$/m)
  expect(out).toMatch(/^note\n {2}missed Person: Otso Hakamies$/m)
})

test('without folders: the own gold against the figures kept', async () => {
  const { code, out } = await chancery(['eval', '--json'])
  const { figures, before, falls } = JSON.parse(out) as Record<string, Record<string, number>>
  expect([code, falls]).toEqual([0, []])
  expect(Object.keys(figures!)).toEqual(Object.keys(before!))
})

test('wrong use is told in one line', async () => {
  const cwd = folder({ 'gold/note.json': JSON.stringify(gold), 'empty/x.txt': '' })
  for (const [args, code, says] of [
    [['eval', 'gold'], 2, 'expected GOLD and DOCS'],
    [['eval', 'nowhere', SAMPLES], 1, 'nowhere: there is no such folder'],
    [['eval', 'empty', SAMPLES], 1, 'empty holds no gold'],
    [['eval', 'gold', join(SAMPLES)], 1, 'is named after one in gold'],
    [['eval', 'gold', SAMPLES, '--write'], 2, '--write keeps the result of the own gold'],
  ] as const) {
    const ran = await chancery([...args], { cwd })
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(says)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
  }
})
