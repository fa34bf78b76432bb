// People in the rows of a programme. Where a name stands there tells it: first in its cell or line, or behind a semicolon; with that, names
// that no list holds and no honour marks are names too, and what follows one behind a comma is a post or a body.
import { gazetteer } from '../../annotate/gazetteer.ts'
import type { PersonContext } from '../../annotate/context.ts'
import { makePerson } from '../../annotate/people.ts'
import { honorificsAt } from '../../annotate/people/honours.ts'
import { bareConfidence } from '../../annotate/people/confidence.ts'
import { nameAt } from '../../annotate/people/name.ts'
import { isTitleWord } from '../../annotate/posts/title.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import type { Mention, OrgMention, PersonMention } from '../../mention.ts'
import { capital, type Token } from '../../scan.ts'
import { settle, type Words } from './behind.ts'
import { labelAt, type Label } from './labels.ts'

export interface Slot {
  readonly person: PersonMention
  /** "(Chair)", "the rapporteur, Dr. X": a part of their own in a list. */
  readonly label?: Label
  /** Named, and not to come: "cancelled", "unable to attend", "replaced by". */
  readonly off: boolean
  /** "(tbc)", "[invited]". */
  readonly open: boolean
}

const OFF =
  /^[\s,:;–—([-]*(?:(?:has |is |was |will be )?(?:now )?(?:cancel?led|withdrawn|withdrew|unable to (?:attend|travel|join|participate|come)|cannot (?:attend|travel|join|come)|will not (?:attend|speak|join|come)|no longer (?:attending|speaking)|did not (?:attend|come|take part|speak)|absent|excused|indisposed|confirmed withdrawn|replaced by|apologies|regrets|sends? (?:her|his|their)? ?(?:apologies|regrets)))/i
const OPEN =
  /^[\s,:;–—]*[[(]\s*(?:t\.?b\.?[cd]\.?|to be confirmed|invited|provisional|unconfirmed|subject to confirmation)\s*[\])]/i
const OPEN_BEFORE = /[[(]\s*(?:t\.?b\.?[cd]\.?|to be confirmed|invited|provisional)\s*[\])]\s*$/i
const AWAY = /\b(?:apologies|regrets)(?: (?:from|received from))?\s*:?\s*$|\breplac(?:es|ing)\s*$|\bin place of\s*$/i

/** Everyone named between two tokens. `labelled`: a label has said that people follow, so that a bare name is enough. */
export function peopleBetween(
  c: Words,
  mentions: readonly Mention[],
  from: number,
  to: number,
  labelled: boolean,
): Slot[] {
  const { tokens, text } = c
  const out: Slot[] = []
  const told = new Map<number, PersonMention>()
  for (const m of mentions)
    if (m.kind === 'person')
      for (let k = Math.max(m.from, from); k <= m.nameRange.from; k++) if (!told.has(k)) told.set(k, m)
  const ctx = contextOf(c, mentions, from, to)
  const roll = labelled && rollOfNames(ctx, from, to)
  let i = from
  let slot = true
  while (i < to) {
    const t = tokens[i]!
    const here = told.get(i)
    let found: PersonMention | null = null
    if (
      here &&
      (here.from >= i || slot) &&
      (slot || here.honorifics.length || here.posts.some((p) => p.from < here.nameRange.from))
    )
      found = here
    else if (slot && !here) found = nameHere(c, ctx, i, to, labelled, roll ? undefined : out.at(-1)?.person, i === from)
    if (found) {
      const s = roll ? { person: found } : settle(c, ctx, found, from, to)
      const before = text.slice(Math.max(tokens[from]!.start, tokens[i]!.start - 60), tokens[i]!.start)
      const upTo = (k: number): string =>
        text.slice(tokens[k - 1]!.end, Math.min(tokens[to - 1]!.end, tokens[k - 1]!.end + 60))
      const behind = upTo(s.person.to)
      const open = OPEN.test(behind) || OPEN.test(upTo(s.person.nameRange.to)) || OPEN_BEFORE.test(before)
      const away = OFF.test(behind) || AWAY.test(before)
      const own = partBehind(text, tokens, s.person.to, to)
      out.push({ person: s.person, off: away, open, ...((s.label ?? own) ? { label: (s.label ?? own)! } : {}) })
      i = Math.max(s.person.to, i + 1)
      slot = false
      continue
    }
    // where the next name may begin
    if (t.text === ';' || t.text === '/' || t.text === '•' || t.text === '&' || t.key === 'and') slot = true
    // "journalist, El Correo": a paper
    else if (t.text === ',')
      slot = !/^(journalist|correspondent|columnist|reporter|editor|broadcaster)$/.test(tokens[i - 1]?.key ?? '')
    else if (t.text === ']' || t.text === ':' || t.text === ')') slot = true
    else if (/^(by|with|from|the|rapporteur|moderator|chair|introducing|featuring|replaced)$/.test(t.key)) slot = true
    else slot = false
    i++
  }
  return out
}

/** "Speakers: Ganesan Wirapati, Ruhi Neogi, Samira Sharan": three or more of two words or more, of which none is a word of the language. */
function rollOfNames(c: PersonContext, from: number, to: number): boolean {
  let items = 0
  let words = 0
  for (let i = from; i <= to; i++) {
    const t = i < to ? c.tokens[i]! : undefined
    if (!t || t.text === ',' || t.key === 'and' || t.text === '&') {
      // ", and"
      if (words === 0 && t?.key === 'and') continue
      if (words < 2) return false
      items++
      words = 0
    } else if (t.shape === 'init' || t.text === '.' || (t.text === '-' && t.glued)) continue
    else if (t.shape !== 'Cap' || c.ordinary(t.key) || c.country(i) || c.titled(i) || c.org(i)) return false
    else words++
  }
  return items >= 3
}

/** "Dr. X (moderator)", "Ms. Y – Chair". */
function partBehind(text: string, tokens: readonly Token[], i: number, to: number): Label | undefined {
  const t = tokens[i]
  if (!t || i >= to || !/^[,(–—[-]$/.test(t.text) || !tokens[i + 1]) return undefined
  const start = tokens[i + 1]!.start
  const m =
    /^(?:(?:session|panel)\s+)?(?:co-?)?(?:chair(?:man|person|woman)?|moderator|rapporteur|discussant|facilitator|keynote(?: speaker)?|panell?ist|speaker|presenter)(?=\s*(?:[)\],;]|$))/i.exec(
      text.slice(start, tokens[to - 1]!.end),
    )
  if (!m) return undefined
  return labelAt(m[0], 0, m[0].length)?.label
}

/** A name at `i` that the grammar of prose did not dare to read. */
function nameHere(
  c: Words,
  ctx: PersonContext,
  i: number,
  to: number,
  labelled: boolean,
  before: PersonMention | undefined,
  first: boolean,
): PersonMention | null {
  const { tokens } = c
  if (!capital(tokens[i]) && tokens[i]!.shape !== 'init' && !/^(al|el|van|von|de|ibn|bin|abu)$/.test(tokens[i]!.key))
    return null
  if (ctx.taken(i) && !ctx.country(i)) return null
  const hon = honorificsAt(ctx, i, to)
  const run = nameAt(ctx, hon ? hon.to : i, to, !!hon)
  if (!run) return null
  const next = tokens[run.to]
  const closed =
    run.to >= to ||
    /^[,;(/·–—:)\]]$/.test(next!.text) ||
    /^(and|of|from|at|for|who|is|will|&)$/.test(next!.key) ||
    OFF.test(c.text.slice(next!.start, next!.start + 30))
  if (!closed) return null
  const names = tokens.slice(run.from, run.to).filter((t) => capital(t))
  if (!hon) {
    if (run.words < 1.5 || run.words > 6 || run.ordinary >= names.length) return null
    if (names.some((t) => isTitleWord(t)) || ctx.org(run.from)) return null
  }
  const sure = hon ? 0.95 : bareConfidence({ ...ctx, titleCase: false }, run, i - 1)
  const behind = tokens[i - 1]?.text === ','
  // behind a comma stands a body more often than the next name, unless the list is one of bare names
  if (
    !hon &&
    behind &&
    before &&
    (before.to === i - 1 || before.to === i) &&
    (before.affiliations.length === 0 && before.posts.length === 0 ? sure < 0.75 : tokens[i - 2]?.text !== ')')
  )
    return null
  const person = makePerson(
    ctx,
    i,
    run,
    { posts: [], honorifics: hon?.words ?? [], ...(hon?.gender ? { gender: hon.gender } : {}) },
    to,
    0,
  )
  const told = person.posts.length > 0 || person.affiliations.length > 0
  // first on its line, and a comma or a bracket behind it: nothing else stands like that
  const leads =
    !hon && tokens[i - 1]?.text !== ',' && first && /^[,(]$/.test(next?.text ?? '') && run.ordinary < names.length - 1
  const confidence = Math.max(sure, told ? 0.8 : labelled ? 0.7 : leads ? 0.66 : 0)
  if (!hon && run.ordinary > 0 && sure < 0.6 && !told && !leads) return null
  if (!hon && run.ordinary > 0 && !labelled && sure < 0.65 && !leads) return null
  return confidence >= 0.65 ? { ...person, confidence } : null
}

/** What the grammars of people ask, answered from mentions that are known. */
function contextOf(c: Words, mentions: readonly Mention[], from: number, to: number): PersonContext {
  const { tokens, text } = c
  const orgs = new Map<number, OrgMention>()
  const cover = new Map<number, Mention>()
  for (const m of mentions) {
    if (m.kind === 'org') orgs.set(m.from, m)
    if (m.kind !== 'person' && m.kind !== 'post' && m.kind !== 'ref')
      for (let i = m.from; i < m.to; i++) cover.set(i, m)
  }
  const hit = (i: number): ReturnType<ReturnType<typeof gazetteer>['at']> =>
    i < to ? gazetteer().at(tokens, i, to) : null
  const org = (i: number): OrgMention | null => orgs.get(i) ?? null
  return {
    tokens,
    source: text,
    titleCase: false,
    shouting: false,
    country(i) {
      const h = hit(i)?.country
      return h ? { code: h.country.code, to: h.to, form: h.form } : null
    },
    place(i) {
      const h = hit(i)?.place
      return h ? { name: h.place.name, to: h.to } : null
    },
    person: (i) => hit(i)?.person?.to ?? null,
    body: (i) => (org(i) ? { org: org(i)!, to: org(i)!.to } : null),
    sits: () => false,
    org,
    ordinary: isOrdinary,
    titled: (i) => isTitleWord(tokens[i]),
    taken: (i) => cover.has(i) || i < from,
  }
}
