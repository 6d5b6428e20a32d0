import { expect, test } from 'vitest'
import { cleanTeaser } from './clean-teaser.ts'

test.each([
  [
    'share buttons in a row',
    'Share on Facebook Share on X Copy link A tuba was found in a pond.',
    'A tuba was found in a pond.',
  ],
  ['another headline', 'A tuba was found. It plays. Read more: What ponds hold', 'A tuba was found. It plays.'],
  ['an advertisement', 'A tuba was found. Advertisement It plays.', 'A tuba was found. It plays.'],
  ['a credit', 'A tuba was found. Photo: Ida Moss The owner was told.', 'A tuba was found. The owner was told.'],
])('%s within a teaser is no text of it', (_, saved, text) => {
  expect(cleanTeaser(saved)).toBe(text)
})

test.each([
  ['the name of a service', 'Facebook must pay a fine of two million. It will appeal.'],
  ['a colon', 'The band had one wish. More rain: nobody else wanted it.'],
  ['a word for advertisements', 'The town sells itself. Advertisement pays for the band.'],
])('%s alone takes nothing away', (_, text) => {
  expect(cleanTeaser(text)).toBe(text)
})
