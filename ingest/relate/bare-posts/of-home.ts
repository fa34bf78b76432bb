// Whether a post told without its state is one of the state the text speaks from: reasons for it, and what speaks against them all.
import type { Thing } from '../../resolve/thing.ts'
import type { Sentence } from '../../mention.ts'
import type { Reader } from '../context.ts'
import { encounter, foreignNear, foreignOwner, ofAnother, sameTitle, visited } from './against.ts'
import { firstTold, stateOf, type Bare } from './bare.ts'
import { guestAhead, people, RECEIVED, words, type Case } from './case.ts'
import { sceneAt } from './scene.ts'

/** The first of somebody's posts that is one of the home state; undefined where none is told to be. */
export function ofHome(
  r: Reader,
  t: Thing,
  posts: readonly Bare[],
  home: string,
  sentences: readonly Sentence[],
): Bare | undefined {
  const parties = r.talk.main?.event?.series?.event?.parties.map((x) => x.country) ?? []
  const teams = sentences.flatMap((s) =>
    s.mentions.flatMap((m) => (m.kind === 'ref' && m.ref === 'delegation' && m.country ? [m.country] : [])),
  )
  const cases = posts.map((p): Case => ({
    r,
    t,
    p,
    home,
    all: people(r, p.sentence),
    before: sentences[sentences.indexOf(p.sentence) - 1],
    scene: sceneAt(r, sentences, p.sentence, p.at.from),
    teams,
    parties,
  }))
  const [opening, ...later] = cases
  if (!opening) return undefined
  // "Deputy Prime Minister and Foreign Minister X": of two in front of one name the one beside it
  const first = cases.findLast((c) => c.p.sentence === opening.p.sentence && c.p.at.to === opening.p.at.to)!
  return isHome(first) ? first.p : later.find(goesAbroad)?.p
}

function isHome(c: Case): boolean {
  if (ours(c) || (c.r.talk.speaker.thing && sends(c))) return true
  if (ofAnother(c)) return false
  const own = c.all.filter((x) => x.t !== c.t && stateOf(c.r, x.t) === c.home)
  if (own.length && listed(c)) return true
  if (own.some((x) => encounter(c, x))) return false
  // "Ministers A, B and C", "Minister of Economy X and Minister of Economy Y": each may be of another state
  if (c.all.some((x) => x.t !== c.t && sameTitle(c, x.t))) return false
  if (contrasted(c) || hasCounterpart(c)) return true
  // what a mission abroad writes names its hosts' ministers bare too, save where it tells others of them with their state
  if (c.r.abroad) return marksHosts(c) && !foreignNear(c)
  if (goesAbroad(c) || sends(c) || goesAlong(c) || isAccompanied(c) || receivesHere(c) || opens(c)) return true
  // a text of two sides: only where it tells the other one's with their state
  return (
    (c.parties.length < 2 || (alone(c) && marksOthers(c))) && !ENVOY.test(c.p.title) && !foreignNear(c) && !visited(c)
  )
}

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

/** A mission that tells an official of its hosts with the state, and none of its own. */
function marksHosts({ r, p, t, all, home, scene }: Case): boolean {
  if (scene?.state && scene.state !== r.host) return false
  if (all.some((x) => x.t !== t) || RECEIVED.test(words(r.tokens, p.sentence.from, p.at.from).replace(/, /g, '')))
    return false
  const told = (code: string | undefined): boolean =>
    r.things.people.some((x) => x.titles.some((y) => y.country === code && MINISTERIAL.test(y.title)))
  return !!r.host && told(r.host) && !told(home)
}
const MINISTERIAL = /\b(?:minister|secretary|president)\b/i

/** "our new Director-General", "my Minister". */
function ours({ r, p }: Case): boolean {
  let k = p.at.from - 1
  while (k > p.sentence.from && /^(new|own|former|present|current|dear|distinguished)$/.test(r.tokens[k]!.key)) k--
  return /^(my|our)$/.test(r.tokens[k]?.key ?? '')
}

const JOINT = /\b(?:co chaired|cochaired|co - chaired|co chair|co - chair|chaired|signed|exchanged|initialled|led)\b/

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

/** "co-chaired by the Minister, X, and her Ghanaian counterpart": beside one of another state. */
const hasCounterpart = ({ p, home }: Case): boolean =>
  p.sentence.mentions.some(
    (m) =>
      m.kind === 'ref' &&
      m.ref === 'counterpart' &&
      !!m.country &&
      m.country !== home &&
      m.from >= p.at.to &&
      m.from - p.at.to <= 3,
  )

/** "State Minister X and Ambassador Y accompanied him there". */
const goesAlong = ({ r, p }: Case): boolean =>
  /^(?:and (?:\S+ ){2,6})?accompanied (?:him|her|them|the (?:prime )?minister|the president)\b/.test(
    words(r.tokens, p.at.to, p.at.to + 11),
  )

/** "to whom she handed a letter from President X": of the one who hands it over, who is of the text's own side. */
const sends = (c: Case): boolean =>
  /\b(?:handed|deliver(?:ed)?|convey(?:ed)?|transmit(?:ted)?|pass(?:ed)? on|presented|brought|bring|carry|extend) (?:\S+ ){0,5}(?:letter|message|greetings|regards|invitation) (?:from|of) (?:the |h ?e |his excellency |her excellency )*$/.test(
    words(c.r.tokens, c.p.sentence.from, c.p.at.from),
  ) &&
  !guestAhead(c) &&
  c.p.sentence.mentions.some(
    (m) =>
      m.to <= c.p.at.from &&
      (m.kind === 'person' || m.kind === 'post' || (m.kind === 'ref' && /^(he|she|I)$/.test(m.ref))),
  )

/** "The mission accompanied Deputy Minister X": with nobody of another state ahead. */
const isAccompanied = (c: Case): boolean =>
  /\baccompanied (?:the )?$/.test(words(c.r.tokens, c.p.sentence.from, c.p.at.from)) && !guestAhead(c)

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
  if (!firstTold(t, p)) return false
  // "and mentioned that Foreign Minister X had …"
  const that = r.tokens[p.at.from - 1]?.key === 'that' || r.tokens[p.at.from - 2]?.key === 'that'
  if (!that && p.sentence.mentions.some((m) => m.to <= p.at.from && m.kind !== 'date')) return false
  // of several told bare in a text of two sides each may be of either
  if (c.parties.length >= 2 && all.some((x) => x.t !== t && !x.t.country)) return false
  const lead = words(r.tokens, that ? p.at.from - 1 : p.sentence.from, p.at.from)
  return /^(?:(?:the|that|our|and|also|meanwhile|earlier|later|in the (?:morning|afternoon|evening)|that day|the same day|on|first|second|third|finally|opening the \w+|closing the \w+|h\.? ?e|mr|ms|mrs|dr|tomorrow|\d+|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)(?:[ ,.:]+|$))*$/.test(
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
