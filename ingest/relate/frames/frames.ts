// One rule a frame: what a verb of the register says of the people, bodies and meetings around it.
import type { Clause } from '../clauses.ts'
import type { Reader } from '../context.ts'
import type { Frame } from '../verbs.ts'
import { objects, type Rule } from './common.ts'
import { atAct } from './ceremonies.ts'
import { credentials } from './credentials.ts'
import { ended, ends } from './endings.ts'
import { callOn, discussedWith, meet, phone, receive } from './encounters.ts'
import { travel, visit } from './journeys.ts'
import { atTour } from './tours.ts'
import { audience, guests, meal, welcome } from './hospitality.ts'
import { chair, lead, accompany, moderate } from './leading.ts'
import { represent } from './representing.ts'
import { speak, deliver, address, open } from './speaking.ts'
import { organizer } from './hosting.ts'
import { hold, attend, take } from './meetings.ts'
import { join, bring } from './joining.ts'
import { followedBy, preceded, happen } from './happenings.ts'
import { postpone, cancel, schedule, put, set } from './plans.ts'
import { sign } from './signing.ts'
import { adopt, launch, discuss, cooperate, force, found } from './agreements.ts'
import { award, honours } from './awards.ts'
import { serve } from './standing.ts'
import { isTalks } from '../talks.ts'

const nothing: Rule = () => {}

/** "A third round followed in Lima": it took place there; what follows something is read by nothing. */
const followed = (c: Clause): boolean =>
  (!c.passive || c.reduced) &&
  c.lemma === 'follow' &&
  !c.groups.some((g) => g.prep === 'by') &&
  c.subject.some((m) => m.kind === 'event' && m.ordinal !== undefined) &&
  c.groups.some((g) => g.prep === 'in' && g.mentions.length > 0) &&
  !c.groups.some((g) => g.prep === '' && g.mentions.some((m) => m.kind !== 'date'))

/** "a course run by the Academy", "a workshop in Lima, delivered by the Institute": whose it is. */
const givenBy = (c: Clause): boolean =>
  c.passive &&
  c.reduced &&
  /^(?:run|deliver)$/.test(c.lemma) &&
  c.sentence.mentions.some((m) => m.kind === 'event' && m.to <= c.verbFrom) &&
  c.subject.length > 0 &&
  c.subject.every((m) => /^(?:event|place|country|date)$/.test(m.kind)) &&
  c.groups.some((g) => g.prep === 'by' && g.mentions.some((m) => m.kind === 'org')) &&
  !c.groups.some((g) => g.prep === 'by' && g.mentions.some((m) => m.kind === 'person'))

const notes = (c: Clause): boolean =>
  [...c.subject, ...c.groups.flatMap((g) => g.mentions)].some(
    (m) => m.kind === 'instrument' && m.instrumentKind === 'exchange of notes',
  )

/** Frame → rule, by the verbs of `verbs.ts`. */
const RULES: Record<Frame, Rule> = {
  chair,
  lead,
  meet: (r, c) => (atTour(r, c) ? undefined : meet(r, c)),
  receive: (r, c) => (credentials(r, c) || atTour(r, c) ? undefined : receive(r, c)),
  welcome: (r, c) => (atTour(r, c) ? undefined : welcome(r, c)),
  visit,
  // "The Forum will go ahead in Bergen"
  travel: (r, c) => (c.lemma === 'go' && r.tokens[c.verbTo]?.key === 'ahead' ? take(r, c) : travel(r, c)),
  callOn,
  phone,
  // "held a luncheon in honour of X"
  // "carries a message to the summit": only "carry out" holds anything
  hold: (r, c) =>
    (c.lemma === 'carry' && r.tokens[c.verbTo]?.key !== 'out') || meal(r, c, true) ? undefined : hold(r, c),
  have: hold,
  happen: (r, c) => (atAct(r, c) ? undefined : take(r, c)),
  host: (r, c) => (guests(r, c) || meal(r, c) ? undefined : organizer('host')(r, c)),
  organize: organizer('organizer'),
  sponsor: organizer('sponsor'),
  attend: (r, c) => (atAct(r, c) ? undefined : attend(r, c)),
  join: (r, c) => (c.passive ? accompany : join)(r, c),
  represent,
  accompany,
  deliver: (r, c) =>
    givenBy(c) ? organizer('organizer')(r, c) : credentials(r, c) || meal(r, c) ? undefined : deliver(r, c),
  address,
  speak: (r, c) => (c.lemma === 'brief' && atTour(r, c) ? undefined : speak(r, c)),
  open: (r, c) => (beginsTalks(c) ? hold : open)(r, c),
  moderate,
  sign,
  conclude: (r, c) => {
    if (ended(r, c)) return
    // "A, B and C concluded the fourth round of the negotiations on Friday": they held it, and it had begun before
    const m = objects(c)[0]
    if (m?.kind === 'event' && m.eventKind !== 'visit' && !c.passive)
      hold(r, { ...c, dates: c.dates.filter((d) => d.end) })
    else adopt(r, c)
  },
  adopt,
  issue: adopt,
  launch: (r, c) =>
    givenBy(c)
      ? organizer('organizer')(r, c)
      : credentials(r, c)
        ? undefined
        : c.lemma === 'set'
          ? set(r, c)
          : launch(r, c),
  discuss: (r, c) => {
    // "touched down in Tirana"
    if (c.lemma === 'touch' && r.tokens[c.verbTo]?.key === 'down') return travel(r, c)
    discussedWith(r, c)
    discuss(r, c)
  },
  // "signed and exchanged notes concerning visas": papers
  exchange: (r, c) => (notes(c) ? sign : discuss)(r, c),
  postpone,
  cancel,
  schedule,
  award: (r, c) => (audience(r, c) ? undefined : award(r, c)),
  appoint: serve,
  serve,
  succeed: nothing,
  cooperate,
  force,
  found: (r, c) => (beginsTalks(c) ? hold : found)(r, c),
  invite: nothing,
  base: nothing,
  bring,
  be: nothing,
  say: nothing,
  express: nothing,
  follow: (r, c) => (followedBy(r, c) || preceded(r, c) || !followed(c) ? undefined : happen(r, c)),
  agree: nothing,
  end: ends,
  win: award,
}

/** "A and B began talks", "opened negotiations with C": they held them; "opened the talks" is a speech. */
const beginsTalks = (c: Clause): boolean =>
  !c.passive &&
  c.subject.some((m) => /^(?:person|post|country)$/.test(m.kind)) &&
  (c.subject.length > 1 || c.groups.some((g) => g.prep === 'with' && g.mentions.length > 0)) &&
  objects(c).some(
    (m) => m.kind === 'event' && !m.definite && isTalks(m) && /^(?:talks|consultations)$/.test(m.eventKind),
  )

export function applyFrame(r: Reader, c: Clause): void {
  if (c.lemma === 'put') return put(r, c)
  if (honours(r, c)) return
  RULES[c.frame](r, c)
}
