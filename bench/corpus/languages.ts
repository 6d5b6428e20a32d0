import { between, openRandom } from './random.ts'

/** A language as it is spoken here: real small words, invented others, the commonest first. */
export interface Language {
  code: string
  small: string[]
  words: string[]
}

interface Sound {
  small: string
  onsets: string
  vowels: string
  codas: string
  endings: string
}

const sounds: Record<string, Sound> = {
  en: {
    small:
      'the of and to in a is that for it on was as with be by at he this from are have not his they but had an or she which you will been has their we were would one all there can more if when who what about up its said no',
    onsets: 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sl sp st str t th tr v w',
    vowels: 'a e i o u ea ee oo ou ai',
    codas: 'n r t l d m ck nd rt ll sh p st ng',
    endings: 's ed ing er ly ment ness able ion ity',
  },
  de: {
    small:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
    onsets: 'b bl br d dr f fl fr g gl gr h j k kl kr l m n p pf r s sch schl schr sp st str t tr w z zw',
    vowels: 'a e i o u ä ö ü ei au eu ie',
    codas: 'n r t l d m ch nd rt ll g lt st ng',
    endings: 'en er ung ungen lich heit keit es e te',
  },
  fr: {
    small:
      'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son ses aux mais comme ou si leur y dont elle deux ces cette été aussi être fait sa tout nous ils bien',
    onsets: 'b bl br c ch cl cr d dr f fl fr g gr j l m n p pl pr qu r s t tr v',
    vowels: 'a e i o u é è ou oi ai eu an on in',
    codas: 'r l t s n c f x rt ct',
    endings: 'er ement ation ations eur euse ique ité és ait',
  },
  es: {
    small:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde',
    onsets: 'b br c ch cl cr d f fl fr g gr h j l ll m n p pl pr qu r s t tr v z',
    vowels: 'a e i o u á é í ó ie ue',
    codas: 'n r l s d z ',
    endings: 'ar ción ciones ado ando mente idad os as ista',
  },
}

const vocabulary = 20_000

/** The languages of all that is invented; the first is the commonest. */
export const languages: Language[] = Object.entries(sounds).map(([code, sound], seed) => ({
  code,
  small: sound.small.split(' '),
  words: invent(sound, seed),
}))

function invent(sound: Sound, seed: number): string[] {
  const random = openRandom(seed)
  const lists = { ...sound, onsets: sound.onsets.split(' '), vowels: sound.vowels.split(' ') }
  const [codas, endings] = [sound.codas.split(' '), sound.endings.split(' ')]
  const pick = (list: string[]) => list[between(random, 0, list.length - 1)] ?? ''
  const syllable = () => pick(lists.onsets) + pick(lists.vowels)

  const words = new Set<string>()
  while (words.size < vocabulary) {
    const stem = Array.from({ length: between(random, 1, 3) }, syllable).join('') + pick(codas)
    words.add(random() < 0.5 ? stem + pick(endings) : stem)
  }
  return [...words].filter((word) => !sound.small.split(' ').includes(word))
}
