// Honours and ranks before a name, by their folded form.
export const HONOUR =
  /^(mr|mrs|ms|dr|prof|asst|assoc|sir|madam|mme|he|amb|gen|lt|col|maj|brig|adm|capt|sen|rep|hon|rev|ma|st)$/

const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Honours that stand before a name; several may follow each other. */
export const HONORIFICS = list(`
  mr mrs ms mdm miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau senor senora señor señora sr sra don dona signor signora he hh hrh hm hon honorable honourable rt excellency excellencies
  barr barrister his her your majesty highness royal eminence reverend rev fr father sister brother pastor bishop archbishop cardinal imam ayatollah hojjatoleslam mufti patriarch sheikh sheikha shaikh shaikha emir prince princess king queen emperor empress crown sultan
  paduka pehin dayang dasho lyonpo lyonchhen ratu adi ato weyzero hajia aum
  dato dato' datuk datin tun puan encik khun u daw ko ma shri smt shrimati kumari alhaji hajji engr engineer eng ing arch atty barrister justice judge amb ambassador gen general lt ltc lieutenant maj major col colonel
  capt captain cdr commander commodore adm admiral brig brigadier sgt sergeant air marshal field vice rear first fleet wing squadron group marshal chief sen senator rep congressman congresswoman mep mp minister president chancellor premier
  lic licda arq abg avv cllr councillor alh hajiya gp wg sqn ldr flt cdre yb yab ybhg maitre maître mtro
  assoc asst msc assistant adjunct dipl mag dott dra drs ir tengku tunku oba vizier chief otunba mwalimu sayyid moulana maulana swami rinpoche gyalwa comrade citizen master doctor`)
/** Malay and Bruneian honours go on behind the first: "Dato Seri Pahlawan (Dr) Awang Haji Md Zulkarnain". */
export const HONOUR_FOLLOWS = list(
  'seri sri panglima pahlawan paduka pehin awang dayang haji hajah setia diraja utama laila',
)
/** Ranks of two words: "Air" alone is none ("Air Transport Market"). */
export const RANK_FIRST: ReadonlySet<string> = new Set([
  'air',
  'rear',
  'field',
  'first',
  'fleet',
  'squadron',
  'wing',
  'group',
])
export const RANK_SECOND =
  /^(marshal|chief|commodore|commander|captain|leader|lieutenant|admiral|vice|officer|general|master)$/
/** Of these, those that are honours in capitals only before another honour or a capital: "General Assembly" is none. */
export const HONOUR_NEEDS_NAME = list(
  'general major chief air field vice rear fleet wing squadron group marshal master royal crown king prince ko ma u he don justice judge assistant fr eng ing arch father sister brother his her your field captain commander state ir master citizen justice commodore minister president chancellor premier ambassador senator engineer professor doctor colonel admiral brigadier lieutenant',
)
/** Posts in letters, which many states spell differently: Principal or Permanent Secretary, Cabinet or Chief Secretary. */
export const SHORT_HONOURS: ReadonlySet<string> = new Set([
  'PS',
  'CS',
  'CAS',
  'COAS',
  'CDS',
  'CDF',
  'CJCSC',
  'NSA',
  'SG',
  'DG',
])
export const FEMALE = list(
  'mrs ms mdm miss mme mlle madam madame dame lady frau senora señora sra dona signora sheikha shaikha princess queen empress daw smt shrimati puan datin her sister congresswoman',
)
export const MALE = list(
  'mr sir lord monsieur herr senor señor sr don signor sheikh prince king emperor shri brother father fr dato datuk encik',
)
