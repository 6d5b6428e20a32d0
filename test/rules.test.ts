import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endings, rejections } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { configShapes, markers, withConfiguration } from './readme/configuration.ts'
import { reached, rejected } from './support/reached.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const packages = ['packages', 'services', 'test', 'bench'].flatMap((parent) => {
  const nested = parent === 'packages' || parent === 'services'
  return nested ? folders(parent).map((name) => `${parent}/${name}`) : [parent]
})

/** All TypeScript of the project, by its path from the root. */
const sources = packages.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
)
const product = sources.filter((path) => /^(services|packages)\//.test(path) && !/\.test\.ts$|\/testing\//.test(path))
const saying = (words: RegExp) => product.filter((path) => words.test(read(path))).toSorted()

test('the README has no gap left to fill', () => {
  expect(readme.match(/<!--.*?(-->|$)/gms)).toEqual(Object.values(markers))
})

test('the README lists the services there are', () => {
  const listed = [...readme.matchAll(/^\| `services\/([a-z]+)`/gm)].map(([, name]) => name)
  expect(listed.toSorted()).toEqual(folders('services').toSorted())
})

test('the README lists every status and reason, and no other', () => {
  const listed = [...readme.matchAll(/^\| (stored|dropped|dead-lettered|rejected)[^|]*\| (.+) \|$/gm)].map(
    ([, status, reasons]) => [status, [...(reasons ?? '').matchAll(/`([a-z0-9-]+)`/g)].map(([, reason]) => reason)],
  )
  expect(Object.fromEntries(listed)).toEqual({ ...endings, rejected: [...rejections] })
})

test('the README says of every reason whether it is tried again', () => {
  const [, section = ''] = readme.split('### What is tried again')
  const [table = ''] = section.split('\n## ')
  const named = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, reasons = '']) => reasons.match(/[a-z0-9-]+/g) ?? [])
  expect(named.toSorted()).toEqual([...endings.dropped, ...endings['dead-lettered']].toSorted())
})

test('every reason is reached by a test', () => {
  expect(Object.keys(reached).toSorted()).toEqual(Object.values(endings).flat().toSorted())
  expect(
    rejected
      .map(([, reason]) => reason)
      .filter((reason, at, all) => all.indexOf(reason) === at)
      .toSorted(),
  ).toEqual(rejections.toSorted())
})

test.each([
  [/new Worker\b/, ['packages/pipeline/src/run-stage.ts', 'services/cleaner/src/child.ts']],
  [/new Queue\b/, ['packages/pipeline/src/inlet.ts']],
  [
    /process\.env\b/,
    ['packages/launcher/src/command.ts', 'packages/launcher/src/redis-binary.ts', 'packages/runtime/src/config.ts'],
  ],
])('only the named places say %s', (words, places) => {
  expect(saying(words)).toEqual(places)
})

test('no file imports itself by way of others', () => {
  const imports = new Map(sources.map((path) => [path, importsOf(path)]))
  const cycles = sources.filter((path) => reaches(path, path, imports))
  expect(cycles).toEqual([])
})

/** Which packages each may import; the linter keeps everybody from reaching into another's files. */
const mayImport: Record<string, string[]> = {
  contracts: [],
  runtime: [],
  urls: [],
  pipeline: ['contracts', 'runtime'],
  database: ['contracts'],
  captures: ['contracts'],
  launcher: ['database', 'runtime'],
  submit: ['contracts', 'runtime'],
}

/** What people start; no service is built on them. */
const commands = new Set(['launcher', 'submit'])

test('packages import only what they may, and no service imports a service', () => {
  const dependencies = packages.map((path) => {
    const { dependencies = {} } = JSON.parse(read(join(path, 'package.json'))) as {
      dependencies?: Record<string, string>
    }
    const ours = Object.keys(dependencies).flatMap((name) => (name.startsWith('@copydesk/') ? [name.slice(10)] : []))
    return { path, name: path.replace('packages/', ''), ours }
  })
  for (const { path, name, ours } of dependencies) {
    const allowed =
      mayImport[name] ?? Object.keys(mayImport).filter((each) => !commands.has(each) || !path.startsWith('services/'))
    expect(
      ours.filter((each) => !allowed.includes(each)),
      name,
    ).toEqual([])
  }
})

test('no folder has a name that says nothing', () => {
  const names = sources.flatMap((path) => dirname(path).split('/'))
  expect(names.filter((name) => ['utils', 'helpers', 'lib', 'types'].includes(name))).toEqual([])
})

test('the README has the configuration as the services read it', async () => {
  expect(readme, 'npm run docs:config writes it').toBe(await withConfiguration(readme))
})

test('every variable says what it is', async () => {
  const shapes = Object.values(await configShapes())
  const silent = shapes.flatMap((shape) => Object.keys(shape).filter((name) => !shape[name]?.description))
  expect(silent).toEqual([])
})

test('docker-compose hands on every variable that a service reads, unless the image has set it', async () => {
  const variables = Object.values(await configShapes()).flatMap((shape) => Object.keys(shape))
  const compose = `${read('docker-compose.yml')}\n${read('services/Dockerfile').replaceAll('=', ': ')}`
  expect(variables.filter((name) => !new RegExp(`\\b${name}:`).test(compose))).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(read('pnpm-lock.yaml')).not.toMatch(/https?:\/\//)
})

function importsOf(path: string): string[] {
  const specifiers = [...read(path).matchAll(/^(?:import|export)[^'"]*['"](\.[^'"]+)['"]/gm)].map(
    ([, found]) => found ?? '',
  )
  return specifiers.map((found) => relative(root, resolve(root, dirname(path), found)))
}

function reaches(from: string, goal: string, imports: Map<string, string[]>, seen = new Set<string>()): boolean {
  return (imports.get(from) ?? []).some((next) => {
    if (next === goal) return true
    if (seen.has(next)) return false
    seen.add(next)
    return reaches(next, goal, imports, seen)
  })
}
