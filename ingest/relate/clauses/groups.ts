// What stands behind a verb, by the prepositions between: "met | X | in Oslo | on 3 May"; and what a sentence puts in front of its subject.
import { POST_HEADS } from '../../lexicon/posts.ts'
import type { Mention } from '../../mention.ts'
import { listRight, PREPOSITIONS, wordKey, type Item } from './items.ts'

export interface Group {
  /** '' for a bare noun phrase. */
  readonly prep: string
  readonly mentions: Mention[]
  /** Words between preposition and first mention, and of a bare object without mention: "a keynote speech". */
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

export function groupsOf(items: readonly Item[], from: number, to: number): Group[] {
  const out: Group[] = []
  let prep = ''
  let words: string[] = []
  for (let i = from; i < to;) {
    const x = items[i]!
    if (x.m) {
      const list = listRight(items.slice(0, to), i)
      // "in Quito, not in Lima", "rather than in Lima", "and not A": named and not meant
      if (denied(items, i, from)) {
        prep = ','
        words = []
        i = list.to
        continue
      }
      out.push({ prep, mentions: list.mentions, words, from: x.from, to: items[list.to - 1]!.to })
      // what follows a bare list without preposition is no object any more
      words = []
      prep = list.to < to && wordKey(items[list.to]) === ',' ? ',' : ''
      i = list.to
      continue
    }
    const w = wordKey(x)
    // "received at his office the new Ambassador", "for the first time her counterpart": the phrase of place is over, the object begins
    if (
      prep !== '' &&
      prep !== ',' &&
      /^(the|a|an|his|her|its|their)$/.test(w) &&
      words.length &&
      !/^(the|a|an|his|her|its|their|all|both|of|and|or|as|only|also|even|such|in|to|what|which|that|than|he|hh|hm|hrh|hon|sir|mr|mrs|ms|dr)$/.test(
        words.at(-1)!,
      )
    ) {
      out.push({ prep, mentions: [], words, from: x.from - words.length, to: x.from })
      prep = ''
      words = [w]
      i++
      continue
    }
    if (PREPOSITIONS.has(w)) {
      if (words.length && !/^(the|a|an)$/.test(words.at(-1)!))
        out.push({ prep, mentions: [], words, from: x.from - words.length, to: x.from })
      prep = w
      words = []
    } else if (x.t!.shape !== 'punct') words.push(w)
    else if (w === ',' || w === ':' || w === '–' || w === '—') {
      if (words.length) out.push({ prep, mentions: [], words, from: x.from - words.length, to: x.from })
      prep = ','
      words = []
    }
    i++
  }
  // the full stop behind them is none of them
  const end = items.slice(0, to).findLast((x) => x.m || x.t!.shape !== 'punct')?.to ?? 0
  if (words.length) out.push({ prep, mentions: [], words, from: end - words.length, to: end })
  return personBehind(items, from, objectBehind(items, from, titled(out)))
}

/** "by Members of Parliament A and B", "on Chief of General Staff X": the "of" is of the title, and the names stand where the title does. */
function titled(out: Group[]): Group[] {
  out.forEach((g, n) => {
    const head = out[n - 1]
    const name = g.mentions[0]
    if (g.prep !== 'of' || !head || !g.words.length || name?.kind !== 'person') return
    const post = head.mentions.length
      ? head.mentions.at(-1)!.kind === 'post'
      : POST_HEADS.has(head.words.at(-1) ?? '') || head.words.at(-1) === 'members'
    if (
      !post ||
      head.to + 1 + g.words.length !== name.from ||
      !/^[a-z-]+$/.test(g.words.at(-1)!) ||
      OF_SOMEBODY.test(g.words.at(-1)!)
    )
      return
    out[n - 1] = { ...head, mentions: [...head.mentions, ...g.mentions], to: g.to }
    out[n] = { ...g, mentions: [], to: name.from }
  })
  return out
}
/** "of the late X", "of his friend X": whose it is. */
const OF_SOMEBODY = /^(?:the|a|an|his|her|its|their|late|former|friend|colleague|counterpart|mr|ms|mrs|dr|king|queen)$/

/** Whether "not", "rather than" or "instead of" stands in front of the phrase of mention `i`, within its verb's arguments. */
function denied(items: readonly Item[], i: number, from: number): boolean {
  let k = i - 1
  while (k > from && /^(the|a|an|in|at|on|to|by|with|from)$/.test(wordKey(items[k])) && k > i - 4) k--
  const two = `${wordKey(items[k - 1])} ${wordKey(items[k])}`
  return k > from && (wordKey(items[k]) === 'not' || two === 'rather than' || two === 'instead of')
}

/** "chaired on Sunday, at the Forum, a high-level session": behind two commas the object follows, where there is none before. */
function objectBehind(items: readonly Item[], from: number, out: Group[]): Group[] {
  const k = out.findIndex(
    (g) => g.prep === ',' && g.mentions.some((m) => m.kind === 'event' || m.kind === 'instrument'),
  )
  if (k < 1 || !/^(a|an|the|its|his|her|their)?$/.test(out[k]!.words[0] ?? '')) return out
  const bare = out
    .slice(0, k)
    .some(
      (g) =>
        g.prep === '' &&
        !g.mentions.every((m) => m.kind === 'date') &&
        (g.mentions.length || g.words.some((w) => w !== 'together' && w !== 'jointly')),
    )
  const commas = items.filter((x) => x.from >= items[from]!.from && x.to <= out[k]!.from && wordKey(x) === ',').length
  if (bare || commas < 2) return out
  return out.map((g, n) => (n === k ? { ...g, prep: '' } : g))
}

const IN_PASSING =
  /^(?:inter alia|among others|among other people|in turn|too|also|separately|as planned|as usual|briefly|first|finally)$/

/** "received today, at the Palace, her Polish counterpart, X", "met, inter alia, the Governor, X": behind asides of time and place the object follows. */
function personBehind(items: readonly Item[], from: number, out: Group[]): Group[] {
  const k = out.findIndex(
    (g) =>
      g.prep === ',' &&
      g.mentions.some(
        (m) => /^(?:person|post|ref|org)$/.test(m.kind) || (m.kind === 'place' && g.words.includes('the')),
      ),
  )
  if (k < 1 || !/^(?:the|his|her|its|their|mr|ms|mrs|dr|h|he|hh|)$/.test(out[k]!.words[0] ?? '')) return out
  const passing = (g: Group, n: number): boolean =>
    g.mentions.length
      ? (g.mentions.every((m) => m.kind === 'date' || m.kind === 'place') &&
          /^(?:|,|in|at|on|near|outside)$/.test(g.prep)) ||
        whereabouts(g, out[n - 1])
      : (/^(?:in|at|on|over|before|after|during|later|this)$/.test(g.prep) && g.words.length <= 5) ||
        (g.prep === 'of' && g.words.length <= 5 && wordsAt(out[n - 1])) ||
        IN_PASSING.test(g.words.join(' ')) ||
        IN_PASSING.test(`${g.prep} ${g.words.join(' ')}`)
  if (!out.slice(0, k).every(passing)) return out
  const at = out[k]!.from
  const commas = items.filter((x) => x.from >= items[from]!.from && x.to <= at && wordKey(x) === ',').length
  return commas < 2 ? out : out.map((g, n) => (n === k ? { ...g, prep: '' } : g))
}

const wordsAt = (g: Group | undefined): boolean => g?.mentions.length === 0 && /^(?:at|in|on)$/.test(g.prep)

/** ", Nigeria" behind its town, "at the headquarters of the Commission", "on the margins of the summit": a place, told by a body or a meeting. */
const whereabouts = (g: Group, before: Group | undefined): boolean => {
  if (g.prep === ',')
    return (
      !g.words.length &&
      g.mentions.length === 1 &&
      g.mentions[0]!.kind === 'country' &&
      before?.mentions.at(-1)?.kind === 'place'
    )
  return (
    (g.prep === 'at' || (g.prep === 'of' && wordsAt(before))) &&
    g.mentions.every((m) => m.kind === 'org' || m.kind === 'event')
  )
}

/** Prepositional groups before the first subject: "On February 12, …", "Prior to the Dialogue, …", "In Tokyo". */
export function frontedOf(items: readonly Item[], to: number): Group[] {
  const out: Group[] = []
  let i = 0
  while (i < to) {
    const w = wordKey(items[i])
    if (PREPOSITIONS.has(w) || w === 'prior' || w === 'ahead') {
      let j = i + 1
      const words: string[] = []
      while (j < to && !items[j]!.m) {
        if (wordKey(items[j]) === ',') break
        words.push(wordKey(items[j]))
        j++
      }
      if (items[j]?.m && j < to) {
        const l = listRight(items.slice(0, to), j)
        out.push({ prep: w, mentions: l.mentions, words, from: items[i]!.from, to: items[l.to - 1]!.to })
        i = l.to
        continue
      }
      i = j
    } else i++
  }
  return out
}
