// Posts of the body whose release it is: "the Executive Secretary, Ms. X", "our Deputy Director, Mr. Y", "SPOKESPERSON (Ms. Z):".
import { fold } from '../../../src/identity/keys.ts'
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import { state, type Reader } from '../context.ts'
import { firstTold, type Bare } from './bare.ts'

/** Who speaks for a body, and who runs a ministry: in its own text of no other. */
const SPEAKS = /^(?:the )?(?:(?:deputy|chief|official|press|acting) )*(?:spokes(?:person|man|woman)|press secretary)$/i
const RUNS_MINISTRY = /^(?:the )?permanent secretary$/i
/** Who runs a body that is no ministry. */
const RUNS =
  /^(?:the )?(?:(?:deputy|assistant|acting|interim|alternate|outgoing|incoming|new) )*(?:executive director|executive secretary|secretary[- ]general|director[- ]general|director general|managing director|chief executive(?: officer)?|chief operating officer|general manager|(?:director|head) (?:of|for) (?:the )?(?!.*\b(?:ministry|agency|institute|university|bank|authority|office|council|centre|center)\b)[\p{L}& -]{3,40})$/iu
const RUNS_BANK = /^(?:(?:senior|first|executive|deputy) )*(?:vice[- ]?)?president(?: (?:of|for) [\p{L}& -]{3,30})?$/iu
const GOVERNMENT_OFFICE =
  /\b(?:ministry|ministerio|minist[eè]re|minist[eé]rio|department of|government|embassy|high commission|permanent mission|presidency|office of the (?:president|prime minister)|parliament|house of|senate|army|navy|force)\b/i
const BANK = /\b(?:bank|university|academy|chamber|federation|confederation|association|fund|foundation|institute)\b/i

/** States the posts that the body which issues a text has, told there without it. */
export function postsOfPublisher(r: Reader, sentences: readonly Sentence[], publisher: string | undefined): void {
  const body = publisher ? bodyNamed(r, publisher) : undefined
  if (!body || !publisher) return
  const office = GOVERNMENT_OFFICE.test(publisher)
  unitsOf(r, sentences, body)
  for (const t of r.things.people) {
    if (r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'])) continue
    const p = t.titles.find((x) => !x.former && !x.body && !x.country && fits(x.title, office, publisher))
    if (!p || !firstTold(t, p) || ofAnother(r, sentences, p, body) || ofState(r, p)) continue
    state(r, 'HOLDS_ROLE', t, body, {
      rule: 'post-at-publisher',
      at: p.at,
      sentence: p.sentence,
      confidence: 0.65,
      props: { title: p.title, former: false, asOf: r.documentDate },
    })
  }
}

/** Staff of a mission abroad below its head. */
const STAFF =
  /^(?:(?:first|second|third|assistant) secretary|(?:(?:deputy )?(?:minister[- ])?counsell?or)|(?:[a-z]+ )?attach[eé]|deputy head of mission|vice[- ]consul)$/i
const OF_MISSION = /\b(?:embassy|high commission|permanent mission|consulate)\b/i
/** Who runs a mission of the United Nations. */
const LEADS_MISSION =
  /^(?:(?:deputy|acting|interim) )*(?:special representative of the (?:secretary[- ]general|chairperson)|force commander|police commissioner|head of mission)\b/i

function fits(title: string, office: boolean, publisher: string): boolean {
  if (SPEAKS.test(title)) return true
  if (OF_MISSION.test(publisher) && STAFF.test(title)) return true
  if (/\bmission\b/i.test(publisher) && LEADS_MISSION.test(title)) return true
  if (/\b(?:commission|african union|ecowas)\b/i.test(publisher) && /^commissioner for\b/i.test(title)) return true
  if (office) return RUNS_MINISTRY.test(title) && /\bministry\b/i.test(publisher)
  return RUNS.test(title) || (BANK.test(publisher) && RUNS_BANK.test(title))
}

/** "during the state visit of President X": no president of the bank that tells it. */
const ofState = (r: Reader, p: Bare): boolean =>
  /\b(?:state|official|working) visit (?:of|by|from) (?:the |his excellency |h ?e |mr |ms )*$/.test(
    `${foldedText(r.tokens, Math.max(p.sentence.from, p.at.from - 8), p.at.from)} `,
  )

const UNIT = /\b(?:division|unit|section|desk|branch|programme|directorate)$/i
/** "X, Director, Trade and Investment Division", told by the body that has such: whose division it is. */
function unitsOf(r: Reader, sentences: readonly Sentence[], body: Thing): void {
  for (const [i, f] of r.facts.entries()) {
    const at = f.target
    if (f.type !== 'HOLDS_ROLE' || f.rule !== 'post-at-body' || at === 'doc' || at === body || at.country) continue
    if (![...at.names.keys()].every((n) => UNIT.test(n))) continue
    if (r.facts.some((x) => x.type === 'PART_OF' && x.source === at)) continue
    const title = String(f.props['title'] ?? '')
    const p: Bare = { head: '', title, former: false, at: f.at, sentence: f.sentence }
    if (!title || ofAnother(r, sentences, p, body, at)) continue
    r.facts[i] = { ...f, target: body, rule: 'post-at-publisher', confidence: 0.65 }
    state(r, 'PART_OF', at, body, { rule: 'unit-of-publisher', at: f.at, sentence: f.sentence, confidence: 0.65 })
  }
}

/** The body of this name; of "Viet Nam Ministry of Foreign Affairs" the ministry of the text's own state. */
function bodyNamed(r: Reader, publisher: string): Thing | undefined {
  const wanted = fold(publisher.replace(/\s*\([^)]*\)\s*$/, ''))
  const bodies = r.things.all.filter((t) => t.type === 'Organization')
  const same = bodies.find((t) => [...t.names.keys()].some((n) => fold(n) === wanted))
  if (same || !r.things.home) return same
  const own = bodies.filter(
    (t) =>
      t.orgKind === 'ministry' &&
      (t.country ?? r.things.home) === r.things.home &&
      [...t.names.keys()].some((n) => n.includes(' ') && wanted.includes(fold(n))),
  )
  return own.length === 1 ? own[0] : undefined
}

/** Another body or a state is told just before: "the Port Authority … The Executive Director, Mr. X", "the Chilean side … the spokesperson". */
function ofAnother(r: Reader, sentences: readonly Sentence[], p: Bare, body: Thing, unit?: Thing): boolean {
  const own = (x: Thing | undefined): boolean =>
    x === body ||
    (!!unit && x === unit) ||
    r.facts.some((f) => f.type === 'PART_OF' && f.source === x && f.target === body)
  const other = (s: Sentence, to: number): boolean =>
    s.mentions.some((m) => {
      if (m.to > to) return false
      if (m.kind === 'org') return !own(r.talk.resolve(m, s)[0])
      return (
        (m.kind === 'country' && m.code !== r.things.home) ||
        (m.kind === 'ref' && !!m.country && m.country !== r.things.home)
      )
    })
  if (other(p.sentence, p.at.from)) return true
  // "X, Executive Director, Sea Fund"
  const behind = p.sentence.mentions.find((m) => m.from >= p.at.to)
  if (behind?.kind === 'org' && behind.from - p.at.to <= 3 && !own(r.talk.resolve(behind, p.sentence)[0])) return true
  const before = sentences[sentences.indexOf(p.sentence) - 1]
  return before?.block === p.sentence.block && other(before, before.to)
}
