// Who does what in a cell of a programme: as its label says, else the head of its column, else the label told last.
import type { PersonMention } from '../../mention.ts'
import { countryName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import { dayIn, type Told } from './cells.ts'
import { discussed, organizers, personIn, signing, slice, spanOf, tell, whenAndWhere } from './facts.ts'
import type { Label, Task } from './labels.ts'
import { isProse } from './lines.ts'
import type { Slot } from './people.ts'
import type { Rows } from './rows.ts'
import { holderAt, LEADS } from './sides.ts'
import { outlook } from './sessions.ts'

const ROLE: Partial<Record<Task, string>> = {
  organizer: 'organizer',
  'co-organizer': 'co-organizer',
  host: 'host',
  sponsor: 'sponsor',
  support: 'support',
}

/** What people listed without a label take part in, and hold no speech at. */
const TABLE =
  /^(?:talks|negotiations|consultations|meeting|call|visit|tour|launch|hearing|press conference|video conference|arrival|departure|signing|ceremony|lunch|dinner|breakfast|reception|tête-à-tête)$/

/** Where those whom "with" brings in speak; at a meeting they sit. */
const PANEL =
  /^(?:panel|session|round table|discussion|debate|conversation|fireside chat|workshop|seminar|side event|talk|webinar|dialogue|town hall)$/

/** Reads one cell of the row at hand. `off`: its row opens with "Cancelled". */
export function readCell(rows: Rows, c: Told, off = false): void {
  const { r, main } = rows
  const label = c.label
  const empty = c.end <= c.start
  const inside = rows.begun && !!(rows.here.event ?? rows.here.later) && rows.here.event !== main
  if (!label) {
    if (rows.begun) people(rows, c, columnRole(rows, c) ?? rows.here.role, off)
    // "The conference is the fourth of its kind, after Lugano (2022)": no line of facts
    else if (main && !isProse(slice(r, c.start, c.end)) && !ofPaper(rows, c, main)) whenAndWhere(r, c, main, true)
    return
  }
  const role = ROLE[label.task]
  if (role) {
    const bodies = empty ? [] : organizers(r, c, role, inside ? rows.event() : main)
    if (role === 'host' && bodies[0]) rows.here.host ??= bodies[0]
    // a person who gives a dinner
    const at = c.slots.length ? rows.event() : undefined
    for (const { person } of c.slots) {
      const t = personIn(r, person, c.sentence)
      if (t && at && at !== main) tell(r, 'PARTICIPATED_IN', t, at, 'programme-host', c)
    }
    rows.here.role = undefined
    return
  }
  switch (label.task) {
    case 'dates':
    case 'venue': {
      const e = inside && label.task === 'venue' ? rows.event() : main
      if (e) whenAndWhere(r, c, e, e === main)
      return
    }
    case 'about': {
      const e = rows.event() ?? main
      if (e) discussed(r, c, e)
      return
    }
    case 'aside':
      if (/^(?:version|status|as of|last|updated|revised)/i.test(r.text.slice(c.at, c.start)))
        rows.version ??= dayIn(c.sentence)?.date
      // "Contact for the media: X, Spokesperson": known, and not at the session above
      for (const { person } of c.slots) personIn(r, person, c.sentence)
      return
    default:
      if (!empty) people(rows, c, label, off)
      // what a label said goes on over the next lines where it is plural, over one where it stands alone
      if (empty || label.many) rows.here.role = label
      else if (rows.here.event !== main || !label.slot) rows.here.role = undefined
      rows.here.once = empty && !label.many
  }
}

/** "Lima, 20 March" above the name of the conference, whose own days stand below it: where the paper was written. */
const ofPaper = (rows: Rows, c: Told, main: Thing): boolean =>
  c.sentence.from < main.first &&
  rows.rows.some((x) => x.front && x.cells.some((y) => y.sentence.from >= main.first && dayIn(y.sentence)))

/** What the head of its column says of those in a cell. */
function columnRole(rows: Rows, c: Told): Label | undefined {
  const head = c.column === undefined ? '' : (rows.columns[c.column] ?? '')
  if (/^moderators?$|^facilitators?$/.test(head)) return { task: 'moderator', many: true, slot: false }
  if (/^chairs?$/.test(head)) return { task: 'chair', many: true, slot: false }
  return undefined
}

function people(rows: Rows, c: Told, role: Label | undefined, off: boolean): void {
  const { r } = rows
  if (!c.slots.length) {
    // a body that sends someone, topics, a description
    for (const m of c.sentence.mentions)
      if (m.kind === 'org') organizers(r, { ...c, sentence: { ...c.sentence, mentions: [m] } }, '', undefined)
    const e = rows.here.event
    if (e?.event!.kind === 'signing') signing(r, e, c, outlook(r, e, rows.main, rows.version) === 'held')
    else if (!role && e) discussed(r, c, e)
    const at = rows.here.side ? rows.event() : undefined
    const who = at && holderAt(r, c, rows.here.side)
    if (who)
      tell(
        r,
        LEADS.test(slice(r, c.start, c.end)) ? 'LED_DELEGATION' : 'PARTICIPATED_IN',
        who,
        at,
        'programme-present',
        c,
        { props: { side: countryName(rows.here.side!) } },
      )
    return
  }
  const e = rows.event() ?? (rows.begun ? undefined : rows.main)
  // "moderated by X (Vilnius Tech): A; B": those behind the colon sit on the panel
  let panel = c.sentence.to
  if (role?.task === 'chair' || role?.task === 'moderator')
    for (let k = panel - 1; k >= 0 && r.tokens[k]!.start >= c.start; k--) if (r.tokens[k]!.text === ':') panel = k
  for (const slot of c.slots) takesPart(rows, slot, c, slot.person.from > panel ? undefined : role, e, off)
  if (rows.here.once && role) {
    rows.here.role = undefined
    rows.here.once = false
  }
}

/** "Peru: Foreign Minister X; Ambassador Y (Oslo)": posts without a state are of the one that opens the line. */
function sided(r: Rows['r'], m: PersonMention, c: Told, under: string | undefined): PersonMention {
  if (under) return { ...m, posts: m.posts.map((p) => (p.org || p.country ? p : { ...p, country: under })) }
  const side = c.sentence.mentions.find((x) => x.kind === 'country')
  if (side?.kind !== 'country' || side.from !== c.sentence.from || r.tokens[side.to]?.text !== ':') return m
  return { ...m, posts: m.posts.map((p) => (p.org || p.country ? p : { ...p, country: side.code })) }
}

function takesPart(rows: Rows, slot: Slot, c: Told, role: Label | undefined, e: Thing | undefined, off: boolean): void {
  const { r } = rows
  const host = rows.here.host
  const under = rows.here.side
  let m = sided(r, slot.person, c, under)
  // "Mr. X, Chairman", at the host's own table
  if (
    host &&
    m.posts.length &&
    !m.affiliations.length &&
    m.posts.every((p) => !p.org && !p.country && p.from >= m.nameRange.to)
  )
    m = { ...m, posts: m.posts.map((p) => ({ ...p, org: host })) }
  const t = personIn(r, m, c.sentence)
  if (!t || !e) return
  const label = slot.label ?? role
  const more = {
    at: { from: c.slots[0] === slot ? spanOf(r, c).from : m.from, to: m.to },
    confidence: slot.open ? 0.6 : label ? 0.9 : 0.8,
    modality: slot.off || off ? ('negated' as const) : slot.open ? ('hoped' as const) : ('asserted' as const),
  }
  for (const task of [label?.task, label?.also])
    if (task === 'chair') tell(r, 'CHAIRED', t, e, 'programme-chair', c, more)
    else if (task === 'moderator') tell(r, 'MODERATED', t, e, 'programme-moderator', c, more)
  // "Plenary talks. Lithuania: …; Iceland: …": they sit there; who speaks is not told
  const opens = /^(?:opening|closing) remarks$/.test(rows.here.capacity ?? '')
  const sits =
    label?.task === 'with' &&
    PANEL.test(e.event!.kind) &&
    !/^(?!.*session).*\b(?:meeting|conference|committees?)\b/i.test([...e.names.keys()][0] ?? '')
  const there = (!label && (!!under || TABLE.test(e.event!.kind)) && !opens) || (label?.task === 'with' && !sits)
  if (there || label?.task === 'present') {
    const leads = under && LEADS.test(r.text.slice(r.tokens[m.nameRange.to - 1]!.end, c.end))
    const props = under ? { side: countryName(under) } : {}
    tell(r, leads ? 'LED_DELEGATION' : 'PARTICIPATED_IN', t, e, 'programme-present', c, { ...more, props })
  }
  if ((!label && !there) || label?.task === 'speaker' || sits) {
    const props = { capacity: label?.capacity ?? rows.here.capacity ?? 'speaker' }
    tell(r, 'SPOKE_AT', t, e, 'programme-speaker', c, { ...more, props })
    // who opens or closes a conference speaks at the whole of it
    if (opens && rows.main && e !== rows.main)
      tell(r, 'SPOKE_AT', t, rows.main, 'programme-speaker', c, { ...more, props })
  }
}
