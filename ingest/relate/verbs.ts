// The verbs of the register, each with its frame. Forms are made; irregular ones are listed. A verb that is not here makes no fact.

export type Frame =
  | 'chair'
  | 'lead'
  | 'meet'
  | 'receive'
  | 'welcome'
  | 'visit'
  | 'callOn'
  | 'phone'
  | 'hold'
  | 'happen'
  | 'host'
  | 'organize'
  | 'sponsor'
  | 'attend'
  | 'join'
  | 'represent'
  | 'accompany'
  | 'deliver'
  | 'address'
  | 'speak'
  | 'open'
  | 'moderate'
  | 'sign'
  | 'conclude'
  | 'adopt'
  | 'issue'
  | 'launch'
  | 'discuss'
  | 'exchange'
  | 'postpone'
  | 'cancel'
  | 'schedule'
  | 'award'
  | 'appoint'
  | 'serve'
  | 'succeed'
  | 'cooperate'
  | 'force'
  | 'found'
  | 'invite'
  | 'base'
  | 'bring'
  | 'be'
  | 'say'
  | 'express'
  | 'follow'
  | 'agree'
  | 'travel'
  | 'end'
  | 'win'
  | 'have'

const TABLE: Record<Frame, string> = {
  chair: 'chair cochair preside',
  lead: 'lead/led/led head command direct colead/coled/coled',
  meet: 'meet/met/met confer converse interact',
  receive: 'receive greet',
  welcome: 'welcome',
  visit: 'visit tour inspect',
  travel:
    'travel travel/travelled/travelled fly/flew/flown journey arrive land come/came/come go/went/gone proceed pay/paid/paid depart leave/left/left',
  callOn: 'call',
  phone: 'phone telephone ring/rang/rung',
  hold: 'hold/held/held convene conduct engage carry',
  have: 'have/had/had',
  happen: 'occur take/took/taken sit/sat/sat meet_',
  host: 'host cohost',
  organize: 'organize organise coorganize coorganise arrange stage',
  sponsor: 'sponsor cosponsor fund finance support',
  attend: 'attend participate',
  join: 'join',
  represent: 'represent',
  accompany: 'accompany escort',
  deliver: 'deliver offer give/gave/given make/made/made',
  address: 'address',
  speak: 'speak/spoke/spoken talk lecture testify brief',
  open: 'open close inaugurate',
  moderate: 'moderate facilitate',
  sign: 'sign initial initial/initialled/initialled cosign countersign ink affix append subscribe',
  conclude: 'conclude finalize finalise reach clinch seal strike/struck/struck',
  adopt: 'adopt approve endorse ratify pass',
  issue: 'issue release publish promulgate announce',
  launch:
    'launch unveil establish create formulate enact introduce present outline institute inaugurate_ set/set/set develop operate run/ran/run',
  discuss:
    'discuss review consider explore examine address_ debate deliberate raise touch reaffirm note explain describe cover reference refer highlight recall compare assess commend cite outline_ consult broach',
  exchange: 'exchange share update brief_',
  postpone: 'postpone defer/deferred/deferred delay reschedule adjourn suspend put/put/put',
  cancel:
    'cancel/canceled/canceled drop/dropped/dropped scrap/scrapped/scrapped abandon shelve cancel/cancelled/cancelled',
  schedule:
    'schedule slate plan/planned/planned envisage envision foresee/foresaw/foreseen expect intend propose pencil/pencilled/pencilled',
  award: 'award present_ confer_ grant bestow decorate honour honor pin/pinned/pinned hand',
  appoint: 'appoint name elect nominate designate select swear/swore/sworn install',
  serve: 'serve work become/became/become hold_ act',
  succeed: 'succeed replace',
  cooperate: 'cooperate collaborate partner work_',
  force: 'enter',
  found: 'found start begin/began/begun',
  invite: 'invite',
  base: 'base locate',
  bring: 'bring/brought/brought gather feature include comprise involve assemble',
  be: 'be',
  say: 'say/said/said tell/told/told claim allege report deny/denied/denied state add declare assert',
  express:
    'express thank praise stress underline underscore emphasize emphasise convey congratulate hail laud applaud appreciate pledge urge voice affirm reiterate acknowledge commend_ reassure assure condemn confirm extend wish',
  follow: 'follow precede',
  agree: 'agree concur decide undertake/undertook/undertaken commit/committed/committed',
  end: 'end wrap wind/wound/wound close_ complete finish kick collapse',
  win: 'win/won/won receive_',
}

export interface VerbForm {
  readonly lemma: string
  readonly frame: Frame
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund'
}

/** Every form → its readings. "led" is past and participle. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = (() => {
  const out = new Map<string, VerbForm[]>()
  const add = (word: string, v: VerbForm): void => {
    const l = out.get(word)
    if (!l) out.set(word, [v])
    else if (!l.some((x) => x.form === v.form)) l.push(v)
  }
  for (const [frame, verbs] of Object.entries(TABLE) as [Frame, string][])
    for (const entry of verbs.split(' ')) {
      if (entry.endsWith('_') || frame === 'be') continue
      const [lemma, past, participle] = entry.split('/') as [string, string?, string?]
      const regular = lemma.endsWith('e')
        ? `${lemma}d`
        : /[^aeiou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ied`
          : `${lemma}ed`
      const british = lemma.endsWith('l') && past === `${lemma}led`
      const double =
        british || /^(plan|drop|pin|scrap|run|set|sit|commit|begin|wrap|refer|confer|defer)$/.test(lemma)
          ? lemma + lemma.at(-1)
          : lemma.endsWith('e') && !lemma.endsWith('ee')
            ? lemma.slice(0, -1)
            : lemma
      const third = /(s|sh|ch|x|z|o)$/.test(lemma)
        ? `${lemma}es`
        : /[^aeiou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`
      const v = { lemma, frame }
      add(lemma, { ...v, form: 'base' })
      add(lemma === 'have' ? 'has' : third, { ...v, form: 'third' })
      add(past ?? (/(wrap|refer|confer)$/.test(lemma) ? `${double}ed` : regular), { ...v, form: 'past' })
      add(participle ?? past ?? (/(wrap|refer|confer)$/.test(lemma) ? `${double}ed` : regular), {
        ...v,
        form: 'participle',
      })
      // "for scheduling reasons"
      if (lemma !== 'schedule') add(`${double}ing`, { ...v, form: 'gerund' })
    }
  return out
})()

/** Forms that are nouns or adjectives more often than verbs: read as verbs only behind a subject, "to" or a modal. */
export const NOUN_FORMS = new Set(
  'land lands chair chairs head heads lead host hosts address addresses call calls visit visits tour tours plan plans launch launches award awards sign signs report reports state states review reviews exchange exchanges support supports release releases share shares sponsor sponsors end ends name names work works close notes note claim claims fund funds project present open group cover covers hand hands honor honour base talk talks start stage delay debate debates partner partners phone delivers meeting opening closing update updates brief issue issues welcome lecture run set ring rings seal seals strike strikes'.split(
    ' ',
  ),
)
