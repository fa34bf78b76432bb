// Cities and towns: capitals, large cities, and smaller ones where conferences, summits and posts are.
// Source: own compilation from general knowledge (Apache-2.0, as the project).

// country | cities, `= a, b` behind a name: its other names; `*`: also a word, a person's name or a namesake elsewhere of equal weight
export const CITIES = `
JP | Tokyo; Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Fukuoka; Kobe; Hiroshima; Nagasaki; Sendai; Kanazawa; Niigata; Naha; Nara*; Okayama; Kumamoto; Kagoshima; Matsuyama*; Takamatsu; Kitakyushu; Kawasaki*; Saitama; Chiba*; Tsukuba; Hakone; Karuizawa; Nikko; Shima*; Ise-Shima; Toyako; Hakodate; Kushiro; Asahikawa; Aomori; Akita*; Morioka; Yamagata*; Fukushima; Iwaki; Mito*; Toyama; Fukui*; Shizuoka; Hamamatsu; Gifu; Nagano*; Otsu; Wakayama; Himeji; Tottori; Matsue; Shimonoseki; Tokushima; Kochi*; Beppu; Oita; Miyazaki*; Saga*; Sasebo; Yokosuka; Iwakuni; Kure; Maizuru; Misawa; Atsugi; Kadena; Futenma; Henoko; Chitose*; Kamakura; Zushi; Tanegashima; Uchinoura; Sagamihara; Narita; Haneda; Odaiba; Shibuya*; Shinjuku; Ginza; Roppongi; Akasaka; Aizuwakamatsu; Kurashiki; Obihiro; Taiki; Kushimoto; Ishigaki; Yonaguni; Miyakojima; Nago; Toyota City; Kakamigahara; Noto; Suzuka; Izumo; Kamaishi; Ishinomaki; Minamata; Nirasaki; Hofu; Ube; Tokuyama; Imabari; Uwajima; Niihama; Anan; Naruto; Higashiosaka; Amagasaki; Nishinomiya; Akashi; Toyonaka; Suita; Uji; Ikaruga; Yokkaichi; Toba; Toyohashi; Nagakute; Seto; Takayama*; Shirakawa-go; Matsumoto*; Hakuba; Yuzawa; Joetsu; Sado; Nagaoka; Takasaki; Maebashi; Kusatsu; Utsunomiya; Mashiko; Tokai; Narashino; Funabashi; Kisarazu; Kamogawa; Choshi; Tateyama; Hachioji; Tachikawa; Chofu; Mitaka; Musashino; Fuchu; Hamura; Odawara; Hiratsuka; Zama; Ichigaya; Toranomon; Nihonbashi; Marunouchi; Asakusa; Shinagawa; Meguro; Setagaya; Koto; Toyosu; Hirosaki; Hachinohe; Rokkasho; Mutsu; Hanamaki; Hiraizumi; Rikuzentakata; Kesennuma; Matsushima; Shiogama; Tsuruoka; Yonezawa; Koriyama; Minamisoma; Namie; Futaba; Okuma; Muroran; Tomakomai; Otaru; Niseko; Furano; Wakkanai; Abashiri; Nemuro; Kitami; Noboribetsu; Kurume; Omuta; Karatsu; Imari; Isahaya; Yufuin; Miyakonojo; Nobeoka; Kirishima; Satsumasendai; Kanoya; Yakushima; Amami Oshima; Urasoe; Ginowan; Okinawa City; Itoman; Zamami; Chatan; Yomitan; Nakijin; Kumejima; Iejima
KR | Seoul; Busan = Pusan; Incheon = Inchon; Daegu; Daejeon; Gwangju; Ulsan; Sejong* = Sejong City; Jeju = Jeju City; Suwon; Changwon; Gyeongju; Pohang; Pyeongchang; Gangneung; Songdo; Panmunjom; Goheung; Sacheon; Pyeongtaek; Jinhae; Yeosu; Jeonju; Goyang; Seongnam; Kaesong; Cheonan; Asan*; Cheongju; Chungju; Andong; Gumi; Pocheon; Paju; Uijeongbu; Anyang; Ansan; Hwaseong; Icheon; Yongin; Wonju; Chuncheon; Sokcho; Donghae; Samcheok; Mokpo; Suncheon; Gwangyang; Gunsan; Iksan; Gimhae; Geoje; Tongyeong; Miryang; Yeongju; Gimpo; Osan; Dongducheon; Seogwipo; Gangjeong; Ganghwa; Baengnyeong Island = Baengnyeongdo; Yeonpyeong Island = Yeonpyeongdo; Ulleungdo = Ulleung Island; Yeouido; Gangnam; Itaewon; Gwanghwamun; Magok
KP | Pyongyang; Wonsan; Sinuiju; Rason; Yongbyon; Hamhung; Chongjin; Punggye-ri; Sohae
CN | Beijing = Peking; Shanghai; Guangzhou = Canton*; Shenzhen; Tianjin; Chongqing; Chengdu; Wuhan; Nanjing = Nanking; Hangzhou; Xi'an = Xian*; Qingdao = Tsingtao; Dalian; Shenyang; Harbin; Changchun; Jinan; Zhengzhou; Changsha; Kunming; Guiyang; Nanning; Guilin; Xiamen = Amoy; Fuzhou; Nanchang; Hefei; Suzhou; Wuxi; Ningbo; Wenzhou; Urumqi = Ürümqi; Kashgar; Lhasa; Lanzhou; Xining; Yinchuan; Hohhot; Taiyuan; Shijiazhuang; Boao; Sanya; Haikou; Zhuhai; Dongguan; Foshan; Yiwu; Hainan; Wenchang; Jiuquan; Xichang; Erenhot; Manzhouli; Dandong; Beidaihe; Sanjiangyuan; Wuzhen; Zhongshan; Huizhou; Jiangmen; Shantou; Zhanjiang; Quanzhou; Zhangzhou; Putian; Nantong; Changzhou; Xuzhou; Yangzhou; Yancheng; Lianyungang; Huai'an; Taizhou; Jiaxing; Huzhou; Shaoxing; Jinhua; Zhoushan; Wuhu; Anqing; Yantai; Weihai; Weifang; Zibo; Linyi; Jining; Rizhao; Luoyang; Kaifeng; Nanyang; Yichang; Xiangyang; Jingzhou; Zhuzhou; Xiangtan; Zhangjiajie; Mianyang; Leshan; Zunyi; Dali; Lijiang; Xishuangbanna; Beihai; Liuzhou; Baotou; Ordos; Datong; Tangshan; Qinhuangdao; Baoding; Langfang; Zhangjiakou; Anshan; Jinzhou; Qiqihar; Daqing; Mudanjiang; Heihe; Suifenhe; Hunchun; Yanbian; Jilin City; Xianyang; Yan'an; Tianshui; Dunhuang; Turpan; Hotan; Ili; Alashankou; Shigatse; Xiong'an = Xiong'an New Area; Hengqin; Nansha; Qianhai; Pudong
HK | Kowloon
TW | Taipei; Kaohsiung; Taichung; Tainan; Hsinchu; Keelung; Taoyuan; Hualien
MN | Ulaanbaatar = Ulan Bator, Ulaan Baatar; Erdenet; Darkhan; Zamyn-Üüd = Zamyn-Uud; Kharkhorin = Karakorum; Sainshand; Dalanzadgad; Khovd; Choibalsan
VN | Hanoi = Ha Noi, Hà Nội; Ho Chi Minh City = Saigon, HCMC; Da Nang = Danang; Hue* = Huế; Haiphong = Hai Phong; Can Tho; Nha Trang; Hoi An; Ha Long = Halong; Vung Tau; Da Lat = Dalat; Cam Ranh; Phu Quoc; Quy Nhon
LA | Vientiane; Luang Prabang; Savannakhet; Pakse
KH | Phnom Penh; Siem Reap; Sihanoukville; Battambang; Ream
TH | Bangkok; Chiang Mai; Chiang Rai; Phuket; Pattaya; Hua Hin; Khon Kaen; Udon Thani; Ayutthaya; Hat Yai; Sattahip; U-Tapao; Cha-am; Nakhon Ratchasima
MM | Nay Pyi Taw = Naypyidaw, Naypyitaw; Yangon = Rangoon; Mandalay; Bagan; Sittwe; Kyaukphyu; Myitkyina; Dawei; Myawaddy; Lashio; Thilawa
MY | Kuala Lumpur; Putrajaya; George Town; Johor Bahru; Kota Kinabalu; Kuching; Malacca = Melaka; Ipoh; Langkawi; Cyberjaya; Port Klang; Shah Alam; Petaling Jaya; Semporna; Lumut
SG | Sentosa; Changi; Jurong; Tuas
ID | Jakarta; Surabaya; Bandung; Yogyakarta = Jogjakarta, Jogja; Denpasar; Medan; Semarang; Makassar; Nusa Dua; Ubud; Labuan Bajo; Batam; Bogor; Balikpapan; Nusantara*; Palembang; Manado; Banda Aceh; Solo* = Surakarta; Jayapura; Ambon; Kupang; Mataram; Mandalika; Padang; Samarinda; Pekanbaru; Pontianak; Tangerang; Bekasi; Cirebon; Patimban; Biak; Natuna; Serang; Depok; Malang; Kediri; Banyuwangi; Magelang; Tegal; Bandar Lampung; Jambi; Bengkulu; Dumai; Sabang; Tanjung Pinang; Pangkal Pinang; Palu; Kendari; Gorontalo; Ternate; Sorong; Merauke; Timika; Manokwari; Banjarmasin; Palangkaraya; Tarakan; Bitung; Morotai; Sanur; Kuta; Jimbaran; Tanjung Priok; Sentul; Cikarang; Lake Toba = Danau Toba; Bangka Belitung
BN | Bandar Seri Begawan; Muara
PH | Manila; Quezon City; Makati; Cebu = Cebu City; Davao = Davao City; Baguio; Subic Bay = Subic; Clark* = Clark Freeport; Puerto Princesa; Zamboanga; Iloilo; Cagayan de Oro; Tagaytay; Taguig; Pasay; Pasig; Mandaluyong; Bacolod; Boracay; Cavite; Laoag; Tacloban; Cotabato; Marawi
TL | Dili; Baucau; Oecusse
IN | New Delhi; Delhi; Mumbai = Bombay; Kolkata = Calcutta; Chennai = Madras; Bengaluru = Bangalore; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Varanasi = Benares; Amritsar; Goa*; Panaji; Kochi* = Cochin; Thiruvananthapuram = Trivandrum; Visakhapatnam = Vizag; Guwahati; Bhubaneswar; Chandigarh; Shimla; Dehradun; Dharamshala; Srinagar; Leh; Jammu; Patna; Ranchi; Raipur; Bhopal; Indore; Nagpur; Surat*; Vadodara; Gandhinagar; Udaipur; Jodhpur; Agra; Gurugram = Gurgaon; Noida; Imphal; Shillong; Agartala; Port Blair = Sri Vijaya Puram; Puducherry = Pondicherry; Mysuru = Mysore; Mangaluru = Mangalore; Hampi; Khajuraho; Sriharikota; Thumba; Pokhran; Kaziranga; Coimbatore; Madurai; Vijayawada; Amaravati; Kumarakom; Rishikesh; Kanpur; Allahabad = Prayagraj; Meerut; Ghaziabad; Faridabad; Aligarh; Gorakhpur; Ayodhya; Mathura; Gwalior; Jabalpur; Ujjain; Rajkot; Jamnagar; Bhuj; Kandla; Mundra; Nashik; Aurangabad; Solapur; Kolhapur; Belgaum = Belagavi; Hubli; Tirupati; Tiruchirappalli; Thanjavur; Mahabalipuram = Mamallapuram; Kanyakumari; Kudankulam; Kalpakkam; Kozhikode; Cuttack; Puri*; Paradip; Rourkela; Jamshedpur; Dhanbad; Bodh Gaya; Siliguri; Darjeeling; Dibrugarh; Itanagar; Kohima; Aizawl; Gangtok; Haridwar; Nainital; Manali; Ludhiana; Jalandhar; Patiala; Panipat; Kurukshetra; Ajmer; Bikaner; Jaisalmer; Warangal; Nizamabad; Mormugao; Vasco da Gama; Kavaratti
PK | Islamabad; Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Gwadar; Faisalabad; Multan; Abbottabad; Muzaffarabad; Balakot; Sialkot
BD | Dhaka = Dacca; Chittagong = Chattogram; Cox's Bazar; Sylhet; Khulna; Rajshahi; Teknaf; Matarbari*; Bhasan Char
LK | Colombo; Sri Jayawardenepura Kotte = Kotte; Kandy; Hambantota; Trincomalee; Jaffna; Galle
NP | Kathmandu; Pokhara; Lumbini; Lalitpur; Biratnagar; Birgunj; Bhaktapur
BT | Thimphu; Paro; Phuentsholing; Gelephu
MV | Malé; Addu City = Addu
AF | Kabul; Kandahar; Herat; Mazar-i-Sharif = Mazar-e-Sharif; Jalalabad; Bagram; Kunduz; Lashkar Gah
KZ | Astana = Nur-Sultan; Almaty; Shymkent; Aktau; Atyrau; Baikonur; Karaganda; Turkistan; Semey = Semipalatinsk; Khorgos; Kostanay; Aktobe; Pavlodar; Burabay
UZ | Tashkent; Samarkand; Bukhara; Khiva; Fergana; Termez; Nukus; Namangan; Andijan; Navoi
KG | Bishkek; Osh; Cholpon-Ata; Karakol; Batken; Naryn; Talas
TJ | Dushanbe; Khujand; Khorog; Bokhtar
TM | Ashgabat = Ashkhabad; Turkmenbashi; Awaza = Avaza; Mary*; Turkmenabat; Arkadag
AU | Canberra; Sydney*; Melbourne; Brisbane; Perth; Adelaide*; Hobart; Darwin*; Cairns; Gold Coast*; Newcastle*; Townsville; Geelong; Wollongong; Alice Springs; Rockhampton; Exmouth; Woomera; Uluru; Broome; Launceston; Fremantle; Toowoomba; Ballarat; Bendigo; Kalgoorlie; Port Hedland; Learmonth; Tindal; Garden Island*; Pine Gap; Tidbinbilla; Kirribilli; Albury; Wagga Wagga; Orange, New South Wales; Dubbo; Ipswich, Queensland; Bundaberg; Sunshine Coast; Noosa; Mount Isa; Karratha; Geraldton; Bunbury; Albany, Western Australia; Whyalla; Port Augusta; Devonport, Tasmania; Weipa; Thursday Island; Jervis Bay; Williamtown; Amberley; Edinburgh, South Australia; Parramatta; Barangaroo; Hunter Valley
NZ | Wellington*; Auckland; Christchurch; Queenstown; Dunedin; Hamilton*; Rotorua; Tauranga; Nelson*; Waitangi; Invercargill; Palmerston North; Whangarei; Blenheim; Mahia; Devonport*; Porirua; Kaikoura; Taupo; Gisborne
PG | Port Moresby; Lae; Mount Hagen; Manus; Rabaul; Wewak; Goroka; Madang; Kokopo
FJ | Suva; Nadi; Lautoka; Denarau; Labasa
SB | Honiara; Gizo; Auki; Noro
VU | Port Vila = Port-Vila; Luganville; Santo*
WS | Apia
TO | Nuku'alofa = Nukuʻalofa, Nuku’alofa; Vava'u
KI | South Tarawa; Tarawa; Betio; Kiritimati
TV | Funafuti
NR | Yaren; Aiwo
PW | Koror; Ngerulmud; Melekeok; Peleliu
FM | Palikir; Pohnpei; Chuuk; Yap; Kosrae; Kolonia
MH | Majuro; Kwajalein; Ebeye
CK | Avarua; Rarotonga; Aitutaki
NU | Alofi
PF | Papeete
NC | Nouméa = Noumea
GU | Hagåtña = Hagatna; Apra Harbor; Andersen Air Force Base
AS | Pago Pago
MP | Saipan; Tinian
US | Washington, D.C. = Washington*, Washington D.C., Washington DC, District of Columbia; New York = New York City, NYC; Manhattan; Brooklyn; Los Angeles = LA*; Chicago; San Francisco; Boston; Houston*; Dallas*; Atlanta; Seattle; Philadelphia; Miami; Denver*; Honolulu; Colorado Springs; San Diego; Detroit; Portland; Phoenix*; Las Vegas; Austin*; San Antonio; New Orleans; Minneapolis; St. Louis; Pittsburgh; Cleveland; Baltimore; Salt Lake City; Nashville; Charlotte*; Orlando*; Tampa; Indianapolis; Columbus*; Cincinnati; Kansas City; Milwaukee; Sacramento; San Jose, California; Anchorage; Juneau; Fairbanks; Albuquerque; Tucson; Omaha; Norfolk*; Richmond*; Annapolis; Arlington*; Alexandria*; Bethesda; Reston; McLean*; Chantilly; Cambridge, Massachusetts; Princeton*; New Haven; Ithaca; Ann Arbor; Palo Alto; Stanford*; Berkeley*; Pasadena; Silicon Valley; Huntsville*; Cape Canaveral; Vandenberg; Wallops Island; Boca Chica; Sunnylands; Rancho Mirage; Kapolei; Pearl Harbor; Wake Island; Fort Meade; Fort Bragg; Aspen*; Jackson Hole; Sea Island; Greenbrier; Wye River; Dayton*; Bretton Woods; Dumbarton Oaks; Lake Success; Santa Fe; Los Alamos; Oak Ridge; Savannah*; Charleston; Jacksonville; Fort Worth; Oklahoma City; Louisville; Memphis; Birmingham, Alabama; Providence*; Hartford; Newport*; Burlington; Portland, Maine; Stennis; Tacoma; Spokane; Boise; Reno; Long Beach; Oakland; Santa Monica; Monterey; Wilmington; Buffalo*; Albany; Rochester; Syracuse*; West Point; Quantico; Aberdeen, Maryland; Greenbelt; Langley*; Foggy Bottom; Capitol Hill; Mar-a-Lago; Palm Beach; Bedminster; Wilmington, Delaware; Rehoboth Beach; Kennebunkport; Crawford, Texas; Guantánamo Bay = Guantanamo Bay, Guantánamo, Guantanamo; El Paso; Laredo; Brownsville; Corpus Christi; Galveston; Lubbock; Amarillo; Waco; Baton Rouge; Shreveport; Tuscaloosa; Chattanooga; Knoxville; Asheville; Greensboro; Wilmington, North Carolina; Columbia, South Carolina; Tallahassee; Gainesville; Fort Lauderdale; St. Petersburg, Florida; Sarasota; Pensacola; Key West; Roanoke; Charlottesville; Williamsburg; Fredericksburg; Leesburg; Dulles; Silver Spring; College Park; Gaithersburg; Rockville; Gettysburg; Harrisburg; Scranton; Allentown; Newark; Jersey City; Hoboken; White Plains; Yonkers; Harlem; Brookline; Manchester, New Hampshire; Bangor; Montpelier; Akron; Toledo, Ohio; Dayton, Ohio; Lansing; Grand Rapids; Dearborn; Fort Wayne; South Bend; Bloomington; Peoria; Champaign; Evanston; Rockford; Green Bay; Duluth; Saint Paul; Des Moines; Cedar Rapids; Davenport; Iowa City; Topeka; Wichita; Tulsa; Little Rock; Bentonville; Sioux Falls; Fargo; Billings; Bozeman; Missoula; Cheyenne; Boulder; Fort Collins; Golden, Colorado; Provo; Ogden; Las Cruces; Roswell; Scottsdale; Tempe; Flagstaff; Carson City; Fresno; Bakersfield; San Bernardino; Riverside; Anaheim; Santa Barbara; San Luis Obispo; Santa Cruz; Sunnyvale; Mountain View; Cupertino; Menlo Park; Redwood City; Santa Clara; El Segundo; Salem*; Olympia, Washington; Bellevue*; Kent, Washington; Hilo; Kona; Kodiak; Nome; Utqiagvik; Ketchikan; Dutch Harbor
CA | Ottawa; Toronto; Montreal = Montréal; Vancouver; Calgary; Edmonton; Quebec City = Québec City; Winnipeg; Halifax; Victoria*; Whitehorse; Yellowknife; Iqaluit; Banff; Kananaskis; Charlevoix; La Malbaie; Montebello; Muskoka; Huntsville, Ontario; St. John's*; Fredericton; Charlottetown; Regina*; Saskatoon; Longueuil; Saint-Hubert; Gatineau; Waterloo*; Kingston*; Gander; Goose Bay; Mississauga; Brampton; London, Ontario; Windsor, Ontario; Sudbury; Thunder Bay; Oshawa; Niagara Falls; Niagara-on-the-Lake; Guelph; Kitchener; Markham; Sherbrooke; Trois-Rivières; Saguenay; Moncton; Saint John; Cape Breton; Lethbridge; Red Deer; Fort McMurray; Kelowna; Burnaby; Surrey, British Columbia; Richmond, British Columbia; Whistler; Nanaimo; Prince Rupert; Esquimalt; Inuvik; Tuktoyaktuk; Happy Valley-Goose Bay; Trenton, Ontario; Petawawa; Cold Lake; Bagotville
MX | Mexico City = Ciudad de México, CDMX; Guadalajara; Monterrey; Cancún = Cancun; Tijuana; Los Cabos; Mérida*; Puebla; Oaxaca; Acapulco; Puerto Vallarta; Veracruz; Querétaro; León*; Ciudad Juárez; Zacatecas; Aguascalientes; San Luis Potosí; Culiacán; Mazatlán; Hermosillo; Mexicali; Ensenada; La Paz, Mexico; Chihuahua; Saltillo; Torreón; Reynosa; Matamoros; Nuevo Laredo; Tampico; Villahermosa; Tuxtla Gutiérrez; San Cristóbal de las Casas; Tapachula; Campeche; Playa del Carmen; Tulum; Cozumel; Cuernavaca; Toluca; Guanajuato; Tlatelolco; Salina Cruz; Manzanillo
GT | Guatemala City; Antigua Guatemala; Quetzaltenango
BZ | Belmopan; Belize City
SV | San Salvador; Santa Ana*
HN | Tegucigalpa; San Pedro Sula; Roatán
NI | Managua; León, Nicaragua; Granada, Nicaragua
CR | San José = San Jose; Liberia, Costa Rica; Limón*
PA | Panama City; Colón*
CU | Havana; Santiago de Cuba; Varadero
DO | Santo Domingo; Punta Cana; Santiago de los Caballeros
HT | Port-au-Prince; Cap-Haïtien
JM | Kingston*; Montego Bay
TT | Port of Spain = Port-of-Spain
BB | Bridgetown
BS | Nassau
GD | St. George's
LC | Castries
VC | Kingstown
AG | St. John's*
DM | Roseau
KN | Basseterre
BR | Brasília = Brasilia; São Paulo = Sao Paulo; Rio de Janeiro = Rio*; Salvador*; Belo Horizonte; Recife; Fortaleza; Manaus; Porto Alegre; Curitiba; Belém = Belem; Foz do Iguaçu = Foz do Iguacu; Alcântara; São José dos Campos; Santos*; Natal*; Florianópolis; Goiânia; Cuiabá; São Luís; Campinas; Ouro Preto; Petrópolis; Itaguaí; Vitória; Maceió; Aracaju; João Pessoa; Teresina; Campo Grande; Porto Velho; Rio Branco*; Boa Vista; Macapá; Palmas; Niterói; Ribeirão Preto; Uberlândia; Joinville; Londrina; Caxias do Sul; Pelotas; Angra dos Reis; Paraty; Paranaguá; Santarém; Altamira; Anápolis; Gramado
AR | Buenos Aires; Córdoba*; Rosario*; Mendoza*; Bariloche; Ushuaia; La Plata; Mar del Plata; Salta; Puerto Iguazú; Tucumán = San Miguel de Tucumán; Santa Fe, Argentina; Posadas; Comodoro Rivadavia; Río Gallegos; Bahía Blanca; San Juan, Argentina; San Luis*; Paraná, Argentina; Iguazú = Iguazu; Campana; Olivos; Ezeiza
CL | Santiago* = Santiago de Chile; Valparaíso = Valparaiso; Viña del Mar; Antofagasta; Punta Arenas; Concepción*; Iquique; Puerto Montt; Arica; San Pedro de Atacama
UY | Montevideo; Punta del Este; Colonia del Sacramento
PY | Asunción = Asuncion; Ciudad del Este; Encarnación*
BO | La Paz; Sucre*; Santa Cruz de la Sierra; Cochabamba; Oruro; Tarija
PE | Lima; Cusco = Cuzco; Arequipa; Trujillo*; Paracas; Iquitos; Callao; Chancay; Piura; Puno; Chiclayo; Huancayo; Tacna; Chimbote; Ayacucho; Cajamarca; Pucallpa; Tarapoto; Machu Picchu; Ilo; Pisco
EC | Quito; Guayaquil; Cuenca; Manta; Montecristi
CO | Bogotá = Bogota; Medellín = Medellin; Cali*; Cartagena = Cartagena de Indias; Barranquilla; Santa Marta; Leticia*; Bucaramanga; Cúcuta; Buenaventura; Manizales; Armenia, Colombia; Ibagué; Villavicencio; Pasto; Tumaco; Quibdó; Popayán; Montería; Sincelejo; Valledupar; Riohacha; Neiva; Yopal
VE | Caracas; Maracaibo; Valencia, Venezuela; Ciudad Guayana; Barquisimeto; Maracay; Ciudad Bolívar; San Cristóbal*; Puerto La Cruz; Porlamar
GY | Georgetown*; Linden*
SR | Paramaribo
GF | Cayenne; Kourou
GB | London*; Edinburgh; Glasgow; Manchester; Birmingham; Liverpool; Belfast; Cardiff; Leeds; Bristol; Oxford; Cambridge; Newcastle upon Tyne; Sheffield*; Nottingham; Southampton; Portsmouth; Plymouth; Brighton; Bath*; York*; Aberdeen; Dundee; Inverness; St Andrews; Gleneagles; Carbis Bay; Harwell; Leicester*; Coventry; Farnborough; Cheltenham; Northwood; Faslane; Lossiemouth; Bletchley; Swansea; Londonderry; Hillsborough*; Canterbury; Windsor*; Stratford-upon-Avon; Westminster; Greenwich; Cornwall; SaxaVord; Swindon; Reading*; Norwich; Exeter; Warwick; Salisbury*; Wolverhampton; Stoke-on-Trent; Lincoln, England; Peterborough; Ipswich; Colchester; Chelmsford; Southend; Luton; Milton Keynes; Northampton; Gloucester; Worcester, England; Hereford; Shrewsbury; Blackpool; Oldham; Rochdale; Wigan; Stockport; Huddersfield; Doncaster; Sunderland; Middlesbrough; Durham, England; Bournemouth; Poole; Torquay; Truro; Winchester; Guildford; Maidstone; Dover; Folkestone; Eastbourne; Aldershot; Sandhurst; Shrivenham; Brize Norton; Porton Down; Fylingdales; Menwith Hill; Culham; Didcot; Perth, Scotland; Falkirk; Dunfermline; Kirkwall; Lerwick; Stornoway; Wrexham; Bangor, Wales; Aberystwyth; Llandudno; Armagh; Enniskillen; Ballymena; Isle of Wight; Isles of Scilly; Canary Wharf; City of London; Mayfair; Kensington; Stansted; Heathrow; Gatwick
IE | Dublin; Cork*; Galway; Limerick*; Shannon*; Farmleigh; Kilkenny; Waterford; Dundalk; Sligo; Letterkenny; Athlone; Ennis; Tralee; Killarney; Wexford; Drogheda; Cobh; Maynooth; Dún Laoghaire; Castletownbere
FR | Paris*; Lyon = Lyons; Marseille = Marseilles; Toulouse; Nice*; Strasbourg; Bordeaux; Lille; Nantes; Cannes; Biarritz; Versailles; Deauville; Évian = Evian, Évian-les-Bains; Chantilly, France; Rambouillet; Montpellier; Grenoble; Rennes; Brest*; Toulon; Reims; Caen; Le Havre; Calais; Dunkirk; Saint-Malo; Avignon; Aix-en-Provence; Cadarache; Le Bourget; La Celle-Saint-Cloud; Saclay; Palaiseau; Verdun; Normandy; Ajaccio; Dijon; Metz; Nancy*; Orléans; Villepinte; Fontainebleau; Saint-Denis*; Bougival; Sèvres; Amiens; Angers; Besançon; Clermont-Ferrand; Le Mans; Limoges; Mulhouse; Nîmes; Pau*; Perpignan; Poitiers; Rouen; Saint-Étienne; Valence; Annecy; Chambéry; Chamonix; Courchevel; Megève; Antibes; Sophia Antipolis; Saint-Tropez; Menton; Bayonne; La Rochelle; Lorient; Quimper; Cherbourg; Dieppe; Colmar; Vichy*; Arras; Compiègne; Fontenay-aux-Roses; Istres; Salon-de-Provence; Mont-de-Marsan; Creil; Vélizy; Issy-les-Moulineaux; Boulogne-Billancourt; Neuilly-sur-Seine; La Défense; Omaha Beach; Bayeux; Arromanches; Oradour-sur-Glane; Colombey-les-Deux-Églises; Brégançon = Fort de Brégançon
MC | Monaco-Ville; Monte Carlo = Monte-Carlo
BE | Brussels = Bruxelles; Antwerp; Ghent; Bruges = Brugge; Liège; Leuven; Mons*; Namur; Charleroi; Ypres; Zeebrugge; Ostend; Laeken; Evere; Tervuren; Waterloo, Belgium; Redu
NL | The Hague = Den Haag; Amsterdam; Rotterdam; Utrecht; Eindhoven; Maastricht; Leiden; Delft; Groningen; Haarlem; Noordwijk; Arnhem; Breda; Nijmegen; Middelburg; Wassenaar; Schiphol; Veldhoven; Noordwijkerhout; Brunssum; Ede; Hilversum; Amersfoort; Apeldoorn; Enschede; Tilburg; 's-Hertogenbosch = Den Bosch; Venlo; Zwolle; Almere; Den Helder; Leeuwarden; Volkel; Soesterberg; Zaandam; Dordrecht; Vlissingen; Alkmaar; Gouda; Scheveningen; Kijkduin
LU | Luxembourg City; Esch-sur-Alzette; Schengen; Senningen
DE | Berlin; Munich = München; Hamburg; Frankfurt = Frankfurt am Main; Cologne = Köln; Bonn; Düsseldorf = Dusseldorf; Stuttgart; Leipzig; Dresden; Nuremberg = Nürnberg; Bremen; Hanover = Hannover; Potsdam; Heidelberg; Weimar; Elmau = Schloss Elmau; Heiligendamm; Meseberg; Petersberg; Ramstein; Stralsund; Rostock; Kiel; Lübeck; Münster; Mainz; Wiesbaden; Karlsruhe; Aachen; Dortmund; Essen*; Oberpfaffenhofen; Darmstadt; Garching; Freiburg; Göttingen; Jena; Erfurt; Magdeburg; Schwerin; Saarbrücken; Trier; Augsburg; Regensburg; Würzburg; Wilhelmshaven; Bremerhaven; Wolfsburg; Uedem; Peenemünde; Göppingen; Bad Godesberg; Garmisch-Partenkirchen; Tegernsee; Büchel; Grafenwöhr; Wunstorf; Husum; Bielefeld; Bochum; Wuppertal; Duisburg; Gelsenkirchen; Mönchengladbach; Krefeld; Oberhausen; Braunschweig = Brunswick; Chemnitz; Halle*; Cottbus; Görlitz; Zwickau; Wittenberg; Eisenach; Ulm; Konstanz = Constance*; Friedrichshafen; Tübingen; Mannheim; Ludwigshafen; Kaiserslautern; Koblenz; Kassel; Marburg; Fulda; Giessen; Paderborn; Osnabrück; Oldenburg; Emden; Flensburg; Hildesheim; Ingolstadt; Passau; Bayreuth; Bamberg; Berchtesgaden; Dachau; Buchenwald; Ottobrunn; Taufkirchen; Immenstaad; Strausberg; Sankt Augustin; Jülich; Geilenkirchen; Kalkar; Ahrweiler; Neuhardenberg; Hambach
AT | Vienna = Wien; Salzburg; Graz; Innsbruck; Linz; Alpbach; Laxenburg; Bregenz; Klagenfurt; Göttweig; Wachau
CH | Bern = Berne; Geneva = Genève, Genf; Zurich = Zürich; Basel; Lausanne; Davos; Lugano; Lucerne = Luzern; Montreux; Bürgenstock = Burgenstock; Locarno; Crans-Montana; St. Gallen; Caux; Glion; Fribourg; Neuchâtel; Zug*; Winterthur; Interlaken; Mont Pelerin; Gstaad; Spiez; Payerne; Dübendorf; Meyrin; Versoix; Thun; Chur; St. Moritz; Zermatt; Ascona; Bellinzona; Sion; Martigny; Vevey; Nyon; Coppet; Mürren; Andermatt; Rüschlikon; Rapperswil; Frauenfeld; Schaffhausen; Villigen; Aarau; Olten; Emmen; Macolin; Chillon = Château de Chillon
LI | Vaduz; Schaan
IT | Rome = Roma; Milan* = Milano; Naples; Turin = Torino; Florence* = Firenze; Venice = Venezia; Bologna; Genoa = Genova; Palermo; Trieste; Bari; Taormina; L'Aquila; Pisa; Matera; Fiuggi; Borgo Egnazia; Caserta; Capri; Stresa; Ispra; Frascati; Brindisi; Vicenza; Aviano; Sigonella; Cernobbio; Verona; Padua; Bergamo; Perugia; Assisi; Siena*; Catania; Cagliari; Lucca*; Pescara; Messina*; La Spezia; Taranto; Sanremo; Bellagio; Como*; Ravenna; Rimini; Cortina d'Ampezzo; Trento; Bolzano; Monza; Castel Gandolfo; Pontignano; Courmayeur; Ventotene; Trevi; Lampedusa; Livigno; Fiumicino; Colleferro; Matelica; Ferrara*; Modena; Parma; Reggio Emilia; Piacenza; Ancona; Urbino; Arezzo; Livorno; Grosseto; Terni; Viterbo; Latina; Anagni; Gaeta; Salerno; Amalfi; Sorrento; Pompeii; Ischia; Benevento; Foggia; Lecce; Otranto; Gallipoli, Italy; Cosenza; Catanzaro; Reggio Calabria; Agrigento; Siracusa; Trapani; Marsala; Sassari; Olbia; La Maddalena; Alghero; Udine; Gorizia; Treviso; Belluno; Mantua; Cremona; Brescia; Varese; Novara; Asti; Cuneo; Savona; Portofino; Rapallo; Saint-Vincent; Cassino = Monte Cassino; Marzabotto; Loreto*; Norcia; Ghedi; Decimomannu
VA | Vatican City
SM | City of San Marino
MT | Valletta; Sliema; St. Julian's; Mdina; Gozo; Marsaxlokk
ES | Madrid; Barcelona; Seville = Sevilla; Valencia; Bilbao; Málaga = Malaga; Granada*; Zaragoza; Toledo*; San Sebastián = San Sebastian; Santiago de Compostela; Salamanca*; Torrejón; Rota*; Cádiz = Cadiz; La Granja; Alicante; Murcia; Palma* = Palma de Mallorca; Las Palmas; Santa Cruz de Tenerife; Tenerife; Córdoba, Spain; Alcalá de Henares; El Escorial; Ceuta; Melilla; Algeciras; Vigo; A Coruña; Pamplona; Santander*; Segovia; Ávila*; Formentor; Doñana; Valladolid; León, Spain; Burgos; Salamanca, Spain; Logroño; Oviedo; Gijón; Vitoria-Gasteiz; Huesca; Lleida; Girona; Tarragona; Castellón; Elche; Cartagena, Spain; Almería; Jaén; Huelva; Jerez; Marbella; Badajoz; Cáceres; Mérida, Spain; Cuenca, Spain; Guadalajara, Spain; Albacete; Ciudad Real; Mahón; Lanzarote; Fuerteventura; La Palma; La Gomera; Santa Cruz de La Palma; Villafranca del Castillo; Maspalomas; Robledo de Chavela; Cebreros; Baiona; Bétera; Morón de la Frontera = Morón
PT | Lisbon = Lisboa; Porto = Oporto; Sintra; Cascais; Faro*; Coimbra; Braga*; Évora; Funchal; Ponta Delgada; Estoril; Guimarães; Oeiras; Monsanto; Lajes; Matosinhos; Aveiro; Leiria; Setúbal; Santarém, Portugal; Viseu; Vila Real; Beja; Lagos, Portugal; Portimão; Tomar; Fátima*; Óbidos; Mafra; Sines; Terceira; Angra do Heroísmo; Figueira da Foz; Viana do Castelo; Belém, Lisbon
AD | Andorra la Vella
GR | Athens; Thessaloniki; Piraeus; Heraklion; Delphi; Rhodes*; Souda Bay; Alexandroupolis; Crete; Corfu; Patras; Olympia*; Vouliagmeni; Lagonissi; Chania; Meteora; Lesbos; Prespa; Marathon*; Volos; Larissa*; Ioannina; Kavala; Komotini; Kalamata; Nafplio; Sparta; Corinth; Mykonos; Santorini = Thira; Kos*; Samos; Chios; Mytilene; Syros; Zakynthos; Kefalonia; Skopelos; Kastellorizo; Imia; Evros; Mount Athos; Metsovo; Kalavryta
CY | Nicosia = Lefkosia; Limassol; Larnaca; Paphos; Akrotiri; Dhekelia; Famagusta
TR | Ankara; Istanbul = Constantinople; Izmir; Antalya; Bursa; Adana; Gaziantep; Konya; Trabzon; Kars; Diyarbakır = Diyarbakir; Incirlik = İncirlik; Mersin; Kayseri; Bodrum; Çanakkale = Canakkale; Gallipoli; Hatay; Erzurum; Şanlıurfa = Sanliurfa; Eskişehir; Belek; Van*; Mardin; Samsun; Sinop; Akkuyu; Ceyhan; Kahramanmaraş = Kahramanmaras; Denizli; Muğla = Mugla; Marmaris; Fethiye; Kocaeli; Gebze; Sakarya; Bolu; Zonguldak; Rize; Artvin; Iğdır = Igdir; Ardahan; Şırnak; Hakkari; Siirt; Elazığ; Malatya; Adıyaman; Kilis; Osmaniye; Iskenderun = İskenderun; Antakya; Tarsus; Sivas; Tokat; Çorum; Nevşehir; Edirne; Tekirdağ; Gaziemir; Dalaman; Kuşadası; Pamukkale; Ephesus; Filyos
IS | Reykjavik = Reykjavík; Akureyri; Keflavik = Keflavík; Þingvellir = Thingvellir; Höfði House = Hofdi House; Bessastaðir; Húsavík
NO | Oslo; Bergen*; Trondheim; Stavanger; Tromsø = Tromso; Bodø = Bodo; Kirkenes; Svolvær; Andøya = Andoya; Kongsberg; Longyearbyen; Ny-Ålesund = Ny-Alesund; Lillehammer; Narvik; Hammerfest; Kristiansand; Utøya; Losby; Sandefjord; Ålesund; Vardø; Haakonsvern; Ørland; Ramsund; Drammen; Fredrikstad; Sarpsborg; Larvik; Tønsberg; Horten; Hamar; Gjøvik; Geilo; Lillestrøm; Gardermoen; Haugesund; Molde; Steinkjer; Mosjøen; Mo i Rana; Harstad; Vadsø; Karasjok; Kautokeino; Setermoen; Bardufoss; Evenes; Andenes; Ulsteinvik
SE | Stockholm; Gothenburg = Göteborg; Malmö = Malmo; Uppsala; Lund; Kiruna; Visby; Linköping; Luleå = Lulea; Umeå; Västerås; Örebro; Harpsund; Södertälje; Karlskrona; Sälen; Jukkasjärvi; Esrange; Gotland; Norrköping; Helsingborg; Märsta; Muskö; Haga; Jönköping; Borås; Halmstad; Växjö; Kalmar; Gävle; Sundsvall; Östersund; Skellefteå; Boden; Arvidsjaur; Karlstad; Eskilstuna; Nyköping; Falun; Kristianstad; Ystad; Trollhättan; Skövde; Enköping; Ronneby
DK | Copenhagen = København; Aarhus = Århus; Odense; Aalborg; Roskilde; Helsingør = Elsinore; Marienborg; Esbjerg; Billund; Kolding; Bornholm; Christiansborg; Amalienborg; Ebeltoft; Skagen
GL | Nuuk; Ilulissat; Kangerlussuaq; Thule; Pituffik; Sisimiut; Narsaq; Qaqortoq
FO | Tórshavn = Torshavn
FI | Helsinki; Tampere; Turku; Oulu; Espoo; Rovaniemi; Lahti*; Porvoo; Mariehamn; Inari; Kuopio; Vaasa; Saariselkä; Jyväskylä; Lappeenranta; Naantali; Kultaranta; Santahamina; Otaniemi; Kittilä; Kotka; Kuusamo; Sodankylä; Hämeenlinna; Lohja; Hanko; Kouvola; Imatra; Mikkeli; Savonlinna; Joensuu; Pori; Rauma; Seinäjoki; Kokkola; Kajaani; Kemi; Tornio; Ivalo; Nuijamaa; Vaalimaa; Niinisalo; Hamina; Porkkala; Utsjoki; Enontekiö; Ylläs; Ruka
EE | Tallinn; Tartu; Narva; Pärnu = Parnu; Ämari; Viljandi; Haapsalu
LV | Riga; Liepāja = Liepaja; Ventspils; Daugavpils; Jūrmala = Jurmala; Ādaži = Adazi; Rundāle; Sigulda
LT | Vilnius; Kaunas; Klaipėda = Klaipeda; Trakai; Šiauliai = Siauliai; Palanga; Pabradė; Rukla; Nida
PL | Warsaw = Warszawa; Kraków = Krakow, Cracow; Gdańsk = Gdansk; Wrocław = Wroclaw; Poznań = Poznan; Łódź = Lodz; Katowice; Rzeszów = Rzeszow; Lublin; Szczecin; Redzikowo; Białystok; Bydgoszcz; Sopot; Toruń; Gdynia; Auschwitz = Oświęcim; Krynica; Karpacz; Orzysz; Przemyśl; Wieliczka; Jasionka; Zamość; Świnoujście; Częstochowa; Radom; Kielce; Olsztyn; Opole; Zielona Góra; Gorzów Wielkopolski; Rybnik; Bielsko-Biała; Tarnów; Nowy Sącz; Zakopane; Elbląg; Suwałki; Malbork; Powidz; Łask; Żagań; Drawsko Pomorskie; Bemowo Piskie; Ustka; Płock; Chełm; Mielec; Stalowa Wola; Sosnowiec; Gliwice; Żarnowiec; Westerplatte; Treblinka; Medyka; Dorohusk
CZ | Prague = Praha; Brno; Ostrava; Plzeň = Pilsen; Karlovy Vary; Olomouc; Lány = Lany; Terezín
SK | Bratislava; Košice = Kosice; Piešťany; Štrbské Pleso; Nitra; Banská Bystrica; Topoľčianky; Častá-Papiernička
HU | Budapest; Debrecen; Szeged; Pécs; Visegrád = Visegrad; Gödöllő; Győr; Paks; Szentendre; Balatonfüred; Esztergom; Tihany
SI | Ljubljana; Maribor; Bled*; Brdo = Brdo pri Kranju; Portorož = Portoroz; Koper; Strunjan; Piran
HR | Zagreb; Dubrovnik; Split*; Rijeka; Zadar; Pula; Osijek; Brijuni = Brioni; Vukovar; Krk; Opatija; Šibenik; Cavtat
BA | Sarajevo; Banja Luka; Mostar; Tuzla; Srebrenica; Jahorina; Brčko = Brcko; Neum; Trebinje; Butmir; Zenica
RS | Belgrade = Beograd; Novi Sad; Niš = Nis; Subotica; Preševo; Kragujevac; Smederevo; Zrenjanin; Bujanovac
ME | Podgorica; Cetinje; Budva; Tivat; Kotor; Bar*; Sveti Stefan; Pržno; Ulcinj; Nikšić
XK | Pristina = Prishtina, Priština; Prizren; Mitrovica; Peja* = Peć; Gjakova; Gračanica; Camp Bondsteel; Ferizaj
MK | Skopje; Ohrid; Bitola; Tetovo; Struga; Kumanovo; Krivolak
AL | Tirana = Tiranë; Durrës = Durres; Vlorë = Vlora; Shkodër = Shkoder; Gjirokastër; Kuçovë; Sarandë; Berat; Korçë; Pogradec; Shëngjin
BG | Sofia*; Plovdiv; Varna; Burgas; Ruse*; Veliko Tarnovo; Sozopol; Euxinograd; Boyana; Kozloduy; Bezmer; Novo Selo
RO | Bucharest = București; Cluj-Napoca = Cluj; Constanța = Constanta; Sibiu; Iași = Iasi; Timișoara = Timisoara; Brașov = Brasov; Deveselu; Mihail Kogălniceanu = Mihail Kogalniceanu; Cotroceni; Snagov; Craiova; Galați; Oradea; Cincu; Măgurele; Suceava; Tulcea; Sulina; Arad*; Bacău; Baia Mare; Brăila; Buzău; Câmpia Turzii; Fetești; Pitești; Ploiești; Râmnicu Vâlcea; Satu Mare; Târgu Mureș; Alba Iulia; Mangalia; Cernavodă; Sinaia; Predeal; Babadag; Smârdan
MD | Chisinau = Chișinău, Chişinău, Kishinev; Tiraspol; Comrat; Bulboaca; Bălți = Balti; Bender
UA | Kyiv = Kiev; Kharkiv = Kharkov; Odesa = Odessa; Lviv = Lvov; Dnipro; Mariupol; Zaporizhzhia = Zaporizhia; Donetsk; Luhansk = Lugansk; Kherson; Mykolaiv; Bucha; Irpin; Bakhmut; Sevastopol; Yalta; Simferopol; Chernihiv; Sumy; Poltava; Kramatorsk; Avdiivka; Chornobyl = Chernobyl; Uzhhorod; Ivano-Frankivsk; Chernivtsi; Vinnytsia; Zhytomyr; Kryvyi Rih; Izium; Pokrovsk; Melitopol; Enerhodar; Hostomel; Bila Tserkva; Boryspil; Kakhovka; Izmail; Feodosia; Kerch; Rivne; Lutsk; Ternopil; Khmelnytskyi; Cherkasy; Kropyvnytskyi; Kremenchuk; Nikopol; Berdiansk; Sloviansk; Kupiansk; Lyman; Vuhledar; Toretsk; Chasiv Yar; Vovchansk; Lysychansk; Severodonetsk = Sievierodonetsk; Horlivka; Makiivka; Pavlohrad; Yavoriv; Truskavets; Mukachevo; Drohobych; Konotop; Okhtyrka; Borodianka; Vyshhorod; Brovary; Debaltseve; Ilovaisk; Rubizhne; Novoazovsk; Skadovsk; Ochakiv; Pivdennyi; Chornomorsk
BY | Minsk; Brest, Belarus; Grodno; Gomel; Vitebsk; Mogilev; Belovezhskaya Pushcha; Ostrovets; Viskuli
RU | Moscow; Saint Petersburg = St. Petersburg, St Petersburg, Leningrad, Petrograd; Vladivostok; Kazan; Sochi; Yekaterinburg = Ekaterinburg; Novosibirsk; Nizhny Novgorod; Samara*; Rostov-on-Don; Volgograd = Stalingrad; Kaliningrad; Murmansk; Arkhangelsk; Khabarovsk; Irkutsk; Yakutsk; Ufa; Grozny; Yuzhno-Sakhalinsk; Petropavlovsk-Kamchatsky; Vostochny; Plesetsk; Star City; Khanty-Mansiysk; Chita; Ulan-Ude; Kyzyl; Gorno-Altaysk; Omsk; Tomsk; Krasnoyarsk; Perm; Chelyabinsk; Tyumen; Sarov; Dubna; Kursk; Belgorod; Bryansk; Smolensk; Pskov; Veliky Novgorod; Tver; Tula; Ryazan; Vologda; Petrozavodsk; Yaroslavl; Astrakhan; Makhachkala; Nalchik; Vladikavkaz; Valdai; Barvikha; Novo-Ogaryovo = Novo-Ogaryevo; Norilsk; Salekhard; Naryan-Mar; Magadan; Anadyr; Blagoveshchensk; Zvezdny Gorodok; Beslan; Khasavyurt; Nakhodka; Magnitogorsk; Izhevsk; Orenburg; Saratov; Ulyanovsk; Penza; Krasnodar; Novorossiysk; Stavropol; Vyborg; Kronstadt; Strelna; Engels*; Skolkovo
GE | Tbilisi; Batumi; Kutaisi; Gori; Sukhumi; Tskhinvali; Poti; Telavi; Zugdidi; Anaklia; Mtskheta; Ergneti; Borjomi; Rustavi; Bakuriani; Mestia; Krtsanisi; Vaziani
AM | Yerevan; Gyumri; Vanadzor; Dilijan; Meghri; Jermuk; Goris; Kapan; Sisian; Etchmiadzin = Echmiadzin; Tsaghkadzor; Agarak; Margara
AZ | Baku; Ganja; Sumqayit = Sumgait; Nakhchivan = Nakhichevan; Shusha = Shushi; Stepanakert = Khankendi; Lachin; Aghdam; Gabala; Sheki; Fuzuli; Lankaran; Khojaly
IL | Jerusalem; Tel Aviv = Tel Aviv-Yafo; Haifa; Beersheba = Be'er Sheva; Eilat; Herzliya; Netanya; Ashdod; Dimona; Sderot; Ashkelon; Nazareth; Caesarea; Rehovot; Kiryat Shmona; Kerem Shalom; Palmachim; Ariel*; Acre*; Tiberias
PS | Ramallah; Gaza City = Gaza; Bethlehem; Jericho; Hebron; Nablus; Jenin; Rafah; Khan Younis = Khan Yunis; East Jerusalem; Tulkarm; Deir al-Balah; Jabalia
JO | Amman; Aqaba; Petra*; Zarqa; Irbid; Zaatari = Za'atari; Azraq; Jerash; Madaba; Wadi Rum
LB | Beirut; Tripoli, Lebanon; Sidon; Tyre*; Naqoura; Baabda; Byblos; Baalbek; Zahle; Nabatieh
SY | Damascus; Aleppo; Homs; Hama; Latakia; Raqqa; Idlib; Tartus = Tartous; Deir ez-Zor; Daraa; Palmyra; Afrin; Kobani = Kobane; Qamishli; Hmeimim; Sweida; Quneitra; Manbij
IQ | Baghdad; Basra; Erbil = Irbil, Arbil; Mosul; Kirkuk; Najaf; Karbala; Sulaymaniyah; Fallujah; Ramadi; Tikrit; Duhok = Dohuk; Sinjar; Samawah; Nasiriyah; Ain al-Asad; Faw; Babylon
IR | Tehran = Teheran; Isfahan; Shiraz; Mashhad; Tabriz; Qom; Natanz; Fordow; Bushehr; Chabahar; Bandar Abbas; Arak; Parchin; Kerman; Ahvaz; Yazd; Kermanshah; Rasht; Abadan; Kish; Semnan; Shahroud; Bam
SA | Riyadh; Jeddah = Jiddah; Mecca = Makkah; Medina* = Madinah; Dammam; Dhahran; Diriyah; AlUla = Al-Ula; Abha; Khobar; Taif; Jubail; Yanbu; Jazan; Najran; Tabuk; Abqaiq; Al Khobar; Ras Tanura; Hofuf
AE | Abu Dhabi; Dubai; Sharjah; Fujairah; Ras Al Khaimah = Ras al-Khaimah; Al Ain; Ajman; Masdar City; Barakah; Jebel Ali; Al Dhafra; Ruwais
QA | Doha; Lusail; Al Udeid; Ras Laffan; Al Rayyan; Al Wakrah
BH | Manama; Sakhir; Muharraq; Sitra; Isa Town
KW | Kuwait City; Arifjan; Ahmadi*; Bayan
OM | Muscat; Salalah; Duqm; Sohar; Nizwa; Sur*; Khasab
YE | Sana'a = Sanaa, Sana’a; Aden; Hodeidah = Hudaydah; Taiz; Marib; Mukalla; Mocha*; Saada; Seiyun
EG | Cairo; Alexandria*; Sharm el-Sheikh = Sharm El-Sheikh, Sharm el Sheikh, Sharm El Sheikh; Luxor; Aswan; Port Said; Suez; Ismailia; New Administrative Capital = Administrative Capital; El Alamein = El-Alamein, New Alamein; Hurghada; El Arish; Giza; Damietta; Taba; Ain Sokhna; Mansoura; Dabaa = El Dabaa; Berenice*; Borg El Arab; Tanta; Zagazig; Asyut; Minya; Sohag; Qena; Fayoum; Beni Suef; Marsa Matrouh; Siwa; Dahab; Nuweiba; Rafah, Egypt; Sheikh Zuweid; El Gouna; Idku; Heliopolis; Maadi; Garden City; Tahrir Square
LY | Tripoli; Benghazi; Misrata; Sirte; Sabha; Tobruk; Derna; Bayda*; Sabratha; Zawiya; Ras Lanuf; Ghadames; Zuwara
TN | Tunis; Carthage; Sfax; Sousse; Bizerte; Hammamet; Djerba; Monastir; Gabès; Kairouan; Tozeur; Sidi Bouzid
DZ | Algiers; Oran; Constantine*; Tamanrasset; Annaba; Hassi Messaoud; Tlemcen; In Amenas; Tindouf; Arzew; Béjaïa
MA | Rabat; Casablanca; Marrakech = Marrakesh; Tangier; Fez* = Fès; Agadir; Skhirat; Ifrane; Tétouan; Meknes; Ouarzazate; Essaouira; Dakhla; Bouznika; Ben Guerir; Nador
EH | Laayoune = El Aaiún, Laâyoune; Smara
MR | Nouakchott; Nouadhibou; Atar
ML | Bamako; Timbuktu; Gao*; Kidal; Mopti; Koulikoro; Menaka; Sikasso
NE | Niamey; Agadez; Zinder; Maradi; Diffa; Arlit; Tillabéri
BF | Ouagadougou; Bobo-Dioulasso; Dori; Djibo
TD | N'Djamena = Ndjamena, N’Djamena; Abéché; Moundou; Adré
SN | Dakar; Diamniadio; Saint-Louis; Saly; Thiès; Ziguinchor; Touba; Gorée
GM | Banjul; Serrekunda; Kanifing
GN | Conakry; Nzérékoré; Kankan; Simandou; Boké
GW | Bissau
ST | São Tomé = Sao Tome
CV | Praia; Mindelo
SL | Freetown; Kenema; Makeni
LR | Monrovia; Buchanan*; Ganta
CI | Abidjan; Yamoussoukro; Bouaké; San-Pédro; Grand-Bassam; Korhogo
GH | Accra; Kumasi; Tema; Takoradi; Tamale*; Cape Coast; Aburi; Elmina
TG | Lomé = Lome
BJ | Cotonou; Porto-Novo; Ouidah; Parakou
NG | Abuja; Lagos*; Kano*; Port Harcourt; Kaduna; Ibadan; Maiduguri; Enugu; Calabar; Jos*; Benin City; Sokoto; Warri; Onne; Lekki; Uyo; Ilorin; Chibok; Yola; Owerri; Katsina; Bauchi; Jalingo; Makurdi; Lokoja; Akure; Abeokuta; Ado-Ekiti; Osogbo; Asaba; Awka; Umuahia; Abakaliki; Onitsha; Badagry; Ikeja; Victoria Island; Gusau; Birnin Kebbi; Damaturu; Gombe; Lafia; Zaria; Monguno
CM | Yaoundé = Yaounde; Douala; Garoua; Bamenda; Kribi; Maroua; Buea; Limbe
GQ | Malabo; Ciudad de la Paz; Sipopo
GA | Libreville; Port-Gentil; Franceville
CG | Brazzaville; Pointe-Noire; Oyo*; Kintélé
CD | Kinshasa; Lubumbashi; Goma; Bukavu; Kisangani; Mbuji-Mayi; Matadi; Kolwezi; Bunia; Beni*; Uvira; Kananga; Kalemie; Rutshuru
CF | Bangui; Bambari; Birao
AO | Luanda; Lobito; Benguela; Huambo; Cabinda; Lubango; Malanje; Catumbela
ZM | Lusaka; Livingstone*; Ndola; Kitwe; Solwezi; Chipata
ZW | Harare; Bulawayo; Victoria Falls; Mutare; Gweru; Kariba
MW | Lilongwe; Blantyre; Zomba; Mzuzu; Salima
MZ | Maputo; Beira*; Nacala; Pemba*; Nampula; Palma, Mozambique; Quelimane; Vilankulo; Afungi
ZA | Pretoria = Tshwane; Johannesburg; Cape Town; Durban; Bloemfontein; Port Elizabeth = Gqeberha; Sandton; Stellenbosch; Midrand; Soweto; Simon's Town; Saldanha; Polokwane; Mbombela; Hartebeesthoek; East London; Kimberley*; George, South Africa; Richards Bay; Mafikeng; Skukuza; Khayelitsha; Rustenburg; Marikana; Centurion*; Sharpeville; Robben Island
NA | Windhoek; Walvis Bay; Swakopmund; Lüderitz; Katima Mulilo; Oranjemund
BW | Gaborone; Francistown; Maun; Kasane
LS | Maseru
SZ | Mbabane; Lobamba; Manzini; Ezulwini
MG | Antananarivo; Toamasina; Antsiranana; Nosy Be; Ehoala
MU | Port Louis; Ebene; Grand Baie; Agaléga
SC | Victoria, Seychelles; Mahé*; Praslin
KM | Moroni; Mutsamudu
TZ | Dodoma; Dar es Salaam; Arusha; Zanzibar; Mwanza; Bagamoyo; Mtwara; Moshi; Kigoma; Morogoro
KE | Nairobi; Mombasa; Kisumu; Naivasha; Nakuru; Eldoret; Malindi; Lamu; Gigiri; Garissa; Dadaab; Kakuma; Isiolo; Turkana; Manda Bay; Thika; Machakos; Nanyuki; Meru; Embu; Nyeri; Kericho; Kakamega; Bungoma; Wajir; Mandera; Lodwar; Moyale; Voi; Kilifi; Konza; Olkaria; Karura; Westlands; Kibera; Amboseli
UG | Kampala; Entebbe; Gulu; Jinja; Munyonyo; Mbarara; Hoima; Arua; Masaka
RW | Kigali; Gisenyi = Rubavu; Butare = Huye; Musanze; Nyamata
BI | Bujumbura; Gitega; Ngozi*; Rumonge
ET | Addis Ababa; Mekelle; Gondar; Bahir Dar; Hawassa; Bishoftu; Axum; Dire Dawa; Jijiga; Lalibela; Gambella; Adwa; Entoto
ER | Asmara; Massawa; Assab; Badme
DJ | Djibouti City; Camp Lemonnier; Doraleh; Obock; Tadjoura
SO | Mogadishu; Hargeisa; Kismayo; Garowe; Bosaso; Baidoa; Berbera; Beledweyne; Galkayo; Laascaanood = Las Anod; Dhusamareb; Jowhar
SD | Khartoum; Port Sudan; Omdurman; El Fasher = Al-Fashir, El-Fasher; Nyala; El Obeid; Kassala; Wad Madani; El Geneina; Merowe; Kadugli; Abyei; Atbara; Gedaref
SS | Juba; Malakal; Bentiu; Wau*; Pibor; Renk; Torit; Yei
AQ | McMurdo Station = McMurdo; Scott Base; Syowa Station; Amundsen–Scott South Pole Station; Casey Station; Davis Station; Mawson Station; Palmer Station
PR | San Juan*; Ponce*
BM | Hamilton, Bermuda
CW | Willemstad
AW | Oranjestad
KY | George Town, Cayman Islands
VI | Charlotte Amalie
VG | Road Town
GG | St. Peter Port = St Peter Port
JE | Saint Helier = St. Helier
YT | Mamoudzou
MS | Brades
PM | Saint-Pierre*
PN | Adamstown
BL | Gustavia
MF | Marigot
SX | Philipsburg
TK | Nukunonu
TC | Cockburn Town
WF | Mata-Utu
CX | Flying Fish Cove
FK | Stanley* = Port Stanley
SH | Jamestown; Georgetown, Ascension
GP | Basse-Terre; Pointe-à-Pitre
MQ | Fort-de-France
RE | Saint-Pierre, Réunion
`
