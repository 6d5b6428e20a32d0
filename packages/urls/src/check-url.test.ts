import { expect, test } from 'vitest'
import { openAddressPolicy } from './address-policy.ts'
import { checkUrl, type UrlFault } from './check-url.ts'

const publicOnly = openAddressPolicy({ FETCH_ALLOW_PRIVATE: [], FETCH_ALLOW_PORTS: [80, 443] })

const privateHosts = [
  ...['127.0.0.1', '127.255.255.254', '127.0.0.1:8080', '127.0.0.1.', '127.0.0.1.:8080'],
  ...['2130706433', '0x7f000001', '017700000001', '0177.0.0.1', '127.1', '0x7f.1', '0', '0x7f.1.', '127.0.0.1:0'],
  ...['①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', '１２７.0.0.1', 'local%68ost'],
  ...['localhost', 'LOCALHOST.', 'foo.localhost', 'localhost:6379', 'x.local', 'printer.LAN', 'news.home.arpa'],
  ...['metadata.google.internal', 'db.internal.', 'abcdef.onion', 'local', 'localhost.localdomain'],
  ...['0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '192.0.0.1', '198.18.0.1'],
  ...['198.19.255.255', '192.0.2.1', '198.51.100.1', '203.0.113.1', '192.88.99.1', '192.31.196.1', '192.175.48.1'],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.52.193.1'],
  ...['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', '[fd00:ec2::254]', '[fd20:ce::254]'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]'],
  ...['[::ffff:8.8.8.8]', '[0:0:0:0:0:ffff:a9fe:a9fe]', '[::ffff:169.254.169.254]:80'],
  ...['[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:4136:e378::1]', '[fc00::1]'],
  ...['[fd12:3456::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]', '[3fff::1]', '[5f00::1]', '[4000::1]'],
  ...['[100::1]', '[100:0:0:1::1]', '[2001:1::1]', '[2001:1::2]', '[2001:3::1]', '[2001:4:112::1]', '[2001:30::1]'],
  ...['[2001:db8:ffff:ffff::1]', '[3fff:fff::1]', '[2002:a00:1::]', '[2002:c0a8:101::1]', '[2002:a9fe:a9fe::]'],
  ...['[2001:0:53aa:64c:0:7a8e:80ff:fffe]', '[64:ff9b::10.0.0.1]', '[64:ff9b::8.8.8.8]', '[64:ff9b:1:ffff::1]'],
  ...['[2400:cb00::5efe:7f00:1]', '[2400:cb00::200:5efe:a00:1]', '[fe80::5efe:c0a8:101]', '[fe80::5efe:127.0.0.1]'],
  ...['[::8.8.8.8]', '[::1:0:0:1]', '[::2]', '[::ffff:0:8.8.8.8]', '[::ffff:0:0]', '[0:0:0:0:0:0:127.0.0.1]'],
  ...['[fe80::1]:80', '[febf::1]', '[feff::1]', '[fdff:ffff::1]', '[ff00::]', '[ff05::1:3]', '[ffff::1]', '[200::1]'],
  ...[
    '[400::1]',
    '[800::1]',
    '[e000::1]',
    '[f800::1]',
    '[fe00::1]',
    '[1fff::1]',
    '[6000::1]',
    '[8000::1]',
    '[c000::1]',
  ],
  ...['0.255.255.255', '10.255.255.255', '100.127.255.255', '127.255.255.255', '169.254.0.1', '169.254.170.2'],
  ...['172.16.0.0', '172.31.0.1', '192.0.0.0', '192.0.0.8', '192.0.0.9', '192.0.0.10', '192.0.0.170', '192.0.0.255'],
  ...['192.0.2.255', '192.31.196.255', '192.52.193.255', '192.88.99.255', '192.168.255.255', '192.175.48.255'],
  ...['198.51.100.255', '203.0.113.255', '233.252.0.1', '232.1.1.1', '240.1.2.3', '254.255.255.255', '169.254.169.253'],
  ...['169.254.169.123', '169.254.0.23', '0.0.0.0:80', '00.00.00.00', '0x0.0x0.0x0.0x0', '0177.1', '0300.0250.1.1'],
  ...['3232235777', '0xC0A80101', '030052000401', '192.168.257', '192.11010305', '10.0x10203', '0xa.1', '012.1'],
  ...['2852039166', '0xA9FEA9FE', '025177524776', '169.16689662', '169.0xFEA9FE', '0xa9.254.0251.0376'],
  ...['4294967295', '0xffffffff', '037777777777', '255.255.65535', '3758096384', '4026531840', '1681915904'],
  ...['１０.0.0.1', '⑩.0.0.1', '10。0。0。1', '10．0．0．1', '10｡0｡0｡1', '%31%30.0.0.1', '1%30.0.0.%31', '0X7F.1'],
  ...['127.000.000.001', '127.0.0.1%2e', '127%2e0%2e0%2e1', '1２7.0.0.1', '𝟏𝟐𝟕.0.0.1', '[0::1]', '[::0001]'],
  ...[
    'LocalHost',
    'a.b.localhost',
    'ⓛocalhost',
    'ｌｏｃａｌｈｏｓｔ',
    'localhost。',
    'x.LOCAL',
    'nas.home',
    'db.corp',
    'wiki.intranet',
  ],
  ...[
    'host.docker.internal',
    'x.private',
    'router.lan',
    'x.y.alt',
    'a.svc.cluster.local',
    'instance-data.ec2.internal',
  ],
  ...['[100::1]', '[2001:2::1]', '[2001:10::1]', '[2001:20::1]', '[2620:4f:8000::1]', '[1::1]', '[a000::1]'],
]

test.each(privateHosts)('%s is a private address', (host) => {
  expect(checkUrl(`http://${host}/latest/meta-data?a=1`, publicOnly)).toEqual({ fault: 'private-address' })
})

test.each<[UrlFault, unknown[]]>([
  ['credentials-in-url', ['http://user:pass@example.org/', 'http://example.org@127.0.0.1/', 'http://@example.org/']],
  ['not-a-url', ['http://127.0.0.1\\@example.org/', 'http:\\\\127.0.0.1\\', 'http:/127.0.0.1', 'http:127.0.0.1']],
  ['not-a-url', ['ht\ntp://example.org/', 'http:/\t/example.org/', 'http://exa\nmple.org/', 'http:///example.org/']],
  ['not-a-url', ['http://example.org/\0', 'http://exam\0ple.org/', 'http://example.org/\ud800', '\u0001http://e.org/']],
  ['not-a-url', ['', ' ', '//example.org/', 'example.org', '/a', 'http://', 'http://?', 'http://[::bad', 'http://./']],
  ['not-a-url', ['http://a..b/', 'http://127.0.0.1../', 'http://example.org:x/', 'http://example.org:65536/']],
  ['not-a-url', ['http://exa mple.org/', 'http://1.2.3.4.5/', 'http://256.0.0.1/', 'http://[fe80::1%25eth0]/']],
  ['not-a-url', ['http://-/', 'http://a.-.org/', 'http://--/', 'http://a$b.org/', 'http://!/', "http://a'b.org/"]],
  ['not-a-url', [`http://${'a'.repeat(64)}.org/`, `http://${'a.'.repeat(126)}org/`, `http://${'ü'.repeat(60)}.org/`]],
  ['not-a-url', [undefined, null, 1, true, ['http://example.org/'], { url: 'http://example.org/' }, Symbol('url')]],
  ['unsupported-scheme', ['file:///etc/passwd', 'ftp://example.org/', 'gopher://example.org/', 'data:text/html,a']],
  ['unsupported-scheme', ['javascript:alert(1)', 'ws://example.org/', 'blob:https://example.org/1', 'FILE:/etc']],
  [
    'forbidden-port',
    ['http://example.org:22/', 'https://example.org:6379/', 'http://8.8.8.8:8080/', 'http://e.org:0/'],
  ],
])('%s: %j', (fault, inputs) => {
  expect(inputs.map((input) => checkUrl(input, publicOnly))).toEqual(inputs.map(() => ({ fault })))
})

test.each([
  ['https://example.org', 'https://example.org/'],
  ['  https://example.org/a \n', 'https://example.org/a'],
  ['https://BÜCHER.example./%7ea?utm_source=x#b', 'https://xn--bcher-kva.example/~a'],
  ['http://example.org:443/', 'http://example.org:443/'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ['https://example.org/mail/a@b?c=d@e', 'https://example.org/mail/a@b?c=d@e'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://internal.example.org/', 'https://internal.example.org/'],
  [`http://${'a'.repeat(63)}.org/`, `http://${'a'.repeat(63)}.org/`],
  ['https://a-.-b.example_1.org/', 'https://a-.-b.example_1.org/'],
  ['https://notlocalhost.example/', 'https://notlocalhost.example/'],
])('%j may be fetched', (input, url) => {
  expect(checkUrl(input, publicOnly)).toEqual({ url })
})

test.each([
  ['as it was sent', `https://example.org/${'a'.repeat(2_029)}`],
  ['once it is escaped', `https://example.org/${'é'.repeat(400)}`],
  ['by a thousand times', `https://example.org/${'%'.repeat(2_000_000)}`],
])('a URL is too long %s', (_how, url) => {
  expect(checkUrl(url, publicOnly)).toEqual({ fault: 'too-long' })
})

test('a URL of 2,048 characters is not too long', () => {
  const url = `https://example.org/${'a'.repeat(2_028)}`
  expect(checkUrl(url, publicOnly)).toEqual({ url })
})

const own = openAddressPolicy({
  FETCH_ALLOW_PRIVATE: ['10.0.0.0/8', 'fd00::/8'],
  FETCH_ALLOW_PORTS: [80, 443],
  SELF_HOSTS: [
    'api.example.org',
    'xn--bcher-kva.example',
    '8.8.8.8/32',
    '9.9.9.0/24',
    '10.0.0.5/32',
    '2606:4700::7/128',
  ],
})

test.each([
  ...[
    'https://api.example.org/',
    'https://API.example.org./a',
    'http://bücher.example/',
    'http://8.8.8.8/',
    'http://9.9.9.9/',
  ],
  ...['http://134744072/', 'http://10.0.0.5:6379/', 'http://[::ffff:10.0.0.5]/', 'http://[2606:4700:0::7]/'],
])('%s is our own, and never fetched', (url) => {
  expect(checkUrl(url, own)).toEqual({ fault: 'private-address' })
})

test.each(['http://10.0.0.6:6379/', 'https://www.api.example.org/', 'https://example.org/', 'http://[fd00::7]/'])(
  '%s is beside our own',
  (url) => {
    expect(checkUrl(url, own)).toEqual({ url })
  },
)

const loopback = openAddressPolicy({ FETCH_ALLOW_PRIVATE: ['127.0.0.0/8'], FETCH_ALLOW_PORTS: [80] })

test.each([
  'http://127.0.0.1:3000/',
  'http://127.9.9.9:22/',
  'http://localhost:3000/',
  'http://news.localhost:3000/',
  'http://[::ffff:7f00:1]:3000/',
])('%s may be fetched where the operator listed its address', (url) => {
  expect(checkUrl(url, loopback)).toEqual({ url })
})

test.each<[UrlFault, string]>([
  ['private-address', 'http://[::1]:3000/'],
  ['private-address', 'http://10.0.0.1/'],
  ['private-address', 'http://[::ffff:a00:1]/'],
  ['private-address', 'http://db.internal/'],
  ['forbidden-port', 'http://example.org:3000/'],
  ['forbidden-port', 'https://example.org/'],
])('%s: %s is not what the operator listed', (fault, url) => {
  expect(checkUrl(url, loopback)).toEqual({ fault })
})
