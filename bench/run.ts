// `npm run bench`: how fast documents become statements, beside two peers; where the time goes; memory over many documents; starting up.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDocument } from '../ingest/pipeline.ts'
import { texts, varied } from './documents.ts'
import { race } from './measure.ts'
import { peers } from './peers.ts'
import { stages } from './stages.ts'

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '8' },
    documents: { type: 'string', default: '10000' },
  },
})
const rounds = Number(options.rounds)
const many = Number(options.documents)
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const parts: string[] = []
const say = (text: string): void => {
  parts.push(text)
  console.log(`${text}\n`)
}
const rows = (heads: readonly string[], body: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, i) => (i ? '---:' : '---')), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const samples = await texts('samples')
const documents = Array.from({ length: 5 * samples.length }, (_, i) => varied(samples[i % samples.length]!, i))
const characters = documents.reduce((n, d) => n + d.text.length, 0)
say(
  `${documents.length} documents made of the samples, ${Math.round(characters / documents.length)} characters each on average; Node ${process.versions.node}, ${cpus()[0]!.model.trim()}; CPU time, best of ${rounds} rounds.`,
)

const own = {
  name: 'this product: text to statements',
  run: (_: string, i: number) =>
    readDocument(documents[i]!, { uri: `bench:${i}`, mediaType: documents[i]!.mediaType, given: {} }),
}
const times = race(
  [own, ...(await peers())],
  documents.map((d) => d.text),
  rounds,
)
const mine = times.get(own.name)!
say(
  rows(
    ['', 'documents a second', 'MB a second', 'this product is'],
    [...times].map(([name, ms]) => [
      name,
      ((documents.length / ms) * 1000).toFixed(0),
      (characters / ms / 1000).toFixed(2),
      name === own.name
        ? ''
        : ms > mine
          ? `${(ms / mine).toFixed(1)} times as fast`
          : `${(mine / ms).toFixed(1)} times as slow`,
    ]),
  ),
)

const spent = await stages(documents, Math.ceil(rounds / 2))
const staged = [...spent].filter(([name]) => !name.startsWith('load')).reduce((n, [, ms]) => n + ms, 0)
say(
  rows(
    ['stage', 'ms a document', 'share'],
    [...spent].map(([name, ms]) => {
      const loading = name.startsWith('load')
      return [
        name,
        (ms / (loading ? samples.length : documents.length)).toFixed(2),
        loading ? '' : `${((100 * ms) / staged).toFixed(0)} %`,
      ]
    }),
  ),
)

const memory = JSON.parse(
  execFileSync(process.execPath, ['--expose-gc', 'bench/memory.ts', String(many)], { encoding: 'utf8' }),
) as { used: number[]; rss: number }
const late = memory.used.slice(4)
const growth = ((late.at(-1)! - late[0]!) * 1e6) / (many / 2)
say(
  `Heap in use after each tenth of ${many.toLocaleString('en-US')} documents, in MB: ${memory.used.map((mb) => mb.toFixed(0)).join(', ')}; over the second half ${growth.toFixed(0)} bytes a document.`,
)

/** The quickest of ten starts, in milliseconds that passed. */
function start(args: readonly string[]): number {
  let best = Infinity
  for (let i = 0; i < 10; i++) {
    const from = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status) throw new Error(`node ${args.join(' ')} ended with ${status}`)
    best = Math.min(best, performance.now() - from)
  }
  return best
}
const bare = start(['-e', '0'])
const starts: [string, number][] = [
  ['node -e 0', bare],
  ['chancery --version', start(['bin/chancery.js', '--version'])],
  ['chancery extract, one document', start(['bin/chancery.js', 'extract', 'samples/fosse-speech-oslo.txt'])],
]
say(
  rows(
    ['start', 'ms', 'times a bare Node'],
    starts.map(([name, ms]) => [`\`${name}\``, ms.toFixed(0), (ms / bare).toFixed(1)]),
  ),
)

if (options.write) {
  const path = 'bench/README.md'
  const before = readFileSync(path, 'utf8')
  const [begin, end] = ['<!-- npm run bench -- --write -->', '<!-- end -->']
  const at = before.indexOf(begin) + begin.length
  const text = `${before.slice(0, at)}\n\n${parts.join('\n\n')}\n\n${before.slice(before.indexOf(end))}`
  const { format, resolveConfig } = await import('prettier')
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
