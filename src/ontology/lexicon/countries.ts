// States, dependent territories, parts of the United Kingdom and states that are no more, with every name and demonym that occurs in English
// text. Codes: ISO 3166-1 alpha-2; ISO 3166-3 style for states that are no more; ISO 3166-2 for parts of the United Kingdom; XK for Kosovo.
// Source: own compilation from general knowledge (Apache-2.0, as the project); names in other languages (NAMES_ABROAD) were picked from
// i18n-iso-countries (MIT, https://github.com/michaelwittig/node-i18n-iso-countries) and corrected by hand.
import { rows, values } from './table.ts'

export interface Country {
  readonly code: string
  /** The common English short name, as analysts write it. */
  readonly name: string
  readonly kind: 'state' | 'territory' | 'constituent' | 'historical'
  /** Every other name: official long forms, abbreviations, former names, names in other languages. No demonyms, no capitals. */
  readonly aliases: readonly string[]
  /** "Japanese", "Philippine": what stands before a noun. The first is the usual one. */
  readonly adjectives: readonly string[]
  /** Adjectives and words for the people, singular and plural: "Filipino", "Filipinos", "Filipina". */
  readonly demonyms: readonly string[]
  /** Names of the seat of government, as used for the government ("Washington would not…"). */
  readonly capitals: readonly string[]
  /** The state that a territory or constituent part belongs to, or the main successor of a state that is no more. */
  readonly of?: string
}

// code | name | capitals | adjectives / people | aliases
// Without `/` the people are the adjective itself, with -s where it ends in -n or -i.
const STATES = `
AF | Afghanistan | Kabul | Afghan; Afghani | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan
AL | Albania | Tirana | Albanian | Republic of Albania
DZ | Algeria | Algiers | Algerian | People's Democratic Republic of Algeria
AD | Andorra | Andorra la Vella | Andorran | Principality of Andorra
AO | Angola | Luanda | Angolan | Republic of Angola
AG | Antigua and Barbuda | St. John's | Antiguan; Barbudan; Antiguan and Barbudan | Antigua & Barbuda; Antigua
AR | Argentina | Buenos Aires | Argentine; Argentinian; Argentinean / Argentine; Argentines; Argentinian; Argentinians | Argentine Republic
AM | Armenia | Yerevan | Armenian | Republic of Armenia
AU | Australia | Canberra | Australian; Aussie / Australian; Australians; Aussie; Aussies | Commonwealth of Australia; AUS
AT | Austria | Vienna | Austrian | Republic of Austria
AZ | Azerbaijan | Baku | Azerbaijani; Azeri | Republic of Azerbaijan; Azerbaidjan
BS | Bahamas | Nassau | Bahamian | The Bahamas; Commonwealth of The Bahamas
BH | Bahrain | Manama | Bahraini | Kingdom of Bahrain; State of Bahrain
BD | Bangladesh | Dhaka; Dacca | Bangladeshi; Bangladesh / Bangladeshi; Bangladeshis | People's Republic of Bangladesh
BB | Barbados | Bridgetown | Barbadian; Bajan | 
BY | Belarus | Minsk | Belarusian; Belarussian; Byelorussian | Republic of Belarus; Byelorussia; Belorussia
BE | Belgium | Brussels | Belgian | Kingdom of Belgium
BZ | Belize | Belmopan | Belizean | British Honduras
BJ | Benin | Porto-Novo; Cotonou | Beninese; Beninois | Republic of Benin; Dahomey
BT | Bhutan | Thimphu | Bhutanese; Bhutan | Kingdom of Bhutan
BO | Bolivia | La Paz; Sucre | Bolivian | Plurinational State of Bolivia
BA | Bosnia and Herzegovina | Sarajevo | Bosnian; Bosnian-Herzegovinian; Herzegovinian | Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; BiH
BW | Botswana | Gaborone | Botswanan; Botswana; Motswana; Batswana / Motswana; Batswana; Botswanan; Botswanans | Republic of Botswana; Bechuanaland
BR | Brazil | Brasília; Brasilia | Brazilian | Federative Republic of Brazil
BN | Brunei | Bandar Seri Begawan | Bruneian; Brunei | Brunei Darussalam; Negara Brunei Darussalam
BG | Bulgaria | Sofia | Bulgarian | Republic of Bulgaria
BF | Burkina Faso | Ouagadougou | Burkinabe; Burkinabè; Burkinabé | Burkina; Upper Volta
BI | Burundi | Gitega; Bujumbura | Burundian; Burundi | Republic of Burundi
CV | Cabo Verde | Praia | Cabo Verdean; Cape Verdean | Cape Verde; Republic of Cabo Verde; Republic of Cape Verde
KH | Cambodia | Phnom Penh | Cambodian; Khmer / Cambodian; Cambodians; Khmers | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea
CM | Cameroon | Yaoundé; Yaounde | Cameroonian | Republic of Cameroon
CA | Canada | Ottawa | Canadian | CAN
CF | Central African Republic | Bangui | Central African | C.A.R.; CAR
TD | Chad | N'Djamena; Ndjamena; N’Djamena | Chadian | Republic of Chad
CL | Chile | Santiago | Chilean | Republic of Chile
CN | China | Beijing; Peking; Zhongnanhai | Chinese | People's Republic of China; PRC; P.R.C.; PR China; P.R. China; Mainland China; mainland China; Communist China; Red China
CO | Colombia | Bogotá; Bogota | Colombian | Republic of Colombia
KM | Comoros | Moroni | Comorian; Comoran | Union of the Comoros; The Comoros; Comoro Islands
CG | Republic of the Congo | Brazzaville | Congolese | Republic of Congo; Congo-Brazzaville; Congo (Brazzaville); Congo Republic; Congo
CD | Democratic Republic of the Congo | Kinshasa | Congolese | DRC; D.R.C.; DR Congo; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Democratic Republic of Congo; Dem. Rep. of the Congo; Zaire; Zaïre; RDC
CR | Costa Rica | San José; San Jose | Costa Rican | Republic of Costa Rica
CI | Côte d'Ivoire | Yamoussoukro; Abidjan | Ivorian; Ivoirian | Ivory Coast; Cote d'Ivoire; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire
HR | Croatia | Zagreb | Croatian; Croat / Croatian; Croatians; Croat; Croats | Republic of Croatia
CU | Cuba | Havana | Cuban | Republic of Cuba
CY | Cyprus | Nicosia | Cypriot; Cyprus; Greek Cypriot / Cypriot; Cypriots; Greek Cypriots | Republic of Cyprus
CZ | Czechia | Prague | Czech / Czech; Czechs | Czech Republic
DK | Denmark | Copenhagen | Danish / Dane; Danes | Kingdom of Denmark
DJ | Djibouti | Djibouti City | Djiboutian; Djibouti | Republic of Djibouti
DM | Dominica | Roseau | Dominica | Commonwealth of Dominica
DO | Dominican Republic | Santo Domingo | Dominican | 
EC | Ecuador | Quito | Ecuadorian; Ecuadorean; Ecuadoran | Republic of Ecuador
EG | Egypt | Cairo | Egyptian | Arab Republic of Egypt
SV | El Salvador | San Salvador | Salvadoran; Salvadorean; Salvadorian | Republic of El Salvador
GQ | Equatorial Guinea | Malabo; Ciudad de la Paz | Equatorial Guinean; Equatoguinean | Republic of Equatorial Guinea; Spanish Guinea
ER | Eritrea | Asmara | Eritrean | State of Eritrea
EE | Estonia | Tallinn | Estonian | Republic of Estonia
SZ | Eswatini | Mbabane; Lobamba | Swazi; Liswati; Eswatini | Swaziland; eSwatini; Kingdom of Eswatini; Kingdom of Swaziland
ET | Ethiopia | Addis Ababa | Ethiopian | Federal Democratic Republic of Ethiopia; FDRE; Abyssinia
FJ | Fiji | Suva | Fijian; Fiji / Fijian; Fijians | Republic of Fiji; Fiji Islands; Republic of the Fiji Islands
FI | Finland | Helsinki | Finnish / Finn; Finns | Republic of Finland
FR | France | Paris | French / French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | French Republic
GA | Gabon | Libreville | Gabonese | Gabonese Republic; Republic of Gabon
GM | Gambia | Banjul | Gambian | The Gambia; Republic of The Gambia; Republic of the Gambia
GE | Georgia | Tbilisi | Georgian | Republic of Georgia
DE | Germany | Berlin | German | Federal Republic of Germany; FRG; F.R.G.
GH | Ghana | Accra | Ghanaian; Ghanian | Republic of Ghana; Gold Coast
GR | Greece | Athens | Greek; Hellenic / Greek; Greeks | Hellenic Republic
GD | Grenada | St. George's | Grenadian | 
GT | Guatemala | Guatemala City | Guatemalan | Republic of Guatemala
GN | Guinea | Conakry | Guinean | Republic of Guinea; Guinea-Conakry; Guinea Conakry; French Guinea
GW | Guinea-Bissau | Bissau | Bissau-Guinean; Guinea-Bissauan; Bissauan | Republic of Guinea-Bissau; Guinea Bissau; Portuguese Guinea
GY | Guyana | Georgetown | Guyanese | Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana
HT | Haiti | Port-au-Prince | Haitian | Republic of Haiti
VA | Holy See | Vatican City | Vatican; Papal / | Vatican; the Vatican; Vatican City State; State of Vatican City; Apostolic See
HN | Honduras | Tegucigalpa | Honduran | Republic of Honduras
HU | Hungary | Budapest | Hungarian; Magyar / Hungarian; Hungarians; Magyars | Republic of Hungary
IS | Iceland | Reykjavik; Reykjavík | Icelandic / Icelander; Icelanders | Republic of Iceland
IN | India | New Delhi; Delhi | Indian | Republic of India; Bharat
ID | Indonesia | Jakarta; Nusantara | Indonesian | Republic of Indonesia
IR | Iran | Tehran; Teheran | Iranian; Persian | Islamic Republic of Iran; I.R. Iran; IR Iran; Persia
IQ | Iraq | Baghdad | Iraqi | Republic of Iraq
IE | Ireland | Dublin | Irish / Irishman; Irishmen; Irishwoman; Irishwomen | Republic of Ireland; Éire; Irish Republic
IL | Israel | Jerusalem; Tel Aviv | Israeli | State of Israel
IT | Italy | Rome | Italian | Italian Republic
JM | Jamaica | Kingston | Jamaican | 
JP | Japan | Tokyo; Nagatacho; Kasumigaseki | Japanese | State of Japan; Empire of Japan; Nippon; Nihon; JPN
JO | Jordan | Amman | Jordanian | Hashemite Kingdom of Jordan; Hashemite Kingdom of the Jordan; Transjordan; HKJ
KZ | Kazakhstan | Astana; Nur-Sultan; Akorda | Kazakhstani; Kazakh; Kazakhstan / Kazakhstani; Kazakhstanis; Kazakh; Kazakhs | Republic of Kazakhstan
KE | Kenya | Nairobi | Kenyan | Republic of Kenya
KI | Kiribati | South Tarawa; Tarawa | I-Kiribati; Kiribati; Gilbertese | Republic of Kiribati; Gilbert Islands
KP | North Korea | Pyongyang | North Korean | Democratic People's Republic of Korea; DPRK; D.P.R.K.; DPR Korea; N. Korea; N.Korea; Democratic People’s Republic of Korea; NK
KR | Republic of Korea | Seoul | Korean; South Korean; ROK | South Korea; S. Korea; S.Korea; ROK; R.O.K.; R.O. Korea; Korea; Korea, Republic of; Rep. of Korea; Korea (Republic of)
XK | Kosovo | Pristina; Prishtina; Priština | Kosovar; Kosovan; Kosovo Albanian / Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanians | Republic of Kosovo; Kosova
KW | Kuwait | Kuwait City | Kuwaiti | State of Kuwait
KG | Kyrgyzstan | Bishkek | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | Kyrgyz Republic; Kirghizia; Kirgizia; Kyrgyzia
LA | Laos | Vientiane | Lao; Laotian / Lao; Laotian; Laotians | Lao PDR; Lao P.D.R.; Lao People's Democratic Republic; LPDR; Lao People’s Democratic Republic
LV | Latvia | Riga | Latvian | Republic of Latvia
LB | Lebanon | Beirut | Lebanese | Lebanese Republic; Republic of Lebanon
LS | Lesotho | Maseru | Basotho; Lesotho; Mosotho / Mosotho; Basotho | Kingdom of Lesotho; Basutoland
LR | Liberia | Monrovia | Liberian | Republic of Liberia
LY | Libya | Tripoli | Libyan | State of Libya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya
LI | Liechtenstein | Vaduz | Liechtenstein; Liechtensteiner / Liechtensteiner; Liechtensteiners | Principality of Liechtenstein
LT | Lithuania | Vilnius | Lithuanian | Republic of Lithuania
LU | Luxembourg | Luxembourg City | Luxembourgish; Luxembourg; Luxembourger; Luxemburgish / Luxembourger; Luxembourgers | Grand Duchy of Luxembourg; Grand Duchy of Luxemburg
MG | Madagascar | Antananarivo | Malagasy; Madagascan / Malagasy; Malagasies; Madagascan; Madagascans | Republic of Madagascar; Malagasy Republic
MW | Malawi | Lilongwe | Malawian | Republic of Malawi; Nyasaland
MY | Malaysia | Kuala Lumpur; Putrajaya | Malaysian | Federation of Malaysia
MV | Maldives | Malé | Maldivian | The Maldives; Republic of Maldives; Republic of the Maldives; Maldive Islands
ML | Mali | Bamako | Malian | Republic of Mali
MT | Malta | Valletta | Maltese | Republic of Malta
MH | Marshall Islands | Majuro | Marshallese | Republic of the Marshall Islands; RMI; R.M.I.; Marshalls
MR | Mauritania | Nouakchott | Mauritanian | Islamic Republic of Mauritania
MU | Mauritius | Port Louis | Mauritian | Republic of Mauritius
MX | Mexico | Mexico City | Mexican | United Mexican States; Estados Unidos Mexicanos
FM | Micronesia | Palikir | Micronesian | Federated States of Micronesia; FSM; F.S.M.; Micronesia (Federated States of)
MD | Moldova | Chisinau; Chișinău; Chişinău; Kishinev | Moldovan; Moldavian | Republic of Moldova; Moldavia
MC | Monaco | Monaco-Ville | Monegasque; Monégasque; Monacan / Monegasque; Monegasques | Principality of Monaco
MN | Mongolia | Ulaanbaatar; Ulan Bator; Ulaan Baatar | Mongolian; Mongol / Mongolian; Mongolians; Mongol; Mongols | Mongolian People's Republic; Outer Mongolia
ME | Montenegro | Podgorica; Cetinje | Montenegrin | Republic of Montenegro; Crna Gora
MA | Morocco | Rabat | Moroccan | Kingdom of Morocco
MZ | Mozambique | Maputo | Mozambican; Mozambiquan | Republic of Mozambique
MM | Myanmar | Nay Pyi Taw; Naypyidaw; Naypyitaw; Yangon; Rangoon | Myanmar; Burmese; Myanma / Burmese | Burma; Union of Myanmar; Union of Burma; Republic of the Union of Myanmar
NA | Namibia | Windhoek | Namibian | Republic of Namibia; South West Africa; South-West Africa
NR | Nauru | Yaren | Nauruan | Republic of Nauru; Pleasant Island
NP | Nepal | Kathmandu | Nepali; Nepalese; Nepal / Nepali; Nepalis; Nepalese | Federal Democratic Republic of Nepal; Kingdom of Nepal
NL | Netherlands | The Hague; Amsterdam | Dutch; Netherlands / Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander; Netherlanders | The Netherlands; Holland; Kingdom of the Netherlands
NZ | New Zealand | Wellington | New Zealand; Kiwi; NZ / New Zealander; New Zealanders; Kiwi; Kiwis | NZ; N.Z.; Aotearoa; Aotearoa New Zealand; NZL
NI | Nicaragua | Managua | Nicaraguan | Republic of Nicaragua
NE | Niger | Niamey | Nigerien; Nigérien | Republic of Niger; Republic of the Niger
NG | Nigeria | Abuja; Lagos; Aso Rock | Nigerian | Federal Republic of Nigeria
MK | North Macedonia | Skopje | Macedonian; North Macedonian | Republic of North Macedonia; Macedonia; former Yugoslav Republic of Macedonia; FYROM; F.Y.R.O.M.; Republic of Macedonia
NO | Norway | Oslo | Norwegian | Kingdom of Norway
OM | Oman | Muscat | Omani | Sultanate of Oman
PK | Pakistan | Islamabad; Rawalpindi | Pakistani; Pakistan / Pakistani; Pakistanis | Islamic Republic of Pakistan
PW | Palau | Ngerulmud; Koror; Melekeok | Palauan; Belauan | Republic of Palau; Belau
PS | Palestine | Ramallah | Palestinian | State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; occupied Palestinian territory; Occupied Palestinian Territories; oPt; OPT
PA | Panama | Panama City | Panamanian | Republic of Panama
PG | Papua New Guinea | Port Moresby | Papua New Guinean; Papua New Guinea / Papua New Guinean; Papua New Guineans | PNG; P.N.G.; Independent State of Papua New Guinea; Papua-New Guinea
PY | Paraguay | Asunción; Asuncion | Paraguayan | Republic of Paraguay
PE | Peru | Lima | Peruvian | Republic of Peru
PH | Philippines | Manila; Malacañang; Malacañan Palace; Malacanang | Philippine; Filipino; Filipina / Filipino; Filipinos; Filipina; Filipinas | The Philippines; Republic of the Philippines; R.P.; RP; Philippine Islands
PL | Poland | Warsaw | Polish / Pole; Poles | Republic of Poland; Polish People's Republic
PT | Portugal | Lisbon | Portuguese | Portuguese Republic
QA | Qatar | Doha | Qatari | State of Qatar; Katar
RO | Romania | Bucharest | Romanian; Rumanian; Roumanian | Rumania; Roumania; Socialist Republic of Romania
RU | Russia | Moscow; the Kremlin; Kremlin | Russian | Russian Federation; the Russian Federation; R.F.; RUS
RW | Rwanda | Kigali | Rwandan; Rwandese | Republic of Rwanda; Ruanda
KN | Saint Kitts and Nevis | Basseterre | Kittitian; Nevisian; Kittitian and Nevisian | St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; Saint Kitts; St. Kitts & Nevis; St Kitts & Nevis; Federation of Saint Kitts and Nevis; Federation of Saint Christopher and Nevis; Saint Christopher and Nevis
LC | Saint Lucia | Castries | Saint Lucian; St. Lucian; St Lucian | St. Lucia; St Lucia
VC | Saint Vincent and the Grenadines | Kingstown | Vincentian; Saint Vincentian | St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; Saint Vincent; St. Vincent & the Grenadines; SVG
WS | Samoa | Apia | Samoan | Independent State of Samoa; Western Samoa
SM | San Marino | City of San Marino | Sammarinese; San Marinese | Republic of San Marino; Most Serene Republic of San Marino
ST | São Tomé and Príncipe | São Tomé; Sao Tome | São Toméan; Sao Tomean; Santomean; São Tomean | Sao Tome and Principe; São Tomé and Principe; São Tomé & Príncipe; Democratic Republic of São Tomé and Príncipe; Democratic Republic of Sao Tome and Principe
SA | Saudi Arabia | Riyadh | Saudi; Saudi Arabian / Saudi; Saudis; Saudi Arabian; Saudi Arabians | Kingdom of Saudi Arabia; KSA; K.S.A.; Saudi-Arabia
SN | Senegal | Dakar | Senegalese | Republic of Senegal
RS | Serbia | Belgrade | Serbian; Serb / Serbian; Serbians; Serb; Serbs | Republic of Serbia
SC | Seychelles | Victoria | Seychellois; Seychelles / Seychellois; Seychelloise | Republic of Seychelles; The Seychelles
SL | Sierra Leone | Freetown | Sierra Leonean; Sierra Leonian | Republic of Sierra Leone
SG | Singapore | Singapore City | Singaporean; Singapore / Singaporean; Singaporeans | Republic of Singapore
SK | Slovakia | Bratislava | Slovak; Slovakian / Slovak; Slovaks; Slovakian; Slovakians | Slovak Republic
SI | Slovenia | Ljubljana | Slovenian; Slovene / Slovenian; Slovenians; Slovene; Slovenes | Republic of Slovenia
SB | Solomon Islands | Honiara | Solomon Islander; Solomon Islands / Solomon Islander; Solomon Islanders | the Solomons; The Solomon Islands; Solomons
SO | Somalia | Mogadishu | Somali; Somalian | Federal Republic of Somalia; Somali Republic; Somali Democratic Republic
ZA | South Africa | Pretoria; Tshwane; Cape Town; Bloemfontein | South African | Republic of South Africa; RSA; R.S.A.
SS | South Sudan | Juba | South Sudanese | Republic of South Sudan
ES | Spain | Madrid; Moncloa | Spanish / Spaniard; Spaniards | Kingdom of Spain
LK | Sri Lanka | Colombo; Sri Jayawardenepura Kotte | Sri Lankan | Democratic Socialist Republic of Sri Lanka; Ceylon; Srilanka
SD | Sudan | Khartoum; Port Sudan | Sudanese | Republic of the Sudan; Republic of Sudan; The Sudan
SR | Suriname | Paramaribo | Surinamese; Surinamer | Republic of Suriname; Surinam; Dutch Guiana
SE | Sweden | Stockholm | Swedish / Swede; Swedes | Kingdom of Sweden
CH | Switzerland | Bern; Berne | Swiss | Swiss Confederation; Confoederatio Helvetica; Helvetic Confederation
SY | Syria | Damascus | Syrian | Syrian Arab Republic; SAR of Syria
TW | Taiwan | Taipei | Taiwanese | Republic of China; ROC; R.O.C.; Chinese Taipei; Taiwan, Province of China; Formosa; Republic of China (Taiwan); Taiwan (Republic of China)
TJ | Tajikistan | Dushanbe | Tajik; Tajikistani; Tadjik / Tajik; Tajiks; Tajikistani; Tajikistanis | Republic of Tajikistan; Tadzhikistan; Tadjikistan
TZ | Tanzania | Dodoma; Dar es Salaam | Tanzanian | United Republic of Tanzania
TH | Thailand | Bangkok | Thai | Kingdom of Thailand; Siam
TL | Timor-Leste | Dili | Timorese; East Timorese; Timor-Leste | East Timor; Democratic Republic of Timor-Leste; Timor Leste
TG | Togo | Lomé; Lome | Togolese | Togolese Republic; Togoland
TO | Tonga | Nuku'alofa; Nukuʻalofa; Nuku’alofa | Tongan | Kingdom of Tonga
TT | Trinidad and Tobago | Port of Spain; Port-of-Spain | Trinidadian; Tobagonian; Trinidadian and Tobagonian | Trinidad & Tobago; Republic of Trinidad and Tobago; Trinidad; T&T
TN | Tunisia | Tunis | Tunisian | Republic of Tunisia; Tunisian Republic
TR | Türkiye | Ankara | Turkish; Türkiye / Turk; Turks | Turkey; Republic of Türkiye; Republic of Turkey; Turkiye
TM | Turkmenistan | Ashgabat; Ashkhabad | Turkmen; Turkmenistani; Turkoman / Turkmen; Turkmens; Turkmenistanis | Turkmenia
TV | Tuvalu | Funafuti | Tuvaluan | Ellice Islands
UG | Uganda | Kampala; Entebbe | Ugandan | Republic of Uganda
UA | Ukraine | Kyiv; Kiev; Bankova | Ukrainian | the Ukraine; UKR
AE | United Arab Emirates | Abu Dhabi | Emirati; UAE; Emirian / Emirati; Emiratis | UAE; U.A.E.; the Emirates; Emirates; Trucial States
GB | United Kingdom | London; Whitehall; Downing Street; No. 10; Number 10 | British; UK; U.K. / Briton; Britons; Brit; Brits; Britisher | United Kingdom of Great Britain and Northern Ireland; UK; U.K.; Great Britain; Britain; GBR
US | United States | Washington; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC | American; U.S.; US; United States; U.S. American / American; Americans | United States of America; U.S.; US; USA; U.S.A.; U.S.A; U. S.; U. S. A.; America
UY | Uruguay | Montevideo | Uruguayan | Oriental Republic of Uruguay; Eastern Republic of Uruguay
UZ | Uzbekistan | Tashkent | Uzbek; Uzbekistani / Uzbek; Uzbeks; Uzbekistani; Uzbekistanis | Republic of Uzbekistan
VU | Vanuatu | Port Vila; Port-Vila | Ni-Vanuatu; ni-Vanuatu; Vanuatuan; Vanuatu | Republic of Vanuatu; New Hebrides
VE | Venezuela | Caracas; Miraflores | Venezuelan | Bolivarian Republic of Venezuela
VN | Vietnam | Hanoi; Ha Noi; Hà Nội | Vietnamese; Viet / Vietnamese | Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Việt Nam; SRV; S.R. Vietnam
YE | Yemen | Sana'a; Sanaa; Sana’a; Aden | Yemeni; Yemenite | Republic of Yemen; Yemen Arab Republic; People's Democratic Republic of Yemen
ZM | Zambia | Lusaka | Zambian | Republic of Zambia; Northern Rhodesia
ZW | Zimbabwe | Harare | Zimbabwean | Republic of Zimbabwe; Southern Rhodesia; Zimbabwe Rhodesia
`

// code | name | capitals | adjectives / people | aliases | belongs to
const TERRITORIES = `
AX | Åland Islands | Mariehamn | Ålandic / Ålander; Ålanders | Åland; Aland Islands; Aland | FI
AS | American Samoa | Pago Pago | American Samoan | Territory of American Samoa | US
AI | Anguilla | | Anguillan | | GB
AQ | Antarctica | | Antarctic / | |
AW | Aruba | Oranjestad | Aruban | | NL
BM | Bermuda | Hamilton | Bermudian; Bermudan | the Bermudas; Somers Isles | GB
BQ | Caribbean Netherlands | | | Bonaire, Sint Eustatius and Saba; BES Islands | NL
BV | Bouvet Island | | | | NO
IO | British Indian Ocean Territory | | | BIOT; Chagos Archipelago; Chagos Islands | GB
VG | British Virgin Islands | Road Town | British Virgin Islander / British Virgin Islander; British Virgin Islanders | BVI; Virgin Islands, British; Virgin Islands (British) | GB
KY | Cayman Islands | George Town | Caymanian | the Caymans | GB
CX | Christmas Island | Flying Fish Cove | Christmas Islander / Christmas Islander; Christmas Islanders | | AU
CC | Cocos (Keeling) Islands | | | Cocos Islands; Keeling Islands | AU
CK | Cook Islands | Avarua; Rarotonga | Cook Islands; Cook Islander / Cook Islander; Cook Islanders | | NZ
CW | Curaçao | Willemstad | Curaçaoan; Curacaoan | Curacao | NL
EH | Western Sahara | Laayoune; El Aaiún | Sahrawi; Western Saharan; Saharawi | Sahrawi Arab Democratic Republic; SADR; Saharawi Arab Democratic Republic; Spanish Sahara |
FK | Falkland Islands | Port Stanley | Falkland Islander / Falkland Islander; Falkland Islanders | Falklands; the Falklands; Malvinas; Islas Malvinas; Falkland Islands (Malvinas) | GB
FO | Faroe Islands | Tórshavn; Torshavn | Faroese | the Faroes; Faeroe Islands; Faroes | DK
GF | French Guiana | Cayenne | French Guianese; Guianese | Guyane; Guiana | FR
PF | French Polynesia | Papeete | French Polynesian; Tahitian | | FR
TF | French Southern Territories | | | French Southern and Antarctic Lands; TAAF | FR
GI | Gibraltar | | Gibraltarian | | GB
GL | Greenland | Nuuk | Greenlandic / Greenlander; Greenlanders | Kalaallit Nunaat | DK
GP | Guadeloupe | Basse-Terre | Guadeloupean; Guadeloupian | | FR
GU | Guam | Hagåtña; Hagatna | Guamanian | Territory of Guam; Guahan | US
GG | Guernsey | St. Peter Port; St Peter Port | Guernsey / Guernseyman; Guernseymen | Bailiwick of Guernsey | GB
HK | Hong Kong | | Hong Kong; Hongkonger / Hongkonger; Hongkongers; Hong Konger; Hong Kongers | Hong Kong SAR; HKSAR; Hong Kong, China; Hong Kong Special Administrative Region; Hong Kong S.A.R.; Hongkong; Hong-Kong; Hong Kong SAR, China | CN
HM | Heard Island and McDonald Islands | | | Heard and McDonald Islands | AU
IM | Isle of Man | | Manx / Manxman; Manxmen | | GB
JE | Jersey | Saint Helier; St. Helier | | Bailiwick of Jersey | GB
MO | Macao | | Macanese; Macaense | Macau; Macao SAR; Macau SAR; Macao, China; Macao Special Administrative Region | CN
MQ | Martinique | Fort-de-France | Martinican; Martiniquais | | FR
YT | Mayotte | Mamoudzou | Mahoran; Mahorais | | FR
MS | Montserrat | Brades | Montserratian | | GB
NC | New Caledonia | Nouméa; Noumea | New Caledonian; Kanak / New Caledonian; New Caledonians; Kanaks | | FR
NF | Norfolk Island | | Norfolk Islander / Norfolk Islander; Norfolk Islanders | | AU
NU | Niue | Alofi | Niuean | | NZ
MP | Northern Mariana Islands | Saipan | Northern Marianan; Northern Mariana Islander | CNMI; Commonwealth of the Northern Mariana Islands; Northern Marianas | US
PM | Saint Pierre and Miquelon | Saint-Pierre | | St. Pierre and Miquelon; Saint-Pierre-et-Miquelon; St Pierre and Miquelon | FR
PN | Pitcairn Islands | Adamstown | Pitcairn Islander / Pitcairn Islander; Pitcairn Islanders | Pitcairn; Pitcairn Island | GB
PR | Puerto Rico | San Juan | Puerto Rican | Commonwealth of Puerto Rico; Porto Rico | US
RE | Réunion | Saint-Denis | Réunionese; Reunionese; Réunionnais | La Réunion; Reunion Island; Réunion Island | FR
BL | Saint Barthélemy | Gustavia | | Saint Barthelemy; St. Barthélemy; St. Barts; Saint-Barthélemy; St Barts | FR
SH | Saint Helena, Ascension and Tristan da Cunha | Jamestown | Saint Helenian; St Helenian | Saint Helena; St. Helena; St Helena; Ascension Island; Tristan da Cunha | GB
MF | Saint Martin | Marigot | | Saint-Martin; St. Martin; Collectivity of Saint Martin | FR
SX | Sint Maarten | Philipsburg | Sint Maartener / Sint Maartener; Sint Maarteners | St. Maarten; Saint Maarten | NL
GS | South Georgia and the South Sandwich Islands | | | South Georgia; SGSSI | GB
SJ | Svalbard and Jan Mayen | Longyearbyen | | Svalbard; Spitsbergen; Jan Mayen | NO
TK | Tokelau | Nukunonu | Tokelauan | | NZ
TC | Turks and Caicos Islands | Cockburn Town | Turks and Caicos Islander / Turks and Caicos Islander; Turks and Caicos Islanders | Turks and Caicos; TCI | GB
UM | United States Minor Outlying Islands | | | U.S. Minor Outlying Islands |  US
VI | U.S. Virgin Islands | Charlotte Amalie | Virgin Islander / Virgin Islander; Virgin Islanders | United States Virgin Islands; USVI; US Virgin Islands; Virgin Islands (U.S.); Virgin Islands of the United States | US
WF | Wallis and Futuna | Mata-Utu | Wallisian; Futunan; Wallisian and Futunan | Wallis-et-Futuna | FR
`

const CONSTITUENTS = `
GB-ENG | England | | English / Englishman; Englishmen; Englishwoman; Englishwomen | | GB
GB-SCT | Scotland | Edinburgh; Holyrood | Scottish; Scots; Scotch / Scot; Scots; Scotsman; Scotsmen; Scotswoman | | GB
GB-WLS | Wales | Cardiff | Welsh / Welshman; Welshmen; Welshwoman | Cymru | GB
GB-NIR | Northern Ireland | Belfast; Stormont | Northern Irish; Ulster / | Ulster; N. Ireland; NI | GB
`

const HISTORICAL = `
SUHH | Soviet Union | | Soviet / Soviet; Soviets | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia | RU
YUCS | Yugoslavia | | Yugoslav; Yugoslavian / Yugoslav; Yugoslavs; Yugoslavian; Yugoslavians | Federal Republic of Yugoslavia; SFRY; FRY; Socialist Federal Republic of Yugoslavia; former Yugoslavia; Jugoslavia | RS
SCXX | Serbia and Montenegro | | Serbian-Montenegrin / | State Union of Serbia and Montenegro | RS
CSHH | Czechoslovakia | | Czechoslovak; Czechoslovakian / Czechoslovak; Czechoslovaks; Czechoslovakian; Czechoslovakians | Czechoslovak Socialist Republic; Czech and Slovak Federative Republic; ČSSR; CSSR | CZ
DDDE | East Germany | East Berlin | East German | German Democratic Republic; GDR; G.D.R.; DDR | DE
DEWG | West Germany | Bonn | West German | | DE
VDVN | North Vietnam | | North Vietnamese | Democratic Republic of Vietnam; North Viet Nam; Democratic Republic of Viet-Nam | VN
VNSV | South Vietnam | Saigon | South Vietnamese | Republic of Vietnam; South Viet Nam; Republic of Viet-Nam | VN
YDYE | South Yemen | | South Yemeni | Democratic Yemen | YE
YNYE | North Yemen | | North Yemeni | | YE
RHZW | Rhodesia | Salisbury | Rhodesian | | ZW
ANHH | Netherlands Antilles | | Netherlands Antillean; Antillean | Dutch Antilles | NL
PCHH | Trust Territory of the Pacific Islands | | | Pacific Islands (Trust Territory); TTPI | FM
PZPA | Panama Canal Zone | | | Canal Zone | PA
OTTO | Ottoman Empire | Sublime Porte; Constantinople | Ottoman | Ottoman Turkey | TR
AHEM | Austria-Hungary | | Austro-Hungarian | Austro-Hungarian Empire | AT
RUEM | Russian Empire | | Tsarist; Imperial Russian / | Imperial Russia; Tsarist Russia | RU
PRUS | Prussia | | Prussian | Kingdom of Prussia | DE
DRGE | Nazi Germany | | Nazi / Nazi; Nazis | Third Reich; German Reich | DE
WEIM | Weimar Republic | | | | DE
DEEM | German Empire | | Wilhelmine / | Imperial Germany | DE
GBEM | British Empire | | | | GB
HREM | Holy Roman Empire | | | | DE
PLLT | Polish–Lithuanian Commonwealth | | | Polish-Lithuanian Commonwealth | PL
MYAA | Malaya | | Malayan | Federation of Malaya; British Malaya; Malayan Union | MY
QING | Qing Empire | | Qing / | Qing Dynasty; Qing dynasty; Qing China | CN
ZAUN | Union of South Africa | | | | ZA
UARX | United Arab Republic | | | | EG
GEDR | Democratic Republic of Georgia | | | | GE
TZTA | Tanganyika | | Tanganyikan | | TZ
VNFI | French Indochina | | | French Indo-China |
INBR | British India | | | British Raj | IN
PKEA | East Pakistan | | East Pakistani | | BD
PSMA | Mandatory Palestine | | | British Mandate of Palestine; British Mandate for Palestine |
SDAE | Anglo-Egyptian Sudan | | | | SD
FRVI | Vichy France | | | Vichy | FR
MANC | Manchukuo | | | | CN
`

// Names in French, Spanish, German, Italian and Portuguese (some in Dutch, Polish, Indonesian …) as they occur in English text: titles of
// bodies, publishers, bylines. Left out: what is also an English word, a given name, a town or another country (Dominique, Maurice, Granada,
// Reunião, Island, Malí …).
const NAMES_ABROAD = `
AF | Afganistán; Afeganistão
AL | Albanie; Albanien; Albânia; Shqipëria
DZ | Algérie; Argelia; Algerien; Argélia
AD | Andorre
AG | Antigua y Barbuda; Antigua-et-Barbuda
AR | Argentinien; Argentinië
AM | Arménie; Armenien; Arménia
AU | Australie; Australien; Austrália
AT | Autriche; Österreich; Áustria; Oostenrijk
AZ | Azerbaïdjan; Azerbaiyán; Aserbaidschan; Azerbaigian; Azerbaijão; Azərbaycan
BH | Bahreïn; Bahrein; Baréin
BD | Bangladesch
BB | Barbade
BY | Biélorussie; Bielorrusia; Bielorussia; Bielorrússia; Weißrussland
BE | Belgique; Bélgica; Belgien; Belgio; België
BZ | Belice
BJ | Bénin; Benín; Benim
BT | Bhoutan; Bután; Butão
BO | Bolivie; Bolivien; Bolívia
BA | Bosnie-Herzégovine; Bosnia y Herzegovina; Bosnien und Herzegowina; Bosnia ed Erzegovina; Bósnia-Herzegovina; Bosna i Hercegovina
BW | Botsuana
BR | Brésil; Brasil; Brasilien; Brasile
BG | Bulgarie; Bulgarien; Bulgária
KH | Cambodge; Camboya; Kambodscha; Cambogia; Camboja
CM | Cameroun; Camerún; Kamerun; Camerun; Camarões
CA | Canadá; Kanada
CV | Cap-Vert; Kap Verde; Capo Verde
CF | République centrafricaine; République Centrafricaine; República Centroafricana; Zentralafrikanische Republik; Repubblica Centrafricana; RCA
TD | Tchad; Tschad; Ciad; Chade
CL | Chili; Cile
CN | Chine; Cina; Zhongguo
CO | Colombie; Kolumbien; Colômbia
KM | Comores; Comoras; Komoren
CG | République du Congo; República del Congo; Repubblica del Congo; Republik Kongo; República do Congo
CD | République démocratique du Congo; République Démocratique du Congo; República Democrática del Congo; Demokratische Republik Kongo; Repubblica Democratica del Congo; República Democrática do Congo
CI | Costa de Marfil; Elfenbeinküste; Costa d'Avorio; Costa do Marfim; Côte-d'Ivoire
HR | Croatie; Croacia; Kroatien; Croazia; Croácia; Hrvatska
CU | Kuba
CY | Chypre; Chipre; Zypern; Cipro; Kypros
CZ | République tchèque; República Checa; Tschechien; Tschechische Republik; Repubblica Ceca; Chequia; Česko; Tchéquie; Česká republika
DK | Danemark; Dinamarca; Dänemark; Danimarca; Danmark
DJ | Yibuti; Dschibuti; Gibuti
DO | República Dominicana; République dominicaine; Dominikanische Republik
EC | Équateur; Equateur; Equador
EG | Égypte; Egypte; Egipto; Ägypten; Egitto; Egito
SV | Le Salvador
GQ | Guinée équatoriale; Guinea Ecuatorial; Äquatorialguinea; Guiné Equatorial
ER | Érythrée
EE | Estonie; Estland; Estónia; Eesti
ET | Éthiopie; Ethiopie; Etiopía; Äthiopien; Etiopia; Etiópia
FI | Finlande; Finlandia; Finnland; Finlândia; Suomi
FR | Francia; Frankreich; França; Frankrijk
GA | Gabón; Gabun; Gabão
GM | Gambie; Gâmbia
GE | Géorgie; Georgien; Geórgia; Gruzia; Sakartvelo
DE | Allemagne; Alemania; Deutschland; Germania; Alemanha; Duitsland; Bundesrepublik Deutschland
GR | Grèce; Grecia; Griechenland; Grécia; Hellas
GN | Guinée; Guiné
GW | Guinée-Bissau; Guinea-Bisáu; Guiné-Bissau
HT | Haïti; Haití
HU | Hongrie; Hungría; Ungarn; Ungheria; Hungria; Magyarország
IS | Islande; Islandia; Islanda; Islândia
IN | Inde; Indien; Índia
ID | Indonésie; Indonesien; Indonésia
IR | Irán; Irão; Irã
IQ | Irak; Iraque
IE | Irlande; Irlanda; Irland
IL | Israël; Israele
IT | Italie; Italia; Italien; Itália
JM | Jamaïque; Jamaika; Giamaica
JP | Japon; Japón; Giappone; Japão
JO | Jordanie; Jordania; Jordanien; Giordania; Jordânia
KZ | Kazajistán; Kazajstán; Kasachstan; Kazakistan; Cazaquistão; Qazaqstan; Kazakstan
KE | Kenia; Quénia; Quênia
KP | Corée du Nord; Corea del Norte; Nordkorea; Corea del Nord; Coreia do Norte; República Popular Democrática de Corea
KR | Corée du Sud; Corea del Sur; Südkorea; Corea del Sud; Coreia do Sul; République de Corée; República de Corea; Hanguk; Daehan Minguk
KW | Koweït; Koweit
KG | Kirghizistan; Kirghizstan; Kirguistán; Kirgisistan; Quirguistão
LV | Lettonie; Letonia; Lettland; Lettonia; Letónia; Latvija
LB | Liban; Líbano; Libanon; Libano
LR | Libéria
LS | Lesoto
LY | Libye; Libia; Libyen; Líbia
LT | Lituanie; Lituania; Litauen; Lituânia; Lietuva
LU | Luxemburgo; Luxemburg; Lussemburgo
MK | Macédoine du Nord; Macedonia del Norte; Nordmazedonien; Macedonia del Nord; Macedónia do Norte; Severna Makedonija
MG | Madagaskar; Madagáscar
MW | Malaui; Maláui
MY | Malaisie; Malasia; Malesia; Malásia
MV | Malediven; Maldivas
MR | Mauritanie; Mauretanien; Mauritânia
MU | Maurícia; Île Maurice
MX | Mexique; México; Méjico; Mexiko; Messico
FM | Micronésie; Mikronesien; Estados Federados de Micronesia; Micronésia
MD | Moldavie; Moldawien; Moldávia; Republica Moldova; République de Moldova
MC | Mónaco
MN | Mongolie; Mongolei; Mongólia
ME | Monténégro
MA | Maroc; Marruecos; Marokko; Marocco; Marrocos
MZ | Mosambik; Mozambico; Moçambique
MM | Birmanie; Birmania; Birma
NA | Namibie; Namíbia
NP | Népal
NL | Pays-Bas; Países Bajos; Niederlande; Paesi Bassi; Países Baixos; Nederland
NZ | Nouvelle-Zélande; Nueva Zelanda; Neuseeland; Nuova Zelanda; Nova Zelândia; Nueva Zelandia
NI | Nicarágua
NE | Níger
NG | Nigéria
NO | Norvège; Noruega; Norwegen; Norvegia; Norge; Noreg
OM | Omán; Omã
PK | Paquistão
PW | Palaos
PA | Panamá
PG | Papouasie-Nouvelle-Guinée; Papúa Nueva Guinea; Papua-Neuguinea; Papua Nuova Guinea; Papua Nugini
PE | Pérou; Perú; Perù
PH | Filipinas; Philippinen; Filippine; Pilipinas
PL | Pologne; Polonia; Polen; Polónia; Polska; Polônia
PT | Portogallo
QA | Catar
RO | Roumanie; Rumanía; Rumänien; Roménia; România
RU | Russie; Rusia; Russland; Rússia; Fédération de Russie; Federación de Rusia
SA | Arabie saoudite; Arabie Saoudite; Arabia Saudita; Saudi-Arabien; Arabia Saudí; Arábia Saudita
SN | Sénégal
RS | Serbie; Serbien; Sérvia; Srbija
SL | Sierra Leona; Serra Leoa
SG | Singapour; Singapur; Singapura
SK | Slovaquie; Eslovaquia; Slowakei; Slovacchia; Eslováquia; Slovensko
SI | Slovénie; Eslovenia; Slowenien; Eslovénia; Slovenija; Eslovênia
SB | Îles Salomon; Islas Salomón
SO | Somalie; Somália; Soomaaliya
ZA | Afrique du Sud; Sudáfrica; Südafrika; Sudafrica; África do Sul; Suid-Afrika
SS | Soudan du Sud; Sudán del Sur; Südsudan; Sud Sudan; Sudão do Sul
ES | Espagne; España; Spanien; Spagna; Espanha
SD | Soudan; Sudán; Sudão
SE | Suède; Suecia; Schweden; Svezia; Suécia; Sverige
CH | Suisse; Suiza; Schweiz; Svizzera; Suíça; Svizra
SY | Syrie; Siria; Syrien; Síria; République arabe syrienne; República Árabe Siria
TW | Taïwan; Taiwán
TJ | Tayikistán; Tadschikistan; Tagikistan; Tajiquistão
TZ | Tanzanie; Tansania; Tanzânia
TH | Thaïlande; Tailandia; Tailândia; Prathet Thai
TL | Timor Oriental; Osttimor; Timor Est
TN | Tunisie; Tunesien; Tunísia
TR | Turquie; Turquía; Türkei; Turchia; Turquia
TM | Turkménistan; Turkmenistán; Turquemenistão
TT | Trinité-et-Tobago; Trinidad y Tobago
UA | Ucrania; Ucraina; Ucrânia; Ukraina; Ukrayina; Ukrajina
UG | Ouganda
AE | Émirats arabes unis; Émirats Arabes Unis; Emiratos Árabes Unidos; Vereinigte Arabische Emirate; Emirati Arabi Uniti; Emirados Árabes Unidos; EAU
GB | Royaume-Uni; Reino Unido; Vereinigtes Königreich; Großbritannien; Regno Unito; Grande-Bretagne; Gran Bretaña; Gran Bretagna
US | États-Unis; Etats-Unis; États-Unis d'Amérique; Estados Unidos; Estados Unidos de América; Vereinigte Staaten; Stati Uniti; Stati Uniti d'America; EE.UU.; EE. UU.; EEUU; EUA; Estados Unidos da América; Amerika Serikat
UY | Uruguai
UZ | Ouzbékistan; Uzbekistán; Usbekistan; Uzbequistão; Oʻzbekiston; O'zbekiston
VA | Saint-Siège; Santa Sede; Heiliger Stuhl; Santa Sé; Ciudad del Vaticano; Città del Vaticano; Cité du Vatican
VN | Vietname; Vietnã
YE | Yémen; Jemen; Iémen
ZM | Zambie; Sambia; Zâmbia
ZW | Simbabwe; Zimbabue; Zimbábue
GL | Groenland; Groenlandia; Grönland; Grønland
FO | Îles Féroé; Islas Feroe; Färöer; Føroyar; Færøerne
PF | Polynésie française; Polinesia Francesa
NC | Nouvelle-Calédonie; Nueva Caledonia; Neukaledonien
GF | Guyane française; Guayana Francesa
EH | Sahara occidental; Sahara Occidental; Westsahara
SUHH | Union soviétique; Unión Soviética; Sowjetunion; URSS; UdSSR
`

function people(adjectives: readonly string[], add: (form: string) => void): void {
  for (const a of adjectives) {
    add(a)
    if (a.endsWith('n') || a.endsWith('i')) add(`${a}s`)
  }
}

function read(block: string, kind: Country['kind'], abroad: ReadonlyMap<string, readonly string[]>): Country[] {
  return rows(block).map(([code = '', name = '', capitals, demonyms = '', aliases, of]) => {
    const slash = demonyms.indexOf('/')
    const adjectives = values(slash < 0 ? demonyms : demonyms.slice(0, slash).trimEnd())
    const all = [...adjectives]
    const add = (form: string): void => {
      if (!all.includes(form)) all.push(form)
    }
    if (slash < 0) people(adjectives, add)
    else for (const form of values(demonyms.slice(slash + 1).trimStart())) add(form)
    const names = values(aliases)
    const others = abroad.get(code)
    return {
      code,
      name,
      kind,
      aliases: others ? names.concat(others) : names,
      adjectives,
      demonyms: all,
      capitals: values(capitals),
      of: of || undefined,
    }
  })
}

const abroad = new Map(rows(NAMES_ABROAD).map(([code = '', names]) => [code, values(names)]))

export const COUNTRIES: readonly Country[] = [
  ...read(STATES, 'state', abroad),
  ...read(TERRITORIES, 'territory', abroad),
  ...read(CONSTITUENTS, 'constituent', abroad),
  ...read(HISTORICAL, 'historical', abroad),
]
