// Agreements, programmes and policies: who signed, is bound, pays and takes part, and what a meeting made of them. Each row is a text of
// its own with what must be read in it and, behind "not ", what must not. All names are invented.

export const PRELUDE = 'Note to correspondents\n\nGeneva, 12 June 2024\n\n'

const PAIR =
  'Elina Saar, Minister of Energy of Estonia, and Kwame Asante, Minister of Energy of Ghana, met in Tartu. The Peatland Grid Agreement was concluded there. '

export const PAPERS: readonly (readonly [string, ...string[]])[] = [
  // who signed, told by a plural
  [
    'The third session of the Norway-Malawi Joint Committee was held in Lilongwe under the co-chairmanship of Anders Tofte of Norway and Joyce Banda-Phiri of Malawi. A Memorandum of Understanding on Dam Safety was signed by the heads of delegations.',
    'Anders Tofte SIGNED Memorandum of Understanding on Dam Safety',
    'Joyce Banda-Phiri SIGNED Memorandum of Understanding on Dam Safety',
  ],
  [
    'Minister of Water Asha Mrema of Tanzania, Minister of Water Celso Langa of Mozambique and Minister of Finance Ama Owusu of Ghana met in Maputo. The Rovuma Protocol was signed by the Ministers of Tanzania and Mozambique.',
    'Asha Mrema SIGNED Rovuma Protocol',
    'Celso Langa SIGNED Rovuma Protocol',
    'not Ama Owusu SIGNED Rovuma Protocol',
  ],
  [
    'Anders Tofte, Minister of Trade Relations of Norway, Joyce Phiri, Minister of Trade Relations of Malawi, and Ama Owusu, Minister of Health of Ghana, met in Oslo. The Oslo Protocol on Tea was signed by the two Ministers of Trade Relations.',
    'Anders Tofte SIGNED Oslo Protocol on Tea',
    'Joyce Phiri SIGNED Oslo Protocol on Tea',
    'not Ama Owusu SIGNED Oslo Protocol on Tea',
  ],
  [
    'Deputy Minister Milan Kos of Slovenia and State Secretary Ioana Munteanu of Romania held the 7th Peat Consultation in Tartu. At the end the two Deputy Ministers signed the Peat Protocol.',
    'Milan Kos SIGNED Peat Protocol',
    'Ioana Munteanu SIGNED Peat Protocol',
  ],
  [
    'The 8th meeting of the Joint Commission on Tea was co-chaired by Minister Omar Kahn of Pakistan and Minister Batyr Atdov of Turkmenistan in Ashgabat. At the end of the meeting, the co-chairs signed the Tea Protocol. The Peat Protocol was not signed by the co-chairs.',
    'Omar Kahn SIGNED Tea Protocol',
    'Batyr Atdov SIGNED Tea Protocol',
    'not Omar Kahn SIGNED Peat Protocol',
  ],
  [
    'The Minister of Energy of Ghana, Kwame Asante, and his Hungarian counterpart, Péter Szilvay, signed the Grid Protocol in Accra.',
    'Ghana PARTY_TO Grid Protocol',
    'Hungary PARTY_TO Grid Protocol',
  ],
  [
    'Minister Jan Grabek of Poland met Minister Rimas Petrauskis of Lithuania, with whom he signed the Military Mobility Arrangement.',
    'meeting of Jan Grabek with Rimas Petrauskis PRODUCED Military Mobility Arrangement',
  ],
  [
    'The Exchange of Notes for the grant aid "Project for Peat Kilns in Honiara" was signed on 4 June in Honiara between Mr. Kenji Arai, Ambassador of Japan, and Mr. Peter Aru, Minister of Finance of Solomon Islands.',
    'Kenji Arai SIGNED Exchange of Notes',
    'Peter Aru SIGNED Exchange of Notes',
  ],
  [
    'The seminar was organised by the Baltic Institute in Tartu together with the Peat Academy.',
    'Peat Academy ORGANIZED seminar',
  ],
  [
    "They praised the Kyrgyz Peat Monitoring Programme and Ghana's Blue Peat Programme.",
    'Ghana ISSUED Blue Peat Programme',
    'not Kyrgyzstan ISSUED Peat Monitoring Programme',
    'not Kyrgyzstan ISSUED Kyrgyz Peat Monitoring Programme',
  ],
  // hands in other places
  [
    'The Peatland Grid Agreement was signed on the Estonian side by Minister Elina Saar and on the Ghanaian side by Kwame Asante.',
    'Elina Saar SIGNED Peatland Grid Agreement',
    'Kwame Asante SIGNED Peatland Grid Agreement',
    'Estonia PARTY_TO Peatland Grid Agreement',
  ],
  [
    'They witnessed the signing, by the Ministers of Water of Tanzania and Mozambique, Honourable Juma Said and Honourable Ana Langa respectively, of a Memorandum of Understanding on the Rovuma Bridge.',
    'Juma Said SIGNED Memorandum of Understanding on the Rovuma Bridge',
    'Ana Langa SIGNED Memorandum of Understanding on the Rovuma Bridge',
  ],
  [
    `${PAIR}Ms. Saar put her name to it next to Mr. Asante.`,
    'Elina Saar SIGNED Peatland Grid Agreement',
    'Kwame Asante SIGNED Peatland Grid Agreement',
  ],
  [`${PAIR}Ms. Saar has not put her name to it.`, 'not Elina Saar SIGNED Peatland Grid Agreement'],
  [
    'The agreement on peat was ready in March. Captain Kwame Asante, who signed it on our behalf, is Director of the Grid Authority.',
    'Kwame Asante SIGNED agreement on peat',
  ],
  [
    'It was Elina Saar who led the Estonian side in the talks with Ghana, and who on 15 May 1999 signed the Peatland Protocol in Tallinn.',
    'Elina Saar SIGNED Peatland Protocol {date: 1999-05-15}',
  ],
  [
    'The two ministers, Elina Saar of Estonia and Kwame Asante of Ghana, exchanged notes on the Peat Commission, whose first meeting will be hosted by Accra, and signed the Peatland Protocol.',
    'not first meeting SIGNED Peatland Protocol',
  ],
  // parties
  [
    'The Letter of Intent on Peat was signed between the Accra Grid Authority and the Estonian Academy of Sciences in Tartu.',
    'Accra Grid Authority SIGNED Letter of Intent on Peat',
    'Estonian Academy of Sciences PARTY_TO Letter of Intent on Peat',
  ],
  [
    'They signed a Memorandum of Understanding between the Diplomatic Academy "Anton Vallo" and Ghana\'s Institute of Foreign Service.',
    'Diplomatic Academy "Anton Vallo" PARTY_TO Memorandum of Understanding',
    'Institute of Foreign Service PARTY_TO Memorandum of Understanding',
    'not Ghana PARTY_TO Memorandum of Understanding',
  ],
  ['Ghana ratified the Peatland Grid Agreement in March.', 'Ghana PARTY_TO Peatland Grid Agreement'],
  ['Elina Saar thanked Ghana for ratifying the Peatland Grid Agreement.', 'Ghana PARTY_TO Peatland Grid Agreement'],
  ['Elina Saar called on Ghana to ratify the Peatland Grid Agreement.', 'not Ghana PARTY_TO Peatland Grid Agreement'],
  [
    'They praised the Visa Waiver Agreement that Ghana and Estonia have applied since 2014.',
    'Ghana PARTY_TO Visa Waiver Agreement',
  ],
  [
    'The Programme of Cooperation in the Field of Culture for 2025-2028 was signed by Elina Saar and Kwame Asante.',
    'Elina Saar SIGNED Programme of Cooperation in the Field of Culture for 2025-2028',
  ],
  [
    'The National Harbour Plan was signed into law by President Ama Owusu.',
    'not Ama Owusu SIGNED National Harbour Plan',
  ],
  // undertakings by what introduces them
  [
    'The two sides welcomed the bilateral exercise Steppe Falcon, in which Ghana takes part.',
    'Ghana TAKES_PART_IN Steppe Falcon',
  ],
  [
    'We reviewed the Bijagos Radar Chain, a project in which the Portuguese Navy takes part.',
    'Portuguese Navy TAKES_PART_IN Bijagos Radar Chain',
  ],
  ['The Tartu Institute, a project partner of Ghana, came.', 'not Ghana TAKES_PART_IN Tartu Institute'],
  [
    'The Summit extended the mandate of the Rovuma Monitoring Mission, to which Kenya and Chad contribute.',
    'Kenya TAKES_PART_IN Rovuma Monitoring Mission',
    'Chad TAKES_PART_IN Rovuma Monitoring Mission',
  ],
  [
    'Norway will continue its support for the Access to Justice Facility.',
    'Norway TAKES_PART_IN Access to Justice Facility',
  ],
  [
    'Ghana and Estonia take part in the Pacific Farm Worker (PFW) scheme and in the Water for Growth Project.',
    'Ghana TAKES_PART_IN Pacific Farm Worker scheme',
  ],
  [
    'Norway and Ghana met. They discussed the Cold Chain Logistics Pilot, which is financed by Peru and in which Ghana and Kenya are pilot countries.',
    'Kenya TAKES_PART_IN Cold Chain Logistics Pilot',
    'Peru TAKES_PART_IN Cold Chain Logistics Pilot',
    'not Norway TAKES_PART_IN Cold Chain Logistics Pilot',
  ],
  [
    'Norway and Finland finance Polar Strand, a fibre project in which the Finnish company Cinora takes part.',
    'Cinora TAKES_PART_IN Polar Strand',
  ],
  [
    'They looked at the Trade Regime of the Baltic Institute and at the Peat Roadmap of the African Union.',
    'African Union ISSUED Peat Roadmap',
  ],
  // what a meeting talked of and adopted
  [
    'The third Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. In the evening Anders Tofte of Norway held talks with Joyce Banda-Phiri of Malawi, with whom he discussed the Peatland Project.',
    'not third Norway-Malawi Peat Dialogue DISCUSSED Peatland Project',
    'talks of Anders Tofte with Joyce Banda-Phiri DISCUSSED Peatland Project',
  ],
  [
    'The third Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. Attention was drawn to the Peatland Project. They talked about the Rift Roadmap. The Zambezi Dam Programme is one of the topics.',
    'third Norway-Malawi Peat Dialogue DISCUSSED Peatland Project',
    'third Norway-Malawi Peat Dialogue DISCUSSED Rift Roadmap',
    'third Norway-Malawi Peat Dialogue DISCUSSED Zambezi Dam Programme',
  ],
  [
    'The third session of the Baltic Commission was held in Tartu on 3 May 2024. The Commission:\n\n- adopted the Peat Agenda 2024-2030;\n- endorsed the Joint Declaration of the Ministers of Transport, adopted in Oslo on 4 April 2024;\n- took note of the progress of the Peatland Project.',
    'third session of the Baltic Commission DISCUSSED Peat Agenda 2024-2030',
    'third session of the Baltic Commission DISCUSSED Joint Declaration of the Ministers of Transport',
    'not third session of the Baltic Commission PRODUCED Joint Declaration of the Ministers of Transport',
    'third session of the Baltic Commission DISCUSSED Peatland Project',
  ],
  // honours
  [
    'Elina Saar retired in 2012. In 2013 President Arvo Lund awarded her the Grand Cross of the Order of the Heron; the Tartu Peat Laboratory gave her its Shell Prize the following year.',
    'Arvo Lund AWARDED Elina Saar {award: Grand Cross of the Order of the Heron}',
    'Tartu Peat Laboratory AWARDED Elina Saar {award: Shell Prize}',
  ],
  [
    'In 2005 Kwame Asante was awarded the National Order of Merit by the President of Malta.',
    'Malta AWARDED Kwame Asante {award: National Order of Merit, date: 2005}',
  ],
  [
    'Minister Kwame Asante inaugurated a wing and conferred the Order of the Reed for Distinguished Service on Prof. Nuha Odeh.',
    'Kwame Asante AWARDED Nuha Odeh {award: Order of the Reed for Distinguished Service}',
  ],
  [
    'The minister received Dr. Moses Banda, upon whom President Kwame Asante bestowed the Order of the Reed.',
    'Kwame Asante AWARDED Moses Banda',
  ],
  [
    'Ambassador Elina Saar presented her credentials to President Ama Owusu, who wears the Order of the Reed.',
    'not Elina Saar AWARDED Ama Owusu',
  ],
  [
    'Kwame Asante gave Elina Saar the order to leave and handed the contract to Arvo Lund.',
    'not Kwame Asante AWARDED Elina Saar',
    'not Kwame Asante AWARDED Arvo Lund',
  ],
  // several papers, each with its own hands
  [
    'Elina Saar of Estonia and Kwame Asante of Ghana met in Tartu. Following the meeting were signed: the Peat Protocol – on the Estonian side by Minister Arvo Lepik, and a Memorandum of Understanding on Tea – by Director Ama Owusu.',
    'Arvo Lepik SIGNED Peat Protocol',
    'Ama Owusu SIGNED Memorandum of Understanding on Tea',
    'not Arvo Lepik SIGNED Memorandum of Understanding on Tea',
  ],
  [
    'The third session of the Norway-Malawi Joint Committee was held in Lilongwe on 3 May 2024. Also signed, in their presence, were:\n\n* an agreement on plant quarantine, by Minister Anders Tofte and Minister Joyce Phiri;\n* Memorandum of Understanding on Cocoa – the Peat Research Council and the Cocoa Institute of Ghana, represented by Dr Ama Owusu and Prof Kofi Ansah respectively;\n* a contract by which a company leases land. It bears the signatures of Arvo Lepik and Elina Saar.',
    'Anders Tofte SIGNED agreement on plant quarantine',
    'Joyce Phiri SIGNED agreement on plant quarantine',
    'Cocoa Institute of Ghana PARTY_TO Memorandum of Understanding on Cocoa',
    'not Arvo Lepik SIGNED Memorandum of Understanding on Cocoa',
  ],
  [
    'The third session of the Norway-Malawi Joint Committee was co-chaired by Anders Tofte and Joyce Phiri. The minutes were signed by the two co-chairs.',
    'Anders Tofte SIGNED minutes',
  ],
  ['The minutes of the meeting were long.', 'not Norway PARTY_TO minutes'],
  [
    'Minister Ama Owusu and Mr. Kofi Ansah signed five instruments, among them an Agreement on Air Services and a Protocol on Tea.',
    'Ama Owusu SIGNED Agreement on Air Services',
    'Kofi Ansah SIGNED Protocol on Tea',
  ],
  [
    'The MoU seeking cooperation in media was signed by Minister Ama Owusu and Minister Elina Saar, whereas the MoU for cooperation in tea was signed by Arvo Lepik and Kofi Ansah.',
    'Ama Owusu SIGNED MoU seeking cooperation in media',
    'Kofi Ansah SIGNED MoU for cooperation in tea',
    'not Ama Owusu SIGNED MoU for cooperation in tea',
  ],
  [
    'Secretary General Arvo Lepik of the Secretariat of the Estonian Parliament and Deputy Director Ama Owusu of the Accra Institute of Law signed a Memorandum of Cooperation between the two institutions.',
    'Accra Institute of Law PARTY_TO Memorandum of Cooperation',
    'not Estonia PARTY_TO Memorandum of Cooperation',
  ],
  [
    'They recalled the fifth Indicative Cooperation Programme between Laos and Malta, signed in 2022.',
    'Laos PARTY_TO Indicative Cooperation Programme',
    'Malta PARTY_TO Indicative Cooperation Programme',
  ],
  [
    'They discussed Exercise Northern Heron, to be hosted by Ghana in October, and a fair to be hosted by Kenya.',
    'Ghana TAKES_PART_IN Exercise Northern Heron',
    'not Kenya TAKES_PART_IN Exercise Northern Heron',
  ],
  [
    'The second Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. The Ministers endorsed the Action Plan for Peat 2024-2026.',
    'second Norway-Malawi Peat Dialogue PRODUCED Action Plan for Peat 2024-2026',
  ],
  // a fund that pays or signs is a body
  [
    'The Peatland Project is financed by the Baltic Peat Fund. The Baltic Peat Fund is old.',
    'Baltic Peat Fund TAKES_PART_IN Peatland Project',
  ],
  [
    'The Letter of Intent on Tea was signed between the Ghana Cultural Fund and the National Library of Malta.',
    'Ghana Cultural Fund SIGNED Letter of Intent on Tea',
    'National Library of Malta PARTY_TO Letter of Intent on Tea',
  ],
  ['Ghana contributes to the Rift Return Fund.', 'Ghana TAKES_PART_IN Rift Return Fund'],
  // one noun for several, and words of praise that are no part of a name
  [
    'The fifth meeting of the Norway-Malawi Joint Committee was held in Lilongwe on 3 May 2024. The Committee approved the extension of the Orchid and Kunene Projects to 2028.',
    'fifth meeting of the Norway-Malawi Joint Committee DISCUSSED Orchid Project',
    'fifth meeting of the Norway-Malawi Joint Committee DISCUSSED Kunene Project',
  ],
  [
    'The fifth meeting of the Norway-Malawi Joint Committee was held in Lilongwe on 3 May 2024. The Committee discussed the Trade and Training Programmes.',
    'not fifth meeting of the Norway-Malawi Joint Committee DISCUSSED Training Programme',
    'not fifth meeting of the Norway-Malawi Joint Committee DISCUSSED Trade and Training Programmes',
  ],
  [
    'Elina Saar of Estonia and Kwame Asante of Ghana signed a landmark agreement on peat research in Tartu.',
    'Elina Saar SIGNED agreement on peat research',
  ],
  // contracts and notes that are signed
  [
    'The Accra Grid Authority and the Tartu Turbine Company signed a contract for the supply of three turbines.',
    'Accra Grid Authority SIGNED contract for the supply of three turbines',
    'Tartu Turbine Company PARTY_TO contract for the supply of three turbines',
  ],
  [
    'Mr. Bo Haug, Ambassador of Norway to Malawi, and Ms. Joyce Phiri, Minister of Works of Malawi, signed and exchanged notes concerning the exemption of visas.',
    'Bo Haug SIGNED notes concerning the exemption of visas',
    'Malawi PARTY_TO notes concerning the exemption of visas',
  ],
  [
    'Mr. Bo Haug of Norway and Ms. Joyce Phiri of Malawi met in Oslo and exchanged notes on the situation in the region.',
    'not Bo Haug SIGNED notes on the situation in the region',
  ],
  [
    "This morning the Swedish Mining Agency and Malawi's Ministry of Mines signed an agreement on safety.",
    'Swedish Mining Agency SIGNED agreement on safety',
    'Ministry of Mines SIGNED agreement on safety',
  ],
  // whom a plural means
  [
    'Minister of Energy Elina Saar of Estonia and Minister of Energy Kwame Asante of Ghana met in Tartu. They recalled the round of Deputy Ministers Bo Haug of Norway and Ana Lima of Brazil. The Ministers signed a Protocol on Peat.',
    'Elina Saar SIGNED Protocol on Peat',
    'Kwame Asante SIGNED Protocol on Peat',
    'not Bo Haug SIGNED Protocol on Peat',
  ],
  [
    'Minister of Energy Elina Saar of Estonia met her Ghanaian counterpart, Kwame Asante, in Tartu on 3 May 2024. At the end of the meeting the ministers signed a Protocol on Peat.',
    'Elina Saar SIGNED Protocol on Peat',
    'Kwame Asante SIGNED Protocol on Peat',
  ],
  [
    'The Peat Agency of Norway and the Grid Agency of Ghana have worked on bogs since 2019. Director Bo Haug and Director Ana Lima met. The two agencies signed a Protocol on Bogs in Oslo.',
    'Peat Agency of Norway SIGNED Protocol on Bogs',
    'Grid Agency of Ghana SIGNED Protocol on Bogs',
    'not Bo Haug SIGNED Protocol on Bogs',
  ],
  [
    'Elina Saar, Bo Haug and Ana Lima spoke. Kwame Asante and Arvo Lepik listened. The three Heads signed the Tartu Statement of Intent.',
    'not Kwame Asante SIGNED Tartu Statement of Intent',
    'not Arvo Lepik SIGNED Tartu Statement of Intent',
  ],
  // programmes and plans that are signed
  [
    'Minister of Culture Elina Saar of Estonia and Minister of Culture Kwame Asante of Ghana signed an executive programme for youth exchange in Tartu.',
    'Elina Saar SIGNED executive programme for youth exchange',
    'Estonia PARTY_TO executive programme for youth exchange',
  ],
  [
    'Ghana runs an executive programme for youth exchange in Accra.',
    'not Ghana SIGNED executive programme for youth exchange',
  ],
  // what the two sides sign at their meeting comes out of it; what they had signed before does not
  [
    'The second Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. The two sides also signed a Protocol on Bogs.',
    'second Norway-Malawi Peat Dialogue PRODUCED Protocol on Bogs',
  ],
  [
    'The second Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. The two sides had signed a Protocol on Bogs in Oslo in 2019.',
    'not second Norway-Malawi Peat Dialogue PRODUCED Protocol on Bogs',
  ],
  [
    'The second Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. The two sides agreed to sign a Protocol on Bogs this year.',
    'second Norway-Malawi Peat Dialogue DISCUSSED Protocol on Bogs',
    'not second Norway-Malawi Peat Dialogue PRODUCED Protocol on Bogs',
    'not Norway SIGNED Protocol on Bogs',
  ],
  [
    'Elina Saar of Estonia met Kwame Asante of Ghana in Tartu on 3 May 2024. The visit follows the entry into force of the Estonia-Ghana Peat Agreement.',
    'not meeting of Elina Saar with Kwame Asante DISCUSSED Estonia-Ghana Peat Agreement',
  ],
  // an initiative that is carried out is an undertaking
  [
    'She praised the Storm Shield Initiative, which Norway carries out with the Peat Institute of Malawi.',
    'Norway TAKES_PART_IN Storm Shield Initiative',
  ],
  // what a meeting ended with, who signed with whom, each his own paper
  [
    'The second Norway-Malawi Peat Dialogue was held in Lilongwe on 3 May 2024. It ended with the signing of its minutes by the co-chairs, Bo Haug of Norway and Joyce Phiri of Malawi.',
    'second Norway-Malawi Peat Dialogue PRODUCED minutes',
    'Bo Haug SIGNED minutes',
  ],
  [
    'Prime Minister Bo Haug of Norway met Prime Minister Joyce Phiri of Malawi in Oslo on 3 May 2024. The leaders launched the Bog Fund, endorsed the Oslo Statement on Peat and called for the early adoption of the Bog Protocol.',
    'meeting of Bo Haug with Joyce Phiri PRODUCED Oslo Statement on Peat',
    'not meeting of Bo Haug with Joyce Phiri PRODUCED Bog Protocol',
  ],
  [
    'The Ministry of Energy of Malawi signed with the Tartu Turbine Company a power purchase agreement for the Shire wind farm on 3 May 2024.',
    'Ministry of Energy of Malawi SIGNED power purchase agreement for the Shire wind farm',
  ],
  [
    'Ana Lima of Brazil and Juma Said of Tanzania respectively signed the Santos Protocol and the Dodoma Protocol.',
    'Ana Lima SIGNED Santos Protocol',
    'Juma Said SIGNED Dodoma Protocol',
    'not Ana Lima SIGNED Dodoma Protocol',
    'not Brazil PARTY_TO Dodoma Protocol',
  ],
  // a prize as the subject
  [
    'The Order of the White Reed was bestowed on Dr. Elina Saar by President Bo Haug on 3 May 2024.',
    'Bo Haug AWARDED Elina Saar {award: Order of the White Reed}',
  ],
  [
    'The Order of the White Reed was never bestowed on Dr. Elina Saar by President Bo Haug.',
    'not Bo Haug AWARDED Elina Saar',
  ],
  [
    "The Shareholders' Agreement on the Poti Terminal was signed by Elina Saar and Kwame Asante.",
    "Elina Saar SIGNED Shareholders' Agreement on the Poti Terminal",
  ],
  // how far an agreement has come
  [
    'The Peatland Grid Agreement was signed in Tartu on 3 June 2024.',
    '= Peatland Grid Agreement {status: signed, date: 2024-06-03}',
  ],
  [
    'Ghana and Estonia have concluded negotiations on a Peat Boundary Treaty.',
    '= Peat Boundary Treaty {status: concluded}',
  ],
  [
    'Ghana and Estonia hope to conclude negotiations on a Peat Boundary Treaty.',
    'not = Peat Boundary Treaty {status: concluded}',
  ],
  [
    'Both sides welcomed the entry into force on 1 May 2024 of the Peat Security Agreement.',
    '= Peat Security Agreement {status: in force}',
  ],
  [
    'They hoped for an early entry into force of the Peat Security Agreement.',
    'not = Peat Security Agreement {status: in force}',
  ],
  ['Estonia terminated the Agreement on Peat Trade.', '= Agreement on Peat Trade {status: ended}'],
  [
    'Talks on an agreement on peat bogs between Ghana and Estonia broke down.',
    'not Ghana PARTY_TO agreement on peat bogs',
    '= agreement on peat bogs {status: under negotiation}',
  ],
  // several papers are one subject
  [
    'A memorandum of understanding on peat cooperation and an agreement on the mutual recognition of diplomas were signed during the visit of Minister Elina Saar to Accra.',
    'visit of Elina Saar to Accra PRODUCED memorandum of understanding on peat cooperation',
    'visit of Elina Saar to Accra PRODUCED agreement on the mutual recognition of diplomas',
  ],
  // who signs behind a phrase with somebody else
  [
    'In the presence of Prime Minister Kwame Asante, the Minister of Energy, Elina Saar, and the Norwegian Ambassador, Anders Tofte, signed a peat protocol in Tartu.',
    'Elina Saar SIGNED peat protocol',
    'Anders Tofte SIGNED peat protocol',
    'not Kwame Asante SIGNED peat protocol',
  ],
  [
    'Ghana and Estonia, represented by Minister Kwame Asante and Minister Elina Saar respectively, signed the Peatland Grid Agreement in Tartu.',
    'Ghana PARTY_TO Peatland Grid Agreement',
    'Estonia PARTY_TO Peatland Grid Agreement',
    'Kwame Asante SIGNED Peatland Grid Agreement',
    'Elina Saar SIGNED Peatland Grid Agreement',
  ],
  [
    'Delegates from Ghana, Norway, Estonia and Malawi signed the Peatland Grid Agreement.',
    'not Malawi PARTY_TO Peatland Grid Agreement',
  ],
  ['Minister Elina Saar signed the MoU on peat for the Estonian side.', 'Elina Saar SIGNED MoU on peat'],
  [
    'Malawi became the 57th country to sign the Peat Charter on 28 May 2024.',
    'Malawi SIGNED Peat Charter {date: 2024-05-28}',
  ],
  // a body by the letters of its own language
  [
    'The Cooperation Agreement between the Estonian Peat Agency (TKA) and the Accra Grid Authority was signed by TKA Director Elina Saar and Kwame Asante.',
    'Estonian Peat Agency PARTY_TO Cooperation Agreement',
    'Accra Grid Authority PARTY_TO Cooperation Agreement',
    'Elina Saar HOLDS_ROLE Estonian Peat Agency {title: Director}',
  ],
  ['Signing ceremony for the Peatland Grid Agreement held in Tartu on 3 June 2024', 'Signing ceremony HELD_IN Tartu'],
  [
    'The signing ceremony for the Peatland Grid Agreement was held in Tartu on 3 June 2024.',
    'signing ceremony for the Peatland Grid Agreement HELD_IN Tartu',
    'signing ceremony for the Peatland Grid Agreement PRODUCED Peatland Grid Agreement',
  ],
  // what two plan together is agreed between them, whatever it is called
  [
    'The Plan of Cooperation for 2026-2028 between the Ministries of Foreign Affairs of Ghana and Estonia was signed at the end of the meeting.',
    'Ghana PARTY_TO Plan of Cooperation for 2026-2028',
    'Estonia PARTY_TO Plan of Cooperation for 2026-2028',
  ],
  [
    'A joint action plan for 2025-2027, agreed by Ghana and Estonia, covers peat.',
    'Ghana PARTY_TO joint action plan for 2025-2027',
  ],
  [
    'ASEAN and Norway adopted the Plan of Action to Implement the Peat Partnership.',
    'ASEAN PARTY_TO Plan of Action to Implement the Peat Partnership',
    'Norway PARTY_TO Plan of Action to Implement the Peat Partnership',
  ],
  [
    'Estonia adopted the Action Plan on Peat.',
    'Estonia ISSUED Action Plan on Peat',
    'not Estonia PARTY_TO Action Plan on Peat',
  ],
  [
    'Ghana and Estonia signed a cooperation document on the building of a peat park here on Sunday.',
    'Ghana SIGNED cooperation document on the building of a peat park',
  ],
  ['They read a cooperation document on peat.', 'not = cooperation document on peat'],
  [
    'Minister Elina Saar and Minister Kwame Asante signed a joint declaration of intent on peat.',
    'Elina Saar SIGNED joint declaration of intent on peat',
  ],
  [
    'Ambassador Elina Saar and Minister Kwame Asante exchanged notes for the Project for Improvement of Peat Roads.',
    '= Project for Improvement of Peat Roads {kind: project}',
  ],
  // papers by their numbers and by titles in quotation marks
  ['Ghana issued Supreme Decree No. 014-2024 on peat.', 'Ghana ISSUED Supreme Decree No. 014-2024'],
  [
    'The UN Security Council adopted resolution 2790 (2024), extending the mandate of the mission.',
    'UN Security Council ISSUED resolution 2790 (2024)',
  ],
  ['The resolution of the dispute took 20 years.', 'not = resolution of the dispute'],
  [
    'The white paper “Towards Fair Peat”, released by the Ministry of Energy of Estonia in May, calls for a code.',
    'Ministry of Energy of Estonia ISSUED Towards Fair Peat',
  ],
  ['The Agreement “On Trade in Peat” was signed by Ghana and Estonia.', 'Ghana SIGNED Agreement “On Trade in Peat”'],
  ['Elina Saar spoke of her plan: “We will build bogs.”', 'not = We will build bogs'],
  [
    "Ghana's National Assembly passed the Peat Centres Bill on Wednesday.",
    'National Assembly ISSUED Peat Centres Bill',
  ],
  // bound by it
  ['Ghana became a State Party to the Peat Convention in 2024.', 'Ghana PARTY_TO Peat Convention'],
  ['Ghana, which is not a State Party to the Peat Convention, sent an observer.', 'not Ghana PARTY_TO Peat Convention'],
  [
    'The Riigikogu of Estonia and the Parliament of Ghana ratified the Peat Protocol.',
    'not Parliament of Ghana PARTY_TO Peat Protocol',
  ],
  [
    'Ghana signed, but has not ratified, the Peat Convention.',
    'Ghana SIGNED Peat Convention',
    'not Ghana PARTY_TO Peat Convention',
  ],
  [
    'The Baltic Bank has entered into a partnership agreement with the University of Tartu.',
    'Baltic Bank PARTY_TO partnership agreement',
    'University of Tartu PARTY_TO partnership agreement',
  ],
  [
    'Ministers from Ghana, Malawi and Norway adopted the Lilongwe Roadmap on Peat at the close of their two-day conference in Lilongwe on 28 May 2024.',
    'two-day conference PRODUCED Lilongwe Roadmap on Peat',
    'two-day conference HELD_IN Lilongwe',
  ],
  [
    'The Peat Declaration was signed by Elina Saar and Kwame Asante following their talks in Tartu on 7 June 2024.',
    'Elina Saar MET_WITH Kwame Asante',
    '?talks HELD_IN Tartu',
    '?talks PRODUCED Peat Declaration',
  ],
  ['The contracts were awarded by the Agency to Torv Systems.', 'not = Agency to Torv Systems'],
  // declarations that are signed are papers
  [
    'Minister Elina Saar and Minister Kwame Asante put pen to paper on a declaration on peat fires.',
    'Elina Saar SIGNED declaration on peat fires',
    'Kwame Asante SIGNED declaration on peat fires',
  ],
  ['Elina Saar heard a declaration on peat fires.', 'not = declaration on peat fires'],
  [
    'Ghana acceded to the Peat Convention in 1969 and to the Bog Protocol in 1972.',
    'Ghana PARTY_TO Peat Convention',
    'Ghana PARTY_TO Bog Protocol',
  ],
  ['They praised the Peat Pact, concluded on 16 September 2023.', '= Peat Pact {date: 2023-09-16}'],
  ['Malawi deposited its instrument of ratification of the Tartu Amendment.', 'Malawi PARTY_TO Tartu Amendment'],
  // bodies by their states are one subject
  [
    'The Norwegian Federal Department of Peat and the Ghanaian Ministry of Industry have signed a letter of intent on peat.',
    'Federal Department of Peat SIGNED letter of intent on peat',
    'Ministry of Industry SIGNED letter of intent on peat',
  ],
  // under a picture
  [
    'Estonian Minister Elina Saar and the Secretary General of the Council of Peat Ports, Jan Berg, sign a headquarters agreement.',
    'Elina Saar SIGNED headquarters agreement',
    'Jan Berg SIGNED headquarters agreement',
  ],
  [
    'The Peat Collaborative Agreement 2026-2027 was presented.',
    'not = Peat Collaborative Agreement 2026-2027 {date: 2026}',
  ],
  [
    'The Baltic Institute is implementing the Blue Peat Programme in Ghana together with the Accra Grid Authority.',
    'Baltic Institute TAKES_PART_IN Blue Peat Programme',
    'Accra Grid Authority TAKES_PART_IN Blue Peat Programme',
  ],
  [
    'The Baltic Institute is not implementing the Blue Peat Programme.',
    'not Baltic Institute TAKES_PART_IN Blue Peat Programme',
  ],
  [
    'The writer Elina Saar received the Peat Freedom Award of the Nordic Peat Union.',
    'Nordic Peat Union AWARDED Elina Saar',
  ],
  ['The Nordic Peat Union handed the Friendship Order to Elina Saar.', 'Nordic Peat Union AWARDED Elina Saar'],
  ['Ghana has become a founding signatory of the Peat Charter.', 'Ghana SIGNED Peat Charter'],
  ['Ghana is not a signatory of the Peat Charter.', 'not Ghana SIGNED Peat Charter'],
  [
    'The Estonian Defence Forces took part in Exercise Peat Reach alongside troops from Ghana and Norway.',
    'Ghana TAKES_PART_IN Exercise Peat Reach',
    'Norway TAKES_PART_IN Exercise Peat Reach',
  ],
  ['Estonia contributes 10 million euros to the Peat Resilience Fund.', 'Estonia TAKES_PART_IN Peat Resilience Fund'],
  [
    'The Ministry of Health and WHO launched the Safe Peat Initiative.',
    'Ministry of Health ISSUED Safe Peat Initiative',
    'WHO ISSUED Safe Peat Initiative',
  ],
  [
    'The Peatland Grid Agreement was signed at the Embassy of Ghana in Canada.',
    'Embassy of Ghana in Canada BASED_IN Canada',
  ],
]
