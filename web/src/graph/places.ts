// Asks the worker for places. Only the newest answer counts.
import type { LayoutTask, Places } from './layout.ts'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { done(places: Places): void; fail(error: Error): void }>()

export function placesOf(task: LayoutTask): Promise<Places> {
  if (!worker) {
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; places: Places }>) => {
      waiting.get(data.id)?.done(data.places)
      waiting.delete(data.id)
    })
    worker.addEventListener('error', (event) => {
      for (const w of waiting.values()) w.fail(new Error(`The layout failed: ${event.message}`))
      waiting.clear()
    })
  }
  const id = ++last
  worker.postMessage({ id, task })
  return new Promise((done, fail) => waiting.set(id, { done, fail }))
}
