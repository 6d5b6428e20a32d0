import { expect, test } from 'vitest'
import { urlDateOf } from './url-date.ts'

test.each([
  ['/2025/05/02/new-bridge', { year: '2025', month: '05', day: '02' }],
  ['/news-2025-05-02-new-bridge', { year: '2025', month: '05', day: '02' }],
  ['/news/20250502-new-bridge', { year: '2025', month: '05', day: '02' }],
  ['/news/02052025-new-bridge', { year: '2025', month: '05', day: '02' }],
  ['/news/02-05-2025', { year: '2025', month: '05', day: '02' }],
  ['/2025/05/new-bridge', { year: '2025', month: '05' }],
  ['/2025/5/new-bridge', { year: '2025', month: '05' }],
  ['/2025/new-bridge', { year: '2025' }],
])('%s holds a date', (path, date) => {
  expect(urlDateOf(`https://example.com${path}`)).toEqual(date)
})

test.each([
  '/new-bridge',
  '/2025-things-to-do',
  '/article/1120250502913',
  '/1848/revolution',
  '/2025/13/x?d=/2024/01/02/',
])('%s holds no day', (path) => {
  expect(urlDateOf(`https://example.com${path}`)?.day).toBeUndefined()
})
