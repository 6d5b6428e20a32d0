import { expect, test } from 'vitest'
import { correctionsIn } from './corrections.ts'

test.each([
  'Correction: The bridge is 40 metres long, not 400.',
  "Editor's note: This story was corrected to name the river.",
  'Correction (2 May): The bridge is 40 metres long.',
  'An earlier version of this article misspelled the name of the mayor.',
  'This article was amended on 2 May 2025 to name the river.',
  'Anmerkung der Redaktion: Der Name des Flusses war falsch.',
  'In einer früheren Version dieses Artikels hieß der Fluss anders.',
  'Rectificatif : le pont mesure 40 mètres.',
  'Una versión anterior de este artículo daba otro nombre al río.',
  'Rättelse: Bron är 40 meter lång.',
  'Sprostowanie: Most ma 40 metrów.',
])('a correction: %s', (line) => {
  expect(correctionsIn(['The bridge is long.', line])).toEqual([line])
})

test.each([
  'The correction of the river began in 1901 and took forty years.',
  'Correction',
  'She asked for a clarification of the plans for the bridge.',
  "Editor's note: This list of bridges is not in any order.",
  'The first version of the bridge fell down.',
])('no correction: %s', (line) => {
  expect(correctionsIn([line])).toEqual([])
})

test('a very long line costs little', () => {
  const start = performance.now()
  correctionsIn([`Correction ${'a '.repeat(2_000_000)}`, `${'an earlier '.repeat(130)}`])
  expect(performance.now() - start).toBeLessThan(500)
})
