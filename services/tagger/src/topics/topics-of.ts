import type { Topic } from '@copydesk/contracts'
import { headlineIndex, type Paragraph } from '../paragraphs.ts'
import type { Told } from '../told.ts'
import { type Desk, desksOf } from './desks.ts'
import { lexiconOf } from './lexicons.ts'
import { rankTopics } from './rank-topics.ts'
import { tokensOf } from './tokens.ts'
import { type Piece, weigh } from './weigh.ts'

/** What an article may say of its desk, all of it optional. */
export type Signs = Pick<Told, 'section' | 'publisherTags' | 'canonicalUrl'>

/** How much a term counts: most in the headline, much in the lede, least far down. `tokens`: how far each part of the body goes. */
const headlineShare = 3
const bodyParts = [
  { tokens: 30, share: 2 },
  { tokens: 70, share: 1 },
  { tokens: 200, share: 0.6 },
  { tokens: 700, share: 0.3 },
]
const readChars = 12_000

/** One to three IPTC Media Topics of an article, the likeliest first; none where nothing speaks clearly for one. */
export function topicsOf(signs: Signs, paragraphs: Paragraph[], languageCode: string): Topic[] {
  const desks: Desk[] = desksOf(signs)
  const lexicon = lexiconOf(languageCode)
  if (!lexicon) return rankTopics(desks, new Map(), 0)
  const pieces = piecesOf(paragraphs)
  const words = pieces.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return rankTopics(desks, weigh(pieces, lexicon), words)
}

function piecesOf(paragraphs: Paragraph[]): Piece[] {
  const headline = paragraphs.find(({ index }) => index === headlineIndex)?.text ?? ''
  const body = paragraphs.filter(({ index }) => index !== headlineIndex).map(({ text }) => text)
  let rest = tokensOf(body.join('\n').slice(0, readChars))
  const pieces = [{ tokens: tokensOf(headline.slice(0, 500)), share: headlineShare }]
  for (const { tokens, share } of bodyParts) {
    pieces.push({ tokens: rest.slice(0, tokens), share })
    rest = rest.slice(tokens)
  }
  return pieces
}
