import stopword from 'stopword'

type ListName = Exclude<keyof typeof stopword, 'removeStopwords'>

/** ISO 639-1 code to the name of its list. Languages without a row have no stop words. */
const lists: Record<string, ListName> = {
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  ku: 'kur',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  ms: 'msa',
  nl: 'nld',
  no: 'nob',
  pa: 'panGu',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yo: 'yor',
  zh: 'zho',
}

/** Frequent in English news, missing from the list, and nothing a reader would search by. */
const newsWords = `
  according ago again against already although always around away back become began behind called cent day days during early
  even every few first going good help here's however including it's just know last later least less long made makes may
  mean means month months monday tuesday wednesday thursday friday saturday sunday mr mrs ms near new next not nothing off
  often once one part per percent put really recent recently right say says second see seen set so something soon spokesman
  spokeswoman statement such take taken tell than that's there's three time times today told took tomorrow two until upon
  used using want week weeks went whether while who why without work year years yesterday don't didn't doesn't can't won't
  isn't wasn't wouldn't couldn't they're we're you're i'm he's she's no yes its several four five six seven eight nine ten`

const extra: Record<string, string[]> = { en: newsWords.split(/\s/).filter(Boolean) }

const loaded = new Map<string, Set<string>>()

/** Words of a language too common to say what a text is about, lower-cased, with straight and curly apostrophes. */
export function stopWords(languageCode: string): ReadonlySet<string> {
  const known = loaded.get(languageCode) ?? load(languageCode)
  loaded.set(languageCode, known)
  return known
}

function load(languageCode: string): Set<string> {
  const list = lists[languageCode]
  const words = [...(list ? stopword[list] : []), ...(extra[languageCode] ?? [])].map((word) => word.toLowerCase())
  return new Set([...words, ...words.map((word) => word.replaceAll("'", '’'))])
}
