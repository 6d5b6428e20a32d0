import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'

/** What a source is made of, as far as it must be known to tell a regex from a division: it alone has groups. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=(?:[(,=:[!&|?{};\n>]|return)\s*)\/(?<source>(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[dgimsuvy]*)/g

const services = fileURLToPath(new URL('../services', import.meta.url))

/**
 * Of the cleaner some read lines that are cut to some hundreds of characters before, and the tagger reads sentences, words and at most
 * 50,000 characters; all others may be given a page of 5 MB.
 */
const readersOfLines = /^(?:cleaner\/src\/(?:fields|saved-text|teasers|dates)|tagger)\//

/** The services that read what publishers wrote. */
const regexes = globSync('{cleaner,tagger}/src/**/*.ts', { cwd: services })
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const written = readFileSync(join(services, file), 'utf8').matchAll(token)
    return [...written].flatMap(({ groups }) => {
      const { source, flags = '' } = groups ?? {}
      return source === undefined ? [] : [{ file, source, flags }]
    })
  })

test('the regexes of the sources are found', () => {
  expect(regexes.length).toBeGreaterThan(300)
  expect(regexes.filter(({ source, flags }) => !canCompile(source, flags))).toEqual([])
})

test.each(regexes)('$file: /$source/$flags takes no more than linear time at each place', ({ source, flags }) => {
  expect(slowPartsOf(source, flags).filter(({ type }) => type !== 'Move')).toEqual([])
})

test.each(regexes.filter(({ file }) => !readersOfLines.test(file)))(
  '$file: /$source/$flags takes no more than linear time on a whole page',
  ({ source, flags }) => {
    expect(slowPartsOf(source, flags)).toEqual([])
  },
)

test.each(['(a+)+b', '(?:a|a)*b', 'a*a*b', '\\s+$'])('/%s/ would be found out', (source) => {
  expect(slowPartsOf(source, '')).not.toEqual([])
})

function slowPartsOf(source: string, flags: string) {
  return analyse({ source, flags }, { maxReports: 1 }).reports
}

function canCompile(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) !== undefined
  } catch {
    return false
  }
}
