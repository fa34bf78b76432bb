// Whose "I" and "we" a quotation has: "I met X," said Y; Y said: "I met X". In it the one who is quoted speaks, not the text.
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import { GOVERNMENT } from '../bare-posts/bare.ts'
import type { Reader } from '../context.ts'

const OPEN = /^["“«]$/
const CLOSE = /^["”»]$/
const SAYS =
  '(?:said|says|told|added|stated|explained|recalled|noted|wrote|posted|announced|remarked|declared|stressed|tweeted)'
const SAID_BY = new RegExp(`^ (?:, )?${SAYS} (?:the )?$`)
const SAYS_SO = new RegExp(`^ ${SAYS} $`)
const SAYS_THAT = new RegExp(`^ ${SAYS} [^.;]{0,40}[:,] $`)

/** The one quoted, where a quotation with an "I" names its speaker right behind or in front of it; with a "we", one who speaks for his state. */
function quotedIn(r: Reader, s: Sentence): Thing | undefined {
  const me =
    s.mentions.find((m) => m.kind === 'ref' && m.ref === 'I') ??
    s.mentions.find((m) => m.kind === 'ref' && m.ref === 'we')
  if (me?.kind !== 'ref') return undefined
  const text = (i: number): string => r.tokens[i]?.text ?? ''
  let open = me.from
  while (open > s.from && !OPEN.test(text(open))) open--
  if (!OPEN.test(text(open))) return undefined
  let close = me.to
  while (close < s.to && !CLOSE.test(text(close))) close++
  const person = s.mentions.filter((m) => m.kind === 'person')
  const front = person.findLast((m) => m.to <= open)
  const behind = person.find((m) => m.from > close)
  const said = (from: number, to: number, as: RegExp): boolean => as.test(` ${foldedText(r.tokens, from, to)} `)
  const who =
    behind && said(close + 1, behind.from, SAID_BY)
      ? behind
      : behind && said(behind.to, behind.to + 1, SAYS_SO) && behind.from - close <= 3
        ? behind
        : front && said(front.to, open, SAYS_THAT)
          ? front
          : undefined
  // "We sold it," said the head of a firm: no state did
  if (
    !who ||
    (me.ref === 'we' &&
      !who.posts.some((p) => GOVERNMENT.test(p.title) && (p.org?.orgKind ?? 'ministry') === 'ministry'))
  )
    return undefined
  const t = r.talk.resolve(who, s)[0]
  return t?.type === 'Person' ? t : undefined
}

/** Reads a sentence with the "I" and the "we" of the one it quotes. */
export function inVoice(r: Reader, s: Sentence, read: () => void): void {
  const { speaker } = r.talk
  const thing = quotedIn(r, s)
  if (thing) r.talk.speaker = { thing, ...(thing.country ? { country: thing.country } : {}) }
  read()
  r.talk.speaker = speaker
}
