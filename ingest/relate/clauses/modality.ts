// Whether what a clause says happened, is planned or hoped for, is denied, or is only what somebody says.
import { wordKey, type Item } from './items.ts'
import type { Verb } from './verb-groups.ts'
import { keyIn } from '../../words.ts'

export const isTo = (words: readonly string[]): boolean =>
  words.some((w, i) => w === 'to' && /^(is|are|was|were)$/.test(words[i - 1] ?? ''))

/** "was to have been received by X": meant to be, and was not. */
export const forgone = (words: readonly string[]): boolean => /\b(?:was|were) to have\b/.test(words.join(' '))

export function negatedSubject(items: readonly Item[], v: Verb): boolean {
  const first = items.slice(Math.max(0, v.from - 4), v.from)
  const no = first.findLastIndex((x) => /^(no|neither|nobody|none|nor)$/.test(wordKey(x)))
  // "Aware that it knows no borders, we signed": who signed stands behind the comma
  const comma = first.findIndex((x, n) => n > no && wordKey(x) === ',')
  return no >= 0 && !(comma > 0 && first.slice(comma).some((x) => x.m && x.m.kind !== 'date'))
}

/** A word of each cue of `unreal`: most sentences have none. */
const CUE = keyIn(
  'paper papers report reports media press source sources newspaper newspapers rumour rumours rumor rumors never nor neither hardly if unless untrue false falsely wrongly true truth case claim claims allegation allegations suggestion suggestions speculation assertion assertions allege alleged alleges claimed speculated insinuated rumoured rumored according'.split(
    ' ',
  ),
)
const asked = new WeakMap<readonly Item[], boolean>()
function cued(items: readonly Item[]): boolean {
  let any = asked.get(items)
  if (any === undefined) asked.set(items, (any = items.some((x) => CUE(x.t))))
  return any
}

/** "If A had met B", "would have been signed", "according to media reports": not told as having happened. */
export function unreal(items: readonly Item[], v: Verb): 'reported' | 'negated' | undefined {
  if (v.words.includes('would') && v.words.includes('have')) return 'negated'
  if (!cued(items)) return undefined
  // no sentence of prose is longer; a list without stops may be
  const [first, last] = [Math.max(0, v.from - 300), v.to + 300]
  // a headline that says who says it: "Papers: Lima to host summit"
  if (
    /^(papers?|reports?|media|press|sources?|newspapers?|rumou?rs?) :$/.test(items.slice(0, 2).map(wordKey).join(' '))
  )
    return 'reported'
  // "Never before had A met B"
  if (/^(never|nor|neither|hardly)$/.test(wordKey(items[0]))) return 'negated'
  for (let k = v.from - 1; k >= first && wordKey(items[k]) !== ';'; k--) {
    if (wordKey(items[k]) === 'if' || wordKey(items[k]) === 'unless')
      return items.slice(k, v.from).some((x) => wordKey(x) === ',' && !x.m) ? undefined : 'reported'
  }
  // "Critics claim that A met B", "It is not true that …", "Rumours that A chaired it are unfounded"
  const before = ` ${items.slice(first, v.from).map(wordKey).join(' ')} `
  const after = ` ${items.slice(v.to, last).map(wordKey).join(' ')} `
  if (/ (untrue|false|falsely|wrongly|not true|no truth|not the case) (\S+ ){0,4}that /.test(before)) return 'negated'
  if (/ (rumou?rs?|reports?|claims?|allegations?|suggestions?|speculation|assertions?) (\S+ ){0,3}that /.test(before))
    return / (unfounded|baseless|untrue|false|groundless|incorrect|wrong|denied|dismissed) /.test(after)
      ? 'negated'
      : 'reported'
  if (/ (alleged?|alleges|claim|claimed|speculated|insinuated|rumou?red) (\S+ ){0,3}that /.test(before))
    return 'reported'
  const text = items.slice(0, 8).map(wordKey).join(' ')
  const told = /\baccording to\b/.test(items.slice(first, last).map(wordKey).join(' '))
  if (
    told &&
    (/^according to (the |some |several |local |unconfirmed |press |media )*(newspaper|newspapers|daily|media|press|reports|report|sources|source|rumours|weekly|magazine|website|blog|agency)?/.test(
      text,
    ) ||
      items.some((x) => x.m?.kind === 'org' && x.m.orgKind === 'media'))
  ) {
    const at = items.findIndex((x, n) => wordKey(x) === 'according' && wordKey(items[n + 1]) === 'to')
    const cue = items
      .slice(at, at + 7)
      .map((x) => (x.m?.kind === 'org' && x.m.orgKind === 'media' ? 'media' : wordKey(x)))
      .join(' ')
    if (
      /\b(newspaper|newspapers|daily|media|press|reports|report|sources|source|rumours|weekly|magazine|website|blog)\b/.test(
        cue,
      )
    )
      return 'reported'
  }
  return undefined
}

/** Cues before the verb: "hopes to", "plans to", "reportedly", "was unable to". */
export function leadIn(items: readonly Item[], v: Verb): 'hoped' | 'planned' | 'reported' | 'negated' | undefined {
  const before = items.slice(Math.max(0, v.from - 6), v.from + (v.to - v.from)).map(wordKey)
  const joined = ` ${before.join(' ')} `
  if (
    / (failed|forgot|neglected|declined|refused|unable|without|instead of|rather than|ruled out|denied|rejected) /.test(
      joined,
    )
  )
    return 'negated'
  // "had expected him to meet X", "had hoped to attend": and did not
  if (
    v.words.includes('to') &&
    / had (?:been )?(?:(?:initially|originally|earlier|previously) )?(?:expected|hoped|wanted|wished) (\S* ){0,4}to /.test(
      joined,
    )
  )
    return 'negated'
  if (/ (reportedly|allegedly|supposedly|rumoured|rumored) /.test(joined) || /^ ?(it is|it was) reported /.test(joined))
    return 'reported'
  // "that Vietnam will do its best in hosting a meeting": no more than meant
  if (
    v.gerund &&
    / (will|would|shall) (do|make|spare|continue) (\S+ ){0,3}(in|to|towards|at) /.test(
      ` ${items
        .slice(Math.max(0, v.from - 8), v.from)
        .map(wordKey)
        .join(' ')} `,
    )
  )
    return 'hoped'
  if (
    / (hope|hopes|hoped|hoping|wish|wishes|would like|wants|keen|ready|willing|invite|invites|inviting|invited|considering|consider|proposed|proposes|whether|if|desire|desires|urged|called for|calls for|asked|aim|aims|directed|directs|instructed|instructs|tasked|tasks|mandated|ordered|entrusted|commissioned|requested|recommended|encouraged) (\S+ ){0,4}/.test(
      joined,
    ) &&
    (v.form.form === 'base' || v.gerund || v.words.includes('to'))
  )
    return 'hoped'
  // "supports Peru's initiative to hold a conference": nobody has, where nobody took it
  if (
    v.words.includes('to') &&
    / (?:initiative|proposal|idea|offer|readiness|willingness) to /.test(joined) &&
    !/ (?:took|takes|taken|taking) (?:the|an|this) initiative /.test(joined)
  )
    return 'hoped'
  // "will work towards holding the next round"
  if (v.gerund && / towards? \S+ $/.test(joined)) return 'planned'
  // "will look to host", "seeks to convene"
  if (v.words.includes('to') && / (?:looks?|looking|seeks?|sought|seeking) to /.test(joined)) return 'hoped'
  if (
    / (plans|plan|planned|planning|preparing|intends|intend|intending|agreed|agree|concurred|decided|scheduled|expected|due|slated|expects|expect|foreseen|envisaged|concur|set|about) (\S+ ){0,2}/.test(
      joined,
    ) &&
    (v.form.form === 'base' || v.gerund || v.words.includes('to'))
  )
    return 'planned'
  return undefined
}

/** "It was agreed that the third Forum would be held in P", "said that he would visit P": what was ahead then, told as settled. */
export function settledAhead(items: readonly Item[], v: Verb): boolean {
  if (!v.words.includes('would') || v.words.includes('have')) return false
  const before = ` ${items.slice(0, v.from).map(wordKey).join(' ')} `
  if (/ (if|unless|hope|hoped|hopes|wish|wished|proposed|suggested|expressed|whether|could|might) /.test(before))
    return false
  return / (agreed|announced|confirmed|decided|informed|determined|said|noted|stated|added|declared|scheduled|concurred|indicated) /.test(
    before,
  )
}
