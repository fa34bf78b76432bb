// Events: their head nouns, and the verbs by which a text tells of them, each with its frame and the relation that the frame usually gives.
// Source: own compilation from general knowledge of English and of the diplomatic register (Apache-2.0, as the project).
import { rows, values, words } from './table.ts'

export interface EventHead {
  /** Lower case. */
  readonly lemma: string
  readonly plural: string
  /** `meeting`, `visit`, `call`, `signing`, `ceremony` …: what goes into the event's `kind`. */
  readonly kind: string
  /** Can be a line of meetings: "Dialogue", "Forum", "Joint Committee"; not "visit". */
  readonly series: boolean
  /** One sitting of something: "Ninth Meeting of the Dialogue", "third session", "second round". */
  readonly sitting: boolean
  /** A body as well ("Commission", "Council", "Group"): an event only where numbered, held, met, chaired, or followed by "meeting". */
  readonly body: boolean
  /** How far the bare noun is an event: 1 nearly always, 0.3 only with more evidence. */
  readonly weight: number
}

// lemma | plural (`+` for -s, `=` for no other form) | kind | flags: s series, i sitting, b body | weight
const HEADS = `
meeting | + | meeting | si | 1
bilateral meeting | + | meeting | i | 1
trilateral meeting | + | meeting | si | 1
quadrilateral meeting | + | meeting | si | 1
ministerial meeting | + | meeting | si | 1
foreign ministers' meeting | + | meeting | si | 1
foreign ministerial meeting | + | meeting | si | 1
defense ministerial meeting | + | meeting | si | 1
leaders' meeting | + | meeting | si | 1
leaders meeting | + | meeting | si | 1
senior officials' meeting | + | meeting | si | 1
senior officials meeting | + | meeting | si | 1
expert meeting | + | meeting | si | 1
experts meeting | + | meeting | si | 1
working-level meeting | + | meeting | si | 1
director-general-level meeting | + | meeting | si | 1
plenary meeting | + | meeting | si | 1
council meeting | + | meeting | si | 1
committee meeting | + | meeting | si | 1
board meeting | + | meeting | si | 0.9
working group meeting | + | meeting | si | 1
preparatory meeting | + | meeting | si | 1
side meeting | + | meeting | | 0.9
pull-aside | + | meeting | | 0.9
pull-aside meeting | + | meeting | | 1
tête-à-tête | + | meeting | | 0.9
one-on-one | + | meeting | | 0.6
2+2 | = | 2+2 | si | 1
2+2 meeting | + | 2+2 | si | 1
two-plus-two | = | 2+2 | si | 1
two-plus-two meeting | + | 2+2 | si | 1
security consultative committee | + | 2+2 | sib | 0.9
dialogue | + | dialogue | s | 0.9
dialog | + | dialogue | s | 0.7
strategic dialogue | + | dialogue | s | 1
comprehensive dialogue | + | dialogue | s | 1
policy dialogue | + | dialogue | s | 0.9
security dialogue | + | dialogue | s | 1
economic dialogue | + | dialogue | s | 1
defence dialogue | + | dialogue | s | 1
defense dialogue | + | dialogue | s | 1
human rights dialogue | + | dialogue | s | 1
space dialogue | + | dialogue | s | 1
cyber dialogue | + | dialogue | s | 1
maritime dialogue | + | dialogue | s | 1
energy dialogue | + | dialogue | s | 1
climate dialogue | + | dialogue | s | 1
high-level dialogue | + | dialogue | s | 1
ministerial dialogue | + | dialogue | s | 1
track 1.5 dialogue | + | dialogue | s | 1
track 1.5 | = | dialogue | s | 0.5
track ii dialogue | + | dialogue | s | 1
consultation | + | consultations | s | 0.7
political consultation | + | consultations | s | 1
policy consultation | + | consultations | s | 1
foreign office consultation | + | consultations | s | 1
security consultation | + | consultations | s | 1
bilateral consultation | + | consultations | s | 1
annual consultation | + | consultations | s | 1
consular consultation | + | consultations | s | 1
talk | + | talks | s | 0.3
talks | = | talks | s | 0.9
staff talk | + | talks | s | 0.9
peace talk | + | talks | s | 0.9
bilateral talk | + | talks | s | 0.9
trade talk | + | talks | s | 0.7
summit talk | + | talks | s | 0.9
vice-ministerial talk | + | talks | s | 0.9
delegation-level talk | + | talks | | 1
negotiation | + | negotiations | s | 0.5
conversation | + | conversation | | 0.5
discussion | + | discussion | | 0.3
exchange of views | exchanges of views | discussion | | 0.4
brainstorming | + | discussion | | 0.4
summit | + | summit | s | 0.95
leaders' summit | + | summit | s | 1
summit meeting | + | summit | s | 1
trilateral summit | + | summit | s | 1
conference | + | conference | s | 0.9
international conference | + | conference | s | 1
ministerial conference | + | conference | s | 1
peace conference | + | conference | s | 1
donor conference | + | conference | s | 1
donors' conference | + | conference | s | 1
pledging conference | + | conference | s | 1
recovery conference | + | conference | s | 1
review conference | + | conference | s | 1
conference of the parties | conferences of the parties | conference | si | 1
conference of parties | conferences of parties | conference | si | 1
general conference | + | conference | si | 1
preparatory committee | + | conference | sib | 0.7
video conference | + | meeting | i | 0.9
videoconference | + | meeting | i | 0.9
video teleconference | + | meeting | i | 0.9
teleconference | + | meeting | i | 0.9
press conference | + | press conference | | 0.9
joint press conference | + | press conference | | 1
news conference | + | press conference | | 0.9
press availability | press availabilities | press conference | | 0.9
press briefing | + | briefing | | 0.9
media briefing | + | briefing | | 0.9
daily briefing | + | briefing | | 0.6
briefing | + | briefing | | 0.6
background briefing | + | briefing | | 0.8
stakeout | + | briefing | | 0.6
interview | + | interview | | 0.5
symposium | symposia | symposium | s | 1
symposiums | = | symposium | s | 1
seminar | + | seminar | s | 1
webinar | + | seminar | s | 1
workshop | + | workshop | s | 1
training course | + | training | s | 0.6
training workshop | + | workshop | s | 1
colloquium | colloquia | conference | s | 1
congress | congresses | conference | sb | 0.5
convention | + | conference | sb | 0.3
forum | forums | forum | s | 0.8
fora | = | forum | s | 0.6
business forum | forums | forum | s | 1
economic forum | forums | forum | s | 0.9
panel | + | panel | b | 0.5
panel discussion | + | panel | | 1
high-level panel | + | panel | b | 0.6
roundtable | + | round table | s | 0.95
round table | + | round table | s | 0.95
round-table | + | round table | s | 0.95
roundtable discussion | + | round table | | 1
business roundtable | + | round table | s | 1
session | + | session | si | 0.8
opening session | + | session | | 0.9
closing session | + | session | | 0.9
plenary session | + | session | si | 0.95
plenary | plenaries | session | si | 0.8
breakout session | + | session | | 0.9
special session | + | session | i | 0.9
emergency session | + | session | i | 0.9
regular session | + | session | si | 0.9
high-level segment | + | session | i | 0.9
ministerial segment | + | session | i | 0.9
general debate | + | debate | s | 0.9
open debate | + | debate | | 0.9
high-level open debate | + | debate | | 1
arria-formula meeting | + | meeting | | 1
high-level week | + | week | s | 0.9
ministerial week | + | week | s | 0.9
debate | + | debate | | 0.4
round | + | round | si | 0.4
round of talks | rounds of talks | talks | si | 1
round of consultations | rounds of consultations | consultations | si | 1
round of negotiations | rounds of negotiations | negotiations | si | 1
round of dialogue | rounds of dialogue | dialogue | si | 1
edition | + | edition | si | 0.6
iteration | + | edition | si | 0.5
visit | + | visit | | 0.8
official visit | + | visit | | 1
state visit | + | visit | | 1
working visit | + | visit | | 1
courtesy visit | + | visit | | 1
official working visit | + | visit | | 1
private visit | + | visit | | 0.8
return visit | + | visit | | 0.9
port visit | + | visit | | 0.9
port call | + | visit | | 0.9
ship visit | + | visit | | 0.9
site visit | + | visit | | 0.8
field visit | + | visit | | 0.8
study visit | + | visit | | 0.8
inspection visit | + | visit | | 0.9
fact-finding mission | + | visit | | 0.8
trade mission | + | visit | | 0.8
trip | + | visit | | 0.5
tour | + | visit | | 0.4
stopover | + | visit | | 0.7
transit | + | visit | | 0.2
pilgrimage | + | visit | | 0.4
call | + | call | | 0.4
phone call | + | call | | 1
telephone call | + | call | | 1
telephone conversation | + | call | | 1
phone conversation | + | call | | 1
telephone talk | + | call | | 1
phone talk | + | call | | 1
summit telephone talk | + | call | | 1
video call | + | call | | 0.95
conference call | + | call | | 0.9
courtesy call | + | courtesy call | | 1
farewell call | + | courtesy call | | 1
introductory call | + | courtesy call | | 1
audience | + | audience | | 0.4
private audience | + | audience | | 0.9
encounter | + | meeting | | 0.4
gathering | + | meeting | i | 0.6
retreat | + | retreat | si | 0.6
ministerial | + | meeting | si | 0.7
ministerials | = | meeting | si | 0.7
get-together | + | meeting | | 0.5
signing | + | signing | | 0.7
signing ceremony | signing ceremonies | signing | | 1
ceremony | ceremonies | ceremony | | 0.9
opening ceremony | opening ceremonies | ceremony | | 1
closing ceremony | closing ceremonies | ceremony | | 1
award ceremony | award ceremonies | ceremony | | 1
awards ceremony | awards ceremonies | ceremony | | 1
handover ceremony | handover ceremonies | ceremony | | 1
welcome ceremony | welcome ceremonies | ceremony | | 1
welcoming ceremony | welcoming ceremonies | ceremony | | 1
wreath-laying ceremony | wreath-laying ceremonies | ceremony | | 1
wreath-laying | + | ceremony | | 0.8
swearing-in ceremony | swearing-in ceremonies | ceremony | | 1
swearing-in | + | ceremony | | 0.7
groundbreaking ceremony | groundbreaking ceremonies | ceremony | | 1
ground-breaking | + | ceremony | | 0.7
ribbon-cutting ceremony | ribbon-cutting ceremonies | ceremony | | 1
ribbon-cutting | + | ceremony | | 0.8
flag-raising ceremony | flag-raising ceremonies | ceremony | | 1
unveiling ceremony | unveiling ceremonies | ceremony | | 1
unveiling | + | ceremony | | 0.5
launching ceremony | launching ceremonies | launch | | 1
launch ceremony | launch ceremonies | launch | | 1
launch event | + | launch | | 1
launch | launches | launch | | 0.4
inauguration | + | ceremony | | 0.7
inauguration ceremony | inauguration ceremonies | ceremony | | 1
opening | + | ceremony | | 0.3
official opening | + | ceremony | | 0.8
commissioning ceremony | commissioning ceremonies | ceremony | | 1
christening | + | ceremony | | 0.4
presentation of credentials | presentations of credentials | ceremony | | 1
credentials ceremony | credentials ceremonies | ceremony | | 1
enthronement | + | ceremony | | 0.9
coronation | + | ceremony | | 0.9
state funeral | + | ceremony | | 1
funeral | + | ceremony | | 0.8
memorial service | + | ceremony | | 0.9
commemoration | + | ceremony | | 0.7
commemorative event | + | ceremony | | 0.9
commemorative ceremony | commemorative ceremonies | ceremony | | 1
anniversary celebration | + | ceremony | | 0.8
celebration | + | ceremony | | 0.4
wedding | + | ceremony | | 0.6
parade | + | ceremony | | 0.5
military parade | + | ceremony | | 0.9
fleet review | + | ceremony | s | 0.9
review | + | review | | 0.2
hearing | + | hearing | | 0.7
public hearing | + | hearing | | 0.9
committee hearing | + | hearing | | 0.9
confirmation hearing | + | hearing | | 1
town hall | + | meeting | | 0.6
town hall meeting | + | meeting | | 0.9
lecture | + | lecture | s | 0.7
keynote lecture | + | lecture | | 0.9
memorial lecture | + | lecture | s | 0.9
guest lecture | + | lecture | | 0.8
speech | speeches | speech | | 0.2
address | addresses | speech | | 0.2
policy speech | policy speeches | speech | | 0.4
reception | + | reception | | 0.9
welcome reception | + | reception | | 1
national day reception | + | reception | | 1
banquet | + | dinner | | 0.9
state banquet | + | dinner | | 1
dinner | + | dinner | | 0.8
state dinner | + | dinner | | 1
working dinner | + | dinner | | 1
gala dinner | + | dinner | s | 1
gala | + | dinner | | 0.6
lunch | lunches | lunch | | 0.7
luncheon | + | lunch | | 0.9
working lunch | working lunches | lunch | | 1
working luncheon | + | lunch | | 1
breakfast | + | breakfast | | 0.6
working breakfast | + | breakfast | | 1
breakfast meeting | + | breakfast | | 1
prayer breakfast | + | breakfast | s | 1
tea | + | reception | | 0.1
iftar | + | dinner | | 0.8
exhibition | + | exhibition | s | 0.7
exposition | + | exhibition | s | 0.6
expo | + | exhibition | s | 0.8
trade fair | + | exhibition | s | 0.9
air show | + | exhibition | s | 0.9
airshow | + | exhibition | s | 0.9
fair | + | exhibition | s | 0.3
showcase | + | exhibition | | 0.3
concert | + | concert | | 0.5
festival | + | festival | s | 0.7
biennale | + | festival | s | 0.7
week | + | week | s | 0.2
space week | + | week | s | 0.8
climate week | + | week | s | 0.9
games | = | games | s | 0.4
olympic games | = | games | s | 0.9
paralympic games | = | games | s | 0.9
event | + | event | | 0.6
side event | + | side event | | 0.95
side-event | + | side event | | 0.95
high-level event | + | event | | 0.9
special event | + | event | | 0.9
networking event | + | event | | 0.8
public event | + | event | | 0.7
hackathon | + | event | s | 0.8
competition | + | competition | s | 0.3
election | + | election | | 0.5
presidential election | + | election | | 0.9
general election | + | election | | 0.9
parliamentary election | + | election | | 0.9
referendum | + | election | | 0.8
referenda | = | election | | 0.8
exercise | + | exercise | s | 0.4
tabletop exercise | + | exercise | s | 0.9
table-top exercise | + | exercise | s | 0.9
simulation exercise | + | exercise | | 0.8
joint committee | + | meeting | sb | 0.6
joint committee meeting | + | meeting | si | 1
joint commission | + | meeting | sb | 0.6
joint commission meeting | + | meeting | si | 1
intergovernmental commission | + | meeting | sb | 0.6
joint consultative committee | + | meeting | sb | 0.6
joint economic committee | + | meeting | sb | 0.6
joint ministerial commission | + | meeting | sb | 0.7
joint working group | + | meeting | sb | 0.6
joint task force | + | meeting | b | 0.3
working group | + | meeting | sb | 0.5
working party | working parties | meeting | sb | 0.5
sub-working group | + | meeting | sb | 0.5
expert group | + | meeting | sb | 0.4
experts group | + | meeting | sb | 0.4
study group | + | meeting | sb | 0.4
contact group | + | meeting | sb | 0.5
core group | + | meeting | sb | 0.4
steering committee | + | meeting | sb | 0.5
steering group | + | meeting | sb | 0.4
subcommittee | + | meeting | sb | 0.6
sub-committee | + | meeting | sb | 0.6
committee | + | meeting | sb | 0.3
commission | + | meeting | sb | 0.2
council | + | meeting | sb | 0.2
board | + | meeting | sb | 0.2
board of governors | boards of governors | meeting | sb | 0.4
task force | + | meeting | b | 0.2
general assembly | general assemblies | assembly | sb | 0.5
assembly | assemblies | assembly | sb | 0.4
parliamentary assembly | parliamentary assemblies | assembly | sb | 0.5
group | + | meeting | sb | 0.1
mechanism | + | meeting | sb | 0.2
platform | + | meeting | sb | 0.2
partnership | + | meeting | sb | 0.1
process | processes | meeting | sb | 0.1
format | + | meeting | sb | 0.3
`

const plural = (lemma: string, cell: string): string => (cell === '+' ? `${lemma}s` : cell === '=' ? lemma : cell)

/** Head nouns of events; where two match, the longer wins. */
export const EVENT_HEADS: readonly EventHead[] = rows(HEADS).map(
  ([lemma = '', many = '', kind = '', flags = '', weight]) => {
    // "business forum | forums": only the last word is given
    const last = !many.includes(' ') && many.length > 1 && lemma.includes(' ')
    return {
      lemma,
      plural: last ? `${lemma.slice(0, lemma.lastIndexOf(' ') + 1)}${many}` : plural(lemma, many),
      kind,
      series: flags.includes('s'),
      sitting: flags.includes('i'),
      body: flags.includes('b'),
      weight: Number(weight),
    }
  },
)

/** Words that may stand before an event's head in lower case and describe it: "bilateral", "high-level", "informal". */
export const EVENT_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  bilateral trilateral quadrilateral multilateral plurilateral regional international global national annual biannual biennial semi-annual triennial quarterly monthly weekly regular periodic ordinary extraordinary special
  emergency urgent ad-hoc preparatory follow-up inaugural first-ever opening closing final preliminary introductory farewell courtesy official unofficial formal informal private public closed closed-door open
  open-ended restricted expanded extended enlarged plenary brief short separate joint high-level senior-level senior working-level expert-level expert experts ministerial vice-ministerial leaders-level summit-level director-general-level
  director-level ambassadorial parliamentary inter-parliamentary intergovernmental interagency inter-agency interministerial cross-party military-to-military military defence defense political diplomatic consular economic trade financial
  technical scientific academic strategic security cyber space maritime energy climate nuclear disarmament arms-control humanitarian cultural business investment industry government-industry people-to-people youth
  virtual online hybrid in-person face-to-face video telephone phone televised back-to-back one-day two-day three-day four-day five-day week-long half-day year-end mid-term mid-year working state royal imperial goodwill reciprocal return
  historic landmark long-awaited productive fruitful substantive constructive cordial successful latest recent previous last next upcoming forthcoming coming subsequent earlier current ongoing planned scheduled envisaged postponed
  signing award awarding handover launch launching commemorative anniversary memorial welcome welcoming gala press news media side sideline pull-aside networking thematic topical panel round-table keynote roundtable wreath-laying ribbon-cutting
`),
)

export type FrameName =
  | 'chair'
  | 'lead'
  | 'meet'
  | 'receive'
  | 'visit'
  | 'call on'
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
  | 'speak'
  | 'open'
  | 'close'
  | 'moderate'
  | 'sign'
  | 'conclude'
  | 'adopt'
  | 'issue'
  | 'launch'
  | 'force'
  | 'discuss'
  | 'cancel'
  | 'postpone'
  | 'schedule'
  | 'agree'
  | 'invite'
  | 'award'
  | 'appoint'
  | 'serve'
  | 'leave'
  | 'cooperate'
  | 'found'
  | 'negotiate'
  | 'join body'

export interface VerbRecord {
  /** Base form with its particle or fixed object: "preside over", "pay a courtesy call on". British and American spellings are two records. */
  readonly lemma: string
  readonly forms: {
    readonly third: string
    readonly past: string
    readonly participle: string
    readonly gerund: string
  }
  readonly frame: FrameName
  /** Relation that the frame usually gives, by what stands in its slots; absent where none follows. */
  readonly relation?: string
  /** `capacity` of SPOKE_AT or `role` of ORGANIZED where the verb tells it. */
  readonly value?: string
  /** Says that the thing did not take place, or has yet to. */
  readonly status?: 'cancelled' | 'postponed' | 'planned'
  /** Too common: only with an event, a person or an instrument as object or behind the particle. */
  readonly weak?: true
}

// frame | relation | value | verbs. A verb: base, or base/past/participle where irregular; particles and objects behind it.
// `*`: weak. Regular forms are made (final e, y, doubled consonant by `+`: "host", "confer+").
const VERBS = `
chair | CHAIRED | | chair; co-chair; cochair; preside over; preside at; preside*; take/took/taken the chair; serve as chair of; serve as chairman of; serve as co-chair of; assume the chair of; act as chair of; jointly chair
lead | LED_DELEGATION | | lead/led/led; head; co-lead/co-led/co-led; front*; captain*; spearhead*; lead/led/led the delegation; head the delegation; lead/led/led the side; direct*
meet | MET_WITH | | meet/met/met; meet/met/met with; hold/held/held talks with; hold/held/held a meeting with; hold/held/held discussions with; hold/held/held consultations with; have/had/had a meeting with; have/had/had talks with; have/had/had a discussion with; have/had/had an exchange with; confer+ with; sit/sat/sat down with; talk with; talk to*; speak/spoke/spoken with; consult with; exchange views with; engage with*; hold/held/held a bilateral with; hold/held/held bilaterals with; dine with; lunch with; huddle with; interact with*; reconnect with; catch/caught/caught up with; come/came/come together*; conduct talks with; touch base with; hold/held/held an exchange of views with; encounter*; run/ran/run into*; converse with; reunite with
receive | MET_WITH | | receive; welcome; greet; host*; receive a courtesy call from; receive a visit from; grant an audience to; give/gave/given an audience to; entertain*; usher in*; see/saw/seen off; see/saw/seen*
visit | PARTICIPATED_IN | | visit; pay/paid/paid a visit to; make/made/made a visit to; undertake/undertook/undertaken a visit to; conduct a visit to; tour; travel to; fly/flew/flown to; arrive in; arrive at; go/went/gone to*; come/came/come to*; stop+ in; stop+ by; transit+ through; journey to; return to*; depart for; set/set/set off for; inspect*
call on | MET_WITH | | call on; pay/paid/paid a courtesy call on; pay/paid/paid a courtesy call to; make/made/made a courtesy call on; pay/paid/paid a call on; pay/paid/paid a farewell call on; pay/paid/paid respects to; have/had/had an audience with; be/was/been received by
phone | MET_WITH | | telephone; phone; call*; ring/rang/rung; speak/spoke/spoken by phone with; speak/spoke/spoken on the phone with; speak/spoke/spoken by telephone with; talk by phone with; talk on the phone with; hold/held/held a telephone call with; hold/held/held a telephone conversation with; hold/held/held a telephone talk with; have/had/had a phone call with; have/had/had a telephone call with; have/had/had a call with; hold/held/held a video call with; hold/held/held a phone call with; hold/held/held a call with; exchange calls with
hold | | | hold/held/held; convene; conduct; stage; have/had/had*; carry out; run/ran/run*; reconvene; resume; continue*; kick off; kick-start; call to order; assemble
happen | | | take/took/taken place; occur+; be/was/been held; be/was/been convened; meet/met/met; gather; convene; reconvene; assemble; sit/sat/sat; start; begin/began/begun; open; commence; get/got/got under way; end; close; conclude; finish; wrap+ up; run/ran/run*; last*; unfold; come/came/come to an end; come/came/come to a close; draw/drew/drawn to a close
host | ORGANIZED | host | host; co-host; cohost; play host to; act as host of; serve as host of; serve as host for; jointly host; be/was/been host to
organize | ORGANIZED | organizer | organize; organise; arrange; put/put/put on; set/set/set up*; convene; mount*; coordinate*; produce*; run/ran/run*; stage; plan+*; initiate*; prepare*
organize | ORGANIZED | co-organizer | co-organize; co-organise; jointly organize; jointly organise; co-convene
sponsor | ORGANIZED | sponsor | sponsor; co-sponsor; cosponsor; fund; co-fund; finance; co-finance; underwrite/underwrote/underwritten; bankroll
sponsor | ORGANIZED | support | support*; back*; assist*; facilitate*
attend | PARTICIPATED_IN | | attend; take/took/taken part in; participate in; be/was/been present at; sit/sat/sat in on; go/went/gone to*; come/came/come to*; appear at; witness; observe*; show/showed/shown up at; sit/sat/sat at*; feature in*; contribute to*; be/was/been in attendance; be/was/been at*; audit*; dial in to; connect to*; join by video; grace*
join | PARTICIPATED_IN | | join; be/was/been joined by; team up with*; link up with*; participate together with
represent | PARTICIPATED_IN | | represent; stand/stood/stood in for; deputize for; deputise for; substitute for; act on behalf of; speak/spoke/spoken for*; attend on behalf of; attend in place of; send/sent/sent*; dispatch; delegate; be/was/been represented by
accompany | PARTICIPATED_IN | | accompany; escort; be/was/been accompanied by; travel with; be/was/been flanked by; be/was/been supported by*; bring/brought/brought along
speak | SPOKE_AT | keynote | keynote; give/gave/given a keynote; give/gave/given a keynote speech; deliver a keynote; deliver a keynote address; deliver a keynote speech; deliver the keynote; deliver the keynote address; give/gave/given the keynote; give/gave/given the keynote address
speak | SPOKE_AT | opening remarks | give/gave/given opening remarks; deliver opening remarks; make/made/made opening remarks; give/gave/given an opening address; deliver an opening address; deliver the opening address; give/gave/given welcoming remarks; deliver welcoming remarks; deliver welcome remarks; give/gave/given welcome remarks; deliver a welcome address; make/made/made an opening statement; deliver an opening statement
speak | SPOKE_AT | closing remarks | give/gave/given closing remarks; deliver closing remarks; make/made/made closing remarks; deliver a closing address; deliver the closing address; deliver concluding remarks
speak | SPOKE_AT | special address | give/gave/given a special address; deliver a special address; give/gave/given a special lecture; deliver a special lecture
speak | SPOKE_AT | remarks | deliver remarks; give/gave/given remarks; make/made/made remarks; offer remarks; speak/spoke/spoken at; speak/spoke/spoken to*; speak/spoke/spoken before; speak/spoke/spoken during; take/took/taken the floor; make/made/made a statement; deliver a statement; make/made/made an intervention; intervene*; comment*; remark*; testify before; testify at; give/gave/given testimony; respond to questions
speak | SPOKE_AT | address | address; deliver an address; give/gave/given an address; deliver a speech; give/gave/given a speech; make/made/made a speech; make/made/made an address; deliver a message; read/read/read out a message; give/gave/given a toast; propose a toast
speak | SPOKE_AT | lecture | lecture; lecture at; give/gave/given a lecture; deliver a lecture; teach/taught/taught*
speak | SPOKE_AT | briefing | brief; brief the press; give/gave/given a briefing; deliver a briefing; hold/held/held a briefing; debrief
speak | SPOKE_AT | presentation | give/gave/given a presentation; make/made/made a presentation; deliver a presentation; present*
speak | SPOKE_AT | panelist | speak/spoke/spoken on a panel; take/took/taken part in a panel; sit/sat/sat on a panel; participate as a panelist; participate as a panellist; serve as a panelist; serve as a panellist
open | SPOKE_AT | opening remarks | open*; declare open; kick off; inaugurate; officially open; cut/cut/cut the ribbon; launch*
close | SPOKE_AT | closing remarks | close*; wrap+ up*; conclude*; declare closed
moderate | MODERATED | | moderate; facilitate; co-moderate; co-facilitate; emcee; compere; anchor*; serve as moderator of; serve as moderator; act as moderator; act as facilitator; steer*; guide*; mediate*
sign | SIGNED | | sign; co-sign; countersign; initial; append signature to; put/put/put signature to; ink; affix signature to; sign onto; sign up to; endorse*
conclude | PARTY_TO | | conclude; reach*; strike/struck/struck*; enter into*; finalize; finalise; seal; clinch; forge*; close*; make/made/made*; come/came/come to*; agree on; agree upon; agree to; settle; exchange notes; exchange notes on; exchange letters on; accede to; ratify; join*; become/became/become party to; become/became/become a party to; subscribe to; adhere to*; withdraw/withdrew/withdrawn from; denounce*; renew; extend*; amend*; revise*; terminate
adopt | PRODUCED | | adopt; approve; endorse; pass*; agree on; agree upon; vote for; confirm*; welcome*; take/took/taken note of*; accept*; issue; release; result in; culminate in; produce*; yield; lead/led/led to*
issue | ISSUED | | issue; release; publish; announce; unveil; adopt; approve; formulate; promulgate; enact; pass*; put/put/put forward; put/put/put out; bring/brought/brought out; roll out; set/set/set out; lay/laid/laid out; outline; table*; introduce; present; propose*; draw/drew/drawn up; draft*; decree; proclaim; update; revise; amend*; submit+*; deliver*
launch | ISSUED | | launch; start; establish; set/set/set up; create; found; initiate; inaugurate; kick off; begin/began/begun; open; institute; put/put/put in place; implement*; run/ran/run*; operate*; co-launch; jointly launch; relaunch; start up; embark on; undertake/undertook/undertaken
force | PARTY_TO | | enter into force; come/came/come into force; take/took/taken effect; come/came/come into effect; go/went/gone into effect; become/became/become effective; be/was/been in force; expire; lapse; cease to be in force; apply provisionally
discuss | DISCUSSED | | discuss; exchange views on; talk about; review; consider; deliberate on; deliberate over; touch on; touch upon; take/took/taken up; raise; address; debate; explore; examine; confer+ on; hold/held/held discussions on; hold/held/held talks on; go/went/gone over; take/took/taken stock of; explain; affirm*; reaffirm*; confirm*; underline*; underscore*; emphasize*; emphasise*; stress*; highlight*; mention*; refer+ to*; speak/spoke/spoken about; focus on; cover*; deal/dealt/dealt with*; follow up on; share views on; share information on; compare notes on; look at*; welcome*; recognize*; recognise*; reiterate*; recall*; note*; commend*; express support for
cancel | | | cancel; call off; scrap+; abandon; drop+*; shelve; axe; scrub+*; not go ahead; be/was/been called off; break/broke/broken off; abort*; pull the plug on; annul
postpone | | | postpone; put/put/put off; defer+; delay; reschedule; push back; adjourn; suspend; move*; hold/held/held over*; put/put/put on hold; take/took/taken off the agenda*; slip+*; bring/brought/brought forward*
schedule | | | schedule; plan+; be/was/been due; be/was/been slated; be/was/been set; be/was/been scheduled; be/was/been expected; be/was/been planned; intend; expect; envisage; envision; foresee/foresaw/foreseen; aim*; hope*; look forward to; propose*; agree to hold; decide to hold; concur+ on holding; pencil in; fix*; announce plans for
agree | | | agree; concur+; decide; confirm*; resolve; undertake/undertook/undertaken*; commit+; pledge; vow; promise; determine*; acknowledge*; share the view; share the recognition; be/was/been united*; reach agreement; reach a consensus; come/came/come to an understanding; approve*; consent
invite | | | invite; extend an invitation to; request*; ask*; summon; call in*; convoke; bid/bade/bidden*
award | AWARDED | | award; confer+; bestow; grant; present*; decorate; honor; honour; give/gave/given*; hand over*; be/was/been awarded; receive*; win/won/won; be/was/been conferred; be/was/been decorated; be/was/been presented with; contract*; select*; knight
appoint | HOLDS_ROLE | | appoint; name; nominate; designate; elect; re-elect; select; choose/chose/chosen; swear/swore/sworn in; install; promote; be/was/been appointed; be/was/been named; be/was/been elected; be/was/been sworn in; reappoint; assign*; second*; confirm*; inaugurate*; anoint
serve | HOLDS_ROLE | | serve as; act as; work as; hold/held/held the post of; hold/held/held the position of; hold/held/held the office of; hold/held/held the portfolio of; be/was/been; become/became/become; take/took/taken office as; assume the post of; assume office as; assume duties as; take/took/taken up the post of; take/took/taken over as; succeed; replace; follow*; remain*; continue as; lead/led/led*; head*; run/ran/run*; chair*; occupy; sit/sat/sat on*; join as
leave | HOLDS_ROLE | former | leave/left/left; resign as; resign from; step+ down as; step+ down from; retire as; retire from; relinquish; quit/quit/quit; be/was/been dismissed; be/was/been removed; be/was/been sacked; be/was/been replaced by; be/was/been succeeded by; vacate; hand over to; depart as; bow out; be/was/been ousted; be/was/been fired; be/was/been recalled; complete a term as; end a term as; formerly serve as; previously serve as
cooperate | COOPERATES_WITH | | cooperate with; co-operate with; collaborate with; work with*; work together with; partner with; work alongside; coordinate with; team up with; ally with; join forces with; engage with*; liaise with; act jointly with; work closely with; deepen cooperation with; strengthen cooperation with; enhance cooperation with; expand cooperation with
found | ISSUED | | found; establish; create; set/set/set up; constitute; form*; institute; start; co-found; be/was/been founded by; be/was/been established by
negotiate | | | negotiate; renegotiate; bargain*; mediate; broker; start negotiations on; launch negotiations on; open negotiations on; enter into negotiations on; hold/held/held negotiations on; resume negotiations on; conclude negotiations on; seek/sought/sought*; discuss*; draft*; work on*; work towards; agree to start negotiations
join body | TAKES_PART_IN | | join; accede to; become/became/become a member of; take/took/taken part in; participate in; contribute to; be/was/been a member of; be/was/been a partner in; sign up to; enter*; enroll+ in; support*
`

const VOWEL = /[aeiou]/

function regular(base: string, doubled: boolean): VerbRecord['forms'] {
  const consonantY = base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  if (doubled) {
    const stem = base + base.at(-1)
    return { third, past: `${stem}ed`, participle: `${stem}ed`, gerund: `${stem}ing` }
  }
  const past = consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(ee|oe|ye)$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${base}ing`
  return { third, past, participle: past, gerund }
}

const THIRD: Record<string, string> = { be: 'is', have: 'has', go: 'goes', do: 'does' }
// Irregular verbs whose last consonant doubles before -ing.
const DOUBLING = /(^|-)(sit|set|put|run|get|cut|win|bid|begin|quit|forget|let|hit|swim|dig|stop)$/

/** The forms of one entry of the table: "hold/held/held talks with" → holds talks with, held talks with, … */
export function verbForms(entry: string): { lemma: string; forms: VerbRecord['forms'] } {
  const parts = entry.split(' ')
  // The verb is the first word that carries forms; an adverb before it stays: "jointly chair".
  const at = parts[0] === 'not' || /ly$/.test(parts[0] ?? '') ? 1 : 0
  const [raw = '', past, participle] = (parts[at] ?? '').split('/')
  const doubled = raw.endsWith('+')
  const base = doubled ? raw.slice(0, -1) : raw
  const made = regular(base, doubled || (past !== undefined && DOUBLING.test(base)))
  const forms = {
    third: THIRD[base] ?? made.third,
    past: past ?? made.past,
    participle: participle ?? made.participle,
    gerund: made.gerund,
  }
  const whole = (form: string): string => [...parts.slice(0, at), form, ...parts.slice(at + 1)].join(' ')
  return {
    lemma: whole(base),
    forms: {
      third: whole(forms.third),
      past: whole(forms.past),
      participle: whole(forms.participle),
      gerund: whole(forms.gerund),
    },
  }
}

const STATUS: Partial<Record<FrameName, NonNullable<VerbRecord['status']>>> = {
  cancel: 'cancelled',
  postpone: 'postponed',
  schedule: 'planned',
}

/** Verbs by frame; one verb may stand in several frames, its slots decide. */
export const EVENT_VERBS: readonly VerbRecord[] = rows(VERBS).flatMap(([frame = '', relation, value, cell]) =>
  values(cell).map((entry) => {
    const weak = entry.endsWith('*')
    const status = STATUS[frame as FrameName]
    return {
      ...verbForms(weak ? entry.slice(0, -1) : entry),
      frame: frame as FrameName,
      ...(relation ? { relation } : {}),
      ...(value ? { value } : {}),
      ...(status ? { status } : {}),
      ...(weak ? { weak: true as const } : {}),
    }
  }),
)

export interface Capacity {
  /** Noun in the text, lower case: "keynote speech", "panelist". */
  readonly form: string
  /** `capacity` of SPOKE_AT. */
  readonly capacity: string
}

/** Nouns for what somebody says at an event, or for their part in it. */
export const CAPACITIES: readonly Capacity[] = rows(`
keynote | keynote; keynote address; keynote speech; keynote lecture; keynote remarks; keynote presentation; keynote speaker; keynotes
opening remarks | opening remarks; opening address; opening speech; opening statement; opening words; welcome remarks; welcoming remarks; welcome address; welcoming address; welcome speech; words of welcome; introductory remarks; inaugural address; opening
closing remarks | closing remarks; closing address; closing speech; closing statement; concluding remarks; closing words; wrap-up remarks; final remarks; vote of thanks; closing
special address | special address; special lecture; special remarks; special speech; guest of honour; guest of honor
remarks | remarks; statement; intervention; comments; congratulatory remarks; congratulatory message; greetings; message; video message; toast; national statement; testimony; explanation of vote; speaker; guest speaker; discussant; commentator; respondent
address | address; speech; policy speech; virtual address; video address
lecture | lecture; public lecture; guest lecture; memorial lecture; lecturer
briefing | briefing; briefer; briefers
presentation | presentation; presentations; presenter; report
panelist | panelist; panellist; panelists; panellists; panel member; panel speaker
moderator | moderator; facilitator; chair of the panel; master of ceremonies; emcee; MC
`).flatMap(([capacity = '', forms]) => values(forms).map((form) => ({ form, capacity })))
