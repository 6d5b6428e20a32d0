import type { DropReason } from '@copydesk/contracts'
import { textOf } from './page-tree.ts'
import type { ParsedPage } from './parsed-page.ts'
import { fold, oneLine } from './text.ts'

/** What a page says in place of an article. */
export interface Notice {
  reason: DropReason
  /** A text of so many characters beside it is an article all the same. */
  articleLength: number
}

/** What error pages say, in the languages of most of the press. */
const notFound = [
  ...['404', 'not found', 'no longer available', 'does not exist', 'doesn t exist', 'could not be found'],
  ...['page not found', 'cannot be found', 'can t be found', 'can t find', 'page you requested', 'has been removed'],
  ...['page is unavailable', 'content unavailable', 'page isn t available', 'page is missing', 'looking for is gone'],
  ...['nicht gefunden', 'seite nicht gefunden', 'existiert nicht', 'nicht mehr verfügbar', 'konnte nicht gefunden'],
  ...['introuvable', 'page introuvable', 'non trouvée', 'page non trouvée', 'n existe pas', 'n existe plus'],
  ...['no encontrada', 'página no encontrada', 'no encontrado', 'no existe', 'no se encuentra', 'no se ha encontrado'],
  ...['non trovata', 'pagina non trovata', 'non esiste', 'não encontrada', 'página não encontrada', 'não existe'],
  ...['niet gevonden', 'pagina niet gevonden', 'bestaat niet', 'no trobada', 'pàgina no trobada'],
  ...['ikke fundet', 'siden blev ikke fundet', 'siden findes ikke', 'ikke funnet', 'siden finnes ikke'],
  ...['finns inte', 'sidan finns inte', 'hittades inte', 'sidan hittades inte', 'sivua ei löydy', 'ei löytynyt'],
  ...['nie znaleziono', 'strona nie istnieje', 'stránka nenalezena', 'nebyla nalezena', 'stránka sa nenašla'],
  ...['nem található', 'az oldal nem található', 'nu a fost găsită', 'pagina nu există', 'nije pronađena'],
  ...['ni bilo mogoče najti', 'lapa nav atrasta', 'puslapis nerastas', 'lehte ei leitud', 'sayfa bulunamadı'],
  ...['не найдена', 'страница не найдена', 'не существует', 'не знайдено', 'сторінку не знайдено', 'не е намерена'],
  ...['δεν βρέθηκε', 'η σελίδα δεν βρέθηκε', 'الصفحة غير موجودة', 'لم يتم العثور', 'הדף לא נמצא', 'صفحه یافت نشد'],
  ...['không tìm thấy', 'tidak ditemukan', 'halaman tidak ditemukan', 'ไม่พบหน้า', 'पृष्ठ नहीं मिला', 'পৃষ্ঠা পাওয়া যায়নি'],
  ...['找不到', '页面不存在', '頁面不存在', '無法找到', 'ページが見つかりません', '見つかりませんでした'],
  ...['페이지를 찾을 수 없습니다', '존재하지 않는'],
]

/** What stands at an address that nobody runs a site at. */
const nobodyHome = [
  ...['domain is for sale', 'domain for sale', 'domain may be for sale', 'buy this domain', 'domain name for sale'],
  ...['domain is parked', 'parked domain', 'parked free', 'domain parking', 'domain has expired', 'domain expired'],
  ...['domain is registered', 'domain steht zum verkauf', 'domain kaufen', 'domaine est à vendre', 'dominio en venta'],
  ...['dominio in vendita', 'domein te koop', 'domínio à venda', 'domena na sprzedaż', 'домен продается'],
  ...['account suspended', 'account has been suspended', 'site suspended', 'bandwidth limit exceeded'],
  ...['welcome to nginx', 'apache2 ubuntu default page', 'apache2 debian default page', 'default web site page'],
  ...['test page for the apache http server', 'test page for the nginx http server', 'iis windows server'],
  ...['http server test page', 'website coming soon', 'site is under construction', 'under maintenance'],
]

/** What is asked of those who are taken for robots. */
const wall = [
  ...['attention required', 'checking your browser', 'confirm you are human', 'making sure you re not a bot'],
  ...['verify you are human', 'verify that you are human', 'verifying you are human', 'human verification'],
  ...[
    'are you a robot',
    'you are not a robot',
    'you re not a robot',
    'you re not a bot',
    'robot or human',
    'not a robot',
  ],
  ...['pardon our interruption', 'access to this page has been denied', 'you have been blocked'],
  ...['ddos protection by', 'unusual traffic', 'automated access', 'bot verification', 'browser verification'],
  ...['request unsuccessful', 'request blocked', 'client challenge', 'security checkpoint'],
  ...['sind sie ein mensch', 'ich bin kein roboter', 'je ne suis pas un robot', 'no soy un robot', 'sei un robot'],
  ...[
    'zugriff verweigert',
    'accès refusé',
    'acceso denegado',
    'доступ ограничен',
    'я не робот',
    '安全验证',
    '访问被拒绝',
  ],
]

/** What is asked of everybody before they may read. */
const consent = [
  ...['before you continue', 'bevor sie fortfahren', 'bevor sie weitergehen', 'bevor sie zu', 'avant de continuer'],
  ...[
    'avant d accéder',
    'antes de continuar',
    'prima di continuare',
    'voordat je verdergaat',
    'voordat je verder gaat',
  ],
  ...['innan du fortsätter', 'før du fortsætter', 'før du fortsetter', 'zanim przejdziesz', 'прежде чем продолжить'],
  ...[
    'we value your privacy',
    'we care about your privacy',
    'your privacy choices',
    'privacy consent',
    'cookie consent',
  ],
  ...['cookie wall', 'cookiewall', 'consent wall', 'privacy gate', 'mit werbung weiterlesen', 'mit werbung lesen'],
  ...['respetamos tu privacidad', 'nous respectons votre vie privée', 'wir respektieren ihre privatsphäre'],
]

/** What an article may speak of as well: it tells only where nothing else is said. */
const missing = ['404', '410', 'it works', 'site not found', 'gone', 'maintenance', 'coming soon', 'under construction']
const refused = [
  ...['just a moment', 'one more step', 'security check', 'access denied', 'forbidden', 'captcha', 'recaptcha'],
  ...['zugriff verweigert', 'accès refusé', 'acceso denegado', 'accesso negato', 'acesso negado'],
]
const asked = [
  ...['consent', 'zustimmung', 'einwilligung', 'consentement', 'toestemming', 'samtykke', 'evästeet'],
  ...['datenschutzeinstellungen', 'cookie settings', 'privacyinstellingen', 'privacy instellingen'],
]

interface Phrases extends Notice {
  texts: string[]
  onlyAlone?: boolean
}

const tables: Phrases[] = [
  { texts: nobodyHome, reason: 'soft-404', articleLength: 4_000 },
  { texts: missing, reason: 'soft-404', articleLength: 500, onlyAlone: true },
  { texts: refused, reason: 'blocked', articleLength: 500, onlyAlone: true },
  { texts: asked, reason: 'blocked', articleLength: 500, onlyAlone: true },
  { texts: notFound, reason: 'soft-404', articleLength: 500 },
  { texts: wall, reason: 'blocked', articleLength: 500 },
  { texts: consent, reason: 'blocked', articleLength: 1_500 },
]

/** Beside these a notice still says no more. */
const fillers = new Set(
  '404 403 410 error http oops ooops whoops ops ups hoppla sorry uh oh page the this that we fehler erreur code'.split(
    ' ',
  ),
)

/** Beside more text than this no notice is one. */
export const mostBeside = Math.max(...tables.map(({ articleLength }) => articleLength))

/** Scripts without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const phrases = tables.flatMap(({ texts, onlyAlone = false, ...notice }) =>
  texts.map(fold).map((words) => ({ words, core: coreOf(words), mention: bounded(words), onlyAlone, notice })),
)

/** The phrases, by their indices: the first with these words … */
const byCore = new Map(phrases.map(({ core }, index) => [core, index] as const).toReversed())
const byWords = new Map(
  phrases.flatMap(({ words, onlyAlone }, index) => (onlyAlone ? [] : [[words, index] as const])).toReversed(),
)
/** … and those that a line may mention, by their first words; what is written without spaces may begin within a word. */
const mentionable = phrases.flatMap((phrase, rank) => (phrase.onlyAlone ? [] : [{ ...phrase, rank }]))
const [closeSet, spaced] = [mentionable.filter(isCloseSet), mentionable.filter((each) => !isCloseSet(each))]
const byFirstWord = Map.groupBy(spaced, ({ words }) => words.slice(0, `${words} `.indexOf(' ')))

function isCloseSet({ words, mention }: { words: string; mention: string }): boolean {
  return words === mention
}

const longestTitle = 80
/** A page that shows no more than this is a notice from beginning to end. */
const shortPage = 400

/** What a page says instead of an article, by its title and headings, or by all of a page of a few words. */
export function noticeOf({ tree, meta }: ParsedPage, shown: string): Notice | undefined {
  const firstOf = (name: string) => oneLine(tree.named(name).slice(0, 1).map(textOf).join(''))
  const titles = [firstOf('title'), firstOf('h1')].filter(isTitle)
  const notice = first([...titles, ...(shown.length <= shortPage ? [shown] : [])].map(noticeIn))
  if (notice) return notice
  // Lower headings may be those of a banner that asks for consent above an article.
  const below = first([firstOf('h2'), ...meta('description').slice(0, 1)].filter(isTitle).map(noticeThatIsAll))
  return below?.reason === 'blocked' ? undefined : below
}

const isTitle = (line: string): boolean => line.length <= longestTitle

function first(notices: (Notice | undefined)[]): Notice | undefined {
  return notices.find((notice) => notice !== undefined)
}

const folderList: Notice = { reason: 'soft-404', articleLength: 4_000 }

function noticeIn(line: string): Notice | undefined {
  return noticeThatIsAll(line) ?? noticeMentioned(line)
}

function noticeThatIsAll(line: string): Notice | undefined {
  if (/^index of \//i.test(line)) return folderList
  const ranks = line.split(separators).flatMap((part) => {
    const folded = fold(part)
    return [byCore.get(coreOf(folded)), ...openingsOf(folded).map((opening) => byWords.get(opening))]
  })
  return phrases[Math.min(...ranks.map((rank) => rank ?? phrases.length))]?.notice
}

function noticeMentioned(line: string): Notice | undefined {
  const words = fold(line)
  const within = ` ${words} `
  const perhaps = words.split(' ').flatMap((word) => byFirstWord.get(word) ?? [])
  if (unspaced.test(words)) perhaps.push(...closeSet)
  const said = perhaps.filter(({ mention }) => within.includes(mention))
  const phrase = phrases[Math.min(...said.map(({ rank }) => rank))]
  return phrase && { ...phrase.notice, articleLength: mentionedLength }
}

/** Who only mentions it may be writing about it. */
const mentionedLength = 500
/** As in “Before you continue to the Herald”. */
const mostWordsBehind = 3

/** A line without its last word, without its last two words and so on. */
function openingsOf(part: string): string[] {
  const openings: string[] = []
  let end = part.lastIndexOf(' ')
  while (end > 0 && openings.length < mostWordsBehind) {
    openings.push(part.slice(0, end))
    end = part.lastIndexOf(' ', end - 1)
  }
  return openings
}

/** Between a title and the name of its publisher. */
const separators = / [-–—·•»|] |\||: /

function bounded(words: string): string {
  return unspaced.test(words) ? words : ` ${words} `
}

/** Words without those that say nothing; all of them when that is all there is. */
function coreOf(folded: string): string {
  const words = folded.split(' ')
  const telling = words.filter((word) => !fillers.has(word))
  return telling.length > 0 ? telling.join(' ') : (words[0] ?? '')
}
