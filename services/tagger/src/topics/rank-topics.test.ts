import { expect, test } from 'vitest'
import { topicsOf } from './topics-of.ts'

/** The label of the first topic, top-level. */
function firstOf(headline: string, text: string): string | undefined {
  const [topic] = topicsOf(
    {},
    [
      { index: -1, text: headline },
      { index: 0, text },
    ],
    'en',
  )
  return topic?.parents.at(-1)?.label ?? topic?.label
}

test.each([
  [
    'crime, law and justice',
    'Ex-chief of Harwick bank on trial for fraud',
    'Prosecutors say he hid losses from shareholders.',
  ],
  [
    'crime, law and justice',
    'Striker charged with assault',
    'Police arrested the Rovers forward. He will miss the cup tie.',
  ],
  [
    'labor',
    'Nurses walk out over pay at 40 hospitals',
    'The two-day strike began on Monday; patients had operations cancelled.',
  ],
  [
    'labor',
    'Carmaker to cut 4,000 jobs',
    'It will lay off workers at two plants after profits fell, and unions may strike.',
  ],
  ['weather', 'Storm to bring strong winds', 'Forecasters warned of heavy rain and of flooding in the valleys.'],
  [
    'disaster, accident and emergency incident',
    'Storm leaves 30 dead',
    'Heavy rain and strong winds brought landslides; rescuers searched for the missing.',
  ],
  [
    'conflict, war and peace',
    'Forces of two rival governments clash',
    'Troops of the prime minister fought a militia of the parliament; 14 died.',
  ],
  [
    'sport',
    'Rovers sell striker for record 60m',
    'The club agreed the transfer fee on Monday, the most costly deal in the league.',
  ],
  [
    'economy, business and finance',
    'Chip maker warns on sales',
    'Its shares fell 9 per cent, for revenue in the quarter will miss forecasts.',
  ],
  [
    'science and technology',
    'Search company shows faster software',
    'The new operating system for phones starts in a second.',
  ],
  [
    'politics',
    'Tories would cut inheritance tax',
    'The party leader told the conference in Harrowby that families would keep more.',
  ],
])('an editor\'s first choice is "%s" for "%s"', (label, headline, text) => {
  expect(firstOf(headline, text)).toBe(label)
})

test.each([
  ['sport', 'Arendt a point from the last eight', 'She saved four break points.'],
  ['arts, culture, entertainment and media', 'Sisters write again', 'Their first sitcom ran for nine years.'],
  ['lifestyle and leisure', 'Wide trousers are back', 'How to wear them.'],
  ['environment', 'Otters seen in the Lanta', 'A ranger counted six.'],
])('a word or two are enough for the topic "%s" of a teaser', (label, headline, text) => {
  expect(firstOf(headline, text)).toBe(label)
})

test('a word that is in passing in a long text is no topic', () => {
  const text = 'The pair met at nine and walked for an hour past the old wall and the pond, as they had done before. '
  expect(firstOf('An hour by the pond', `${text.repeat(8)}They spoke of the orchestra.`)).toBeUndefined()
})

test.each([
  ['Ostmark wants to play a role', 'It would set the stage for more.'],
  ['Ostmark plays down its part', 'It is on track and will go, weather permitting.'],
])('idioms say nothing: "%s"', (headline, text) => {
  expect(firstOf(headline, text)).toBeUndefined()
})
