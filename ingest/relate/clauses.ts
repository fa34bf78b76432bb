// Clauses over typed spans: a verb with who stands before it, what behind it, and the prepositions between. No tree, no guess:
// where the words do not tell the subject there is none.
import type { DateMentionToken, Mention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import type { Modality } from '../../src/ontology/statement.ts'
import { dayGoesOn, datesBefore, datesBehind, datesIn } from './clauses/days.ts'
import { itemsOf, wordKey, type Item } from './clauses/items.ts'
import { gapOf } from './clauses/gapping.ts'
import { frontedOf, groupsOf, type Group } from './clauses/groups.ts'
import { isTo, leadIn, negatedSubject, settledAhead, unreal } from './clauses/modality.ts'
import { rightOf } from './clauses/reach.ts'
import { purpose, subjectOf } from './clauses/subjects.ts'
import { verbsOf, type Verb } from './clauses/verb-groups.ts'
import { under, veilAt } from './veil.ts'
import type { Frame } from './verbs.ts'

export type { Group }

export interface Clause {
  readonly sentence: Sentence
  readonly lemma: string
  readonly frame: Frame
  readonly passive: boolean
  readonly gerund: boolean
  /** "held in Tokyo", without an auxiliary. */
  readonly reduced: boolean
  readonly modality: Modality
  /** "will", "is to", "plans to": ahead of the document. */
  readonly future: boolean
  readonly perfectPast: boolean
  readonly subject: Mention[]
  readonly groups: Group[]
  readonly dates: DateMentionToken[]
  /** Words of the verb group, for particles and cues. */
  readonly words: readonly string[]
  /** Token range of the whole clause. */
  readonly from: number
  readonly to: number
  readonly verbFrom: number
  readonly verbTo: number
  /** The clause whose subject this one shares. */
  readonly fronted: readonly Group[]
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(tokens: readonly Token[], s: Sentence): Clause[] {
  const items = itemsOf(tokens, s, true)
  const verbs = verbsOf(items, s.blockKind === 'heading')
  const out: Clause[] = []
  const subjects: Mention[][] = []
  verbs.forEach((v, n) => {
    const subject = deputyOf(items, verbs, subjects, n) ?? subjectOf(items, verbs, subjects, n)
    if (s.blockKind === 'heading' && n === 0 && subject.length === 1) subject.unshift(...pairOf(items, subject[0]!))
    subjects.push(subject)
    const right = rightOf(items, verbs, n, s.blockKind === 'heading')
    const gap = gapOf(items, v.to, right)
    const groups = groupsOf(items, v.to, gap?.and ?? right)
    // "the Strategy that Norway presented", "the Protocol, which the two countries signed": the object stands before
    const first = subject[0] ? items.findIndex((x) => x.m === subject[0]) : -1
    if (first > 0 && !v.passive) {
      let k = first - 1
      while (k > 0 && /^(the|both|a|an)$/.test(wordKey(items[k]))) k--
      if (/^(which|that)$/.test(wordKey(items[k]))) {
        let q = k - 1
        if (wordKey(items[q]) === ',') q--
        const antecedent = items[q]?.m
        if (antecedent && (antecedent.kind === 'instrument' || antecedent.kind === 'event'))
          groups.unshift({ prep: '', mentions: [antecedent], words: [], from: antecedent.from, to: antecedent.to })
      }
    }
    // "In Irbid on Sunday, accompanied by X, he opened": of the verb behind the participle too
    const aside = n > 0 && !v.reduced && !v.gerund && verbs.slice(0, n).every((x) => x.reduced)
    const fronted =
      n === 0 || !out.length ? frontedOf(items, v.from) : aside ? frontedOf(items, Math.min(verbs[0]!.from, 8)) : []
    const words = v.words
    const future =
      words.some((w) => /^(will|shall)$/.test(w)) ||
      isTo(words) ||
      (v.reduced && words[0] === 'to') ||
      // "Lima to host lithium summit"
      (s.blockKind === 'heading' && n === 0 && words[0] === 'to' && words.length === 2 && subject.length > 0) ||
      (words.includes('to') && words.some((w) => /^(expected|scheduled|set|slated|planned|due|supposed)$/.test(w)))
    const lead = unreal(items, v) ?? leadIn(items, v)
    const negated =
      words.some((w) => /^(not|n't|never|unable)$/.test(w)) ||
      lead === 'negated' ||
      negatedSubject(items, v) ||
      // "is not expected to meet X", "did not agree to hold"
      (words[0] === 'to' && n > 0 && verbs[n - 1]!.to === v.from && out.at(-1)?.modality === 'negated') ||
      // "no meeting with X was planned"
      subject.some((m) => m.kind === 'event' && (tokens[m.from]!.key === 'no' || tokens[m.from - 1]?.key === 'no')) ||
      // "attended neither the Summit nor the Forum", "signed no agreement"
      /^(neither|no|none)$/.test(wordKey(items[v.to]))
    let modality: Modality = 'asserted'
    if (negated) modality = 'negated'
    else if (lead === 'reported') modality = 'reported'
    else if (settledAhead(items, v)) modality = 'planned'
    else if (
      lead === 'hoped' ||
      words[0] === 'be' ||
      words.some((w) => /^(would|could|might|may|should|likely)$/.test(w))
    )
      modality = 'hoped'
    else if (future || lead === 'planned') modality = 'planned'
    // "travels to Cork to meet X": as far ahead as the journey
    else if (purpose(items, verbs, n) && (verbs[n - 1]!.form.form === 'third' || out.at(-1)!.future))
      modality = 'planned'
    // "plans to attend the Forum and hold talks with X"
    else if (joinedTo(items, verbs, n) && /^(?:planned|hoped)$/.test(out.at(-1)?.modality ?? ''))
      modality = out.at(-1)!.modality
    modality = under(veilAt(tokens, s, items[v.at]!.from), modality)
    const dates = datesBehind(items, v, groups).concat(datesBefore(items, verbs, n))
    const clause: Clause = {
      sentence: s,
      lemma: v.form.lemma,
      frame: v.form.frame,
      passive: v.passive,
      reduced: v.reduced,
      gerund: v.gerund,
      modality,
      future: modality === 'planned',
      perfectPast: words.includes('had') && v.form.frame !== 'have',
      subject,
      groups,
      dates,
      words,
      from: items[v.from]!.from,
      to: items[right - 1]?.to ?? items[v.to - 1]!.to,
      verbFrom: items[v.from]!.from,
      verbTo: items[v.to - 1]!.to,
      fronted,
    }
    out.push(clause)
    if (!gap) return
    // the event told second stands where the first one stood
    const second = items[gap.event]!.m!
    const told = subject.some((m) => m.kind === 'event')
    const rest = groupsOf(items, told ? gap.event + 1 : gap.event, right)
    out.push({ ...clause, ...(told ? { subject: [second] } : {}), groups: rest, dates: datesIn(rest), fronted: [] })
  })
  out.forEach((c, n) => tailOf(c, out[n - 1]))
  frontedSubject(tokens, s, out)
  dayGoesOn(tokens, out)
  return out
}

const HELD = /^(?:held|convened|hosted|staged|organi[sz]ed|inaugurated)$/
/** "Attending the Forum on 4 June, President X met Y": who acts in the main clause acts in front of it. */
function frontedSubject(tokens: readonly Token[], s: Sentence, out: Clause[]): void {
  const [first, main] = out
  const who = main?.subject[0]
  const event = main?.subject[0]?.kind === 'event' && !main.reduced && tokens[main.subject[0].from - 1]?.text === ','
  // "Held in Lund on 4 June, the Forum brought together …": the meeting in front of which it stands
  if (event && first && !first.subject.length && first.verbFrom === s.from && HELD.test(tokens[s.from]!.key)) {
    out[0] = { ...first, passive: true, reduced: true, subject: [main.subject[0]!] }
    return
  }
  if (!first?.gerund || first.subject.length || first.verbFrom !== s.from || !main || main.passive || !who) return
  if (tokens[who.from - 1]?.text === ',' || tokens[who.from - 2]?.text === ',') first.subject.push(...main.subject)
}

/** "met with a delegation led by X in Lima on Monday": where and when they met is told behind who led. */
function tailOf(c: Clause, main: Clause | undefined): void {
  if (!main || main.passive || !c.reduced || !c.passive || !/^(?:lead|accompany)$/.test(c.frame)) return
  const by = c.groups.findIndex((g) => g.prep === 'by')
  for (const kind of ['place', 'date'] as const) {
    const has = (g: Group): boolean => /^(?:in|at|on)$/.test(g.prep) && g.mentions.some((m) => m.kind === kind)
    if (by < 0 || main.groups.some(has) || (kind === 'date' && main.dates.length)) continue
    const tail = c.groups.slice(by + 1).filter(has)
    main.groups.push(...tail)
    main.dates.push(...datesIn(tail))
  }
}

/** "Chile, Kenya sign treaty": in a headline a comma joins two. */
function pairOf(items: readonly Item[], second: Mention): Mention[] {
  const at = items.findIndex((x) => x.m === second)
  const first = items[at - 2]?.m
  const fits = first && first.kind === second.kind && /^(country|person)$/.test(first.kind)
  return fits && wordKey(items[at - 1]) === ',' && at === 2 ? [first] : []
}

/** "The Minister, represented by X, opened the meeting": X did. "Chile and Peru, represented by X and Y, signed": those bound, by these hands. */
function deputyOf(
  items: readonly Item[],
  verbs: readonly Verb[],
  subjects: readonly Mention[][],
  n: number,
): Mention[] | undefined {
  const prev = verbs[n - 1]
  if (prev?.form.frame !== 'represent' || !prev.reduced || wordKey(items[prev.to]) !== 'by') return undefined
  if (wordKey(items[verbs[n]!.from - 1]) !== ',' || verbs[n]!.reduced || verbs[n]!.gerund) return undefined
  const people = items.slice(prev.to, verbs[n]!.from).flatMap((x) => (x.m?.kind === 'person' ? [x.m] : []))
  if (/^(?:sign|conclude)$/.test(verbs[n]!.form.frame)) {
    const bound = subjectOf(items, verbs, subjects, n).filter((m) => m.kind === 'country' || m.kind === 'org')
    if (bound.length) return [...bound, ...people]
  }
  return people.length ? people.slice(0, 1) : undefined
}

/** "plans to attend …, and hold": a bare verb joined to one that lies ahead. */
function joinedTo(items: readonly Item[], verbs: readonly Verb[], n: number): boolean {
  const v = verbs[n]!
  const prev = verbs[n - 1]
  return (
    v.form.form === 'base' &&
    v.words.length === 1 &&
    !!prev &&
    /^(?:and|,)$/.test(wordKey(items[v.from - 1])) &&
    prev.words.some((w) => /^(?:to|will|shall)$/.test(w))
  )
}
