import type { Sentence } from '../read-text.ts'

const leastWords = 6
const mostWords = 60
const leastChars = 12

/** What invites a reader to something, credits a picture or says where a text is from. */
const boilerplate = [
  /\b(?:sign up|subscribe|newsletters?|follow us|click here|tap here|read more|more stories|read also|log ?in|download (?:the|our) app|our app|join our|whatsapp channel|get in touch|contact us|support (?:us|our work)|all rights reserved|terms of (?:use|service)|privacy policy|cookies?|this (?:article|story) (?:was|first|originally)|advertisement|sponsored|watch (?:the )?video|listen to|share this|correction|earlier version|reporting by|editing by|e-?mail us)\b/iu,
  /\b(?:newsletter|abonnieren|lesen sie (?:auch|mehr)|mehr zum thema|jetzt anmelden|abonnez-vous|inscrivez-vous|lire aussi|suscríbete|lea también|síguenos|iscriviti|leggi anche|assine|leia (?:também|mais)|lees (?:ook|meer)|läs (?:också|mer)|læs også|les også|czytaj (?:też|także)|подписывайтесь|читайте также)(?!\p{L})/iu,
  /^(?:photo|photograph|image|picture|foto|bild|credit|source|quelle|video|file photo)s?\s?[:|/(]|\bgetty images\b|^(?:by|von|par|por) \p{Lu}\S+ \p{Lu}\S+$/iu,
]

const asked = /[?؟？;]["'”’»」)]*$/u
const ended = /[.!…。！।॥۔։።។။]["'”’»“」)\]]*$/u
const quoted = /^["'“”„«»‘’「『‹]/u
const small = /^\p{Ll}/u

/** What needs the sentence before it: pronouns, connectives and the like, at its head. */
const dangling =
  /^(?:he|she|it|they|we|i|you|his|her|their|its|our|my|this|that|these|those|such|but|and|or|so|yet|also|however|meanwhile|instead|moreover|then|there|here|both|neither|another|others|still|nor|because|for example|er|sie|es|wir|ich|ihr|ihre|sein|seine|dies|diese|dieser|dieses|das|aber|und|doch|auch|denn|dabei|dazu|damit|dort|jedoch|zudem|il|elle|ils|elles|nous|je|cela|ce|cette|ces|mais|et|donc|aussi|él|ella|ellos|ellas|esto|este|esta|pero|y|también|además|ele|ela|eles|elas|isso|mas|e|também|lui|lei|loro|questo|questa|ma|anche|hij|zij|ze|het|dit|dat|deze|maar|en|ook|он|она|они|это|этот|эта|но|и|также|однако)(?![\p{L}\p{M}'’])/iu

/** Can a sentence stand alone in a summary? `first`: it opens the article, where less can be wrong. */
export function isFitting(text: string, { words, start, end }: Sentence, first: boolean, unspaced: boolean): boolean {
  const sentence = text.slice(start, end)
  if (words.length > mostWords || (unspaced ? sentence.length < leastChars : words.length < leastWords)) return false
  if (!first && (quoted.test(sentence) || small.test(sentence) || dangling.test(sentence))) return false
  return !asked.test(sentence) && !boilerplate.some((pattern) => pattern.test(sentence))
}

/** A heading or a caption has no stop; neither have the sentences of some scripts. */
export function isEnded(text: string, { start, end }: Sentence): boolean {
  return ended.test(text.slice(Math.max(start, end - 4), end))
}
