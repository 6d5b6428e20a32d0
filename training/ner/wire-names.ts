import * as bodies from './makers/bodies.ts'
import { either, inTurn, type Maker, oneOf, pick, titled } from './makers/chance.ts'
import * as clubs from './makers/clubs.ts'
import { acronym, coined } from './makers/coined.ts'
import * as companies from './makers/companies.ts'
import * as institutions from './makers/institutions.ts'
import * as people from './makers/people.ts'
import * as places from './makers/places.ts'
import { nationalities } from './nations.ts'

const peoples = [...nationalities].filter((word) => /(?:an|ish|ese|i|ch|ian)$/.test(word)).map(titled)

/** What stands for a part of a form, by its name there; names in capitals are said in capitals. */
export const makers: Record<string, Maker> = {
  ...bodies,
  ...clubs,
  ...companies,
  ...institutions,
  ...people,
  ...places,
  acronym,

  army: (chance) =>
    `${pick(peoples, chance)} ${oneOf("People's Army, National Army, Liberation Army, Armed Forces, Liberation Front, Security Forces")(chance)}`,
  COMPANYCASED: companies.company,
  ship: coined,
  nationality: (chance) => pick(peoples, chance),
  compound: oneOf(
    'West African, East African, Bosnian Serb, Bosnian Croat, South Ossetian, Iraqi Kurdish, Northern Irish, Kosovo Albanian, Latin American, Southeast Asian, Turkish Cypriot, Palestinian, Serb, Hutu, Tutsi',
  ),
  event: either(
    inTurn(places.city, oneOf('Open, Masters, Classic, Marathon, Grand Prix, Cup, Shield')),
    inTurn(oneOf('Tour of, Grand Prix of'), places.region),
    oneOf(
      'Premier League, World Cup, Champions League, Davis Cup, European Cup, Sheffield Shield, Ryder Cup, Olympics, Asian Games, American League, National League, First Division, Super League, Eastern Conference, Coppa Italia',
    ),
  ),
  portfolio: oneOf(
    'Homeland Security Minister, Local Government Minister, Foreign Minister, Finance Minister, Interior Minister, Health Minister, Energy Secretary, Home Secretary, Trade Minister, Attorney General, Deputy Public Prosecutor, Union Minister, Minister of State, Opposition Leader, Rebel chief, Convener, Party Chairman, Floor leader',
  ),
  faith: oneOf('Roman Catholic, Muslim, Orthodox, Sunni, Shiite, Protestant, Hindu, Jewish, Anglican'),
  partisan: oneOf('Republican, Democrat, Social Democrat, Socialist, Conservative, Labour, Liberal, Marxist'),
  num: (chance) => String(Math.floor(10 ** (chance() * 2.2)) - 1),
  score: (chance) => `${Math.floor(chance() * 7)}-${Math.floor(chance() * 7)}`,
  time: (chance) => `${Math.floor(chance() * 5)}:${10 + Math.floor(chance() * 49)}.${10 + Math.floor(chance() * 89)}`,
  day: oneOf('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  month: oneOf('Jan., February, March, April, May, June, July, Aug., September, October, Nov., December'),
}
