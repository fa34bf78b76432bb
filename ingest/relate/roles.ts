// Posts and affiliations: from what stands before and behind a name; bodies inside bodies; where they belong.
import { fold } from '../../src/identity/keys.ts'
import { foldedText } from '../scan.ts'
import type { OrgMention, PersonMention, PostMention, Sentence } from '../mention.ts'
import { countryByName, countryName } from '../resolve/countries.ts'
import type { Thing } from '../resolve/thing.ts'
import { CROWNS } from '../lexicon/offices-of-states.ts'
import { GOVERNMENT } from './bare-posts/bare.ts'
import { state, type Reader } from './context.ts'
import { DEEPEST, wholeOf } from './roles/units.ts'
import { ofMany, stateServed } from './roles/of-many.ts'
import { partOf } from './sides.ts'

/** "the Ministry of Defence in Rawalpindi": of the state of the town. */
function stateOfTown(r: Reader, m: OrgMention, s: Sentence): string | undefined {
  if (!m.generic || m.orgKind !== 'ministry' || r.tokens[m.to]?.key !== 'in') return undefined
  const town = s.mentions.find((x) => x.from === m.to + 1)
  return town?.kind === 'place' ? town.country : undefined
}

/** Registers a body with its parents and seat; gives the narrowest. */
export function bodyOf(r: Reader, m: OrgMention, s: Sentence, context?: string, depth = 0): Thing {
  let code = m.country ?? stateOfTown(r, m, s)
  let level = depth
  for (let p = m.parent; p && !code && level++ < DEEPEST; p = p.parent) code = p.country
  const t = r.things.org(m, code ?? context)
  if (m.country) {
    t.country ??= m.country
    seat(r, t, m, s)
  }
  if (m.parent && m.parent !== m && depth < DEEPEST) {
    const parent = bodyOf(r, m.parent, s, code ?? context, depth + 1)
    if (parent !== t)
      state(r, 'PART_OF', t, parent, {
        rule: 'body-in-body',
        at: { from: m.from, to: Math.max(m.to, m.parent.to) },
        sentence: s,
        confidence: 0.8,
      })
  }
  return t
}

/** "Ministry of X of Y", "Embassy of A in B", "U.S. Department of State": where a body belongs. */
export function seat(r: Reader, t: Thing, m: OrgMention, s: Sentence): void {
  // "the Institute in Tallinn", "Observer Research Centre, New Delhi"
  const next = s.mentions.find((x) => x.from >= m.to && x.kind === 'place')
  const between = next ? r.tokens.slice(m.to, next.from) : []
  // "held talks with the Bank in Oslo", "signed by the Bank and the Fund in Oslo": where that was
  const before = foldedText(r.tokens, Math.max(s.from, m.from - 4), m.from)
  const by = foldedText(r.tokens, Math.max(s.from, m.from - 12), m.from)
  const elsewhere =
    /\b(?:talks|meetings?|met|consultations|discussions|spoken?|conferred|agreements?|memorand(?:um|a)|mou|contracts?|accords?|deals?) (?:\S+ )?(?:with|at)\b/.test(
      before,
    ) ||
    /\b(?:signed|initialled|concluded|inked|held|organi[sz]ed|hosted|convened|staged|launched|inaugurated|opened|attended|visited) (?:jointly )?by(?! .*[,;] ?(?:and |which |who |where ))/.test(
      by,
    )
  // "signed it with the Bank in Oslo on 6 June": where and when that took place
  const day = next && s.mentions.some((x) => x.kind === 'date' && x.from >= next.to && x.from - next.to <= 1)
  if (
    next?.kind === 'place' &&
    !elsewhere &&
    !next.region &&
    between.length === 1 &&
    !(day && between[0]!.key === 'in') &&
    (between[0]!.key === 'in' ||
      (between[0]!.text === ',' && !/^\p{Lu}\w+ \d|\d/u.test(r.tokens[next.to]?.text ?? ''))) &&
    m.source !== 'acronym' &&
    (/^(institute|university|foundation|company|association|embassy|think tank|armed|bank|agency|group|court|office)$/.test(
      m.orgKind ?? '',
    ) ||
      // "the Ministry of Finance in Budapest"
      (m.orgKind === 'ministry' && between[0]!.key === 'in' && r.tokens[m.from - 1]?.key === 'the'))
  )
    state(r, 'BASED_IN', t, r.things.place(next), {
      rule: 'body-in-town',
      at: { from: m.from, to: next.to },
      sentence: s,
      confidence: 0.7,
    })
  if (!m.country || (m.source === 'known' && !named(r, m))) return
  // a commission of two states that the grammar of names has cut in two sits in neither
  const ofTwo = m.orgKind !== 'embassy' && r.countriesIn(m).length > 1
  if (m.source === 'acronym' || /\bjoint\b|committee of the presidents/i.test(m.name) || ofTwo) return
  const say = { rule: 'body-of-state', at: m, sentence: s, confidence: 0.85 }
  if (m.orgKind === 'embassy') {
    // the embassy of A in B is based in B
    const words = r.tokens.slice(m.from, m.to)
    const k = words.findIndex((w) => w.key === 'in' || w.key === 'to')
    if (k > 0) {
      // "to the United Nations Office at Geneva": where, not with whom
      const told = /\b(?:in|to)\s+(?:the\s+)?(.+?)(?:\s+(?:in|at)\s+(\p{Lu}[\p{L} ]+))?$/u.exec(m.name)
      const place = told?.[2] ?? told?.[1]
      const c = place ? countryByName(place.replace(/\s*\(.*$/, '')) : undefined
      if (c) state(r, 'BASED_IN', t, r.things.country(c, m.from), say)
      else if (place) {
        const known = s.mentions.find((x) => x.kind === 'place' && x.name === place)
        if (known || words[k]!.key === 'in' || told?.[2])
          state(
            r,
            'BASED_IN',
            t,
            known?.kind === 'place' ? r.things.place(known) : r.things.newPlace(place, m.from + k + 1, m.to),
            say,
          )
      }
    }
    return
  }
  // "Kenya's National Museum": whatever it is, it is that state's
  const owned =
    r.tokens[m.from - 1]?.shape === 'poss' && s.mentions.some((x) => x.kind === 'country' && x.to === m.from - 1)
  if (owned || /^(ministry|office|agency|council|parliament|armed|court|bank)$/.test(m.orgKind ?? ''))
    state(r, 'BASED_IN', t, r.things.country(m.country, m.from), say)
}
const named = (r: Reader, m: OrgMention): boolean => fold(m.name).includes(fold(countryName(m.country!)))

/** The country a person's posts speak for; undefined where they do not tell. */
export function sideOf(m: PersonMention, listSide?: string): string | undefined {
  for (const p of m.posts) {
    if (p.country) return p.country
    for (let o = p.org; o; o = o.parent) if (o.country) return o.country
  }
  for (const o of m.affiliations)
    for (let x: OrgMention | undefined = o; x; x = x.parent) if (x.country) return x.country
  return m.side ?? listSide
}

/** Registers a person with posts and affiliations; null where a bare surname names nobody. */
export function personOf(r: Reader, m: PersonMention, s: Sentence, listSide?: string): Thing | null {
  const country = sideOf(m, listSide)
  const t = r.things.person(m, m.honorifics.length > 0 || m.posts.length > 0, country)
  if (!t) return null
  if (country) t.country ??= country
  const shared = m.posts.find((p) => p.org)
  for (const p of m.posts) {
    // "Deputy Chair X, Chair of the Committee of the Senate": two chairs are of two bodies
    const two = p !== shared && p.head === shared?.head
    // "Governor X, Governor of the Bank of Y": told in full behind the name
    if (two && !p.org && !p.country && shared!.title.toLowerCase() === p.title.toLowerCase()) continue
    // "Professor X, Director of the Institute", "Ambassador Y, Rector of the Academy": each side of the name for itself
    const across = !!shared && p.from < m.nameRange.from && shared.from > m.nameRange.from
    // "X, Ambassador, Permanent Representative of Latvia, Chairman of the Committee": no ambassador at the Committee
    const envoy = /^ambassador$/i.test(p.title) && m.posts.some((q) => q.country)
    holds(r, t, p, m, s, p.org ?? (p.country || two || across || envoy ? undefined : shared?.org), country)
  }
  // "King X of Jordan"
  const crown = m.posts.length ? undefined : m.honorifics.findLast((h) => CROWNS[h]?.has(m.side ?? ''))
  if (crown)
    state(r, 'HOLDS_ROLE', t, r.things.country(m.side!, m.from), {
      rule: 'crown-of-state',
      at: m,
      sentence: s,
      confidence: 0.8,
      props: { title: `${crown[0]!.toUpperCase()}${crown.slice(1)}`, former: false, asOf: r.documentDate },
    })
  for (const unit of m.affiliations) {
    const o = wholeOf(unit)
    const b = bodyOf(r, o, s, country)
    if (o !== unit) bodyOf(r, unit, s, country)
    // A post that stands before the name with its body behind: "Ambassador HARADA Emi of the Ministry of Foreign Affairs".
    const open = m.posts.find((p) => !p.org && !p.country)
    if (open) continue
    // "was opened by A at the Institute", "met A at the Ministry": where, as likely as of what
    if (
      r.tokens[m.nameRange.to]?.key === 'at' &&
      m.from > s.from &&
      s.blockKind === 'paragraph' &&
      r.tokens[m.from - 1]!.shape === 'lower' &&
      !/^(and|the)$/.test(r.tokens[m.from - 1]!.key)
    )
      continue
    state(r, 'HOLDS_ROLE', t, b, {
      rule: 'affiliation',
      at: { from: m.nameRange.from, to: o.to },
      sentence: s,
      confidence: 0.75,
      props: { former: false, asOf: r.documentDate },
    })
  }
  return t
}

/** "former", "then-": seen from the document. */
function holds(
  r: Reader,
  t: Thing,
  p: PostMention,
  m: PersonMention,
  s: Sentence,
  org: OrgMention | undefined,
  country: string | undefined,
): void {
  let title = p.title
  if (title)
    t.titles.push({
      head: p.head,
      title,
      ...(org ? { body: org.name } : {}),
      former: p.former,
      ...((p.country ?? country) ? { country: (p.country ?? country)! } : {}),
      at: { from: Math.min(p.from, m.nameRange.from), to: Math.max(p.to, m.nameRange.to) },
      sentence: s,
    })
  // A part in the meeting at hand is no post: "the Chilean co-chair, X".
  if (partOf(p)) return
  const unit = org
  org = org && wholeOf(org)
  if (unit && unit !== org) bodyOf(r, unit, s, country)
  const { title: bare, org: of } = staff(r, p, org)
  if (bare) {
    title = bare
    org = of
  }
  const target =
    org ??
    (m.posts.length === 1 || !m.posts.some((q) => q.org) ? m.affiliations[0] && wholeOf(m.affiliations[0]) : undefined)
  const say = {
    at: { from: Math.min(p.from, m.nameRange.from), to: Math.max(p.to, m.nameRange.to) },
    sentence: s,
    confidence: 0.85,
    props: { title: title || undefined, former: p.former, asOf: r.documentDate },
  }
  const told = target ? undefined : (toldBefore(r, p) ?? ofMany(r, title))
  if (told)
    return state(r, 'HOLDS_ROLE', t, told.at, {
      ...say,
      rule: 'post-at-body-told',
      confidence: 0.75,
      props: { ...say.props, title: told.title },
    })
  if (target) {
    const b = bodyOf(r, target, s, country)
    state(r, 'HOLDS_ROLE', t, b, { ...say, rule: 'post-at-body' })
    return
  }
  // A post of government without its state: the one whose title says so, the person's side; else see `homePosts`.
  const code =
    p.country ??
    (m.posts.length && m.side && !m.affiliations.length && !PRESIDES.test(title) ? m.side : undefined) ??
    stateServed(title) ??
    (ENVOY.test(title) ? m.posts.find((q) => q.country && ENVOY.test(q.title))?.country : undefined) ??
    (GOVERNMENT.test(title)
      ? (country ?? (US_CABINET.test(title) && r.things.hasCountry('US') ? 'US' : undefined))
      : undefined)
  if (code)
    state(r, 'HOLDS_ROLE', t, r.things.country(code, m.from), {
      ...say,
      rule: p.country ? 'post-of-state' : 'post-by-side',
      confidence: p.country ? 0.85 : 0.65,
    })
}

/** "is Assistant Secretary, Latin America Branch, Department of Trade": the body behind the comma, and what it is a part of. */
export function bodyBehind(r: Reader, s: Sentence, post: PostMention): OrgMention | undefined {
  const at = (i: number): OrgMention | undefined =>
    r.tokens[i]?.text === ','
      ? s.mentions.find((m): m is OrgMention => m.kind === 'org' && m.from === i + 1)
      : undefined
  const first = at(post.to)
  if (!first) return undefined
  const whole = at(first.to)
  if (!/^(?:[,.;)]|and|in)$/.test(r.tokens[(whole ?? first).to]?.text ?? '.')) return undefined
  if (whole && !first.parent) first.parent = whole
  return first
}

/** "Chief of Defence Forces", "Chief of Staff of the Army": a title of the state's, no head of a body. */
function staff(r: Reader, p: PostMention, org: OrgMention | undefined): { title?: string; org?: OrgMention } {
  if (!org || org.country || !/^(chief|commander|vice chief|deputy chief)$/i.test(p.title)) return {}
  if (
    !/^(the )?(joint )?(defen[cs]e (forces?|staff)|armed forces|general staff|naval staff|air staff|army staff|military|staff)$/i.test(
      org.name,
    )
  )
    return {}
  return { title: r.text.slice(r.tokens[p.from]!.start, r.tokens[org.to - 1]!.end).replace(/\s+/g, ' ') }
}
/** "Rector of the University X": the university told before. */
function toldBefore(r: Reader, p: PostMention): { at: Thing; title: string } | undefined {
  const m = p.org || p.country ? null : /^(.{3,60}) (?:of|at) the (\w+)$/i.exec(p.title)
  const at = m ? r.things.bodyCalled(fold(m[2]!), p.from) : undefined
  return at && { at, title: m![1]! }
}
/** "The outgoing Chair, Dr. X (South Africa)": of the meeting, and not of the state in the brackets. */
const PRESIDES =
  /^(?:(?:outgoing|incoming|acting|current|deputy|elected|new)[- ]|vice[- ]?|co[- ]?)*(?:chair(?:man|woman|person)?|rapporteur|facilitator|moderator|convenor|convener)$/i
/** "Ambassador of Mali to Ethiopia and Permanent Representative to the African Union": one envoy of one state. */
const ENVOY = /^(?:\S+ ){0,3}(?:ambassador|representative|observer|high commissioner|delegate)\b.* to\b/i
const US_CABINET =
  /^(?:acting |principal )?(?:deputy |assistant |deputy assistant |under ?)?secretary of (?:state(?! for)|defense|the treasury|commerce|energy|homeland security|agriculture|labor|the navy|the army|the air force)\b/i

/** Posts of government whose state was told elsewhere in the text: "the Vietnamese delegation will be headed by Deputy Foreign Minister X". */
export function pendingPosts(r: Reader): void {
  for (const t of r.things.people) {
    if (!t.country || r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'])) continue
    const posts = t.titles.filter((x) => !x.former && GOVERNMENT.test(x.title))
    // "Attorney-General and Minister of Foreign Affairs": both offices told in one breath
    for (const p of posts.filter((x) => x === posts[0] || (x.sentence === posts[0]!.sentence && !x.body)))
      state(r, 'HOLDS_ROLE', t, r.things.country(t.country, t.first), {
        rule: 'post-by-side',
        at: p.at,
        sentence: p.sentence,
        confidence: 0.65,
        props: { title: p.title, former: false, asOf: r.documentDate },
      })
  }
}
