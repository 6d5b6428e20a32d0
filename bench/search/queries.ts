import type { ArticleSearch } from '@copydesk/database'
import { inventArticle } from '../corpus/article.ts'
import { languages } from '../corpus/languages.ts'
import { known, publishers } from '../corpus/names.ts'

const limit = 20
const [english] = languages
const word = (rank: number) => english?.words[rank] ?? ''
const from = '2025-03-01T00:00:00Z'
const to = '2025-04-01T00:00:00Z'

/** A rare word is in one of 700 articles, a common one in one of three. What is asked, by kind; each kind has as many questions as there are numbers. */
export const queries: Record<string, (number: number) => ArticleSearch> = {
  'newest first': () => ({ sort: 'newest', limit }),
  'newest of a publisher': (number) => ({ publisher: publishers[number]?.name, limit }),
  'newest about a person': (number) => ({ entity: known[3 * number]?.name, limit }),
  'newest of a language and month': (number) => ({
    language: languages[number % languages.length]?.code,
    from,
    to,
    limit,
  }),
  'rare word': (number) => ({ q: word(15_000 + number), limit }),
  'common word': (number) => ({ q: word(number), limit }),
  'two words': (number) => ({ q: `${word(number)} ${word(100 + number)}`, limit }),
  phrase: (number) => ({ q: `"${phraseOf(number)}"`, limit }),
  'common word of a language and month': (number) => ({ q: word(number), language: 'en', from, to, limit }),
  'common word, newest first': (number) => ({ q: word(number), sort: 'newest', limit }),
}

/** Lists that are read on and on. */
export const deepQueries: Record<string, ArticleSearch> = {
  'newest first': { sort: 'newest', limit },
  'common word': { q: word(0), limit },
}

/** Three words in a row of the headline of an article that is stored whatever the number of articles. */
function phraseOf(number: number): string {
  return inventArticle(number).headline.split(' ').slice(1, 4).join(' ')
}
