import { either, inTurn, type Maker, oneOf } from './chance.ts'
import { family } from './people.ts'
import { city, country, home, village } from './places.ts'

export const nickname: Maker = oneOf(
  'Bears, Tigers, Hawks, Eagles, Rangers, Giants, Royals, Pirates, Kings, Stars, Flames, Rockets, Jets, Sharks, Lions, Panthers, Wolves, Bulls, Saints, Cardinals, Braves, Pilots, Comets, Storm, Chiefs, Blues, Knights, Warriors, Dragons, Raiders, Cougars, Falcons',
)
const clubPrefix = oneOf(
  'Real, Dynamo, Dinamo, Sporting, Lokomotiv, Spartak, Atletico, Inter, Racing, FC, AC, Olympique, Deportivo, CSKA, Red Star, Union, Hapoel, Maccabi, Al, PSV, VfL, VfB, SV, MSV, Fortuna, Borussia, Arminia, Bayer, Sparta, Slavia, RC, AS, St',
)
const clubSuffix = oneOf(
  'United, City, FC, Rovers, Wanderers, Athletic, Town, County, Rangers, Albion, Hotspur, Stars, Pirates, Chiefs, SC, Mariners, Phoenix, Villa, Wednesday, Forest, Palace, Vale, Alexandra, Orient, Argyle, 04, 96, Thistle, Celtic, Boys, Jiji, Eagles',
)
export const franchise: Maker = inTurn(home, nickname)
export const club: Maker = either(
  inTurn(city, clubSuffix),
  inTurn(clubPrefix, city),
  inTurn(family, clubSuffix),
  inTurn(village, clubSuffix),
)
/** Who plays: mostly a town alone. */
export const side: Maker = either(city, city, village, home, club, club, franchise, nickname)
export const association: Maker = either(
  inTurn(oneOf('Football, Rugby, Cricket, Athletics'), oneOf('Association, Union, Board, Federation')),
  inTurn(country, oneOf('Football Federation, Cricket Board, Rugby Union, Football Association')),
)
