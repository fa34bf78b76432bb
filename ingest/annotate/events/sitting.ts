// One sitting of a line or of a body: "Seventh Meeting of the Peru-Kenya Joint Dialogue on Water", "third round of the …".
import { DETERMINERS, EVENT_HEADS, LINE, LOWER_MODIFIERS, MONTHS } from '../../lexicon/events.ts'
import { isTopic } from '../../lexicon/topics.ts'
import type { EventMention } from '../../mention.ts'
import { capital } from '../../scan.ts'
import type { EventContext } from '../context.ts'
import { pluralPost, quotedPair, title } from './title.ts'
import { keyLike } from '../../words.ts'

/** A body of two or three states, which is there when they meet. */
export const JOINT =
  /\b(?:joint|mixed|bilateral|trilateral|binational|inter-?governmental)\b.{0,80}\b(?:commission|committee|group|council|board|mechanism|cabinet)\b|\b(?:consultation|consultations|coordination|dialogue) (?:mechanism|committee|group)\b/i

export interface Sitting {
  /** Index behind its last token. */
  to: number
  ordinal?: number
  /** The line where it is an event by itself, and its name. */
  inner?: EventMention
  series?: string
  /** The tokens that name the line. */
  range?: { from: number; to: number }
  /** Of a body of two or three states. */
  joint: boolean
  /** Of a rank, not of a body: "of Senior Officials", "of the Foreign Ministers of the Lake Format". */
  ranks?: true
}

const RANK = keyLike(
  /^(officials|ministers|leaders|experts|directors|secretaries|chiefs|ambassadors|heads|presidents|commissioners|representatives|speakers|governors|mayors|envoys|negotiators|coordinators|advisers|advisors)$/,
)
const OF_RANK = keyLike(
  /^(senior|foreign|defence|defense|finance|trade|deputy|vice|prime|interior|health|energy|agriculture|education|transport|environment|culture|justice|high|level|-|technical|general|permanent|special|national|security|political|focal|state|government|delegation|delegations|and|of|eu|g7|g20|asean)$/,
)

/** Index behind "Senior Officials", "the Foreign Ministers of the Lake Format" at `k`; `k` where no rank of many stands there. */
function ranksAt(c: EventContext, k: number, end: number): number {
  const { tokens } = c
  let e = k
  while (e < end && e < k + 5 && OF_RANK(tokens[e]) && !RANK(tokens[e])) e++
  if (!RANK(tokens[e])) return k
  e++
  while (
    /^(of|and)$/.test(tokens[e]?.key ?? '') &&
    /^(delegation|delegations|government|state)$/.test(tokens[e + 1]?.key ?? '')
  )
    e += 2
  const of = tokens[e]?.key === 'of' || tokens[e]?.key === 'for' ? (tokens[e + 1]?.key === 'the' ? e + 2 : e + 1) : 0
  if (of && capital(tokens[of]) && !c.titled(of)) e = Math.max(e, title(c, of, end))
  return e
}

/**
 * "the Consultation Mechanism on the Southern Ocean", "the Strategic Dialogue and Cooperation Platform": index behind the rest of the
 * name of a line, else behind its noun.
 */
function restOf(c: EventContext, e: EventMention, end: number): number {
  const { tokens } = c
  const next = tokens[e.to]?.key
  if (next === 'on' && capital(tokens[e.to - 1])) {
    const k = tokens[e.to + 1]?.key === 'the' ? e.to + 2 : e.to + 1
    if (k < end && capital(tokens[k]) && !c.titled(k) && !MONTHS.test(tokens[k]!.key) && !/day$/.test(tokens[k]!.key))
      return title(c, k, end)
  }
  if (next === 'and' && /^(?:dialogue|consultations?|coordination|cooperation)$/.test(tokens[e.to - 1]!.key)) {
    let k = e.to + 1
    while (k < end && k < e.to + 4 && capital(tokens[k])) k++
    if (
      k > e.to + 1 &&
      /^(?:platform|mechanism|framework|committee|commission|council|group)$/.test(tokens[k - 1]!.key)
    )
      return k
  }
  return e.to
}

/** "the third seminar in our Northern Lights Series", "the 4th lecture of the Peat Talks series": the tokens of the series; `at` is behind the noun. */
export function inSeries(
  { tokens, titled }: EventContext,
  at: number,
  end: number,
): { from: number; to: number } | undefined {
  if (!/^(?:in|of)$/.test(tokens[at]?.key ?? '')) return undefined
  const from = DETERMINERS.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  if (!capital(tokens[from]) || titled(from)) return undefined
  for (let k = from + 1; k < end && k < from + 7; k++) {
    if (tokens[k]!.key === 'series') return { from, to: k + 1 }
    if (
      !capital(tokens[k]) &&
      !/^(?:-|and|of|on|lecture|seminar|webinar|dialogue|talk)$/.test(tokens[k]!.key || tokens[k]!.text)
    )
      return undefined
  }
  return undefined
}

/** Reads "of …" at token `of` behind the noun of a sitting. `read` reads the event whose noun stands at a token. */
export function sittingOf(
  c: EventContext,
  of: number,
  end: number,
  ordinal: number | undefined,
  headCap: boolean,
  relative: boolean,
  read: (at: number, floor: number) => EventMention | null,
): Sitting {
  const { tokens } = c
  const out: Sitting = { to: of, ...(ordinal === undefined ? {} : { ordinal }), joint: false }
  if (tokens[of]?.key !== 'of' || of + 1 >= end) return out
  const k = DETERMINERS.has(tokens[of + 1]!.key) ? of + 2 : of + 1
  // "the Lagoon Summit of October 2023": when it was
  if (MONTHS.test(tokens[k]?.key ?? '') && /^\d{1,4}$/.test(tokens[k + 1]?.key ?? '')) return out
  for (let j = k; j < Math.min(end, k + 14); j++) {
    const t = tokens[j]!
    if (
      EVENT_HEADS[t.key] &&
      (capital(t) ||
        t.key === 'talks' ||
        t.key === 'consultations' ||
        t.key === 'consultation' ||
        t.key === 'negotiations' ||
        t.key === 'dialogue')
    ) {
      const e = read(j, k)
      if (e && e.from <= k + 1) {
        out.inner = e
        out.to = e.to
        // "the next round of talks": a noun alone names no line
        out.series = e.series ?? (e.named || e.to - e.from > 1 ? e.surface : undefined)
        out.range = e.seriesRange ?? { from: e.from, to: e.to }
        out.ordinal ??= e.ordinal
        const to = e.series && out.series === e.series ? restOf(c, e, end) : e.to
        if (to > e.to) {
          const rest = c.source.slice(tokens[e.to - 1]!.end, tokens[to - 1]!.end).replace(/\s+/g, ' ')
          out.inner = { ...e, to, surface: e.surface + rest, series: e.series + rest }
          out.to = to
          out.series = e.series + rest
          out.range = { from: out.range.from, to }
        }
      }
      break
    }
    // "the fifth round of political consultations", "third round of China-Kenya trilateral Vice Foreign Ministers' Strategic Dialogue"
    const kind =
      t.shape === 'lower' &&
      (LOWER_MODIFIERS.has(t.key) || isTopic(t.key) || /^(diplomatic|high-level|mid|deputy|vice)$/.test(t.key))
    const owner = t.shape === 'poss' || t.text === '’' || t.text === "'"
    const across =
      (/^[–-]$/.test(t.text) && (!!c.country(j + 1) || !!c.body(j + 1))) ||
      (/^[«“"]$/.test(t.text) && j === k) ||
      (/^[»”"]$/.test(t.text) && quotedPair(c, j + 1, k - 1) >= 0)
    if (!(
      capital(t) ||
      t.shape === 'init' ||
      t.glued ||
      across ||
      kind ||
      owner ||
      /^(of|and|the|for|on|\+|&)$/.test(t.key)
    ))
      break
  }
  // "a meeting of Senior Officials"
  if (!out.inner && !ordinal && !headCap && !relative) {
    const e = ranksAt(c, k, end)
    if (e > k) return { ...out, to: e, ranks: true }
  }
  // "the second session of the joint ministerial committee"
  if (!out.inner && ordinal && tokens[k]?.shape === 'lower') {
    let e = k
    while (e < end && e < k + 4 && tokens[e]!.shape === 'lower' && LOWER_MODIFIERS.has(tokens[e]!.key)) e++
    if (e > k && EVENT_HEADS[tokens[e]?.key ?? '']?.body && LINE.test(tokens[e]!.key)) {
      out.to = e + 1
      out.range = { from: k, to: out.to }
    }
  }
  if (!out.inner && capital(tokens[k])) {
    // "61st session of the UN General Assembly", "Third Meeting of G7 Trade Ministers", "first meeting of the Joint Pilot Group"
    const e = title(c, k, end)
    const person = c.titled(k) && !pluralPost(c, k, end) && !/s$/.test(tokens[e - 1]!.key)
    const body = c.body(k)
    // "a meeting of the Peru-Kenya Joint Commission": such a body is a line of meetings, numbered or not
    out.joint = !!body && JOINT.test(body.org.name)
    if (e > k && !person && (ordinal || headCap || out.joint || (relative && body))) {
      out.to = body && body.to > e ? body.to : e
      out.range = { from: k, to: out.to }
    }
  }
  return out
}
