// Agreements, policies and programmes by their head noun, and in quotation marks before or after it.
import { INSTRUMENT_HEADS, NAME_BEHIND, OF_SORTS, WEAK } from '../lexicon/instruments.ts'
import { HONOUR } from '../lexicon/honours.ts'
import { TOPICS, isTopic } from '../lexicon/topics.ts'
import type { InstrumentMention } from '../mention.ts'
import { capital } from '../scan.ts'
import { acronymFits, bracketAcronym } from './acronyms.ts'
import type { InstrumentContext } from './context.ts'
import { partiesIn } from './events/between.ts'
import { before, calledBefore } from './instruments/before.ts'
import { titledBehind } from './instruments/called.ts'
import { nameRun } from './instruments/behind.ts'
import { complement, complementBehind, partiesAt, yearsAt } from './instruments/complement.ts'
import { inPost, linksStates, minutesSigned, numberBehind, ofEvent, signedNear, staffOf } from './instruments/around.ts'
import { headAt, wholeHead } from './instruments/head.ts'
import { keyLike } from '../words.ts'

/** Plurals that name sorts of paper and, in a headline, no paper: "Sign Agreements". */
const SORTS = keyLike(/^(agreements|mous|memoranda|memorandums|protocols|contracts|treaties|arrangements|accords)$/)

/** The instrument whose head noun stands at `at`, or null. */
export function instrumentAt(c: InstrumentContext, at: number, floor: number, end: number): InstrumentMention | null {
  const { tokens, source } = c
  const head = tokens[at]!
  const found = headAt(tokens, at)
  if (!found) return null
  const cap = capital(head)
  if (
    /^(partnership|framework)$/.test(head.key) &&
    tokens[at + 1]?.key === 'and' &&
    capital(tokens[at + 2]) &&
    tokens.slice(at + 3, at + 5).some((t) => capital(t) && INSTRUMENT_HEADS[t.key]?.type === 'Agreement')
  )
    return null
  // "Meeting 2026 Program", "Conference Programme": the paper of an event, no programme
  if (
    /^(programme|program|agenda|statement)$/.test(head.key) &&
    tokens[at - 1] &&
    (/^(19|20)\d\d$/.test(tokens[at - 1]!.key) ||
      /^(meeting|conference|symposium|forum|workshop|summit|event|seminar)$/.test(tokens[at - 1]!.key))
  )
    return null
  // "the Palk Bay Understanding", never "mutual understanding", "Memorandum of Understanding"
  if (head.key === 'understanding' && !(cap && capital(tokens[at - 1]) && tokens[at - 1]!.key !== 'of')) return null
  if (staffOf(tokens, at) || ofEvent(tokens, at)) return null
  // "the head of the Mission to Mr X": an embassy
  if (
    head.key === 'mission' &&
    tokens[at + 1]?.key === 'to' &&
    (c.titled(at + 2) || HONOUR.test(tokens[at + 2]?.key ?? ''))
  )
    return null
  // "the Mission Chief of the Fund": who leads it
  if (head.key === 'mission' && /^(?:chief|head|leader|commander)$/.test(tokens[at + 1]?.key ?? '')) return null
  // "to establish an arrangement for the exchange of data": what is made, no paper
  if (
    !cap &&
    /^arrangements?$/.test(head.key) &&
    tokens
      .slice(Math.max(floor, at - 4), at)
      .some((t) => /^(?:establish|mak|set|creat|develop|provid|institut|put|ha[sd]|hav)/.test(t.key))
  )
    return null
  // "reached agreement on the wording", "in agreement on": no paper
  if (
    !cap &&
    head.key === 'agreement' &&
    /^(?:reach\w*|in|by|find|found|pending|without|mutual|full|broad|of)$/.test(tokens[at - 1]?.key ?? '')
  )
    return null
  let { to, kind, record } = wholeHead(tokens, at, found)
  const left = before(c, at, floor, record)
  let { from, caps, year, owner } = left
  const { quoted, definite, indefinite, lowers } = left
  // "REPORT ON THE ECONOMIC MISSION TO PERU": the paper
  if (record.type === 'Programme' && tokens[from]!.key === 'report') return null
  const plain = caps === 0 && !cap && !quoted && record.type === 'Programme' ? calledBefore(c, at, floor, record) : null
  if (plain) return plain
  const titled =
    quoted || (caps > 0 && c.country(from)?.to !== at) ? null : titledBehind(c, { at, from, to, end }, record, kind)
  if (titled) return { ...titled, definite: !indefinite, ...(owner ? { owner } : {}) }
  if (!quoted) while (from < at && tokens[from]!.shape === 'punct') from++
  const beforeComplement = to
  // "on Space Policy", "for Human Spaceflight": capitals for a name; lower case for a described one.
  const paper =
    !cap &&
    ((/^(?:contract|lease)$/.test(head.key) && (signedNear(tokens, at) || tokens[at + 1]?.key === 'between')) ||
      (/^(?:programme|program|plan|roadmap)$/.test(head.key) && record.type === 'Agreement'))
  const about = { key: head.key, cap, kind, record, paper }
  let described = false
  if (!quoted) ({ to, described } = complement(c, about, to, end))
  // "Roadmap for Regional Cooperation for 2027-2029"
  if ((cap || paper) && to > beforeComplement && tokens[to]?.key === 'for') to = yearsAt(tokens, to + 1) ?? to
  const bare = to === beforeComplement
  const bracket = bracketAcronym(tokens, beforeComplement, end) ?? bracketAcronym(tokens, to, end)
  let acronym = left.acronym
  if (
    bracket &&
    acronymFits(bracket.acronym, source.slice(tokens[from]!.start, tokens[bracket.from - 2]?.end ?? tokens[at]!.end))
  ) {
    // "a Memorandum of Understanding (MOU)" and "a MOU" with others are two: the letters name the sort, not the paper
    if (!OF_SORTS.test(bracket.acronym)) acronym = bracket.acronym
    if (bracket.to > to) {
      to = bracket.to
      const more = kind.startsWith('memorandum') ? complement(c, about, to, end) : { to, described }
      to = more.to
      described ||= more.described
    }
  }
  // "Exercise Northern Shield 2025"
  if (cap && NAME_BEHIND.has(head.key) && capital(tokens[to]) && caps === 0 && !c.titled(to) && !c.country(to)) {
    to = nameRun(c, to, end)
    caps++
  }
  const numbered = numberBehind(tokens, head, to, cap && caps > 0)
  to = numbered ?? to
  if (to < end && /^(19|20)\d\d$/.test(tokens[to]!.key) && cap && caps > 0) {
    // "Agreement 2026-2027": the years it runs, and not when it was made
    const runs = /^[-–]$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.shape === 'num'
    if (!runs) year ??= tokens[to]!.key
    to += runs ? 3 : 1
  }
  let parties = record.type === 'Agreement' ? partiesIn(c, from, to) : []
  let tail = head.key === 'minutes' && caps > 0 ? complementBehind(c, to, end) : ''
  if (tokens[to]?.key === 'between' || (tokens[to]?.key === 'with' && record.type === 'Agreement')) {
    const found = partiesAt(c, to + 1, end)
    parties = [...parties, ...found.parties]
    // "a Memorandum with Hungary on water management"
    if (record.type === 'Agreement' && found.parties.length && bare && !described)
      tail = complementBehind(c, found.to, end)
  }
  // "the fifth Cooperation Programme between Laos and Malta": two sides agree on it
  if (/^(?:programme|program)$/.test(head.key) && record.type === 'Programme' && tokens[to]?.key === 'between') {
    const of = tokens.slice(from, at).some((t) => /^co-?operation$/.test(t.key))
      ? partiesAt(c, to + 1, end).parties
      : []
    if (of.length >= 2) {
      parties = of
      record = { type: 'Agreement', kind: 'programme' }
      kind = record.kind
    }
  }
  // A state or its adjective before a policy's name says whose it is.
  let nameFrom = from
  const lead = c.country(from)
  if (
    !quoted &&
    lead &&
    lead.to < at &&
    tokens[lead.to]?.text !== '-' &&
    tokens[lead.to]?.text !== '–' &&
    tokens[lead.to]?.key !== 'and' &&
    record.type !== 'Agreement' &&
    // "the Moldova Support Platform" is for Moldova; "the Indonesian Environment Fund" is a body there
    !(
      record.type === 'Programme' &&
      (lead.form === 'name' || /^(?:funds?|facility)$/.test(head.key)) &&
      tokens[from]!.shape !== 'abbr'
    )
  ) {
    owner ??= { kind: 'country', code: lead.code, form: lead.form, from, to: lead.to }
    if (at - lead.to >= 1 && (lead.form === 'demonym' || tokens[from]!.shape === 'abbr')) nameFrom = lead.to
  }
  // "Ambassador for Cyber Policy", "Director of Strategy": the words of a post
  if (
    /^(policy|policies|strategy|plans|operations|programmes|programs|projects|affairs|budget|law|missions?|concept|network|funds?)$/.test(
      head.key,
    ) &&
    inPost(c, from, floor)
  )
    return null
  const named =
    quoted ||
    numbered !== undefined ||
    (cap && (caps > 0 || to > beforeComplement)) ||
    (caps > 0 && !WEAK.has(head.key)) ||
    head.key === 'mou' ||
    head.key === 'moc' ||
    // "the SASEC programme"
    (!cap &&
      record.type === 'Programme' &&
      caps === 1 &&
      tokens[from]!.shape === 'ALL' &&
      tokens[from]!.text.length >= 3 &&
      !c.country(from) &&
      !c.body(from)) ||
    // "the Baltic-Polish-Czech railway"
    linksStates(c, from, at) ||
    // "the Celtic Interconnector project", "the NATO Air Policing mission"
    (!cap &&
      /^(project|programme|program|scheme|mission|operation|exercise|facility|pipeline|corridor|mechanism|initiative)$/.test(
        head.key,
      ) &&
      caps >= 2 &&
      definite &&
      !lead &&
      tokens.slice(from, at).every((t) => capital(t) || /^[()]$/.test(t.text)) &&
      tokens.slice(from, at).some((t) => !c.ordinary(t.key) && !isTopic(t.key)))
  if (!named && !described && record.type !== 'Agreement') return null
  // "Space Policy", "Space Programs", "Space Partnership Opportunity …": a topic and a common noun name nothing of their own
  if (
    !quoted &&
    named &&
    WEAK.has(head.key) &&
    to === beforeComplement &&
    !tail &&
    !acronym &&
    !year &&
    caps <= 1 &&
    !lead &&
    !owner &&
    tokens.slice(nameFrom, at).every((t) => TOPICS.has(t.key) || c.ordinary(t.key))
  )
    return null
  if (
    !quoted &&
    WEAK.has(head.key) &&
    to === at + 1 &&
    capital(tokens[to]) &&
    !c.titled(to) &&
    !c.country(to) &&
    tokens[to]!.shape === 'Cap'
  )
    return null
  // "FINAL COMMUNIQUÉ": the paper itself
  if (
    c.titleCase &&
    /^(statement|communique|declaration)$/.test(head.key) &&
    tokens.slice(from, at).every((t) => /^(joint|press|final|media|outcome|official)$/.test(t.key)) &&
    to === beforeComplement &&
    parties.length === 0
  )
    return null
  // "ten agreements were signed": which, is not told
  const notes = tokens[beforeComplement - 1]!.key === 'understandings'
  const many = notes || (/s$|^memoranda$/.test(head.key) && !/^(?:terms|minutes|notes)$/.test(head.key))
  const on = described && /^(on|for)$/.test(tokens[beforeComplement]!.key)
  // "has agreements on investment with Peru and Chile": several
  if (!cap && many && tokens[to]?.key === 'with') return null
  if ((!cap || notes) && !on && many && (parties.length < 2 || tokens[to]?.key === 'with')) return null
  // "the following Agreements and MoUs", "the Trade and Investment Agreements": sorts of paper, and none of a name
  if (
    many &&
    record.type !== 'Policy' &&
    !notes &&
    cap &&
    !quoted &&
    !acronym &&
    !year &&
    !lead &&
    !owner &&
    to === beforeComplement &&
    parties.length < 2 &&
    tokens.slice(from, at).every((t) => c.ordinary(t.key) || isTopic(t.key) || /^(?:and|,|&)$/.test(t.key))
  )
    return null
  const sorts = c.titleCase && many && SORTS(head) && to === beforeComplement
  if (sorts && tokens.slice(from, at).every((t) => c.ordinary(t.key) || isTopic(t.key) || t.key === 'new')) return null
  if (
    head.key === 'framework' &&
    tokens[from - 1]?.key === 'the' &&
    /^(within|in|under)$/.test(tokens[from - 2]?.key ?? '') &&
    from === at
  )
    return null
  if (
    /^(railway|railways|network|networks|hub|platform|station|pipeline|process)$/.test(head.key) &&
    !quoted &&
    !acronym &&
    to === beforeComplement &&
    tokens.slice(nameFrom, at).every((t) => TOPICS.has(t.key) || c.ordinary(t.key))
  )
    return null
  // "No agreement was signed"
  if (
    /^(no|neither|without)$/.test(tokens[from - 1]?.key ?? '') ||
    (from === at && tokens[from - 1]?.key === 'joint' && tokens[from - 2]?.key === 'no')
  )
    return null
  // "joint statement" yes; "the statement", "agreement" alone only as a reference.
  const signed = head.key === 'minutes' && !cap && minutesSigned(tokens, at)
  if (
    /^statements?$/.test(head.key) &&
    !kind.startsWith('statement of') &&
    !(lowers.includes('joint') || /joint/i.test(source.slice(tokens[from]!.start, head.end))) &&
    // "the Basseterre Statement on Small States"
    !(cap && caps > 0 && to > beforeComplement && (c.place(from) || !c.ordinary(tokens[at - 1]!.key)))
  )
    return null
  if (
    record.type === 'Agreement' &&
    /^declarations?$/.test(head.key) &&
    !cap &&
    !lowers.includes('joint') &&
    !signedNear(tokens, at)
  )
    return null
  if (!named && WEAK.has(head.key) && !described && !signed && !paper && !/^statement/.test(head.key)) return null
  const own = source.slice(tokens[nameFrom]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  const name = tail ? `${own.replace(/ ?\([^)]*\)$/, '')} ${tail}` : own
  if (/^statements?$/.test(head.key) && !kind.startsWith('statement of'))
    kind = /joint/i.test(name) || lowers.includes('joint') ? 'joint statement' : 'statement'
  else if (/^(declaration|communique)/.test(head.key) && /joint/i.test(name)) kind = `joint ${record.kind}`
  else if (/^arrangement/.test(head.key) && lowers.includes('implementing')) kind = 'implementing arrangement'
  return {
    kind: 'instrument',
    from,
    to,
    type: record.type,
    name,
    instrumentKind: kind,
    named: named || described || tail !== '',
    definite: definite || (!indefinite && named),
    parties,
    known: false,
    ...(acronym ? { acronym } : {}),
    ...(owner ? { owner } : {}),
    ...(year ? { year } : {}),
  }
}
