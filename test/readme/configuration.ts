import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serviceNames } from '@copydesk/launcher'
import type { z } from 'zod'

type Shape = Record<string, z.ZodType>

interface Variable {
  name: string
  schema: z.ZodType
  readBy: string[]
  descriptions: string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The lines between which the README's table stands. */
export const markers = {
  begin: '<!-- configuration: npm run docs:config writes it -->',
  end: '<!-- end of configuration -->',
}

/** What each service reads from its environment, by service. */
export async function configShapes(): Promise<Record<string, Shape>> {
  const shapes = serviceNames.map(async (name) => [name, await shapeIn(`services/${name}`)] as const)
  return Object.fromEntries(await Promise.all(shapes))
}

/** The README with its table as the schemas have it. */
export async function withConfiguration(readme: string): Promise<string> {
  const [before, rest] = split(readme, markers.begin)
  const [, after] = split(rest, markers.end)
  return `${before}${markers.begin}\n\n${await configurationTable()}\n\n${markers.end}${after}`
}

async function configurationTable(): Promise<string> {
  const inImage = imageVariables()
  const rows = (await variables()).map(({ name, schema, readBy, descriptions }) => {
    const usual = defaultOf(schema)
    const image = inImage.get(name) ?? usual
    const also = image === usual ? '' : `; in the image ${quoted(image)}`
    const who = readBy.length === serviceNames.length ? 'all' : readBy.join(', ')
    return `| \`${name}\` | ${quoted(usual)}${also} | ${who} | ${descriptions.join('; ')} |`
  })
  return ['| variable | default | read by | what it is |', '|---|---|---|---|', ...rows].join('\n')
}

/** Each variable once; those that all services read come last. What the launcher knows of one is added to what they say. */
async function variables(): Promise<Variable[]> {
  const found = new Map<string, Variable>()
  for (const [service, shape] of Object.entries(await configShapes())) {
    for (const [name, schema] of Object.entries(shape)) {
      const known = found.get(name) ?? { name, schema, readBy: [], descriptions: [] }
      known.readBy.push(service)
      found.set(name, describe(known, schema))
    }
  }
  for (const [name, schema] of Object.entries(await shapeIn('packages/launcher'))) {
    const known = found.get(name)
    if (known) describe(known, schema)
  }
  const all = [...found.values()]
  const isShared = ({ readBy }: Variable) => readBy.length === serviceNames.length
  return [...all.filter((each) => !isShared(each)), ...all.filter(isShared)]
}

function describe(variable: Variable, { description }: z.ZodType): Variable {
  if (description && !variable.descriptions.includes(description)) variable.descriptions.push(description)
  return variable
}

async function shapeIn(folder: string): Promise<Shape> {
  const { Config } = (await import(join(root, folder, 'src/config.ts'))) as { Config: { shape: Shape } }
  return Config.shape
}

function defaultOf(schema: z.ZodType): string {
  const { data } = schema.safeParse(undefined)
  if (typeof data === 'boolean') return String(Number(data))
  return String(data ?? '')
}

const quoted = (value: string) => (value === '' ? 'none' : `\`${value}\``)

function imageVariables(): Map<string, string> {
  const [, line = ''] = /^ENV (.+)$/m.exec(readFileSync(join(root, 'services/Dockerfile'), 'utf8')) ?? []
  return new Map(line.split(' ').map((pair) => pair.split('=') as [string, string]))
}

function split(text: string, at: string): [string, string] {
  const [before, after, ...more] = text.split(at)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The README has to say once: ${at}`)
  return [before, after]
}
