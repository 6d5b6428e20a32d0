import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventedDocuments } from './invented.ts'

test('articles are read with the names marked in them, a sentence an example', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'invented-'))
  await writeFile(
    join(folder, 'part1.txt'),
    '=== one\n[ORG Kone Mills] closes\n[PER Ada Kone] wept. "[LOC Lomé]\'s last mill", she said.\n\n=== two\nNobody came.\n',
  )
  const documents = inventedDocuments(folder)
  const named = documents.map((document) =>
    document.map(({ words, names }) =>
      names.map(({ start, end, type }) => `${type} ${words.slice(start, end).join(' ')}`),
    ),
  )
  expect(named).toEqual([[['ORG Kone Mills'], ['PER Ada Kone'], ['LOC Lomé']], [[]]])
})
