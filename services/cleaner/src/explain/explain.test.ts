import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { paragraphs, samplePage } from '../testing/sample-page.ts'

const dir = await mkdtemp(join(tmpdir(), 'cleaner-explain-'))
afterAll(() => rm(dir, { recursive: true }))

async function explain(name: string, content: string, ...args: string[]) {
  const file = join(dir, name)
  await writeFile(file, content)
  const cli = join(import.meta.dirname, '..', 'cli.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, '--explain', ...args, file], {
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

/** The lines about a block whose text begins so: what became of it, and why. */
function told(stdout: string, text: string): { head: string; why: string } {
  const lines = stdout.split('\n')
  const at = lines.findIndex((line) => line.includes(`  ${text}`))
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => !line.startsWith(' '.repeat(20)))
  return { head: lines[at]?.trim() ?? '', why: rest.slice(0, end).join('\n') }
}

const head =
  '<title>A bridge | The Post</title><meta property="og:title" content="A bridge for all"><meta name="author" content="Ann Miller">'
const body = `<h1>A bridge for Millbrook</h1><p hidden>A line for printers</p><p class="visually-hidden">A line for nobody</p>
  <p>By Ann Miller</p><div class="related"><a href="/ferry">Ferry to return in summer</a></div>`
const page = samplePage({ head, body })

test('every block of a page is told of in order, with what became of it and why', async () => {
  const { stdout, status } = await explain('page.html', page)
  const order = [
    'Home Town',
    'A bridge for Millbrook',
    'A line for printers',
    'A line for nobody',
    'Part 1.',
    'Part 6.',
    'Imprint',
  ]
  const places = order.map((text) => stdout.indexOf(`  ${text}`, stdout.indexOf('BLOCKS')))
  expect(places.toSorted((a, b) => a - b)).toEqual(places)
  expect(places).not.toContain(-1)
  expect(status).toBe(0)

  expect(told(stdout, 'Home Town')).toEqual({
    head: expect.stringMatching(/^set apart/),
    why: expect.stringContaining('in a menu'),
  })
  expect(told(stdout, 'A line for nobody').why).toContain('hidden')
  expect(told(stdout, 'Imprint').why).toContain('in the foot of the page')
  expect(told(stdout, 'Part 1.').head).toMatch(/^kept +\d+ % {2}paragraph/)
  expect(told(stdout, 'Part 1.').why).toMatch(/by the model\n +for: [^;\n]+; [^;\n]+; [^;\n]+/)
  expect(told(stdout, 'Ferry to return in summer').head).toMatch(/^dropped/)
  expect(told(stdout, 'Ferry to return in summer').why).toMatch(/against: /)
})

test('every field is told of with its source and what else was on offer', async () => {
  const { stdout } = await explain('fields.html', page)
  const fields = stdout.slice(stdout.indexOf('\nFIELDS'))
  expect(fields).toMatch(/ headline +A bridge for \S+ {2}from \S+ {2}\(sources differ\)\n/)
  expect(fields).toMatch(/ or A bridge for \S+ {2}from \S+\n/)
  expect(fields).toMatch(/ byline +Ann Miller {2}from \S+\n/)
})

test('a page that came out empty says why before all else', async () => {
  const { stdout } = await explain(
    'menu.html',
    '<title>Post</title><nav><a href="/">Home</a></nav><script src="a.js"></script>',
  )
  expect(stdout).toMatch(/VERDICT\n {2}no article \([a-z0-9-]+\): \S.+\n/)
  expect(told(stdout, 'Home').head).toMatch(/^set apart/)
})

test('plain text is told of by what was kept of it', async () => {
  const { stdout } = await explain(
    'page.txt',
    `A bridge for Millbrook\nBy Ann Miller\n\n${paragraphs().join('\n\n')}\n`,
  )
  expect(stdout).toContain('VERDICT\n  an article of ')
  expect(told(stdout, 'Part 1.').why).toContain('rules for plain text')
})

test('a page can be written with its blocks coloured, and nothing of it runs', async () => {
  const html = join(dir, 'coloured.html')
  const hostile = '<p>A &lt;script&gt;alert(1)&lt;/script&gt; &quot;title&quot;</p>'
  const { status } = await explain('hostile.html', samplePage({ head, body: body + hostile }), '--html', html)
  const written = await readFile(html, 'utf8')
  expect(status).toBe(0)
  expect(written).toMatch(
    /<div class="block kept paragraph" dir="auto" title="\d+ %, by the model\nfor: [^"]+">Part 1\./,
  )
  expect(written).toMatch(/<div class="block apart [a-z]+" [^>]*>Home Town</)
  expect(written).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; &quot;title&quot;')
  expect(written).not.toMatch(/<script|<link|src=|href=|url\(/)
})

test('who has read enough of it may close it', async () => {
  const many = Array.from(
    { length: 600 },
    (_, index) => `<p>Line ${index} of many, which says little of the bridge.</p>`,
  )
  const file = join(dir, 'long.html')
  await writeFile(file, samplePage({ body: many.join('') }))
  const cli = join(import.meta.dirname, '..', 'cli.ts')
  const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" --explain "$2" | head -n 1', process.execPath, cli, file], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
})

test('a colouring of several pages, or of none that is explained, is not understood', async () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '..', 'cli.ts'), ...args], { encoding: 'utf8' })
  for (const args of [
    ['--html', 'out.html', 'a.html'],
    ['--explain', '--html', 'out.html', 'a.html', 'b.html'],
  ])
    expect(run(...args)).toMatchObject({
      stdout: '',
      status: 2,
      stderr: expect.stringMatching(/^--html .+; usage: .+\n$/),
    })
})
