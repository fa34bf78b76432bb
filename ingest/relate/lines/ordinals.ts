// Meetings of a line told without their noun: "The second was held in Manila", "a third in Kampot in March 2018", "The next will be held in Oslo",
// "The first and second rounds were held online and in Lima", "Last year's took place in Kigali".
import type { EventMention, Mention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText, findToken } from '../../scan.ts'
import { ahead, dated, places, resolveAll, side, state, status, type Reader, type Say } from '../context.ts'
import { nthMeeting } from '../meetings.ts'
import { HAPPENS, covered, standInAt, type StandIn } from './stand-ins.ts'
import { keyLike } from '../../words.ts'

/** A word of the verb that puts the meeting ahead. */
const AHEAD = /\b(?:will|is|are|goes|to|would)\b/

const YEAR = keyLike(/^(?:19|20)\d\d$/)
/** "…, was called off": what became of a plan told before. Group 1: it came to nothing. */
const OFF =
  /^(?:, )?(?:but |and )?(?:then )?(?:was|were|has been|had been|had to be|is) (?:then |later |subsequently |eventually )?(?:(cancelled|canceled|called off|dropped|scrapped|shelved|abandoned)|postponed|put off|deferred|pushed back|moved to|rescheduled)\b/

const VIRTUAL = /^(?:online|virtually|remotely|virtual|videoconference|video)$/

/** A place and a day told of one meeting. */
interface Slot {
  readonly at: Mention[]
  readonly virtual: boolean
}

/** "Vilnius will have the twelfth": the town, which stands for no government there. */
function townOf(r: Reader, { from, to }: Mention): Mention {
  const name = r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end)
  return { kind: 'place', name, aliases: [name], region: false, from, to }
}

/** What stands between two tokens, cut at "and": "online and in Lima", "2007 (Mbeya) and 2010 (Lilongwe)". */
function slotsBetween(r: Reader, s: Sentence, from: number, to: number): Slot[] {
  const out: Slot[] = []
  let at = from
  for (let k = from; k <= to; k++) {
    const inside = s.mentions.some((m) => m.from < k && k < m.to)
    const cut = k === to || (!inside && r.tokens[k]!.key === 'and')
    if (!cut) continue
    const list = s.mentions
      .filter((m) => m.from >= at && m.to <= k && /^(place|country|date)$/.test(m.kind))
      .map((m) => (m.kind === 'country' && m.form === 'capital' ? townOf(r, m) : m))
    const virtual = r.tokens.slice(at, k).some((t) => VIRTUAL.test(t.key))
    for (let n = at; n < k; n++) {
      const t = r.tokens[n]!
      // "2007 (Mbeya) and 2010 (Lilongwe)": bare years and towns, which stand alone nowhere else
      if (covered(s, n)) continue
      if (YEAR(t)) list.push({ kind: 'date', date: t.key, precision: 'year', relative: false, from: n, to: n + 1 })
      let end = n
      while (end < k && r.tokens[end]!.shape === 'Cap' && !covered(s, end)) end++
      if (end > n && r.tokens[n - 1]?.text === '(' && r.tokens[end]?.text === ')') {
        const name = r.text.slice(t.start, r.tokens[end - 1]!.end)
        if (!VIRTUAL.test(name.toLowerCase()))
          list.push({ kind: 'place', name, aliases: [name], region: false, from: n, to: end })
      }
    }
    if (list.length || virtual) out.push({ at: list, virtual })
    at = k + 1
  }
  return out
}

/** Where what is said of one stand-in ends: at the comma, "and" or semicolon that no place, region or day follows. */
function endOf(r: Reader, s: Sentence, from: number, several: boolean): number {
  const { tokens } = r
  let open = 0
  for (let k = from; k < s.to; k++) {
    const t = tokens[k]!
    if (t.text === '(') open++
    if (t.text === ')') open--
    if (open > 0) continue
    if (t.text === ';' || /^(but|while|whereas|where|which|that|because|after|before)$/.test(t.key)) return k
    if (t.text !== ',' && t.key !== 'and') continue
    if (s.mentions.some((m) => m.from < k && k < m.to)) continue
    if (t.key === 'and' && !several) return k
    let n = k + 1
    if (several && tokens[n]?.key === 'and') n++
    while (/^(in|on|at|from|the)$/.test(tokens[n]?.key ?? '')) n++
    const m = s.mentions.find((x) => x.from === n)
    // "Limón, Costa Rica, in March"; not "in Kumasi, and Oman hosted"
    const goesOn =
      m &&
      /^(place|country|date)$/.test(m.kind) &&
      (t.text === ',' || several) &&
      (tokens[m.to] === undefined || m.to >= s.to || /^(in|on|at|from|and|to)$|^[,.;)(]$/.test(tokens[m.to]!.text))
    if (!goesOn && !(several && (VIRTUAL.test(tokens[n]?.key ?? '') || YEAR(tokens[n])))) return k
  }
  return s.to
}

/** The line whose meetings are counted at token `i`: of the meeting or the body named last, else the one spoken of. */
export function lineAt(r: Reader, i: number): Thing | undefined {
  const { talk } = r
  const last = talk.mentioned && talk.mentioned.first < i ? talk.mentioned.event?.series : undefined
  const named = talk.lineNamed(i)
  if (named) return named
  const told = talk.main && talk.main.first < i ? talk.main.event?.series : undefined
  return last ?? (talk.focusSeries && talk.focusSeries.first < i ? talk.focusSeries : told)
}

/** Where the words stand that say it, and whether it was held or is ahead. */
interface Said {
  readonly from: number
  readonly to: number
  readonly modality: 'asserted' | 'planned'
  readonly host?: boolean
}

/** A stand-in, what is said of it, and the line it is of. */
interface Alone {
  readonly told: StandIn
  readonly said: Said
  readonly line: Thing
  readonly mention?: EventMention
}

/** The stand-ins of a sentence of which something is said; each of one meeting is a mention from here on, so that the verbs find it. */
export function standIns(r: Reader, s: Sentence): Alone[] {
  const out: Alone[] = []
  let held: 'asserted' | 'planned' | undefined
  for (let i = s.from; i < s.to; i++) {
    const told = standInAt(r, s, i)
    const line = told && lineAt(r, i)
    const said = line && saidOf(r, s, told, held)
    if (!said) continue
    held = said.modality
    const mention = told.numbers.length > 1 ? undefined : mentionOf(r, told, line)
    out.push({ told, said, line, ...(mention ? { mention } : {}) })
    i = Math.max(i, told.to - 1)
  }
  for (const { mention } of out) if (mention) s.mentions.push(mention)
  if (out.length) s.mentions.sort((a, b) => a.from - b.from)
  return out
}

/** Reads the stand-ins of a sentence, in order: each with where and when it was. */
export function ordinalsAlone(r: Reader, s: Sentence, list: readonly Alone[]): void {
  const { talk } = r
  for (const { told, said, line, mention } of list) {
    const i = told.from
    const several = told.numbers.length > 1
    const slots = slotsBetween(r, s, said.from, said.to)
    talk.focusSeries = line
    const one0 = mention && r.talk.event(mention)
    const events = mention ? (one0 ? [one0] : []) : meetings(r, told, line)
    events.forEach((e, n) => {
      const one = several && slots.length === events.length ? [slots[n]!] : slots
      // two places of two meetings, and which of which is not told
      const shared = !several || one.length === 1 || slots.length === 1
      const within = shared ? one.flatMap((x) => x.at) : []
      const say = { rule: 'ordinal-alone', at: { from: i, to: said.to }, sentence: s, modality: said.modality }
      for (const p of places(r, within)) state(r, 'HELD_IN', e, p, say)
      const days = within.filter((m) => m.kind === 'date')
      if (!several || (slots.length === events.length && slots.length > 1)) dated(r, e, days, s, say.rule)
      const due = said.modality === 'planned' || ahead(r, e.event!.start) === true
      // a plain verb behind it may have taken the clause's tense for its own
      if (due && e.event!.status === 'held') e.event!.statusRank = 0
      const off = OFF.exec(foldedText(r.tokens, said.to, Math.min(s.to, said.to + 9)))
      status(r, e, off ? (off[1] ? 'cancelled' : 'postponed') : due ? 'planned' : 'held', say)
      talk.focusOn(e)
      if (!several && said.modality === 'asserted') doneBy(r, s, told.to, said.from, e, say)
      if (said.host)
        for (const x of resolveAll(
          r,
          s.mentions.filter((m) => m.from >= said.from && m.to <= said.to && /^(country|org)$/.test(m.kind)),
          s,
        ))
          state(r, 'ORGANIZED', x, e, { ...say, props: { role: 'host' } })
    })
  }
}

/** The one meeting that a stand-in means, as a mention. */
function mentionOf(r: Reader, told: StandIn, line: Thing): EventMention {
  const series = [...line.names.keys()][0]!
  return {
    ...nthMeeting(r, told.from, told.to, 0),
    ordinal: told.numbers[0],
    series,
    ...(told.relative ? { relative: told.relative } : {}),
    ...(told.year ? { year: told.year, surface: `${series} ${told.year}` } : {}),
  }
}

/** Several meetings of the line: each is asked for at a token of its own. */
function meetings(r: Reader, told: StandIn, line: Thing): Thing[] {
  return told.numbers.flatMap((n, k) => {
    const m = { ...mentionOf(r, told, line), from: told.from + k, ordinal: n, surface: '' }
    return r.talk.event(m) ?? []
  })
}

/** "the fourth, which was to meet in Lima in February", "the Sixth, which Ghana was to have hosted": what the relative says of it. */
function relativeOf(r: Reader, s: Sentence, k: number, several: boolean): Said | undefined {
  const { tokens } = r
  if (several || tokens[k]?.text !== ',' || !/^(which|where)$/.test(tokens[k + 1]?.key ?? '')) return undefined
  let to = k + 2
  while (to < s.to && !/^[,;]$/.test(tokens[to]!.text)) to++
  const told = foldedText(tokens, k + 2, to)
  const verb =
    /\b(?:(was|were|is|are|will|had been) (?:\S+ ){0,3})?(?:hosted|host|held|meet|met|convened?|take place|took place|chaired|chairing|hosting|attended|attending|attend)\b/.exec(
      told,
    )
  if (!verb) return undefined
  const ahead =
    /^(?:was|were|is|are|will|had been) (?:\S+ )?(?:to|due|meant|host|hold|meet|take|convene)\b/.test(verb[0]) ||
    verb[1] === 'will'
  // who hosts it stands in front of the verb, and is no place of it
  const from = k + 2 + told.slice(0, verb.index + verb[0].length).split(' ').length
  return { from, to, modality: ahead ? 'planned' : 'asserted' }
}

/** "the fourth, which I had the honour of chairing", "the sixth, which X attended as a student": by whom. */
function doneBy(r: Reader, s: Sentence, from: number, to: number, e: Thing, say: Say): void {
  if (!/^, which /.test(foldedText(r.tokens, from, from + 3))) return
  const verb = /\b(?:(chaired|chairing)|attended|attending)$/.exec(foldedText(r.tokens, from + 2, to))
  const who = s.mentions.filter((m) => m.from >= from + 2 && m.to <= to && /^(?:person|ref|post)$/.test(m.kind))
  // "which I had the honour of attending": nobody else stands between
  if (!verb || who.length !== 1 || /\b(?:not|never|by)\b/.test(foldedText(r.tokens, from, to))) return
  for (const p of resolveAll(r, who, s))
    if (p.type === 'Person')
      state(r, verb[1] ? 'CHAIRED' : 'PARTICIPATED_IN', p, e, { ...say, props: { side: side(p) } })
}

/** Where what is said of a stand-in stands, and whether it was held or is ahead; undefined where nothing of the kind is said. */
function saidOf(r: Reader, s: Sentence, told: StandIn, held: 'asserted' | 'planned' | undefined): Said | undefined {
  const { tokens } = r
  const word = (k: number): string => tokens[k]?.key ?? ''
  const several = told.numbers.length > 1
  let k = told.to
  let from = k
  // "The second, Hon. Members will recall, took place in Kumasi": what is slipped in between commas is passed over
  if (tokens[k]?.text === ',') {
    const close = tokens.slice(k + 1, Math.min(s.to, k + 18)).findIndex((t) => t.text === ',')
    const then = k + 2 + close
    // "the most recent, the seventh, took place in Lima"
    if (HAPPENS.test(foldedText(tokens, k + 1, k + 9))) from = k += 1
    else if (close > 0 && HAPPENS.test(foldedText(tokens, then, then + 8))) {
      // "The first two, in 2021 and 2023, both took place": the days stand in the aside
      const days = s.mentions.some((m) => m.kind === 'date' && m.from > k && m.to < then)
      from = days && !several ? k + 1 : then
      k = then
    }
  }
  // "held three years after the eleventh, took place": the verb is another one's
  const subject = !/^(?:after|before|since|until|following|than)$/.test(word(told.from - 1))
  const relative = subject ? relativeOf(r, s, k, several) : undefined
  if (relative) return relative
  const verb = subject && HAPPENS.exec(foldedText(tokens, k, k + 9))
  if (verb) {
    const rest = foldedText(tokens, k, s.to)
    if (/^\S+ (?:\S+ )?(?:cancelled|canceled|called off|postponed|dropped|put off|deferred|scrapped)\b/.test(rest))
      return undefined
    const start = from < k ? from : k + verb[1]!.split(' ').length
    return {
      from: start,
      to: endOf(r, s, k + 1, several),
      modality: AHEAD.test(verb[1]!) && !/^(?:is|are) (?:held|hosted)/.test(verb[1]!) ? 'planned' : 'asserted',
      host: /hosted by/.test(foldedText(tokens, k, Math.min(s.to, k + 10))),
    }
  }
  if (told.relative || told.year || several) return undefined
  // "Vilnius will have the twelfth in 2027"
  const host = /\b(?:(will|is to|would) )?(?:have|host|hosts|hosted|see|saw)$/.exec(
    foldedText(tokens, Math.max(s.from, told.from - 3), told.from),
  )
  const town =
    host &&
    s.mentions.find(
      (m) =>
        /^(place|country)$/.test(m.kind) &&
        told.from - m.to <= host[0].split(' ').length &&
        m.to < told.from &&
        m.from - s.from <= 3,
    )
  if (town && /^(in|on|$|\.)$/.test(word(k)))
    return { from: town.from, to: endOf(r, s, k, false), modality: host[1] ? 'planned' : 'asserted' }
  const here = (m: Mention): boolean => /^(place|country|date)$/.test(m.kind)
  // "the third (Tokyo, 2016)"
  if (tokens[k]?.text === '(') {
    const close = findToken(tokens, k + 1, k + 14, (t) => t.text === ')')
    const inside = s.mentions.filter((m) => m.from > k && m.to <= close)
    if (close < 0 || !inside.length || !inside.every(here)) return undefined
    return { from: k, to: close, modality: 'asserted' }
  }
  // "the eighth, in Lima, fell in a strike": where it was stands in an aside
  const aside = tokens[k]?.text === ',' && /^(in|at)$/.test(word(k + 1)) ? k + 2 : undefined
  const seat = aside ? s.mentions.find((m) => m.from === aside && m.kind === 'place') : undefined
  if (seat && tokens[seat.to]?.text === ',' && /^(fell|was|had|came|saw|brought|ended|dealt)$/.test(word(seat.to + 1)))
    return { from: aside!, to: endOf(r, s, seat.to + 1, false), modality: 'asserted' }
  // "the fifth, held in Oslo in October 2023, …"
  const part = tokens[k]?.text === ',' ? k + 1 : k
  if (/^(held|hosted|convened|organi[sz]ed|staged)$/.test(word(part)) && /^(in|at|on|by)$/.test(word(part + 1)))
    return { from: part, to: endOf(r, s, part + 2, false), modality: 'asserted' }
  // "the fourth, to be hosted by Lima in September"
  if (word(part) === 'to' && word(part + 1) === 'be' && /^(held|hosted|convened)$/.test(word(part + 2)))
    return { from: part + 3, to: endOf(r, s, part + 4, false), modality: 'planned' }
  const lead = foldedText(tokens, Math.max(s.from, told.from - 4), told.from)
  const hold = /\b(?:(to|will|would) )?(?:hold|host|convene|organi[sz]e|held|hosted|convened)$/.exec(lead)
  if (hold && told.numbers[0] === undefined) return undefined
  const to = tokens[k]?.text === ',' ? k + 1 : k
  const place = /^(in|at)$/.test(word(to))
    ? s.mentions.find((m) => m.from > to && m.from <= to + 2 && /^(place|country)$/.test(m.kind))
    : undefined
  if (hold && (place || /^(in|at|on|later|next|before)$/.test(word(to))))
    return { from: k, to: endOf(r, s, to + 1, false), modality: hold[1] ? 'planned' : 'asserted' }
  if (!place) return undefined
  const end = endOf(r, s, place.to, false)
  const day = s.mentions.some((m) => m.kind === 'date' && m.from >= place.to && m.to <= end)
  const linked = /^(and|,|;)$/.test(tokens[told.from - 1]?.text ?? '')
  // "a third in Kampot in March 2018"; without a day the verb of another one holds for it
  if (!day && !(linked && held)) return undefined
  return { from: k, to: end, modality: linked && held ? held : 'asserted' }
}
