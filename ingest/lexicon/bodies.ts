// The nouns of bodies, and what ends the name of a company.

/** Sort of body by its noun. Those of '' are bodies only with what stands around them. */
const NOUNS: Record<string, string> = {
  association:
    'international association federation union confederation society chamber league alliance network consortium club church synod cross crescent',
  ministry: 'ministry ministries department dept treasury',
  office:
    'hub office bureau dicastery directorate division secretariat chancellery cabinet directorategeneral unit registry branch commissariat diwan khokimiyat hokimiyat akimat commissionerate',
  agency: 'agency administration authority service inspectorate services government',
  council: 'council subcommittee commission committee board',
  '': 'panel presidency prosecutor energy capital port railway team taskforce mechanism desk gallery',
  institute:
    'institute institution centre center centres centers academy laboratory laboratories observatory museum library thinktank hospital archives',
  university: 'university college school faculty polytechnic',
  parliament: 'congress parliament assembly senate house bundestag knesset diet hural duma mejlis majlis',
  forum: 'forum',
  foundation: 'foundation trust endowment stiftung',
  international: 'organization organisation community',
  bank: 'bank',
  embassy: 'embassy consulate mission representation delegation',
  court: 'court tribunal',
  armed: 'army navy force forces command corps guard guards police brigade regiment fleet staff headquarters',
  party: 'party',
  company:
    'company corporation holdings industries enterprises systems technologies airlines airways motors electric telecom shipping ventures partners solutions aerospace pharmaceuticals steel railways',
  group: 'group',
  media: 'tv television radio',
}
/** Nouns that take "of …" or "for …" as their name, and the sort of body each names. */
export const BODY_HEADS: Record<string, string> = {}
for (const [kind, nouns] of Object.entries(NOUNS)) for (const noun of nouns.split(' ')) BODY_HEADS[noun] = kind

export const isOrgHead = (key: string): boolean => BODY_HEADS[key] !== undefined

/** Heads that never stand at the end of a name on their own ("the Committee" refers back, "Joint Statement Group" is one). */
export const TAIL_NEEDS_MODIFIER = new Set(
  'international group panel team mission delegation house staff division unit party school service hub tv television radio services government headquarters forum office community force energy capital port'.split(
    ' ',
  ),
)
/** Never the tail of a body's name though heads above: they are instruments, places or events there. */
export const TAIL_NO = new Set(
  'panel presidency prosecutor team energy capital port railway mechanism desk gallery delegation'.split(' '),
)

/** The legal form behind the name of a company. */
export const LEGAL = new Set(
  'ltd limited inc incorporated corp corporation llc plc gmbh ag kg kk sa sas sarl srl spa nv bv ab oy oyj ou as asa bhd pte pcl pjsc jsc ojsc se aps co ulc llp sae tbk zrt kft doo ead pty company'.split(
    ' ',
  ),
)
/** Forms that are no word else. */
export const LEGAL_SURE = new Set(
  'ltd inc llc gmbh corp plc pte pcl bhd limited incorporated jsc pjsc oyj ou srl pty kft sarl'.split(' '),
)
/** Sure where written with dots: "Suriname Re N.V.", "Solar K.K.". */
export const LEGAL_DOTTED = /^(nv|bv|kk|sa|spa|sl|ag|ab|as)$/

/** Kinds whose names begin with their state; "the Polish Ministry of Finance" only says whose it is. */
export const OWN_NAME = new Set(['institute', 'university', 'association', 'foundation', 'bank', 'company', 'party'])

/** Head nouns by which a body is told again. */
export const SHORT_HEADS =
  'fund bank board commission ministry university institute centre center agency council foundation company group embassy authority organization organisation secretariat committee chamber museum association union office department corporation parliament assembly academy alliance court federation society college school mission administration directorate party hospital forum network laboratory observatory senate bureau house'.split(
    ' ',
  )
