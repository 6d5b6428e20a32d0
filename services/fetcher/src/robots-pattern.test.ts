import { expect, test } from 'vitest'
import { matches, pathsOf, readPattern } from './robots-pattern.ts'

/** Obviously right, and slow: either the first of the pattern fits the first of the path, or it is a star that stands for more or less. */
function fits(pattern: string, path: string): boolean {
  if (pattern === '') return true
  if (pattern === '$') return path === ''
  if (pattern.startsWith('*')) return fits(pattern.slice(1), path) || (path !== '' && fits(pattern, path.slice(1)))
  return pattern[0] === path[0] && fits(pattern.slice(1), path.slice(1))
}

/** All texts of at most so many of these characters. */
function textsOf(characters: string[], length: number): string[] {
  if (length === 0) return ['']
  const shorter = textsOf(characters, length - 1)
  return ['', ...characters.flatMap((first) => shorter.map((others) => first + others))]
}

test('every short pattern matches those short paths that it should', () => {
  const paths = textsOf(['a', 'b', '/', '$'], 4).map((rest) => `/${rest}`)
  const compared = paths.flatMap((path) => pathsOf(`https://a.test${path}`))
  const wrong = textsOf(['a', 'b', '*', '$'], 5).flatMap((rest) => {
    const pattern = readPattern(`/${rest}`)
    return paths
      .filter((path, n) => {
        const found = pattern && compared[n] && matches(pattern, compared[n])
        return found !== fits(`/${rest}`, path)
      })
      .map((path) => [rest, path])
  })
  expect(compared).toHaveLength(paths.length)
  expect(wrong).toEqual([])
})

test('every short pattern matches the short paths that it should, however either is percent-encoded', () => {
  const spellings: [written: string, meant: string][] = [
    ['a', 'a'],
    ['%61', 'a'],
    ['é', 'É'],
    ['%c3%a9', 'É'],
    ['%2F', '%'],
    ['%2f', '%'],
    ['/', '/'],
  ]
  const written = textsOf(
    spellings.map((_spelling, n) => String(n)),
    3,
  )
  const read = (digits: string, side: 0 | 1) =>
    `/${[...digits].map((digit) => spellings[Number(digit)]?.[side]).join('')}`
  const asBytes = (text: string) =>
    Buffer.from(text)
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (octet) => `%${octet.charCodeAt(0).toString(16)}`)
  const paths = written.map((digits) => pathsOf(`https://a.test${read(digits, 0)}`)[0])
  const wrong = written.flatMap((digits) => {
    const pattern = readPattern(asBytes(read(digits, 0)))
    return written
      .filter((other, n) => {
        const path = paths[n]
        return (pattern && path && matches(pattern, path)) !== fits(read(digits, 1), read(other, 1))
      })
      .map((other) => [read(digits, 0), read(other, 0)])
  })
  expect(wrong).toEqual([])
})

test.each([
  ['stars between letters that are all there', `/${'*a'.repeat(100_000)}`, 'a'.repeat(2_000)],
  ['stars between letters, but for the last', `/${'*a'.repeat(1_900)}b$`, 'a'.repeat(2_000)],
  ['stars alone', `/${'*'.repeat(500_000)}b`, 'a'.repeat(2_000)],
  ['a piece longer than the path', `/*${'a'.repeat(500_000)}`, 'a'.repeat(2_000)],
])('a hostile pattern does not match: %s', (_name, value, path) => {
  const pattern = readPattern(value)
  expect(pathsOf(`https://a.test/${path}`).some((each) => pattern && matches(pattern, each))).toBe(false)
})
