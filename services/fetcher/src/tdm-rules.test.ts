import { expect, test } from 'vitest'
import { openReservations, tdmRulesIn } from './tdm-rules.ts'

const fileOf = (...rules: [location: unknown, reservation: unknown][]) =>
  Buffer.from(JSON.stringify(rules.map(([location, reservation]) => ({ location, 'tdm-reservation': reservation }))))

const said = (file: Buffer, path: string) => openReservations(tdmRulesIn(file))(`https://paper.example${path}`)

test.each<[Parameters<typeof fileOf>, string, string | undefined]>([
  [[['/', 1]], '/', '1'],
  [[['/', 1]], '/news/a?b=c', '1'],
  [[['/', 0]], '/news/a', '0'],
  [[], '/', undefined],
  [[['/news/', 1]], '/sport/a', undefined],
  [[['/news/', 1]], '/News/a', undefined],
  [[['/news', 1]], '/newsletter', '1'],
  [[['/news$', 1]], '/news', '1'],
  [[['/news$', 1]], '/news/a', undefined],
  [[['/*.jpg', 1]], '/pictures/a.jpg', '1'],
  [[['/*.jpg$', 1]], '/pictures/a.jpg?w=1', undefined],
  [[['/a/*/z', 1]], '/a/b/c/z', '1'],
  [[['/price-%24', 1]], '/price-$', '1'],
  [[['/caf%C3%A9', 1]], '/café', '1'],
  [[['/café', 1]], '/caf%c3%a9', '1'],
  [[['/%7Eada', 1]], '/~ada', '1'],
])('of %j, %s is %s', (rules, path, expected) => {
  expect(said(fileOf(...rules), path)).toBe(expected)
})

test('the first rule that matches counts, however long the others are', () => {
  const file = fileOf(['/news/', 0], ['/', 1], ['/news/secret/', 1])
  expect([said(file, '/news/secret/a'), said(file, '/sport')]).toEqual(['0', '1'])
})

test('what is no rule is left out', () => {
  const file = fileOf(
    ['/', 2],
    ['/', '1'],
    ['/', null],
    ['/', [1]],
    [42, 1],
    [null, 1],
    ['news', 1],
    ['', 1],
    ['/b', 1],
  )
  expect([said(file, '/a'), said(file, '/b')]).toEqual([undefined, '1'])
  expect(tdmRulesIn(Buffer.from('[null, 1, "x", [], {}, {"location": "/"}]'))).toEqual([])
})

test.each<[string, string | Buffer]>([
  ['nothing', ''],
  ['no JSON', '<!doctype html>'],
  ['an object', '{"location": "/", "tdm-reservation": 1}'],
  ['half a file', '[{"location": "/", "tdm-reservation": 1}'],
  ['binary', Buffer.from([0xff, 0xfe, 0, 1])],
  ['depth', '['.repeat(60_000)],
  ['more than 64 KiB', Buffer.concat([fileOf(['/', 1]), Buffer.alloc(65_536, ' ')])],
])('a file that is %s has no rules', (_what, body) => {
  expect(tdmRulesIn(Buffer.from(body))).toEqual([])
})

test('a byte order mark and a policy do no harm; of many rules the first thousand count', () => {
  const marked = '\ufeff[{"location": "/", "tdm-reservation": 1, "tdm-policy": "https://paper.example/policy"}]'
  expect(said(Buffer.from(marked), '/a')).toBe('1')
  const many = Array.from({ length: 1_001 }, (_, n): [string, number] => [`/${n}$`, 1])
  expect([said(fileOf(...many), '/999'), said(fileOf(...many), '/1000')]).toEqual(['1', undefined])
})
