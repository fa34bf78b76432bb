// Who and what is talked of at this point: pronouns, "the Minister", "both sides", "his Danish counterpart", "the Meeting".
// Where the words do not tell, the answer is nobody: a wrong antecedent is a wrong fact.
import type { EventMention, Mention, PostMention, RefMention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Thing, Things } from './things.ts'

export interface Speaker {
  readonly thing?: Thing
  /** Country code the speaker speaks for. */
  readonly country?: string
}

/** Heads that can refer to each other: "the talks" may be the meeting told before, never the visit. */
const SORT: Record<string, string> = {
  meeting: 'meeting',
  talks: 'meeting',
  dialogue: 'meeting',
  consultations: 'meeting',
  summit: 'meeting',
  conference: 'meeting',
  symposium: 'meeting',
  seminar: 'meeting',
  workshop: 'meeting',
  forum: 'meeting',
  session: 'session',
  round: 'meeting',
  edition: 'meeting',
  event: 'any',
  'bilateral meeting': 'meeting',
  negotiations: 'meeting',
  discussion: 'meeting',
  retreat: 'meeting',
  congress: 'meeting',
  'round table': 'meeting',
  panel: 'panel',
  visit: 'visit',
  call: 'call',
  'courtesy call': 'meeting',
  signing: 'ceremony',
  ceremony: 'ceremony',
  launch: 'ceremony',
  lecture: 'lecture',
  dinner: 'meal',
  lunch: 'meal',
  reception: 'meal',
  breakfast: 'meal',
  briefing: 'lecture',
  hearing: 'meeting',
  exhibition: 'meeting',
  assembly: 'meeting',
  week: 'meeting',
  exercise: 'exercise',
}

/** What a title says of those whom a plural names; "leaders" and the like are left to who was told last. */
const POST_OF_PLURAL: Record<string, RegExp> = {
  ministers: /\bminister\b|\bsecretary of state\b|\bforeign secretary\b/i,
  presidents: /\bpresident\b/i,
  ambassadors: /\bambassador\b/i,
  secretaries: /\bsecretary\b/i,
  premiers: /\bpremier\b|\bprime minister\b/i,
  commissioners: /\bcommissioner\b/i,
}

export class Discourse {
  readonly things: Things
  readonly tokens: readonly Token[]
  speaker: Speaker = {}
  /** Codes of the states named in a name. */
  namedIn: (name: string) => string[] = () => []
  /** People by when they were last spoken of, newest last. */
  #recent: Thing[] = []
  readonly #resolved = new Map<number, Thing>()
  #lastSubject: Thing[] = []
  #bodies: { block: number; list: Thing[] } = { block: -1, list: [] }
  #lastGroup: Thing[] = []
  focus: Thing | undefined
  main: Thing | undefined
  /** Told by the headline or the first sentence, so every paragraph is about it. */
  mainSure = false
  focusSeries: Thing | undefined
  /** The event named last in this paragraph, though nothing was said of it yet: "preparations for the 13th meeting of the Mechanism". */
  mentioned: Thing | undefined
  /** Who chaired a meeting and who headed its delegations: "the co-chairs", "the heads of delegation". */
  readonly chairs = new Map<Thing, Thing[]>()
  readonly heads = new Map<Thing, Thing[]>()
  /** The session under whose heading the text stands. */
  section: Thing | undefined
  documentDate: string | undefined
  /** "co-chaired the meeting with X": the preposition is the verb's. */
  withOfVerb = false
  /** Date of the clause at hand: "Last year the Forum met in …" is another than this year's. */
  when: string | undefined
  /** Of whom the delegation told last is made: "the delegation". */
  team: readonly Thing[] = []
  /** The town told last: "there". */
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
    const list = s.mentions.flatMap((m) => (m.kind === 'org' ? this.resolve(m, s) : []))
    this.#bodies = { block: s.block, list: [...new Set(list)] }
  }

  touch(t: Thing): void {
    if (t.type !== 'Person') return
    this.#recent = this.#recent.filter((x) => x !== t)
    this.#recent.push(t)
  }
  subject(list: readonly Thing[]): void {
    const people = list.filter((t) => t.type === 'Person')
    if (people.length) this.#lastSubject = people
    if (list.length >= 2) this.#lastGroup = [...list]
  }
  group(list: readonly Thing[]): void {
    if (list.length >= 2) this.#lastGroup = [...list]
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
        return this.#byPost(m)
      case 'ref':
        return this.#byRef(m, s)
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

  /** "The two co-chairs", "both heads of delegation": of the meeting in focus, where two or more are told. */
  #leaders(key: string): Thing[] {
    const told = /^(?:co-?)?chair/.test(key) ? this.chairs : this.heads
    const of = (e: Thing | undefined): Thing[] => (e && told.get(e)) ?? []
    const here = of(this.focus)
    const list = here.length >= 2 ? here : of(this.main)
    return list.length >= 2 ? list : []
  }

  #byPost(m: PostMention): Thing[] {
    if (m.plural) return /^(?:co-?)?chair(?:s|men|persons)$/.test(m.head) && !m.org ? this.#leaders(m.head) : []
    const before = this.tokens[m.from - 1]?.key
    const definite = before === 'the' || before === 'this' || before === 'our' || this.tokens[m.from]!.shape === 'Cap'
    if (!definite) return []
    const want = fold(m.title)
    // "the President of the Commission": President at the Commission of Such
    const words = `${want} ${fold(m.org?.name ?? '')}`.split(' ').filter((w) => w && !/^(of|the|for|and)$/.test(w))
    const atBody = (p: Thing['titles'][number]): boolean => {
      const own = `${fold(p.title)} ${fold(p.body ?? '')}`.split(' ')
      return !!p.body && words.length >= 2 && p.head === m.head && words.every((w) => own.includes(w))
    }
    const fits = (t: Thing): boolean =>
      t.titles.some(
        (p) =>
          !p.former &&
          (fold(p.title) === want ||
            atBody(p) ||
            (p.head === m.head &&
              (fold(p.title).includes(want) || want.split(' ').every((w) => fold(p.title).includes(w))) &&
              want.split(' ').length <= 2)) &&
          (!m.country || !p.country || p.country === m.country),
      )
    const country = m.country
    // "Secretary (West)": the one whose title says so
    const branch =
      this.tokens[m.to]?.text === '(' && this.tokens[m.to + 2]?.text === ')' ? this.tokens[m.to + 1]!.key : ''
    const known = this.things.people.filter(fits)
    const exact = branch
      ? known.filter((t) => t.titles.some((p) => fold(p.title) === want || fold(p.title).split(' ').includes(branch)))
      : []
    const all = (exact.length ? exact : known).filter((t) => !country || !t.country || t.country === country)
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
        const fits = (t: Thing): boolean => !t.gender || t.gender === m.gender
        // named before it in the sentence: the one who fits; of two, nobody
        const here = [
          ...new Set(
            s.mentions
              .filter((x) => (x.kind === 'person' || (x.kind === 'post' && !x.plural)) && x.to <= m.from)
              .flatMap((x) => this.resolve(x, s)),
          ),
        ].filter(fits)
        if (here.length === 1) return here
        if (here.length > 1) {
          const sureHere = here.filter((t) => t.gender === m.gender)
          return sureHere.length === 1 ? sureHere : []
        }
        const subject = this.#lastSubject.filter(fits)
        if (subject.length === 1) return subject
        const sure = [...this.#recent].reverse().find((t) => t.gender === m.gender)
        return sure ? [sure] : subject.length ? [] : [...this.#recent].reverse().filter(fits).slice(0, 1)
      }
      case 'they':
        return this.#lastGroup
      case 'two': {
        const key = this.tokens[m.to - 1]!.key
        if (/^(chairs|chairpersons|delegation|delegations)$/.test(key)) return this.#leaders(key)
        const people = this.#lastGroup.filter((t) => t.type === 'Person')
        const post = POST_OF_PLURAL[key]
        if (post) {
          // "both Foreign Ministers": those two who are told to be that, never a president told in between
          const foreign = this.tokens.slice(m.from, m.to).some((t) => t.key === 'foreign')
          const is = (t: Thing): boolean =>
            t.titles.some(
              (p) => !p.former && post.test(p.title) && (!foreign || /foreign|external|exterior/i.test(p.title)),
            )
          const known = this.#recent.filter(is)
          const last = people.filter(is)
          if (last.length === 2 && people.length === 2) return last
          if (known.length === 2) return known
          const sides = new Set(known.map((t) => t.country))
          if (known.length > 2 || (known.length && sides.size === 1)) return []
          return people.length === 2 ? people : []
        }
        if (people.length === 2) return people
        const last = this.#recent.slice(-2)
        return last.length === 2 ? last : []
      }
      case 'sides':
        return this.sides()
      case 'side':
        return m.country ? [this.things.country(m.country, m.from, m.to)] : []
      case 'delegation':
        if (!m.country && this.tokens[m.from - 1]?.key === 'the') return [...this.team]
        return m.country ? [this.things.country(m.country, m.from, m.from + 1)] : []
      case 'counterpart': {
        if (!m.country || m.plural) return []
        const found = this.things.people.filter((t) => t.country === m.country && t.titles.length)
        const head = this.#lastSubject.flatMap((t) => t.titles.map((p) => p.head))
        const same = found.filter((t) => t.titles.some((p) => head.includes(p.head)))
        return same.length === 1 ? same : found.length === 1 ? found : []
      }
      default:
        return []
    }
  }

  /** The two countries (or blocs) of the meeting in focus, else of the document. */
  sides(): Thing[] {
    const series = this.focus?.event?.series ?? this.focusSeries
    const parties =
      series?.event?.parties.length === 2
        ? series.event.parties
        : this.focus?.event?.parties.length === 2
          ? this.focus.event.parties
          : undefined
    if (parties) return parties
    const main = this.main?.event?.series?.event?.parties
    if (main?.length === 2) return main
    const countries = [
      ...new Set([...(this.focus?.event?.people ?? [])].map((p) => p.country).filter((c): c is string => !!c)),
    ]
    if (countries.length === 2) return countries.map((c) => this.things.country(c, this.focus!.first))
    return []
  }

  /** Parties named in an event's words, as things. */
  parties(m: EventMention): Thing[] {
    return m.parties.flatMap((p) =>
      this.resolve(p, { from: 0, to: 0, start: 0, end: 0, block: 0, blockKind: 'paragraph', mentions: [] }),
    )
  }

  /** The line a mention names, or null. */
  series(m: EventMention): Thing | null {
    if (!m.series) return null
    const parties = this.parties(m)
    // "the sixth meeting of the Committee": the committee told in full elsewhere in the text
    const word = fold(m.series)
    if (!word.includes(' ') && !parties.length) {
      const line = this.things.series.filter((s) =>
        [...s.names.keys()].some((n) => fold(n).split(' ').includes(word) && fold(n).includes(' ')),
      )
      if (line.length === 1) return line[0]!
      const bodies = line.length
        ? []
        : this.things.all.filter(
            (t) =>
              t.type === 'Organization' &&
              [...t.names.keys()].some((n) => fold(n).split(' ').includes(word) && fold(n).includes(' ')),
          )
      if (
        bodies.length === 1 &&
        /^(committee|commission|council|group|board|subcommittee|mechanism|forum)$/.test(word)
      ) {
        const full = [...bodies[0]!.names.keys()].sort((a, b) => b.length - a.length)[0]!
        this.things.asLine(bodies[0]!)
        const own = this.namedIn(full).map((code) => this.things.country(code, m.from))
        const s = this.things.seriesOf(full, own, m.from)
        s.event!.kind = m.eventKind
        this.things.name(s, m.series, m.seriesRange?.from, m.seriesRange?.to, false)
        return s
      }
    }
    const s = this.things.seriesOf(m.series, parties, m.from, m.to, m.seriesRange)
    s.event!.kind = m.eventKind
    return s
  }

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
    const e = this.#find(m, make)
    if (e) this.#resolved.set(m.from, e)
    return e
  }

  #find(m: EventMention, make: boolean): Thing | null {
    const sort = SORT[m.eventKind] ?? 'meeting'
    if (m.plural && !m.ordinal && !m.series) return null
    // "the second panel": the one under its heading
    const part = m.ordinal
      ? this.things.events.filter((e) => e.event!.part === m.ordinal && e.event!.kind === m.eventKind)
      : []
    if (part.length === 1) return part[0]!
    let series = this.series(m)
    // "the 8th Meeting", told in full before: that one, whatever line was spoken of since
    if (!series && m.ordinal !== undefined && m.definite && !m.relative) {
      const same = this.things.events.filter(
        (e) =>
          e.event!.ordinal === m.ordinal &&
          e.event!.series &&
          e.event!.head.replace(/s$/, '') === m.head.replace(/s$/, ''),
      )
      if (same.length === 1 && !/^(of|between)$/.test(this.tokens[m.to]?.key ?? '')) return same[0]!
    }
    if (!series && (m.ordinal !== undefined || m.relative) && (sort === 'meeting' || sort === 'session')) {
      // "its third session", "the Eighth Meeting", "the next Dialogue": of the line in focus, where the head suits it
      // "the 11th meeting of the Deputy Ministers": of them, not of the line told before
      const plain =
        !/^(of|between|for|in)$/.test(
          /^(of|between|for)$/.test(this.tokens[m.to]?.key ?? '') && !m.relative ? 'of' : '',
        ) && !/\b(high-level|such|ever|face-to-face|bilateral|private|separate)\b/.test(m.surface)
      const line = !plain
        ? undefined
        : (this.focusSeries ??
          this.main?.event?.series ??
          (this.things.series.length === 1 ? this.things.series[0] : undefined))
      const head = m.head.replace(/s$/, '')
      if (
        line &&
        (/^(meeting|round|session|edition|gathering|one|sitting)$/.test(head) ||
          [...line.names.keys()].some((n) => fold(n).includes(head)))
      )
        series = line
      else {
        const fit = this.things.series.filter((s) => [...s.names.keys()].some((n) => fold(n).split(' ').includes(head)))
        if (fit.length === 1) series = fit[0]!
      }
    }
    let ordinal = m.ordinal
    if (series && ordinal === undefined && m.relative) {
      const base = this.#baseOf(series)
      if (base?.event?.ordinal) ordinal = base.event.ordinal + (m.relative === 'next' ? 1 : -1)
      else {
        const t = this.things.events.find((e) => e.event!.series === series && e.event!.head === `${m.relative}`)
        if (t) return t
        const made = this.things.event(
          {
            kind: m.eventKind,
            head: m.relative,
            series,
            named: false,
            made: true,
            parties: [...series.event!.parties],
          },
          m.from,
          0.75,
        )
        this.things.name(made, `${m.relative} ${[...series.names.keys()][0]}`, m.from, m.to, false)
        this.things.name(made, m.surface, m.from, m.to, false)
        return made
      }
    }
    if (series && ordinal !== undefined && ordinal > 0) {
      let t = this.things.events.find((e) => e.event!.series === series && e.event!.ordinal === ordinal)
      if (!t) {
        t = this.things.event(
          {
            kind: m.eventKind,
            head: m.head,
            ordinal,
            series,
            named: m.named,
            made: !m.named,
            parties: [...series.event!.parties],
          },
          m.from,
        )
        if (m.year) t.event!.year = m.year
      }
      if (m.named) {
        t.event!.named = true
        this.things.nameEvent(t, m)
      } else this.things.name(t, m.surface, m.from, m.to, false)
      return t
    }
    if (series && (m.year || !m.definite || m.named)) {
      // one of the line without a number: the one in focus, else the only one told, else (when asked) a new one
      const year = m.year
      const same = this.things.events.filter(
        (e) => e.event!.series === series && (!year || e.event!.year === year || e.event!.start?.startsWith(year)),
      )
      const other = (e: Thing | undefined): boolean =>
        !!e?.event!.start && !!this.when && e.event!.start.slice(0, 4) !== this.when.slice(0, 4)
      const dated = this.when ? same.filter((e) => e.event!.start?.startsWith(this.when!.slice(0, 4))) : []
      if (dated.length === 1) return dated[0]!
      if (make && same.length && same.every(other)) {
        const t = this.things.event(
          { kind: m.eventKind, head: m.head, series, named: false, made: true, parties: [...series.event!.parties] },
          m.from,
          0.75,
        )
        return t
      }
      if (this.focus && same.includes(this.focus)) return this.focus
      const base = this.#baseOf(series)
      if (base && same.includes(base)) return base
      if (same.length === 1 && !year) return same[0]!
      if (same.length && year) return same.at(-1)!
      if (!make && !year) return null
      const t = this.things.event(
        {
          kind: m.eventKind,
          head: m.head,
          series,
          named: true,
          made: false,
          parties: [...series.event!.parties],
          ...(year ? { year } : {}),
        },
        m.from,
      )
      this.things.nameEvent(t, m)
      return t
    }
    if (m.named) {
      const f = fold(m.surface)
      let t = this.things.events.find((e) => [...e.names.keys()].some((n) => fold(n) === f))
      if (!t && !make)
        t = this.things.events.find(
          (e) =>
            e.event!.named && [...e.names.keys()].some((n) => fold(n).endsWith(` ${f}`) || fold(n).startsWith(`${f} `)),
        )
      if (!t) {
        t = this.things.event(
          {
            kind: m.eventKind,
            head: m.head,
            named: true,
            made: false,
            parties: this.parties(m),
            ...(m.year ? { year: m.year } : {}),
            ...(m.ordinal ? { ordinal: m.ordinal } : {}),
          },
          m.from,
        )
      }
      this.things.nameEvent(t, m)
      return t
    }
    if (m.definite) {
      const back = this.#back(m, sort)
      if (back) return back
    }
    if (!make) return null
    const t = this.things.event(
      { kind: m.eventKind, head: m.head, named: false, made: true, parties: this.parties(m) },
      m.from,
      0.7,
    )
    this.things.name(t, m.surface.replace(/^(?:a|an|the|its|their|his|her|our|this)\s+/i, ''), m.from, m.to, false)
    return t
  }

  #baseOf(series: Thing): Thing | undefined {
    if (this.focus?.event?.series === series) return this.focus
    if (this.main?.event?.series === series) return this.main
    const held = this.things.events.filter((e) => e.event!.series === series && e.event!.ordinal)
    return held.length === 1 ? held[0] : undefined
  }

  #back(m: EventMention, sort: string): Thing | undefined {
    const fits = (e: Thing | undefined): e is Thing => {
      if (!e || !bears(e)) return false
      const kind = SORT[e.event!.kind] ?? 'meeting'
      return (
        sort === 'any' ||
        kind === sort ||
        (sort === 'meeting' && kind === 'any') ||
        (m.head === 'conversation' && kind === 'meeting') ||
        (sort === 'session' && kind === 'meeting')
      )
    }
    // "the talks with X", "the meeting between A and B": told by who was there, not by what went before
    if (!this.withOfVerb && /^(with|between)$/.test(this.tokens[m.to]?.key ?? '')) return undefined
    if (this.tokens[m.to]?.key === 'of' || m.ordinal !== undefined) return undefined
    const head = m.head.replace(/s$/, '')
    // "the G7 meeting" is no other than one that bears the G7 in its name
    const own = this.tokens
      .slice(m.from, m.to)
      .filter(
        (t) =>
          (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr') &&
          t.key !== head &&
          t.key !== m.head &&
          t.key !== 'the' &&
          t.key !== 'this' &&
          !/^(its|their|our)$/.test(t.key),
      )
      .map((t) => t.key)
    const bears = (e: Thing): boolean =>
      own.every((w) =>
        [...e.names.keys(), ...(e.event!.series?.names.keys() ?? [])].some((n) => fold(n).split(' ').includes(w)),
      )
    const sameHead = (e: Thing | undefined): boolean =>
      !!e &&
      bears(e) &&
      (e.event!.head.replace(/s$/, '') === head ||
        [...e.names.keys()].some((n) => fold(n).split(' ').includes(head)) ||
        [...(e.event!.series?.names.keys() ?? [])].some((n) => fold(n).split(' ').includes(head)))
    if (this.focus && sameHead(this.focus)) return this.focus
    if (this.mentioned && this.mentioned.first < m.from && sameHead(this.mentioned)) return this.mentioned
    // "the meeting", "the session": the one in focus or the one the text is about, before any other that bears the word
    if (/^(meeting|session|event|gathering|talk|discussion)$/.test(head)) {
      if (fits(this.focus)) return this.focus
      if (fits(this.main)) return this.main
    }
    const named = [...this.things.events].reverse().filter((e) => e.first < m.from && sameHead(e))
    if (named[0] && (sort !== 'meeting' || named[0] === this.main || !this.main)) return named[0]
    if (sameHead(this.main)) return this.main
    // "yesterday's workshop" is not the symposium told before: a noun of its own goes back to its own kind only
    if (
      /^(workshop|seminar|conference|symposium|summit|forum|dialogue|congress|webinar|lecture|roundtable|round table|retreat|assembly|hearing|exhibition)$/.test(
        head,
      )
    )
      return undefined
    if (fits(this.focus)) return this.focus
    if (fits(this.main)) return this.main
    return [...this.things.events].reverse().find((e) => e.first < m.from && fits(e))
  }

  focusOn(e: Thing | null | undefined): void {
    if (!e?.event) return
    this.focus = e
    if (e.event.series) this.focusSeries = e.event.series
  }
}
