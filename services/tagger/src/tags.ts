import type { Tags, Topic } from '@copydesk/contracts'
import { joinSamePlaces } from './entities/same-places.ts'
import { withSeats } from './entities/seats.ts'
import { keywordsOf } from './keywords/keywords.ts'
import { capped, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { writingOf } from './places/gazetteer-languages.ts'
import { namesByGazetteer } from './places/gazetteer-names.ts'
import { linkPlaces } from './places/link-places.ts'
import { quotesOf } from './quotes/quotes.ts'
import { readText } from './read-text.ts'
import { countWords, readingMinutes } from './reading.ts'
import { sketchOf } from './sketch/sketch.ts'
import { summaryOf } from './summary/summary.ts'
import type { Told } from './told.ts'
import type { Tools } from './tools.ts'
import { topicsOf } from './topics/topics-of.ts'
import { vocabularyVersion } from './topics/vocabulary.ts'

/** While an article is read nothing else runs; of a longer one only the opening is. */
const readChars = 50_000

/** Everything the tagger says of an article. */
export function tagsOf(article: Told, tools: Tools): Tags {
  const paragraphs = paragraphsOf(article)
  const read = capped(paragraphs, readChars)
  const language = tools.detectLanguage(read)
  const text = readText(read, language.code)
  const topics = topicsOf(article, read, language.code)
  const named = entitiesOf(article, read, language.code, topics, tools)
  const wordCount = countWords(paragraphs, language.code)
  return {
    language,
    ...named,
    topics,
    keywords: keywordsOf(
      text,
      named.entities.map(({ name }) => name),
    ),
    ...summaryOf(text),
    quotes: quotesOf(read, named.entities, language.code),
    sketch: sketchOf(read),
    wordCount,
    readingMinutes: readingMinutes(wordCount, language.code),
    taggerVersion: tools.taggerVersion,
    vocabularyVersion,
  }
}

/** English is read by the model; of languages whose names of countries are known, places are told; of others nothing. */
function entitiesOf(
  article: Told,
  paragraphs: Paragraph[],
  languageCode: string,
  topics: Topic[],
  tools: Tools,
): Pick<Tags, 'entities' | 'entityMethod'> {
  if (languageCode === 'en') {
    const found = withSeats(tools.recognise(paragraphs), topics)
    const linked = linkPlaces(found, paragraphs, article.publisher?.country)
    return { entities: joinSamePlaces(linked), entityMethod: 'model' }
  }
  if (!writingOf.has(languageCode)) return { entities: [], entityMethod: 'unsupported' }
  return { entities: namesByGazetteer(paragraphs, languageCode), entityMethod: 'gazetteer' }
}
