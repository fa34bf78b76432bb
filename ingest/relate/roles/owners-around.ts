// Whose post it is where the body stands around it and no genitive tells: "a delegation of the Bank, led by Vice President X", "the Board
// (chair: X)", "the Director of the Institute, who was represented by the Head of Research, X", "Secretary General X at the Forum Secretariat".
import { fold } from '../../../src/identity/keys.ts'
import type { Mention, OrgMention, PersonMention, PostMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import { state, type Reader } from '../context.ts'

const isOrg = (m: Mention): m is OrgMention => m.kind === 'org'
const sole = (r: Reader, m: Mention, s: Sentence): Thing | undefined => {
  const found = r.talk.resolve(m, s)
  return found.length === 1 && found[0]!.type === 'Organization' ? found[0] : undefined
}

/** The body that a post in front of a name is of by what stands around both. */
export function bodyAround(r: Reader, s: Sentence, m: PersonMention, p: PostMention): Thing | undefined {
  return teamOf(r, s, p) ?? representedBy(r, s, p) ?? runsAt(r, s, m, p) ?? besideHead(r, s, p) ?? fromHouse(r, s, p)
}

/** "From the Ministry of Trade: Director A, Counsellor B; from the Salt Bank: Governor C". */
function fromHouse(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const body = s.mentions.findLast((x) => isOrg(x) && x.to <= p.from && r.tokens[x.to]?.text === ':')
  if (!body || !/\bfrom (?:the )?$/.test(before(r, s, body))) return undefined
  return r.tokens.slice(body.to, p.from).some((t) => t.text === ';') ? undefined : sole(r, body, s)
}

const SECOND = /^(?:vice|deputy|pro)[- ]/i

/** "Salt Bank President A, Vice-President B and C": the second of the house whose head is told right before. */
function besideHead(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const head = s.mentions.findLast((x): x is PersonMention => x.kind === 'person' && x.to <= p.from)
  if (!head || !SECOND.test(p.title) || !/^(?:,|and|, and)$/.test(foldedText(r.tokens, head.to, p.from)))
    return undefined
  const first = fold(p.title.replace(SECOND, ''))
  const house = head.posts.find((x) => x.org && x.to <= head.nameRange.from && fold(x.title) === first)?.org
  return house && r.things.org(house)
}

/** "A delegation of the Salt Bank, the lender of three states, led by Vice President X", "under its Deputy Director Y". */
function teamOf(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const lead = `${foldedText(r.tokens, Math.max(s.from, p.from - 4), p.from)} `
  if (!/(?:\b(?:led|headed) by|\bunder) (?:the |its |then )*$/.test(lead)) return undefined
  const body = s.mentions.findLast((m) => isOrg(m) && m.to <= p.from && TEAM.test(before(r, s, m)))
  if (!body || p.from - body.to > 20) return undefined
  const between = s.mentions.filter((m) => m.from >= body.to && m.to <= p.from)
  return between.every((m) => isOrg(m) || m.kind === 'country' || m.kind === 'date') ? sole(r, body, s) : undefined
}
const before = (r: Reader, s: Sentence, m: Mention): string =>
  `${foldedText(r.tokens, Math.max(s.from, m.from - 5), m.from)} `
const TEAM = /\b(?:delegation|team|mission) (?:of|from) (?:the )?(?:\S+ )?$/

/** "the Director of the Institute, who was represented by the Head of Research, X": of the same body. */
function representedBy(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const lead = `${foldedText(r.tokens, Math.max(s.from, p.from - 8), p.from)} `
  if (!/\b(?:who|and) (?:was|were) (?:\S+ )?represented by (?:the |his |her )?$/.test(lead)) return undefined
  const whom = s.mentions.findLast((m) => m.kind === 'person' && m.to <= p.from)
  const who = whom && r.talk.resolve(whom, s)[0]
  const at = r.facts.findLast((f) => f.type === 'HOLDS_ROLE' && f.source === who && f.sentence === s)?.target
  return at && at !== 'doc' && at.type === 'Organization' ? at : undefined
}

const RUNS =
  /^(?:(?:deputy|assistant|acting) )*(?:secretary[- ]general|executive (?:secretary|director)|director[- ]general)$/i
/** "We met Secretary General X at the Forum Secretariat": where whoever runs it sits. */
function runsAt(r: Reader, s: Sentence, m: PersonMention, p: PostMention): Thing | undefined {
  if (!RUNS.test(p.title) || m.affiliations.length || r.tokens[m.to]?.key !== 'at') return undefined
  const body = s.mentions.find((x) => isOrg(x) && x.from - m.to <= 2 && x.from > m.to)
  return body && /\b(?:secretariat|headquarters|commission)\b/i.test((body as OrgMention).name)
    ? sole(r, body, s)
    : undefined
}

const LABEL =
  /^(?:chair(?:man|woman|person)?|president|director(?: general)?|head|rapporteur|coordinator|ceo|secretary(?: general)?|speaker|rector|manager)$/

/** "the Committee on Ports (chair: X)", "Peat Board (Y, Director General)", in a list also "Peat Board (Z)". */
export function inBracketsOf(r: Reader, s: Sentence): void {
  for (const m of s.mentions) {
    if (m.kind !== 'person') continue
    let k = m.from - 1
    if (r.tokens[k]?.text === ':') while (k > s.from && r.tokens[k]!.text !== '(' && m.from - k <= 4) k--
    if (r.tokens[k]?.text !== '(' || r.tokens[m.to]?.text !== ')') continue
    const body = s.mentions.find((x) => isOrg(x) && x.to === k)
    const own = body && sole(r, body, s)
    const label = foldedText(r.tokens, k + 1, m.from).replace(/ :$/, '')
    const posts = m.posts.filter((p) => !p.org && !p.country)
    if (!own || m.affiliations.length || m.side || posts.length < m.posts.length) continue
    const title = posts[0]?.title ?? (LABEL.test(label) ? label : undefined)
    if (!title && (label || !/^(?:item|row)$/.test(s.blockKind))) continue
    for (const t of r.talk.resolve(m, s))
      if (t.type === 'Person')
        state(r, 'HOLDS_ROLE', t, own, {
          rule: 'post-in-brackets',
          at: { from: body.from, to: m.to },
          sentence: s,
          confidence: 0.7,
          props: { title, former: false, asOf: r.documentDate },
        })
  }
}
