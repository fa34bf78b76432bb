// What a person held when. Texts give a post as of their own date, sometimes with a beginning or an end, sometimes as former.
import type { EdgeView, Evidence } from '../store/store.ts'
import { compareDates } from './dates.ts'

export type HeldAt = 'stated' | 'possible'

export interface Post {
  readonly edge: EdgeView
  readonly from?: string
  readonly to?: string
  /** The latest date of a document that speaks of it. */
  readonly asOf?: string
  /** What that document says. */
  readonly former?: boolean
  /** Only where a date was asked for. */
  readonly heldAt?: HeldAt
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export interface When {
  readonly at?: string
  /** Sentences (`sentenceOf`) that tell of what the person did on that date: the post that one of them gives is the one held then. */
  readonly told?: ReadonlySet<string>
}

/** Tells sentences apart. */
export const sentenceOf = (s: Pick<Evidence, 'document' | 'sentenceStart'>): string =>
  `${s.document} ${s.sentenceStart}`

/** A post from its HOLDS_ROLE edge and the statements behind it. With `at`: null where a text rules it out for that date. */
export function post(edge: EdgeView, evidence: readonly Evidence[], { at, told }: When = {}): Post | null {
  const said = evidence
    .filter((s) => s.modality === 'asserted')
    .map((s) => ({ asOf: text(s.props.asOf), former: s.props.former === true }))
    .filter((s): s is { asOf: string; former: boolean } => s.asOf !== undefined)
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : Number(a.former) - Number(b.former)))
  const last = said.at(-1)
  const found: Post = {
    edge,
    from: text(edge.props.from),
    to: text(edge.props.to),
    asOf: last?.asOf ?? text(edge.props.asOf),
    former: last?.former ?? (typeof edge.props.former === 'boolean' ? edge.props.former : undefined),
  }
  const toldSo = evidence.some((s) => s.modality === 'asserted' && s.props.former !== true && told?.has(sentenceOf(s)))
  if (at === undefined) return toldSo ? { ...found, heldAt: 'stated' } : found
  const held = said.filter((s) => !s.former).map((s) => s.asOf)
  const ended = said.filter((s) => s.former).map((s) => s.asOf)
  if (ruledOut(found, held, ended, at)) return null
  return { ...found, heldAt: toldSo || covered(found, held, at) ? 'stated' : 'possible' }
}

function ruledOut({ from, to }: Post, held: readonly string[], ended: readonly string[], at: string): boolean {
  if (from !== undefined && compareDates(at, from) < 0) return true
  if (to !== undefined && compareDates(at, to) > 0) return true
  // Called former once and not held again after: out of it from then on.
  const end = ended.at(-1)
  return end !== undefined && compareDates(at, end) >= 0 && !held.some((d) => compareDates(d, end) > 0)
}

function covered({ from, to }: Post, held: readonly string[], at: string): boolean {
  const begun = from !== undefined || held.some((d) => compareDates(d, at) <= 0)
  const lasts = to !== undefined || held.some((d) => compareDates(d, at) >= 0)
  return begun && lasts
}
