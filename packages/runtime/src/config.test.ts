import { expect, test } from 'vitest'
import { z } from 'zod'
import { BadConfig, BaseConfig, readConfig } from './config.ts'

test('what is not set has its default, and an empty value counts as not set', () => {
  expect(readConfig(BaseConfig, { LOG_LEVEL: '' })).toMatchObject({
    LOG_LEVEL: 'info',
    HEALTH_PORT: 0,
    LOCK_MS: 30_000,
  })
})

test('every variable that does not fit is named with its value and what is wrong, in one line', () => {
  const read = () => readConfig(BaseConfig, { LOCK_MS: 'long', LOG_LEVEL: 'loud' })
  expect(read).toThrow(BadConfig)
  expect(read).toThrow(/^LOCK_MS=long: .*number.*; LOG_LEVEL=loud: .*info.*$/)
})

test('the value of a variable that may hold a secret is not told', () => {
  const Config = BaseConfig.extend({ DATABASE_URL: z.url() })
  expect(() => readConfig(Config, { DATABASE_URL: 'secret@host' })).toThrow('DATABASE_URL=…: ')
})
