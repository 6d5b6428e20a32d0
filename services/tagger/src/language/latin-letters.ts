/** The letters that languages written in Latin script have beside a to z, those of everyday loans among them. */
const lettersOf = new Map(
  Object.entries({
    af: 'áäéèêëíîïóôöúûüý',
    az: 'əığçöşü',
    bs: 'čćđšž',
    ca: 'àçéèíïóòúüñ',
    ceb: 'ñ',
    co: 'àèìòùâ',
    cs: 'áčďéěíňóöřšťúůüýž',
    cy: 'âêîôûŵŷáàäéèëïíöó',
    da: 'æøåéáäöü',
    de: 'äöüßéèêàáçñ',
    en: 'áâãäåæçéèêëíîïñóôöøü',
    eo: 'ĉĝĥĵŝŭ',
    es: 'áéíóúüñç',
    et: 'äöüõšžé',
    eu: 'ñüç',
    fi: 'äöåšžéü',
    fr: 'àâæçéèêëîïôœùûüÿñöáíó',
    fy: 'âêëéîïôöûúü',
    ga: 'áéíóú',
    gl: 'áéíóúñüïç',
    ha: 'ɓɗƙƴ',
    haw: 'āēīōū',
    hmn: '',
    hr: 'čćđšž',
    hu: 'áéíóöőúüűä',
    id: 'é',
    ig: 'ịọụṅńñàáèéìíòóùú',
    is: 'áðéíóúýþæö',
    it: 'àèéìíîòóùúç',
    jv: 'éè',
    ku: 'çêîşûéÿẍḧ',
    lb: 'äéëöüèêâûôç',
    lt: 'ąčęėįšųūž',
    lv: 'āčēģīķļņšūžō',
    mg: 'àâéèêëìîôñ',
    mi: 'āēīōū',
    ms: 'é',
    mt: 'ċġħżàèìòù',
    nl: 'éèëêïíîóöüúáàäçâûô',
    no: 'æøåéèêòóôáäöü',
    ny: 'ŵ',
    oc: 'àáçéèíïóòúü',
    pl: 'ąćęłńóśźżéü',
    pt: 'áâãàçéêíóôõúüñ',
    ro: 'ăâîșşțţ',
    sk: 'áäčďéíĺľňóôöŕšťúüýž',
    sl: 'čšžćđ',
    sm: 'āēīōū',
    sn: '',
    so: '',
    sq: 'çëéâ',
    sr: 'čćđšž',
    st: '',
    su: 'é',
    sv: 'åäöéàáèüæø',
    sw: '',
    tl: 'ñáéíóúàèìòùâêîôû',
    tr: 'çğıöşüâîû',
    vi: 'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
    xh: '',
    yo: 'ẹọṣáàéèíìóòúùńǹm̀ḿ',
    zu: '',
  }).map(([code, letters]): [string, Set<string>] => [code, new Set(letters)]),
)

const beyondAscii = /[\u00c0-\u024f\u1e00-\u1eff]/gu

/** The letters of a text beyond a to z, where it is of Latin script. */
export function specialLettersIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(beyondAscii) ?? []
}

/** How many of some letters a language does not write, of a language in which that tells little none: names keep theirs. */
export function strangersIn(letters: string[], code: string): number {
  const own = lettersOf.get(code)
  return own ? letters.filter((letter) => !own.has(letter)).length : 0
}
