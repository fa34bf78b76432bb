// Whom a pronoun cannot mean: those told beside it in its own clause.
import type { PersonMention, PostMention, Range, RefMention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import type { Thing } from './thing.ts'

/** Nobody is with, under or received by himself. */
const BESIDE = /^(?:by|with|under|alongside|beside|besides|unlike|like|against|behind|without)$/
/** Words of a title or an article between the preposition and the name. */
const TITLE = /^(?:the|a|his|her|its|their|then|former|new|outgoing|late|mr|mrs|ms|dr|\.|,|and)$/

/**
 * "Under President X he was envoy", "accompanied by X, he opened", "received by X, with whom she spoke": X is another than he or she.
 * `pronoun`: its token.
 */
export function besidePronoun(tokens: readonly Token[], who: Range, pronoun: number, s: Sentence): boolean {
  // "X, with whom he": the relative hangs on X, and he is the other
  const before = tokens[pronoun - 1]?.key
  if (before === 'whom') {
    let k = pronoun - 2
    if (/^(?:with|to|for|from|by|of|on|upon|before|against)$/.test(tokens[k]?.key ?? '')) k--
    if (tokens[k]?.text === ',') k--
    return who.to === k + 1
  }
  const gap = pronoun - who.to
  if (gap < 0 || gap > 1 || (gap === 1 && tokens[who.to]?.text !== ',')) return false
  let k = who.from - 1
  while (k > s.from && (TITLE.test(tokens[k]!.key) || tokens[k]!.shape === 'Cap')) k--
  return k >= s.from && BESIDE.test(tokens[k]!.key)
}

/**
 * "In P, where she attended a forum, Minister X had pushed for Y": who is named behind the clause in front is whom it tells of; nobody where "her"
 * or "him" stands behind the name as well ("When he landed, Minister X greeted him").
 */
export function namedBehind(
  tokens: readonly Token[],
  s: Sentence,
  pronoun: RefMention,
): PersonMention | PostMention | undefined {
  const front = tokens.slice(s.from, pronoun.from)
  if (front.length > 8 || !/^(?:where|when|while|as|after|before)$/.test(front.at(-1)?.key ?? '')) return undefined
  const who = s.mentions.find((x) => (x.kind === 'person' || x.kind === 'post') && x.from > pronoun.to)
  if (who?.kind !== 'person' && who?.kind !== 'post') return undefined
  const k = tokens[who.from - 1]!.key === 'the' ? who.from - 2 : who.from - 1
  if (tokens[k]!.text !== ',') return undefined
  const behind = tokens.slice(who.to, s.to)
  return behind[0]?.text !== ',' && !behind.some((t) => /^(?:him|her)$/.test(t.key)) ? who : undefined
}

/** "Ambassador X will join her": the pronoun is an object, and the name is the subject of its verb. */
export const ofVerb = (tokens: readonly Token[], name: Range, pronoun: Range): boolean =>
  /^(him|her)$/.test(tokens[pronoun.from]!.key) &&
  pronoun.from - name.to <= 6 &&
  !tokens.slice(name.to, pronoun.from).some((t) => /^(,|;|and|but|who|that|:)$/.test(t.key))

/**
 * Whom an object pronoun behind the name of its doer means: another of the sentence, "Welcoming X, Y discussed with him"; whom the sentence
 * before had as its object; the one it was about, or whom he met. `subject`: those of it who fit.
 */
export function objectOf(
  doer: Thing,
  o: { here: Thing[]; told: Thing | undefined; subject: Thing[]; group: Thing[]; fits: (t: Thing) => boolean },
): Thing[] {
  const other = o.here.filter((t) => t !== doer)
  if (other.length) return other.length === 1 ? other : []
  if (o.told) return [o.told]
  const before = o.subject.filter((t) => t !== doer)
  // "A will meet B. C will hold talks with him": whom A met
  const met = o.group.filter((t) => o.fits(t) && t !== doer && !before.includes(t))
  if (before.length === 1 && met.length === 1 && o.group.length === 2) return met
  return before.length === 1 ? before : []
}

/** Whom the text has called "he" and whom "she": that rules out, and proves nothing. */
export class Called {
  readonly #by = new Map<Thing, string>()
  #object: { readonly who: Thing; readonly at: number } | undefined

  /** Whether a pronoun may mean somebody; one who is first told behind it is another. */
  fits(t: Thing, m: RefMention): boolean {
    return (t.gender ?? this.#by.get(t) ?? m.gender) === m.gender && t.first < m.from
  }
  /** Who was last told of as the object of a verb: "Luo will meet with him. Shen will hold talks with him", "…, where X awarded her a degree. She then met". */
  objectBefore(m: RefMention, near = 60): Thing | undefined {
    const told = this.#object
    return told && told.at <= m.from && m.from - told.at < near && this.fits(told.who, m) ? told.who : undefined
  }
  note(m: RefMention, who: Thing[], key: string): Thing[] {
    if (/^(?:him|her)$/.test(key) && who.length === 1) this.#object = { who: who[0]!, at: m.from }
    if (m.gender && who.length === 1 && !who[0]!.gender) this.#by.set(who[0]!, m.gender)
    return who
  }
}
