// Blocs, European institutions, the United Nations system, other international bodies and forums.
// Source: own compilation from general knowledge (Apache-2.0, as the project).

// name | acronyms | aliases | country. A `*` behind a form: ambiguous (see Body.ambiguous).
export const BLOCS = `
European Union | EU; E.U. | European Communities*; European Community*; European Economic Community; EEC*; Union européenne; Unión Europea; the Union*
African Union | AU* | Organization of African Unity; OAU; Organisation of African Unity
Association of Southeast Asian Nations | ASEAN | Association of South East Asian Nations; Association of South-East Asian Nations
Economic Community of West African States | ECOWAS; CEDEAO |
Southern Common Market | | Mercosur; MERCOSUR; Mercosul; MERCOSUL
Gulf Cooperation Council | GCC | Cooperation Council for the Arab States of the Gulf; Gulf Co-operation Council
League of Arab States | LAS* | Arab League
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation; Organization of the Islamic Conference
Organization of American States | OAS; OEA |
Caribbean Community | CARICOM | Caricom
Pacific Islands Forum | PIF* | South Pacific Forum
South Asian Association for Regional Cooperation | SAARC |
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC |
BRICS | | BRICS+; BRICS Plus
Group of Seven | G7; G-7 | G7 countries; the Seven*
Group of Eight | G8; G-8 |
Group of Twenty | G20; G-20 |
Group of 77 | G77; G-77 | Group of 77 and China; G77 and China
Group of Ten | G10; G-10 |
Group of 24 | G24*; G-24 |
Quad* | | the Quad; Quadrilateral Security Dialogue; QUAD*
AUKUS | | AUKUS partnership
North Atlantic Treaty Organization | NATO; OTAN | Atlantic Alliance; North Atlantic Alliance; the Alliance*; Nato
Collective Security Treaty Organization | CSTO; ODKB | Collective Security Treaty Organisation
Shanghai Cooperation Organization | SCO* | Shanghai Cooperation Organisation
Commonwealth of Independent States | CIS* |
Eurasian Economic Union | EAEU; EEU |
Commonwealth of Nations | | The Commonwealth*; the Commonwealth*; British Commonwealth
Organisation internationale de la Francophonie | OIF | International Organisation of La Francophonie; La Francophonie; Francophonie
Community of Portuguese Language Countries | CPLP | Community of Portuguese-Speaking Countries; Comunidade dos Países de Língua Portuguesa
Nordic Council | |
Nordic Council of Ministers | |
Nordic-Baltic Eight | NB8 | Nordic-Baltic Cooperation
Nordic Defence Cooperation | NORDEFCO |
Baltic Council of Ministers | |
Visegrad Group | V4* | Visegrád Group; Visegrad Four
Benelux Union | | Benelux; Benelux Economic Union
Weimar Triangle | |
Bucharest Nine | B9* |
Three Seas Initiative | 3SI | Three Seas
Central European Initiative | CEI* |
Craiova Group | |
Organization of the Black Sea Economic Cooperation | BSEC | Black Sea Economic Cooperation; Organisation of the Black Sea Economic Cooperation
Organization of Turkic States | OTS* | Turkic Council; Organisation of Turkic States
Economic Cooperation Organization | ECO* | Economic Cooperation Organisation
Union for the Mediterranean | UfM | Euro-Mediterranean Partnership
Arab Maghreb Union | AMU* |
Southern African Development Community | SADC | Southern African Development Coordination Conference
East African Community | EAC* |
Common Market for Eastern and Southern Africa | COMESA |
Economic Community of Central African States | ECCAS; CEEAC |
Central African Economic and Monetary Community | CEMAC |
West African Economic and Monetary Union | WAEMU; UEMOA |
Intergovernmental Authority on Development | IGAD |
Community of Sahel-Saharan States | CEN-SAD |
G5 Sahel | |  Group of Five for the Sahel
Alliance of Sahel States | AES* | Confederation of Sahel States
Mano River Union | MRU* |
Lake Chad Basin Commission | LCBC |
Southern African Customs Union | SACU |
African Continental Free Trade Area Secretariat | | AfCFTA Secretariat
New Partnership for Africa's Development | NEPAD | AUDA-NEPAD; African Union Development Agency
Indian Ocean Rim Association | IORA |
Indian Ocean Commission | IOC* |
Andean Community | CAN* | Andean Community of Nations
Pacific Alliance | |
Central American Integration System | SICA |
Community of Latin American and Caribbean States | CELAC |
Union of South American Nations | UNASUR |
Bolivarian Alliance for the Peoples of Our America | ALBA* | ALBA-TCP
Latin American Integration Association | ALADI |
Association of Caribbean States | ACS* |
Organisation of Eastern Caribbean States | OECS | Organization of Eastern Caribbean States
Lima Group | |
Amazon Cooperation Treaty Organization | ACTO |
Melanesian Spearhead Group | MSG* |
Polynesian Leaders Group | PLG* |
Parties to the Nauru Agreement | PNA* |
Pacific Community | SPC* | Secretariat of the Pacific Community
Alliance of Small Island States | AOSIS |
Organisation of African, Caribbean and Pacific States | OACPS | ACP Group; ACP countries; African, Caribbean and Pacific Group of States
Organization of the Petroleum Exporting Countries | OPEC | Opec
OPEC+ | | OPEC Plus
Gas Exporting Countries Forum | GECF |
Non-Aligned Movement | NAM* | Nonaligned Movement
European Free Trade Association | EFTA |
European Economic Area | EEA* |
Warsaw Pact | | Warsaw Treaty Organization
Comecon | CMEA | Council for Mutual Economic Assistance; COMECON
League of Nations | |
Mekong River Commission | MRC* |
Lancang-Mekong Cooperation | LMC* |
GUAM Organization for Democracy and Economic Development | | GUAM*
D-8 Organization for Economic Cooperation | D-8 | Developing Eight
MIKTA | |
P5+1 | | E3/EU+3; E3+3
E3* | | the E3*
P5* | | Permanent Five; the Permanent Five
Five Eyes | FVEY |
South Centre | |
Arctic Council | |
Barents Euro-Arctic Council | BEAC* |
Council of the Baltic Sea States | CBSS |
Northern Dimension | |
Antarctic Treaty Consultative Meeting | ATCM |
`

export const EUROPE = `
European Commission | EC* | Commission of the European Communities; the Commission*
European Council | |
Council of the European Union | | EU Council; Council of the EU; Council of Ministers of the European Union
European Parliament | EP* |
European External Action Service | EEAS | External Action Service
Court of Justice of the European Union | CJEU | European Court of Justice; ECJ
European Court of Auditors | ECA* |
European Central Bank | ECB |
European Investment Bank | EIB |
European Investment Fund | EIF |
European Economic and Social Committee | EESC |
European Committee of the Regions | CoR* | Committee of the Regions
European Ombudsman | |
European Data Protection Supervisor | EDPS |
European Defence Agency | EDA* |
European Union Agency for the Space Programme | EUSPA |
European Union Satellite Centre | SatCen | EU Satellite Centre
European Union Agency for Cybersecurity | ENISA |
European Border and Coast Guard Agency | | Frontex
European Union Agency for Law Enforcement Cooperation | | Europol
European Union Agency for Criminal Justice Cooperation | | Eurojust
European Public Prosecutor's Office | EPPO |
European Union Agency for Asylum | EUAA | European Asylum Support Office
European Medicines Agency | EMA* |
European Environment Agency | EEA* |
European Chemicals Agency | ECHA |
European Food Safety Authority | EFSA |
European Union Aviation Safety Agency | EASA |
European Maritime Safety Agency | EMSA |
European Union Agency for Fundamental Rights | FRA* |
European Institute for Gender Equality | EIGE |
European Research Council | ERC* |
European Innovation Council | EIC* |
Joint Research Centre | JRC* |
Eurostat | |
Eurogroup | | Euro Group
Euratom | | European Atomic Energy Community; EURATOM
European Banking Authority | EBA* |
European Securities and Markets Authority | ESMA |
European Stability Mechanism | ESM* |
Single Resolution Board | SRB* |
Political and Security Committee | PSC* |
European Union Military Staff | EUMS |
European Union Military Committee | EUMC |
Foreign Affairs Council | FAC* | EU Foreign Affairs Council
General Affairs Council | GAC* |
Committee of Permanent Representatives | | Coreper; COREPER
European Union Naval Force | EU NAVFOR | EUNAVFOR
Council of Europe | CoE* |
Parliamentary Assembly of the Council of Europe | PACE* |
European Court of Human Rights | ECtHR; ECHR* |
Venice Commission | | European Commission for Democracy through Law
Organization for Security and Co-operation in Europe | OSCE; CSCE | Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Conference on Security and Co-operation in Europe
Office for Democratic Institutions and Human Rights | ODIHR |
OSCE Parliamentary Assembly | OSCE PA |
North Atlantic Council | NAC* |
NATO Parliamentary Assembly | NATO PA |
Supreme Headquarters Allied Powers Europe | SHAPE* |
Allied Command Transformation | ACT* |
NATO Support and Procurement Agency | NSPA |
NATO Communications and Information Agency | NCIA |
Cooperative Cyber Defence Centre of Excellence | CCDCOE | NATO Cooperative Cyber Defence Centre of Excellence
Military Committee of NATO | | NATO Military Committee
Kosovo Force | KFOR |
Energy Community | |
European Political Community | EPC* |
European Organization for Nuclear Research | CERN |
European Southern Observatory | ESO* |
European Organisation for the Exploitation of Meteorological Satellites | EUMETSAT | Eumetsat
European Centre for Medium-Range Weather Forecasts | ECMWF |
European Patent Office | EPO* |
Eurocontrol | | EUROCONTROL; European Organisation for the Safety of Air Navigation
Regional Cooperation Council | RCC* |
South-East European Cooperation Process | SEECP |
Office of the High Representative | OHR* |
`

export const UNITED_NATIONS = `
United Nations | UN; U.N.; ONU | United Nations Organization; UN system; United Nations system; UNO*; Nations Unies; Naciones Unidas
United Nations General Assembly | UNGA | UN General Assembly; General Assembly*; U.N. General Assembly; General Assembly of the United Nations
United Nations Security Council | UNSC | UN Security Council; Security Council*; U.N. Security Council
United Nations Secretariat | | UN Secretariat
Economic and Social Council | ECOSOC | United Nations Economic and Social Council; UN Economic and Social Council
Trusteeship Council | | United Nations Trusteeship Council
International Court of Justice | ICJ | World Court
International Law Commission | ILC* |
United Nations Human Rights Council | UNHRC; HRC* | UN Human Rights Council; Human Rights Council
Office of the United Nations High Commissioner for Human Rights | OHCHR | UN Human Rights Office; Office of the High Commissioner for Human Rights
United Nations High Commissioner for Refugees | UNHCR | UN Refugee Agency; Office of the United Nations High Commissioner for Refugees
United Nations Relief and Works Agency for Palestine Refugees in the Near East | UNRWA | United Nations Relief and Works Agency
United Nations Children's Fund | UNICEF | Unicef; UN Children's Fund
United Nations Development Programme | UNDP | UN Development Programme; United Nations Development Program
United Nations Environment Programme | UNEP | UN Environment; UN Environment Programme
United Nations Population Fund | UNFPA |
United Nations Human Settlements Programme | | UN-Habitat; UN Habitat
United Nations Entity for Gender Equality and the Empowerment of Women | | UN Women; UN-Women
United Nations Office for Project Services | UNOPS |
United Nations Office on Drugs and Crime | UNODC |
United Nations Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA | UN OCHA; Office for the Coordination of Humanitarian Affairs
United Nations Office for Outer Space Affairs | UNOOSA | UN Office for Outer Space Affairs; Office for Outer Space Affairs
Committee on the Peaceful Uses of Outer Space | COPUOS; UNCOPUOS | United Nations Committee on the Peaceful Uses of Outer Space; UN COPUOS; UN Committee on the Peaceful Uses of Outer Space
United Nations Office for Disarmament Affairs | UNODA | UN Office for Disarmament Affairs; Office for Disarmament Affairs
United Nations Institute for Disarmament Research | UNIDIR |
United Nations Institute for Training and Research | UNITAR |
United Nations University | UNU | UN University
United Nations System Staff College | UNSSC |
United Nations Research Institute for Social Development | UNRISD |
United Nations Office for Disaster Risk Reduction | UNDRR; UNISDR | UN Office for Disaster Risk Reduction
United Nations Conference on Trade and Development | UNCTAD | UN Trade and Development
United Nations Industrial Development Organization | UNIDO |
United Nations Educational, Scientific and Cultural Organization | UNESCO | Unesco
United Nations World Tourism Organization | UNWTO | UN Tourism; World Tourism Organization
United Nations Capital Development Fund | UNCDF |
United Nations Volunteers | UNV* |
United Nations Global Compact | UNGC | UN Global Compact
United Nations Peacebuilding Commission | | Peacebuilding Commission; UN Peacebuilding Commission
United Nations Peacebuilding Fund | | Peacebuilding Fund
United Nations Disarmament Commission | UNDC |
Conference on Disarmament | CD* |
United Nations Office at Geneva | UNOG | UN Office at Geneva
United Nations Office at Vienna | UNOV | UN Office at Vienna
United Nations Office at Nairobi | UNON |
United Nations Office of Legal Affairs | OLA* | Office of Legal Affairs
United Nations Department of Peace Operations | DPO* | Department of Peace Operations
United Nations Department of Political and Peacebuilding Affairs | DPPA |
United Nations Office of Counter-Terrorism | UNOCT |
Counter-Terrorism Committee | CTC* |
Counter-Terrorism Committee Executive Directorate | CTED |
United Nations Economic Commission for Europe | UNECE; ECE* | Economic Commission for Europe
United Nations Economic and Social Commission for Asia and the Pacific | ESCAP; UNESCAP | Economic and Social Commission for Asia and the Pacific
United Nations Economic Commission for Africa | UNECA; ECA* | Economic Commission for Africa
Economic Commission for Latin America and the Caribbean | ECLAC; CEPAL | UN ECLAC
United Nations Economic and Social Commission for Western Asia | ESCWA; UNESCWA |
United Nations Commission on International Trade Law | UNCITRAL |
United Nations Framework Convention on Climate Change Secretariat | | UN Climate Change; UNFCCC Secretariat
Intergovernmental Panel on Climate Change | IPCC |
Intergovernmental Oceanographic Commission | |
International Seabed Authority | ISA* |
International Tribunal for the Law of the Sea | ITLOS |
Commission on the Limits of the Continental Shelf | CLCS |
World Health Organization | WHO | World Health Organisation; W.H.O.; OMS
World Health Assembly | WHA |
Pan American Health Organization | PAHO |
Joint United Nations Programme on HIV/AIDS | UNAIDS |
Food and Agriculture Organization of the United Nations | FAO | Food and Agriculture Organization; UN Food and Agriculture Organization
World Food Programme | WFP | World Food Program; UN World Food Programme
International Fund for Agricultural Development | IFAD |
International Labour Organization | ILO | International Labor Organization; International Labour Organisation; OIT
International Maritime Organization | IMO | International Maritime Organisation
International Civil Aviation Organization | ICAO |
International Telecommunication Union | ITU |
Universal Postal Union | UPU |
World Meteorological Organization | WMO |
World Intellectual Property Organization | WIPO |
International Organization for Migration | IOM | UN Migration; UN Migration Agency
International Atomic Energy Agency | IAEA; AIEA | UN nuclear watchdog; International Atomic Energy Authority
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO | Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO Preparatory Commission
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
United Nations Interim Force in Lebanon | UNIFIL |
United Nations Peacekeeping Force in Cyprus | UNFICYP |
United Nations Truce Supervision Organization | UNTSO |
United Nations Disengagement Observer Force | UNDOF |
United Nations Mission in South Sudan | UNMISS |
United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA |
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO | MONUC
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA |
United Nations Assistance Mission in Afghanistan | UNAMA |
United Nations Assistance Mission for Iraq | UNAMI |
United Nations Support Mission in Libya | UNSMIL |
United Nations Interim Administration Mission in Kosovo | UNMIK |
United Nations Interim Security Force for Abyei | UNISFA |
United Nations Mission for the Referendum in Western Sahara | MINURSO |
United Nations Military Observer Group in India and Pakistan | UNMOGIP |
United Nations Transitional Administration in East Timor | UNTAET |
United Nations Command | UNC* | UN Command
United Nations Special Commission | UNSCOM |
United Nations Monitoring, Verification and Inspection Commission | UNMOVIC |
African Union Mission in Somalia | AMISOM; ATMIS |
United Nations Foundation | | UN Foundation
Green Climate Fund | GCF |
Global Environment Facility | GEF |
Adaptation Fund Board | |
Inter-Parliamentary Union | IPU |
Sanctions Committee* | | 1718 Committee; 1718 Sanctions Committee
Committee on the Elimination of Discrimination against Women | | CEDAW Committee
Committee on the Rights of the Child | |
Commission on the Status of Women | CSW* |
Commission on Narcotic Drugs | CND* |
International Narcotics Control Board | INCB |
High-level Political Forum on Sustainable Development | HLPF | High-Level Political Forum
`

export const INTERNATIONAL = `
World Bank | | World Bank Group; International Bank for Reconstruction and Development; IBRD; WBG; the Bank*
International Development Association | IDA* |
International Finance Corporation | IFC* |
Multilateral Investment Guarantee Agency | MIGA |
International Centre for Settlement of Investment Disputes | ICSID |
International Monetary Fund | IMF; FMI* | the Fund*
Asian Development Bank | ADB* |
African Development Bank | AfDB; ADB* | African Development Bank Group
Asian Infrastructure Investment Bank | AIIB |
New Development Bank | NDB* | BRICS Bank
European Bank for Reconstruction and Development | EBRD |
Inter-American Development Bank | IDB*; IADB*; BID* | IDB Group
Islamic Development Bank | IsDB; IDB* |
Council of Europe Development Bank | CEB* |
Nordic Investment Bank | NIB* |
Black Sea Trade and Development Bank | BSTDB |
Caribbean Development Bank | CDB* |
Development Bank of Latin America | CAF* | Corporación Andina de Fomento
Central American Bank for Economic Integration | CABEI |
Eurasian Development Bank | |
African Export-Import Bank | | Afreximbank
East African Development Bank | EADB |
ECOWAS Bank for Investment and Development | EBID |
Arab Bank for Economic Development in Africa | BADEA |
OPEC Fund for International Development | OFID | OPEC Fund
Bank for International Settlements | BIS* |
Financial Stability Board | FSB* |
Financial Action Task Force | FATF; GAFI |
Basel Committee on Banking Supervision | BCBS | Basel Committee
International Organization of Securities Commissions | IOSCO |
Paris Club | |
London Club | |
Organisation for Economic Co-operation and Development | OECD; OCDE | Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development
Development Assistance Committee | DAC* | OECD DAC; OECD Development Assistance Committee
OECD Nuclear Energy Agency | | Nuclear Energy Agency; NEA*
International Energy Agency | IEA |
International Renewable Energy Agency | IRENA |
International Energy Forum | IEF* |
International Solar Alliance | ISA* |
Clean Energy Ministerial | CEM* |
Energy Charter Secretariat | |
International Transport Forum | ITF* |
International Trade Centre | ITC* |
World Trade Organization | WTO; OMC | World Trade Organisation; General Agreement on Tariffs and Trade Secretariat
Dispute Settlement Body | DSB* | WTO Dispute Settlement Body
World Customs Organization | WCO |
World Organisation for Animal Health | WOAH; OIE* |
International Criminal Court | ICC* |
International Criminal Tribunal for the former Yugoslavia | ICTY | International Criminal Tribunal for Yugoslavia
International Criminal Tribunal for Rwanda | ICTR |
International Residual Mechanism for Criminal Tribunals | IRMCT |
Extraordinary Chambers in the Courts of Cambodia | ECCC | Khmer Rouge Tribunal
Special Tribunal for Lebanon | STL* |
Special Court for Sierra Leone | SCSL |
Permanent Court of Arbitration | PCA* |
Inter-American Court of Human Rights | IACtHR |
Inter-American Commission on Human Rights | IACHR |
African Court on Human and Peoples' Rights | AfCHPR | African Court
Caribbean Court of Justice | CCJ* |
International Criminal Police Organization | ICPO | Interpol; INTERPOL; ICPO-INTERPOL
International Committee of the Red Cross | ICRC | Red Cross*
International Federation of Red Cross and Red Crescent Societies | IFRC | International Federation of Red Cross
Médecins Sans Frontières | MSF | Doctors Without Borders
International Hydrographic Organization | IHO |
International Organization for Standardization | ISO* |
International Electrotechnical Commission | IEC* |
International Bureau of Weights and Measures | BIPM |
International Union for Conservation of Nature | IUCN |
World Wide Fund for Nature | WWF | World Wildlife Fund
International Whaling Commission | IWC* |
International Institute for the Unification of Private Law | UNIDROIT |
Hague Conference on Private International Law | HCCH |
International Development Law Organization | IDLO |
International Institute for Democracy and Electoral Assistance | International IDEA |
Community of Democracies | |
Open Government Partnership | OGP* |
Extractive Industries Transparency Initiative | EITI |
Nuclear Suppliers Group | NSG* |
Missile Technology Control Regime | MTCR |
Australia Group | |
Wassenaar Arrangement | | Wassenaar Arrangement Secretariat
Zangger Committee | |
Proliferation Security Initiative | PSI* |
Global Initiative to Combat Nuclear Terrorism | GICNT |
International Holocaust Remembrance Alliance | IHRA |
International Olympic Committee | IOC* |
International Paralympic Committee | IPC* |
FIFA | | Fédération Internationale de Football Association
UEFA | | Union of European Football Associations
World Anti-Doping Agency | WADA |
Global Fund to Fight AIDS, Tuberculosis and Malaria | | Global Fund; The Global Fund
Gavi, the Vaccine Alliance | | Gavi; GAVI; GAVI Alliance
Coalition for Epidemic Preparedness Innovations | CEPI* |
CGIAR | | Consultative Group on International Agricultural Research
Global Partnership for Education | GPE* |
Global Green Growth Institute | GGGI |
Global Center on Adaptation | GCA* |
NDC Partnership | |
Climate and Clean Air Coalition | CCAC |
Powering Past Coal Alliance | PPCA |
Bureau International des Expositions | BIE* |
International Network for Bamboo and Rattan | INBAR |
International Rice Research Institute | IRRI |
International Tropical Timber Organization | ITTO |
Asian Productivity Organization | APO* |
Colombo Plan | | Colombo Plan Secretariat
Southeast Asian Ministers of Education Organization | SEAMEO |
Asian-African Legal Consultative Organization | AALCO |
Asia Cooperation Dialogue | ACD* |
Conference on Interaction and Confidence Building Measures in Asia | CICA* | Conference on Interaction and Confidence-Building Measures in Asia
Trilateral Cooperation Secretariat | TCS* |
ASEAN Secretariat | |
ASEAN Intergovernmental Commission on Human Rights | AICHR |
ASEAN Coordinating Centre for Humanitarian Assistance on disaster management | AHA Centre |
Committee of Permanent Representatives to ASEAN | CPR* |
Economic Research Institute for ASEAN and East Asia | ERIA |
ASEAN+3 Macroeconomic Research Office | AMRO* |
ReCAAP Information Sharing Centre | | ReCAAP; ReCAAP ISC
Information Fusion Centre | IFC* |
Western and Central Pacific Fisheries Commission | WCPFC |
Pacific Islands Forum Fisheries Agency | FFA* | Forum Fisheries Agency
Secretariat of the Pacific Regional Environment Programme | SPREP |
African Union Commission | AUC* |
African Union Peace and Security Council | AU PSC | Peace and Security Council
Africa Centres for Disease Control and Prevention | | Africa CDC
African Commission on Human and Peoples' Rights | ACHPR |
ECOWAS Commission | |
Pan-African Parliament | |
Eurasian Economic Commission | EEC* |
Interstate Aviation Committee | |
Regional Anti-Terrorist Structure | RATS* |
Inter-American Defense Board | IADB* |
Inter-American Institute for Cooperation on Agriculture | IICA |
Ibero-American General Secretariat | SEGIB |
Commonwealth Secretariat | |
International Astronautical Federation | IAF* |
International Astronomical Union | IAU |
Committee on Space Research | COSPAR |
Committee on Earth Observation Satellites | CEOS* |
Group on Earth Observations | GEO* |
International Space Exploration Coordination Group | ISECG |
Inter-Agency Space Debris Coordination Committee | IADC | Inter-Agency Debris Coordination Committee
Asia-Pacific Space Cooperation Organization | APSCO |
Asia-Pacific Regional Space Agency Forum | APRSAF |
International Committee on Global Navigation Satellite Systems | ICG* |
Intersputnik | |
African Space Agency | AfSA |
Arab Space Coordination Group | |
Latin American and Caribbean Space Agency | ALCE |
Square Kilometre Array Observatory | SKAO |
International Mobile Satellite Organization | IMSO |
Internet Corporation for Assigned Names and Numbers | ICANN |
Internet Engineering Task Force | IETF |
World Wide Web Consortium | W3C |
Global Forum on Cyber Expertise | GFCE |
Freedom Online Coalition | FOC* |
Counter Ransomware Initiative | CRI* |
Global Partnership on Artificial Intelligence | GPAI |
Digital Cooperation Organization | DCO* |
International Telecommunication Satellite Organization | ITSO |
World Economic Forum | WEF |
Transparency International | TI* |
Amnesty International | |
Human Rights Watch | HRW |
Reporters Without Borders | RSF* |
Greenpeace | |
Oxfam | | Oxfam International
CARE International | |
Save the Children | |
International Rescue Committee | IRC* |
International Campaign to Abolish Nuclear Weapons | ICAN* |
Pugwash Conferences on Science and World Affairs | | Pugwash
International Chamber of Commerce | ICC* |
International Air Transport Association | IATA |
International Trade Union Confederation | ITUC |
Bill & Melinda Gates Foundation | | Gates Foundation
Rockefeller Foundation | |
Ford Foundation | |
Open Society Foundations | OSF* |
Wellcome Trust | |
Aga Khan Development Network | AKDN |
Rotary International | |
Sovereign Military Order of Malta | | Sovereign Order of Malta; Order of Malta
World Council of Churches | WCC* |
Global Counterterrorism Forum | GCTF | Global Counter-Terrorism Forum |
International Conference on the Great Lakes Region | ICGLR | |
Smart Africa | | Smart Africa Alliance |
EFTA Secretariat | | |
United Nations Regional Office for Central Africa | UNOCA | |
United Nations Office for West Africa and the Sahel | UNOWAS | |
United Nations Regional Centre for Preventive Diplomacy for Central Asia | UNRCCA | |
United Nations Office to the African Union | UNOAU | |
United Nations Integrated Office in Haiti | BINUH | |
United Nations Verification Mission in Colombia | | |
United Nations Integrated Transition Assistance Mission in Sudan | UNITAMS | |
United Nations Special Coordinator for the Middle East Peace Process | UNSCO | |
Multinational Security Support Mission | MSS* | |
West African Monetary Agency | WAMA* | |
West African Monetary Institute | WAMI | |
Lake Victoria Basin Commission | LVBC | |
Nile Basin Initiative | NBI* | |
Niger Basin Authority | NBA* | |
Organisation pour la mise en valeur du fleuve Sénégal | OMVS | |
Volta Basin Authority | | |
International Commission for the Protection of the Danube River | ICPDR | |
Central Commission for the Navigation of the Rhine | CCNR | |
Danube Commission | | |
Helsinki Commission | HELCOM | Baltic Marine Environment Protection Commission |
OSPAR Commission | OSPAR | |
International Commission for the Conservation of Atlantic Tunas | ICCAT | |
Indian Ocean Tuna Commission | IOTC | |
North Pacific Fisheries Commission | NPFC | |
Commission for the Conservation of Antarctic Marine Living Resources | CCAMLR | |
Inter-American Tropical Tuna Commission | IATTC | |
International Pacific Halibut Commission | | |
Codex Alimentarius Commission | | Codex Alimentarius |
International Cocoa Organization | ICCO | |
International Grains Council | IGC* | |
Kimberley Process | | Kimberley Process Certification Scheme |
Egmont Group | | Egmont Group of Financial Intelligence Units |
Asia/Pacific Group on Money Laundering | APG* | |
MONEYVAL | | |
International Bar Association | | |
International Institute of Humanitarian Law | | |
International Foundation for Electoral Systems | IFES* | |
International Science Council | ISC* | |
Human Frontier Science Program Organization | HFSPO | |
International Arctic Science Committee | IASC* | |
Scientific Committee on Antarctic Research | SCAR* | |
Council of Managers of National Antarctic Programs | COMNAP | |
Arctic Economic Council | | |
Arctic Coast Guard Forum | ACGF | |
Inuit Circumpolar Council | ICC* | |
Saami Council | | |
Northern Forum* | | |
Multinational Industrial Security Working Group | MISWG | |
NATO Maritime Command | MARCOM* | Allied Maritime Command |
Allied Air Command | AIRCOM* | |
Allied Land Command | LANDCOM* | |
Allied Joint Force Command Brunssum | JFC Brunssum | |
Allied Joint Force Command Naples | JFC Naples | |
NATO Innovation Fund | | |
Defence Innovation Accelerator for the North Atlantic | DIANA* | |
NATO-Ukraine Council | NUC* | NATO–Ukraine Council; NATO-Ukraine Commission |
NATO-Russia Council | NRC* | NATO–Russia Council |
Ukraine Defense Contact Group | UDCG | Ramstein Group; Ramstein format; Ukraine Defence Contact Group |
Joint Expeditionary Force | JEF* | |
European Intervention Initiative | EI2 | |
Eurocorps | | |
European Gendarmerie Force | | EUROGENDFOR |
Organisation for Joint Armament Cooperation | OCCAR | |
European Hybrid Centre of Excellence | Hybrid CoE | European Centre of Excellence for Countering Hybrid Threats |
European Institute of Innovation and Technology | EIT* | |
European University Association | | |
European Broadcasting Union | EBU* | |
European Youth Forum | | |
European Trade Union Confederation | ETUC | |
EU Agency for the Cooperation of Energy Regulators | ACER* | |
ENTSO-E | | European Network of Transmission System Operators for Electricity |
ENTSOG | | |
eu-LISA | | |
European Committee of Social Rights | | |
Group of States against Corruption | GRECO* | |
Congress of Local and Regional Authorities | | |
European Commission against Racism and Intolerance | ECRI | |
Assembly of European Regions | | |
United Cities and Local Governments | UCLG | |
C40 Cities | C40 | C40 Cities Climate Leadership Group |
ICLEI | | Local Governments for Sustainability |
Mayors for Peace | | |
Global Covenant of Mayors | | |
International Energy Charter | | |
International Partnership for Hydrogen and Fuel Cells in the Economy | IPHE | |
Minerals Security Partnership | MSP* | |
Climate Club | | |
High Ambition Coalition | | High Ambition Coalition for Nature and People |
V20 | | Vulnerable Twenty Group |
Climate Vulnerable Forum | CVF* | |
Group of Landlocked Developing Countries | | LLDCs |
International Think Tank for Landlocked Developing Countries | ITTLLDC | International Think Tank for LLDCs |
Belt and Road Forum for International Cooperation | | Belt and Road Forum |
World Internet Conference | | |
AI Safety Summit | | AI Action Summit |
Global Biofuels Alliance | | |
Global Coalition against Daesh | | Global Coalition to Defeat ISIS; Global Coalition Against Daesh; Global Coalition to Defeat Daesh |
Non-Proliferation and Disarmament Initiative | NPDI | |
Stockholm Initiative | | Stockholm Initiative for Nuclear Disarmament |
New Agenda Coalition | NAC* | |
G4* | | Group of Four |
Uniting for Consensus | | |
Media Freedom Coalition | | |
International Religious Freedom or Belief Alliance | | |
Equal Rights Coalition | ERC* | |
Summit for Democracy | | |
`

export const FORUMS = `
Asia-Pacific Economic Cooperation | APEC | Asia Pacific Economic Cooperation
ASEAN Regional Forum | ARF* |
East Asia Summit | EAS* |
ASEAN Plus Three | APT* | ASEAN+3; ASEAN Plus Three process
ASEAN Defence Ministers' Meeting | ADMM |
ASEAN Defence Ministers' Meeting-Plus | ADMM-Plus; ADMM+ | ASEAN Defence Ministers' Meeting Plus
Shangri-La Dialogue | SLD* | IISS Shangri-La Dialogue
Munich Security Conference | MSC* |
Asia-Europe Meeting | ASEM |
Tokyo International Conference on African Development | TICAD |
Forum on China-Africa Cooperation | FOCAC |
Pacific Islands Leaders Meeting | PALM* |
Boao Forum for Asia | | Boao Forum
Raisina Dialogue | |
Manama Dialogue | |
Halifax International Security Forum | | Halifax Forum
Doha Forum | |
Sir Bani Yas Forum | |
Antalya Diplomacy Forum | |
Astana International Forum | |
St. Petersburg International Economic Forum | SPIEF |
Eastern Economic Forum | EEF* |
Valdai Discussion Club | | Valdai Club
Xiangshan Forum | | Beijing Xiangshan Forum
Jeju Forum for Peace and Prosperity | | Jeju Forum
Seoul Defense Dialogue | SDD* |
Trilateral Commission | |
Bilderberg Meeting | | Bilderberg; Bilderberg Group
Warsaw Security Forum | |
GLOBSEC | | GLOBSEC Forum
Delphi Economic Forum | |
Bled Strategic Forum | |
Dubrovnik Forum | |
Kyiv Security Forum | |
Yalta European Strategy | |
Paris Peace Forum | |
Berlin Process | |
Normandy Format | | Normandy Four
Minsk Group | | OSCE Minsk Group
Middle East Quartet | | the Quartet*
Clinton Global Initiative | |
Internet Governance Forum | IGF* |
World Urban Forum | |
World Water Forum | |
World Water Council | |
Summit of the Americas | |
Ibero-American Summit | |
Open-ended Working Group | OEWG | Open-Ended Working Group
Group of Governmental Experts | GGE* |
First Committee* | | UN First Committee; UNGA First Committee
Second Committee* | |
Third Committee* | | UN Third Committee
Sixth Committee* | |
Fifth Committee* | |
Special Political and Decolonization Committee | | Fourth Committee
`
