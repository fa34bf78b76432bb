// The words of posts: the nouns that name one, and those that stand around such a noun.

const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Nouns that are a post by themselves. */
export const POST_HEADS = list(`
  minister ministers secretary secretaries undersecretary director directors ambassador ambassadors president presidents chancellor premier taoiseach tanaiste governor governors mayor mayors
  speaker chairman chairwoman chairperson chair chairs vice-chair vice-chairman commissioner commissioners envoy representative adviser advisor counselor counsellor attache spokesperson spokesman spokeswoman
  chief head ceo cfo cto coo cso cio cpo chairmen vicechair professor fellow researcher analyst dean rector provost principal commander general consul charge administrator coordinator co-ordinator negotiator rapporteur leader founder co-founder cofounder officer
  manager partner senator congressman congresswoman deputy editor correspondent governor-general treasurer comptroller auditor prosecutor judge justice ombudsman rectors deans inspector superintendent superior prefect whip
  attaché chargé councilor councillor commentator journalist reporter columnist delegate lecturer economist scientist engineer astronaut lawyer strategist scholar author historian president-designate sherpa controller registrar curator trustee executive
  undersecretaries spokespersons coordinators emissary nuncio nominee convener convenor commandant legislator lawmaker parliamentarian mp mep assistant intern secretary-general director-general vice-president vice-minister vice-chancellor vice-premier custodian monarch negotiators specialist expert consultant associate colonel-general matron headmaster headmistress headteacher warden bursar archivist librarian statistician actuary veterinarian hydrographer meteorologist astronomer geologist`)
/** Too common in lower case to be a post without "of", "at" or a name beside it. */
export const WEAK_LOWER = list(
  'journalist reporter columnist general chief principal assistant associate deputy author partner judge justice executive fellow expert specialist head chair scientist engineer lawyer leader leaders delegate representative officer consultant manager speaker economist analyst scholar lawmaker statistician actuary veterinarian hydrographer meteorologist astronomer geologist',
)
/** Words before a head that belong to the title. */
export const MODIFIERS = list(`
  deputy vice assistant acting senior principal executive special permanent chief joint associate interim caretaker former then outgoing incoming parliamentary state federal union foreign prime
  finance first second third national political economic commercial cultural press military naval managing regional country global research policy program programme project cabinet home interior
  under sub honorary adjunct visiting distinguished resident founding lead general high royal supreme adjutant quartermaster commanding inspector attorney solicitor surgeon consul charge minister counsellor counselor ambassador presidential
  provincial municipal city elder junior co past ex late private public affairs press secretary commissioner director officer trade industry defence defense commerce treasury communications technology operating financial
  information strategy strategic science security legal medical marketing administrative digital cyber climate space business development planning division section branch unit desk group bureau plenipotentiary extraordinary roving
  additional scientific technical academic clinical organising organizing religious spiritual humanitarian consular transitional
  non non-resident nonresident emeritus party majority minority opposition house senate tribal hereditary council board committee advisory steering air army navy marine staff personal head crown party-group portfolio line sector cooperating designated diplomatic office field mission divisional departmental department sectoral zonal management operations monitoring evaluation support liaison protocol outreach partnerships communication procurement logistics compliance`)
/** Parts behind a hyphen: "Director-General", "Minister-Counsellor", "Secretary-designate", "Ambassador-at-Large". */
export const HYPHENED = list(
  'general designate elect counsellor counselor president chair chairman minister secretary director chancellor premier governor at in large chief marshal admiral commissioner resident delegate',
)
export const FORMER = list('former formerly ex past then late erstwhile onetime previous')

/** Posts in the letters that headlines and agencies use. */
export const SHORT_POSTS: Readonly<Record<string, string>> = {
  FM: 'Foreign Minister',
  DFM: 'Deputy Foreign Minister',
  PM: 'Prime Minister',
  DPM: 'Deputy Prime Minister',
  EAM: 'External Affairs Minister',
}
// Singular: "Meeting of Foreign Ministers" goes on. "General" and "Parliamentary" are adjectives of bodies far more often.
export const TITLE_WORD =
  /^(minister|secretary|undersecretary|director|speaker|ambassador|president|chancellor|premier|taoiseach|tanaiste|governor|mayor|chairman|chairwoman|chairperson|chair|commissioner|envoy|adviser|advisor|counsellor|counselor|spokesperson|spokesman|spokeswoman|professor|ceo|cfo|cto|coo|senator|congressman|congresswoman|deputy|vice|assistant|acting|prime|lieutenant|prof|former|consul|attache|rector|rectors|deans|fellow|researcher|commander|founder|representative|officer|rapporteur|analyst|economist|minister-counsellor)$/
