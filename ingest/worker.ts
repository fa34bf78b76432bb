// A thread that opens and reads documents for `read.ts`.
import { parentPort } from 'node:worker_threads'
import { perform, type Task } from './read.ts'

parentPort!.on('message', async (task: Task) => parentPort!.postMessage(await perform(task)))
