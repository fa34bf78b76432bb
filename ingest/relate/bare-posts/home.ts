// Posts of government that are a state's because the text tells of no other: the publisher's, the other side's, the companion's, the host's.
import type { Mention, PersonMention, Sentence } from '../../mention.ts'
import { countryByName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { type Bare, give, governments, untold } from './bare.ts'
import { hosts } from './hosts.ts'

/**
 * Posts of government told without their state. They are the publishing state's where nothing near speaks of another, or where they stand
 * beside the other side's; never where one of the same state stands beside ("Minister X called on President Y").
 */
export function homePosts(r: Reader, sentences: readonly Sentence[]): void {
  bySide(r)
  otherChairs(r)
  companions(r)
  home(r, sentences)
  hosts(r, sentences)
}

/** "Kenya's team was led by the Principal Secretary, X": of the side that the text gives them. */
function bySide(r: Reader): void {
  for (const t of r.things.people) {
    const p = untold(r, t) ? governments(t)[0] : undefined
    if (!p) continue
    const codes = new Set(
      r.facts.flatMap((f) =>
        f.source === t &&
        /^(CHAIRED|LED_DELEGATION)$/.test(f.type) &&
        f.modality !== 'negated' &&
        typeof f.props['side'] === 'string'
          ? [countryByName(f.props['side'])]
          : [],
      ),
    )
    const [code] = codes
    if (codes.size === 1 && code) give(r, t, p, code, 'post-of-side')
  }
}

/** The two chairs of a meeting of two states: where the one is told to be of the one state, the other is of the other. */
function otherChairs(r: Reader): void {
  for (const e of r.things.events) {
    const parties = e.event!.series?.event?.parties ?? []
    if (parties.length !== 2 || parties.some((p) => p.type !== 'Country')) continue
    const chairs = [
      ...new Set(
        r.facts.flatMap((f) =>
          /^(CHAIRED|LED_DELEGATION)$/.test(f.type) && f.target === e && f.modality !== 'negated' ? [f.source] : [],
        ),
      ),
    ]
    if (chairs.length !== 2) continue
    const [a, b] = chairs[0]!.country ? [chairs[0]!, chairs[1]!] : [chairs[1]!, chairs[0]!]
    const other = parties.find((p) => p.country !== a.country)?.country
    if (!other || !parties.some((p) => p.country === a.country) || !untold(r, b)) continue
    const p = governments(b)[0]
    if (p) give(r, b, p, other, 'post-of-other-side')
    else b.country = other
  }
}

const PARTY = /minister|secretary|counsell?or|attach|ambassador|chief|director[- ]general|commissioner|president/i

/** "The High Commissioner was accompanied by the First Secretary, X", "Accompanying A were Vice Minister B and C": of the state of the one they come with. */
function companions(r: Reader): void {
  for (const t of r.things.people) {
    if (!untold(r, t)) continue
    const p = t.titles.find((x) => !x.former && PARTY.test(x.title) && accompanies(r, x) !== undefined)
    const first = p && accompanies(r, p)
    if (first) give(r, t, p, first, 'post-of-companion')
  }
}

/** The state of whom the holder of a post accompanies; undefined where he accompanies nobody, '' where that one's state is not told. */
function accompanies(r: Reader, p: Bare): string | undefined {
  const { tokens } = r
  let k = p.at.from - 1
  while (k > p.sentence.from && !/^(accompanied|accompanying|flanked|joined)$/.test(tokens[k]!.key)) {
    if (/^(;|who|which|met|called|received|visited|while)$/.test(tokens[k]!.key)) return undefined
    k--
  }
  const cue = tokens[k]?.key ?? ''
  if (cue === 'accompanying') {
    const whom = p.sentence.mentions.find((m) => m.kind === 'person' && m.from > k && m.from - k <= 3)
    return whom?.kind === 'person' && whom.to <= p.at.from
      ? (r.talk.resolve(whom, p.sentence)[0]?.country ?? '')
      : undefined
  }
  if (!/^(accompanied|flanked|joined)$/.test(cue) || tokens[k + 1]?.key !== 'by') return undefined
  const before = p.sentence.mentions.findLast(
    (m) => m.to <= k && (m.kind === 'person' || m.kind === 'post' || (m.kind === 'ref' && /^(he|she)$/.test(m.ref))),
  )
  return before ? (r.talk.resolve(before, p.sentence).find((x) => x.type === 'Person')?.country ?? '') : ''
}

const people = (r: Reader, s: Sentence): { m: PersonMention; t: Thing }[] =>
  s.mentions.flatMap((m) =>
    m.kind === 'person' ? r.talk.resolve(m, s).flatMap((t) => (t.type === 'Person' ? [{ m, t }] : [])) : [],
  )

/** The one "Ambassador X" without a state in what an embassy writes is its own. */
function envoy(r: Reader, code: string): void {
  const found = r.things.people.flatMap((t) => {
    const p =
      untold(r, t) &&
      t.titles.find(
        (x) =>
          !x.former && /^(?:ambassador|high commissioner|consul[- ]general|chargé d['’]affaires.*)$/i.test(x.title),
      )
    return p ? [{ t, p }] : []
  })
  if (found.length === 1) give(r, found[0]!.t, found[0]!.p, code, 'post-of-mission')
}

function home(r: Reader, sentences: readonly Sentence[]): void {
  const parties = r.talk.main?.event?.series?.event?.parties.map((p) => p.country) ?? []
  const code = r.things.home
  if (!code) return
  if (r.abroad) envoy(r, code)
  for (const t of r.things.people) {
    if (!untold(r, t) || t.titles.some((x) => accompanies(r, x) !== undefined)) continue
    const [first, ...later] = governments(t)
    if (!first) continue
    const before = sentences[sentences.indexOf(first.sentence) - 1]
    const p = ofHome(r, t, first, code, parties, before) ? first : later.find((x) => goesAbroad(r, t, x))
    if (p) give(r, t, p, code, 'post-of-home-state')
  }
}

const GOES =
  /^(?:will |would |is to |has |is )?(?:also |then |now )?(?:go|goes|went|travel|travels|travell?ed|travell?ing|fly|flies|flew|visit|visits|visited|arrived|arrives|been in)\b/

function ofHome(
  r: Reader,
  t: Thing,
  p: Bare,
  code: string,
  parties: readonly (string | undefined)[],
  before: Sentence | undefined,
): boolean {
  const all = people(r, p.sentence)
  const others = all.filter((x) => x.t !== t).map((x) => x.t)
  // "Minister for Trade and Special Envoy of Y, President of Z"
  const sender = all.find((x) => x.m.from >= p.at.to && x.m.from - p.at.to <= 6 && r.tokens[x.m.from - 1]?.key === 'of')
  if (sender?.t.country && sender.t.country !== code) return false
  if (others.some((x) => x.country === code)) return listed(r, all, t, code)
  const contrast =
    parties.includes(code) && others.length === 1 && others[0]!.country !== code && parties.includes(others[0]!.country)
  // a text of two sides: only in contrast to the other one
  if (parties.length >= 2 && !contrast) return false
  // what a mission abroad writes names its hosts' ministers bare too; "my Minister" is its own
  if (!contrast && r.abroad && !/^(my|our)$/.test(r.tokens[p.at.from - 1]?.key ?? '')) return false
  return contrast || goesAbroad(r, t, p) || !foreignNear(r, p.sentence, before, p.at.from)
}

/** "State Secretary X goes to Jakarta", "Minister Y has been in Mauritania since Monday": to a state that is not hers. */
function goesAbroad(r: Reader, t: Thing, p: Bare): boolean {
  const lead = foldedText(r.tokens, p.sentence.from, p.at.from)
  const verb = GOES.test(foldedText(r.tokens, p.at.to, p.at.to + 12).replace(/^, [^,]{1,30}, /, ''))
  return verb && /^(?:the |meanwhile , ?)?$/.test(lead) && people(r, p.sentence).every((x) => x.t === t)
}

/** "Secretary A, Secretary B and Fiji's High Commissioner C": three or more in a row, of whom those whose state is told are of this one. */
function listed(r: Reader, all: readonly { m: PersonMention; t: Thing }[], t: Thing, code: string): boolean {
  if (all.length < 3 || all.some((x) => x.t.country !== undefined && x.t.country !== code)) return false
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
function foreignNear(r: Reader, s: Sentence, before: Sentence | undefined, at: number): boolean {
  const home = r.things.home
  const away = (m: Mention): boolean =>
    (m.kind === 'country' && m.code !== home) ||
    (m.kind === 'place' && !!m.country && m.country !== home) ||
    (m.kind === 'ref' && !!m.country && m.country !== home)
  const first = !s.mentions.some((m) => m.kind === 'person' && m.to <= at)
  if (before?.block === s.block && before.mentions.some((m) => m.kind === 'place' && away(m))) return true
  return s.mentions.some((m) => away(m) && (m.to <= at || (!first && m.kind !== 'ref')))
}
