import type { Language } from '@copydesk/contracts'
import { alphabetsOf } from './alphabets.ts'
import { askNet, type NetGuess } from './cld.ts'
import { specialLettersIn, strangersIn } from './latin-letters.ts'
import { areClose, marksOf } from './markers.ts'
import { type NgramGuess, scoreLanguages } from './ngrams.ts'
import { languageOfScript } from './scripts.ts'
import { ngramCodes, ngramFile } from './shipped.ts'
import { readWeights } from './weights.ts'

const weights = readWeights(ngramFile, ngramCodes)

/** Kurdish and Serbian are known to the n-grams in one of their two scripts. */
const knownToNgrams = new Set(ngramCodes.filter((code) => code !== 'ku' && code !== 'sr'))

const letters = /\p{L}/u
const ofScript = 0.99
const ofAlphabet = 0.98
const unknown: Language = { code: 'und', confidence: 0 }

/** Which language a stretch of text is in, from its opening, `und` when it has no letters; `closeTo` when it could be others as well. */
export function guessLanguage(text: string): Language {
  if (!letters.test(text)) return unknown
  const alone = languageOfScript(text)
  return settle(text, alone ? { code: alone, confidence: ofScript, others: [] } : choose(text))
}

/** `others`: what else was thought of. */
interface Choice {
  code: string
  confidence: number
  others: string[]
}

const latin = /\p{sc=Latn}/u
const latinOrCyrillic = /[\p{sc=Latn}\p{sc=Cyrl}]/u
const unsureNgrams = 0.6
const fairScore = 0.68
const fairLead = 0.09
const slightLead = 0.05
const poorScore = 0.5

/** Languages that the net knows and the news is hardly written in. */
const seldom = new Set('ceb co fy haw hmn la mi ny sm st su'.split(' '))
const unsureNet = 0.75
const netIsFair = 0.5
const netIsSure = 0.9
const netIsCertain = 0.97

const sureScore = 0.72
const sureLead = 0.07
const sureGrams = 25

/** Languages that the n-grams take others for which they do not know. */
const likeUnknown = new Set(['nl', 'hr', 'ms'])

/** The n-grams are right more often about the languages they know, the net, which is slow, knows others. */
function choose(text: string): Choice {
  const possible = alphabetsOf(text)
  const [only, other] = possible
  if (only && !other) return { code: only, confidence: ofAlphabet, others: [] }
  const { grams, best } = scoreLanguages(text, weights)
  const [first, second] = only ? best.filter(({ code }) => possible.includes(code)) : withoutStrangers(text, best)
  const lead = (first?.score ?? 0) - (second?.score ?? 0)
  const isSure = grams >= sureGrams && (first?.score ?? 0) >= sureScore && lead >= sureLead
  if (first && isSure && !likeUnknown.has(first.code) && possible.every((code) => ngramCodes.includes(code)))
    return { code: first.code, confidence: 0.99, others: [] }
  const net = askNet(text)
  return only && !possible.includes(net.code) && first
    ? { code: first.code, confidence: unsureNgrams, others: possible }
    : withNet(text, net, first, lead)
}

const ofStranger = 0.15

/** Each letter that a language does not write speaks against it. */
function withoutStrangers(text: string, best: NgramGuess[]): NgramGuess[] {
  const letters = specialLettersIn(text)
  if (letters.length === 0) return best
  return best
    .map(({ code, score }) => ({ code, score: score * (1 - ofStranger) ** strangersIn(letters, code) }))
    .sort((a, b) => b.score - a.score)
}

function withNet(text: string, net: NetGuess, first: NgramGuess | undefined, lead: number): Choice {
  if (!first) return { code: net.code, confidence: net.probability / 2, others: [] }
  if (net.code === first.code) return { code: net.code, confidence: lead >= fairLead / 2 ? 0.99 : 0.97, others: [] }
  const ofNgrams = { code: first.code, confidence: lead >= fairLead ? 0.9 : unsureNgrams, others: [net.code] }
  const trust = net.probability >= netIsSure ? 1 : unsureNet
  const ofNet = { code: net.code, confidence: trust * net.probability, others: [first.code] }
  const letters = specialLettersIn(text)
  if (strangersIn(letters, net.code) > strangersIn(letters, first.code)) return ofNgrams
  const isRight = knownToNgrams.has(net.code) ? netIsNearer(text, net, lead) : netIsRight(text, net, first)
  return isRight ? ofNet : ofNgrams
}

/** Of Latin and Cyrillic texts whose n-grams tell little. */
function netIsNearer(text: string, net: NetGuess, lead: number): boolean {
  return lead < slightLead && net.probability >= netIsSure && latinOrCyrillic.test(text)
}

function netIsRight(text: string, net: NetGuess, first: NgramGuess): boolean {
  if (!latin.test(text)) return net.probability >= netIsFair
  if (seldom.has(net.code)) return first.score < poorScore && net.probability >= netIsSure
  if (areClose(net.code, first.code)) return net.probability >= netIsSure
  return first.score < fairScore || net.probability >= netIsCertain
}

/** Nothing but a few words tells these apart. */
const twins: Record<string, string[]> = {
  bs: ['hr', 'sr'],
  hr: ['bs', 'sr'],
  sr: ['bs', 'hr'],
  id: ['ms'],
  ms: ['id'],
  da: ['no'],
  no: ['da'],
}
const eitherTwin = 0.6

/** Among close languages the one that the text has most marks of; the choice itself and those it could be as well, where there are none. */
function settle(text: string, choice: Choice): Language {
  const [most, next] = marksOf(text, choice.code)
  if (most && most.marks > (next?.marks ?? 0)) return { code: most.code, confidence: Math.max(choice.confidence, 0.9) }
  const { code, confidence } = choice
  const closeTo = marksOf(text, code)
    .filter((other) => other.code !== code && other.marks === most?.marks)
    .map((other) => other.code)
    .filter((other) => twins[code]?.includes(other) || choice.others.includes(other))
  return closeTo.length > 0 ? { code, confidence: confidence * eitherTwin, closeTo } : { code, confidence }
}
