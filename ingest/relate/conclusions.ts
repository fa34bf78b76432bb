// What follows from the facts once all are read: whose side somebody was on, of which line a meeting is, whether it was held.
import type { Sentence } from '../mention.ts'
import { countryName } from '../resolve/countries.ts'
import type { Thing } from '../resolve/thing.ts'
import { ahead, property, state, status, type Reader } from './context.ts'
import { carryDays, carryTowns } from './days/carried.ts'
import { forgetFirstPlaces } from './days/first-set.ts'
import { datePapers } from './days/papers.ts'
import { homePosts } from './bare-posts/home.ts'
import { partiesByMeetings } from './lines/of-states.ts'
import { lives } from './roles/lives.ts'
import { pendingPosts } from './roles.ts'

/** An affiliation that a post at the same body says better is left out. */
function untitled(r: Reader): void {
  for (let i = r.facts.length - 1; i >= 0; i--) {
    const f = r.facts[i]!
    if (
      f.rule === 'affiliation' &&
      r.facts.some(
        (x) => x !== f && x.type === 'HOLDS_ROLE' && x.source === f.source && x.target === f.target && x.props['title'],
      )
    )
      r.facts.splice(i, 1)
  }
}

/** A side told later in the text, or by the body a person serves, holds for what was read before it. */
function sidesKnown(r: Reader, publisher: string | undefined): void {
  r.things.home ??= r.talk.speaker.thing?.country
  // "Joint Secretary at the Ministry of Mines": at a meeting of two states it may be the other one's
  const guessed = new Set<Thing>()
  for (const p of r.things.people) {
    if (p.country) continue
    const at = r.facts.find(
      (f) => f.type === 'HOLDS_ROLE' && f.source === p && !f.props['former'] && f.target !== 'doc',
    )?.target
    if (!at || at === 'doc' || at.type !== 'Organization') continue
    p.country = at.country ?? (at.generic ? r.things.home : undefined)
    if (!at.country && !at.names.has(publisher ?? '')) guessed.add(p)
  }
  for (const f of r.facts) {
    if (
      !/^(CHAIRED|LED_DELEGATION|PARTICIPATED_IN)$/.test(f.type) ||
      f.props['side'] ||
      f.source.type !== 'Person' ||
      f.target === 'doc'
    )
      continue
    const parties = f.target.event?.series?.event?.parties ?? []
    if (guessed.has(f.source)) continue
    if (f.source.country && parties.some((c) => c.country === f.source.country))
      f.props['side'] = countryName(f.source.country)
  }
}

/** The opening and the closing of a meeting are the meeting: who has the floor there speaks at it. A panel is heard by those who chose it. */
function openedIt(r: Reader, e: Thing, parent: Thing): void {
  const names = [...e.names.keys()]
  // "Session 1: Opening" is one of the sessions
  if (names.some((n) => /\b(?:session|panel|part) (?:\d|[ivx]+\b)/i.test(n))) return
  if (
    !names.some((n) =>
      /^(?:the )?(?:formal |official )?(?:opening|closing|inaugural|inauguration|welcome)(?: (?:session|ceremony|plenary|segment|remarks|address(?:es)?|of the \S+ day))?$/i.test(
        n,
      ),
    )
  )
    return
  for (const f of r.facts.filter((x) => x.type === 'SPOKE_AT' && x.target === e))
    if (!r.facts.some((x) => x.type === 'SPOKE_AT' && x.source === f.source && x.target === parent))
      state(r, 'SPOKE_AT', f.source, parent, {
        rule: 'spoke-at-its-opening',
        at: f.at,
        sentence: f.sentence,
        confidence: f.confidence,
        modality: f.modality,
        props: f.props,
      })
}

/** What follows from the facts: series membership, both parties there, status by date. */
export function finish(r: Reader, sentences: readonly Sentence[], publisher: string | undefined): void {
  const { things } = r
  pendingPosts(r)
  homePosts(r, sentences, publisher)
  untitled(r)
  sidesKnown(r, publisher)
  partiesByMeetings(r)
  lives(r)
  forgetFirstPlaces(r)
  for (const e of things.events) {
    const i = e.event!
    const f = r.facts.find((x) => x.target === e || x.source === e)
    const p = r.properties.find((x) => x.thing === e)
    const say = f ? { at: f.at, sentence: f.sentence } : p ? { at: p.at, sentence: p.sentence } : undefined
    if (!say) continue
    if (i.series) {
      i.series.weakly = false
      state(r, 'PART_OF_SERIES', e, i.series, {
        ...say,
        rule: 'meeting-of-line',
        props: { ordinal: i.ordinal },
        confidence: 0.9,
      })
    }
    if (i.ordinal) property(r, e, 'ordinal', i.ordinal, { ...say, rule: 'ordinal' })
    // "meets with X" under a day that is still to come
    if (i.status === 'held' && ahead(r, i.start) === true) {
      i.statusRank = 0
      status(r, e, 'planned', { ...say, rule: 'date-ahead' })
    }
    if (!i.status) {
      const later = ahead(r, i.start)
      const touched = r.facts.some(
        (x) =>
          (x.target === e || x.source === e) &&
          x.modality === 'asserted' &&
          x.type !== 'PART_OF_SERIES' &&
          x.type !== 'DISCUSSED',
      )
      const planned = r.facts.some((x) => (x.target === e || x.source === e) && x.modality === 'planned')
      if (later === true || (later === undefined && planned && !touched))
        status(r, e, 'planned', { ...say, rule: 'date-ahead' })
      else if (later === false || touched) status(r, e, 'held', { ...say, rule: 'date-past' }, 1)
    }
    if (
      !i.parent &&
      r.talk.main &&
      e !== r.talk.main &&
      !i.series &&
      /^(session|panel|lunch|dinner|reception|signing|ceremony|round table|breakfast)$/.test(i.kind) &&
      (i.named || /^(session|panel)$/.test(i.kind)) &&
      /^(conference|symposium|forum|seminar|summit|workshop|dialogue|event|meeting|congress)$/.test(
        r.talk.main.event!.kind,
      )
    )
      i.parent = r.talk.main
    // "the 2021 session": of no meeting of another year
    const year = [...e.names.keys()].map((n) => /^(?:19|20)\d\d\b/.exec(n)?.[0]).find(Boolean)
    if (year && i.parent?.event!.start && !i.parent.event!.start.startsWith(year)) i.parent = undefined
    if (
      i.ordinal === 1 &&
      i.series &&
      i.start &&
      !r.properties.some((x) => x.thing === i.series && x.property === 'since')
    )
      property(r, i.series, 'since', i.start, { ...say, rule: 'first-of-line', confidence: 0.75 })
    if (i.parent && !i.start && i.parent.event!.start && !i.parent.event!.end)
      property(r, e, 'startDate', i.parent.event!.start, { ...say, rule: 'day-of-parent', confidence: 0.7 })
    if (i.parent && !i.status && i.parent.event!.status)
      status(r, e, i.parent.event!.status, { ...say, rule: 'status-of-parent' }, 1)
    if (i.parent) state(r, 'PART_OF', e, i.parent, { ...say, rule: 'session-of', confidence: 0.8 })
    if (i.parent) openedIt(r, e, i.parent)
    // the parties of a line were at a meeting of it that was held
    // and will be at one that has its number or its day
    const sure = i.status === 'held' || (i.status === 'planned' && (i.ordinal !== undefined || i.start))
    if (i.series && sure && i.series.event!.parties.length >= 2)
      for (const c of i.series.event!.parties)
        state(r, 'PARTICIPATED_IN', c, e, {
          ...say,
          rule: 'party-of-line',
          confidence: 0.7,
          modality: i.status === 'held' ? 'asserted' : 'planned',
        })
  }
  const under = carryDays(r, sentences)
  carryTowns(r, sentences)
  datePapers(r, sentences, under)
}
