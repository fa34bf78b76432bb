// A process that writes to a store, to be killed by a test: `node writer.ts URL hold|write`.
import { openStore } from '../../src/store/open.ts'
import { manyReadings } from './many.ts'

const [url, what] = process.argv.slice(2) as [string, string]
const say = (line: string) => process.stdout.write(`${line}\n`)
const store = await openStore(url, { mode: 'write', onWait: say })
say('open')
if (what === 'write')
  for (const r of manyReadings()) {
    await store.write([r])
    say(`wrote ${r.document.id}`)
  }
setInterval(() => {}, 1000)
