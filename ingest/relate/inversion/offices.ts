// Posts told by a verb or a noun of taking, holding and leaving them: "took office as", "succeeds X as", "was J until 2019", "the appointment of X as".
import { fold } from '../../../src/identity/keys.ts'
import type { DateMentionToken, Mention, PostMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { isActor, state, type Waiting } from '../context.ts'
import { ofLife } from '../roles/lives.ts'
import { bodyBehind, bodyOf } from '../roles.ts'
import { wholeOf } from '../roles/units.ts'
import { DET, one, re, type Hit, type Inversion } from './phrase.ts'
import { dates, doer, mentions, mentionsIn, say } from './tell.ts'

export const WHO = one('PR')
export const J = String.raw`(?<post>\{J\d+\})`
/** What is told of the person between commas, and the relative that takes it up. */
export const ASIDE = String.raw`(?: , [^{};,]{3,60} ,| , an? [^;,]{3,80}(?: , [^{};,]{3,60})? ,(?= (?:is|was|has|served|serves|became|will)\b)| , \{R\d+\} [a-z]+(?: (?:[^ {};,]+|\{[A-Z]\d+\})){1,8} ,| , [^{};,]{3,40}(?= \{R)| \( [^()]{1,60} \))?(?: ,)?(?: \{R\d+\})?`
const SPAN = String.raw`(?: (?:from|until|since|between) \{D\d+\})?`
/** The day on which a post was taken or left. */
const ON = String.raw` (?:(?:on|in|from) )?\{D\d+\}`
/** From which day somebody appointed holds the post. */
const EFFECT = String.raw`(?<effect>(?: ,)?(?: (?:with effect|effective|starting|beginning))?(?: as)? (?:from|of|on|since) \{D\d+\}|(?: ,)? effective \{D\d+\})?`
const effective = (x: Hit): Pick<Held, 'from' | 'to'> =>
  daysOf(x, (x.groups.effect ?? '').replace(/(?:as of|on|effective)(?= \{D)/, 'from'))

/** In a speech "he" is never the one who speaks. */
export function holder(x: Hit): Thing[] {
  const m = mentions(x, 'who')[0]
  const life = m?.kind === 'ref' ? ofLife(x.r, m, x.s) : undefined
  return life ? [life] : doer(x, 'who', x.r.talk.speaker.thing ? [x.r.talk.speaker.thing] : [])
}

export interface Held {
  readonly former: boolean
  readonly from?: string
  readonly to?: string
}

/** What a post is at: its body, else its state, else the state the person stands for. */
function seatOf(x: Hit, p: Thing, post: PostMention): Thing | undefined {
  // "Vice President of the University": the one told before
  const short =
    post.org && !post.org.name.includes(' ') ? x.r.things.bodyCalled(fold(post.org.name), post.from) : undefined
  if (short) return short
  const of = post.org ?? (post.country ? undefined : bodyBehind(x.r, x.s, post))
  if (of) return bodyOf(x.r, wholeOf(of), x.s, p.country)
  const code = post.country ?? (stateOwn(post.title, x.text) ? p.country : undefined)
  return code ? x.r.things.country(code, post.from) : undefined
}
const STATE_POST =
  /minister|ambassador|president|premier|chancellor|secretary of|(?:foreign|cabinet) secretary|envoy|governor|consul|head of mission|chief of mission|permanent representative|high commissioner/i
/** "It elected Ms. X (Peru) as its President": of the body that elects, never of the state in the brackets. */
const ELECTED =
  /^(?:first |second |third |vice[- ]?|co-?|deputy )*(?:president|chair|chairman|chairwoman|chairperson|speaker)$/i
/** Whether a post that somebody was given is one of the state that the person is of. */
export const stateOwn = (title: string, verb: string): boolean =>
  STATE_POST.test(title) && !(/elect|chose|select/.test(verb) && ELECTED.test(title))

/** States a post once: the same one told in apposition is not told again. */
export function holdsPost(x: Hit, p: Thing, m: Mention | undefined, held: Held, by?: Thing): void {
  if (m?.kind !== 'post' || m.plural || p.type !== 'Person') return
  if (x.modality !== 'asserted') return
  const at =
    seatOf(x, p, m) ?? (STATE_POST.test(m.title) && !/^under[- ]secretary[- ]general/i.test(m.title) ? undefined : by)
  // "She was Ambassador to Canada": of which state is known once all is read
  if (!at && !m.org && stateOwn(m.title, x.text))
    waits(x, { who: p, title: m.title, ...held, say: say(x, { confidence: 0.7 }) })
  if (!at || !isActor(at)) return
  const told = x.r.facts.find(
    (f) =>
      f.type === 'HOLDS_ROLE' &&
      f.source === p &&
      f.target === at &&
      fold(String(f.props['title'] ?? '')) === fold(m.title),
  )
  const props = { title: m.title, former: held.former, asOf: x.r.documentDate, from: held.from, to: held.to }
  if (told) {
    if (told.props['former'] === held.former)
      Object.assign(told.props, held.from && { from: held.from }, held.to && { to: held.to })
    return
  }
  state(x.r, 'HOLDS_ROLE', p, at, say(x, { props, confidence: 0.8 }))
}

function waits(x: Hit, w: Waiting): void {
  const { waiting } = x.r
  const i = waiting.findIndex((o) => o.who === w.who && fold(o.title) === fold(w.title))
  if (i < 0) waiting.push(w)
  else if (!waiting[i]!.from && w.from) waiting[i] = w
}

/** Dates as `daysOf` reads them: a year in front of the clause is the first, and so is the day on which a post was taken. */
export const mark = (piece: string | undefined): string =>
  (piece ?? '').replace(/\( (?=\{D)/, 'from ').replace(/\b(?:in|on) (?=\{D)/, 'from ')

/** "from 2015 to 2018", "until 2019", "since 2021": the days of a post. */
export function daysOf(x: Hit, piece: string): Pick<Held, 'from' | 'to'> {
  const all = dates(mentionsIn(x, piece))
  const range = all.find((d) => d.end)
  if (range) return { from: range.date, to: range.end! }
  const cue = (w: string): DateMentionToken | undefined => {
    const hit = new RegExp(String.raw`\b${w} (?:(?:his|her) [a-z]+ (?:in|on) )?(\{D\d+\})`).exec(piece)?.[1]
    return hit ? dates(mentionsIn(x, hit))[0] : undefined
  }
  const [from, since, until, to] = ['from', 'since', 'until', 'to'].map(cue)
  const begin = (from ?? since)?.date
  const end = (until ?? (from ? to : undefined))?.date
  return { ...(begin ? { from: begin } : {}), ...(end ? { to: end } : {}) }
}

/** "The Secretary-General of the Fund, X, announced the appointment of Y as Chief Economist": the body that the one who appoints is the head of. */
function appointer(x: Hit): Thing | undefined {
  const ahead = x.s.mentions.filter((m) => m.kind === 'person' && m.to <= x.at.from)
  const who = ahead.length === 1 ? x.r.talk.resolve(ahead[0]!, x.s)[0] : undefined
  const seats = x.r.facts.filter(
    (f) =>
      f.type === 'HOLDS_ROLE' && f.source === who && !f.props['former'] && HEADS.test(String(f.props['title'] ?? '')),
  )
  const at = seats.length === 1 ? seats[0]!.target : undefined
  return at && at !== 'doc' && at.type === 'Organization' ? at : undefined
}
const HEADS =
  /^(?:secretary|director|administrator|governor|president|managing director|executive secretary|chief executive|chair)[- ]?(?:general|person|man|woman|officer)?$/i

export const OFFICES: readonly Inversion[] = [
  {
    name: 'took-office',
    cue: [
      'office',
      'duties',
      'post',
      'position',
      'functions',
      'role',
      'mandate',
      'reins',
      'appointment',
      'over',
      'sworn',
      'charge',
    ],
    pattern: re(
      String.raw`(?:(?:on|in) (?<ahead>\{D\d+\}) (?:, )?)?(?<who>${WHO})${ASIDE} (?:has |have |had |was |formally |officially |recently )*(?:(?:took|takes|taken|assumed|assumes|entered|begun|began|started|resumed|accepted) (?:up |on |upon )?(?:office|charge|(?:his|her|the|a new) (?:office|post|duties|position|functions|role|mandate|appointment|responsibilities|reins))|took over|takes over|taken over|sworn in(?:to office)?)(?<on>(?: (?:in|on|at) \{[LD]\d+\}| today| yesterday){0,2}) (?:as|of) (?:the )?(?:new |next |\d+(?:st|nd|rd|th) )?${J}(?<behind>${ON})?`,
    ),
    reason: 'To take office as J is to hold the post from then on.',
    examples: [
      'Kwame Asante took office as Secretary-General of the World Salt Organization on 1 March 2025.',
      'Elina Saar assumed her duties as Ambassador of Estonia to Ghana.',
      'Kwame Asante has taken up the post of Director of the Baltic Institute.',
    ],
    counterExamples: [
      'Kwame Asante did not take office as Director of the Baltic Institute.',
      'The coalition took office as prices rose.',
    ],
    read: (x) => {
      const ahead = x.groups.ahead ? `from ${x.groups.ahead}` : ''
      const days = daysOf(x, `${ahead} ${mark(x.groups.on)} ${mark(x.groups.behind)}`)
      for (const p of holder(x)) holdsPost(x, p, mentions(x, 'post')[0], { former: false, ...days })
    },
  },
  {
    name: 'left-office',
    cue: ['retired', 'resigned', 'stepped', 'stood', 'dismissed', 'removed', 'steps', 'retires', 'resigns'],
    pattern: re(
      String.raw`(?<who>${WHO})${ASIDE} (?:has |had |was |recently )*(?:retired|resigned|stepped down|stood down|dismissed|removed|steps down|resigns|retires)(?<on>(?: (?:in|on|at) \{[LD]\d+\}| \{D\d+\}| last [a-z]+| on [a-z]+day){0,2}) (?:as|from (?:his|her|the) (?:post|position|office) (?:as|of)) (?:the )?${J}(?<behind>${ON})?`,
    ),
    reason: 'Who stepped down as J held the post.',
    examples: ['Elina Saar retired as Director of the Baltic Institute last year.'],
    counterExamples: ['Elina Saar refused to step down as Director of the Baltic Institute.'],
    read: (x) => {
      const { from: to } = daysOf(x, `${mark(x.groups.on)} ${mark(x.groups.behind)}`)
      for (const p of holder(x)) holdsPost(x, p, mentions(x, 'post')[0], { former: true, ...(to ? { to } : {}) })
    },
  },
  {
    name: 'is-post',
    cue: [
      'is',
      'was',
      'serves',
      'remains',
      'became',
      'been',
      'served',
      'continues',
      'works',
      'worked',
      'becomes',
      'acts',
    ],
    pattern: re(
      String.raw`(?:from (?<days>\{D\d+\}) (?:, )?)?(?<who>${WHO})${ASIDE} (?:(?:also|currently|now|previously|formerly|then|earlier|most recently|until recently|since \{D\d+\}|today) )*(?<verb>is|was|has been|had been|serves|remains|became|becomes|(?:has|had) (?:also |earlier |previously |formerly )?(?:served|worked)|is serving|was serving|has been serving|served|continues|works|worked|acts)(?: (?:announced|confirmed|installed|inaugurated|unveiled)(?= as))?(?: (?:also|currently|now|previously|formerly|then|concurrently|earlier|most recently|today|there|since \{D\d+\}|(?<ended>until (?:\{D\d+\}|recently|last [a-z]+|this [a-z]+))))*(?: as)?(?: ${DET}(?:\{C\d+\} 's )?(?:\d+(?:st|nd|rd|th) )?)?${J}(?<span>${SPAN}(?: to \{D\d+\})?)(?<list>(?:(?: ,|(?: ,)? and(?: as)?)(?: ${DET})?\{J\d+\}${SPAN}){0,3})(?<more>(?: ,)? and (?:(?:is|has been) )?(?:now|today|currently|also|concurrently) (?:serves as |as |a |an |the ){0,2}\{J\d+\})?`,
    ),
    reason: 'A post behind the verb to be is held, or was.',
    examples: [
      'Elina Saar, an Estonian national, is Deputy Director of the Baltic Institute.',
      'From 2015 to 2018 Elina Saar was Ambassador of Estonia to Ghana.',
      'Elina Saar was Director of the Baltic Institute until 2019 and is now a professor at the University of Tartu.',
      'Kwame Asante, who is Director of the Baltic Institute, came by train.',
      'Kwame Asante, who replaces Elina Saar, is currently Director of the Baltic Institute.',
      'Elina Saar has been announced as the new Director of the Baltic Institute.',
      'Elina Saar was until last month Director of the Baltic Institute.',
      'Elina Saar had earlier served as Consul of Estonia in Oslo and Director of the Baltic Institute.',
    ],
    counterExamples: [
      'Elina Saar was never Director of the Baltic Institute.',
      'Elina Saar is not Director of the Baltic Institute.',
      'The sister of Elina Saar, is Director of the Baltic Institute.',
    ],
    read: (x) => {
      // "the daughter of President X, is a professor": not X
      if (/ (?:of|to|by|with|for|from) $/.test(` ${x.code.slice(0, x.start)}`) && /^[^}]*\} ,/.test(x.text)) return
      const verb = x.groups.verb!
      const days = daysOf(
        x,
        `${x.groups.days ? `from ${x.groups.days}` : ''} ${x.groups.span ?? ''} ${x.groups.ended ?? ''}`,
      )
      // "became director in March"
      const when = /^bec/.test(verb) ? /^ (?:in|on) \{D\d+\}/.exec(x.code.slice(x.start + x.text.length)) : null
      if (when) Object.assign(days, daysOf(x, mark(when[0])))
      const told = mentions(x, 'post')[0]
      const past =
        !!x.groups.ended ||
        (/^(?:was|had|served|worked)/.test(verb) &&
          !/ (?:announced|confirmed|installed|inaugurated|unveiled) as /.test(x.text))
      const former = days.to !== undefined || past || (told?.kind === 'post' && told.former)
      for (const p of holder(x)) {
        holdsPost(x, p, told, { former, ...days })
        for (const item of x.groups.list?.match(/\{J\d+\}(?: (?:from|until|since|between) \{D\d+\})?/g) ?? []) {
          const span = daysOf(x, item)
          holdsPost(x, p, mentionsIn(x, item)[0], { former: past || span.to !== undefined, ...span })
        }
        holdsPost(x, p, mentions(x, 'more')[0], { former: false })
      }
    },
  },
  {
    name: 'appointment-of',
    cue: ['appointment', 'election', 'designation', 'selection', 'reappointment', 'accession'],
    pattern: re(
      String.raw`(?:appointment|reappointment|re - appointment|election|designation|selection) of (?<who>${one('P')})(?: ,)? (?:as|to (?:the )?(?:post|position|office|role) of) (?:the |its |his |her |(?:[a-z]+ ){1,2}'s )?(?:new |next |first )?${J}${EFFECT}`,
    ),
    reason: 'The appointment as a noun: who was appointed holds the post.',
    examples: ['The appointment of Kwame Asante as Director of the Baltic Institute was announced in Oslo.'],
    counterExamples: ['The nomination of Kwame Asante as Director of the Baltic Institute was withdrawn.'],
    read: (x) => {
      if (/ (?:withdrawn|blocked|rejected|opposed|postponed|cancelled|annulled) /.test(x.code)) return
      const by = appointer(x)
      for (const p of holder(x)) holdsPost(x, p, mentions(x, 'post')[0], { former: false, ...effective(x) }, by)
    },
  },
  {
    name: 'appointed-someone',
    cue: ['appointed', 'appoints', 'named', 'names', 'elected', 'elects', 'reappointed', 'swore', 'chose', 'selected'],
    pattern: re(
      String.raw`(?<!\b(?:was|were|been|be|is|are|being) )(?:appointed|appoints|named|names|elected|elects|reappointed|swore in|selected|chose) (?<who>${one('P')})(?: ,)?(?: (?:as|to be))? (?:the |its |his |her )?(?:new |next )?${J}${EFFECT}`,
    ),
    reason: 'Whom a body or a head of state appoints holds the post; the one who appoints does not.',
    examples: ['The Baltic Bank appointed Kwame Asante as Director of the Baltic Institute.'],
    counterExamples: ['The Baltic Bank has not appointed Kwame Asante as Director of the Baltic Institute.'],
    read: (x) => {
      for (const p of holder(x)) holdsPost(x, p, mentions(x, 'post')[0], { former: false, ...effective(x) })
    },
  },
  {
    name: 'represents-as',
    cue: ['represents', 'represented', 'representing'],
    pattern: re(
      String.raw`(?<who>${WHO})(?: ,)?(?: \{R\d+\})? (?:now )?(?<verb>represents|represented|representing) (?:the )?(?<c>\{C\d+\})(?: (?:in|at|to) (?:the )?\{[LCO]\d+\})? as (?:its |the )?(?<post>\{J\d+\})`,
    ),
    reason: 'Who represents a state as its ambassador is its ambassador.',
    examples: ['Kwame Asante, who represents Ghana in Oslo as ambassador, was late.'],
    counterExamples: ['Kwame Asante no longer represents Ghana in Oslo as ambassador.'],
    read: (x) => {
      const m = mentions(x, 'post')[0]
      const c = mentions(x, 'c')[0]
      if (m?.kind !== 'post' || c?.kind !== 'country') return
      const former = x.groups.verb === 'represented'
      for (const p of holder(x)) holdsPost(x, p, { ...m, country: m.country ?? c.code }, { former: former || m.former })
    },
  },
  {
    name: 'until-may-president-of',
    cue: ['until'],
    pattern: re(
      String.raw`(?<who>${one('P')}) , (?:who was )?until (?:\{D\d+\}|recently|last [a-z]+) (?:the |an? )?(?:(?<post>\{J\d+\})|(?<title>[a-z-]+(?: [a-z-]+){0,2}) (?:of|at) (?:the )?(?<body>\{O\d+\}))`,
    ),
    reason: 'A post that ended, told between commas.',
    examples: ['Kwame Asante, until May president of the Baltic Institute, was late.'],
    counterExamples: ['Kwame Asante, until May, was often at the Baltic Institute.'],
    read: (x) => {
      const post = mentions(x, 'post')[0]
      for (const p of holder(x)) {
        if (post) holdsPost(x, p, post, { former: true })
        for (const m of mentions(x, 'body'))
          if (m.kind === 'org' && x.modality === 'asserted')
            state(
              x.r,
              'HOLDS_ROLE',
              p,
              bodyOf(x.r, m, x.s),
              say(x, { props: { title: x.groups.title!, former: true, asOf: x.r.documentDate }, confidence: 0.7 }),
            )
      }
    },
  },
]
