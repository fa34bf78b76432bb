// When a paper was signed, adopted or set up: by the words behind its name, else by the day of the meeting that it came out of.
import { foldedText } from '../../scan.ts'
import type { DateMentionToken, InstrumentMention, Sentence } from '../../mention.ts'
import { knownInstrument } from '../../resolve/instruments.ts'
import type { Thing } from '../../resolve/thing.ts'
import { property, type Reader } from '../context.ts'

/** What stands between a paper's name and the day it was made: "…, which our two countries signed in Accra in 2019". */
const MADE =
  /^(?:(?:between [^;.()]{3,60} )?of|\((?: [a-z' -]{2,30} ,)?|(?:(?:between|with|of|on|for|to) [^;.]{1,90}? )?(?:, )?(?:(?:which|that) (?:(?:the|our|both|these|its|two|three|countries|governments|sides|states|parties|ministers|leaders|presidents|commission|council|government|parliament) ){0,4}(?:had |have |has )?(?:was |were |been )?)?(?:first |jointly |originally |formally )?(?<v>signed|concluded|adopted|initialled|initialed|renewed|inked|endorsed|approved|published|launched|issued|opened for signature|established|set up|enacted|proclaimed)(?: (?!will|would|that|which|who|and|but)[^;.,]{1,60}?)?(?: ,)?(?: (?:on|in|back in|as early as))?)$/

const dateOf = (r: Reader, t: Thing): boolean => r.properties.some((p) => p.thing === t && p.property === 'date')

/** What stands in front of a paper that was signed: "witnessed the signing of the Protocol". */
const SIGNED =
  /\b(?:witness(?:ed|ing)|attend(?:ed|ing)|saw|seen|mark(?:ed|ing)|celebrat(?:ed|ing)|oversaw|presided over|after|following|since|welcom(?:ed|ing)|by|with|culminated in|concluded with|included) the (?:formal |official )?(?:signing|signature|initialling|exchange)(?: ceremony)? of (?:the |an? )?$/

/** The day told behind the name, and by which word: of the first date, with no other paper or meeting in between. */
function dayBehind(r: Reader, s: Sentence, m: InstrumentMention): { d: DateMentionToken; v: string } | undefined {
  const next = s.mentions.filter((x) => x.from >= m.to && x.from - m.to <= 30)
  const at = next.findIndex((x) => x.kind === 'date')
  const d = next[at]
  if (d?.kind !== 'date' || next.slice(0, at).some((x) => x.kind === 'instrument' || x.kind === 'event'))
    return undefined
  if (d.end || /^(?:since|until|by|before|after)$/.test(d.cue ?? '')) return undefined
  const made = MADE.exec(foldedText(r.tokens, m.to, d.from))
  return made ? { d, v: made.groups!['v'] ?? '' } : undefined
}

/** Dates the papers that no rule has dated, and who signed them. `under`: the day that a sentence goes on under. */
export function datePapers(r: Reader, sentences: readonly Sentence[], under: ReadonlyMap<Sentence, string>): void {
  for (const s of sentences)
    for (const m of s.mentions) {
      const t =
        m.kind === 'instrument' && m.name.includes(' ') ? knownInstrument(r.things.instruments, m, false) : undefined
      const made = t && !dateOf(r, t) ? dayBehind(r, s, m as InstrumentMention) : undefined
      if (made) property(r, t!, 'date', made.d.date, { rule: 'made-on', at: made.d, sentence: s })
      const signed =
        t?.type === 'Agreement' &&
        (/^(?:signed|inked|initiall?ed|renewed|opened)/.test(made?.v ?? '') ||
          (SIGNED.test(`${foldedText(r.tokens, Math.max(s.from, m.from - 8), m.from)} `) &&
            !/\b(?:will|would|shall|to be)\b/.test(foldedText(r.tokens, s.from, m.from))))
      if (signed && !r.properties.some((p) => p.thing === t && p.property === 'status'))
        property(r, t, 'status', 'signed', { rule: 'signing-of', at: m, sentence: s, confidence: 0.75 })
      // "JOINT DECLARATION", over the text itself
      if (made) continue
      if (t && s.blockKind === 'heading' && OWN.test(t.kind ?? '') && ofItself(r, t))
        property(r, t, 'date', r.documentDate!, { rule: 'day-of-document', at: m, sentence: s, confidence: 0.65 })
    }
  for (const f of r.facts) {
    if (f.modality !== 'asserted' || f.target === 'doc' || !/^(?:Agreement|Policy)$/.test(f.target.type)) continue
    const e = f.source.event
    const made = f.type === 'PRODUCED' && !!e?.start && !e.end && e.status === 'held'
    const day = made ? e.start : f.type === 'SIGNED' ? (under.get(f.sentence) ?? dayOfMain(r, f.sentence)) : undefined
    if (!day || dateOf(r, f.target)) continue
    const rule = made ? 'day-of-its-meeting' : 'day-carried'
    property(r, f.target, 'date', day, { rule, at: f.at, sentence: f.sentence, confidence: 0.65 })
  }
  for (const f of r.facts) {
    const day = r.properties.find((p) => p.thing === f.target && p.property === 'date')
    if (f.type === 'SIGNED' && f.modality === 'asserted' && day && !f.props['date']) f.props['date'] = day.value
  }
}

/** "At the end of the session, A and B signed …": that day, where the sentence tells no other. */
function dayOfMain(r: Reader, s: Sentence): string | undefined {
  const e = r.talk.main?.event
  if (e?.status !== 'held' || e.precision !== 'day' || s.mentions.some((m) => m.kind === 'date')) return undefined
  const words = foldedText(r.tokens, s.from, s.to)
  if (!CLOSING.test(words)) return undefined
  return e.end ?? e.start
}
const CLOSING =
  /^(?:at|on|upon|in) the (?:end|close|conclusion|closing|margins|sidelines) of (?:the|their|its|this) (?:talks|meeting|session|consultations|negotiations|plenary|summit|conference|forum|visit|dialogue|ceremony)\b|\bat the (?:end|close|conclusion) of (?:the|their|its|this) (?:talks|meeting|session|consultations|negotiations|plenary|summit|conference|forum|dialogue)(?: ,| \.|$)/

const OWN = /\b(?:declaration|statement|communiqu[eé]|minutes)$/
/** The text is that paper, and tells its day. */
const ofItself = (r: Reader, t: Thing): boolean =>
  r.kind === 'joint_statement' && r.documentDate?.length === 10 && t.type === 'Agreement' && !dateOf(r, t)
