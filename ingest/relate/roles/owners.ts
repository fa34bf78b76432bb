// Whose post it is that stands before a name, told by a genitive: "Rwanda was represented by its Prime Minister, X", "the Commission, whose
// Executive Secretary, Dr. X", "the Confederation's vice-president, X".
import { fold } from '../../../src/identity/keys.ts'
import type { Mention, PersonMention, PostMention, Sentence } from '../../mention.ts'
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import { GOVERNMENT } from '../bare-posts/bare.ts'
import { state, type Reader } from '../context.ts'
import { bodyAround, inBracketsOf } from './owners-around.ts'
import { keyLike } from '../../words.ts'

/** What may stand between the genitive and the post. */
const QUALITY = keyLike(
  /^(new|newly|current|then|own|interim|transitional|acting|first|long|long-serving|late|outgoing|incoming|former|elected|appointed|departing)$/,
)
const LAND = /^(country|island|kingdom|republic|nation|state|emirate|sultanate|principality)$/

/** States the posts of a sentence that a genitive gives to a body or a state. */
export function ownPosts(r: Reader, s: Sentence): void {
  inBracketsOf(r, s)
  for (const m of s.mentions) {
    if (m.kind !== 'person') continue
    for (const p of m.posts) {
      if (p.org || p.country) continue
      const owner =
        p.to > m.nameRange.from
          ? behindName(r, s, m, p)
          : (ownerOf(r, s, p) ?? houseOf(r, s, p) ?? missionOf(r, s, p) ?? bodyAround(r, s, m, p))
      if (owner) give(r, s, m, p, owner)
    }
  }
}

function give(r: Reader, s: Sentence, m: PersonMention, p: PostMention, owner: Thing): void {
  if (owner.type === 'Country' ? !GOVERNMENT.test(p.title) : owner.type !== 'Organization') return
  for (const t of r.talk.resolve(m, s)) {
    if (t.type !== 'Person' || (owner.country && t.country && t.country !== owner.country)) continue
    if (owner.type === 'Country') t.country ??= owner.country
    state(r, 'HOLDS_ROLE', t, owner, {
      rule: 'post-of-owner',
      at: { from: p.from, to: m.to },
      sentence: s,
      confidence: 0.75,
      props: { title: p.title, former: p.former, asOf: r.documentDate },
    })
  }
}

function ownerOf(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const { tokens } = r
  let k = p.from - 1
  while (k > s.from && QUALITY(tokens[k])) k--
  const word = tokens[k]?.key ?? ''
  if (k < s.from) return undefined
  if (word === 'whose') return only(r, s, actorsEndingAt(s, tokens[k - 1]?.text === ',' ? k - 1 : k))
  if (/^(its|their)$/.test(word)) return antecedent(r, s, k)
  if (/^(my|our)$/.test(word)) return ofSpeaker(r)
  if (tokens[k]!.shape !== 'poss' && !/^['’]$/.test(tokens[k]!.text)) return undefined
  const named = actorsEndingAt(s, k)
  if (named.length) return only(r, s, named)
  // "the country's", "the Confederation's"
  if (tokens[k - 2]?.key !== 'the') return undefined
  const noun = tokens[k - 1]!.key
  return LAND.test(noun) ? antecedent(r, s, k - 2, 'country') : r.things.bodyCalled(fold(noun), k - 1)
}

/** "the plant, where they were shown round by Ms. X, its technical director". */
function behindName(r: Reader, s: Sentence, m: PersonMention, p: PostMention): Thing | undefined {
  let k = p.from - 1
  while (k > m.to && QUALITY(r.tokens[k])) k--
  if (r.tokens[k]?.key === 'its') return antecedent(r, s, m.from)
  if (r.tokens[k]?.key === 'my') return ofSpeaker(r)
  // "X, the Bank's Regional Director"
  return r.tokens[k]?.shape === 'poss' ? ownerOf(r, s, p) : undefined
}

/** Posts of a house that receives: its head, or one of a ministry. */
const OF_HOUSE =
  /^(?:(?:deputy|vice|acting|first|chief) )*(?:director(?:[- ]general)?|head|commandant|commander|rector|dean|principal|chair(?:man|woman|person)?|manager|general manager|speaker|secretary of state.*|state secretary|permanent secretary|curator|superintendent|(?:chief )?executive(?: officer)?|ceo|warden|abbot|matron)$/i

/**
 * "They visited the Academy, where they were welcomed by the commandant, Admiral X", "was received at the Ministry by State Secretary Y": the
 * body in whose house somebody is received, where it is the only one of the sentence between that and the post.
 */
function houseOf(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const { tokens } = r
  if (!OF_HOUSE.test(p.title)) return undefined
  let k = p.from - 1
  while (k > s.from && (QUALITY(tokens[k]) || tokens[k]!.key === 'the')) k--
  // "the Hospital in Vaiola, where the matron, X", "At the Hospital the matron, X"
  const opens = /^(?:where|there)$/.test(tokens[k]?.key ?? '')
  const front = s.mentions.find((m) => m.kind === 'org' && m.to === k + 1)
  if (front && tokens[k + 1]?.key === 'the' && atStart(r, s, front)) return only(r, s, [front])
  const told = tokens[k + 1]?.key === 'the' || tokens[k + 1]?.shape === 'Cap'
  if (tokens[k]?.key !== 'by' && !(opens && told)) return undefined
  const house = s.mentions.findLast((m) => m.kind === 'org' && m.to <= k)
  if (!house || s.mentions.some((m) => m.from >= house.to && m.to <= k && !/^(?:ref|place|date|country)$/.test(m.kind)))
    return undefined
  if (opens) return /^(?:in (?:\S+ ){1,3})?,$/.test(foldedText(tokens, house.to, k)) ? only(r, s, [house]) : undefined
  const lead = foldedText(tokens, Math.max(s.from, house.from - 14), house.from)
  const between = foldedText(tokens, house.to, k + 1)
  const there = WHERE.test(between)
  const at = /(?:^|[ ,])at (?:the )?(?:(?:headquarters|seat|premises|main building|offices) of (?:the )?)?$/.test(
    `${lead} `,
  )
  const received = at && (RECEIVED_BY.test(lead) || RECEIVED_BY.test(between))
  if (!there && !(received && between.split(' ').length <= 8)) return undefined
  return only(r, s, [house])
}
/** "At the Academy the commandant, …" */
const atStart = (r: Reader, s: Sentence, m: Mention): boolean =>
  /^(?:at|in) (?:the )?$/.test(`${foldedText(r.tokens, s.from, m.from)} `)
const WHERE =
  /^(?:\([^)]*\) )?(?:in (?:\S+ ){1,3})?, where (?:\S+ ){1,3}(?:was|were|is|are|will be|had been) (?:\S+ ){0,2}(?:received|welcomed|met|greeted|briefed|shown|hosted|guided|taken|given|looked|addressed|escorted)(?: \S+){0,6} by$/
const RECEIVED_BY = /\b(?:received|welcomed|greeted|met|hosted|briefed)\b(?!.*\b(?:and|who|where|which)\b)/

/** "visited the OSCE Mission to Serbia and met with Acting Head of Mission X": of the one mission told before. */
function missionOf(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  if (!/^(?:acting |deputy )*(?:head|chief) of mission\b/i.test(p.title)) return undefined
  const told = s.mentions.filter(
    (m) => m.kind === 'org' && m.to <= p.from && /\b(?:mission|presence|embassy)\b/i.test(m.name),
  )
  return told.length ? only(r, s, told) : undefined
}

/** "our chief negotiator", "my Permanent Secretary": of the state the one who speaks is of. */
function ofSpeaker(r: Reader): Thing | undefined {
  const code = r.talk.speaker.country ?? r.talk.speaker.thing?.country
  return code ? r.things.country(code, r.talk.speaker.thing?.first ?? 0) : undefined
}

const isActorMention = (m: Mention): boolean =>
  m.kind === 'org' || (m.kind === 'country' && m.form !== 'demonym') || (m.kind === 'ref' && m.ref === 'side')

const actorsEndingAt = (s: Sentence, k: number): Mention[] => s.mentions.filter((m) => m.to === k && isActorMention(m))

function only(r: Reader, s: Sentence, list: readonly Mention[]): Thing | undefined {
  const found = [...new Set(list.flatMap((m) => r.talk.resolve(m, s)))]
  return found.length === 1 ? found[0] : undefined
}

/** The one body or state of the sentence ahead of "its"; of two, none: "Chile told Peru that its minister …". */
function antecedent(r: Reader, s: Sentence, before: number, kind?: 'country'): Thing | undefined {
  const ahead = s.mentions.filter((m) => m.to <= before && isActorMention(m) && (!kind || m.kind === kind))
  return only(r, s, ahead)
}
