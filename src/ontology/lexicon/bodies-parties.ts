// Political parties, and armed or political movements that are no state. Source: own compilation from general knowledge (Apache-2.0, as the project).
// Names that parties of several countries share are marked; they count with their country.

// name | acronyms | aliases | country. A `*` behind a form: ambiguous (see Body.ambiguous).
export const PARTIES = `
Republican Party* | GOP | U.S. Republican Party | US
Democratic Party* | | U.S. Democratic Party | US
Democratic National Committee | DNC* | | US
Republican National Committee | RNC* | | US
Libertarian Party* | | | US
Labour Party* | | British Labour Party | GB
Conservative Party* | | Conservative and Unionist Party; British Conservative Party; Tory Party; Tories | GB
Liberal Democrats* | | Lib Dems | GB
Scottish National Party | SNP* | | GB
Plaid Cymru | | | GB
Sinn Féin | | Sinn Fein |
Democratic Unionist Party | DUP* | | GB
Ulster Unionist Party | UUP* | | GB
Social Democratic and Labour Party | SDLP | | GB
Alliance Party of Northern Ireland | | | GB
UK Independence Party | UKIP | | GB
Reform UK | | | GB
Fianna Fáil | | Fianna Fail | IE
Fine Gael | | | IE
Liberal Democratic Party* | LDP* | Liberal Democratic Party of Japan | JP
Komeito | | New Komeito | JP
Constitutional Democratic Party of Japan | CDP* | Constitutional Democratic Party* | JP
Democratic Party for the People | DPP* | | JP
Democratic Party of Japan | DPJ* | | JP
Japan Innovation Party | | Nippon Ishin no Kai; Ishin no Kai | JP
Japanese Communist Party | JCP* | | JP
People Power Party* | PPP* | | KR
Democratic Party of Korea | DPK* | | KR
Workers' Party of Korea | WPK* | | KP
Chinese Communist Party | CCP*; CPC* | Communist Party of China; CPC Central Committee | CN
Kuomintang | KMT | Chinese Nationalist Party; Guomindang | TW
Democratic Progressive Party* | DPP* | | TW
Mongolian People's Party | MPP* | Mongolian People's Revolutionary Party | MN
Communist Party of Vietnam | CPV* | Vietnamese Communist Party | VN
Lao People's Revolutionary Party | LPRP | | LA
Cambodian People's Party | CPP* | | KH
Pheu Thai Party | | Pheu Thai | TH
Move Forward Party | | | TH
National League for Democracy | NLD* | | MM
United Malays National Organisation | UMNO | | MY
Barisan Nasional | | | MY
Pakatan Harapan | | | MY
Perikatan Nasional | | | MY
Democratic Action Party | DAP* | | MY
People's Action Party | PAP* | | SG
Golkar | | Partai Golkar | ID
Indonesian Democratic Party of Struggle | PDI-P; PDIP | | ID
Gerindra | | Gerindra Party; Great Indonesia Movement Party | ID
Nahdlatul Ulama | NU* | | ID
Muhammadiyah | | | ID
PDP-Laban | | PDP–Laban | PH
Bharatiya Janata Party | BJP | | IN
Indian National Congress | INC* | Congress Party | IN
Aam Aadmi Party | AAP* | | IN
Trinamool Congress | TMC* | All India Trinamool Congress | IN
Communist Party of India (Marxist) | CPI(M) | | IN
Pakistan Muslim League (N) | PML-N; PML(N) | Pakistan Muslim League-Nawaz | PK
Pakistan Peoples Party | PPP* | Pakistan People's Party | PK
Pakistan Tehreek-e-Insaf | PTI* | | PK
Awami League | | Bangladesh Awami League | BD
Bangladesh Nationalist Party | BNP* | | BD
Sri Lanka Freedom Party | SLFP | | LK
United National Party* | UNP* | | LK
Nepali Congress | | | NP
Communist Party of Nepal (Unified Marxist–Leninist) | CPN-UML | | NP
Australian Labor Party | ALP* | Australian Labor | AU
Liberal Party of Australia | | | AU
National Party of Australia | | | AU
Australian Greens | | | AU
New Zealand Labour Party | | | NZ
New Zealand National Party | | | NZ
New Zealand First | | | NZ
ACT New Zealand | | | NZ
Te Pāti Māori | | Māori Party; Maori Party | NZ
Liberal Party of Canada | | | CA
Conservative Party of Canada | | | CA
New Democratic Party* | NDP* | | CA
Bloc Québécois | | Bloc Quebecois | CA
Parti Québécois | PQ* | Parti Quebecois | CA
Green Party* | | |
Christian Democratic Union* | CDU* | Christian Democratic Union of Germany | DE
Christian Social Union | CSU* | Christian Social Union in Bavaria | DE
Social Democratic Party of Germany | SPD* | | DE
Free Democratic Party* | FDP* | | DE
Alternative for Germany | AfD | Alternative für Deutschland | DE
Alliance 90/The Greens | | Bündnis 90/Die Grünen; Die Grünen | DE
Die Linke | | | DE
Renaissance* | | La République En Marche; En Marche | FR
Les Républicains | | The Republicans* | FR
National Rally | RN* | Rassemblement National; National Front*; Front National | FR
Socialist Party* | | French Socialist Party; Parti socialiste | FR
La France Insoumise | LFI* | | FR
French Communist Party | PCF* | | FR
Brothers of Italy | | Fratelli d'Italia | IT
Lega | | Lega Nord; Northern League | IT
Forza Italia | | | IT
Five Star Movement | M5S | Movimento 5 Stelle | IT
Partito Democratico | | Italian Democratic Party | IT
Christian Democracy* | DC* | Democrazia Cristiana | IT
Italian Communist Party | PCI* | | IT
Spanish Socialist Workers' Party | PSOE | | ES
Partido Popular | | People's Party of Spain | ES
Podemos | | Unidas Podemos | ES
Vox* | | | ES
Basque Nationalist Party | PNV* | | ES
Partido Socialista | | Portuguese Socialist Party | PT
Partido Social Democrata | | | PT
People's Party for Freedom and Democracy | VVD | | NL
Party for Freedom | PVV | Partij voor de Vrijheid | NL
Christian Democratic Appeal | CDA* | | NL
Democrats 66 | D66 | | NL
GroenLinks | | | NL
Partij van de Arbeid | PvdA | | NL
New Flemish Alliance | N-VA | Nieuw-Vlaamse Alliantie | BE
Vlaams Belang | | | BE
Mouvement Réformateur | | Reformist Movement | BE
Austrian People's Party | ÖVP; OVP* | Österreichische Volkspartei | AT
Freedom Party of Austria | FPÖ; FPO* | Freedom Party* | AT
Social Democratic Party of Austria | SPÖ; SPO* | | AT
Swiss People's Party | SVP* | | CH
Swedish Social Democratic Party | | Swedish Social Democrats | SE
Moderate Party | | | SE
Sweden Democrats | | | SE
Norwegian Labour Party | | Arbeiderpartiet | NO
Danish Social Democrats | | Socialdemokratiet | DK
Venstre | | | DK
National Coalition Party | | Kokoomus | FI
Finns Party | | | FI
Estonian Reform Party | | | EE
Law and Justice | PiS* | Prawo i Sprawiedliwość | PL
Civic Platform | PO* | Platforma Obywatelska; Civic Coalition | PL
Solidarity* | | Solidarność | PL
Civic Democratic Party | ODS* | | CZ
ANO 2011 | | | CZ
Direction – Social Democracy | | SMER-SD; Smer | SK
Fidesz | | Fidesz–KDNP | HU
Hungarian Socialist Party | MSZP | | HU
Social Democratic Party* | | |
National Liberal Party* | | |
GERB | | | BG
Bulgarian Socialist Party | BSP* | | BG
Movement for Rights and Freedoms | DPS* | | BG
Bulgarian Communist Party | | | BG
New Democracy* | | Nea Dimokratia | GR
Syriza | | SYRIZA | GR
PASOK | | Panhellenic Socialist Movement | GR
Communist Party of Greece | KKE | | GR
AKEL | | | CY
Croatian Democratic Union | HDZ | | HR
Social Democratic Party of Croatia | | | HR
Serbian Progressive Party | SNS* | | RS
Socialist Party of Serbia | SPS* | | RS
Democratic Party of Socialists of Montenegro | | | ME
VMRO-DPMNE | | | MK
Democratic League of Kosovo | LDK* | | XK
Vetëvendosje | | Vetevendosje | XK
Party of Action and Solidarity | | | MD
Servant of the People | | | UA
Batkivshchyna | | | UA
Party of Regions | | | UA
United Russia | | Yedinaya Rossiya | RU
Communist Party of the Russian Federation | KPRF; CPRF | | RU
A Just Russia | | | RU
Liberal Democratic Party of Russia | LDPR* | | RU
Yabloko | | | RU
Communist Party of the Soviet Union | CPSU | Soviet Communist Party; Bolsheviks; Bolshevik Party | SUHH
Georgian Dream | | | GE
United National Movement | UNM* | | GE
Civil Contract | | | AM
New Azerbaijan Party | | | AZ
Justice and Development Party* | AKP | AK Party; Ak Party | TR
Republican People's Party | CHP* | | TR
Nationalist Movement Party | MHP* | | TR
Peoples' Democratic Party | HDP* | | TR
Likud | | Likud Party | IL
Yesh Atid | | | IL
Kadima | | | IL
Shas | | | IL
Meretz | | | IL
Israeli Labor Party | | | IL
Fatah | | | PS
Popular Front for the Liberation of Palestine | PFLP | | PS
Future Movement | | | LB
Free Patriotic Movement | FPM* | | LB
Amal Movement | | | LB
Lebanese Forces | | | LB
Ba'ath Party | | Baath Party; Ba'athists; Arab Socialist Ba'ath Party |
Patriotic Union of Kurdistan | PUK* | | IQ
Kurdistan Democratic Party | KDP* | | IQ
Sadrist Movement | | | IQ
Muslim Brotherhood | | Ikhwan |
National Democratic Party* | NDP* | |
Wafd Party | | New Wafd Party | EG
Ennahda | | Ennahda Movement; Ennahdha | TN
National Liberation Front* | FLN* | | DZ
Istiqlal Party | | | MA
African National Congress | ANC | | ZA
Democratic Alliance* | | | ZA
Economic Freedom Fighters | EFF* | | ZA
Inkatha Freedom Party | IFP* | | ZA
National Party* | | |
ZANU–PF | | ZANU-PF; Zimbabwe African National Union – Patriotic Front | ZW
Movement for Democratic Change | MDC* | | ZW
South West Africa People's Organisation | SWAPO | SWAPO Party | NA
Popular Movement for the Liberation of Angola | MPLA | | AO
National Union for the Total Independence of Angola | UNITA | | AO
FRELIMO | | Mozambique Liberation Front; Frelimo | MZ
RENAMO | | Mozambican National Resistance; Renamo | MZ
Chama Cha Mapinduzi | CCM* | | TZ
National Resistance Movement | NRM* | | UG
Rwandan Patriotic Front | RPF* | | RW
Prosperity Party | | | ET
Tigray People's Liberation Front | TPLF | | ET
Ethiopian People's Revolutionary Democratic Front | EPRDF | | ET
Orange Democratic Movement | ODM* | | KE
All Progressives Congress | APC* | | NG
People's Democratic Party* | PDP* | | NG
New Patriotic Party | NPP* | | GH
National Democratic Congress* | | | GH
Sudan People's Liberation Movement | SPLM | | SS
Workers' Party | PT* | Partido dos Trabalhadores; Brazilian Workers' Party | BR
Brazilian Social Democracy Party | PSDB | | BR
Justicialist Party | | Peronist Party; Peronists | AR
La Libertad Avanza | | | AR
Institutional Revolutionary Party | PRI* | | MX
National Action Party* | PAN* | | MX
Morena | | National Regeneration Movement | MX
Party of the Democratic Revolution | PRD* | | MX
Frente Amplio | | Broad Front | UY
Colorado Party | | |
United Socialist Party of Venezuela | PSUV | | VE
Movement for Socialism | MAS* | Movimiento al Socialismo | BO
Sandinista National Liberation Front | FSLN | Sandinistas | NI
Farabundo Martí National Liberation Front | FMLN | | SV
Nuevas Ideas | | | SV
Communist Party of Cuba | | | CU
People's National Party* | | | JM
People's National Movement | | | TT
People's Progressive Party* | | |
European People's Party | EPP* | |
Party of European Socialists | PES* | |
Alliance of Liberals and Democrats for Europe | ALDE | ALDE Party |
European Conservatives and Reformists | ECR* | |
European Green Party | | European Greens; Greens/EFA |
European Free Alliance | | |
Socialist International | | |
Liberal International | | |
Comintern | | Communist International; Third International |
Communist Party* | | Communists |
Communist Party USA | CPUSA | Communist Party of the USA | US
`

export const MOVEMENTS = `
Taliban | | Afghan Taliban; Taleban; Taliban movement | AF
Northern Alliance* | | | AF
Tehrik-i-Taliban Pakistan | TTP* | Pakistani Taliban | PK
Lashkar-e-Taiba | LeT* | Lashkar-e-Tayyiba | PK
Jaish-e-Mohammed | JeM | Jaish-e-Mohammad | PK
Hamas | | |
Palestinian Islamic Jihad | PIJ | Islamic Jihad |
Hezbollah | | Hizbollah; Hizballah; Hizbullah | LB
Palestine Liberation Organization | PLO | Palestinian Liberation Organization | PS
Palestinian Authority | PA* | Palestinian National Authority; PNA* | PS
Islamic State | ISIS; ISIL; Daesh | Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Da'esh |
Al-Qaeda | | al-Qaeda; al-Qaida; Al Qaeda; al Qaeda; Al-Qaida |
Al-Qaeda in the Islamic Maghreb | AQIM | |
Al-Qaeda in the Arabian Peninsula | AQAP | |
Islamic State West Africa Province | ISWAP | |
Islamic State Khorasan Province | ISKP; ISIS-K; IS-K | Islamic State Khorasan |
Jama'at Nusrat al-Islam wal-Muslimin | JNIM | | ML
Hay'at Tahrir al-Sham | HTS* | Hayat Tahrir al-Sham; Nusra Front | SY
Boko Haram | | | NG
Al-Shabaab | | al-Shabaab; al-Shabab | SO
Lord's Resistance Army | LRA* | |
March 23 Movement | M23 | | CD
Allied Democratic Forces | ADF* | |
Houthis | | Ansar Allah; Houthi; Ansarallah | YE
Wagner Group | | Wagner*; PMC Wagner | RU
Polisario Front | | POLISARIO; Frente Polisario | EH
Provisional IRA | | Irish Republican Army; IRA* |
ETA | | Euskadi Ta Askatasuna |
Revolutionary Armed Forces of Colombia | FARC | | CO
National Liberation Army* | ELN* | | CO
Shining Path | | Sendero Luminoso | PE
Contras | | | NI
Kurdistan Workers' Party | PKK | | TR
Syrian Democratic Forces | SDF* | | SY
People's Defense Units | YPG | People's Protection Units | SY
Kurdistan Regional Government | KRG | | IQ
Peshmerga | | | IQ
Popular Mobilization Forces | PMF* | | IQ
Free Syrian Army | FSA* | | SY
Syrian National Coalition | | | SY
Government of National Accord | GNA* | | LY
Government of National Unity* | | | LY
Libyan National Army | LNA* | | LY
National Unity Government of Myanmar | NUG* | | MM
Karen National Union | KNU* | | MM
Arakan Army | | | MM
Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | LK
Moro Islamic Liberation Front | MILF | | PH
Moro National Liberation Front | MNLF | | PH
Abu Sayyaf | | Abu Sayyaf Group | PH
New People's Army | NPA* | | PH
Free Papua Movement | OPM* | | ID
Fretilin | | FRETILIN | TL
Khmer Rouge | | | KH
Viet Cong | | Viet Minh; Vietcong; Viet Minh Front |
Central Tibetan Administration | | Tibetan Government in Exile | IN
Azov Brigade | | Azov Battalion; Azov Regiment | UA
White Helmets | | Syria Civil Defence | SY
Black Lives Matter | BLM* | |
`
