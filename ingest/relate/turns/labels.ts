// The labels of a transcript: "Q:", "MODERATOR:", "Minister X (Reuters):"; what stands in front of a colon and is no speaker is left.
import type { Annotated } from '../../annotate/annotate.ts'
import type { Sentence } from '../../mention.ts'

const LABEL =
  /^(?:(Q|A|QUESTION|ANSWER|Question|Answer|QUESTIONER|REPORTER|Reporter|JOURNALIST|Journalist|INTERVIEWER|Interviewer|CORRESPONDENT|MODERATOR|Moderator|HOST|Host|Audience member|AUDIENCE MEMBER|PRESS|Press|MEDIA)(?:\s?\d{1,2}|\s\([^()]{1,100}\))?\s?[:.]|((?:\p{Lu}[\p{L}'’.-]*|\([^()]{1,60}\)|[’'"“”]?\p{Lu}\p{L}*[’'"“”]?|of|the|and|de|da|van|von|der|al|el|bin|&)(?:,?\s(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}|\([^()]{1,60}\)|of|the|and|for|de|da|van|von|der|al|el|bin|&)){0,9})\s?:)\s+(?=\S)/u
const NO_SPEAKER =
  /^(?:(?:(?:full|unedited|edited|verbatim) )?transcript|interview|press (?:conference|briefing|statement)|speakers?|briefers?|date|time|venue|place|note|notes|subject|re|to|from|cc|source|background|contact|tel|e-?mail|photo|caption|editor|update|updated|place and date|title|summary|location|participants|attendees|present|topics?|agenda|follow-?up|related|see also|example|first|second|third|finally|importantly|correction|session \d|panel \d|(?:deputy )?head of (?:the )?delegation|leader of (?:the )?delegation|members?|apologies)\b/i
export const ASKS =
  /^(?:q|question|questioner|reporter|journalist|interviewer|correspondent|audience member|press|media)\b/i
export const PRESS =
  /\b(?:press|news|media)\b.*\b(?:conference|briefing|availability|encounter|stakeout)|\bbriefing\b|\binterview\b|\bq ?& ?a\b/i

export interface Found {
  readonly start: number
  readonly end: number
  readonly kind: Sentence['blockKind']
  /** End of the label, behind its colon. */
  readonly cut?: number
  readonly name?: string
}

/** The blocks of the document, each with its label where it has one. */
export function found(a: Annotated): Found[] {
  const out: { start: number; end: number; kind: Sentence['blockKind']; cut?: number; name?: string }[] = []
  let last: Sentence | undefined
  for (const s of a.sentences) {
    if (last && last.block === s.block) out.at(-1)!.end = s.end
    else out.push({ start: s.start, end: s.end, kind: s.blockKind })
    last = s
  }
  for (const b of out) {
    if (b.kind === 'heading' && b.end - b.start < 60) continue
    const m = LABEL.exec(a.text.slice(b.start, Math.min(b.end, b.start + 140)))
    const name = (m?.[1] ?? m?.[2])?.replace(/\s*\([^)]*\)/g, '').trim()
    // "Moderator: Ms. Y, Spokesperson": who it is, and nothing that is said
    const is =
      /^(?:moderator|host)$/i.test(name ?? '') && !/[.!?]$/.test(a.text.slice(b.start, b.end)) && b.end - b.start < 110
    if (!m || !name || is || NO_SPEAKER.test(name) || b.start + m[0].length >= b.end) continue
    b.cut = b.start + m[0].length
    b.name = name
  }
  return out
}

/** Short titles that speakers are labelled by. */
const SHORT = /^(?:DPM|PM|FM|EAM|HRVP|SRSG|SG|DSG|NSA|DG|AMB|GEN|TÁNAISTE|TANAISTE|TAOISEACH)(?=\s+\p{Lu}\p{Ll})/u
/** The text with such a title of a label written as an honour, as long as before: "DPM Ana Sorel:" is Ana Sorel. */
export function titled(text: string, blocks: readonly Found[]): string {
  let out = text
  for (const b of blocks) {
    const m = b.cut === undefined ? null : SHORT.exec(text.slice(b.start, b.cut))
    if (m) out = out.slice(0, b.start) + 'Dr'.padEnd(m[0].length, ' ') + out.slice(b.start + m[0].length)
  }
  return out
}
