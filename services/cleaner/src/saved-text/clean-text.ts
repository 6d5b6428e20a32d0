import { endsSentence } from './form.ts'
import { withoutCaptions } from './inline-captions.ts'
import { withoutInterruptions } from './interruptions.ts'
import { isPrompt } from './prompts.ts'

/** Share prompts as the common plug-ins write them: how they begin, and how they end. */
const sharePrompts: [opening: string, ending: string][] = [
  ['Click to share on', '(Opens in new window)'],
  ['Click to email', '(Opens in new window)'],
  ['Click to print', '(Opens in new window)'],
  ['Share on', '(Opens in new window)'],
  ['Klick, um', '(Wird in neuem Fenster geöffnet)'],
  ['Klicken, um', '(Wird in neuem Fenster geöffnet)'],
  ['Zum Teilen auf', '(Wird in neuem Fenster geöffnet)'],
  ['Cliquez pour', '(ouvre dans une nouvelle fenêtre)'],
  ['Cliquer pour', '(ouvre dans une nouvelle fenêtre)'],
  ['Haz clic para', '(Se abre en una ventana nueva)'],
  ['Fai clic', '(Si apre in una nuova finestra)'],
  ['Clique para', '(abre em nova janela)'],
  ['Carregue aqui para', '(Opens in new window)'],
  ['Klik om', '(Wordt in een nieuw venster geopend)'],
  ['Klicka för att', '(Öppnas i ett nytt fönster)'],
  ['Klik for at', '(Åbner i et nyt vindue)'],
  ['Klikk for å', '(åpnes i en ny fane)'],
]
const longestPrompt = 120

/** What plug-ins leave behind the text. */
const trailers = [
  ...[
    'Like this:',
    'Share this:',
    'Gefällt mir:',
    'Teilen mit:',
    'J’aime ça :',
    "J'aime ça :",
    'Partager :',
    'Me gusta esto:',
    'Comparte esto:',
  ],
  ...[
    'Mi piace:',
    'Condividi:',
    'Curtir isso:',
    'Compartilhe isso:',
    'Vind-ik-leuk:',
    'Delen:',
    'Gilla:',
    'Synes godt om:',
    'Lik dette:',
  ],
]
const longestTrailer = 160

/** A text without what asks readers to share, subscribe or read on, and without captions in the midst of it. */
export function cleanText(text: string): string {
  const shared = withoutLabel(sharePrompts.reduce(withoutSharePrompt, text))
  const trailed = withoutTrailers(withoutInterruptions(shared))
  return withoutPromptSentences(withoutCaptions(trailed))
    .replace(/[\s\\]{1,20}$/, '')
    .trim()
}

const service =
  /^\s?(?:Facebook|X|Twitter|WhatsApp|LinkedIn|Telegram|Reddit|Pinterest|Bluesky|Threads|Mastodon|Email|E-Mail|Print|Drucken|Pocket|Tumblr)(?=\s|$)/i

function withoutLabel(text: string): string {
  const label = trailers.find((each) => text.startsWith(each))
  return label ? text.slice(label.length).trim() : text
}

function withoutSharePrompt(text: string, [opening, ending]: [string, string]): string {
  if (!text.includes(ending)) return text
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, from)) {
    const end = text.slice(at, at + longestPrompt).indexOf(ending)
    parts.push(text.slice(from, end < 0 ? at + opening.length : at))
    from = end < 0 ? at + opening.length : behindPrompt(text, at + end + ending.length)
  }
  return [...parts, text.slice(from)].join('').trim()
}

/** Some plug-ins say the name of the service once more. */
function behindPrompt(text: string, at: number): number {
  return at + (service.exec(text.slice(at, at + 20))?.[0].length ?? 0)
}

function withoutTrailers(text: string): string {
  const tail = Math.max(text.length - longestTrailer, 0)
  const cuts = trailers.map((trailer) => text.indexOf(trailer, tail)).filter((at) => at >= 0)
  if (cuts.length === 0) return text
  return withoutSignature(text.slice(0, Math.min(...cuts)).trim())
}

/** `… said. By Ann Example Local Reporter` */
function withoutSignature(text: string): string {
  const at = text.lastIndexOf(' By ')
  const names = at < 0 ? '' : text.slice(at + 4)
  return /^(?:\p{Lu}[\p{L}’'.-]{0,30}\s?){2,9}$/u.test(names) && endsSentence(text.slice(0, at))
    ? text.slice(0, at)
    : text
}

/** The text of a link that was saved behind a summary. */
const readOn =
  /(?<=[.!?…]["”’»]?)\s(?:More|Read more|Read on|Continue reading|Full story|Mehr|Weiterlesen|Lire la suite|Leer más|Leggi tutto|Leia mais|Lees meer|Läs mer|Læs mere|Les mer|Lue lisää)\s?[»→›…]?$/i

const signUp = /\s?Sign up (?:for|to) (?:[\p{L}’'&-]{1,30}\s){1,6}newsletters?(?:\sSign up)?(?=\s|$)/giu

const sentenceEnd = /[.!?]["”’']?\s(?=\p{Lu})/gu
const longestSentence = 330

const mostPrompts = 5

/** Only the first and the last sentences can be prompts: in the midst of a text they are more likely to be about one. */
function withoutPromptSentences(text: string): string {
  let cleaned = text.replace(signUp, '').replace(readOn, '')
  for (let count = 0; count < mostPrompts; count += 1) {
    const start = firstSentence(cleaned)
    if (start !== undefined && !isQuestion(start) && isPrompt(start)) cleaned = cleaned.slice(start.length).trim()
    const end = lastSentence(cleaned)
    if (end !== undefined && !isQuestion(end) && isPrompt(end)) cleaned = cleaned.slice(0, -end.length).trim()
  }
  return cleaned
}

/** Authors ask too, and then go on. */
function isQuestion(sentence: string): boolean {
  return sentence.trimEnd().endsWith('?')
}

/** Undefined when the text has but one, or that is longer than any prompt. */
function firstSentence(text: string): string | undefined {
  const [end] = text.slice(0, longestSentence).matchAll(sentenceEnd)
  return end && text.slice(0, end.index + end[0].length)
}

function lastSentence(text: string): string | undefined {
  const from = Math.max(text.length - longestSentence, 0)
  const end = [...text.slice(from).matchAll(sentenceEnd)].at(-1)
  return end && text.slice(from + end.index + end[0].length)
}
