import { expect, test } from 'vitest'
import { specialLettersIn, strangersIn } from './latin-letters.ts'

test.each([
  ['tr', 'Danimarkalı forvet geçti', 0],
  ['da', 'Danimarkalı forvet geçti', 2],
  ['lv', 'Riga FC iegūst dāņu uzbrucēju', 0],
  ['mt', 'Riga FC iegūst dāņu uzbrucēju', 4],
  ['tr', 'İzmir’de fırtına', 0],
  ['cs', 'Pr\u030ci\u0301liv', 0],
  ['xx', 'Ąžuolas', 0],
])('%s does not write so many letters of "%s"', (code, text, strangers) => {
  expect(strangersIn(specialLettersIn(text), code)).toBe(strangers)
})
