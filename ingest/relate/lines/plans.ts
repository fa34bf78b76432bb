// A meeting of the line that was planned and came to nothing: "A fourth, planned for Arusha in 2012, was cancelled", "The one due in 2023 was postponed".
import type { Sentence } from '../../mention.ts'
import { ordinalAt, foldedText, findToken } from '../../scan.ts'
import { dated, places, state, status, type Reader } from '../context.ts'
import { nthMeeting } from '../meetings.ts'
import { lineAt } from './ordinals.ts'
import { keyLike } from '../../words.ts'

const PLANNED = keyLike(/^(?:planned|scheduled|due|foreseen|set|slated|envisaged|called|convened|announced|meant)$/)
const OFF =
  /^(?:was|were|has been|had been|had to be|is) (?:then |later |subsequently |eventually )?(cancelled|canceled|called off|dropped|scrapped|shelved|abandoned|postponed|put off|deferred|pushed back)\b/

const ARTICLE = keyLike(/^(the|a|an)$/)
/** States the place, the day and the status of a meeting that its number or "the one" stands for. */
export function plansOfLine(r: Reader, s: Sentence): void {
  const { tokens, talk } = r
  for (let i = s.from; i < s.to - 4; i++) {
    if (!ARTICLE(tokens[i])) continue
    const o = ordinalAt(tokens, i + 1)
    const one = !o && tokens[i]!.key === 'the' && tokens[i + 1]!.key === 'one'
    if (!o && !one) continue
    const k = i + 1 + (o?.length ?? 1)
    const from = tokens[k]?.text === ',' ? k + 1 : k
    if (!PLANNED(tokens[from])) continue
    const limit = Math.min(s.to, from + 16)
    const verb = findToken(tokens, from + 1, limit, (t) => /^(was|were|has|had|is)$/.test(t.key))
    const off = verb < 0 ? null : OFF.exec(foldedText(tokens, verb, Math.min(s.to, verb + 6)))
    const line = lineAt(r, i)
    if (!off || !line || line.first > i) continue
    const mention = { ...nthMeeting(r, i, k, o?.value ?? 0), series: [...line.names.keys()][0]! }
    const e = o
      ? talk.event(mention)
      : r.things.event({ kind: 'meeting', head: 'meeting', series: line, named: false, made: true }, i, 0.7)
    if (!e || e.event!.status === 'held') continue
    const within = s.mentions.filter((m) => m.from >= from && m.to <= verb)
    const say = { rule: 'plan-of-line', at: { from: i, to: verb + 2 }, sentence: s, confidence: 0.8 }
    for (const p of places(r, within)) state(r, 'HELD_IN', e, p, { ...say, modality: 'planned' })
    const when = within.filter((m) => m.kind === 'date')
    dated(r, e, when, s, say.rule)
    status(r, e, /postponed|put|deferred|pushed/.test(off[1]!) ? 'postponed' : 'cancelled', say)
    if (!o) {
      const name = [...line.names.keys()][0]!
      r.things.name(e, e.event!.start ? `${name} ${e.event!.start.slice(0, 4)}` : `meeting of the ${name}`)
    }
    e.event!.named = true
  }
}
