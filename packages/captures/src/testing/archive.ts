import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type HeaderLine, openCaptures } from '../index.ts'

/** An empty archive that goes with its test. */
export async function openTestArchive() {
  const dir = await mkdtemp(join(tmpdir(), 'archive-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const captures = openCaptures(dir)
  return {
    dir,
    /** Archives a page, and gives its id. */
    put: (body: string, url = 'https://news.example/a', fetchedAt = '2026-11-23T10:00:00.000Z') =>
      captures.put({ url, fetchedAt, status: 200, headers: [['vary', '*']] as HeaderLine[], body: Buffer.from(body) }),
    /** The paths of its files, in order. */
    files: async () =>
      (await readdir(dir, { recursive: true }))
        .filter((name) => name.includes('.'))
        .toSorted()
        .map((name) => join(dir, name)),
  }
}

/** Nobody interrupts. */
export const { signal } = new AbortController()
