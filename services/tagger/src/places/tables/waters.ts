/** Rivers to the countries they flow through, the chief ones. */
export const rivers: Readonly<Record<string, string>> = {
  ...rows(
    `Amazon BR PE CO|Amur RU CN|Arno IT|Avon GB|Blue Nile ET SD|White Nile SS UG SD|Brahmaputra IN BD CN|Clyde GB|Colorado River US MX|Columbia River US CA|Congo River CD CG|Danube -|Darling AU|Delaware River US|Dnieper UA BY RU|Dnipro UA|Dniester UA MD|Don RU|Donets UA RU|Douro PT ES|Drina BA RS|Ebro ES|Elbe DE CZ|Euphrates IQ SY TR|Evros GR TR|Fraser River CA|Gambia River GM SN|Ganges IN BD|Garonne FR|Guadalquivir ES|Han River KR|Hudson US|Hudson River US|Humber GB|Indus PK IN|Irrawaddy MM|Irtysh RU KZ CN|James River US|Jhelum IN PK|Jordan River JO IL PS|Kama RU|Kura GE AZ|Lena RU|Liffey IE|Limpopo River ZA MZ|Loire FR|Mackenzie River CA|Magdalena River CO|Main DE|Marne FR|Mekong VN LA KH TH|Mersey GB|Meuse FR BE NL|Mississippi River US|Missouri River US|Moselle FR DE LU|Murray River AU|Naryn KG|Neva RU|Niger River NG NE ML|Nile EG SD|Ob RU|Oder DE PL|Ohio River US|Okavango BW NA AO|Omo ET|Orange River ZA NA|Orinoco VE|Ottawa River CA|Paraguay River PY BR AR|Parana River AR BR PY|Paraná River AR BR PY|Pearl River CN|Po IT|Potomac US|Potomac River US|Purus BR PE|Red River -|Rhine DE FR CH NL|Rhône FR CH|Rhone FR CH|Rio Grande US MX|Rio Bravo MX US|River Plate AR UY|Sacramento River US|Saint Lawrence River CA US|St. Lawrence River CA US|St Lawrence CA US|Salween MM CN TH|Saône FR|Sava HR RS SI BA|Seine FR|Seversky Donets UA RU|Shannon IE|Snake River US|Somme FR|Spree DE|Susquehanna US|Sutlej IN PK|Syr Darya KZ UZ|Amu Darya UZ TM AF|Tagus PT ES|Teesta IN BD|Tees GB|Thames GB|River Thames GB|Tiber IT|Tigris IQ TR|Tisza HU RS|Trent GB|Tumen KP CN RU|Tumen River KP CN RU|Tyne GB|Ural River RU KZ|Vistula PL|Volga RU|Volta GH|Vltava CZ|Weser DE|Yalu KP CN|Yalu River KP CN|Yamuna IN|Yangtze CN|Yangtse CN|Yellow River CN|Yenisei RU|Yukon River US CA|Zambezi ZM ZW MZ|Severn GB|Ouse GB|Litani LB|Helmand AF|Chenab PK IN|Kabul River AF PK|Awash ET|Tana KE|Atrato CO|Bosphorus River -|Brazos US|Guadalupe River US|Cauvery IN|Godavari IN|Krishna River IN|Oskil UA RU|Siverskyi Donets UA RU`,
  ),
}

/** Lakes, reservoirs and falls to their countries. */
export const lakes: Readonly<Record<string, string>> = {
  ...rows(
    `Great Lakes US CA|Lake Superior US CA|Lake Michigan US|Lake Huron US CA|Lake Erie US CA|Lake Ontario CA US|Great Salt Lake US|Lake Tahoe US|Lake Mead US|Lake Powell US|Lake Okeechobee US|Lake Champlain US CA|Lake Victoria UG KE TZ|Lake Tanganyika TZ CD BI ZM|Lake Malawi MW MZ TZ|Lake Nyasa MW MZ TZ|Lake Chad TD NG NE CM|Lake Kivu CD RW|Lake Turkana KE ET|Lake Volta GH|Lake Kariba ZM ZW|Lake Albert UG CD|Lake Baikal RU|Lake Ladoga RU|Lake Onega RU|Lake Geneva CH FR|Lake Constance DE CH AT|Lake Zurich CH|Lake Lucerne CH|Lake Como IT|Lake Garda IT|Lake Maggiore IT CH|Lake Balaton HU|Lake Ohrid MK AL|Lake Titicaca PE BO|Lake Maracaibo VE|Lake Nicaragua NI|Lake Van TR|Lake Urmia IR|Lake Sevan AM|Lake Winnipeg CA|Great Bear Lake CA|Great Slave Lake CA|Loch Ness GB|Loch Lomond GB|Windermere GB|Lough Neagh GB|Dal Lake IN|Lake Poyang CN|Qinghai Lake CN|Lake Eyre AU|Lake Taupo NZ|Lake Toba ID|Tonle Sap KH|Issyk-Kul KG|Lake Balkhash KZ|Niagara Falls US CA|Victoria Falls ZM ZW|Iguazu Falls AR BR|Angel Falls VE|Kakhovka Reservoir UA|Three Gorges Dam CN|Lake Atitlán GT|Lake Texcoco MX|Lake Nasser EG|Lake Burley Griffin AU|Finger Lakes US|Sea of Galilee IL|Dead Sea IL JO PS|Salton Sea US|Aral Sea KZ UZ`,
  ),
}

/** Oceans, seas, gulfs and bays; they are of no country but where one holds them. */
export const seas: Readonly<Record<string, string>> = {
  ...rows(
    `Pacific -|Pacific Ocean -|Atlantic -|Atlantic Ocean -|Indian Ocean -|Arctic Ocean -|Southern Ocean -|Mediterranean -|Mediterranean Sea -|Black Sea -|Red Sea -|Baltic Sea -|Baltic -|North Sea -|Irish Sea GB IE|Celtic Sea -|Norwegian Sea -|Barents Sea -|Kara Sea RU|White Sea RU|Bering Sea US RU|Sea of Azov UA RU|Azov Sea UA RU|Sea of Okhotsk RU|Sea of Japan JP KR RU KP|East Sea KR|Yellow Sea CN KR KP|West Sea KR|East China Sea CN JP TW|South China Sea -|West Philippine Sea PH|Philippine Sea PH|Caspian Sea -|Caspian -|Adriatic -|Adriatic Sea -|Aegean -|Aegean Sea GR TR|Ionian Sea GR IT|Tyrrhenian Sea IT|Ligurian Sea IT|Sea of Marmara TR|Caribbean Sea -|Sargasso Sea -|Tasman Sea AU NZ|Coral Sea AU|Timor Sea AU TL|Arabian Sea -|Andaman Sea -|Java Sea ID|Celebes Sea -|Sulu Sea PH|Beaufort Sea US CA|Greenland Sea -|Labrador Sea CA|Ross Sea -|Weddell Sea -|Bay of Bengal -|Bay of Biscay FR ES|Bay of Pigs CU|Hudson Bay CA|San Francisco Bay US|Chesapeake Bay US|Tampa Bay US|Tokyo Bay JP|Manila Bay PH|Ha Long Bay VN|Guantanamo Bay CU|Gulf of Mexico US MX|Gulf of America US MX|Gulf of Aden YE SO DJ|Gulf of Oman OM IR|Gulf of Aqaba -|Gulf of Guinea -|Gulf of Finland FI EE RU|Gulf of Bothnia FI SE|Gulf of Thailand TH|Gulf of Tonkin VN CN|Gulf of Alaska US|Gulf of California MX|Gulf of Suez EG|Gulf of Sidra LY|Persian Gulf -|Arabian Gulf -|Gulf -|Puget Sound US|Long Island Sound US|North Atlantic Ocean -|South Atlantic -|South Atlantic Ocean -|North Pacific -|Moray Firth GB|Firth of Forth GB|Solent GB|Cardigan Bay GB|Botany Bay AU`,
  ),
}

/** Straits, channels and canals. */
export const straits: Readonly<Record<string, string>> = {
  ...rows(
    `Strait of Hormuz IR OM|Hormuz IR OM|Taiwan Strait TW CN|Strait of Malacca MY ID SG|Malacca Strait MY ID SG|Strait of Gibraltar ES MA GI|Bosphorus TR|Bosporus TR|Dardanelles TR|Kerch Strait UA RU|English Channel GB FR|Channel GB FR|Bristol Channel GB|Strait of Dover GB FR|Dover Strait GB FR|Bab el-Mandeb YE DJ|Bab al-Mandab YE DJ|Bab al-Mandeb YE DJ|Bering Strait US RU|Korea Strait KR JP|Tsushima Strait JP KR|Torres Strait AU PG|Bass Strait AU|Cook Strait NZ|Strait of Messina IT|Oresund DK SE|Øresund DK SE|Kattegat DK SE|Skagerrak DK NO SE|Suez Canal EG|Panama Canal PA|Kiel Canal DE|Erie Canal US|Mozambique Channel MZ MG|Sunda Strait ID|Lombok Strait ID|Palk Strait IN LK|Florida Straits US CU|Straits of Florida US CU|Northwest Passage CA|Drake Passage -|Strait of Magellan CL AR|Darien Gap CO PA|Darién Gap CO PA|Bashi Channel TW PH|Luzon Strait TW PH|Canal du Midi FR`,
  ),
}

/** `Name XX YY|…` to names with their countries; `-` for none that matters. */
export function rows(table: string): Record<string, string> {
  return Object.fromEntries(
    table.split('|').map((row) => {
      const at = row.search(/ (?:-|[A-Z]{2}(?: [A-Z]{2})*)$/)
      return [row.slice(0, at), row.slice(at + 1).replace('-', '')]
    }),
  )
}
