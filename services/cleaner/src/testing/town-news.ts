/** Invented news of invented towns, for pages that list, show and sell many things. */
export interface Item {
  headline: string
  summary: string
}

const told: [headline: string, summary: string][] = [
  [
    'Old bridge at Millbrook closes for repairs',
    'Engineers found cracks in two of its piers. Buses will take the long way round until spring.',
  ],
  [
    'School kitchen wins prize for its soup',
    'The cook says that the secret is patience. Pupils say that it is the bread.',
  ],
  [
    'Harlow council postpones vote on parking',
    'Nobody could agree on where the new places should be, and the meeting ended after midnight.',
  ],
  [
    'Ferry company buys two electric ships',
    'They are to sail between the islands from next summer, and to make no more noise than a bicycle.',
  ],
  [
    'Library opens on Sundays again',
    'Volunteers will look after the reading room. Books can be returned as before, by the side door.',
  ],
  [
    'Storm takes roof off market hall',
    'Nobody was hurt. Traders moved their stalls to the car park of the station within a day.',
  ],
  [
    'Player of the year signs for Ashford',
    'The defender, who is 19, will stay for three seasons, and his mother has asked for a seat by the tunnel.',
  ],
  [
    'Why the price of butter rose so fast',
    'Dairies blame the dry summer and the shops blame the dairies, but the farmers have another explanation.',
  ],
  [
    'Museum finds painting in its own cellar',
    'It had been there since the war, behind a stove, and is now thought to be worth more than the building.',
  ],
  [
    'Hospital tries out shorter night shifts',
    'Nurses slept better and made fewer mistakes, a first report says. The trial goes on for six months.',
  ],
  [
    'Two mayors meet half way up a mountain',
    'They signed a treaty about a path that each town had taken for its own since anyone could remember.',
  ],
  [
    'The tram that comes when it likes',
    'Passengers of line nine keep a diary of delays. It has become the most borrowed book in Norbury.',
  ],
  [
    'Court rules that geese may stay',
    'The neighbours had complained about noise. The judge visited the pond twice before she decided.',
  ],
  [
    'Factory turns its heat into tomatoes',
    'Behind the foundry stands a greenhouse now, and the canteen serves what grows in it.',
  ],
  [
    'Choir sings for a bus shelter',
    'The concert brought in almost the whole sum. The rest came from a man who never takes the bus.',
  ],
  [
    'New head of police promises open doors',
    'Her office is on the ground floor, she says, because that is where the people are.',
  ],
  [
    'How to winter a lemon tree',
    'Keep it light and cool and forget about it most days, our gardener writes. Then it will thank you.',
  ],
  [
    'Children draw the town of the future',
    'It has more trees than houses and no roads. The exhibition is open until the end of the month.',
  ],
  [
    'Wind farm may be built after all',
    'A new map shows where the cranes really rest, and it is not where the turbines are to stand.',
  ],
  [
    'Baker of Langley gives away his recipe',
    'He is retiring in June and has found nobody to follow him, so everybody shall have it.',
  ],
  [
    'University counts its bees',
    'There are some two million of them on five roofs, and every hive has a professor to itself.',
  ],
  [
    'Record number of visitors at the castle',
    'Most came for a television series that was filmed somewhere else entirely, the warden says.',
  ],
  [
    'Fire in a barn near Holt',
    'Forty firefighters were there until dawn. The police are looking for a boy with a lantern.',
  ],
  [
    'Chess club loses its rooms',
    'The pub above which it played for sixty years will close. Members now meet in a laundry.',
  ],
  [
    'Postal service tests drone on the coast',
    'It carries letters to a lighthouse. The keeper would rather have had the visit, he says.',
  ],
  [
    'Bank leaves Millbrook for good',
    'The last counter closes on Friday, and the nearest cash machine will be nine kilometres away.',
  ],
  [
    'A walk along the forgotten canal',
    'Herons, locks and a tunnel without an end: six hours that are worth the wet feet.',
  ],
  ['Parents build their own playground', 'The town gave the ground and the sand. The slide was a grain chute once.'],
  [
    'Opera house raises the curtain on time',
    'After eleven years of building works the first notes were heard on Saturday night, and the roof held.',
  ],
  [
    'Researchers explain the singing sand',
    'It is the size of the grains, a paper says, and the hour of the day at which one listens.',
  ],
]

export const items: Item[] = told.map(([headline, summary]) => ({ headline, summary }))

const menuWords = [
  'News',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Science',
  'Travel',
  'Opinion',
  'Weather',
  'Puzzles',
]
const menu = menuWords.map((word) => `<li><a href="/${word.toLowerCase()}">${word}</a></li>`).join('')

/** A whole page with what publishers put around everything. */
export function pageAround(main: string, { title = 'The Harlow Herald', head = '', banner = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${banner}
<header class="site-header"><a href="/"><img src="/logo.svg" alt="The Harlow Herald"></a><nav><ul>${menu}</ul></nav></header>
${main}
<footer><p>© 2025 Harlow Press Ltd. All rights reserved. No part of this site may be copied without our permission.</p>
<ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/jobs">Jobs</a></li></ul></footer>
<script src="/site.js"></script></body></html>`
}

export function addressOf({ headline }: Item): string {
  return `/town/${headline.toLowerCase().replace(/[^a-z]+/g, '-')}`
}

/** The items written one after another. */
export function each(write: (item: Item, index: number) => string, count = items.length): string {
  return items.slice(0, count).map(write).join('\n')
}
