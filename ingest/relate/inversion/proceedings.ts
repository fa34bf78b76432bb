// How a meeting went, told by idiom: who set the scene, welcomed the guests, presented, kicked off and summed up.
import { PEOPLE, one, re, type Hit, type Inversion } from './phrase.ts'
import { event, hasSpoken, here, mentionsIn, people, spoke } from './tell.ts'

const P = one('PJR')
/** Meetings that are listened to: at talks between two sides nobody presents a paper to an audience. */
const AUDIENCE =
  /^(conference|dialogue|symposium|forum|seminar|summit|workshop|session|panel|round table|meeting|congress|assembly|launch|lecture|webinar|week|hearing|opening|ceremony|event|discussion)$/

/** A meeting with somebody to listen, in focus. */
function audience(x: Hit): ReturnType<typeof here> {
  const e = here(x)
  return e && AUDIENCE.test(e.event!.kind) && (e.event!.named || e.event!.series || !e.event!.people.size)
    ? e
    : undefined
}
/** Says it once: a plainer rule, or another idiom, may have told of the same speech. */
function once(x: Hit, group: string, e: ReturnType<typeof here>, capacity: string): void {
  if (!e || x.modality === 'negated' || x.modality === 'reported') return
  const who = people(x, group).filter((p) => !hasSpoken(x, [p], e))
  spoke(x, who, e, capacity)
}
const part = (verb: string): string =>
  /^(?:kick|open|start)/.test(verb) ? 'opening' : /^(?:clos|wrap|sum|round|conclud)/.test(verb) ? 'closing' : 'remarks'

export const PROCEEDINGS: readonly Inversion[] = [
  {
    name: 'in-her-report',
    cue: ['report', 'reported', 'presentation', 'briefing', 'overview', 'statement', 'informed', 'update', 'account'],
    pattern: re(
      String.raw`(?:^(?:\d+(?: \. \d+)* ?\.? )?in (?:his|her|their) (?:(?:activity|annual|opening|introductory|progress|oral) )?(?:report|presentation|briefing|statement|overview)(?: to (?:the |this )?(?:[a-z]+|\{E\d+\}))? , (?:the [a-z ]{3,40} , )?(?<who>${PEOPLE})(?: ,)? (?<v>[a-z]+ed|drew|gave|spoke|told|said)|(?:^|(?<=\. ))(?:\d+(?: \. \d+)* ?\.? )?(?:the [a-z -]{3,40} , )?(?<who2>${PEOPLE})(?: ,)? (?:then |also )?(?:reported (?:that|on|to the)|informed (?:the )?(?:meeting|council|committee|commission|session|board|conference|participants|delegations|members|\{E\d+\})|gave (?:a|an|the) (?:(?:[a-z]+ ){0,2})?(?:presentation|briefing|overview|update|account|report)|briefed (?:the )?(?:meeting|council|committee|commission|session|board|conference|participants|delegations|members|\{E\d+\})))`,
    ),
    reason: 'In the record of a meeting, who reports to it has its floor.',
    examples: ['Kari Lunde informed the Meeting that the nets were dry.'],
    counterExamples: ['Kari Lunde did not report that the nets were dry.'],
    read: (x) => {
      const { main, mainSure } = x.r.talk
      if (!main || !mainSure || /^(?:speech|transcript|obituary|article)$/.test(x.r.kind) || x.modality !== 'asserted')
        return
      if (main.event!.status === 'planned' || !(main.event!.named || main.event!.series)) return
      const e = here(x) ?? main
      const at = e.event!.named || e.event!.series ? e : main
      once(x, 'who', at, 'statement')
      once(x, 'who2', at, /present|overview/.test(x.text) ? 'presentation' : 'briefing')
    },
  },
  {
    name: 'reports-were-presented-by',
    cue: ['reports', 'papers', 'presentations', 'statements', 'interventions', 'remarks', 'overviews', 'briefings'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] )|(?<=and ))(?:\d+ \. )?(?:the |national |country |partner |technical |opening |introductory |brief |oral |written ){0,3}(?<what>reports|papers|presentations|statements|interventions|remarks|overviews|briefings) were (?:then |also )?(?:presented|given|made|delivered|offered|heard) (?:by|from) (?:the |a |an )?(?:[a-z-]+ |\{[JRCO]\d+\} ){0,6}?(?:, )?(?:among (?:them|\{R\d+\})|including|namely|notably|such as|:) ?,? (?<who>${one('PJ')})`,
    ),
    reason: 'Who of those presenting is named, presented.',
    examples: [
      'Reports were presented by the national coordinators, among them Kari Lunde (Norway) and Liis Kask (Estonia).',
    ],
    counterExamples: ['No reports were presented by the coordinators, among them Kari Lunde and Liis Kask.'],
    read: (x) => {
      if (x.modality !== 'asserted' || / (?:no|written) /.test(` ${x.text} `)) return
      const e = audience(x)
      if (!e) return
      const from = mentionsIn(x, x.groups.who)[0]!.from
      const who = x.s.mentions
        .filter((m) => m.kind === 'person' && m.from >= from)
        .flatMap((m) => x.r.talk.resolve(m, x.s))
        .filter((p) => !hasSpoken(x, [p], e))
      spoke(x, who, e, /report|paper|presentation/.test(x.groups.what!) ? 'presentation' : 'statement')
    },
  },
  {
    name: 'set-the-scene',
    cue: ['scene', 'stage', 'introduction', 'introducing', 'introduced', 'thanks'],
    pattern: re(
      String.raw`(?:(?<who>${P})(?: ,)? (?:then |also |first )?(?:set|sets|setting) the (?:scene|stage|tone)(?! for (?:his|her|its|their))|(?:^|(?<=[,;.] ))setting the (?:scene|stage)(?: [^{},;]{1,40})? , (?<who2>${P})|(?<who3>${P})(?: ,)? (?:then |also )?(?:gave|delivered|made|provided) (?:the|an|a brief|a short|some) (?:general |short |brief )?introduction(?= ?(?:$|[.,;]|and |to (?:the |\{E)|on |for ))|(?<who4>${P})(?: ,)? (?:then |also )?(?:gave|delivered|proposed|moved|offered) (?:the|a) votes? of thanks)`,
    ),
    reason: 'Who sets the scene, introduces or gives the thanks has the floor.',
    examples: [
      'Kari Lunde set the scene.',
      'Setting the scene, Kari Lunde spoke of peat.',
      'Kari Lunde gave the introduction.',
      'Liis Kask proposed the vote of thanks.',
    ],
    counterExamples: [
      'The report set the scene.',
      'Kari Lunde did not set the scene.',
      'Kari Lunde introduced the bill.',
    ],
    read: (x) => {
      once(x, 'who', here(x), 'opening')
      once(x, 'who2', here(x), 'opening')
      once(x, 'who3', here(x), 'remarks')
      once(x, 'who4', here(x), 'closing')
    },
  },
  {
    name: 'kicked-off-by',
    cue: ['kicked', 'wrapped', 'summed', 'summarised', 'summarized', 'rounded', 'concluded'],
    pattern: re(
      String.raw`(?:(?:(?<e>\{E\d+\})|the (?:discussions?|debate|proceedings|day|programme|event)) (?:was|were) (?:then )?(?<verb>kicked off|wrapped up|summed up|rounded off) by (?<who>${PEOPLE})(?:(?: ,)? and (?:was )?(?<verb2>wrapped up|summed up|closed|concluded|rounded off) by (?<who2>${PEOPLE}))?|(?<who3>${PEOPLE})(?: ,)? (?:then |also )?(?<verb3>kicked off|wrapped up|summed up|summari[sz]ed|rounded off) (?:the (?:discussions?|debate|proceedings|day|exchange|deliberations|results of the (?:discussions?|day))|(?<e3>\{E\d+\})))`,
    ),
    reason: 'To begin a debate, or to sum it up, is to speak there.',
    examples: [
      'The discussion was kicked off by Kari Lunde and wrapped up by Liis Kask.',
      'Kari Lunde summed up the debate.',
    ],
    counterExamples: [
      'The discussion was not kicked off by Kari Lunde.',
      'Kari Lunde wrapped up the fish.',
      'The campaign was kicked off by rain.',
    ],
    read: (x) => {
      const e = x.groups.e ? event(x, 'e') : x.groups.e3 ? event(x, 'e3') : here(x)
      const at = e ?? here(x)
      if (x.groups.verb) once(x, 'who', at, part(x.groups.verb))
      if (x.groups.verb2) once(x, 'who2', at, part(x.groups.verb2))
      if (x.groups.verb3) once(x, 'who3', at, part(x.groups.verb3))
    },
  },
  {
    name: 'presented-there',
    cue: ['presented', 'presenting', 'report'],
    pattern: re(
      String.raw`(?<who>${P})(?: ,)? (?:then |also )?presented (?:(?:a|an|the|his|her|some|two|three)(?: [a-z-]+){0,4} (?:report|paper|study|findings|results|research|overview|presentation|papers|experience)|(?:research|findings)(?: results)?)(?= ?(?:$|[.,;]|on |of |about |and |entitled |titled ))(?! (?:to|of [^ ]+ to) )`,
    ),
    reason: 'A paper that is presented while a meeting goes on is presented there.',
    examples: ['Kari Lunde presented a report on the state of the nets.', 'Liis Kask presented her research.'],
    counterExamples: [
      'Kari Lunde presented a bill on nets.',
      'Kari Lunde did not present a report.',
      'Kari Lunde presented the report to the King.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted' || /^ ?(?:[^ ]+ ){0,8}?to \{[POCJ]/.test(x.code.slice(x.start + x.text.length)))
        return
      once(x, 'who', audience(x), 'presentation')
    },
  },
  {
    name: 'opened-with-remarks-by',
    cue: ['opened', 'began', 'started', 'closed', 'concluded', 'ended', 'opens', 'begins', 'starts'],
    pattern: re(
      String.raw`^(?:on \{D\d+\} , )?(?<e>(?:the |a |an )?(?:[a-z-]+ ){0,2}\{E\d+\}) (?:(?:in|on) \{[LD]\d+\} )?(?:was |were )?(?:opened|began|started|closed|concluded|ended|opens|begins|starts) with (?:the |an? |his |her )?(?:[a-z]+ ){0,3}?(?:remarks|address|addresses|speech|speeches|keynote|keynotes|statements?|words|messages?|lecture|presentations?)(?: of welcome)? (?:by|from) ${P}`,
    ),
    reason:
      'With whose words a meeting opens or ends, is said of that meeting; who they are is read from the speeches themselves.',
    examples: ['A seminar opened with remarks by Kari Lunde and a video address by Liis Kask.'],
    counterExamples: ['A seminar opened without remarks by Kari Lunde.', 'A seminar opened with a film by Kari Lunde.'],
    read: (x) => {
      const e = x.modality === 'asserted' ? event(x, 'e') : undefined
      if (e) x.r.talk.focusOn(e)
    },
  },
  {
    name: 'welcomed-the-guests',
    cue: ['welcomed', 'greeted'],
    pattern: re(
      String.raw`(?<who>${P})(?: ,)? (?:then |also |warmly |first )?(?:welcomed|greeted) (?:all )?(?:the )?(?:distinguished |honou?rable )?(?:participants|guests|delegates|audience|attendees|those present|gathering|members of the (?:commission|committee|council|group))(?: to (?:the |this |an? )?(?:[a-z]+ )?(?<e>\{E\d+\}))?(?= ?(?:$|[.,;]|and |to |at |on |in |from |with ))(?! (?:at|on|in) (?:the )?(?:airport|station|border|residence|palace))`,
    ),
    reason: 'Who welcomes those present speaks to them.',
    examples: ['Kari Lunde welcomed the participants and thanked the cooks.'],
    counterExamples: ['Kari Lunde welcomed the visit.', 'Kari Lunde welcomed the guests at the airport.'],
    read: (x) => once(x, 'who', (x.groups.e ? event(x, 'e') : undefined) ?? audience(x), 'welcome remarks'),
  },
  {
    name: 'in-a-video-message',
    cue: ['video', 'message', 'videotaped', 'recorded'],
    pattern: re(
      String.raw`(?:^|(?<=, ))(?:in|by|via|through) (?:a|his|her) (?:pre - recorded |recorded |taped |videotaped |special )?(?:video )?(?:message|address)(?: (?:to|for) (?:the )?(?<e>\{E\d+\}|participants|delegates|conference|forum))? , (?<who>${P})(?= )|(?<who2>${P})(?: ,)? (?:also )?(?:addressed|greeted|welcomed) (?:the )?(?<e2>\{E\d+\}|participants|delegates|audience)(?: [^ {}]+){0,3} (?:by|via|through|in) (?:a )?(?:pre - recorded |recorded )?video(?: message| link)?`,
    ),
    reason: 'A message on the screen is heard there.',
    examples: [
      'In a video message, Kari Lunde praised the nets.',
      'Liis Kask addressed the participants by video link.',
    ],
    counterExamples: ['In a message to the King, Kari Lunde praised the nets.'],
    read: (x) => {
      if (/^(?:in|by|via|through)/.test(x.text) && !/video|record|taped/.test(x.text) && !x.groups.e) return
      const e = (x.groups.e ? event(x, 'e') : event(x, 'e2')) ?? audience(x)
      once(x, 'who', e, 'video message')
      once(x, 'who2', e, 'video message')
    },
  },
  {
    name: 'with-her-delivering',
    cue: ['delivering', 'giving', 'making', 'presenting'],
    pattern: re(
      String.raw`with (?<who>${PEOPLE}) (?:delivering|giving|making|presenting) (?:the |a |an )?(?<cap>(?:[a-z]+ ){0,2}?(?:keynote(?: address| speech)?|remarks|address|speech|lecture|presentations?|statements?|talks?|closing|opening))`,
    ),
    reason: 'An absolute phrase: what goes on at the meeting.',
    examples: ['The third session opened at nine, with Ravi Menon delivering the keynote.'],
    counterExamples: ['The third session opened without Ravi Menon delivering the keynote.'],
    read: (x) => {
      const cap = x.groups.cap!
      const c = /keynote/.test(cap)
        ? 'keynote'
        : /opening|welcome/.test(cap)
          ? 'opening'
          : /closing/.test(cap)
            ? 'closing'
            : (/remarks|address|speech|lecture|presentation|statement|talk/.exec(cap)?.[0] ?? 'remarks')
      for (const p of people(x, 'who')) {
        // a plainer rule took "opened with X delivering …" for X's opening
        const i = x.r.facts.findIndex((f) => f.type === 'SPOKE_AT' && f.source === p && f.sentence === x.s)
        if (i >= 0) x.r.facts.splice(i, 1)
      }
      spoke(x, people(x, 'who'), here(x), c)
    },
  },
]
