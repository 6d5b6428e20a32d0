import { expect, test } from 'vitest'
import { type Resolve, rememberingResolve } from './resolve.ts'

const ask = (resolve: Resolve, name = 'paper.test') =>
  new Promise((told) => {
    resolve(name, { all: true }, (error, addresses) => told(error ? error.code : addresses[0]?.address))
  })

/** DNS whose answers the test gives, in the order of the questions. */
function openDns() {
  const asked: { name: string; answer(address: string): void; fail(code: string): void }[] = []
  const resolve: Resolve = (name, _options, done) => {
    asked.push({
      name,
      answer: (address) => done(null, [{ address, family: 4 }]),
      fail: (code) => done(Object.assign(new Error(code), { code }), []),
    })
  }
  let time = 1_000
  return {
    asked,
    resolve: rememberingResolve({ resolve, now: () => time }),
    pass(ms: number) {
      time += ms
    },
  }
}

test('a name is asked for once a minute', async () => {
  const { asked, resolve, pass } = openDns()
  const first = ask(resolve)
  asked[0]?.answer('192.0.2.1')
  expect(await first).toBe('192.0.2.1')
  pass(59_000)
  expect(await ask(resolve)).toBe('192.0.2.1')
  pass(2_000)
  const later = ask(resolve)
  asked[1]?.answer('192.0.2.2')
  expect(await later).toBe('192.0.2.2')
  expect(asked).toHaveLength(2)
})

test('all who ask meanwhile get the same answer', async () => {
  const { asked, resolve } = openDns()
  const waiting = [ask(resolve), ask(resolve), ask(resolve)]
  expect(asked).toHaveLength(1)
  asked[0]?.answer('192.0.2.1')
  expect(await Promise.all(waiting)).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.1'])
})

test('a name that is slow to answer keeps no other waiting', async () => {
  const { asked, resolve } = openDns()
  const slow = ask(resolve, 'slow.test')
  const quick = ask(resolve, 'quick.test')
  asked[1]?.answer('192.0.2.2')
  expect(await quick).toBe('192.0.2.2')
  asked[0]?.answer('192.0.2.1')
  expect(await slow).toBe('192.0.2.1')
})

test('a failure is told to all who wait, and asked for anew afterwards', async () => {
  const { asked, resolve } = openDns()
  const waiting = [ask(resolve), ask(resolve)]
  asked[0]?.fail('ENOTFOUND')
  expect(await Promise.all(waiting)).toEqual(['ENOTFOUND', 'ENOTFOUND'])
  const again = ask(resolve)
  asked[1]?.answer('192.0.2.1')
  expect(await again).toBe('192.0.2.1')
})
