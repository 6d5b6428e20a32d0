import { rmSync } from 'node:fs'
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openTestArchive, signal } from './testing/archive.ts'
import { verify } from './verify.ts'

async function verified(dir: string) {
  const lines: string[] = []
  return { ...(await verify(dir, (line) => lines.push(line), signal)), lines }
}

test('an archive that is as it was written is whole', async () => {
  const { dir, put } = await openTestArchive()
  for (const body of ['', 'one', 'two']) await put(body)
  await put('one', 'https://other.example/')
  expect(await verified(dir)).toEqual({ files: 4, damaged: 0, drafts: 0, lines: [] })
})

const repacked = (change: (text: string) => string) => (packed: Buffer) =>
  gzipSync(Buffer.from(change(gunzipSync(packed).toString('latin1')), 'latin1'))

test.each<[string, string, (packed: Buffer) => Buffer]>([
  ['is empty', 'cannot be read', () => Buffer.alloc(0)],
  ['is cut', 'cannot be read', (packed) => packed.subarray(0, -9)],
  ['is no gzip', 'cannot be read', () => Buffer.from('no gzip')],
  ['is no WARC', 'cannot be read: Not a WARC record', () => gzipSync('no WARC')],
  ['has something after it', 'cannot be read', (packed) => Buffer.concat([packed, Buffer.from('more')])],
  [
    'has nothing but zeros after it',
    'something follows its record',
    (packed) => Buffer.concat([packed, Buffer.alloc(9)]),
  ],
  ['holds two records', 'something follows its record', (packed) => Buffer.concat([packed, packed])],
  ['has another body', 'its block digest is wrong', repacked((text) => text.replace('harbour', 'harbor!'))],
  ['has another header', 'its block digest is wrong', repacked((text) => text.replace('vary: *', 'vary: +'))],
  [
    'has another digest',
    'its payload digest is another',
    repacked((text) => text.replace(/Payload-Digest: sha256:./, '$&0')),
  ],
])('a file that %s is named, and why', async (_what, why, spoil) => {
  const { dir, put, files } = await openTestArchive()
  const id = await put('the harbour')
  await put('whole')
  const file = (await files()).find((path) => path.includes(id)) ?? ''
  await writeFile(file, spoil(await readFile(file)))
  const { damaged, lines } = await verified(dir)
  expect([damaged, lines.length]).toEqual([1, 1])
  expect(lines[0]).toContain(`${basename(file)}: ${why}`)
})

test('a capture under the name of another, or in a wrong folder, is named', async () => {
  const { dir, put, files } = await openTestArchive()
  await put('one')
  const [file = ''] = await files()
  const wrong = join(dir, 'captures', 'aa', 'bb', `aabb${'0'.repeat(60)}.warc.gz`)
  await mkdir(dirname(wrong), { recursive: true })
  await writeFile(wrong, await readFile(file))
  await rename(file, join(dirname(wrong), basename(file)))
  await writeFile(join(dirname(wrong), 'notes.txt'), '')
  const { damaged, lines } = await verified(dir)
  expect(damaged).toBe(3)
  expect(lines).toContainEqual(
    expect.stringMatching(/^aa\/bb\/aabb.*: its payload digest is another than its name says$/),
  )
  expect(lines).toContainEqual(expect.stringMatching(/: in the wrong folder$/))
  expect(lines).toContain('aa/bb/notes.txt: no name of a capture')
})

test('a revisit whose capture is gone is named', async () => {
  const { dir, put, files } = await openTestArchive()
  await put('one')
  await put('one', 'https://other.example/')
  const [capture = '', revisit = ''] = await files()
  await rm(capture)
  expect((await verified(dir)).lines).toEqual([
    expect.stringContaining(`${basename(revisit)}: what it refers to is not`),
  ])
})

test('a draft is named when nobody finished it within an hour, and is no damage', async () => {
  const { dir, put, files } = await openTestArchive()
  await put('one')
  const [file = ''] = await files()
  await writeFile(`${file}.1.tmp`, '')
  await writeFile(`${file}.2.tmp`, '')
  const longAgo = Date.now() / 1_000 - 3_700
  await utimes(`${file}.1.tmp`, longAgo, longAgo)
  const found = await verified(dir)
  expect(found).toMatchObject({ files: 1, damaged: 0, drafts: 1 })
  expect(found.lines).toEqual([expect.stringContaining('.1.tmp: a draft that nobody finished')])
})

test('what is deleted meanwhile is no damage', async () => {
  const { dir, put, files } = await openTestArchive()
  await put('one')
  await put('one', 'https://other.example/')
  const [capture = '', revisit = ''] = await files()
  await writeFile(capture, 'spoilt')
  const lines: string[] = []
  const tell = (line: string) => {
    lines.push(line)
    rmSync(revisit)
  }
  expect(await verify(dir, tell, signal)).toMatchObject({ damaged: 1 })
  expect(lines).toEqual([expect.stringContaining(basename(capture))])
})

test('where there is no archive that is said', async () => {
  const { dir } = await openTestArchive()
  await expect(verified(dir)).rejects.toThrow(`there is no archive at ${join(dir, 'captures')} (ENOENT); --data DIR`)
})
