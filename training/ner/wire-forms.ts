/**
 * Forms of sentences in which wire copy and the papers of many countries name people, organisations and places, and which sets of other
 * text lack, by the desk they are of. `{ORG:club}` is a name of a kind and what it is made of, `{num}` and others without a kind are no
 * names. All are invented.
 */
export const forms: Record<string, readonly string[]> = {
  results: lines(`
SPORT - {ORG:SIDE} BEAT {ORG:SIDE} IN CUP TIE.
SOCCER - {LOC:COUNTRY} LEAGUE RESULTS AND STANDINGS.
RESULTS OF {LOC:COUNTRY} FIRST DIVISION MATCHES.
RUGBY LEAGUE - {ORG:STATE} THROUGH TO FINAL.
BASEBALL - {ORG:HOME} EDGE {ORG:HOME} IN TENTH.
STANDINGS AFTER {day}'S GAMES ( TABULATE UNDER WON, LOST, PCT AND GAMES BEHIND ).
Results of {day}'s league matches:
Standings (tabulate under played, won, drawn, lost, goals for, against, points):
{MISC:EVENT}
{MISC:event}
EASTERN DIVISION W L PCT GB
AMERICAN CONFERENCE W L T PF PA
{ORG:side} {num} {ORG:side} {num}
{ORG:side} {num} {ORG:side} {num}
{ORG:side} {num} {ORG:side} {num} ( halftime {num}-{num} )
{ORG:side} {num} {ORG:side} {num} {ORG:side} {num} {ORG:side} {num}
{ORG:HOME} {num} {ORG:home} {num}
{ORG:HOME} {num} {ORG:home} {num} ( {num} innings )
{ORG:home} {num} {ORG:HOME} {num}
{ORG:home} {num} {ORG:HOME} {num} ( overtime )
{ORG:home} {num} {ORG:home} {num}
{ORG:HOME} {num} {num} .{num} -
{ORG:HOME} {num} {num} .{num} {num} 1/2
{ORG:home} {num} {num} .{num} {num}
{ORG:HOME} AT {LOC:HOME}
{ORG:home} AT {LOC:HOME}
{ORG:state} {num} {ORG:state} {num}
{ORG:state} {num} and {num} for {num}, {ORG:state} {num} ({PER:short} {num}, {PER:family} {num}-{num})
At {LOC:city}: {ORG:state} {num} and {num}-{num}, {ORG:state} {num} ({PER:full} {num}; {PER:full} {num}-{num}, {PER:full} {num}-{num}).
At {LOC:city}: {ORG:state} beat {ORG:state} by {num} wickets.
{ORG:side} {num} {num} {num} {num} {num} {num} {num}
{num}. {ORG:side} {num} {num} {num} {num} {num}
{ORG:home} at {LOC:home}
{ORG:side} vs {ORG:side}
{ORG:side} v {ORG:side}
Playing {day}: {ORG:side} v {ORG:side}, {ORG:side} v {ORG:side}
{ORG:SIDE} {num} {ORG:SIDE} {num}
{ORG:side} {num} ({PER:family} {num}, {PER:family} {num}, {num}) {ORG:side} {num} ({PER:family} {num} penalty). Halftime {num}-{num}. Attendance: {num},{num}00.
{ORG:side} {num} ({PER:family} {num}) {ORG:side} {num} ({PER:family} {num}, {PER:family} {num})
Scorers: {ORG:side} - {PER:full} {num}, {PER:full} {num}; {ORG:side} - {PER:family} {num}
{ORG:side}: {PER:family} {num}, {PER:family} {num}
{PER:full}, {ORG:home}, {num}; {PER:full}, {ORG:home}, {num}; {PER:full}, {ORG:home}, {num}
In {LOC:city}: {ORG:side} {num} {ORG:side} {num}
`),
  nations: lines(`
TENNIS - RESULTS AT {LOC:CITY} TOURNAMENT.
TENNIS - {PER:FAMILY} OUT OF {LOC:CITY} EVENT AFTER INJURY.
CRICKET - {LOC:COUNTRY} V {LOC:COUNTRY} SCOREBOARD.
CRICKET - {LOC:COUNTRY} ALL OUT FOR {num}.
TENNIS - RESULTS AT {MISC:EVENT}.
GOLF - LEADING SCORES IN {MISC:EVENT}.
Results of second round matches at the {MISC:event} on {day} (prefix number denotes seeding):
Leading placings in the {num}-km stage of the {MISC:event} from {LOC:village} to {LOC:village} on {day}:
ATHLETICS - LEADING RESULTS AT {LOC:CITY} MEETING.
CYCLING - {PER:FAMILY} WINS STAGE INTO {LOC:CITY}.
GOLF - LEADING SCORES AFTER SECOND ROUND.
SPORT - {PER:FULL} WINS IN {LOC:CITY}.
SOCCER - {LOC:COUNTRY} HOLD {LOC:COUNTRY} TO A DRAW.
At {LOC:city}, {LOC:country}: {LOC:country} {num}, {LOC:country} {num}
{LOC:country} {num} {LOC:country} {num}
{LOC:country} {num} {LOC:country} {num} (halftime {num}-{num})
{LOC:country} first innings {num} all out, {LOC:country} {num} for {num}
{num}. {PER:full} ({LOC:country}) {time}
{num}. {PER:full} ({LOC:country}) {num} points
{num}. {PER:full}, {LOC:country}, {ORG:brand}, {time}
{num}. {PER:full} ({LOC:country}) {ORG:brand} {num} hours {num} minutes {num} seconds
{num}. {PER:full} ({LOC:country}) {ORG:brand} {num} seconds behind
{num}. {PER:full} ({LOC:country}) {ORG:brand} same time
{num}. {PER:family} ({ORG:brand}) {num}
{num}. {PER:family} same time
{num}. {PER:family} {num}
{PER:full} ({LOC:country}/{ORG:brand}) {time}
{num} {PER:full} {num} {num} {num}
{num} {PER:full} ({LOC:country}) {num} {num}, {PER:full} {num} {num}, {PER:full} ({LOC:country}) {num} {num}
{num} - {PER:full} ({LOC:country}) beat {num} - {PER:full} ({LOC:country}) {score} {score}
{PER:full} ({LOC:country}) beat {PER:full} ({LOC:country}) {score} {score}
{PER:full} ({LOC:country}) beat {num} - {PER:full} ({LOC:country}) {score} {score} {score}
{PER:full} and {PER:full} ({LOC:country}) beat {PER:full} and {PER:full} ({LOC:country}) {score} {score}
{PER:full}, {LOC:country}, def. {PER:full} ({num}), {LOC:country}, {score}, {score}
{PER:short} c {PER:family} b {PER:family} {num}
{PER:short} c and b {PER:full} {num}
{PER:short} lbw b {PER:family} {num}
{PER:short} not out {num}
{PER:short} run out {num}
{PER:family} c {PER:family} b {PER:family} {num}
{PER:full} b {PER:full} {num}
{PER:full} st {PER:family} b {PER:family} {num}
Did not bat: {PER:short}, {PER:short}, {PER:full}
Bowling: {PER:family} {num}-{num}-{num}-{num}, {PER:family} {num}-{num}-{num}-{num} ({num}nb)
{PER:family} {num}-{num}-{num}-{num}, {PER:full} {num}-{num}-{num}-{num}
Fall of wickets: {num}-{num} ({PER:family}), {num}-{num} ({PER:family})
Teams: {LOC:country} - {PER:full} (captain), {PER:full}, {PER:full}, {PER:full}, {PER:full}
{LOC:country}: {num} {PER:full}, {num} {PER:full}; {num} {PER:full}, {num} {PER:full}
{LOC:country} beat {LOC:country} {score} in a friendly in {LOC:city} on {day}.
{LOC:country} captain {PER:full} said his side deserved the point.
{MISC:nationality} {PER:full} of {ORG:brand} kept the leader's jersey by {num} seconds.
{PER:full} of {LOC:country} won the sprint from {MISC:nationality} {PER:full}.
Umpires: {PER:full} ({LOC:country}), {PER:full} ({LOC:country}).
`),
  sport: lines(`
RUGBY - {ORG:SIDE} SIGN {PER:FAMILY} FROM {ORG:SIDE}.
{ORG:side} moved top of the table with a {score} win over {ORG:side} on {day}.
{ORG:side} striker {PER:full} scored twice as his team beat {ORG:side} {score}.
{ORG:side} manager {PER:full} said {PER:family} would be out for {num} weeks.
{ORG:side} midfielder {PER:full} will miss {day}'s match against {ORG:side} with a knee injury.
{ORG:side} have signed {LOC:country} defender {PER:full} from {ORG:side} for {num} million euros.
{ORG:side}'s {PER:full} was sent off in the {num}th minute.
{ORG:side} lost captain {PER:full} to injury before halftime.
{ORG:club} coach {PER:full} told reporters after the defeat by {ORG:side}: "We did not play."
{PER:full} crossed for three tries against {ORG:state} in front of {num},{num}00 people at {LOC:ground}.
{ORG:state} were bowled out for {num} by {ORG:state}, with {PER:full} taking five wickets.
The {ORG:nickname} lost {num} of their last {num} games against the {ORG:nickname}.
{PER:full} hit a two-run homer as the {ORG:franchise} beat the {ORG:franchise} {score}.
In {LOC:city}, {PER:full} drove in three runs and {ORG:home} beat {ORG:home} {score}.
{PER:full} had {num} points and {num} rebounds for {ORG:home}, which plays at {ORG:home} on {day}.
At {LOC:city}, {PER:full} scored {num} points as {ORG:home} won its {num}th straight game.
Traded {PER:full} to {ORG:home} for {PER:full}.
{ORG:SIDE} - Signed {PER:full}, forward, to a one-year contract.
{ORG:side} host {ORG:side} at {LOC:ground} in the second leg.
{ORG:side} and {ORG:side} drew {score} in {LOC:city} on {day}.
The match at {LOC:ground} in {LOC:city} was abandoned after rain.
In {LOC:city}, {PER:full} scored in the {num}th minute to give {ORG:side} a {score} victory over {ORG:side}.
The {ORG:association} has fined {ORG:side} defender {PER:full} {num},000 pounds.
The {ORG:association} said {LOC:country} would play {LOC:country} in {LOC:city}.
A win at {LOC:ground} would take {PER:full}'s team four points clear of {ORG:side} in the {MISC:event}.
{PER:full} of {LOC:country} won the third stage of the {MISC:event}.
Fans of {ORG:side} spent the night at {LOC:city} station.
`),
  datelines: lines(`
{LOC:CITY}, {month} {num} ({ORG:agency}) - {LOC:country} said on {day} it would not attend the talks in {LOC:city}.
{LOC:CITY}, {month} {num} ({ORG:agency}) -- Police in {LOC:city} were looking for {PER:full} on {day}.
{LOC:CITY} -- Residents of {LOC:city} and {LOC:city} were told to leave, officials in {LOC:region} said.
{LOC:CITY}, {LOC:region} - Farmers in {LOC:city} are asking the {ORG:body} for help.
{LOC:CITY} ({ORG:agency}) - {ORG:COMPANYCASED} said on {day} its profit fell by a third.
{LOC:CITY}, {LOC:country} ({ORG:agency}) - Police in {LOC:city} arrested {num} people on {day}, an official said.
{LOC:CITY} {num}-{num}-{num}
{LOC:CITY}, {LOC:country} {num}-{num}-{num}
{LOC:CITY}, {LOC:usstate} {num}-{num}-{num}
{PER:full}
By {PER:full}
By {PER:full} and {PER:full}
By {PER:full}, {ORG:agency}
({PER:full}, {LOC:city} newsroom, {num}-{num}-{num})
-- {LOC:city} newsroom +{num} {num} {num}
-- {PER:full}, {LOC:city} bureau
({ORG:agency})
({ORG:agency} / {ORG:agency})
PRESS DIGEST - {LOC:COUNTRY} - {month} {num}.
{ORG:NEWSPAPER}
{ORG:THENEWSPAPER}
- {PER:full} quits the board of {ORG:company}.
- {ORG:brand} faces a fine over a crash at {LOC:city}.
`),
  markets: lines(`
{LOC:COUNTRY} CENTRAL BANK KEEPS RATES ON HOLD.
{ORG:COMPANY} SEES HIGHER PROFIT THIS YEAR.
{ORG:BRAND} DRAWS THREE BIDS, MINISTER SAYS.
{LOC:CITY} STOCKS CLOSE LOWER AS BANKS FALL.
Shares of {ORG:company} rose {num} percent to {num} in {LOC:city} trading.
{ORG:company} closed {num} lower at {num}, while {ORG:company} gained {num}.
{ORG:company} rose \${num} to \${num} on the {ORG:bourse} and {ORG:company} added {num} cents.
{ORG:company} said it had agreed to buy {ORG:company} for \${num} million.
{ORG:company}, based in {LOC:city}, makes parts for {ORG:company} and {ORG:company}.
"Margins are thin," said {PER:full}, an analyst at {ORG:broker} in {LOC:city}.
{PER:full}, an analyst with {ORG:broker}, called it a good day for the industry.
{PER:full}, who follows the industry for {ORG:broker}, cut his forecast.
{PER:full} of {ORG:broker} said {ORG:company} and {ORG:company} had both looked at it.
{ORG:broker} advised the buyer and {ORG:broker} the seller.
{ORG:home} chairman {PER:full} said on a conference call that {ORG:home} would keep its name.
"The crop is smaller," said a buyer for {ORG:brand} in {LOC:city}.
The board held a sale on {day}, when {ORG:brand}, {ORG:brand} and the local house {ORG:broker} shared {num},000 tonnes.
{PER:full}, chief executive of {ORG:company}, declined to comment.
{ORG:company}, the second-largest lender in {LOC:country}, named {PER:full} as chairman.
Three bidders are in the race for the state's stake in {ORG:brand}, the country's second-largest bank.
{ORG:acronym} shares fell {num} cents after {ORG:company} cut its forecast.
{ORG:acronym} and {ORG:acronym} said they would merge their units in {LOC:country}.
{ORG:acronym} sees {num} net at {num} billion.
{ORG:brand} and {ORG:brand} said they planned no such step.
Workers at {LOC:city}, south of {LOC:city}, will be sent home on full pay, an official at {ORG:company} told {ORG:agency}.
Holders of {ORG:home} will get {num} share for each of theirs.
Analysts at {ORG:broker} raised the stock to buy from hold.
The {ORG:company} plant in {LOC:city}, {LOC:region}, will close in {month}.
Wheat from {LOC:country} was sold to {LOC:country} at \${num} a tonne, {ORG:company} said.
The vessel {MISC:ship} left {LOC:city} for {LOC:city} with {num} tonnes of {LOC:country} crude.
{ORG:company} of {LOC:country} said its {MISC:nationality} unit {ORG:company} lost \${num} million.
The {MISC:nationality} company {ORG:company} will supply {LOC:country}'s {ORG:force}.
`),
}

/** The lines of a text that are not empty. */
export function lines(text: string): string[] {
  return text.split('\n').filter(Boolean)
}
