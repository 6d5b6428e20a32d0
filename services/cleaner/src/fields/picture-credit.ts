import { isAgency, isCredit } from '../saved-text/credit.ts'
import { items, languages } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'

const labels = new Set(Object.values(languages).flatMap(({ credit }) => items(credit).map(fold)))
const mostLabelWords = 3
const longestCredit = 120
const longestLabel = 40

/** A caption and the credit at its end: `The bridge. Photo: Ann Example / Agency`. */
export function splitCredit(text: string): { caption: string; credit?: string } {
  const start = Math.max(text.length - longestCredit, 0)
  const found = labelled(text, start) ?? signed(text, start) ?? inBrackets(text) ?? behindRule(text, start)
  if (!found || found.credit === '') return { caption: text }
  return { caption: text.slice(0, found.at).replace(/[\s|/([–—-]+$/u, ''), credit: found.credit }
}

/** What an element says whose text is a credit, without its label: `Photo by Ann Example`, `© Ann Example`. */
export function creditOf(written: string): string {
  const text = written.replace(/^\(([^()]{2,200})\)$/, '$1')
  const { caption, credit } = splitCredit(text)
  if (credit !== undefined && caption === '') return credit
  const [, label = '', name] = /^(\p{L}{3,12})\s(?:by|von|de|di|par|av|af|via|por)\s(.+)$/su.exec(text) ?? []
  return name && labels.has(fold(label)) ? tidy(name) : tidy(text.replace(/^©\s?/, ''))
}

/** `Caption: The bridge in May` */
export function withoutLabel(caption: string): string {
  const [, label = '', rest] = /^([\p{L} ]{3,24}):\s(.{30,})$/su.exec(caption) ?? []
  return rest && labels.has(fold(label)) ? rest : caption
}

interface Ending {
  at: number
  credit: string
}

/** `Photo: Ann Example`, `Foto von Ann Example` */
function labelled(text: string, start: number): Ending | undefined {
  const colon = text.lastIndexOf(':')
  if (colon < start || !isCredit(text.slice(Math.max(colon - longestLabel, 0)))) return undefined
  const before = text.slice(Math.max(colon - longestLabel, 0), colon)
  const words = [...before.matchAll(/[\p{L}’']{1,20}/gu)].slice(-mostLabelWords)
  const first = words.findIndex((_, index) =>
    labels.has(
      fold(
        words
          .slice(index)
          .map(([word]) => word)
          .join(' '),
      ),
    ),
  )
  const word = words[first]
  if (!word) return undefined
  const at = colon - before.length + word.index
  return { at, credit: tidy(text.slice(colon + 1)) }
}

/** `© Ann Example` */
function signed(text: string, start: number): Ending | undefined {
  const at = Math.max(text.lastIndexOf('©'), text.lastIndexOf('(c) '), text.lastIndexOf('(C) '))
  if (at < start) return undefined
  const credit = tidy(text.slice(at).replace(/^(?:©|\([cC]\))\s?(?:Copyright\s)?/, ''))
  return isNamed(credit) ? { at, credit } : undefined
}

/** `… in May (Ann Example/AP)`, `[Agency]` */
function inBrackets(text: string): Ending | undefined {
  const [, credit] = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(text.slice(-100)) ?? []
  if (!credit?.split(/[/,|]|\svia\s/).some((part) => isAgency(part))) return undefined
  return { at: Math.max(text.lastIndexOf(`(${credit}`), text.lastIndexOf(`[${credit}`)), credit: tidy(credit) }
}

/** `… in May | Ann Example/Agency`, `… in May. Getty Images` */
function behindRule(text: string, start: number): Ending | undefined {
  const at = Math.max(text.lastIndexOf(' | '), text.lastIndexOf('. ') + 1, 0)
  const credit = tidy(text.slice(at).replace(/^[\s|.]{1,3}/, ''))
  const parts = credit.split(/\s?[/,|]\s?|\svia\s/, 6)
  return at >= start && credit.length <= longestCredit && parts.some((part) => isAgency(part)) && isNamed(credit)
    ? { at, credit }
    : undefined
}

function tidy(credit: string): string {
  const name = credit.trim().replace(/^[:\s]{1,3}|\.$/g, '')
  return (/[([]/.test(name) ? name : name.replace(/[)\]]$/, '')).trim()
}

function isNamed(credit: string): boolean {
  const words = credit.split(' ')
  return (
    credit !== '' &&
    words.length <= 8 &&
    !/[!?]/.test(credit) &&
    words.filter((word) => /^[\p{Lu}\p{Lo}\d(/&]/u.test(word)).length * 2 >= words.length
  )
}
