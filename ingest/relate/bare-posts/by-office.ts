// Whose a post is by what it is: an office that one state alone has, that the text's own state has none of, or whose ministry is told beside it.
import { fold } from '../../../src/identity/keys.ts'
import { gazetteer } from '../../annotate/gazetteer.ts'
import { CROWNS, hasOffice, stateOfOffice, statesWithOffice } from '../../lexicon/offices-of-states.ts'
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { capital, scan } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { give, governments, untold, type Bare } from './bare.ts'

/** States the posts that the name of the office gives to a state. */
export function byOffice(r: Reader, sentences: readonly Sentence[]): void {
  crowned(r, sentences)
  for (const t of r.things.people) {
    const posts = untold(r, t) ? governments(t) : []
    // "Assistant Secretary Keller" in the headline, "Assistant Secretary of State" below
    const p = posts.find((x) => stateOfOffice(x.title)) ?? posts[0]
    if (!p) continue
    const few = [...(statesWithOffice(p.title) ?? [])].filter((c) => r.things.hasCountry(c) || c === r.things.home)
    const one = stateOfOffice(p.title) ?? stateOfPart(p.title) ?? (few.length === 1 ? few[0] : undefined)
    if (one && (r.things.hasCountry(one) || one === r.things.home)) give(r, t, p, one, 'post-of-one-state')
    else ofMinistry(r, sentences, t, p)
  }
}

/** "Governor of Tacna": the state of the province or town that the title names. */
function stateOfPart(title: string): string | undefined {
  const part =
    /^(?:regional |deputy |acting |vice[- ])*(?:governor|chief minister|prefect|akim|khokim|hokim) of (?:the )?(.{3,40})$/i.exec(
      title,
    )?.[1]
  const words = part ? scan(part) : []
  return words.length ? gazetteer().at(words, 0, words.length)?.place?.place.country : undefined
}

/** "His Majesty King X", told at home, where no other crowned head is told: of that state. */
function crowned(r: Reader, sentences: readonly Sentence[]): void {
  const { home } = r.things
  const heads = new Map<Thing, { at: Bare['at']; sentence: Sentence; title: string }>()
  for (const s of sentences)
    for (const m of s.mentions) {
      // "the Order of Queen X"
      const called = r.tokens[m.from - 1]?.key === 'of' && capital(r.tokens[m.from - 2])
      const title =
        m.kind === 'person' && !called && m.posts.length === 0 ? m.honorifics.findLast((h) => CROWNS[h]) : undefined
      const t = title ? r.talk.resolve(m, s)[0] : undefined
      if (title && t?.type === 'Person' && !heads.has(t)) heads.set(t, { at: m, sentence: s, title })
    }
  const [only] = heads
  if (heads.size !== 1 || !only || !home || r.abroad || !untold(r, only[0])) return
  const [t, { title, ...where }] = only
  if (CROWNS[title]!.has(home))
    give(
      r,
      t,
      { head: title, title: `${title[0]!.toUpperCase()}${title.slice(1)}`, former: false, ...where },
      home,
      'crown-of-home',
    )
}

/** What every state has a ministry for, and both sides of a meeting. */
const EACH_HAS = /^(?:foreign|external|defen[cs]e|finance|interior|state)\b/

/**
 * "a memorandum between the UAE Ministry of Investment and the Ministry of Tourism of Malta … exchanged by A, Minister of Investment, and B,
 * Minister of Tourism": the minister of the one ministry so called that the sentence, or the one before, tells with its state.
 */
function ofMinistry(r: Reader, sentences: readonly Sentence[], t: Thing, p: Bare): void {
  const field = /^minister (?:of|for) (.{4,60})$/.exec(fold(p.title))?.[1]
  if (!field || EACH_HAS.test(field)) return
  const before = sentences[sentences.indexOf(p.sentence) - 1]
  const near = before?.block === p.sentence.block ? [before, p.sentence] : [p.sentence]
  const codes = new Set<string>()
  for (const s of near)
    for (const m of s.mentions) {
      if (m.kind !== 'org' || m.orgKind !== 'ministry' || !m.country || (s === p.sentence && m.from >= p.at.from))
        continue
      const name = new RegExp(
        String.raw`\b(?:ministry|department) (?:of|for) ${field.replace(/[^\p{L} ]/gu, '.')}(?: of\b|$)`,
        'u',
      )
      if (name.test(fold(m.name))) codes.add(m.country)
    }
  const [code] = codes
  if (codes.size === 1) give(r, t, p, code!, 'post-of-ministry-told')
}

/** "gratitude for the participation of President X in the Conference", told by a kingdom that meets one republic: of that one. */
export function notOfHome(r: Reader): void {
  const { home } = r.things
  if (!home) return
  for (const t of r.things.people) {
    const p = untold(r, t) ? governments(t)[0] : undefined
    // "Prof. X, Vice President": of whom else
    if (!p || hasOffice(home, p.title) || !/^(?:president|prime minister)\b/i.test(p.title)) continue
    const others = r.things.all.flatMap((x) =>
      x.type === 'Country' && x.country && x.country !== home && !x.weakly ? [x.country] : [],
    )
    const fit = [...new Set(others)].filter((code) => hasOffice(code, p.title))
    if (others.length <= 2 && fit.length === 1) give(r, t, p, fit[0]!, 'post-not-of-home')
  }
}
