// Who issues a text that bears no letterhead: the body that speaks of itself in the first sentence, or that the last lines describe.
import type { Block } from '../types.ts'
import { dateline } from './dateline.ts'
import type { Frame } from './header.ts'
import { orgLike } from './lines.ts'

/** What a body does by the very text: "The Ministry of Ports announces that …". A paper tells it in the past. */
const PERFORMS =
  /^(?:,? ?(?:hereby|today|deeply|strongly|warmly|firmly|also|once again|has the honou?r to|wishes to|would like to|is (?:pleased|honou?red|delighted|proud|deeply saddened|saddened) to|regrets to) ?)?(?:announces?|informs?|notifies|advises|invites?|express(?:es)?|conveys?|extends?|condemns?|welcomes?|regrets?|deplores?|congratulates?|commends?|mourns?|clarif(?:ies|y)|reiterates?|reaffirms?|stresses|has learn(?:ed|t) with|denounces|rejects|calls (?:on|for|upon)|takes note|notes with|has the honou?r|is (?:pleased|deeply|following|concerned|aware|proud|honou?red|saddened))\b/iu
/** What a release tells of its own body under the words "press release". */
const TOLD =
  /^(?:,? ?(?:today|yesterday|(?:has|have)(?: today)?) )?(?:announced|launched|issued|confirmed|approved|published|released)\b/iu
const ORGANIZED =
  /^\*{0,2}(?:jointly )?(?:(?:co-)?organi[sz]|host|conven)ed (?:jointly )?by (?:the )?(\p{Lu}.{4,160})/iu

/** The name at the head of `s`, as long as it still reads as one of a body, and what stands behind it. */
function subjectOf(s: string): { name: string; letters?: string; rest: string } | undefined {
  const words = [...s.slice(0, 200).matchAll(/\S+/g)]
  const from = /^the$/i.test(words[0]?.[0] ?? '') ? 1 : 0
  let best: { name: string; letters?: string; rest: string } | undefined
  for (let n = from + 1; n <= Math.min(words.length - 1, from + 16); n++) {
    const last = words[n - 1]!
    if (/^\p{Ll}/u.test(last[0])) continue
    const name = s.slice(words[from]!.index, last.index + last[0].length)
    if (/(?:[;:"“”]|(?<!\b\p{Lu})\.)$/u.test(name)) break
    const rest = s.slice(last.index + last[0].length).trimStart()
    // the next word is small: the name is over
    if (!/^\p{Ll}/u.test(rest) || /^(?:of|for|and|on|de|to|in)(?: the)?\s\p{Lu}/u.test(rest)) continue
    const letters = / \((\p{Lu}[\p{L}&-]{1,12})\)$/u.exec(name)
    const bare = letters ? name.slice(0, letters.index) : name
    if (orgLike(bare)) best = { name: bare, ...(letters ? { letters: letters[1]! } : {}), rest }
    break
  }
  return best
}

/** The body that the text itself shows to be its issuer; `labelled` where its head says that it is a release. */
export function selfNamed(text: string, blocks: readonly Block[], frame: Frame, labelled: boolean): string | undefined {
  // "Organised by the Harbour Institute and the Port Academy", under the name of the conference
  const below = blocks[frame.body]
  const lead = below
    ? [{ text: text.slice(below.start, Math.min(below.end, below.start + 260)).replace(/\s+/g, ' ') }]
    : []
  for (const p of [...frame.header, ...lead]) {
    const name = ORGANIZED.exec(p.text)?.[1]!.split(
      /,\s| and (?:by )?(?:the )?(?=\p{Lu})| (?:together with|jointly with|in (?:partnership|cooperation|collaboration) with)\s|\s*[;|*(]/u,
    )[0]
    if (name && orgLike(name)) return name
  }
  const body = blocks.slice(frame.body).filter((b) => b.kind === 'paragraph')
  const first = body[0]
  if (!first) return undefined
  const from = dateline(text, blocks, frame).end
  const start = from !== undefined && from > first.start && from < first.end ? from : first.start
  const subject = subjectOf(text.slice(start, Math.min(first.end, start + 260)).replace(/\s+/g, ' '))
  if (subject && PERFORMS.test(subject.rest)) return subject.name
  // "LISBON, 4 March 2031 – The Peruvian Embassy in Lisbon organised …": a mission tells of itself from its town
  const here = dateline(text, blocks, frame)
  const mission = subject?.name.split(/ and (?:the )?/)[0]
  const seat =
    subject &&
    /\b(?:embassy|consulate(?:[ -]general)?|permanent mission|high commission)\b.* (?:in|to) (\p{Lu}[\p{L}'’ -]+)$/iu.exec(
      subject.name,
    )?.[1]
  if (seat && here.iso && !here.agency && here.place?.toLowerCase() === seat.toLowerCase()) return mission
  if (subject && labelled && TOLD.test(subject.rest)) return subject.name
  const last = blocks.slice(Math.max(frame.body + 1, blocks.length - 6))
  const lines = last.map((b) => text.slice(b.start, Math.min(b.end, b.start + 200)).replace(/^[\s*_#]+|[\s*_:]+$/g, ''))
  // "ADB is committed to …" closes what "The Asian Development Bank (ADB) has …" opened
  if (subject && lines.some((l) => [subject.name, subject.letters].some((n) => n && describes(l, n))))
    return subject.name
  // "…, the Reef Council said", and below "The Reef Council is a body of 61 states."
  const told = lines.flatMap((l) => /^(?:the )?(\p{Lu}[^.,]{4,60}?) (?:is|was) (?:an?|the) /iu.exec(l)?.[1] ?? [])
  const opening = text.slice(0, first.start + 600)
  if (labelled && told.length === 1 && orgLike(told[0]!) && opening.includes(told[0]!)) return told[0]
  // "About Harbour Energy", once, over the lines below
  const about = lines.flatMap((l) => /^(?:About (?:the )?|ABOUT (?:THE )?)(\p{Lu}[^.,:]{1,60})$/u.exec(l)?.[1] ?? [])
  return about.length === 1 && !/^(?:author|us|this)/i.test(about[0]!) ? about[0] : undefined
}

const describes = (line: string, name: string): boolean =>
  line.replace(/^the /i, '').startsWith(`${name} `) &&
  /^ (?:is (?:an? |the |committed)|was (?:founded|established|created|set up)|works|has \d+ member|provides|supports|brings together)/.test(
    line.replace(/^the /i, '').slice(name.length),
  )
