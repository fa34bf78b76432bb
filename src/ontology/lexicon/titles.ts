// Honours before and after names, and posts: their head nouns, compounds and modifiers.
// Source: own compilation from general knowledge of English and of the forms of address of many countries (Apache-2.0, as the project).
import { lines, rows, values, words } from './table.ts'

export interface Honorific {
  /** As written, without a final point. */
  readonly form: string
  readonly gender?: 'f' | 'm'
  /** `rank`: military or police; `noble`, `clergy`, `academic`, `courtesy`; `post`: a post that is said before a name ("Ambassador"). */
  readonly kind: 'courtesy' | 'academic' | 'rank' | 'noble' | 'clergy' | 'post'
  /** Also a common word, a name part or a post: an honour only with a capitalised name behind it. */
  readonly weak?: true
}

// forms; kind; `f` or `m`. `*`: weak
const BEFORE_NAMES = `
courtesy | m | Mr; Mister; Sir*; Messrs; Esquire; Monsieur; M*; Herr*; Señor; Senor; Sr*; Don*; Signor; Signore; Sig; Senhor; Dom*; Pan*; Gospodin; Meneer; Dhr; Bey*; Bwana; Shri; Sri*; Thiru; Janab; Encik; Bapak; Pak*; Mas*; Kyai; Mzee; Ustaz; Ustad; Bhai; U*; Ko*; Nai; Anh*; Ong*; Haj; Hajji; El Hadj; Alhaji; Sayyid; Sayed*; Syed*; Tuan; Dato; Dato'; Dato’; Datuk; Dato' Sri; Dato Sri; Datuk Seri; Dato' Seri; Dato Seri; Tun; Tan Sri; Tan Sri Dato'; Tan Sri Datuk; Pehin; Pengiran; Nana; Otunba; Chief*; Oba; Ras*; Ato; Obong
courtesy | f | Mrs; Ms; Miss; Madam; Madame; Mme; Mlle; Mademoiselle; Ma'am; Dame; Lady*; Frau; Fräulein; Señora; Senora; Sra; Señorita; Srta; Doña; Dona; Signora; Sig.ra; Senhora; Dra; Pani; Mevrouw; Mevr; Smt; Shrimati; Kumari; Sushri; Begum; Puan; Puan Sri; Datin; Datin Seri; Toh Puan; Ibu*; Daw; Ma*; Hajjah; Hajiya; Alhaja; Mama*; Weizero; Woizero; Hanım; Khanum; Nyai
courtesy | | Mx; H.E; HE; H E; His Excellency; Her Excellency; Their Excellencies; Your Excellency; Excellency*; H.E. Mr; H.E. Ms; H.E. Mrs; H.E. Dr; S.E; S.E.M; Exmo; Hon; Hon'ble; Honorable; Honourable; The Honorable; The Honourable; The Hon; Rt Hon; Right Honourable; The Right Honourable; The Rt Hon; The Rt. Hon; Rt. Hon; Most Hon; Most Honourable; His Honour; Her Honour; Khun; Nang; Phra; Tengku; Tunku; Tuanku; Raden; Yang Mulia; Yang Berhormat; YB; YAB; Dasho; Lyonpo; Lopon; Rinpoche; Engr; Ing; Ir; Arch; Arq; Atty; Advocate; Adv; Barrister; Lic; Licenciado; Licenciada; Dipl.-Ing; Mag; Cde; Comrade; Citizen*; Maître; Me*; Tā; Ratu; Adi; Afioga; Susuga; Tofa; Induna; Mwalimu
academic | | Dr; Doctor*; Prof; Professor*; Prof. Dr; Prof. Dr.-Ing; Prof. Emeritus; Professor Emeritus; Emeritus Professor; Assoc. Prof; Assoc Prof; Associate Professor; Asst. Prof; Assistant Professor; Adjunct Professor; Distinguished Professor; Doc; Docent; PD Dr; Univ.-Prof; Academician; Dr.-Ing; Dr h.c; Dr. h.c. mult; Dott; Dott.ssa; Dokter; Drs; Dra. Hj; Dr. Hj; Sc.D; Magister
rank | | Gen; General*; Lt. Gen; Lt Gen; LTG; Lieutenant General; Lieutenant-General; Maj. Gen; Maj Gen; MG; Major General; Major-General; Brig. Gen; Brig Gen; BG; Brigadier General; Brigadier-General; Brig; Brigadier; Col. Gen; Colonel General; Army General; General of the Army; Field Marshal; Marshal*; Air Marshal; Air Chief Marshal; Air Vice-Marshal; Air Vice Marshal; AVM; Air Commodore; Marshal of the Royal Air Force; Group Captain; Gp Capt; Wing Commander; Wg Cdr; Squadron Leader; Sqn Ldr; Flight Lieutenant; Flt Lt; Flying Officer; Adm; Admiral*; Vice Adm; VADM; Vice Admiral; Vice-Admiral; Rear Adm; RADM; RDML; Rear Admiral; Rear-Admiral; Fleet Admiral; Admiral of the Fleet; Cdre; Commodore*; Capt; Captain*; Cmdr; Cdr; CDR; Commander*; Lt. Cmdr; Lt Cdr; Lieutenant Commander; Col; COL; Colonel*; Lt. Col; Lt Col; LTC; Lieutenant Colonel; Lieutenant-Colonel; Maj; Major*; Lt; Lieutenant*; First Lieutenant; Second Lieutenant; 1st Lt; 2nd Lt; Ensign*; Sgt; Sergeant*; Staff Sergeant; Master Sergeant; Sergeant Major; Command Sergeant Major; Chief Master Sergeant; Cpl; Corporal*; Pvt; Private*; Petty Officer; Chief Petty Officer; Warrant Officer; Senior Colonel; Major Gen; Lieutenant Gen; Insp; Inspector*; Supt; Superintendent*; Constable*; General (Ret); Gen. (ret.); Vice Marshal; Divisional General; General de Brigada; Général; Colonel-General; Contra-Admiral; Counter Admiral; Flotilla Admiral; Brigade General; Corps General; Army Corps General
noble | m | King; Prince; Crown Prince; Emperor; Tsar; Sultan; Emir; Amir; Sheikh; Shaikh; Sheik; Shaykh; Duke*; Grand Duke; Archduke; Marquess; Marquis; Earl; Viscount; Count*; Baron*; Lord*; Maharaja; Raja*; Nawab; Aga Khan; Shah; Khan; His Majesty; His Royal Highness; His Highness; His Serene Highness; His Imperial Majesty; His Imperial Highness; Ratu Sir; Oba of Benin; Kabaka; Mwami; Asantehene; Emir of Kano
noble | f | Queen; Princess; Crown Princess; Empress; Tsarina; Sultana; Sheikha; Shaikha; Duchess; Grand Duchess; Marchioness; Countess; Viscountess; Baroness; Maharani; Rani; Her Majesty; Her Royal Highness; Her Highness; Her Serene Highness; Her Imperial Majesty; Her Imperial Highness
noble | | HM; H.M; HRH; H.R.H; HH; H.H; HIH; HSH; HIM; TRH; Their Majesties; Their Royal Highnesses; Their Highnesses; Yang di-Pertuan Agong; Custodian of the Two Holy Mosques
clergy | m | Rev; Reverend; The Reverend; The Rev; Rt Rev; Right Reverend; Most Rev; Most Reverend; Very Rev; Very Reverend; Fr; Father*; Pastor; Msgr; Mgr; Monsignor; Bishop*; Archbishop; Metropolitan*; Patriarch*; Pope; Cardinal*; Canon*; Deacon; Brother*; Abbot; Rabbi; Chief Rabbi; Imam; Grand Imam; Ayatollah; Grand Ayatollah; Hojjatoleslam; Hujjat al-Islam; Mullah; Maulana; Moulana; Mufti; Grand Mufti; Swami; Lama; Khambo Lama; Khamba Lama; Ven; Venerable; Abba; Abuna; Catholicos; Archimandrite; Apostle*; Prophet*; Elder*; Evangelist; His Holiness; H.H. Pope; His Beatitude; His Eminence; His Grace; HE Cardinal; Apostolic Nuncio Archbishop
clergy | f | Sister*; Mother*; Abbess; Reverend Mother
post | | President; Vice President; Vice-President; Executive Vice President; Executive Vice-President; First Vice President; Prime Minister; Deputy Prime Minister; First Deputy Prime Minister; Vice Prime Minister; PM*; DPM; Premier; Vice Premier; Chancellor; Vice Chancellor; Vice-Chancellor; Taoiseach; Tánaiste; First Minister; Deputy First Minister; Foreign Minister; FM*; Vice Foreign Minister; Deputy Foreign Minister; State Minister; Minister; Vice Minister; Vice-Minister; Deputy Minister; Defence Minister; Defense Minister; Finance Minister; Trade Minister; Interior Minister; Energy Minister; Environment Minister; Health Minister; Justice Minister; External Affairs Minister; EAM; Secretary; Deputy Secretary; Under Secretary; Undersecretary; Assistant Secretary; Deputy Assistant Secretary; Principal Deputy Assistant Secretary; Permanent Secretary; Foreign Secretary; Defence Secretary; Home Secretary; Cabinet Secretary; Chief Cabinet Secretary; Chief Secretary; State Secretary; Secretary of State; Secretary-General; Secretary General; Deputy Secretary-General; Deputy Secretary General; Under-Secretary-General; Under Secretary General; Assistant Secretary-General; Director-General; Director General; DG*; Deputy Director-General; Deputy Director General; DDG*; Director; Deputy Director; Executive Director; Managing Director; Ambassador; Amb; Ambassador-at-Large; Ambassador at Large; Deputy Ambassador; Charge d'Affaires; Chargé d'Affaires; Chargé d’Affaires; Consul General; Consul-General; Consul; Honorary Consul; High Commissioner; Deputy High Commissioner; Commissioner; EU Commissioner; High Representative; HR/VP; Special Envoy; Special Representative; Special Coordinator; Special Rapporteur; Permanent Representative; Deputy Permanent Representative; Governor; Deputy Governor; Lieutenant Governor; Lt. Gov; Gov; Governor-General; Governor General; Mayor; Deputy Mayor; Vice Mayor; Speaker; Deputy Speaker; Senator; Sen; Representative; Rep; Congressman; Congresswoman; Congressperson; Delegate*; Deputy*; MP; MEP; Councillor; Cllr; Alderman; Assemblyman; Assemblywoman; Chair*; Chairman; Chairwoman; Chairperson; Co-Chair; Co-chair; Vice Chair; Vice-Chair; Vice Chairman; Vice-Chairman; Chief Executive; CEO; Judge; Justice*; Chief Justice; Attorney General; Attorney-General; Solicitor General; Prosecutor General; Prosecutor; State Councilor; State Councillor; Counselor; Counsellor; Minister Counsellor; Minister-Counsellor; First Secretary; Second Secretary; Third Secretary; Attaché; Defence Attaché; Defense Attaché; Military Attaché; Spokesperson; Spokesman; Spokeswoman; Press Secretary; Head*; Rector; Dean; Provost; Administrator; Deputy Administrator; Associate Administrator; Astronaut; Cosmonaut; First Lady; Second Gentleman; Sherpa; National Security Advisor; National Security Adviser; NSA*; Senior Advisor; Senior Adviser; Special Adviser; Special Advisor; Special Assistant; Chief of Staff; Chief of Cabinet; Chief Minister; Union Minister; Nuncio; Apostolic Nuncio; Dalai Lama; Lord Chancellor; Lord Mayor; Lord Speaker; Parliamentary Vice-Minister; Parliamentary Secretary; Federal Councillor; Regierungsrat; Landeshauptmann; Voivode; Emissary; Ombudsman; Commissar; Supreme Leader; General Secretary; Party Secretary; Chairman of the Board
`

/** Honours and posts that stand before a name. */
export const HONORIFICS: readonly Honorific[] = rows(BEFORE_NAMES).flatMap(([kind = '', gender, forms]) =>
  values(forms).map((form) => ({
    form: form.endsWith('*') ? form.slice(0, -1) : form,
    kind: kind as Honorific['kind'],
    ...(gender === 'f' || gender === 'm' ? { gender } : {}),
    ...(form.endsWith('*') ? { weak: true as const } : {}),
  })),
)

/** What may follow a name behind a comma or a space and is no post: degrees, orders, generation, "Ret.". Without points inside. */
export const POSTNOMINALS: readonly string[] = words(`
Jr Jr. Sr Sr. II III IV V VI Ret Ret. (Ret) (Ret.) (ret.) ret. retd Retd PhD Ph.D Ph.D. DPhil D.Phil MD M.D. MBA MPA MPP MA M.A. MSc M.Sc BA BSc LLM LL.M LLB LL.B LLD JD J.D. EdD
EngD ScD DSc D.Sc MPhil MBBS CPA CFA PE PEng P.Eng FCA Esq Esq. MP MEP MSP MS MLA MNA MPP TD AM MHR MHA MLC MPL MdB KC K.C. QC Q.C. SC PC P.C. KCMG GCMG CMG DCMG KCVO GCVO CVO LVO MVO KBE DBE CBE
OBE MBE GBE BEM CB KCB GCB DCB CH OM KG LG KT DSO DFC VC GC TD VR RD ADC QSO ONZM CNZM MNZM DNZM KNZM GNZM PCNZM AC AO OAM CSC PSM CC OC CM OQ CQ CMM OMM MSM CD OON GCON CFR MFR GCFR CON SAN EGH EBS MGH
CBS HSC SBSt FRS FRSE FBA FREng FRAeS FRAS FRSA FRGS FIEEE FASc FNA OFM SJ OP OSB SVD SDB CSSR LC USA USN USAF USMC USCG USSF RN RAF RAN RAAF RNZN JMSDF JASDF JGSDF PNM SSM PSM DPMS PMN DSO
`).filter((form, i, all) => all.indexOf(form) === i)

export interface PostHead {
  /** As in running text with capitals: "Deputy Director-General". */
  readonly form: string
  /** One of the words that make a capitalised phrase a post by itself; `weak` ones need "of", "for", "at", a comma or a name beside them. */
  readonly weak?: true
  /** Usual short form: DG, DCM, PM. Ambiguous ones are left out. */
  readonly short?: readonly string[]
}

// form | short forms. `*`: weak
const HEADS = `
Minister | Min
Ministers
Vice Minister | VM
Vice-Minister
Deputy Minister | DM
First Deputy Minister
Vice Prime Minister
Parliamentary Vice-Minister
Parliamentary Vice-Minister for Foreign Affairs
Senior Vice-Minister
State Minister
State Minister for Foreign Affairs
Minister of State
Minister-designate
Minister Delegate
Minister Counsellor
Minister-Counsellor
Minister-Counselor
Minister Plenipotentiary
Envoy Extraordinary and Minister Plenipotentiary
Junior Minister
Cabinet Minister
Coordinating Minister
Senior Minister
Minister Mentor
Prime Minister | PM
Deputy Prime Minister | DPM
Premier
Vice Premier
Executive Vice Premier
Chief Minister
First Minister
Deputy First Minister
Chief Executive
Chancellor
Vice-Chancellor
Vice Chancellor
Federal Chancellor
Taoiseach
Tánaiste
President
Vice President | VP
Vice-President
First Vice President
First Vice-President
Executive Vice President | EVP
Executive Vice-President
Senior Vice President | SVP
President-elect
President-designate
President Emeritus
Interim President
Head of State
Head of Government
Head of Mission
Head of Delegation | HoD
Head of Cabinet
Head of Department
Head of Division
Head of Unit
Head of Section
Head of Office
Head of Secretariat
Head of the Delegation
Foreign Minister | FM
Deputy Foreign Minister
Vice Foreign Minister
Foreign Secretary
External Affairs Minister | EAM
Defence Minister
Defense Minister
Deputy Defence Minister
Deputy Defense Minister
Vice Defense Minister
Interior Minister
Finance Minister
Trade Minister
Commerce Minister
Economy Minister
Economics Minister
Energy Minister
Environment Minister
Climate Minister
Health Minister
Education Minister
Justice Minister
Agriculture Minister
Transport Minister
Science Minister
Digital Minister
Culture Minister
Industry Minister
Labour Minister
Home Minister
Home Affairs Minister
Tourism Minister
Fisheries Minister
Development Minister
Europe Minister
Secretary
Secretary of State
Deputy Secretary
Deputy Secretary of State
Under Secretary
Undersecretary
Under-Secretary
Under Secretary of State
Parliamentary Under-Secretary of State
Parliamentary Under Secretary
Assistant Secretary
Assistant Secretary of State
Deputy Assistant Secretary | DAS
Deputy Assistant Secretary of State
Principal Deputy Assistant Secretary | PDAS
Assistant Deputy Minister | ADM
Associate Deputy Minister
Permanent Secretary | PS
Permanent Under-Secretary
Permanent Under Secretary
Second Permanent Secretary
Joint Secretary
Additional Secretary
Special Secretary
Foreign Secretary
Home Secretary
Defence Secretary
Defense Secretary
Treasury Secretary
Commerce Secretary
Energy Secretary
Cabinet Secretary
Chief Cabinet Secretary
Deputy Chief Cabinet Secretary
Chief Secretary
Principal Secretary
Principal Private Secretary
Private Secretary
Personal Secretary
Executive Secretary
Deputy Executive Secretary
Executive Assistant
General Secretary
First Secretary
Second Secretary
Third Secretary
Press Secretary
Deputy Press Secretary
State Secretary
Staff Secretary
Parliamentary Secretary
Secretary-General | SG
Secretary General
Deputy Secretary-General | DSG
Deputy Secretary General
Assistant Secretary-General | ASG
Assistant Secretary General
Under-Secretary-General | USG
Under Secretary General
Director-General | DG
Director General
Deputy Director-General | DDG
Deputy Director General
Assistant Director-General
Assistant Director General
Acting Director-General
Senior Director
Executive Director | ED
Deputy Executive Director
Managing Director | MD
Deputy Managing Director
Director
Deputy Director
Associate Director
Assistant Director
Principal Director
Division Director
Regional Director
Country Director
Program Director
Programme Director
Project Director
Research Director
Director of Research
Political Director
Director of Political Affairs
Policy Director
Legal Director
Center Director
Centre Director
Mission Director
Launch Director
Flight Director
Planning Director
Director of Operations
Director of Policy
Director of Strategy
Director of Communications
Office Director
Administrator
Deputy Administrator
Associate Administrator
Assistant Administrator
Associate Deputy Administrator
Ambassador
Ambassadors
Ambassador-designate
Ambassador-at-Large
Ambassador at Large
Ambassador Extraordinary and Plenipotentiary
Ambassador in charge of
Ambassador for
Deputy Ambassador
Roving Ambassador
Goodwill Ambassador
Special Ambassador
Cyber Ambassador
Climate Ambassador
Space Ambassador
Deputy Chief of Mission | DCM
Deputy Head of Mission | DHM
Deputy Head of Delegation
Chargé d'Affaires | CDA
Charge d'Affaires
Chargé d’Affaires
Chargé d'Affaires ad interim
Chargée d'Affaires
Consul General
Consul-General
Deputy Consul General
Consul
Vice Consul
Vice-Consul
Honorary Consul
Honorary Consul General
High Commissioner
Deputy High Commissioner
Assistant High Commissioner
Commissioner
Deputy Commissioner
Assistant Commissioner
Commissioner-designate
Commissioner General
Commissioner-General
Commissioner for Human Rights
High Representative | HR; HRVP; HR/VP
High Representative of the Union for Foreign Affairs and Security Policy
High Representative/Vice-President
Vice-President of the European Commission
Executive Vice-President of the European Commission
Permanent Representative | PR
Permanent Representative to the United Nations
Deputy Permanent Representative | DPR
Alternate Permanent Representative
Alternate Representative
Special Representative
Special Representative of the Secretary-General | SRSG
Deputy Special Representative
Personal Representative
Government Representative
Chief Representative
Resident Representative
Resident Coordinator
Country Representative
Trade Representative
Deputy Trade Representative
Personal Envoy
Special Envoy
Special Presidential Envoy
Presidential Envoy
Presidential Envoy for
Deputy Special Envoy
Envoy
Emissary
Special Coordinator
Coordinator
Deputy Coordinator
National Coordinator
Regional Coordinator
Counter-Terrorism Coordinator
Humanitarian Coordinator
Special Adviser
Special Advisor
Special Adviser to the Prime Minister
Special Assistant
Special Assistant to the President
Deputy Assistant to the President
Assistant to the President
Assistant to the President for National Security Affairs
Personal Assistant
Adviser
Advisor
Senior Adviser
Senior Advisor
Chief Adviser
Chief Advisor
Principal Adviser
Policy Adviser
Policy Advisor
Political Adviser | POLAD
Political Advisor
Diplomatic Adviser
Diplomatic Advisor
Economic Adviser
Legal Adviser
Legal Advisor
Military Adviser
Military Advisor
Scientific Adviser
Science Advisor
Chief Scientific Adviser
Chief Science Advisor
Foreign Policy Adviser
Foreign Policy Advisor
National Security Adviser | NSA
National Security Advisor
Deputy National Security Adviser
Deputy National Security Advisor
Homeland Security Advisor
Chief Diplomatic Adviser
Chief Foreign Policy Adviser
State Counsellor
State Counselor
State Councilor
State Councillor
Counsellor
Counselor
Senior Counsellor
Political Counsellor
Political Counselor
Economic Counsellor
Economic Counselor
Commercial Counsellor
Deputy Political Counselor
General Counsel
Deputy General Counsel
Legal Counsel
Attaché
Military Attaché
Defence Attaché | DATT
Defense Attaché
Naval Attaché
Air Attaché
Cultural Attaché
Science Attaché
Police Attaché
Commercial Attaché
Space Attaché
Sherpa
Sous-Sherpa
Deputy Sherpa
Senior Official | SO
Senior Officials
SOM Leader
ASEAN SOM Leader
Alternate SOM Leader
Negotiator
Chief Negotiator
Deputy Chief Negotiator
Lead Negotiator
Rapporteur
Special Rapporteur
Independent Expert
Moderator*
Facilitator*
Spokesperson
Spokesman
Spokeswoman
Deputy Spokesperson
Deputy Spokesman
Chief Spokesperson
Principal Deputy Spokesperson
Director of Public Affairs
Speaker
Deputy Speaker
Speaker of the House
Speaker of Parliament
Speaker of the National Assembly
President of the Senate
President pro tempore
Majority Leader
Minority Leader
Leader of the Opposition
Opposition Leader
House Leader
Party Leader
Deputy Leader
Leader*
Supreme Leader
Chief Whip
Whip
Member of Parliament | MP
Member of the European Parliament | MEP
Member of Congress
Member of the Diet
Member of the House of Representatives
Member of the House of Councillors
Member of the National Assembly
Member of the Bundestag
Member*
Member of the Board
Board Member
Council Member
Senator
Representative*
Congressman
Congresswoman
Parliamentarian
Legislator
Councillor
Councilor
Alderman
Assemblyman
Delegate*
Deputy*
Chair
Chairman
Chairwoman
Chairperson
Chair-in-Office
Chairperson-in-Office
Chair of the Board
Chairman of the Board
Co-Chair
Co-chair
Co-Chairs
Co-chairs
Co-Chairman
Co-Chairperson
Vice Chair
Vice-Chair
Vice Chairman
Vice-Chairman
Vice Chairperson
Vice-Chairperson
Deputy Chair
Deputy Chairman
Deputy Chairperson
Executive Chairman
Executive Chair
Honorary Chairman
Honorary President
Chairman of the Joint Chiefs of Staff
Vice Chairman of the Joint Chiefs of Staff
Chairman of the Joint Chiefs
Convenor
Convener
Convenor*
Governor
Deputy Governor
Vice Governor
Lieutenant Governor
Governor-General
Governor General
Mayor
Deputy Mayor
Vice Mayor
Lord Mayor
Chief Executive Officer | CEO
Deputy Chief Executive Officer
Deputy Chief Executive
Chief Financial Officer | CFO
Chief Technology Officer | CTO
Chief Technical Officer
Chief Operating Officer | COO
Chief Strategy Officer | CSO
Chief Scientific Officer
Chief Scientist
Chief Economist
Chief Information Officer | CIO
Chief Information Security Officer | CISO
Chief Innovation Officer
Chief Investment Officer
Chief Legal Officer
Chief Marketing Officer | CMO
Chief Medical Officer
Chief Product Officer | CPO
Chief Risk Officer | CRO
Chief Security Officer
Chief Sustainability Officer
Chief Digital Officer | CDO
Chief Data Officer
Chief Commercial Officer | CCO
Chief Communications Officer
Chief Administrative Officer | CAO
Chief Policy Officer
Chief People Officer
Chief of Staff
Deputy Chief of Staff
Chief of Cabinet
Chef de Cabinet
Chief of Defence | CHOD
Chief of Defense
Chief of Defence Staff | CDS
Chief of the Defence Staff
Chief of the Defence Force | CDF
Vice Chief of the Defence Force
Chief of the General Staff
Chief of Army
Chief of Navy
Chief of Air Force
Chief of the Army Staff
Chief of the Naval Staff
Chief of the Air Staff
Chief of Naval Operations | CNO
Chief of Space Operations | CSO
Chief of Naval Staff
Chief of Staff of the Air Force
Chief of Joint Operations
Chief of Joint Staff
Vice Chief of Staff
Vice Chief of Space Operations
Chief of Mission
Chief of Protocol
Chief of Party
Chief of Section
Chief of Division
Chief Justice
Chief Prosecutor
Chief Judge
Chief Engineer
Chief Secretary to the Treasury
Chief Whip
Chief Inspector
Chief Representative
Chief Cabinet Secretary
Chief Commissioner
Chief*
Commander
Deputy Commander
Vice Commander
Commander-in-Chief
Commander in Chief
Supreme Commander
Supreme Allied Commander Europe | SACEUR
Supreme Allied Commander Transformation | SACT
Combatant Commander
Joint Commander
Wing Commander*
Fleet Commander
Force Commander
Commanding General
Commanding Officer
Commandant
Commander of U.S. Indo-Pacific Command
Inspector General
Inspector-General
Inspector
Superintendent
Police Commissioner
Police Chief
Chief of Police
Attorney General | AG
Attorney-General
Deputy Attorney General
Assistant Attorney General
Solicitor General
Solicitor-General
Advocate General
Prosecutor
Prosecutor General
Prosecutor-General
Public Prosecutor
Judge
Justice
President of the Court
Registrar
Deputy Registrar
Ombudsman
Ombudsperson
Auditor General
Auditor-General
Comptroller General
Comptroller
Comptroller and Auditor General
Surgeon General
Postmaster General
Treasurer
Registrar General
Quartermaster General
Adjutant General
Accountant General
Controller
Founder
Co-Founder
Co-founder
Founder and CEO
Founding Director
Founding President
Owner*
Partner*
Managing Partner
Senior Partner
Trustee
Principal*
Rector
Vice Rector
Vice-Rector
Pro-Vice-Chancellor
Provost
Dean
Associate Dean
Vice Dean
Head of School
Headmaster
Professor
Associate Professor
Assistant Professor
Adjunct Professor
Visiting Professor
Professor Emeritus
Emeritus Professor
Distinguished Professor
Research Professor
Specially Appointed Professor
Project Professor
Chair Professor
Lecturer
Senior Lecturer
Reader*
Teaching Fellow
Fellow
Senior Fellow
Non-Resident Fellow
Nonresident Senior Fellow
Non-Resident Senior Fellow
Distinguished Fellow
Research Fellow
Senior Research Fellow
Associate Fellow
Visiting Fellow
Visiting Scholar
Policy Fellow
Postdoctoral Researcher
Researcher
Senior Researcher
Principal Researcher
Research Associate
Research Analyst
Research Assistant
Research Officer
Research Director
Scientist
Senior Scientist
Principal Scientist
Principal Investigator | PI
Project Scientist
Project Manager
Program Manager
Programme Manager
Program Officer
Programme Officer
Project Officer
Project Lead
Team Lead
Team Leader
Group Leader
Task Force Leader
Section Chief
Division Chief
Branch Chief
Unit Chief
Desk Officer
Analyst
Senior Analyst
Policy Analyst
Intelligence Analyst
Policy Officer
Political Officer
Economic Officer
Public Affairs Officer
Press Officer
Information Officer
Protocol Officer
Legal Officer
Liaison Officer
Consular Officer
Foreign Service Officer | FSO
Foreign Affairs Officer
Officer*
Senior Officer
Manager
General Manager | GM
Deputy General Manager
Senior Manager
Assistant Manager
Regional Manager
Country Manager
Managing Editor
Editor
Editor-in-Chief
Editor in Chief
Executive Editor
Deputy Editor
Contributing Editor
Editorial Director
Correspondent
Diplomatic Correspondent
Bureau Chief
Reporter
Journalist
Columnist
Author*
Producer
Anchor*
Presenter*
Host*
Photographer
Astronaut
Cosmonaut
Engineer
Senior Engineer
Economist
Senior Economist
Historian
Scholar
Lawyer
Barrister
Attorney
Physician
Surgeon
Expert*
Senior Expert
Specialist
Senior Specialist
Consultant
Senior Consultant
Strategist
Activist
Campaigner
Diplomat*
Negotiator
Interpreter
Assistant*
Executive Officer
Administrative Officer
Nuncio
Apostolic Nuncio
Apostolic Delegate
Archbishop*
Bishop*
Cardinal*
Patriarch
Pope
Imam*
Rabbi*
Grand Mufti
King
Queen
Prince
Princess
Crown Prince
Crown Princess
Emperor
Empress
Emir
Amir
Sultan
Grand Duke
Head*
Deputy Head
Acting Head
Co-Head
Chief Delegate
Delegation Head
Delegation Leader
Executive*
Executive Committee Member
Member of the Executive Board
Member of the Management Board
Member of the Advisory Board
Commissar
Politburo Member
Politburo Standing Committee Member
Vice Minister for International Affairs
Vice-Minister for International Affairs
Vice-Minister of Finance for International Affairs
Administrative Vice-Minister
Deputy Vice-Minister
Councillor*
Deputy Councillor
Cabinet Councillor
Director of Division
Consular General
Trade Commissioner
Senior Trade Commissioner
Agent General
Resident Commissioner
Resident Minister
Administrator of the Space Agency
Custodian*
Guardian*
Caretaker Prime Minister
First Lady
Second Lady
Voivode
Prefect
Sub-Prefect
Provincial Governor
District Governor
Regional Governor
District Commissioner
City Manager
Town Clerk
Clerk*
`

/** Posts by their form, longest match first. Heads of unknown compounds are the last word: "Cyber Ambassador" is an ambassador. */
export const POST_HEADS: readonly PostHead[] = [
  ...new Map(
    rows(HEADS).map(([form = '', short]): [string, PostHead] => {
      const bare = form.endsWith('*') ? form.slice(0, -1) : form
      return [
        bare,
        {
          form: bare,
          ...(form.endsWith('*') ? { weak: true as const } : {}),
          ...(short ? { short: values(short) } : {}),
        },
      ]
    }),
  ).values(),
]

export interface PostModifier {
  readonly form: string
  /** `former`: no longer; `acting`: in the stead of somebody; `next`: chosen and not yet in office; `then`: at the time told of. */
  readonly means?: 'former' | 'acting' | 'next' | 'then' | 'late'
  /** Stands behind the head: "Minister-designate", "Professor Emeritus". */
  readonly behind?: true
}

// form | means | behind
const MODIFIERS = `
Deputy
Vice
Assistant
Associate
Adjunct
Alternate
Additional
Joint
Co-
Sub-
Under
Under-
Senior
Junior
Principal
Chief
Lead
Leading
Head
Executive
Managing
General
Special
Personal
Private
Permanent
Resident
Non-Resident
Nonresident
Visiting
Distinguished
Honorary
First
First Deputy
Second
Third
Parliamentary
Presidential
State
Federal
Union
National
Provincial
Regional
Municipal
Cabinet
Coordinating
Supreme
Crown
Prime
Foreign
Founding
Independent
Elected
Plenipotentiary
Extraordinary
Roving
Apostolic
Royal
Imperial
Civil
Military
Naval
Political
Economic
Commercial
Legal
Cultural
Scientific
Technical
Press
Diplomatic
Consular
Humanitarian
Long-serving
Newly appointed
Newly elected
Newly-appointed
Current
Incumbent
Sitting
Serving
Acting | acting
Interim | acting
ad interim | acting | behind
a.i. | acting | behind
Caretaker | acting
Provisional | acting
Transitional | acting
Temporary | acting
Officer-in-Charge | acting
Performing the duties of | acting
Senior Official Performing the Duties of | acting
Former | former
Ex- | former
Ex | former
Past | former
Immediate past | former
Previous | former
Erstwhile | former
One-time | former
Onetime | former
Sometime | former
Retired | former
Emeritus | former | behind
Emerita | former | behind
(Ret.) | former | behind
(retired) | former | behind
Late | late
The late | late
Outgoing | former
Departing | former
Then | then
Then- | then
then- | then
Incoming | next
Designate | next | behind
-designate | next | behind
-elect | next | behind
Elect | next | behind
Nominee | next | behind
Designated | next
Prospective | next
Future | next
Acting Deputy | acting
`

/** Words before or behind a post's head, with what they say of time. */
export const POST_MODIFIERS: readonly PostModifier[] = rows(MODIFIERS).map(([form = '', means, behind]) => ({
  form,
  ...(means ? { means: means as NonNullable<PostModifier['means']> } : {}),
  ...(behind ? { behind: true as const } : {}),
}))

/** Endings and parts of company names. They end a name of a body and are never an honour. */
export const COMPANY_ENDINGS: readonly string[] = lines(`
Inc
Inc.
Incorporated
Corp
Corp.
Corporation
Co
Co.
Company
& Co.
Ltd
Ltd.
Limited
LLC
L.L.C.
LLP
LP
PLC
plc
Pty
Pty Ltd
Pte
Pte Ltd
Pte. Ltd.
Pvt
Pvt. Ltd.
Private Limited
Sdn Bhd
Sdn. Bhd.
Bhd
Berhad
Tbk
Persero
GmbH
AG
KG
KGaA
SE
e.V.
S.A.
SA
SAS
SARL
S.A.R.L.
S.p.A.
SpA
S.r.l.
Srl
S.L.
S.A. de C.V.
Ltda
Ltda.
N.V.
NV
B.V.
BV
A/S
ApS
ASA
AS
AB
Oy
Oyj
OÜ
UAB
SIA
Sp. z o.o.
a.s.
s.r.o.
d.o.o.
d.d.
Kft.
Zrt.
Nyrt.
A.Ş.
OOO
OAO
PAO
ZAO
JSC
PJSC
OJSC
CJSC
K.K.
KK
Kabushiki Kaisha
Co., Ltd.
Co. Ltd.
Corporation, Ltd.
PCL
Public Company Limited
JSC
Holdings
Holding
Group
Industries
Enterprises
Partners
Ventures
Capital
Technologies
Laboratories
Systems
Solutions
Airlines
Airways
Bank
Insurance
Motors
Electric
Energy
Aerospace
Pharmaceuticals
Telecom
Consulting
Logistics
Shipyard
`).filter((form, i, all) => all.indexOf(form) === i)
