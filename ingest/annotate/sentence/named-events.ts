// Events named by what stands beside their noun: a title in quotation marks, a name in apposition.
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { EVENT_HEADS } from '../../lexicon/events.ts'
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import type { EventMention } from '../../mention.ts'
import { ordinalAt, type Token, capital } from '../../scan.ts'
import { quotedPair } from '../events/title.ts'
import type { SentenceReading } from './reading.ts'
import { keyLike, textLike } from '../../words.ts'

const APPOSES = textLike(/^[—–:,]$/)
/** "this important event—the Harbour Technology Open House—": a name in apposition to an event's noun. */
export function appositiveEvent(s: SentenceReading, i: number): EventMention | null {
  const { c, text, tokens, from, to, at } = s
  const t = tokens[i]!
  if (t.shape !== 'punct' || !(APPOSES(t) || (t.text === '-' && !t.glued))) return null
  const head = tokens[i - 1]
  if (
    !head ||
    i - 1 < from ||
    head.shape !== 'lower' ||
    !/^(event|conference|symposium|forum|summit|workshop|seminar|gathering|exhibition|ceremony)$/.test(head.key)
  )
    return null
  let k = i + 1
  if (tokens[k]?.key === 'the') k++
  else if (tokens[i]!.text === ',') return null
  const start = k
  while (k < to && (capital(tokens[k]) || (/^(of|for|on|and|the)$/.test(tokens[k]!.key) && capital(tokens[k + 1])))) k++
  if (
    k - start < 2 ||
    at(start) ||
    c.titled(start) ||
    GIVEN_NAMES.has(tokens[start]!.key) ||
    // "Signing ceremony: the Housing Facility"
    !!INSTRUMENT_HEADS[tokens[k - 1]!.key] ||
    !/^[—–,.:-]$/.test(tokens[k]?.text ?? '.')
  )
    return null
  return {
    kind: 'event',
    from: start,
    to: k,
    surface: text.slice(tokens[start]!.start, tokens[k - 1]!.end),
    head: head.key,
    eventKind: EVENT_HEADS[head.key]!.kind,
    named: true,
    definite: true,
    plural: false,
    parties: [],
    inner: [],
  }
}

/** A session or event named by a title in quotation marks. */
export function quotedEvent(s: SentenceReading, i: number): EventMention | null {
  const { text, tokens, from, to, at } = s
  const open = tokens[i]!.text
  if (open !== '“' && open !== '"') return null
  let close = i + 1
  const reach = Math.min(to, i + 80)
  while (close < reach && tokens[close]!.text !== '”' && tokens[close]!.text !== '"') close++
  if (close >= reach || close - i < 3 || quotedPair(s.c, close + 1, from) >= 0) return null
  const inside = tokens.slice(i + 1, close)
  const words = inside.filter((t) => t.shape !== 'punct' && t.text.length > 3)
  if (!words.length || words.filter(capital).length / words.length < 0.6) return null
  let head: Token | undefined
  let headAt = -1
  for (let k = i - 1; k >= Math.max(from, i - 5); k--) {
    const t = tokens[k]!
    if (EVENT_HEADS[t.key] && !EVENT_HEADS[t.key]!.body) {
      head = t
      headAt = k
      break
    }
    if (!(
      t.text === ',' ||
      /^(called|entitled|titled|named|on|theme|themed|under|the|of|discussion|with)$/.test(t.key) ||
      t.text === ':'
    ))
      break
  }
  if (!head) return null
  // "the 30th Anniversary Colloquium on the theme …": it has a name, and that is what it is about
  const themed = tokens.slice(headAt + 1, i).some((t) => /^themed?$/.test(t.key))
  if (themed && capital(head) && capital(tokens[headAt - 1])) return null
  let inner = inside
  while (inner.length && inner.at(-1)!.shape === 'punct') inner = inner.slice(0, -1)
  const surface = text.slice(inner[0]!.start, inner.at(-1)!.end).replace(/\s+/g, ' ')
  let start = headAt
  while (
    start > from &&
    /^(panel|discussion|session|keynote|online|first|second|third|fourth|fifth|ensuing|opening|closing|a|the|an|special|public|side|business|webinar|round)$/.test(
      tokens[start - 1]!.key,
    ) &&
    !at(start - 1)
  )
    start--
  const record = EVENT_HEADS[head.key]!
  const nth = numbered(s, headAt)
  if (nth) start = nth.from
  return {
    kind: 'event',
    from: start,
    to: close + 1,
    surface: nth ? text.slice(tokens[start]!.start, tokens[close]!.end).replace(/\s+/g, ' ') : surface,
    ...(nth ? { ordinal: nth.ordinal, series: surface } : {}),
    head: head.key,
    eventKind: tokens[headAt - 1]?.key === 'panel' || head.key === 'panel' ? 'panel' : record.kind,
    named: true,
    definite: false,
    plural: false,
    parties: [],
    inner: [],
  }
}

/** "III Forum "Rails and Rules"", "The Third International Conference "…"": its number, and where that begins. */
function numbered(s: SentenceReading, headAt: number): { from: number; ordinal: number } | undefined {
  const { tokens, from } = s
  if (!capital(tokens[headAt]) || !LINE_LIKE(tokens[headAt])) return undefined
  for (let k = headAt - 1; k >= Math.max(from, headAt - 4) && (capital(tokens[k]) || tokens[k]!.shape === 'num'); k--) {
    const n = ordinalAt(tokens, k)
    if (n && n.value < 200) return { from: k, ordinal: n.value }
  }
  return undefined
}
const LINE_LIKE = keyLike(/^(?:forum|conference|congress|summit|symposium|dialogue|seminar|festival|meeting|readings)$/)
