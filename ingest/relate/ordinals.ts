// Meetings of a line told without their noun: "The second was held in Manila", "a third in Kampot in March 2018", "The next will be held in Oslo",
// "The first and second rounds were held online and in Lima", "Last year's took place in Kigali".
import { RELATIVE } from '../lexicon/events.ts'
import type { EventMention, Mention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText, ordinalAt } from '../scan.ts'
import { ahead, dated, places, resolveAll, state, status, type Reader } from './context.ts'
import { nthMeeting } from './meetings.ts'

/** What stands for one meeting or several; `to` is the index behind it. */
interface StandIn {
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
  readonly relative?: 'next' | 'previous'
  readonly year?: string
}

const COUNT: Record<string, number> = { two: 2, three: 3, four: 4 }

/** What follows a stand-in, folded: that it was or will be held. Group 1 is the verb. */
const HAPPENS =
  /^(?:both |all |also |then |only |finally |eventually )?((?:was|were|is|are|has been|have been|had been|will be|would be|is to be|are to be|was to be|was to have been|is due to be|is expected to be|will now be)(?: also| then| later| to be| finally| eventually| now| tentatively| provisionally)? (?:held|hosted|convened|organi[sz]ed|staged|scheduled|planned|foreseen|due|expected|slated|set|envisaged|pencilled|penciled|fixed)|(?:was|were|is|are|will be)(?= (?:in|at|online|virtual)\b)|(?:took|takes|will take|would take|is to take|was to take|was to have taken|is due to take|is expected to take|is scheduled to take|had taken|has taken) (?:its )?place|met|will meet|is to meet|was to meet|convened|will convene|sat|followed|follows|will follow|came|gathered|goes to|will go to)(?= |$)/

/** A word of the verb that puts the meeting ahead. */
const AHEAD = /\b(?:will|is|are|goes|to|would)\b/

const YEAR = /^(?:19|20)\d\d$/
const VIRTUAL = /^(?:online|virtually|remotely|virtual|videoconference|video)$/

/** The last year of the document's date, or the one around it. */
const yearNear = (r: Reader, shift: number): string | undefined =>
  r.documentDate ? String(Number(r.documentDate.slice(0, 4)) + shift) : undefined

const covered = (s: Sentence, k: number): boolean => s.mentions.some((m) => m.from <= k && k < m.to)

/** The stand-in that begins at token `i`. */
function standInAt(r: Reader, s: Sentence, i: number): StandIn | undefined {
  const { tokens } = r
  const word = (k: number): string => tokens[k]?.key ?? ''
  // "Last year's took place in Kigali"
  const shift = { last: -1, this: 0, next: 1 }[word(i)]
  if (shift !== undefined && word(i + 1) === 'year' && tokens[i + 2]?.shape === 'poss') {
    const year = yearNear(r, shift)
    return year && HAPPENS.test(foldedText(tokens, i + 3, i + 9))
      ? { from: i, to: i + 3, numbers: [], year }
      : undefined
  }
  if (!/^(the|a|an|its|their)$/.test(word(i))) return undefined
  if (covered(s, i + 1)) return undefined
  const relative = word(i) === 'the' || word(i) === 'its' ? RELATIVE[word(i + 1)] : undefined
  if (relative) {
    const to = word(i + 2) === 'one' ? i + 3 : i + 2
    return { from: i, to, numbers: [], relative }
  }
  const first = ordinalAt(tokens, i + 1)
  if (!first) return undefined
  let to = i + 1 + first.length
  const numbers = [first.value]
  if (first.value === 1 && COUNT[word(to)]) {
    const n = COUNT[word(to)]!
    return { from: i, to: to + 1, numbers: Array.from({ length: n }, (_, k) => k + 1) }
  }
  // "The first and second rounds", "the second and the third"
  for (;;) {
    const k = /^(and|,)$/.test(tokens[to]?.text === ',' ? ',' : word(to)) ? to + 1 : to
    if (k === to) break
    const from = word(k) === 'and' ? k + 1 : k
    const plural = s.mentions.find(
      (m): m is EventMention => m.kind === 'event' && m.plural && m.from >= from && m.from <= from + 1,
    )
    if (plural?.ordinal !== undefined && /^(rounds|sessions|meetings)$/.test(plural.head)) {
      numbers.push(plural.ordinal)
      to = plural.to
      break
    }
    const at = word(from) === 'the' ? from + 1 : from
    const next = covered(s, at) ? null : ordinalAt(tokens, at)
    if (!next || next.value <= numbers.at(-1)!) break
    // "the second in Oslo and the third in Lima": each of its own
    numbers.push(next.value)
    to = at + next.length
  }
  if (word(to) === 'one') to++
  return { from: i, to, numbers }
}

/** A place and a day told of one meeting. */
interface Slot {
  readonly at: Mention[]
  readonly virtual: boolean
}

/** What stands between two tokens, cut at "and": "online and in Lima", "2007 (Mbeya) and 2010 (Lilongwe)". */
function slotsBetween(r: Reader, s: Sentence, from: number, to: number): Slot[] {
  const out: Slot[] = []
  let at = from
  for (let k = from; k <= to; k++) {
    const inside = s.mentions.some((m) => m.from < k && k < m.to)
    const cut = k === to || (!inside && r.tokens[k]!.key === 'and')
    if (!cut) continue
    const list = s.mentions.filter((m) => m.from >= at && m.to <= k && /^(place|country|date)$/.test(m.kind))
    const virtual = r.tokens.slice(at, k).some((t) => VIRTUAL.test(t.key))
    for (let n = at; n < k; n++) {
      const t = r.tokens[n]!
      // "2007 (Mbeya) and 2010 (Lilongwe)": bare years and towns, which stand alone nowhere else
      if (covered(s, n)) continue
      if (YEAR.test(t.key))
        list.push({ kind: 'date', date: t.key, precision: 'year', relative: false, from: n, to: n + 1 })
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
    if (!goesOn && !(several && (VIRTUAL.test(tokens[n]?.key ?? '') || YEAR.test(tokens[n]?.key ?? '')))) return k
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

/** Reads the stand-ins of a sentence, in order: each with where and when it was. */
export function ordinalsAlone(r: Reader, s: Sentence): void {
  const { talk } = r
  let held: 'asserted' | 'planned' | undefined
  for (let i = s.from; i < s.to; i++) {
    const told = standInAt(r, s, i)
    if (!told) continue
    const line = lineAt(r, i)
    if (!line) continue
    const said = saidOf(r, s, told, held)
    if (!said) continue
    held = said.modality
    const several = told.numbers.length > 1
    const slots = slotsBetween(r, s, said.from, said.to)
    talk.focusSeries = line
    const events = meetings(r, told, line)
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
      status(r, e, due ? 'planned' : 'held', say)
      talk.focusOn(e)
      if (said.host)
        for (const x of resolveAll(
          r,
          s.mentions.filter((m) => m.from >= said.from && m.to <= said.to && /^(country|org)$/.test(m.kind)),
          s,
        ))
          state(r, 'ORGANIZED', x, e, { ...say, props: { role: 'host' } })
    })
    i = Math.max(i, told.to - 1)
  }
}

/** The meetings of the line that a stand-in means. */
function meetings(r: Reader, told: StandIn, line: Thing): Thing[] {
  const series = [...line.names.keys()][0]!
  const base = nthMeeting(r, told.from, told.to, 0)
  if (told.relative || told.year) {
    const m: EventMention = {
      ...base,
      ordinal: undefined,
      series,
      parties: [],
      ...(told.relative ? { relative: told.relative } : {}),
      ...(told.year ? { year: told.year, surface: `${series} ${told.year}` } : {}),
    }
    const e = r.talk.event(m)
    return e ? [e] : []
  }
  return told.numbers.flatMap((n, k) => {
    // one mention, several meetings: each is asked for at a token of its own
    const e = r.talk.event({
      ...base,
      from: told.from + k,
      ordinal: n,
      series,
      surface: told.numbers.length > 1 ? '' : base.surface,
    })
    return e ? [e] : []
  })
}

/** Where what is said of a stand-in stands, and whether it was held or is ahead; undefined where nothing of the kind is said. */
function saidOf(
  r: Reader,
  s: Sentence,
  told: StandIn,
  held: 'asserted' | 'planned' | undefined,
): { from: number; to: number; modality: 'asserted' | 'planned'; host?: boolean } | undefined {
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
    } else if (close > 0 && /^which$/.test(word(k + 1))) {
      if (!HAPPENS.test(foldedText(tokens, then, then + 8))) return undefined
      from = k = then
    }
  }
  const verb = HAPPENS.exec(foldedText(tokens, k, k + 9))
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
  const here = (m: Mention): boolean => /^(place|country|date)$/.test(m.kind)
  // "the third (Tokyo, 2016)"
  if (tokens[k]?.text === '(') {
    const close = tokens.findIndex((t, n) => n > k && n < k + 14 && t.text === ')')
    const inside = s.mentions.filter((m) => m.from > k && m.to <= close)
    if (close < 0 || !inside.length || !inside.every(here)) return undefined
    return { from: k, to: close, modality: 'asserted' }
  }
  // "the fifth, held in Oslo in October 2023, …"
  const part = tokens[k]?.text === ',' ? k + 1 : k
  if (/^(held|hosted|convened|organi[sz]ed|staged)$/.test(word(part)) && /^(in|at|on|by)$/.test(word(part + 1)))
    return { from: part, to: endOf(r, s, part + 2, false), modality: 'asserted' }
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
