// What stands before the head noun of an instrument and belongs to it: capitals, years, whose it is.
import { INSTRUMENT_HEADS, type InstrumentHead, LOWER } from '../../lexicon/instruments.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { CountryMention, InstrumentMention, OrgMention } from '../../mention.ts'
import { capital } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'
import { joinsWords } from './joins-words.ts'
import { keyLike } from '../../words.ts'

interface Before {
  readonly from: number
  /** Capitals before the head. */
  readonly caps: number
  /** The name stands in quotation marks. */
  readonly quoted: boolean
  readonly year?: string
  readonly owner?: CountryMention | OrgMention
  /** Letters in brackets between the name and its noun. */
  readonly acronym?: string
  readonly definite: boolean
  readonly indefinite: boolean
  /** Words in lower case that belong to it: "joint", "free trade". */
  readonly lowers: readonly string[]
}

const HEADLINE_VERB = keyLike(
  /^(signs?|signed|inks?|inked|seals?|conclude|concludes|adopt|adopts|launch|launches|unveil|unveils|ratify|ratifies|agree|agrees|announce|announces|welcome|welcomes|discuss|discusses|reviews?|approves?|initials?|endorses?|reach|reaches|finali[sz]es?|exchanges)$/,
)

const GROUP =
  /^(?:(?:shareholders|farmers|producers|users|workers|consumers|teachers|veterans|victims|refugees|girls|parents|donors|officers|students|traders|fishers|investors|partners|governors|citizens)['’]|(?:women|children|people|men)['’]s)$/
/** "Representatives of River Basin Initiative": who is of it. */
const WHO = keyLike(
  /^(?:representatives?|delegates|officials|members|experts|specialists|participants|staff|leaders|heads|chairs?|coordinators?|beneficiaries|graduates|alumni|partners|signatories|parties|(?:co)?authors)$/,
)
const SAID_OF = keyLike(/^(?:draft|new|renewed|historic|landmark)$/)

/** "Cessation of Hostilities Agreement": a noun of doing before "of", and nothing with a name of its own behind it. */
const isAbstract = (c: InstrumentContext, from: number): boolean =>
  /(?:tion|sion|ment|ance|ence|ity|ing)$/.test(c.tokens[from - 2]!.key) &&
  !isOrgHead(c.tokens[from - 2]!.key) &&
  !c.place(from) &&
  !c.body(from)

/** Back from the head at token `at` over capitals, years, owners. */
export function before(c: InstrumentContext, at: number, floor: number, record: InstrumentHead): Before {
  const { tokens } = c
  const cap = capital(tokens[at])
  let from = at
  let caps = 0
  let quoted = false
  let year: string | undefined
  let acronym: string | undefined
  let owner: CountryMention | OrgMention | undefined
  let definite = false
  let indefinite = false
  const lowers: string[] = []
  while (from > floor) {
    const t = tokens[from - 1]!
    // "Kenya, Chile Sign Agreements": the headline's verb is no part of the name
    if (c.titleCase && capital(t) && HEADLINE_VERB(t)) break
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
    // "Recognised Seasonal Employer (RSE) scheme"
    const short = tokens[from - 2]
    if (t.text === ')' && from === at && short?.shape === 'ALL' && tokens[from - 3]?.text === '(') {
      if (from - 4 < floor || !capital(tokens[from - 4])) break
      acronym = short.text
      from -= 3
      continue
    }
    if (t.text === '-' || t.text === '–' || t.text === '/') {
      if (
        from - 2 >= floor &&
        (t.glued || t.text === '–') &&
        (capital(tokens[from - 2]) || tokens[from - 2]!.shape === 'num' || tokens[from - 2]!.shape === 'lower')
      ) {
        // "24-Hour Economy Programme"
        from -= t.glued && tokens[from - 2]!.shape === 'num' && capital(tokens[from]) ? 2 : 1
        continue
      }
      break
    }
    // "Sunkoshi-3 Hydropower Project", "Inter-institutional Cooperation Agreement"
    if (
      (t.shape === 'num' || (t.shape === 'lower' && cap && caps > 0)) &&
      from - 3 >= floor &&
      tokens[from - 2]!.text === '-' &&
      t.glued &&
      capital(tokens[from - 3])
    ) {
      from -= 3
      caps++
      continue
    }
    if (t.shape === 'num' && /^((19|20)\d\d|123)$/.test(t.key)) {
      if (/^(19|20)\d\d$/.test(t.key)) year = t.key
      from--
      continue
    }
    if (cap && caps > 0 && joinsWords(c, from - 1, floor)) {
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
          if (
            (c.ordinary(tokens[from - 2]!.key) ||
              (t.key === 'of' && record.type === 'Agreement' && isAbstract(c, from))) &&
            !c.country(from) &&
            !INSTRUMENT_HEADS[tokens[from - 2]!.key] &&
            !WHO(tokens[from - 2])
          ) {
            from--
            continue
          }
        }
        break
      }
      if (
        (c.ordinary(tokens[from - 2]!.key) ||
          TOPICS.has(tokens[from - 2]!.key) ||
          // "Desalination and Conveyance Project"
          (/(?:ation|ition|ization|isation)$/.test(tokens[from - 2]!.key) &&
            !c.body(from) &&
            !c.country(from) &&
            !isOrgHead(tokens[from - 2]!.key))) &&
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
        tokens[from - 2]!.text !== ',' &&
        caps === 0 &&
        lowers.length === 0
      ) {
        quoted = true
        from = k
      }
      break
    }
    if (t.shape === 'poss' || (/^['’]$/.test(t.text) && /s$/.test(tokens[from - 2]?.key ?? ''))) {
      owner = ownerEnding(c, from - 1, floor)
      // "the Shareholders' Agreement", "the Women's Enterprise Programme": for whom it is, in its name
      const whose = tokens[from - 2]
      if (!owner && whose && cap && from - 2 >= floor && GROUP.test(`${whose.key}${t.text}`) && capital(whose)) {
        from -= 2
        caps++
        continue
      }
      break
    }
    // "the draft Convention", "a landmark agreement": how far it has come and how it is praised is no part of its name
    const said = SAID_OF(t) && t.shape === 'lower' && from - 2 >= floor ? tokens[from - 2]!.key : undefined
    if (said !== undefined) {
      if (/^(?:the|this|its|their|our)$/.test(said)) definite = true
      if (/^(?:an?|any|no|another)$/.test(said)) indefinite = true
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
    if (!cap && caps === 0 && from <= at && plainNoun(c, from, at, floor, record)) {
      const n = plainNoun(c, from, at, floor, record)
      for (let k = 1; k <= n; k++) lowers.unshift(tokens[from - k]!.key)
      from -= n
      continue
    }
    if (/^(the|this|its|their|our|his|her|my|that|these|said|both)$/.test(t.key)) definite = true
    if (/^(a|an|any|no|another|new|some)$/.test(t.key)) indefinite = true
    break
  }
  return { from, caps, quoted, year, owner, acronym, definite, indefinite, lowers }
}

const PLAIN = keyLike(
  /^(?!(?:new|important|historic|landmark|similar|another|such|key|major|first|second|third|last|latest|recent|next|previous|existing|current|possible|future|proposed|planned|said|same|formal|signed|concluded|reached|verbal|written|international|relevant|various|several|different|other|certain|significant|successful|final|initial|preliminary|tentative|verbatim|wide|special|big|long|short|early|good|special|own|single|two|three|four|five|six)$)[a-z]{3,}(?<!ly)$/,
)

/** "a delegated cooperation agreement", "an instalment-sale agreement": how many plain words stand between the article and what is read already. */
function plainNoun(c: InstrumentContext, from: number, at: number, floor: number, record: InstrumentHead): number {
  if (
    record.type !== 'Agreement' ||
    !/^(agreement|treaty|protocol|convention|contract|arrangement)$/.test(c.tokens[at]!.key)
  )
    return 0
  let k = from - 1
  for (let n = 1; n <= 3 && k >= floor; n++, k--) {
    const t = c.tokens[k]!
    const joined = t.text === '-' && t.glued
    if (!joined && !(t.shape === 'lower' && PLAIN(t))) return 0
    if (/^(a|an|the|its|their)$/.test(c.tokens[k - 1]?.key ?? '') && k - 1 >= floor) return joined ? 0 : n
  }
  return 0
}

const PLAIN_HEAD = keyLike(
  /^(project|programme|program|mission|satellite|campaign|initiative|telescope|rover|exercise|spacecraft|platform|accelerator|scheme)$/,
)
const NOT_BETWEEN = keyLike(
  /^(the|a|an|of|in|on|for|and|to|its|their|this|that|with|by|from|our|his|her|is|was|are|were)$/,
)

/** "the HERON reusable launch vehicle project", "the Kasserine-2 solar project", 'the "Step by Step" mentoring programme': the name stands a few plain words before. */
export function calledBefore(
  c: InstrumentContext,
  at: number,
  floor: number,
  record: InstrumentHead,
): InstrumentMention | null {
  const { tokens, source } = c
  if (!PLAIN_HEAD(tokens[at])) return null
  let k = at - 1
  while (k > floor && k > at - 5 && tokens[k]!.shape === 'lower' && !NOT_BETWEEN(tokens[k])) k--
  const found = (from: number, to: number): InstrumentMention => ({
    kind: 'instrument',
    from,
    to: at + 1,
    type: 'Programme',
    name: source.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, ' '),
    instrumentKind: record.kind,
    named: true,
    definite: true,
    parties: [],
    known: false,
  })
  if (k < floor || k >= at) return null
  if (/^[”"]$/.test(tokens[k]!.text) && k < at - 1) {
    let open = k - 1
    while (open > floor && k - open < 10 && !/^[“"]$/.test(tokens[open]!.text)) open--
    return /^[“"]$/.test(tokens[open]!.text) && capital(tokens[open + 1]) ? found(open, at) : null
  }
  // "Kasserine-2"
  const numbered = tokens[k]!.shape === 'num' && tokens[k - 1]?.text === '-' && k - 2 >= floor
  const last = numbered ? k - 2 : k
  const word = tokens[last]!
  const all = word.shape === 'ALL'
  const named = all || (word.shape === 'Cap' && !c.ordinary(word.key))
  const place = c.place(last)
  if (!named || c.country(last) || c.body(last) || (place && !numbered) || c.titled(last)) return null
  let a = last
  while (a > floor && capital(tokens[a - 1]) && !c.ordinary(tokens[a - 1]!.key)) a--
  if (!/^(the|its|their|our|this|\u201c|")$/.test(tokens[a - 1]?.key ?? 'the')) return null
  // letters are a name alone, a place's name is one with its noun: "the Los Alisos rice project"
  return found(a, all && !numbered ? k : at)
}

function ownerEnding(c: InstrumentContext, to: number, floor: number): CountryMention | OrgMention | undefined {
  for (let i = Math.max(floor, to - 8); i < to; i++) {
    const b = c.body(i)
    if (b && b.to === to) return b.org
    const p = c.country(i)
    if (p && p.to === to) return { kind: 'country', code: p.code, form: p.form, from: i, to }
    // "the Mongolian government's Plan"
    if (p && p.to === to - 1 && /^(?:government|authorities|cabinet)$/.test(c.tokens[to - 1]!.key))
      return { kind: 'country', code: p.code, form: p.form, from: i, to: p.to }
  }
  return undefined
}
