// Where somebody stands in a picture, told between commas behind the name: no verb, and no member of a list.
import type { Token } from '../../scan.ts'

/** Behind ", left," or "(second from right)" at `i`, else `i`. */
export function pictured(tokens: readonly Token[], i: number, end: number): number {
  const open = tokens[i]!.text
  if (open !== ',' && open !== '(') return i
  let k = i + 1
  if (tokens[k]?.key === 'second' || tokens[k]?.key === 'third' || tokens[k]?.key === 'far') k++
  if (tokens[k]?.key === 'from') k++
  if (tokens[k]?.key === 'the') k++
  if (!/^(?:left|right|center|centre)$/.test(tokens[k]?.key ?? '')) return i
  const close = tokens[k + 1]
  if (open === '(') return close?.text === ')' && k + 2 <= end ? k + 2 : i
  // the comma behind belongs to it, but for one that goes on with a list
  return close?.text === ',' && k + 2 <= end ? k + 2 : i
}
