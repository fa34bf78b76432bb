// Colours and letters of the drawing: what is painted over sigma's circles and lines.
import { SIGNS } from '../icons.tsx'
import type { EntityType } from '../operations.generated.ts'
import { TYPES } from '../words.ts'
import type { Label, Paper } from './labels.ts'
import { wordSize } from './labels.ts'

interface Colours {
  readonly ink: string
  readonly quiet: string
  readonly panel: string
  readonly line: string
  readonly strong: string
  readonly accent: string
  readonly types: Readonly<Record<EntityType, string>>
}

/** What the style sheet has now, light or dark. */
export function colours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: get('ink'),
    quiet: get('quiet'),
    panel: get('panel'),
    line: get('line'),
    strong: get('strong'),
    accent: get('accent'),
    types: Object.fromEntries(TYPES.map((t) => [t, get(t)])) as Record<EntityType, string>,
  }
}

export const sign = (type: EntityType, colour: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 26 26" width="96" height="96"><path fill="${colour}" fill-rule="evenodd" d="${SIGNS[type]}"/></svg>`)}`

/** Two `#rrggbb` or `#rgb`; the share of the first. */
export function blend(a: string, b: string, share: number): string {
  const parts = (hex: string): number[] => {
    const digits = hex.length < 7 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
    return [0, 2, 4].map((i) => parseInt(digits.slice(i, i + 2), 16))
  }
  const [from, to] = [parts(a), parts(b)]
  return `#${from
    .map((part, i) =>
      Math.round(part * share + to[i]! * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const FONT = 'system-ui, sans-serif'
const font = (size: number, weight = 500): string => `${weight} ${size}px ${FONT}`

let ruler: CanvasRenderingContext2D | undefined
const widths = new Map<string, number>()
const KEPT = 5_000

/** How wide a text is; measured once, as the letters of a drawing do not change while it is moved. */
export function measured(text: string, size: number): number {
  const key = `${size} ${text}`
  let width = widths.get(key)
  if (width === undefined) {
    ruler ??= document.createElement('canvas').getContext('2d')!
    ruler.font = font(size, 600)
    width = ruler.measureText(text).width
    if (widths.size > KEPT) widths.clear()
    widths.set(key, width)
  }
  return width
}

/** The size of letters and how wide a name may run, by the room there is. */
export const paper = (width: number, height: number): Paper => ({
  width,
  height,
  size: 12.5,
  wide: width < 600 ? 110 : 175,
  measure: measured,
})

/** One label, with the ground around its letters so that lines do not run through them. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  { x, y, width, height, lines, align }: Label,
  size: number,
  { ink, ground, frame, weight = 500 }: { ink: string; ground: string; frame?: string | undefined; weight?: number },
): void {
  context.font = font(size, weight)
  context.textAlign = align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  if (frame) {
    context.beginPath()
    context.roundRect(x - 4, y - 2, width + 8, height + 4, 5)
    context.fillStyle = ground
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = frame
    context.stroke()
  }
  const at = align === 'left' ? x : align === 'right' ? x + width : x + width / 2
  const step = height / lines.length
  context.lineWidth = 4
  context.strokeStyle = ground
  context.fillStyle = ink
  lines.forEach((line, i) => !frame && context.strokeText(line, at, y + step * (i + 0.5)))
  lines.forEach((line, i) => context.fillText(line, at, y + step * (i + 0.5)))
}

/** A relation's word over the middle of its line. */
export function paintWord(context: CanvasRenderingContext2D, label: Label, size: number, ink: string, ground: string) {
  context.fillStyle = ground
  context.beginPath()
  context.roundRect(label.x, label.y, label.width, label.height, 4)
  context.fill()
  paintLabel(context, label, wordSize(size), { ink, ground, weight: 400 })
}

/** There is more behind it. */
export function paintPlus(context: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string): void {
  context.beginPath()
  context.moveTo(x - r / 2, y)
  context.lineTo(x + r / 2, y)
  context.moveTo(x, y - r / 2)
  context.lineTo(x, y + r / 2)
  context.lineWidth = 2
  context.strokeStyle = colour
  context.stroke()
}

export function paintRing(
  context: CanvasRenderingContext2D,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  colour: string,
): void {
  context.beginPath()
  context.arc(x, y, size + 3.5, 0, 2 * Math.PI)
  context.lineWidth = 2.5
  context.strokeStyle = colour
  context.stroke()
}
