import { readdirSync, readFileSync } from 'node:fs'
import { eld } from 'eld/small'
import { report } from '../report.ts'
import { detectLanguage } from '../tagger-parts.ts'

/** Invented headlines and openings of articles of a language. By `scored` headlines nothing was chosen: their faults were never read. */
interface Examples {
  headlines: string[]
  articles: string[]
  scored: string[]
}

interface Answer {
  group: string
  code: string
  told: string
  confidence: number
  eld: string
}

const folder = new URL('language/', import.meta.url)
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : (Math.round((1000 * part) / whole) / 10).toFixed(1)
const shareRight = (answers: Answer[]) =>
  percent(answers.filter(({ code, told }) => code === told).length, answers.length)
const shareOfEld = (answers: Answer[]) =>
  percent(answers.filter(({ code, eld }) => code === eld).length, answers.length)

/** How often the language of invented headlines, alone and above a body, and of articles is told right, and how honest the confidence is. */
export async function benchLanguage(): Promise<void> {
  const examples = readExamples()
  const alone = examples.flatMap(({ group, code, of }) => of.headlines.map((text) => answer(group, code, text)))
  const scored = examples.flatMap(({ group, code, of }) => of.scored.map((text) => answer(group, code, text)))
  const above = examples.flatMap(({ group, code, of }) =>
    of.scored.map((text) => answer(group, code, text, of.articles[0])),
  )
  const articles = examples.flatMap(({ group, code, of }) => of.articles.map((text) => answer(group, code, '', text)))
  const groups = [...new Set(examples.map(({ group }) => group))]
  const rows = [...groups, 'all'].map((group) => {
    const within = (answers: Answer[]) => answers.filter((each) => group === 'all' || each.group === group)
    return {
      script: group,
      languages: new Set(within(alone).map(({ code }) => code)).size,
      headline: shareRight(within(alone)),
      'headline, only scored': shareRight(within(scored)),
      'above a body': shareRight(within(above)),
      article: shareRight(within(articles)),
      'eld: headline': shareOfEld(within(alone)),
      'eld: article': shareOfEld(within(articles)),
    }
  })
  report('tagger', 'language told right, percent', rows)
  report('tagger', 'language of headlines told right by confidence, percent', calibration(alone))
}

function readExamples(): { group: string; code: string; of: Examples }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.flatMap((name) => {
    const byCode: Record<string, Examples> = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    return Object.entries(byCode).map(([code, of]) => ({ group: name.replace('.json', ''), code, of }))
  })
}

/** What is told of a headline, alone or above a body, or of a body without one. */
function answer(group: string, code: string, headline: string, body?: string): Answer {
  const paragraphs = [{ index: -1, text: headline }, ...(body === undefined ? [] : [{ index: 0, text: body }])]
  const language = detectLanguage(paragraphs)
  const { code: told, confidence } = headline && language.headline ? language.headline : language
  return { group, code, told, confidence, eld: eld.detect(headline || (body ?? '')).language }
}

function calibration(answers: Answer[]): Record<string, string | number>[] {
  return [0, 0.4, 0.6, 0.7, 0.8, 0.9, 0.98].map((least, at, all) => {
    const most = all[at + 1] ?? 1.01
    const within = answers.filter(({ confidence }) => confidence >= least && confidence < most)
    return { confidence: `${least} and more`, headlines: within.length, right: shareRight(within) }
  })
}
