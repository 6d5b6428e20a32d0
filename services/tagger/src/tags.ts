import type { Article, Tags } from '@copydesk/contracts'
import type { Recogniser } from './entities.ts'
import { keywordsOf } from './keywords.ts'
import type { LanguageDetector } from './language.ts'
import { capped, paragraphsOf } from './paragraphs.ts'
import { countWords, readingMinutes } from './reading.ts'

/** What tags are made with. A better recogniser replaces `recognise` and nothing else. */
export interface Taggers {
  detectLanguage: LanguageDetector
  recognise: Recogniser
  taggerVersion: string
}

/** The recogniser reads about 100,000 characters a second, and while it reads nothing else runs. */
const recognisedChars = 50_000

/** Everything the tagger says of an article. Needs only headline and body, and either may be empty. */
export function tagsOf(article: Pick<Article, 'headline' | 'body'>, taggers: Taggers): Tags {
  const paragraphs = paragraphsOf(article)
  const read = capped(paragraphs, recognisedChars)
  const language = taggers.detectLanguage(read)
  const wordCount = countWords(paragraphs, language.code)
  return {
    language,
    entities: language.code === 'en' ? taggers.recognise(read) : [],
    keywords: keywordsOf(read, language.code),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    taggerVersion: taggers.taggerVersion,
  }
}
