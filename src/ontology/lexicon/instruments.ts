// Agreements, policies and programmes known by name.
// Source: own compilation from general knowledge (Apache-2.0, as the project).
import { rows, unmark, unmarkAll, values } from './table.ts'

export type InstrumentType = 'Agreement' | 'Policy' | 'Programme'

export interface Instrument {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: InstrumentType
  readonly kind: string
  /** Those of its names that are also something else: only where the text defines them or names it in full elsewhere. */
  readonly ambiguous?: readonly string[]
  /** Year of adoption or opening for signature, where it is well known. */
  readonly year?: number
}

// name | aliases (`*` behind a form: ambiguous) | kind | year
const AGREEMENTS = `
Charter of the United Nations | UN Charter; United Nations Charter; U.N. Charter | charter | 1945
Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies | Outer Space Treaty; OST* | treaty | 1967
Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space | Rescue Agreement; Rescue and Return Agreement | agreement | 1968
Convention on International Liability for Damage Caused by Space Objects | Liability Convention; Space Liability Convention | convention | 1972
Convention on Registration of Objects Launched into Outer Space | Registration Convention | convention | 1975
Agreement Governing the Activities of States on the Moon and Other Celestial Bodies | Moon Agreement; Moon Treaty | agreement | 1979
Artemis Accords | | accord | 2020
Treaty on the Non-Proliferation of Nuclear Weapons | Nuclear Non-Proliferation Treaty; Nuclear Nonproliferation Treaty; Non-Proliferation Treaty; NPT; Treaty on the Nonproliferation of Nuclear Weapons | treaty | 1968
Comprehensive Nuclear-Test-Ban Treaty | CTBT; Comprehensive Test Ban Treaty; Comprehensive Nuclear Test Ban Treaty; Comprehensive Nuclear-Test Ban Treaty | treaty | 1996
Partial Test Ban Treaty | Limited Test Ban Treaty; PTBT; LTBT; Partial Nuclear Test Ban Treaty | treaty | 1963
Treaty on the Prohibition of Nuclear Weapons | TPNW; Nuclear Ban Treaty | treaty | 2017
Fissile Material Cut-off Treaty | FMCT; Fissile Material Cutoff Treaty | treaty |
Chemical Weapons Convention | CWC*; Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction | convention | 1993
Biological Weapons Convention | BWC*; Biological and Toxin Weapons Convention; BTWC | convention | 1972
Convention on Certain Conventional Weapons | CCW*; Convention on Conventional Weapons | convention | 1980
Convention on Cluster Munitions | CCM*; Oslo Convention* | convention | 2008
Ottawa Treaty | Anti-Personnel Mine Ban Convention; Mine Ban Treaty; Ottawa Convention; Mine Ban Convention | convention | 1997
Arms Trade Treaty | ATT* | treaty | 2013
Strategic Arms Reduction Treaty | START*; START I | treaty | 1991
New START | New START Treaty; New Strategic Arms Reduction Treaty | treaty | 2010
Strategic Arms Limitation Talks Agreement | SALT I | agreement | 1972
Intermediate-Range Nuclear Forces Treaty | INF Treaty; INF* | treaty | 1987
Anti-Ballistic Missile Treaty | ABM Treaty | treaty | 1972
Treaty on Conventional Armed Forces in Europe | CFE Treaty | treaty | 1990
Treaty on Open Skies | Open Skies Treaty | treaty | 1992
Vienna Document | | agreement | 1990
Helsinki Final Act | Helsinki Accords; Final Act of Helsinki | treaty | 1975
Charter of Paris for a New Europe | Charter of Paris; Paris Charter | charter | 1990
Budapest Memorandum | Budapest Memorandum on Security Assurances | memorandum | 1994
Minsk Agreements | Minsk agreements; Minsk Protocol; Minsk II; Minsk Accords | agreement | 2014
Black Sea Grain Initiative | | agreement | 2022
Joint Comprehensive Plan of Action | JCPOA; Iran nuclear deal; Iran nuclear agreement | agreement | 2015
Agreed Framework* | | agreement | 1994
Treaty of Tlatelolco | Tlatelolco Treaty | treaty | 1967
Treaty of Rarotonga | South Pacific Nuclear Free Zone Treaty; Rarotonga Treaty | treaty | 1985
Treaty of Bangkok | Southeast Asian Nuclear-Weapon-Free Zone Treaty; SEANWFZ Treaty; Bangkok Treaty | treaty | 1995
Treaty of Pelindaba | Pelindaba Treaty; African Nuclear Weapon Free Zone Treaty | treaty | 1996
Treaty of Semipalatinsk | Central Asian Nuclear-Weapon-Free Zone Treaty; CANWFZ Treaty | treaty | 2006
Antarctic Treaty | | treaty | 1959
Protocol on Environmental Protection to the Antarctic Treaty | Madrid Protocol* | protocol | 1991
United Nations Convention on the Law of the Sea | UNCLOS; Law of the Sea Convention; UN Convention on the Law of the Sea; LOSC | convention | 1982
Agreement on Marine Biological Diversity of Areas beyond National Jurisdiction | BBNJ Agreement; High Seas Treaty; BBNJ Treaty | agreement | 2023
Agreement on Port State Measures | Port State Measures Agreement; PSMA | agreement | 2009
United Nations Fish Stocks Agreement | UN Fish Stocks Agreement | agreement | 1995
International Convention for the Safety of Life at Sea | SOLAS; SOLAS Convention | convention | 1974
International Convention for the Prevention of Pollution from Ships | MARPOL; MARPOL Convention | convention | 1973
Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation | SUA Convention | convention | 1988
Montreux Convention | Montreux Convention Regarding the Regime of the Straits | convention | 1936
Chicago Convention | Convention on International Civil Aviation | convention | 1944
Montreal Convention | | convention | 1999
Warsaw Convention | | convention | 1929
Geneva Conventions | Geneva Convention*; Fourth Geneva Convention; Third Geneva Convention | convention | 1949
Additional Protocols to the Geneva Conventions | Additional Protocol I; Additional Protocol II | protocol | 1977
Hague Conventions | Hague Convention* | convention | 1899
Genocide Convention | Convention on the Prevention and Punishment of the Crime of Genocide | convention | 1948
Refugee Convention | 1951 Refugee Convention; Convention Relating to the Status of Refugees | convention | 1951
Universal Declaration of Human Rights | UDHR | declaration | 1948
International Covenant on Civil and Political Rights | ICCPR | convention | 1966
International Covenant on Economic, Social and Cultural Rights | ICESCR | convention | 1966
Convention on the Elimination of All Forms of Discrimination against Women | CEDAW; Convention on the Elimination of All Forms of Discrimination Against Women | convention | 1979
Convention on the Rights of the Child | CRC* | convention | 1989
Convention against Torture | UN Convention against Torture; CAT*; UNCAT | convention | 1984
Convention on the Rights of Persons with Disabilities | CRPD | convention | 2006
International Convention on the Elimination of All Forms of Racial Discrimination | ICERD | convention | 1965
European Convention on Human Rights | ECHR* | convention | 1950
Istanbul Convention | Council of Europe Convention on preventing and combating violence against women and domestic violence | convention | 2011
Budapest Convention | Convention on Cybercrime; Budapest Convention on Cybercrime | convention | 2001
United Nations Convention against Cybercrime | UN Convention against Cybercrime; UN Cybercrime Convention; Hanoi Convention | convention | 2024
United Nations Convention against Corruption | UNCAC; UN Convention against Corruption | convention | 2003
OECD Anti-Bribery Convention | Anti-Bribery Convention | convention | 1997
United Nations Convention against Transnational Organized Crime | UNTOC; Palermo Convention | convention | 2000
Rome Statute | Rome Statute of the International Criminal Court | treaty | 1998
Kampala Amendments | | treaty | 2010
Vienna Convention on Diplomatic Relations | VCDR | convention | 1961
Vienna Convention on Consular Relations | VCCR | convention | 1963
Vienna Convention on the Law of Treaties | VCLT | convention | 1969
New York Convention | Convention on the Recognition and Enforcement of Foreign Arbitral Awards | convention | 1958
Singapore Convention on Mediation | | convention | 2019
Apostille Convention | Hague Apostille Convention | convention | 1961
Hague Convention on the Civil Aspects of International Child Abduction | Hague Abduction Convention | convention | 1980
Paris Agreement | Paris Climate Agreement; Paris Agreement on climate change; Paris Accord; Paris climate accord | agreement | 2015
Kyoto Protocol | | protocol | 1997
United Nations Framework Convention on Climate Change | UNFCCC; UN Framework Convention on Climate Change | convention | 1992
Doha Amendment | | protocol | 2012
Glasgow Climate Pact | | declaration | 2021
UAE Consensus | | declaration | 2023
Baku to Belém Roadmap to 1.3T | | declaration | 2024
Montreal Protocol | Montreal Protocol on Substances that Deplete the Ozone Layer | protocol | 1987
Kigali Amendment | | protocol | 2016
Vienna Convention for the Protection of the Ozone Layer | | convention | 1985
Convention on Biological Diversity | CBD* | convention | 1992
Cartagena Protocol | Cartagena Protocol on Biosafety | protocol | 2000
Nagoya Protocol | | protocol | 2010
United Nations Convention to Combat Desertification | UNCCD | convention | 1994
Convention on International Trade in Endangered Species of Wild Fauna and Flora | CITES | convention | 1973
Ramsar Convention | Ramsar Convention on Wetlands; Convention on Wetlands | convention | 1971
Basel Convention | | convention | 1989
Rotterdam Convention | | convention | 1998
Stockholm Convention | | convention | 2001
Minamata Convention | Minamata Convention on Mercury | convention | 2013
Aarhus Convention | | convention | 1998
Espoo Convention | | convention | 1991
Escazú Agreement | Escazu Agreement | agreement | 2018
World Heritage Convention | Convention Concerning the Protection of the World Cultural and Natural Heritage | convention | 1972
Bern Convention* | Berne Convention* | convention |
Framework Convention on Tobacco Control | WHO Framework Convention on Tobacco Control; FCTC | convention | 2003
WHO Pandemic Agreement | Pandemic Agreement; Pandemic Accord; Pandemic Treaty | agreement | 2025
International Health Regulations | IHR* | agreement | 2005
Paris Convention for the Protection of Industrial Property | | convention | 1883
Patent Cooperation Treaty | PCT* | treaty | 1970
Marrakesh Treaty | | treaty | 2013
Marrakesh Agreement | Agreement Establishing the World Trade Organization; Marrakesh Agreement Establishing the World Trade Organization | agreement | 1994
General Agreement on Tariffs and Trade | GATT | agreement | 1947
General Agreement on Trade in Services | GATS | agreement | 1994
TRIPS Agreement | TRIPS; Agreement on Trade-Related Aspects of Intellectual Property Rights | agreement | 1994
Trade Facilitation Agreement* | | agreement | 2013
Agreement on Fisheries Subsidies | WTO Fisheries Subsidies Agreement | agreement | 2022
Bretton Woods Agreement | Bretton Woods Agreements | agreement | 1944
Plaza Accord | | accord | 1985
Basel III | Basel III Accord | agreement | 2010
Energy Charter Treaty | | treaty | 1994
Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP; TPP-11; Comprehensive and Progressive Trans-Pacific Partnership | agreement | 2018
Trans-Pacific Partnership | TPP; Trans-Pacific Partnership Agreement; TPP Agreement | agreement | 2016
Regional Comprehensive Economic Partnership | RCEP; RCEP Agreement; Regional Comprehensive Economic Partnership Agreement; Regional Comprehensive Economic Partnership (RCEP) Agreement | agreement | 2020
North American Free Trade Agreement | NAFTA | agreement | 1992
United States-Mexico-Canada Agreement | USMCA; CUSMA; U.S.-Mexico-Canada Agreement | agreement | 2018
African Continental Free Trade Area | AfCFTA; African Continental Free Trade Agreement; African Continental Free Trade Area Agreement | agreement | 2018
ASEAN Free Trade Area | AFTA | agreement | 1992
Comprehensive Economic and Trade Agreement | CETA* | agreement | 2016
Transatlantic Trade and Investment Partnership | TTIP | agreement |
Japan-EU Economic Partnership Agreement | EU-Japan Economic Partnership Agreement; Japan-EU EPA; EU-Japan EPA | agreement | 2018
Japan-EU Strategic Partnership Agreement | EU-Japan Strategic Partnership Agreement; Japan-EU SPA; EU-Japan SPA | agreement | 2018
Cotonou Agreement | Cotonou Partnership Agreement | agreement | 2000
Samoa Agreement | | agreement | 2023
Lomé Convention | | convention | 1975
Digital Economy Partnership Agreement | DEPA* | agreement | 2020
Pacific Agreement on Closer Economic Relations | PACER Plus | agreement | 2017
Treaty of Lisbon | Lisbon Treaty | treaty | 2007
Maastricht Treaty | Treaty of Maastricht; Treaty on European Union; TEU* | treaty | 1992
Treaty of Rome | Treaties of Rome; Rome Treaty | treaty | 1957
Treaty on the Functioning of the European Union | TFEU | treaty | 2007
Treaty of Nice | | treaty | 2001
Treaty of Amsterdam | Amsterdam Treaty | treaty | 1997
Single European Act | | treaty | 1986
Schengen Agreement | Schengen Convention; Schengen Agreements | agreement | 1985
Dublin Regulation | Dublin Convention | agreement | 1990
Withdrawal Agreement* | Brexit Withdrawal Agreement | agreement | 2019
Windsor Framework | | agreement | 2023
Northern Ireland Protocol | | protocol | 2019
EU-UK Trade and Cooperation Agreement | Trade and Cooperation Agreement | agreement | 2020
Good Friday Agreement | Belfast Agreement | agreement | 1998
Dayton Agreement | Dayton Accords; Dayton Peace Agreement; Dayton Peace Accords | agreement | 1995
Prespa Agreement | | agreement | 2018
Ohrid Framework Agreement | Ohrid Agreement | agreement | 2001
Brussels Agreement* | | agreement | 2013
Oslo Accords | Oslo Accord; Oslo Agreement | accord | 1993
Camp David Accords | | accord | 1978
Abraham Accords | | accord | 2020
Wye River Memorandum | | memorandum | 1998
Taif Agreement | Taif Accord | agreement | 1989
Doha Agreement | | agreement | 2020
Algiers Accords* | Algiers Agreement* | agreement |
Lusaka Protocol | | protocol | 1994
Arusha Accords | Arusha Agreement* | accord | 1993
Pretoria Agreement* | | agreement | 2022
Comprehensive Peace Agreement* | | agreement | 2005
Juba Peace Agreement | | agreement | 2020
Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan | R-ARCSS | agreement | 2018
Paris Peace Accords | | accord | 1973
Paris Peace Agreements | | agreement | 1991
Simla Agreement | Shimla Agreement | agreement | 1972
Indus Waters Treaty | | treaty | 1960
Tashkent Declaration | | declaration | 1966
Treaty of Versailles | Versailles Treaty; Peace of Versailles | treaty | 1919
Treaty of Westphalia | Peace of Westphalia | treaty | 1648
Treaty of Lausanne | Lausanne Treaty | treaty | 1923
Treaty of Sèvres | | treaty | 1920
Treaty of Portsmouth | Portsmouth Treaty | treaty | 1905
Treaty of Shimonoseki | | treaty | 1895
Treaty of Nanking | | treaty | 1842
Treaty of Waitangi | Te Tiriti o Waitangi | treaty | 1840
Treaty of Tordesillas | | treaty | 1494
Locarno Treaties | | treaty | 1925
Kellogg-Briand Pact | Kellogg–Briand Pact; Pact of Paris | pact | 1928
Molotov–Ribbentrop Pact | Molotov-Ribbentrop Pact | pact | 1939
Sykes–Picot Agreement | Sykes-Picot Agreement | agreement | 1916
Balfour Declaration | | declaration | 1917
Atlantic Charter | | declaration | 1941
Yalta Agreement | | agreement | 1945
Potsdam Declaration | Potsdam Proclamation | declaration | 1945
Potsdam Agreement | | agreement | 1945
Cairo Declaration | | declaration | 1943
San Francisco Peace Treaty | Treaty of San Francisco; Treaty of Peace with Japan | treaty | 1951
Treaty of Mutual Cooperation and Security between Japan and the United States of America | Japan-U.S. Security Treaty; U.S.-Japan Security Treaty; Treaty of Mutual Cooperation and Security; US-Japan Security Treaty | treaty | 1960
Japan-U.S. Status of Forces Agreement | U.S.-Japan Status of Forces Agreement | agreement | 1960
Treaty on Basic Relations between Japan and the Republic of Korea | | treaty | 1965
Japan-China Joint Communiqué | Japan-China Joint Communique | joint communiqué | 1972
Treaty of Peace and Friendship between Japan and China | Japan-China Treaty of Peace and Friendship | treaty | 1978
Shanghai Communiqué | Shanghai Communique | joint communiqué | 1972
Mutual Defense Treaty between the United States and the Republic of Korea | ROK-U.S. Mutual Defense Treaty; U.S.-ROK Mutual Defense Treaty | treaty | 1953
Korean Armistice Agreement | Armistice Agreement | agreement | 1953
Panmunjom Declaration | | declaration | 2018
Washington Declaration* | | declaration |
Mutual Defense Treaty between the Philippines and the United States | Philippines-U.S. Mutual Defense Treaty; U.S.-Philippines Mutual Defense Treaty | treaty | 1951
Enhanced Defense Cooperation Agreement | EDCA | agreement | 2014
ANZUS Treaty | ANZUS | treaty | 1951
Five Power Defence Arrangements | FPDA | agreement | 1971
North Atlantic Treaty | Washington Treaty | treaty | 1949
Élysée Treaty | Elysée Treaty | treaty | 1963
Aachen Treaty | Treaty of Aachen | treaty | 2019
Quirinal Treaty | | treaty | 2021
Lancaster House Treaties | Lancaster House Agreement* | treaty | 2010
Two Plus Four Agreement | Two Plus Four Treaty; Treaty on the Final Settlement with Respect to Germany | treaty | 1990
Sino-British Joint Declaration | | joint declaration | 1984
Treaty of Amity and Cooperation in Southeast Asia | Treaty of Amity and Cooperation; TAC* | treaty | 1976
ASEAN Charter | | charter | 2007
Declaration on the Conduct of Parties in the South China Sea | DOC* | declaration | 2002
Code of Conduct in the South China Sea | COC* | agreement |
Bandung Declaration* | Ten Principles of Bandung; Bandung Principles | declaration | 1955
Boe Declaration | Boe Declaration on Regional Security | declaration | 2018
Biketawa Declaration | | declaration | 2000
Falepili Union | Falepili Union Treaty | treaty | 2023
Compact of Free Association | Compacts of Free Association; COFA | compact | 1986
Rio Treaty | Inter-American Treaty of Reciprocal Assistance; TIAR | treaty | 1947
Inter-American Democratic Charter | | charter | 2001
Panama Canal Treaties | Torrijos–Carter Treaties; Torrijos-Carter Treaties | treaty | 1977
Svalbard Treaty | Spitsbergen Treaty | treaty | 1920
Ilulissat Declaration | | declaration | 2008
Rio Declaration | Rio Declaration on Environment and Development | declaration | 1992
Beijing Declaration* | Beijing Platform for Action; Beijing Declaration and Platform for Action | declaration | 1995
Addis Ababa Action Agenda | AAAA* | declaration | 2015
Busan Partnership Agreement | Busan Partnership for Effective Development Co-operation | declaration | 2011
Paris Declaration on Aid Effectiveness | | declaration | 2005
Monterrey Consensus | | declaration | 2002
Global Compact for Migration | Global Compact for Safe, Orderly and Regular Migration; Marrakech Compact | compact | 2018
Global Compact on Refugees | | compact | 2018
Pact for the Future | | declaration | 2024
Global Digital Compact | | compact | 2024
Declaration for the Future of the Internet | | declaration | 2022
Bletchley Declaration | | declaration | 2023
Hiroshima AI Process Comprehensive Policy Framework | | declaration | 2023
Versailles Declaration | | declaration | 2022
Glasgow Leaders' Declaration on Forests and Land Use | | declaration | 2021
Safe Schools Declaration | | declaration | 2015
Montreux Document | | declaration | 2008
Christchurch Call | Christchurch Call to Action | declaration | 2019
Individually Tailored Partnership Programme | ITPP | agreement | 2023
Malabo Convention | African Union Convention on Cyber Security and Personal Data Protection | convention | 2014
Beijing Treaty on Audiovisual Performances | Beijing Treaty* | treaty | 2012
Bamako Convention | | convention | 1991
Abidjan Convention | | convention | 1981
Nairobi Convention | | convention | 1985
Carpathian Convention | | convention | 2003
Alpine Convention | | convention | 1991
Tehran Convention | | convention | 2003
Convention on the Legal Status of the Caspian Sea | Caspian Convention | convention | 2018
Lanzarote Convention | | convention | 2007
Council of Europe Framework Convention on Artificial Intelligence | Framework Convention on Artificial Intelligence | convention | 2024
European Social Charter | | charter | 1961
Lisbon Recognition Convention | | convention | 1997
Bologna Declaration | Bologna Process | declaration | 1999
African Charter on Human and Peoples' Rights | Banjul Charter | charter | 1981
Maputo Protocol | | protocol | 2003
Kampala Convention | | convention | 2009
Yaoundé Declaration | Yaoundé Code of Conduct | declaration | 2013
Djibouti Code of Conduct | Jeddah Amendment | agreement | 2009
Lusaka Ceasefire Agreement | | agreement | 1999
Washington Accords | | accord | 2025
Addis Ababa Agreement* | | agreement |
Ankara Declaration* | | declaration |
Shusha Declaration | | declaration | 2021
Tripartite Statement of 9 November 2020 | Trilateral Statement of 9 November 2020 | joint statement | 2020
Treaty of Kars | Kars Treaty | treaty | 1921
Treaty of Moscow* | Moscow Treaty* | treaty |
Treaty of Trianon | Trianon Treaty | treaty | 1920
Treaty of Utrecht | | treaty | 1713
Treaty of Paris* | | treaty |
Treaty of Ghent | | treaty | 1814
Treaty of Guadalupe Hidalgo | | treaty | 1848
Treaty of Kanagawa | | treaty | 1854
Treaty of Brest-Litovsk | | treaty | 1918
Treaty of Rapallo | | treaty | 1922
Munich Agreement | | agreement | 1938
Anglo-Japanese Alliance | | treaty | 1902
Tripartite Pact | | pact | 1940
Four-Power Treaty | | treaty | 1921
Washington Naval Treaty | | treaty | 1922
Mecca Agreement | | agreement | 2007
Riyadh Agreement | | agreement | 2019
Stockholm Agreement | | agreement | 2018
AlUla Declaration | Al-Ula Declaration | declaration | 2021
Geneva Communiqué | | communiqué | 2012
Astana Declaration* | | declaration |
Bishkek Declaration* | | declaration |
Six-Party Joint Statement of September 2005 | September 19 Joint Statement | joint statement | 2005
Comprehensive Military Agreement | | agreement | 2018
Pyongyang Declaration | Japan-DPRK Pyongyang Declaration; Japan–DPRK Pyongyang Declaration | declaration | 2002
Camp David Principles | Spirit of Camp David; Commitment to Consult | joint statement | 2023
Japan-Australia Reciprocal Access Agreement | Japan–Australia Reciprocal Access Agreement | agreement | 2022
Japan-Philippines Reciprocal Access Agreement | Japan–Philippines Reciprocal Access Agreement | agreement | 2024
Japan-UK Reciprocal Access Agreement | Japan–UK Reciprocal Access Agreement | agreement | 2023
Hiroshima Accord | | accord | 2023
Atlantic Declaration | | declaration | 2023
Pukpuk Treaty | | treaty | 2025
Nuku'alofa Declaration* | | declaration |
Rarotonga Declaration* | | declaration |
Suva Agreement | | agreement | 2022
Pacific Islands Forum Partnership Mechanism | | arrangement | 2024
Kigali Principles | | declaration | 2015
Elsie Initiative | | initiative | 2017
Vancouver Principles | | declaration | 2017
Oslo Guidelines | | guidelines | 1994
Paris Principles* | | principles |
Singapore Declaration* | | declaration |
Kuala Lumpur Declaration* | | declaration |
Manila Declaration* | | declaration |
Bangkok Declaration | ASEAN Declaration | declaration | 1967
Zone of Peace, Freedom and Neutrality | ZOPFAN | declaration | 1971
Bali Concord | Bali Concord II; Declaration of ASEAN Concord | declaration | 1976
ASEAN Trade in Goods Agreement | ATIGA | agreement | 2009
ASEAN Comprehensive Investment Agreement | ACIA | agreement | 2009
ASEAN-Australia-New Zealand Free Trade Area | AANZFTA | agreement | 2009
ASEAN-Japan Comprehensive Economic Partnership | AJCEP | agreement | 2008
Digital Economy Framework Agreement | DEFA* | agreement |
Agreement on Transboundary Haze Pollution | ASEAN Agreement on Transboundary Haze Pollution | agreement | 2002
Mekong Agreement | | agreement | 1995
International Charter Space and Major Disasters | International Charter 'Space and Major Disasters' | charter | 2000
Australia-New Zealand Closer Economic Relations | CER*; ANZCERTA | agreement | 1983
New York Declaration for Refugees and Migrants | | declaration | 2016
`

const POLICIES = `
2030 Agenda for Sustainable Development | 2030 Agenda; Agenda 2030; UN 2030 Agenda | agenda | 2015
Sustainable Development Goals | SDGs; SDG*; UN Sustainable Development Goals | agenda | 2015
Millennium Development Goals | MDGs | agenda | 2000
Agenda 2063 | | agenda | 2015
Our Common Agenda | | agenda | 2021
New Agenda for Peace | | agenda | 2023
Women, Peace and Security Agenda | Women, Peace and Security; WPS agenda; WPS Agenda | agenda | 2000
Sendai Framework for Disaster Risk Reduction | Sendai Framework; Sendai Framework for Disaster Risk Reduction 2015-2030 | framework | 2015
Hyogo Framework for Action | | framework | 2005
Kunming-Montreal Global Biodiversity Framework | Global Biodiversity Framework; Kunming–Montreal Global Biodiversity Framework | framework | 2022
United Nations Security Council Resolution 1325 | UNSCR 1325; Resolution 1325; UN Security Council Resolution 1325 | resolution | 2000
United Nations Security Council Resolution 1540 | UNSCR 1540; Resolution 1540 | resolution | 2004
United Nations Security Council Resolution 1701 | UNSCR 1701; Resolution 1701 | resolution | 2006
United Nations Security Council Resolution 1973 | UNSCR 1973; Resolution 1973 | resolution | 2011
United Nations Security Council Resolution 2231 | UNSCR 2231; Resolution 2231 | resolution | 2015
United Nations Security Council Resolution 2254 | UNSCR 2254; Resolution 2254 | resolution | 2015
United Nations Security Council Resolution 1244 | UNSCR 1244; Resolution 1244 | resolution | 1999
United Nations Security Council Resolution 242 | UNSCR 242; Resolution 242 | resolution | 1967
European Green Deal | Green Deal*; EU Green Deal | strategy | 2019
Fit for 55 | | package | 2021
REPowerEU | REPowerEU Plan | plan | 2022
Green Deal Industrial Plan | | plan | 2023
NextGenerationEU | Next Generation EU | package | 2020
Global Gateway | Global Gateway Strategy; EU Global Gateway | strategy | 2021
Strategic Compass | EU Strategic Compass; Strategic Compass for Security and Defence | strategy | 2022
EU Strategy for Cooperation in the Indo-Pacific | EU Indo-Pacific Strategy | strategy | 2021
EU Global Strategy | | strategy | 2016
European Security Strategy | | strategy | 2003
European Neighbourhood Policy | ENP* | policy | 2004
Eastern Partnership | | policy | 2009
Common Foreign and Security Policy | CFSP | policy | 1993
Common Security and Defence Policy | CSDP | policy | 2009
Common Agricultural Policy | CAP* | policy | 1962
Common Fisheries Policy | | policy |
Permanent Structured Cooperation | PESCO | framework | 2017
EU Space Strategy for Security and Defence | | strategy | 2023
EU Space Act | | law |
ReArm Europe | ReArm Europe Plan; Readiness 2030 | plan | 2025
European Defence Industrial Strategy | EDIS* | strategy | 2024
General Data Protection Regulation | GDPR | regulation | 2016
Digital Services Act | | law | 2022
Digital Markets Act | | law | 2022
Artificial Intelligence Act | EU AI Act; AI Act | law | 2024
European Chips Act | EU Chips Act | law | 2023
Critical Raw Materials Act | | law | 2024
Net-Zero Industry Act | | law | 2024
NIS2 Directive | NIS 2 Directive; NIS2 | directive | 2022
Cyber Resilience Act | | law | 2024
Carbon Border Adjustment Mechanism | CBAM | regulation | 2023
EU Deforestation Regulation | EUDR | regulation | 2023
EU Emissions Trading System | EU ETS | policy | 2005
Pact on Migration and Asylum | EU Pact on Migration and Asylum; New Pact on Migration and Asylum | policy | 2024
Stability and Growth Pact | | policy | 1997
Belt and Road Initiative | BRI*; One Belt One Road; One Belt, One Road; OBOR; Belt and Road; Silk Road Economic Belt | initiative | 2013
Global Development Initiative | GDI* | initiative | 2021
Global Security Initiative | GSI* | initiative | 2022
Global Civilization Initiative | GCI* | initiative | 2023
Made in China 2025 | | plan | 2015
National Security Law* | Hong Kong National Security Law | law | 2020
Anti-Secession Law | | law | 2005
Partnership for Global Infrastructure and Investment | PGII; G7 Partnership for Global Infrastructure and Investment | initiative | 2022
Blue Dot Network | | initiative | 2019
Build Back Better World | B3W | initiative | 2021
Indo-Pacific Economic Framework for Prosperity | IPEF; Indo-Pacific Economic Framework | framework | 2022
Free and Open Indo-Pacific | FOIP; Free and Open Indo-Pacific Strategy; free and open Indo-Pacific; Free and Open Indo-Pacific vision | vision | 2016
ASEAN Outlook on the Indo-Pacific | AOIP | vision | 2019
ASEAN Community Vision 2025 | ASEAN Vision 2025 | vision | 2015
ASEAN Community Vision 2045 | | vision | 2025
Initiative for ASEAN Integration | | initiative | 2000
Master Plan on ASEAN Connectivity 2025 | Master Plan on ASEAN Connectivity | plan | 2016
2050 Strategy for the Blue Pacific Continent | 2050 Strategy | strategy | 2022
Asia Zero Emission Community | AZEC | initiative | 2022
Data Free Flow with Trust | DFFT | initiative | 2019
Hiroshima AI Process | | initiative | 2023
Hiroshima Action Plan | | plan | 2022
Osaka Blue Ocean Vision | | vision | 2019
National Security Strategy* | NSS* | strategy |
National Defense Strategy* | NDS* | strategy |
Nuclear Posture Review* | NPR* | review |
Missile Defense Review | | review |
National Space Policy* | | policy |
National Cybersecurity Strategy* | National Cyber Strategy | strategy |
Defense Buildup Program | | plan | 2022
National Defense Program Guidelines | NDPG | guidelines |
Basic Plan on Space Policy | Basic Plan for Space Policy; Japan's Basic Plan on Space Policy | plan | 2009
Basic Space Law | Basic Space Act | law | 2008
Space Security Initiative | | policy | 2023
Space Technology Strategy* | | strategy | 2024
Three Principles on Transfer of Defense Equipment and Technology | | policy | 2014
Three Non-Nuclear Principles | | policy | 1967
Peace and Security Legislation | | law | 2015
Development Cooperation Charter* | | policy | 2015
Diplomatic Bluebook | | white paper |
Abenomics | | policy | 2012
Official Security Assistance | OSA* | policy | 2023
Economic Security Promotion Act | | law | 2022
Guidelines for Japan-U.S. Defense Cooperation | Guidelines for U.S.-Japan Defense Cooperation | guidelines | 1978
Indo-Pacific Strategy of the United States | U.S. Indo-Pacific Strategy; US Indo-Pacific Strategy | strategy | 2022
Inflation Reduction Act | IRA* | law | 2022
CHIPS and Science Act | CHIPS Act | law | 2022
Taiwan Relations Act | TRA* | law | 1979
Six Assurances | | policy | 1982
International Traffic in Arms Regulations | ITAR | regulation | 1976
Export Administration Regulations | | regulation |
CAATSA | Countering America's Adversaries Through Sanctions Act | law | 2017
Foreign Agents Registration Act | FARA | law | 1938
Magnitsky Act | Global Magnitsky Act | law | 2012
National Defense Authorization Act | NDAA | law |
African Growth and Opportunity Act | AGOA | law | 2000
Freedom of Information Act | FOIA | law | 1966
Patriot Act | USA PATRIOT Act | law | 2001
Marshall Plan | European Recovery Program | plan | 1948
Monroe Doctrine | | doctrine | 1823
Truman Doctrine | | doctrine | 1947
Hallstein Doctrine | | doctrine | 1955
Brezhnev Doctrine | | doctrine | 1968
Fukuda Doctrine | | doctrine | 1977
Yoshida Doctrine | | doctrine |
Sunshine Policy | | policy | 1998
Ostpolitik | | policy | 1969
Zeitenwende | | policy | 2022
New Southern Policy | | policy | 2017
Indo-Pacific Strategy of the Republic of Korea | Strategy for a Free, Peaceful, and Prosperous Indo-Pacific Region; Korea's Indo-Pacific Strategy | strategy | 2022
Act East Policy | Act East policy | policy | 2014
Look East Policy | Look East policy | policy |
Neighbourhood First Policy | Neighbourhood First policy; Neighborhood First Policy | policy | 2014
Indo-Pacific Oceans Initiative | IPOI | initiative | 2019
SAGAR* | Security and Growth for All in the Region | vision | 2015
Make in India | | initiative | 2014
Digital India | | initiative | 2015
New Southbound Policy | | policy | 2016
One China Policy | One-China policy; one-China policy; One China policy; One-China principle | policy |
Integrated Review* | Integrated Review of Security, Defence, Development and Foreign Policy; Integrated Review Refresh | review | 2021
Strategic Defence Review* | SDR* | review | 2025
Defence Command Paper | | white paper | 2021
National Space Strategy* | UK National Space Strategy | strategy | 2021
Defence Space Strategy* | | strategy | 2022
Pacific Step-up | Pacific Step-Up | policy | 2016
Pacific Reset | | policy | 2018
Defence Strategic Review* | DSR* | review | 2023
National Defence Strategy* | | strategy | 2024
Foreign Policy White Paper* | | white paper | 2017
Canada's Indo-Pacific Strategy | Canadian Indo-Pacific Strategy | strategy | 2022
Feminist Foreign Policy* | | policy |
Feminist International Assistance Policy | | policy | 2017
Policy Guidelines for the Indo-Pacific | German Indo-Pacific Guidelines | guidelines | 2020
Vision 2030* | Saudi Vision 2030 | vision | 2016
We the UAE 2031 | | vision | 2022
Third Neighbor Policy | Third Neighbour Policy | policy |
Vision 2050* | Mongolia's Vision 2050; Vision-2050 | vision | 2020
Mattei Plan | Mattei Plan for Africa; Piano Mattei | plan | 2024
NATO Strategic Concept | Strategic Concept*; NATO 2022 Strategic Concept; 2022 Strategic Concept | concept | 2022
NATO 2030 | | agenda | 2021
Partnership for Peace | PfP* | programme | 1994
Tallinn Manual | | guidelines | 2013
UN Framework of Responsible State Behaviour in Cyberspace | | framework |
Guidelines for the Long-term Sustainability of Outer Space Activities | LTS Guidelines; Long-term Sustainability Guidelines | guidelines | 2019
Space Debris Mitigation Guidelines | COPUOS Space Debris Mitigation Guidelines | guidelines | 2007
Hague Code of Conduct | Hague Code of Conduct against Ballistic Missile Proliferation; HCOC | guidelines | 2002
Guiding Principles on Business and Human Rights | UN Guiding Principles on Business and Human Rights; UNGPs | principles | 2011
G20 Principles for Quality Infrastructure Investment | Quality Infrastructure Investment Principles | principles | 2019
Common Framework for Debt Treatments | G20 Common Framework; Common Framework* | framework | 2020
Debt Service Suspension Initiative | DSSI | initiative | 2020
Bridgetown Initiative | | initiative | 2022
Early Warnings for All | | initiative | 2022
Global Methane Pledge | | initiative | 2021
Coalition for Disaster Resilient Infrastructure | CDRI | initiative | 2019
Mission LiFE | Lifestyle for Environment | initiative | 2022
Peace Formula* | Ukraine Peace Formula; Ukrainian Peace Formula | plan | 2022
Arab Peace Initiative | | initiative | 2002
Two-State Solution | two-state solution | policy |
Agenda 21 | | agenda | 1992
New Urban Agenda | | agenda | 2016
Grand Bargain* | | agenda | 2016
Pillar One* | Pillar Two*; BEPS; Base Erosion and Profit Shifting | framework | 2021
National Security Act | | law | 1947
Goldwater-Nichols Act | Goldwater–Nichols Act | law | 1986
War Powers Resolution | War Powers Act | law | 1973
Jones Act | | law | 1920
Leahy Law | | law | 1997
Uyghur Forced Labor Prevention Act | UFLPA | law | 2021
Wolf Amendment | | law | 2011
Commercial Space Launch Competitiveness Act | | law | 2015
Space Policy Directive-1 | Space Policy Directive 1; SPD-1 | directive | 2017
United States Space Priorities Framework | U.S. Space Priorities Framework | framework | 2021
National Defense Space Strategy | Defense Space Strategy | strategy | 2020
Executive Order 14028 | | decree | 2021
Presidential Policy Directive 28 | PPD-28 | directive | 2014
EU-U.S. Data Privacy Framework | EU-US Data Privacy Framework; Data Privacy Framework | framework | 2023
EU Space Programme Regulation | | regulation | 2021
European Space Policy | | policy | 2007
EU Approach for Space Traffic Management | | policy | 2022
EU Action Plan on Military Mobility | Military Mobility | plan | 2018
EU Maritime Security Strategy | | strategy | 2014
EU Cybersecurity Strategy | EU Cyber Diplomacy Toolbox | strategy | 2020
EU Strategy on Adaptation to Climate Change | | strategy | 2021
Corporate Sustainability Due Diligence Directive | CSDDD; CS3D | directive | 2024
Corporate Sustainability Reporting Directive | CSRD | directive | 2022
Anti-Coercion Instrument | | regulation | 2023
Foreign Subsidies Regulation | | regulation | 2023
EU Blue Card Directive | | directive | 2021
Schengen Borders Code | | regulation | 2016
Temporary Protection Directive | | directive | 2001
Clean Industrial Deal | | strategy | 2025
Economic Security Strategy | European Economic Security Strategy; EU Economic Security Strategy | strategy | 2023
New European Bauhaus | | initiative | 2020
Growth Plan for the Western Balkans | | plan | 2023
Stabilisation and Association Process | | policy | 1999
Barcelona Process | | policy | 1995
Samoa Pathway | SIDS Accelerated Modalities of Action; SAMOA Pathway | agenda | 2014
Antigua and Barbuda Agenda for SIDS | ABAS | agenda | 2024
Vienna Programme of Action for Landlocked Developing Countries | Vienna Programme of Action | plan | 2014
Awaza Programme of Action | | plan | 2025
Doha Programme of Action | Doha Programme of Action for the Least Developed Countries | plan | 2022
Istanbul Programme of Action | | plan | 2011
Action for Peacekeeping | A4P; A4P+ | initiative | 2018
Human Rights up Front | | initiative | 2013
Youth, Peace and Security | Youth, Peace and Security Agenda; YPS agenda | agenda | 2015
Responsibility to Protect | R2P | principles | 2005
African Peace and Security Architecture | APSA* | framework | 2002
Silencing the Guns | | initiative | 2013
Great Green Wall | Great Green Wall Initiative | initiative | 2007
Compact with Africa | G20 Compact with Africa | initiative | 2017
Africa Mining Vision | | vision | 2009
Cool Earth Partnership | | initiative | 2008
Partnership for Quality Infrastructure | | initiative | 2015
Expanded Partnership for Quality Infrastructure | | initiative | 2016
Green Transformation Promotion Strategy | GX Promotion Strategy; GX2040 Vision | strategy | 2023
Society 5.0 | | vision | 2016
Active Cyber Defense Act | Active Cyberdefense Law; Active Cyber Defense Law | law | 2025
Space Activities Act | Act on Launching of Spacecraft, etc. and Control of Spacecraft | law | 2016
Space Resources Act | | law | 2021
Global Pivotal State | | vision | 2022
Trustpolitik | | policy | 2013
New Northern Policy | | policy | 2017
Maritime India Vision 2030 | Maritime Amrit Kaal Vision 2047 | vision | 2021
Viksit Bharat 2047 | Viksit Bharat; Viksit Bharat @2047 | vision | 2023
Indian Space Policy 2023 | Indian Space Policy | policy | 2023
MAHASAGAR | | vision | 2025
Atmanirbhar Bharat | Aatmanirbhar Bharat; Self-reliant India | policy | 2020
National Education Policy | | policy | 2020
Golden Indonesia 2045 | Indonesia Emas 2045 | vision | 2023
Global Maritime Fulcrum | | doctrine | 2014
MADANI Economy Framework | Malaysia MADANI; Ekonomi MADANI | framework | 2023
Thailand 4.0 | | policy | 2016
Bio-Circular-Green Economy Model | BCG Economy Model; BCG Model; Bangkok Goals on BCG Economy | policy | 2021
Philippine Maritime Zones Act | | law | 2024
Doi Moi | Đổi Mới | policy | 1986
Smart Nation | Smart Nation initiative | initiative | 2014
Singapore Green Plan 2030 | | plan | 2021
Australia's International Development Policy | | policy | 2023
Southeast Asia Economic Strategy to 2040 | Invested: Australia's Southeast Asia Economic Strategy to 2040 | strategy | 2023
Future Made in Australia | | plan | 2024
Ghana Beyond Aid | | policy | 2017
Kenya Vision 2030 | | vision | 2008
National Development Plan 2030 | | plan | 2012
Egypt Vision 2030 | | vision | 2016
Oman Vision 2040 | | vision | 2020
New Kuwait 2035 | Kuwait Vision 2035 | vision | 2017
Qatar National Vision 2030 | | vision | 2008
UAE Centennial 2071 | | vision | 2017
Middle East Green Initiative | Saudi Green Initiative | initiative | 2021
Jordan Compact | | policy | 2016
Kazakhstan 2050 | Strategy 2050; Kazakhstan-2050 Strategy | strategy | 2012
Uzbekistan 2030 Strategy | Strategy Uzbekistan 2030; Uzbekistan – 2030 | strategy | 2023
Ukraine Plan | | plan | 2024
Victory Plan | Ukraine Victory Plan | plan | 2024
Open Balkan | Open Balkan initiative | initiative | 2021
Arctic Policy Guidelines | | guidelines |
Pivot to Asia | Rebalance to Asia | policy | 2011
Asia Reassurance Initiative Act | ARIA* | law | 2018
Pacific Deterrence Initiative | PDI* | initiative | 2020
European Deterrence Initiative | EDI*; European Reassurance Initiative | initiative | 2014
Caribbean Basin Security Initiative | CBSI | initiative | 2009
Mérida Initiative | Merida Initiative | initiative | 2007
Plan Colombia | | plan | 2000
Good Neighbor Policy | | policy | 1933
New Deal | | policy | 1933
Perestroika | Glasnost | policy | 1985
Cultural Revolution | | policy | 1966
Great Leap Forward | | policy | 1958
Reform and Opening-up | Reform and Opening Up | policy | 1978
14th Five-Year Plan | 14th Five Year Plan; 15th Five-Year Plan; 13th Five-Year Plan | plan | 2021
`

const PROGRAMMES = `
Artemis Program | Artemis program; Artemis programme; Artemis Programme; Artemis*; Artemis campaign | programme | 2017
Artemis I | | mission | 2022
Artemis II | | mission |
Artemis III | | mission |
International Space Station | ISS; International Space Station Program | station | 1998
Lunar Gateway | Gateway*; the Gateway*; lunar Gateway; Gateway lunar space station | station |
Tiangong Space Station | Tiangong; Chinese Space Station; China Space Station | station | 2021
International Lunar Research Station | ILRS | station |
Mir* | Mir space station | station | 1986
Skylab* | | station | 1973
Space Shuttle Program | Space Shuttle | programme | 1972
Apollo Program | Apollo program; Apollo programme; Project Apollo | programme | 1961
Apollo 11 | | mission | 1969
Apollo-Soyuz | Apollo–Soyuz Test Project; Apollo-Soyuz Test Project | mission | 1975
Commercial Crew Program | | programme |
Commercial Lunar Payload Services | CLPS | programme | 2018
Space Launch System | SLS* | project |
Starliner* | Boeing Starliner | mission |
James Webb Space Telescope | JWST; Webb Telescope; Webb Space Telescope | facility | 2021
Hubble Space Telescope | Hubble | facility | 1990
Nancy Grace Roman Space Telescope | Roman Space Telescope | facility |
Dragonfly* | Dragonfly mission | mission |
Mars Sample Return | | mission |
Perseverance rover | Mars 2020; Perseverance* | mission | 2020
LandSat | Landsat; Landsat program | programme | 1972
Hayabusa2 | Hayabusa 2; Hayabusa-2 | mission | 2014
Hayabusa* | | mission | 2003
Martian Moons eXploration | MMX; Martian Moons Exploration | mission |
Smart Lander for Investigating Moon | SLIM* | mission | 2023
SELENE* | Kaguya* | mission | 2007
Lunar Polar Exploration | LUPEX; Lunar Polar Exploration Mission | mission |
BepiColombo | | mission | 2018
EarthCARE | | mission | 2024
XRISM | X-Ray Imaging and Spectroscopy Mission | mission | 2023
Quasi-Zenith Satellite System | QZSS; Michibiki; Michibiki satellite | satellite | 2010
HTV-X | | mission |
Kounotori | H-II Transfer Vehicle; HTV* | mission | 2009
H3 Launch Vehicle | H3 rocket; H3* | project | 2023
H-IIA | H-IIA Launch Vehicle; H2A | project | 2001
Kibo* | Japanese Experiment Module; Kibo module | facility | 2008
KiboCUBE | | programme | 2015
Himawari | Himawari-8; Himawari-9 | satellite |
ALOS-2 | ALOS-4; Daichi-2; Daichi-4 | satellite |
Global Change Observation Mission | GCOM; GCOM-W; GCOM-C | mission |
Greenhouse gases Observing SATellite | GOSAT; Ibuki*; GOSAT-2; GOSAT-GW | satellite | 2009
Sentinel Asia | | programme | 2006
Copernicus* | Copernicus Programme; Copernicus programme; Copernicus Earth Observation Programme | programme | 2014
Galileo* | Galileo programme; Galileo satellite navigation system | programme | 2003
EGNOS | European Geostationary Navigation Overlay Service | programme |
IRIS² | IRIS2; IRIS squared | satellite | 2022
GOVSATCOM | | programme |
Ariane 6 | Ariane 5; Ariane* | project |
Vega-C | Vega C | project |
ExoMars | | mission | 2016
JUICE* | Jupiter Icy Moons Explorer | mission | 2023
Euclid* | Euclid space telescope | mission | 2023
Rosetta* | Rosetta mission | mission | 2004
Gaia* | Gaia mission | mission | 2013
Hera* | Hera mission | mission | 2024
Columbus laboratory | Columbus module | facility | 2008
Orion* | Orion spacecraft; Orion Multi-Purpose Crew Vehicle | mission |
Chandrayaan-3 | Chandrayaan 3 | mission | 2023
Chandrayaan-2 | | mission | 2019
Chandrayaan-1 | | mission | 2008
Mangalyaan | Mars Orbiter Mission | mission | 2013
Aditya-L1 | | mission | 2023
Gaganyaan | | programme |
NISAR | NASA-ISRO Synthetic Aperture Radar | mission | 2025
NavIC | Indian Regional Navigation Satellite System; IRNSS | satellite |
Korea Pathfinder Lunar Orbiter | Danuri; KPLO | mission | 2022
Nuri* | KSLV-II | project | 2021
Chang'e | Chang'e-5; Chang'e-6; Chang'e 5; Chang'e 6; Chang'e-4; Chang'e-7 | mission |
Tianwen-1 | | mission | 2020
BeiDou | BeiDou Navigation Satellite System; Beidou; BDS* | satellite |
GLONASS | | satellite |
Global Positioning System | GPS; Navstar | satellite |
Soyuz* | Soyuz spacecraft | mission |
Luna 25 | Luna-25 | mission | 2023
Emirates Mars Mission | Hope Probe; Hope probe; Al Amal* | mission | 2020
Rashid rover | | mission | 2022
Group on Earth Observations Global Agricultural Monitoring | GEOGLAM | programme |
Space for Climate Observatory | | programme |
Access to Space for All | | programme |
Square Kilometre Array | SKA* | facility |
Thirty Meter Telescope | TMT* | facility |
Atacama Large Millimeter/submillimeter Array | ALMA* | facility |
Subaru Telescope | | facility |
Large Hadron Collider | LHC | facility |
ITER | International Thermonuclear Experimental Reactor | facility | 2006
International Linear Collider | | project |
Human Genome Project | | project |
Horizon Europe | | programme | 2021
Horizon 2020 | | programme | 2014
Erasmus+ | Erasmus Plus; Erasmus programme; Erasmus Programme; Erasmus Mundus | programme | 2014
Marie Skłodowska-Curie Actions | MSCA; Marie Skłodowska-Curie | programme |
Digital Europe Programme | | programme | 2021
Connecting Europe Facility | | fund |
European Defence Fund | EDF* | fund | 2021
European Peace Facility | EPF* | fund | 2021
InvestEU | | programme | 2021
European Development Fund | | fund |
Recovery and Resilience Facility | RRF* | fund | 2021
Ukraine Facility | | fund | 2024
Just Transition Fund | | fund |
Instrument for Pre-accession Assistance | IPA* | fund |
NDICI-Global Europe | Global Europe instrument; NDICI | fund | 2021
Interreg | | programme |
Creative Europe | | programme |
Technical Assistance and Information Exchange | TAIEX | programme |
Operation Atalanta | EUNAVFOR Atalanta; EU NAVFOR Atalanta; EU NAVFOR Somalia | operation | 2008
Operation Aspides | EUNAVFOR Aspides | operation | 2024
Operation Irini | EUNAVFOR MED IRINI | operation | 2020
EUFOR Althea | Operation Althea | operation | 2004
EUMM Georgia | European Union Monitoring Mission | mission | 2008
EULEX Kosovo | EULEX | mission | 2008
EU Military Assistance Mission Ukraine | EUMAM Ukraine; EUMAM | mission | 2022
Operation Enduring Freedom | | operation | 2001
Operation Inherent Resolve | | operation | 2014
Operation Iraqi Freedom | | operation | 2003
Operation Prosperity Guardian | | operation | 2023
Operation Unified Protector | | operation | 2011
Operation Sea Guardian | | operation | 2016
Operation Tomodachi | | operation | 2011
International Security Assistance Force | ISAF | mission | 2001
Resolute Support Mission | | mission | 2015
NATO Mission Iraq | | mission | 2018
Baltic Air Policing | | mission | 2004
Multinational Force and Observers | MFO* | mission | 1982
Combined Maritime Forces | Combined Task Force 151; CTF-151; CTF 151 | operation |
Operation Interflex | | operation | 2022
Global Combat Air Programme | GCAP | programme | 2022
Future Combat Air System | FCAS; SCAF* | programme | 2017
Main Ground Combat System | MGCS | programme |
European Sky Shield Initiative | ESSI* | programme | 2022
F-35 Joint Strike Fighter | Joint Strike Fighter; F-35; F-35 program; F-35 programme | programme |
Eurofighter Typhoon | Eurofighter | programme |
Eurodrone | | programme |
Glide Phase Interceptor | GPI* | project |
Malabar Exercise | Exercise Malabar; Malabar*; Malabar exercise | exercise | 1992
RIMPAC | Rim of the Pacific; Rim of the Pacific Exercise; Exercise RIMPAC | exercise | 1971
Cobra Gold | Exercise Cobra Gold | exercise | 1982
Balikatan | Exercise Balikatan; Balikatan exercise | exercise |
Talisman Sabre | Exercise Talisman Sabre; Talisman Saber | exercise | 2005
Keen Sword | Keen Edge; Exercise Keen Sword | exercise |
Freedom Edge | Exercise Freedom Edge | exercise | 2024
Freedom Shield | Ulchi Freedom Shield; Ulchi Freedom Guardian; Key Resolve; Foal Eagle; Team Spirit | exercise |
Super Garuda Shield | Garuda Shield | exercise |
Kakadu* | Exercise Kakadu | exercise |
Pitch Black | Exercise Pitch Black | exercise |
Exercise Bersama Lima | Bersama Lima; Bersama Shield | exercise |
Exercise Southern Jackaroo | Southern Jackaroo | exercise |
Khaan Quest | Exercise Khaan Quest | exercise | 2003
La Perouse* | Exercise La Perouse; La Pérouse | exercise |
Red Flag* | Exercise Red Flag; Red Flag-Alaska | exercise |
Vigilant Isles | | exercise |
Dharma Guardian | Exercise Dharma Guardian | exercise |
JIMEX | | exercise |
Yudh Abhyas | Exercise Yudh Abhyas | exercise |
Milan Exercise | MILAN exercise; Exercise MILAN | exercise |
Varuna* | Exercise Varuna | exercise |
Garuda* | Exercise Garuda | exercise |
Defender Europe | DEFENDER-Europe; Steadfast Defender; Exercise Steadfast Defender | exercise |
Trident Juncture | | exercise | 2018
BALTOPS | | exercise | 1971
Cold Response* | Nordic Response; Exercise Cold Response | exercise |
Sea Breeze* | Exercise Sea Breeze | exercise |
Locked Shields | | exercise | 2010
Cyber Coalition | | exercise |
Schriever Wargame | Schriever Wargames | exercise | 2001
Global Sentinel* | | exercise |
AsterX | | exercise | 2021
Bright Star* | Exercise Bright Star | exercise |
African Lion | Exercise African Lion | exercise |
Flintlock* | Exercise Flintlock | exercise |
Obangame Express | | exercise |
UNITAS | | exercise |
PANAMAX | | exercise |
Zapad | Zapad 2021; Vostok 2022; Vostok 2018; Zapad-2021 | exercise |
Joint Sea* | | exercise |
Pacific Vanguard | Pacific Partnership*; Pacific Partnership mission | exercise |
Croix du Sud | Exercise Croix du Sud; Marara* | exercise |
Partners in the Blue Pacific | PBP* | initiative | 2022
Quad Fellowship | Quad STEM Fellowship | scholarship | 2021
Indo-Pacific Partnership for Maritime Domain Awareness | IPMDA | programme | 2022
Australia Awards | | scholarship |
New Colombo Plan | | scholarship | 2014
Fulbright Program | Fulbright*; Fulbright Scholarship; Fulbright Programme | scholarship | 1946
Chevening Scholarship | Chevening*; Chevening Scholarships; Chevening programme | scholarship |
Rhodes Scholarship | | scholarship |
Commonwealth Scholarship* | Commonwealth Scholarships | scholarship |
Jean Monnet Programme | | programme |
JET Programme | Japan Exchange and Teaching Programme; JET Program | programme | 1987
JENESYS | | programme | 2007
Kakehashi Project | KAKEHASHI Project | programme |
MIRAI* | | programme |
Mandela Washington Fellowship | Young African Leaders Initiative; YALI | scholarship |
Young Southeast Asian Leaders Initiative | YSEALI | programme | 2013
International Visitor Leadership Program | IVLP | programme |
Japan Overseas Cooperation Volunteers | JOCV | programme | 1965
Science and Technology Research Partnership for Sustainable Development | SATREPS | programme | 2008
ABE Initiative | African Business Education Initiative | scholarship | 2014
Indian Technical and Economic Cooperation Programme | ITEC*; Indian Technical and Economic Cooperation | programme | 1964
Power Africa | | programme | 2013
President's Emergency Plan for AIDS Relief | PEPFAR | programme | 2003
Feed the Future | | programme | 2010
COVAX | COVAX Facility | programme | 2020
Loss and Damage Fund | Fund for responding to Loss and Damage; fund for responding to loss and damage | fund | 2022
Climate Investment Funds | | fund | 2008
Adaptation Fund | | fund | 2001
Just Energy Transition Partnership | JETP; Just Energy Transition Partnerships | programme | 2021
Amazon Fund | | fund | 2008
Tropical Forest Forever Facility | TFFF | fund |
Central Emergency Response Fund | CERF | fund | 2005
Pandemic Fund | | fund | 2022
Resilience and Sustainability Trust | RST* | fund | 2022
Poverty Reduction and Growth Trust | PRGT | fund |
Chiang Mai Initiative | Chiang Mai Initiative Multilateralization; Chiang Mai Initiative Multilateralisation; CMIM | fund | 2000
Japan-ASEAN Integration Fund | JAIF | fund | 2006
Australian Infrastructure Financing Facility for the Pacific | AIFFP | fund | 2019
Pacific Resilience Facility | | fund |
India-Middle East-Europe Economic Corridor | IMEC; India–Middle East–Europe Economic Corridor | project | 2023
China-Pakistan Economic Corridor | CPEC; China–Pakistan Economic Corridor | project | 2015
Lobito Corridor | | project |
Middle Corridor | Trans-Caspian International Transport Route | project |
International North-South Transport Corridor | INSTC; International North–South Transport Corridor | project | 2000
Nacala Corridor | | project |
Rail Baltica | | project |
Nord Stream 2 | Nord Stream; Nord Stream 1 | project |
TurkStream | | project |
Power of Siberia | Power of Siberia 2 | project |
Trans-Anatolian Natural Gas Pipeline | TANAP | project |
Southern Gas Corridor | | project |
Trans Adriatic Pipeline | | project |
Baku–Tbilisi–Ceyhan pipeline | Baku-Tbilisi-Ceyhan pipeline; BTC pipeline | project |
Grand Ethiopian Renaissance Dam | GERD | project |
Mumbai-Ahmedabad High Speed Rail | Mumbai–Ahmedabad high-speed rail; Mumbai-Ahmedabad High-Speed Rail | project |
Delhi Metro | | project |
Matarbari* | Matarbari port; Matarbari Port Project | project |
Bay of Bengal Industrial Growth Belt | BIG-B | project |
Jakarta MRT | Jakarta Mass Rapid Transit | project |
NEOM* | | project | 2017
Sakhalin-1 | Sakhalin-2; Sakhalin 2; Sakhalin 1 | project |
Arctic LNG 2 | Yamal LNG | project |
Coral South | | project |
Oyu Tolgoi | | project |
Expo 2025 | Expo 2025 Osaka, Kansai; Osaka Expo; Expo 2025 Osaka; Expo Osaka 2025 | project | 2025
Expo 2020 | Expo 2020 Dubai | project | 2020
Arctic Challenge* | | exercise |
Space Strategic Fund | Space Strategy Fund | fund | 2024
Foreign Military Financing | FMF* | programme |
Foreign Military Sales | FMS* | programme |
Ukraine Security Assistance Initiative | USAI | programme | 2015
Atoms for Peace | | programme | 1953
Strategic Defense Initiative | SDI* | programme | 1983
Golden Dome | Golden Dome for America | programme | 2025
Alliance for Progress | | programme | 1961
Luzon Economic Corridor | | project | 2024
NATO Security Investment Programme | NSIP* | programme |
Science for Peace and Security Programme | NATO Science for Peace and Security Programme | programme |
Alliance Persistent Surveillance from Space | APSS | programme | 2023
NORTHLINK | | programme | 2024
STARLIFT* | | programme | 2024
Comprehensive Assistance Package for Ukraine | | programme | 2016
Czech ammunition initiative | | programme | 2024
Extraordinary Revenue Acceleration Loans | ERA Loans* | fund | 2024
Prioritized Ukraine Requirements List | PURL* | programme | 2025
Security Action for Europe | | fund | 2025
European Defence Industry Programme | EDIP | programme | 2024
ASAP regulation | Act in Support of Ammunition Production | programme | 2023
European Union Advisory Mission Ukraine | EUAM Ukraine | mission | 2014
EUBAM Rafah | | mission | 2005
EUBAM Moldova and Ukraine | EUBAM | mission | 2005
EUTM Mali | EUTM Somalia; EUTM Mozambique | mission |
EUCAP Sahel Mali | EUCAP Somalia; EUCAP Sahel Niger | mission |
EU Mission in Armenia | EUMA* | mission | 2023
EU Partnership Mission in Moldova | EUPM Moldova | mission | 2023
EUPOL COPPS | | mission | 2006
Operation Sophia | EUNAVFOR MED | operation | 2015
Operation Barkhane | Operation Serval | operation | 2014
Takuba Task Force | Task Force Takuba | operation | 2020
Operation Ocean Shield | | operation | 2009
Operation Desert Storm | Operation Desert Shield | operation | 1991
Operation Allied Force | Operation Deliberate Force | operation | 1999
Operation Unifier | Operation UNIFIER | operation | 2015
Operation Orbital | | operation | 2015
Operation Render Safe | | operation |
Regional Assistance Mission to Solomon Islands | RAMSI | mission | 2003
Neutral Nations Supervisory Commission | NNSC | mission | 1953
OSCE Special Monitoring Mission to Ukraine | Special Monitoring Mission; OSCE SMM | mission | 2014
Multinational Joint Task Force | MNJTF | operation | 2015
SADC Mission in Mozambique | SAMIM | mission | 2021
SADC Mission in the Democratic Republic of the Congo | SAMIDRC | mission | 2023
Pacific Maritime Security Program | | programme |
Coral Sea Cable | Coral Sea Cable System | project |
East Micronesia Cable | | project |
Medusa cable | | project |
EllaLink | | project |
Polar Connect | Far North Fiber | project |
Digital Silk Road | | programme |
China-Europe Railway Express | | project |
China-Laos Railway | Lao-China Railway; China–Laos Railway | project | 2021
Jakarta-Bandung High-Speed Railway | Whoosh* | project | 2023
East Coast Rail Link | ECRL | project |
Hambantota Port | Hambantota International Port | project |
Gwadar Port | | project |
Chabahar Port | | project |
Kaladan Multi-Modal Transit Transport Project | | project |
Trilateral Highway | India-Myanmar-Thailand Trilateral Highway | project |
East-West Economic Corridor | Southern Economic Corridor | project |
TAPI pipeline | Turkmenistan-Afghanistan-Pakistan-India Pipeline | project |
CASA-1000 | | project |
China-Kyrgyzstan-Uzbekistan railway | China–Kyrgyzstan–Uzbekistan railway; CKU railway | project |
Trans-Afghan Railway | | project |
Black Sea Energy cable | Black Sea Submarine Cable | project |
Great Sea Interconnector | EuroAsia Interconnector | project |
EastMed pipeline | | project |
GREGY | | project |
Baltic Pipe | | project |
Balticconnector | | project |
Harmony Link | LitPol Link | project |
Estlink | Estlink 2 | project |
Hinkley Point C | Sizewell C | project |
Paks II | | project |
Akkuyu Nuclear Power Plant | Akkuyu NPP | project |
Barakah Nuclear Power Plant | Barakah nuclear plant | project |
El Dabaa Nuclear Power Plant | | project |
Rooppur Nuclear Power Plant | | project |
Fukushima Daiichi Nuclear Power Station | Fukushima Daiichi; Fukushima Daiichi Nuclear Power Plant | facility |
Kashiwazaki-Kariwa Nuclear Power Station | | facility |
Three Gorges Dam | | project |
Itaipu Dam | | project |
Inga III | Grand Inga Dam; Inga dam | project |
Rogun Dam | Rogun Hydropower Plant | project |
Nurek Dam | | project |
Standard Gauge Railway* | SGR* | project |
LAPSSET | LAPSSET Corridor; Lamu Port-South Sudan-Ethiopia-Transport Corridor | project |
East African Crude Oil Pipeline | EACOP | project |
Mozambique LNG | | project |
Nigeria-Morocco Gas Pipeline | African Atlantic Gas Pipeline | project |
Simandou project | | project |
Schwarzman Scholars | | scholarship | 2016
Marshall Scholarship | Marshall Scholarships | scholarship |
Gates Cambridge Scholarship | | scholarship |
Humboldt Research Fellowship | | scholarship |
MEXT Scholarship | Monbukagakusho Scholarship | scholarship |
Mansfield Fellowship | Mike Mansfield Fellowship | scholarship |
Hubert H. Humphrey Fellowship | Humphrey Fellowship | scholarship |
Global Korea Scholarship | | scholarship |
Türkiye Scholarships | Türkiye Bursları | scholarship |
DAFI* | | scholarship |
Working Holiday Programme | Working Holiday Scheme; Working Holiday | programme |
Ship for World Youth | Ship for Southeast Asian and Japanese Youth Programme; SSEAYP | programme |
Sister Cities International | | programme | 1956
Mission Innovation | | programme | 2015
First Movers Coalition | | programme | 2021
LeadIT | Leadership Group for Industry Transition | programme | 2019
Joint Crediting Mechanism | JCM* | programme | 2013
Clean Development Mechanism | CDM* | programme |
REDD+ | | programme |
Systematic Observations Financing Facility | SOFF | fund |
Copernicus Emergency Management Service | | programme |
SERVIR | | programme |
GEOSS | Global Earth Observation System of Systems | programme |
COSPAS-SARSAT | Cospas-Sarsat | programme |
UN-SPIDER | | programme | 2006
Space4Water | | programme |
Deep Space Network | DSN* | facility |
Deep Space Gateway | | station |
Axiom Station | | station |
Starlab* | | station |
Orbital Reef | | station |
Bharatiya Antariksh Station | | station |
Crew Dragon | Crew-1; Crew-2; SpaceX Crew Dragon | mission |
Starship* | SpaceX Starship | project |
Falcon 9 | Falcon Heavy | project |
New Glenn | New Shepard | project |
Vulcan Centaur | | project |
Epsilon S | Epsilon rocket | project |
Long March 5 | Long March 10; Long March rocket | project |
PSLV | Polar Satellite Launch Vehicle | project |
GSLV | LVM3 | project |
SSLV | | project |
KSLV-III | | project |
Vikram-1 | | project |
Electron rocket | Neutron rocket | project |
Lunar Reconnaissance Orbiter | LRO* | mission | 2009
GRAIL* | | mission | 2011
VIPER* | | mission |
Blue Moon lander | | mission |
HAKUTO-R | HAKUTO-R Mission 1; HAKUTO-R Mission 2 | mission |
Lunar Cruiser | pressurized rover | mission |
Luna 9 | Luna 16; Luna 27 | mission |
Beresheet | Beresheet 2 | mission |
Psyche mission | | mission | 2023
Europa Clipper | | mission | 2024
DART* | Double Asteroid Redirection Test | mission | 2021
OSIRIS-REx | | mission | 2016
New Horizons | | mission | 2006
Voyager 1 | Voyager 2 | mission | 1977
Parker Solar Probe | | mission | 2018
Solar Orbiter | | mission | 2020
Cassini-Huygens | Cassini* | mission | 1997
Kepler Space Telescope | | mission | 2009
TESS* | Transiting Exoplanet Survey Satellite | mission | 2018
Akatsuki* | Akatsuki mission | mission | 2010
IKAROS | | mission | 2010
DESTINY+ | | mission |
LiteBIRD | | mission |
Solar-C | SOLAR-C | mission |
Comet Interceptor | | mission |
Ramses mission | | mission |
SWOT* | Surface Water and Ocean Topography | mission | 2022
GRACE-FO | GRACE Follow-On | mission | 2018
Global Precipitation Measurement | GPM* | mission | 2014
Aeolus* | | mission | 2018
CryoSat | CryoSat-2; CRISTAL | mission |
Sentinel-1 | Sentinel-2; Sentinel-3; Sentinel-5P; Sentinel-6; Sentinel-6 Michael Freilich | satellite |
ELSA-d | ELSA-M; ADRAS-J; ADRAS-J2 | mission |
CRD2 | Commercial Removal of Debris Demonstration | project |
ClearSpace-1 | | mission |
RemoveDEBRIS | | mission |
Kosmos 1408 | | satellite |
Project Kuiper | Kuiper* | satellite |
Proliferated Warfighter Space Architecture | PWSA | satellite |
Space-Based Infrared System | SBIRS | satellite |
Wideband Global SATCOM | WGS* | satellite |
Deep-Space Advanced Radar Capability | DARC | project |
Space Fence | | facility |
Enhanced Polar System-Recapitalization | EPS-R | satellite |
QZSS-Hosted Payload | QZSS-HP; QZSS Hosted Payload | project |
Kirameki* | | satellite |
Skynet 6 | Skynet satellites | satellite |
Syracuse IV | | satellite |
SatcomBw | SATCOMBw | satellite |
SICRAL | | satellite |
COSMO-SkyMed | | satellite |
TerraSAR-X | TanDEM-X | satellite |
Pléiades | Pléiades Neo | satellite |
EnMAP | | satellite |
MERLIN mission | | mission |
TRISHNA | | mission |
CO3D | | satellite |
SVOM | | mission |
Einstein Probe | | mission |
SMILE mission | | mission |
`

function named(block: string, type: InstrumentType): Instrument[] {
  return rows(block).map(([name = '', aliases, kind = '', year]) => {
    const ambiguous: string[] = []
    return {
      name: unmark(name, ambiguous),
      aliases: unmarkAll(values(aliases), ambiguous),
      type,
      kind,
      ambiguous: ambiguous.length > 0 ? ambiguous : undefined,
      year: year ? Number(year) : undefined,
    }
  })
}

/** Instruments known by name. */
export const INSTRUMENTS: readonly Instrument[] = [
  ...named(AGREEMENTS, 'Agreement'),
  ...named(POLICIES, 'Policy'),
  ...named(PROGRAMMES, 'Programme'),
]
