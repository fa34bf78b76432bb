// Who spoke, thanked or was thanked: "keynote speech by X", "for their keynote speeches", and the speaker's own place in a speech.
import { foldedText } from '../scan.ts'
import type { Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { Mention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { clausesOf } from './clauses.ts'
import { property, resolveAll, state, type Reader } from './context.ts'
import { keyIn, keyLike } from '../words.ts'

const ORGANIZERS = keyIn(['organizer', 'organiser', 'organizers', 'organisers', 'host', 'hosts', 'sponsor', 'sponsors'])

const NOUN: [RegExp, string][] = [
  [/^keynote/, 'keynote'],
  [/^special (address|lecture|remarks)/, 'special address'],
  [/^opening (remarks|address|speech|statement)/, 'opening remarks'],
  [/^closing (remarks|address|speech|statement)/, 'closing remarks'],
  [/^welcome (remarks|address|speech)|^welcoming/, 'welcome remarks'],
  [/^lecture/, 'lecture'],
  [/^presentation/, 'presentation'],
  [/^(luncheon|dinner) (speech|remarks|address)/, 'dinner speech'],
  [/^remarks/, 'remarks'],
  [/^(speech|speeches)/, 'speech'],
  [/^address(es)?\b/, 'address'],
  [/^briefing/, 'briefing'],
  [/^video message/, 'video message'],
  [/^statement/, 'statement'],
]
/** Words that a capacity begins with. */
const FIRST = keyLike(
  /^(?:keynote|special$|opening$|closing$|welcom|lecture|presentation|luncheon$|dinner$|remarks|speech|address|briefing|video$|statement)/,
)
/** The capacity that begins at token `i`. */
function capacityAt(r: Reader, i: number, end: number): { capacity: string; to: number } | null {
  if (i >= end || !FIRST(r.tokens[i])) return null
  const words = foldedText(r.tokens, i, Math.min(end, i + 3))
  for (const [re, capacity] of NOUN) {
    const m = re.exec(words)
    if (m) {
      let to = i + m[0].split(' ').length
      if (
        /^keynote/.test(m[0]) &&
        /^(speech|speeches|address|addresses|remarks|lecture|session)$/.test(r.tokens[to]?.key ?? '')
      )
        to++
      return { capacity, to }
    }
  }
  return null
}

/** "opening remarks by X", "a keynote from Y", "to Dr. X …, and Prof. Y …, for their keynote speeches". */
export function speeches(r: Reader, s: Sentence): void {
  const e = r.talk.focus ?? r.talk.main
  if (!e) return
  const { tokens } = r
  for (let i = s.from; i < s.to; i++) {
    const cap = capacityAt(r, i, s.to)
    if (cap && /^(by|from)$/.test(tokens[cap.to]?.key ?? '')) {
      const list = listFrom(s, cap.to + 1)
      for (const p of resolveAll(r, list, s))
        if (p.type === 'Person')
          state(r, 'SPOKE_AT', p, e, {
            rule: 'speech-by',
            at: { from: i, to: list.at(-1)?.to ?? cap.to },
            sentence: s,
            props: { capacity: cap.capacity },
            confidence: 0.8,
          })
      // "closing remarks by X" are no other "remarks by X"
      i = cap.to - 1
      continue
    }
    // thanks: "for (his|her|their) (adjectives) <speech|facilitation>"
    if (tokens[i]!.key === 'for' && /^(his|her|their|the|your)$/.test(tokens[i + 1]?.key ?? '')) {
      let k = i + 2
      while (
        k < i + 6 &&
        tokens[k]?.shape === 'lower' &&
        !capacityAt(r, k, s.to) &&
        !/^(facilitation|moderation|chairmanship|moderating|facilitating)$/.test(tokens[k]!.key)
      )
        k++
      const c = capacityAt(r, k, s.to)
      const facilitation = /^(facilitation|moderation|moderating|facilitating)$/.test(tokens[k]?.key ?? '')
      const chairs = tokens[k]?.key === 'chairmanship'
      if (!c && !facilitation && !chairs) continue
      // those named since the last "for" or the start, behind "to", "thank" or "and"
      const people: Mention[] = []
      for (const m of s.mentions) {
        if (m.to > i) break
        if (m.kind === 'person') people.push(m)
        else if (people.length && tokens.slice(people.at(-1)!.to, m.from).some((t) => t.key === 'for'))
          people.length = 0
      }
      const since = lastFor(r, s, i)
      for (const p of resolveAll(
        r,
        people.filter((m) => m.from > since),
        s,
      )) {
        if (p.type !== 'Person') continue
        const say = { rule: 'thanked-for', at: { from: people[0]!.from, to: k + 1 }, sentence: s, confidence: 0.8 }
        if (facilitation) state(r, 'MODERATED', p, e, say)
        else if (chairs) state(r, 'CHAIRED', p, e, say)
        else state(r, 'SPOKE_AT', p, e, { ...say, props: { capacity: c!.capacity } })
      }
    }
    // "thanks to X and Y for their efforts in making this event possible"
    if (
      tokens[i]!.key === 'for' &&
      /^(efforts|dedicated|support|hosting|organizing|organising|generous|invited|invitation|convened|convening|arranging)$/.test(
        tokens[i + 2]?.key ?? tokens[i + 1]?.key ?? '',
      )
    ) {
      const tail = r.text.slice(tokens[i]!.start, s.end)
      const role = /\b(?:making|enabling) (?:this|the|today's) \w+ ?(?:possible)?/i.test(tail)
        ? 'support'
        : // "for having invited me": to the meeting that one opens
          e === r.talk.main &&
            /^for (?:having (?:invited (?:me|us)|convened)|(?:the|your|their|its) (?:kind )?invitation|convening|arranging)\b/i.test(
              tail,
            )
          ? 'organizer'
          : /\b(?:organiz|organis)/i.test(tail)
            ? 'organizer'
            : /\bhosting (?:this|us|the)/i.test(tail)
              ? 'host'
              : undefined
      const since = lastFor(r, s, i)
      if (role) {
        const organizers = /\borgani[sz]ers?\b/i.test(
          r.text.slice(tokens[Math.max(since, s.from)]!.start, tokens[i]!.start),
        )
        const bodies = s.mentions.filter((m) => m.kind === 'org' && m.from > since && m.to <= i)
        for (const b of resolveAll(r, bodies, s))
          if (b.type === 'Organization')
            state(r, 'ORGANIZED', b, e, {
              rule: 'thanked-for-organizing',
              at: { from: bodies[0]!.from, to: i + 1 },
              sentence: s,
              props: { role: organizers ? 'organizer' : role },
              confidence: 0.7,
            })
      }
    }
    // "the organizers (GIFAS and SJAC)", "X, the co-organizer of the event", "organizers: A and B"
    if (ORGANIZERS(tokens[i])) {
      const co = tokens[i - 1]?.text === '-' && tokens[i - 2]?.key === 'co'
      const role = `${co ? 'co-' : ''}${/^organi/.test(tokens[i]!.key) ? 'organizer' : tokens[i]!.key.replace(/s$/, '')}`
      if (tokens[i + 1]?.text === '(' || tokens[i + 1]?.text === ':')
        for (const b of resolveAll(r, listFrom(s, i + 2), s))
          if (b.type !== 'Person')
            state(r, 'ORGANIZED', b, e, {
              rule: 'organizers-listed',
              at: { from: i, to: i + 2 },
              sentence: s,
              props: { role },
              confidence: 0.85,
            })
      if (tokens[i + 1]?.key === 'of' && /^(the|this|today's)$/.test(tokens[i + 2]?.key ?? '')) {
        let k = i - (co ? 3 : 1)
        while (k > s.from && /^(the|a|main|,|-)$/.test(tokens[k]!.key)) k--
        const b = s.mentions.find((m) => m.to === k + 1 && m.kind === 'org')
        if (b)
          for (const t of resolveAll(r, [b], s))
            state(r, 'ORGANIZED', t, e, {
              rule: 'organizer-of',
              at: { from: b.from, to: i + 1 },
              sentence: s,
              props: { role },
              confidence: 0.85,
            })
      }
    }
  }
}
function lastFor(r: Reader, s: Sentence, i: number): number {
  for (let k = i - 1; k >= s.from; k--)
    if (r.tokens[k]!.key === 'for' && /^(his|her|their|the)$/.test(r.tokens[k + 1]?.key ?? '')) return k
  return s.from - 1
}
function listFrom(s: Sentence, i: number): Mention[] {
  const out: Mention[] = []
  let at = i
  for (const m of s.mentions) {
    if (m.from < i - 1) continue
    if (m.from - at > 3 || m.kind === 'date' || m.kind === 'event' || m.kind === 'place') break
    out.push(m)
    at = m.to
  }
  return out
}

const GREETED =
  /\b(?:excellenc(?:y|ies)|ladies and gentlemen|distinguished \p{L}+|dear (?:friends|colleagues|guests))\b/iu

/** "Your Excellency X, Minister of Ports; Dr Y, Rector; Ladies and gentlemen,": whom a speaker greets by name before the first sentence is in the room. */
export function greeted(r: Reader, a: Annotated, meta: Metadata, e: Thing | undefined): void {
  const who = r.talk.speaker.thing
  if (!who || !e || meta.kind !== 'speech') return
  const lines: Sentence[] = []
  for (const s of a.sentences.slice(0, 40)) {
    const text = r.text.slice(s.start, s.end).trim()
    // a list of them may look like by-lines
    if (!/^(?:paragraph|item)$/.test(s.blockKind) && !(s.blockKind === 'byline' && text.endsWith(';'))) continue
    if (clausesOf(r.tokens, s).length || (!/[;,:]$/.test(text) && !GREETED.test(text))) {
      if (lines.length || s.mentions.length) break
      continue
    }
    lines.push(s)
  }
  if (!lines.some((s) => GREETED.test(r.text.slice(s.start, s.end)))) return
  for (const s of lines)
    for (const m of s.mentions)
      if (m.kind === 'person')
        for (const p of r.talk.resolve(m, s))
          if (p !== who && !r.facts.some((f) => f.source === p && f.target === e))
            state(r, 'PARTICIPATED_IN', p, e, { rule: 'greeted', at: m, sentence: s, confidence: 0.7 })
}

/** The speaker of a speech spoke at the event that its heading names, in the capacity that it gives. */
export function speakerAt(r: Reader, a: Annotated, meta: Metadata, e: Thing | undefined): void {
  const who = r.talk.speaker.thing
  if (!who || !e || meta.kind !== 'speech') return
  const head = a.sentences.slice(0, 8)
  for (const s of head) {
    for (let i = s.from; i < s.to; i++) {
      const c = capacityAt(r, i, s.to)
      if (c && c.capacity !== 'statement') {
        const word = (x: Sentence): number => (r.tokens[x.from]?.shape === 'punct' ? x.from + 1 : x.from)
        const better = head.find((x) => x !== s && x.to - x.from <= 6 && capacityAt(r, word(x), x.to))
        const cap = better ? capacityAt(r, word(better), better.to)! : c
        if (!e.event!.start && r.documentDate && !e.event!.series?.event?.parties.length) {
          e.event!.start = r.documentDate
          e.event!.precision = 'day'
          property(r, e, 'startDate', r.documentDate, {
            rule: 'speech-date',
            at: { from: i, to: Math.min(s.to, i + 3) },
            sentence: s,
            confidence: 0.7,
          })
        }
        state(r, 'SPOKE_AT', who, e, {
          rule: 'speaker-of-heading',
          at: { from: i, to: Math.min(s.to, i + 3) },
          sentence: s,
          props: { capacity: cap.capacity },
          confidence: 0.85,
        })
        return
      }
    }
  }
}
