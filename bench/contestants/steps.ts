import { fileURLToPath } from 'node:url'

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Command lines that take files and print a line of JSON for each. */
export const steps = {
  cleaner: [pathOf('../../services/cleaner/src/cli.ts')],
  tagger: [pathOf('../../services/tagger/src/cli.ts')],
  'names alone': [pathOf('./names.ts')],
  compromise: [pathOf('./compromise.ts')],
  'Readability + linkedom': [pathOf('./cli.ts'), 'linkedom'],
  'Readability + jsdom': [pathOf('./cli.ts'), 'jsdom'],
  Defuddle: [pathOf('./cli.ts'), 'defuddle'],
  'article-extractor': [pathOf('./cli.ts'), 'article-extractor'],
} as const
export type Step = keyof typeof steps
