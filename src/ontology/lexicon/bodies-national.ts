// Bodies of states: ministries, agencies, space agencies, armed services, central banks, parliaments, courts.
// Source: own compilation from general knowledge (Apache-2.0, as the project). The generic forms ("Ministry of Foreign Affairs of X", "X Foreign
// Ministry") are made by grammar; here are those whose name, acronym or metonym has to be known.

// name | acronyms | aliases | country. A `*` behind a form: ambiguous (see Body.ambiguous).
export const MINISTRIES = `
Department of State* | DOS* | State Department; U.S. Department of State; US Department of State; U.S. State Department; US State Department; United States Department of State | US
Department of Defense* | DoD; DOD | Defense Department; U.S. Department of Defense; US Department of Defense; Pentagon; the Pentagon; Department of War; U.S. Defense Department | US
Department of the Treasury* | | Treasury Department; U.S. Treasury; US Treasury; U.S. Department of the Treasury; U.S. Treasury Department | US
Department of Commerce* | DOC* | Commerce Department; U.S. Department of Commerce; US Department of Commerce | US
Department of Energy* | DOE* | Energy Department; U.S. Department of Energy; US Department of Energy | US
Department of Homeland Security | DHS | U.S. Department of Homeland Security; Homeland Security Department | US
Department of Justice* | DOJ; DoJ | Justice Department; U.S. Department of Justice; US Department of Justice | US
Department of Transportation* | DOT* | U.S. Department of Transportation | US
Department of the Interior* | DOI* | Interior Department; U.S. Department of the Interior | US
Department of Agriculture* | USDA | U.S. Department of Agriculture | US
Department of Labor* | DOL* | U.S. Department of Labor; Labor Department | US
Department of Health and Human Services | HHS | U.S. Department of Health and Human Services | US
Department of Education* | | U.S. Department of Education | US
Department of Veterans Affairs | | U.S. Department of Veterans Affairs | US
Department of the Air Force | DAF* | U.S. Department of the Air Force | US
Department of the Navy | DON* | U.S. Department of the Navy | US
Department of the Army | | U.S. Department of the Army | US
Foreign, Commonwealth and Development Office | FCDO | Foreign, Commonwealth & Development Office; Foreign Office*; Foreign and Commonwealth Office; Foreign & Commonwealth Office; FCO; UK Foreign Office; British Foreign Office | GB
Ministry of Defence* | MOD*; MoD* | UK Ministry of Defence; UK MOD | GB
HM Treasury | HMT* | UK Treasury; His Majesty's Treasury; Her Majesty's Treasury | GB
Home Office* | | UK Home Office | GB
Cabinet Office* | | UK Cabinet Office | GB
Department for Business and Trade | DBT* | Department for International Trade; DIT* | GB
Department for International Development | DFID; DfID | | GB
Department for Science, Innovation and Technology | DSIT | | GB
Department for Energy Security and Net Zero | DESNZ | | GB
Department for Business, Energy and Industrial Strategy | BEIS | | GB
Department for Environment, Food and Rural Affairs | DEFRA | Defra | GB
Department for Transport* | DfT | | GB
Ministry of Justice* | MoJ*; MOJ* | | GB
Ministry of Foreign Affairs of Japan | MOFA* | Ministry of Foreign Affairs, Japan; Gaimusho; Japanese Foreign Ministry; Japan's Foreign Ministry; Japan's Ministry of Foreign Affairs; Japanese Ministry of Foreign Affairs | JP
Ministry of Defense* | | Japanese Defense Ministry; Japanese Ministry of Defense; Japan's Ministry of Defense; Ministry of Defense of Japan; Japan Defense Agency; Japan's Defense Ministry | JP
Ministry of Economy, Trade and Industry | METI | Ministry of International Trade and Industry; MITI* | JP
Ministry of Education, Culture, Sports, Science and Technology | MEXT | | JP
Ministry of Finance* | MOF* | Japanese Ministry of Finance; Ministry of Finance of Japan; Japan's Finance Ministry | JP
Ministry of Internal Affairs and Communications | MIC* | | JP
Ministry of Land, Infrastructure, Transport and Tourism | MLIT | | JP
Ministry of Agriculture, Forestry and Fisheries | MAFF* | | JP
Ministry of Health, Labour and Welfare | MHLW | | JP
Ministry of the Environment* | MOE* | Ministry of the Environment, Japan; Ministry of the Environment of Japan | JP
Cabinet Office* | CAO* | Cabinet Office, Government of Japan; Cabinet Office of Japan | JP
Cabinet Secretariat* | CAS* | Cabinet Secretariat of Japan | JP
National Security Secretariat | NSS* | | JP
Digital Agency* | | | JP
Reconstruction Agency* | | | JP
Imperial Household Agency | | | JP
National Space Policy Secretariat | NSPS* | | JP
Ministry of Foreign Affairs* | MOFA* | Ministry of Foreign Affairs of the Republic of Korea; South Korean Foreign Ministry; Korean Ministry of Foreign Affairs; ROK Ministry of Foreign Affairs | KR
Ministry of National Defense* | MND* | Ministry of National Defense of the Republic of Korea; ROK Ministry of National Defense; South Korean Defense Ministry | KR
Ministry of Unification | MOU* | Unification Ministry | KR
Ministry of Trade, Industry and Energy | MOTIE | | KR
Ministry of Science and ICT | MSIT | | KR
Ministry of Economy and Finance* | MOEF* | | KR
Ministry of Oceans and Fisheries | | | KR
Office of National Security | | Korean Office of National Security | KR
Ministry of Foreign Affairs of the People's Republic of China | | Chinese Foreign Ministry; Chinese Ministry of Foreign Affairs; China's Foreign Ministry; Ministry of Foreign Affairs of China | CN
Ministry of Commerce* | MOFCOM | Ministry of Commerce of the People's Republic of China; Chinese Ministry of Commerce | CN
Ministry of National Defense* | | Chinese Defense Ministry; Ministry of National Defense of the People's Republic of China; China's Ministry of National Defense | CN
National Development and Reform Commission | NDRC | | CN
State Council* | | State Council of China; State Council of the People's Republic of China | CN
Ministry of Industry and Information Technology* | MIIT | | CN
Ministry of Science and Technology* | MOST* | | CN
Ministry of State Security | MSS* | | CN
International Department of the Central Committee of the Communist Party of China | IDCPC | International Liaison Department; International Department of the CPC Central Committee | CN
Taiwan Affairs Office | | | CN
Hong Kong and Macao Affairs Office | | | CN
Mainland Affairs Council | | | TW
Ministry of External Affairs | MEA* | Indian Ministry of External Affairs; Ministry of External Affairs of India | IN
Ministry of Defence* | | Indian Ministry of Defence; Ministry of Defence of India; Indian Defence Ministry | IN
Ministry of Home Affairs* | MHA* | Indian Ministry of Home Affairs | IN
Ministry of Commerce and Industry* | | | IN
Ministry of New and Renewable Energy | MNRE | | IN
Ministry of Electronics and Information Technology | MeitY; MEITY | | IN
Ministry of Ports, Shipping and Waterways | | | IN
Department of Foreign Affairs and Trade | DFAT | Australian Department of Foreign Affairs and Trade | AU
Department of Defence* | | Australian Department of Defence; Department of Defence, Australia | AU
Department of Home Affairs* | | Australian Department of Home Affairs | AU
Department of the Prime Minister and Cabinet | PM&C | | AU
Department of Industry, Science and Resources | DISR | | AU
Department of Climate Change, Energy, the Environment and Water | DCCEEW | | AU
Ministry of Foreign Affairs and Trade | MFAT | New Zealand Ministry of Foreign Affairs and Trade | NZ
New Zealand Ministry of Defence | NZMOD | | NZ
Ministry of Business, Innovation and Employment | MBIE | | NZ
Ministry for Primary Industries | MPI* | | NZ
Global Affairs Canada | GAC* | Department of Foreign Affairs, Trade and Development; DFATD; Department of Foreign Affairs and International Trade; DFAIT | CA
Department of National Defence | DND* | Canadian Department of National Defence | CA
Innovation, Science and Economic Development Canada | ISED | | CA
Natural Resources Canada | NRCan | | CA
Public Safety Canada | | | CA
Privy Council Office | PCO* | | CA
Immigration, Refugees and Citizenship Canada | IRCC | | CA
Transport Canada | | | CA
Department of Fisheries and Oceans | DFO* | Fisheries and Oceans Canada | CA
Ministry for Europe and Foreign Affairs | MEAE | Quai d'Orsay*; Quai d’Orsay*; French Foreign Ministry; French Ministry for Europe and Foreign Affairs; Ministère de l'Europe et des Affaires étrangères; French Ministry of Foreign Affairs | FR
Ministry of the Armed Forces* | | French Ministry of the Armed Forces; French Ministry of Armed Forces; Ministry of Armed Forces; French Defence Ministry | FR
Federal Foreign Office | | German Federal Foreign Office; Auswärtiges Amt; German Foreign Office; German Foreign Ministry | DE
Federal Ministry of Defence* | BMVg | German Federal Ministry of Defence; German Defence Ministry; German Ministry of Defence; Federal Ministry of Defense | DE
Federal Ministry for Economic Affairs and Climate Action | BMWK | Federal Ministry for Economic Affairs and Energy; BMWi; BMWE | DE
Federal Ministry for Economic Cooperation and Development | BMZ | German Federal Ministry for Economic Cooperation and Development | DE
Federal Ministry of Finance* | BMF* | German Finance Ministry | DE
Federal Ministry of the Interior* | BMI* | Federal Ministry of the Interior and Community; German Interior Ministry | DE
Federal Ministry of Education and Research | BMBF | | DE
Federal Chancellery | | German Chancellery; Bundeskanzleramt | DE
Ministry of Foreign Affairs and International Cooperation* | MAECI | Farnesina*; Italian Foreign Ministry; Italian Ministry of Foreign Affairs and International Cooperation | IT
Ministry of Defence* | | Italian Ministry of Defence; Italian Defence Ministry | IT
Ministry of Enterprises and Made in Italy | MIMIT | | IT
Ministry of Foreign Affairs, European Union and Cooperation | MAEC | Ministry of Foreign Affairs, European Union and Cooperation of Spain; Spanish Foreign Ministry | ES
Ministry of Foreign Affairs* | | Dutch Ministry of Foreign Affairs; Dutch Foreign Ministry; Netherlands Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Netherlands | NL
Federal Department of Foreign Affairs | FDFA; EDA* | Swiss Federal Department of Foreign Affairs; DFAE | CH
Federal Department of Economic Affairs, Education and Research | EAER | | CH
State Secretariat for Economic Affairs | SECO* | | CH
Federal Department of Defence, Civil Protection and Sport | DDPS | | CH
Federal Ministry for European and International Affairs | BMEIA | Austrian Foreign Ministry; Austrian Federal Ministry for European and International Affairs | AT
FPS Foreign Affairs | | Federal Public Service Foreign Affairs; Belgian Foreign Ministry; FPS Foreign Affairs, Foreign Trade and Development Cooperation | BE
Department of Foreign Affairs* | DFA* | Irish Department of Foreign Affairs; Department of Foreign Affairs and Trade of Ireland | IE
Department of the Taoiseach | | | IE
Department of Enterprise, Trade and Employment | | | IE
Ministry for Foreign Affairs* | | Finnish Ministry for Foreign Affairs; Ministry for Foreign Affairs of Finland; Finnish Foreign Ministry | FI
Ministry for Foreign Affairs* | | Swedish Ministry for Foreign Affairs; Ministry for Foreign Affairs of Sweden; Swedish Foreign Ministry | SE
Ministry for Foreign Affairs* | | Icelandic Ministry for Foreign Affairs; Ministry for Foreign Affairs of Iceland; Icelandic Foreign Ministry | IS
Norwegian Ministry of Foreign Affairs | | Royal Norwegian Ministry of Foreign Affairs; Norwegian Foreign Ministry | NO
Danish Ministry of Foreign Affairs | | Ministry of Foreign Affairs of Denmark; Danish Foreign Ministry | DK
Polish Ministry of Foreign Affairs | | Ministry of Foreign Affairs of Poland; Ministry of Foreign Affairs of the Republic of Poland; Polish Foreign Ministry | PL
Ministry of Foreign Affairs of the Russian Federation | | Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Russia; Russia's Foreign Ministry | RU
Russian Ministry of Defence | | Russian Defence Ministry; Russian Defense Ministry; Ministry of Defence of the Russian Federation | RU
Security Council of the Russian Federation | | Russian Security Council | RU
Ministry of Foreign Affairs of Ukraine | | Ukrainian Foreign Ministry; Ukrainian Ministry of Foreign Affairs; Ukraine's Foreign Ministry | UA
Ministry of Defence of Ukraine | | Ukrainian Defence Ministry; Ukrainian Ministry of Defence | UA
Ministry of Foreign Affairs* | | Turkish Foreign Ministry; Turkish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Türkiye; Ministry of Foreign Affairs of the Republic of Türkiye | TR
Ministry of External Relations* | MRE* | Itamaraty*; Brazilian Foreign Ministry; Brazilian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Brazil; Itamaraty Palace* | BR
Secretariat of Foreign Affairs* | SRE* | Mexican Foreign Ministry; Ministry of Foreign Affairs of Mexico; Secretaría de Relaciones Exteriores | MX
Ministry of Foreign Affairs, International Trade and Worship | | Argentine Foreign Ministry; Palacio San Martín*; Cancillería Argentina | AR
Ministry of Foreign Affairs of Chile | | Chilean Foreign Ministry; MINREL | CL
Ministry of Foreign Affairs of Colombia | | Colombian Foreign Ministry | CO
Ministry of Foreign Affairs of Peru | | Peruvian Foreign Ministry | PE
Department of International Relations and Cooperation | DIRCO | South African Department of International Relations and Cooperation | ZA
South African Department of Defence | | | ZA
Department of Trade, Industry and Competition | DTIC* | | ZA
Federal Ministry of Foreign Affairs* | | Nigerian Ministry of Foreign Affairs | NG
Ministry of Foreign and Diaspora Affairs | | Kenyan Ministry of Foreign Affairs | KE
Ministry of Foreign Affairs* | | Egyptian Foreign Ministry; Egyptian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Egypt | EG
Ministry of Foreign Affairs, African Cooperation and Moroccan Expatriates | | Moroccan Ministry of Foreign Affairs | MA
Ministry of Foreign Affairs* | | Israeli Foreign Ministry; Israel Ministry of Foreign Affairs; Israeli Ministry of Foreign Affairs | IL
Ministry of Foreign Affairs and Expatriates* | | Jordanian Foreign Ministry | JO
Ministry of Foreign Affairs* | | Saudi Foreign Ministry; Saudi Ministry of Foreign Affairs; Ministry of Foreign Affairs of Saudi Arabia | SA
Ministry of Foreign Affairs* | MoFAIC | UAE Ministry of Foreign Affairs; Ministry of Foreign Affairs and International Cooperation of the UAE | AE
Ministry of Industry and Advanced Technology | MoIAT | | AE
Ministry of Foreign Affairs* | | Qatari Foreign Ministry; Qatari Ministry of Foreign Affairs; Ministry of Foreign Affairs of Qatar | QA
Foreign Ministry of Oman | | Ministry of Foreign Affairs of Oman; Omani Foreign Ministry | OM
Ministry of Foreign Affairs of Iran | | Iranian Foreign Ministry | IR
Ministry of Foreign Affairs of Iraq | | Iraqi Foreign Ministry | IQ
Ministry of Foreign Affairs of Pakistan | | Pakistani Foreign Ministry; Pakistan Foreign Office; Pakistan's Foreign Office | PK
Ministry of Foreign Affairs of Bangladesh | | Bangladesh Foreign Ministry | BD
Ministry of Foreign Affairs of Sri Lanka | | Sri Lankan Foreign Ministry | LK
Ministry of Foreign Affairs of Nepal | | Nepalese Foreign Ministry | NP
Ministry of Foreign Affairs* | MFA* | MFA Singapore; Singapore Ministry of Foreign Affairs; Singapore MFA | SG
Ministry of Defence* | MINDEF | Singapore Ministry of Defence | SG
Ministry of Trade and Industry* | MTI* | | SG
Ministry of Foreign Affairs* | | Wisma Putra*; Malaysian Foreign Ministry; Malaysian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Malaysia | MY
Ministry of Investment, Trade and Industry | MITI* | | MY
Ministry of Foreign Affairs of the Republic of Indonesia | Kemlu | Indonesian Foreign Ministry; Indonesian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Indonesia | ID
Coordinating Ministry for Economic Affairs | | | ID
Coordinating Ministry for Maritime Affairs and Investment | | | ID
Ministry of Marine Affairs and Fisheries | | | ID
Department of Foreign Affairs* | DFA* | Philippine Department of Foreign Affairs; Department of Foreign Affairs of the Philippines | PH
Department of National Defense* | DND* | Philippine Department of National Defense | PH
Department of Trade and Industry* | DTI* | | PH
Ministry of Foreign Affairs of Viet Nam | | Vietnamese Ministry of Foreign Affairs; Vietnamese Foreign Ministry; Ministry of Foreign Affairs of Vietnam | VN
Ministry of Foreign Affairs of Thailand | | Thai Ministry of Foreign Affairs; Thai Foreign Ministry; Ministry of Foreign Affairs of the Kingdom of Thailand | TH
Ministry of Foreign Affairs and International Cooperation* | | Cambodian Foreign Ministry; Cambodian Ministry of Foreign Affairs and International Cooperation | KH
Ministry of Foreign Affairs of the Lao PDR | | Lao Ministry of Foreign Affairs; Lao Foreign Ministry | LA
Ministry of Foreign Affairs of Mongolia | | Mongolian Foreign Ministry; Mongolian Ministry of Foreign Affairs | MN
Ministry of Foreign Affairs of the Republic of Kazakhstan | | Kazakh Foreign Ministry; Ministry of Foreign Affairs of Kazakhstan | KZ
Ministry of Foreign Affairs of Uzbekistan | | Uzbek Foreign Ministry | UZ
Ministry of Foreign Affairs of Georgia | | Georgian Foreign Ministry | GE
Ministry of Foreign Affairs of Armenia | | Armenian Foreign Ministry | AM
Ministry of Foreign Affairs of Azerbaijan | | Azerbaijani Foreign Ministry | AZ
Ministry of Foreign Affairs of Greece | | Greek Foreign Ministry; Hellenic Ministry of Foreign Affairs | GR
Ministry of Foreign Affairs of Portugal | | Portuguese Foreign Ministry; Palácio das Necessidades* | PT
Ministry of Foreign Affairs and Trade of Hungary | | Hungarian Foreign Ministry; Hungarian Ministry of Foreign Affairs and Trade | HU
Ministry of Foreign Affairs of the Czech Republic | | Czech Foreign Ministry; Czernin Palace*; Czech Ministry of Foreign Affairs | CZ
Ministry of Foreign and European Affairs* | | Croatian Ministry of Foreign and European Affairs | HR
Estonian Ministry of Foreign Affairs | | Ministry of Foreign Affairs of Estonia; Estonian Foreign Ministry | EE
Latvian Ministry of Foreign Affairs | | Ministry of Foreign Affairs of Latvia; Latvian Foreign Ministry | LV
Lithuanian Ministry of Foreign Affairs | | Ministry of Foreign Affairs of Lithuania; Lithuanian Foreign Ministry | LT
Secretariat of State* | | Secretariat of State of the Holy See; Vatican Secretariat of State | VA
Dicastery for Promoting Integral Human Development | | | VA
`

export const AGENCIES = `
National Security Council* | NSC* | U.S. National Security Council; US National Security Council; White House National Security Council | US
National Space Council | NSpC | U.S. National Space Council | US
Office of the United States Trade Representative | USTR | Office of the U.S. Trade Representative; U.S. Trade Representative's Office | US
Office of Science and Technology Policy | OSTP | White House Office of Science and Technology Policy | US
Office of Management and Budget | OMB | | US
Office of the Director of National Intelligence | ODNI | | US
Office of the National Cyber Director | ONCD | | US
Central Intelligence Agency | CIA | | US
National Security Agency | NSA* | | US
National Reconnaissance Office | NRO* | | US
National Geospatial-Intelligence Agency | NGA* | | US
Defense Intelligence Agency | DIA* | | US
Federal Bureau of Investigation | FBI | | US
Federal Communications Commission | FCC* | | US
Federal Aviation Administration | FAA | | US
Federal Trade Commission | FTC | | US
Federal Emergency Management Agency | FEMA | | US
Food and Drug Administration | FDA* | U.S. Food and Drug Administration | US
Securities and Exchange Commission | SEC* | U.S. Securities and Exchange Commission | US
Centers for Disease Control and Prevention | CDC* | U.S. Centers for Disease Control and Prevention | US
National Institutes of Health | NIH | | US
National Science Foundation | NSF* | U.S. National Science Foundation | US
National Oceanic and Atmospheric Administration | NOAA | | US
National Institute of Standards and Technology | NIST | | US
National Nuclear Security Administration | NNSA | | US
Nuclear Regulatory Commission | NRC* | U.S. Nuclear Regulatory Commission | US
Environmental Protection Agency | EPA* | U.S. Environmental Protection Agency; US EPA | US
United States Agency for International Development | USAID | U.S. Agency for International Development; US Agency for International Development | US
United States International Development Finance Corporation | DFC* | U.S. International Development Finance Corporation; International Development Finance Corporation; Overseas Private Investment Corporation; OPIC | US
Millennium Challenge Corporation | MCC* | | US
Export-Import Bank of the United States | EXIM* | U.S. Export-Import Bank; US EXIM Bank | US
U.S. Trade and Development Agency | USTDA | United States Trade and Development Agency | US
Defense Advanced Research Projects Agency | DARPA | | US
Defense Innovation Unit | DIU* | | US
Defense Security Cooperation Agency | DSCA | | US
Missile Defense Agency | MDA* | | US
Space Development Agency | SDA* | | US
Arms Control and Disarmament Agency | ACDA | | US
Cybersecurity and Infrastructure Security Agency | CISA | | US
U.S. Geological Survey | USGS | United States Geological Survey | US
U.S. Customs and Border Protection | CBP* | | US
Bureau of Industry and Security | BIS* | | US
Office of Foreign Assets Control | OFAC | | US
Office of Space Commerce | OSC* | | US
National Endowment for Democracy | NED* | | US
U.S. Agency for Global Media | USAGM | | US
Peace Corps | | U.S. Peace Corps | US
American Institute in Taiwan | AIT* | | US
Jet Propulsion Laboratory | JPL | NASA Jet Propulsion Laboratory | US
Johnson Space Center | JSC* | NASA Johnson Space Center | US
Goddard Space Flight Center | GSFC | | US
Kennedy Space Center | KSC* | | US
Marshall Space Flight Center | MSFC | | US
Ames Research Center | | NASA Ames Research Center; NASA Ames | US
Lawrence Livermore National Laboratory | LLNL | | US
Los Alamos National Laboratory | LANL | | US
Sandia National Laboratories | | | US
Oak Ridge National Laboratory | ORNL | | US
Argonne National Laboratory | | | US
Brookhaven National Laboratory | BNL* | | US
National Renewable Energy Laboratory | NREL | | US
Government Accountability Office | GAO | | US
Congressional Research Service | CRS* | | US
Library of Congress | | | US
Smithsonian Institution | | | US
National Academies of Sciences, Engineering, and Medicine | NASEM | National Academies; National Academy of Sciences; National Academy of Engineering | US
Government Communications Headquarters | GCHQ | | GB
Secret Intelligence Service | SIS* | MI6 | GB
Security Service* | | MI5 | GB
National Cyber Security Centre | NCSC | | GB
UK Export Finance | UKEF | | GB
British International Investment | BII* | CDC Group | GB
British Council | | | GB
UK Research and Innovation | UKRI | | GB
Defence Science and Technology Laboratory | Dstl; DSTL | | GB
Defence Equipment and Support | DE&S | | GB
UK Atomic Energy Authority | UKAEA | | GB
Met Office | | UK Met Office | GB
National Crime Agency | NCA* | | GB
Ofcom | | | GB
Civil Aviation Authority* | CAA* | UK Civil Aviation Authority | GB
Royal Society | | The Royal Society | GB
Japan International Cooperation Agency | JICA | | JP
Japan External Trade Organization | JETRO | | JP
Japan Bank for International Cooperation | JBIC | | JP
Nippon Export and Investment Insurance | NEXI | | JP
Japan Organization for Metals and Energy Security | JOGMEC | Japan Oil, Gas and Metals National Corporation | JP
Japan Foundation | | The Japan Foundation | JP
Japan Society for the Promotion of Science | JSPS | | JP
Japan Science and Technology Agency | JST* | | JP
Japan Atomic Energy Agency | JAEA | | JP
New Energy and Industrial Technology Development Organization | NEDO | | JP
National Institute of Information and Communications Technology | NICT | | JP
National Institute of Advanced Industrial Science and Technology | AIST | | JP
Acquisition, Technology & Logistics Agency | ATLA | Acquisition, Technology and Logistics Agency | JP
Japan Coast Guard | JCG | | JP
Japan Meteorological Agency | JMA* | | JP
Japan Agency for Marine-Earth Science and Technology | JAMSTEC | | JP
National Police Agency* | NPA* | | JP
Financial Services Agency* | FSA* | | JP
Fisheries Agency* | | | JP
Agency for Natural Resources and Energy | ANRE | | JP
Nuclear Regulation Authority | NRA* | | JP
Public Security Intelligence Agency | PSIA* | | JP
Geospatial Information Authority of Japan | GSI* | | JP
RIKEN | | | JP
Cabinet Satellite Intelligence Center | CSICE | | JP
Japan Tourism Agency | JTA* | | JP
National Institute of Polar Research | NIPR | | JP
Japan-Taiwan Exchange Association | | | JP
Korea International Cooperation Agency | KOICA | | KR
Korea Trade-Investment Promotion Agency | KOTRA | | KR
Korea Foundation | KF* | | KR
Korea Institute of Science and Technology | KIST | | KR
Defense Acquisition Program Administration | DAPA | | KR
Korea Coast Guard | | | KR
Export-Import Bank of Korea | | Korea Eximbank; KEXIM | KR
National Intelligence Service* | NIS* | | KR
Agency for Defense Development | | | KR
China International Development Cooperation Agency | CIDCA | | CN
China Coast Guard | CCG* | | CN
Chinese Academy of Sciences | CAS* | | CN
Chinese Academy of Social Sciences | CASS* | | CN
Cyberspace Administration of China | CAC* | | CN
China Meteorological Administration | CMA* | | CN
China Development Bank | CDB* | | CN
Export-Import Bank of China | | China Eximbank; China Exim Bank | CN
Central Military Commission | CMC* | | CN
Xinhua News Agency | | Xinhua | CN
Defence Research and Development Organisation | DRDO | | IN
Indian National Space Promotion and Authorization Centre | IN-SPACe | IN-SPACE | IN
NITI Aayog | | | IN
Department of Space* | DOS* | | IN
Department of Atomic Energy | DAE* | | IN
Geological Survey of India | | | IN
Indian Coast Guard | ICG* | | IN
Indian Council of World Affairs | ICWA | | IN
Indian Council for Cultural Relations | ICCR | | IN
Export-Import Bank of India | | India Exim Bank | IN
Commonwealth Scientific and Industrial Research Organisation | CSIRO | | AU
Australian Signals Directorate | ASD* | | AU
Australian Federal Police | AFP* | | AU
Australian Border Force | ABF* | | AU
Australian Centre for International Agricultural Research | ACIAR | | AU
Geoscience Australia | | | AU
Bureau of Meteorology | BoM* | Australian Bureau of Meteorology | AU
Defence Science and Technology Group | DSTG | | AU
Office of National Intelligence | ONI* | | AU
Australian Antarctic Division | | | AU
Export Finance Australia | EFA* | | AU
Austrade | | Australian Trade and Investment Commission | AU
National Emergency Management Agency* | NEMA* | | NZ
Government Communications Security Bureau | GCSB | | NZ
Antarctica New Zealand | | | NZ
Communications Security Establishment | CSE* | | CA
Royal Canadian Mounted Police | RCMP | | CA
Canada Border Services Agency | CBSA | | CA
National Research Council Canada | NRC* | National Research Council of Canada | CA
Export Development Canada | EDC* | | CA
International Development Research Centre | IDRC | | CA
Canadian Coast Guard | | | CA
Canadian Security Intelligence Service | CSIS* | | CA
French Development Agency | AFD* | Agence Française de Développement; Agence française de développement | FR
Directorate General of Armaments | DGA* | Direction générale de l'armement | FR
Directorate-General for External Security | DGSE | | FR
National Centre for Scientific Research | CNRS | Centre national de la recherche scientifique | FR
French Alternative Energies and Atomic Energy Commission | CEA* | | FR
Business France | | | FR
Institut français | | | FR
Expertise France | | | FR
Bpifrance | | | FR
ONERA | | | FR
Secretariat-General for National Defence and Security | SGDSN | | FR
Deutsche Gesellschaft für Internationale Zusammenarbeit | GIZ | German Agency for International Cooperation | DE
Federal Intelligence Service | BND* | Bundesnachrichtendienst | DE
Kreditanstalt für Wiederaufbau | KfW | KfW Development Bank; KfW Bankengruppe | DE
Goethe-Institut | | Goethe Institute | DE
German Academic Exchange Service | DAAD | Deutscher Akademischer Austauschdienst | DE
Federal Office for Information Security | BSI* | | DE
Max Planck Society | | Max-Planck-Gesellschaft | DE
Fraunhofer Society | | Fraunhofer; Fraunhofer-Gesellschaft | DE
Helmholtz Association | | | DE
Alexander von Humboldt Foundation | | Humboldt Foundation | DE
Italian Agency for Development Cooperation | AICS* | | IT
National Research Council* | CNR* | Italian National Research Council | IT
Spanish Agency for International Development Cooperation | AECID | | ES
Centre for the Development of Industrial Technology | CDTI | | ES
Instituto Cervantes | | | ES
Netherlands Organisation for Scientific Research | NWO | | NL
Netherlands Enterprise Agency | RVO* | | NL
TNO | | Netherlands Organisation for Applied Scientific Research | NL
Swiss Agency for Development and Cooperation | SDC* | | CH
Swiss National Science Foundation | SNSF | | CH
Swedish International Development Cooperation Agency | Sida* | SIDA* | SE
Swedish Defence Materiel Administration | FMV | | SE
Swedish Defence Research Agency | FOI* | | SE
Swedish Civil Contingencies Agency | MSB* | | SE
Norwegian Agency for Development Cooperation | Norad | | NO
Norwegian Polar Institute | | | NO
Innovation Norway | | | NO
Research Council of Norway | | | NO
Business Finland | | | FI
Finnish Meteorological Institute | FMI* | | FI
Enterprise Estonia | | | EE
e-Governance Academy | | | EE
Enterprise Ireland | | | IE
IDA Ireland | | | IE
Irish Aid | | | IE
Austrian Development Agency | ADA* | | AT
Austrian Research Promotion Agency | FFG | | AT
Camões Institute | | Camões, I.P. | PT
Belgian Development Agency | | Enabel | BE
Federal Security Service* | FSB* | | RU
Foreign Intelligence Service* | SVR | | RU
Main Intelligence Directorate | GRU | | RU
KGB | | | SUHH
Rosatom | | Rosatom State Corporation; State Atomic Energy Corporation Rosatom | RU
Rostec | | | RU
Russian Academy of Sciences | RAS* | | RU
National Security and Defense Council of Ukraine | NSDC | | UA
Energoatom | | | UA
Turkish Cooperation and Coordination Agency | TIKA; TİKA | | TR
Presidency of Defence Industries* | SSB* | | TR
Scientific and Technological Research Council of Türkiye | TÜBİTAK; TUBITAK | | TR
Brazilian Cooperation Agency | ABC* | Agência Brasileira de Cooperação | BR
Brazilian Agricultural Research Corporation | Embrapa | EMBRAPA | BR
Brazilian Development Bank | BNDES | | BR
ApexBrasil | | | BR
Mexican Agency for International Development Cooperation | AMEXCID | | MX
Chilean Agency for International Development Cooperation | AGCID | | CL
CORFO | | | CL
Council for Scientific and Industrial Research* | CSIR* | | ZA
Industrial Development Corporation* | IDC* | | ZA
South African National Research Foundation | | National Research Foundation | ZA
Egyptian Agency of Partnership for Development | | | EG
Suez Canal Authority | SCA* | | EG
Panama Canal Authority | ACP* | | PA
Mossad | | | IL
Israel Innovation Authority | | | IL
MASHAV | | Israel's Agency for International Development Cooperation | IL
Saudi Fund for Development | SFD* | | SA
King Salman Humanitarian Aid and Relief Centre | KSrelief | | SA
Public Investment Fund* | PIF* | | SA
King Abdulaziz City for Science and Technology | KACST | | SA
Abu Dhabi Fund for Development | ADFD | | AE
Federal Authority for Nuclear Regulation | FANR* | | AE
Qatar Fund for Development | QFFD | | QA
Kuwait Fund for Arab Economic Development | KFAED | Kuwait Fund | KW
Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards; Iranian Revolutionary Guard Corps | IR
Atomic Energy Organization of Iran | AEOI* | | IR
Inter-Services Intelligence | ISI* | | PK
Enterprise Singapore | EnterpriseSG | | SG
Economic Development Board | EDB* | Singapore Economic Development Board | SG
Infocomm Media Development Authority | IMDA | | SG
Cyber Security Agency of Singapore | CSA* | | SG
Maritime and Port Authority of Singapore | MPA* | | SG
A*STAR | | Agency for Science, Technology and Research | SG
Malaysian Investment Development Authority | MIDA* | | MY
Malaysian Maritime Enforcement Agency | MMEA* | | MY
Bakamla | | Indonesian Maritime Security Agency; Badan Keamanan Laut | ID
National Development Planning Agency* | Bappenas | BAPPENAS; Ministry of National Development Planning | ID
National Research and Innovation Agency | BRIN* | | ID
Philippine Coast Guard | PCG* | | PH
National Economic and Development Authority | NEDA | | PH
Vietnam Academy of Science and Technology | VAST* | | VN
Vietnam Coast Guard | VCG* | | VN
Thailand International Cooperation Agency | TICA | | TH
Board of Investment of Thailand | BOI* | Thailand Board of Investment | TH
National Security Council of Thailand | | | TH
International Cooperation and Development Fund | | TaiwanICDF | TW
Taipei Economic and Cultural Representative Office | TECRO | Taipei Economic and Cultural Office; TECO* | TW
Taiwan External Trade Development Council | TAITRA | | TW
Federal Deposit Insurance Corporation | FDIC | | US
Office of the Comptroller of the Currency | OCC* | | US
Commodity Futures Trading Commission | CFTC | | US
Consumer Financial Protection Bureau | CFPB | | US
Internal Revenue Service | IRS* | | US
Drug Enforcement Administration | DEA* | | US
U.S. Secret Service | USSS | United States Secret Service | US
U.S. Immigration and Customs Enforcement | ICE* | | US
U.S. Citizenship and Immigration Services | USCIS | | US
U.S. Fish and Wildlife Service | | | US
U.S. Forest Service | | | US
Federal Energy Regulatory Commission | FERC | | US
Energy Information Administration | EIA* | | US
Bureau of Labor Statistics | | | US
Census Bureau | | U.S. Census Bureau | US
National Weather Service | NWS* | | US
National Archives and Records Administration | NARA* | National Archives* | US
National Transportation Safety Board | NTSB | | US
Defense Threat Reduction Agency | DTRA | | US
Arctic Executive Steering Committee | | | US
Financial Conduct Authority | FCA* | | GB
Competition and Markets Authority | CMA* | | GB
HM Revenue and Customs | HMRC | HM Revenue & Customs | GB
Serious Fraud Office | SFO* | | GB
Crown Prosecution Service | CPS* | | GB
UK Health Security Agency | UKHSA | | GB
UK AI Security Institute | | AI Safety Institute | GB
British Antarctic Survey | BAS* | | GB
Office for National Statistics | ONS* | | GB
UK Hydrographic Office | UKHO | | GB
Federal Office for the Protection of the Constitution | BfV | Bundesamt für Verfassungsschutz | DE
Federal Agency for Technical Relief | THW* | Technisches Hilfswerk | DE
Federal Network Agency | | Bundesnetzagentur | DE
BaFin | | Federal Financial Supervisory Authority | DE
Alfred Wegener Institute | AWI* | | DE
Robert Koch Institute | RKI* | | DE
Federal Criminal Police Office | BKA* | Bundeskriminalamt | DE
Physikalisch-Technische Bundesanstalt | PTB* | | DE
German Weather Service | DWD* | Deutscher Wetterdienst | DE
ANSSI | | Agence nationale de la sécurité des systèmes d'information | FR
DGSI | | General Directorate for Internal Security | FR
Caisse des Dépôts | | Caisse des Dépôts et Consignations | FR
Météo-France | | | FR
Ifremer | IFREMER | | FR
INRAE | | | FR
Inserm | INSERM | | FR
Institut Pasteur | | Pasteur Institute | FR
Proparco | | | FR
General Intelligence and Security Service | AIVD | | NL
Rijkswaterstaat | | | NL
KNMI | | Royal Netherlands Meteorological Institute | NL
Federal Office for Civil Protection | FOCP | | CH
Paul Scherrer Institute | | | CH
Spanish National Research Council | CSIC* | | ES
ICEX | | | ES
AICEP | | Agência para o Investimento e Comércio Externo de Portugal | PT
ENEA | | | IT
SACE | | | IT
Simest | | SIMEST | IT
Cassa Depositi e Prestiti | CDP* | | IT
Italian Coast Guard | | Guardia Costiera | IT
National Cybersecurity Agency | ACN* | | IT
Hellenic Coast Guard | | | GR
Internal Security Agency | ABW* | | PL
Bank Gospodarstwa Krajowego | BGK | | PL
NASK | | | PL
National Centre for Research and Development | NCBR | | PL
NÚKIB | NUKIB | National Cyber and Information Security Agency | CZ
Security Service of Ukraine | SBU* | | UA
Main Directorate of Intelligence | HUR* | Defence Intelligence of Ukraine | UA
National Anti-Corruption Bureau of Ukraine | NABU | | UA
State Service of Special Communications and Information Protection | SSSCIP | | UA
Ukrenergo | | | UA
Ukrzaliznytsia | | Ukrainian Railways | UA
Roskomnadzor | | | RU
Rosgvardia | | | RU
Kurchatov Institute | | | RU
National Intelligence Organization | MIT* | Millî İstihbarat Teşkilatı | TR
AFAD | | Disaster and Emergency Management Authority | TR
Türk Eximbank | | Turk Eximbank | TR
Yunus Emre Institute | | | TR
Turkish Petroleum | TPAO | | TR
Japan Fair Trade Commission | JFTC | | JP
Immigration Services Agency | | Immigration Services Agency of Japan | JP
Agency for Cultural Affairs | | | JP
Forestry Agency | | | JP
National Personnel Authority | NPA* | | JP
Japan Patent Office | JPO* | | JP
National Institute for Environmental Studies | NIES* | | JP
National Institute for Materials Science | NIMS* | | JP
High Energy Accelerator Research Organization | KEK* | | JP
National Astronomical Observatory of Japan | NAOJ | | JP
Institute of Space and Astronautical Science | ISAS* | | JP
Information-technology Promotion Agency | IPA* | | JP
JPCERT Coordination Center | JPCERT/CC | JPCERT | JP
National Center of Incident Readiness and Strategy for Cybersecurity | NISC* | | JP
National Cybersecurity Office | | | JP
Japan Student Services Organization | JASSO | | JP
Council on Economic and Fiscal Policy | | | JP
Space Policy Committee | | Committee on National Space Policy | JP
Strategic Headquarters for National Space Policy | | | JP
Korea Forest Service | | | KR
Korea Polar Research Institute | KOPRI | | KR
Korea Internet & Security Agency | KISA* | Korea Internet and Security Agency | KR
Korea Overseas Infrastructure & Urban Development Corporation | KIND* | | KR
Korea Meteorological Administration | KMA* | | KR
Korea Customs Service | | | KR
Korea Disease Control and Prevention Agency | KDCA | | KR
State Administration for Market Regulation | SAMR | | CN
China Securities Regulatory Commission | CSRC* | | CN
State-owned Assets Supervision and Administration Commission | SASAC | | CN
National Natural Science Foundation of China | NSFC | | CN
Ministry of Public Security | MPS* | | CN
United Front Work Department | | | CN
Central Foreign Affairs Commission | | Office of the Central Commission for Foreign Affairs; Central Foreign Affairs Office | CN
China Maritime Safety Administration | | | CN
Securities and Exchange Board of India | SEBI | | IN
Research and Analysis Wing | RAW* | R&AW | IN
National Informatics Centre | NIC* | | IN
CERT-In | | Indian Computer Emergency Response Team | IN
India Meteorological Department | IMD* | | IN
Invest India | | | IN
National Payments Corporation of India | NPCI | | IN
National Centre for Polar and Ocean Research | NCPOR | | IN
National Cyber and Crypto Agency | BSSN | Badan Siber dan Sandi Negara | ID
Meteorology, Climatology, and Geophysical Agency | BMKG | | ID
Indonesia Investment Authority | | | ID
National Cyber Security Agency | NACSA | | MY
National Security Bureau* | | | TW
Vietnam Academy of Social Sciences | VASS | | VN
Bases Conversion and Development Authority | BCDA | | PH
National Coast Watch Center | | | PH
Pacific Islands Development Forum | PIDF | |
Australian Maritime Safety Authority | AMSA* | | AU
Australian Security Intelligence Organisation | ASIO | | AU
Australian Secret Intelligence Service | ASIS | | AU
Australian Submarine Agency | ASA* | | AU
Australian Competition and Consumer Commission | ACCC | | AU
Foreign Investment Review Board | FIRB | | AU
Maritime New Zealand | | | NZ
New Zealand Customs Service | | | NZ
New Zealand Trade and Enterprise | NZTE | | NZ
New Zealand Security Intelligence Service | NZSIS | | NZ
Polar Knowledge Canada | | | CA
Public Health Agency of Canada | PHAC | | CA
Canadian Food Inspection Agency | CFIA | | CA
FinDev Canada | | | CA
Federal Police of Brazil | | Polícia Federal | BR
Fiocruz | | Oswaldo Cruz Foundation | BR
IBAMA | | | BR
FUNAI | | | BR
Butantan Institute | | | BR
ProChile | | | CL
Procolombia | | ProColombia | CO
PromPerú | | Promperu | PE
YLB | | Yacimientos de Litio Bolivianos | BO
Royal Commission for AlUla | RCU* | | SA
Saudi Data and AI Authority | SDAIA | | SA
Emirates Red Crescent | | | AE
Mohammed bin Rashid Al Maktoum Global Initiatives | | | AE
Qatar Investment Authority | QIA* | | QA
Qatar Charity | | | QA
Abu Dhabi Investment Authority | ADIA | | AE
Kuwait Investment Authority | KIA* | | KW
Oman Investment Authority | OIA* | | OM
Shin Bet | | Israel Security Agency; Shabak | IL
Israel National Cyber Directorate | INCD | | IL
COGAT | | Coordinator of Government Activities in the Territories | IL
Economic and Financial Crimes Commission | EFCC | | NG
Nigerian Communications Commission | NCC* | | NG
Independent National Electoral Commission | INEC* | | NG
Kenya Ports Authority | | | KE
South African Revenue Service | SARS* | | ZA
Armscor | | | ZA
Independent Electoral Commission* | IEC* | |
Rwanda Development Board | RDB* | | RW
Ethiopian Investment Commission | | | ET
Djibouti Ports and Free Zones Authority | | | DJ
Ghana Cocoa Board | COCOBOD | | GH
`

export const SPACE_AGENCIES = `
National Aeronautics and Space Administration | NASA | | US
European Space Agency | ESA | Agence spatiale européenne |
Japan Aerospace Exploration Agency | JAXA | National Space Development Agency; NASDA | JP
Centre National d'Études Spatiales | CNES | National Centre for Space Studies; French Space Agency; French space agency; Centre national d'études spatiales | FR
German Aerospace Center | DLR | Deutsches Zentrum für Luft- und Raumfahrt; German Space Agency; German Aerospace Centre; German Space Agency at DLR | DE
Indian Space Research Organisation | ISRO | Indian Space Research Organization | IN
Korea AeroSpace Administration | KASA* | Korea Aerospace Administration | KR
Korea Aerospace Research Institute | KARI* | | KR
Roscosmos | | ROSCOSMOS; State Space Corporation Roscosmos; Russian Federal Space Agency; Roskosmos; Roscosmos State Corporation | RU
China National Space Administration | CNSA | | CN
China Manned Space Agency | CMSA* | | CN
UK Space Agency | UKSA | United Kingdom Space Agency | GB
Italian Space Agency | ASI* | Agenzia Spaziale Italiana | IT
Canadian Space Agency | CSA*; ASC* | Agence spatiale canadienne | CA
Australian Space Agency | ASA* | | AU
New Zealand Space Agency | NZSA | | NZ
Brazilian Space Agency | AEB* | Agência Espacial Brasileira | BR
Brazil's National Institute for Space Research | INPE | National Institute for Space Research | BR
Mexican Space Agency | AEM* | Agencia Espacial Mexicana | MX
Argentine National Commission on Space Activities | CONAE | Comisión Nacional de Actividades Espaciales; National Commission on Space Activities | AR
Colombian Space Commission | | | CO
Peruvian Space Agency | CONIDA | | PE
Israel Space Agency | ISA* | | IL
UAE Space Agency | UAESA | United Arab Emirates Space Agency; Emirates Space Agency | AE
Mohammed bin Rashid Space Centre | MBRSC | | AE
Saudi Space Agency | SSA* | Saudi Space Commission | SA
Bahrain National Space Science Agency | NSSA | Bahrain Space Agency | BH
Turkish Space Agency | TUA*; TSA* | Türkiye Uzay Ajansı | TR
Iranian Space Agency | | | IR
Pakistan Space and Upper Atmosphere Research Commission | SUPARCO | | PK
Space Research and Remote Sensing Organization | SPARRSO | | BD
Geo-Informatics and Space Technology Development Agency | GISTDA | | TH
Vietnam National Space Center | VNSC* | | VN
Philippine Space Agency | PhilSA | PHILSA | PH
Indonesian National Institute of Aeronautics and Space | LAPAN | National Institute of Aeronautics and Space | ID
Malaysian Space Agency | MYSA | | MY
Office for Space Technology and Industry | OSTIn | | SG
Taiwan Space Agency | TASA* | National Space Organization; NSPO* | TW
State Space Agency of Ukraine | SSAU | | UA
Polish Space Agency | POLSA | | PL
Romanian Space Agency | ROSA* | | RO
Norwegian Space Agency | NOSA* | Norwegian Space Centre | NO
Swedish National Space Agency | SNSA | Swedish National Space Board | SE
Netherlands Space Office | NSO* | | NL
Spanish Space Agency | AEE* | Agencia Espacial Española | ES
Portugal Space | | Portuguese Space Agency | PT
Hellenic Space Center | HSC* | | GR
Luxembourg Space Agency | LSA* | | LU
Swiss Space Office | | | CH
Hungarian Space Office | | | HU
Austrian Space Agency | | | AT
Bulgarian Space Agency | | | BG
Kazakhstan Space Agency | KazCosmos | Kazcosmos | KZ
Azercosmos | | Space Agency of Azerbaijan | AZ
National Space Research and Development Agency | NASRDA | | NG
South African National Space Agency | SANSA | | ZA
Egyptian Space Agency | EgSA | | EG
Kenya Space Agency | KSA* | | KE
Rwanda Space Agency | RSA* | | RW
Ethiopian Space Science and Geospatial Institute | SSGI | | ET
Algerian Space Agency | ASAL | | DZ
Royal Centre for Remote Sensing | CRTS | | MA
Ghana Space Science and Technology Institute | GSSTI | | GH
Angolan Space Program Management Office | GGPEN | | AO
Zimbabwe National Geospatial and Space Agency | ZINGSA | | ZW
Paraguayan Space Agency | AEP* | | PY
Bolivian Space Agency | ABE* | | BO
`

export const ARMED = `
U.S. Army | | United States Army; US Army | US
U.S. Navy | USN* | United States Navy; US Navy | US
U.S. Air Force | USAF | United States Air Force; US Air Force | US
U.S. Marine Corps | USMC | United States Marine Corps; US Marine Corps; US Marines; U.S. Marines | US
U.S. Space Force | USSF | United States Space Force; US Space Force | US
U.S. Coast Guard | USCG | United States Coast Guard; US Coast Guard | US
U.S. Space Command | USSPACECOM; SPACECOM | United States Space Command; US Space Command | US
U.S. Indo-Pacific Command | USINDOPACOM; INDOPACOM | United States Indo-Pacific Command; US Indo-Pacific Command; Indo-Pacific Command; U.S. Pacific Command; USPACOM; PACOM | US
U.S. Strategic Command | USSTRATCOM; STRATCOM* | US Strategic Command | US
U.S. Cyber Command | USCYBERCOM; CYBERCOM | US Cyber Command; United States Cyber Command | US
U.S. European Command | USEUCOM; EUCOM | US European Command | US
U.S. Africa Command | USAFRICOM; AFRICOM | US Africa Command | US
U.S. Central Command | USCENTCOM; CENTCOM | US Central Command | US
U.S. Southern Command | USSOUTHCOM; SOUTHCOM | US Southern Command | US
U.S. Northern Command | USNORTHCOM; NORTHCOM | US Northern Command | US
U.S. Forces Japan | USFJ | United States Forces Japan; US Forces Japan; U.S. Forces, Japan | US
U.S. Forces Korea | USFK | United States Forces Korea; US Forces Korea | US
U.S. Army Corps of Engineers | USACE | Army Corps of Engineers | US
U.S. Pacific Fleet | PACFLT | US Pacific Fleet; Pacific Fleet* | US
Seventh Fleet | | U.S. 7th Fleet; US 7th Fleet; U.S. Seventh Fleet | US
Joint Chiefs of Staff | JCS* | U.S. Joint Chiefs of Staff | US
National Guard* | | U.S. National Guard; National Guard Bureau; Army National Guard; Air National Guard | US
Office of Naval Research | ONR* | | US
Air Force Research Laboratory | AFRL | | US
North American Aerospace Defense Command | NORAD | |
Combined Forces Command | CFC* | ROK-U.S. Combined Forces Command |
Japan Self-Defense Forces | JSDF; SDF* | Self-Defense Forces; Japanese Self-Defense Forces; Japan Self-Defence Forces | JP
Japan Ground Self-Defense Force | JGSDF; GSDF | Ground Self-Defense Force | JP
Japan Maritime Self-Defense Force | JMSDF; MSDF | Maritime Self-Defense Force | JP
Japan Air Self-Defense Force | JASDF; ASDF | Air Self-Defense Force | JP
Space Operations Group* | | | JP
Joint Staff* | | Joint Staff Office | JP
Japan Joint Operations Command | JJOC | | JP
Republic of Korea Armed Forces | | ROK Armed Forces | KR
Republic of Korea Navy | ROKN | ROK Navy | KR
Republic of Korea Air Force | ROKAF | ROK Air Force | KR
Republic of Korea Army | | ROK Army | KR
Korean People's Army | KPA* | | KP
People's Liberation Army | PLA* | Chinese People's Liberation Army | CN
People's Liberation Army Navy | PLAN* | PLA Navy | CN
People's Liberation Army Air Force | PLAAF | PLA Air Force | CN
PLA Rocket Force | | People's Liberation Army Rocket Force; PLARF | CN
British Army | | | GB
Royal Navy | RN* | | GB
Royal Air Force | RAF* | | GB
Royal Marines | | | GB
UK Space Command | UKSC* | | GB
British Armed Forces | | UK Armed Forces; HM Armed Forces | GB
Strategic Command* | | UK Strategic Command | GB
French Armed Forces | | Armed Forces of France | FR
French Navy | | Marine nationale | FR
French Air and Space Force | | Armée de l'Air et de l'Espace; French Air Force | FR
French Army | | Armée de terre | FR
French Space Command | CDE* | | FR
Bundeswehr | | German Armed Forces; German armed forces | DE
German Navy | | Deutsche Marine | DE
German Air Force | | Luftwaffe | DE
German Army | | Heer* | DE
Italian Navy | | Marina Militare | IT
Italian Air Force | | Aeronautica Militare | IT
Carabinieri | | | IT
Guardia di Finanza | | | IT
Guardia Civil | | | ES
Spanish Navy | | Armada Española | ES
Royal Netherlands Navy | RNLN | | NL
Royal Netherlands Air Force | RNLAF | | NL
Australian Defence Force | ADF* | Australian Defence Forces | AU
Royal Australian Navy | RAN* | | AU
Royal Australian Air Force | RAAF | | AU
Australian Army | | | AU
New Zealand Defence Force | NZDF | | NZ
Royal New Zealand Navy | RNZN | | NZ
Royal New Zealand Air Force | RNZAF | | NZ
New Zealand Army | | | NZ
Canadian Armed Forces | CAF* | | CA
Royal Canadian Navy | RCN* | | CA
Royal Canadian Air Force | RCAF | | CA
Indian Navy | | | IN
Indian Air Force | IAF* | | IN
Indian Army | | | IN
Indian Armed Forces | | | IN
Armed Forces of the Philippines | AFP* | Philippine Armed Forces | PH
Philippine Navy | | | PH
Philippine Air Force | | | PH
Indonesian National Armed Forces | TNI | Tentara Nasional Indonesia; Indonesian Armed Forces | ID
Indonesian Navy | | TNI-AL | ID
Royal Thai Navy | | | TH
Royal Thai Armed Forces | RTARF | | TH
Royal Thai Army | | | TH
Royal Malaysian Navy | RMN* | | MY
Malaysian Armed Forces | MAF* | | MY
Singapore Armed Forces | SAF* | | SG
Republic of Singapore Navy | RSN* | | SG
Republic of Singapore Air Force | RSAF | | SG
Vietnam People's Army | VPA* | People's Army of Vietnam | VN
Tatmadaw | | Myanmar Armed Forces; Myanmar military | MM
Pakistan Army | | Pakistani Army | PK
Pakistan Navy | | | PK
Royal Brunei Armed Forces | | | BN
Israel Defense Forces | IDF* | Israel Defence Forces; Israeli Defense Forces | IL
Lebanese Armed Forces | LAF* | | LB
Royal Jordanian Armed Forces | | Jordan Armed Forces | JO
Egyptian Armed Forces | | | EG
Turkish Armed Forces | TSK* | | TR
Armed Forces of Ukraine | AFU* | Ukrainian Armed Forces; Armed Forces of Ukraine General Staff | UA
Russian Armed Forces | | Armed Forces of the Russian Federation | RU
Russian Navy | | | RU
Black Sea Fleet | | | RU
Red Army | | Soviet Army | SUHH
Polish Armed Forces | | | PL
Finnish Defence Forces | FDF* | | FI
Swedish Armed Forces | | | SE
Norwegian Armed Forces | | | NO
Estonian Defence Forces | EDF* | | EE
Irish Defence Forces | | | IE
Hellenic Navy | | | GR
Hellenic Air Force | | | GR
South African National Defence Force | SANDF | | ZA
Nigerian Armed Forces | | | NG
Kenya Defence Forces | KDF* | | KE
Uganda People's Defence Force | UPDF | | UG
Rapid Support Forces | RSF* | | SD
Brazilian Navy | | Marinha do Brasil | BR
Brazilian Air Force | FAB* | | BR
Brazilian Army | | | BR
Mexican Navy | SEMAR | | MX
Chilean Navy | | Armada de Chile | CL
Argentine Navy | | | AR
Colombian Navy | | Armada Nacional de Colombia | CO
Peruvian Navy | | Marina de Guerra del Perú | PE
Republic of Fiji Military Forces | RFMF | | FJ
Papua New Guinea Defence Force | PNGDF | | PG
Mongolian Armed Forces | | | MN
`

export const CENTRAL_BANKS = `
Federal Reserve | | Federal Reserve System; Board of Governors of the Federal Reserve System; U.S. Federal Reserve; US Federal Reserve; the Fed; Federal Reserve Board | US
Federal Reserve Bank of New York | | New York Fed | US
Bank of Japan | BOJ; BoJ | | JP
Bank of England | BoE; BOE* | | GB
People's Bank of China | PBOC; PBoC | | CN
Bank of Korea | BOK* | | KR
Reserve Bank of India | RBI* | | IN
Reserve Bank of Australia | RBA* | | AU
Reserve Bank of New Zealand | RBNZ | Te Pūtea Matua | NZ
Bank of Canada | BoC* | | CA
Banque de France | | Bank of France | FR
Deutsche Bundesbank | | Bundesbank | DE
Bank of Italy | | Banca d'Italia | IT
Bank of Spain | | Banco de España | ES
De Nederlandsche Bank | DNB* | | NL
Swiss National Bank | SNB* | | CH
Austrian National Bank | OeNB | Oesterreichische Nationalbank | AT
National Bank of Belgium | NBB* | | BE
Central Bank of Ireland | | | IE
Banco de Portugal | | Bank of Portugal | PT
Sveriges Riksbank | | Riksbank | SE
Norges Bank | | | NO
Danmarks Nationalbank | | | DK
Bank of Finland | | Suomen Pankki | FI
Eesti Pank | | Bank of Estonia | EE
Bank of Greece | | | GR
National Bank of Poland | NBP | | PL
Czech National Bank | CNB* | | CZ
National Bank of Ukraine | NBU* | | UA
Central Bank of Russia | CBR* | Bank of Russia | RU
Central Bank of the Republic of Türkiye | CBRT | | TR
Central Bank of Brazil | BCB* | Banco Central do Brasil | BR
Bank of Mexico | | Banxico; Banco de México | MX
Central Bank of Argentina | BCRA | | AR
Central Bank of Chile | | Banco Central de Chile | CL
South African Reserve Bank | SARB | | ZA
Central Bank of Nigeria | CBN* | | NG
Central Bank of Kenya | CBK* | | KE
Central Bank of Egypt | CBE* | | EG
Bank Al-Maghrib | | | MA
Saudi Central Bank | SAMA* | Saudi Arabian Monetary Authority | SA
Central Bank of the UAE | CBUAE | | AE
Qatar Central Bank | QCB* | | QA
Bank of Israel | | | IL
Monetary Authority of Singapore | MAS* | | SG
Bank Negara Malaysia | BNM* | | MY
Bank Indonesia | BI* | | ID
Bangko Sentral ng Pilipinas | BSP* | | PH
Bank of Thailand | BOT* | | TH
State Bank of Vietnam | SBV* | | VN
Hong Kong Monetary Authority | HKMA | | HK
State Bank of Pakistan | SBP* | | PK
Bangladesh Bank | | | BD
Central Bank of Sri Lanka | CBSL | | LK
Central Bank of West African States | BCEAO | |
Bank of Central African States | BEAC* | |
Magyar Nemzeti Bank | MNB* | National Bank of Hungary; Hungarian National Bank; Central Bank of Hungary | HU
National Bank of Romania | BNR* | | RO
Bulgarian National Bank | BNB* | | BG
National Bank of Slovakia | NBS* | Národná banka Slovenska | SK
Bank of Slovenia | | Banka Slovenije | SI
Croatian National Bank | HNB* | | HR
National Bank of Serbia | | | RS
Central Bank of Bosnia and Herzegovina | | | BA
National Bank of the Republic of North Macedonia | | | MK
Bank of Albania | | | AL
Central Bank of Kosovo | | Central Bank of the Republic of Kosovo | XK
Central Bank of Montenegro | | | ME
National Bank of Moldova | | | MD
National Bank of the Republic of Belarus | | National Bank of Belarus | BY
National Bank of Georgia | NBG* | | GE
Central Bank of Armenia | CBA* | | AM
Central Bank of Azerbaijan | | Central Bank of the Republic of Azerbaijan | AZ
National Bank of Kazakhstan | | | KZ
Central Bank of Uzbekistan | | | UZ
National Bank of the Kyrgyz Republic | | | KG
National Bank of Tajikistan | | | TJ
Bank of Mongolia | | Mongolbank | MN
Bank of Latvia | | Latvijas Banka | LV
Bank of Lithuania | | Lietuvos bankas | LT
Central Bank of Iceland | | | IS
Central Bank of Cyprus | | | CY
Central Bank of Malta | | | MT
Banque centrale du Luxembourg | | | LU
Central Bank of Iran | | | IR
Central Bank of Iraq | CBI* | | IQ
Central Bank of Jordan | CBJ* | | JO
Banque du Liban | BdL | | LB
Palestine Monetary Authority | PMA* | | PS
Central Bank of Kuwait | | | KW
Central Bank of Bahrain | CBB* | | BH
Central Bank of Oman | CBO* | | OM
Central Bank of Yemen | | | YE
Central Bank of Libya | CBL* | | LY
Central Bank of Tunisia | | | TN
Bank of Algeria | | | DZ
Central Bank of Sudan | | | SD
National Bank of Ethiopia | NBE* | | ET
Bank of Uganda | BOU* | | UG
Bank of Tanzania | | | TZ
National Bank of Rwanda | BNR* | | RW
Bank of Ghana | BoG* | | GH
Bank of Zambia | BOZ* | | ZM
Reserve Bank of Zimbabwe | RBZ* | | ZW
Bank of Mozambique | | Banco de Moçambique | MZ
National Bank of Angola | BNA* | Banco Nacional de Angola | AO
Bank of Botswana | BOB* | | BW
Bank of Namibia | | | NA
Bank of Mauritius | | | MU
National Bank of Cambodia | | | KH
Bank of the Lao PDR | | | LA
Central Bank of Myanmar | | | MM
Nepal Rastra Bank | NRB* | | NP
Royal Monetary Authority of Bhutan | | | BT
Maldives Monetary Authority | | | MV
Da Afghanistan Bank | | | AF
Bank of Papua New Guinea | | | PG
Reserve Bank of Fiji | | | FJ
Central Bank of Colombia | | Banco de la República | CO
Central Reserve Bank of Peru | BCRP | | PE
Central Bank of Bolivia | | | BO
Central Bank of Ecuador | | | EC
Central Bank of Venezuela | BCV* | | VE
Central Bank of Uruguay | BCU* | | UY
Central Bank of Paraguay | | | PY
Central Bank of Cuba | | | CU
Bank of Jamaica | | | JM
Eastern Caribbean Central Bank | ECCB | |
Central Bank of Costa Rica | | | CR
Central Bank of the Dominican Republic | | | DO
Bank of Guatemala | | | GT
`

export const PARLIAMENTS = `
United States Congress | | U.S. Congress; US Congress; Congress* | US
United States Senate | | U.S. Senate; US Senate | US
United States House of Representatives | | U.S. House of Representatives; US House of Representatives | US
Senate Foreign Relations Committee | SFRC | | US
House Foreign Affairs Committee | HFAC | | US
Senate Armed Services Committee | SASC | | US
House Armed Services Committee | HASC | | US
Parliament of the United Kingdom | | UK Parliament; British Parliament; Houses of Parliament; Westminster Parliament | GB
House of Commons* | | Commons* | GB
House of Lords | | | GB
Scottish Parliament | | | GB-SCT
Scottish Government | | | GB-SCT
Senedd | | Senedd Cymru; Welsh Parliament; Welsh Assembly | GB-WLS
Welsh Government | | | GB-WLS
Northern Ireland Assembly | | | GB-NIR
National Diet | | Diet*; the Diet; Japanese Diet; National Diet of Japan | JP
House of Councillors | | Upper House of the Diet | JP
House of Representatives of Japan | | Lower House of the Diet | JP
National Assembly of the Republic of Korea | | Korean National Assembly; ROK National Assembly | KR
Supreme People's Assembly | | | KP
National People's Congress | NPC* | | CN
Chinese People's Political Consultative Conference | CPPCC | | CN
Legislative Yuan | | | TW
Executive Yuan | | | TW
Legislative Council* | LegCo | | HK
Parliament of India | | Indian Parliament | IN
Lok Sabha | | | IN
Rajya Sabha | | | IN
Parliament of Australia | | Australian Parliament; Parliament of the Commonwealth | AU
Parliament of Canada | | Canadian Parliament | CA
House of Commons of Canada | | | CA
Senate of Canada | | | CA
New Zealand Parliament | | Parliament of New Zealand | NZ
French National Assembly | | Assemblée nationale | FR
French Senate | | Sénat français | FR
Bundestag | | German Bundestag; Deutscher Bundestag | DE
Bundesrat | | German Bundesrat | DE
Italian Parliament | | | IT
Chamber of Deputies of Italy | | Camera dei deputati | IT
Cortes Generales | | | ES
Congress of Deputies* | | | ES
Assembly of the Republic* | | | PT
States General* | | Estates General | NL
Tweede Kamer | | Dutch House of Representatives | NL
Eerste Kamer | | Dutch Senate | NL
Oireachtas | | Houses of the Oireachtas | IE
Dáil Éireann | | Dáil; Dail | IE
Seanad Éireann | | Seanad | IE
Riksdag | | Swedish Parliament; Swedish Riksdag | SE
Storting | | Stortinget; Norwegian Parliament | NO
Folketing | | Folketinget; Danish Parliament | DK
Eduskunta | | Finnish Parliament; Parliament of Finland | FI
Althing | | Alþingi; Althingi; Icelandic Parliament | IS
Riigikogu | | Estonian Parliament | EE
Saeima | | Latvian Parliament | LV
Seimas | | Lithuanian Parliament | LT
Sejm | | | PL
Senate of Poland | | Polish Senate | PL
Verkhovna Rada | | Verkhovna Rada of Ukraine; Ukrainian Parliament | UA
Cabinet of Ministers of Ukraine | | | UA
State Duma | | Duma*; Russian State Duma | RU
Federation Council | | Federation Council of Russia | RU
Federal Assembly of Switzerland | | Swiss Federal Assembly | CH
National Council of Switzerland | | | CH
Swiss Federal Council | | Federal Council of Switzerland | CH
Nationalrat | | Austrian National Council | AT
Hungarian National Assembly | | Országgyűlés | HU
Grand National Assembly of Türkiye | TBMM | Grand National Assembly of Turkey; Turkish Grand National Assembly | TR
Knesset | | Israeli Knesset | IL
Shura Council* | | | SA
Majlis* | | Islamic Consultative Assembly | IR
Federal National Council | FNC* | | AE
State Great Hural | | State Great Khural; Great Hural; Ulsyn Ikh Khural; Parliament of Mongolia | MN
Jogorku Kenesh | | | KG
Oliy Majlis | | | UZ
Majilis | | Mazhilis | KZ
Milli Majlis | | | AZ
House of Representatives of Indonesia | | Dewan Perwakilan Rakyat; DPR* | ID
People's Consultative Assembly | MPR* | | ID
Dewan Rakyat | | | MY
Dewan Negara | | | MY
Parliament of Singapore | | Singapore Parliament | SG
National Assembly of Vietnam | | National Assembly of Viet Nam; Vietnamese National Assembly | VN
Pyidaungsu Hluttaw | | | MM
Jatiya Sangsad | | Bangladesh Parliament | BD
Loya Jirga | | | AF
National Congress of Brazil | | Congresso Nacional; Brazilian Congress | BR
Federal Senate of Brazil | | Brazilian Senate | BR
Congress of the Union | | Mexican Congress | MX
National Congress of Argentina | | Argentine Congress | AR
National Congress of Chile | | Chilean Congress | CL
National Assembly of South Africa | | | ZA
National Assembly of Kenya | | | KE
National Assembly of Nigeria | | | NG
Congressional-Executive Commission on China | CECC | | US
Croatian Parliament | | Hrvatski sabor; Sabor | HR
National Assembly of Serbia | | Narodna skupština | RS
Parliamentary Assembly of Bosnia and Herzegovina | | | BA
Sobranie | | Assembly of North Macedonia | MK
Parliament of Albania | | Kuvendi | AL
Parliament of Georgia | | Georgian Parliament | GE
National Assembly of Armenia | | | AM
National Assembly of Bulgaria | | Narodno Sabranie | BG
Parliament of Romania | | Romanian Parliament | RO
Parliament of Moldova | | | MD
National Council of the Slovak Republic | | National Council of Slovakia | SK
National Assembly of Slovenia | | Državni zbor | SI
Chamber of Deputies of the Czech Republic | | | CZ
Hellenic Parliament | | Greek Parliament | GR
Belgian Federal Parliament | | | BE
Flemish Parliament | | | BE
Chamber of Deputies of Luxembourg | | | LU
Parliament of Catalonia | | | ES
Sámi Parliament | | Sámediggi; Sametinget |
Lagting | | Parliament of Åland | AX
Løgting | | Logting | FO
Inatsisartut | | Parliament of Greenland | GL
Naalakkersuisut | | Government of Greenland | GL
National Assembly of Pakistan | | | PK
Senate of Pakistan | | | PK
Parliament of Sri Lanka | | | LK
Federal Parliament of Nepal | | | NP
People's Majlis | | | MV
National Assembly of Laos | | Lao National Assembly | LA
National Assembly of Cambodia | | Cambodian National Assembly | KH
National Assembly of Thailand | | Thai National Assembly | TH
Congress of the Philippines | | Philippine Congress | PH
Senate of the Philippines | | Philippine Senate | PH
National Parliament of Papua New Guinea | | | PG
Parliament of Fiji | | | FJ
Congress of the Republic of Peru | | Peruvian Congress | PE
Congress of Colombia | | Colombian Congress | CO
National Assembly of Venezuela | | | VE
National Assembly of Ecuador | | | EC
National Assembly of People's Power | | | CU
Legislative Assembly of Costa Rica | | | CR
Parliament of Ghana | | | GH
Parliament of Uganda | | | UG
National Assembly of Tanzania | | Bunge | TZ
House of Peoples' Representatives | | | ET
National Assembly of Angola | | | AO
Assembly of the Republic of Mozambique | | | MZ
Assembly of the Representatives of the People | | | TN
Council of Representatives of Iraq | | Iraqi Council of Representatives | IQ
Lebanese Parliament | | | LB
Palestinian Legislative Council | PLC* | | PS
Palestinian National Council | PNC* | | PS
National Transitional Council | NTC* | | LY
House of Representatives of Libya | | | LY
Kurdistan Parliament | | | IQ
Guardian Council | | | IR
Assembly of Experts | | | IR
Supreme National Security Council | SNSC | | IR
Presidential Leadership Council | | | YE
Transitional Sovereignty Council | TSC* | | SD
State Administration Council | SAC* | | MM
Latin American Parliament | | Parlatino |
Andean Parliament | | |
Mercosur Parliament | | Parlasur |
East African Legislative Assembly | EALA* | |
ECOWAS Parliament | | |
Arab Parliament | | |
ASEAN Inter-Parliamentary Assembly | AIPA | |
Asia-Pacific Parliamentary Forum | APPF | |
Baltic Assembly | | |
Parliamentary Assembly of the Mediterranean | PAM* | |
`

export const COURTS = `
Supreme Court of the United States | SCOTUS | U.S. Supreme Court; US Supreme Court | US
Supreme Court of the United Kingdom | | UK Supreme Court | GB
Supreme Court of Japan | | Japanese Supreme Court | JP
Supreme Court of India | | Indian Supreme Court | IN
Supreme Court of Canada | | | CA
High Court of Australia | | | AU
Federal Constitutional Court | | Bundesverfassungsgericht | DE
Constitutional Council* | | Conseil constitutionnel | FR
Conseil d'État | | | FR
Constitutional Court of South Africa | | | ZA
Constitutional Court of Korea | | | KR
Supreme Court of Korea | | | KR
Supreme People's Court | | | CN
Federal Supreme Court of Brazil | STF* | Supremo Tribunal Federal | BR
Nuremberg Tribunal | | International Military Tribunal |
International Military Tribunal for the Far East | | Tokyo Tribunal |
Constitutional Court of Türkiye | | | TR
Constitutional Court of Romania | | | RO
Constitutional Court of Italy | | Corte costituzionale | IT
Constitutional Court of Spain | | Tribunal Constitucional | ES
Constitutional Tribunal of Poland | | | PL
High Court of Justice* | | |
Court of Justice of the European Free Trade Association States | EFTA Court | |
Supreme Court of Israel | | Israeli Supreme Court | IL
Supreme Court of Pakistan | | | PK
Supreme Court of the Philippines | | | PH
Supreme Court of Kenya | | | KE
Court of Final Appeal | | | HK
Judicial Committee of the Privy Council | JCPC | |
Court of Arbitration for Sport | CAS* | |
Kosovo Specialist Chambers | KSC* | |
ECOWAS Court of Justice | | |
East African Court of Justice | EACJ | |
`

export const OFFICES = `
White House | | the White House; The White House | US
Prime Minister's Office* | | Kantei*; Prime Minister's Office of Japan | JP
10 Downing Street | | Number 10 Downing Street; Downing Street*; No 10 Downing Street; No. 10 Downing Street | GB
Élysée | | Elysée; the Élysée; Elysee; Presidency of the French Republic | FR
Matignon | | | FR
Palazzo Chigi | | | IT
Office of the President of Ukraine | | Presidential Office of Ukraine | UA
Kremlin | | the Kremlin | RU
Blue House | | Cheong Wa Dae | KR
Prime Minister's Office of India | PMO* | | IN
Cabinet of Japan | | Japanese Cabinet | JP
Scotland Yard | | Metropolitan Police Service | GB
Buckingham Palace | | | GB
`
