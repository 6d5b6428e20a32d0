/** How names stand in a script: with capitals, without, with particles behind them, or with no spaces between words. */
export type Writing = 'cased' | 'uncased' | 'particles' | 'unspaced'

const byWriting: Readonly<Record<Writing, string>> = {
  cased:
    'af az be bg br bs ca cs cy da de el es et eu fi fr ga gl ha hr hu hy id is it kk ky lt lv mk mn ms mt nb nl nn no pl pt ro ru sk sl so sq sr sv sw tg tr uk uz vi',
  uncased: 'ar bn fa he hi ka ps ur',
  particles: 'ko',
  unspaced: 'ja zh',
}

/** The languages whose names of countries are known, by how they are written. */
export const writingOf: ReadonlyMap<string, Writing> = new Map(
  (Object.entries(byWriting) as [Writing, string][]).flatMap(([writing, codes]) =>
    codes.split(' ').map((code) => [code, writing] as const),
  ),
)

/** Words before a town that say that something is there or comes from there; languages that put this behind have none. */
export const locatives: Readonly<Record<string, readonly string[]>> = {
  af: ['in', 'uit', 'na'],
  ca: ['a', 'des', 'cap'],
  da: ['i', 'fra', 'til'],
  de: ['in', 'aus', 'nach', 'bei'],
  es: ['en', 'desde', 'hacia'],
  fr: ['à', 'vers', 'depuis'],
  gl: ['en', 'desde'],
  id: ['di', 'dari', 'ke'],
  it: ['a', 'ad', 'da'],
  ms: ['di', 'dari', 'ke'],
  nb: ['i', 'fra', 'til'],
  nl: ['in', 'uit', 'naar', 'te'],
  nn: ['i', 'frå', 'til'],
  no: ['i', 'fra', 'til'],
  pt: ['em', 'para', 'desde'],
  ro: ['la', 'din', 'în'],
  sv: ['i', 'från', 'till'],
}

/** Where a language is at home: of two towns of one name, the one there. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  af: ['ZA'],
  ca: ['ES'],
  cs: ['CZ'],
  da: ['DK'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  fi: ['FI'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  hu: ['HU'],
  id: ['ID'],
  it: ['IT'],
  ms: ['MY'],
  nl: ['NL', 'BE'],
  no: ['NO'],
  pl: ['PL'],
  pt: ['BR', 'PT'],
  ro: ['RO'],
  sv: ['SE'],
  tr: ['TR'],
}

/** Names of places that are as often words, people or other places in a language (`*`: in any), in lower case. */
const misleading: Readonly<Record<string, string>> = {
  '*': 'georgia jersey jordan chad guinea man reunion saint-martin того мали santiago victoria florence florencia florenz sofia sofía diego hamilton kingston valencia trinidad milan lima mercedes san salvador georgetown male lincoln jackson nelson regina houston aurora salem charlotte madison concord orlando columbus cleveland austin denver kawasaki toyota santander nokia lourdes kita',
  bs: 'mali',
  ca: 'granada maurici',
  cs: 'kuba most mali',
  da: 'nice tours',
  de: 'essen halle regen hagen siegen hof singen hamm bergen weiden kiel reading nancy bath cork',
  es: 'granada mauricio santa-lucía león mérida la-paz toledo vitoria santa-fe córdoba san-josé guadalajara cartagena',
  fa: 'مالی پرو',
  fi: 'oman turku',
  fr: 'maurice réunion dominique grenade géorgie nice tours saint-denis sainte-lucie angers nancy brest niort',
  he: 'הודו',
  hi: 'माली',
  hr: 'mali',
  it: 'monaco santa-lucia prato potenza monza',
  ko: '수단 인도 오만 가나 통가 기니 조지아',
  mk: 'мали',
  nl: 'ede',
  pl: 'kuba mali',
  pt: 'maurício natal belém vitória salvador santos campos aparecida granada',
  sk: 'kuba mali',
  sl: 'mali',
  sq: 'mali',
  sr: 'мали mali',
  sv: 'nice',
  tr: 'mali ordu van batman',
  ur: 'مالی چین پیرو',
  vi: 'pháp',
  ar: 'مالي عمان',
  zh: '马里 多米尼克',
}

const misleadingSets = new Map(
  Object.entries(misleading).map(([code, names]) => [
    code,
    new Set(names.split(' ').map((name) => name.replaceAll('-', ' '))),
  ]),
)

/** Is a name (lower case) no sure sign of a place in a language? */
export function isMisleading(name: string, languageCode: string): boolean {
  const key = name.replaceAll('-', ' ')
  return (misleadingSets.get('*')?.has(key) || misleadingSets.get(languageCode)?.has(key)) ?? false
}
