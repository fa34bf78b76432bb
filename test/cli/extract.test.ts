import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chancery, folder, SAMPLES } from '../support/cli.ts'

const files = ['ocean-dialogue-postponed.txt', 'fosse-speech-oslo.txt', 'ocean-dialogue-joint-statement.txt']
const paths = files.map((name) => join(SAMPLES, name))

interface File {
  doc: string
  document: { title: string; date: string; kind: string }
  entities: { id: string; type: string; names: string[] }[]
  relations: { type: string; source: string; target: string; evidence: string }[]
}

test('writes one file a document, named after it; one thing in two files has one id', async () => {
  const cwd = folder()
  const { code, out, err } = await chancery(['extract', ...paths, '--out', 'read'], { cwd })
  expect([code, out]).toEqual([0, ''])
  expect(err).toBe('3 documents read, 0 skipped\n')
  expect(readdirSync(join(cwd, 'read')).sort()).toEqual(files.map((name) => name.replace('.txt', '.json')).sort())
  const [postponed, speech] = files
    .slice(0, 2)
    .map((name) => JSON.parse(readFileSync(join(cwd, 'read', name.replace('.txt', '.json')), 'utf8')) as File)
  expect(postponed!.doc).toBe('ocean-dialogue-postponed')
  expect(speech!.document).toMatchObject({ date: '2024-11-21', kind: 'speech' })
  const id = (file: File): string =>
    file.entities.find(({ type, names }) => type === 'Person' && names[0] === 'Dewi Kusuma')!.id
  expect(id(postponed!)).toBe(id(speech!))
  const chaired = speech!.relations.filter(({ type, source }) => type === 'CHAIRED' && source === id(speech!))
  expect(chaired[0]!.evidence).toContain('I co-chaired')
})

test('prints JSON lines without --out; the bytes do not depend on the order', async () => {
  const one = await chancery(['extract', ...paths])
  const other = await chancery(['extract', ...[...paths].reverse()])
  expect(one.code).toBe(0)
  expect(
    one.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as File).doc),
  ).toEqual(files.map((name) => name.replace('.txt', '')).sort())
  expect(other.out).toBe(one.out)
})

test('two documents with one base name: exit 2, both named, nothing written', async () => {
  const cwd = folder({ 'a/note.txt': 'Peru hosted a summit.', 'b/note.md': 'Chad hosted a summit.' })
  const { code, out, err } = await chancery(['extract', 'a', 'b', '--out', 'read'], { cwd })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('a/note.txt and b/note.md would both be written to note.json')
  expect(existsSync(join(cwd, 'read'))).toBe(false)
})

test('a folder that cannot be written to is told before anything is read', async () => {
  const cwd = folder({ 'a.txt': 'Peru hosted a summit.' })
  const { code, out, err } = await chancery(['extract', 'a.txt', '--out', 'a.txt/read'], { cwd })
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: 'chancery: cannot write to a.txt/read: that is no folder\n',
  })
})

test('one text under two names gives both files; what cannot be read is skipped', async () => {
  const text = readFileSync(paths[0]!)
  const cwd = folder({ 'a.txt': text, 'b.txt': text, 'empty.txt': '' })
  const { code, err } = await chancery(['extract', '.', '--out', 'read'], { cwd })
  expect(code).toBe(3)
  expect(err).toBe('skipped empty.txt: is empty\n2 documents read, 1 skipped\n')
  const [a, b] = ['a', 'b'].map((name) => JSON.parse(readFileSync(join(cwd, `read/${name}.json`), 'utf8')) as File)
  expect({ ...b, doc: 'a' }).toEqual(a)
  expect(a!.relations.length).toBeGreaterThan(0)
})
