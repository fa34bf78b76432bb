// Words inside and around the names of people.

const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** What stands behind a name and belongs to it. */
export const SUFFIXES = list('jr sr ii iii iv')
/** Honours, degrees and seats behind a name, which are no part of it. */
export const POST_NOMINALS = list(
  `MP MPP MLA MSP MNA MHA MLC MEP TD MdB MS PhD Ph.D DPhil MD MSc MBA MPH LLM LLB BSc MA BA Esq KC QC SC SAN EMBS FRS FREng FRSE FBA FRCP FRCS JP DL PC
   OBE CBE MBE DBE KBE GBE CB CMB KCB DCB GCB CMG DCMG KCMG GCMG LVO CVO KCVO DCVO MVO GCVO KG KT DSO DSC MC DFC AFC QSO QSM ONZM CNZM DNZM KNZM MNZM ONZ AC AO AM OAM PSM CSC DSM OM CH CC OC CM CSM OBC
   EGH MGH EBS CBS MBS OGW HSC NDC PSC AFWC BSP ndc psc afwc GCFR GCON CFR OFR MFR OON CON FNI mni HN RN USN USAF USMC RAF RAN RAAF RCN RNZN IFS IAS IPS PVSM AVSM UYSM VSM ADC GCMM ORTT CHB SPSM GCL CSL CGZ`,
)
/** Marks that no English word bears: "Đỗ Hùng" is neither "do" nor "hung". */
export const MARKED = /[ĐđÀ-Ãà-ãÈÊèêÌÍìíÒ-Õò-õÙÚùúÝýĂăĨĩŨũƠơƯưẠ-ỹ]/u

/** Capitalised words that are no part of a name even where one could be. */
export const STOP = list(`
  the a an this that these those it its he she they we i you his her their our my both all each some any other such no not but and or nor so yet for if when while as after before since during at in on to from with of by about
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mr mrs ms dr prof government republic kingdom state states united nations side delegation north south east west northern southern eastern western central new joint meeting dialogue summit conference statement agreement treaty
  colleague colleagues speaker delegates distinguished viva vive
  welcoming receiving addressing congratulating greeting quoting thanking hosting briefing answering succeeding replacing accompanying joining assisting
  republican republicans democrat democrats liberal conservative socialist communist
  today yesterday tomorrow however moreover meanwhile furthermore therefore thank thanks dear ladies gentlemen excellencies colleagues good also then there here who what which where why how yes
  ministers ambassadors secretaries presidents senators governors representatives excellencies
  receives meets visits chairs hosts holds signs attends addresses leaders members officials participants emerita emeritus prize award medal strategy policy plan programme program initiative assembly council committee commission agency institute office affairs department bureau centre center fund bank group forum session panel symposium security cooperation press release news photo source note annex article chapter section part page figure table reference background information contact tel fax email address room hotel street avenue road building square park airport station university ministry published updated posted`)

/** Ordinary words that are as often part of a name. */
export const NAMEISH = list(
  `al el abu ben jan jun may mar april june august rose grace mercy patience blessing comfort charity purity precious prudence innocent goodluck hope will mark bill art frank grant dean ray dawn joy faith park young long king rich wood stone hill rice bush snow banks brown black white green gray grey baker cook carter hunter mason miller smith taylor turner walker weaver wells west woods sun son song moon bang ding gang hang lang ling ping sang sing tang wing he an do so ban can dan fan han man pan ran van wan rock bell bird page price day knight bishop chase drew gene jack jean jay lance max miles pat pierce rob rod ross rusty sandy star sue sonny victor ward chip colt cliff clay heath iris ivy jade jasper jewel lily melody merry olive pearl penny poppy ruby sage summer violet winter peters morales soares nunes mendes mayer boyer huber muller weber jager egger gunes levy parker porter palmer fisher foster fuller`,
)
