// Parts of states, regions of the world, seas and straits, venues and seats.
// Source: own compilation from general knowledge (Apache-2.0, as the project).

// country | names as in `CITIES`
export const SUBDIVISIONS = `
US | Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia, United States* = State of Georgia; Hawaii = Hawai'i, Hawaiʻi; Idaho; Illinois; Indiana*; Iowa; Kansas; Kentucky; Louisiana; Maine*; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana*; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State = State of New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia*; Washington State = State of Washington; West Virginia; Wisconsin; Wyoming; New England; Midwest; Bay Area = San Francisco Bay Area; Southern California; Northern Virginia; Long Island; Maui; Oahu; Aleutian Islands; Great Lakes*
CA | Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador = Newfoundland; Nova Scotia; Ontario; Prince Edward Island; Quebec = Québec; Saskatchewan; Northwest Territories; Nunavut; Yukon; Labrador
AU | New South Wales = NSW; Victoria, Australia*; Queensland; South Australia; Western Australia; Tasmania; Northern Territory; Australian Capital Territory = ACT*; Torres Strait Islands; Great Barrier Reef
NZ | North Island; South Island; Otago; Waikato; Hawke's Bay; Marlborough; Northland; Chatham Islands; Bay of Plenty
JP | Hokkaido; Tohoku; Honshu; Kanto; Kansai; Chugoku; Shikoku; Kyushu; Okinawa = Okinawa Prefecture; Aichi = Aichi Prefecture; Kanagawa = Kanagawa Prefecture; Hyogo; Ibaraki; Tochigi; Gunma; Mie*; Iwate; Ishikawa*; Shimane; Yamaguchi*; Ehime; Kagawa*; Yamanashi; Setouchi; Ogasawara = Bonin Islands; Iwo Jima = Iwo To, Ioto; Ryukyu Islands = Ryukyus; Nansei Islands = Southwest Islands; Minamitorishima; Okinotorishima; Mageshima; Noto Peninsula; Tsushima; Izu Peninsula; Shiretoko; Mount Fuji = Mt. Fuji; Kii Peninsula; Hokuriku; Chubu; Amami; Fukushima Prefecture; Hiroshima Prefecture; Nagasaki Prefecture; Miyagi* = Miyagi Prefecture; Fukuoka Prefecture
KR | Gyeonggi; Gangwon; Jeolla; Gyeongsang; Jeju Island; Gyeongsangbuk-do; Northern Limit Line; Demilitarized Zone = DMZ*
CN | Anhui; Fujian; Gansu; Guangdong; Guangxi; Guizhou; Hebei; Heilongjiang; Henan; Hubei; Hunan; Inner Mongolia; Jiangsu; Jiangxi; Jilin; Liaoning; Manchuria; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Tibet = Tibet Autonomous Region, Xizang; Xinjiang = Xinjiang Uyghur Autonomous Region, XUAR; Yunnan; Zhejiang; Greater Bay Area = Guangdong-Hong Kong-Macao Greater Bay Area; Yangtze River Delta; Pearl River Delta
TW | Kinmen; Matsu*; Penghu; Dongsha
IN | Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha = Orissa; Punjab; Rajasthan; Sikkim; Tamil Nadu; Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal; Ladakh; Jammu and Kashmir = J&K; Andaman and Nicobar Islands = Andaman and Nicobar; Lakshadweep; Northeast India = North East India, India's northeast
PK | Balochistan = Baluchistan; Khyber Pakhtunkhwa; Sindh; Punjab, Pakistan; Gilgit-Baltistan; Azad Kashmir; Waziristan
BD | Chittagong Hill Tracts; Sundarbans
MM | Rakhine = Rakhine State; Shan State; Kachin State; Karen State = Kayin State; Chin State; Sagaing
LK | Northern Province; Eastern Province
ID | Java*; Bali; Sumatra; Kalimantan; Sulawesi; Papua*; West Papua; Aceh; Maluku; Riau; Riau Islands; East Java; West Java; Central Java; Lombok; Flores*; Natuna Islands; East Kalimantan; Nusa Tenggara; Banten; Sumba
MY | Sabah; Sarawak; Penang = Pulau Pinang; Johor; Selangor; Perak; Kedah; Pahang; Terengganu; Labuan
PH | Luzon; Visayas; Mindanao; Palawan; Bangsamoro = Bangsamoro Autonomous Region in Muslim Mindanao, BARMM; Batanes; Sulu; Leyte; Bohol
VN | Mekong Delta; Quang Ninh; Quang Tri; Dien Bien Phu
TH | Isan; Andaman coast; Songkhla
KZ | Mangystau
UZ | Karakalpakstan
TJ | Gorno-Badakhshan
MN | Gobi = Gobi Desert; Khuvsgul; Umnugovi; South Gobi
PG | Bougainville = Autonomous Region of Bougainville; Enga; New Britain; New Ireland; East Sepik
SB | Guadalcanal; Malaita
GB | Yorkshire; Kent; West Midlands; East Anglia; Midlands; Orkney; Shetland; Hebrides; Sussex*; Northumberland; Sovereign Base Areas
FR | Brittany; Alsace; Lorraine*; Corsica; Île-de-France; Provence; Burgundy; Champagne*; Savoy*; Nouvelle-Aquitaine; Occitanie; Grand Est; Côte d'Azur = French Riviera; Auvergne-Rhône-Alpes; Pays de la Loire
DE | Bavaria = Bayern; Saxony; Baden-Württemberg; North Rhine-Westphalia; Hesse*; Lower Saxony; Rhineland-Palatinate; Brandenburg; Thuringia; Saarland; Schleswig-Holstein; Mecklenburg-Vorpommern = Mecklenburg-Western Pomerania; Saxony-Anhalt; Ruhr; Rhineland
IT | Lombardy; Tuscany; Sicily; Sardinia; Veneto; Piedmont; Apulia = Puglia; Calabria; Campania; Lazio; Liguria; Emilia-Romagna; Friuli Venezia Giulia; South Tyrol = Alto Adige; Umbria; Marche; Basilicata; Trentino
ES | Catalonia; Basque Country; Andalusia; Galicia; Canary Islands; Balearic Islands; Mallorca = Majorca; Aragon; Castile and León; Navarre; Extremadura; Asturias; Ibiza
PT | Azores; Madeira; Algarve; Alentejo
NL | Zeeland; Limburg; Friesland; North Holland; South Holland; North Brabant
BE | Flanders; Wallonia
CH | Canton of Geneva; Ticino; Vaud; Valais; Graubünden
AT | Tyrol; Styria; Carinthia; Burgenland; Vorarlberg; Lower Austria; Upper Austria
NO | Finnmark; Lofoten; Troms; Nordland; Vestland
SE | Scania = Skåne; Norrbotten; Swedish Lapland
FI | Lapland; Karelia; Ostrobothnia; Finnish Lapland; Uusimaa; Kainuu
DK | Jutland; Zealand; Funen
PL | Silesia; Pomerania; Masuria; Mazovia; Suwałki Gap = Suwalki Gap; Podlasie; Lesser Poland; Subcarpathia
CZ | Bohemia; Moravia
RO | Transylvania; Dobrogea = Dobruja; Wallachia
MD | Transnistria = Transdniestria, Transnistrian region; Gagauzia
UA | Crimea = Autonomous Republic of Crimea, Crimean Peninsula; Donbas = Donbass; Donetsk Oblast = Donetsk region; Luhansk Oblast = Luhansk region; Kharkiv Oblast = Kharkiv region; Kherson Oblast = Kherson region; Zaporizhzhia Oblast = Zaporizhzhia region; Odesa Oblast = Odesa region; Zakarpattia = Transcarpathia; Snake Island; Zaporizhzhia Nuclear Power Plant = Zaporizhzhya Nuclear Power Plant, ZNPP; Kyiv Oblast = Kyiv region
RU | Siberia; Chechnya = Chechen Republic; Dagestan; Tatarstan; Kamchatka; Sakhalin; Russian Far East; North Caucasus; Primorye = Primorsky Krai; Bashkortostan; Buryatia; Tuva; Yakutia = Sakha; Kaliningrad Oblast; Chukotka; Ingushetia; North Ossetia; Urals = Ural; Novaya Zemlya; Krasnodar Krai; Kursk Oblast = Kursk region; Belgorod Oblast = Belgorod region
GE | Abkhazia; South Ossetia = Tskhinvali region; Adjara = Ajara; Samegrelo; Kakheti
AZ | Nagorno-Karabakh = Karabakh, Mountainous Karabakh; Artsakh; Zangezur; Nakhchivan Autonomous Republic; Zangezur Corridor
AM | Syunik; Lake Sevan; Tavush
TR | Anatolia; Thrace; Cappadocia; Aegean Region; Turkish Straits; East Anatolia
CY | Northern Cyprus = Turkish Republic of Northern Cyprus, TRNC; Varosha
RS | Vojvodina; Sandžak = Sandzak; Preševo Valley = Presevo Valley
BA | Republika Srpska; Federation of Bosnia and Herzegovina; Brčko District; Herzegovina
XK | North Kosovo = northern Kosovo
IL | Galilee; Negev; Judea and Samaria
PS | West Bank; Gaza Strip; Philadelphi Corridor; Masafer Yatta
SY | Rojava; Jabal al-Druze
IQ | Kurdistan Region = Kurdistan Region of Iraq, Iraqi Kurdistan; Anbar; Nineveh; Green Zone
SA | Eastern Province, Saudi Arabia; Hejaz; Asir
YE | Hadramawt = Hadhramaut; Socotra
IR | Khuzestan; Sistan and Baluchestan
OM | Musandam; Dhofar
EG | Sinai = Sinai Peninsula; Suez Canal Economic Zone = SCZONE; Upper Egypt; Nile Delta
LY | Cyrenaica; Fezzan; Tripolitania
SD | Darfur; Kordofan = South Kordofan; Blue Nile; Red Sea State; Gezira = Al Jazirah; White Nile
SO | Somaliland; Puntland; Jubaland; Galmudug; Hirshabelle
ET | Tigray; Amhara; Oromia; Afar; Somali Region; Sidama; Benishangul-Gumuz
CD | North Kivu; South Kivu; Ituri; Katanga; Kasai*; Tshopo; Haut-Katanga
NG | Niger Delta; Borno = Borno State; Biafra; Rivers State; Kano State; Lagos State; Niger State; Zamfara; Plateau State; Ogun State
ML | Liptako-Gourma; Azawad; Ménaka region
MZ | Cabo Delgado; Gaza Province; Sofala; Zambezia
ZA | Gauteng; Western Cape; KwaZulu-Natal; Eastern Cape; Limpopo; Mpumalanga; Free State; North West Province; Northern Cape
TZ | Kilimanjaro; Serengeti
KE | Rift Valley; Turkana County; Maasai Mara
BR | Amazonas; Bahia; Minas Gerais; Rio Grande do Sul; Pará; Paraná; Mato Grosso; São Paulo State; Pernambuco; Ceará; Santa Catarina; Rondônia; Roraima; Amapá; Goiás; Rio Grande do Norte; Maranhão; Espírito Santo
AR | Patagonia; Tierra del Fuego; Vaca Muerta; Neuquén; Jujuy; Misiones
CL | Easter Island = Rapa Nui; Magallanes; Atacama = Atacama Desert; Araucanía
PE | Loreto*; Madre de Dios
CO | Antioquia; Cauca; Chocó; Catatumbo; Arauca; La Guajira; San Andrés
EC | Yasuní; Galápagos Islands = Galapagos Islands, Galápagos, Galapagos; Esmeraldas
VE | Zulia; Orinoco Belt
MX | Chiapas; Yucatán; Baja California; Jalisco; Nuevo León; Sonora; Sinaloa; Quintana Roo; Tabasco
PA | Darién = Darien, Darién Gap, Darien Gap
IE | Munster; Leinster; Connacht; Donegal
GL | Disko Bay
AQ | South Pole; Ross Sea; Weddell Sea; Antarctic Peninsula; West Antarctica; East Antarctica; Ross Island
`

export const REGIONS = `
Indo-Pacific | Indo-Pacific region; Indo Pacific
Asia-Pacific | Asia-Pacific region; Asia Pacific; Asia and the Pacific
Asia | Asian continent
East Asia | Eastern Asia
Northeast Asia | North-East Asia; North East Asia
Southeast Asia | South-East Asia; South East Asia
South Asia | Southern Asia
Central Asia |
West Asia | Western Asia
North Asia |
Inner Asia |
Far East | the Far East
Middle East | the Middle East; Mideast
Middle East and North Africa | MENA*; MENA region
Near East |
Levant |
Gulf region | the Gulf*; Gulf states; Gulf countries
Persian Gulf region |
Arabian Peninsula | Arabia
Maghreb |
Mashreq |
North Africa | Northern Africa
Sub-Saharan Africa | sub-Saharan Africa
Africa | African continent
West Africa | Western Africa
East Africa | Eastern Africa
Central Africa |
Southern Africa |
Horn of Africa | the Horn of Africa
Sahel | Sahel region; the Sahel
Central Sahel |
Great Lakes region | African Great Lakes; Great Lakes region of Africa
Lake Chad Basin | Lake Chad basin
Congo Basin |
Nile Basin |
Europe | European continent
Western Europe |
Eastern Europe |
Central Europe |
Central and Eastern Europe | CEE*
Southeast Europe | South-East Europe; South Eastern Europe; Southeastern Europe; South-Eastern Europe
Southern Europe |
Northern Europe |
Western Balkans | the Western Balkans
Balkans | the Balkans; Balkan Peninsula
Baltic States | Baltic states; the Baltics; Baltics; Baltic countries
Baltic Sea region |
Nordic region | Nordic countries; Nordics; the Nordics
Scandinavia | Scandinavian Peninsula
Iberian Peninsula | Iberia
Caucasus | the Caucasus
South Caucasus | the South Caucasus; Transcaucasia
Black Sea region | wider Black Sea region
Eurasia |
Euro-Atlantic | Euro-Atlantic area; Euro-Atlantic region
North Atlantic region |
Mediterranean region | Euro-Mediterranean
Eastern Mediterranean | East Mediterranean
Western Mediterranean |
Danube region | Danube Basin
Eastern Neighbourhood | EU's Eastern Neighbourhood
Southern Neighbourhood |
Americas | the Americas
Western Hemisphere | the Western Hemisphere
North America |
South America |
Central America |
Latin America |
Latin America and the Caribbean | LAC*
Mesoamerica |
Southern Cone |
Northern Triangle |
Caribbean | the Caribbean; Caribbean region
West Indies |
Andes | Andean region
Amazon | Amazon Basin; Amazon rainforest; Amazonia; Amazon Region
Guiana Shield |
Great Plains |
Oceania |
Pacific Islands | Pacific Island countries; Pacific island countries; Pacific Islands region; Pacific Island Countries; Blue Pacific; Blue Pacific Continent
Pacific | the Pacific; Pacific region; South Pacific; North Pacific; Western Pacific; Southwest Pacific
Melanesia |
Polynesia |
Arctic | the Arctic; Arctic region; High North
Global South | the Global South
Global North | the Global North
Muslim world |
Islamic world |
Arab world |
Anglosphere |
Francophone Africa |
Lusophone Africa |
Korean Peninsula | the Korean Peninsula; Korean peninsula
Indochina | Indochina Peninsula
Mekong region | Greater Mekong Subregion; Mekong subregion; Greater Mekong Sub-region; Lower Mekong; Mekong
Indian subcontinent | the Subcontinent
Himalayas | Himalaya; Himalayan region; Hindu Kush Himalaya
Hindu Kush |
Pamir | Pamirs
Tibetan Plateau |
Fergana Valley | Ferghana Valley
Kurdistan |
Indian Ocean region | Indian Ocean Region
Western Indian Ocean |
Coral Triangle |
First Island Chain | first island chain
Second Island Chain |
Silk Road |
Maritime Southeast Asia |
Alps | Alpine region
Carpathians | Carpathian Mountains
Pyrenees |
Rockies | Rocky Mountains
Borneo |
New Guinea |
Hispaniola |
Timor |
Spratly Islands | Spratlys
Paracel Islands | Paracels
Sahara | Sahara Desert
Kalahari |
Tri-border area | Triple Frontier
# disputed: no country is told
Golan Heights | Golan
Kashmir |
Senkaku Islands | Senkakus
Diaoyu Islands |
Takeshima |
Dokdo | Dokdo Islands
Northern Territories |
Kuril Islands | Kurils; Kurile Islands
Scarborough Shoal |
Second Thomas Shoal |
Mischief Reef |
Thitu Island | Pag-asa Island
Abu Musa |
Greater and Lesser Tunbs |
Doklam |
Galwan Valley | Galwan
Essequibo |
Line of Control |
Line of Actual Control |
Al-Aqsa |
`

export const WATERS = `
Pacific Ocean | South Pacific Ocean; North Pacific Ocean
Atlantic Ocean | South Atlantic; North Atlantic; Atlantic*
Indian Ocean |
Arctic Ocean |
Southern Ocean | Antarctic Ocean
South China Sea | West Philippine Sea; East Sea of Vietnam
East China Sea |
Yellow Sea | West Sea
Sea of Japan | East Sea*
Sea of Okhotsk |
Philippine Sea |
Sulu Sea |
Celebes Sea | Sulawesi Sea
Java Sea |
Andaman Sea |
Bay of Bengal |
Arabian Sea |
Persian Gulf | Arabian Gulf
Gulf of Oman |
Gulf of Aden |
Gulf of Aqaba |
Gulf of Suez |
Gulf of Guinea |
Gulf of Mexico | Gulf of America
Gulf of Thailand |
Gulf of Tonkin |
Gulf of Finland |
Gulf of Bothnia |
Gulf of Alaska |
Red Sea |
Dead Sea |
Mediterranean Sea | Mediterranean; the Mediterranean
Adriatic Sea | Adriatic; Adriatic and Ionian
Aegean Sea | Aegean
Ionian Sea |
Black Sea |
Sea of Azov |
Sea of Marmara |
Caspian Sea | Caspian
Aral Sea |
Baltic Sea | Baltic; the Baltic
North Sea |
Norwegian Sea |
Barents Sea |
Kara Sea |
Bering Sea |
Irish Sea |
Celtic Sea |
Caribbean Sea |
Coral Sea |
Tasman Sea |
Timor Sea |
Arafura Sea |
Solomon Sea |
Banda Sea |
Beaufort Sea |
Labrador Sea |
Hudson Bay |
Baffin Bay |
English Channel |
Taiwan Strait | Formosa Strait
Strait of Hormuz | Hormuz Strait
Strait of Malacca | Malacca Strait; Straits of Malacca; Malacca Straits; Straits of Malacca and Singapore
Singapore Strait |
Bab el-Mandeb | Bab al-Mandab; Bab-el-Mandeb; Bab el Mandeb
Bosporus | Bosphorus
Dardanelles |
Strait of Gibraltar |
Strait of Magellan | Straits of Magellan
Bering Strait |
Denmark Strait |
Torres Strait |
Lombok Strait |
Sunda Strait |
Luzon Strait | Bashi Channel
Miyako Strait |
Tsushima Strait |
Tsugaru Strait |
Soya Strait | La Pérouse Strait; La Perouse Strait
Kerch Strait |
Øresund | Oresund
Kattegat |
Skagerrak |
Drake Passage |
Northwest Passage |
Northern Sea Route |
Suez Canal |
Panama Canal |
Kiel Canal |
Mozambique Channel |
GIUK gap | GIUK Gap
Sargasso Sea |
Mekong River |
Yangtze River | Yangtze
Yellow River |
Indus River | Indus
Ganges | Ganges River; Ganga
Brahmaputra | Brahmaputra River
Irrawaddy River | Irrawaddy; Ayeyarwady
Amur River | Amur
Tumen River |
Yalu River |
Amu Darya |
Syr Darya |
Tigris | Tigris River
Euphrates | Euphrates River
Jordan River |
Jordan Valley |
Nile | Nile River; River Nile
Niger River |
Congo River |
Zambezi | Zambezi River
Limpopo River |
Lake Victoria |
Lake Tanganyika |
Lake Malawi | Lake Nyasa
Lake Chad |
Volga | Volga River
Danube | Danube River
Rhine | Rhine River; River Rhine
Elbe |
Oder |
Vistula |
Dnipro River | Dnieper; Dnieper River
Dniester | Dniester River
Daugava |
Lake Baikal |
Lake Geneva |
Lake Ohrid |
Lake Biwa |
Lake Titicaca |
Amazon River |
Orinoco |
Paraná River |
Río de la Plata | River Plate
Essequibo River |
Rio Grande |
Colorado River |
Columbia River |
Mississippi River |
St. Lawrence River | Saint Lawrence River; St. Lawrence Seaway
Potomac | Potomac River
Hudson River |
Thames | River Thames
Tokyo Bay |
Osaka Bay |
Manila Bay |
Sagami Bay |
Mariana Trench |
`

// name | aliases | country | city
export const VENUES = `
White House | the White House; Oval Office; Rose Garden; East Room; Roosevelt Room; White House Rose Garden; West Wing; Situation Room | US | Washington, D.C.
Eisenhower Executive Office Building | EEOB | US | Washington, D.C.
Blair House | | US | Washington, D.C.
Camp David | | US |
U.S. Capitol | Capitol Building; United States Capitol; US Capitol | US | Washington, D.C.
Harry S. Truman Building | Harry S Truman Building | US | Washington, D.C.
Ronald Reagan Building | Ronald Reagan Building and International Trade Center | US | Washington, D.C.
National Press Club | | US | Washington, D.C.
Kennedy Center | | US | Washington, D.C.
Arlington National Cemetery | | US | Arlington
Joint Base Andrews | Andrews Air Force Base | US |
Willard Hotel | Willard InterContinental | US | Washington, D.C.
Mayflower Hotel | | US | Washington, D.C.
United Nations Headquarters | UN Headquarters; United Nations headquarters; UN headquarters; General Assembly Hall | US | New York
Waldorf Astoria | Waldorf Astoria New York; Waldorf-Astoria | US | New York
Lotte New York Palace | | US | New York
Javits Center | | US | New York
Moscone Center | | US | San Francisco
Filoli Estate | Filoli | US |
Hickam Air Force Base | Joint Base Pearl Harbor-Hickam; Camp H.M. Smith; Camp Smith | US | Honolulu
Broadmoor | The Broadmoor | US | Colorado Springs
Peterson Space Force Base | Peterson Air Force Base | US | Colorado Springs
Schriever Space Force Base | | US | Colorado Springs
Vandenberg Space Force Base | Vandenberg Air Force Base | US |
Cape Canaveral Space Force Station | | US |
Élysée Palace | Elysée Palace; Elysee Palace; Palais de l'Élysée; the Elysée Palace | FR | Paris
Hôtel de Matignon | Hotel Matignon | FR | Paris
Palace of Versailles | Château de Versailles | FR | Versailles
Grand Palais | | FR | Paris
Palais de Chaillot | | FR | Paris
Hôtel de Brienne | | FR | Paris
Les Invalides | Hôtel des Invalides | FR | Paris
UNESCO Headquarters | | FR | Paris
OECD Headquarters | Château de la Muette | FR | Paris
Palais du Pharo | | FR | Marseille
Palais de l'Europe | | FR | Strasbourg
Station F | | FR | Paris
Guiana Space Centre | Centre Spatial Guyanais; Guiana Space Center | GF | Kourou
10 Downing Street | Number 10 Downing Street | GB | London
Chequers | | GB |
Buckingham Palace | | GB | London
Windsor Castle | | GB | Windsor
Lancaster House | | GB | London
Mansion House | | GB | London
Guildhall | | GB | London
King Charles Street | | GB | London
Palace of Westminster | Houses of Parliament | GB | London
Westminster Hall | | GB | London
Westminster Abbey | | GB | London
Queen Elizabeth II Centre | QEII Centre | GB | London
St James's Palace | | GB | London
Hillsborough Castle | | GB |
Stormont House | | GB |
Bletchley Park | | GB |
Blenheim Palace | | GB |
Holyrood House | Palace of Holyroodhouse; Holyrood Palace | GB | Edinburgh
Edinburgh Castle | | GB | Edinburgh
Bute House | | GB | Edinburgh
Scottish Event Campus | | GB | Glasgow
Kremlin Palace | Grand Kremlin Palace; St. George Hall; the Kremlin Palace | RU | Moscow
Red Square | | RU | Moscow
Spaso House | | RU | Moscow
Constantine Palace | Konstantinovsky Palace | RU | Saint Petersburg
Bocharov Ruchei | | RU | Sochi
Baikonur Cosmodrome | | KZ | Baikonur
Vostochny Cosmodrome | | RU |
Plesetsk Cosmodrome | | RU |
Palais des Nations | | CH | Geneva
Palais Wilson | | CH | Geneva
Villa La Grange | | CH | Geneva
Hotel InterContinental Geneva | InterContinental Geneva | CH | Geneva
Geneva International Conference Centre | CICG; International Conference Centre Geneva | CH | Geneva
Beau-Rivage Palace | | CH | Lausanne
Federal Palace | Bundeshaus | CH | Bern
Bürgenstock Resort | Burgenstock Resort | CH |
Davos Congress Centre | | CH | Davos
Vienna International Centre | VIC*; UNO City | AT | Vienna
Hofburg | Hofburg Palace; Neue Hofburg | AT | Vienna
Palais Coburg | | AT | Vienna
Schönbrunn Palace | Schönbrunn | AT | Vienna
Ballhausplatz | | AT | Vienna
Austria Center Vienna | | AT | Vienna
Reichstag | Reichstag Building | DE | Berlin
Bellevue Palace | Schloss Bellevue | DE | Berlin
Villa Borsig | | DE | Berlin
Schloss Meseberg | Meseberg Palace | DE |
Hotel Bayerischer Hof | Bayerischer Hof | DE | Munich
Brandenburg Gate | | DE | Berlin
World Conference Center Bonn | | DE | Bonn
Hotel Adlon | | DE | Berlin
Ramstein Air Base | Ramstein Airbase | DE |
Palazzo Chigi | Chigi Palace | IT | Rome
Palazzo Venezia | | IT | Rome
Quirinal Palace | Quirinale; Palazzo del Quirinale | IT | Rome
Villa Madama | | IT | Rome
Villa Doria Pamphilj | | IT | Rome
Palazzo della Farnesina | | IT | Rome
Palazzo Montecitorio | Montecitorio | IT | Rome
Palazzo Madama | | IT | Rome
Villa d'Este | | IT |
La Nuvola | | IT | Rome
Apostolic Palace | | VA | Vatican City
Casina Pio IV | | VA | Vatican City
St. Peter's Basilica | Saint Peter's Basilica | VA | Vatican City
St. Peter's Square | Saint Peter's Square | VA | Vatican City
Moncloa Palace | Palacio de la Moncloa; La Moncloa | ES | Madrid
Zarzuela Palace | | ES | Madrid
Royal Palace of Madrid | | ES | Madrid
Santa Cruz Palace | Palacio de Santa Cruz; Viana Palace; Palacio de Viana | ES | Madrid
IFEMA | IFEMA Madrid | ES | Madrid
São Bento Palace | | PT | Lisbon
Belém Palace | | PT | Lisbon
Necessidades Palace | | PT | Lisbon
Egmont Palace | Egmont Palace Brussels | BE | Brussels
Berlaymont | Berlaymont building | BE | Brussels
Justus Lipsius Building | Justus Lipsius | BE | Brussels
Europa Building | Europa building | BE | Brussels
NATO Headquarters | NATO headquarters; NATO HQ | BE | Brussels
Royal Palace of Brussels | | BE | Brussels
Val Duchesse | | BE | Brussels
Peace Palace | | NL | The Hague
Catshuis | | NL | The Hague
Binnenhof | | NL | The Hague
World Forum The Hague | | NL | The Hague
Noordeinde Palace | | NL | The Hague
ESTEC | European Space Research and Technology Centre | NL | Noordwijk
European Space Operations Centre | ESOC | DE | Darmstadt
ESRIN | | IT | Frascati
European Astronaut Centre | | DE | Cologne
Rosenbad | | SE | Stockholm
Arvfurstens palats | Arvfurstens Palats | SE | Stockholm
Esrange Space Center | | SE | Kiruna
Presidential Palace in Helsinki | | FI | Helsinki
House of the Estates | Säätytalo | FI | Helsinki
Finlandia Hall | Finlandia House | FI | Helsinki
Königstedt Manor | | FI |
Mäntyniemi | | FI | Helsinki
Christiansborg Palace | | DK | Copenhagen
Eigtved's Pakhus | Eigtveds Pakhus | DK | Copenhagen
Bella Center | | DK | Copenhagen
Harpa | Harpa Concert Hall | IS | Reykjavik
Oslo City Hall | | NO | Oslo
Nobel Institute | | NO | Oslo
Akershus Fortress | Akershus Castle | NO | Oslo
Dublin Castle | | IE | Dublin
Farmleigh House | | IE | Dublin
Áras an Uachtaráin | | IE | Dublin
Government Buildings | | IE | Dublin
Royal Castle in Warsaw | | PL | Warsaw
Belweder Palace | Belweder | PL | Warsaw
Presidential Palace in Warsaw | | PL | Warsaw
Wawel Castle | Wawel | PL | Kraków
Prague Castle | Hradčany | CZ | Prague
Czernin Palace | Cernin Palace; Černín Palace | CZ | Prague
Kramář's Villa | Kramář Villa | CZ | Prague
Bratislava Castle | | SK | Bratislava
Buda Castle | | HU | Budapest
Sándor Palace | | HU | Budapest
Brdo Castle | | SI | Brdo
Banski Dvori | | HR | Zagreb
Cotroceni Palace | | RO | Bucharest
Victoria Palace* | | RO | Bucharest
Palace of Parliament | | RO | Bucharest
Boyana Residence | | BG | Sofia
National Palace of Culture | NDK | BG | Sofia
Palace of Serbia | Palata Srbija | RS | Belgrade
Maximos Mansion | | GR | Athens
Zappeion | Zappeion Hall | GR | Athens
Acropolis | | GR | Athens
Mariinskyi Palace | Mariinsky Palace; Mariyinsky Palace | UA | Kyiv
Orbeliani Palace | | GE | Tbilisi
Zagulba Residence | Zugulba | AZ | Baku
Gulistan Palace | | AZ | Baku
Heydar Aliyev Center | | AZ | Baku
Beştepe | Bestepe; Ak Saray | TR | Ankara
Çankaya Mansion | Cankaya Mansion; Çankaya | TR | Ankara
Anıtkabir | Anitkabir | TR | Ankara
Dolmabahçe Palace | Dolmabahce Palace; Dolmabahçe | TR | Istanbul
Vahdettin Mansion | | TR | Istanbul
Çırağan Palace | Ciragan Palace | TR | Istanbul
Kantei | Sori Kantei | JP | Tokyo
Akasaka Palace | State Guest House Akasaka Palace; State Guest House, Akasaka Palace; Geihinkan; State Guest House | JP | Tokyo
Kyoto State Guest House | State Guest House Kyoto | JP | Kyoto
Iikura Guest House | Iikura House; Iikura Annex; MOFA Iikura Guest House; Iikura Kokan | JP | Tokyo
Imperial Palace | Tokyo Imperial Palace | JP | Tokyo
Imperial Hotel | Imperial Hotel Tokyo | JP | Tokyo
Hotel New Otani | New Otani Hotel; Hotel New Otani Tokyo | JP | Tokyo
Hotel Okura | The Okura Tokyo; Okura Tokyo; Hotel Okura Tokyo | JP | Tokyo
Meiji Kinenkan | | JP | Tokyo
Happo-en | Happo-En | JP | Tokyo
Mita Conference Hall | Mita Kaigisho; Mita Kyoyo Kaigisho | JP | Tokyo
Sanbancho Conference Hall | Sanbancho Kyoyo Kaigisho | JP | Tokyo
Tokyo International Forum | | JP | Tokyo
Tokyo Big Sight | | JP | Tokyo
Makuhari Messe | | JP | Chiba
Pacifico Yokohama | PACIFICO Yokohama | JP | Yokohama
Kyoto International Conference Center | ICC Kyoto | JP | Kyoto
INTEX Osaka | | JP | Osaka
Osaka International Convention Center | Grand Cube Osaka | JP | Osaka
Yumeshima | | JP | Osaka
Hiroshima Peace Memorial Park | Peace Memorial Park; Peace Memorial Museum; Hiroshima Peace Memorial Museum; Atomic Bomb Dome | JP | Hiroshima
Grand Prince Hotel Hiroshima | | JP | Hiroshima
Nagasaki Peace Park | Nagasaki Atomic Bomb Museum | JP | Nagasaki
Yasukuni Shrine | | JP | Tokyo
Meiji Shrine | Meiji Jingu | JP | Tokyo
Ise Grand Shrine | Ise Shrine | JP | Ise-Shima
Nippon Budokan | Budokan | JP | Tokyo
Japan National Press Club | | JP | Tokyo
Foreign Correspondents' Club of Japan | FCCJ | JP | Tokyo
Tsukuba Space Center | | JP | Tsukuba
Tanegashima Space Center | | JP | Tanegashima
Uchinoura Space Center | | JP |
Yokota Air Base | Yokota | JP |
Kadena Air Base | | JP |
Misawa Air Base | | JP |
Marine Corps Air Station Iwakuni | MCAS Iwakuni | JP | Iwakuni
Marine Corps Air Station Futenma | MCAS Futenma | JP |
Camp Schwab | | JP |
Fuchu Air Base | | JP |
Haneda Airport | Tokyo International Airport | JP | Tokyo
Narita Airport | Narita International Airport | JP | Narita
Kansai International Airport | Kansai Airport | JP | Osaka
Yongsan Presidential Office | Yongsan | KR | Seoul
Government Complex Seoul | | KR | Seoul
COEX | COEX Convention Center | KR | Seoul
KINTEX | | KR | Goyang
BEXCO | | KR | Busan
Lotte Hotel | Lotte Hotel Seoul | KR | Seoul
Shilla Hotel | The Shilla Seoul; Shilla Seoul | KR | Seoul
Peace House | | KR | Panmunjom
Camp Humphreys | | KR | Pyeongtaek
Osan Air Base | | KR |
Joint Security Area | | KR | Panmunjom
Naro Space Center | | KR | Goheung
Great Hall of the People | | CN | Beijing
Diaoyutai State Guesthouse | Diaoyutai State Guest House; Diaoyutai | CN | Beijing
Tiananmen Square | Tiananmen | CN | Beijing
Forbidden City | | CN | Beijing
China National Convention Center | | CN | Beijing
Yanqi Lake | | CN | Beijing
National Exhibition and Convention Center | | CN | Shanghai
Wenchang Space Launch Site | Wenchang Satellite Launch Center | CN |
Government House, Hong Kong | | HK |
Government Palace of Mongolia | Government Palace, Ulaanbaatar | MN | Ulaanbaatar
Ikh Tenger | Ikh Tenger Complex | MN | Ulaanbaatar
Shangri-La Hotel Singapore | Shangri-La Singapore | SG |
Shangri-La Hotel, Ulaanbaatar | Shangri-La Ulaanbaatar | MN | Ulaanbaatar
Sükhbaatar Square | Sukhbaatar Square | MN | Ulaanbaatar
Istana | The Istana; the Istana | SG |
Marina Bay Sands | | SG |
Capella Hotel | Capella Singapore | SG |
Suntec Singapore | | SG |
Raffles Hotel | | SG |
Istana Nurul Iman | | BN |
Istana Negara, Kuala Lumpur | | MY | Kuala Lumpur
Perdana Putra | Seri Perdana; Seri Perdana Complex | MY | Putrajaya
Putrajaya International Convention Centre | PICC* | MY | Putrajaya
Kuala Lumpur Convention Centre | KLCC | MY | Kuala Lumpur
Merdeka Palace | Istana Merdeka | ID | Jakarta
Bogor Palace | Istana Bogor; Bogor Presidential Palace | ID | Bogor
Gedung Pancasila | Pancasila Building | ID | Jakarta
Jakarta Convention Center | | ID | Jakarta
Bali Nusa Dua Convention Center | BNDCC | ID | Nusa Dua
Borobudur | Borobudur Temple; Hotel Borobudur | ID |
Malacañang Palace | Malacañan Palace; Malacanang Palace | PH | Manila
Philippine International Convention Center | | PH | Manila
Camp Aguinaldo | | PH | Quezon City
Government House, Bangkok | Thai Government House | TH | Bangkok
Saranrom Palace | Saranrom | TH | Bangkok
Queen Sirikit National Convention Center | QSNCC | TH | Bangkok
United Nations Conference Centre | UNCC | TH | Bangkok
Peace Palace, Phnom Penh | | KH | Phnom Penh
Presidential Palace of Vietnam | | VN | Hanoi
International Convention Center, Hanoi | National Convention Center, Hanoi | VN | Hanoi
National Convention Centre, Vientiane | | LA | Vientiane
Rashtrapati Bhavan | | IN | New Delhi
Hyderabad House | | IN | New Delhi
South Block | | IN | New Delhi
Sushma Swaraj Bhawan | Sushma Swaraj Bhavan; Jawaharlal Nehru Bhawan; Jawaharlal Nehru Bhavan | IN | New Delhi
Bharat Mandapam | | IN | New Delhi
Vigyan Bhawan | Vigyan Bhavan | IN | New Delhi
Yashobhoomi | | IN | New Delhi
Raj Ghat | Rajghat | IN | New Delhi
India Gate | | IN | New Delhi
Taj Palace Hotel | Taj Palace; Taj Mahal Hotel | IN | New Delhi
Taj Mahal | | IN | Agra
Satish Dhawan Space Centre | | IN | Sriharikota
Jio World Centre | | IN | Mumbai
Raj Bhavan | | IN |
Temple Trees | | LK | Colombo
Ganabhaban | Bangabhaban | BD | Dhaka
State Guest House Padma | | BD | Dhaka
Aiwan-e-Sadr | | PK | Islamabad
Akorda Residence | Ak Orda | KZ | Astana
Kuksaroy | Kuksaroy Palace | UZ | Tashkent
Parliament House | | |
Admiralty House | Kirribilli House | AU | Sydney
Government House | | |
Russell Offices | | AU | Canberra
Australian War Memorial | | AU | Canberra
R.G. Casey Building | | AU | Canberra
International Convention Centre Sydney | ICC Sydney | AU | Sydney
HMAS Stirling | | AU |
RAAF Base Tindal | | AU |
Beehive* | | NZ | Wellington
Premier House | | NZ | Wellington
Pukeahu National War Memorial Park | | NZ | Wellington
Te Papa | Te Papa Tongarewa | NZ | Wellington
Waitangi Treaty Grounds | | NZ | Waitangi
APEC Haus | | PG | Port Moresby
Grand Pacific Hotel | | FJ | Suva
Rideau Hall | | CA | Ottawa
Parliament Hill | | CA | Ottawa
24 Sussex Drive | | CA | Ottawa
Lester B. Pearson Building | Pearson Building | CA | Ottawa
Château Laurier | | CA | Ottawa
Fairmont Le Manoir Richelieu | | CA | La Malbaie
Vancouver Convention Centre | | CA | Vancouver
National Palace* | Palacio Nacional* | MX | Mexico City
Los Pinos | | MX | Mexico City
Planalto Palace | Palácio do Planalto; Planalto | BR | Brasília
Itamaraty Palace | Palácio Itamaraty | BR | Brasília
Alvorada Palace | | BR | Brasília
Casa Rosada | | AR | Buenos Aires
Palacio San Martín | San Martín Palace; Palacio San Martin | AR | Buenos Aires
La Moneda | La Moneda Palace; Palacio de La Moneda | CL | Santiago
Casa de Nariño | Palacio de Nariño; Casa de Narino; San Carlos Palace | CO | Bogotá
Miraflores Palace | | VE | Caracas
Government Palace | | |
Torre Tagle Palace | Torre Tagle | PE | Lima
Carondelet Palace | | EC | Quito
Palacio Quemado | Casa Grande del Pueblo | BO | La Paz
Palace of the Revolution | | CU | Havana
Union Buildings | | ZA | Pretoria
Mahlamba Ndlopfu | | ZA | Pretoria
OR Tambo Building | O.R. Tambo Building | ZA | Pretoria
Sandton Convention Centre | | ZA | Johannesburg
Nasrec Expo Centre | Nasrec | ZA | Johannesburg
Kruger National Park | | ZA |
State House | | |
State House, Nairobi | | KE | Nairobi
Kenyatta International Convention Centre | KICC; Kenyatta International Conference Centre | KE | Nairobi
Aso Rock Villa | Aso Villa; Aso Rock Presidential Villa | NG | Abuja
Jubilee House | Flagstaff House | GH | Accra
Peduase Lodge | | GH |
Kigali Convention Centre | | RW | Kigali
Village Urugwiro | | RW | Kigali
African Union Headquarters | AU Headquarters; African Union Hall | ET | Addis Ababa
Africa Hall | | ET | Addis Ababa
National Palace, Addis Ababa | | ET | Addis Ababa
Munyonyo Commonwealth Resort | Speke Resort Munyonyo | UG | Kampala
Al-Ittihadiya Palace | Ittihadiya Palace; Heliopolis Palace | EG | Cairo
Tahrir Palace | | EG | Cairo
Al-Azhar | Al-Azhar Mosque | EG | Cairo
Mena House | | EG | Cairo
Carthage Palace | | TN | Tunis
El Mouradia | El Mouradia Palace | DZ | Algiers
Royal Palace of Rabat | | MA | Rabat
Al Yamamah Palace | Al-Yamamah Palace | SA | Riyadh
King Abdulaziz International Conference Center | | SA | Riyadh
Ritz-Carlton Riyadh | | SA | Riyadh
Qasr Al Watan | Qasr Al-Watan | AE | Abu Dhabi
Al Shati Palace | Qasr Al Shati | AE | Abu Dhabi
Emirates Palace | | AE | Abu Dhabi
Expo City Dubai | Expo City | AE | Dubai
Dubai World Trade Centre | | AE | Dubai
Louvre Abu Dhabi | | AE | Abu Dhabi
Amiri Diwan | | QA | Doha
Lusail Palace | | QA | Lusail
Al Bidda Palace | | QA | Doha
Sheraton Grand Doha | Sheraton Doha | QA | Doha
Bayan Palace | | KW | Kuwait City
Dar Salwa | | KW |
Al Alam Palace | Al-Alam Palace | OM | Muscat
Al-Barakah Palace | Al Baraka Palace | OM | Muscat
Sakhir Palace | Al-Sakhir Palace | BH | Sakhir
Gudaibiya Palace | | BH | Manama
Al Husseiniya Palace | Husseiniya Palace; Basman Palace | JO | Amman
King Hussein bin Talal Convention Centre | | JO |
Baabda Palace | | LB | Beirut
Grand Serail | Grand Serail Beirut | LB | Beirut
Beit Aghion | | IL | Jerusalem
Yad Vashem | | IL | Jerusalem
King David Hotel | | IL | Jerusalem
Western Wall | | IL | Jerusalem
Al-Aqsa Mosque | Al-Aqsa Mosque Compound; Temple Mount; Haram al-Sharif | | Jerusalem
Muqata | Mukataa | PS | Ramallah
Sa'dabad Palace | Saadabad Palace | IR | Tehran
Bagram Airfield | Bagram Air Base | AF |
`
