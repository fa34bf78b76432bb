// Clauses over typed spans: a verb with who stands before it, what behind it, and the prepositions between. No tree, no guess:
// where the words do not tell the subject there is none.
import type { DateMentionToken, Mention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import type { Modality } from '../../src/ontology/statement.ts'
import { isVerb } from './tagger.ts'
import { NOUN_FORMS, VERB_FORMS, type Frame, type VerbForm } from './verbs.ts'

export interface Group {
  /** '' for a bare noun phrase. */
  readonly prep: string
  readonly mentions: Mention[]
  /** Words between preposition and first mention, and of a bare object without mention: "a keynote speech". */
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

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

const PREPOSITIONS = new Set(
  'of in at on by with to for from between among under during before after since until through into onto via over about against alongside including like as towards toward within across near upon per following concerning regarding without behind beside besides despite'.split(
    ' ',
  ),
)
const BOUNDARY = new Set(
  'while whereas although though because if unless when where whereby since but however so'.split(' '),
)
const AUX = new Set(
  "was were is are be been being am has have had having will would shall should can could may might must did does do not n't never also then recently jointly originally officially formally briefly separately personally warmly already later previously again now subsequently still just soon both each respectively further initially currently to finally once successfully twice due next only now together co - been expected scheduled set slated planned supposed able unable likely yet first newly actively virtually".split(
    ' ',
  ),
)
const DETERMINER = new Set(
  'the a an his her its their our my your this that these those both all each some other another former then current new late incoming outgoing acting and as well'.split(
    ' ',
  ),
)
const ADVERBS_BEFORE = new Set(
  'also then recently jointly originally officially formally briefly separately personally warmly already later previously again now subsequently still just soon both each respectively further initially currently finally once successfully not never co - will would shall should can could may might must did does do has have had was were is are be been being to together today yesterday first newly here there herself himself themselves who which that'.split(
    ' ',
  ),
)

interface Item {
  readonly m?: Mention
  readonly t?: Token
  readonly from: number
  readonly to: number
}

/** The sentence as mentions and loose words. */
export function itemsOf(tokens: readonly Token[], s: Sentence): Item[] {
  const out: Item[] = []
  let i = s.from
  for (const m of s.mentions) {
    if (m.from < i) continue
    // "and his Tajik counterpart X": in apposition to X
    if (
      m.kind === 'ref' &&
      m.ref === 'counterpart' &&
      s.mentions.some((x) => x.kind === 'person' && x.from >= m.to && x.from - m.to <= 1)
    )
      continue
    // "the Omani Ministry", "a Finnish company": an adjective, no actor of the clause
    if (m.kind === 'country' && m.form === 'demonym') continue
    // "Japan's largest hub": whose it is, not who acts
    if (
      m.kind !== 'date' &&
      (tokens[m.to]?.shape === 'poss' ||
        (tokens[m.to]?.text === '’' &&
          tokens[m.to]!.glued &&
          tokens[m.to + 1]?.glued === false &&
          /s$/.test(tokens[m.to - 1]!.key)))
    )
      continue
    while (i < m.from) {
      out.push({ t: tokens[i]!, from: i, to: i + 1 })
      i++
    }
    out.push({ m, from: m.from, to: m.to })
    i = Math.max(i, m.to)
  }
  while (i < s.to) {
    out.push({ t: tokens[i]!, from: i, to: i + 1 })
    i++
  }
  return out
}

interface Verb {
  /** Item indexes of the verb group, end exclusive. */
  from: number
  to: number
  at: number
  form: VerbForm
  passive: boolean
  reduced: boolean
  gerund: boolean
  words: string[]
}

const wordKey = (x: Item | undefined): string => x?.t?.key ?? ''
const isNominal = (m: Mention | undefined): boolean => !!m && m.kind !== 'date' && m.kind !== 'post'

function verbsOf(items: readonly Item[], headline = false): Verb[] {
  const out: Verb[] = []
  /** What the tagger takes the loose word `i` for; mentions stand as one name each, so that it is not misled by them. */
  const tagged = (i: number): boolean => {
    let text = ''
    let at = -1
    items.forEach((x, n) => {
      if (n === i) at = text.length + (text ? 1 : 0)
      text += (text ? ' ' : '') + (x.t ? x.t.text : x.m!.kind === 'date' ? 'today' : 'they')
    })
    return isVerb(text, at)
  }
  for (let i = 0; i < items.length; i++) {
    const t = items[i]!.t
    if (!t || (t.shape !== 'lower' && !(t.shape === 'Cap' && (i === 0 || headline)))) continue
    let key = t.key
    let at = i
    // "co-chaired", "co-hosts"
    if (wordKey(items[i - 1]) === '-' && wordKey(items[i - 2]) === 'co' && VERB_FORMS.has(`co${key}`)) key = `co${key}`
    const forms = VERB_FORMS.get(key)
    if (!forms) continue
    let a = i
    while (a > 0 && items[a - 1]!.t && AUX.has(wordKey(items[a - 1])) && (out.length === 0 || a - 1 >= out.at(-1)!.to))
      a--
    // An adverb or "and" left over at the edge is none of ours.
    while (
      a < i &&
      /^(both|each|to|first|then|also|now|here|co|-|only|next)$/.test(wordKey(items[a])) &&
      !/^(to|co)$/.test(wordKey(items[a]))
    )
      a++
    const words = items.slice(a, i).map(wordKey)
    const be = words.some((w) => /^(was|were|is|are|be|been|being)$/.test(w))
    const have = words.some((w) => /^(has|have|had|having)$/.test(w))
    const modal = words.some((w) => /^(will|would|shall|should|can|could|may|might|must|did|does|do|to)$/.test(w))
    const participle = forms.find((f) => f.form === 'participle')
    const past = forms.find((f) => f.form === 'past')
    const gerund = forms.find((f) => f.form === 'gerund')
    const base = forms.find((f) => f.form === 'base' || f.form === 'third')
    const prev = items[a - 1]
    const prevKey = wordKey(prev)
    let form: VerbForm | undefined
    let passive = false
    let reduced = false
    if (gerund) {
      if (NOUN_FORMS.has(key) && !be && !/^(by|for|after|before|while|in|of|,|to|from)$/.test(prevKey)) continue
      if (/^(the|a|an|its|their|this|our|his|her|my)$/.test(prevKey) && !be) continue
      form = gerund
    } else if (participle && (be || /^(being|been)$/.test(words.at(-1) ?? ''))) {
      form = participle
      passive = !(have && !words.includes('been')) || be
    } else if ((past || participle) && have) form = past ?? participle
    else if (past || participle) {
      // A past form behind a determiner or another adjective is one: "the newly appointed envoy", "a led delegation".
      if (
        /^(the|a|an|its|their|this|our|his|her|my|of|recently|newly|jointly)$/.test(prevKey) &&
        items[i + 1]?.t &&
        !/^(by|in|at|on|with|to|for)$/.test(wordKey(items[i + 1]))
      )
        continue
      form = past ?? participle
      // "the meeting, co-chaired by A": by, or a comma before and no bare object behind
      const next = items[i + 1]
      const by =
        wordKey(next) === 'by' ||
        (wordKey(items[i + 2]) === 'by' &&
          (next?.m?.kind === 'date' ||
            /^(jointly|today|yesterday|over|online|virtually|up|off|together)$/.test(wordKey(next)))) ||
        (/^(in|at|on)$/.test(wordKey(next)) &&
          items.slice(i + 1, i + 6).some((x) => wordKey(x) === 'by') &&
          !items.slice(i + 1, i + 6).some((x) => x.t && VERB_FORMS.has(x.t.key)))
      const bare =
        !!next &&
        (isNominal(next.m) || /^(the|a|an|its|their|his|her|our|my|this|both|two|talks|that)$/.test(wordKey(next)))
      if (
        participle &&
        (by ||
          (!bare &&
            !modal &&
            (prevKey === ',' ||
              prev?.m?.kind === 'event' ||
              prev?.m?.kind === 'instrument' ||
              prev?.m?.kind === 'date' ||
              prevKey === '(' ||
              /^(meeting|visit|session|talks|event|which|document|agreement)$/.test(prevKey)) &&
            /^(in|at|on|under|between|during|with|,|for|to|since|regularly|annually|every|last|online|virtually|yesterday|today|by|ahead|)$/.test(
              wordKey(next) || (next?.m?.kind === 'date' ? 'on' : 'x'),
            )))
      ) {
        if (
          !/^(met|participated|arrived|came|went|spoke|talked|sat|attended|visited|began|started|took|presided|agreed|concurred|decided|travelled|traveled|served|worked|said|told|ended|received|joined|concluded|opened|closed|occurred|flew|gathered|became|cooperated|collaborated)$/.test(
            key,
          ) ||
          by
        ) {
          passive = true
          reduced = true
          form = participle
        }
      }
    } else if (base) {
      const subjectBefore = isNominal(prev?.m) || /^(who|which|that|and|,)$/.test(prevKey)
      if (NOUN_FORMS.has(key)) {
        const sure =
          modal ||
          (key.endsWith('s') &&
            (prev?.m?.kind === 'person' ||
              prev?.m?.kind === 'country' ||
              prev?.m?.kind === 'org' ||
              prevKey === 'who')) ||
          (prev?.m?.kind === 'ref' && (prev.m.plural || prev.m.ref === 'I' || prev.m.ref === 'we'))
        // noun or verb by its place only: behind a plural or a list the tagger decides
        if (!sure && !(prev?.m && /^(person|post|org|country)$/.test(prev.m.kind) && tagged(i))) continue
      } else if (!modal && !subjectBefore && !words.length && a > 0) continue
      form = base
    }
    if (!form) continue
    // "be" forms alone never come here; "have" only as a full verb ("had a meeting").
    if (
      form.frame === 'have' &&
      !(
        items[i + 1] &&
        (/^(a|an|the|talks|separate|bilateral|discussions|his|her|another|extensive|in)$/.test(wordKey(items[i + 1])) ||
          items[i + 1]!.m)
      )
    )
      continue
    at = i
    out.push({ from: a, to: i + 1, at, form, passive, reduced, gerund: form.form === 'gerund', words: [...words, key] })
  }
  return out
}

/** Mentions joined to item `i` on its right by commas and "and"; index behind the list. */
function listRight(items: readonly Item[], i: number): { mentions: Mention[]; to: number } {
  const mentions = [items[i]!.m!]
  const ends = [i + 1]
  let closed = false
  let j = i + 1
  for (;;) {
    let k = j
    let joined = false
    while (
      k < items.length &&
      items[k]!.t &&
      (/^(,|and|;|&|or|both|the|also|by|including|mr|ms|his|her|its|their|then|former|a|an|as|well|together|along|with|-)$/.test(
        wordKey(items[k]),
      ) ||
        (items[k]!.t!.shape === 'punct' && items[k]!.t!.text === ','))
    ) {
      const w = wordKey(items[k])
      if (w === ',' || w === 'and' || w === ';' || w === '&' || w === 'or') joined = true
      if ((w === 'by' || w === 'with') && !joined) return done()
      if (w === 'with' && wordKey(items[k - 1]) !== 'together' && wordKey(items[k - 1]) !== 'along') return done()
      k++
      if (k - j > 5) return done()
    }
    const next = items[k]?.m
    if (!joined || !next || next.kind === 'date') return done()
    if (!compatible(mentions[0]!, next)) return done()
    // A list does not run over a verb's subject: "…, and Minister X said".
    for (let q = j; q < k; q++) if (/^(and|&|;|or)$/.test(wordKey(items[q]))) closed = true
    mentions.push(next)
    j = k + 1
    ends.push(j)
  }
  // "Minister X, Japan": commas alone join nothing
  function done(): { mentions: Mention[]; to: number } {
    if (closed || mentions.length === 1) return { mentions, to: j }
    return { mentions: mentions.slice(0, 1), to: ends[0]! }
  }
}
const ACTOR = new Set(['person', 'org', 'country', 'post'])
function compatible(a: Mention, b: Mention): boolean {
  if (a.kind === b.kind) return true
  if (ACTOR.has(a.kind) && ACTOR.has(b.kind)) return true
  if (a.kind === 'ref' && (b.kind === 'person' || b.kind === 'ref' || b.kind === 'org' || b.kind === 'country'))
    return true
  if (b.kind === 'ref' && (a.kind === 'person' || a.kind === 'org' || a.kind === 'country')) return true
  if ((a.kind === 'place' || a.kind === 'country') && (b.kind === 'place' || b.kind === 'country')) return true
  return false
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(tokens: readonly Token[], s: Sentence): Clause[] {
  const items = itemsOf(tokens, s)
  const verbs = verbsOf(items, s.blockKind === 'heading')
  const out: Clause[] = []
  const subjects: Mention[][] = []
  verbs.forEach((v, n) => {
    const subject = subjectOf(items, verbs, subjects, n)
    subjects.push(subject)
    const right = rightOf(items, verbs, n)
    const groups = groupsOf(items, v.to, right)
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
    const fronted = n === 0 || !out.length ? frontedOf(items, v.from) : []
    const words = v.words
    const future =
      words.some((w) => /^(will|shall)$/.test(w)) ||
      isTo(words) ||
      (/^(expected|scheduled|set|slated|planned|due|supposed)$/.test(
        words.find((w) => /^(expected|scheduled|set|slated|planned|due|supposed)$/.test(w)) ?? '',
      ) &&
        words.includes('to'))
    const lead = unreal(items, v) ?? leadIn(items, v)
    const negated =
      words.some((w) => /^(not|n't|never|unable)$/.test(w)) || lead === 'negated' || negatedSubject(items, v)
    let modality: Modality = 'asserted'
    if (negated) modality = 'negated'
    else if (lead === 'reported') modality = 'reported'
    else if (lead === 'hoped' || words.some((w) => /^(would|could|might|may|should)$/.test(w))) modality = 'hoped'
    else if (future || lead === 'planned') modality = 'planned'
    const dates = groups
      .flatMap((g) => g.mentions.filter((m): m is DateMentionToken => m.kind === 'date'))
      .concat(datesBefore(items, verbs, n))
    out.push({
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
    })
  })
  return out
}

const isTo = (words: readonly string[]): boolean =>
  words.some((w, i) => w === 'to' && /^(is|are|was|were)$/.test(words[i - 1] ?? ''))

function rightOf(items: readonly Item[], verbs: readonly Verb[], n: number): number {
  const v = verbs[n]!
  let end = items.length
  for (let m = n + 1; m < verbs.length; m++) {
    const next = verbs[m]!
    // A gerund or "to"-infinitive that carries the verb on ("agreed to hold") or a relative clause bounds the arguments too.
    end = next.from
    // What stands right before the next verb is its subject, not our object: cut back to the last boundary.
    if (!next.reduced && !next.gerund) {
      let k = next.from - 1
      while (
        k >= v.to &&
        !(items[k]!.t && (BOUNDARY.has(wordKey(items[k])) || /^(,|;|and|who|which|that|:|as)$/.test(wordKey(items[k]))))
      )
        k--
      if (k >= v.to) {
        const w = wordKey(items[k])
        // "met A and B and discussed": "and" directly before the verb; "…, and A said": A belongs to the next.
        if (
          k === next.from - 1 ||
          (w !== ',' && w !== 'and') ||
          items.slice(k + 1, next.from).some((x) => isNominal(x.m) && !precededByPrep(items, items.indexOf(x)))
        )
          end = k
      }
    }
    break
  }
  for (let k = v.to; k < end; k++) {
    const w = wordKey(items[k])
    // "by X, Director of A; Y, President of B; and Z": the list goes on
    if (
      w === ';' &&
      items[k - 1]?.m &&
      (items[k + 1]?.m ?? (wordKey(items[k + 1]) === 'and' ? items[k + 2]?.m : undefined)) &&
      compatible(items[k - 1]!.m!, (items[k + 1]?.m ?? items[k + 2]?.m)!) &&
      ACTOR.has(items[k - 1]!.m!.kind)
    )
      continue
    if (
      w === ';' ||
      (BOUNDARY.has(w) && k > v.to && !(w === 'since' && items[k + 1]?.m?.kind === 'date') && !(w === 'where'))
    )
      return k
  }
  return end
}

function precededByPrep(items: readonly Item[], i: number): boolean {
  let k = i - 1
  while (
    k >= 0 &&
    items[k]!.t &&
    (DETERMINER.has(wordKey(items[k])) ||
      /^(mr|mrs|ms|dr|\.|japanese|senior|foreign|visiting)$/.test(wordKey(items[k]))) &&
    wordKey(items[k]) !== 'and'
  )
    k--
  if (wordKey(items[k]) === 'and' || wordKey(items[k]) === ',') {
    // member of a list: ask its first
    // a comma behind a fronted phrase makes no list: "At the invitation of X, Minister Y will …"
    if (wordKey(items[k]) === ',') {
      const behind = wordKey(items[i + 1])
      if (behind !== ',' && behind !== 'and') return false
    }
    let j = k - 1
    while (j >= 0 && items[j]!.t && /^(,|and)$/.test(wordKey(items[j]))) j--
    if (items[j]?.m && items[i]?.m && compatible(items[j]!.m!, items[i]!.m!)) return precededByPrep(items, j)
    return false
  }
  return PREPOSITIONS.has(wordKey(items[k])) && wordKey(items[k]) !== 'as'
}

function groupsOf(items: readonly Item[], from: number, to: number): Group[] {
  const out: Group[] = []
  let prep = ''
  let words: string[] = []
  for (let i = from; i < to;) {
    const x = items[i]!
    if (x.m) {
      const list = listRight(items.slice(0, to), i)
      out.push({ prep, mentions: list.mentions, words, from: x.from, to: items[list.to - 1]!.to })
      // what follows a bare list without preposition is no object any more
      words = []
      prep = list.to < to && wordKey(items[list.to]) === ',' ? ',' : ''
      i = list.to
      continue
    }
    const w = wordKey(x)
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
  if (words.length)
    out.push({ prep, mentions: [], words, from: (items[to - 1]?.to ?? 0) - words.length, to: items[to - 1]?.to ?? 0 })
  return out
}

/** Prepositional groups before the first subject: "On February 12, …", "Prior to the Dialogue, …", "In Tokyo". */
function frontedOf(items: readonly Item[], to: number): Group[] {
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

function subjectOf(
  items: readonly Item[],
  verbs: readonly Verb[],
  subjects: readonly Mention[][],
  n: number,
): Mention[] {
  const v = verbs[n]!
  let k = v.from - 1
  while (
    k >= 0 &&
    items[k]!.t &&
    ADVERBS_BEFORE.has(wordKey(items[k])) &&
    !/^(who|which|that)$/.test(wordKey(items[k]))
  )
    k--
  const w = wordKey(items[k])
  if (
    w === 'who' ||
    w === 'which' ||
    w === 'that' ||
    (items[k]?.m?.kind === 'ref' && (items[k]!.m as { ref: string }).ref === 'who')
  ) {
    // relative: what stands right before
    let j = k - 1
    while (j >= 0 && /^(,|in|of|at|to|with|both|all|from|by|under)$/.test(wordKey(items[j]))) j--
    if (items[j]?.m && items[j]!.m!.kind !== 'date') return listLeft(items, j).mentions
    return []
  }
  // shared with the verb before: "A met B and discussed C", "A arrived, met B and left"
  const prev = verbs[n - 1]
  if (
    prev &&
    (w === 'and' || w === ',' || w === 'or' || w === 'but' || w === 'then') &&
    !v.reduced &&
    !v.gerund &&
    k >= prev.to - 1
  ) {
    // right behind the conjunction stands the verb itself
    if (!prev.reduced && !prev.gerund) return subjects[n - 1]!
    for (let m = n - 1; m >= 0; m--) if (!verbs[m]!.reduced && !verbs[m]!.gerund) return subjects[m]!
  }
  if (
    v.gerund ||
    (v.form.form === 'base' && v.words.includes('to') && !isTo(v.words) && k === (prev?.to ?? -1) - 1) ||
    (w &&
      /^(agreed|decided|plans|hopes|hope|wants|wish|intends|intend|invited|asked|able|unable|honour|honor|honoured|pleased|delighted|like|opportunity|going|continue|continues)$/.test(
        w,
      ))
  ) {
    // "agreed to hold", "…, chairing the meeting": the subject of the verb before; after a preposition nobody's
    if (prev && !prev.reduced) return subjects[n - 1]!
  }
  if (v.reduced) {
    let j = v.from - 1
    while (
      j >= 0 &&
      (items[j]!.t ? /^(,|\(|jointly|and|”|"|recently|-|co)$/.test(wordKey(items[j])) : items[j]!.m!.kind === 'date')
    )
      j--
    if (items[j]?.m) return [items[j]!.m!]
    // "…, and jointly organized by": behind another reduced verb
    if (prev?.reduced) return subjects[n - 1]!
    return scanLeft(items, v.from - 1, verbs, n)
  }
  return scanLeft(items, k, verbs, n)
}

/** The nearest noun phrase to the left that no preposition governs, within the clause. */
function scanLeft(items: readonly Item[], from: number, verbs: readonly Verb[], n: number): Mention[] {
  const floor = (() => {
    for (let m = n - 1; m >= 0; m--) if (!verbs[m]!.reduced && !verbs[m]!.gerund) return { at: verbs[m]!.to, verb: m }
    return { at: 0, verb: -1 }
  })()
  let depth = 0
  for (let j = from; j >= floor.at; j--) {
    const x = items[j]!
    const w = wordKey(x)
    if (w === ')') depth++
    if (w === '(') depth--
    if (depth > 0) continue
    if (w === ';' || (BOUNDARY.has(w) && j < from)) break
    if (w === ':' || w === '“' || w === '”' || w === '"') {
      if (w === ':') break
      continue
    }
    // inside a reduced or gerund clause's own arguments
    const inner = verbs.find((q, m) => m < n && (q.reduced || q.gerund) && q.from <= j && j < q.to)
    if (inner) {
      j = inner.from
      continue
    }
    if (!x.m || x.m.kind === 'date') continue
    if (precededByPrep(items, j)) continue
    // object of a reduced/gerund verb in between: "…, leading the visitors, met"
    const owner = [...verbs]
      .slice(0, n)
      .reverse()
      .find((q) => (q.reduced || q.gerund) && q.to <= j)
    if (owner && owner.gerund && !items.slice(owner.to, j).some((y) => wordKey(y) === ',')) continue
    const l = listLeft(items, j)
    const first = items.findIndex((y) => y.m === l.mentions[0])
    const cue = exclusion(items, first)
    // "A led the Ghanaian delegation and B led the other": what stands at once behind the verb before is its object
    const prev = verbs[n - 1]
    if (l.mentions.length === 2 && prev && !prev.reduced && !prev.gerund && prev.to <= first && first - prev.to <= 1)
      return l.mentions.slice(-1)
    if (cue === undefined) return l.mentions
    j = cue
  }
  return []
}

/** "Chile and Norway, but not Peru, signed", "All members except Peru": where the words begin that leave those named out. */
function exclusion(items: readonly Item[], first: number): number | undefined {
  let k = first - 1
  while (k >= 0 && /^(the|of|for|from)$/.test(wordKey(items[k]))) k--
  if (wordKey(items[k]) === 'not') return /^(but|though)$/.test(wordKey(items[k - 1])) ? k - 1 : k
  return /^(except|excluding|excepting|unlike|besides|minus)$/.test(wordKey(items[k])) ? k : undefined
}

function listLeft(items: readonly Item[], i: number): { mentions: Mention[] } {
  const mentions = [items[i]!.m!]
  let closed = false
  let j = i - 1
  for (;;) {
    let k = j
    let joined = false
    while (
      k >= 0 &&
      items[k]!.t &&
      /^(,|and|&|the|both|as|well|his|her|its|their|together|with|along|then|former|\.|-)$/.test(wordKey(items[k]))
    ) {
      const w = wordKey(items[k])
      if (w === 'and' || w === ',' || w === '&') joined = true
      if (w === 'with' && !/^(together|along)$/.test(wordKey(items[k - 1]))) return done()
      if (w === 'with') joined = true
      k--
    }
    let m = items[k]?.m
    // "the Institute (BeGI) in Tallinn, X University and Y"
    if (
      joined &&
      m?.kind === 'place' &&
      mentions[0]!.kind !== 'place' &&
      /^(in|of|at)$/.test(wordKey(items[k - 1])) &&
      items[k - 2]?.m
    ) {
      k -= 2
      m = items[k]!.m
    }
    if (!joined || !m || m.kind === 'date' || !compatible(m, mentions[0]!)) return done()
    if (precededByPrep(items, k) && !items.slice(k + 1, j + 1).some((x) => wordKey(x) === 'and')) return done()
    for (let q = k + 1; q <= j; q++) if (/^(and|&|with)$/.test(wordKey(items[q]))) closed = true
    mentions.unshift(m)
    j = k - 1
  }
  // "According to El Farol, Minister X met": a comma alone makes no list
  function done(): { mentions: Mention[] } {
    return { mentions: closed || mentions.length === 1 ? mentions : mentions.slice(-1) }
  }
}

function datesBefore(items: readonly Item[], verbs: readonly Verb[], n: number): DateMentionToken[] {
  const v = verbs[n]!
  const floor = n > 0 ? verbs[n - 1]!.to : 0
  const out: DateMentionToken[] = []
  for (let j = v.from - 1; j >= floor; j--) {
    const m = items[j]!.m
    if (m?.kind === 'date') {
      // behind the last verb's own words it is that verb's date, unless a comma or "and" stands between
      if (n > 0 && !items.slice(floor, j).some((x) => /^(and|,|;|where|which|who|when|while|but)$/.test(wordKey(x))))
        continue
      out.push(m)
    }
  }
  return out
}

function negatedSubject(items: readonly Item[], v: Verb): boolean {
  const first = items.slice(Math.max(0, v.from - 4), v.from)
  return first.some((x) => /^(no|neither|nobody|none|nor)$/.test(wordKey(x)))
}

/** "If A had met B", "would have been signed", "according to media reports": not told as having happened. */
function unreal(items: readonly Item[], v: Verb): 'reported' | 'negated' | undefined {
  if (v.words.includes('would') && v.words.includes('have')) return 'negated'
  // "Never before had A met B"
  if (/^(never|nor|neither|hardly)$/.test(wordKey(items[0]))) return 'negated'
  for (let k = v.from - 1; k >= 0 && wordKey(items[k]) !== ';'; k--) {
    if (wordKey(items[k]) === 'if' || wordKey(items[k]) === 'unless')
      return items.slice(k, v.from).some((x) => wordKey(x) === ',' && !x.m) ? undefined : 'reported'
  }
  // "Critics claim that A met B", "It is not true that …", "Rumours that A chaired it are unfounded"
  const before = ` ${items.slice(0, v.from).map(wordKey).join(' ')} `
  const after = ` ${items.slice(v.to).map(wordKey).join(' ')} `
  if (/ (untrue|false|falsely|wrongly|not true|no truth|not the case) (\S+ ){0,4}that /.test(before)) return 'negated'
  if (/ (rumou?rs?|reports?|claims?|allegations?|suggestions?|speculation|assertions?) (\S+ ){0,3}that /.test(before))
    return / (unfounded|baseless|untrue|false|groundless|incorrect|wrong|denied|dismissed) /.test(after)
      ? 'negated'
      : 'reported'
  if (/ (alleged?|alleges|claim|claimed|speculated|insinuated) (\S+ ){0,3}that /.test(before)) return 'reported'
  const text = items.slice(0, 8).map(wordKey).join(' ')
  const told = /\baccording to\b/.test(items.map(wordKey).join(' '))
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
function leadIn(items: readonly Item[], v: Verb): 'hoped' | 'planned' | 'reported' | 'negated' | undefined {
  const before = items.slice(Math.max(0, v.from - 6), v.from + (v.to - v.from)).map(wordKey)
  const joined = ` ${before.join(' ')} `
  if (
    / (failed|forgot|neglected|declined|refused|unable|without|instead of|rather than|ruled out|denied|rejected) /.test(
      joined,
    )
  )
    return 'negated'
  if (/ (reportedly|allegedly|supposedly|rumoured|rumored) /.test(joined) || /^ ?(it is|it was) reported /.test(joined))
    return 'reported'
  if (
    / (hope|hopes|hoped|hoping|wish|wishes|would like|wants|keen|ready|willing|invited|considering|consider|proposed|proposes|whether|if|desire|desires|urged|called for|calls for|asked|aim|aims) (\S+ ){0,3}/.test(
      joined,
    ) &&
    (v.form.form === 'base' || v.gerund || v.words.includes('to'))
  )
    return 'hoped'
  if (
    / (plans|plan|planned|intends|intend|agreed|agree|concurred|decided|scheduled|expected|due|slated|expects|expect|foreseen|envisaged|concur|set|about) (\S+ ){0,2}/.test(
      joined,
    ) &&
    (v.form.form === 'base' || v.gerund || v.words.includes('to'))
  )
    return 'planned'
  return undefined
}
