import lists from 'stopwords-iso' with { type: 'json' }

/** Of the list for English, which is long: they carry much in the news. */
const carrying = new Set(
  'system systems state states home work group area room member members problem problems order case cases world interest interests number side'.split(
    ' ',
  ),
)

const byLanguage: Record<string, string[]> = lists

/** Languages without a list of their own, by the language whose list will do. */
const borrowed: Record<string, string> = { bs: 'hr', ms: 'id', sr: 'hr' }

/** What news says whatever it is about; the lists have most such words of other languages. */
const ofNews: Record<string, string> = {
  en: 'said says told added according spokesman spokeswoman spokesperson mr mrs ms dr per cent percent year years week weeks month months day days today yesterday tomorrow time times people thing things way lot news report reports reported statement including since amid despite update live video watch photo image getty file yet still also set hit hits win wins die dies tell tells take takes taking make makes making meet meets feel feels declare accept help helps want wants wanted give gives gave come comes came put puts call calls called lead leads led left leave leaves held hold holds face faces faced saying asked ask asks used using use expected according poised track look looks looking show shows keep keeps start starts began begins old new first second third last next big major early late long high low best better good great hours hour minutes early later ago around across along country countries',
  de: 'sagte sagt sagen teilte erklärte laut prozent jahr jahre jahren tag tage tagen woche wochen uhr mal menschen rund etwa zudem sowie hieß mitteilte bild foto',
  fr: 'dit déclaré selon ans année années jour jours semaine mois fois pour cent gens personnes afp après ainsi',
  es: 'dijo señaló según año años día días semana meses vez veces personas ciento afirmó explicó indicó',
}
const known = new Map<string, Set<string>>()

/** Words of a language that say nothing of what a text is about, lower-cased, with the names of its months and days. */
export function stopWords(languageCode: string): Set<string> {
  const stop = known.get(languageCode) ?? gather(languageCode)
  known.set(languageCode, stop)
  return stop
}

function gather(languageCode: string): Set<string> {
  const listed = byLanguage[borrowed[languageCode] ?? languageCode] ?? []
  return new Set([
    ...listed.filter((word) => !carrying.has(word)),
    ...(ofNews[languageCode]?.split(' ') ?? []),
    ...calendarWords(languageCode),
  ])
}

/** Long and short names of months and days, with and without a day before them: some languages then write them otherwise. */
function calendarWords(languageCode: string): string[] {
  if (languageCode === 'und') return []
  const widths = ['long', 'short'] as const
  return widths.flatMap((width) => {
    const month = new Intl.DateTimeFormat(languageCode, { month: width, timeZone: 'UTC' })
    const monthAfterDay = new Intl.DateTimeFormat(languageCode, { day: 'numeric', month: width, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(languageCode, { weekday: width, timeZone: 'UTC' })
    const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 1)))
    const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, at + 1)))
    const spelled = [
      ...months.flatMap((date) => [month.format(date), monthAfterDay.format(date)]),
      ...days.map((date) => weekday.format(date)),
    ]
    return spelled.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
  })
}
