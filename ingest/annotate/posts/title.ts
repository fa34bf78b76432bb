// The title of a post: modifiers and heads in any order, of which the last head counts: "Deputy Assistant Foreign Minister", "Under Secretary".
import { ownWords } from '../../lexicon/own.ts'
import { FORMER, HYPHENED, MODIFIERS, POST_HEADS, SHORT_POSTS, TITLE_WORD } from '../../lexicon/posts.ts'
import { ADJECTIVE, TOPICS, isTopic } from '../../lexicon/topics.ts'
import { type Token, capital } from '../../scan.ts'
import { aboutWord, keyIn, keyLike } from '../../words.ts'

const ACADEMIC = /^(?:professor|fellow|scholar|lecturer|researcher|scientist|faculty|student|chair)s?$/

const AFFAIRS = keyIn(["d'affaires", 'd’affaires'])

const HEAD = aboutWord(
  ({ key, shape, text }) => POST_HEADS.has(key) || (shape === 'ALL' && (/^C[A-Z]O$/.test(text) || text in SHORT_POSTS)),
)
const isHead = (t: Token | undefined): boolean => !!t && (HEAD(t) || ownWords().titles.has(t.key))

/** "Member of the Saeima", "Board Member", ", a member of the Saeima": a post only with what it is a member of. */
const memberAt = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.key === 'member' &&
  (capital(tokens[j])
    ? tokens[j + 1]?.key === 'of' ||
      (tokens[j - 1]?.key === 'board' && capital(tokens[j - 1])) ||
      // "FNC Member and Head of the Group"
      (tokens[j - 1]?.shape === 'ALL' && tokens[j + 1]?.key === 'and')
    : tokens[j + 1]?.key === 'of' && /^(?:,|and|an?|as)$/.test(tokens[j - 1]?.text ?? ''))

/** "the Emir of Qatar", "King of Tonga": a post only with the state behind it. */
const RULERS = keyLike(/^(?:king|queen|emir|amir|sultan|emperor|empress)$/)
export const rulerAt = (tokens: readonly Token[], j: number): boolean =>
  (RULERS(tokens[j]) || (tokens[j]?.key === 'prince' && tokens[j - 1]?.key === 'crown')) &&
  capital(tokens[j]) &&
  tokens[j + 1]?.key === 'of'

const MODIFIER = aboutWord(({ key }) => MODIFIERS.has(key))
const isModifier = (t: Token): boolean => MODIFIER(t) || (capital(t) && ownWords().titleLeads.has(t.key))

/** A title word that ends a run of names: "Minister", "Deputy", "Ambassador"; in capitals. */
export function isTitleWord(t: Token | undefined): boolean {
  return !!t && capital(t) && (TITLE(t) || ownWords().titles.has(t.key))
}
const TITLE = aboutWord(({ key, shape, text }) => TITLE_WORD.test(key) || (shape === 'ALL' && text in SHORT_POSTS))

/** "Prime Minister Anna": titles, and a capital that is none. */
export function leadsToName(tokens: readonly Token[], k: number): boolean {
  let j = k
  while (j - k < 12 && (isHead(tokens[j]) || (tokens[j] && isModifier(tokens[j]!)))) j++
  const name = (at: number): boolean => capital(tokens[at]) && tokens[at]!.shape === 'Cap'
  if (j > k && isHead(tokens[j - 1]) && capital(tokens[j - 1]) && name(j)) return true
  // "Deputy Secretary of State Anna"
  const title = titleAt(tokens, k, tokens.length)
  return !!title && tokens[title.head - 1]?.key === 'of' && capital(tokens[title.head]) && name(title.head + 1)
}

/** Posts that "General" is a part of. */
const GENERAL = keyLike(
  /^(director|secretary|undersecretary|attorney|solicitor|consul|inspector|governor|surgeon|auditor|controller|comptroller|commissioner|adjutant|prosecutor|advocate|procurator|registrar|administrator|counsel|judge|quartermaster|superintendent|rapporteur|coordinator|manager|delegate|commander|representative)$/,
)

/** Posts of those who are called ambassadors besides. */
const ADDRESSED = keyLike(
  /^(?:general|minister|secretary|chair|chairman|chairwoman|chairperson|director|commissioner|president)$/,
)

/** Under whom somebody served: the post is of their time. */
const CHIEFS = keyLike(/^(?:president|presidents|prime|premier|chancellor|king|queen|mr|former|the)$/)

/** Tokens of a title before its body. */
const LONGEST = 40

/** The index of the head of the title that begins at token `i`, and whether it is one of the past; null where none begins there. */
export function titleAt(tokens: readonly Token[], i: number, end: number): { head: number; former: boolean } | null {
  // "Under President X she was ambassador": when it was
  if (tokens[i]!.key === 'under' && !/^(?:-|–|secretary|secretaries|state)$/.test(tokens[i + 1]?.key ?? '-'))
    return null
  // "Visiting Chief of Staff X": a guest, and no sort of professor
  if (tokens[i]!.key === 'visiting' && !tokens.slice(i + 1, i + 5).some((t) => ACADEMIC.test(t.key))) return null
  // "at 09:16 PM IST"
  if (tokens[i]!.text === 'PM' && tokens[i - 1]?.shape === 'num') return null
  // "Air Chief Marshal X": a rank
  if (tokens[i]!.key === 'air' && tokens[i + 1]?.key === 'chief') return null
  let former = false
  let head = -1
  let j = i
  const reach = Math.min(end, i + LONGEST)
  while (j < reach) {
    const t = tokens[j]!
    // "Deputy Prime Minister – Minister of Trade": two offices of one, where a title stands on either side
    const dashed =
      /^[–—]$/.test(t.text) &&
      head === j - 1 &&
      capital(tokens[head]) &&
      capital(tokens[j + 1]) &&
      isHead(tokens[j + 1])
    if (dashed || (t.text === '-' && (t.glued || tokens[j + 1]?.glued === false) && j > i)) {
      const n = tokens[j + 1]
      if (
        !n ||
        !(HYPHENED.has(n.key) || POST_HEADS.has(n.key) || /^(then|co|vice|non|under|sub|ex)$/.test(tokens[j - 1]!.key))
      )
        break
      if (isHead(n) || (head >= 0 && HYPHENED.has(n.key))) head = j + 1
      j += 2
      if (n.key === 'at' || n.key === 'in') {
        while (tokens[j]?.text === '-' || /^(?:large|residence|office)$/.test(tokens[j]?.key ?? '')) head = j++
      }
      continue
    }
    if (!capital(t) && t.shape !== 'lower') break
    // "Under President X he was envoy": no rank
    if (
      t.text === 'Under' &&
      j === i &&
      !/^(?:-|secretary|secretaries|treasurer)$/.test(tokens[j + 1]?.key ?? tokens[j + 1]?.text ?? '')
    )
      break
    // "foreign minister under President X": when she was it
    if (t.text === 'under' && head >= 0 && CHIEFS(tokens[j + 1])) return { head, former: true }
    const fields = j === i ? severalFields(tokens, i, reach) : 0
    if (fields) {
      j = fields
      continue
    }
    const officer = chiefOfficer(tokens, j, reach)
    if (officer) {
      head = officer
      j = officer + 1
      continue
    }
    if (isHead(t) || memberAt(tokens, j) || rulerAt(tokens, j)) {
      // "General" alone is a rank or an adjective; "Director General" a post.
      if (
        t.key === 'general' &&
        j === i &&
        !isHead(tokens[j + 1]) &&
        !/^(manager|secretary|director|counsel|officer)$/.test(tokens[j + 1]?.key ?? '')
      )
        break
      // "Deputy prime minister X": the capital of a sentence
      const opens = head === i && tokens[head]!.key === 'deputy'
      if (head >= 0 && capital(tokens[head]) && !capital(t) && !opens) break
      // "Secretary-General Ambassador X": what she is addressed with stands behind the post
      if (t.key === 'ambassador' && head === j - 1 && ADDRESSED(tokens[head]) && tokens[j + 1]?.shape === 'Cap') break
      // "Chairman General Zubair": a rank behind a post that goes with none
      // "Deputy General Manager" goes on
      const rank = t.key === 'general' && head === j - 1 && !GENERAL(tokens[head])
      if (rank && capital(tokens[j + 1]) && !isHead(tokens[j + 1])) break
      head = j
      j++
      continue
    }
    if (
      isModifier(t) ||
      (t.key === 'change' && tokens[j - 1]?.key === 'climate' && j > i) ||
      (TOPICS.has(t.key) && (capital(t) ? aheadHead(tokens, j, end) : fieldOfMinister(tokens, j, end))) ||
      (t.shape === 'lower' && SERVICE.test(t.key) && fieldOfMinister(tokens, j, end))
    ) {
      if (FORMER.has(t.key)) former = true
      if (head >= 0 && !aheadHead(tokens, j, end)) break
      j++
      continue
    }
    // "Founder & CEO", "Chairman and CEO"
    if (
      (t.text === '&' || t.key === 'and') &&
      head === j - 1 &&
      isHead(tokens[j + 1]) &&
      capital(tokens[j + 1]) &&
      (t.text === '&' || /^(ceo|cfo|coo|cto|chairman|founder|president)$/.test(tokens[j + 1]!.key)) &&
      !/^(of|for)$/.test(tokens[j + 2]?.key ?? '')
    ) {
      j++
      continue
    }
    const service = t.key === 'of' && head === j - 1 ? serviceEnd(tokens, j) : 0
    if (service) {
      head = service - 1
      j = service
      continue
    }
    // "Minister of State", "Secretary of State", "Chief of Staff": of-heads inside the title.
    if (
      t.key === 'of' &&
      head === j - 1 &&
      /^(state|staff|mission|protocol|party|delegation|cabinet|section|department|division|unit|operations|research|studies|communications)$/.test(
        tokens[j + 1]?.key ?? '',
      ) &&
      // "Director of Research and Studies": both are what it is for
      !(
        /^(?:research|studies|operations|communications)$/.test(tokens[j + 1]!.key) &&
        tokens[j + 2]?.key === 'and' &&
        capital(tokens[j + 3]) &&
        !isHead(tokens[j + 3])
      ) &&
      !(
        capital(tokens[j + 2]) &&
        tokens[j + 2]!.key !== 'and' &&
        !isHead(tokens[j + 2]) &&
        // "Minister of State Administration"
        (TOPICS.has(tokens[j + 2]!.key) ||
          /^(?:administration|enterprises?|assets?|companies|services)$/.test(tokens[j + 2]!.key))
      )
    ) {
      head = j + 1
      j += 2
      if (tokens[j]?.key === 'of' && tokens[j + 1]?.key === 'staff') {
        head = j + 1
        j += 2
      }
      continue
    }
    // "Chargé d'Affaires"
    if (AFFAIRS(t)) {
      head = j
      j++
      continue
    }
    break
  }
  return head < 0 ? null : { head, former }
}

/** "Chief Green Hydrogen Officer", "Chief People and Culture Officer": index of the officer, whatever is between; 0 where none stands there. */
function chiefOfficer(tokens: readonly Token[], i: number, end: number): number {
  if (tokens[i]!.text !== 'Chief' && tokens[i]!.text !== 'CHIEF') return 0
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const t = tokens[k]!
    if (t.key === 'officer' && capital(t)) return k > i + 1 ? k : 0
    if (!(capital(t) && !isHead(t)) && !/^(?:and|&)$/.test(t.text)) return 0
  }
  return 0
}

/** "Chief of Army Staff", "Commander of the Defence Forces": behind the service that an officer is the chief of, at the "of" `i`; 0 where none stands there. */
export function serviceEnd(tokens: readonly Token[], i: number): number {
  if (!/^(?:chief|commander|vice-chief)$/.test(tokens[i - 1]?.key ?? '') || !capital(tokens[i - 1])) return 0
  let k = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
  const from = k
  while (k < i + 6 && capital(tokens[k]) && ARM(tokens[k])) k++
  return k > from && capital(tokens[k]) && FORCE(tokens[k]) ? k + 1 : 0
}
const ARM = keyLike(/^(?:army|naval|navy|air|general|joint|defen[cs]e|armed|land|military|ground)$/)
const FORCE = keyLike(/^(?:staff|forces?)$/)

/** What a name in "of …" belongs to: "Ministry of Trade and Foreign Minister X". */
const OWNS = keyLike(
  /^(?:ministry|ministries|minister|ministers|department|secretary|state|committee|commission|director|university|faculty|institute|chamber|bank|office|council)$/,
)

/**
 * "Trade and Industry Minister X", "Environment, Water and Climate Minister Y", "Land Reclamation and Irrigation Minister Z": index of the
 * minister behind several fields, of which the last begins with no word of rank; 0 where none stands there.
 */
function severalFields(tokens: readonly Token[], i: number, end: number): number {
  const field = (t: Token | undefined): boolean =>
    capital(t) && (isTopic(t!.key) || ADJECTIVE.test(t!.key) || /^(?:scientific|technical|digital)$/.test(t!.key))
  if (!field(tokens[i]) || isHead(tokens[i])) return 0
  if (/^(?:of|for)$/.test(tokens[i - 1]?.key ?? '') && OWNS(tokens[i - 2])) return 0
  let closed = 0
  let comma = false
  let k = i + 1
  for (; k < Math.min(end, i + 12); k++) {
    const t = tokens[k]!
    if (/^(?:minister|secretary)$/.test(t.key) && capital(t)) break
    if (t.key === 'and' || t.text === '&') {
      if (closed) return 0
      closed = k
    } else if (t.text === ',') {
      if (closed) return 0
      comma = true
    }
    // "Ports and Trade Deputy Minister X"
    else if (!field(t) && !(closed && /^(?:deputy|vice)$/.test(t.key) && tokens[k + 1]?.key === 'minister')) return 0
  }
  const last = tokens[closed + 1]
  if (!closed || k >= Math.min(end, i + 12) || k === closed + 1 || tokens[k - 1]!.shape === 'punct') return 0
  if (comma && k - closed > 4) return 0
  // "Trade and Foreign Minister X", "Defence and State Secretary": two posts as likely
  if (k === closed + 2 && /^(?:foreign|state|home|prime|federal|national|interior)$/.test(last!.key)) return 0
  return tokens[k + 1]?.shape === 'Cap' || tokens[k + 1]?.text === ',' ? k : 0
}

/** "the Ghanaian health minister", "water resources ministers", as agencies write it: fields in lower case, and then the post. */
function fieldOfMinister(tokens: readonly Token[], j: number, end: number): boolean {
  for (let k = j + 1; k < Math.min(end, j + 5); k++) {
    const t = tokens[k]!
    if (t.shape !== 'lower') return false
    if (
      /^(?:ministers?|envoys?|negotiators?|advis[eo]rs?|commissioners?|spokes(?:man|woman|person)|attach[eé]|chiefs?|secretar(?:y|ies)|experts?|analysts?|economists?|lawyers?|scientists?|correspondents?|governors?|coordinators?|representatives?|commander|directors?)$/.test(
        t.key,
      )
    )
      return true
    if (!TOPICS.has(t.key) && !SERVICE.test(t.key) && !/^(?:and|change|state|deputy)$/.test(t.key)) return false
  }
  return false
}
/** "the Iranian foreign ministry spokesman", "Ukrainian air force commander", "the central bank governor": houses in lower case before the post. */
const SERVICE = /^(?:ministry|force|government|central|bank)$/

function aheadHead(tokens: readonly Token[], i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    const t = tokens[j]!
    if (isHead(t) || memberAt(tokens, j)) return true
    if (!capital(t) && t.text !== '-' && !MODIFIERS.has(t.key)) return false
    if (capital(t) && !MODIFIERS.has(t.key) && !TOPICS.has(t.key)) return false
  }
  return false
}
