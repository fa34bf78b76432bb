// Whether a post told without its state is one of the state the text speaks from: reasons for it, and what speaks against them all.
import { fold } from '../../../src/identity/keys.ts'
import type { Mention, PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText, type Token } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { stateOf, type Bare } from './bare.ts'
import { sceneAt, type Scene } from './scene.ts'

interface Person {
  readonly m: PersonMention
  readonly t: Thing
}

/** A post without its state, where it stands. */
interface Case {
  readonly r: Reader
  readonly t: Thing
  readonly p: Bare
  readonly home: string
  /** People of the sentence. */
  readonly all: readonly Person[]
  readonly before: Sentence | undefined
  readonly scene: Scene | undefined
  /** States whose meeting the text is about. */
  readonly parties: readonly (string | undefined)[]
}

/** Words of a stretch as patterns read them: without marks, each with a blank behind it. */
const words = (tokens: readonly Token[], from: number, to: number): string =>
  ` ${foldedText(tokens, from, to)} `
    .replace(/ [.()'’"“”:]+(?= )/g, '')
    .slice(1)
    .replace(/^ $/, '')

const people = (r: Reader, s: Sentence): Person[] =>
  s.mentions.flatMap((m) =>
    m.kind === 'person' ? r.talk.resolve(m, s).flatMap((t) => (t.type === 'Person' ? [{ m, t }] : [])) : [],
  )

/** The first of somebody's posts that is one of the home state; undefined where none is told to be. */
export function ofHome(
  r: Reader,
  t: Thing,
  posts: readonly Bare[],
  home: string,
  sentences: readonly Sentence[],
): Bare | undefined {
  const parties = r.talk.main?.event?.series?.event?.parties.map((x) => x.country) ?? []
  const cases = posts.map((p): Case => ({
    r,
    t,
    p,
    home,
    all: people(r, p.sentence),
    before: sentences[sentences.indexOf(p.sentence) - 1],
    scene: sceneAt(r, sentences, p.sentence, p.at.from),
    parties,
  }))
  const [first, ...later] = cases
  if (!first) return undefined
  return isHome(first) ? first.p : later.find(goesAbroad)?.p
}

function isHome(c: Case): boolean {
  if (ours(c)) return true
  if (ofAnother(c)) return false
  const own = c.all.filter((x) => x.t !== c.t && stateOf(c.r, x.t) === c.home)
  if (own.length && listed(c)) return true
  if (own.some((x) => encounter(c, x))) return false
  // "Ministers A, B and C", "Minister of Economy X and Minister of Economy Y": each may be of another state
  if (c.all.some((x) => x.t !== c.t && sameTitle(c, x.t))) return false
  if (contrasted(c)) return true
  // what a mission abroad writes names its hosts' ministers bare too
  if (c.r.abroad) return false
  if (goesAbroad(c) || isAccompanied(c) || receivesHere(c) || opens(c)) return true
  // a text of two sides: only where it tells the other one's with their state
  return (
    (c.parties.length < 2 || (alone(c) && marksOthers(c))) && !ENVOY.test(c.p.title) && !foreignNear(c) && !visited(c)
  )
}

/** The text has gone to another state: who is told bare there may be its host. */
const visited = ({ scene, home }: Case): boolean =>
  !!scene && scene.visit && scene.state !== undefined && scene.state !== home

/** Somebody of whom no state is told either, with the same title in the same sentence. */
const sameTitle = ({ p, r }: Case, t: Thing): boolean =>
  !stateOf(r, t) && t.titles.some((x) => x.sentence === p.sentence && fold(x.title) === fold(p.title))

/** Of a state, or of a body of many. */
const ENVOY =
  /\b(?:envoy|high representative|commissioner)\b|\brepresentative\b(?! of the (?:president|prime minister))/i

/** Nobody else is told in the sentence. */
const alone = ({ all, t }: Case): boolean => all.every((x) => x.t === t)

/** The officials of the other side are told with their state. */
const marksOthers = ({ r, home, parties }: Case): boolean =>
  r.things.people.some(
    (t) =>
      t.country && t.country !== home && parties.includes(t.country) && t.titles.some((p) => p.country === t.country),
  )

const ENCOUNTER =
  /^(met|meet|meets|meeting|with|received|receives|called|calls|call|talks|talked|spoke|signed|sign|signs|hosted|host|invited|invitation|visited|visit|guest|counterpart|counterparts|chaired|cochaired|thanked|welcomed|greeted|briefed|told|handed)$/

/** "Minister X called on President Y", "between X and Y": two who meet are of two states; two of a list are not. */
function encounter({ r, p }: Case, x: Person): boolean {
  const [from, to] = x.m.to <= p.at.from ? [x.m.to, p.at.from] : [p.at.to, x.m.from]
  const between = r.tokens.slice(from, to)
  if (between.length <= 4) return true
  // "said that Minister Y will …": another's doing
  if (between.some((t) => /^(that|;)$/.test(t.key)) || between.length > 25) return false
  return between.some((t) => ENCOUNTER.test(t.key))
}

/** "our new Director-General", "my Minister". */
function ours({ r, p }: Case): boolean {
  let k = p.at.from - 1
  while (k > p.sentence.from && /^(new|own|former|present|current|dear|distinguished)$/.test(r.tokens[k]!.key)) k--
  return /^(my|our)$/.test(r.tokens[k]?.key ?? '')
}

const COMES =
  /^(?:, )?(?:\w+ ){0,3}(?:expected|awaited|travel|travels|travelled|traveled|come|comes|came|visit|visits|visited|arrive|arrives|arrived)\b/
/** "Chamber President X". */
const OF_A_BODY =
  /^(chamber|association|club|board|group|company|bank|fund|federation|society|institute|university|foundation|court|council)$/

/** "his counterpart, Mr. X, Minister of Tourism", "his colleague from Doha, Minister Y", "Minister for Trade and Special Envoy of Y, President of Z". */
function ofAnother({ r, p, all, home }: Case): boolean {
  const lead = words(r.tokens, Math.max(p.sentence.from, p.at.from - 7), p.at.from)
  if (
    /\b(?:counterparts?|colleague|opposite number|opposite numbers)(?: (?:from|in) [^,]{2,30})? ?,? ?(?:the |mr |ms |mrs |dr )*$/.test(
      lead,
    )
  )
    return true
  if (OF_A_BODY.test(r.tokens[p.at.from - 1]?.key ?? '')) return true
  // "President X is to travel to Geneva", told in Bern
  if (
    COMES.test(words(r.tokens, p.at.to, p.at.to + 8)) &&
    p.sentence.mentions.some(
      (m) =>
        m.from >= p.at.to &&
        m.from - p.at.to <= 8 &&
        ((m.kind === 'place' && m.country === home) || (m.kind === 'country' && m.code === home)),
    )
  )
    return true
  // "Deputy Minister X thanked Estonia", "Minister Y, who came with him"
  const tail = words(r.tokens, p.at.to, p.at.to + 10)
  if (/^(?:, )?who (?:\w+ )?(?:came|arrived|travel\w+) with\b/.test(tail)) return true
  if (
    /^(?:\w+ ){0,2}(?:thank|thanks|thanked|praised|congratulated|invited)\b/.test(tail) &&
    p.sentence.mentions.some(
      (m) => m.kind === 'country' && m.code === home && m.from >= p.at.to && m.from - p.at.to <= 4,
    )
  )
    return true
  const sender = all.find((x) => x.m.from >= p.at.to && x.m.from - p.at.to <= 6 && r.tokens[x.m.from - 1]?.key === 'of')
  return !!sender?.t.country && sender.t.country !== home
}

const JOINT = /\b(?:co chaired|cochaired|co - chaired|co chair|co - chair|chaired|signed|exchanged|initialled)\b/

/** Beside one of the other side and nobody else: "signed by the Minister of Energy, X, and the Chilean Minister, Y", "by Minister X and his colleague from Doha". */
function contrasted({ r, p, all, t, home, parties, scene }: Case): boolean {
  const others = all.filter((x) => x.t !== t)
  if (others.length !== 1) return false
  const other = stateOf(r, others[0]!.t)
  const sentence = words(r.tokens, p.sentence.from, p.sentence.to)
  if (other && other !== home)
    return (parties.includes(home) && parties.includes(other)) || (JOINT.test(sentence) && !foreignOwner(r, p, home))
  const at = others[0]!.m.from
  return (
    !other &&
    at >= p.at.to &&
    (!scene || scene.state === home) &&
    /\b(?:his|her) (?:\w+ )?(?:counterpart|colleague|opposite number)(?: (?:from|in) [^,]{2,30})? ?,? ?(?:minister |the |mr |ms |mrs |dr )*$/.test(
      words(r.tokens, p.at.to, at),
    )
  )
}

/** "For Chile, Minister X", "the Chilean side, Minister X": a state told right before the post. */
const foreignOwner = (r: Reader, p: Bare, home: string): boolean =>
  p.sentence.mentions.some(
    (m) =>
      m.to <= p.at.from &&
      p.at.from - m.to <= 6 &&
      ((m.kind === 'country' && m.code !== home) || (m.kind === 'ref' && !!m.country && m.country !== home)),
  )

const GOES =
  /^(?:will |would |is to |has |is )?(?:also |then |now )?(?:go|goes|went|travel|travels|travell?ed|travell?ing|fly|flies|flew|visit|visits|visited|arrived|arrives|been in|(?:pays|paid|is paying|pay) (?:a |an )?(?:\w+ ){0,3}visit to|leaves? for|left for|departs? for|departed for)\b/

/** "State Secretary X goes to Jakarta", "Minister Y has been in Mauritania since Monday": to a state that is not hers. */
function goesAbroad({ r, t, p }: Case): boolean {
  const lead = words(r.tokens, p.sentence.from, p.at.from)
  const tail = words(r.tokens, p.at.to, p.at.to + 12)
  const verb = GOES.test(tail.replace(/^, /, '')) || GOES.test(tail.replace(/^, [^,]{1,30}, /, ''))
  return (
    verb &&
    /^(?:the |meanwhile , ?|deputy prime minister and )*$/.test(lead) &&
    people(r, p.sentence).every((x) => x.t === t || x.m.from > p.at.to)
  )
}

/** "The mission accompanied Deputy Minister X": with nobody of another state ahead. */
const isAccompanied = (c: Case): boolean =>
  /\baccompanied (?:the )?$/.test(words(c.r.tokens, c.p.sentence.from, c.p.at.from)) && !guestAhead(c)

/** A foreign guest of the sentence, ahead of the post: "Undersecretary X of Poland called on", "the Serbian delegation was received by". */
function guestAhead({ r, p, all, home }: Case): boolean {
  const away = (code: string | undefined): boolean => !!code && code !== home
  return p.sentence.mentions.some(
    (m) =>
      m.to <= p.at.from &&
      ((m.kind === 'person' && all.some((x) => x.m === m && away(x.t.country))) ||
        (m.kind === 'ref' &&
          (away(m.country) || r.talk.resolve(m, p.sentence).some((x) => x.type === 'Person' && away(x.country)))) ||
        (m.kind === 'post' && !m.plural && away(m.country ?? r.talk.resolve(m, p.sentence)[0]?.country))),
  )
}

const RECEIVED =
  /\b(?:received (?:\w+ ){0,6}by|(?:paid|pays|pay|made) (?:a |an )?(?:\w+ )?(?:courtesy )?(?:calls?|visit) (?:on|to)|call(?:ed|s)? on|credentials to|welcomed by|hosted by|met with|met) (?:h ?e |his excellency |her excellency |the |mr |ms |mrs |dr |state )*$/

/** "The Serbian delegation was received by the Vice-President, X": whom a guest meets where the text is at home. */
function receivesHere(c: Case): boolean {
  const { r, p, scene, home } = c
  if (scene && scene.state !== home) return false
  return guestAhead(c) && RECEIVED.test(words(r.tokens, p.sentence.from, p.at.from).replace(/, /g, ''))
}

/** "State Secretary X invited her Finnish colleague": the sentence begins with a post nobody has been told to hold, and the text is at home. */
function opens(c: Case): boolean {
  const { r, t, p, scene, home, all } = c
  if ((scene && scene.state !== home) || ENVOY.test(p.title)) return false
  if (t.first < p.at.from || t.first >= p.at.to) return false
  // "and mentioned that Foreign Minister X had …"
  const that = r.tokens[p.at.from - 1]?.key === 'that' || r.tokens[p.at.from - 2]?.key === 'that'
  if (!that && p.sentence.mentions.some((m) => m.to <= p.at.from && m.kind !== 'date')) return false
  // of several told bare in a text of two sides each may be of either
  if (c.parties.length >= 2 && all.some((x) => x.t !== t && !x.t.country)) return false
  const lead = words(r.tokens, that ? p.at.from - 1 : p.sentence.from, p.at.from)
  return /^(?:(?:the|that|our|and|also|meanwhile|earlier|later|in the (?:morning|afternoon|evening)|that day|the same day|on|first|second|third|finally|opening the \w+|closing the \w+|h\.? ?e|mr|ms|mrs|dr|today|yesterday|tomorrow|\d+|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)[ ,.:]*)*$/.test(
    lead,
  )
}

/** "Secretary A, Secretary B and Fiji's High Commissioner C": three or more in a row, of whom those whose state is told are of this one. */
function listed({ r, all, t, home }: Case): boolean {
  if (all.length < 3 || all.some((x) => x.t.country !== undefined && x.t.country !== home)) return false
  if (!all.some((x) => x.t === t)) return false
  return all.every(
    (x, n) =>
      n === 0 ||
      r.tokens
        .slice(all[n - 1]!.m.to, x.m.from)
        .every((w) => /^(,|;|and|the|as|well|mr|ms|mrs|dr)$/.test(w.key) || w.shape === 'poss'),
  )
}

/**
 * Another state, or a town of one, that is named by itself and may be the post's: before it, or in the sentence before; behind it only
 * where others are told first ("Minister X met in Jakarta with President Y").
 */
function foreignNear({ p, before, home }: Case): boolean {
  const away = (m: Mention): boolean =>
    (m.kind === 'country' && m.code !== home) ||
    (m.kind === 'place' && !!m.country && m.country !== home) ||
    (m.kind === 'ref' && !!m.country && m.country !== home)
  const s = p.sentence
  const first = !s.mentions.some((m) => m.kind === 'person' && m.to <= p.at.from)
  if (before?.block === s.block && before.mentions.some((m) => m.kind === 'place' && away(m))) return true
  return s.mentions.some((m) => away(m) && (m.to <= p.at.from || (!first && m.kind !== 'ref')))
}
