// Posts of government that are a state's because the text tells of no other: the publisher's, the other side's, the companion's, the host's.
import type { Sentence } from '../../mention.ts'
import { countryByName } from '../../resolve/countries.ts'
import type { Reader } from '../context.ts'
import { counterparts } from './counterparts.ts'
import { type Bare, give, governments, untold } from './bare.ts'
import { byOffice, notOfHome } from './by-office.ts'
import { hosts } from './hosts.ts'
import { inList } from './in-list.ts'
import { ofHome } from './of-home.ts'
import { postsOfPublisher } from './of-publisher.ts'
import { cabinetOf, otherSide, pairs, sideAhead, sideBehind, sideOfList, STATE_POST } from './sides.ts'

/**
 * Posts of government told without their state. They are the publishing state's where nothing near speaks of another, or where they stand
 * beside the other side's; never where one of the same state stands beside ("Minister X called on President Y").
 */
export function homePosts(r: Reader, sentences: readonly Sentence[], publisher?: string): void {
  postsOfPublisher(r, sentences, publisher)
  byOffice(r, sentences)
  inList(r, sentences)
  bySide(r)
  otherSide(r)
  companions(r)
  counterparts(r, sentences)
  pairs(r, sentences)
  home(r, sentences)
  hosts(r, sentences)
  // what was found tells the other side's
  otherSide(r)
  notOfHome(r)
}

/** "Kenya's team was led by the Principal Secretary, X", "on the Chilean side, Minister Y", "Z, a member of the Omani delegation". */
function bySide(r: Reader): void {
  for (const t of r.things.people) {
    if (r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'])) continue
    const p = governments(t)[0] ?? t.titles.find((x) => !x.former && !x.body && STATE_POST.test(x.title))
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
    const told =
      codes.size === 1
        ? code
        : codes.size
          ? undefined
          : (sideAhead(r, p) ?? sideBehind(r, p) ?? cabinetOf(r, p) ?? sideOfList(r, p))
    if (told && (t.country ?? told) === told) give(r, t, p, told, 'post-of-side')
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
  const guests = ofGuests(r, p, k)
  if (guests !== undefined) return guests
  // "heading a delegation that includes the Minister, X"
  const team = tokens.slice(Math.max(p.sentence.from, p.at.from - 8), p.at.from).map((w) => w.key)
  if (
    team.includes('delegation') &&
    /^(includes|included|including|comprising|comprises)$/.test(team.findLast((w) => w !== 'the') ?? '')
  ) {
    const head = p.sentence.mentions.find((m) => m.kind === 'person')
    return head &&
      head.to <= p.at.from &&
      /^(heading|leading|headed|led|heads|leads)$/.test(team[team.indexOf('delegation') - 2] ?? '')
      ? r.talk.resolve(head, p.sentence)[0]?.country
      : undefined
  }
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

/** "The delegation accompanying the Prime Minister included X, Minister of Trade": the state of the one whose delegation it is, '' where not told. */
function ofGuests({ tokens, talk }: Reader, p: Bare, cue: number): string | undefined {
  const s = p.sentence
  if (tokens[cue]?.key !== 'accompanying' || tokens[cue - 1]?.key !== 'delegation') return undefined
  const whom = s.mentions.find((m) => (m.kind === 'person' || m.kind === 'post') && m.from > cue && m.from - cue <= 3)
  const verb = whom && tokens[whom.to]?.key
  if (!whom || whom.to > p.at.from || !/^(?:includes|included|consisted|comprises|comprised)$/.test(verb ?? ''))
    return undefined
  return (whom.kind === 'post' ? whom.country : undefined) ?? talk.resolve(whom, s)[0]?.country ?? ''
}

/** The one "Ambassador X" without a state in what an embassy writes is its own. */
function envoy(r: Reader, code: string): void {
  const found = r.things.people.flatMap((t) => {
    const p =
      untold(r, t) &&
      t.titles.find(
        (x) =>
          !x.former &&
          // "the Dean of the Diplomatic Corps, High Commissioner X"
          !r.tokens.slice(Math.max(x.sentence.from, x.at.from - 7), x.at.from).some((w) => w.key === 'dean') &&
          /^(?:ambassador|high commissioner|consul[- ]general|chargé d['’]affaires.*)$/i.test(x.title),
      )
    return p ? [{ t, p }] : []
  })
  if (found.length === 1) give(r, found[0]!.t, found[0]!.p, code, 'post-of-mission')
}

function home(r: Reader, sentences: readonly Sentence[]): void {
  const code = r.things.home
  if (!code) return
  if (r.abroad) envoy(r, code)
  for (const t of r.things.people) {
    if (r.notOfHome.has(t) || !untold(r, t) || t.titles.some((x) => accompanies(r, x) !== undefined)) continue
    const p = ofHome(r, t, governments(t), code, sentences)
    if (p) give(r, t, p, code, 'post-of-home-state')
  }
}
