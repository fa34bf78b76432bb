// Posts of the body whose release it is: "the Executive Secretary, Ms. X", "our Deputy Director, Mr. Y", "SPOKESPERSON (Ms. Z):".
import { fold } from '../../../src/identity/keys.ts'
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { state, type Reader } from '../context.ts'
import type { Bare } from './bare.ts'

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
  for (const t of r.things.people) {
    if (r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'])) continue
    const p = t.titles.find((x) => !x.former && !x.body && !x.country && fits(x.title, office, publisher))
    if (!p || t.first < p.at.from || t.first >= p.at.to || ofAnother(r, sentences, p, body)) continue
    state(r, 'HOLDS_ROLE', t, body, {
      rule: 'post-at-publisher',
      at: p.at,
      sentence: p.sentence,
      confidence: 0.65,
      props: { title: p.title, former: false, asOf: r.documentDate },
    })
  }
}

function fits(title: string, office: boolean, publisher: string): boolean {
  if (SPEAKS.test(title)) return true
  if (office) return RUNS_MINISTRY.test(title) && /\bministry\b/i.test(publisher)
  return RUNS.test(title) || (BANK.test(publisher) && RUNS_BANK.test(title))
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
function ofAnother(r: Reader, sentences: readonly Sentence[], p: Bare, body: Thing): boolean {
  const other = (s: Sentence, to: number): boolean =>
    s.mentions.some((m) => {
      if (m.to > to) return false
      if (m.kind === 'org') return r.talk.resolve(m, s)[0] !== body
      return (
        (m.kind === 'country' && m.code !== r.things.home) ||
        (m.kind === 'ref' && !!m.country && m.country !== r.things.home)
      )
    })
  if (other(p.sentence, p.at.from)) return true
  // "X, Executive Director, Sea Fund"
  const behind = p.sentence.mentions.find((m) => m.from >= p.at.to)
  if (behind?.kind === 'org' && behind.from - p.at.to <= 3 && r.talk.resolve(behind, p.sentence)[0] !== body)
    return true
  const before = sentences[sentences.indexOf(p.sentence) - 1]
  return before?.block === p.sentence.block && other(before, before.to)
}
