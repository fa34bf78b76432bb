// Which meeting a document is about.
import { fold } from '../../src/identity/keys.ts'
import type { Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { EventMention } from '../mention.ts'
import { foldedText } from '../scan.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Reader } from './context.ts'
import { slotsOf } from './meetings.ts'

const ABOUT_LINE = /\b(?:years|decades|history|story|future|anniversary|origins) of(?: the)?$/

const ENCOUNTER =
  /\b(?:met|meets|received|receives|hosted|welcomed|called on|calls on|spoke (?:with|to|by)|(?:held|holds|had) (?:[a-z-]+ ){0,3}(?:talks|meetings?|consultations|call|conversation)|visited|paid|arrived)\b/
/** "He invited the Minister to attend the Fair": what is to come, told by the way. */
const INVITED = /\b(?:invit(?:ed|es|ing)|extended an invitation)\b/
const MARGIN =
  /\b(?:to (?:attend|participate in|take part in|address|open|join)|(?:attending|attends|participating in|taking part in|attended|(?:in|on) the (?:margins?|sidelines) of|at the margins of|ahead of|prior to|in connection with|on the occasion of))(?: the| its| an?)?$/

/** "received X, who is in the country to attend the Forum", "met X on the margins of the Forum": the text is about the meeting of the two. */
const asideOf = (r: Reader, m: EventMention, s: Told['s']): boolean =>
  (ENCOUNTER.test(foldedText(r.tokens, s.from, m.from)) || INVITED.test(foldedText(r.tokens, s.from, m.from))) &&
  MARGIN.test(foldedText(r.tokens, Math.max(s.from, m.from - 7), m.from + (r.tokens[m.from]!.key === 'the' ? 1 : 0)))

/** Meetings of which a text tells one, and not several. */
const LISTENED =
  /^(?:conference|symposium|forum|seminar|workshop|congress|webinar|round table|summit|dialogue|lecture|training)$/

type Told = { readonly m: EventMention; readonly s: Annotated['sentences'][number] }

/** "discussed preparations for the Forum", "launch of negotiations": what is still to come, and what the text is not about. */
const TO_COME =
  /\b(?:preparations? (?:for|of|towards?)|prepar(?:es?|ed|ing) (?:for )?|(?:in the )?run - up to|on the (?:eve|road) (?:of|to)|hosting of|bid (?:for|to host)|participation (?:of \S+ )?(?:in|at)|(?:results?|outcomes?) of|(?:preceded|followed) by|follow - up (?:to|of)|invit(?:ed|es|ing|ation) (?:\S+ ){0,4}?to)(?: the| its| an?)?$/
const toCome = (r: Reader, m: EventMention, s: Told['s']): boolean =>
  TO_COME.test(foldedText(r.tokens, Math.max(s.from, m.from - 8), m.from + (r.tokens[m.from]!.key === 'the' ? 1 : 0)))

const eventsOf = (a: Annotated): Told[] =>
  a.sentences.flatMap((s) => s.mentions.filter((m): m is EventMention => m.kind === 'event').map((m) => ({ m, s })))

const opens = (a: Annotated, s: Told['s'], blocks: number): boolean => s.block <= blocks + (a.sentences[0]?.block ?? 0)

/**
 * "Peru and Chile hold political consultations", and below it "the ninth round of political consultations was held": one meeting, told twice.
 * Before anything is named, so that the headline makes no second one.
 */
export function bindHeadline(r: Reader, a: Annotated, meta: Metadata): void {
  if (!meta.title) return
  const titled = fold(meta.title)
  const told = eventsOf(a)
  const head = told.find(
    ({ m, s }) =>
      m.ordinal === undefined &&
      !m.series &&
      fold(m.surface).includes(' ') &&
      fold(a.text.slice(s.start, s.end)) === titled,
  )
  if (!head) return
  const words = fold(head.m.surface)
  const full = told.find(
    ({ m, s }) =>
      s !== head.s && m.ordinal !== undefined && !m.relative && opens(a, s, 3) && fold(m.surface).includes(` ${words}`),
  )
  // "INSTITUTES HOLD ROUNDTABLE ON PORTS": the first of that kind that the text tells of, with its article
  const kin = told.find(({ m, s }) => s !== head.s && opens(a, s, 3) && LISTENED.test(m.eventKind) && !m.plural)
  const own =
    kin && kin.m.eventKind === head.m.eventKind && !kin.m.definite && !kin.m.series && kin.m.ordinal === undefined
  // "Lakes Conference" over "the Great Lakes Conference"
  const longer = told.find(
    ({ m, s }) =>
      s !== head.s && head.m.named && m.named && m.ordinal === undefined && fold(m.surface).endsWith(` ${words}`),
  )
  const meant = full ?? (own ? kin : longer)
  const e = meant ? r.talk.event(meant.m, true) : null
  if (e) r.talk.bind(head.m, e)
}

/** The meeting that a document is about: numbered or named in its title or on its title page, else the first that it says was held. */
export function mainEvent(r: Reader, a: Annotated, meta: Metadata, page: EventMention | undefined): void {
  const titled = meta.title ? fold(meta.title) : ''
  const mentions = eventsOf(a).filter(({ m, s }) => m === page || meta.kind === 'agenda' || !toCome(r, m, s))
  const inTitle = mentions.filter(
    ({ m, s }) =>
      m === page ||
      (titled &&
        (titled.includes(fold(m.surface)) || fold(a.text.slice(s.start, s.end)).includes(titled)) &&
        (m.named || m.series || r.talk.settled(m))),
  )
  // "Ten years of the Lake Dialogue" is about the line, and about none of its meetings
  const ofLine = ({ m, s }: Told): boolean =>
    m.ordinal === undefined && ABOUT_LINE.test(foldedText(r.tokens, Math.max(s.from, m.from - 3), m.from))
  if (inTitle.some(ofLine)) return
  // a letterhead stands above the headline
  const top = Math.min(4, (inTitle[0]?.s.block ?? 0) - (a.sentences[0]?.block ?? 0))
  const told = mentions.filter(({ m, s }) => (m.named || m.series) && opens(a, s, 3 + Math.max(0, top)))
  const early = told[0] && asideOf(r, told[0].m, told[0].s) ? [] : told
  // a speech is given at what its heading says: "Opening remarks by X at the signing of …"
  if (meta.kind === 'speech') {
    const at = mentions.find(
      ({ m, s }) =>
        opens(a, s, 2) &&
        !m.plural &&
        (r.tokens[m.from - 1]?.key === 'at' || (r.tokens[m.from]!.key === 'the' && r.tokens[m.from - 1]?.key === 'at')),
    )
    const e = at ? r.talk.event(at.m, true) : null
    if (at && e) {
      slotsOf(r, at.m, e, at.s)
      r.talk.main = e
      r.talk.mainSure = true
      return r.talk.focusOn(e)
    }
  }
  // "Port Week" over "Third Forum on Ropes": the programme is of the forum
  const within =
    meta.kind === 'agenda' && inTitle.every(({ m }) => /^(?:week|days|festival)$/.test(m.eventKind))
      ? early.find(({ m, s }) => m.ordinal !== undefined && m.named && s.blockKind === 'heading')
      : undefined
  const pick =
    within ??
    inTitle.find(({ m }) => m.ordinal !== undefined) ??
    early.find(
      ({ m }) =>
        m.ordinal !== undefined &&
        (!inTitle.length || inTitle.some((x) => x.m.series && m.series && sameSeries(r, x.m, m))),
    ) ??
    inTitle[0] ??
    early.find(({ m }) => m.ordinal !== undefined || m.year) ??
    early.find(
      ({ m }) =>
        m.named &&
        !m.plural &&
        !m.series &&
        /^(event|conference|symposium|seminar|workshop|forum|summit|session|ceremony|exhibition|dialogue|meeting)$/.test(
          m.eventKind,
        ),
    ) ??
    ofList(a, mentions, meta.title)
  if (!pick) return
  const e = r.talk.event(pick.m, true)
  if (!e) return
  r.talk.main = e
  topicOf(r, a, pick, e)
  r.talk.mainSure =
    inTitle.includes(pick) ||
    pick === within ||
    pick.s === mentions[0]?.s ||
    inTitle.some((x) => x.m.series && pick.m.series && sameSeries(r, x.m, pick.m)) ||
    meta.kind === 'speech' ||
    meta.kind === 'agenda'
  r.talk.focusOn(e)
}

/** "Side Event: Paying for Mangroves", "Seminar – The Price of Salt": the kind of meeting and what it calls itself. */
function topicOf(r: Reader, a: Annotated, { m, s }: Told, e: Thing): void {
  const mark = a.tokens[m.to]
  if (s.blockKind !== 'heading' || m.from !== s.from || m.ordinal !== undefined || m.series || !mark) return
  if (!/^[:–—]$/.test(mark.text) || m.to + 2 >= s.to || s.to - m.to > 20) return
  if (s.mentions.some((x) => x.from > m.to && /^(?:person|date|place|event)$/.test(x.kind))) return
  r.things.name(e, a.text.slice(s.start, s.end).replace(/\s+/g, ' '), s.from, s.to, true)
  r.things.name(e, a.text.slice(a.tokens[m.to + 1]!.start, s.end), undefined, undefined, false)
}

/** Lists of people, whose meeting may stand below them. */
const LIST =
  /^(?:(?:final|provisional|draft|full) )?(?:list of (?:the )?)?(?:participants|attend(?:ees|ance)|speakers|panell?ists|delegation lists?|delegates|signatories)\b(?! (?:agree|call|discuss|say|meet|urge|attend|join|sign|learn))/i
/** The one meeting that a list of people names. */
function ofList(a: Annotated, told: readonly Told[], title = ''): Told | undefined {
  const named = told.filter(({ m }) => (m.named || m.series) && !m.plural && !m.relative)
  const one = named.length === 1 ? named[0]! : undefined
  return one && (LIST.test(title) || LIST.test(a.text.slice(one.s.start, one.s.end))) ? one : undefined
}

function sameSeries(r: Reader, a: EventMention, b: EventMention): boolean {
  return r.talk.series(a) === r.talk.series(b)
}
