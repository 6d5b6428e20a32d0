const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Lower-cased words that say what the name beside them is: what precedes people, and what organisations and places end or begin with. */
const titles =
  list(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice-president minister premier senator sen sen.
  rep rep. representative congressman congresswoman gov gov. governor mayor councillor mp king queen prince princess duke duchess pope cardinal
  bishop archbishop judge justice magistrate gen gen. general col col. colonel capt capt. captain lt lt. sgt sgt. maj. sir lord
  lady dame sheikh imam chairman chairwoman chancellor ambassador coach manager striker midfielder defender goalkeeper secretary spokesman spokeswoman spokesperson director
  officer inspector detective commissioner superintendent constable corporal sergeant brigadier admiral dsp asp acp csp ssp insp supt maj-gen brig-gen
  alhaji hajia datuk dato shri smt hon hon. engr barrister pastor reverend rev rev. comrade ustaz haji daw chief headman councillor akim actor actress singer author professor analyst economist lawyer`)
const organisationWords =
  list(`inc inc. corp corp. corporation co co. ltd ltd. limited llc plc pty group bank university institute ministry department
  council committee agency commission association party union court company federation foundation fund board army police congress
  senate parliament assembly league holdings airlines airways motors systems technologies bureau center centre school college hospital press trust
  society club fc afc cf sc united city rovers wanderers athletic authority organization organisation office front movement forces guard navy church museum
  newspaper times post herald news ag sa nv gmbh spa oyj asa insurance securities capital energy petroleum oil steel pharmaceuticals telecom
  communications industries international brothers partners alliance coalition conference chamber network service services administration cabinet tribunal brigade
  battalion command directorate secretariat programme program campaign academy laboratory exchange stores foods airline cooperative syndicate orchestra`)
const placeWords =
  list(`river lake mount mountain mountains island islands street st. road avenue square park bay valley county province district region
  state sea ocean desert peninsula strait straits channel city town village township borough airport bridge coast gulf hills canal border beach harbour harbor port forest plateau basin north south
  east west northern southern eastern western central upper lower republic kingdom territory prefecture governorate oblast suburb cape creek`)

/** Says of a word that names of organisations have it. */
export const organisationBit = 2

/** Bits of a lower-cased word: 1 a title, {@link organisationBit}, 4 of a place. */
export function listsOf(lower: string): number {
  return (
    (titles.has(lower) ? 1 : 0) | (organisationWords.has(lower) ? organisationBit : 0) | (placeWords.has(lower) ? 4 : 0)
  )
}
