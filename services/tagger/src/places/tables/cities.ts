import { rows } from './rows.ts'

/** Other names of cities to the name GeoNames has first, with the country that tells it from its namesakes; former names too. */
export const cityAliases: Readonly<Record<string, string>> = {
  'New York': 'New York City US',
  Hanover: 'Hannover DE',
  Bruges: 'Brugge BE',
  Lucerne: 'Luzern CH',
  NYC: 'New York City US',
  'N.Y.C.': 'New York City US',
  'L.A.': 'Los Angeles US',
  LA: 'Los Angeles US',
  SF: 'San Francisco US',
  'San Fran': 'San Francisco US',
  Frisco: 'San Francisco US',
  Philly: 'Philadelphia US',
  Vegas: 'Las Vegas US',
  'Washington DC': 'Washington US',
  'Washington D.C.': 'Washington US',
  'Washington, DC': 'Washington US',
  'Washington, D.C.': 'Washington US',
  'D.C.': 'Washington US',
  DC: 'Washington US',
  'St. Louis': 'St. Louis US',
  'Saint Louis': 'St. Louis US',
  'St. Paul': 'Saint Paul US',
  "Jo'burg": 'Johannesburg ZA',
  Joburg: 'Johannesburg ZA',
  Leningrad: 'Saint Petersburg RU',
  Stalingrad: 'Volgograd RU',
  Peking: 'Beijing CN',
  Canton: 'Guangzhou CN',
  Saigon: 'Ho Chi Minh City VN',
  Rangoon: 'Yangon MM',
  Bombay: 'Mumbai IN',
  Calcutta: 'Kolkata IN',
  Madras: 'Chennai IN',
  Bangalore: 'Bengaluru IN',
  Constantinople: 'Istanbul TR',
  Kiev: 'Kyiv UA',
  Kharkov: 'Kharkiv UA',
  Lvov: 'Lviv UA',
  Odessa: 'Odesa UA',
  Nikolaev: 'Mykolaiv UA',
  Zaporizhzhia: 'Zaporizhzhya UA',
  Zaporizhia: 'Zaporizhzhya UA',
  Dnipropetrovsk: 'Dnipro UA',
  Artemivsk: 'Bakhmut UA',
  'Nur-Sultan': 'Astana KZ',
  'Alma-Ata': 'Almaty KZ',
  Frankfurt: 'Frankfurt am Main DE',
  Newcastle: 'Newcastle upon Tyne GB',
  Hull: 'Kingston upon Hull GB',
  Stoke: 'Stoke-on-Trent GB',
  Derry: 'Londonderry GB',
  Salonika: 'Thessaloníki GR',
  Danzig: 'Gdańsk PL',
  Breslau: 'Wrocław PL',
  Rio: 'Rio de Janeiro BR',
  "Sana'a": 'Sanaa YE',
  Sanaa: 'Sanaa YE',
  'Tel Aviv': 'Tel Aviv IL',
  'Tel Aviv-Yafo': 'Tel Aviv IL',
  Jaffa: 'Tel Aviv IL',
  'Quebec City': 'Québec CA',
  'Panama City': 'Panamá PA',
  'Kuwait City': 'Kuwait City KW',
  'Mexico City': 'Mexico City MX',
  CDMX: 'Mexico City MX',
  'Guatemala City': 'Guatemala City GT',
  BA: 'Buenos Aires AR',
  KL: 'Kuala Lumpur MY',
  HCMC: 'Ho Chi Minh City VN',
}

/** Small places in the news that the packed ones lack. */
export const smallPlaces: Readonly<Record<string, string>> = {
  ...rows('Tumangang KP|Tumangang-dong KP|Panmunjom KR|Punggye-ri KP|Yongbyon KP|Tongchang-ri KP'),
}

/** Parts of cities, streets, squares, buildings and seats of government that stand for a place. */
export const districts: Readonly<Record<string, string>> = {
  ...rows(
    `Westminster GB|Whitehall GB|Downing Street GB|10 Downing Street GB|Holyrood GB|Stormont GB|Cardiff Bay GB|City of London GB|Canary Wharf GB|Soho GB|Mayfair GB|Heathrow GB|Gatwick GB|Heathrow Airport GB|Gatwick Airport GB|Trafalgar Square GB|Wembley GB|Buckingham Palace GB|Windsor Castle GB|Chequers GB|Old Trafford GB|Old Bailey GB|Wall Street US|Capitol Hill US|Brooklyn US|Manhattan US|Bronx US|The Bronx US|Queens US|Harlem US|Times Square US|Broadway US|Central Park US|Midtown Manhattan US|Lower Manhattan US|Ground Zero US|Long Island City US|Hollywood US|West Hollywood US|Beverly Hills US|Pacific Palisades US|Venice Beach US|Mar-a-Lago US|Camp David US|White House US|Pentagon US|Foggy Bottom US|Fort Knox US|Fort Bragg US|Fort Hood US|Fort Benning US|Guantanamo CU|South Side US|Bel Air US|Malibu US|Santa Monica US|JFK US|LaGuardia US|O'Hare US|Kremlin RU|The Kremlin RU|Red Square RU|Lubyanka RU|Elysée FR|Élysée FR|Elysee FR|Matignon FR|Quai d'Orsay FR|Champs-Elysees FR|Champs-Élysées FR|La Défense FR|Montmartre FR|Versailles FR|Bundestag DE|Kreuzberg DE|Brandenburg Gate DE|Tiananmen CN|Tiananmen Square CN|Zhongnanhai CN|Tahrir Square EG|Taksim Square TR|Taksim TR|Maidan UA|Maidan Square UA|Green Zone IQ|Blue House KR|Gangnam KR|Itaewon KR|Ginza JP|Shibuya JP|Shinjuku JP|Lok Sabha IN|Raj Bhavan IN|Connaught Place IN|Soweto ZA|Sandton ZA|Copacabana BR|Ipanema BR|Planalto BR|Temple Mount IL PS|Al-Aqsa IL PS|Western Wall IL PS|Sheikh Jarrah PS|East Jerusalem PS|Old City -|St. Peter's Square VA|St Peter's Square VA|Holy Land -|Pearl Harbor US|Chernobyl Exclusion Zone UA|Demilitarized Zone KP KR|DMZ KP KR|Bondi AU|Bondi Beach AU`,
  ),
}

/** Of namesakes, the one that is meant where nothing else tells: a country or a first-level region of GeoNames. */
export const bestKnown: Readonly<Record<string, string>> = {
  Washington: 'US.DC',
  Georgia: 'US.GA',
  Congo: 'CD',
  Dundee: 'GB',
  Aberdeen: 'GB',
  Plymouth: 'GB',
  Brest: 'FR',
  Cambridge: 'GB',
  Oxford: 'GB',
  Valencia: 'ES',
}

/** Cities that news comes from wherever it is read: for a smaller namesake more has to speak than that its country is spoken of. */
export const newsCities: Readonly<Record<string, string>> = {
  ...rows('Athens GR|Bethlehem PS|Davos CH|Florence IT|Geneva CH|Hebron PS|Rotterdam NL|Venice IT|Wellington NZ'),
}
