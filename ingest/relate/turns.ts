// Questions and answers: "X: …" says who speaks until the next label. In an answer the first person is the one who answers; a question
// asserts nothing, so what is told in it is reported; each question opens a matter of its own.
import { annotate, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { EventMention, PersonMention, Sentence } from '../mention.ts'
import type { Speaker } from '../resolve/discourse.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Block } from '../types.ts'
import { state, status, type Reader } from './context.ts'
import { meetingBetween } from './meetings.ts'
import { bodyOf, personOf } from './roles.ts'
import { asker, presides, pressConference } from './turns/press.ts'
import { reported } from './turns/questions.ts'
import { ASKS, found, PRESS, titled } from './turns/labels.ts'
import { holder, known } from './turns/speakers.ts'

interface Turn {
  /** Sentences of its label. */
  readonly label: readonly Sentence[]
  readonly asks: boolean
  /** Undefined for "A:", which is whoever the document is by. */
  readonly who?: PersonMention
}

/** A document that is read turn by turn. */
export interface Turns {
  readonly annotated: Annotated
  begin(r: Reader): void
  /** Reads a sentence by `read`, in the turn that it stands in. */
  sentence(s: Sentence, read: () => void): void
  end(): void
}

/** The turns of a transcript, or null where fewer than three are labelled. */
export function turnsOf(a: Annotated, meta: Metadata): Turns | null {
  const blocks = found(a)
  const labelled = blocks.filter((b) => b.cut !== undefined)
  const counts = new Map<string, number>()
  for (const b of labelled) counts.set(b.name!, (counts.get(b.name!) ?? 0) + 1)
  const paragraphs = blocks.filter((b) => b.kind === 'paragraph').length
  // "FM Ana Sorel:" and then "FM Sorel:", where questions are marked
  const last = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase()
  const repeated =
    [...counts.values()].some((n) => n >= 2) ||
    (labelled.some((b) => ASKS.test(b.name!)) &&
      labelled.some((b) => labelled.some((x) => x !== b && last(x.name!) === last(b.name!))))
  if (labelled.length < 3 || !repeated || (meta.kind !== 'transcript' && labelled.length < paragraphs * 0.5))
    return null
  const parts: Block[] = blocks.flatMap((b): Block[] =>
    b.cut === undefined
      ? [b]
      : [
          { kind: 'row', start: b.start, end: b.cut },
          { kind: b.kind, start: b.cut, end: b.end },
        ],
  )
  const annotated = annotate(titled(a.text, blocks), parts, meta.date)
  const ends = /\?["”’)]*\s*$/
  // who asks: by the label, by what he is (a newspaper), by how he ends
  const asked = new Map<string, number>()
  for (const b of labelled) if (ends.test(a.text.slice(b.cut, b.end))) asked.set(b.name!, (asked.get(b.name!) ?? 0) + 1)
  const turns = new Map<Sentence, Turn>()
  const labels = new Set<Sentence>()
  let turn: Turn | undefined
  let k = 0
  for (const b of blocks) {
    const inside: Sentence[] = []
    while (k < annotated.sentences.length && annotated.sentences[k]!.start < b.end)
      inside.push(annotated.sentences[k++]!)
    if (b.kind === 'heading') turn = undefined
    if (b.cut !== undefined) {
      const label = inside.filter((s) => s.start < b.cut!)
      for (const s of label) labels.add(s)
      const mentions = label.flatMap((s) => s.mentions)
      const who =
        mentions.find((m): m is PersonMention => m.kind === 'person') ??
        known(annotated, label, b.name!) ??
        holder(annotated, label, b.name!)
      const outlet = !who && mentions.some((m) => m.kind === 'org')
      const often = asked.get(b.name!) ?? 0
      const asks = /^(?:moderator|host)\b/i.test(b.name!)
        ? ends.test(a.text.slice(b.cut, b.end))
        : ASKS.test(b.name!) || outlet || often > counts.get(b.name!)! / 2 || (!who && often > 0)
      turn = { label, asks, ...(who ? { who } : {}) }
    }
    if (turn) for (const s of inside) if (!labels.has(s)) turns.set(s, turn)
  }
  if (![...turns.values()].some((t) => !t.asks)) return null
  return new Reading({ ...annotated, text: a.text }, turns, labels, a.text)
}

class Reading implements Turns {
  readonly annotated: Annotated
  readonly #turns: ReadonlyMap<Sentence, Turn>
  readonly #labels: ReadonlySet<Sentence>
  readonly #text: string
  #r!: Reader
  #main: Thing | undefined
  #own: Speaker = {}
  #turn: Turn | undefined
  #joint = false
  /** Whom the head of the paper calls moderator. */
  #moderator: Thing | undefined
  readonly #people = new Map<Turn, Thing | null>()

  constructor(annotated: Annotated, turns: ReadonlyMap<Sentence, Turn>, labels: ReadonlySet<Sentence>, text: string) {
    this.annotated = annotated
    this.#turns = turns
    this.#labels = labels
    this.#text = text
  }

  begin(r: Reader): void {
    this.#r = r
    this.#own = r.talk.speaker
    // what is named in an answer is not what the transcript is of
    const begins = [...this.#turns.keys()][0]?.from ?? Infinity
    const titled = r.talk.main && r.talk.main.first < begins ? r.talk.main : undefined
    this.#main = titled ?? pressConference(r, this.annotated.sentences, this.#turns) ?? r.talk.main
    const main = this.#main
    const names = main ? [...main.names.keys()].join(' ') : ''
    if (!main || !PRESS.test(names)) return
    // a press conference is where it is said, not what it is about; and no line of meetings
    const line = main.event!.series
    if (line && !line.event!.parties.length) {
      main.event!.series = undefined
      r.things.series.splice(r.things.series.indexOf(line), 1)
      main.event!.named = true
    }
    r.talk.main = r.talk.focus = r.talk.focusSeries = undefined
    this.#joint = /\bjoint\b/i.test(names)
    this.#held(main)
  }

  /** Who holds a press conference: the body whose spokesperson its title names. */
  #held(main: Thing): void {
    const r = this.#r
    const spans = [...main.names.values()].flatMap((n) => n.spans)
    for (const s of this.annotated.sentences) {
      const m = s.mentions.find(
        (x): x is PersonMention =>
          x.kind === 'person' &&
          spans.some(
            ([from]) =>
              from >= s.start && from < s.end && from >= r.tokens[x.to - 1]!.end && from - r.tokens[x.to - 1]!.end <= 4,
          ),
      )
      if (!m) continue
      const t = personOf(r, m, s)
      const body = m.posts.find((p) => p.org)?.org ?? m.affiliations[0]
      if (body)
        state(r, 'ORGANIZED', bodyOf(r, body, s), main, {
          rule: 'press-conference-of',
          at: m,
          sentence: s,
          confidence: 0.65,
          props: { role: 'host' },
        })
      if (t)
        state(r, 'SPOKE_AT', t, main, {
          rule: 'press-conference-of',
          at: m,
          sentence: s,
          confidence: 0.8,
          props: { capacity: 'briefing' },
        })
      return
    }
  }

  sentence(s: Sentence, read: () => void): void {
    if (this.#labels.has(s)) {
      if (ASKS.test(this.#text.slice(s.start, s.end))) asker(this.#r, s, this.#main)
      return
    }
    const turn = this.#turns.get(s)
    const { talk } = this.#r
    if (turn !== this.#turn) {
      this.#turn = turn
      if (turn?.asks && !this.#r.talk.main) talk.focus = talk.focusSeries = undefined
    }
    if (!turn) {
      talk.speaker = this.#own
      this.#moderator ??= presides(this.#r, s, this.#main)
      return read()
    }
    if (turn.asks) {
      talk.speaker = {}
      reported(this.#r, s, read)
      this.#about(s)
      return
    }
    const who = this.#who(turn)
    const country = who?.country ?? this.#r.things.home
    talk.speaker = turn.who ? { ...(who ? { thing: who } : {}), ...(country ? { country } : {}) } : this.#own
    if (who) this.#spoke(who, turn)
    this.#ours(s)
    // "Hanna Norlin, Swedish Television.": who is called up
    if (turn && this.#moderates(turn) && s.to - s.from < 14) asker(this.#r, s, this.#main)
    const known = new Set(this.#r.things.people)
    read()
    const of = this.#r.facts.find(
      (f) => f.type === 'HOLDS_ROLE' && f.source === who && f.target !== 'doc' && f.target.country,
    )
    const own = who?.country ?? (of?.target as Thing | undefined)?.country
    if (own && own !== this.#r.things.home)
      for (const t of this.#r.things.people) if (!known.has(t) || t.first >= s.from) this.#r.notOfHome.add(t)
  }

  /** "our talks", said at the joint press conference of two: they met. */
  #ours(s: Sentence): void {
    const r = this.#r
    const m = s.mentions.find((x): x is EventMention => x.kind === 'event' && this.#isOurs(s, x))
    const turns = [...new Set(this.#turns.values())].filter((t) => !t.asks && t.who && !this.#moderates(t))
    const hosts = [...new Set(turns.flatMap((t) => this.#who(t) ?? []))]
    const together = (t: Thing): boolean =>
      r.facts.some((f) => f.rule === 'press-conference' && f.source === t && f.target === this.#main)
    if (!(this.#joint || hosts.every(together)) || !m || hosts.length !== 2 || r.talk.settled(m)) return
    const say = { rule: 'our-talks', at: m, sentence: s, confidence: 0.75 }
    const [a, b] = [hosts[0]!, hosts[1]!]
    const e = meetingBetween(r, m.eventKind, [a], [b], [], s, say)
    r.talk.bind(m, e)
    state(r, 'MET_WITH', a, b, say)
    for (const t of hosts) state(r, 'PARTICIPATED_IN', t, e, say)
    status(r, e, 'held', say, 1)
    r.talk.focusOn(e)
  }
  /** "our talks", "We have just had a long working lunch". */
  #isOurs(s: Sentence, m: EventMention): boolean {
    const { tokens, text } = this.#r
    if (!/^(?:meeting|talks|discussion|consultations|lunch|dinner|breakfast|conversation)s?$/.test(m.eventKind))
      return false
    if (tokens[m.from]!.key === 'our') return !/^(?:next|future|planned)$/.test(tokens[m.from + 1]?.key ?? '')
    return /^we(?: have|['’]ve)?(?: just| already| now| today)? (?:had|held|concluded|finished) [^,.;]{0,40}$/i.test(
      text.slice(s.start, tokens[m.from]!.start),
    )
  }

  #moderates(turn: Turn): boolean {
    const s = turn.label[0]
    return !!s && /\bmoderator\b/i.test(this.#text.slice(s.start, s.end))
  }

  #who(turn: Turn): Thing | null {
    if (!turn.who) return this.#own.thing ?? null
    let t = this.#people.get(turn)
    if (t === undefined) this.#people.set(turn, (t = personOf(this.#r, turn.who, turn.label[0]!)))
    return t
  }

  #spoke(who: Thing, turn: Turn): void {
    const main = this.#main
    const s = turn.label[0]
    if (
      !main ||
      !s ||
      !turn.who ||
      who === this.#moderator ||
      this.#r.facts.some((f) => /^(?:SPOKE_AT|MODERATED)$/.test(f.type) && f.source === who && f.target === main)
    )
      return
    if (this.#moderates(turn))
      return state(this.#r, 'MODERATED', who, main, {
        rule: 'turn-of-moderator',
        at: turn.who,
        sentence: s,
        confidence: 0.8,
      })
    state(this.#r, 'SPOKE_AT', who, main, {
      rule: 'turn-of-speaker',
      at: turn.who,
      sentence: s,
      confidence: 0.8,
      props: { capacity: PRESS.test([...main.names.keys()].join(' ')) && !this.#joint ? 'briefing' : 'remarks' },
    })
  }

  /** What a question is about is what the answer's "the meeting" means. */
  #about(s: Sentence): void {
    const { talk } = this.#r
    for (const m of s.mentions) {
      if (m.kind !== 'event') continue
      const line = talk.series(m)
      if (line) talk.focusSeries = line
      const e = talk.event(m)
      if (e) talk.focusOn(e)
    }
  }

  end(): void {
    const { talk } = this.#r
    talk.speaker = this.#own
    talk.main = this.#main
    talk.focus = this.#main
  }
}
