import { expect, test } from 'vitest'
import { extractArticle } from './extract.ts'
import { paragraphs, sampleFetched, sampleLimits, samplePage } from './testing/sample-page.ts'

const menu = `<nav>${'<a href="/town">News from the town</a> '.repeat(30)}</nav>`
const excuse =
  '<p>We have looked in every drawer. You could try the search, or go back to the front page and start anew.</p>'

function reasonFor(html: string, { url = sampleFetched.url, finalUrl = sampleFetched.finalUrl } = {}) {
  const extracted = extractArticle(Buffer.from(html), { ...sampleFetched, url, finalUrl }, sampleLimits)
  return 'drop' in extracted ? extracted.drop.reason : undefined
}

const titled = (title: string, heading = 'Oh dear') =>
  `<title>${title}</title><body>${menu}<h1>${heading}</h1>${excuse.repeat(3)}`

test.each([
  ...[
    'Page not found | The Herald',
    '404 Not Found',
    'Error 404 (Not Found)!!1',
    '404',
    'Oops! That page can’t be found.',
  ],
  ...['This page doesn’t exist', 'Sorry, the page you requested is no longer available', '410 Gone'],
  ...[
    'Seite nicht gefunden – Bote',
    'Fehler 404',
    'Page introuvable',
    'Cette page n’existe plus',
    'Página no encontrada',
  ],
  ...['La página que buscas no existe', 'Pagina non trovata', 'Página não encontrada', 'Pagina niet gevonden'],
  ...[
    'Siden blev ikke fundet',
    'Siden ble ikke funnet',
    'Sidan hittades inte',
    'Sivua ei löydy',
    'Nie znaleziono strony',
  ],
  ...['Stránka nenalezena', 'Az oldal nem található', 'Pagina nu a fost găsită', 'Stranica nije pronađena'],
  ...['Sayfa bulunamadı', 'Страница не найдена', 'Сторінку не знайдено', 'Η σελίδα δεν βρέθηκε', 'الصفحة غير موجودة'],
  ...['הדף לא נמצא', 'Không tìm thấy trang', 'Halaman tidak ditemukan', 'ไม่พบหน้านี้', '找不到该页面', '页面不存在'],
  ...['お探しのページが見つかりませんでした', '페이지를 찾을 수 없습니다'],
])('"%s" is said where there is no page', (title) => {
  expect(reasonFor(titled(title))).toBe('soft-404')
  expect(reasonFor(titled('The Herald', title))).toBe('soft-404')
})

const aboutServers = `<p>${'If you see this page, the web server is installed and works. Change its configuration. '.repeat(8)}</p>`

test.each([
  ['a domain that is for sale', `<title>harlow.example</title><body><h2>This domain is for sale!</h2>${excuse}`],
  [
    'a domain that is parked',
    '<title>harlow.example</title><body><p>This domain is parked free, courtesy of a shop.</p>',
  ],
  ['a domain that has expired', '<title>harlow.example</title><body><h1>Domain expired</h1><p>Renew it now.</p>'],
  ['a new server', `<title>Welcome to nginx!</title><body><h1>Welcome to nginx!</h1>${aboutServers}`],
  ['another new server', '<body><h1>It works!</h1>'],
  ['a third', `<title>Apache2 Ubuntu Default Page: It works</title><body>${aboutServers.repeat(3)}`],
  ['a customer who does not pay', '<title>Account Suspended</title><body><p>Contact your hosting provider.</p>'],
  ['a folder', '<title>Index of /news</title><body><h1>Index of /news</h1><pre><a href="a.html">a.html</a> 2 KB</pre>'],
  ['an error of a few words', '<body><p>Sorry, the article could not be found.</p>'],
])('%s is no page either', (_what, html) => {
  expect(reasonFor(html)).toBe('soft-404')
})

test.each([
  [
    'a challenge',
    '<title>Just a moment...</title><body><noscript>Enable JavaScript and cookies</noscript><script></script>',
  ],
  ['a wall', '<title>Access to this page has been denied</title><body><p>We believe you are a robot.</p>'],
  ['a question', '<title>harlow.example</title><body><h1>Verify you are human</h1><p>Press and hold.</p>'],
  ['a refusal', '<title>Access Denied</title><body><h1>Access Denied</h1><p>Reference #18.2f.1700000000.5c</p>'],
  ['a wall in Chinese', '<title>安全验证</title><body><p>请完成验证</p>'],
  [
    'a wall of consent',
    `<title>Before you continue to the Herald</title><body>${excuse.repeat(8)}<button>Accept</button>`,
  ],
  ['a German one', `<title>Zustimmung | Der Bote</title><body>${excuse.repeat(3)}`],
])('%s is blocked', (_what, html) => {
  expect(reasonFor(html)).toBe('blocked')
})

test('a page that was led to a place of consent is blocked, whatever it says there', () => {
  const finalUrl = 'https://consent.example.com/m?continue=https%3A%2F%2Fexample.com%2F'
  expect(reasonFor(`<title>Example</title><body>${excuse.repeat(20)}`, { finalUrl })).toBe('blocked')
})

test.each([
  'How one company keeps bots out with a captcha',
  'Are you a robot? What makes us human',
  'Why “page not found” is an art form',
  'This domain is for sale, says a monk, and means a mountain',
  'Just a moment',
  'Access denied',
  '404',
  'Gone',
])('an article called “%s” is an article', (headline) => {
  const head = `<title>${headline} | The Herald</title>`
  expect(reasonFor(samplePage({ head, body: `<h1>${headline}</h1>` }))).toBeUndefined()
})

test('a short article below a banner that asks for consent is an article', () => {
  const banner = '<div><h2>We value your privacy</h2><p>Accept all?</p></div>'
  const html = `<title>A bridge is built | The Herald</title><body>${banner}${menu}<h1>A bridge is built</h1><p>${paragraphs(2).join('</p><p>')}</p>`
  expect(reasonFor(html)).toBeUndefined()
})
