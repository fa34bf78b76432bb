// Two delegations or two chairs in one clause: "The Chilean and Norwegian delegations were led by A and B", "A headed the Chilean side and B
// the Norwegian one", "The Chilean co-chair was A", "Heads of delegation: A (Chile), B (Norway)".
import type { PersonMention } from '../../mention.ts'
import { countryName } from '../../resolve/countries.ts'
import { side } from '../context.ts'
import { partOf } from '../sides.ts'
import { PEOPLE, gap, one, re, type Hit, type Inversion } from './phrase.ts'
import { event, here, mentions, people, tell } from './tell.ts'
import { findToken } from '../../scan.ts'

const P = one('P')
/** A co-chair as a post of its own or as loose words. */
const CO_CHAIR = String.raw`(?:\{J\d+\}|co - (?:chairs?|chairm[ae]n|chairwoman|chairpersons?))`
/** What stands for the second delegation: "the Norwegian one", "that of Norway", "the Norwegian side". */
const OTHER = String.raw`(?:the (?:(?<d>[a-z]+) (?:one|side|delegation|team)|\{R(?<r>\d+)\})|(?:that|the one) of (?:the )?\{C(?<c>\d+)\}|for (?:the )?\{[CR](?<f>\d+)\})`

/** Code of the state named by an adjective or a mention between two tokens, the last one there. */
function stateNamed(x: Hit, from: number, to: number): string | undefined {
  const list = statesNamed(x, from, to)
  return list.at(-1)
}
function statesNamed(x: Hit, from: number, to: number): string[] {
  return x.r.countriesIn({ from, to: Math.min(to, x.s.to) }).map((c) => c.code)
}

/** Says it of each of the people, on their side; whoever is known to serve another state is left out. */
function each(
  x: Hit,
  type: 'CHAIRED' | 'LED_DELEGATION' | 'PARTICIPATED_IN',
  group: string,
  code: string | undefined,
  e = here(x),
): void {
  for (const p of people(x, group)) {
    if (code && p.country && p.country !== code) continue
    if (code) p.country = code
    tell(x, type, p, e, { props: { side: code ? countryName(code) : side(p) } })
  }
}

const typeOf = (verb: string): 'CHAIRED' | 'LED_DELEGATION' | 'PARTICIPATED_IN' =>
  /represented|attended/.test(verb) ? 'PARTICIPATED_IN' : /chair/.test(verb) ? 'CHAIRED' : 'LED_DELEGATION'

export const DELEGATIONS: readonly Inversion[] = [
  {
    name: 'delegations-led-by',
    cue: ['delegations', 'sides', 'teams'],
    pattern: re(
      String.raw`(?<what>(?:[a-z'.-]+|\{[CR]\d+\}) (?:and|,) (?:the )?[a-z'.-]+ (?:delegations|sides|teams)|(?:delegations|sides|teams) (?:of|from) (?:the )?\{C\d+\} and (?:the )?\{C\d+\}) (?:were|are|will be) (?:respectively )?(?<verb>headed|led|represented|co - chaired|chaired)(?: ,)?(?: respectively)?(?: ,)? by (?<a>${P}) and(?: by)? (?<b>${P})`,
    ),
    reason: 'Two sides and two people in the same order.',
    examples: [
      'The Norwegian and Estonian delegations were led by Kari Lunde and Liis Kask respectively.',
      'The delegations of Norway and Estonia were headed by Kari Lunde and Liis Kask.',
    ],
    counterExamples: ['The Norwegian and Estonian delegations were led to the hall by Kari Lunde and Liis Kask.'],
    read: (x) => {
      const verb = findToken(x.r.tokens, x.at.from, x.at.to, (t) => /^(were|are|will)$/.test(t.key))
      const states = statesNamed(x, x.at.from, verb)
      if (states.length !== 2) return
      each(x, typeOf(x.groups.verb!), 'a', states[0])
      each(x, typeOf(x.groups.verb!), 'b', states[1])
    },
  },
  {
    name: 'gapped-delegation',
    cue: ['headed', 'led', 'heads', 'leads', 'represented', 'heading', 'leading', 'head', 'lead', 'chaired', 'chairs'],
    pattern: re(
      String.raw`(?<verb>headed|led|leading|heading|represented|heads|leads|head|lead|chaired|chairs) (?:the )?(?:\{R\d+\}|\{C\d+\}|[a-z]+ (?:side|team))(?: from \{C\d+\})?(?: ,| ;)? (?:and|while|with|;|,) (?<b>${P})(?: , [^;{}]{0,40} ,)?(?: ,)? (?:(?:headed|led|leading|heading) )?${OTHER}`,
    ),
    reason: 'The verb of the first delegation holds for the second.',
    examples: [
      'Kari Lunde headed the Norwegian delegation and Liis Kask the Estonian one.',
      'Kari Lunde led the delegation of Norway, and Liis Kask that of Estonia.',
      'Kari Lunde chaired the Norwegian side and Liis Kask that of Estonia.',
      'Kari Lunde led the Norwegian side, with Liis Kask leading the Estonian side.',
    ],
    counterExamples: ['Kari Lunde headed the Norwegian delegation and Liis Kask the finance committee.'],
    read: (x) => {
      const who = mentions(x, 'b')[0]
      if (who?.kind !== 'person') return
      const code = stateNamed(x, who.to, x.at.to + 1)
      if (code) each(x, typeOf(x.groups.verb!), 'b', code)
    },
  },
  {
    name: 'headed-the-other',
    cue: ['one'],
    pattern: re(
      String.raw`(?<who>${P}) (?<verb>headed|led|heads|leads|will head|will lead) the [a-z]+ one(?= ?(?:$|[.;,)]))`,
    ),
    reason: 'The second delegation by its state alone, in a clause of its own.',
    examples: ['The Norwegian delegation was led by Kari Lunde; Liis Kask headed the Estonian one.'],
    counterExamples: ['The Norwegian delegation was led by Kari Lunde; Liis Kask headed the larger one.'],
    read: (x) => {
      const who = mentions(x, 'who')[0]
      const code = who && stateNamed(x, who.to, x.at.to + 1)
      if (code) each(x, 'LED_DELEGATION', 'who', code)
    },
  },
  {
    name: 'led-for',
    cue: ['led', 'leads', 'chaired', 'presided', 'lead'],
    pattern: re(
      String.raw`(?<who>${P}) (?:co - )?(?<verb>led|leads|chaired|presided) (?:for|on behalf of) (?:the )?\{[CR](?<c>\d+)\}`,
    ),
    reason: 'To lead "for Norway" is to head its delegation.',
    examples: ['Kari Lunde led for Norway.', 'Liis Kask chaired for the Estonian side.'],
    counterExamples: ['Kari Lunde led for three laps.'],
    read: (x) =>
      each(x, typeOf(x.groups.verb!.replace('presided', 'chaired')), 'who', stateNamed(x, x.at.from, x.at.to)),
  },
  {
    name: 'co-chair-was',
    cue: ['chair', 'chairs', 'chairman', 'chairmen', 'chairperson', 'chairpersons', 'head', 'leader'],
    pattern: re(
      String.raw`(?:(?<state>[a-z]+ )?(?<post>${CO_CHAIR})(?: (?:of|for|from|at) (?:the |this )?(?<on>\{[CRE]\d+\}))? (?:was|were|is|are) (?<who>${PEOPLE})|(?<who2>${PEOPLE}) (?:was|were|is|are) (?:also )?(?:the |its )?(?:[a-z]+ )??(?<post2>${CO_CHAIR})(?: (?:of|for|from|at) (?:the |this )?(?<on2>\{[CRE]\d+\}))?(?! of )|the (?<post3>\{R\d+\}|${CO_CHAIR}) , (?<who3>${PEOPLE})(?= ,| and| \())`,
    ),
    reason: 'A co-chair or the head of a delegation is one of the meeting at hand.',
    examples: [
      'The Norwegian co-chair was Kari Lunde, and the Estonian co-chair was Liis Kask.',
      'Kari Lunde and Liis Kask were the co-chairs of the dialogue.',
      'The two co-chairs, Kari Lunde and Liis Kask, summed up.',
      'The head of the Norwegian delegation was Kari Lunde, Director for the North.',
    ],
    counterExamples: [
      'The Norwegian co-chair was not Kari Lunde.',
      'Kari Lunde was the director of the dialogue.',
      'The new minister was Kari Lunde.',
    ],
    read: (x) => {
      const k = ['', '2', '3'].find((n) => x.groups[`who${n}`])!
      const post = mentions(x, `post${k}`)[0]
      if (post?.kind === 'ref' && !/^chair/.test(x.r.tokens[post.to - 1]!.key)) return
      const part = post?.kind === 'post' ? partOf(post) : 'CHAIRED'
      if (post && post.kind !== 'ref' && !(post.kind === 'post' && part)) return
      const on = mentions(x, `on${k}`)[0]
      const first = mentions(x, `who${k}`)[0] as PersonMention
      // "the Norwegian co-chair": its state stands before it
      const code =
        on?.kind === 'country' || on?.kind === 'ref'
          ? stateNamed(x, on.from, on.to)
          : k === '' && x.groups.state
            ? stateNamed(x, x.at.from, first.from)
            : post?.kind === 'post'
              ? post.country
              : undefined
      const e = event(x, `on${k}`) ?? here(x)
      each(x, part ?? 'CHAIRED', `who${k}`, mentions(x, `who${k}`).length === 1 ? code : undefined, e)
    },
  },
  {
    name: 'served-for-side',
    cue: ['served', 'acted', 'serving', 'acting'],
    pattern: re(
      String.raw`(?<a>${P}) (?:served|acted) as (?:the )?(?<post>${CO_CHAIR}|chair|\{J\d+\})(?: side)?(?: (?:for|from|of) (?:the )?\{[CR](?<s>\d+)\})? (?:and|while) (?<b>${P}) (?:for|from|of) (?:the )?\{[CR](?<t>\d+)\}`,
    ),
    reason: 'The role is told once for both sides.',
    examples: ['Kari Lunde acted as co-chair for the Norwegian side and Liis Kask for the Estonian side.'],
    counterExamples: ['Kari Lunde acted as interpreter for the Norwegian side and Liis Kask for the Estonian side.'],
    read: (x) => {
      const [a, b] = [mentions(x, 'a')[0]!, mentions(x, 'b')[0]!]
      const post = mentions(x, 'post')[0]
      if (post?.kind === 'post' && !/^co-?chair|^chair/i.test(post.title)) return
      each(x, 'CHAIRED', 'a', stateNamed(x, a.to, b.from))
      each(x, 'CHAIRED', 'b', stateNamed(x, b.to, x.at.to + 1))
    },
  },
  {
    name: 'people-labelled',
    cue: [
      'heads',
      'head',
      'leaders',
      'present',
      'attendance',
      'attending',
      'attended',
      'participants',
      'attendees',
      'participating',
    ],
    pattern: re(
      String.raw`^(?:\d+ \. |- )?(?:(?<heads>heads? of (?:\{R\d+\}|delegations?)|\{J\d+\}|delegation leaders?)|(?:also )?(?:present|in attendance|attending|attended(?: by)?|participants|participating|attendees)(?: (?:were|included))?) : (?<list>(?:[^{}]|\{[A-Z]\d+\}){1,900})`,
    ),
    reason: 'A label and those it holds for.',
    examples: [
      'Heads of delegation: Kari Lunde (Norway), Liis Kask (Estonia)',
      'Present: Kari Lunde (Norway); Liis Kask (Estonia).',
    ],
    counterExamples: ['Absent: Kari Lunde (Norway), Liis Kask (Estonia)', 'Present tense: Kari Lunde had written it.'],
    read: (x) => {
      const head = x.groups.heads
      const post = mentions(x, 'heads').find((m) => m.kind === 'post')
      if (post?.kind === 'post' && partOf(post) !== 'LED_DELEGATION') return
      // those who sent their regrets stand in the same line
      const at = x.text.indexOf(' : ')
      const list = x.text.slice(at).split(/ (?:apologies|absent|regrets|excused)\b/)[0]!
      each({ ...x, groups: { list } }, head ? 'LED_DELEGATION' : 'PARTICIPATED_IN', 'list', undefined)
    },
  },
  {
    name: 'leading-absolute',
    cue: ['leading', 'heading'],
    pattern: re(
      String.raw`with (?<who>${PEOPLE})(?: ,)? (?:leading|heading) (?:the |their )?(?:two |both |respective )?(?<what>\{R\d+\}|[a-z]+ (?:delegation|side|team)|teams|delegations|sides)(?: (?:and|,) (?<b>${P}) (?:(?:leading|heading) )?${OTHER})?`,
    ),
    reason: 'An absolute phrase: who leads while the meeting goes on.',
    examples: [
      'The dialogue took place with Kari Lunde and Liis Kask leading the two teams.',
      'It was held in Oslo with Kari Lunde heading the Norwegian delegation.',
    ],
    counterExamples: ['Kari Lunde met with Liis Kask leading the field.'],
    read: (x) => {
      const list = mentions(x, 'who')
      const b = mentions(x, 'b')[0]
      const to = b ? b.from : x.at.to + 1
      each(x, 'LED_DELEGATION', 'who', list.length === 1 ? stateNamed(x, list[0]!.to, to) : undefined)
      if (b) each(x, 'LED_DELEGATION', 'b', stateNamed(x, b.to, x.at.to + 1))
    },
  },
  {
    name: 'delegates-in-brackets',
    cue: ['delegates', 'delegate', 'heads', 'head', 'chairs', 'chair', 'chairpersons', 'led', 'headed', 'leaders'],
    pattern: re(
      String.raw`\( (?<label>chief delegates?|(?:heads?|leaders?) of (?:\{R\d+\}|delegations?)|\{R\d+\}|${CO_CHAIR}) : (?<list>[^()]{1,400})`,
    ),
    reason: 'The bracket names who headed the sides.',
    examples: ['The two sides held talks (heads of delegation: Kari Lunde, Director, Norway; Liis Kask).'],
    counterExamples: ['The two sides held talks (interpreters: Kari Lunde; Liis Kask).'],
    read: (x) => {
      const m = mentions(x, 'label')[0]
      const chairs = /chair/.test(x.groups.label!) || (m?.kind === 'post' && partOf(m) === 'CHAIRED')
      if (m?.kind === 'post' && !partOf(m)) return
      if (m?.kind === 'ref' && m.ref !== 'two' && m.ref !== 'delegation') return
      const near = x.s.mentions.filter((y) => y.kind === 'event' && y.to <= x.at.from).at(-1)
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      each(x, chairs ? 'CHAIRED' : 'LED_DELEGATION', 'list', undefined, e ?? undefined)
    },
  },
  {
    name: 'attended-on-the-side',
    cue: ['side', 'delegation', 'part'],
    pattern: re(
      String.raw`(?<verb>attended|(?:co - )?chaired|led|headed|represented) (?<gap>(?:[^;{}.]|\{[PDLEJ]\d+\}){0,60}?)(?:; )?(?:and )?(?:, )?on the (?<of>\{R\d+\}|part of \{[CR]\d+\}|side of \{C\d+\})(?: ,)? by (?<who>${PEOPLE})(?:(?: ,)? (?:and|while)(?: ,)? on the (?<of2>\{R\d+\}|part of \{[CR]\d+\}|side of \{C\d+\})(?: ,)? by (?<who2>${PEOPLE}))?`,
    ),
    reason: 'Whose side they were there on stands between the verb and "by".',
    examples: [
      'It was attended on the Norwegian side by Kari Lunde.',
      'The talks were attended by Liis Kask; on the Norwegian side by Kari Lunde.',
      'The dialogue was attended by Liis Kask and, on the Norwegian side, by Kari Lunde.',
      'The dialogue was chaired, on the Estonian side, by Liis Kask and, on the Norwegian side, by Kari Lunde.',
    ],
    counterExamples: ['It was not attended on the Norwegian side by Kari Lunde.'],
    read: (x) => {
      const of = mentions(x, 'of')[0]
      const near = x.s.mentions.filter((y) => y.kind === 'event' && y.to <= x.at.from).at(-1)
      const e = (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ?? here(x)
      if (of) each(x, typeOf(x.groups.verb!), 'who', stateNamed(x, of.from, of.to), e ?? undefined)
      const of2 = mentions(x, 'of2')[0]
      if (of2) each(x, typeOf(x.groups.verb!), 'who2', stateNamed(x, of2.from, of2.to), e ?? undefined)
    },
  },
  {
    name: 'led-the-visitors',
    cue: ['visitors', 'guests', 'mission', 'delegates', 'group', 'team'],
    pattern: re(
      String.raw`the (?<what>(?:[a-z]+ )?(?:visitors|guests|delegates|team|negotiators))(?: from \{[CL]\d+\})? (?:was|were) (?:headed|led) by (?<who>${P})`,
    ),
    reason: 'Those who came as a delegation under another name.',
    examples: ['The visitors were led by Kari Lunde.'],
    counterExamples: ['The visitors were led by Kari Lunde to the door.', 'The rescue work was led by Kari Lunde.'],
    read: (x) => {
      if (/^ (?:to|into|through|around|round|across|up|down|on) /.test(x.code.slice(x.start + x.text.length))) return
      const who = mentions(x, 'who')[0]!
      each(x, 'LED_DELEGATION', 'who', stateNamed(x, x.at.from, who.from))
    },
  },
  {
    name: 'respective-delegations',
    cue: ['respective'],
    pattern: re(
      String.raw`(?<a>${P}) ${gap(10)}and (?<b>${P}) ${gap(10)}(?:led|headed|were leading|were heading) (?:their |the )?respective (?:delegations|sides|teams)`,
    ),
    reason: 'Each of the two heads a delegation, whatever stands between their names.',
    examples: [
      'Kari Lunde, Foreign Secretary of the Government of Norway and Ms. Liis Kask, Global Affairs Agency, led their respective delegations in the meeting.',
    ],
    counterExamples: ['Kari Lunde and Liis Kask praised their respective delegations.'],
    read: (x) => {
      each(x, 'LED_DELEGATION', 'a', undefined)
      each(x, 'LED_DELEGATION', 'b', undefined)
    },
  },
]
