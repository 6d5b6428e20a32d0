import { fold } from '../text.ts'

/** News agencies, by the names and signs that credit them. */
const signs: Record<string, string> = {
  AP: 'ap|associated press|the associated press',
  Reuters: 'reuters|thomson reuters|rtr',
  AFP: 'afp|agence france presse|agence france-presse|afp fr',
  dpa: 'dpa|deutsche presse agentur|deutsche presse-agentur|dpa afx|dpa infocom|dpa tmn',
  AAP: 'aap|australian associated press',
  'PA Media': 'pa|pa media|press association|pa news agency',
  UPI: 'upi|united press international',
  'The Canadian Press': 'canadian press|the canadian press|la presse canadienne',
  APA: 'apa|austria presse agentur',
  'Keystone-SDA': 'sda|keystone sda|ats|keystone ats|awp',
  epd: 'epd|evangelischer pressedienst',
  KNA: 'kna|katholische nachrichten agentur',
  SID: 'sid|sport informations dienst',
  dts: 'dts|dts nachrichtenagentur',
  AFX: 'afx',
  EFE: 'efe|agencia efe',
  'Europa Press': 'europa press|europapress',
  ANSA: 'ansa|agenzia ansa',
  Adnkronos: 'adnkronos',
  Lusa: 'lusa|agência lusa',
  'Agência Brasil': 'agência brasil',
  Télam: 'télam',
  Belga: 'belga|agence belga',
  ANP: 'anp|novum',
  TT: 'tt|tt nyhetsbyrån',
  NTB: 'ntb',
  Ritzau: 'ritzau|ritzaus bureau',
  STT: 'stt|stt lehtikuva',
  PAP: 'pap|polska agencja prasowa',
  ČTK: 'čtk',
  TASR: 'tasr',
  MTI: 'mti',
  Hina: 'hina',
  Tanjug: 'tanjug',
  Ukrinform: 'ukrinform',
  Interfax: 'interfax',
  TASS: 'tass|itar tass',
  Anadolu: 'aa|anadolu|anadolu agency|anadolu ajansı',
  Xinhua: 'xinhua|新华社',
  Kyodo: 'kyodo|kyodo news|共同',
  Jiji: 'jiji|jiji press|時事',
  Yonhap: 'yonhap|연합뉴스',
  PTI: 'pti|press trust of india',
  ANI: 'ani|asian news international',
  IANS: 'ians',
  Bernama: 'bernama',
  Antara: 'antara',
  SAnews: 'sanews|sanews gov za',
  ots: 'ots|presseportal',
}

const agencies = new Map(
  Object.entries(signs).flatMap(([agency, names]) =>
    names.split('|').map((name): [string, string] => [fold(name), agency]),
  ),
)
const desk = /\s(?:staff|newsroom|news agency|writer|reporter|wire|wires|redaktion)$/

/** The agency that a name or sign stands for: `dpa`, `Reuters Staff`, `dpa/lnw`. */
export function agencyNamed(text: string): string | undefined {
  if (text.length > 60) return undefined
  const folded = fold(text)
  const [sign = ''] = folded.split(' ', 1)
  const isRegional = /^\p{L}{2,4}[/-]\p{Ll}{2,3}$/u.test(text) && !agencies.has(text.slice(-3))
  return agencies.get(folded) ?? agencies.get(folded.replace(desk, '')) ?? (isRegional ? agencies.get(sign) : undefined)
}
