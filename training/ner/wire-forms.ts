/**
 * Forms of sentences in which wire copy names its people, organisations and places, and which sets of other text lack: results,
 * standings, line-ups, scorecards, market reports, datelines, bylines, statements of ministries, agencies, parties and companies.
 * `{ORG:club}` is a name of a kind and what it is made of, `{num}` and others without a kind are no names. All are invented.
 */
export const forms: readonly string[] = `
{ORG:side} {num} {ORG:side} {num}
{ORG:side} {num} {ORG:side} {num} ( halftime {num}-{num} )
{ORG:side} {num} {ORG:side} {num} {ORG:side} {num} {ORG:side} {num}
{ORG:side} {num} {num} {num} {num} {num} {num} {num}
{num}. {ORG:side} {num} {num} {num} {num} {num}
{ORG:side} {num} {num} .{num} {num}
{ORG:side} at {ORG:side}
{ORG:side} vs {ORG:side}
{ORG:SIDE} AT {ORG:SIDE}
{ORG:SIDE} {num} {ORG:SIDE} {num}
{ORG:side} ({PER:family} {num}, {num}) {num} {ORG:side} ({PER:family} {num} penalty) {num}. Halftime {num}-{num}. Attendance {num},{num}00.
Scorers: {ORG:side} - {PER:full} {num}, {PER:full} {num}; {ORG:side} - {PER:family} {num}
{ORG:side}: {PER:family} {num}, {PER:family} {num}
At {LOC:city}: {ORG:side} beat {ORG:side} by {num} runs
At {LOC:city}, {LOC:country}: {LOC:country} {num}, {LOC:country} {num}
In {LOC:city}: {ORG:side} {num} {ORG:side} {num}
{LOC:country} {num} {LOC:country} {num}
{LOC:country} beat {LOC:country} {score} in a friendly in {LOC:city} on {day}.
{LOC:country} captain {PER:full} said his side deserved the point.
{num}. {PER:full} ({LOC:country}) {time}
{num}. {PER:full} ({LOC:country}) {num} points
{num}. {PER:full}, {LOC:country}, {ORG:company}, {time}
{num} - {PER:full} ({LOC:country}) beat {num} - {PER:full} ({LOC:country}) {score} {score}
{PER:full} ({LOC:country}) beat {PER:full} ({LOC:country}) {score} {score}
{PER:full}, {LOC:country}, def. {PER:full} ({num}), {LOC:country}, {score}, {score}
{PER:family} c {PER:family} b {PER:family} {num}
{PER:full} lbw b {PER:family} {num}
{PER:full} run out {num}
{PER:family} {num}-{num}-{num}-{num}, {PER:family} {num}-{num}-{num}-{num}
Fall of wickets: {num}-{num} ({PER:family}), {num}-{num} ({PER:family})
Teams: {LOC:country} - {PER:full} (captain), {PER:full}, {PER:full}, {PER:full}, {PER:full}
{ORG:side}: {num} {PER:full}, {num} {PER:full}; {num} {PER:full}, {num} {PER:full}
SPORT - {ORG:SIDE} BEAT {ORG:SIDE} IN CUP TIE.
SPORT - {PER:FULL} WINS IN {LOC:CITY}.
SOCCER - {LOC:COUNTRY} HOLD {LOC:COUNTRY} TO A DRAW.
TENNIS - {PER:FAMILY} OUT OF {LOC:CITY} OPEN AFTER INJURY.
CRICKET - {LOC:COUNTRY} ALL OUT FOR {num}.
RUGBY - {ORG:SIDE} SIGN {PER:FAMILY} FROM {ORG:SIDE}.
{LOC:COUNTRY} CENTRAL BANK KEEPS RATES ON HOLD.
{ORG:COMPANY} SEES HIGHER PROFIT THIS YEAR.
{LOC:CITY} STOCKS CLOSE LOWER AS BANKS FALL.
{PER:FAMILY} TO MEET {PER:FAMILY} IN {LOC:CITY} NEXT WEEK.
{LOC:COUNTRY} EXPELS TWO {LOC:COUNTRY} DIPLOMATS.
RESULTS OF {LOC:COUNTRY} FIRST DIVISION MATCHES.
{ORG:side} moved top of the table with a {score} win over {ORG:side} on {day}.
{ORG:side} striker {PER:full} scored twice as his team beat {ORG:side} {score}.
{ORG:side} manager {PER:full} said {PER:family} would be out for {num} weeks.
{ORG:side} have signed {LOC:country} defender {PER:full} from {ORG:side} for {num} million euros.
{ORG:side}'s {PER:full} was sent off in the {num}th minute.
{ORG:club} coach {PER:full} told reporters after the defeat by {ORG:side}: "We did not play."
The {ORG:nickname} lost {num} of their last {num} games against the {ORG:nickname}.
{PER:full} hit a two-run homer as the {ORG:franchise} beat the {ORG:franchise} {score}.
{PER:full} had {num} points and {num} rebounds for {ORG:side}, which plays at {ORG:side} on {day}.
Traded {PER:full} to {ORG:side} for {PER:full}.
{ORG:SIDE} - Signed {PER:full}, forward, to a one-year contract.
{ORG:side} host {ORG:side} at {LOC:ground} in the second leg.
The match at {LOC:ground} in {LOC:city} was abandoned after rain.
In {LOC:city}, {PER:full} scored in the {num}th minute to give {ORG:side} a {score} victory over {ORG:side}.
{LOC:CITY}, {month} {num} ({ORG:agency}) - {LOC:country} said on {day} it would not attend the talks in {LOC:city}.
{LOC:CITY} ({ORG:agency}) - {ORG:COMPANYCASED} said on {day} its profit fell by a third.
{LOC:CITY}, {LOC:country} ({ORG:agency}) - Police in {LOC:city} arrested {num} people on {day}, an official said.
{LOC:CITY} {num}-{num}-{num}
{LOC:CITY}, {LOC:country} {num}-{num}-{num}
{PER:full}
By {PER:full}
By {PER:full} and {PER:full}
By {PER:full}, {ORG:agency}
({PER:full}, {LOC:city} newsroom, {num}-{num}-{num})
-- {LOC:city} newsroom +{num} {num} {num}
-- {PER:full}, {LOC:city} bureau
({ORG:agency})
({ORG:agency} / {ORG:agency})
Shares of {ORG:company} rose {num} percent to {num} in {LOC:city} trading.
{ORG:company} closed {num} lower at {num}, while {ORG:company} gained {num}.
{ORG:company} said it had agreed to buy {ORG:company} for \${num} million.
{ORG:company}, based in {LOC:city}, makes parts for {ORG:company} and {ORG:company}.
"Margins are thin," said {PER:full}, an analyst at {ORG:company} in {LOC:city}.
{PER:full}, chief executive of {ORG:company}, declined to comment.
{ORG:company}, the second-largest lender in {LOC:country}, named {PER:full} as chairman.
{ORG:acronym} shares fell {num} cents after {ORG:company} cut its forecast.
{ORG:acronym} and {ORG:acronym} said they would merge their units in {LOC:country}.
{ORG:acronym} sees {num} net at {num} billion.
Analysts at {ORG:company} raised the stock to buy from hold.
The {ORG:body} said on {day} that the ceasefire in {LOC:country} had been broken {num} times.
The {ORG:body} ({ORG:acronym}) said {num} people had fled {LOC:city}.
{ORG:acronym} rebels attacked a convoy near {LOC:city}, the {ORG:ministry} said.
The {ORG:world} said {num} people had fled {LOC:city}.
{ORG:world} officials in {LOC:city} met {PER:full} on {day}.
{ORG:world} Secretary-General {PER:full} called for restraint in {LOC:country}.
{LOC:country} would join the {ORG:world} next year, {PER:full} said.
{ORG:world} and {ORG:world} envoys will visit {LOC:city}.
The {ORG:army} shelled {LOC:city}, the {ORG:ministry} said.
{MISC:nationality} {ORG:ministry} spokeswoman {PER:full} denied it.
The {ORG:ministry} in {LOC:city} summoned the ambassador of {LOC:country}.
{ORG:ministry} spokesman {PER:full} said the claims were false.
{LOC:country}'s {ORG:ministry} said it would close its mission in {LOC:city}.
{LOC:country}'s {ORG:court} ruled that {PER:full} could stand for election.
Prime Minister {PER:full} met President {PER:full} of {LOC:country} in {LOC:city} on {day}.
Foreign Minister {PER:full} told the {ORG:chamber} that talks with {LOC:country} had failed.
{PER:full}, leader of the {ORG:party}, called for a vote of no confidence.
The {ORG:party} won {num} of {num} seats in the {ORG:chamber}, and the {ORG:party} {num}.
The opposition {ORG:party} ({ORG:acronym}) said its candidate {PER:full} had been detained in {LOC:city}.
{PER:family}'s {ORG:party} has ruled {LOC:country} since {num}.
{PER:full} of the {ORG:party} said the bill would pass.
The {ORG:newspaper} said on {day} that {PER:full} would resign.
{ORG:agency} news agency quoted {PER:full} as saying that {num} soldiers had died near {LOC:city}.
State news agency {ORG:agency} reported that {PER:full} had arrived in {LOC:city}.
{PER:full} told {ORG:agency} by telephone from {LOC:city} that the road was cut.
{PER:full}, a professor at {ORG:university}, said the drought would last.
Researchers at {ORG:university} and {ORG:university} studied {num} patients.
{ORG:university} said {PER:full}, {num}, would lead its school of law.
{ORG:hospital} in {LOC:city} treated {num} people, said {PER:full}, a doctor there.
The {ORG:force} said its jets hit targets in {LOC:city} and {LOC:city}.
The {ORG:force} shot dead two men in the {LOC:city} district of {LOC:country}, residents said.
{ORG:police} said {PER:full}, {num}, of {LOC:city}, had been charged.
{ORG:police} chief {PER:full} said the search along the {LOC:water} would go on.
{PER:full} of {ORG:union} said members at {ORG:company} would strike from {day}.
{ORG:ngo} said the camp near {LOC:city} held {num} people.
{PER:full}, who heads {ORG:ngo} in {LOC:country}, said aid was late.
The {ORG:company} plant in {LOC:city}, {LOC:region}, will close in {month}.
The ferry sank off {LOC:city} in {LOC:country}, near the {LOC:water}.
Flooding along the {LOC:water} cut off {LOC:city} and {LOC:city}, the {ORG:body} said.
{PER:family} said: "I know {PER:given}. She will stay at {ORG:company}."
{PER:full} and {PER:full} were married in {LOC:city}.
The trial of {PER:full} opened at {ORG:court} in {LOC:city} on {day}.
{LOC:country}, {LOC:country} and {LOC:country} voted against; {LOC:country} abstained.
Wheat from {LOC:country} was sold to {LOC:country} at \${num} a tonne, {ORG:company} said.
The vessel {MISC:ship} left {LOC:city} for {LOC:city} with {num} tonnes of {LOC:country} crude.
{MISC:nationality} troops of the {ORG:force} entered {LOC:city}.
{MISC:nationality} President {PER:full} and his {MISC:nationality} counterpart {PER:full} spoke by telephone.
{MISC:nationality} police arrested {PER:full} at {LOC:airport}.
The {MISC:nationality} company {ORG:company} will supply {LOC:country}'s {ORG:force}.
{ORG:company} of {LOC:country} said its {MISC:nationality} unit {ORG:company} lost \${num} million.
`
  .split('\n')
  .filter(Boolean)
