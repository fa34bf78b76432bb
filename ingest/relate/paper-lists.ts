// Papers told as a list: "The two Ministers signed the following instruments:" over items, and "Items (i) and (ii) were signed by …" below.
import { opensPapers } from '../lexicon/paper-lists.ts'
import type { InstrumentMention, Mention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText, findToken } from '../scan.ts'
import type { Clause } from './clauses.ts'
import { property, resolveAll, state, type Reader, type Say } from './context.ts'
import { countryOfMention } from './roster/lists.ts'
import { atHand, occasion } from './frames/papers.ts'

/** A list that is open: what its first line says of all its items. */
export interface PaperList {
  readonly event?: Thing
  readonly hands: readonly Thing[]
  readonly states: readonly Thing[]
  readonly date?: string
  readonly papers: Thing[]
  readonly open: boolean
}

const NUMBER: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 }
const REFERENCE =
  /^(?:the )?(?:items?|documents?|agreements?|instruments?|nos?|numbers?|points?) (\(? ?[ivx\d]{1,4}|\(? ?[a-h]\b)((?: \)| \(|,| and| to| -|(?: [ivx\d]{1,4}| [a-h])\b){0,12}) (?:was|were) (?:also )?(?:signed|concluded|initialled)/

/** Reads one sentence of such a list, or the line that opens it. */
export function paperLists(r: Reader, s: Sentence, clauses: readonly Clause[]): void {
  const line = r.text.slice(s.start, s.end)
  if (opensPapers(line, s.blockKind === 'heading')) {
    r.papers = opening(r, s, clauses)
    return
  }
  const list = r.papers
  if (!list) return
  // the last of a list, short and without a stop, may look like a heading
  const last = s.blockKind === 'heading' && list.papers.length > 0
  if ((s.blockKind === 'item' || last) && list.open) return item(r, s, clauses, list)
  if (list.open) r.papers = { ...list, open: false }
  reference(r, s, list)
}

/** The states that people stand for, where they are two or more. */
function statesOf(r: Reader, hands: readonly Thing[], at: number): Thing[] {
  const codes = [...new Set(hands.flatMap((p) => (p.country ? [p.country] : [])))]
  return codes.length >= 2 ? codes.map((code) => r.things.country(code, at)) : []
}

function opening(r: Reader, s: Sentence, clauses: readonly Clause[]): PaperList {
  const c = clauses.find((x) => x.modality === 'asserted' && /^(sign|conclude|adopt|exchange)$/.test(x.frame))
  const told = c ? occasion(r, c) : undefined
  const { talk } = r
  const near = told ?? talk.section ?? talk.main ?? atHand(r)
  // "Documents concluded:" behind a programme: not at the panel that was told last
  const event = near?.event!.kind === 'panel' && !told ? undefined : near
  const hands = c
    ? resolveAll(r, c.passive ? c.groups.filter((g) => g.prep === 'by').flatMap((g) => g.mentions) : c.subject, s)
    : []
  const people = hands.filter((t) => t.type === 'Person')
  const both = /\b(?:two|both) (?:countries|sides|governments|states|nations|parties)\b/i.test(
    r.text.slice(s.start, s.end),
  )
  const bodies = hands.filter((t) => t.type === 'Country')
  const signers = bodies.length >= 2 ? bodies : statesOf(r, people, s.from)
  const states = signers.length ? signers : both ? talk.sides() : []
  const ahead = /^(?:planned|hoped|cancelled)$/.test(event?.event?.status ?? '')
  const date = c?.dates[0]?.date
  return {
    ...(event && !ahead ? { event } : {}),
    hands: people,
    states,
    ...(date ? { date } : {}),
    papers: [],
    open: true,
  }
}

function item(r: Reader, s: Sentence, clauses: readonly Clause[], list: PaperList): void {
  const m = s.mentions.find((x): x is InstrumentMention => x.kind === 'instrument')
  const after = m && r.tokens[m.from - 1]?.text === ':' && m.from - s.from < 24
  if (!m || (m.from - s.from > 2 && !after) || m.type !== 'Agreement') return
  const t = r.things.instrument(m)
  t.weakly = false
  list.papers.push(t)
  const say = (rule: string, confidence: number): Say => ({ rule, at: m, sentence: s, confidence })
  const props = { date: list.date }
  if (list.event) state(r, 'PRODUCED', list.event, t, say('listed-paper', 0.7))
  if (list.date && !r.properties.some((p) => p.thing === t && p.property === 'date'))
    property(r, t, 'date', list.date, say('listed-paper', 0.7))
  const signed = clauses.some((c) => c.frame === 'sign')
  const own = signed ? [] : handsBehind(r, s, m)
  for (const p of own.length ? own : signed ? [] : list.hands)
    state(r, 'SIGNED', p, t, { ...say('listed-paper', 0.7), props })
  const bodies = bodiesTold(r, s, m)
  for (const b of bodies) state(r, 'PARTY_TO', b, t, say('listed-paper', 0.7))
  if (!bodies.length) bind(r, t, m, own, list, say('listed-paper', 0.65))
}

/** Its parties: told with it, else the states of who signed it, else those of the whole list. */
function bind(r: Reader, t: Thing, m: InstrumentMention, own: readonly Thing[], list: PaperList, say: Say): void {
  if (m.parties.length >= 2 || r.facts.some((f) => f.type === 'PARTY_TO' && f.target === t)) return
  const signers = statesOf(r, own, m.from)
  const states = signers.length ? signers : list.states
  if (states.length >= 2) for (const b of states) state(r, 'PARTY_TO', b, t, say)
}

/** Where those who signed begin: behind a dash, or at the "by" of "an agreement on floods, by Minister A". */
function dashBehind(r: Reader, s: Sentence, m: InstrumentMention): number {
  if (r.tokens[m.to]?.text === ',' && r.tokens[m.to + 1]?.key === 'by') return m.to
  return findToken(r.tokens, m.to, s.to, (t) => /^[–—:(-]$/.test(t.text) && !t.glued)
}

/** "Memorandum on Cocoa – the Council (Director A) and the Institute (Dr. B)", "the Council / the Institute: Memorandum": bodies told with it. */
function bodiesTold(r: Reader, s: Sentence, m: InstrumentMention): Thing[] {
  const dash = dashBehind(r, s, m)
  const before = r.tokens[m.from - 1]?.text === ':'
  if (!before && dash < 0) return []
  const inPerson = (x: Mention): boolean =>
    s.mentions.some((p) => (p.kind === 'person' || p.kind === 'post') && p.from <= x.from && x.to <= p.to)
  const list = s.mentions.filter((x) => x.kind === 'org' && (before ? x.to < m.from : x.from > dash) && !inPerson(x))
  const bodies = [...new Set(resolveAll(r, list, s))]
  return bodies.length === 2 ? bodies : []
}

/** "Agreement on Floods – Minister A; Minister B": the people behind a dash. */
function handsBehind(r: Reader, s: Sentence, m: InstrumentMention): Thing[] {
  const dash = dashBehind(r, s, m)
  if (dash < 0 || (dash > m.to && !/^between|with|on|of$/.test(r.tokens[m.to]!.key))) return []
  const both = s.mentions.find(
    (x) => x.from >= dash && x.from - dash <= 3 && (x.kind === 'post' || x.kind === 'ref') && x.plural,
  )
  if (both) return r.talk.resolve(both, s).filter((t) => t.type === 'Person')
  if (!s.mentions.some((x) => x.kind === 'person' && x.from > dash)) return []
  // "– by the two co-chairs"
  let code: string | undefined
  const out: Thing[] = []
  for (const x of s.mentions.filter((y) => y.from >= dash)) {
    if (x.kind === 'ref' || (x.kind === 'country' && x.form === 'demonym')) code = countryOfMention(x) ?? code
    if (x.kind !== 'person') continue
    for (const p of r.talk.resolve(x, s)) {
      if (code) p.country ??= code
      out.push(p)
    }
    code = undefined
  }
  return out
}

/** "Items (i) and (ii) were signed by A and by B." */
function reference(r: Reader, s: Sentence, list: PaperList): void {
  const text = foldedText(r.tokens, s.from, Math.min(s.to, s.from + 24))
  const hit = REFERENCE.exec(text)
  if (!hit) return
  const labels = `${hit[1]!}${hit[2]!}`.match(/[ivx]+|\d+|\b[a-h]\b/g) ?? []
  const numbers = labels.map((l) => NUMBER[l] ?? (/^\d+$/.test(l) ? Number(l) : l.charCodeAt(0) - 96))
  const range = / to | - /.test(hit[2]!) && numbers.length === 2
  const which = range
    ? Array.from({ length: Math.max(0, numbers[1]! - numbers[0]! + 1) }, (_, k) => numbers[0]! + k)
    : numbers
  const by = findToken(r.tokens, s.from + 1, s.to, (t) => t.key === 'by')
  if (by < 0) return
  const hands = resolveAll(
    r,
    s.mentions.filter((m) => m.kind === 'person' && m.from > by),
    s,
  )
  const states = statesOf(r, hands, s.from)
  const say: Say = { rule: 'listed-by-number', at: s, sentence: s, confidence: 0.75 }
  for (const n of which) {
    const t = list.papers[n - 1]
    if (!t) continue
    for (const p of hands) state(r, 'SIGNED', p, t, say)
    for (const b of states) state(r, 'PARTY_TO', b, t, say)
  }
}
