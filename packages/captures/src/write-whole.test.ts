import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeNew, writeWhole } from './write-whole.ts'

async function openFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'write-whole-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

test('a file is written with the folders above it, and alone', async () => {
  const dir = await openFolder()
  await writeWhole(join(dir, 'a', 'b', 'file'), Buffer.from('one'))
  await writeWhole(join(dir, 'a', 'b', 'file'), Buffer.from('two'))
  expect(await readFile(join(dir, 'a', 'b', 'file'), 'utf8')).toBe('two')
  expect(await readdir(join(dir, 'a', 'b'))).toEqual(['file'])
})

test('of several who write a new file one does, and what it wrote stays', async () => {
  const dir = await openFolder()
  const texts = ['one', 'two', 'three']
  const written = await Promise.all(texts.map((text) => writeNew(join(dir, 'a', 'file'), Buffer.from(text))))
  expect(written.filter(Boolean)).toHaveLength(1)
  expect(await readFile(join(dir, 'a', 'file'), 'utf8')).toBe(texts[written.indexOf(true)])
  expect(await readdir(join(dir, 'a'))).toEqual(['file'])
})

test('a file that cannot be put in its place leaves no draft behind', async () => {
  const dir = await openFolder()
  await mkdir(join(dir, 'taken'))
  await expect(writeWhole(join(dir, 'taken'), Buffer.from('one'))).rejects.toThrow('rename')
  expect(await readdir(dir)).toEqual(['taken'])
})
