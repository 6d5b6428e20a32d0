import type { Paragraph } from '../paragraphs.ts'
import type { NamedMention } from './mention.ts'

/** Fewer than those that stand beside a quote: here none need be near, and "called" or "asked" would make speakers of many. */
const saying =
  '(?:said|says|told|added|adds|wrote|writes|tweeted|warned|claimed|insisted|argued|replied|explained|announced|declared|stated|noted|confirmed|acknowledged)'
const saysBehind = new RegExp(`^,? (?:also |later |then )?${saying}\\b(?! \\d)`)
/** "Brown, the mayor, said on Monday"; in "Brown, the mayor, said Lee" it is Lee. */
const saysBehindAside = new RegExp(
  `^, (?:an?|the|who|of) [^,.;“”"]{1,60}, (?:also |later )?${saying}\\b(?! (?:\\d|(?!\\w+day\\b)\\p{Lu}))`,
  'u',
)
const saysBefore = new RegExp(`(?:[,!?]?[”"’']\\s${saying}|\\b[Aa]ccording to) (?:[A-Z]?[\\w’'-]+ ){0,3}$`)
const bylineBefore = /^(?:.*[.!?] )?By (?:[\p{L}.’'-]+ ){0,8}(?:and )?$/u
/** "(Reporting by Ann Lee in Harlow and Bo Berg; editing by …"; who edited has written nothing. */
const reportedBefore =
  /(?:^|[(.;] ?)(?:Additional reporting|Reporting and writing|Reporting|Writing) by (?:(?![Ee]diting )[\p{L}.’',-]+ ){0,12}$/u
const datelineBehind = /^(?:, [\p{L}\p{N}., ]{1,40})? ?(?:\([\p{L} ./&]{2,30}\) ?)?(?:-{1,2}|[–—:]) /u
const reach = 80
/** Datelines open an article; further down a dash is only a dash. */
const firstParagraphs = 2

/** What somebody or some place does where it is named: whose text it is, where it was sent from, who is speaking; undefined when that is not clear. */
export function roleOf({ paragraph, start, end, kind }: NamedMention, text: string): string | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  const behind = text.slice(end, end + reach)
  if (kind !== 'person') return isDateline(paragraph, start, text.slice(start, end), behind) ? 'dateline' : undefined
  if (bylineBefore.test(before) && !/^ (?:\p{Ll}+ )/u.test(behind)) return 'byline'
  if (reportedBefore.test(before)) return 'byline'
  const saysSo = saysBehind.test(behind) ? !isAside(before, behind) : saysBehindAside.test(behind)
  return saysSo || saysBefore.test(before) ? 'speaker' : undefined
}

/** In "Brown, an ally of Bolsonaro, said" and in "Brown, the member for Lincoln, said" it is Brown who speaks. */
const aside = /, (?:(?:an?|who|whose) [^,.]{0,60}|the [^,.]{0,60} (?:of|for|from|in|at) )$/

function isAside(before: string, behind: string): boolean {
  return behind.startsWith(',') && aside.test(before)
}

function isDateline(paragraph: number, start: number, name: string, behind: string): boolean {
  return (
    paragraph >= 0 &&
    paragraph < firstParagraphs &&
    start === 0 &&
    name === name.toUpperCase() &&
    datelineBehind.test(behind)
  )
}

/** "(Northwire)" behind a dateline is who sent it, whatever it looks like. */
function isAgency({ paragraph, start, end }: NamedMention, text: string): boolean {
  const isOpening = paragraph >= 0 && paragraph < firstParagraphs && start < reach
  return isOpening && text[start - 1] === '(' && /^\) ?(?:-{1,2}|[–—:]) /.test(text.slice(end, end + 5))
}

/** The mentions with their roles; the agency of a dateline is an organisation. */
export function withRoles(mentions: NamedMention[], paragraphs: Paragraph[]): NamedMention[] {
  const texts = new Map(paragraphs.map(({ index, text }) => [index, text]))
  return mentions.map((mention) => {
    const text = texts.get(mention.paragraph) ?? ''
    if (isAgency(mention, text)) return { ...mention, kind: 'organisation' }
    const role = roleOf(mention, text)
    return role ? { ...mention, role } : mention
  })
}
