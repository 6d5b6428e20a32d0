import { expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from './config.ts'
import { openMode, refuseExposed } from './open-mode.ts'

const Config = z
  .object({ API_HOST: z.string().default('127.0.0.1'), API_KEYS: z.string().optional(), ...openMode })
  .superRefine(refuseExposed)

test.each([
  {},
  { API_HOST: 'localhost' },
  { API_HOST: '127.1.2.3' },
  { API_HOST: '::1' },
  { API_HOST: '::ffff:127.0.0.1' },
  { API_HOST: '0.0.0.0', API_KEYS: 'some' },
  { API_HOST: '0.0.0.0', API_OPEN: '1' },
])('%o may listen', (env) => {
  expect(readConfig(Config, env)).toMatchObject({ API_OPEN: 'API_OPEN' in env })
})

test.each(['0.0.0.0', '::', '192.0.2.1', '127.0.0.1.example.org', '2001:db8::1', '::ffff:192.0.2.1'])(
  'without keys nothing listens at %s',
  (API_HOST) => {
    expect(() => readConfig(Config, { API_HOST })).toThrow(/^API_HOST=.*API_KEYS.*API_HOST=127\.0\.0\.1.*API_OPEN=1/)
    expect(() => readConfig(Config, { API_HOST, API_OPEN: '0' })).toThrow(/API_OPEN=1/)
  },
)
