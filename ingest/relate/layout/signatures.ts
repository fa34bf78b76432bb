// A paper that the document itself is, by its title page and its signatures: "MEMORANDUM OF UNDERSTANDING BETWEEN A AND B ON C" over
// "Done at Lima on 3 June 2031" and "For A: X"; and lists of those who signed one: "Signatories to the Lagoon Charter".
import type { Annotated } from '../../annotate/annotate.ts'
import type { Metadata } from '../../document.ts'
import type { InstrumentMention, Mention, OrgMention, PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { property, resolveAll, state, type Reader, type Say } from '../context.ts'
import { stands } from '../frames/papers.ts'
import { peopleBetween } from '../agenda/people.ts'
import { personOf } from '../roles.ts'

// A communiqué that ministers put their names to is the text itself, and no agreement beside it.
const KIND =
  /^(?:the )?(memorandum of (?:understanding|cooperation|agreement)|letter of intent|(?:joint |framework |implementing |cooperation )?(?:agreement|protocol|arrangement|treaty|convention|declaration)|(?:\p{L}[\p{L}'’-]+ ){1,3}declaration)(?!\p{L})/iu
/** The line over signatures. */
const DONE =
  /^(?:(?:made|adopted|read|drawn up) and )?(?:done|signed|executed|given) (?:and sealed )?(?:in|at|this|on|by)\b/i
const SIGNED_BY = /^(?:signed(?: by)?|signatures|signatories)\s*:?$/i
const SIGNATORIES = /^(?:list of )?(?:the )?signator(?:y|ies)(?: states| parties)? (?:to|of) /i
/** "For the Republic of X: NAME", "NAME, X": a line of signatures names people and whom they stand for, and says nothing. */
const STANDS_FOR =
  /(?:^|\b(?:between|and|for|on behalf of)\s|[,•*-]\s)\s*(?:the\s+)?(?:(?:government|republic|kingdom)\s+of\s+(?:the\s+)?){0,2}$/i
const PROSE = /[.!?]\s*$|\b(?:was|were|is|are|has|have|had|will|shall|said)\b/

/** States who signed the paper that the document is, or that its list of signatures is of. */
export function signatures(r: Reader, a: Annotated, meta: Metadata): void {
  const listed = SIGNATORIES.test(meta.title ?? '')
  const head = headOf(a, listed)
  const at = a.sentences.findIndex(
    (s, i) => i >= head.length && (DONE.test(textOf(r, s)) || SIGNED_BY.test(textOf(r, s))),
  )
  if (at < 0 && !listed) return
  const below = a.sentences.slice(listed ? head.length : at + 1)
  const lines = below.slice(0, ended(r, below))
  const done = at < 0 ? undefined : a.sentences[at]
  const day =
    done?.mentions.find((m) => m.kind === 'date') ??
    (listed ? head.flatMap((s) => s.mentions).find((m) => m.kind === 'date') : undefined)
  const date = day?.kind === 'date' && day.precision === 'day' ? day.date : undefined
  const signers = signersOf(r, lines)
  if (signers.length < 2) return
  const paper = paperOf(r, head, meta, listed)
  if (!paper) return
  const props = date ? { date } : {}
  const say = (m: Mention, s: Sentence): Say => ({
    rule: 'signature-block',
    at: { from: m.from, to: m.to },
    sentence: s,
    confidence: 0.85,
    props,
  })
  for (const { m, s } of signers) {
    // "For Peru: Ana Ruiz, Deputy Minister": whose minister she is
    const of = s.mentions[0]?.kind === 'country' && fills(r, s, s.mentions[0]) ? s.mentions[0].code : undefined
    const t = personOf(r, m, s, of)
    if (t) state(r, 'SIGNED', t, paper, say(m, s))
  }
  // "Albania – Ms. X", "For the Republic of Y:": whom they signed for
  for (const s of lines) {
    const m = s.mentions[0]
    if (!m || !fills(r, s, m)) continue
    for (const t of resolveAll(r, [m], s)) {
      if (listed) state(r, 'SIGNED', t, paper, say(m, s))
      state(r, 'PARTY_TO', t, paper, { ...say(m, s), props: {} })
    }
  }
  const first = signers[0]!
  // the declaration of a numbered meeting came out of it
  const { main, mainSure } = r.talk
  if (main?.event!.ordinal && mainSure && meta.kind === 'joint_statement' && main.event!.status !== 'planned')
    state(r, 'PRODUCED', main, paper, { ...say(first.m, first.s), props: {} })
  stands(r, paper, 'signed', say(first.m, first.s))
  if (day && date) {
    // the paper of the same name that it recalls has another day
    const old = r.properties.findIndex((p) => p.thing === paper && p.property === 'date')
    if (old >= 0) r.properties.splice(old, 1)
    property(r, paper, 'date', date, { rule: 'signature-block', at: day, sentence: done ?? head[0]! })
  }
}

/** Who stands in the lines of signatures, each with the post on the line below and the body that it is for. */
function signersOf(r: Reader, lines: readonly Sentence[]): { m: PersonMention; s: Sentence }[] {
  const out: { m: PersonMention; s: Sentence }[] = []
  let of: OrgMention | undefined
  for (const [i, s] of lines.entries()) {
    const first = s.mentions[0]
    if (first?.kind === 'org' && fills(r, s, first)) of = first
    const next = lines[i + 1]
    const post = next?.mentions[0]
    const below = post?.kind === 'post' && post.from === next!.from && post.to === next!.to ? post : undefined
    for (const { person } of peopleBetween({ tokens: r.tokens, text: r.text }, s.mentions, s.from, s.to, true)) {
      const bare = !person.posts.length && !person.affiliations.length
      const own = person.posts.map((p) => (of && !p.org && !p.country && !p.former ? { ...p, org: of } : p))
      const posts = bare && below && of ? [{ ...below, org: of }] : own
      out.push({ m: { ...person, posts }, s })
    }
  }
  return out
}

const textOf = (r: Reader, s: Sentence): string => r.text.slice(s.start, s.end).replace(/\s+/g, ' ').trim()

/** The title page: lines up to the first that is prose, or of a list of signatures up to the first of them. */
function headOf(a: Annotated, listed: boolean): Sentence[] {
  const out: Sentence[] = []
  for (const s of a.sentences.slice(0, 10)) {
    if (s.blockKind === 'paragraph' || s.blockKind === 'item') break
    if (listed && out.length && /^(?:country|org|person)$/.test(s.mentions[0]?.kind ?? '')) break
    out.push(s)
  }
  return out
}

/** How many of the lines are signatures. */
function ended(r: Reader, lines: readonly Sentence[]): number {
  const k = lines.findIndex(
    (s) =>
      /^(?:annex|appendix|list of|attachment)\b/i.test(textOf(r, s)) || PROSE.test(textOf(r, s)) || s.to - s.from > 40,
  )
  return Math.min(k < 0 ? lines.length : k, 60)
}

function paperOf(r: Reader, head: readonly Sentence[], meta: Metadata, listed: boolean): Thing | undefined {
  const all = head.flatMap((s) => s.mentions)
  const told = all.find((m): m is InstrumentMention => m.kind === 'instrument' && m.type === 'Agreement')
  if (listed || told?.named) return told?.named ? r.things.instrument(told) : undefined
  const words = head.map((s) => textOf(r, s)).join(' ')
  const start = told ? words.toLowerCase().indexOf(told.instrumentKind) : 0
  const page = words.slice(Math.max(0, start))
  const kind = KIND.exec(page)?.[1]
  if (!kind) return undefined
  const first = head[0]!
  // "… BETWEEN A AND B ON C": known by its field, else by its title
  const field = /\b(?:on|concerning|regarding|in the field of|for)\s+((?:the )?.{3,120})$/i.exec(page)?.[0]
  const cased = (s: string): string =>
    /\p{Ll}/u.test(s)
      ? s
      : s
          .toLowerCase()
          .replace(/\b(?!(?:of|and|on|in|the|for|to|with|concerning|regarding)\b)\p{L}/gu, (c) => c.toUpperCase())
  const name = field ? `${cased(kind)} ${cased(field)}` : (meta.title ?? cased(kind))
  const parties = between(all, head, r)
  const m: InstrumentMention = {
    ...(told ?? {
      kind: 'instrument',
      type: 'Agreement',
      from: first.from,
      to: first.to,
      definite: true,
      known: false,
    }),
    name: name
      .replace(/\bOn\b/, 'on')
      .replace(/\s+/g, ' ')
      .slice(0, 160),
    instrumentKind: kind.toLowerCase(),
    named: true,
    parties: [],
  }
  const t = r.things.instrument(m)
  t.weakly = false
  property(r, t, 'kind', kind.toLowerCase(), { rule: 'title-of-paper', at: first, sentence: first })
  for (const { m: p, s } of parties)
    for (const x of resolveAll(r, [p], s))
      state(r, 'PARTY_TO', x, t, {
        rule: 'title-of-paper',
        at: { from: p.from, to: p.to },
        sentence: s,
        confidence: 0.8,
      })
  return t
}

/** Bodies and states behind "between". */
function between(all: readonly Mention[], head: readonly Sentence[], r: Reader): { m: Mention; s: Sentence }[] {
  const k = head.findIndex((s) => /\bbetween\b/i.test(textOf(r, s)))
  if (k < 0) return []
  return head
    .slice(k)
    .flatMap((s) => s.mentions.filter((m) => fills(r, s, m)).map((m) => ({ m, s })))
    .slice(0, Math.min(all.length, 4))
}

/** "THE GOVERNMENT OF X", and not the state inside the name of a body that no list knows. */
const fills = (r: Reader, s: Sentence, m: Mention): boolean =>
  (m.kind === 'org' || (m.kind === 'country' && m.form === 'name')) &&
  STANDS_FOR.test(r.text.slice(s.start, r.tokens[m.from]!.start))
