// What a meeting talked about, who works with whom, who takes part in what: said by nouns as often as by verbs.
import { foldedText, type Token } from '../scan.ts'
import type { InstrumentMention, Mention, Sentence } from '../mention.ts'
import { bothStates } from '../resolve/both-states.ts'
import type { Thing } from '../resolve/thing.ts'
import { isActor, resolveAll, state, type Reader } from './context.ts'
import { keyIn, keyLike } from '../words.ts'

const TALK =
  /\b(discuss\w*|exchang\w+ (?:of )?views|views on|updat\w+|took stock|taking stock|review\w*|explain\w*|introduc\w+|present(?:ed|s|ation)\b|outlin\w+|consider\w*|deliberat\w+|agenda|on the table|topics?|raised|touched (?:up)?on|reaffirm\w*|welcom\w+|noted|recall\w*|compar\w+|under discussion|focus\w* on|talks on|went over|dealt with|addressed|briefed on|progress (?:on|in|of|made)|implementation of|cooperation (?:on|in|through|under)|commitments? under|informed|(?:support|satisfaction|appreciation|concern|backing)s? (?:for|with|at|over|about)|approv\w+ the (?:text|draft)|(?:approv|endors|agree|support)\w* (?:on |to )?(?:the |an? )?(?:\w+ )?(?:extension|prolongation|renewal|continuation|phase|implementation|establishment|revision|usefulness|need) of|entry into force|scepti\w+|speed(?:ing)? up|accelerat\w+|call(?:ed|s|ing) for|urg(?:ed|es|ing)|commend\w+|prais\w+|stress\w+ the|underlin\w+ the|importance of|preparations? for|negotiations? (?:on|for|of)|finali[sz]\w+|expedit\w+|the state of|status of|satisfied with|turned to|taken up|took up|dwelt on|centred on|centered on|on the part of|referr\w+ to|drew attention|mention\w*|talk(?:ed|s) (?:about|of|over)|spoke (?:of|about|on)|spoken (?:of|about|on)|argued (?:about|over)|look(?:ed|ing) at|reported on|agreed that the (?:draft|proposed)|took (?:note|cognizance)|taking (?:note|cognizance)|decision on|consensus on|gave a briefing|briefing on|brief(?:ed|s|ing) (?:[\w'’.-]+ ){1,8}?(?:on|about)|thank(?:ed|s|ing) (?:[\w'’.-]+ ){1,8}?for (?:having )?(?:ratifying|signing|joining|supporting|its (?:support|contribution))|(?:agreed|decided|concurred|intend(?:ed)?|expressed (?:\w+ )?(?:readiness|willingness|desire|intention|wish)) to (?:sign|conclude|negotiate|begin|start|initiate|launch|work|finali[sz]e|continue|extend|renew|resume|prepare|update|explore|establish|expand)|(?:expects?|expected|hopes?|hoped|hoping) (?:[\w'’.-]+ ){0,6}?(?:would|will|to) (?:soon |shortly |be |\w+ly )?(?:enter|sign|signed|ratif|conclud|finali|approv|adopt))\b/i
const NOT_TALK =
  /\b((?:visit|trip|call|meeting|talks) (?:follows?|followed|comes?|came|coincides?|coincided|marks?|marked)|not on|did not|no |not yet|not (?:yet )?(?:been )?(?:taken|discussed|raised)|was not|were not|has not|never|neither|reportedly|apply for|according to reports)\b/i

/** DISCUSSED for instruments that a sentence about the meeting names on its agenda. */
export function topics(r: Reader, s: Sentence, before: Thing | undefined): void {
  const named = s.mentions.filter((m): m is InstrumentMention => m.kind === 'instrument' && m.named)
  if (!named.length) return
  const text = r.text.slice(s.start, s.end)
  const cue = TALK.exec(text)
  if (!cue || NOT_TALK.test(text)) return
  const e = meetingOf(r, s, before, s.start + cue.index)
  if (!e || e.event!.status === 'cancelled' || e.event!.status === 'postponed') return
  // "The ministers approved the Strategy", with only a summit to come in mind: not there
  const inside = s.mentions.some((m) => m.kind === 'event' && r.talk.event(m) === e)
  if (
    e.event!.status === 'planned' &&
    !inside &&
    /^(?:approv|review|discuss|consider|welcom|note|took)/i.test(cue[0]) &&
    !/\b(?:will|to be|would|shall)\b/.test(text)
  )
    return
  for (const m of named) {
    const t = r.things.instrument(m)
    if (r.facts.some((f) => f.target === t && f.sentence === s && /^(DISCUSSED|PRODUCED|SIGNED)$/.test(f.type)))
      continue
    // what was signed, adopted or issued is an outcome, not a topic; what merely ran beside is neither
    if (
      r.tokens[m.from]!.start < s.start + cue.index &&
      !/discussed|reviewed|explained|introduced|addressed/i.test(cue[0])
    )
      continue
    // "took note of the report of the last session, at which the Plan had been adopted": there
    const cueAt = s.start + cue.index
    const behind = r.text.slice(cueAt, r.tokens[m.from]!.start)
    if (/\b(?:at|during) which\b|, where\b/.test(behind)) continue
    state(r, 'DISCUSSED', e, r.things.instrument(m), { rule: 'on-the-agenda', at: m, sentence: s, confidence: 0.65 })
  }
}

/**
 * The meeting at which it was talked of: the one named before the verb of talking, else the one in focus when the sentence began. What the
 * sentence itself looks ahead to ("and agreed to hold the next meeting in Oslo") is not where it was said.
 */
function meetingOf(r: Reader, s: Sentence, before: Thing | undefined, cue: number): Thing | undefined {
  const named = s.mentions.find((m) => m.kind === 'event' && r.tokens[m.to - 1]!.end <= cue)
  const own = named?.kind === 'event' ? r.talk.event(named) : undefined
  const ahead = (e: Thing | undefined): boolean => /^(?:planned|hoped)$/.test(e?.event!.status ?? '')
  if (own && !ahead(own)) return own
  const { main } = r.talk
  // one of another year, told by the way, is not where they talk now
  const year = r.documentDate?.slice(0, 4)
  const past = !!year && !!before?.event!.start && !before.event!.start.startsWith(year)
  const aside = past && r.talk.mainSure && main?.event!.start?.startsWith(year)
  // nobody talks at what did not take place
  const off = /^(?:cancelled|postponed)$/.test(before?.event!.status ?? '')
  if (before && !aside && !off && !(ahead(before) && main && main !== before)) return before
  return main ?? r.talk.focus
}

/** Cooperation that is there: "close", "long-standing", "years of". */
const EXISTS =
  /\b(close|closer?ly|long ?-? ?(?:standing|term)|existing|on ?-? ?going|continuing|continued|fruitful|successful|active|excellent|traditional|established|years of|decades of|in)(?: [a-z-]+){0,3} $/
/** Cooperation that is wished for, talked about or treasured: nobody is told to work with anybody. */
const WISHED =
  /\b(discuss\w*|prospects?|potential|possib\w*|opportunit\w*|ways|means|enhanc\w*|strengthen\w*|deepen\w*|expand\w*|develop\w*|promot\w*|boost\w*|foster\w*|broaden\w*|hop\w+|wish\w*|agreed|should|could|would|will|ready|readiness|willing\w*|importance|important|treasur\w*|attach\w*|need|interest\w*|explor\w*|intend\w*|call\w*|consider\w*|further|future|memorand\w*|agreements?|protocol|committee|commission|council|possibilit\w*|support\w*|values?|look\w* forward|evaluat\w*|review\w*)\b/
const COOPERATION = keyIn(['cooperation', 'co-operation', 'collaboration', 'partnership', 'alliance'])
/** "cooperation between A and B", "A-B cooperation", "A works with B": stated cooperation of two actors. */
export function cooperation(r: Reader, s: Sentence): void {
  const { tokens } = r
  for (let i = s.from; i < s.to; i++) {
    if (!COOPERATION(tokens[i]) || tokens[i]!.shape !== 'lower') continue
    const say = { rule: 'cooperation-noun', at: { from: i, to: i + 1 }, sentence: s, confidence: 0.7 }
    const ahead = foldedText(tokens, s.from, i)
    const told = tokens[i - 1]?.key === 'trilateral' || (EXISTS.test(`${ahead} `) && !WISHED.test(ahead))
    // "Japan-U.S. space cooperation"
    const before = s.mentions.filter((m) => m.to <= i && m.kind === 'country' && i - m.to <= 5)
    const last = before.at(-1)
    const prior = before.at(-2)
    if (
      last &&
      prior &&
      last.from - prior.to <= 1 &&
      (tokens[prior.to]?.text === '-' || tokens[prior.to]?.text === '–') &&
      tokens
        .slice(last.to, i)
        .every(
          (t) => t.shape === 'lower' && !/^(commission|committee|council|group|forum|dialogue|on|for|of)$/.test(t.key),
        ) &&
      !/\b(?:strengthen\w*|enhanc\w*|prospects?|potential|future|evaluat\w*|deepen\w*|expand\w*|boost\w*)\b/.test(ahead)
    ) {
      // "China-Japan-ROK cooperation": each with each, also where the first stands inside another span
      const first = s.mentions.find((m) => m.kind === 'country' && m.to === prior.from - 1)
      const third = tokens[prior.from - 1]?.text === '-' ? first : undefined
      if (tokens[prior.from - 1]?.text === '-' && !third) continue
      const all = [...(third ? [third] : []), prior, last].map((m) => resolveAll(r, [m], s))
      all.forEach((a, n) => all.slice(n + 1).forEach((b) => pair(r, a, b, say)))
      continue
    }
    const next = tokens[i + 1]?.key
    if (!told) continue
    // "his close collaboration with Chad's army": neither his state's nor with Chad
    const whose = tokens.slice(Math.max(s.from, i - 3), i).findLast((t) => /^(his|her|my)$/.test(t.key))?.key ?? ''
    const after = actorsFrom(tokens, s, i + 2).filter((m) => tokens[m.to]?.shape !== 'poss')
    if (next === 'between' && after.length >= 2) {
      const all = resolveAll(r, after, s).filter(isActor)
      all.forEach((a, n) => pair(r, [a], all.slice(n + 1), say))
    } else if (next === 'with' && after.length && !/^(his|her|my)$/.test(whose)) {
      // whose cooperation: the subject's before it
      const text = foldedText(tokens, s.from, i)
      const both = /\b(both|two) (sides|countries|governments)\b/.test(text) ? r.talk.sides() : []
      const trilateral = tokens[i - 1]?.key === 'trilateral'
      const own = both.length
        ? both
        : resolveAll(
            r,
            s.mentions.filter((m) => (m.kind === 'country' || m.kind === 'org') && m.to <= i).slice(0, 1),
            s,
          )
      if (own.length)
        pair(r, own, resolveAll(r, after, s).filter(isActor), {
          ...say,
          confidence: both.length || trilateral ? 0.7 : 0.55,
        })
    }
  }
  // "Japan and the United States are long-standing and trusted partners"
  const text = r.text.slice(s.start, s.end)
  const m = /\b(?:are|have (?:been|built|forged|developed)|remain)\b.{0,60}\b(?:partners|allies|partnership)\b/i.exec(
    text,
  )
  if (m) {
    const at = s.start + m.index
    // "the Institute and Finland's Academy": the Academy, not Finland
    const list = s.mentions.filter(
      (x) =>
        (x.kind === 'country' || x.kind === 'org') &&
        tokens[x.to - 1]!.end <= at + 1 &&
        !(x.kind === 'country' && tokens[x.to]?.shape === 'poss'),
    )
    const a = list.at(-2)
    const b = list.at(-1)
    const between = a && b ? foldedText(tokens, a.to, b.from) : undefined
    if (a && b && between !== undefined && (b.from - a.to <= 2 || /^and (?:\p{L}+ ){1,2}['’]s$/u.test(between)))
      pair(r, resolveAll(r, [a], s), resolveAll(r, [b], s), {
        rule: 'are-partners',
        at: { from: a.from, to: b.to },
        sentence: s,
        confidence: 0.7,
      })
  }
}
function pair(r: Reader, a: readonly Thing[], b: readonly Thing[], say: Parameters<typeof state>[4]): void {
  for (const x of a) for (const y of b) if (x !== y && isActor(x) && isActor(y)) state(r, 'COOPERATES_WITH', x, y, say)
}
function actorsFrom(tokens: readonly Token[], s: Sentence, i: number): Mention[] {
  const out: Mention[] = []
  let at = i
  let closed = false
  for (const m of s.mentions) {
    if (m.from < i - 1 || m.from < at - 1) continue
    // "by Canada's Research Centre": the Centre's
    if (
      m.kind === 'country' &&
      tokens[m.to]?.shape === 'poss' &&
      s.mentions.some((o) => o.kind === 'org' && o.from === m.to + 1)
    ) {
      if (m.from - at > 2) break
      at = m.to + 1
      continue
    }
    // "by the Samoan Ministry of Agriculture"
    if (
      m.kind === 'country' &&
      m.form === 'demonym' &&
      s.mentions.some((o) => o.kind === 'org' && o.from === m.to) &&
      m.from - at <= 2
    ) {
      at = m.to
      continue
    }
    // "between A and B, the Ministry said": the list is over
    const between = tokens.slice(at, m.from).map((t) => t.key)
    if (closed && between.includes(',') && !between.includes('and')) break
    closed ||= between.includes('and')
    const government = m.kind === 'ref' && m.ref === 'side'
    if (m.from - at > 2 || !(m.kind === 'country' || m.kind === 'org' || m.kind === 'person' || government)) break
    // "by the Ministry of Agriculture of Peru": whose ministry it is
    const whose = m.kind === 'country' && between[0] === 'of' && out.at(-1)?.kind === 'org'
    if (!whose) out.push(m)
    at = m.to
  }
  return out
}

const DOES = keyLike(
  /^(undertaken|implemented|run|led|funded|operated|developed|conducted|managed|financed|built|carried|supported|established|launched|created|administered|executed|coordinated|delivered)$/,
)
/** "the CALLISTO project jointly undertaken by A, B and C", "X, in which Y takes part", "joint work on X". */
export function participation(r: Reader, s: Sentence): void {
  const { tokens } = r
  const programmes = s.mentions.filter(
    (m): m is InstrumentMention => m.kind === 'instrument' && m.type === 'Programme' && m.named,
  )
  for (const p of programmes) {
    const t = r.things.instrument(p)
    const say = (rule: string, to: number): Parameters<typeof state>[4] => ({
      rule,
      at: { from: p.from, to },
      sentence: s,
      confidence: 0.75,
    })
    let verb = -1
    // where the list before ends: "established by A in 2022 and managed by B", "carried out since 2019 by A together with B"
    let told = -1
    for (let i = p.to; i < Math.min(s.to, p.to + 40); i++) {
      if (/^(not|never|no)$/.test(tokens[i]!.key) || (told >= 0 && i - told > 7 && verb < told)) break
      if (DOES(tokens[i])) verb = i
      const along =
        tokens[i]!.key === 'with' && /^(?:together|jointly|partnership|cooperation)$/.test(tokens[i - 1]!.key)
      // "is implemented over four years on the coast by A and B"
      if (verb >= 0 && (tokens[i]!.key === 'by' || along) && i - Math.max(verb, told) <= 16) {
        const list = actorsFrom(tokens, s, i + 1)
        if (!list.length) break
        for (const x of resolveAll(r, list, s))
          if (x.type !== 'Person')
            state(
              r,
              /^(established|launched|created|led)$/.test(tokens[verb]!.key) ? 'ISSUED' : 'TAKES_PART_IN',
              x,
              t,
              say('undertaken-by', list.at(-1)!.to),
            )
        told = list.at(-1)!.to
        i = told - 1
        continue
      }
      if (/^(who|while|;)$/.test(tokens[i]!.key) || (verb < 0 && (tokens[i]!.key === 'and' || i > p.to + 8))) break
    }
    // ", in which X takes part", ", to which X contributes", "—where X and Y have cooperated"
    const tail = r.text.slice(tokens[p.to - 1]!.end, tokens[s.to - 1]!.end).replaceAll('\n', ' ')
    const m =
      /^[^.;]{0,80}?(?:in which|to which|on which|under which|where|of which|, which)\s+(.{2,90}?)\s+(?:takes? part|took part|participates?|participated|contributes?|contributed|is (?:a )?(?:member|partner)|are (?:members|partners)|have (?:closely )?(?:cooperated|worked)|cooperates?|joined|carry out|carries out|carried out|(?:intends? to |have |has |will )?(?:jointly )?invest(?:s|ed)?|(?:have |has )?(?:run|implemented|carried out|operated|been working)|(?:is |are |(?:have|has) been )(?:now |also |currently |jointly )*(?:carrying out|implementing|running|building|financing|funding|operating|delivering|executing)|(?:jointly |co-?)?(?:run|implement|operate|finance|fund)s?)\b/i.exec(
        tail,
      )
    if (m) {
      const a = tokens[p.to - 1]!.end + m[0].indexOf(m[1]!)
      const b = a + m[1]!.length
      const list = s.mentions.filter(
        (x) =>
          (x.kind === 'country' || x.kind === 'org') &&
          tokens[x.from]!.start >= a - 1 &&
          tokens[x.to - 1]!.end <= b + 1 &&
          // "Poland's Bank X", "the Polish company X": the bank's part, not Poland's
          tokens[x.to]?.shape !== 'poss' &&
          !(
            x.kind === 'country' &&
            x.form === 'demonym' &&
            s.mentions.some((y) => y.kind === 'org' && y.from > x.to && y.from - x.to <= 2)
          ),
      )
      const negated = /\b(?:not|no longer|never|cannot|refuse[sd]? to|invited to|might|may|could|would)\b/.test(m[0])
      const both = /\b(?:both|the two) (?:countries|sides|governments|parties)\b/i.test(m[1]!)
        ? bothStates(r.talk, r.talk.sides(), undefined)
        : []
      for (const x of new Set([...resolveAll(r, list, s), ...both]))
        state(r, 'TAKES_PART_IN', x, t, {
          ...say('in-which-takes-part', p.to),
          modality: negated ? 'negated' : 'asserted',
        })
    }
    // "cooperation on the Gateway" by both sides of the meeting told
    if (
      /^(on|in|under|through)$/.test(
        tokens[p.from - 1]?.key === 'the' ? (tokens[p.from - 2]?.key ?? '') : (tokens[p.from - 1]?.key ?? ''),
      )
    ) {
      const k = tokens[p.from - 1]!.key === 'the' ? p.from - 3 : p.from - 2
      if (/^(cooperation|collaboration)$/.test(tokens[k]?.key ?? ''))
        for (const x of r.talk.sides())
          state(r, 'TAKES_PART_IN', x, t, { ...say('cooperation-on-programme', p.to), confidence: 0.6 })
    }
  }
}
