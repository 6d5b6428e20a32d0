/** What invented articles are made of. `%n` stands for a number. */
export const towns = words(
  'Harlow Bay, Kestrel Point, Marsh End, Ostvik, Little Tarn, Brackwater, Pell Harbour, Dunmere',
)
export const givenNames = words('Maria, Edwin, Solveig, Tomas, Ruth, Anil, Greta, Samuel, Nadia, Owen, Ines, Viktor')
export const surnames = words(
  'Okonjo, Halvorsen, Pell, Drummond, Castellan, Varga, Lindqvist, Achterberg, Moss, Tanaka',
)
export const offices = words(
  'harbour master, town clerk, head teacher, fire chief, librarian, mayor, surveyor, curator',
)
export const things = words(
  'ferry, lighthouse, swimming hall, railway bridge, covered market, library, sea wall, depot',
)
export const verbs = words('announced, explained, conceded, repeated, promised, recalled')

export const changes = [
  'reopens',
  'closes for repairs',
  'is to be sold',
  'wins a reprieve',
  'loses its roof',
  'gets a new keeper',
]

export const openings = [
  'On Monday',
  'Earlier this week',
  'At a crowded meeting',
  'In a letter to residents',
  'To the surprise of many',
  'Speaking on the quay',
  'Late on Thursday evening',
]

export const claims = [
  'that the work would be finished before the first of the summer visitors arrive',
  'that nobody had counted the cost of doing nothing at all for so many years',
  'that the figures given in the spring were wrong by almost a third',
  'that a smaller plan had been on the table and was turned down without a vote',
  'that volunteers would keep the doors open on Saturdays and public holidays',
  'that the oldest part of the building is sound and will outlive its critics',
  'that the key to the upper floor had been lost and was found in a coat',
]

export const details = [
  'the contract runs for %n months and may be ended by either side with a month of notice',
  'some %n people turned up on the first day, more than the hall has chairs for',
  'the bill came to %n thousand crowns, most of it for stone and scaffolding',
  'a list of %n names hangs in the window of the chemist for everyone to read',
  'the old records, %n boxes of them, are to be moved to a drier room upstairs',
  'a survey of %n households found that hardly anyone wants the road to be moved',
  'the brass band has played %n times for the fund and means to go on playing',
]

export const reasons = [
  'after a winter in which the storms took more of the old timber than anybody had thought possible',
  'because the council could not agree for a third year running who ought to pay for the paint',
  'now that the last of the engineers who remembered how it was built has handed over her drawings',
  'since a petition signed in the bakeries and barber shops of the district reached the county hall',
  'although the insurers had asked for a longer report with photographs of every single bolt',
  'while the schools collected coins in jam jars and the choir sang outside on four evenings',
  'even if the first estimate was scribbled on the back of a menu and has never been found again',
  'as long as the gulls that nest under the gutters every April are left alone until they have flown',
  'before a company from the capital could put in an offer that the neighbours would have refused',
  'unless the bank that lent the money for the cellar changes its mind about the date of payment',
  'so that the children of the island no longer have to leave home before the milk is delivered',
  'where a stone with the names of the builders was uncovered by workmen looking for a drain',
  'despite a warning from the weather office that the spring tides will be the highest for a decade',
  'until a hall that was promised by the last three mayors is opened on the other side of the river',
]

function words(list: string): string[] {
  return list.split(', ')
}
