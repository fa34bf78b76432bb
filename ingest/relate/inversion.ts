// Constructions in which the words do not stand in their plain order: "Leading the visitors was X", "It fell to X to preside over Y",
// "Kars was the venue of the tenth gathering", "…, as did X". Each gives the relations that the plain construction would give.
import type { Sentence } from '../mention.ts'
import type { Reader } from './context.ts'
import { DAYS } from './inversion/days.ts'
import { AFFILIATIONS } from './inversion/affiliations.ts'
import { ACQUAINTANCE } from './inversion/acquaintance.ts'
import { AGENDAS } from './inversion/agenda.ts'
import { APPOSITIONS } from './inversion/appositions.ts'
import { ATTENDANCE } from './inversion/attendance.ts'
import { BONDS } from './inversion/bonds.ts'
import { BOTH_SIDES } from './inversion/both-sides.ts'
import { CALLED_OFF } from './inversion/called-off.ts'
import { CAREERS } from './inversion/careers.ts'
import { CEREMONIES } from './inversion/ceremonies.ts'
import { CHAIRS } from './inversion/chairs.ts'
import { COMPANY } from './inversion/company.ts'
import { CONTACTS } from './inversion/contacts.ts'
import { DELEGATIONS } from './inversion/delegations.ts'
import { ELLIPSES } from './inversion/ellipsis.ts'
import { EXERCISES } from './inversion/exercises.ts'
import { FLOOR } from './inversion/floor.ts'
import { FRONTED } from './inversion/fronted.ts'
import { HANDS } from './inversion/hands.ts'
import { JOINT } from './inversion/joint.ts'
import { JOURNEYS } from './inversion/journeys.ts'
import { LABELS } from './inversion/labels.ts'
import { LOCATIVES } from './inversion/locative.ts'
import { OFFICES } from './inversion/offices.ts'
import { ORGANISERS } from './inversion/organisers.ts'
import { ORGANIZING } from './inversion/organizing.ts'
import { OUTCOMES } from './inversion/outcomes.ts'
import { has, type Needs, needsOf } from './inversion/needs.ts'
import { codeOf, matches, moodOf, type Inversion } from './inversion/phrase.ts'
import { PANELS } from './inversion/panels.ts'
import { POLICIES } from './inversion/policies.ts'
import { POSTINGS } from './inversion/postings.ts'
import { PRESENCE } from './inversion/presence.ts'
import { PRESIDING } from './inversion/presiding.ts'
import { PROCEEDINGS } from './inversion/proceedings.ts'
import { PROGRAMMES } from './inversion/programmes.ts'
import { RECALLED } from './inversion/recalled.ts'
import { REMARKS } from './inversion/remarks.ts'
import { REVIEWS } from './inversion/reviews.ts'
import { ROLES } from './inversion/roles.ts'
import { ROOM } from './inversion/room.ts'
import { SEATS } from './inversion/seats.ts'
import { SEGMENTS } from './inversion/segments.ts'
import { SHARES } from './inversion/shares.ts'
import { SIGNINGS } from './inversion/signings.ts'
import { SPEAKERS } from './inversion/speakers.ts'
import { SPEAKING } from './inversion/speaking.ts'
import { STAGES } from './inversion/stages.ts'
import { SUCCESSIONS } from './inversion/succession.ts'
import { SPEECHES } from './inversion/speeches.ts'
import { TALKS } from './inversion/talks.ts'
import { TOURS } from './inversion/tours.ts'
import { VENUES } from './inversion/venues.ts'
import { PRESS_CONFERENCES } from './inversion/press-conferences.ts'
import { VOICES } from './inversion/voices.ts'
import { under, veilAt } from './veil.ts'
import { ofWord } from '../words.ts'

/** All of them, in the order they are tried: who was there before what was said of it, and ellipsis last, as it copies what is told. */
export const INVERSIONS: readonly Inversion[] = [
  ...VENUES,
  ...STAGES,
  ...DAYS,
  ...JOURNEYS,
  ...CALLED_OFF,
  ...LOCATIVES,
  ...PRESENCE,
  ...ATTENDANCE,
  ...COMPANY,
  ...ROOM,
  ...ROLES,
  ...LABELS,
  ...DELEGATIONS,
  ...CHAIRS,
  ...PRESIDING,
  ...SPEAKING,
  ...REVIEWS,
  ...PANELS,
  ...PROCEEDINGS,
  ...TALKS,
  ...ACQUAINTANCE,
  ...RECALLED,
  ...CONTACTS,
  ...TOURS,
  ...CEREMONIES,
  ...FRONTED,
  ...AGENDAS,
  ...OUTCOMES,
  ...SIGNINGS,
  ...HANDS,
  ...BONDS,
  ...BOTH_SIDES,
  ...PROGRAMMES,
  ...SHARES,
  ...EXERCISES,
  ...POLICIES,
  ...JOINT,
  ...ORGANIZING,
  ...ORGANISERS,
  ...OFFICES,
  ...CAREERS,
  ...POSTINGS,
  ...SUCCESSIONS,
  ...APPOSITIONS,
  ...AFFILIATIONS,
  ...SEATS,
  ...FLOOR,
  ...REMARKS,
  ...PRESS_CONFERENCES,
  ...VOICES,
  ...SPEAKERS,
  ...SPEECHES,
  ...SEGMENTS,
  ...ELLIPSES,
]

const BY_CUE = new Map<string, number[]>()
INVERSIONS.forEach((rule, i) => {
  for (const w of rule.cue) BY_CUE.set(w, [...(BY_CUE.get(w) ?? []), i])
})

const NONE: readonly number[] = []
/** The rules that a word is a cue of. */
const cued = ofWord(({ key }) => BY_CUE.get(key) ?? NONE)

/** By rule: what its pattern needs, found out when it is first wanted. */
const needs: Needs[] = []

/** A sentence longer than this is a list or a table run together; the constructions here are those of prose. */
const LONGEST = 1500

/** Reads the inversions of one sentence. States facts; returns how many matches were read. */
export function inversions(r: Reader, s: Sentence): number {
  const tried = new Set<number>()
  for (let i = s.from; i < s.to; i++) for (const k of cued(r.tokens[i]!)) tried.add(k)
  if (!tried.size) return 0
  const { text, tokens } = codeOf(r, s)
  if (text.length > LONGEST) return 0
  const tokenAt = (offset: number): number => {
    let at = -1
    while (at + 1 < tokens.length && tokens[at + 1]![0] <= offset) at++
    return tokens[at]?.[1] ?? s.from
  }
  let read = 0
  for (const k of [...tried].sort((a, b) => a - b)) {
    const rule = INVERSIONS[k]!
    if (!has(text, (needs[k] ??= needsOf(rule.pattern)))) continue
    for (const m of matches(rule.pattern, text)) {
      const from = tokenAt(m.index)
      const modality = under(veilAt(r.tokens, s, from), moodOf(text, m.index, m[0]))
      rule.read({
        r,
        s,
        code: text,
        start: m.index,
        text: m[0],
        groups: m.groups ?? {},
        rule: rule.name,
        tokenAt,
        at: { from, to: Math.max(from + 1, tokenAt(m.index + m[0].length - 1) + 1) },
        modality,
      })
      read++
    }
  }
  return read
}
