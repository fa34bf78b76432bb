// Whose text it is: the speaker whose "I" it has, and those its by-line names.
import { fold } from '../../src/identity/keys.ts'
import type { Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { Thing } from '../resolve/thing.ts'
import { state, type Reader } from './context.ts'

const sameName = (name: string, t: Thing): boolean => {
  const w = fold(name).split(' ').sort().join(' ')
  return [...t.names.values()].some((n) => fold(n.text).split(' ').sort().join(' ') === w)
}
function bylineOf(a: Annotated, t: Thing): { from: number; to: number } {
  const start = [...t.names.values()].flatMap((n) => n.spans).sort((x, y) => x[0] - y[0])[0]?.[0] ?? 0
  const from = Math.max(
    0,
    a.tokens.findIndex((x) => x.start >= start),
  )
  return { from, to: from + 1 }
}
/** "Interview with Minister X": whose the answers are that bear no name. */
function interviewed(a: Annotated, meta: Metadata): string | undefined {
  if (meta.kind !== 'transcript' || !/\binterview (?:with|of)\b/i.test(meta.title ?? '')) return undefined
  const title = fold(meta.title!)
  const s = a.sentences.find((x) => fold(a.text.slice(x.start, x.end)) === title)
  const people = s?.mentions.filter((m) => m.kind === 'person') ?? []
  return people.length === 1 ? people[0]!.name : undefined
}

/** Finds who speaks, and so whose state is at home. */
export function speaker(r: Reader, a: Annotated, meta: Metadata): void {
  const who = meta.speaker?.name ?? (meta.kind === 'speech' ? meta.authors[0] : interviewed(a, meta))
  if (!who) return
  let t = r.things.people.find((p) => sameName(who, p))
  if (!t) {
    const w = fold(who).split(' ')
    t = r.things.people.find((p) => [...p.names.keys()].some((n) => w.every((x) => fold(n).split(' ').includes(x))))
  }
  if (!t) return
  r.talk.speaker = {
    thing: t,
    ...(t.country ? { country: t.country } : r.things.home ? { country: r.things.home } : {}),
  }
  if (t.country) r.things.home ??= t.country
}

/** States who wrote or spoke the document. */
export function authored(r: Reader, a: Annotated, meta: Metadata): void {
  const wrote = (t: Thing, rule: string): void => {
    const at = bylineOf(a, t)
    const sentence = a.sentences.find((s) => s.from <= at.from && at.from < s.to) ?? a.sentences[0]!
    state(r, 'AUTHORED', t, 'doc', { rule, at, sentence })
  }
  const { thing } = r.talk.speaker
  if (thing && (meta.kind === 'speech' || meta.kind === 'transcript') && a.sentences[0]) {
    if (meta.authors.some((x) => sameName(x, thing))) wrote(thing, 'speaker')
  } else
    for (const author of meta.authors) {
      const t = r.things.people.find((p) => sameName(author, p))
      if (t) wrote(t, 'byline')
    }
}
