// Companies, universities, think tanks, media, associations. Source: own compilation from general knowledge (Apache-2.0, as the project).

// name | acronyms | aliases | country. A `*` behind a form: ambiguous (see Body.ambiguous).
export const COMPANIES = `
Airbus | | Airbus SE; Airbus Group; EADS | NL
Airbus Defence and Space | | Airbus DS | DE
The Boeing Company | | Boeing | US
Lockheed Martin | | Lockheed Martin Corporation; Lockheed* | US
Northrop Grumman | | Northrop Grumman Corporation | US
RTX Corporation | RTX | Raytheon; Raytheon Technologies | US
General Dynamics | | | US
L3Harris Technologies | | L3Harris | US
BAE Systems | BAE* | | GB
Rolls-Royce | | Rolls-Royce Holdings; Rolls-Royce plc | GB
Thales* | | Thales Group | FR
Thales Alenia Space | | | FR
Safran | | | FR
Dassault Aviation | | Dassault* | FR
Naval Group | | DCNS | FR
Nexter | | KNDS | FR
MBDA | |  | FR
Arianespace | | | FR
ArianeGroup | | | FR
Eutelsat | | Eutelsat Group | FR
OneWeb | | Eutelsat OneWeb | GB
Inmarsat | | | GB
Surrey Satellite Technology | SSTL | Surrey Satellite Technology Ltd | GB
Leonardo* | | Leonardo S.p.A.; Leonardo SpA; Finmeccanica | IT
Telespazio | | | IT
Avio | | Avio SpA; Avio S.p.A. | IT
Fincantieri | | | IT
Indra | | Indra Sistemas | ES
Hisdesat | | | ES
Rheinmetall | | Rheinmetall AG | DE
OHB | | OHB SE; OHB System | DE
Hensoldt | | HENSOLDT | DE
ThyssenKrupp Marine Systems | TKMS | thyssenkrupp Marine Systems | DE
Krauss-Maffei Wegmann | | | DE
Diehl Defence | | | DE
Isar Aerospace | | | DE
Rocket Factory Augsburg | | | DE
Saab | | Saab AB | SE
Kongsberg | | Kongsberg Gruppen; Kongsberg Defence & Aerospace; Kongsberg Satellite Services; KSAT | NO
Nammo | | | NO
Patria* | | | FI
ICEYE | | | FI
SES | | SES S.A. | LU
Intelsat | | | LU
SpaceX | | Space Exploration Technologies; Space Exploration Technologies Corp. | US
Blue Origin | | | US
Rocket Lab | | Rocket Lab USA | US
United Launch Alliance | ULA* | | US
Sierra Space | | | US
Sierra Nevada Corporation | | | US
Axiom Space | | | US
Virgin Galactic | | | US
Maxar Technologies | | Maxar | US
Planet Labs | | Planet Labs PBC | US
Iridium Communications | | | US
Viasat | | | US
Starlink | | | US
Orbital Sciences | | Orbital Sciences Corporation; Orbital ATK | US
Firefly Aerospace | | | US
Intuitive Machines | | | US
Astrobotic | | Astrobotic Technology | US
Relativity Space | | | US
Voyager Space | | | US
Nanoracks | | | US
Slingshot Aerospace | | | US
LeoLabs | | | US
Spire Global | | | US
Palantir | | Palantir Technologies | US
Anduril | | Anduril Industries | US
Huntington Ingalls Industries | HII* | | US
General Atomics | | | US
Textron | | | US
Honeywell | | Honeywell International | US
General Electric | GE* | GE Aerospace; GE Vernova; GE Hitachi Nuclear Energy | US
Westinghouse Electric Company | | Westinghouse; Westinghouse Electric | US
NuScale Power | | NuScale | US
TerraPower | | | US
ExxonMobil | | Exxon Mobil; Exxon | US
Chevron | | Chevron Corporation | US
ConocoPhillips | | | US
Bechtel* | | | US
Cheniere Energy | | Cheniere | US
Microsoft | | Microsoft Corporation | US
Google | | Alphabet Inc.; Google LLC; Google Cloud | US
Apple Inc. | | | US
Amazon.com | | Amazon Web Services; AWS* | US
Meta Platforms | | Facebook; Meta Platforms Inc. | US
OpenAI | | | US
Anthropic | | | US
NVIDIA | | Nvidia | US
Intel Corporation | | | US
IBM | | International Business Machines | US
Micron Technology | | Micron* | US
Qualcomm | | | US
Cisco | | Cisco Systems | US
Oracle Corporation | | | US
Hewlett Packard Enterprise | HPE | Hewlett-Packard | US
Tesla, Inc. | | Tesla Motors | US
Ford Motor Company | | Ford Motor | US
General Motors | GM* | | US
Pfizer | | | US
Moderna | | | US
Johnson & Johnson | | | US
Goldman Sachs | | | US
JPMorgan Chase | | JPMorgan; JP Morgan | US
Morgan Stanley | | | US
Citigroup | | Citibank; Citi* | US
BlackRock | | | US
Moody's | | | US
McKinsey & Company | | McKinsey | US
Deloitte | | |
PricewaterhouseCoopers | PwC | |
KPMG | | |
Ernst & Young | | EY* |
Booz Allen Hamilton | | Booz Allen | US
SAIC | | Science Applications International Corporation | US
Leidos | | | US
MITRE Corporation | MITRE | MITRE Corp. | US
Aerospace Corporation | | The Aerospace Corporation | US
Coca-Cola | | The Coca-Cola Company | US
Mitsubishi Heavy Industries | MHI* | Mitsubishi Heavy Industries, Ltd. | JP
Mitsubishi Electric | MELCO | Mitsubishi Electric Corporation | JP
Mitsubishi Corporation | | | JP
Mitsui & Co. | | Mitsui*; Mitsui & Co., Ltd. | JP
Sumitomo Corporation | | Sumitomo* | JP
Itochu | | ITOCHU Corporation; ITOCHU | JP
Marubeni | | Marubeni Corporation | JP
IHI Corporation | IHI | IHI Aerospace | JP
Kawasaki Heavy Industries | KHI* | Kawasaki Heavy | JP
NEC Corporation | NEC* | | JP
Fujitsu | | Fujitsu Limited | JP
Hitachi | | Hitachi, Ltd. | JP
Toshiba | | Toshiba Corporation | JP
Panasonic | | | JP
Sony | | Sony Group; Sony Corporation | JP
Toyota Motor Corporation | | Toyota*; Toyota Motor | JP
Honda Motor | | Honda Motor Co. | JP
Nissan Motor | | Nissan | JP
Nippon Telegraph and Telephone | NTT | NTT Docomo; NTT DATA; NTT Group | JP
KDDI | | | JP
SoftBank | | SoftBank Group; Softbank | JP
Rakuten | | Rakuten Group | JP
SKY Perfect JSAT | | SKY Perfect JSAT Corporation; JSAT | JP
ispace, inc. | | ispace; ispace inc. | JP
Astroscale | | Astroscale Holdings; Astroscale Japan | JP
Axelspace | | | JP
Synspective | | | JP
iQPS | | Institute for Q-shu Pioneers of Space | JP
Interstellar Technologies | | | JP
Space One | | | JP
Mizuho | | Mizuho Bank; Mizuho Financial Group | JP
Sumitomo Mitsui Banking Corporation | SMBC | | JP
MUFG | | MUFG Bank; Mitsubishi UFJ Financial Group | JP
Tokyo Electric Power Company | TEPCO | | JP
Kansai Electric Power | | | JP
JERA | | | JP
INPEX | | | JP
Nippon Steel | | Nippon Steel Corporation | JP
All Nippon Airways | ANA* | ANA Holdings | JP
Japan Airlines | JAL* | | JP
Rapidus | | | JP
Samsung Electronics | | Samsung; Samsung Group | KR
SK hynix | | SK Hynix; SK Group | KR
LG Electronics | | LG Group; LG Energy Solution | KR
Hyundai Motor | | Hyundai; Hyundai Motor Group; Hyundai Motor Company | KR
Hanwha | | Hanwha Aerospace; Hanwha Systems; Hanwha Ocean; Hanwha Group | KR
Korea Aerospace Industries | KAI* | | KR
Korea Hydro & Nuclear Power | KHNP | | KR
Korea Electric Power Corporation | KEPCO | | KR
POSCO | | | KR
Doosan Enerbility | | Doosan* | KR
Innospace | | | KR
Taiwan Semiconductor Manufacturing Company | TSMC | | TW
Foxconn | | Hon Hai | TW
MediaTek | | | TW
Huawei | | Huawei Technologies | CN
ZTE | | ZTE Corporation | CN
Alibaba | | Alibaba Group | CN
Tencent | | | CN
Baidu | | | CN
ByteDance | | TikTok | CN
BYD | | BYD Company | CN
China Aerospace Science and Technology Corporation | CASC | | CN
China Aerospace Science and Industry Corporation | CASIC | | CN
Aviation Industry Corporation of China | AVIC | | CN
Norinco | | NORINCO | CN
China National Nuclear Corporation | CNNC | | CN
China General Nuclear Power | CGN* | | CN
China National Petroleum Corporation | CNPC | PetroChina | CN
Sinopec | | | CN
China National Offshore Oil Corporation | CNOOC | | CN
COMAC | | Commercial Aircraft Corporation of China | CN
COSCO Shipping | COSCO | | CN
State Grid Corporation of China | | State Grid | CN
China Communications Construction Company | CCCC | | CN
Lenovo | | | CN
Xiaomi | | | CN
Semiconductor Manufacturing International Corporation | SMIC | | CN
Hindustan Aeronautics Limited | HAL* | Hindustan Aeronautics | IN
Bharat Electronics Limited | BEL* | Bharat Electronics | IN
BrahMos Aerospace | | | IN
Antrix | | Antrix Corporation | IN
NewSpace India Limited | NSIL | | IN
Tata Group | | Tata*; Tata Sons; Tata Steel; Tata Motors; Tata Consultancy Services | IN
Larsen & Toubro | L&T | | IN
Reliance Industries | | Reliance Jio | IN
Adani Group | | Adani* | IN
Infosys | | | IN
Wipro | | | IN
Mahindra | | Mahindra Group; Mahindra & Mahindra | IN
Skyroot Aerospace | | | IN
Agnikul Cosmos | | | IN
Pixxel | | | IN
Serum Institute of India | | | IN
Bharat Biotech | | | IN
Oil and Natural Gas Corporation | ONGC | | IN
Indian Oil Corporation | | IndianOil | IN
Petronas | | PETRONAS | MY
Singapore Technologies Engineering | | ST Engineering | SG
Temasek | | Temasek Holdings | SG
GIC | | | SG
DBS Bank | | | SG
Singtel | | | SG
Sembcorp | | | SG
Pertamina | | | ID
Garuda Indonesia | | | ID
PT PLN | PLN* | Perusahaan Listrik Negara | ID
PTT Public Company Limited | | | TH
Vingroup | | VinFast | VN
Viettel | | | VN
Petrovietnam | | PetroVietnam | VN
San Miguel Corporation | | | PH
BHP | | BHP Group; BHP Billiton | AU
Rio Tinto | | |
Fortescue | | Fortescue Metals Group | AU
Lynas Rare Earths | | Lynas | AU
Woodside Energy | | Woodside | AU
Santos Ltd | | | AU
Telstra | | | AU
Austal | | | AU
Gilmour Space Technologies | | Gilmour Space | AU
ASC Pty Ltd | | Australian Submarine Corporation | AU
Macquarie Group | | | AU
Air New Zealand | | | NZ
Fonterra | | | NZ
Bombardier* | | | CA
MDA Space | | MDA Ltd.; MacDonald, Dettwiler and Associates | CA
Telesat | | | CA
Cameco | | | CA
Shell plc | | Royal Dutch Shell | GB
BP | | British Petroleum | GB
AstraZeneca | | | GB
GSK | | GlaxoSmithKline | GB
HSBC | | | GB
Barclays | | | GB
Standard Chartered | | | GB
Vodafone | | | GB
Anglo American | | |
Glencore | | | CH
Nestlé | | Nestle | CH
Novartis | | | CH
Roche* | | Hoffmann-La Roche | CH
ABB | | ABB Ltd | CH
UBS | | | CH
RUAG | | Beyond Gravity; RUAG Space | CH
TotalEnergies | | Total S.A. | FR
Électricité de France | EDF* | | FR
Orano | | Areva; AREVA | FR
Framatome | | | FR
Engie | | ENGIE | FR
Alstom | | | FR
Air Liquide | | | FR
BNP Paribas | | | FR
Société Générale | | | FR
Sanofi | | | FR
Veolia | | | FR
Renault* | | Renault Group | FR
Siemens* | | Siemens AG; Siemens Energy; Siemens Gamesa | DE
Volkswagen | VW* | Volkswagen AG | DE
BMW | | | DE
Mercedes-Benz | | Daimler*; Mercedes-Benz Group | DE
BASF | | | DE
Bayer* | | Bayer AG | DE
BioNTech | | | DE
SAP SE | | | DE
Deutsche Bank | | | DE
Deutsche Telekom | | | DE
Deutsche Bahn | | | DE
Allianz | | Allianz SE | DE
E.ON | | | DE
RWE | | | DE
Uniper | | | DE
Eni | | Eni S.p.A.; ENI* | IT
Enel | | | IT
Fiat* | | Stellantis; Fiat Chrysler | NL
ASML | | ASML Holding | NL
Philips* | | Royal Philips | NL
ING | | ING Group | NL
Ericsson* | | | SE
Volvo | | Volvo Group | SE
IKEA | | | SE
Nokia | | | FI
Equinor | | Statoil | NO
Telenor | | | NO
Yara International | | Yara | NO
CMA CGM | | CMA CGM Group | FR
Hapag-Lloyd | | Hapag-Lloyd AG | DE
Samsung C&T | | Samsung C&T Corporation | KR
Hitachi Zosen | | Hitachi Zosen Corporation | JP
ONGC Videsh | | ONGC Videsh Limited | IN
EDP Renováveis | EDPR | EDP Renewables | ES
CRRC | | CRRC Corporation | CN
Sinohydro | | Sinohydro Corporation | CN
Renfe | | Renfe Operadora | ES
SNCF | | SNCF Voyageurs | FR
Ferrovie dello Stato | | Ferrovie dello Stato Italiane | IT
Air Astana | | | KZ
airBaltic | | Air Baltic | LV
Navoi Mining and Metallurgical Company | NMMC | Navoi Mining and Metallurgical Combine | UZ
Maersk | | A.P. Moller-Maersk; A.P. Møller - Mærsk | DK
Ørsted | | Orsted | DK
Vestas | | | DK
Novo Nordisk | | | DK
Repsol | | | ES
Iberdrola | | | ES
Telefónica | | Telefonica | ES
Banco Santander | | Santander Bank | ES
Energias de Portugal | EDP* | | PT
OMV | | | AT
MOL Group | | | HU
ČEZ | | CEZ Group; ČEZ Group | CZ
PGZ | | Polska Grupa Zbrojeniowa | PL
Orlen | | PKN Orlen; ORLEN | PL
Naftogaz | | Naftogaz of Ukraine | UA
Ukroboronprom | | Ukrainian Defense Industry | UA
Yuzhnoye Design Office | | Pivdenne; Yuzhnoye | UA
Antonov* | | | UA
Gazprom | | | RU
Rosneft | | | RU
Lukoil | | | RU
Novatek | | NOVATEK | RU
Sberbank | | | RU
Rosoboronexport | | | RU
Kaspersky | | Kaspersky Lab | RU
Nord Stream AG | | |
Baykar | | Bayraktar | TR
Turkish Aerospace Industries | TAI* | Turkish Aerospace; TUSAŞ | TR
Aselsan | | ASELSAN | TR
Turkish Airlines | | | TR
Elbit Systems | | | IL
Israel Aerospace Industries | IAI* | | IL
Rafael Advanced Defense Systems | | | IL
NSO Group | | | IL
Saudi Aramco | | Aramco | SA
SABIC | | Saudi Basic Industries Corporation | SA
ACWA Power | | | SA
Abu Dhabi National Oil Company | ADNOC | | AE
Masdar | | Abu Dhabi Future Energy Company | AE
Mubadala | | Mubadala Investment Company | AE
EDGE Group | | | AE
DP World | | | AE
G42 | | | AE
Emirates Nuclear Energy Corporation | ENEC | | AE
Qatar Airways | | | QA
QatarEnergy | | Qatargas; Qatar Petroleum | QA
Kuwait Petroleum Corporation | | | KW
National Iranian Oil Company | NIOC | | IR
Embraer | | | BR
Petrobras | | | BR
Vale S.A. | | | BR
Pemex | | Petróleos Mexicanos | MX
Codelco | | CODELCO | CL
SQM | | Sociedad Química y Minera | CL
YPF | | | AR
INVAP | | | AR
Satellogic | | | AR
Ecopetrol | | | CO
PDVSA | | Petróleos de Venezuela | VE
Eskom | | | ZA
Transnet | | | ZA
Sasol | | | ZA
Denel | | | ZA
Dangote Group | | Dangote Refinery | NG
Nigerian National Petroleum Corporation | NNPC | | NG
Sonatrach | | | DZ
Sonangol | | | AO
OCP Group | | | MA
Safaricom | | | KE
Ethiopian Airlines | | | ET
Kazatomprom | | KazAtomProm | KZ
KazMunayGas | | | KZ
SOCAR | | State Oil Company of Azerbaijan Republic | AZ
Oyu Tolgoi LLC | | | MN
Bank of China | | | CN
Industrial and Commercial Bank of China | ICBC | | CN
China Construction Bank | CCB* | | CN
Agricultural Bank of China | | | CN
Bank of America | | | US
Wells Fargo | | | US
Mastercard | | | US
Credit Suisse | | | CH
UniCredit | | | IT
Intesa Sanpaolo | | | IT
Rabobank | | | NL
Commerzbank | | | DE
Raiffeisen Bank International | | Raiffeisen | AT
Erste Group | | Erste Bank | AT
Nordea | | | FI
Danske Bank | | | DK
State Bank of India | SBI* | | IN
HDFC Bank | | | IN
Gazprombank | | | RU
VTB Bank | VTB | | RU
Norilsk Nickel | | Nornickel | RU
Rusal | | UC Rusal; RUSAL | RU
Yandex | | | RU
Statkraft | | | NO
Statnett | | | NO
Norsk Hydro | | | NO
Aker | | Aker Solutions; Aker BP | NO
Vattenfall | | | SE
Northvolt | | | SE
Fortum | | | FI
Neste | | | FI
Gasum | | | FI
Eesti Energia | | Enefit | EE
Elering | | | EE
Litgrid | | | LT
TenneT | | | NL
Snam | | | IT
Terna | | | IT
National Grid | | | GB
Centrica | | | GB
British Airways | | | GB
Lufthansa | | Deutsche Lufthansa | DE
Air France | | Air France-KLM | FR
KLM | | KLM Royal Dutch Airlines | NL
Qantas | | | AU
Singapore Airlines | | | SG
Thai Airways | | Thai Airways International | TH
Vietnam Airlines | | | VN
Philippine Airlines | | | PH
Air India | | | IN
Korean Air | | | KR
Asiana Airlines | | | KR
Air China | | | CN
China Southern Airlines | | | CN
Cathay Pacific | | | HK
Etihad Airways | | Etihad | AE
Emirates Airline | | | AE
EgyptAir | | | EG
Royal Air Maroc | | | MA
Kenya Airways | | | KE
South African Airways | SAA* | | ZA
Aeroflot | | | RU
Delta Air Lines | | | US
United Airlines | | | US
American Airlines | | | US
Bell Textron | | | US
Sikorsky | | Sikorsky Aircraft | US
Pratt & Whitney | | | US
Collins Aerospace | | | US
Aerojet Rocketdyne | | | US
Kratos | | Kratos Defense & Security Solutions | US
AeroVironment | | | US
Shield AI | | | US
Scale AI | | | US
CrowdStrike | | | US
Mandiant | | | US
Palo Alto Networks | | | US
Cloudflare | | | US
Dell Technologies | | | US
AMD | | Advanced Micro Devices | US
Applied Materials | | | US
Lam Research | | | US
GlobalFoundries | | | US
Texas Instruments | | | US
Arm Holdings | | | GB
BAE Systems Australia | | | AU
QinetiQ | | | GB
Babcock International | | Babcock | GB
Ultra Electronics | | | GB
Cobham | | | GB
Skyrora | | | GB
Orbex | | | GB
Reaction Engines | | | GB
D-Orbit | | | IT
GMV | | | ES
PLD Space | | | ES
Sener | | SENER | ES
Deimos Space | | Elecnor Deimos | ES
ClearSpace | | | CH
GomSpace | | | DK
AAC Clyde Space | | | SE
Exotrail | | | FR
The Exploration Company | | | FR
Unseenlabs | | | FR
Kinéis | | Kineis | FR
HawkEye 360 | | | US
BlackSky | | BlackSky Technology | US
Capella Space | | | US
Umbra Lab | | | US
ExoAnalytic Solutions | | | US
Momentus | | | US
Terran Orbital | | | US
Northrop Grumman Space Logistics | | | US
Virgin Orbit | | | US
Stratolaunch | | | US
Bigelow Aerospace | | | US
Lynk Global | | | US
AST SpaceMobile | | | US
Globalstar | | | US
Hughes Network Systems | | | US
EchoStar | | | US
ArkEdge Space | | | JP
Infostellar | | | JP
Pale Blue | | | JP
GITAI | | | JP
Space BD | | | JP
Canon Electronics | | | JP
Meisei Electric | | | JP
ShinMaywa | | ShinMaywa Industries | JP
Subaru Corporation | | | JP
Japan Steel Works | JSW* | | JP
Nomura Holdings | | Nomura | JP
Daiwa Securities | | | JP
Tokyo Gas | | | JP
Osaka Gas | | | JP
Chubu Electric Power | | | JP
J-POWER | | Electric Power Development Company | JP
Toyota Tsusho | | | JP
Sojitz | | | JP
NYK Line | | Nippon Yusen; Nippon Yusen Kabushiki Kaisha | JP
Mitsui O.S.K. Lines | MOL* | | JP
Shimizu Corporation | | | JP
Obayashi Corporation | | Obayashi | JP
Taisei Corporation | | | JP
JGC Corporation | | JGC Holdings | JP
Chiyoda Corporation | | | JP
Tokyo Electron | | | JP
Kioxia | | | JP
Renesas Electronics | | Renesas | JP
LINE Corporation | | LY Corporation | JP
Mercari | | | JP
Preferred Networks | | | JP
Satrec Initiative | | | KR
Perigee Aerospace | | | KR
LIG Nex1 | | | KR
Hyundai Rotem | | | KR
HD Hyundai | | HD Hyundai Heavy Industries; Hyundai Heavy Industries | KR
Daewoo | | Daewoo Shipbuilding & Marine Engineering | KR
Lotte | | Lotte Group; Lotte Chemical | KR
Kakao | | | KR
Naver | | Naver Corporation | KR
Celltrion | | | KR
Korea Gas Corporation | KOGAS | | KR
Korea National Oil Corporation | KNOC | | KR
Erdenes Mongol | | Erdenes Mongol LLC; Erdenes Tavan Tolgoi | MN
MIAT Mongolian Airlines | MIAT | | MN
Erdenet Mining Corporation | | | MN
Sime Darby | | | MY
Maybank | | Malayan Banking | MY
AirAsia | | | MY
Khazanah Nasional | | Khazanah | MY
Grab Holdings | | | SG
GoTo Group | | Gojek; Tokopedia | ID
Bank Mandiri | | | ID
Danantara | | | ID
Charoen Pokphand Group | | CP Group | TH
Siam Cement Group | SCG* | | TH
FPT Corporation | | | VN
Ayala Corporation | | | PH
Jollibee | | | PH
Coal India | | | IN
NTPC Limited | NTPC | | IN
Bharti Airtel | | | IN
Biocon | | | IN
Dhruva Space | | | IN
Digantara | | | IN
Bellatrix Aerospace | | | IN
Vedanta Resources | | | IN
Newcrest Mining | | | AU
Origin Energy | | | AU
Space Machines Company | | | AU
Teck Resources | | | CA
Barrick Gold | | | CA
SNC-Lavalin | | AtkinsRéalis | CA
CAE Inc. | | | CA
BlackBerry | | | CA
Kepler Communications | | | CA
NorthStar Earth & Space | | | CA
GHGSat | | | CA
América Móvil | | | MX
Cemex | | CEMEX | MX
Grupo Bimbo | | | MX
Avibras | | | BR
JBS | | JBS S.A. | BR
Odebrecht | | Novonor | BR
Itaipu Binacional | | Itaipu |
Yacyretá | | Entidad Binacional Yacyretá |
ENARSA | | | AR
Avianca | | | CO
LATAM Airlines | | LATAM | CL
SpaceForest | | | PL
Creotech Instruments | | Creotech | PL
KGHM | | KGHM Polska Miedź | PL
PGE | | Polska Grupa Energetyczna | PL
Škoda Auto | | Skoda; Škoda | CZ
PPF | | PPF Group | CZ
Czechoslovak Group | CSG* | | CZ
Romgaz | | OMV Petrom | RO
Nuclearelectrica | | | RO
Bulgargaz | | | BG
Ukrnafta | | | UA
DTEK | | | UA
Motor Sich | | | UA
Metinvest | | | UA
Belaruskali | | | BY
Georgian Railway | | | GE
Kazakhstan Temir Zholy | KTZ | | KZ
Samruk-Kazyna | | | KZ
Uzbekneftegaz | | | UZ
Botaş | BOTAS | BOTAŞ | TR
Roketsan | | ROKETSAN | TR
TCDD | | Turkish State Railways | TR
Turkcell | | | TR
Koç Holding | | Koc Holding | TR
QatarEnergy LNG | | | QA
AD Ports Group | | AD Ports | AE
Al Yah Satellite Communications | | Yahsat; Space42 | AE
Bayanat | | | AE
Ma'aden | | Maaden; Saudi Arabian Mining Company | SA
STC Group | | Saudi Telecom Company | SA
Arab Satellite Communications Organization | | Arabsat |
Nilesat | | | EG
Orascom | | Orascom Construction | EG
Elsewedy Electric | | | EG
MTN Group | MTN | | ZA
Naspers | | | ZA
Standard Bank | | Standard Bank Group | ZA
Gécamines | | | CD
Zambia Consolidated Copper Mines | ZCCM | | ZM
Debswana | | | BW
De Beers | | De Beers Group |
Sahara Group | | | NG
Ecobank | | | TG
Equity Bank | | | KE
`

export const UNIVERSITIES = `
Harvard University | | Harvard*; Harvard Kennedy School; Harvard Law School | US
Yale University | | Yale* | US
Princeton University | | Princeton* | US
Stanford University | | Stanford*; Hoover Institution at Stanford University | US
Massachusetts Institute of Technology | MIT* | | US
California Institute of Technology | | Caltech | US
Columbia University | | School of International and Public Affairs | US
Georgetown University | | Walsh School of Foreign Service; School of Foreign Service | US
George Washington University | GWU | The George Washington University; Elliott School of International Affairs; Space Policy Institute | US
Johns Hopkins University | JHU | Johns Hopkins School of Advanced International Studies; SAIS; School of Advanced International Studies; Johns Hopkins SAIS; Johns Hopkins | US
Johns Hopkins University Applied Physics Laboratory | APL* | Applied Physics Laboratory; JHU APL | US
Tufts University | | Fletcher School; The Fletcher School; Fletcher School of Law and Diplomacy | US
American University* | | | US
George Mason University | | | US
University of California, Berkeley | | UC Berkeley; University of California Berkeley | US
University of California, Los Angeles | UCLA | | US
University of California, San Diego | UCSD | UC San Diego | US
University of Chicago | | | US
University of Michigan | | | US
University of Pennsylvania | UPenn | | US
University of Virginia | UVA* | | US
University of Texas at Austin | UT Austin | | US
University of Mississippi | | | US
University of Nebraska–Lincoln | | University of Nebraska-Lincoln | US
University of Hawaii | | University of Hawai'i; University of Hawaiʻi | US
University of Southern California | USC* | | US
University of Colorado Boulder | | University of Colorado | US
Cornell University | | Cornell* | US
Duke University | | Duke* | US
Brown University | | | US
Arizona State University | ASU* | | US
Purdue University | | Purdue* | US
Georgia Institute of Technology | | Georgia Tech | US
Carnegie Mellon University | CMU* | | US
New York University | NYU | | US
Boston University | | | US
Northwestern University | | | US
Naval Postgraduate School | NPS* | | US
National Defense University | NDU* | | US
U.S. Naval War College | | Naval War College; United States Naval War College | US
U.S. Army War College | | Army War College | US
United States Military Academy | | West Point | US
U.S. Naval Academy | | United States Naval Academy | US
U.S. Air Force Academy | | United States Air Force Academy | US
University of Oxford | | Oxford University | GB
University of Cambridge | | Cambridge University | GB
London School of Economics and Political Science | LSE | London School of Economics | GB
King's College London | KCL* | | GB
Imperial College London | | Imperial College | GB
University College London | UCL | | GB
School of Oriental and African Studies | SOAS | SOAS University of London | GB
University of Edinburgh | | | GB
University of St Andrews | | | GB
University of Exeter | | | GB
University of Leicester | | | GB
University of Southampton | | | GB
University of Surrey | | | GB
University of Warwick | | | GB
University of Manchester | | | GB
Northumbria University | | | GB
University of Glasgow | | | GB
Cranfield University | | | GB
Sciences Po | | Institut d'études politiques de Paris | FR
Sorbonne University | | Sorbonne*; Sorbonne Université | FR
École Polytechnique | | Ecole Polytechnique | FR
École nationale d'administration | ENA* | Institut national du service public | FR
International Space University | ISU* | | FR
INSEAD | | | FR
Free University of Berlin | | Freie Universität Berlin; Freie Universität | DE
Humboldt University of Berlin | | Humboldt University; Humboldt-Universität | DE
Technical University of Munich | TUM | TU Munich | DE
Heidelberg University | | University of Heidelberg | DE
Ludwig Maximilian University of Munich | LMU* | | DE
University of Bonn | | | DE
University of Cologne | | | DE
Hertie School | | | DE
ETH Zurich | ETH* | ETH Zürich | CH
École Polytechnique Fédérale de Lausanne | EPFL | | CH
Graduate Institute of International and Development Studies | IHEID | Graduate Institute Geneva; Geneva Graduate Institute | CH
University of Geneva | | | CH
University of Zurich | | | CH
University of Vienna | | | AT
Diplomatic Academy of Vienna | | Vienna School of International Studies | AT
Leiden University | | University of Leiden | NL
Delft University of Technology | | TU Delft | NL
University of Amsterdam | | | NL
KU Leuven | | Katholieke Universiteit Leuven | BE
College of Europe | | |
European University Institute | EUI* | |
Bocconi University | | | IT
Sapienza University of Rome | | La Sapienza | IT
University of Bologna | | | IT
LUISS | | LUISS Guido Carli | IT
Politecnico di Milano | | | IT
Complutense University of Madrid | | | ES
IE University | | | ES
University of Lisbon | | Universidade de Lisboa | PT
University of Coimbra | | | PT
Uppsala University | | | SE
Lund University | | | SE
Stockholm University | | | SE
KTH Royal Institute of Technology | KTH | | SE
University of Oslo | | | NO
UiT The Arctic University of Norway | | University of Tromsø | NO
University of Copenhagen | | | DK
Aarhus University | | | DK
University of Helsinki | | | FI
Aalto University | | | FI
University of Tartu | | | EE
Vilnius University | | | LT
University of Iceland | | | IS
Trinity College Dublin | | | IE
University College Dublin | UCD* | | IE
University of Warsaw | | | PL
Jagiellonian University | | | PL
Charles University | | | CZ
Central European University | CEU* | | AT
University of Belgrade | | | RS
National and Kapodistrian University of Athens | | | GR
Bilkent University | | | TR
Middle East Technical University | METU | | TR
Boğaziçi University | | Bogazici University | TR
Moscow State Institute of International Relations | MGIMO | MGIMO University | RU
Lomonosov Moscow State University | | Moscow State University | RU
Higher School of Economics | HSE* | | RU
Taras Shevchenko National University of Kyiv | | | UA
University of Tokyo | | The University of Tokyo | JP
Kyoto University | | | JP
Osaka University | | The University of Osaka | JP
Tohoku University | | | JP
Hokkaido University | | | JP
Nagoya University | | | JP
Kyushu University | | | JP
Keio University | | Keio | JP
Waseda University | | Waseda | JP
Sophia University | | | JP
Hitotsubashi University | | | JP
Tokyo Institute of Technology | | Institute of Science Tokyo | JP
University of Tsukuba | | | JP
Hiroshima University | | | JP
Kobe University | | | JP
Ritsumeikan University | | Ritsumeikan Asia Pacific University | JP
Doshisha University | | | JP
Meiji University | | | JP
Aoyama Gakuin University | | | JP
National Graduate Institute for Policy Studies | GRIPS* | | JP
National Defense Academy of Japan | | | JP
International Christian University | ICU* | | JP
University of the Ryukyus | | | JP
Okinawa Institute of Science and Technology | OIST | | JP
Seoul National University | SNU* | | KR
Korea University | | | KR
Yonsei University | | | KR
KAIST | | Korea Advanced Institute of Science and Technology | KR
Ewha Womans University | | | KR
Korea National Diplomatic Academy | KNDA | | KR
Pusan National University | | | KR
Peking University | | | CN
Tsinghua University | | | CN
Fudan University | | | CN
Renmin University of China | | Renmin University | CN
Beijing Institute of Technology | | | CN
China Foreign Affairs University | | | CN
Beihang University | | | CN
Shanghai Jiao Tong University | | | CN
Zhejiang University | | | CN
University of Hong Kong | HKU | The University of Hong Kong | HK
Chinese University of Hong Kong | CUHK | | HK
National Taiwan University | NTU* | | TW
National Chengchi University | | | TW
National University of Singapore | NUS | | SG
Lee Kuan Yew School of Public Policy | LKYSPP | | SG
Nanyang Technological University | NTU* | | SG
S. Rajaratnam School of International Studies | RSIS | | SG
Singapore Management University | SMU* | | SG
University of Malaya | UM* | Universiti Malaya | MY
Universiti Kebangsaan Malaysia | UKM* | | MY
University of Indonesia | UI* | Universitas Indonesia | ID
Gadjah Mada University | UGM* | Universitas Gadjah Mada | ID
Bandung Institute of Technology | ITB* | Institut Teknologi Bandung | ID
Chulalongkorn University | | | TH
Thammasat University | | | TH
Mahidol University | | | TH
University of the Philippines | UP* | University of the Philippines Diliman | PH
Ateneo de Manila University | | | PH
De La Salle University | | | PH
Vietnam National University | VNU* | Vietnam National University, Hanoi | VN
Diplomatic Academy of Vietnam | DAV* | | VN
Jawaharlal Nehru University | JNU | | IN
University of Delhi | | Delhi University | IN
Indian Institute of Technology | IIT* | IIT Bombay; IIT Delhi; IIT Madras; IIT Kanpur | IN
Indian Institute of Science | IISc | | IN
O.P. Jindal Global University | | Jindal Global University | IN
Ashoka University | | | IN
Quaid-i-Azam University | | | PK
Lahore University of Management Sciences | LUMS | | PK
University of Dhaka | | Dhaka University | BD
University of Colombo | | | LK
Australian National University | ANU | The Australian National University | AU
University of Sydney | | The University of Sydney | AU
University of Melbourne | | The University of Melbourne | AU
University of New South Wales | UNSW | UNSW Canberra; UNSW Sydney | AU
University of Queensland | UQ* | | AU
Monash University | | | AU
University of Adelaide | | | AU
Griffith University | | | AU
University of Western Australia | UWA* | | AU
Curtin University | | | AU
Victoria University of Wellington | | Te Herenga Waka | NZ
University of Auckland | | | NZ
University of Canterbury | | | NZ
University of Otago | | | NZ
Massey University | | | NZ
University of Waikato | | | NZ
University of the South Pacific | USP* | |
University of Papua New Guinea | | | PG
University of Toronto | | Munk School of Global Affairs | CA
McGill University | | McGill | CA
University of British Columbia | UBC | | CA
University of Ottawa | | | CA
Carleton University | | Norman Paterson School of International Affairs | CA
University of Waterloo | | Balsillie School of International Affairs | CA
Dalhousie University | | | CA
National Autonomous University of Mexico | UNAM | | MX
El Colegio de México | | | MX
Tecnológico de Monterrey | | | MX
University of São Paulo | USP* | Universidade de São Paulo | BR
Fundação Getulio Vargas | FGV | Getulio Vargas Foundation | BR
Rio Branco Institute | | Instituto Rio Branco | BR
University of Buenos Aires | UBA* | | AR
Pontifical Catholic University of Chile | | | CL
University of Chile | | Universidad de Chile | CL
University of the Andes* | | Universidad de los Andes | CO
University of the West Indies | UWI | |
University of Cape Town | UCT* | | ZA
University of Pretoria | | | ZA
University of the Witwatersrand | | Wits University | ZA
Stellenbosch University | | | ZA
University of Johannesburg | | | ZA
University of Nairobi | | | KE
Makerere University | | | UG
University of Ghana | | | GH
University of Lagos | | | NG
University of Ibadan | | | NG
Addis Ababa University | | | ET
Cairo University | | | EG
American University in Cairo | AUC* | | EG
American University of Beirut | AUB* | | LB
Hebrew University of Jerusalem | | Hebrew University | IL
Tel Aviv University | | | IL
Technion | | Technion – Israel Institute of Technology | IL
Reichman University | | IDC Herzliya | IL
King Abdullah University of Science and Technology | KAUST | | SA
King Saud University | | | SA
Khalifa University | | | AE
Qatar University | | | QA
Georgetown University in Qatar | | | QA
University of Tehran | | | IR
Nazarbayev University | | | KZ
ADA University | | | AZ
American University of Central Asia | | | KG
National University of Mongolia | | | MN
`

export const THINK_TANKS = `
Chatham House | | Royal Institute of International Affairs; RIIA | GB
International Institute for Strategic Studies | IISS | | GB
Royal United Services Institute | RUSI | Royal United Services Institute for Defence and Security Studies | GB
Overseas Development Institute | ODI* | ODI Global | GB
Policy Exchange* | | | GB
Institute for Government | | | GB
Wilton Park | | | GB
European Leadership Network | ELN* | | GB
European Council on Foreign Relations | ECFR | |
Council on Foreign Relations | CFR* | | US
Brookings Institution | | Brookings*; The Brookings Institution | US
Carnegie Endowment for International Peace | CEIP* | Carnegie Endowment; Carnegie China; Carnegie Europe; Carnegie India | US
Center for Strategic and International Studies | CSIS* | | US
RAND Corporation | RAND* | Rand Corporation | US
Atlantic Council | | The Atlantic Council | US
Heritage Foundation | | The Heritage Foundation | US
Hudson Institute | | | US
American Enterprise Institute | AEI* | | US
Hoover Institution | | | US
Cato Institute | | | US
Center for American Progress | | | US
Center for a New American Security | CNAS | | US
Stimson Center | | The Stimson Center; Henry L. Stimson Center | US
Wilson Center | | Woodrow Wilson International Center for Scholars; Woodrow Wilson Center | US
Peterson Institute for International Economics | PIIE | Peterson Institute | US
German Marshall Fund of the United States | GMF* | German Marshall Fund | US
United States Institute of Peace | USIP | U.S. Institute of Peace; US Institute of Peace | US
National Bureau of Asian Research | NBR* | | US
National Bureau of Economic Research | NBER | | US
Asia Society | | Asia Society Policy Institute; ASPI* | US
East-West Center | EWC* | | US
Pacific Forum | | | US
Maureen and Mike Mansfield Foundation | | Mansfield Foundation | US
Japan Society | | | US
Secure World Foundation | SWF* | | US
Space Foundation | | | US
Union of Concerned Scientists | UCS* | | US
Nuclear Threat Initiative | NTI* | | US
Arms Control Association | ACA* | | US
Federation of American Scientists | FAS* | | US
Middlebury Institute of International Studies at Monterey | MIIS* | James Martin Center for Nonproliferation Studies; James Martin Center | US
Institute for the Study of War | ISW* | | US
Foreign Policy Research Institute | FPRI | | US
Quincy Institute for Responsible Statecraft | | Quincy Institute | US
Council of the Americas | | | US
Inter-American Dialogue | | | US
Freedom House | | | US
World Resources Institute | WRI* | | US
Eurasia Group | | | US
International Crisis Group | ICG* | Crisis Group | BE
International Peace Institute | IPI* | | US
National Committee on United States-China Relations | | | US
U.S.-Japan Council | | US-Japan Council | US
US-ASEAN Business Council | | U.S.-ASEAN Business Council | US
Stockholm International Peace Research Institute | SIPRI | | SE
Swedish Institute of International Affairs | UI* | | SE
Stockholm Environment Institute | SEI* | | SE
Peace Research Institute Oslo | PRIO* | | NO
Norwegian Institute of International Affairs | NUPI | | NO
Fridtjof Nansen Institute | | | NO
Danish Institute for International Studies | DIIS | | DK
Finnish Institute of International Affairs | FIIA | | FI
International Centre for Defence and Security | ICDS | | EE
Latvian Institute of International Affairs | LIIA | | LV
Geneva Centre for Security Policy | GCSP | | CH
Geneva Centre for Security Sector Governance | DCAF | | CH
Centre for Humanitarian Dialogue | | Humanitarian Dialogue Centre | CH
International Institute for Applied Systems Analysis | IIASA | | AT
Vienna Center for Disarmament and Non-Proliferation | VCDNP | | AT
European Space Policy Institute | ESPI* | | AT
Clingendael | | Clingendael Institute; Netherlands Institute of International Relations | NL
The Hague Centre for Strategic Studies | HCSS | | NL
Egmont Institute | | Egmont* | BE
Bruegel | | | BE
Centre for European Policy Studies | CEPS | | BE
European Policy Centre | | | BE
Friends of Europe | | | BE
European Union Institute for Security Studies | EUISS | EU Institute for Security Studies |
Institut français des relations internationales | IFRI; Ifri | French Institute of International Relations | FR
Fondation pour la recherche stratégique | FRS* | Foundation for Strategic Research | FR
Institut Montaigne | | | FR
Institut de relations internationales et stratégiques | IRIS* | | FR
Jacques Delors Institute | | | FR
German Institute for International and Security Affairs | SWP* | Stiftung Wissenschaft und Politik | DE
German Council on Foreign Relations | DGAP | Deutsche Gesellschaft für Auswärtige Politik | DE
Konrad Adenauer Foundation | KAS* | Konrad-Adenauer-Stiftung | DE
Friedrich Ebert Foundation | FES* | Friedrich-Ebert-Stiftung | DE
Heinrich Böll Foundation | | Heinrich-Böll-Stiftung | DE
Friedrich Naumann Foundation | | | DE
Hanns Seidel Foundation | | Hanns-Seidel-Stiftung | DE
Bertelsmann Stiftung | | Bertelsmann Foundation | DE
Kiel Institute for the World Economy | | Kiel Institute | DE
Mercator Institute for China Studies | MERICS | | DE
Körber-Stiftung | | Körber Foundation | DE
Institute for International Political Studies | ISPI | Istituto per gli Studi di Politica Internazionale | IT
Istituto Affari Internazionali | IAI* | Italian Institute of International Affairs | IT
Elcano Royal Institute | | Real Instituto Elcano | ES
Barcelona Centre for International Affairs | CIDOB | | ES
Polish Institute of International Affairs | PISM | | PL
Centre for Eastern Studies | OSW | | PL
Hellenic Foundation for European and Foreign Policy | ELIAMEP | | GR
Institute of International and European Affairs | IIEA | | IE
Russian International Affairs Council | RIAC | | RU
Institute of World Economy and International Relations | IMEMO | | RU
Japan Institute of International Affairs | JIIA | The Japan Institute of International Affairs | JP
Sasakawa Peace Foundation | SPF* | The Sasakawa Peace Foundation | JP
Nippon Foundation | | The Nippon Foundation | JP
National Institute for Defense Studies | NIDS* | | JP
Institute of Developing Economies | IDE-JETRO; IDE* | | JP
Institute of Geoeconomics* | IOG* | Asia Pacific Initiative | JP
Research Institute of Economy, Trade and Industry | RIETI | | JP
Tokyo Foundation | | The Tokyo Foundation for Policy Research | JP
Genron NPO | | The Genron NPO | JP
Japan Center for International Exchange | JCIE | | JP
Nakasone Peace Institute | | Nakasone Yasuhiro Peace Institute | JP
Canon Institute for Global Studies | CIGS* | | JP
Research Institute for Peace and Security | RIPS* | | JP
Mitsubishi Research Institute | MRI* | | JP
Nomura Research Institute | NRI* | | JP
Asan Institute for Policy Studies | | Asan Institute | KR
Sejong Institute | | | KR
East Asia Institute | EAI* | | KR
Korea Institute for International Economic Policy | KIEP | | KR
Korea Institute for Defense Analyses | KIDA | | KR
Korea Institute for National Unification | KINU | | KR
Korea Development Institute | KDI* | | KR
Institute for National Security Strategy | INSS* | | KR
Jeju Peace Institute | | | KR
China Institute of International Studies | CIIS | | CN
China Institutes of Contemporary International Relations | CICIR | | CN
Shanghai Institutes for International Studies | SIIS* | | CN
Center for China and Globalization | CCG* | | CN
Chinese People's Institute of Foreign Affairs | CPIFA | | CN
China Arms Control and Disarmament Association | CACDA | | CN
Institute for National Defense and Security Research | INDSR | | TW
Observer Research Foundation | ORF* | | IN
Institute for Defence Studies and Analyses | IDSA; MP-IDSA | Manohar Parrikar Institute for Defence Studies and Analyses | IN
Vivekananda International Foundation | VIF* | | IN
Ananta Centre | | Ananta Aspen Centre | IN
Research and Information System for Developing Countries | RIS* | | IN
Gateway House | | | IN
Centre for Policy Research* | | | IN
Delhi Policy Group | | | IN
National Maritime Foundation | NMF* | | IN
ISEAS – Yusof Ishak Institute | ISEAS | ISEAS-Yusof Ishak Institute; Institute of Southeast Asian Studies | SG
Singapore Institute of International Affairs | SIIA* | | SG
Institute of South Asian Studies | ISAS* | | SG
Institute of Strategic and International Studies | | ISIS Malaysia | MY
Centre for Strategic and International Studies | | CSIS Indonesia; CSIS Jakarta | ID
Foreign Policy Community of Indonesia | FPCI | | ID
Foreign Service Institute* | FSI* | |
Institute of Security and International Studies | | ISIS Thailand | TH
Stratbase ADR Institute | | Stratbase | PH
Lowy Institute | | Lowy Institute for International Policy | AU
Australian Strategic Policy Institute | ASPI* | | AU
United States Studies Centre | USSC* | | AU
Perth USAsia Centre | | | AU
Australian Institute of International Affairs | AIIA | | AU
New Zealand Institute of International Affairs | NZIIA | | NZ
Asia New Zealand Foundation | | Asia New Zealand Foundation Te Whītau Tūhono | NZ
Centre for Strategic Studies* | | Centre for Strategic Studies New Zealand | NZ
Asia Pacific Foundation of Canada | | | CA
Centre for International Governance Innovation | CIGI | | CA
Canadian Global Affairs Institute | CGAI | | CA
Brazilian Center for International Relations | CEBRI | | BR
Mexican Council on Foreign Relations | COMEXI | | MX
Argentine Council for International Relations | CARI | | AR
South African Institute of International Affairs | SAIIA | | ZA
Institute for Security Studies | ISS* | | ZA
Institute for Global Dialogue | | | ZA
African Centre for the Constructive Resolution of Disputes | ACCORD* | | ZA
Nigerian Institute of International Affairs | NIIA | | NG
Al-Ahram Center for Political and Strategic Studies | | | EG
Policy Center for the New South | PCNS | | MA
Institute for National Security Studies* | INSS* | | IL
Gulf Research Center | GRC* | |
Emirates Policy Center | EPC* | | AE
King Faisal Center for Research and Islamic Studies | KFCRIS | | SA
King Abdullah Petroleum Studies and Research Center | KAPSARC | | SA
Institute for Political and International Studies | IPIS | | IR
SETA Foundation | SETA | | TR
Center for Strategic Research* | SAM* | | TR
Rondeli Foundation | | | GE
Kazakhstan Institute for Strategic Studies | | KazISS | KZ
Institute of Strategic Studies Islamabad | ISSI | | PK
Bangladesh Institute of International and Strategic Studies | BIISS | | BD
Lakshman Kadirgamar Institute | | | LK
`

export const MEDIA = `
Reuters | | Thomson Reuters; Reuters News Agency | GB
Associated Press | AP* | The Associated Press | US
Agence France-Presse | AFP* | | FR
Bloomberg* | | Bloomberg News; Bloomberg L.P. | US
BBC | | British Broadcasting Corporation; BBC News; BBC World Service | GB
CNN | | Cable News Network | US
Financial Times | FT* | The Financial Times | GB
The Economist* | | Economist Intelligence Unit; EIU* | GB
The Guardian* | | | GB
The Times* | | The Sunday Times; Times of London | GB
The Daily Telegraph | | Daily Telegraph | GB
The New York Times | NYT | New York Times | US
The Washington Post | | Washington Post | US
The Wall Street Journal | WSJ | Wall Street Journal | US
USA Today | | | US
Los Angeles Times | | LA Times; The Los Angeles Times | US
Politico | | POLITICO; Politico Europe | US
Axios | | | US
Foreign Affairs* | | | US
Foreign Policy* | | Foreign Policy magazine | US
The Atlantic* | | | US
The Diplomat* | | | US
Time magazine | | | US
Newsweek | | | US
NPR | | National Public Radio | US
CNBC | | | US
NBC News | NBC | | US
ABC News | | | US
CBS News | CBS | | US
Fox News | | | US
PBS | | | US
Voice of America | VOA | | US
Radio Free Asia | RFA* | | US
Radio Free Europe/Radio Liberty | RFE/RL | Radio Free Europe; Radio Liberty | US
Defense News | | | US
SpaceNews | | Space News | US
Aviation Week | | Aviation Week & Space Technology | US
Breaking Defense | | | US
Jane's | | Janes; Jane's Defence Weekly | GB
Kyodo News | | Kyodo | JP
Jiji Press | | | JP
NHK | | Japan Broadcasting Corporation; NHK World | JP
Nikkei | | Nihon Keizai Shimbun; Nikkei Asia; Nikkei Asian Review | JP
Yomiuri Shimbun | | The Yomiuri Shimbun; Japan News | JP
Asahi Shimbun | | The Asahi Shimbun; Asahi* | JP
Mainichi Shimbun | | The Mainichi; Mainichi* | JP
Sankei Shimbun | | Sankei* | JP
The Japan Times | | Japan Times | JP
Yonhap News Agency | | Yonhap; Yonhap News | KR
The Korea Herald | | Korea Herald | KR
The Korea Times | | Korea Times | KR
JoongAng Ilbo | | Korea JoongAng Daily | KR
Chosun Ilbo | | The Chosun Ilbo | KR
Hankyoreh | | The Hankyoreh | KR
KBS | | Korean Broadcasting System | KR
Korean Central News Agency | KCNA | | KP
Rodong Sinmun | | | KP
People's Daily | | | CN
Global Times | | | CN
China Daily | | | CN
CGTN | | China Global Television Network | CN
China Central Television | CCTV* | | CN
South China Morning Post | SCMP | | HK
Central News Agency | CNA* | Focus Taiwan | TW
Taipei Times | | | TW
The Straits Times | | Straits Times | SG
Channel NewsAsia | CNA* | | SG
Bernama | | | MY
The Star* | | | MY
Antara | | ANTARA News | ID
The Jakarta Post | | Jakarta Post | ID
Kompas | | | ID
Tempo* | | | ID
Bangkok Post | | | TH
The Nation* | | | TH
Philippine Daily Inquirer | | | PH
Rappler | | | PH
Vietnam News Agency | VNA* | | VN
Phnom Penh Post | | The Phnom Penh Post | KH
The Irrawaddy | | | MM
Press Trust of India | PTI* | | IN
Asian News International | ANI* | | IN
The Hindu* | | | IN
The Times of India | | Times of India | IN
The Indian Express | | Indian Express | IN
Hindustan Times | | | IN
The Economic Times | | | IN
Doordarshan | | | IN
Dawn* | | | PK
The Daily Star | | | BD
Kathmandu Post | | The Kathmandu Post | NP
Australian Broadcasting Corporation | ABC* | | AU
The Australian* | | | AU
The Sydney Morning Herald | SMH* | Sydney Morning Herald | AU
The Age* | | | AU
Australian Financial Review | AFR* | | AU
Radio New Zealand | RNZ | | NZ
The New Zealand Herald | | New Zealand Herald | NZ
The Post-Courier | | | PG
The Fiji Times | | Fiji Times | FJ
Islands Business | | | FJ
CBC | | Canadian Broadcasting Corporation; CBC News | CA
The Globe and Mail | | Globe and Mail | CA
Toronto Star | | | CA
Le Monde | | | FR
Le Figaro | | | FR
Libération | | | FR
Les Échos | | | FR
France 24 | | | FR
Radio France Internationale | RFI | | FR
Deutsche Welle | DW* | | DE
Der Spiegel | | | DE
Die Zeit | | | DE
Frankfurter Allgemeine Zeitung | FAZ | | DE
Süddeutsche Zeitung | | | DE
Handelsblatt | | | DE
Die Welt | | | DE
Deutsche Presse-Agentur | dpa | | DE
Neue Zürcher Zeitung | NZZ | | CH
Swissinfo | | | CH
Corriere della Sera | | | IT
La Repubblica | | | IT
La Stampa | | | IT
ANSA | | | IT
El País | | El Pais | ES
El Mundo | | | ES
EFE | | Agencia EFE | ES
RTVE | | | ES
Lusa News Agency | | Lusa | PT
NRC Handelsblad | | | NL
De Telegraaf | | | NL
Le Soir | | | BE
De Standaard | | | BE
Euronews | | |
EURACTIV | | Euractiv |
EUobserver | | |
The Irish Times | | Irish Times | IE
RTÉ | | RTE* | IE
Dagens Nyheter | | | SE
Svenska Dagbladet | | | SE
Aftenposten | | | NO
NRK | | | NO
Helsingin Sanomat | | | FI
Yle | | | FI
Gazeta Wyborcza | | | PL
Polish Press Agency | PAP* | | PL
TVP | | | PL
Ukrinform | | | UA
Kyiv Independent | | The Kyiv Independent | UA
Interfax | | | RU
TASS | | ITAR-TASS; Tass | RU
RIA Novosti | | | RU
RT | | Russia Today | RU
Kommersant | | | RU
Izvestia | | | RU
Sputnik News | | | RU
Anadolu Agency | | | TR
Hürriyet | | Hürriyet Daily News | TR
Daily Sabah | | | TR
Al Jazeera | | Al-Jazeera | QA
Al Arabiya | | Al-Arabiya | SA
Asharq Al-Awsat | | | SA
Arab News | | | SA
Saudi Press Agency | SPA* | | SA
Emirates News Agency | WAM* | | AE
The National* | | | AE
Gulf News | | | AE
Gulf Times | | | QA
Al-Ahram | | Ahram Online | EG
Middle East News Agency | MENA* | | EG
Haaretz | | | IL
The Jerusalem Post | | Jerusalem Post | IL
The Times of Israel | | Times of Israel | IL
IRNA | | Islamic Republic News Agency | IR
Mehr News Agency | | | IR
Tasnim News Agency | | Tasnim | IR
Petra News Agency | | | JO
L'Orient-Le Jour | | | LB
Kuwait News Agency | KUNA | | KW
Folha de S.Paulo | | Folha de S. Paulo | BR
O Globo | | TV Globo | BR
O Estado de S. Paulo | | Estadão | BR
Clarín | | | AR
La Nación* | | | AR
El Mercurio* | | | CL
El Tiempo* | | | CO
El Comercio* | | | PE
El Universal* | | | MX
Reforma* | | | MX
Telesur | | teleSUR | VE
Prensa Latina | | | CU
Daily Nation* | | | KE
The Standard* | | | KE
The Punch* | | | NG
Premium Times | | | NG
Mail & Guardian | | | ZA
News24 | | | ZA
AllAfrica | | |
Jeune Afrique | | | FR
The Africa Report | | |
Kazinform | | | KZ
Montsame | | MONTSAME | MN
YouTube | | |
Twitter | | |
`

export const ASSOCIATIONS = `
Keidanren | | Japan Business Federation | JP
Japan Chamber of Commerce and Industry | JCCI | | JP
American Chamber of Commerce in Japan | ACCJ | | JP
U.S. Chamber of Commerce | | US Chamber of Commerce | US
Federation of Korean Industries | FKI | | KR
Korea Chamber of Commerce and Industry | KCCI | | KR
Confederation of Indian Industry | CII* | | IN
Federation of Indian Chambers of Commerce and Industry | FICCI | | IN
BusinessEurope | | |
Confederation of British Industry | CBI* | | GB
Federation of German Industries | BDI* | Bundesverband der Deutschen Industrie | DE
Medef | | MEDEF | FR
Confindustria | | | IT
ASEAN Business Advisory Council | ASEAN-BAC |  |
APEC Business Advisory Council | ABAC |  |
Business 20 | | B20 |
Satellite Industry Association | SIA* | | US
Aerospace Industries Association | | | US
Semiconductor Industry Association | | | US
Society of Japanese Aerospace Companies | SJAC | | JP
GSMA | | GSM Association |
World Nuclear Association | | |
American Institute of Aeronautics and Astronautics | AIAA | | US
American Association for the Advancement of Science | AAAS | | US
American Bar Association | | | US
Institute of Electrical and Electronics Engineers | IEEE | |
International Institute of Space Law | IISL | |
International Academy of Astronautics | IAA* | |
Space Generation Advisory Council | SGAC | |
British Chambers of Commerce | | | GB
AFL-CIO | | | US
Trades Union Congress | TUC* | | GB
Caritas Internationalis | | |
Community of Sant'Egidio | | Sant'Egidio | IT
Nobel Committee | | Norwegian Nobel Committee | NO
Japan Confederation of A- and H-Bomb Sufferers Organizations | | Nihon Hidankyo | JP
`
