import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'
import { createDatabase } from './testing.ts'

const newName = () => `test_${randomBytes(6).toString('hex')}`

test('a database that is up to date stays as it is, also when several processes see to it at once', async () => {
  const url = await createDatabase(inject('postgresUrl'), newName())
  await Promise.all([migrate(url), migrate(url)])
  await migrate(url)
})

test('a database that is not in UTF-8 is refused with the way to one that is', async () => {
  const ascii = "template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'"
  const url = await createDatabase(inject('postgresUrl'), newName(), ascii)
  await expect(migrate(url)).rejects.toThrow(
    "must be in UTF8, and is in SQL_ASCII: create it with encoding 'UTF8' template template0",
  )
})
