import { expect, test } from 'vitest'
import { condensed, rulesIn } from './robots-rules.ts'

/** The rules of a file as they are after Redis. */
const rulesOf = (file: string | Buffer) => rulesIn(condensed(Buffer.from(file)))
const allowed = (file: string | Buffer, path: string) => rulesOf(file).allows(`https://a.test${path}`)

const forAll = (...lines: string[]) => ['User-agent: *', ...lines].join('\n')

/** What a file says of a path: `file`, then each path with its verdict. */
function verdicts(table: Record<string, [file: string | Buffer, verdicts: Record<string, boolean>]>) {
  return Object.entries(table).flatMap(([name, [file, paths]]) =>
    Object.entries(paths).map(([path, expected]) => [name, path, expected, file] as const),
  )
}

test.each(
  verdicts({
    'no file': ['', { '/': true, '/a': true }],
    'only comments': ['# User-agent: *\n# Disallow: /', { '/a': true }],
    'a group for all': [forAll('Disallow: /a'), { '/a': false, '/ab': false, '/a/b': false, '/b': true, '/': true }],
    'a group for others': ['User-agent: otherbot\nDisallow: /', { '/a': true }],
    'a group for us beside one for all': [
      'User-agent: *\nDisallow: /\n\nUser-agent: copydesk\nDisallow: /x',
      { '/a': true, '/x': false },
    ],
    'a group for us before one for all': [
      'User-agent: copydesk\nDisallow: /x\n\nUser-agent: *\nDisallow: /',
      { '/a': true, '/x': false },
    ],
    'a group for us without rules': ['User-agent: *\nDisallow: /\n\nUser-agent: copydesk', { '/a': true }],
    'a group for us with an empty rule': [
      'User-agent: copydesk\nDisallow:\n\nUser-agent: *\nDisallow: /',
      { '/a': true },
    ],
    'a group for us with a broken rule': [
      'User-agent: copydesk\nDisallow: nowhere\n\nUser-agent: *\nDisallow: /',
      { '/a': true },
    ],
    'two groups for us': [
      'User-agent: copydesk\nDisallow: /a\n\nUser-agent: b\nDisallow: /c\n\nUser-agent: COPYDESK\nDisallow: /d',
      { '/a': false, '/d': false, '/c': true },
    ],
    'two groups for all': [
      'User-agent: *\nDisallow: /a\n\nUser-agent: b\nDisallow: /c\n\nUser-agent: *\nDisallow: /d',
      { '/a': false, '/d': false, '/c': true },
    ],
    'agents that share rules': ['User-agent: a\nUser-agent: copydesk\nUser-agent: b\nDisallow: /x', { '/x': false }],
    'agents that share rules with empty lines between': [
      'User-agent: copydesk\n\n\nUser-agent: b\n\nDisallow: /x',
      { '/x': false },
    ],
    'empty lines between rules': [forAll('Disallow: /a', '', '', 'Disallow: /b'), { '/a': false, '/b': false }],
    'us and all in one group': ['User-agent: copydesk\nUser-agent: *\nDisallow: /x', { '/x': false, '/y': true }],
    'a rule ends a run of agents': [
      'User-agent: copydesk\nDisallow: /a\nUser-agent: b\nDisallow: /b',
      { '/a': false, '/b': true },
    ],
    'an empty rule ends a run of agents': [
      'User-agent: copydesk\nDisallow:\nUser-agent: b\nDisallow: /',
      { '/a': true },
    ],
    'a sitemap ends no run of agents': [
      'User-agent: copydesk\nSitemap: https://a.test/s\nUser-agent: b\nDisallow: /x',
      { '/x': false },
    ],
    'a sitemap ends no group': [forAll('Disallow: /a', 'Sitemap: /s', 'Disallow: /b'), { '/a': false, '/b': false }],
    'an unknown record ends no run of agents': [
      'User-agent: copydesk\nContent-Signal: ai-train=no\nnonsense\nUser-agent: *\nDisallow: /x',
      { '/x': false },
    ],
    'an unknown record that begins like a rule': [forAll('DisallowAITraining: /', 'Allowed: /'), { '/a': true }],
    'a crawl delay ends no run of agents': [
      'User-agent: copydesk\nCrawl-delay: 5\nUser-agent: *\nDisallow: /x',
      { '/x': false },
    ],
    'rules before any agent': ['Disallow: /\nUser-agent: *\nDisallow: /x', { '/a': true, '/x': false }],
    'rules without any agent': ['Disallow: /', { '/a': true }],
  }),
)('groups: %s: %s is allowed: %s', (_name, path, expected, file) => expect(allowed(file, path)).toBe(expected))

test.each([
  ['copydesk', true],
  ['Copydesk', true],
  ['COPYDESK', true],
  ['Copydesk/1.0', true],
  ['copydesk bot', true],
  ['copydesk*', true],
  ['copydesk # that is us', true],
  ['copydesk\t', true],
  ['*', true],
  ['* all of you', true],
  ['*\t', true],
  ['copydeskbot', false],
  ['copydesk-news', false],
  ['copydesk_', false],
  ['copy', false],
  ['the copydesk', false],
  ['/copydesk', false],
  ['1copydesk', false],
  ['*bot', false],
  ['**', false],
  ['', false],
])('the agent %j is us or all: %s', (agent, meant) => {
  expect(allowed(`User-agent: ${agent}\nDisallow: /`, '/a')).toBe(!meant)
})

test.each(
  verdicts({
    'the longest match wins': [
      forAll('Disallow: /a', 'Allow: /a/b', 'Disallow: /a/b/c'),
      { '/a/x': false, '/a/b/x': true, '/a/b/c': false },
    ],
    'in any order': [forAll('Disallow: /a/b/c', 'Allow: /a/b', 'Disallow: /a'), { '/a/b/x': true, '/a/b/c': false }],
    'of equal length, allow wins': [forAll('Disallow: /a', 'Allow: /a'), { '/a': true }],
    'of equal length, allow wins, whichever comes first': [forAll('Allow: /a', 'Disallow: /a'), { '/a': true }],
    'length counts wildcards': [forAll('Allow: /page', 'Disallow: /*.htm'), { '/page.htm': false, '/page': true }],
    'length counts the dollar': [forAll('Allow: /$', 'Disallow: /'), { '/': true, '/a': false }],
    'length counts what was percent-encoded once': [
      forAll('Disallow: /%61%62', 'Allow: /abc'),
      { '/abc': true, '/abd': false },
    ],
    'nothing matches': [forAll('Disallow: /a', 'Allow: /b'), { '/c': true }],
    'paths are case-sensitive': [forAll('Disallow: /Fish'), { '/Fish': false, '/fish': true, '/FISH': true }],
    'a directory': [
      forAll('Disallow: /fish/'),
      { '/fish/': false, '/fish/a?b': false, '/fish': true, '/fish.html': true },
    ],
    'a prefix': [
      forAll('Disallow: /fish'),
      { '/fish': false, '/fish.html': false, '/fishheads/yummy': false, '/catfish': true, '/?id=/fish': true },
    ],
    'a trailing star': [forAll('Disallow: /fish*'), { '/fish': false, '/fish.html': false, '/catfish': true }],
    'a star in the middle': [
      forAll('Disallow: /fish*.php'),
      { '/fish.php': false, '/fishheads/catfish.php?id=1': false, '/Fish.PHP': true, '/fish.htm': true },
    ],
    'an extension': [
      forAll('Disallow: /*.php'),
      { '/i.php': false, '/a/b.php?c': false, '/a.php/': false, '/': true, '/i.PHP': true },
    ],
    'an extension at the end': [
      forAll('Disallow: /*.php$'),
      { '/i.php': false, '/i.php?x': true, '/i.php5': true, '/iphp': true },
    ],
    'a pattern that begins with a star': [forAll('Disallow: *.gif$'), { '/a.gif': false, '/a.gif?x': true }],
    'only a star': [forAll('Disallow: *'), { '/': false, '/a': false }],
    'stars without end': [forAll('Disallow: /**a***b'), { '/ab': false, '/xaxb': false, '/ba': true }],
    'a star and a dollar': [forAll('Disallow: /a*$'), { '/a': false, '/abc': false, '/b': true }],
    'a star stands for nothing, too': [
      forAll('Disallow: /a*b$'),
      { '/ab': false, '/a/b': false, '/abb': false, '/abc': true },
    ],
    'what a star stands for does not overlap': [forAll('Disallow: /ab*ba$'), { '/aba': true, '/abba': false }],
    'a dollar alone': [forAll('Disallow: /a$'), { '/a': false, '/ab': true, '/a?': true, '/': true }],
    'a dollar in the middle': [forAll('Disallow: /a$b'), { '/a$b': false, '/a': true, '/ab': true }],
    'two dollars at the end': [forAll('Disallow: /a$$'), { '/a$': false, '/a': true, '/a$$': true }],
    'only a dollar': [forAll('Disallow: $'), { '/': true, '/a': true }],
    'the query belongs to the path': [
      forAll('Disallow: /a?b=1'),
      { '/a?b=1': false, '/a?b=12': false, '/a': true, '/a?c&b=1': true },
    ],
    'an empty query': [forAll('Disallow: /*?'), { '/a?': false, '/a?b': false, '/a': true }],
    'a question mark is no wildcard': [forAll('Disallow: /a?c'), { '/abc': true, '/a?c': false }],
    'fragments play no part': [
      forAll('Disallow: /a$', 'Disallow: /*top'),
      { '/a#b': false, '/b#top': true, '/b#': true },
    ],
    'the empty path': [forAll('Disallow: /'), { '': false, '?a': false }],
    'dots are no wildcards': [
      forAll('Disallow: /a.b', 'Disallow: /c+d', 'Disallow: /(e|f)'),
      { '/axb': true, '/ccd': true, '/e': true, '/(e|f)': false },
    ],
    'without a rule that has a value': [forAll('Disallow:', 'Allow:'), { '/': true, '/a': true }],
    'an empty rule beside another': [forAll('Disallow:', 'Disallow: /a'), { '/a': false, '/b': true }],
    'paths without a slash are none': [
      forAll('Disallow: a', 'Disallow: https://a.test/a', 'Disallow: ?a', 'Disallow: %2Fa'),
      { '/a': true, '/?a': true },
    ],
    'robots.txt itself': [
      forAll('Disallow: /'),
      { '/robots.txt': true, '/robots.txt#a': true, '/robots.txt.html': false, '/Robots.txt': false },
    ],
  }),
)('paths: %s: %s is allowed: %s', (_name, path, expected, file) => expect(allowed(file, path)).toBe(expected))

test.each(
  verdicts({
    'letters of other scripts': [
      forAll('Disallow: /ニュース'),
      { '/ニュース/1': false, '/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9': false, '/x': true },
    ],
    'letters of other scripts, percent-encoded': [
      forAll('Disallow: /caf%c3%a9'),
      { '/café': false, '/caf%C3%A9': false, '/caf%c3%A9': false, '/cafe': true },
    ],
    'the last octet of a letter is no space': [forAll('Disallow: /voilà'), { '/voilà': false, '/voil%C3': true }],
    'octets that are no UTF-8': [
      Buffer.from(forAll('Disallow: /caf\xe9'), 'latin1'),
      { '/caf%E9': false, '/caf%e9s': false, '/café': true },
    ],
    'letters that need no encoding': [
      forAll('Disallow: /%62%61%7A', 'Disallow: /a%2Db%5f%7e'),
      { '/baz': false, '/b%61z': false, '/%62%61%7a': false, '/a-b_~': false, '/bar': true },
    ],
    'an encoded slash is no slash': [forAll('Disallow: /a%2Fb'), { '/a%2Fb': false, '/a%2fb': false, '/a/b': true }],
    'a slash is no encoded slash': [forAll('Disallow: /a/b'), { '/a/b': false, '/a%2Fb': true }],
    'reserved characters stay as they are': [
      forAll('Disallow: /a&b', 'Disallow: /c%26d'),
      { '/a&b': false, '/a%26b': true, '/c%26d': false, '/c&d': true },
    ],
    'a delimiter within a query': [
      forAll('Disallow: /foo/bar?baz=https://foo.bar'),
      {
        '/foo/bar?baz=https://foo.bar': false,
        '/foo/bar?baz=https%3A%2F%2Ffoo.bar': false,
        '/foo/bar%3Fbaz=https://foo.bar': true,
      },
    ],
    'an encoded delimiter within a query': [
      forAll('Disallow: /*to=https%3a%2f%2ffoo'),
      { '/bar?to=https://foo.bar': false, '/bar?to=https%3A%2F%2Ffoo.bar': false },
    ],
    'an encoded ampersand within a query': [forAll('Disallow: /a?b%26c'), { '/a?b%26c': false, '/a?b&c': true }],
    'an apostrophe, which URLs encode within a query': [
      forAll("Disallow: /a?b='c"),
      { "/a?b='c": false, '/a?b=%27c': false },
    ],
    'characters that URLs encode': [
      forAll('Disallow: /a b', 'Disallow: /c"d', 'Disallow: /e|f', 'Disallow: /{g}'),
      { '/a b': false, '/a%20b': false, '/c"d': false, '/e|f': false, '/e%7Cf': false, '/%7Bg%7D': false },
    ],
    'an encoded star is a star': [
      forAll('Disallow: /file-%2A.html'),
      { '/file-*.html': false, '/file-%2a.html': false, '/file-a.html': true },
    ],
    'an encoded dollar is a dollar': [
      forAll('Disallow: /foo-%24'),
      { '/foo-$': false, '/foo-%24': false, '/foo-$a': false, '/foo-': true },
    ],
    'a wildcard stands for a star, too': [forAll('Disallow: /a*b'), { '/a*b': false, '/a%2Ab': false }],
    'a percent sign that encodes nothing': [
      forAll('Disallow: /100%', 'Disallow: /%zz'),
      { '/100%': false, '/100%25': false, '/%zz': false, '/zz': true },
    ],
    'what looks encoded once it is decoded': [forAll('Disallow: /%%36%31'), { '/%61': true, '/a': true }],
    'encoded twice': [forAll('Disallow: /%2561'), { '/%2561': false, '/a': true, '/%61': true }],
    'a hash sign, encoded': [forAll('Disallow: /a%23b'), { '/a%23b': false, '/a#b': true }],
  }),
)('octets: %s: %s is allowed: %s', (_name, path, expected, file) => expect(allowed(file, path)).toBe(expected))

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

test.each([
  ['LF', 'User-agent: *\nDisallow: /x\n'],
  ['CR', 'User-agent: *\rDisallow: /x\r'],
  ['CRLF', 'User-agent: *\r\nDisallow: /x\r\n'],
  ['all kinds of line ends', '# a\rUser-agent: *\r\n\rDisallow: /y\n\nDisallow: /x'],
  ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /x'],
  ['a broken byte order mark', Buffer.from('\xef\xbbUser-agent: *\nDisallow: /x', 'latin1')],
  ['UTF-16', utf16('User-agent: *\r\nDisallow: /x')],
  ['UTF-16, the other way round', utf16('User-agent: *\nDisallow: /x').swap16()],
  ['comments', 'User-agent: * # all\nDisallow: /x#y'],
  ['spaces and tabs', ' \t User-agent \t : \t * \t\n\tDisallow\t:\t/x\t '],
  ['no spaces', 'User-agent:*\nDisallow:/x'],
  ['capitals', 'USER-AGENT: *\nDISALLOW: /x'],
  ['no capitals', 'user-agent: *\ndisallow: /x'],
  ['no colons', 'user-agent *\ndisallow\t/x'],
  ['no colon, and a colon in the path', 'User-agent: *\nDisallow /y:z\nDisallow: /x'],
  ['user agent', 'User agent: *\nDisallow: /x'],
  ['useragent', 'Useragent: *\nDisallow: /x'],
  ['dissallow', 'User-agent: *\nDissallow: /x'],
  ['dissalow', 'User-agent: *\nDissalow: /x'],
  ['disalow', 'User-agent: *\nDisalow: /x'],
  ['diasllow', 'User-agent: *\nDiasllow: /x'],
  ['disallaw', 'User-agent: *\nDisallaw: /x'],
  ['NUL and junk in other lines', 'User-agent: *\n\0\x01\x02\nDisallow\0: /y\nDisallow: /x\n\xff\xfe:\0'],
  ['a rule named as many things are', 'User-agent: *\nconstructor: /\n__proto__: /\nDisallow: /x'],
])('%s: what is said is heard', (_name, file) => {
  expect(allowed(file, '/x')).toBe(false)
  expect(allowed(file, '/a')).toBe(true)
})

test.each([
  ['a page', '<!doctype html>\n<title>Disallow: /</title>\n<a href="https://a.test/">Home</a>'],
  ['no colon, and three words', 'User-agent: *\nDisallow / all'],
  ['no value', 'User-agent: *\nDisallow'],
  ['no field', 'User-agent: *\n: /'],
  ['a comment that hides the value', 'User-agent: *\nDisallow: # /'],
  ['a comment that hides the field', 'User-agent: *\n#Disallow: /'],
  ['UTF-16 without its mark', Buffer.from('User-agent: *\nDisallow: /', 'utf16le')],
  ['binary', Buffer.from(Array.from({ length: 4_096 }, (_, n) => (n * 7) % 256))],
])('%s: nothing is forbidden', (_name, file) => {
  expect(condensed(Buffer.from(file))).toBe('')
  expect(allowed(file, '/a')).toBe(true)
})

test.each([
  ['5', 5_000],
  ['0.5', 500],
  ['5 seconds', 5_000],
  ['1e9', 60_000],
  ['Infinity', 60_000],
  ['-1', 0],
  ['soon', 0],
  ['', 0],
])('Crawl-delay: %s is %i ms', (value, expected) => {
  expect(rulesOf(forAll(`Crawl-delay: ${value}`)).crawlDelayMs).toBe(expected)
})

test.each<[string, string, number]>([
  ['the group that names us', 'User-agent: *\nCrawl-delay: 1\n\nUser-agent: Copydesk\nCrawl-delay: 9', 9_000],
  [
    'the group that names us, though it says none',
    'User-agent: *\nCrawl-delay: 1\n\nUser-agent: Copydesk\nAllow: /',
    0,
  ],
  ['the larger of several', forAll('Crawl-delay: 3', 'Crawl-delay: 7', 'Crawl-delay: 5'), 7_000],
  ['the group, after its rules', forAll('Disallow: /x', 'Crawl-delay: 4'), 4_000],
  ['agents named together', 'User-agent: a\nUser-agent: copydesk\nCrawl-delay: 2', 2_000],
  ['another agent, in front of ours', 'User-agent: a\nCrawl-delay: 10\n\nUser-agent: *\nDisallow: /x', 0],
  ['us, in front of another agent', 'User-agent: copydesk\nCrawl-delay: 10\n\nUser-agent: b\nDisallow: /x', 10_000],
])('the crawl delay is that of %s', (_name, file, expected) => {
  expect(rulesOf(file).crawlDelayMs).toBe(expected)
})

test.each([
  [
    'what is said to others',
    'User-agent: a\nDisallow: /\n\nUser-agent: *\nDisallow: /x',
    'user-agent: *\ndisallow: /x',
  ],
  ['comments and sitemaps', '# a\nSitemap: /s\nUser-Agent: * # all\nDISALLOW : /x # y', 'user-agent: *\ndisallow: /x'],
  [
    'what is said to all beside us',
    'User-agent: *\nAllow: /\nUser-agent: Copydesk\nAllow: /a',
    'user-agent: *\nallow: /a',
  ],
  ['rules of nobody', 'Disallow: /\nUser-agent: b\nCrawl-delay: 1', ''],
  ['an empty rule', 'User-agent: copydesk\nDisallow:\n\nUser-agent: *\nDisallow: /', ''],
])('%s is left out', (_what, file, expected) => {
  expect(condensed(Buffer.from(file))).toBe(expected)
})

test('only the first 500 KiB count, without the line that they cut', () => {
  const last = '\nDisallow: /private'
  const fill = (bytes: number) => forAll(`Disallow: /x\n${'#'.repeat(bytes - forAll('Disallow: /x\n').length)}`)
  const whole = fill(500 * 1_024 - last.length) + last
  const cut = fill(500 * 1_024 - last.length + 1) + last
  expect([allowed(whole, '/private'), allowed(`${whole}\nDisallow: /y`, '/private')]).toEqual([false, false])
  expect([allowed(cut, '/private'), allowed(cut, '/x'), allowed(`${whole}\nDisallow: /y`, '/y')]).toEqual([
    true,
    false,
    true,
  ])
})

test('a file that names one agent thousands of times costs no more than its length', () => {
  const text = condensed(Buffer.from('User-agent: *\n'.repeat(16_000) + 'Disallow: /x\n'.repeat(20_000)))
  expect(text.length).toBeLessThan(300_000)
  expect(rulesIn(text).allows('https://a.test/x')).toBe(false)
})

test('what was kept once reads the same again', () => {
  const once = condensed(Buffer.from(forAll('Disallow: /%%36%31', 'Allow: /à', 'Disallow: /a b*$', 'Crawl-delay: 1e1')))
  expect(condensed(Buffer.from(once))).toBe(once)
})
