import { plain } from './fold.ts'

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

/** Words before a town that say that something is there or comes from there; the first say that it is within. */
export const locatives: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    af: 'in uit na',
    ar: 'في إلى بين',
    be: 'у з да',
    bg: 'в във от до край към',
    bs: 'u iz',
    ca: 'a des cap',
    cs: 'v ve z ze do u mezi',
    da: 'i fra til mellem',
    de: 'in aus nach bei zwischen',
    el: 'στη στην στο στον στα στις στους',
    es: 'en desde hacia entre',
    fa: 'در از به شهر بین',
    fr: 'à vers depuis entre',
    gl: 'en desde entre',
    hr: 'u iz',
    id: 'di dari ke',
    it: 'a ad da tra fra',
    mk: 'во од',
    ms: 'di dari ke',
    nb: 'i fra til mellom',
    nl: 'in uit naar te tussen',
    nn: 'i frå til mellom',
    no: 'i fra til mellom',
    pl: 'w we z ze do między',
    pt: 'em para desde entre',
    ro: 'la din în între',
    ru: 'в во из до под через между',
    sk: 'v vo z zo do',
    sl: 'v iz',
    sr: 'u iz у из',
    sv: 'i från till mellan',
    uk: 'у в із зі з до під через між',
    vi: 'ở tại sang đến từ về của',
  }).map(([code, words]) => [code, words.split(' ').map(plain)]),
)

/** The same for languages that have such words behind the town. */
export const locativesBehind: Readonly<Record<string, readonly string[]>> = {
  bn: ['থেকে'].map(plain),
  hi: ['में', 'से', 'तक'].map(plain),
  ur: ['میں', 'سے', 'تک'].map(plain),
}

/** Words before the name of a place that make an organisation, a person or a language of it. */
export const namingWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    ar: 'شركة بنك نادي فريق جامعة صحيفة مصرف السيد السيدة',
    bg: 'господин госпожа',
    cs: 'pan paní pana paní panu',
    da: 'hr fru',
    de: 'frau herr herrn',
    es: 'señor señora don doña sr sra',
    fa: 'شرکت بانک باشگاه دانشگاه تیم گروه آقای خانم',
    fr: 'madame monsieur mme mlle',
    he: 'חברת בנק מכבי הפועל קרן עירוני אוניברסיטת מר גברת',
    id: 'ibu bapak pak bu',
    it: 'signor signora signore sig don donna',
    nl: 'heer mevrouw meneer',
    no: 'herr fru',
    pl: 'pan pani pana panu panią',
    pt: 'senhor senhora dona dom sr sra',
    ro: 'domnul doamna domnului doamnei',
    ru: 'господин госпожа господина госпожи',
    sv: 'herr fru',
    tr: 'bay bayan sayın',
    uk: 'пан пані пана',
    vi: 'người tiếng ông bà anh chị cô hàng quỹ',
  }).map(([code, words]) => [code, words.split(' ').map(plain)]),
)

/** Where a language is at home: of two towns of one name, the one there. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  af: ['ZA'],
  bg: ['BG'],
  bs: ['BA'],
  ca: ['ES'],
  cs: ['CZ'],
  da: ['DK'],
  de: ['DE', 'AT', 'CH'],
  el: ['GR', 'CY'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  fi: ['FI'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  hr: ['HR'],
  hu: ['HU'],
  id: ['ID'],
  it: ['IT'],
  ms: ['MY'],
  nl: ['NL', 'BE'],
  no: ['NO'],
  pl: ['PL'],
  pt: ['BR', 'PT'],
  ro: ['RO', 'MD'],
  ru: ['RU'],
  sk: ['SK'],
  sl: ['SI'],
  sr: ['RS'],
  sv: ['SE'],
  tr: ['TR'],
  uk: ['UA'],
}

/** Names of places that are as often words, people or other places in a language (`*`: in any), in lower case. */
const misleading: Readonly<Record<string, string>> = {
  '*': 'georgia jersey jordan chad guinea man reunion saint-martin того мали santiago victoria florence florencia florenz sofia sofía diego hamilton kingston valencia trinidad milan lima mercedes san salvador georgetown male lincoln jackson nelson regina houston aurora salem charlotte madison concord orlando columbus cleveland austin denver kawasaki toyota santander nokia lourdes kita leon леон софия софія софий',
  bs: 'mali',
  ca: 'granada maurici',
  cs: 'kuba most mali',
  da: 'nice tours',
  de: 'essen halle regen hagen siegen hof singen hamm bergen weiden kiel reading nancy bath cork',
  es: 'granada mauricio santa-lucía león mérida la-paz toledo vitoria santa-fe córdoba san-josé guadalajara cartagena',
  fa: 'مالی پرو',
  fi: 'oman turku',
  fr: 'maurice réunion dominique grenade géorgie nice tours saint-denis sainte-lucie angers nancy brest niort',
  he: 'הודו קרקס רבת ליל',
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
  tr: 'mali ordu van batman bari',
  ur: 'مالی چین پیرو شام',
  vi: 'pháp',
  ar: 'مالي عمان',
  zh: '马里 多米尼克',
}

/** Names of foreign towns that are another place's, a word or a person's wherever they stand. */
const never = new Set(
  'того мали male man adem bethlehem betlehem belén belen saint-denis île-de-france'.split(' ').map(plain),
)

const misleadingSets = new Map(
  Object.entries(misleading).map(([code, names]) => [code, new Set(names.split(' ').map(plain))]),
)

/** Languages in which no word before a misleading name makes a place of it. */
const neverSure = new Set(['de', 'ja', 'zh'])

/** Is a name (as `plain` has it) never taken for a place in a language? */
export function isMisleading(name: string, languageCode: string): boolean {
  return never.has(name) || (neverSure.has(languageCode) && isDoubtful(name, languageCode))
}

/** Has something to say that a name is a place, because it is as often a word or a person in this language? */
export function isDoubtful(name: string, languageCode: string): boolean {
  return isPersonal(name) || misleadingSets.get(languageCode)?.has(name) === true
}

/** Is a name a person's or a word in any language? */
export function isPersonal(name: string): boolean {
  return misleadingSets.get('*')?.has(name) === true
}
