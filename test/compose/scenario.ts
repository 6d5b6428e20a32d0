import assert from 'node:assert/strict'
import { until } from '../support/until.ts'
import type { Compose } from './compose.ts'
import { openNewsroom } from './newsroom.ts'

const services = ['api', 'fetcher', 'cleaner', 'tagger', 'storage']
const healthyMs = 120_000

/** What an operator does in a week, in order. Each step resolves to what it found, or throws. */
export function scenario(compose: Compose, api: string, signal: AbortSignal): Record<string, () => Promise<string>> {
  const newsroom = openNewsroom(api, signal)
  const quays: Record<string, string> = {}

  return {
    'images are built': () => compose('build').then(() => ''),

    'everything starts': async () => {
      await compose('up', '--detach')
      await allHealthy()
      return (await compose.containers()).map(({ Config }) => serviceOf(Config.Labels)).join(', ')
    },

    'only the API is published, on loopback, and no service is root': async () => {
      const all = await compose.containers()
      const ports = all.flatMap(({ NetworkSettings }) =>
        Object.values(NetworkSettings.Ports ?? {}).flatMap((port) => port ?? []),
      )
      assert.deepEqual(
        ports.map(({ HostIp }) => HostIp),
        ['127.0.0.1'],
      )
      const ours = all.filter(({ Config }) => services.includes(serviceOf(Config.Labels)))
      assert.deepEqual(
        ours.map(({ Config }) => Config.User),
        services.map(() => 'node'),
      )
      return ''
    },

    'a page goes in, its article comes out': () => publish('west'),

    'a document is handed in, and found by its words': async () => {
      const headline = 'Chestnut harvest the best in thirty years'
      const id = await newsroom.handIn({ text: [headline, ...chestnuts].join('\n\n') })
      assert.equal(await newsroom.headlineOf(id), headline)
      assert.deepEqual(await newsroom.search('chestnuts -ferry'), [headline])
      return `“${headline}”`
    },

    'fetcher=3 and cleaner=2 run': async () => {
      await compose('up', '--detach', '--no-recreate', '--scale', 'fetcher=3', '--scale', 'cleaner=2')
      await allHealthy()
      assert.equal((await compose.containers('fetcher')).length, 3)
      assert.equal((await compose.containers('cleaner')).length, 2)
      return ''
    },

    'another page goes in, its article comes out': () => publish('east'),

    'everything stops within its grace': async () => {
      await compose('stop')
      const all = await compose.containers()
      const ends = Object.fromEntries(all.map(({ Name, State }) => [Name, State.Running ? 'runs' : State.ExitCode]))
      assert.deepEqual(ends, Object.fromEntries(all.map(({ Name }) => [Name, 0])))
      return `${all.length} containers, exit code 0`
    },

    'the next start finds the articles': async () => {
      await compose('start')
      await allHealthy()
      for (const [quay, id] of Object.entries(quays)) assert.match(await newsroom.headlineOf(id), new RegExp(quay))
      return Object.keys(quays).join(', ')
    },
  }

  async function publish(quay: string): Promise<string> {
    const [news] = await compose.containers('news')
    const [network] = Object.values(news?.NetworkSettings.Networks ?? {})
    const id = await newsroom.submit(`http://${network?.IPAddress}:8080/${quay}`)
    const headline = await newsroom.headlineOf(id)
    assert.match(headline, new RegExp(quay))
    quays[quay] = id
    return `“${headline}”`
  }

  async function allHealthy(): Promise<void> {
    for (const service of services) await until(`${service} is healthy`, () => isHealthy(service), healthyMs)
  }

  async function isHealthy(service: string): Promise<boolean> {
    const found = await compose.containers(service)
    return found.length > 0 && found.every(({ State }) => State.Health?.Status === 'healthy')
  }
}

const chestnuts = [
  'Growers around Westmouth brought in four hundred tonnes of chestnuts this autumn, their association said on Friday.',
  'A wet spring and a dry September had helped, and the gall wasp that spoiled the last three harvests hardly showed.',
  'Half of the crop is roasted at fairs; the rest goes to a mill that opened in August and makes flour of it.',
]

const serviceOf = (labels: Record<string, string>) => labels['com.docker.compose.service'] ?? ''
