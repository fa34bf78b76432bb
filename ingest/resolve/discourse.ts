// Who and what is talked of at this point: pronouns, "the Minister", "both sides", "his Danish counterpart", "the Meeting".
// Where the words do not tell, the answer is nobody: a wrong antecedent is a wrong fact.
import type { EventMention, Mention, PostMention, RefMention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import { findEvent } from './event-reference.ts'
import { lineOf } from './lines.ts'
import { Called, besidePronoun, namedBehind, objectOf, ofVerb } from './beside.ts'
import { counterpartOf, holdersOf } from './post-holders.ts'
import { bothTold, guestOf, pluralMeant, namedBefore, ministersOf, sidesOf, statesMeant, theyOf } from './plurals.ts'
import { leaderOf, leadersAt } from './leaders.ts'
import { bothStates, pairBefore } from './both-states.ts'
import type { Thing } from './thing.ts'
import type { Things } from './things.ts'
const NOWHERE: Sentence = { from: 0, to: 0, start: 0, end: 0, block: 0, blockKind: 'paragraph', mentions: [] }

export interface Speaker {
  readonly thing?: Thing
  /** Country code the speaker speaks for. */
  readonly country?: string
}

export class Discourse {
  readonly things: Things
  readonly tokens: readonly Token[]
  speaker: Speaker = {}

  /** Codes of the states in a name. */
  namedIn: (name: string) => string[] = () => []
  /** Codes of the two states that the whole text is about; empty where it is of one or of many. */
  ofText: readonly string[] = []
  /** People by when they were last spoken of, newest last. */
  #recent: Thing[] = []
  readonly #resolved = new Map<number, Thing>()
  #lastSubject: Thing[] = []
  #stranger = false
  /** The one person that a sentence was last about alone. */
  #topic: Thing | undefined
  readonly #called = new Called()
  #bodies: { block: number; list: Thing[] } = { block: -1, list: [] }
  #lastGroup: Thing[] = []
  focus: Thing | undefined
  before: Thing | undefined // in focus when the sentence began
  main: Thing | undefined
  mainSure = false // told by the headline or the first sentence: every paragraph is about it
  focusSeries: Thing | undefined
  /** The event named last in this paragraph, though nothing was said of it yet: "preparations for the 13th meeting of the Mechanism". */
  mentioned: Thing | undefined
  /** The one meeting that the sentence before told of, "It was chaired by X"; of several, "it" may be any. */
  toldLast: Thing | 'several' | undefined
  /** The line that this paragraph named last, of none of whose meetings anything is told yet, and at which token. */
  #line: { readonly line: Thing; readonly at: number } | undefined
  /** Who chaired a meeting and who headed its delegations: "the co-chairs", "the heads of delegation". */
  readonly chairs = new Map<Thing, Thing[]>()
  readonly heads = new Map<Thing, Thing[]>()
  /** "the next Forum": which one it was found to be. */
  readonly relatives = new Map<EventMention, Thing>()
  /** The session under whose heading the text stands. */
  section: Thing | undefined
  /** The meeting that the document is the summary of: what is said under any heading is said there. */
  minutes: Thing | undefined
  documentDate: string | undefined
  /** "co-chaired the meeting with X": the preposition is the verb's. */
  withOfVerb = false
  /** Date of the clause at hand: "Last year the Forum met in …" is another than this year's. */
  when: string | undefined
  /** Whether a paragraph begins. */
  #opens = true
  /** Of whom the delegation told last is made: "the delegation". */
  team: readonly Thing[] = []
  /** The house that was visited last, and by whom: "where they were welcomed by X". */
  tour: { event: Thing; who: readonly Thing[]; sentence: Sentence; to: number } | undefined
  /** Envoys without names: "They are A, B and C" names them. */
  envoys: { event: Thing; head: readonly Thing[]; block: number } | undefined
  /** Whose obituary the text is. */
  life: Thing | undefined
  /** The town in front of the text, "here", and the one told last, "there". */
  dateline: Thing | undefined
  lastPlace: Thing | undefined
  constructor(things: Things, tokens: readonly Token[]) {
    this.things = things
    this.tokens = tokens
  }

  /** The one body that the sentence before named; undefined where it named none or several. */
  bodyBefore(s: Sentence): Thing | undefined {
    return this.#bodies.block === s.block && this.#bodies.list.length === 1 ? this.#bodies.list[0] : undefined
  }
  /** Notes which bodies a sentence named, for the next. */
  told(s: Sentence): void {
    this.#opens = false
    const list = s.mentions.flatMap((m) => (m.kind === 'org' ? this.resolve(m, s) : []))
    this.#bodies = { block: s.block, list: [...new Set(list)] }
  }

  /** Notes that a line is named at a token: "created the Lake Dialogue. Its first round …". */
  nameLine(line: Thing | undefined, at: number): void {
    if (line) this.#line = { line, at }
  }
  newParagraph(): void {
    this.#opens = true
    this.mentioned = undefined
    this.#line = undefined
  }
  /** The line named last before token `i`, where no meeting is told of since. */
  lineNamed(i: number): Thing | undefined {
    const told = this.#line
    if (!told || told.at >= i) return undefined
    const since = this.mentioned && this.mentioned.first < i && this.mentioned.first > told.at
    return since && this.mentioned!.event?.series !== told.line ? undefined : told.line
  }

  touch(t: Thing): void {
    if (t.type !== 'Person') return
    this.#recent = this.#recent.filter((x) => x !== t)
    this.#recent.push(t)
  }
  subject(list: readonly Thing[]): void {
    const people = list.filter((t) => t.type === 'Person')
    if (people.length) {
      this.#lastSubject = people
      if (people.length === 1) this.#topic = people[0]
      this.#stranger = false
    }
    if (list.length >= 2) this.#lastGroup = [...list]
  }
  /** Whether the sentence was about a post that nobody is known by: the pronoun of the next is nobody's. */
  stranger(is: boolean): void {
    this.#stranger = is
  }
  group(list: readonly Thing[]): void {
    if (list.length >= 2) this.#lastGroup = [...list]
  }

  opening: { m: Mention; who: Thing[] } | undefined
  /** Who the pronoun stands for that a sentence begins with: told before it, whoever is named behind it. */
  begin(s: Sentence): void {
    this.opening = undefined
    const m = s.mentions.find((x) => /^(person|post|org|country|ref)$/.test(x.kind))
    if (m?.kind === 'ref' && /^(he|she|they|two)$/.test(m.ref)) this.opening = { m, who: this.#byRef(m, s) }
  }

  /** The things a mention stands for; empty where that is not told. */
  resolve(m: Mention, s: Sentence): Thing[] {
    switch (m.kind) {
      case 'country':
        return [this.things.countryOf(m)]
      case 'place':
        return [this.things.place(m)]
      case 'org':
        return [this.things.org(m)]
      case 'person': {
        const t = this.things.person(m, true)
        return t ? [t] : []
      }
      case 'post':
        return m.plural && m.country ? statesMeant(this, m, s) : this.#byPost(m)
      case 'ref':
        return this.#called.note(m, this.#byRef(m, s), this.tokens[m.from]!.key)
      case 'event': {
        const e = this.event(m)
        return e ? [e] : []
      }
      case 'instrument':
        return [this.things.instrument(m)]
      case 'date':
        return []
    }
  }

  #leaders(key: string): Thing[] {
    return leadersAt(this.chairs, this.heads, [this.focus, this.main], key)
  }

  /** "The Foreign Ministers": the two who are told to be that; nobody where more, or only one side's, are told. */
  both(m: PostMention): Thing[] {
    if (m.org || m.country || !/^(?:the|two|both|their)$/.test(this.tokens[m.from - 1]?.key ?? '')) return []
    const group = this.#lastGroup.filter((t) => t.type === 'Person')
    return bothTold(m.head, this.tokens.slice(m.from, m.to), group, this.#recent) ?? []
  }

  /** "the Ministers of Kenya, Chile and Oman": those people, where one of each is told; else nobody. */
  ministersOf = (m: PostMention, s: Sentence): Thing[] => ministersOf(this.tokens, m, s, this.#recent)

  #byPost(m: PostMention): Thing[] {
    if (m.plural) return /^(?:co-?)?chair(?:s|men|persons)$/.test(m.head) && !m.org ? this.#leaders(m.head) : []
    const leader = leaderOf(this.heads, m)
    if (leader) return [leader]
    const before = this.tokens[m.from - 1]?.key
    const definite = before === 'the' || before === 'this' || before === 'our' || this.tokens[m.from]!.shape === 'Cap'
    if (!definite) return []
    // "our Foreign Minister": of the speaker's state
    const own = before === 'our' ? this.speaker.country : undefined
    const all = holdersOf(this, m).filter((t) => !own || !t.country || t.country === own)
    if (all.length === 1) return all
    const recent = [...this.#recent].reverse().filter((t) => all.includes(t))
    if (all.length > 1 && recent.length) {
      // Two who fit: the subject told last, or the one of the home side where the text is one side's.
      const home = this.things.home ? recent.filter((t) => t.country === this.things.home) : []
      if (home.length === 1) return home
      const told = this.#lastSubject.filter((t) => recent.includes(t))
      if (told.length === 1) return told
      return [recent[0]!]
    }
    return []
  }

  #byRef(m: RefMention, s: Sentence): Thing[] {
    switch (m.ref) {
      case 'I':
        return this.speaker.thing ? [this.speaker.thing] : []
      case 'we':
        return this.speaker.country ? [this.things.country(this.speaker.country, m.from)] : []
      case 'he':
      case 'she': {
        // "The Chairperson proceeded to P. He …": of one who is not known by name
        if (this.#stranger && !s.mentions.some((x) => x.kind === 'person' && x.to <= m.from)) return []
        const behind = this.#opens ? namedBehind(this.tokens, s, m) : undefined
        if (behind && (behind.kind === 'post' || !behind.gender || behind.gender === m.gender))
          return this.resolve(behind, s)
        const fits = (t: Thing): boolean => this.#called.fits(t, m)
        // named before it in the sentence: the one who fits; of two, nobody
        const front = namedBefore(this.tokens, s, m).filter((x) => !besidePronoun(this.tokens, x, m.from, s))
        const here = [...new Set(front.flatMap((x) => this.resolve(x, s)))].filter(fits)
        const name = s.mentions.findLast((x) => x.kind === 'person' && x.to <= m.from)
        // "Ambassador X will join her": nobody joins herself; "Welcoming X, Y discussed with him": X
        const doer = name && ofVerb(this.tokens, name, m) ? this.resolve(name, s)[0] : undefined
        if (doer && here.includes(doer)) {
          const last = this.#called.objectBefore(m)
          const told = last === doer ? undefined : last
          return objectOf(doer, { here, told, subject: this.#lastSubject.filter(fits), group: this.#lastGroup, fits })
        }
        if (here.length === 1) return here
        if (here.length > 1) {
          const sureHere = here.filter((t) => t.gender === m.gender)
          return sureHere.length === 1 ? sureHere : []
        }
        const subject = this.#lastSubject.filter(fits)
        if (subject.length === 1) return subject
        // "Modi met A and B. Both leaders arrived … He will …": of the one told of before the two
        if (subject.length > 1 && this.#topic && fits(this.#topic) && !subject.includes(this.#topic))
          return [this.#topic]
        // "Both signed it. He left": of two he may be either
        if (subject.length > 1) {
          const known = subject.filter((t) => t.gender === m.gender)
          return known.length === 1 ? known : []
        }
        // in an obituary he is the dead man, unless somebody else is told of in between
        if (this.life && this.life.gender === m.gender) return [this.life]
        if (!subject.length && this.#called.objectBefore(m, 45)) return [this.#called.objectBefore(m, 45)!]
        const sure = this.#recent.findLast((t) => t.gender === m.gender && fits(t)) // unless somebody else is told of since
        if (sure) return subject.length || this.#recent.at(-1)!.gender ? [sure] : this.#recent.slice(-1)
        return subject.length ? [] : this.#recent.filter(fits).slice(-1)
      }
      case 'they':
        return theyOf(this, m, s) ?? this.#lastGroup
      case 'two':
        return (
          pairBefore(this, m, s) ?? pluralMeant(this, m, this.#lastGroup, this.#recent, (key) => this.#leaders(key))
        )
      case 'guest':
        return [guestOf(this, this.#lastGroup)].filter((t) => !!t)
      case 'sides':
        return bothStates(this, this.sides(), this.tokens[m.to - 1]!.key)
      case 'side':
        return m.country ? [this.things.country(m.country, m.from, m.to)] : []
      case 'delegation':
        if (!m.country && this.tokens[m.from - 1]?.key === 'the') return [...this.team]
        return m.country ? [this.things.country(m.country, m.from, m.from + 1)] : []
      case 'counterpart': {
        // "his Chinese counterpart Wen Li": named behind, whoever else of that state was told
        const named = s.mentions.find((x) => x.kind === 'person' && x.from === m.to)
        return named ? this.resolve(named, s) : counterpartOf(this.things.people, m, this.#lastSubject)
      }
      default:
        return []
    }
  }

  /** The two countries (or blocs) of the meeting in focus, else of the document. */
  sides(): Thing[] {
    return sidesOf(this, this.#lastGroup)
  }

  /** Parties named in an event's words, as things. */
  parties(m: EventMention): Thing[] {
    return m.parties.flatMap((p) => this.resolve(p, NOWHERE))
  }

  /** The line a mention names, or null. */
  series = (m: EventMention): Thing | null => lineOf(this, m)

  /** Whether a rule has settled already what this mention stands for. */
  settled = (m: EventMention): boolean => this.#resolved.has(m.from)

  /** Tells what this mention stands for, whoever asks from here on. */
  bind(m: EventMention, e: Thing): void {
    this.#resolved.set(m.from, e)
  }

  /** The event a mention stands for; null where it names a line only, or refers to nothing told. `make` allows a new unnamed one. */
  event(m: EventMention, make = false): Thing | null {
    // one mention stands for one event, however often it is asked
    const told = this.#resolved.get(m.from)
    if (told) return told
    const e = findEvent(this, m, make)
    if (e) this.#resolved.set(m.from, e)
    return e
  }

  focusOn(e: Thing | null | undefined): void {
    if (!e?.event) return
    this.focus = e
    if (e.event.series) this.focusSeries = e.event.series
  }
}
