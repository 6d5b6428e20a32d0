import { lines } from './wire-forms.ts'

/** Forms of sentences as in {@link file://./wire-forms.ts}, of what states, courts, unions and towns do. */
export const paperForms: Record<string, readonly string[]> = {
  world: lines(`
{PER:FAMILY} TO MEET {PER:FAMILY} IN {LOC:CITY} NEXT WEEK.
{PER:FAMILY} ACCUSED OF RETREAT OVER CATTLE.
{LOC:COUNTRY} EXPELS TWO {LOC:COUNTRY} DIPLOMATS.
{ORG:ACRONYM} TROOPS SEIZE ARMS FROM DEPOT.
The {ORG:body} said on {day} that the ceasefire in {LOC:country} had been broken {num} times.
The {ORG:body} ({ORG:acronym}) said {num} people had fled {LOC:city}.
{ORG:acronym} rebels attacked a convoy near {LOC:city}, the {ORG:ministry} said.
The town was seized last year by the {ORG:rebels} and its allies in the {ORG:rebels}.
Jets bombed {LOC:city} after it was taken by the {ORG:acronym}.
{PER:full}, head of the {ORG:rebels}, sits on the ruling council with {PER:full}.
{MISC:nationality} peacekeepers of {ORG:acronym} sent two companies along the road towards {LOC:city}.
{MISC:nationality} leaders in {LOC:city} were furious.
{MISC:compound} leaders met in {LOC:city}.
Soldiers entered a {MISC:compound} depot near {LOC:village} and carried off rockets.
{portfolio} {PER:full} could not be reached.
{portfolio} {PER:full} told {ORG:agency} that talks would go on.
{PER:full} controls the {LOC:pass} tunnel and the mouth of the {LOC:pass} valley.
The {ORG:world} said {num} people had fled {LOC:city}.
{ORG:world} officials in {LOC:city} met {PER:full} on {day}.
{ORG:world} Secretary-General {PER:full} called for restraint in {LOC:country}.
{LOC:country} would join the {ORG:world} next year, {PER:full} said.
{ORG:world} and {ORG:world} envoys will visit {LOC:city}.
A delegate of the {ORG:world} walked out with {PER:full} shortly after noon.
The {ORG:army} shelled {LOC:city}, the {ORG:ministry} said.
{MISC:nationality} {ORG:ministry} spokeswoman {PER:full} denied it.
The {ORG:ministry} in {LOC:city} summoned the ambassador of {LOC:country}.
{ORG:ministry} spokesman {PER:full} said the claims were false.
{LOC:country}'s {ORG:ministry} said it would close its mission in {LOC:city}.
Riot police stood outside {LOC:house} as {num},000 people marched along {LOC:street}.
{LOC:country}'s {ORG:court} ruled that {PER:full} could stand for election.
Prime Minister {PER:full} met President {PER:full} of {LOC:country} in {LOC:city} on {day}.
Prime Minister {PER:full} shelved plans to raise taxes on {day}.
Education Minister {PER:full} met {MISC:faith} bishop {PER:full} for an hour.
Foreign Minister {PER:full} told the {ORG:chamber} that talks with {LOC:country} had failed.
"The house has been told nothing," {PER:full} said.
Opposition politician {PER:full} of {ORG:shortparty} called on Interior Minister {PER:full} to step down.
{PER:full}, a {MISC:partisan} member of parliament from {LOC:city}, called that a scandal.
Senator {PER:full}, a {LOC:region} {MISC:partisan} who heads the {ORG:chamber} finance committee, has threatened hearings.
{PER:full}, leader of the {ORG:party}, called for a vote of no confidence.
The {ORG:party} won {num} of {num} seats in the {ORG:chamber}, and the {ORG:party} {num}.
The {ORG:party}, junior partner of the {ORG:party} in the ruling coalition, fears that {ORG:company} could fail.
The opposition {ORG:party} ({ORG:acronym}) said its candidate {PER:full} had been detained in {LOC:city}.
{PER:family}'s {ORG:party} has ruled {LOC:country} since {num}.
{PER:full} of the {ORG:party} said the bill would pass.
The {ORG:newspaper} said on {day} that {PER:full} would resign.
{ORG:thenewspaper} reported that {PER:full} had left {LOC:city}.
{PER:full} told {ORG:thenewspaper} that she had been promised a house twice.
{ORG:thenewspaper} could not reach the company, whose headquarters is in {LOC:city}.
{PER:full}, the official news agency said, had arrived in {LOC:city}.
{ORG:agency} news agency quoted {PER:full} as saying that {num} soldiers had died near {LOC:city}.
State news agency {ORG:agency} reported that {PER:full} had arrived in {LOC:city}.
{ORG:agency} quoted prosecutors as saying that a second case involving {ORG:brand} loans was open.
{PER:full} told {ORG:agency} by telephone from {LOC:city} that the road was cut.
{LOC:country}, {LOC:country} and {LOC:country} voted against; {LOC:country} abstained.
{MISC:nationality} troops of the {ORG:force} entered {LOC:city}.
{MISC:nationality} President {PER:full} and his {MISC:nationality} counterpart {PER:full} spoke by telephone.
{MISC:nationality} police arrested {PER:full} at {LOC:airport}.
The {ORG:force} said its jets hit targets in {LOC:city} and {LOC:city}.
The {ORG:force} shot dead two men in the {LOC:city} district of {LOC:country}, residents said.
`),
  local: lines(`
{PER:full}, a professor at {ORG:university}, said the drought would last.
Researchers at {ORG:university} and {ORG:university} studied {num} patients.
{ORG:university} said {PER:full}, {num}, would lead its school of law.
{ORG:hospital} in {LOC:city} treated {num} people, said {PER:full}, a doctor there.
A blood sample taken by {PER:full} was lost on the way to the {ORG:body}.
{ORG:police} said {PER:full}, {num}, of {LOC:city}, had been charged.
The spokesman of the {ORG:police}, {rank} {PER:full}, said no arrest had been made.
The suspect, identified as {PER:full}, was arrested by joint elements of the {ORG:police} and the {ORG:pair}.
Judge {PER:full} found that {rank} {PER:full} had not been given a chance to call his only witness, {PER:full}.
{rank} {PER:family} told the court that {PER:full} had signed the book at {LOC:city} police station.
Spokesman {rank} {PER:full} denied that anybody had been targeted.
{ORG:police} chief {PER:full} said the search along the {LOC:water} would go on.
{PER:full} of {ORG:union} said members at {ORG:company} would strike from {day}.
The {ORG:union} would decide separately, {honour} {PER:full} added.
{ORG:ngo} said the camp near {LOC:city} held {num} people.
{PER:full}, who heads {ORG:ngo} in {LOC:country}, said aid was late.
The ferry sank off {LOC:city} in {LOC:country}, near the {LOC:water}.
Flooding along the {LOC:water} cut off {LOC:city} and {LOC:city}, the {ORG:body} said.
The villages, {LOC:village} and {LOC:village} among them, have been without water since the {ORG:pair} left.
Villagers from {LOC:village} and {LOC:village} fear meeting elephants on the road to {LOC:village}.
The money was meant for hand pumps in {LOC:village} and {LOC:village} chiefdoms.
He was going to fly home to {LOC:village} for his wedding, his cousin said.
Point of contact in {LOC:village} is {honour} {PER:full}, a noodle seller.
{honour} {PER:full} said his people still drink from the {LOC:water}.
{honour} {PER:full}, a lecturer at {ORG:university}, described the situation as grave.
Reacting, the chairman's aide, {honour} {PER:full}, dismissed the petition as the work of the {ORG:party} ({ORG:acronym}).
The petition, signed by {honour} {PER:full}, was presented to the regional minister in {LOC:village}.
The chiefs and people of {LOC:village} in the {LOC:regionfull} have petitioned President {PER:full}.
A group of guards in {LOC:village} area of {LOC:regionfull} has petitioned the {ORG:pair} over the pay.
Officers of the {ORG:pair} and the {ORG:pair} believe the killing is tied to guns.
Records of the {ORG:pair} show that {PER:family}'s permit had been suspended.
The case was reported to the {ORG:pair} in {LOC:city} by {honour} {PER:full}.
{ORG:pair} director {PER:full} told a panel that trains would leave {LOC:station} every {num} minutes, calling at {LOC:station}, {LOC:station} and {LOC:station}.
Trains to {LOC:station} will run from {month}.
The drone was spotted by a sentry from the {ORG:force}, the {ORG:pair} said.
His lawyer, {honour} {PER:full} of {ORG:firm}, said that his client had not known.
The wall had been advised by engineers from {ORG:firm}.
The contractor, {ORG:firm}, has until {month} to hand over the line to {LOC:village}.
Excavators belonging to a company known as {ORG:firm} were working in {LOC:village}.
The fourth person, contractor {PER:full} of {ORG:firm}, is believed to be in {LOC:country}.
{honour} {PER:full}, who runs a bakery in {LOC:city} called {ORG:brand}, complained.
The lettuce will be grown by {ORG:firm} for {ORG:brand} and the galleys of {ORG:brand}.
The land had been leased to {ORG:firm}, which intends to build a fuel station in {LOC:village}.
{ORG:brand} will pay for a school and {ORG:brand} has written off loans of the victims.
Passengers would be refunded through {ORG:brand} by {day}, {PER:full} said.
A lawyer for the employer, {ORG:firm}, said it had given training.
{ORG:brand} worker dies in fall at {LOC:city} yard
Five hurt at {ORG:brand} depot in {LOC:village}
{LOC:village} Traders Protest Eviction from Car Park
{LOC:village} hotel ordered to remove sea wall
{PER:family} turns sod for new school in {LOC:village}
{ORG:acronym} to test night trains to {LOC:station} from {month}
Cops Nab Ex-Chief Over Quarry Row In {LOC:village}
Chiefs Of {LOC:village} Petition {PER:family} Over Mining
{LOC:village} MP {PER:full} appealed for more patrols.
{PER:nicked} was killed outside a bar in {LOC:village}.
Police identified the suspect as {PER:nicked}, {num}, of {LOC:village}.
{PER:family} said: "I know {PER:given}. She will stay at {ORG:company}."
{PER:full} and {PER:full} were married in {LOC:city}.
The trial of {PER:full} opened at {ORG:court} in {LOC:city} on {day}.
`),
}
