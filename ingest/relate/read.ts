// From typed spans to facts, sentence by sentence, in the order of the text: first who and what is named, then what each clause says.
import type { Mention, PersonMention, Sentence } from '../mention.ts'
import { countriesWithin, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import { besidePronoun } from '../resolve/beside.ts'
import { Discourse } from '../resolve/discourse.ts'
import { Things } from '../resolve/things.ts'
import { foldedText, scan } from '../scan.ts'
import { calendarEntry } from './layout/calendar.ts'
import { clausesOf, type Clause } from './clauses.ts'
import type { Reader } from './context.ts'
import { diaryLine, diaryOf } from './layout/diary.ts'
import { dateline } from './frames/venue.ts'
import { applyFrame } from './frames/frames.ts'
import { eventNouns } from './event-nouns.ts'
import { datesOfEntry, dayEntry, hostOfEntry, namedInEntry } from './layout/day-entries.ts'
import { townsByTheirPlace } from './layout/day-line.ts'
import { paperMeeting, plainMinutes } from './layout/paper-meeting.ts'
import { venueLine } from './layout/venue-line.ts'
import { whereabouts } from './whereabouts.ts'
import { inversions } from './inversion.ts'
import { nominal } from './nominal.ts'
import { greeted, speakerAt, speeches } from './speech.ts'
import { toldByPlace } from './told-by-place.ts'
import { cooperation, participation, topics } from './topics.ts'
import { lists } from './roster/lists.ts'
import { abroad, homeOf, hostOf } from './home/home.ts'
import { twoStates } from './home/two-states.ts'
import { pairPosts } from './roles/pairs.ts'
import { counterpart, counterpartsIn } from './roles/counterparts.ts'
import { bodyOf, personOf, seat } from './roles.ts'
import type { Fact, PropertyFact } from './facts.ts'
import { authored, speaker } from './authors.ts'
import { inVoice } from './turns/quoted.ts'
import { heard, noteVoices } from './heard.ts'
import { advisory, headsOfParts } from './layout/advisory.ts'
import { finish } from './conclusions.ts'
import { bindHeadline, mainEvent } from './main-event.ts'
import { eventNamed, instrument, name, owned } from './naming.ts'
import { withAside } from './asides.ts'
import { backToMain, inPassing } from './focus.ts'
import { namesOverPosts } from './roster/names-over-posts.ts'
import { layoutOf } from './layout.ts'
import { jointBody } from './lines/of-states.ts'
import { lifeOf } from './roles/lives.ts'
import { ordinalSubjects } from './lines/ordinal-subjects.ts'
import { eventOf, itself } from './lines/it.ts'
import { ordinalsAlone, standIns } from './lines/ordinals.ts'
import { ownPosts } from './roles/owners.ts'
import { paperLists } from './paper-lists.ts'
import { section } from './layout/sections.ts'
import { signatures } from './layout/signatures.ts'
import { signers } from './signers.ts'
import { shortForms } from './lines/short-forms.ts'
import { parts, sideTold } from './sides.ts'
import { titlePage } from './layout/title-page.ts'

export interface Read {
  readonly things: Things
  readonly facts: readonly Fact[]
  readonly properties: readonly PropertyFact[]
  readonly omitted: ReadonlyMap<string, number>
}

export function readFacts(told: Annotated, meta: Metadata, scope: string): Read {
  const layout = layoutOf(told, meta)
  const a = layout.annotated
  const things = new Things(scope, a.tokens)
  const talk = new Discourse(things, a.tokens)
  talk.documentDate = meta.date
  talk.namedIn = (name) => {
    const words = scan(name)
    return countriesWithin(words, 0, words.length).map((c) => c.code)
  }
  const r: Reader = {
    tokens: a.tokens,
    text: a.text,
    things,
    talk,
    facts: [],
    properties: [],
    kind: meta.kind,
    waiting: [],
    voices: [],
    notOfHome: new Set(),
    omitted: new Map(),
    abroad: abroad(a, meta),
    countriesIn: (m) => countriesWithin(a.tokens, m.from, m.to),
    ...(meta.date ? { documentDate: meta.date } : {}),
    title: meta.title,
  }
  things.home = homeOf(a, meta)
  r.host = hostOf(a, meta, things.home)
  talk.ofText = twoStates(a, meta, things.home)
  const page = titlePage(a, meta.title)
  townsByTheirPlace(a)
  headsOfParts(a)
  plainMinutes(a)
  namesOverPosts(a)
  pairPosts(a)

  // 1. Everything with a name of its own, over the whole text: a headline's surname finds the full name below it.
  const full = a.sentences.flatMap((s) =>
    s.mentions.filter((m): m is PersonMention => m.kind === 'person').map((m) => ({ m, s })),
  )
  for (const { m, s } of full) if (m.name.includes(' ')) personOf(r, m, s, undefined)
  speaker(r, a, meta)
  bindHeadline(r, a, meta)
  for (const s of a.sentences) for (const m of s.mentions) name(r, m, s)
  shortForms(r, a)
  r.facts.length = 0
  r.properties.length = 0
  for (const p of things.people) p.titles.length = 0
  const life = lifeOf(r, a.sentences)
  if (life) talk.life = r.life = life
  mainEvent(r, a, meta, page)
  paperMeeting(r, a, meta)
  advisory(r, a)
  venueLine(r, a, meta, layout.programme)
  const diary = diaryOf(r, a, meta)
  if (diary) r.diary = diary
  layout.begin(r)

  // 2. Facts, in the order of the text.
  let block = -1
  for (const s of a.sentences) {
    if (s.block !== block) {
      block = s.block
      talk.newParagraph()
      // a new paragraph is about what the headline is about; where no headline says, about what was told last
      if (s.blockKind === 'paragraph' && talk.section) talk.focusOn(talk.section)
      else if (s.blockKind === 'paragraph' && talk.main && talk.mainSure) talk.focusOn(talk.main)
    }
    const known = things.events.length
    layout.sentence(s, () => withAside(r, s, (x) => inVoice(r, x, () => sentence(r, x))))
    datesOfEntry(r, s, known)
  }
  layout.end()
  speakerAt(r, a, meta, talk.main)
  greeted(r, a, meta, talk.main)
  heard(r)
  signatures(r, a, meta)
  signers(r)
  finish(r, a.sentences, meta.publisher)
  authored(r, a, meta)
  return { things, facts: r.facts, properties: r.properties, omitted: r.omitted }
}

/** "Ten years after it, the sixth round of the Talks.": a sentence without a verb is about the meeting it ends with. */
function verbless(r: Reader, s: Sentence, clauses: readonly Clause[]): void {
  const m = s.mentions.at(-1)
  if (s.blockKind !== 'paragraph' || m?.kind !== 'event' || m.plural || (!m.named && !m.series)) return
  const front = r.tokens[m.from - 1]
  if (m.ordinal === undefined || s.to - m.to > 1 || (m.from > s.from && front?.text !== ',')) return
  if (clauses.some((c) => c.subject.includes(m) || c.groups.some((g) => g.mentions.includes(m) && g.prep !== ',')))
    return
  r.talk.focusOn(r.talk.event(m, true))
}
/** What opens an aside on earlier days. */
const RECALL = /\b(?:recall(?:ed|s|ing)?|remember(?:ed|s|ing)?|remind(?:ed|s|ing)?|looked back|reminisced)\b/

/** Passives that tell more of who did it than of what was done. */
const BY_ONE = /^(?:chair|moderate|deliver|lead|open|address)$/

function sentence(r: Reader, s: Sentence): void {
  const { talk, things } = r
  if (section(r, s) || lists(r, s) || dayEntry(r, s)) return
  let verbs = clausesOf(r.tokens, s)
  backToMain(r, s, verbs)
  verbless(r, s, verbs)
  const before = (talk.before = talk.focus)
  const years = new Set(s.mentions.flatMap((m) => (m.kind === 'date' ? [m.date.slice(0, 4)] : [])))
  talk.begin(s)
  talk.when = years.size === 1 ? [...years][0] : undefined
  const counterparts = counterpartsIn(s)
  for (const m of s.mentions) {
    if (m.kind === 'person') {
      const t = personOf(r, m, s, r.listSide || sideTold(r, s, m) || hostOfEntry(r, m))
      if (t) {
        counterpart(r, s, counterparts, m, t)
        talk.touch(t)
      }
    } else if (m.kind === 'org') {
      const t = bodyOf(r, m, s)
      seat(r, t, m, s)
      const line = jointBody(r, m, s)
      if (line) talk.nameLine(line, m.from)
    } else if (m.kind === 'instrument' && (m.named || (m.type === 'Agreement' && m.parties.length >= 2))) {
      instrument(r, owned(r, s, m), s)
    } else if (m.kind === 'event') eventNamed(r, m, s)
  }
  ownPosts(r, s)
  const alone = standIns(r, s)
  if (itself(r, s) || alone.length) verbs = clausesOf(r.tokens, s)
  // "Has New Zealand signed?": what is asked is not told
  if (r.tokens.slice(s.to - 2, s.to).some((t) => t.text === '?')) return
  const clauses = ordinalSubjects(r, s, verbs)
  dateline(r, s)
  calendarEntry(r, s)
  namedInEntry(r, s)
  diaryLine(r, s)
  eventNouns(r, s, clauses)
  whereabouts(r, s)
  // "X, accompanied by Y, met Z": what X did comes first
  const hangs = (c: Clause): boolean => c.passive && c.reduced && /^(accompany|join|lead)$/.test(c.frame)
  for (const c of [...clauses.filter((x) => !hangs(x)), ...clauses.filter(hangs)]) {
    const { focus } = talk
    applyFrame(r, c)
    // "the two countries" of the whole text are not whom "they" means next
    const who = c.subject.flatMap((m) =>
      m.kind === 'ref' && m.ref === 'sides'
        ? talk.sides()
        : m.kind === 'person' || m.kind === 'ref' || m.kind === 'post' || m.kind === 'country'
          ? talk.resolve(m, s)
          : [],
    )
    if (c.reduced) inPassing(r, s, c, clauses, focus)
    // "held consultations with Y, where they reviewed": the talk goes on about whose consultations they were
    if (c.subject.length === 1 && c.subject[0]!.kind === 'ref' && /^(?:they|two)$/.test(c.subject[0]!.ref))
      talk.group(who)
    else talk.subject(who)
  }
  // "X and Y will join her": the talk goes on about her
  const acts = clauses.flatMap((c) => c.subject)
  const her = new Set(
    s.mentions.flatMap((m) =>
      m.kind === 'ref' && (m.ref === 'he' || m.ref === 'she') && !acts.includes(m) ? talk.resolve(m, s) : [],
    ),
  )
  if (her.size === 1 && clauses.length === 1 && acts.length) talk.subject([...her])
  ordinalsAlone(r, s, alone)
  nominal(r, s, clauses)
  parts(r, s)
  inversions(r, s)
  toldByPlace(r, s, clauses)
  paperLists(r, s, clauses)
  speeches(r, s)
  topics(r, s, before)
  cooperation(r, s)
  participation(r, s)
  noteVoices(r, s, clauses)
  // "recalled that the last exchange took place in March 2023": what was long ago is over with its sentence
  const now = talk.focus
  const old =
    now !== before && now?.event?.start && r.documentDate && now.event.start.slice(0, 4) < r.documentDate.slice(0, 4)
  if (old && RECALL.test(foldedText(r.tokens, s.from, s.to))) talk.focus = before
  talk.told(s)
  talk.toldLast = eventOf(r, s)
  const town = s.mentions.filter((m) => m.kind === 'place' && !m.region).at(-1)
  if (town?.kind === 'place') talk.lastPlace = things.place(town)
  const people = s.mentions
    .filter((m) => m.kind === 'person' && r.tokens[m.from - 1]?.key !== 'under')
    .flatMap((m) => talk.resolve(m, s))
  // a sentence whose verb is none of the register is about whom it begins with
  // "The meeting was chaired by Minister X. He said …"
  const acted = clauses.some((c) => c.subject.some((m) => m.kind !== 'event' && m.kind !== 'org'))
  const by = clauses.flatMap((c) =>
    c.passive && BY_ONE.test(c.frame) ? c.groups.filter((g) => g.prep === 'by').flatMap((g) => g.mentions) : [],
  )
  if (!acted && new Set(people).size === 1 && by.some((m) => m.kind === 'person')) talk.subject(people)
  const reign = (m: Mention): boolean => r.tokens[m.from - 1]?.key === 'under'
  const first = s.mentions.find((m) => (m.kind === 'person' || (m.kind === 'post' && !m.plural)) && !reign(m))
  // "Under President X he was envoy": of him, and not of X
  const ref = s.mentions.find((m) => m.kind === 'ref' && (m.ref === 'he' || m.ref === 'she'))
  const under = first && ref && first.to <= ref.from && besidePronoun(r.tokens, first, ref.from, s)
  if (!clauses.length && under) talk.subject(talk.resolve(ref, s))
  else if (!clauses.length && first && first.from - s.from <= 3) talk.subject(talk.resolve(first, s))
  else if (!clauses.length) talk.subject(people.slice(0, 1))
  const begins = first?.kind === 'post' && first.definite && first.from - s.from <= 1 && !talk.resolve(first, s).length
  if (first) talk.stranger(begins)
}
