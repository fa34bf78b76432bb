// People: honours, posts and name words around each other, in the orders of many cultures. A first-name list is never the only key.
import type { OrgMention, PersonMention, PostMention, Range } from '../mention.ts'
import { isOrgHead } from '../lexicon/bodies.ts'
import { ownWords } from '../lexicon/own.ts'
import { COLUMN_GAP, type Token, capital, upperStart } from '../scan.ts'
import { FAMILY_NAMES, GIVEN_NAMES, PARTICLES } from '../../src/ontology/lexicon/names.ts'
import type { PostContext } from './context.ts'
import { postAt } from './posts.ts'
import { isTitleWord } from './posts/title.ts'

const list = (s: string): Set<string> => new Set(s.trim().split(/\s+/))

/** Honours that stand before a name; several may follow each other. */
const HONORIFICS = list(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau senor senora señor señora sr sra don dona signor signora he hh hrh hm hon honorable honourable rt excellency excellencies
  barr barrister his her majesty highness royal eminence reverend rev fr father sister brother pastor bishop archbishop cardinal imam ayatollah hojjatoleslam sheikh sheikha shaikh shaikha emir prince princess king queen emperor empress crown sultan
  paduka pehin dayang dasho lyonpo lyonchhen ratu adi ato weyzero hajia aum
  dato dato' datuk datin tun puan encik khun u daw ko ma shri smt shrimati kumari alhaji hajji engr engineer eng ing arch atty barrister justice judge amb ambassador gen general lt ltc lieutenant maj major col colonel
  capt captain cdr commander commodore adm admiral brig brigadier sgt sergeant air marshal field vice rear fleet wing squadron group marshal chief sen senator rep congressman congresswoman mep mp minister president chancellor premier
  assoc assistant adjunct dipl mag dott dra drs ir tengku tunku oba chief otunba mwalimu sayyid moulana maulana swami rinpoche gyalwa comrade citizen master doctor`)
/** Malay and Bruneian honours go on behind the first: "Dato Seri Pahlawan (Dr) Awang Haji Md Zulkarnain". */
const HONOUR_FOLLOWS = list('seri sri panglima pahlawan paduka pehin awang dayang haji hajah setia diraja utama laila')
/** Ranks of two words: "Air" alone is none ("Air Transport Market"). */
const RANK_FIRST = /^(air|rear|field|fleet|squadron|wing|group)$/
const RANK_SECOND =
  /^(marshal|chief|commodore|commander|captain|leader|lieutenant|admiral|vice|officer|general|master)$/
/** Of these, those that are honours in capitals only before another honour or a capital: "General Assembly" is none. */
const HONOUR_NEEDS_NAME = list(
  'general major chief air field vice rear fleet wing squadron group marshal master royal crown king prince ko ma u he don justice judge assistant fr eng ing arch father sister brother his her field captain commander state ir master citizen justice commodore minister president chancellor premier ambassador senator engineer professor doctor colonel admiral brigadier lieutenant',
)
const FEMALE = list(
  'mrs ms miss mme mlle madam madame dame lady frau senora señora sra dona signora sheikha shaikha princess queen empress daw smt shrimati puan datin her sister congresswoman',
)
const MALE = list(
  'mr sir lord monsieur herr senor señor sr don signor sheikh prince king emperor shri brother father fr dato datuk encik',
)
const SUFFIXES = list('jr sr ii iii iv phd mp mep kc qc obe cbe kcmg cmg am ao ret esq md dphil msc')

/** Members of parliaments, in short. */
const SEAT = /^(?:MP|MPP|MLA|MSP|MNA|MHA|MLC|MEP|TD|MdB)$/

/** Capitalised words that are no part of a name even where one could be. */
const STOP = list(`
  the a an this that these those it its he she they we i you his her their our my both all each some any other such no not but and or nor so yet for if when while as after before since during at in on to from with of by about
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mr mrs ms dr prof government republic kingdom state states united nations side delegation north south east west northern southern eastern western central new joint meeting dialogue summit conference statement agreement treaty
  colleague colleagues speaker delegates distinguished
  republican republicans democrat democrats liberal conservative socialist communist
  today yesterday tomorrow however moreover meanwhile furthermore therefore thank thanks dear ladies gentlemen excellencies colleagues good also then there here who what which where why how yes
  receives meets visits chairs hosts holds signs attends addresses leaders members officials participants emerita emeritus prize award medal strategy policy plan programme program initiative assembly council committee commission agency institute office affairs department bureau centre center fund bank group forum session panel symposium security cooperation press release news photo source note annex article chapter section part page figure table reference background information contact tel fax email address room hotel street avenue road building square park airport station university ministry`)

/** Ordinary words that are as often part of a name. */
const NAMEISH = list(
  `jan jun may mar april june august rose grace hope will mark bill art frank grant dean ray dawn joy faith park young long king rich wood stone hill rice bush snow banks brown black white green gray grey baker cook carter hunter mason miller smith taylor turner walker weaver wells west woods sun son song moon bang ding gang hang lang ling ping sang sing tang wing he an do so ban can dan fan han man pan ran van wan rock bell bird page price day knight bishop chase drew gene jack jean jay lance max miles pat pierce rob rod ross rusty sandy star sue sonny victor ward chip colt cliff clay heath iris ivy jade jasper jewel lily melody merry olive pearl penny poppy ruby sage summer violet winter`,
)

const isParticle = (t: Token | undefined): boolean => !!t && t.shape === 'lower' && PARTICLES.has(t.key)

export interface PersonContext extends PostContext {
  /** Where a person of the user's lexicon that begins at token `i` ends. */
  person(i: number): number | null
  /** Token is covered by a mention that is no person: dictionary hit, body, event, instrument. */
  taken(i: number): boolean
  /** Headings in title case or capitals tell nothing by capitals. */
  readonly titleCase: boolean
  readonly shouting: boolean
}

interface NameRun extends Range {
  readonly words: number
  readonly capsFamily?: string
  readonly initials: boolean
  readonly particle: boolean
  readonly hyphen: boolean
  readonly ordinary: number
  readonly foreign: number
  /** A person of the user's lexicon. */
  readonly known?: true
}

/** Ships bear a prefix and look like "Apa BNS". */
const SHIP =
  /^(?:HMS|USS|INS|BNS|SAS|HMAS|HMNZS|HMCS|ROKS|JS|JDS|KRI|KD|RSS|HNLMS|FGS|TCG|PNS|BRP|ARA|CNS|NRP|HSWMS|HDMS|KNM|ORP|HTMS|SLNS|BNS)$/

const givenMonth = (c: PersonContext, i: number, end: number): boolean => {
  const next = c.tokens[i + 1]
  return (
    i + 2 < end &&
    next?.shape === 'Cap' &&
    !STOP.has(next.key) &&
    !c.ordinary(next.key) &&
    !c.taken(i + 1) &&
    c.tokens[i + 2]!.shape === 'Cap' &&
    !c.taken(i + 2)
  )
}

/** The run of name words that begins at `i`, or null. `strong` where an honour or a post stands before it. */
export function nameAt(c: PersonContext, i: number, end: number, strong: boolean): NameRun | null {
  const run = wordsAt(c, i, end, strong)
  const to = c.person(i)
  if (to === null || to > end || (run && run.to > to)) return run
  const names = { words: to - i, initials: false, particle: false, hyphen: false, ordinary: 0, foreign: 0 }
  return { ...names, ...run, from: i, to, ordinary: 0, known: true }
}

function wordsAt(c: PersonContext, i: number, end: number, strong: boolean): NameRun | null {
  const { tokens } = c
  let j = i
  let words = 0
  let caps: string | undefined
  let mixed = false
  let initials = false
  let particle = false
  let hyphen = false
  let ordinary = 0
  let foreign = 0
  let last = i
  while (j < end && words < 8) {
    const t = tokens[j]!
    // columns of a list: "Mr. Bobur MIRZAYEV      Governor's Office"
    if (j > i && words >= 1 && COLUMN_GAP.test(c.source.slice(tokens[j - 1]!.end, t.start))) break
    if (t.shape === 'init' || (t.shape === 'abbr' && words < 3)) {
      // "G. Batsaikhan", "Martin R. Okoro"; "A" alone is an article.
      const dot = t.shape === 'abbr' || (tokens[j + 1]?.text === '.' && tokens[j + 1]!.glued)
      if (t.shape === 'abbr' && (c.country(j) || c.taken(j) || t.text.length > 8)) break
      const next = tokens[j + (t.shape === 'init' && dot ? 2 : 1)]
      if (!dot && !(words > 0 && upperStart(next))) {
        // "Zolboo S", "Nguyen Van A": a single capital that ends a name is rare; leave it.
        break
      }
      if (!(upperStart(next) || next?.shape === 'init' || next?.shape === 'abbr' || isParticle(next) || words > 0))
        break
      initials = true
      j += t.shape === 'init' && dot ? 2 : 1
      if (words === 0 || upperStart(next) || next?.shape === 'init') {
        words += 0.5
        last = j
      }
      continue
    }
    if (upperStart(t)) {
      // "Ana Luz Prado MLA": what follows a name is no part of it
      if (words >= 1 && SEAT.test(t.text)) break
      if (words === 0 && !strong && SEAT.test(t.text)) break
      if (SUFFIXES.has(t.key) && words >= 1) {
        last = ++j
        continue
      }
      if (
        STOP.has(t.key) &&
        // "May Thandar Oo": a month has a day or a year behind it
        !(words === 0 && /^(may|april|june|august)$/.test(t.key) && givenMonth(c, j, end)) &&
        !(
          strong &&
          words === 0 &&
          (t.key === 'may' ||
            t.key === 'april' ||
            t.key === 'june' ||
            t.key === 'august' ||
            t.key === 'west' ||
            t.key === 'north' ||
            t.key === 'page' ||
            t.key === 'park' ||
            t.key === 'street' ||
            t.key === 'new')
        )
      )
        break
      if (words >= 1 && isTitleWord(t) && !FAMILY_NAMES.has(t.key)) break
      // "Madam Prime Minister": who is not told
      if (words === 0 && !strong && SHIP.test(t.text)) break
      if (words === 0 && (isTitleWord(t) || (HONORIFICS.has(t.key) && !strong)) && !FAMILY_NAMES.has(t.key)) break
      if (c.taken(j) && !(strong && !c.org(j) && words > 0 && false)) {
        // "Jordan", "Chad", "Georgia" as a given name only with a name behind it and an honour before.
        const country = c.country(j)
        // "Will Iraq leave …?"
        if (country && words === 1 && !strong && c.ordinary(tokens[j - 1]!.key)) break
        // "Ms. Lana Oblak Turk"
        if (
          country?.form === 'demonym' &&
          strong &&
          words >= 2 &&
          /^(turk|pole|dane|finn|swede|french|german|english|welsh|irish|scot)$/.test(t.key) &&
          !capital(tokens[j + 1])
        ) {
          last = ++j
          words++
          continue
        }
        if (!(
          country &&
          country.to === j + 1 &&
          country.form !== 'demonym' &&
          (strong || words > 0) &&
          (upperStart(tokens[j + 1]) || words > 0)
        )) {
          const place = c.place(j)
          if (!(
            place &&
            place.to === j + 1 &&
            (words > 0 ||
              (strong && upperStart(tokens[j + 1])) ||
              /^(bin|bint|ibn|al|binti)$/.test(tokens[j + 1]?.key ?? ''))
          ))
            break
        }
      }
      if (isOrgHead(t.key) && words > 0 && (tokens[j + 1]?.key === 'of' || tokens[j + 1]?.key === 'for')) break
      // "Ma. Cristina", "Kh. Ganbold", "Ts. Enkh-Amgalan"
      if (
        t.text.length <= 3 &&
        tokens[j + 1]?.text === '.' &&
        tokens[j + 1]!.glued &&
        j + 2 < end &&
        upperStart(tokens[j + 2])
      ) {
        initials = true
        words += 0.5
        j += 2
        continue
      }
      if (t.shape === 'ALL' && t.text.length >= 2) {
        if (!caps) caps = t.text
      } else mixed = true
      if (c.ordinary(t.key) && !NAMEISH.has(t.key)) ordinary++
      else if (!GIVEN_NAMES.has(t.key) && !FAMILY_NAMES.has(t.key)) foreign++
      words++
      last = ++j
      // hyphen: "Min-jae", "Kai-Uwe", "Al-Sisi", "Enkh-Amgalan"
      while (
        j - i < 24 &&
        tokens[j]?.text === '-' &&
        tokens[j]!.glued &&
        tokens[j + 1]?.glued &&
        (tokens[j + 1]!.shape === 'Cap' || tokens[j + 1]!.shape === 'ALL' || tokens[j + 1]!.shape === 'lower')
      ) {
        if (/^(led|based|general|designate|elect|at|style|wide)$/.test(tokens[j + 1]!.key)) break
        hyphen = true
        j += 2
        last = j
      }
      continue
    }
    // "Ramesh a/l Subramaniam", "Rajan s/o Muthu"
    if (
      words > 0 &&
      /^[asd]$/.test(t.text) &&
      tokens[j + 1]?.text === '/' &&
      /^[lpo]$/.test(tokens[j + 2]?.text ?? '') &&
      upperStart(tokens[j + 3])
    ) {
      particle = true
      j += 3
      continue
    }
    // "Siaosi ‘Ofa Tupouniua": a stop that is a letter
    if (
      /^['‘’ʻʼ]$/.test(t.text) &&
      words > 0 &&
      !t.glued &&
      tokens[j + 1]?.glued &&
      upperStart(tokens[j + 1]) &&
      upperStart(tokens[j + 2]) &&
      !/^['’]$/.test(tokens[j + 3]?.text ?? '')
    ) {
      j++
      continue
    }
    if (isParticle(t) && (words > 0 || /^(al|el|van|von|de|ibn|bin|ben|abu|del|da|di)$/.test(t.key))) {
      let k = j + 1
      while (
        isParticle(tokens[k]) ||
        (tokens[k]?.text === '-' && tokens[k]!.glued) ||
        tokens[k]?.text === "'" ||
        tokens[k]?.text === '’'
      )
        k++
      if (!upperStart(tokens[k]) || (c.taken(k) && words === 0)) break
      if (t.key === 'y' || t.key === 'e') if (words < 2) break
      particle = true
      j = k
      continue
    }
    if (
      (t.text === '"' || t.text === '“' || t.text === '(' || t.text === '‘' || t.text === "'") &&
      words > 0 &&
      upperStart(tokens[j + 1]) &&
      /^["”)’']$/.test(tokens[j + 2]?.text ?? '') &&
      upperStart(tokens[j + 3]) &&
      !c.taken(j + 3) &&
      !(t.text === '(' && tokens[j + 1]!.shape === 'ALL')
    ) {
      j += 3
      continue
    }
    break
  }
  if (words < 1) return null
  // A trailing ordinary word that begins the next thing is cut by the caller.
  return {
    from: i,
    to: last,
    words,
    initials,
    particle,
    hyphen,
    ordinary,
    foreign,
    ...(caps && mixed && !c.shouting ? { capsFamily: caps } : {}),
  }
}

/** Honours that begin at `i`: "H.E. Mr.", "Prof. Dr.", "Brig. Gen. (Ret.)"; index behind them. */
export function honorificsAt(
  c: PersonContext,
  i: number,
  end: number,
): { to: number; words: string[]; gender?: 'f' | 'm' } | null {
  const { tokens } = c
  let j = i
  const words: string[] = []
  let gender: 'f' | 'm' | undefined
  while (j < end && words.length < 12) {
    const t = tokens[j]!
    if (
      words.length &&
      upperStart(t) &&
      HONOUR_FOLLOWS.has(t.key) &&
      (upperStart(tokens[j + 1]) || tokens[j + 1]?.text === '(')
    ) {
      words.push(t.key)
      j++
      continue
    }
    // "Dato Seri (Dr) Awang"
    if (words.length && t.text === '(' && HONORIFICS.has(tokens[j + 1]?.key ?? '') && tokens[j + 2]?.text === ')') {
      j += 3
      continue
    }
    if (RANK_FIRST.test(t.key) && !RANK_SECOND.test(tokens[j + 1]?.key ?? '')) break
    if (
      !(upperStart(t) || t.shape === 'abbr' || t.shape === 'init') ||
      !(
        HONORIFICS.has(t.key) ||
        ownWords().honours.has(t.key) ||
        (t.shape === 'abbr' && /^(he|hh|hm|hrh)$/.test(t.key))
      )
    ) {
      if (t.text === '(' && /^ret/.test(tokens[j + 1]?.key ?? '') && words.length) {
        while (j < end && tokens[j]!.text !== ')') j++
        j++
        continue
      }
      if (t.text === '.' && t.glued && words.length) {
        j++
        continue
      }
      break
    }
    if (t.shape === 'init' && t.key !== 'u') break
    // "Don Ratanakul" and "Sayyid Qasim" are names, "Don Juan Carlos" and "Sayyid Tariq bin Salim" bear an honour
    if (
      /^(don|dona|doña|sayyid)$/.test(t.key) &&
      !(upperStart(tokens[j + 1]) && (upperStart(tokens[j + 2]) || /^(bin|ibn|al)$/.test(tokens[j + 2]?.key ?? '')))
    )
      break
    // "Ma. Cristina": a shortened given name, no honour
    if (
      /^(ma|ko|u|tan)$/.test(t.key) &&
      (tokens[j + 1]?.text === '.' || (t.key === 'tan' && tokens[j + 1]?.key !== 'sri'))
    )
      break
    // "HE" in capitals only with more behind; "He" is a pronoun
    if (t.text === 'He' || t.text === 'His' || t.text === 'Her') {
      if (t.text === 'He' || !/^(excellency|majesty|highness|royal|eminence)$/.test(tokens[j + 1]?.key ?? '')) break
    }
    words.push(t.key)
    if (FEMALE.has(t.key)) gender = 'f'
    else if (MALE.has(t.key) && !gender) gender = 'm'
    j++
    if ((tokens[j]?.text === "'" || tokens[j]?.text === '’') && tokens[j]!.glued && /^dato$/.test(t.key)) j++
  }
  if (!words.length) return null
  const only = words.length === 1 && HONOUR_NEEDS_NAME.has(words[0]!)
  if (only && !(upperStart(tokens[j]) && !c.taken(j))) return null
  return { to: j, words, ...(gender ? { gender } : {}) }
}

/** Confidence that a bare run (no honour, no post, nothing behind) is a person; 0 where it is not to be taken. */
export function bareConfidence(c: PersonContext, r: NameRun, floor: number): number {
  const { tokens } = c
  if (r.known) return 0.95
  if (r.words > 5) return 0
  const names = tokens.slice(r.from, r.to).filter((t) => upperStart(t))
  const given = names.filter((t) => GIVEN_NAMES.has(t.key)).length
  const family = names.filter((t) => FAMILY_NAMES.has(t.key)).length
  const atStart = r.from === floor
  const before = tokens[r.from - 1]
  if (r.words < 1.5) return 0
  if (before?.key === 'the' && r.from > floor) return 0
  if (SHIP.test(before?.text ?? '')) return 0
  // "Bheramara HVDC": capitals without a vowel are no family name
  if (r.capsFamily && r.words >= 2 && r.ordinary === 0 && /[AEIOUYÀ-Þ]/.test(r.capsFamily)) return 0.9
  if (names.some((t) => isOrgHead(t.key)) && given === 0) return 0
  if (r.initials && r.words >= 1.5 && r.ordinary === 0) return 0.85
  if (r.particle && r.words >= 2 && r.ordinary === 0) return 0.8
  if (given && GIVEN_NAMES.has(names[0]!.key))
    return r.ordinary && !family ? (r.ordinary >= names.length - 1 && atStart ? 0.4 : 0.65) : 0.85
  if (family && r.ordinary === 0) return 0.8
  if (given && r.ordinary === 0) return 0.75
  if (c.titleCase) return 0
  if (r.ordinary > 0) return 0
  if (r.foreign >= 2 && r.words <= 4) return r.hyphen ? 0.7 : 0.6
  return 0
}

export interface PersonAt {
  readonly person: PersonMention
  readonly to: number
}

/** Name words without honours, in one string. */
const nameText = (c: PersonContext, r: Range): string =>
  c.source
    .slice(c.tokens[r.from]!.start, c.tokens[r.to - 1]!.end)
    .replace(/\s+/g, ' ')
    .trim()

/** Behind a body and the bodies it is of: "Secretariat of the Cabinet Office". */
export function chainEnd(o: OrgMention): number {
  let to = o.to
  for (let p = o.parent, n = 0; p && n < 4 && p.from >= to && p.from - to <= 4; p = p.parent, n++) to = p.to
  return to
}

/** What follows a name: ", Director, X Agency", " of the Ministry of Y", " (Ministry of Z)", ", and Senior Director for …". */
export function trailing(
  c: PersonContext,
  i: number,
  end: number,
  /** A post stands before the name already: "the Consul-General, Mr. A, the Mayor, Ms. B". */
  before = false,
): { posts: PostMention[]; affiliations: OrgMention[]; country?: string; to: number } {
  const { tokens } = c
  const posts: PostMention[] = []
  const affiliations: OrgMention[] = []
  let country: string | undefined
  let j = i
  // "(Ret.)", "(head)"
  if (tokens[j]?.text === '(' && /^(ret|retd|retired|head|tbc|online|virtual|via)$/.test(tokens[j + 1]?.key ?? '')) {
    while (j < end && tokens[j]!.text !== ')') j++
    j++
  }
  // "Ana Sorel (Chile)": for which state
  const inside = tokens[j]?.text === '(' ? c.country(j + (tokens[j + 1]?.key === 'the' ? 2 : 1)) : null
  if (inside && inside.form !== 'demonym' && tokens[inside.to]?.text === ')') {
    country = inside.code
    j = inside.to + 1
  }
  const direct = tokens[j]
  if (direct && /^(of|from|at|for)$/.test(direct.key)) {
    const k = tokens[j + 1]?.key === 'the' ? j + 2 : j + 1
    const there = k < end ? c.country(k) : null
    // "at Germany's Federal Ministry"
    const owned =
      there && (tokens[there.to]?.shape === 'poss' || there.form === 'demonym')
        ? c.org(tokens[there.to]?.shape === 'poss' ? there.to + 1 : there.to)
        : null
    const org = (k < end ? c.org(k) : null) ?? owned
    if (org && owned === org && there) org.country ??= there.code
    // "Ambassador X at the Harare Forum": where, not of what
    const venue =
      direct.key === 'at' && !!org && /forum|conference|summit|symposium|congress|assembly|week/i.test(org.name)
    if (org && !venue && (!there || org.to > there.to) && direct.key !== 'for') {
      affiliations.push(org)
      j = chainEnd(org)
    } else if (there && there.form !== 'demonym' && direct.key !== 'for' && direct.key !== 'at') {
      country = there.code
      j = there.to
    }
  }
  for (let guard = 0; guard < 8 && j < end; guard++) {
    const sep = tokens[j]!
    let k = j
    const dash = sep.text === '–' || sep.text === '—' || (sep.text === '-' && !sep.glued)
    if (
      sep.text === ',' ||
      sep.text === '(' ||
      sep.text === ';' ||
      sep.text === '·' ||
      sep.text === '|' ||
      dash ||
      (sep.key === 'and' && posts.length > 0)
    )
      k++
    else if (sep.shape === 'Cap' && c.source.slice(tokens[j - 1]?.end ?? 0, sep.start).includes('\n')) k = j
    else break
    if (sep.text === ';' && !/^(formerly|currently|also)$/.test(tokens[k]?.key ?? '')) break
    let former = false
    const listed = tokens[k]?.key === 'and' || sep.key === 'and'
    while (
      k < end &&
      /^(the|a|an|its|their|his|her|our|who|is|was|currently|now|then|-|formerly|former|and|also|recently|newly|appointed|serving|as|previously)$/.test(
        tokens[k]!.key,
      )
    ) {
      if (/^(formerly|former|then|previously|was)$/.test(tokens[k]!.key)) former = true
      if (tokens[k]!.key === 'and' && sep.key !== 'and' && !upperStart(tokens[k + 1])) break
      if (/^(who|is|was)$/.test(tokens[k]!.key)) {
        k = end
        break
      }
      k++
    }
    // "formerly of the National University"
    if (former && /^(of|at|with)$/.test(tokens[k]?.key ?? '')) {
      const q = tokens[k + 1]?.key === 'the' ? k + 2 : k + 1
      const past = q < end ? c.org(q) : null
      if (past) {
        posts.push({
          kind: 'post',
          from: k,
          to: past.to,
          title: '',
          org: past,
          former: true,
          definite: false,
          plural: false,
          head: '',
        })
        j = past.to
        continue
      }
    }
    // "…, at the Japanese Ministry of Defense": of a post that names no state yet
    if (tokens[k]?.key === 'at' && sep.text === ',' && posts.length > 0 && !posts.at(-1)!.country)
      k += tokens[k + 1]?.key === 'the' ? 2 : 1
    if (k >= end) break
    // "Japan's Ambassador", "NATO Secretary General": an owner before the post.
    let ownerCountry: string | undefined
    let ownerOrg: OrgMention | undefined
    let p = k
    const there = c.country(p)
    const org = c.org(p)
    if (there && there.to < end && (!org || org.to <= there.to)) {
      const q = tokens[there.to]?.shape === 'poss' ? there.to + 1 : there.to
      if (postAt(c, q, end)) {
        ownerCountry = there.code
        p = q
      }
    } else if (org && org.to < end) {
      const q = tokens[org.to]?.shape === 'poss' ? org.to + 1 : org.to
      if (postAt(c, q, end)) {
        ownerOrg = org
        p = q
      }
    }
    const found = postAt(c, p, end)
    // "X, Minister of Oman, the Ministers of Kenya and Norway": of several, never his
    if (
      found &&
      /\b(ministers|secretaries|presidents|ambassadors|commissioners|governors|directors)\b/i.test(found.post.title)
    )
      break
    if (found) {
      // "…, Deputy Minister Moon Ji-ho" is the next person, not a second post of this one.
      const next = nameAt(c, found.to, end, true)
      if (next && next.words >= 1 && tokens[found.to]!.shape !== 'punct') break
      // "the Consul-General, Mr. A, the Mayor, Ms. B", "the Thai Minister, A, Lao Deputy Minister, B": the second post is the next one's
      if (before && (tokens[k - 1]?.key === 'the' || ownerCountry || ownerOrg) && tokens[found.to]?.text === ',') {
        const hon = honorificsAt(c, found.to + 1, end)
        const behind = nameAt(c, hon ? hon.to : found.to + 1, end, true)
        if (behind && (hon || (behind.words >= 2 && behind.ordinary === 0))) break
      }
      // "X, the Danish Minister for Y and President of Z, Mr. B": posts behind an article and before an honour are the next one's
      if (tokens[k - 1]?.key === 'the') {
        let e = found.to
        for (let n = 0; n < 2 && tokens[e]?.key === 'and'; n++) {
          const next = postAt(c, tokens[e + 1]?.key === 'the' ? e + 2 : e + 1, end)
          if (!next) break
          e = next.to
        }
        const hon = honorificsAt(c, tokens[e]?.text === ',' ? e + 1 : e, end)
        if (hon && nameAt(c, hon.to, end, true)) break
      }
      // "X, and NASA's Administrator, Charles B": the post of the next in the list
      if (listed && tokens[found.to]?.text === ',' && (ownerOrg || ownerCountry || tokens[k - 1]?.key === 'the')) {
        const hon = honorificsAt(c, found.to + 1, end)
        const behind = nameAt(c, hon?.to ?? found.to + 1, end, true)
        if (behind && (hon || behind.words >= 2) && behind.ordinary === 0) break
      }
      if (
        sep.key === 'and' &&
        honorificsAt(c, k, end)?.to !== undefined &&
        nameAt(c, honorificsAt(c, k, end)!.to, end, true) &&
        !posts.length
      )
        break
      const post: PostMention = {
        ...found.post,
        former: found.post.former || former,
        ...(ownerCountry ? { country: ownerCountry } : {}),
        ...(ownerOrg ? { org: found.post.org ?? ownerOrg } : {}),
      }
      posts.push(post)
      j = found.to
      if (tokens[j]?.text === ')' && sep.text === '(') j++
      continue
    }
    if (org && (!there || org.to > there.to) && sep.text !== 'and') {
      if (sep.key === 'and') break
      const lastPost = posts.at(-1)
      if (lastPost && !lastPost.org) {
        for (const q of posts) q.org ??= q.former === lastPost.former ? org : q.org
      } else if (lastPost?.org && !lastPost.org.parent && lastPost.org !== org) lastPost.org.parent = org
      else if (lastPost?.org?.parent && lastPost.org.parent !== org) lastPost.org.parent.parent ??= org
      else if (!lastPost) {
        if (affiliations.length) {
          affiliations.at(-1)!.parent ??= org
        } else affiliations.push(org)
      }
      j = chainEnd(org)
      // "(MOFA)" behind the body was taken with it.
      if (tokens[j]?.text === ')' && sep.text === '(') j++
      continue
    }
    if (there && there.form !== 'demonym' && sep.text === ',' && (posts.length || affiliations.length)) {
      country = there.code
      j = there.to
      continue
    }
    if (tokens[k]?.key === 'government' && tokens[k + 1]?.key === 'of') {
      const g = c.country(tokens[k + 2]?.key === 'the' ? k + 3 : k + 2)
      if (g) {
        country = g.code
        j = g.to
        continue
      }
    }
    const place = c.place(k)
    if (place && sep.text === ',' && (posts.length || affiliations.length) && tokens[place.to]?.shape !== 'lower') {
      j = place.to
      continue
    }
    break
  }
  for (const post of posts) {
    if (country && !post.country && !post.org) post.country = country
    if (country) for (let o = post.org; o; o = o.parent) if (!o.country && !o.parent) o.country = country
  }
  for (const org of affiliations) if (country && !org.country) org.country = country
  return { posts, affiliations, ...(country ? { country } : {}), to: j }
}

/** Assembles a person from what stands before (honours, a post), the name and what follows. */
export function makePerson(
  c: PersonContext,
  from: number,
  run: NameRun,
  before: { posts: PostMention[]; honorifics: string[]; gender?: 'f' | 'm' },
  end: number,
  confidence: number,
): PersonAt {
  const after = trailing(c, run.to, end, before.posts.length > 0)
  const gender = before.gender ?? genderOf(c.tokens, run)
  const person: PersonMention = {
    kind: 'person',
    from,
    to: Math.max(run.to, after.to),
    name: nameText(c, run),
    nameRange: { from: run.from, to: run.to },
    honorifics: before.honorifics,
    posts: [...before.posts, ...after.posts],
    affiliations: after.affiliations,
    confidence,
    ...(gender ? { gender } : {}),
    ...(after.country ? { side: after.country } : {}),
  }
  return { person, to: person.to }
}

function genderOf(tokens: readonly Token[], run: Range): 'f' | 'm' | undefined {
  for (let i = run.from; i < run.to; i++) {
    const g = GIVEN_NAMES.get(tokens[i]!.key)
    if (g === 'f' || g === 'm') return g
  }
  return undefined
}
