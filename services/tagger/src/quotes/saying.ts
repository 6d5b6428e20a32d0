const words = (list: string) => new Set(list.split(' '))

/** Verbs of saying as the news has them, and what stands for one ("according to"), by language. */
const verbs: Record<string, Set<string>> = {
  en: words(
    'said says say saying told tells added adds wrote writes tweeted posted asked asks replied replies explained explains insisted insists claimed claims argued argues warned warns announced stated states declared continued recalled recalls noted notes admitted admits confirmed acknowledged stressed suggested responded shouted according remarked concluded joked vowed urged quipped commented observed predicted cautioned pointed described called quoted testified lamented',
  ),
  de: words(
    'sagte sagt sagten erklärte erklärt betonte betont teilte fügte schrieb schreibt so meinte meint kritisierte forderte warnte berichtete laut zitierte äußerte ergänzte hieß gesagt',
  ),
  fr: words(
    'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute estime estimé assure assuré selon lance lancé souligne souligné raconte confie écrit indiqué indique',
  ),
  es: words(
    'dijo dice afirmó afirma señaló señala explicó explica aseguró asegura añadió declaró según indicó manifestó comentó escribió subrayó dicho afirmado señalado explicado asegurado añadido declarado indicado subrayado insistido advertido resumido',
  ),
  it: words('detto dice afferma spiega spiegato dichiarato aggiunge aggiunto secondo sottolinea scrive scritto disse'),
  pt: words('disse diz afirmou afirma explicou declarou acrescentou segundo contou escreveu destacou ressaltou'),
  nl: words('zei zegt zeggen aldus vertelt vertelde volgens schrijft stelt stelde laat'),
  sv: words('säger sa sade skriver enligt berättar menar'),
  da: words('siger sagde fortæller skriver ifølge mener lyder udtaler'),
  no: words('sier sa forteller skriver ifølge mener seier fortel'),
  pl: words('powiedział powiedziała mówi dodał dodała podkreślił podkreśliła napisał stwierdził stwierdziła według'),
  cs: words('řekl řekla uvedl uvedla dodal dodala říká podle prohlásil'),
  ru: words(
    'сказал сказала заявил заявила отметил отметила добавил добавила сообщил сообщила написал говорит словам рассказал',
  ),
  uk: words('сказав сказала заявив заявила зазначив зазначила додав додала повідомив написав словами'),
  tr: words('dedi söyledi belirtti açıkladı ifade konuştu'),
  ar: words('قال قالت وقال وقالت أضاف وأضاف وأضافت أكد وأكد أوضح'),
}

/** Scripts without spaces, and Korean, say it with these, right after or before the marks. */
const unspacedSaying =
  /고 (?:말|밝|전|주장|설명|강조|덧붙|했)|と(?:述べ|話|語|し|い|訴|強調|説明)|说|說|表示|指出|称|稱|强调/u
const pronouns: Record<string, Set<string>> = {
  en: words('he she they it'),
  de: words('er sie'),
  fr: words('il elle ils elles'),
  es: words('él ella ellos ellas'),
  it: words('lui lei'),
  pt: words('ele ela eles elas'),
  nl: words('hij zij ze'),
  sv: words('han hon de'),
  da: words('han hun de'),
  no: words('han hun de ho'),
  ru: words('он она они'),
  uk: words('він вона вони'),
}
const none = new Set<string>()

/** The verbs of saying of a language, lower-cased; of a language without a table none. */
export const verbsOfSaying = (languageCode: string): Set<string> => verbs[languageCode] ?? none

/** What stands for a speaker that was named before. */
export const pronounsOf = (languageCode: string): Set<string> => pronouns[languageCode] ?? none

/** Is something said here, in a script without spaces? */
export const saysUnspaced = (text: string): boolean => unspacedSaying.test(text)
