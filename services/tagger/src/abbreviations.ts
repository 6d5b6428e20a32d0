import { startsUpper } from './letters.ts'

/** A full stop between two words of a text: `word` before it with the stops inside, `first` when it opens the sentence. */
interface FullStop {
  before: { word: string; first: boolean }
  next: string
  languageCode: string
}

const words = (list: string) => new Set(list.split(' '))

/** No sentence ends with one of these: a name follows. */
const titles = words(
  'mr mrs ms mx dr prof gen sen rep reps gov lt col sgt capt cmdr cpl pvt maj brig adm rev hon pres supt insp det messrs mt ft st amb atty sr sra srta dra sig dott mgr ing drs dhr mevr msgr mons sn doç hr',
)

/** A sentence may end with these, but does so only before a word that often begins one. */
const shortened = words(
  'inc ltd co corp jr bros llc plc vs jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri approx dept est ave blvd rd cf al ca v fig vol ed eds op pp p ph d no nos nr',
)

/** Those of one language alone; in English of states and provinces, but for those that are words. */
const ownShortened: Record<string, Set<string>> = {
  en: words(
    'ala ariz ark calif colo conn fla kan ky md minn mont neb nev okla ore penn tenn tex vt va wis wyo alta ont que sask qld tas',
  ),
  de: words('bzw ca mio mrd tsd nr str vgl sog evtl ggf inkl max min geb gest abs art bd jh fr hl u z d kap mind rund'),
  fr: words('m mm mme mlle mgr av apr env art janv févr juil déc boul chap'),
  es: words('d da ud uds pág núm av lic arq c etc aprox art cía prof pdte'),
  pt: words('exmo exma av art nº pág dep min séc'),
  it: words('on avv sen dott ing art pag sig.ra arch geom'),
  nl: words('bijv ca blz nr jl mr ir mw resp max min inkl aug okt'),
  sv: words('kl kr st ca nr t s bl dvs ung resp max'),
  da: words('kl kr ca nr bl f mio mia pct stk dvs inkl'),
  no: words('kl kr ca nr bl f mill mrd pst dvs inkl'),
  pl: words('ul al ks płk ppłk kpt im św np tzw m nr woj gm pkt ust'),
  cs: words('např tzv tj mj č sv ul nám str ing mgr judr mudr phdr'),
  sk: words('napr tzv tj č sv ul nám str ing mgr judr mudr phdr'),
  ru: words('г ул им т см стр обл р ст проф акад пр кв'),
  uk: words('м вул ім т див стор обл ст проф о'),
  bg: words('ул т бул гр проф'),
  sr: words('br ul tzv tj npr проф др бр ул тзв нпр тј'),
  hr: words('br ul tzv tj npr sv'),
  ro: words('dl dna str nr art lit mil etc bd'),
  hu: words('ún pl kb dr ill stb id ifj özv u sz'),
  fi: words('mm esim n ns klo v s'),
  tr: words('dr prof av sn alm vb cad sok no bkz öğr gör yrd mah'),
  el: words('κ κκ π.χ δρ αρ σελ εκ δισ χλμ'),
}

/** Languages that write "the 5th of May" as "5. May". */
const ordinals = words('de da no nn nb cs sk hu fi et lv sl hr bs sr pl is fo lb tr az eu sq mk')

const starters: Record<string, Set<string>> = {
  en: words(
    'the a an he she it they we you i in on at but and or so yet this that these those his her its their our my your if when while after before as for from with there here what who how why where although though however meanwhile since not no one some many most more under by to then now both each still also only last first until during among according police officials',
  ),
  de: words(
    'der die das er sie es wir ich ein eine in im am auf aber und doch auch nach bei mit zu wenn als dies diese dieser',
  ),
  fr: words('le la les l il elle ils elles on un une des en dans à mais et ce cette ces pour avec après selon nous je'),
  es: words('el la los las en un una pero y se su sus este esta según con por para al de no él ella'),
  pt: words('o a os as em no na um uma mas e se seu sua este esta segundo com por para de ele ela'),
  it: words('il lo la i gli le un una in nel ma e si secondo con per di da lui lei questo questa'),
  nl: words('de het een in op maar en hij zij ze we dit dat die deze volgens met voor bij na'),
  ru: words('в на и а но он она они это по с из для как при после также'),
}

/** After "8 p.m." these still belong to the time. */
const ofTime = words(
  'et est edt pt pst pdt ct cst mt gmt utc bst cet monday tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug sept oct nov dec',
)

const initials = /^(?:[\p{L}\p{M}]{1,2}[.-])*[\p{L}\p{M}]{1,2}$/u
const stopsInside = /^\p{L}{1,5}(?:[.-]\p{L}{1,5})+$/u
const singleUpper = /^\p{Lu}$/u
const digits = /^\d{1,4}$/
const startsWithDigit = /^\d/
const dayHalf = /^[ap]\.m$/

/** Does the full stop belong to the word before it alone, so that the sentence goes on? */
export function abbreviated({ before: { word, first }, next, languageCode }: FullStop): boolean {
  if (next === '') return false
  if (digits.test(word)) return first || (word.length <= 2 && ordinals.has(languageCode))
  const small = word.toLowerCase()
  if (titles.has(small)) return true
  const starts = starters[languageCode]?.has(next.toLowerCase()) ?? false
  if (dayHalf.test(small)) return ofTime.has(next.toLowerCase())
  if (small === 'no' || small === 'nos' || small === 'nr') return startsWithDigit.test(next)
  if (isShort(word, small, languageCode)) return !starts
  return false
}

function isShort(word: string, small: string, languageCode: string): boolean {
  if (shortened.has(small) || ownShortened[languageCode]?.has(small)) return true
  if (stopsInside.test(word)) return initials.test(word) || startsUpper(word) || small.length <= 6
  return singleUpper.test(word)
}
