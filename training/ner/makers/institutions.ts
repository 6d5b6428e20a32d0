import { topic } from './bodies.ts'
import { either, inTurn, type Maker, oneOf } from './chance.ts'
import { acronym, coined } from './coined.ts'
import { family, given } from './people.ts'
import { city, country, region, village } from './places.ts'

export const newspaper: Maker = either(
  inTurn(city, oneOf('Times, Post, Herald, Tribune, Star, Gazette, News, Standard, Observer, Guardian')),
  inTurn(country, oneOf('Times, Observer, Herald, Mail')),
  oneOf(
    'Daily Nation, Evening Standard, Morning Star, Daily Chronicle, Sunday Times, Guardian, Independent, Business Day, Al-Watan, Al-Ahali, Nation, Global New Light, Ahram Online, Financial Times',
  ),
)
export const thenewspaper: Maker = inTurn(
  oneOf('The'),
  either(
    oneOf(
      'Times, Guardian, Point, National, Nation, Herald, Star, Independent, Standard, Economist, Witness, Post, Hindu',
    ),
    inTurn(city, oneOf('Times, Post, Herald')),
    (chance) => `${village(chance)}er`,
  ),
)
export const university: Maker = either(
  inTurn(oneOf('University of'), either(city, region, country)),
  inTurn(city, oneOf('University, State University, Institute of Technology, College')),
  inTurn(family, oneOf('University')),
  inTurn(oneOf('University for'), topic, oneOf('Studies')),
  inTurn(family, oneOf('National Institute of Technology, Medical College')),
)
export const hospital: Maker = either(
  inTurn(city, oneOf('General Hospital, Hospital, Medical Center')),
  inTurn(oneOf('St.'), given, oneOf('Hospital')),
)
export const court: Maker = either(
  oneOf('Supreme Court, Constitutional Court, High Court, Court of Appeal, Federal Court'),
  inTurn(city, oneOf('Crown Court, District Court, High Court')),
)
export const chamber: Maker = oneOf(
  'Senate, National Assembly, House of Representatives, Duma, Lower House, Security Council, House of Commons, State Council, General Assembly, Federal Assembly, Lok Sabha, Knesset, Majlis',
)
export const force: Maker = either(
  inTurn(country, oneOf('Army, Navy, Air Force')),
  oneOf(
    'Army, Navy, Air Force, Coast Guard, National Guard, Border Police, Royal Navy, Armed Forces, Defence Forces, Rapid Action Battalion',
  ),
)
export const police: Maker = either(
  inTurn(city, oneOf('Police, Metropolitan Police')),
  inTurn(oneOf('Police'), country),
  inTurn(region, oneOf('State Police Command, Police Department, Constabulary')),
  inTurn(country, oneOf('Police Service, National Police, Police Force')),
  oneOf('Metropolitan Police, State Police, Federal Police, National Police, Royal Constabulary'),
)
export const union: Maker = either(
  inTurn(
    oneOf('National, General, United, Federation of'),
    oneOf('Miners, Teachers, Transport Workers, Dockers, Steelworkers, Nurses'),
    oneOf('Union, Federation'),
  ),
  inTurn(
    country,
    oneOf("Teachers' Union, Electricity Board Engineers' Union, Nurses Association, Trades Union Congress"),
  ),
  acronym,
)
export const ngo: Maker = either(
  inTurn(oneOf('Doctors, Lawyers, Reporters, Engineers'), oneOf('for Peace, Without Frontiers, for Human Rights')),
  inTurn(topic, oneOf('Watch, International, Action, Relief')),
  inTurn(family, oneOf('Foundation, Trust')),
  acronym,
)
export const world: Maker = oneOf(
  'U.N., UN, United Nations, EU, E.U., European Union, NATO, IMF, World Bank, WHO, OPEC, African Union, ASEAN, Arab League, Commonwealth, Red Cross, Red Crescent, Security Council, European Commission, World Trade Organization, Interpol, Amnesty International, FIFA, UEFA',
)
export const agency: Maker = either(
  acronym,
  coined,
  oneOf(
    'Press Association, News Agency of the North, Interpress, Newswire, United Press, Telegraph Agency, Petra, Wafa',
  ),
)
