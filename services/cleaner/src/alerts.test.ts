import { readFile } from 'node:fs/promises'
import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { openMeasures } from './measures.ts'

type Rule = Record<string, string>

/** The rules in the file, their labels and annotations among their keys: as much YAML as it is written in, and an error for any other. */
async function readRules(): Promise<Rule[]> {
  const file = await readFile(new URL('../../../docs/alerts.yml', import.meta.url), 'utf8')
  const [head = '', ...rules] = file.split(/^ {6}- (?=record:|alert:)/m)
  expect(head.replace(/^#.*\n/gm, '')).toMatch(/^groups:\n {2}- name: \S+\n {4}interval: \d+m\n {4}rules:\n$/)
  return rules.map((rule) => {
    const lines = rule.split('\n').filter(Boolean)
    const pairs = lines.map((line, index) => {
      const [, indent = '', key = '', value = ''] = /^( *)([a-z]+):(?: (\S.*))?$/.exec(line) ?? []
      expect([index === 0 ? '' : indent, key], line).toEqual([
        expect.stringMatching(/^( {8}| {10})?$/),
        expect.stringMatching(/./),
      ])
      return [key, value] as const
    })
    return Object.fromEntries(pairs)
  })
}

const rules = await readRules()
const recorded = rules.flatMap(({ record }) => record ?? [])

test('every alert has its condition, how long it has to hold, and what it says to whom', () => {
  const alerts = rules.filter(({ alert }) => alert)
  expect(alerts.map(({ alert }) => alert)).toEqual([
    ...['CopydeskArticlesCollapsed', 'CopydeskFieldCollapsed', 'CopydeskBodiesCollapsed'],
  ])
  for (const alert of alerts)
    expect(alert).toMatchObject({
      expr: expect.stringMatching(/^copydesk:\S+ < 0\.5 \* .+ and on \(host\) \S+ >= 20$/),
      for: '30m',
      severity: 'warning',
      summary: expect.stringMatching(/\{\{ \$labels\.host \}\}/),
      description: expect.stringMatching(/^".+"$/),
    })
})

test('every figure that a rule asks for is there, with the labels it asks by', async () => {
  const registry = new Registry()
  openMeasures(registry)
  const metrics = await registry.getMetricsAsJSON()
  const histograms = metrics.filter(({ type }) => String(type) === 'histogram').map(({ name }) => name)
  const names = [
    ...metrics.map(({ name }) => name),
    ...histograms.flatMap((name) => [`${name}_bucket`, `${name}_count`]),
  ]
  for (const { expr = '' } of rules) {
    expect([...names, ...recorded]).toEqual(expect.arrayContaining(expr.match(/\bcopydesk[:_][a-z0-9_:]+/g) ?? []))
    const labels = [...expr.matchAll(/\b(?:by|on) \(([^)]*)\)|[{,](\w+)!?=/g)].flatMap(
      ([, list, label]) => list?.split(', ') ?? label,
    )
    expect(['host', 'field', 'outcome', 'le']).toEqual(expect.arrayContaining(labels))
  }
})

test.each(['()', '{}', '[]'])('every %s of an expression is closed', ([open = '', close = '']) => {
  for (const { expr = '' } of rules) expect(expr.split(open).length, expr).toBe(expr.split(close).length)
})
