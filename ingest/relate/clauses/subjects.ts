// Who acts: the noun phrase a verb has for its subject; nobody where the words do not tell.
import type { Mention } from '../../mention.ts'
import { isNominal, listLeft, wordKey, type Item } from './items.ts'
import { isTo } from './modality.ts'
import { beforeAdverbial, behindFront, eventBefore, ownerOfPeer, subjectBehind, wordsBefore } from './neighbours.ts'
import { meetingBefore, personBefore, pronounBefore, relative } from './relatives.ts'
import { scanLeft } from './scan-left.ts'
import type { Verb } from './verb-groups.ts'

const ADVERBS_BEFORE = new Set(
  'also then eventually tentatively provisionally solemnly duly unanimously simultaneously immediately promptly traditionally recently jointly originally officially formally briefly separately personally warmly already later previously again now subsequently still just soon both each respectively further initially currently finally once successfully not never co - will would shall should can could may might must did does do has have had was were is are be been being to together today yesterday first newly here there herself himself themselves who which that'.split(
    ' ',
  ),
)

export function subjectOf(
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
  const guests = invited(items, verbs, subjects, n)
  if (guests) return guests
  // "who on 15 May 1999 signed"
  if (items[k]?.m?.kind === 'date') {
    const q = /^(on|in)$/.test(wordKey(items[k - 1])) ? k - 2 : k - 1
    if (/^(who|which|that)$/.test(wordKey(items[q])) || (items[q]?.m as { ref?: string } | undefined)?.ref === 'who')
      k = q
  }
  // "conferred with X, and in Herat took part", "and the following day toured": who conferred, not X
  k = beforeAdverbial(items, k)
  // "The Commission last met", but "this last was signed"
  if (wordKey(items[k]) === 'last' && items[k - 1]?.m) k--
  const w = wordKey(items[k])
  // "the earlier ones having met in P": others, that are named by no mention
  if (w === 'ones' || w === 'others') return []
  if (
    w === 'who' ||
    w === 'which' ||
    w === 'that' ||
    (items[k]?.m?.kind === 'ref' && (items[k]!.m as { ref: string }).ref === 'who')
  ) {
    // relative: what stands right before; "X, who led the team and who signed": where the first one stands
    const first = wordKey(items[k - 1]) === 'and' && w !== 'that' ? pronounBefore(items, k - 1) : -1
    let j = (first > 0 ? first : k) - 1
    while (j >= 0 && /^(,|in|of|at|to|with|both|all|from|by|under)$/.test(wordKey(items[j]))) j--
    const whose = w === 'which' || w === 'that' ? -1 : personBefore(items, verbs, j)
    if (whose >= 0) return [items[whose]!.m!]
    const held = w === 'which' || w === 'that' ? meetingBefore(items, v, j) : -1
    if (held >= 0) return [items[held]!.m!]
    if (items[j]?.m && items[j]!.m!.kind !== 'date') return listLeft(items, j).mentions
    return []
  }
  const aside = w === ',' && !v.reduced && !v.gerund ? beforeAside(items, verbs, n, k) : undefined
  if (aside) return aside
  // shared with the verb before: "A met B and discussed C", "A arrived, met B and left"
  const prev = verbs[n - 1]
  if (
    prev &&
    (w === 'and' || w === ',' || w === 'or' || w === 'but' || w === 'then') &&
    !v.reduced &&
    !v.gerund &&
    k >= prev.to - 1 &&
    !begunAnew(items, prev.to, k)
  ) {
    // "The Track, which X and Y have run since 2022, met": the subject stands in front of the relative clause
    if (w === ',') {
      let q = prev.from - 1
      while (q > 0 && !/^(which|who|whom|whose|where)$/.test(wordKey(items[q])) && items[q]!.m?.kind !== 'event') q--
      const opens = /^(which|whom|whose|where)$/.test(wordKey(items[q])) && wordKey(items[q - 1]) === ','
      const first = verbs.findIndex((x) => x.from > q)
      if (opens && (first === n - 1 || verbs.slice(first, n).every((x) => x.reduced || x.gerund || x === prev))) {
        const own = scanLeft(items, q - 2, verbs, first)
        if (own.length) return own
      }
    }
    // "exchanged notes on the Commission, whose first meeting will be hosted by P, and signed": who exchanged them
    if (w === 'and' && wordKey(items[k - 1]) === ',') {
      let q = prev.from - 1
      while (q > 0 && k - q < 40 && !/^(which|whose|where)$/.test(wordKey(items[q]))) q--
      const main = verbs.findLastIndex((x) => x.to <= q && !x.reduced && !x.gerund)
      const only = verbs.filter((x) => x.from > q && x.to <= k)
      if (
        wordKey(items[q - 1]) === ',' &&
        main >= 0 &&
        only.length <= 2 &&
        verbs[main]!.passive === v.passive &&
        subjects[main]!.length
      )
        return subjects[main]!
    }
    // right behind the conjunction stands the verb itself
    if (!prev.reduced && !prev.gerund) return subjects[n - 1]!
    for (let m = n - 1; m >= 0; m--) if (!verbs[m]!.reduced && !verbs[m]!.gerund) return subjects[m]!
  }
  // "thanked Ireland for joining": who is thanked did it; "on ways of organising": nobody is told to
  if (v.gerund && prev && k > prev.to - 1 && /^(for|on)$/.test(w) && GRATEFUL.test(prev.form.lemma)) {
    const m = items[k - 1]?.m
    return m && m.kind !== 'date' ? listLeft(items, k - 1).mentions : []
  }
  // "views on ways of arranging, organizing": nobody is told to
  if (v.gerund && w === 'of') return []
  // "told his guest that Vietnam will do its best in hosting": who stands behind the "that"
  if (v.gerund && prev) {
    const that = items.findLastIndex((x, n) => n >= prev.to && n < k && wordKey(x) === 'that')
    const who = that > 0 ? items.slice(that + 1, that + 3).find((x) => isNominal(x.m))?.m : undefined
    if (who) return [who]
  }
  if (v.gerund && prev?.gerund && prev.to === k && /^(,|and|or)$/.test(w)) return subjects[n - 1]!
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
  // "is expected to be received by", "travels to Cork to meet"
  if (prev && v.words.includes('to') && !isTo(v.words) && (!prev.reduced || prev.form.frame === 'schedule')) {
    if ((v.words.includes('be') || prev.form.frame === 'schedule') && k === prev.to - 1) return subjects[n - 1]!
    if (purpose(items, verbs, n)) return subjects[n - 1]!
  }
  // "became the 57th country to sign": who became it
  if (
    prev?.form.lemma === 'become' &&
    !prev.reduced &&
    v.words[0] === 'to' &&
    !items.slice(prev.to, v.from).some((x) => x.m)
  )
    return subjects[n - 1]!
  // "the need for Norway to host": who stands behind "for"
  if (v.form.form === 'base' && wordKey(items[v.from]) === 'to' && items[k]?.m && prefixedFor(items, k))
    return listLeft(items, k).mentions
  if (v.reduced) {
    let j = v.from - 1
    // "was opened by A and chaired by B": the same meeting
    if (prev?.passive && wordKey(items[j]) === 'and' && wordKey(items[v.to]) === 'by') return subjects[n - 1]!
    while (
      j >= 0 &&
      (items[j]!.t ? /^(,|\(|jointly|and|”|"|recently|-|co)$/.test(wordKey(items[j])) : items[j]!.m!.kind === 'date')
    )
      j--
    // "Signing ceremony for the X Agreement held in P": a paper is not held
    const paper = items[j]?.m?.kind === 'instrument' && /^(?:hold|happen|attend|host)$/.test(v.form.frame)
    // "His visit reciprocates the one paid by B to P": another than his
    if (wordKey(items[j]) === 'one' && /^(?:the|previous|last|earlier|first)$/.test(wordKey(items[j - 1]))) return []
    // "held a meeting on 5 May in Oslo, Norway, chaired by A": a place has no chair
    const seat = /^(?:place|country)$/.test(items[j]?.m?.kind ?? '') && v.passive && v.form.frame === 'chair'
    const sat = seat ? sittingBefore(items, j, verbs, n) : undefined
    if (sat) return [sat]
    if (items[j]?.m && !paper) return [items[j]!.m!]
    const event = eventBefore(items, paper ? wordsBefore(items, j) : j, verbs, n)
    if (event) return [event]
    if (paper) return [items[j]!.m!]
    const own = j < 0 ? subjectBehind(items, v.to) : undefined
    if (own) return [own]
    // "…, and jointly organized by": behind another reduced verb
    if (prev?.reduced) return subjects[n - 1]!
    return scanLeft(items, v.from - 1, verbs, n)
  }
  // "the Secretary, accompanied by A and B, was received": what hangs between commas has no say in who was
  let m = n
  if (w === ',')
    while (
      m > 0 &&
      verbs[m - 1]!.reduced &&
      (wordKey(items[verbs[m - 1]!.from - 1]) === ',' || inCompany(items, verbs[m - 1]!))
    )
      m--
  if (m < n) {
    const own = scanLeft(items, verbs[m]!.from - (inCompany(items, verbs[m]!) ? 1 : 2), verbs, m)
    if (own.length) return own
  }
  const own = scanLeft(items, k, verbs, n)
  const owner = own.length === 1 ? ownerOfPeer(items, own[0]!, verbs, n) : undefined
  if (owner) return [owner, own[0]!]
  return own.length ? own : behindFront(items, k)
}

/** The one event behind the verb before the place at `at`, with only days and places behind it: "held a meeting on 5 May in Oslo, Norway". */
function sittingBefore(items: readonly Item[], at: number, verbs: readonly Verb[], n: number): Mention | undefined {
  const floor = Math.max(verbs[n - 1]?.to ?? 0, at - 12)
  for (let j = at; j >= floor; j--) {
    const m = items[j]!.m
    if (m?.kind === 'event') return m
    if (m ? !/^(?:place|country|date)$/.test(m.kind) : !/^(?:,|in|at|on|from|to|the)$/.test(wordKey(items[j])))
      return undefined
  }
  return undefined
}

/** "X accompanied by her staff, A and B, received": no comma in front of the participle. */
const inCompany = (items: readonly Item[], v: Verb): boolean =>
  v.passive && /^(?:accompany|join)$/.test(v.form.frame) && items[v.from - 1]?.m?.kind === 'person'

/** "conveyed to X the invitation of Y to visit P": not he who conveys it; "thanked Y for the invitation to visit": he who thanks. */
function invited(
  items: readonly Item[],
  verbs: readonly Verb[],
  subjects: readonly Mention[][],
  n: number,
): Mention[] | undefined {
  const v = verbs[n]!
  if (!v.words.includes('to') || !/^(?:travel|visit)$/.test(v.form.frame)) return undefined
  const near = items.slice(Math.max(0, v.from - 14), v.from)
  const at = near.findLastIndex((x) => /^invitations?$/.test(wordKey(x)))
  if (at < 0) return undefined
  const lead = near.slice(0, at).map(wordKey)
  if (lead.some((w) => /^(?:accept|receiv|welcom|got)/.test(w))) return n > 0 ? subjects[n - 1] : undefined
  if (lead.some((w) => /^thank/.test(w))) return n > 0 ? subjects[n - 1] : []
  return lead.some((w) =>
    /^(?:transmit|convey|hand|deliver|present|pass|gave|give|extend|renew|reiterat|brought)/.test(w),
  )
    ? []
    : undefined
}

/** "toured the museum, where its director, X, welcomed him": behind the "where" somebody else acts. */
const begunAnew = (items: readonly Item[], from: number, k: number): boolean => {
  const between = items.slice(from, k)
  const where = between.findLastIndex((x) => /^(where|when|while)$/.test(wordKey(x)))
  return where >= 0 && between.slice(where).some((x) => x.m?.kind === 'person')
}

const GRATEFUL = /^(thank|congratulate|commend|praise|applaud|laud|hail|appreciate)$/

/**
 * "X, who is visiting P, met Y", "X, who leads the team, visited P": in front of a relative clause that the comma at `k` closes stands
 * who met; never P, the last noun in between.
 */
function beforeAside(items: readonly Item[], verbs: readonly Verb[], n: number, k: number): Mention[] | undefined {
  let q = k - 1
  while (q > 1 && k - q < 40 && !relative(items[q]) && !/^(;|:|where|while|after|before)$/.test(wordKey(items[q]))) q--
  // "A and B, with whom he had worked, signed"
  const led = /^(?:with|of|to|for|by|from|in|at)$/.test(wordKey(items[q - 1])) && wordKey(items[q]) === 'whom'
  if (led) q--
  if (!(relative(items[q]) || led) || wordKey(items[q - 1]) !== ',') return undefined
  const m = items[q - 2]?.m
  if (!m || m.kind === 'date') return undefined
  const first = verbs.findIndex((x) => x.from > q)
  const inside = verbs.slice(first, n)
  // a verb told already of whom the relative clause hangs on: "A met B, who spoke of C, and …" is another matter
  if (verbs.slice(0, first).some((x) => !x.reduced && !x.gerund && x.from < q)) {
    return inside.length ? undefined : listLeft(items, q - 2).mentions
  }
  const own = scanLeft(items, q - 2, verbs, first)
  return own.length ? own : undefined
}

const prefixedFor = (items: readonly Item[], k: number): boolean => {
  let j = items.indexOf(items.find((x) => x.m === listLeft(items, k).mentions[0])!) - 1
  while (/^(the|both|a|its|their)$/.test(wordKey(items[j]))) j--
  return wordKey(items[j]) === 'for'
}

/** "travels to Cork to meet", "flew to Oslo in order to attend": why somebody went there. */
export function purpose(items: readonly Item[], verbs: readonly Verb[], n: number): boolean {
  const v = verbs[n]!
  const prev = verbs[n - 1]
  return (
    !!prev &&
    v.form.form === 'base' &&
    v.words.includes('to') &&
    !isTo(v.words) &&
    /^(travel|visit)$/.test(prev.form.frame) &&
    !items
      .slice(prev.to, v.from)
      .some((x, i) => /^(,|;|and|but|who|which)$/.test(wordKey(x)) && !joinsStops(items, prev.to + i))
  )
}

/** "visited France and Spain to attend": the comma or the "and" between two stops. */
function joinsStops(items: readonly Item[], k: number): boolean {
  const stop = (x: Item | undefined): boolean => /^(?:place|country)$/.test(x?.m?.kind ?? '')
  const next = wordKey(items[k + 1]) === 'and' ? k + 2 : k + 1
  const before = wordKey(items[k - 1]) === ',' ? k - 2 : k - 1
  return (
    /^(?:,|and)$/.test(wordKey(items[k])) &&
    stop(items[before]) &&
    stop(items[wordKey(items[next]) === 'the' ? next + 1 : next])
  )
}
