// Agreements, policies and programmes by their head noun, and in quotation marks before or after it.
import type { CountryMention, InstrumentMention, OrgMention } from '../mention.ts'
import { type Token, capital } from '../scan.ts'
import { TOPICS, isTopic } from '../lexicon/topics.ts'
import type { EventContext } from './context.ts'
import { partiesIn } from './events/between.ts'
import { acronymFits, bracketAcronym } from './acronyms.ts'

type InstrumentType = InstrumentMention['type']
const heads = (type: InstrumentType, list: string): [string, { type: InstrumentType; kind: string }][] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .flatMap((line) =>
      line
        .split('|')
        .map(
          (w) =>
            [w, { type, kind: line.split('|')[0]!.replaceAll('_', ' ') }] as [
              string,
              { type: InstrumentType; kind: string },
            ],
        ),
    )

const OF_SORTS = /^(?:mous?|moas?|lois?|tors?|ftas?|bits?)$/i

/** Last word of the head → what it is. Kinds by the first form of a line. */
export const INSTRUMENT_HEADS: Record<string, { type: InstrumentType; kind: string }> = Object.fromEntries([
  ...heads(
    'Agreement',
    'treaty|treaties, convention|conventions, agreement|agreements, accord|accords, pact, protocol|protocols, memorandum|memoranda, mou|mous, moc, declaration|declarations, communique|communiques, statement, arrangement|arrangements, contract|contracts, charter, compact, covenant, concordat, armistice, ceasefire, lease',
  ),
  ...heads(
    'Policy',
    'strategy|strategies, plan|plans, act, law, bill, decree, policy|policies, guideline|guidelines, framework|frameworks, initiative|initiatives, roadmap, agenda, vision, budget, blueprint, doctrine, regulation|regulations, directive, resolution, concept, whitepaper, paper, package, priorities, principles, code, reform, deal, outlook, masterplan, manifesto, ordinance, constitution, programme_of_action, call_to_action',
  ),
  ...heads(
    'Programme',
    'programme|program|programmes|programs, project|projects, fund|funds, facility, station, satellite, campaign, corridor, scholarship|scholarships, accelerator, scheme, exercise|exercises, mission, operation, reserve, constellation, process, telescope, rover, spacecraft, mechanism, platform, partnership, pipeline, railway, network, fellowship|fellowships',
  ),
])
/** Heads that are something else without capitals or a cue. */
const WEAK = new Set(
  'process call statement paper act law bill deal outlook concept code package priorities principles reform mission operation reserve network platform mechanism partnership facility hub station railway pipeline resolution vision agenda budget policy policies plan plans contract contracts lease charter compact convention programme program project projects programmes programs fund funds constitution regulation regulations telescope rover satellite constellation spacecraft scheme campaign corridor initiative initiatives framework frameworks strategy strategies guideline guidelines principle exercise exercises'.split(
    ' ',
  ),
)
/** Name stands behind: "Exercise Northern Shield 2025", "Project Kuiper", "Operation Aspides". */
const NAME_BEHIND = new Set([
  'exercise',
  'project',
  'operation',
  'programme',
  'program',
  'mission',
  'campaign',
  'initiative',
])
const LOWER = new Set(
  'implementing draft joint framework free trade economic partnership bilateral trilateral basic action national cooperation strategic technical financing exchange security defence defense mutual work work-plan tax extradition grant loan peace white road master five-year three-year ten-year technology safeguards visa air services general comprehensive interim final new renewed landmark historic legally-binding information sharing'.split(
    ' ',
  ),
)

export interface InstrumentContext extends EventContext {
  person(i: number): boolean
  readonly titleCase: boolean
}

/** The instrument whose head noun stands at `at`, or null. */
export function instrumentAt(c: InstrumentContext, at: number, floor: number, end: number): InstrumentMention | null {
  const { tokens, source } = c
  const head = tokens[at]!
  let record: { type: InstrumentType; kind: string } | undefined = INSTRUMENT_HEADS[head.key]
  if (head.key === 'exchange' && tokens[at + 1]?.key === 'of' && /^(notes|letters)$/.test(tokens[at + 2]?.key ?? ''))
    record = { type: 'Agreement', kind: 'exchange of notes' }
  if (head.key === 'call' && capital(head) && tokens[at + 1]?.key === 'to' && tokens[at + 2]?.key === 'action')
    record = { type: 'Agreement', kind: 'call to action' }
  // "a letter of intent", "Terms of Reference on the Exchange of Cadets"
  const of = tokens[at + 1]?.key === 'of' ? tokens[at + 2]?.key : undefined
  if (/^letters?$/.test(head.key) && (of === 'intent' || of === 'understanding'))
    record = { type: 'Agreement', kind: `letter of ${of}` }
  if (head.key === 'terms' && of === 'reference' && capital(head))
    record = { type: 'Agreement', kind: 'terms of reference' }
  if (!record) return null
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
  let to = at + 1
  let kind = record.kind
  if (/^memorand/.test(head.key) && tokens[to]?.key === 'of') {
    const k = tokens[to + 1]?.key
    if (k === 'understanding' || k === 'cooperation' || k === 'intent' || k === 'agreement') {
      to += 2
      kind = `memorandum of ${k}`
    }
  } else if (head.key === 'mou') kind = 'memorandum of understanding'
  else if (/^(call|exchange|letters?|terms)$/.test(head.key)) to += 2
  else if (head.key === 'plan' && tokens[to]?.key === 'of' && tokens[to + 1]?.key === 'action') to += 2
  else if (
    /^(programme|program|call)$/.test(head.key) &&
    tokens[to]?.key === 'of' &&
    tokens[to + 1]?.key === 'action'
  ) {
    to += 2
    record = { type: 'Policy', kind: 'programme of action' }
  } else if (/^(programme|program)$/.test(head.key) && tokens[to]?.key === 'of' && tokens[to + 1]?.key === 'work')
    record = { type: 'Policy', kind: 'programme of work' }

  // Back over capitals, years, owners.
  let from = at
  let caps = 0
  let quoted = false
  let year: string | undefined
  let owner: CountryMention | OrgMention | undefined
  let definite = false
  let indefinite = false
  const lowers: string[] = []
  while (from > floor) {
    const t = tokens[from - 1]!
    if (
      capital(t) &&
      !(
        from - 1 === floor &&
        /^(the|this|that|a|an|its|their|our|under|following|during|both|such|no|any|some|each|another|one|two|all|other|in|on|at|for|with|by|his|her)$/.test(
          t.key,
        )
      )
    ) {
      if (c.titled(from - 1) || /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(t.key)) break
      caps++
      from--
      continue
    }
    if (t.text === '-' || t.text === '–' || t.text === '/') {
      if (
        from - 2 >= floor &&
        (t.glued || t.text === '–') &&
        (capital(tokens[from - 2]) || tokens[from - 2]!.shape === 'num' || tokens[from - 2]!.shape === 'lower')
      ) {
        from--
        continue
      }
      break
    }
    if (t.shape === 'num' && /^((19|20)\d\d|123)$/.test(t.key)) {
      if (/^(19|20)\d\d$/.test(t.key)) year = t.key
      from--
      continue
    }
    if (
      (t.key === 'and' || t.key === 'of' || t.key === 'for' || t.key === 'on' || t.text === '&') &&
      caps > 0 &&
      from - 2 >= floor &&
      capital(tokens[from - 2]) &&
      !c.titled(from - 2)
    ) {
      // "Authorization and Supervision Framework" is one; "the Ministry and Cyber Strategy" is not.
      if (t.key !== 'and' && t.text !== '&') {
        if (t.key === 'of' || t.key === 'on') {
          // "General Security of Information Agreement": only where the left is an ordinary word.
          if (c.ordinary(tokens[from - 2]!.key) && !c.country(from) && !INSTRUMENT_HEADS[tokens[from - 2]!.key]) {
            from--
            continue
          }
        }
        break
      }
      if (
        (c.ordinary(tokens[from - 2]!.key) || TOPICS.has(tokens[from - 2]!.key)) &&
        // "Partnership and Cooperation Agreement"
        (!INSTRUMENT_HEADS[tokens[from - 2]!.key] ||
          (record.type === 'Agreement' &&
            /^(partnership|framework|policy)$/.test(tokens[from - 2]!.key) &&
            from < at)) &&
        !c.country(from - 2)
      ) {
        from--
        continue
      }
      if (c.country(from) && c.country(from - 2)) {
        from--
        continue
      }
      break
    }
    // "Peace, Security and Cooperation Framework"
    if (
      t.text === ',' &&
      caps >= 3 &&
      from - 2 >= floor &&
      capital(tokens[from - 2]) &&
      TOPICS.has(tokens[from - 2]!.key) &&
      tokens.slice(from, at).some((x) => x.key === 'and')
    ) {
      from -= 2
      caps++
      continue
    }
    if (t.text === '”' || t.text === '"') {
      // "Billion Trees" campaign
      let k = from - 2
      while (k >= floor && tokens[k]!.text !== '“' && tokens[k]!.text !== '"' && from - k < 10) k--
      if (
        k >= floor &&
        (tokens[k]!.text === '“' || tokens[k]!.text === '"') &&
        capital(tokens[k + 1]) &&
        caps === 0 &&
        lowers.length === 0
      ) {
        quoted = true
        from = k
      }
      break
    }
    if (t.shape === 'poss' || (t.text === '’' && /s$/.test(tokens[from - 2]?.key ?? ''))) {
      owner = ownerEnding(c, from - 1, floor)
      break
    }
    if (
      t.shape === 'lower' &&
      (caps === 0 || !cap) &&
      (LOWER.has(t.key) || (tokens[from]?.text === '-' && tokens[from]!.glued))
    ) {
      lowers.unshift(t.key)
      from--
      continue
    }
    if (/^(the|this|its|their|our|his|her|my|that|these|said|both)$/.test(t.key)) definite = true
    if (/^(a|an|any|no|another|new|some)$/.test(t.key)) indefinite = true
    break
  }
  // "the HERON reusable launch vehicle project": the name stands a few plain words before
  if (
    !cap &&
    caps === 0 &&
    !quoted &&
    record.type === 'Programme' &&
    /^(project|programme|program|mission|satellite|campaign|initiative|telescope|rover|exercise|spacecraft|platform|accelerator|scheme)$/.test(
      head.key,
    )
  ) {
    let k = at - 1
    while (
      k > floor &&
      k > at - 5 &&
      tokens[k]!.shape === 'lower' &&
      !/^(the|a|an|of|in|on|for|and|to|its|their|this|that|with|by|from|our|his|her|is|was|are|were)$/.test(
        tokens[k]!.key,
      )
    )
      k--
    if (
      k >= floor &&
      k < at &&
      (tokens[k]!.shape === 'ALL' || (tokens[k]!.shape === 'Cap' && !c.ordinary(tokens[k]!.key))) &&
      !c.country(k) &&
      !c.body(k) &&
      !c.place(k) &&
      !c.titled(k)
    ) {
      let a = k
      while (a > floor && capital(tokens[a - 1]) && !c.ordinary(tokens[a - 1]!.key)) a--
      if (/^(the|its|their|our|this|\u201c|")$/.test(tokens[a - 1]?.key ?? 'the')) {
        return {
          kind: 'instrument',
          from: a,
          to: at + 1,
          type: 'Programme',
          name: source.slice(tokens[a]!.start, tokens[k]!.end),
          instrumentKind: record.kind,
          named: true,
          definite: true,
          parties: [],
          known: false,
        }
      }
    }
  }
  if (!quoted) while (from < at && tokens[from]!.shape === 'punct') from++
  const beforeComplement = to
  // "on Space Policy", "for Human Spaceflight", "between A and B": capitals for a name; lower case for a described one.
  let described = false
  if (
    !quoted &&
    /^(on|for|of|to|against|concerning|regarding|in)$/.test(tokens[to]?.key ?? '') &&
    to === beforeComplement
  ) {
    const k = /^(the|an?)$/.test(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1
    if (
      cap &&
      capital(tokens[k]) &&
      !c.titled(k) &&
      !(
        tokens[to]!.key === 'in' ||
        (tokens[to]!.key !== 'of' && tokens[to]!.key !== 'on' && tokens[to]!.key !== 'for' && c.country(k))
      )
    ) {
      const e = nameRun(c, k, end)
      if (e > k) to = e
    } else if (
      !cap &&
      record.type === 'Agreement' &&
      (tokens[to]!.key === 'on' || tokens[to]!.key === 'for') &&
      !WEAK.has(head.key)
    ) {
      to = describedRun(tokens, to, end)
      described = true
    } else if (cap && kind.startsWith('memorandum') && tokens[to]!.key === 'on') {
      to = describedRun(tokens, to, end)
    } else if (head.key === 'bill' && tokens[to]!.key === 'on') {
      to = describedRun(tokens, to, end)
      described = true
    }
  }
  const bracket = bracketAcronym(tokens, beforeComplement, end) ?? bracketAcronym(tokens, to, end)
  let acronym: string | undefined
  if (
    bracket &&
    acronymFits(bracket.acronym, source.slice(tokens[from]!.start, tokens[bracket.from - 2]?.end ?? tokens[at]!.end))
  ) {
    // "a Memorandum of Understanding (MOU)" and "a MOU" with others are two: the letters name the sort, not the paper
    if (!OF_SORTS.test(bracket.acronym)) acronym = bracket.acronym
    if (bracket.to > to) {
      to = bracket.to
      if (/^(on|for)$/.test(tokens[to]?.key ?? '') && kind.startsWith('memorandum')) to = describedRun(tokens, to, end)
    }
  }
  // "Exercise Northern Shield 2025"
  if (cap && NAME_BEHIND.has(head.key) && capital(tokens[to]) && caps === 0 && !c.titled(to) && !c.country(to)) {
    to = nameRun(c, to, end)
    caps++
  }
  // "Economic Complementation Agreement No. 72"
  if (cap && caps > 0 && /^(no|nr)$/.test(tokens[to]?.key ?? '') && tokens[to]!.shape !== 'lower') {
    const n = tokens[to + 1]?.text === '.' ? to + 2 : to + 1
    if (tokens[n]?.shape === 'num') to = n + 1
  }
  if (/^(19|20)\d\d$/.test(tokens[to]?.key ?? '') && cap && caps > 0) {
    year ??= tokens[to]!.key
    to++
    if ((tokens[to]?.text === '-' || tokens[to]?.text === '–') && tokens[to + 1]?.shape === 'num') to += 2
  }
  let parties = record.type === 'Agreement' ? partiesIn(c, from, to) : []
  if (tokens[to]?.key === 'between' || (tokens[to]?.key === 'with' && record.type === 'Agreement')) {
    const found = betweenParties(c, to + 1, end)
    parties = [...parties, ...found]
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
    record.type !== 'Agreement'
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
    // "the Celtic Interconnector project"
    (!cap &&
      /^(project|programme|program)$/.test(head.key) &&
      caps >= 2 &&
      definite &&
      !lead &&
      tokens.slice(from, at).every((t) => capital(t)) &&
      tokens.slice(from, at).some((t) => !c.ordinary(t.key) && !isTopic(t.key)))
  if (!named && !described && record.type !== 'Agreement') return null
  // "Space Policy", "Space Programs", "Space Partnership Opportunity …": a topic and a common noun name nothing of their own
  if (
    !quoted &&
    named &&
    WEAK.has(head.key) &&
    to === beforeComplement &&
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
  if (!cap && !described && /s$/.test(head.key) && !/^(series)$/.test(head.key) && parties.length < 2) return null
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
  if (
    /^statements?$/.test(head.key) &&
    !(lowers.includes('joint') || /joint/i.test(source.slice(tokens[from]!.start, head.end)))
  )
    return null
  if (record.type === 'Agreement' && /^declarations?$/.test(head.key) && !cap && !lowers.includes('joint')) return null
  if (!named && WEAK.has(head.key) && !described && !/^statement/.test(head.key)) return null
  const name = source.slice(tokens[nameFrom]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  if (/^statements?$/.test(head.key)) kind = 'joint statement'
  else if (/^(declaration|communique)/.test(head.key) && /joint/i.test(name)) kind = `joint ${record.kind}`
  else if (/^arrangement/.test(head.key) && lowers.includes('implementing')) kind = 'implementing arrangement'
  return {
    kind: 'instrument',
    from,
    to,
    type: record.type,
    name,
    instrumentKind: kind,
    named: named || described,
    definite: definite || (!indefinite && named),
    parties,
    known: false,
    ...(acronym ? { acronym } : {}),
    ...(owner ? { owner } : {}),
    ...(year ? { year } : {}),
  }
}

/** A title word and "for", "of" or "in charge of" stand right before: these words belong to a post. */
function inPost(c: InstrumentContext, from: number, floor: number): boolean {
  let k = from - 1
  if (c.tokens[k]?.key === 'the') k--
  if (c.titled(k)) return true
  if (!/^(for|of|and|,)$/.test(c.tokens[k]?.key ?? '')) return false
  for (let n = 0; k >= floor && n < 9; k--, n++) {
    const t = c.tokens[k]!
    if (c.titled(k) || /^(director|head|minister|ambassador|secretary|officer|adviser|advisor|chief)$/.test(t.key))
      return true
    if (!(capital(t) || /^(for|of|and|,|in|charge|the|&)$/.test(t.key))) return false
  }
  return false
}

/** "on Mangrove and Kelp Monitoring": behind "and" a word of the language or of a field, or one before it, and nothing that has a name of its own. */
function goesOn(c: InstrumentContext, k: number): boolean {
  const word = c.tokens[k]!
  if (c.ordinary(word.key) || isTopic(word.key)) return true
  const next = c.tokens[k + 1]
  return (
    word.shape === 'Cap' &&
    capital(next) &&
    (c.ordinary(next!.key) || isTopic(next!.key)) &&
    !c.country(k) &&
    !c.place(k) &&
    !c.body(k)
  )
}

function nameRun(c: InstrumentContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    if (
      capital(t) ||
      t.shape === 'init' ||
      (t.shape === 'num' && j > i && t.text.length <= 4 && !/^(19|20)\d\d$/.test(t.text))
    ) {
      if (c.titled(j) && j > i) break
      last = ++j
      continue
    }
    if (t.text === '-' && t.glued) {
      j++
      continue
    }
    if (t.shape === 'lower' && t.glued && tokens[j - 1]?.text === '-') {
      last = ++j
      continue
    }
    // "Protocol on Cooperation between Diplomatic Archives"
    if (
      t.key === 'between' &&
      capital(tokens[j + 1]) &&
      c.ordinary(tokens[j + 1]!.key) &&
      !c.country(j + 1) &&
      !c.body(j + 1) &&
      /s$/.test(tokens[j + 2]?.key ?? '') &&
      capital(tokens[j + 2])
    ) {
      j++
      continue
    }
    if (/^(of|and|the|for|in|on|to|&|against|from)$/.test(t.key)) {
      let k = j + 1
      while (k < end && /^(the|of|and|all)$/.test(tokens[k]!.key) && k < j + 3) k++
      if (!capital(tokens[k]) || c.titled(k) || c.person(k)) break
      // "signed the Agreement on Coastal Roads for Norway": where and for whom is no part of the name
      if ((t.key === 'in' || t.key === 'for') && (c.place(k) || c.country(k))) break
      if (t.key === 'and' && !goesOn(c, k)) break
      if (
        t.key === 'and' &&
        tokens
          .slice(k, k + 6)
          .some((x, n) => n > 0 && INSTRUMENT_HEADS[x.key] && capital(x) && tokens.slice(k, k + n).every(capital))
      )
        break
      j = k
      continue
    }
    if (t.text === ',') {
      const k = j + 1
      // a list of topics closed by "and"
      let m = k
      while (m < end && capital(tokens[m]) && (isTopic(tokens[m]!.key) || c.ordinary(tokens[m]!.key))) m++
      if (
        m > k &&
        tokens[m]?.key === 'and' &&
        capital(tokens[m + 1]) &&
        isTopic(tokens[m + 1]!.key) &&
        !tokens.slice(k, m).some((x) => INSTRUMENT_HEADS[x.key])
      ) {
        j = m
        continue
      }
      break
    }
    break
  }
  return last
}

/** "on trusted data exchange", "for human spaceflight cooperation on the Moon": to the end of the noun phrase, at most eight words. */
function describedRun(tokens: readonly Token[], i: number, end: number): number {
  let j = i + 1
  let last = i
  while (j < end && j < i + 9) {
    const t = tokens[j]!
    if (t.shape === 'punct' && t.text !== '-') break
    if (
      /^(between|with|at|by|in|during|was|were|is|are|has|have|had|will|would|which|that|who|from|this|to|as|now|before|after|signed|concluded|last|next|when|while|and|or|under|today|yesterday|dated)$/.test(
        t.key,
      )
    ) {
      // "on Cultural and Artistic Cooperation", not "and Trade Minister X"
      const [next, behind] = [tokens[j + 1], tokens[j + 2]]
      const person = /^(minister|secretary|commissioner|director|ambassador|president)$/
      if (
        t.key === 'and' &&
        capital(next) &&
        ((isTopic(next!.key) && !person.test(behind?.key ?? '')) || (capital(behind) && isTopic(behind!.key)))
      ) {
        j++
        continue
      }
      if (
        t.key === 'and' &&
        tokens[j + 1]?.shape === 'lower' &&
        !/^(to|was|were|the|a|an|by|on|other|has|have|is|are|its|their)$/.test(tokens[j + 1]!.key) &&
        !/ed$/.test(tokens[j + 1]!.key)
      ) {
        j++
        continue
      }
      break
    }
    if (/^(on|for|of|the|a|an)$/.test(t.key)) {
      j++
      continue
    }
    last = ++j
  }
  return last > i ? last : i
}

function betweenParties(c: InstrumentContext, i: number, end: number): (CountryMention | OrgMention)[] {
  const out: (CountryMention | OrgMention)[] = []
  let j = i
  while (j < end && j < i + 24) {
    const t = c.tokens[j]!
    if (
      t.key === 'the' ||
      t.key === 'and' ||
      t.text === ',' ||
      t.key === 'government' ||
      t.key === 'governments' ||
      t.key === 'of'
    ) {
      j++
      continue
    }
    const p = c.country(j)
    const b = c.body(j)
    if (b && (!p || b.to > p.to)) {
      out.push(b.org)
      j = b.to
    } else if (p && p.form !== 'demonym') {
      out.push({ kind: 'country', code: p.code, form: p.form, from: j, to: p.to })
      j = p.to
    } else break
  }
  return out
}

function ownerEnding(c: InstrumentContext, to: number, floor: number): CountryMention | OrgMention | undefined {
  for (let i = Math.max(floor, to - 8); i < to; i++) {
    const b = c.body(i)
    if (b && b.to === to) return b.org
    const p = c.country(i)
    if (p && p.to === to) return { kind: 'country', code: p.code, form: p.form, from: i, to }
  }
  return undefined
}
