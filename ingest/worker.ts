// A thread that opens and reads documents for `read.ts`.
import { parentPort, workerData } from 'node:worker_threads'
import { type OwnEntry, useLexicon } from './lexicon/own.ts'
import { perform, type Task } from './read.ts'

useLexicon((workerData as { lexicon: readonly OwnEntry[] }).lexicon)
parentPort!.on('message', async (task: Task) => parentPort!.postMessage(await perform(task)))
