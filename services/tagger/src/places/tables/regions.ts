/** States of the United States and what stands for them: postal codes, and short forms of newspapers. */
const states: Readonly<Record<string, string>> = {
  AL: 'Alabama,Ala.',
  AK: 'Alaska',
  AZ: 'Arizona,Ariz.',
  AR: 'Arkansas,Ark.',
  CA: 'California,Calif.',
  CO: 'Colorado,Colo.',
  CT: 'Connecticut,Conn.',
  DE: 'Delaware,Del.',
  DC: 'District of Columbia,D.C.',
  FL: 'Florida,Fla.',
  GA: 'Georgia,Ga.',
  HI: 'Hawaii,Hawai‘i',
  ID: 'Idaho',
  IL: 'Illinois,Ill.',
  IN: 'Indiana,Ind.',
  IA: 'Iowa',
  KS: 'Kansas,Kan.',
  KY: 'Kentucky,Ky.',
  LA: 'Louisiana,La.',
  ME: 'Maine',
  MD: 'Maryland,Md.',
  MA: 'Massachusetts,Mass.',
  MI: 'Michigan,Mich.',
  MN: 'Minnesota,Minn.',
  MS: 'Mississippi,Miss.',
  MO: 'Missouri,Mo.',
  MT: 'Montana,Mont.',
  NE: 'Nebraska,Neb.',
  NV: 'Nevada,Nev.',
  NH: 'New Hampshire,N.H.',
  NJ: 'New Jersey,N.J.',
  NM: 'New Mexico,N.M.',
  NY: 'New York,N.Y.',
  NC: 'North Carolina,N.C.',
  ND: 'North Dakota,N.D.',
  OH: 'Ohio',
  OK: 'Oklahoma,Okla.',
  OR: 'Oregon,Ore.',
  PA: 'Pennsylvania,Pa.',
  RI: 'Rhode Island,R.I.',
  SC: 'South Carolina,S.C.',
  SD: 'South Dakota,S.D.',
  TN: 'Tennessee,Tenn.',
  TX: 'Texas,Tex.',
  UT: 'Utah',
  VT: 'Vermont,Vt.',
  VA: 'Virginia,Va.',
  WA: 'Washington,Wash.',
  WV: 'West Virginia,W.Va.',
  WI: 'Wisconsin,Wis.',
  WY: 'Wyoming,Wyo.',
}

/** GeoNames' codes of the first-level regions of Canada, Australia and others to what newspapers shorten them to. */
const shortForms: Readonly<Record<string, string>> = {
  'CA.01': 'Alta.,AB',
  'CA.02': 'B.C.,BC',
  'CA.03': 'Man.,MB',
  'CA.04': 'N.B.,NB',
  'CA.05': 'Newfoundland,N.L.,NL,Labrador',
  'CA.07': 'N.S.,NS',
  'CA.08': 'Ont.,ON',
  'CA.09': 'P.E.I.,PEI,PE',
  'CA.10': 'Que.,QC,Québec',
  'CA.11': 'Sask.,SK',
  'AU.02': 'NSW,N.S.W.',
  'AU.04': 'Qld',
  'AU.07': 'Vic.',
  'AU.08': 'WA',
  'AU.05': 'SA',
  'AU.06': 'Tas.',
  'AU.03': 'NT',
  'AU.01': 'ACT',
}

/** A short form, only to be trusted behind a place and a comma, with the region it stands for. */
export const regionShortForms: readonly (readonly [string, string])[] = [
  ...Object.entries(shortForms).map(([region, names]) => [region, names] as const),
  ...Object.entries(states).map(
    ([code, names]) => [`US.${code}`, `${names.split(',').slice(1).join()},${code}`] as const,
  ),
].flatMap(([region, names]) => names.split(',').flatMap((name) => (name ? [[name, region] as const] : [])))

/** Names of states of the United States in full. */
export const stateRows: readonly (readonly [string, string])[] = Object.entries(states).map(
  ([code, names]) => [names.split(',')[0] ?? '', `US.${code}`] as const,
)

/** Other parts of countries, by country: historic and spoken-of regions, counties, territories in dispute. */
export const regionsByCountry: Readonly<Record<string, readonly string[]>> = {
  GB: [
    ...'England,Scotland,Wales,Northern Ireland,Ulster,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire'.split(
      ',',
    ),
    ...'Devon,Dorset,County Durham,East Sussex,West Sussex,Sussex,Essex,Gloucestershire,Greater London,Greater Manchester,Hampshire'.split(
      ',',
    ),
    ...'Herefordshire,Hertfordshire,Huntingdonshire,Isle of Wight,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Middlesex'.split(
      ',',
    ),
    ...'Norfolk,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,Staffordshire,Suffolk,Surrey'.split(
      ',',
    ),
    ...'Tyne and Wear,Tyneside,Teesside,Wearside,Warwickshire,West Midlands,East Midlands,Midlands,Wiltshire,Worcestershire,Yorkshire'.split(
      ',',
    ),
    ...'North Yorkshire,South Yorkshire,West Yorkshire,East Yorkshire,East Riding,East Anglia,Home Counties,West Country,Black Country'.split(
      ',',
    ),
    ...'Aberdeenshire,Ayrshire,Fife,Scottish Highlands,Scottish Borders,Lanarkshire,Lothian,Midlothian,East Lothian,West Lothian'.split(
      ',',
    ),
    ...'Perthshire,Argyll,Dumfries and Galloway,Renfrewshire,Tayside,Strathclyde,Moray,Gwent,Gwynedd,Powys,Dyfed,Glamorgan,Pembrokeshire'.split(
      ',',
    ),
    ...'Carmarthenshire,Ceredigion,Monmouthshire,Flintshire,Denbighshire,Rhondda Cynon Taf,County Antrim,County Armagh,County Down'.split(
      ',',
    ),
    ...'County Fermanagh,County Tyrone,County Londonderry,Humberside,Cotswolds,Lake District,Peak District,Thames Valley'.split(
      ',',
    ),
  ],
  IE: 'County Cork,County Kerry,County Galway,County Mayo,County Donegal,County Clare,County Wicklow,County Kildare,County Meath,County Louth,County Limerick,County Tipperary,County Waterford,County Wexford,County Sligo,County Dublin,Connacht,Munster,Leinster'.split(
    ',',
  ),
  US: 'New England,Midwest,Deep South,Rust Belt,Sun Belt,Appalachia,Bay Area,San Francisco Bay Area,Silicon Valley,Southern California,Northern California,Long Island,Upstate New York,Tri-State,Great Plains,Gulf Coast,East Coast,West Coast,Napa Valley,Cape Cod,Hudson Valley,Florida Keys,Northeast,Texas Panhandle,Orange County,Cook County,Maricopa County,Los Angeles County,Harris County,Miami-Dade County,King County,Lower 48,Twin Cities,Washington State,Washington state'.split(
    ',',
  ),
  CA: 'Maritimes,Prairies,Atlantic Canada,Gaspé'.split(','),
  UA: 'Donbas,Donbass,Crimea,Crimean Peninsula,Bukovina,Volhynia'.split(','),
  RU: 'Siberia,Russian Far East,North Caucasus,Chechnya,Ingushetia,Dagestan,Tatarstan,Bashkortostan,Buryatia,Yakutia,Tuva,Kamchatka,Urals,Primorye,Kuban,Adygea,Mordovia,Chuvashia,Udmurtia,Kalmykia,North Ossetia,Kabardino-Balkaria'.split(
    ',',
  ),
  GE: 'Abkhazia,South Ossetia,Adjara'.split(','),
  AZ: 'Nagorno-Karabakh,Nakhchivan,Karabakh'.split(','),
  MD: 'Transnistria,Trans-Dniester,Gagauzia'.split(','),
  PS: 'Gaza,Gaza Strip,West Bank,Occupied West Bank'.split(','),
  IL: 'Galilee,Negev'.split(','),
  SY: 'Golan Heights,Idlib province'.split(','),
  IQ: 'Iraqi Kurdistan,Kurdistan Region,Anbar'.split(','),
  TR: 'Anatolia,Cappadocia'.split(','),
  IN: 'Jammu and Kashmir,Jammu,Ladakh,Indian-administered Kashmir,Kashmir Valley,Vidarbha'.split(','),
  PK: 'Pakistan-administered Kashmir,Azad Kashmir,Waziristan,North Waziristan,South Waziristan,Baluchistan,FATA'.split(
    ',',
  ),
  CN: 'Tibet,Xinjiang,Inner Mongolia,Manchuria,Pearl River Delta,Greater Bay Area,Kashgar'.split(','),
  SD: 'Darfur,Kordofan,Blue Nile State'.split(','),
  ET: 'Tigray,Oromia,Amhara,Ogaden'.split(','),
  SO: 'Somaliland,Puntland,Jubaland'.split(','),
  CD: 'Katanga,Kivu,North Kivu,South Kivu,Ituri'.split(','),
  NG: 'Biafra,Niger Delta'.split(','),
  MZ: ['Cabo Delgado'],
  AO: ['Cabinda'],
  TZ: ['Zanzibar'],
  ZA: 'Transvaal,KwaZulu-Natal,Western Cape,Eastern Cape,Northern Cape,Free State,Gauteng,Limpopo,Mpumalanga'.split(
    ',',
  ),
  ES: 'Catalonia,Basque Country,Andalusia,Castile,Castilla-La Mancha,Costa Brava,Costa del Sol,Navarre,Aragon,Asturias,Balearic Islands,Balearics'.split(
    ',',
  ),
  FR: 'Brittany,Normandy,Provence,Alsace,Lorraine,Burgundy,Savoy,Dordogne,Riviera,French Riviera,Champagne,Picardy,Loire Valley,Loire,Calais region'.split(
    ',',
  ),
  DE: 'Bavaria,Saxony,Prussia,Rhineland,Ruhr,Ruhr Valley,Swabia,Franconia,Westphalia,North Rhine-Westphalia,Rhineland-Palatinate'.split(
    ',',
  ),
  IT: 'Tuscany,Lombardy,Piedmont,Umbria,Veneto,Puglia,Apulia,Calabria,Campania,Liguria,Abruzzo,South Tyrol,Emilia-Romagna,Dolomites'.split(
    ',',
  ),
  BE: ['Wallonia'],
  NL: ['Friesland', 'Zeeland', 'Limburg'],
  PT: 'Algarve,Azores,Alentejo,Madeira'.split(','),
  RO: 'Transylvania,Wallachia,Dobruja'.split(','),
  CZ: 'Bohemia,Moravia'.split(','),
  HR: 'Dalmatia,Istria,Slavonia'.split(','),
  BA: ['Republika Srpska'],
  RS: ['Vojvodina'],
  AT: 'Carinthia,Styria,Vorarlberg'.split(','),
  GR: 'Peloponnese,Attica,Cyclades,Thessaly'.split(','),
  PL: 'Masuria,Mazovia'.split(','),
  BR: 'Amazonas,Mato Grosso,Minas Gerais,Rio Grande do Sul'.split(','),
  MX: 'Yucatan,Yucatán,Baja California,Yucatan Peninsula,Chiapas,Oaxaca,Sinaloa,Quintana Roo,Riviera Maya'.split(','),
  CY: 'Northern Cyprus,North Cyprus'.split(','),
  ID: 'Aceh,West Papua,East Java,West Java,Central Java'.split(','),
  PH: 'Bangsamoro,Metro Manila,Visayas'.split(','),
  MY: 'Sarawak,Sabah,Penang'.split(','),
  MM: 'Rakhine,Rakhine State,Shan State,Kachin,Kayin,Arakan,Karen State'.split(','),
  VN: ['Mekong Delta'],
  AU: 'Outback,Gold Coast,Sunshine Coast,Northern Territory,Kimberley,Great Barrier Reef'.split(','),
  NZ: 'Otago,Waikato,Hawke’s Bay,Bay of Plenty'.split(','),
  JP: 'Kansai,Tohoku,Kanto,Okinawa,Fukushima Prefecture'.split(','),
  KR: ['Jeolla', 'Gyeonggi', 'Gangwon'],
}
