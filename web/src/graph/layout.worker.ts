import { layout } from './layout.ts'
import type { LayoutTask } from './layout.ts'

self.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly task: LayoutTask }>) => {
  self.postMessage({ id: data.id, places: layout(data.task) })
})
