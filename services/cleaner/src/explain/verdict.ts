import type { DropReason } from '@copydesk/contracts'
import type { Extracted } from '../extracted.ts'

/** Reasons that the cleaner gives, for the person whose page came out empty. */
const meanings: Partial<Record<DropReason, string>> = {
  'not-html': 'it is neither HTML nor plain text',
  'bad-encoding': 'it is written in an encoding that nobody knows',
  'too-deep': 'its elements are nested too deep, or are too many',
  empty: 'there is no text on it',
  'needs-javascript': 'scripts draw it, and none are run here',
  'soft-404': 'it says that there is no such page',
  blocked: 'it asks for consent, or bars robots',
  'login-required': 'it has to be signed in to',
  'not-an-article': 'no text on it stands together as that of an article does',
}

/** What became of a page: a sentence, then what else is known of it. */
export function verdictOf(extracted: Extracted): string[] {
  if ('drop' in extracted) {
    const { reason, detail } = extracted.drop
    const meaning = meanings[reason]
    return [`no article (${reason})${meaning ? `: ${meaning}` : ''}`, ...(detail ? [detail] : [])]
  }
  const { body, extractorVersion } = extracted.article
  const letters = body.reduce((sum, { text }) => sum + text.length, 0)
  const sentence = `an article of ${letters.toLocaleString('en')} characters in ${body.length} blocks`
  return [sentence, ...qualityOf(extracted.article), `extractor ${extractorVersion}`]
}

interface Quality {
  score: number
  reasons: string[]
}

function qualityOf(article: object): string[] {
  const { quality } = article as { quality?: Quality }
  return quality ? [[`quality ${quality.score}`, ...quality.reasons].join(', ')] : []
}
