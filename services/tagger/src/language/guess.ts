import type { Language } from '@copydesk/contracts'
import { askNet, type NetGuess } from './cld.ts'
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
const fairScore = 0.68
const fairLead = 0.09
const netIsFair = 0.5
const netIsSure = 0.9

const sureScore = 0.72
const sureLead = 0.07
const sureGrams = 25

/** Languages that the n-grams take others for which they do not know. */
const likeUnknown = new Set(['nl', 'hr', 'ms'])

/** The n-grams are right more often about the languages they know, the net, which is slow, knows others. */
function choose(text: string): Choice {
  const {
    grams,
    best: [first, second],
  } = scoreLanguages(text, weights)
  const lead = (first?.score ?? 0) - (second?.score ?? 0)
  if (first && grams >= sureGrams && first.score >= sureScore && lead >= sureLead && !likeUnknown.has(first.code))
    return { code: first.code, confidence: 0.99, others: [] }
  return withNet(text, first, lead)
}

function withNet(text: string, first: NgramGuess | undefined, lead: number): Choice {
  const net = askNet(text)
  if (!first) return { code: net.code, confidence: net.probability / 2, others: [] }
  if (net.code === first.code) return { code: net.code, confidence: lead >= fairLead / 2 ? 0.99 : 0.97, others: [] }
  const ofNgrams = { code: first.code, confidence: lead >= fairLead ? 0.9 : 0.7, others: [net.code] }
  if (knownToNgrams.has(net.code)) return ofNgrams
  const ofNet = { code: net.code, confidence: net.probability, others: [first.code] }
  return netIsRight(text, net, first, lead) ? ofNet : ofNgrams
}

function netIsRight(text: string, net: NetGuess, first: NgramGuess, lead: number): boolean {
  if (!latin.test(text)) return net.probability >= netIsFair
  if (areClose(net.code, first.code)) return net.probability >= netIsSure
  return first.score < fairScore || lead < fairLead
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
