// Questions and answers: "X: …" says who speaks until the next label. In an answer the first person is the one who answers; a question
// asserts nothing, so what is told in it is reported; each question opens a matter of its own.
import { annotate, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { PersonMention, Sentence } from '../mention.ts'
import type { Speaker } from '../resolve/discourse.ts'
import type { EventInfo, Thing } from '../resolve/things.ts'
import type { Block } from '../types.ts'
import { state, status, type Reader } from './context.ts'
import type { PropertyFact } from './facts.ts'
import { bodyOf, personOf } from './roles.ts'

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

const LABEL =
  /^(?:(Q|A|QUESTION|ANSWER|Question|Answer|QUESTIONER|REPORTER|Reporter|JOURNALIST|Journalist|INTERVIEWER|Interviewer|CORRESPONDENT|MODERATOR|Moderator|HOST|Host|Audience member|AUDIENCE MEMBER|PRESS|Press|MEDIA)(?:\s?\d{1,2}|\s\([^()]{1,40}\))?\s?[:.]|((?:\p{Lu}[\p{L}'’.-]*|\([^()]{1,60}\)|[’'"“”]?\p{Lu}\p{L}*[’'"“”]?|of|the|and|de|da|van|von|der|al|el|bin|&)(?:,?\s(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}|\([^()]{1,60}\)|of|the|and|for|de|da|van|von|der|al|el|bin|&)){0,9})\s?:)\s+(?=\S)/u
const NO_SPEAKER =
  /^(?:date|time|venue|place|note|notes|subject|re|to|from|cc|source|background|contact|tel|e-?mail|photo|caption|editor|update|updated|place and date|title|summary|location|participants|attendees|present|topics?|agenda|follow-?up|related|see also|example|first|second|third|finally|importantly|correction|session \d|panel \d)\b/i
const ASKS = /^(?:q|question|questioner|reporter|journalist|interviewer|correspondent|audience member|press|media)\b/i
const PRESS =
  /\b(?:press|news|media)\b.*\b(?:conference|briefing|availability|encounter|stakeout)|\bbriefing\b|\binterview\b|\bq ?& ?a\b/i

interface Found {
  readonly start: number
  readonly end: number
  readonly kind: Sentence['blockKind']
  /** End of the label, behind its colon. */
  readonly cut?: number
  readonly name?: string
}

/** The turns of a transcript, or null where fewer than three are labelled. */
export function turnsOf(a: Annotated, meta: Metadata): Turns | null {
  const blocks = found(a)
  const labelled = blocks.filter((b) => b.cut !== undefined)
  const counts = new Map<string, number>()
  for (const b of labelled) counts.set(b.name!, (counts.get(b.name!) ?? 0) + 1)
  const paragraphs = blocks.filter((b) => b.kind === 'paragraph').length
  const repeated = [...counts.values()].some((n) => n >= 2)
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
  const annotated = annotate(a.text, parts, meta.date)
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
      const who = mentions.find((m): m is PersonMention => m.kind === 'person')
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
  return new Reading(annotated, turns, labels, a.text)
}

function found(a: Annotated): Found[] {
  const out: { start: number; end: number; kind: Sentence['blockKind']; cut?: number; name?: string }[] = []
  let last: Sentence | undefined
  for (const s of a.sentences) {
    if (last && last.block === s.block) out.at(-1)!.end = s.end
    else out.push({ start: s.start, end: s.end, kind: s.blockKind })
    last = s
  }
  for (const b of out) {
    if (b.kind === 'heading' && b.end - b.start < 60) continue
    const m = LABEL.exec(a.text.slice(b.start, Math.min(b.end, b.start + 140)))
    const name = (m?.[1] ?? m?.[2])?.replace(/\s*\([^)]*\)/g, '').trim()
    if (!m || !name || NO_SPEAKER.test(name) || b.start + m[0].length >= b.end) continue
    b.cut = b.start + m[0].length
    b.name = name
  }
  return out
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
    this.#main = r.talk.main
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
    if (this.#labels.has(s)) return
    const turn = this.#turns.get(s)
    const { talk } = this.#r
    if (turn !== this.#turn) {
      this.#turn = turn
      if (turn?.asks && !this.#r.talk.main) talk.focus = talk.focusSeries = undefined
    }
    if (!turn) {
      talk.speaker = this.#own
      return read()
    }
    if (turn.asks) {
      talk.speaker = {}
      this.#reported(s, read)
      this.#about(s)
      return
    }
    const who = this.#who(turn)
    const country = who?.country ?? this.#r.things.home
    talk.speaker = turn.who ? { ...(who ? { thing: who } : {}), ...(country ? { country } : {}) } : this.#own
    if (who) this.#spoke(who, turn)
    read()
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
      this.#r.facts.some((f) => f.type === 'SPOKE_AT' && f.source === who && f.target === main)
    )
      return
    const words = this.#text.slice(s.start, s.end)
    if (/\bmoderator\b/i.test(words))
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
      props: { capacity: PRESS.test([...main.names.keys()].join(' ')) ? 'briefing' : 'remarks' },
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

  /** Reads a sentence, and takes back what it asserts: relations become reported, what was known of an event stays as it was. */
  #reported(s: Sentence, read: () => void): void {
    const r = this.#r
    const facts = r.facts.length
    const before: PropertyFact[] = [...r.properties]
    const known = new Map(r.things.events.map((e) => [e, copy(e.event!)]))
    read()
    for (let i = facts; i < r.facts.length; i++) {
      const f = r.facts[i]!
      const foreign =
        f.type === 'HOLDS_ROLE' &&
        f.rule === 'post-of-home-state' &&
        f.source.country &&
        f.target !== 'doc' &&
        f.target.country !== f.source.country
      if (f.modality !== 'negated' && (foreign || !NAMES.has(f.type))) r.facts[i] = { ...f, modality: 'reported' }
    }
    const fresh = r.properties.filter((p) => !before.includes(p))
    const kept = fresh.filter(
      (p) => !p.thing.event || (!known.has(p.thing) && p.property !== 'status') || p.property === 'kind',
    )
    r.properties.splice(0, r.properties.length, ...before, ...kept)
    for (const [e, was] of known) restore(e.event!, was)
    for (const e of r.things.events) {
      if (known.has(e)) continue
      const f = r.facts.slice(facts).find((x) => x.source === e || x.target === e)
      e.event!.status = undefined
      e.event!.statusRank = 0
      if (f) status(r, e, 'reported', { rule: 'told-in-a-question', at: f.at, sentence: s })
    }
  }

  end(): void {
    const { talk } = this.#r
    talk.speaker = this.#own
    talk.main = this.#main
    talk.focus = this.#main
  }
}

/** What a name says of itself, a question takes for granted. */
const NAMES = new Set<string>(['HOLDS_ROLE', 'BASED_IN', 'PART_OF', 'PART_OF_SERIES', 'BETWEEN', 'ISSUED'])

type Kept = Pick<EventInfo, 'status' | 'statusRank' | 'start' | 'end' | 'precision' | 'parties'> & {
  people: Thing[]
  places: Thing[]
}
const copy = (e: EventInfo): Kept => ({
  status: e.status,
  statusRank: e.statusRank,
  start: e.start,
  end: e.end,
  precision: e.precision,
  parties: [...e.parties],
  people: [...e.people],
  places: [...e.places],
})
function restore(e: EventInfo, was: Kept): void {
  e.status = was.status
  e.statusRank = was.statusRank
  e.start = was.start
  e.end = was.end
  e.precision = was.precision
  e.parties = was.parties
  for (const [set, list] of [
    [e.people, was.people],
    [e.places, was.places],
  ] as const) {
    set.clear()
    for (const t of list) set.add(t)
  }
}
