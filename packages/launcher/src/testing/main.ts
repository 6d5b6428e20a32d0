import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runCommand } from '../command.ts'
import { serviceNames } from '../services.ts'

const servicesDir = resolve(process.env.DATA_DIR ?? '', 'stand-ins')
const standIn = new URL('stand-in.ts', import.meta.url)

for (const name of serviceNames) {
  await mkdir(join(servicesDir, name, 'src'), { recursive: true })
  await writeFile(join(servicesDir, name, 'package.json'), '{ "type": "module" }')
  await writeFile(join(servicesDir, name, 'src', 'main.ts'), `import '${standIn}'`)
}

await runCommand({
  servicesDir,
  migrate: async () => undefined,
  readyMs: Number(process.env.READY_MS ?? 20_000),
  graceMs: Number(process.env.GRACE_MS ?? 20_000),
})
