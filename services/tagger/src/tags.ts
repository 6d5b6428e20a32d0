import type { Article, Tags } from '@copydesk/contracts'
import { keywordsOf } from './keywords.ts'
import { capped, paragraphsOf } from './paragraphs.ts'
import { countWords, readingMinutes } from './reading.ts'
import type { Tools } from './tools.ts'

/** The recogniser reads about 100,000 characters a second, and while it reads nothing else runs. */
const recognisedChars = 50_000

/** Everything the tagger says of an article. Needs only headline and body, and either may be empty. */
export function tagsOf(article: Pick<Article, 'headline' | 'body'>, tools: Tools): Tags {
  const paragraphs = paragraphsOf(article)
  const read = capped(paragraphs, recognisedChars)
  const language = tools.detectLanguage(read)
  const wordCount = countWords(paragraphs, language.code)
  return {
    language,
    entities: language.code === 'en' ? tools.recognise(read) : [],
    keywords: keywordsOf(read, language.code),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    taggerVersion: tools.taggerVersion,
  }
}
