// Run as a process of its own (node --expose-gc): reads so many documents, one after the other, and prints the heap in use after each tenth.
import { readDocument } from '../ingest/pipeline.ts'
import { texts, varied } from './documents.ts'

const documents = Number(process.argv[2])
const all = await texts('all')
const used: number[] = []
for (let i = 0; i < documents; i++) {
  const document = varied(all[i % all.length]!, i)
  readDocument(document, { uri: `bench:${i}`, mediaType: document.mediaType, given: {} })
  if ((i + 1) % (documents / 10) === 0) {
    globalThis.gc!()
    used.push(process.memoryUsage().heapUsed / 1e6)
  }
}
console.log(JSON.stringify({ used, rss: process.memoryUsage.rss() / 1e6 }))
