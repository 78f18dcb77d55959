/** Further names of countries that the code list of areas does not hold. */
export const NAMES: Readonly<Record<string, string>> = {
  USA: "US|U.S.|USA|the States|United States of America|America",
  GBR: "UK|U.K.|Britain|Great Britain",
  RUS: "Russia",
  KOR: "South Korea|Korea",
  PRK: "North Korea|DPRK",
  CZE: "Czech Republic",
  TUR: "Turkey|Turkiye",
  CIV: "Côte d’Ivoire|Cote d'Ivoire|Ivory Coast",
  COD: "DR Congo|DRC|Democratic Republic of Congo|Congo-Kinshasa",
  COG: "Republic of Congo|Congo-Brazzaville|Congo Republic",
  SWZ: "Swaziland",
  CPV: "Cape Verde",
  TLS: "East Timor",
  MMR: "Burma",
  LAO: "Laos|Lao PDR",
  VNM: "Vietnam",
  SYR: "Syria",
  BOL: "Plurinational State of Bolivia",
  VEN: "Bolivarian Republic of Venezuela",
  MDA: "Moldova",
  MKD: "Macedonia|FYROM",
  BIH: "Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina",
  BRN: "Brunei",
  FSM: "Micronesia",
  PSE: "Palestinian territories|Occupied Palestinian Territory|Gaza|Gaza Strip|West Bank",
  TTO: "Trinidad & Tobago|Trinidad",
  STP: "São Tomé and Príncipe|São Tomé",
  KNA: "St Kitts and Nevis",
  LCA: "St Lucia|St. Lucia",
  VCT: "St Vincent and the Grenadines",
  ARE: "UAE|Emirates",
  HKG: "Hong Kong",
  MAC: "Macau|Macao",
  NLD: "Holland",
  VAT: "Vatican City",
  TZA: "Zanzibar",
  SAU: "Kingdom of Saudi Arabia",
  PNG: "PNG",
  BGD: "People's Republic of Bangladesh",
  ZAF: "Republic of South Africa",
  IRL: "Republic of Ireland",
  KGZ: "Kyrgyz Republic|Kirghizia",
  SVK: "Slovak Republic",
  CAF: "CAR",
  XKX: "Kosovo",
  GEO: "Republic of Georgia",
};

/** Nouns that two words of direction may share: "eastern and southern Africa". */
export const CONTINENTS: ReadonlySet<string> = new Set(["Africa", "Asia", "Europe", "America"]);

/** Regions of the world under the names that texts use. */
export const REGIONS: Readonly<Record<string, string>> = {
  "001": "worldwide|the world|global|globally|around the world|across the world|world-wide|the globe|world",
  "002": "Africa|African",
  "015": "North Africa|Northern Africa|North African",
  "202": "sub-Saharan Africa|Sub-Saharan Africa|sub-Saharan|Africa south of the Sahara|subsaharan Africa",
  "014": "East Africa|Eastern Africa|East African",
  "011": "West Africa|Western Africa|West African",
  "017": "Central Africa|Middle Africa|Central African",
  "018": "Southern Africa|southern Africa|Southern African",
  "019": "Americas|the Americas",
  "021": "North America|Northern America|North American",
  "013": "Central America|Central American",
  "005": "South America|South American",
  "029": "Caribbean",
  "419": "Latin America|Latin America and the Caribbean|Latin American",
  "142": "Asia|Asian",
  "143": "Central Asia|central Asia|Central Asian",
  "030": "East Asia|Eastern Asia|East Asian",
  "034": "South Asia|Southern Asia|South Asian",
  "035":
    "South-eastern Asia|Southeast Asia|South-East Asia|South East Asia|Southeast Asian|South-east Asia|Southeastern Asia",
  "145": "Western Asia|West Asia",
  "150": "Europe|European|European Region",
  "151": "Eastern Europe|eastern Europe|Eastern European",
  "154": "Northern Europe|northern Europe|Northern European",
  "039": "Southern Europe|southern Europe|Southern European",
  "155": "Western Europe|western Europe|Western European",
  "009": "Oceania|the Pacific|Pacific islands|Pacific Islands|Pacific region",
  "053": "Australia and New Zealand|Australasia",
  "054": "Melanesia",
  "061": "Polynesia",
  EU: "European Union|EU|the bloc|EU-wide",
  EA: "euro area|euro zone|eurozone|Euro area|Eurozone|Euro zone|single-currency area",
};

/** Regions that no code list holds: figures told of them have no area code. */
export const UNCODED =
  "Alps|Alpine|Andes|Andean|Himalayas|Himalayan|Balkans|Balkan|Western Balkans|Nordic|Nordics|Scandinavia|Scandinavian|Sahel|Maghreb|Baltics|Baltic states|Baltic countries|Caucasus|South Caucasus|Horn of Africa|Gulf states|Benelux|Levant|Arctic|Antarctic|Iberian Peninsula|Iberia|Middle East|MENA|Great Lakes region|Amazon basin|OECD countries|OECD|BRICS|ASEAN|Visegrad";

/** Adjectives and names of nationals. */
export const DEMONYMS: Readonly<Record<string, string>> = {
  AFG: "Afghan|Afghans",
  ALB: "Albanian|Albanians",
  DZA: "Algerian|Algerians",
  AGO: "Angolan|Angolans",
  ARG: "Argentine|Argentinian|Argentines|Argentinians",
  ARM: "Armenian|Armenians",
  AUS: "Australian|Australians",
  AUT: "Austrian|Austrians",
  AZE: "Azerbaijani|Azerbaijanis",
  BHR: "Bahraini",
  BGD: "Bangladeshi|Bangladeshis",
  BLR: "Belarusian|Belarusians",
  BEL: "Belgian|Belgians",
  BLZ: "Belizean",
  BEN: "Beninese",
  BTN: "Bhutanese",
  BOL: "Bolivian|Bolivians",
  BIH: "Bosnian|Bosnians",
  BWA: "Botswanan|Batswana",
  BRA: "Brazilian|Brazilians",
  GBR: "British|Britons|Scottish|Scots|Welsh|English|Northern Irish",
  BGR: "Bulgarian|Bulgarians",
  BFA: "Burkinabe|Burkinabè",
  BDI: "Burundian|Burundians",
  KHM: "Cambodian|Cambodians",
  CMR: "Cameroonian|Cameroonians",
  CAN: "Canadian|Canadians",
  TCD: "Chadian|Chadians",
  CHL: "Chilean|Chileans",
  CHN: "Chinese",
  COL: "Colombian|Colombians",
  COD: "Congolese",
  CRI: "Costa Rican|Costa Ricans",
  HRV: "Croatian|Croatians",
  CUB: "Cuban|Cubans",
  CYP: "Cypriot|Cypriots",
  CZE: "Czech|Czechs",
  DNK: "Danish|Danes",
  DOM: "Dominican|Dominicans",
  NLD: "Dutch",
  ECU: "Ecuadorian|Ecuadorean|Ecuadorians",
  EGY: "Egyptian|Egyptians",
  SLV: "Salvadoran|Salvadorans",
  ERI: "Eritrean|Eritreans",
  EST: "Estonian|Estonians",
  ETH: "Ethiopian|Ethiopians",
  FJI: "Fijian|Fijians",
  FIN: "Finnish|Finns",
  FRA: "French",
  GAB: "Gabonese",
  GMB: "Gambian|Gambians",
  GEO: "Georgian|Georgians",
  DEU: "German|Germans",
  GHA: "Ghanaian|Ghanaians",
  GRC: "Greek|Greeks",
  GTM: "Guatemalan|Guatemalans",
  GIN: "Guinean|Guineans",
  GUY: "Guyanese",
  HTI: "Haitian|Haitians",
  HND: "Honduran|Hondurans",
  HUN: "Hungarian|Hungarians",
  ISL: "Icelandic|Icelanders",
  IND: "Indian|Indians",
  IDN: "Indonesian|Indonesians",
  IRN: "Iranian|Iranians",
  IRQ: "Iraqi|Iraqis",
  IRL: "Irish",
  ISR: "Israeli|Israelis",
  ITA: "Italian|Italians",
  CIV: "Ivorian|Ivorians",
  JAM: "Jamaican|Jamaicans",
  JPN: "Japanese",
  JOR: "Jordanian|Jordanians",
  KAZ: "Kazakh|Kazakhstani",
  KEN: "Kenyan|Kenyans",
  XKX: "Kosovar|Kosovan",
  KWT: "Kuwaiti",
  KGZ: "Kyrgyz",
  LAO: "Laotian|Lao",
  LVA: "Latvian|Latvians",
  LBN: "Lebanese",
  LBR: "Liberian|Liberians",
  LBY: "Libyan|Libyans",
  LTU: "Lithuanian|Lithuanians",
  LUX: "Luxembourgish",
  MKD: "Macedonian|Macedonians",
  MDG: "Malagasy",
  MWI: "Malawian|Malawians",
  MYS: "Malaysian|Malaysians",
  MLI: "Malian|Malians",
  MLT: "Maltese",
  MRT: "Mauritanian",
  MUS: "Mauritian",
  MEX: "Mexican|Mexicans",
  MDA: "Moldovan|Moldovans",
  MNG: "Mongolian|Mongolians",
  MNE: "Montenegrin|Montenegrins",
  MAR: "Moroccan|Moroccans",
  MOZ: "Mozambican|Mozambicans",
  MMR: "Burmese",
  NAM: "Namibian|Namibians",
  NPL: "Nepali|Nepalese",
  NZL: "New Zealander|New Zealanders",
  NIC: "Nicaraguan|Nicaraguans",
  NGA: "Nigerian|Nigerians",
  NER: "Nigerien",
  NOR: "Norwegian|Norwegians",
  OMN: "Omani",
  PAK: "Pakistani|Pakistanis",
  PSE: "Palestinian|Palestinians",
  PAN: "Panamanian|Panamanians",
  PRY: "Paraguayan|Paraguayans",
  PER: "Peruvian|Peruvians",
  PHL: "Filipino|Philippine|Filipinos",
  POL: "Polish|Poles",
  PRT: "Portuguese",
  QAT: "Qatari",
  ROU: "Romanian|Romanians",
  RUS: "Russian|Russians",
  RWA: "Rwandan|Rwandans",
  SAU: "Saudi|Saudis",
  SEN: "Senegalese",
  SRB: "Serbian|Serbs|Serbians",
  SLE: "Sierra Leonean|Sierra Leoneans",
  SGP: "Singaporean|Singaporeans",
  SVK: "Slovak|Slovaks|Slovakian",
  SVN: "Slovenian|Slovene|Slovenes|Slovenians",
  SOM: "Somali|Somalis",
  ZAF: "South African|South Africans",
  KOR: "South Korean|South Koreans|Korean|Koreans",
  PRK: "North Korean",
  SSD: "South Sudanese",
  ESP: "Spanish|Spaniards",
  LKA: "Sri Lankan|Sri Lankans",
  SDN: "Sudanese",
  SWE: "Swedish|Swedes",
  CHE: "Swiss",
  SYR: "Syrian|Syrians",
  TWN: "Taiwanese",
  TJK: "Tajik|Tajikistani",
  TZA: "Tanzanian|Tanzanians",
  THA: "Thai|Thais",
  TLS: "Timorese",
  TGO: "Togolese",
  TUN: "Tunisian|Tunisians",
  TUR: "Turkish|Turks",
  TKM: "Turkmen",
  UGA: "Ugandan|Ugandans",
  UKR: "Ukrainian|Ukrainians",
  ARE: "Emirati",
  USA: "American|Americans|African American|African Americans|African-American|Native American|Native Americans|American Indian|American Indians|Asian American|Asian Americans|Mexican American|Mexican Americans",
  URY: "Uruguayan|Uruguayans",
  UZB: "Uzbek|Uzbeks",
  VEN: "Venezuelan|Venezuelans",
  VNM: "Vietnamese",
  YEM: "Yemeni|Yemenis",
  ZMB: "Zambian|Zambians",
  ZWE: "Zimbabwean|Zimbabweans",
};

/** Capitals and great cities. Names that are as well known elsewhere, or as other words, are left out. */
export const CITIES: Readonly<Record<string, string>> = {
  AFG: "Kabul|Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Kunduz|Helmand|Nangarhar|Badakhshan",
  AGO: "Luanda|Huambo|Lobito|Benguela|Lubango",
  ALB: "Tirana|Durrës|Shkodër|Vlorë|Elbasan|Korçë",
  ARE: "Abu Dhabi|Dubai|Sharjah",
  ARG: "Buenos Aires|Rosario|Mendoza|La Plata|Mar del Plata|Salta|Tucumán|Santa Fe, Argentina|Neuquén|Bariloche|Chaco|Misiones|Jujuy",
  ARM: "Yerevan|Gyumri|Vanadzor",
  AUS: "Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Gold Coast|Geelong|Alice Springs|Townsville|Cairns|Wollongong|Ballarat|Kings Cross, Sydney",
  AUT: "Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Villach|Wels|Sankt Pölten",
  AZE: "Baku|Ganja|Sumqayit|Mingachevir",
  BDI: "Bujumbura|Gitega|Ngozi",
  BEL: "Brussels|Antwerp|Ghent|Liège|Charleroi|Bruges|Leuven|Namur|Mons, Belgium|Hasselt|Ostend|Mechelen",
  BEN: "Porto-Novo|Cotonou|Parakou|Abomey",
  BFA: "Ouagadougou|Bobo-Dioulasso|Koudougou|Ouahigouya",
  BGD: "Dhaka|Chittagong|Chattogram|Khulna|Cox's Bazar|Sylhet|Rajshahi|Rangpur|Barisal",
  BGR: "Sofia|Plovdiv|Varna|Burgas|Ruse, Bulgaria|Stara Zagora|Pleven|Sliven",
  BHR: "Manama",
  BIH: "Sarajevo|Banja Luka|Mostar|Tuzla|Zenica|Republika Srpska|Srebrenica|Bihać",
  BLR: "Minsk|Gomel|Homiel|Vitebsk|Grodno|Hrodna|Brest, Belarus|Svetlogorsk",
  BOL: "La Paz|Sucre|Cochabamba|El Alto|Santa Cruz de la Sierra|Potosí|Oruro|Tarija|Chapare",
  BRA: "Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro|Salvador da Bahia|Fortaleza|Belo Horizonte|Manaus|Curitiba|Recife|Porto Alegre|Belém|Salvador, Brazil|Goiânia|Natal, Brazil|Campinas|Florianópolis|Vitória, Brazil|São Luís|Maceió|Teresina|Cuiabá|Porto Velho|Rio Branco",
  BTN: "Thimphu",
  BWA: "Gaborone|Francistown|Maun|Lobatse",
  CAF: "Bangui",
  CAN: "Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Regina|Saskatoon|Quebec City|Hamilton, Ontario|Halifax|Surrey, British Columbia|Kelowna|Windsor, Ontario|St. John's, Newfoundland|Downtown Eastside|Moose Jaw|Prince Albert, Saskatchewan|Thunder Bay|Sudbury|Gatineau|Laval|Lethbridge|Red Deer|Nanaimo|Mississauga|Whitehorse|Yellowknife|Iqaluit",
  CHE: "Bern|Berne|Zurich|Zürich|Geneva|Basel|Lausanne|Lucerne|St Gallen|St. Gallen|Winterthur|Lugano|Fribourg|Graubünden|Aargau|Thurgau|Neuchâtel|Schaffhausen|Biel",
  CHL: "Santiago|Valparaíso|Valparaiso|Concepción|Antofagasta|Valdivia|Temuco|Iquique|Arica|Punta Arenas|Atacama|Araucanía|Biobío",
  CHN: "Beijing|Shanghai|Guangzhou|Shenzhen|Chengdu|Tianjin|Wuhan|Chongqing|Nanjing|Hangzhou|Harbin|Kunming|Xi'an|Dalian|Qingdao|Xiamen|Suzhou|Shenyang|Changsha|Zhengzhou|Jinan|Lanzhou|Ürümqi|Urumqi|Lhasa|Nanning|Guiyang|Ruili",
  CIV: "Yamoussoukro|Abidjan|Bouaké|Korhogo|San-Pédro",
  CMR: "Yaoundé|Yaounde|Douala|Bamenda|Garoua|Maroua",
  COD: "Kinshasa|Lubumbashi|Goma|Bukavu|Kisangani|Mbuji-Mayi|Kananga|Uvira|Bunia|Kolwezi",
  COG: "Brazzaville|Pointe-Noire",
  COL: "Bogotá|Bogota|Medellín|Medellin|Cali|Barranquilla|Cartagena|Bucaramanga|Pereira|Cúcuta|Buenaventura|Tumaco|Santa Marta|Nariño|Chocó|Cauca|Putumayo|Catatumbo",
  CRI: "San José, Costa Rica|Limón, Costa Rica|Puntarenas",
  CUB: "Havana|Santiago de Cuba|Holguín|Camagüey",
  CYP: "Nicosia|Limassol|Larnaca|Paphos|Famagusta",
  CZE: "Prague|Brno|Ostrava|Plzeň|Olomouc|Liberec|Pardubice|Ústí nad Labem|České Budějovice|Karlovy Vary",
  DEU: "Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Dortmund|Bremen|Hanover|Nuremberg|Essen|Duisburg|Bonn|Mannheim|Karlsruhe|Augsburg|Kiel|Lübeck|Rostock|Erfurt|Magdeburg|Freiburg|Münster|Wiesbaden|Mainz|Saarbrücken|Potsdam|Heidelberg|Halle an der Saale",
  DJI: "Djibouti City|Obock",
  DNK: "Copenhagen|Aarhus|Odense|Aalborg|Esbjerg|Randers|Kolding|Roskilde|Bornholm|Funen|Karup",
  DOM: "Santo Domingo|Santiago de los Caballeros|Puerto Plata",
  DZA: "Algiers|Oran|Constantine|Annaba|Tlemcen|Sétif",
  ECU: "Quito|Guayaquil|Cuenca|Esmeraldas|Ambato|Manabí|Loja",
  EGY: "Cairo|Alexandria|Giza|Luxor|Aswan|Port Said|Suez|Mansoura|Asyut",
  ERI: "Asmara|Massawa|Keren",
  ESP: "Madrid|Barcelona|Valencia|Seville|Bilbao|Zaragoza|Málaga|Malaga|Granada, Spain|Palma de Mallorca|Palma|Las Palmas|Vigo|A Coruña|Alicante|Valladolid|Pamplona|San Sebastián|Salamanca|Tenerife|Ibiza|Majorca|Mallorca|Ceuta|Melilla|Catalunya|Navarra",
  EST: "Tallinn|Tartu|Narva|Harju|Ida-Viru|Pärnu|Kohtla-Järve|Viljandi|Rakvere|Saaremaa|Hiiumaa",
  ETH: "Addis Ababa|Dire Dawa|Mekelle|Gondar|Bahir Dar|Hawassa|Adama|Jimma",
  FIN: "Helsinki|Tampere|Turku|Espoo|Oulu|Jyväskylä|Vantaa|Kuopio|Lahti|Rovaniemi|Åland",
  FJI: "Suva|Lautoka",
  FRA: "Paris|Marseille|Lyon|Toulouse|Lille|Bordeaux|Nantes|Strasbourg|Montpellier|Nice|Rennes|Grenoble|Rouen|Dijon|Angers|Reims|Le Havre|Toulon|Metz|Brest|Saint-Denis|Calais|Amiens|Caen|Limoges|Clermont-Ferrand|Perpignan|Marseilles|Lyons|Savoy",
  GAB: "Libreville",
  GBR: "London|Birmingham|Manchester|Glasgow|Edinburgh|Liverpool|Leeds|Bristol|Cardiff|Belfast|Sheffield|Newcastle|Nottingham|Aberdeen|Dundee|Swansea|Brighton|Leicester|Coventry|Bradford|Hull|Stoke-on-Trent|Wolverhampton|Plymouth|Southampton|Portsmouth|Derby, England|Norwich|Oxford|Bournemouth|Blackpool|Middlesbrough|Sunderland|Inverness|Stirling|Wrexham|Merseyside|Tayside|Lothian|Highlands and Islands|Kent, England|Essex|Sussex|Surrey, England|Devon|Norfolk, England|Cumbria|Northumberland|Londonderry|Derry|Lanarkshire|Ayrshire|Fife|Greater London",
  GEO: "Tbilisi|Batumi|Kutaisi|Gori|Zugdidi|Rustavi|Poti|Telavi|Sukhumi|Adjara|Abkhazia|South Ossetia",
  GHA: "Accra|Kumasi|Tamale|Cape Coast|Takoradi|Keta|Bolgatanga|Sunyani",
  GIN: "Conakry|Nzérékoré|Kankan|Labé",
  GMB: "Banjul",
  GRC: "Athens|Thessaloniki|Patras|Piraeus|Heraklion|Volos|Larissa|Ioannina|Lesbos|Thrace|Peloponnese|Macedonia, Greece",
  GTM: "Guatemala City|Quetzaltenango|Petén",
  HND: "Tegucigalpa|San Pedro Sula|La Ceiba|Choluteca",
  HRV: "Zagreb|Rijeka|Osijek|Zadar|Dubrovnik|Istria|Dalmatia|Slavonia",
  HTI: "Port-au-Prince|Cap-Haïtien|Cap-Haitien|Les Cayes|Gonaïves",
  HUN: "Budapest|Debrecen|Szeged|Pécs|Győr|Miskolc|Nyíregyháza",
  IDN: "Jakarta|Surabaya|Bandung|Medan|Denpasar|Makassar|Bali|Yogyakarta|Semarang|Palembang|Jayapura|Manado|Pontianak|Padang|Banda Aceh",
  IND: "New Delhi|Delhi|Mumbai|Bangalore|Bengaluru|Chennai|Kolkata|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Patna|Bhopal|Indore|Nagpur|Kochi|Surat|Kanpur|Varanasi|Visakhapatnam|Guwahati|Imphal|Thiruvananthapuram|Coimbatore|Amritsar|Chandigarh|Ranchi|Vadodara",
  IRL: "Dublin|Galway|Limerick|Waterford|Cork|Kilkenny|Sligo|Tralee|Drogheda|Dundalk|Letterkenny|Connacht|Munster|Leinster|Donegal|Kerry, Ireland|Tallaght",
  IRN: "Tehran|Mashhad|Isfahan|Shiraz|Tabriz|Karaj|Qom|Kerman|Zahedan|Ahvaz|Kermanshah|Urmia",
  IRQ: "Baghdad|Basra|Mosul|Erbil|Kirkuk|Najaf|Karbala|Sulaymaniyah|Duhok|Nasiriyah",
  ISL: "Reykjavik|Reykjavík|Akureyri|Kópavogur|Selfoss",
  ISR: "Tel Aviv|Haifa|Beersheba|Ashdod|Netanya|Nazareth",
  ITA: "Rome|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Bari|Catania|Verona|Trieste|Padua|Parma|Perugia|Cagliari|Modena|Brescia|Messina|Livorno|Ancona|Lampedusa|Reggio Calabria|Trentino|Aosta Valley",
  JAM: "Kingston, Jamaica|Montego Bay",
  JOR: "Amman|Irbid|Zarqa|Aqaba|Mafraq|Zaatari",
  JPN: "Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Sapporo|Fukuoka|Hiroshima|Kobe|Sendai|Kawasaki|Nagasaki|Niigata",
  KAZ: "Astana|Almaty|Shymkent|Nur-Sultan|Karaganda|Aktobe|Pavlodar|Temirtau|Atyrau|Kostanay|Semey",
  KEN: "Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Malindi|Thika|Lodwar|Kakamega|Machakos|Kitale",
  KGZ: "Bishkek|Osh|Jalal-Abad|Tokmok|Karakol",
  KHM: "Phnom Penh|Siem Reap|Battambang|Sihanoukville|Poipet",
  KOR: "Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Suwon|Jeju",
  KWT: "Kuwait City",
  LAO: "Vientiane|Luang Prabang|Savannakhet|Pakse",
  LBN: "Beirut|Tripoli, Lebanon|Sidon|Baalbek|Bekaa",
  LBR: "Monrovia|Buchanan|Gbarnga",
  LBY: "Benghazi|Misrata|Sirte|Sabha",
  LKA: "Colombo|Kandy|Jaffna|Galle|Batticaloa|Trincomalee",
  LSO: "Maseru",
  LTU: "Vilnius|Kaunas|Klaipėda|Klaipeda|Šiauliai|Panevėžys|Alytus|Marijampolė",
  LVA: "Riga|Daugavpils|Liepāja|Jelgava|Ventspils|Rezekne|Jurmala|Kurzeme|Latgale|Vidzeme",
  MAR: "Rabat|Casablanca|Marrakesh|Marrakech|Fez|Tangier|Agadir|Meknes|Oujda|Tetouan",
  MDA: "Chisinau|Chișinău|Bălți|Tiraspol|Transnistria|Cahul|Orhei|Soroca|Gagauzia",
  MDG: "Antananarivo|Toamasina|Mahajanga",
  MEX: "Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Ciudad Juarez|Puebla|León, Mexico|Mexicali|Hermosillo|Cancún|Cancun|Acapulco|Culiacán|Oaxaca City|Mérida, Mexico|Nuevo Laredo|Reynosa",
  MKD: "Skopje|Bitola|Tetovo|Kumanovo|Ohrid|Prilep|Gostivar|Strumica|Štip",
  MLI: "Bamako|Timbuktu|Mopti|Ségou|Sikasso|Kayes",
  MLT: "Valletta|Gozo|Sliema",
  MMR: "Naypyidaw|Yangon|Mandalay|Myitkyina|Lashio|Sittwe|Mawlamyine|Bago",
  MNE: "Podgorica|Nikšić|Bar, Montenegro|Budva",
  MNG: "Ulaanbaatar|Ulan Bator|Darkhan|Erdenet",
  MOZ: "Maputo|Beira|Nampula|Quelimane|Nacala|Matola",
  MRT: "Nouakchott",
  MWI: "Lilongwe|Blantyre|Mzuzu|Zomba|Karonga|Mangochi",
  MYS: "Kuala Lumpur|Johor Bahru|Penang|Kota Kinabalu|Kuching|Ipoh|Putrajaya",
  NAM: "Windhoek|Walvis Bay|Swakopmund|Rundu|Oshakati",
  NER: "Niamey|Zinder|Maradi|Agadez|Tahoua|Diffa",
  NGA: "Abuja|Lagos|Kano|Ibadan|Port Harcourt|Kaduna|Maiduguri|Enugu|Benin City|Ilorin|Abeokuta|Sokoto|Owerri",
  NIC: "Managua|León, Nicaragua|Bluefields",
  NLD: "Amsterdam|Rotterdam|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Nijmegen|Maastricht|Arnhem|Breda|Enschede|Haarlem|Leiden|Delft|Zwolle|Gelderland|Overijssel|Drenthe|Flevoland",
  NOR: "Oslo|Bergen|Trondheim|Stavanger|Tromsø|Kristiansand|Drammen|Fredrikstad|Bodø|Svalbard|Finnmark|Hordaland|Viken|Vestland|Rogaland|Nordland",
  NPL: "Kathmandu|Pokhara|Biratnagar|Lalitpur|Birgunj",
  NZL: "Wellington|Auckland|Christchurch|Dunedin|Tauranga|Queenstown|Rotorua|Invercargill|Nelson, New Zealand|Napier|Waikato|Otago|Northland|Canterbury, New Zealand|North Island|South Island",
  OMN: "Muscat|Salalah",
  PAK: "Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Faisalabad|Quetta|Multan|Gujranwala|Sialkot|Gwadar|Larkana",
  PAN: "Panama City|Darién",
  PER: "Lima|Arequipa|Cusco|Trujillo|Iquitos|Piura|Chiclayo|Huancayo|Ayacucho|Puno|Ucayali|Loreto|Callao|Tacna|Madre de Dios",
  PHL: "Manila|Quezon City|Cebu|Davao|Zamboanga|Iloilo|Baguio|Cagayan de Oro|Tacloban|Makati|Marawi",
  PNG: "Port Moresby|Mount Hagen|Bougainville",
  POL: "Warsaw|Kraków|Krakow|Łódź|Lodz|Wrocław|Wroclaw|Poznań|Poznan|Gdańsk|Gdansk|Lublin|Szczecin|Katowice|Białystok|Bydgoszcz|Gdynia|Rzeszów|Toruń|Podlasie",
  PRT: "Lisbon|Porto|Braga|Coimbra|Faro|Setúbal|Aveiro|Funchal|Évora|Guimarães|Viseu",
  PRY: "Asunción|Asuncion|Ciudad del Este|Encarnación",
  QAT: "Doha",
  ROU: "Bucharest|Cluj-Napoca|Timișoara|Timisoara|Iași|Iasi|Constanța|Constanta|Craiova|Brașov|Brasov|Galați|Oradea|Ploiești|Sibiu|Rahova|Dobrogea",
  RUS: "Moscow|Saint Petersburg|St Petersburg|St. Petersburg|Novosibirsk|Yekaterinburg|Kazan|Samara|Vladivostok|Siberia|Chelyabinsk|Omsk|Rostov-on-Don|Krasnoyarsk|Voronezh|Volgograd|Saratov|Tyumen|Irkutsk|Khabarovsk|Kaliningrad|Murmansk|Sochi|Nizhny Novgorod|Togliatti|Yakutsk",
  RWA: "Kigali|Butare|Gisenyi|Huye",
  SAU: "Riyadh|Jeddah|Mecca|Medina|Dammam|Taif",
  SDN: "Khartoum|Darfur|Omdurman|Port Sudan|Nyala|El Fasher|Kassala",
  SEN: "Dakar|Thiès|Kédougou|Tambacounda|Ziguinchor|Saint-Louis, Senegal|Kaolack|Kolda",
  SLE: "Freetown|Kenema|Makeni",
  SLV: "San Salvador|Santa Ana, El Salvador|Soyapango",
  SOM: "Mogadishu|Somaliland|Hargeisa|Kismayo|Baidoa|Bosaso|Garowe",
  SRB: "Belgrade|Novi Sad|Niš|Kragujevac|Subotica|Vojvodina",
  SSD: "Juba|Malakal|Bentiu",
  SVK: "Bratislava|Košice|Kosice|Žilina|Nitra|Prešov|Banská Bystrica",
  SVN: "Ljubljana|Maribor|Koper|Celje|Kranj|Novo Mesto",
  SWE: "Stockholm|Gothenburg|Malmö|Malmo|Uppsala|Örebro|Västerås|Linköping|Umeå|Luleå|Norrköping|Gotland|Lund|Norrbotten",
  SWZ: "Mbabane|Manzini",
  SYR: "Damascus|Aleppo|Homs|Idlib|Raqqa|Latakia|Hama|Deir ez-Zor|Hasakah",
  TCD: "N'Djamena|Abéché|Moundou",
  TGO: "Lomé|Lome|Kara, Togo|Sokodé",
  THA: "Bangkok|Chiang Mai|Phuket|Chiang Rai|Pattaya|Hat Yai|Khon Kaen|Udon Thani|Songkhla|Nakhon Ratchasima",
  TJK: "Dushanbe|Khujand|Kulob|Bokhtar|Panjakent",
  TKM: "Ashgabat|Mary, Turkmenistan|Turkmenabat",
  TLS: "Dili",
  TUN: "Tunis|Sfax|Sousse|Kairouan|Gabès",
  TUR: "Ankara|Istanbul|Izmir|İzmir|Bursa|Antalya|Adana|Gaziantep|Diyarbakır|Diyarbakir|Konya|Mersin|Trabzon|Samsun|Eskişehir|Eskisehir|Kayseri|Van Province|Hatay|Şanlıurfa|Sanliurfa|Erzurum|Anatolia",
  TWN: "Taipei|Kaohsiung|Taichung",
  TZA: "Dodoma|Dar es Salaam|Mwanza|Arusha|Mbeya|Tanga|Morogoro|Moshi|Kigoma|Iringa",
  UGA: "Kampala|Entebbe|Gulu|Jinja|Mbarara|Mbale|Masaka|Arua",
  UKR: "Kyiv|Kiev|Kharkiv|Odesa|Odessa|Dnipro|Lviv|Donetsk|Luhansk|Mariupol|Crimea|Poltava|Vinnytsia|Chernihiv|Mykolaiv|Kryvyi Rih|Cherkasy|Sumy|Rivne|Uzhhorod|Chernivtsi|Ternopil|Zhytomyr|Bakhmut",
  URY: "Montevideo|Salto, Uruguay|Paysandú|Punta del Este",
  USA: "Washington|Washington DC|Washington, D.C.|Washington D.C.|New York City|New York|Los Angeles|Chicago|Houston|Philadelphia|San Francisco|Seattle|Boston|Detroit|Atlanta|Miami|Denver|Baltimore|Dallas|New Orleans|Las Vegas|Minneapolis|San Diego|Cleveland|St Louis|Pittsburgh|Phoenix, Arizona|Portland, Oregon|Appalachia|Cincinnati|St. Louis|Kansas City|Milwaukee|Nashville|Tampa|Orlando|Sacramento|San Jose|Oakland|Indianapolis|Memphis|Louisville|Albuquerque|Tucson|Honolulu|Anchorage|Brooklyn|Manhattan|Bronx|Queens, New York|Harlem|Buffalo, New York|Huntington, West Virginia|Skid Row|Tenderloin|Salt Lake City|Oklahoma City|Omaha|Tulsa|Fort Worth",
  UZB: "Tashkent|Samarkand|Bukhara|Namangan|Andijan|Fergana|Nukus|Termez",
  VEN: "Caracas|Maracaibo|Barquisimeto|Ciudad Bolívar|Zulia|Bolívar State",
  VNM: "Hanoi|Ha Noi|Ho Chi Minh City|Hai Phong|Haiphong|Da Nang|Danang|Can Tho|Saigon|Nha Trang|Dien Bien|Dien Bien Phu|Vung Tau|Bien Hoa",
  XKX: "Pristina|Prishtina|Prizren|Mitrovica|Peja|Gjakova",
  YEM: "Sanaa|Sana'a|Aden|Hodeidah|Taiz|Marib|Hadhramaut",
  ZAF: "Pretoria|Cape Town|Johannesburg|Durban|Soweto|Bloemfontein|Gqeberha|Port Elizabeth|Tshwane|East London|Polokwane|Pietermaritzburg|Nelspruit|Mbombela|Kimberley|Rustenburg|Stellenbosch",
  ZMB: "Lusaka|Ndola|Kitwe|Livingstone|Kabwe|Chipata|Solwezi|Mongu",
  ZWE: "Harare|Bulawayo|Mutare|Gweru|Chitungwiza",
  HKG: "Kowloon",
  PRI: "San Juan, Puerto Rico",
  PSE: "Ramallah|Hebron|Nablus|East Jerusalem|Rafah|Khan Younis",
  LUX: "Luxembourg City|Esch-sur-Alzette|Differdange",
  BHS: "Nassau",
  BRB: "Bridgetown",
  GUY: "Georgetown, Guyana",
  TTO: "Port of Spain",
  SUR: "Paramaribo",
  MUS: "Port Louis",
  MDV: "Malé",
  SYC: "Victoria, Seychelles",
  CPV: "Praia",
  GNB: "Bissau",
  GNQ: "Malabo",
  VUT: "Port Vila",
  SLB: "Honiara",
  WSM: "Apia",
  TON: "Nuku'alofa",
  SGP: "Changi",
};

/** States as newspapers shorten them behind the name of a town ("TOLEDO, Ohio", "BEND, Ore."). */
export const SHORTENED: Readonly<Record<string, string>> = {
  USA: "Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.",
  CAN: "Ont.|Que.|B.C.|Alta.|Man.|Sask.|N.S.|N.B.|P.E.I.",
};

/** Regions of the first level of larger countries, and parts of countries that go by a name. */
export const SUBDIVISIONS: Readonly<Record<string, string>> = {
  USA: "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Washington State|New York State",
  CAN: "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Nunavut|Northwest Territories",
  AUS: "New South Wales|Queensland|South Australia|Tasmania|Western Australia|Northern Territory|Australian Capital Territory|Victoria",
  DEU: "Baden-Württemberg|Bavaria|Brandenburg|Hesse|Lower Saxony|Mecklenburg-Vorpommern|North Rhine-Westphalia|Rhineland-Palatinate|Saarland|Saxony|Saxony-Anhalt|Schleswig-Holstein|Thuringia",
  GBR: "England|Scotland|Wales|Northern Ireland|Greater Manchester|West Midlands|Yorkshire|Cornwall|NHS England|England and Wales",
  IND: "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab, India|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir",
  BRA: "Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Espírito Santo|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Paraíba|Paraná|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins",
  MEX: "Aguascalientes|Baja California|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacán|Nayarit|Nuevo León|Oaxaca|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas",
  ESP: "Andalusia|Catalonia|Galicia|Basque Country|Aragon|Asturias|Extremadura|Murcia|Navarre|Cantabria|Balearic Islands|Canary Islands|Castilla-La Mancha|Castile and León|La Rioja|La Rioja, Spain|Valencian Community|Community of Madrid",
  ITA: "Lombardy|Veneto|Piedmont|Tuscany|Lazio|Campania|Sicily|Sardinia|Apulia|Puglia|Calabria|Liguria|Umbria|Emilia-Romagna|Abruzzo|Basilicata|Molise|South Tyrol",
  FRA: "Brittany|Normandy|Provence|Burgundy|Corsica|Île-de-France|Ile-de-France|Occitanie|Nouvelle-Aquitaine|Hauts-de-France|Grand Est|Auvergne-Rhône-Alpes|Pays de la Loire|Alsace|Lorraine",
  CHN: "Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Xinjiang|Tibet|Yunnan|Zhejiang",
  ZAF: "KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Northern Cape|Limpopo|Mpumalanga|Free State|North West Province",
  IDN: "Java|Sumatra|Sulawesi|Papua|Aceh|Kalimantan|Central Java|East Java|West Java|East Nusa Tenggara",
  PAK: "Sindh|Balochistan|Khyber Pakhtunkhwa|Punjab, Pakistan",
  NGA: "Borno|Rivers State|Lagos State|Kano State|Niger State|Kaduna State",
  KEN: "Turkana|Garissa|Homa Bay|Kisumu County|Nairobi County|Siaya",
  ETH: "Tigray|Amhara|Oromia|Afar",
  RUS: "Chechnya|Dagestan|Tatarstan|Bashkortostan|Yakutia|Sverdlovsk|Sakhalin|Kamchatka|Altai|Karelia|Komi|Samara Region|Sverdlovsk Oblast|Moscow Oblast|Leningrad Oblast|Ingushetia|North Ossetia|Buryatia|Tuva",
  NLD: "North Holland|South Holland|Friesland|Limburg|North Brabant",
  BEL: "Flanders|Wallonia",
  CHE: "Jungfraujoch|Ticino|Valais|Vaud",
  AUT: "Tyrol|Styria|Carinthia|Lower Austria|Upper Austria|Vorarlberg|Burgenland",
  ARG: "Patagonia|Buenos Aires Province|Tierra del Fuego",
  PHL: "Luzon|Mindanao|Visayas|Metro Manila",
  JPN: "Hokkaido|Okinawa|Fukushima",
  UKR: "Donbas|Zaporizhzhia|Kherson|Donetsk Oblast|Odesa Oblast|Zakarpattia|Volyn",
  PRT: "Algarve|Alentejo|Azores|Madeira",
  GRC: "Crete|Attica",
  CZE: "Bohemia|Moravia",
  POL: "Silesia|Mazovia|Masovia|Greater Poland|Lesser Poland|Lower Silesia|Pomerania",
  ROU: "Transylvania|Ilfov|Moldavia, Romania|Wallachia|Banat",
  DNK: "Jutland|Zealand|North Jutland|Central Jutland|Capital Region of Denmark",
  MYS: "Sabah|Sarawak|Selangor|Johor",
  TZA: "Pemba|Kilimanjaro Region|Dodoma Region",
  IRQ: "Kurdistan Region",
  COL: "Antioquia|Valle del Cauca",
  ECU: "Guayas|Galápagos",
  MOZ: "Cabo Delgado|Zambezia|Nampula Province|Gaza Province|Inhambane|Sofala|Manica",
  VNM: "Mekong Delta|Red River Delta",
  SWE: "Skåne|Västra Götaland|Scania",
  FIN: "Lapland|Uusimaa",
  GHA: "Ashanti|Volta Region|Upper East Region|Upper West Region|Greater Accra|Northern Region of Ghana",
  UGA: "Karamoja|West Nile|Buganda|Acholi",
  ZMB: "Copperbelt|Luapula|Lusaka Province",
  COD: "North Kivu|South Kivu|Ituri|Kasaï|Kasai|Katanga|Équateur Province|Tshopo|Kivu",
  CMR: "Far North Region",
  MMR: "Kachin|Kachin State|Shan State|Rakhine|Rakhine State|Karen State|Chin State|Sagaing",
  BGD: "Chittagong Hill Tracts",
  NPL: "Bagmati|Karnali|Lumbini|Gandaki",
  AFG: "Kunar|Balkh|Ghor|Uruzgan|Nimroz",
  IRN: "Khuzestan|Sistan and Baluchestan|Kurdistan Province",
  KAZ: "East Kazakhstan|South Kazakhstan|Karaganda Region",
  PSE: "Jerusalem Governorate",
  NOR: "Trøndelag|Agder|Innlandet|Troms",
};

/** Names that are first names or surnames too: no place beside another capitalised word ("Jordan Smith", "Michael Jordan"). */
export const DOUBTFUL =
  "Jordan|Chad|Georgia|Paris|Sydney|Florence|Virginia|Regina|Santiago|Cali|Hidalgo|Guerrero|Lorraine|Victoria|Hamilton|Livingstone|Medina|Constantine|Rosario|Mendoza|Jersey|America|Washington|Carolina|Alexandria|Adelaide|Israel|Montana|Dakota|Sonora|Aragon|Trinidad|Chester|Lincoln|Houston|Dallas|Cleveland|London|Troy|Wellington|Perth|Lima|Milan|Gaza|Kobe|Salvador|Delhi|Sofia|Darwin|Buchanan|Stirling|Lund|Devon|Napier|Victoria|Kingston|Hamilton|Oakland|Windsor|Kimberley|Jalalabad|Constanta|Fife|Salvador|Munster";

/** Names that are everyday words when they begin a sentence: a place only behind a word that says "here". */
export const STRICT =
  "Nice|Cork|Poles|Java|Acre|Turkey|Bari|Split|Afar|CAR|Tours|Praia|Porto|Bursa|Osh|Niger State|Lao|Free State|Turkmen|America|Papua|Bali|Faro|Hull|Essen|Palma|Hama|Chaco|Lund|Manica|Maun|Obock|Scania|Fife|Suez|Kent";

/** Words in front that make a name of what follows: "Lake Victoria", "University of Nairobi". */
export const NAMES_BEFORE =
  "lake|lakes|mount|gulf of|sea of|bay of|strait of|straits of|straits|river|rivers|cape|university of|universities of|institute of|council of|bank of|college of|school of|declaration of|treaty of|agreement of|convention of|battle of|port of|bishop of|duke of|prince of|king of|queen of|hospital of|journal of|society of|association of|federation of|academy of|museum of|cathedral of|archdiocese of|new|fort|port|san|santa|saint|st|los|las|dr|mr|ms|mrs|prof|professor|sir|miss|lady|lord";

/** Words behind, in a name, that make a body, a paper, a treaty, a water or an event of it. */
export const NAMES_BEHIND =
  "agreement|accord|accords|declaration|convention|protocol|treaty|consensus|principles|rules|charter|process|times|post|herald|tribune|journal|gazette|mail|guardian|telegraph|news|star|observer|wire|press|daily|mirror|standard|review|chronicle|globe|examiner|inquirer|university|institute|college|school|foundation|trust|association|society|union|network|alliance|centre|center|council|bank|commission|committee|agency|authority|academy|company|corporation|airlines|airways|group|limited|ltd|inc|ocean|sea|river|lake|gulf|strait|channel|bay|desert|basin|fund|club|fc|league|cup|marathon|open|festival|prize|award|brigade|consortium|collaboration|initiative|partnership|observatory|federation|forum|watch|museum|hospital|airport|stadium|round|amendment|cross|crescent|desk|brief|bulletin|monitor|exchange|games|olympics|plan|programme|program|collaborative|coalition|movement|party|project|organisation|organization|platform|framework|statement|manifesto|legion|facility|mechanism|secretariat";

/** Things called after a people or a place that are found elsewhere too. */
export const NAMES_BEHIND_PEOPLE =
  "border|borders|frontier|measles|flu|fries|wool|encephalitis|pig|pigs|worm|nut|nuts|roulette|language|lessons|speaker|speakers|toast|bread|cheese|cuisine|literature|grammar|ocean|sea|dollar|dollars|franc|francs|pound|pounds|peso|pesos|rupee|rupees|krone|kroner|krona|kronor|dinar|dinars|riyal|riyals|shilling|shillings|yen|yuan|lira|ruble|rouble|rubles|roubles|zloty|forint|baht|currency";

/** Words in front of a place that say "here". */
export const LOCATIVES =
  "in|across|throughout|within|inside|around|outside|near|at|all over|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|rural|urban|mainland|metropolitan|neighbouring|neighboring|nearby|post-war|the rest of|parts of|in the north of|in the south of|in the east of|in the west of|the north of|the south of|the east of|the west of|the republic of|the province of|the state of|the city of|the canton of|the district of|the county of|province of|state of|city of|elsewhere in|everywhere in|border in";

/** Words that tie a place to what stands before. */
export const TIES = "of|for|among|between";

/** Words of direction or company: the place behind is the other one. */
export const DIRECTIONS = "from|to|into|by|on|with|than|against|towards|via";

/** Nouns for sets of countries: "the two countries" were named before, "30 countries" are unnamed. */
export const PLACE_NOUNS = "countries|country|nations|economies|neighbours|neighbors";

/** The highest of a wider place ("among the highest in Europe") is still told of the narrower one. */
export const RANKING =
  "highest|lowest|largest|biggest|smallest|best|worst|most|first|second|third|top|least|poorest|richest|fastest|leader|leading|record|youngest|oldest|only|busiest|deadliest|heaviest|strongest|weakest|slowest|cheapest|dearest|safest|healthiest|happiest|wealthiest|steepest|hottest|coldest|driest|wettest|longest|shortest|oldest|tallest|fewest|strictest|toughest";

/** What somebody holds in a region whose name stands before it: "the European record". */
export const TITLES =
  "record|records|title|titles|champion|champions|championship|championships|ranking|rankings|medal|medals|cup|tour|premiere";

/** The place behind is what is compared with. */
export const COMPARISONS = "than|against|versus|vs|compared|unlike";

/** Participles in front of who pays for something or where a body has its seat: not where the figures are counted. */
export const SPONSORS = "funded|financed|sponsored|bankrolled|subsidised|subsidized|donated|based|headquartered";

/** What stands for the thing compared: "twice that of France". */
export const STANDS = "that|those";

/** Words in front of "countries" (or "country", behind "each") that point back to those named before. */
export const SETS = "the|all|both|these|those|each|either";

/** Words that make such a set one of others. */
export const OTHERS = "other|neighbouring|neighboring|remaining|further|more|many|several|some|most|few";

export const RESPECTIVELY = "respectively";

/** Headings of what is generally known, tied to no place. */
export const GENERAL = "background|introduction|context|rationale";

/** Names that are found in these countries too: meant where the text names a part or city of one of them, and nothing else of the first. */
export const TWICE: Readonly<Record<string, string>> = {
  USA: "Georgia|Birmingham|Portsmouth|Manchester|Cambridge|Plymouth|Richmond|Newport|Bristol|Durham|Lincoln|Lancaster|Worcester|Dover|Dublin|Athens|Toledo|Lima|Oxford",
  CAN: "London|Victoria|Kingston|Hamilton",
  AUS: "Newcastle",
  IND: "Punjab",
  PAK: "Punjab|Hyderabad",
  ARG: "Córdoba|Cordoba",
  ESP: "Córdoba|Cordoba|Santiago|Granada",
  VEN: "Valencia|Mérida",
  MEX: "Mérida",
  LBY: "Tripoli",
  LBN: "Tripoli",
  JAM: "Kingston",
  NZL: "Hamilton",
};

/** Behind "EU", "European": what a region pays with. */
export const FUNDS = "funds|fund|funding|money|grant|grants|aid|loan|loans|subsidy|subsidies";

/** Words for what is usual in a place, with its figure behind: "the EU average of 246". */
export const AVERAGES = "average|mean|median|norm|total|figure|rate|level|share";

/** People who are not in the place that they are called after. */
export const MIGRANTS =
  "refugees|refugee|migrants|migrant|immigrants|nationals|national|asylum|citizens|tourists|visitors|expatriates|descent|origin|passport|passports|diaspora|exiles";

/** Words that tell of people in a country that is not their own. */
export const FOREIGNERS =
  "foreigner|foreigners|foreign|foreign-born|nationality|nationalities|non-nationals|immigrants|migrants|newcomers|expatriates|asylum|tourists";

/** "translated from the French": a language, not a people. */
export const TRANSLATIONS = "translated|translation|version|original|rendered";

/** Works that look at what others found in many places. */
export const REVIEWS =
  "meta-analysis|meta-analyses|systematic review|systematic reviews|pooled analysis|literature review";

/** "the Region" with a capital: the one named before. */
export const NAMED_BEFORE = "region";
