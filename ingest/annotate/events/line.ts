// The line of meetings that an event is one of, and the words that name it.
import { EVENT_HEADS, type HeadRecord, LINE, RELATIVE, SITTING } from '../../lexicon/events.ts'
import type { EventMention, OrgMention, Range } from '../../mention.ts'
import { ordinalAt, type Token, capital } from '../../scan.ts'
import type { EventContext } from '../context.ts'
import type { Sitting } from './sitting.ts'

/** What has been read of an event; all are indices of tokens. */
interface Told extends Range, Pick<EventMention, 'ordinal' | 'relative' | 'year' | 'parties'> {
  /** Its noun. */
  readonly at: number
  readonly word: string
  readonly record: HeadRecord
  /** Behind the article. */
  readonly nameFrom: number
  readonly named: boolean
  /** "… Meeting (SOM)": it ends on its acronym. */
  readonly bracketed: boolean
  readonly sitting?: Sitting
}

/** The line that an event is of: its name, and the tokens that name it. Empty where it is of none. */
export function lineOf(c: EventContext, e: Told): { name?: string; range?: Range; body?: OrgMention } {
  const { tokens, source } = c
  const spelled = (r: Range): string =>
    source
      .slice(tokens[r.from]!.start, tokens[r.to - 1]!.end)
      .replace(/\s+/g, ' ')
      .replace(/[«»“”"]/g, '')
  let name = e.sitting?.series
  const own = e.sitting?.range ? undefined : bodyInFront(c, e)
  let range = e.sitting?.range ?? own
  let body: OrgMention | undefined
  if (
    !name &&
    e.record.series &&
    (e.named || (e.relative && range) || own) &&
    (LINE.test(e.word) ||
      // "the Gulf Forum 2031" is one of a line, "the Gulf Forum on Water" an event
      (e.word === 'forum' && (e.year !== undefined || (e.parties.length > 1 && c.sits('forum')))) ||
      e.bracketed ||
      e.ordinal !== undefined ||
      !!e.relative ||
      !!range ||
      tokens.slice(e.from, e.at).some((t) => /^(annual|regular)$/.test(t.key)))
  ) {
    // The line's name: the words without ordinal, year and article.
    const words = {
      from: nameAfterOrdinal(tokens, e.nameFrom, e.at),
      to: !range && e.year && tokens[e.to - 1]!.key === e.year ? e.to - 1 : e.to,
    }
    const ofBody = !!range && tokens.slice(range.from, range.to).some((t) => EVENT_HEADS[t.key]?.body)
    // "the Meeting of Senior Officials on 23 June", "the Meeting of Focal Points": those who met, and no line by itself
    const ofRanks =
      !!range &&
      /^(?:senior officials|officials|experts|focal points|permanent secretaries|technical experts|heads of delegations?)$/i.test(
        spelled({ from: tokens[range.from]!.key === 'meeting' ? range.from + 2 : range.from, to: range.to }).replace(
          /^the /i,
          '',
        ),
      )
    const regular = tokens.slice(e.from, e.at).some((t) => /^(annual|regular|ordinary)$/.test(t.key))
    if (
      (ofBody || ofRanks) &&
      e.record.sitting &&
      !regular &&
      !e.year &&
      e.ordinal === undefined &&
      !e.relative &&
      !e.sitting?.joint &&
      !e.parties.length
    ) {
      // "Meeting of the Permanent Commission on Rivers": one meeting of a body, of which no line is told
      range = undefined
    } else if (range && e.record.sitting && (e.ordinal || e.relative || e.sitting!.joint)) {
      // of a body or of a dialogue: the line bears its name; "Third Meeting of G7 Trade Ministers" is one of the Meetings of them
      body = organization(c, range)
      const ofLine =
        !body &&
        (e.word !== 'meeting' ||
          // "the Eighth Meeting of the JTWG"
          (range.to - range.from === 1 && tokens[range.from]!.shape === 'ALL') ||
          // "the IV Meeting of the Chile-Paraguay Binational Cabinet"
          e.parties.filter((p) => p.kind === 'country' && p.from >= range!.from && p.to <= range!.to).length >= 2 ||
          tokens.slice(range.from, range.to).some((t) => EVENT_HEADS[t.key]?.body || LINE.test(t.key)))
      // "the Eighth Consultative Meeting of the Heads of State": Consultative Meetings
      const lead = tokens.slice(words.from, e.at)
      const kind = lead.length === 1 && capital(lead[0]) && !SITTING.test(lead[0]!.key) ? words.from : e.at
      if (!ofLine) range = { from: kind, to: e.to }
      name = spelled(range).replace(/ \(\p{Lu}+(?:-\d+)?\)$/u, '')
      // "talks between A and B": a noun alone names no line
    } else if (
      words.to - words.from >= 2 ||
      (e.parties.length && words.to > words.from && capital(tokens[words.from]) && !opensSentence(c, words.from))
    ) {
      name = spelled(words)
        .replace(/ \(\p{Lu}+(?:-\d+)?\)/gu, '')
        // "the ASEAN 56th Foreign Ministers Meeting"
        .replace(e.ordinal ? / \d{1,3}(?:st|nd|rd|th)(?= )/ : /^$/, '')
      range = words
    }
  }
  // "round of talks", "Ministerial Meeting", "High-Level Session": what sort of sitting, and of no line of its own
  if (
    name &&
    // "the Third Session of the Forum": the line, by its noun alone
    !(e.ordinal && /^(?:Forum|Dialogue|Platform|Mechanism)$/.test(name)) &&
    // "the third bilateral consultation between Peru and Chile": theirs
    !(e.ordinal && e.parties.filter((p) => p.kind === 'country').length === 2 && LINE.test(e.word)) &&
    (!/\p{Lu}/u.test(name) || (e.record.sitting && !e.parties.length)) &&
    name
      .toLowerCase()
      .split(/[ -]/)
      .every((w) => w === 'of' || w === 'level' || (EVENT_HEADS[w] && !EVENT_HEADS[w]!.body) || SITTING.test(w))
  )
    return {}
  return { ...(name ? { name } : {}), ...(range ? { range } : {}), ...(body ? { body } : {}) }
}

/** "the Standing Committee's 44th meeting": the body in front of a numbered sitting. */
function bodyInFront(c: EventContext, e: Told): Range | undefined {
  if (!e.record.sitting || e.ordinal === undefined || c.tokens[e.from - 1]?.shape !== 'poss') return undefined
  for (let k = e.from - 2; k >= 0 && k > e.from - 12; k--) {
    const b = c.body(k)
    if (b?.to === e.from - 1) return SITS_IN_NUMBERS.test(b.org.name) ? { from: k, to: b.to } : undefined
  }
  return undefined
}
const SITS_IN_NUMBERS = /\b(?:council|committee|commission|group|board|assembly|conference|forum|authority|agency)\b/i

/** "Talks between A and B began": a capital that says nothing. */
export const opensSentence = ({ tokens, source }: EventContext, i: number): boolean =>
  i === 0 || /^[.!?]$/.test(tokens[i - 1]!.text) || source.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n')

/** The General Assembly, the Maritime Authority: a body of its own, whose sessions are the line; a commission or a forum is the line. */
function organization(c: EventContext, range: Range): OrgMention | undefined {
  const body = c.body(range.from)
  if (!body || body.to < range.to) return undefined
  const { org } = body
  // "the next round of FOC": the short form of consultations
  if (range.to - range.from === 1) return undefined
  const { name, orgKind } = org
  if (
    /\b(?:Authority|Organi[sz]ation|Agency|Union|Assembly|Association|Parliament|Bank|Fund)(?: of | for | on |$)/.test(
      name,
    )
  )
    return org
  return org.source === 'known' &&
    /^(?:international|bloc|parliament|court|bank)$/.test(orgKind ?? '') &&
    !/\b(?:Joint|Association|Cooperation|Commission) /.test(name)
    ? org
    : undefined
}

function nameAfterOrdinal(tokens: readonly Token[], from: number, at: number): number {
  let i = from
  for (;;) {
    const o = ordinalAt(tokens, i)
    if (o && i < at) i += o.length
    else if (
      i < at &&
      (RELATIVE[tokens[i]!.key] ||
        tokens[i]!.text === ')' ||
        tokens[i]!.text === '(' ||
        // "the Annual Meeting of the Board" bears it in its name
        (/^(annual|regular|inaugural)$/.test(tokens[i]!.key) &&
          !(tokens[i]!.key === 'annual' && capital(tokens[i]) && capital(tokens[i + 1]))) ||
        /^(19|20)\d\d$/.test(tokens[i]!.key))
    )
      i++
    else return i
  }
}
