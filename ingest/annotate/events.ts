// Events by their head noun, named or not: "Seventh Meeting of the Peru-Kenya Joint Dialogue on Water", "a courtesy call", "its third session".
// First the noun, since what may stand around it depends on it; then the words before it, what it is a sitting of, the rest of its
// name, who meets. What it is a line of comes last: that is told by all of these.
import { AFTER_NAME, DETERMINERS, LINE, LOWER_MODIFIERS, MONTHS } from '../lexicon/events.ts'
import type { EventMention, Range } from '../mention.ts'
import { type Token, capital } from '../scan.ts'
import type { EventContext } from './context.ts'
import { before } from './events/before.ts'
import { owners, partiesBetween, partiesIn } from './events/between.ts'
import { type Head, headAt, kindOf } from './events/head.ts'
import { lineOf, opensSentence } from './events/line.ts'
import { oneOf } from './events/numbered.ts'
import { inSeries, type Sitting, sittingOf } from './events/sitting.ts'
import { title } from './events/title.ts'

/** The event whose head noun stands at token `at`, or null. `floor` and `end` bound it. */
export function eventAt(c: EventContext, at: number, floor: number, end: number): EventMention | null {
  const { tokens, source } = c
  const noun = headAt(tokens, at, end)
  if (!noun) return null
  const nth = numberBehind(tokens, noun)
  const head = nth ? { ...noun, to: noun.to + 1 } : noun
  const { record } = head
  // "the Seventeenth Binational Cabinet": two governments that meet; no other cabinet is a meeting
  if (head.word === 'cabinet' && !/^(?:binational|bilateral|joint|national)$/.test(tokens[at - 1]?.key ?? ''))
    return null
  // "asked the audience to imagine": those who listen; an audience is had with somebody
  if (
    head.word === 'audience' &&
    tokens[at - 1]?.key === 'the' &&
    !/^(with|granted|between|which)$/.test(tokens[head.to]?.key ?? '') &&
    !(tokens[head.to]?.key === 'took' && tokens[head.to + 1]?.key === 'place') &&
    !(tokens[head.to]?.key === 'was' && tokens[head.to + 1]?.key === 'held') &&
    !/^(during|in|at|after|before|following)$/.test(tokens[at - 2]?.key ?? '')
  )
    return null
  const l = before(c, at, floor)
  const headCap = capital(tokens[noun.to - 1])
  const nthIn = l.ordinal === undefined ? undefined : inSeries(c, head.to, end)
  const s: Sitting | undefined = nthIn
    ? { to: nthIn.to, ordinal: l.ordinal!, series: seriesName(nthIn), range: nthIn, joint: false }
    : record.sitting
      ? sittingOf(c, head.to, end, l.ordinal ?? nth, headCap, !!l.relative, (noun, from) => eventAt(c, noun, from, end))
      : undefined
  const ordinal = s ? s.ordinal : (l.ordinal ?? nth)
  let to = s?.to ?? head.to
  // "the 4th Andean Trade Expo and Forum": one name
  const second = tokens[to]?.key === 'and' && headCap && capital(tokens[to + 1]) ? tokens[to + 1]!.key : ''
  if (
    !s &&
    (l.caps > 0 || ordinal) &&
    /^(?:forum|expo|exhibition|conference|fair|festival|summit|congress|seminar|workshop|symposium)$/.test(second) &&
    !/^(?:of|on|for|with|between)$/.test(tokens[to + 2]?.key ?? '')
  )
    to += 2
  // "Working Visit", "Farewell Call", "Strategic Talks" in a headline: capitals of the headline, no name
  const generic =
    !ordinal &&
    (/^(visit|call|talks|lunch|dinner|breakfast|reception|consultations)$/.test(record.kind) ||
      // "held a Summit Meeting with"
      (record.kind === 'meeting' && l.indefinite)) &&
    tokens
      .slice(l.from, at)
      .every((t) => LOWER_MODIFIERS.has(t.key) || DETERMINERS.has(t.key) || /^(strategic|summit|-)$/.test(t.key))
  if (
    !s?.inner &&
    !s?.range &&
    headCap &&
    !(generic && record.kind === 'visit') &&
    (l.caps > 0 || ordinal || record.series) &&
    /^(on|for|of|to)$/.test(tokens[to]?.key ?? '')
  ) {
    const k = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    if (
      (capital(tokens[k]) || tokens[k]?.shape === 'init') &&
      !c.titled(k) &&
      // "Courtesy Call on State Minister X"
      !(
        c.titled(k + 1) &&
        /^(?:state|vice|deputy|parliamentary|senior|assistant|first|foreign|prime|special)$/.test(tokens[k]!.key)
      ) &&
      // "the Lagoon Summit of October 2023": when it was
      !MONTHS.test(tokens[k]!.key) &&
      !(tokens[to]!.key === 'to' && c.country(k))
    ) {
      const e = title(c, k, end)
      // "Ceremony on Continental transport": half a phrase is none
      const half = tokens[e]?.shape === 'lower' && !tokens[e]!.glued && !AFTER_NAME.test(tokens[e]!.key)
      if (e > k && !half) to = e
    }
  }
  // "the next round of FOC": the short form of the line is no party of it
  const short = s?.range && s.range.to - s.range.from === 1 ? s.range.from : undefined
  let parties = partiesIn(c, l.from, to).filter((p) => p.from !== short)
  if (l.possessive && !parties.length) parties = owners(c, l.from, floor)
  parties = [...parties, ...partiesBetween(c, to, end)]
  // "… Meeting (SOM)": the acronym goes with the name
  const nameTo = to
  if (
    headCap &&
    tokens[to]?.text === '(' &&
    (tokens[to + 1]?.shape === 'ALL' || tokens[to + 1]?.shape === 'abbr') &&
    tokens[to + 2]?.text === ')'
  )
    to += 3
  let year = l.year
  if (
    /^(19|20)\d\d$/.test(tokens[to]?.key ?? '') &&
    (headCap || l.caps) &&
    !/^(in|on)$/.test(tokens[to - 1]?.key ?? '')
  ) {
    year = tokens[to]!.key
    to++
  }
  const properName =
    !(generic && !parties.length && to === head.to) &&
    (!!nthIn ||
      (record.sitting && !!s?.range && (s.joint || ordinal !== undefined)) ||
      (headCap &&
        (l.caps > 0 || to > head.to || (parties.length > 0 && !opensSentence(c, noun.to - 1)) || !!ordinal)) ||
      (l.caps > 0 && !headCap && record.series && !!ordinal) ||
      !!s?.inner?.named ||
      (!!s?.ranks && !/s$/.test(head.word) && tokens.slice(head.to, s.to).some((t) => capital(t))))
  // Lower-case heads with capitals before: "the EU-Ghana summit", "third Chilean-Ghanaian Coastal forum".
  const half = !headCap && parties.length > 0 && !record.weak
  // "their eleventh human rights dialogue": by its number one of a line, though no word is a name
  const field =
    !headCap && ordinal !== undefined && l.lowers.length > 0 && !s?.range && LINE.test(head.word) && !record.body
  // "the Third Committee", "the 3rd Standing Committee": bodies by their number; "the Third Joint Committee" is a meeting
  if (
    head.word === 'committee' &&
    ordinal !== undefined &&
    !s &&
    to === head.to &&
    !l.lowers.length &&
    /^(standing|main|select|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)$/.test(
      tokens[at - 1]?.key ?? '',
    )
  )
    return null
  // "a mine-hunting exercise": by its article and what it was for no exercise of rights
  const drill =
    head.word === 'exercise' &&
    !headCap &&
    !l.caps &&
    l.lowers.some((w) => DRILL.test(w)) &&
    (l.definite || l.indefinite)
  if (record.body && !ordinal && !drill) return null
  if (
    record.weak &&
    !properName &&
    !(headCap && /^\d{1,2}$/.test(tokens[to]?.key ?? '')) &&
    !l.lowers.length &&
    !l.definite &&
    !l.indefinite &&
    !ordinal &&
    !l.possessive
  )
    return null
  // "a memorandum on political consultation": what is done, not once
  if (
    /^(consultation|negotiation)$/.test(head.word) &&
    !properName &&
    // "the fifth round of Peru-Chile consular consultation"
    parties.length < 2 &&
    !l.definite &&
    !l.indefinite &&
    !ordinal &&
    !l.possessive
  )
    return null
  if (record.lower && (headCap || l.caps > 0)) return null
  // "session 1", "Panel 2": numbered after.
  let number: number | undefined
  if (
    (record.kind === 'session' || record.kind === 'panel' || head.word === 'round') &&
    tokens[to]?.shape === 'num' &&
    /^\d{1,2}$/.test(tokens[to]!.key) &&
    headCap
  ) {
    number = Number(tokens[to]!.key)
    to++
  }
  function seriesName({ from, to }: Range): string {
    return source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  }
  const bracketed = to === nameTo + 3 && tokens[nameTo]?.text === '('
  const nameFrom = skipDeterminer(tokens, l.from, at)
  const surface = source
    .slice(tokens[nameFrom]!.start, tokens[(bracketed ? nameTo : to) - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/[«»“”"]/g, '')
    .replace(/ \(\p{Lu}+\)/u, '')
    // "the two-day Conference on Ocean Governance", "the annual Bled Forum": how long and how often is no part of a name
    .replace(/^(?:(?:[a-z]+|\d{1,2})-(?:day|week|month)|annual|yearly) (?=(?:[a-z]+ )?\p{Lu})/u, '')
  const line = lineOf(c, {
    at,
    from: l.from,
    nameFrom,
    to,
    word: head.word,
    record,
    named: (properName || half || field) && !nth,
    bracketed,
    parties,
    ...(s ? { sitting: s } : {}),
    ...(ordinal !== undefined ? { ordinal } : {}),
    ...(l.relative ? { relative: l.relative } : {}),
    ...(year ? { year } : {}),
  })
  const named = (properName || !!number) && !nth
  const plural =
    /^(meetings|dialogues|consultations|talks|conferences|seminars|workshops|sessions|rounds|visits|calls|discussions|events|summits)$/.test(
      head.word,
    )
  const one = line?.name && s?.range && ordinal === undefined ? oneOf(tokens, nameFrom, head.word) : undefined
  if (one && one.from >= floor)
    return {
      kind: 'event',
      from: one.from,
      to,
      surface: `${one.told}${surface.slice(surface.indexOf(' of '))}`,
      head: head.word.replace(/s$/, ''),
      eventKind: kindOf(record.kind, l.lowers, tokens, at),
      named: true,
      definite: true,
      plural: false,
      parties,
      inner: line.body ? [line.body] : [],
      ordinal: one.value,
      series: line.name!,
      ...(line.range ? { seriesRange: line.range } : {}),
    }
  return {
    kind: 'event',
    from: l.from,
    to,
    surface,
    head: head.word,
    eventKind: kindOf(record.kind, l.lowers, tokens, at),
    named,
    definite: l.definite || (!l.indefinite && (named || l.possessive)),
    plural: plural && head.word !== 'consultations' && head.word !== 'talks',
    parties,
    inner: s?.inner ? [s.inner] : line.body ? [line.body] : [],
    ...(ordinal !== undefined ? { ordinal } : {}),
    ...(l.relative ? { relative: l.relative } : {}),
    ...(line?.name ? { series: line.name } : {}),
    ...(line?.range ? { seriesRange: line.range } : {}),
    ...(year ? { year } : {}),
  }
}

const DRILL =
  /^(?:tabletop|top|field|naval|military|maritime|joint|bilateral|multinational|fire|drill|hunting|rescue|spill|simulation|air|training|clearance|defen[cs]e|response|command|staff|post|earthquake|disaster|cyber)$/
const NUMBERS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "Round five was held in Lima": which of its line, told behind the noun. */
function numberBehind(tokens: readonly Token[], { word, to }: Head): number | undefined {
  const n = word === 'round' ? NUMBERS.indexOf(tokens[to]?.key ?? '') : -1
  return n > 0 && !/^(?:rounds?|days?|weeks?|months?|years?|hours?)$/.test(tokens[to + 1]?.key ?? '') ? n : undefined
}

function skipDeterminer(tokens: readonly Token[], from: number, at: number): number {
  let i = from
  while (i < at && (DETERMINERS.has(tokens[i]!.key) || tokens[i]!.text === '(')) i++
  return i
}
