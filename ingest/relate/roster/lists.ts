// Lists of people and bodies by side: bullets under "Polish Delegation", "From Japan, the principal participants included …".
import type { Mention, OrgMention, Sentence } from '../../mention.ts'
import { resolveAll, side, state, type Reader } from '../context.ts'
import { journeyOf } from '../frames/company.ts'
import { isEncounter } from '../frames/other-meetings.ts'
import { bodyOf, personOf } from '../roles.ts'
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import { countryByName, countryName } from '../../resolve/countries.ts'

export const countryOfMention = (m: Mention): string | undefined =>
  m.kind === 'country' ? m.code : m.kind === 'ref' ? m.country : undefined

// "told participants that …": those who listen, and no list
const LIST_CUE =
  /\b((?:principal |other )?participants(?: from [^.;]{2,60})? (?:also )?(?:included?|were|are|comprised|came|consisted)|participants:|(?:attendees|members of the delegation|delegation members|other members(?: of the [^.;,]{2,40}?)?|members of the (?:[A-Z]\p{L}+ )?delegation)(?: in attendance)? (?:also )?(?:included?|were|are|comprised)|present were|also present|(?:delegation|team|party)(?: (?:of|from) (?:the )?\p{Lu}[^.;,]{2,40}?)? (?:also )?(?:included|comprised|consisted|was composed|was made up)|side (?:also )?(?:comprised|consisted|was composed|was made up) of|delegations from|(?:participants|delegates|delegations|those|officials|experts|representatives|attendees|guests|members|teams|others|they)(?: [^.;,]{0,40}?)? came from|represented by officials|attended by (?:officials|representatives|members))\b/iu

/** A sentence over a list of those who were there. */
const FOLLOWING =
  /\bfollowing\b[^.;]{0,90}\b(?:took part|participated|attended|were present|was present|were represented|in attendance|represented|took the floor|spoke|intervened|made (?:\p{L}+ )?(?:statements|presentations|interventions)|delivered (?:\p{L}+ )?(?:statements|presentations|remarks))\b|\b(?:attended|represented|headed|led) by(?: the following\b[^.;:]{0,60})?\s?:$|\b(?:in attendance|present|attending|represented) (?:at the \p{L}+ )?(?:also )?(?:included?|includes|comprised)(?: the following[^.;:]{0,40})?\s?:$|\b(?:those |delegates |delegations |also )?present (?:at the \p{L}+ )?were(?: the following[^.;:]{0,40})?\s?:$/iu
/** "for the Republic of Peru: Mr. X", "Peru: Mr. X": whose side stands in front. */
const OWN_SIDE = /^(?:[Ff]or|[Ff]rom|[Oo]n behalf of)?\s?(?:the )?\p{Lu}[^:;.]{2,60}:\s/u
/** A line of such a list: somebody or somebody's side stands first. */
function entry(r: Reader, s: Sentence): boolean {
  const m = s.mentions[0]
  const text = r.text.slice(s.start, s.end)
  return (
    (s.blockKind === 'item' || s.blockKind === 'row') &&
    !!m &&
    ((/^(?:person|org|post)$/.test(m.kind) && m.from - s.from <= 1) || OWN_SIDE.test(text))
  )
}

/** "X, President of the Chamber": where he works came to nothing by that. */
const hisOwn = (r: Reader, s: Sentence, m: OrgMention): boolean =>
  s.mentions.some(
    (p) =>
      (p.kind === 'person' &&
        (p.posts.some((q) => q.org?.from === m.from) ||
          (p.affiliations.some((o) => o.from === m.from) && r.tokens[m.from - 1]?.key !== 'from'))) ||
      (p.kind === 'post' && !p.plural && p.org?.from === m.from),
  )

/** "X, Deputy Secretary Trade at the Ministry", "the Dairy Union chair Y": whose the one beside it is. */
function ofHim(r: Reader, s: Sentence, m: OrgMention): boolean {
  const word = (i: number): string => r.tokens[i]?.key ?? ''
  if (word(m.from - 1) === 'at' || (word(m.from - 1) === 'the' && word(m.from - 2) === 'at')) return true
  const next = s.mentions.find((x) => x.kind === 'person' && x.from >= m.to && x.from - m.to <= 2)
  return (
    !!next && r.tokens.slice(m.to, next.from).every((t) => t.shape === 'lower' && !/^(?:and|with|by|as)$/.test(t.key))
  )
}

/** "X, Director General, and the following Commissioners were in attendance:": who is told ahead of the list. */
function besides(r: Reader, s: Sentence, e: Thing | undefined): void {
  const at = r.tokens.slice(s.from, s.to).findIndex((t) => t.key === 'following') + s.from
  if (!e || at < s.from || !/^(?:and|as well as) (?:the )?$/.test(`${foldedText(r.tokens, at - 2, at)} `)) return
  for (const m of s.mentions)
    if (m.kind === 'person' && m.to <= at) {
      const t = personOf(r, m, s)
      if (t)
        state(r, 'PARTICIPATED_IN', t, e, { rule: 'delegation-list', at: m, sentence: s, props: { side: side(t) } })
    }
}

/** "(representing the Prime Minister, Dr. X)": who did not come. */
function deputised(r: Reader, s: Sentence, m: Mention): boolean {
  const open = r.tokens.slice(s.from, m.from).findLastIndex((t) => t.text === '(') + s.from
  return (
    open >= s.from &&
    !r.tokens.slice(open, m.from).some((t) => t.text === ')') &&
    /^(?:representing|for|standing|deputising|deputizing)$/.test(r.tokens[open + 1]!.key)
  )
}

/** Reads a list sentence whole; true where nothing else is to be read in it. */
export function lists(r: Reader, s: Sentence): boolean {
  const text = r.text.slice(s.start, s.end)
  // who was in a delegation: of the meeting that the text is about
  const told = (r.talk.mainSure ? r.talk.main : undefined) ?? r.talk.focus ?? r.talk.main
  // "(Reference) Attendees": of the meeting that was, and of none that it agreed on
  const was =
    told && /^(?:planned|hoped)$/.test(told.event!.status ?? '')
      ? r.things.events.find((x) => isEncounter(x) && x.event!.status === 'held')
      : undefined
  const e = was ?? told
  // heading of a list: "U.S. Delegation", "Japanese side:", "Participants"
  if (s.to - s.from <= 8 && (s.blockKind !== 'paragraph' || text.endsWith(':'))) {
    const m = /^(?:\p{L}[\p{L}.\s-]*\s)?(?:delegation|side|participants|members)\b[\s:]*(?:\(.*\))?$/iu.exec(
      text.trim(),
    )
    if (m && !/\d/.test(text)) {
      const c = s.mentions.map(countryOfMention).find(Boolean)
      r.listSide = c ? countryName(c) : ''
      return true
    }
  }
  // "The following Heads of delegation took part in the Council:"
  const following = text.endsWith(':') && !/\bnot\b/.test(text) ? FOLLOWING.exec(text) : null
  if (following) {
    r.listSide = ''
    r.listSpeaks = /\b(?:took the floor|spoke|intervened|statements|presentations|interventions|remarks)\b/i.test(text)
    r.listLeads = /\b(?:heads|leaders|chiefs) of (?:the )?delegations?\b|\b(?:headed|led) by\b/i.test(text)
    besides(r, s, e)
    return false
  }
  if (s.blockKind === 'heading') r.listSide = undefined
  if (s.blockKind === 'paragraph' && r.listSide !== undefined && s.to - s.from > 30) r.listSide = undefined
  if (r.listSide !== undefined && r.listLeads !== undefined && !entry(r, s)) {
    // "On the margins of the Council …", numbered as well: the list is over
    r.listSide = r.listLeads = undefined
  }
  if (r.listSide !== undefined && (s.blockKind === 'item' || s.blockKind === 'row') && e) {
    const people = s.mentions.filter((m) => m.kind === 'person' && !deputised(r, s, m))
    const of = OWN_SIDE.test(text) ? s.mentions.find((m) => m.kind === 'country') : undefined
    const code = of?.kind === 'country' ? countryName(of.code) : r.listSide
    const first = people[0]
    if (of)
      for (const t of resolveAll(r, [of], s))
        state(r, 'PARTICIPATED_IN', t, e, { rule: 'delegation-list', at: of, sentence: s, confidence: 0.75 })
    for (const m of people) {
      if (m.kind !== 'person') continue
      const t = personOf(r, m, s)
      if (!t) continue
      if (code) t.country ??= countryByName(code)
      const head = (r.listLeads || /\(\s*head\b|head of (?:the )?delegation|\bleader\b/i.test(text)) && m === first
      if (r.listSpeaks && m === first && r.listLeads !== undefined) {
        state(r, 'SPOKE_AT', t, e, { rule: 'delegation-list', at: m, sentence: s, props: { capacity: 'statement' } })
        continue
      }
      state(r, head ? 'LED_DELEGATION' : 'PARTICIPATED_IN', t, e, {
        rule: 'delegation-list',
        at: m,
        sentence: s,
        props: { side: code || side(t) },
      })
    }
    if (!people.length)
      for (const m of s.mentions)
        if (m.kind === 'org')
          state(r, 'PARTICIPATED_IN', bodyOf(r, m, s), e, {
            rule: 'delegation-list',
            at: m,
            sentence: s,
            props: { side: code || undefined },
          })
    return true
  }
  // run together: "From Japan, the principal participants included those from the Cabinet Office, …; those from Australia came from …"
  const cue = LIST_CUE.exec(text)
  const cueAt = s.start + (cue?.index ?? 0)
  const journey =
    cue && !r.talk.mainSure && /^(?:delegation|team|party|side|members)/i.test(cue[0])
      ? journeyOf(r, s.mentions.map(countryOfMention).find(Boolean))
      : undefined
  // "opened the Migration Dialogue, which is attended by representatives of A": of that one, read with its verb
  const other =
    !!cue &&
    /^attended/i.test(cue[0]) &&
    s.mentions.some((m) => m.kind === 'event' && m.named && r.tokens[m.to - 1]!.end <= cueAt && r.talk.event(m) !== e)
  const at = journey ?? e
  if (cue && at && !other && !/\bnot\b|n't\b/.test(text.slice(0, cue.index + cue[0].length + 20))) {
    let of: string | undefined
    for (const m of s.mentions) {
      const start = r.tokens[m.from]!.start
      const c = countryOfMention(m)
      const before = r.tokens[m.from - 1]?.key ?? ''
      const before2 = r.tokens[m.from - 2]?.key ?? ''
      if (c && (before === 'from' || (before === 'the' && before2 === 'from') || m.kind === 'ref')) {
        of = countryName(c)
        continue
      }
      if (start < cueAt) continue
      // "X, who was shown round the park by Y"
      if (
        m.kind === 'person' &&
        /^(?:by|with|under)$/.test(before === 'the' ? before2 : before) &&
        start > cueAt + cue[0].length + 8
      )
        continue
      if (m.kind === 'org') {
        if (hisOwn(r, s, m) || ofHim(r, s, m)) continue
        const code = of ? countryByName(of) : undefined
        const t = bodyOf(r, m, s, code)
        if (code) t.country ??= code
        state(r, 'PARTICIPATED_IN', t, at, {
          rule: 'participants-run-together',
          at: m,
          sentence: s,
          props: { side: of },
        })
      } else if (m.kind === 'person') {
        const t = personOf(r, m, s)
        if (!t) continue
        if (of) t.country ??= countryByName(of)
        state(r, 'PARTICIPATED_IN', t, at, {
          rule: 'participants-run-together',
          at: m,
          sentence: s,
          props: { side: of ?? side(t) },
        })
      } else if (m.kind === 'country' && m.form === 'name' && of === undefined) {
        for (const t of resolveAll(r, [m], s))
          state(r, 'PARTICIPATED_IN', t, at, { rule: 'participants-run-together', at: m, sentence: s, confidence: 0.6 })
      }
    }
    return false
  }
  return false
}
