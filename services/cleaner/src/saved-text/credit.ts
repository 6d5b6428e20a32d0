import { fold } from '../text.ts'
import { opensWith, phrases } from './vocabulary.ts'

const credit = phrases((words) => words.credit)
const agencies = new Set(
  `getty images|getty|afp|reuters|ap|ap photo|epa|efe|dpa|pa|pa media|pa wire|press association|alamy|shutterstock|istock|istockphoto|scanpix|ritzau scanpix|ntb|ntb scanpix|tt|tt nyhetsbyrån|
  lehtikuva|anp|belga|ansa|lapresse|lusa|keystone|apa|imago|imago images|picture alliance|bloomberg|afp via getty images|adobe stock|pixabay|unsplash|pexels|wikimedia commons|supplied|handout|
  file photo|library image|archive|archiv|archivo|privat|private|rex|swns|xinhua|tass|europa press|agf|ipa|sipa|abaca|maxppp|hans lucas|imagebroker|zuma press|corbis`
    .split('|')
    .map(fold),
)

/** `Ann Example for The Example` */
const workedFor = /^\p{Lu}[\p{L}’'-]{1,20} \p{Lu}[\p{L}’'-]{1,20} for \p{Lu}[\p{L} ]{2,40}$/u
const longest = 400
const mostWordsOfName = 7

/** Whether a name is that of an agency or archive of pictures. */
export function isAgency(name: string): boolean {
  return agencies.has(fold(name))
}

/** Whether a line is the caption of a picture with its credit, or the credit alone. */
export function isCredit(text: string): boolean {
  if (text.length > longest) return false
  if (/Credit\.{3}/.test(text) || (text.length <= 80 && workedFor.test(text))) return true
  if (text.length <= longest / 2 && /^(?:Getty Images|PA Media|AFP via Getty Images)\s\p{L}/u.test(text)) return true
  const line = text.replace(/^[([]/, '').replace(/[)\]]?\.?$/, '')
  return agencies.has(fold(line)) || endsWithAgency(line) || isLabelled(line)
}

/** `… in Berlin (AP)`, `… Foto: Anna Berg/dpa`, `© Reuters`. */
function endsWithAgency(line: string): boolean {
  const cut = Math.max(line.lastIndexOf('/'), line.lastIndexOf('©'), line.lastIndexOf('('))
  return cut >= 0 && agencies.has(fold(line.slice(cut)))
}

/** A word for a picture, then a colon or comma, then a name and the end. */
function isLabelled(line: string): boolean {
  const colon = line.lastIndexOf(':')
  const words = fold(line).split(' ', 3).join(' ')
  if (colon < 0)
    return (
      /^(?:image|photo|picture) (?:source|caption|by)\b/.test(words) ||
      /^(?:foto|photo|image|picture|photograph|photos|fotos|bild)(?:s)? (?:by|von|de|di|par|av|af|via) \p{L}/u.test(
        words,
      )
    )
  const label = fold(line.slice(Math.max(colon - 40, 0), colon)).split(' ')
  const labelled = [1, 2, 3].some(
    (count) => opensWith(credit, label.slice(-count).join(' '), 4) === Math.min(count, label.length),
  )
  return labelled && isName(line.slice(colon + 1).trim(), colon > 40)
}

function isName(text: string, behindCaption: boolean): boolean {
  const words = text.split(' ')
  if (text === '') return true
  if (words.length > mostWordsOfName || /[!?"“”]/.test(text)) return false
  const capitalised = words.filter((word) => /^[\p{Lu}\p{Lo}\d(©/&]/u.test(word)).length
  return words.length <= 2 || capitalised >= words.length - (behindCaption ? 2 : 1)
}
