/** Where a name stands in a text. */
export interface Stretch {
  text: string
  start: number
  end: number
}

/** Letters of a sign's reach on either side. */
const reach = 4
/** In Japanese a name goes on in these; grammar is written in hiragana. */
const nameLetter = /[\p{Script=Han}\p{Script=Katakana}ー]/u
const katakana = /[\u30a0-\u30ff]/
const compass = /[東西南北新]/u
/** Behind the name of a place these go on about it. */
const ofPlace =
  /^(?:政府|側|国内|国境|[東西南北中]部|首相|大統領|外相|外務省|国防相|軍|当局|各地|全土|出身|産|駅|空港|市|県|都|府|州|時間)/u
const honorific = /^(?:さん|氏|容疑者|被告|監督|選手|先生)/u
const peopleOrFirm =
  /^(?:[语語裔籍族人队隊路街洋湾]|海(?![军軍关關外])|银行|銀行|大学|日报|日報|晚报|航空|石油|移动|电信|联通|电视|集团|公司|足球|[国國]安)/u

/** Is a name in Japanese or Chinese text whole, and no part of a person's, a company's, a language's? */
export function isWhole({ text, start, end }: Stretch, languageCode: string): boolean {
  const behind = text.slice(end, end + reach)
  if (languageCode === 'zh') return !peopleOrFirm.test(behind)
  if (nameLetter.test(behind[0] ?? '') && !ofPlace.test(behind)) return false
  const before = text[start - 1] ?? ''
  const joins = katakana.test(before) && katakana.test(text[start] ?? '')
  return !joins && !compass.test(before) && !honorific.test(behind)
}

const signsOfTown: Readonly<Record<string, { before: RegExp; behind: RegExp; beside: RegExp; beyond: RegExp }>> = {
  ja: {
    before: /^$/,
    behind: /^(?:[でにへ]|から|まで|を(?:経由|訪)|[市県都府駅]|空港)/u,
    beside: /^$|[^\p{Script=Han}\p{Script=Katakana}ー]$/u,
    beyond: /^/,
  },
  zh: {
    before: /[在从到自于往抵赴经至离]$/u,
    behind: /^(?:市|当局|机场)/u,
    beside: /^$|[、，。：“和与及或是的往]$/u,
    beyond: /^(?:$|[、，。”和与及或的举]|方面)/u,
  },
}

const beforeTown: Readonly<Record<string, RegExp>> = {
  ja: /[^\p{Script=Han}\p{Script=Katakana}ー]/u,
  zh: /[在从到自于往抵赴经至离、，。：“和与及或是的]/u,
}
const cityBehind = /[市当机]/

/** Whether a town may begin somewhere; quicker than {@link townSign}. */
export function mayBegin(text: string, start: number, languageCode: string): boolean {
  if (start === 0 || beforeTown[languageCode]?.test(text[start - 1] ?? '')) return true
  return languageCode === 'zh' && cityBehind.test(text.slice(start + 2, start + 2 + reach))
}

/** Whether the letters around a name make a town of it: surely, or where it is large. */
export function townSign({ text, start, end }: Stretch, languageCode: string): 'sure' | 'likely' | 'none' {
  const signs = signsOfTown[languageCode]
  const before = text.slice(Math.max(0, start - 1), start)
  const behind = text.slice(end, end + reach)
  if (!signs) return 'none'
  const isLikely = signs.beside.test(before) && signs.beyond.test(behind)
  if (languageCode === 'ja' && !isLikely) return 'none'
  if (signs.before.test(before) && before !== '') return 'sure'
  if (signs.behind.test(behind)) return 'sure'
  return isLikely ? 'likely' : 'none'
}
