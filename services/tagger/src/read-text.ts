import { headlineIndex, type Paragraph } from './paragraphs.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** A sentence with its words; offsets are within its paragraph. */
export interface Sentence extends Span {
  words: Word[]
}

/** A paragraph taken apart. */
export interface ReadParagraph extends Paragraph {
  sentences: Sentence[]
}

/** An article taken apart once, for all that is said of its words and sentences. */
export interface ReadText {
  languageCode: string
  headline: ReadParagraph
  body: ReadParagraph[]
}

/** Takes the paragraphs of an article apart, as its language does. */
export function readText(paragraphs: Paragraph[], languageCode: string): ReadText {
  const read = paragraphs.map((paragraph) => readParagraph(paragraph, languageCode))
  return {
    languageCode,
    headline: read.find(({ index }) => index === headlineIndex) ?? { index: headlineIndex, text: '', sentences: [] },
    body: read.filter(({ index }) => index !== headlineIndex),
  }
}

function readParagraph(paragraph: Paragraph, languageCode: string): ReadParagraph {
  const words = wordsOf(paragraph.text, languageCode)
  let next = 0
  const sentences = sentencesOf(paragraph.text, languageCode).map((span) => {
    const first = next
    while (next < words.length && (words[next]?.start ?? 0) < span.end) next++
    return { ...span, words: words.slice(first, next) }
  })
  return { ...paragraph, sentences }
}
