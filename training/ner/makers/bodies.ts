import { either, inTurn, type Maker, oneOf } from './chance.ts'
import { acronym, coined } from './coined.ts'
import { country, village } from './places.ts'

export const topic = oneOf(
  'Health, Education, Trade, Energy, Human Rights, Refugees, Development, Labour, Security, Agriculture, Transport, Water, Nuclear Safety, Statistics, Fisheries, Immigration, Environment, Civil Aviation, Relief, Emergency Situations, Mines, Forests, Drugs, Justice, Housing, Electricity, Ports',
)
const office = oneOf(
  'Agency, Commission, Authority, Organization, Council, Office, Institute, Service, Board, Fund, Bureau, Corporation, Tribunal',
)
export const body: Maker = either(
  inTurn(oneOf('National, Federal, International, World, Central, State, European, African, Asian'), topic, office),
  inTurn(oneOf('Department, Office, Commission, Council, Bureau, Organization'), oneOf('of, for, on'), topic),
  inTurn(country, topic, oneOf('Commission, Association, Agency, Council')),
)
/** Bodies with two things in their name, or those of a land with two. */
export const pair: Maker = either(
  inTurn(topic, oneOf('and'), topic, office),
  inTurn(
    oneOf('Economic, Financial, Mines, Food, Anti-Drugs, Roads, Wildlife, Standards'),
    oneOf('and'),
    topic,
    office,
  ),
  inTurn(oneOf('Ministry of, Department of, Office of'), topic, oneOf('and'), topic),
  inTurn(
    oneOf(
      'Trinidad and Tobago, Bosnia and Herzegovina, Antigua and Barbuda, Sao Tome and Principe, St Kitts and Nevis',
    ),
    oneOf('Police Service, Coast Guard, Football Association, Electricity Commission, Defence Force'),
  ),
  inTurn(village, oneOf('District Council, Local Government, City Council, Town Council, Rural District Council')),
  inTurn(
    country,
    oneOf('Revenue Authority, Police Service, Electricity Board, Broadcasting Corporation, Ports Authority'),
  ),
  inTurn(oneOf('Civil Aviation Authority of, National Bank of, Reserve Bank of'), country),
  inTurn(oneOf('Office of the Attorney-General, Office of the Ombudsman, Public Prosecution, Police Anti-Drug Unit')),
)

const field = oneOf(
  'Foreign, Defence, Defense, Finance, Interior, Health, Justice, Education, Trade, Energy, Agriculture, Transport, Labour, Culture',
)
export const ministry: Maker = either(
  inTurn(field, oneOf('Ministry')),
  inTurn(
    oneOf('Ministry of'),
    oneOf(
      'Foreign Affairs, Defence, Finance, Health, Justice, Education, Interior, Energy, Trade, Emergency Situations',
    ),
  ),
  inTurn(oneOf('State, Treasury, Commerce, Justice, Foreign'), oneOf('Department, Office')),
)
const creed = oneOf(
  "Democratic, Liberal, Social Democratic, National, People's, Conservative, Labour, Republican, Green, Socialist, Communist, Workers', United, New, Christian, Progressive, Islamic, Freedom, Justice",
)
export const party: Maker = either(
  inTurn(creed, oneOf('Party, Alliance, Front, Union, Movement, Congress, League, Coalition')),
  inTurn(
    oneOf('Party, Movement, Front, Alliance, Union'),
    oneOf('for, of'),
    oneOf('Democracy, National Unity, Freedom, Change, Reform, the Republic, Justice'),
  ),
  inTurn(oneOf('New Prospect for, Future for, Forward'), country),
  inTurn(oneOf('All'), creed, oneOf('Congress, Alliance')),
  inTurn(country, oneOf('First, Together, Forward, National Congress, Democratic Movement')),
  inTurn(coined, coined, oneOf('Party, Peramuna, Parishad, Sangam')),
)
export const shortparty: Maker = either(
  acronym,
  coined,
  oneOf('Likud, Fatah, Amanat, Labour, Fidesz, Shas, Forza, Civic'),
)
export const rebels: Maker = either(
  inTurn(coined, oneOf('National Liberation Army, Liberation Front, Defence Force, Independence Army')),
  inTurn(oneOf('National Patriotic Front of, Army for the Liberation of, Revolutionary Army of'), country),
  inTurn(oneOf('Brotherhood Alliance, Unity Front, Lords Army, Resistance Movement, Volunteer Brigade')),
)
