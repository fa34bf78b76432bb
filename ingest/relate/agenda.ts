// Programmes and agendas: rows of time and title, labelled rows, one speaker a line. Their grammar is the layout, so they are read by it and
// not by the grammar of sentences: a row is a session, a label says what those behind it do there, a heading of the day dates what follows.
import { annotate, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { Mention, Sentence } from '../mention.ts'
import type { Block } from '../types.ts'
import { clean, dayIn, housed, isFactLine, tokenAt, type Row, type Told } from './agenda/cells.ts'
import type { Line } from './agenda/lines.ts'
import { programmeLines } from './agenda/zones.ts'
import { readRows } from './agenda/rows.ts'
import { outlook, visitIn, type Day } from './agenda/sessions.ts'
import { bodiesBetween } from './agenda/bodies.ts'
import { dated, state, status, type Reader, type Say } from './context.ts'
import { bodyOf } from './roles.ts'
import type { Layout } from './layout.ts'
import type { Thing } from '../resolve/thing.ts'

/** The layout of a programme, or null where the document is none. */
export function programmeOf(a: Annotated, meta: Metadata): Layout | null {
  const lines = programmeLines(a, meta.kind === 'agenda')
  if (!lines) return null
  const above = (l: Line): boolean => l.part === 'text' && l.front
  const years = a.sentences.map(dayIn).find((m) => m && !m.relative)
  const again = annotate(
    plain(a.text),
    lines.flatMap((l) => blocksOf(l, above(l))),
    meta.date ?? years?.date,
  )
  const owned = new Set<Sentence>()
  const sentences: Sentence[] = []
  const rows: Row[] = []
  let front: Day | undefined
  let k = 0
  for (const l of lines) {
    const cells: Told[] = []
    for (const c of l.part === 'prose' && !l.clock ? [{ ...l, at: l.start }] : l.cells) {
      const inside: Sentence[] = []
      while (k < again.sentences.length && again.sentences[k]!.start < c.end) inside.push(again.sentences[k++]!)
      if (l.part === 'prose') {
        sentences.push(...inside)
        if (l.clock) cells.push(...inside.map((sentence) => ({ ...c, slots: [], sentence })))
        else
          for (const sentence of inside)
            front ??= rows.length || !dayIn(sentence) ? undefined : { date: dayIn(sentence)!, sentence }
        continue
      }
      if (!inside.length) {
        // a label alone: its place is where the line is
        const at = tokenAt(again.tokens, c.at)
        const sentence: Sentence = {
          from: at,
          to: at,
          start: c.at,
          end: l.end,
          block: -1,
          blockKind: 'row',
          mentions: [],
        }
        cells.push({ ...c, slots: [], sentence })
        continue
      }
      const whole = {
        ...inside[0]!,
        to: inside.at(-1)!.to,
        end: inside.at(-1)!.end,
        mentions: inside.flatMap((s) => s.mentions),
      }
      const told = above(l)
        ? { ...c, slots: [], sentence: whole }
        : clean(again.tokens, a.text, l, c, whole, !cells.length)
      cells.push(told)
      sentences.push(told.sentence)
      owned.add(told.sentence)
    }
    const row: Row = { ...l, cells }
    if (above(l) && !isFactLine(again.tokens, row)) {
      // the title, a subtitle: prose after all
      for (const c of cells) owned.delete(c.sentence)
      for (const c of cells) front ??= dayIn(c.sentence) && { date: dayIn(c.sentence)!, sentence: c.sentence }
      continue
    }
    if (above(l))
      for (const { sentence: s } of cells)
        s.mentions.splice(
          0,
          s.mentions.length,
          ...s.mentions.flatMap((m): Mention[] =>
            m.kind === 'person' || m.kind === 'post' ? [] : m.kind === 'org' ? [housed(m)] : [m],
          ),
        )
    if (l.part !== 'prose' || l.clock) rows.push(row)
  }
  let reader: Reader
  let days: ReadonlyMap<Sentence, Day>
  return {
    programme: true,
    annotated: { text: a.text, tokens: again.tokens, sentences },
    begin(r) {
      reader = r
      visitIn(r, meta.title, sentences)
      days = readRows(r, meta.title, rows, front)
      invitation(r, sentences)
    },
    sentence(s, read) {
      if (owned.has(s)) return
      const known = reader.things.events.length
      if (days.has(s)) reader.talk.focus = reader.talk.main
      read()
      // "9:30 a.m. Secretary X meets with Y": on the day of the programme
      const day = days.get(s)
      if (day)
        for (const e of reader.things.events.slice(known)) {
          dated(reader, e, [day.date], day.sentence, 'day-of-programme')
          // "receives Ambassador Y", on a day after that of the paper
          if (
            outlook(reader, e, undefined, undefined) === 'planned' &&
            e.event!.status === 'held' &&
            reader.documentDate
          )
            ahead(reader, e, { rule: 'programme-ahead', at: s, sentence: s, confidence: 0.8 })
        }
    },
    end: () => {},
  }
}

/** The same text, as long, with the marks that part cells turned into commas. */
const plain = (text: string): string => text.replace(/(?<=\s)[·•|](?=\s)/g, ',').replace(/\((R)td(?=[.)])/gi, '($1et')

/** Blocks to annotate a line by: its cells without labels and times; prose as it stands. */
function blocksOf(l: Line, above: boolean): Block[] {
  if (l.part === 'head') return []
  if (l.part === 'prose' && !l.clock) return [{ kind: l.kind, start: l.start, end: l.end }]
  const kind = l.part === 'prose' ? 'paragraph' : above ? l.kind : 'row'
  return l.cells.filter((c) => c.end > c.start).map((c) => ({ kind, start: c.start, end: c.end }))
}

/** "The Harbour Centre and the Embassy of Peru invite you to …": who holds it. */
function invitation(r: Reader, sentences: readonly Sentence[]): void {
  for (const s of sentences.slice(0, 6)) {
    const by =
      /\b(?:(?:is|are) (?:pleased|delighted|honou?red|happy) to (?:invite|host)|(?:cordially )?invites? you|ha(?:s|ve) the (?:honou?r|pleasure) (?:to|of) invit(?:e|ing))\b/i.exec(
        r.text.slice(s.start, s.end),
      )
    if (!by || !r.talk.main) continue
    for (const b of bodiesBetween(r, s.mentions, s.from, tokenAt(r.tokens, s.start + by.index)))
      state(r, 'ORGANIZED', b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b), r.talk.main, {
        rule: 'invitation',
        at: { from: b.from, to: b.to },
        sentence: s,
        confidence: 0.8,
        props: { role: 'organizer' },
      })
    return
  }
}

/** What the present tense told as held lies ahead. */
function ahead(r: Reader, e: Thing, say: Say): void {
  e.event!.statusRank = 0
  status(r, e, 'planned', say)
}
