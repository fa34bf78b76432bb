// Where a stretch of text plays: "In Tbilisi …", "arrived in Chad", "Banjul, 9–11 June." over a paragraph. The officials of that state go bare there.
import { fold } from '../../../src/identity/keys.ts'
import type { Mention, Sentence } from '../../mention.ts'
import type { Reader } from '../context.ts'
import { NEUTRAL } from './bare.ts'

/** Whose soil a stretch of text is on; `near`: told in the same paragraph. `state` is undefined on that of nobody, as at a summit's. */
export interface Scene {
  readonly state?: string | undefined
  readonly near: boolean
  /** Somebody is told to have travelled there. */
  readonly visit: boolean
}

const TRAVEL =
  /^(visit|visits|visited|visiting|travel|travels|travelled|traveled|travelling|trip|tour|tours|toured|journey|arrive|arrived|arrives|arriving|arrival|fly|flew|flies|leave|leaves|left|leaving|departed|departs|go|goes|going|went|heading|mission|return|returned|returns|returning|stay|stayed|stop|stops|landed|accompanied|accompanying|while|upon)$/
/** Where something was at another time is no scene: "the Third Session, held in Belgrade in 2022". */
const HELD = /\b(?:took place|held|hosted|take place|signed|last met|launched|adopted|opened)\b/
const NOW = 45 * 24 * 3600 * 1000

/** The scene at token `at` of a sentence: told in its paragraph before it, by the heading over it, or by the paragraphs before. */
export function sceneAt(r: Reader, sentences: readonly Sentence[], s: Sentence, at: number): Scene | undefined {
  const k = sentences.indexOf(s)
  const told = (i: number): Mention | undefined => {
    const x = sentences[i]!
    const m = x.mentions.findLast((y) => y.to <= (i === k ? at : Infinity) && locates(r, x, y))
    return m && !elsewhen(r, x) && (i === k || !ahead(r, x) || ahead(r, s)) ? m : undefined
  }
  let i = k
  for (; i >= 0 && sentences[i]!.block === s.block; i--) {
    const m = told(i)
    if (m && backHere(r, sentences[i]!, m.to, i === k ? at : sentences[i]!.to)) return undefined
    if (m)
      return { state: oneOf(r, sentences[i]!, m, sentences), near: true, visit: visits(r, sentences, sentences[i]!, m) }
  }
  const over = sectionOver(r, sentences, i)
  if (over) return { state: stateOf(over, sentences), near: true, visit: true }
  for (; i >= 0 && i > k - 12 && sentences[i]!.block >= s.block - 4; i--) {
    const m = told(i)
    if (m) return { state: stateOf(m, sentences), near: false, visit: visits(r, sentences, sentences[i]!, m) }
  }
  return r.host ? { state: r.host, near: true, visit: false } : undefined
}

/** Whether the paragraph of a mention tells that somebody travelled to its state. */
const visits = (r: Reader, all: readonly Sentence[], s: Sentence, m: Mention): boolean =>
  all.some(
    (x) =>
      x.block === s.block &&
      x.mentions.some(
        (y) =>
          (y.kind === 'place' ||
            (y.kind === 'country' && (y.form !== 'demonym' || r.tokens[y.to]?.key === 'capital'))) &&
          stateOf(y, all) === stateOf(m, all) &&
          r.tokens.slice(Math.max(x.from, y.from - 11), y.from).some((t) => TRAVEL.test(t.key)),
      ),
  )

/** The town on the last heading up to sentence `k`, where that is one of where and when: "DAKAR (6–9 October)". */
function sectionOver(r: Reader, sentences: readonly Sentence[], k: number): Mention | undefined {
  for (let i = k; i >= 0; i--) {
    const x = sentences[i]!
    const line = isDayLine(r, x)
    // "Documents concluded:" opens a list of the same section
    if ((x.blockKind === 'heading' && r.tokens[x.to - 1]?.text !== ':') || line)
      return line ? x.mentions.find((m) => m.kind === 'place' || m.kind === 'country') : undefined
  }
  return undefined
}

/** "here at the palace": on the text's own soil again. */
const backHere = (r: Reader, s: Sentence, from: number, to: number): boolean =>
  r.tokens.slice(from, to).some((t, i, all) => t.key === 'here' && /^(in|at)$/.test(all[i + 1]?.key ?? ''))

/** Plans: "is to be signed in Belgrade before the end of the year". */
const ahead = (r: Reader, s: Sentence): boolean =>
  /\b(?:to be|will|would|scheduled|due to|expected|planned)\b/.test(r.text.slice(s.start, s.end))

/** Whether a sentence tells of what was, or will be, held at a time that is not the document's. */
function elsewhen(r: Reader, s: Sentence): boolean {
  if (!HELD.test(r.text.slice(s.start, s.end))) return false
  const dates = s.mentions.flatMap((m) => (m.kind === 'date' ? [m.date] : []))
  const near = (d: string): boolean =>
    d.length >= 7 && Math.abs(Date.parse(d.length === 7 ? `${d}-15` : d) - Date.parse(r.documentDate ?? '')) < NOW
  return dates.length > 0 && !dates.some(near)
}

/** "visited Skopje and Tirana": on whose soil of the two what follows plays is not told. */
function oneOf(r: Reader, s: Sentence, m: Mention, all: readonly Sentence[]): string | undefined {
  const code = stateOf(m, all)
  const beside = s.mentions.some(
    (x) =>
      (x.kind === 'place' || x.kind === 'country') &&
      /^(?:and|, and)(?: the)?$/.test(
        r.tokens
          .slice(Math.min(x.to, m.to), Math.max(x.from, m.from))
          .map((t) => t.key)
          .join(' '),
      ) &&
      stateOf(x, all) !== code,
  )
  return beside ? undefined : code
}

/** The state on whose soil a mention sets the text; none in a town where many states meet. */
function stateOf(m: Mention, all: readonly Sentence[]): string | undefined {
  if (m.kind === 'country') return m.code
  if (m.kind !== 'place' || !m.country) return undefined
  // "a visit to Ethiopia … in Addis Ababa"
  const visited =
    NEUTRAL.test(fold(m.name)) &&
    all.some(
      (s) =>
        s.mentions.some((x) => x.kind === 'event' && x.eventKind === 'visit') &&
        s.mentions.some((x) => x.kind === 'country' && x.code === m.country && x.form !== 'demonym'),
    )
  return visited || !NEUTRAL.test(fold(m.name)) ? m.country : undefined
}

function locates(r: Reader, s: Sentence, m: Mention): boolean {
  const key = (i: number): string => r.tokens[i]?.key ?? ''
  // "arrived in the Ethiopian capital"
  if (m.kind === 'country' && m.form === 'demonym' && key(m.to) === 'capital' && /^(in|to)$/.test(key(m.from - 2)))
    return true
  if (m.kind === 'place' ? m.region || !m.country : m.kind !== 'country' || m.form === 'demonym') return false
  // "Banjul, 9–11 June. I presented …"
  if (m.from === s.from && isDayLine(r, s)) return true
  let k = m.from - 1
  while (k >= s.from && /^(the|capital|city|town|port|resort|nearby|neighbouring|downtown)$/.test(key(k))) k--
  if (/^(visit|visits|visited|visiting|toured|tours|tour)$/.test(key(k))) return true
  const travels = r.tokens.slice(Math.max(s.from, k - 11), k + 1).some((t) => TRAVEL.test(t.key))
  if (key(k) === 'in') {
    // "the embassy in Oslo", "growth in Kenya": of what stands before it
    if (m.kind === 'place' && s.mentions.some((x) => x.to === k && x.kind === 'org')) return false
    if (m.kind === 'place')
      return !/^(embassy|consulate|office|mission|ambassador|residence|resident|based|born|posted|ministry|war|conflict|situation)$/.test(
        key(k - 1),
      )
    return travels || /^(is|was|are|were|be|been|who|now|stay|arrived)$/.test(key(k - 1))
  }
  return /^(to|for|at|through)$/.test(key(k)) && travels
}

/** A short line of where and when. */
const isDayLine = (r: Reader, s: Sentence): boolean =>
  s.to - s.from <= 11 &&
  s.mentions.some((m) => m.kind === 'place' || m.kind === 'country') &&
  s.mentions.some((m) => m.kind === 'date' || /^\d/.test(r.tokens[s.to - 2]?.text ?? '')) &&
  s.mentions.every((m) => m.kind === 'date' || m.kind === 'place' || m.kind === 'country')
