import type { Told } from '../told.ts'

const article = (headline: string, text: string, more: Partial<Told> = {}): Told => ({
  headline,
  body: text
    .trim()
    .split(/\n\s*/)
    .map((text) => ({ kind: 'paragraph', text })),
  ...more,
})

/** Articles about nothing that happened, of the sorts that a desk sees; whatever the tagger says of them is kept beside the test. */
export const goldenArticles: Record<string, Told> = {
  diplomacy: article(
    'Latvia and Estonia agree to reopen Salaca ferry',
    `RIGA, March 3 (Northwire) - Latvia and Estonia agreed on Tuesday to reopen a ferry across the Salaca after a dispute of two years, the Latvian Foreign Ministry said.
    Foreign Minister Ilze Vanags told reporters in Riga that the first boat would sail in May. "The people on both sides have waited long enough," she said.
    Estonian Prime Minister Juhan Laar met Vanags in Tallinn last week. Laar said the European Union would pay for the new pier.
    The Baltic Transport Council (BTC) welcomed the agreement. The BTC had warned in January that villages along the Gulf of Riga were being cut off.`,
    { section: 'World' },
  ),
  sport: article(
    'Rovers held at home as Okafor misses penalty',
    `Millbrook Rovers dropped two points in the title race on Saturday after a 1-1 draw with Port Harlow City at Varga Park.
    Striker Chidi Okafor put Rovers ahead after 12 minutes, but missed a penalty before Tom Ashdown equalised for the visitors.
    "We had enough chances to win three games," said manager Greta Lindqvist.
    Rovers stay second, a point behind Ashford United, who beat Kestrel Town 3-0. The striker has now scored nine goals this season.`,
  ),
  business: article(
    'Brandt Chemicals to cut 900 jobs as profit falls',
    `Brandt Chemicals plc said on Wednesday it would cut 900 jobs, most of them in Rotterdam, after its third-quarter profit fell by 41 percent.
    Shares of Brandt closed 6.2 percent lower at 412 pence in London. Analysts at Vance & Moorcroft said the market had expected worse.
    Chief executive Priya Raman said: "Energy prices in Europe leave us no choice. We will talk to the unions before anything is decided."
    The company, which also has plants in Houston and Antwerp, expects sales of 3.4 billion euros this year. The central bank raised interest rates last week.`,
    { section: 'Business' },
  ),
  disaster: article(
    'At least 14 dead as floods hit northern Mozambique',
    `At least 14 people were killed when the Lúrio River burst its banks in northern Mozambique on Sunday, rescuers said.
    Helicopters lifted families from rooftops near Nampula as heavy rain went on. "The water came in the night," said Amélia Nhaca, a teacher whose school was destroyed.
    The National Disaster Agency said 30,000 people had been evacuated. Forecasters at the weather service warned of more storms from the Mozambique Channel.
    The Red Cross is sending tents from Maputo and Malawi.`,
  ),
  crime: article(
    'Two charged over museum theft in Edinburgh',
    `Two men have been charged after paintings worth £2m were stolen from the Holyrood Gallery in Edinburgh.
    Police Scotland said Callum Reid, 34, of Leith, and a 29-year-old man from Glasgow would appear at Edinburgh Sheriff Court on Monday.
    Detective Inspector Moira Kerr said: “We believe that the paintings were to be sold abroad.” Kerr thanked the public for its help.
    It is not known whether Reid has a lawyer.`,
  ),
  science: article(
    'Telescope finds water vapour on distant planet',
    `Astronomers have found water vapour in the atmosphere of a planet 120 light years from Earth, according to a study published on Thursday.
    A team led by Dr. Naomi Feld of the University of Uppsala used a space telescope to study the planet’s light. “It is the clearest signal so far,” Feld wrote.
    The researchers do not expect life there: the planet is too hot.`,
  ),
  german: article(
    'Neue Fähre zwischen Rostock und Gedser fährt ab Mai',
    `Zwischen Rostock und dem dänischen Gedser soll ab Mai eine neue Fähre fahren. Das teilte das Verkehrsministerium am Montag in Schwerin mit.
    „Die Verbindung ist für die Region wichtig“, sagte Hafenchefin Anke Petersen. Deutschland und Dänemark teilen sich die Kosten.
    Die Bürgerinitiative am Hafen fürchtet mehr Lärm und will klagen.`,
    { section: 'Wirtschaft' },
  ),
  spanish: article(
    'El Gobierno aprueba la reforma de las pensiones',
    `El Gobierno de España aprobó este martes en Madrid la reforma de las pensiones, pese a las críticas de los sindicatos.
    «Es un acuerdo justo», dijo la ministra de Trabajo, Lucía Carrasco, tras la reunión. Portugal y Francia estudian medidas parecidas.
    La oposición anunció que votará en contra en el Congreso.`,
  ),
  chinese: article(
    '新大桥明年通车',
    '连接两岸的新大桥将于明年通车，交通部门星期一宣布。\n“这座桥很重要。”市长李明说。中国和俄罗斯共同出资。',
  ),
  nothing: { headline: '', body: [] },
}
