import type { Words } from './words.ts'

export const finnish: Words = {
  frequent:
    'ja|on|ei|että|oli|se|hän|ovat|mutta|kun|joka|myös|mukaan|kuin|ole|sen|olla|tai|vuonna|jos|sanoo|jo|nyt|ollut|vain|niin|kertoo|jotka|kanssa|noin',
  months:
    'tammikuu tammikuuta|helmikuu helmikuuta|maaliskuu maaliskuuta|huhtikuu huhtikuuta|toukokuu toukokuuta|kesäkuu kesäkuuta|heinäkuu heinäkuuta|elokuu elokuuta|syyskuu syyskuuta|lokakuu lokakuuta|marraskuu marraskuuta|joulukuu joulukuuta',
  weekdays:
    'maanantai maanantaina|tiistai tiistaina|keskiviikko keskiviikkona|torstai torstaina|perjantai perjantaina|lauantai lauantaina|sunnuntai sunnuntaina',
  ago: {
    before: 'noin|yksi|kaksi|kolme|päivitetty',
    units:
      'sekuntia|sekunti|s|minuuttia|minuutti|min|tuntia|tunti|t|h|päivää|päivä|pv|viikkoa|viikko|vk|kuukautta|kuukausi|kk|vuotta|vuosi',
    behind: 'sitten',
    days: 'eilen|toissapäivänä|tänään|juuri nyt|äsken',
  },
  by: 'teksti|kirjoittanut|kirjoittaja|toimittaja',
  roles: 'toimittaja|päätoimittaja|kirjeenvaihtaja|toimitus|kolumnisti|uutispäällikkö|avustaja',
  dated: {
    published: 'julkaistu|päivämäärä|julkaisupäivä|luotu',
    updated: 'päivitetty|viimeksi päivitetty|muokattu|päivitys',
    saved: 'tulostettu|haettu|tallennettu|luettu',
  },
  labels: {
    headline: 'otsikko|aihe',
    publisher: 'lähde|lehti|lähettäjä|julkaisija',
    byline: 'kirjoittaja|toimittaja|tekijä',
    published: 'päivämäärä|julkaistu|päiväys',
    address: 'url|linkki|osoite|alkuperäinen',
    ignored: 'avainsanat|asiasanat|kieli|vastaanottaja|osasto|sivu|tunnisteet',
  },
  credit: 'kuva|kuvat|valokuva|kuvaaja|lähde|arkistokuva|kuvituskuva|piirros|grafiikka|video',
  masthead:
    'sanomat|lehti|uutiset|kaleva|aamulehti|kansa|savo|pohjalainen|karjalainen|iltalehti|ilta|suomen|keskisuomalainen|viikko|maaseudun|yleisradio|tietotoimisto|paikallislehti',
  sections:
    'politiikka|talous|urheilu|kulttuuri|kotimaa|ulkomaat|maailma|suomi|tiede|teknologia|terveys|yhteiskunta|koulutus|ympäristö|ilmasto|mielipide|mielipiteet|paikalliset|helsinki|uutiset|viihde|rikos|jalkapallo|matkailu|asuminen|raha|liikenne|eurooppa',
  kickers:
    'tiedote|lehdistötiedote|analyysi|haastattelu|reportaasi|pääkirjoitus|kolumni|kommentti|mielipide|tausta|arvio|suora|video|muistokirjoitus|näkökulma',
  readingTime: 'min|minuuttia|lukuaika|min lukuaika|minuutin lukuaika|lukemista',
  buttons: `jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa x:ssä|jaa whatsappissa|jaa sähköpostilla|kopioi linkki|linkki kopioitu|tulosta|tallenna|tallenna artikkeli|kuuntele|kuuntele artikkeli|kuuntele juttu|mainos|mainokset|ilmoitus|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu*|siirry sisältöön|siirry pääsisältöön|hyppää sisältöön|valikko|avaa valikko|sulje valikko|haku|hae|etusivu|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|tilaa|tilaa nyt|tilaa lehti|oma tili|sulje|takaisin|seuraava|edellinen|takaisin ylös|seuraa|seuraa meitä|tykkää|vastaa|näytä lisää|näytä kaikki|katso kaikki|lataa lisää|hyväksy|hyväksy kaikki|hylkää|evästeet|evästeasetukset|asetukset|suurenna kuva|koko näyttö|kuvagalleria|galleria|video|videot|podcast|podcastit|uutiskirje|uutiskirjeet|kommentoi|kommentit|näytä kommentit|lue kommentit|ilmoita virheestä|vain tilaajille|tilaajille|ladataan|sää|kauppa|työpaikat|näköislehti|pdf|lisää|lue lisää|jatka lukemista`,
  prompts: `haluatko lukea lisää|haluatko lisää|tilaa+uutiskirje,uutiskirjeemme,lehti,ilmoitukset|seuraa meitä|seuraa+facebookissa,instagramissa,whatsappissa|lataa+sovellus|käytämme evästeitä|sivusto käyttää|tämä sivusto|sähköpostiosoitteesi|oletko jo tilaaja|joko olet tilaaja|lukeaksesi|jatkaaksesi lukemista|tämä artikkeli on+tilaajille|tämä juttu on+tilaajille|kaikki oikeudet pidätetään|tue+journalismi|klikkaa tästä|ole ensimmäinen|ei kommentteja|ei vielä kommentteja|kirjaudu sisään kommentoidaksesi|selaimesi|videota ei|kiitos, että|onko sinulla+vinkki,juttuvinkki|lähetä+vinkki,juttuvinkki|vinkkaa`,
  more: 'lue myös|lue lisää|katso myös|aiheesta lisää|lue täältä|kuuntele myös|lisää aiheesta|video|fakta|jatka lukemista|lue koko juttu',
  related:
    'lue myös|lue lisää|aiheeseen liittyvää|aiheeseen liittyvät artikkelit|aiheesta lisää|lisää aiheesta|lisää uutisia|lisää aiheesta*|muut uutiset|muita uutisia|muut artikkelit|luetuimmat|luetuimmat jutut|suosituimmat|suosittua|tuoreimmat|uusimmat|viimeisimmät|tuoreimmat uutiset|uusimmat uutiset|suosittelemme|suositeltua|sinulle suositeltua|saatat pitää myös|toimitus suosittelee|poimintoja|lyhyesti|uutiset lyhyesti|pääuutiset|katso myös|kaupallinen yhteistyö|samasta aiheesta',
  comments:
    'kommentit|kommentti|kommentoi|kirjoita kommentti|jätä kommentti|lisää kommentti|ei kommentteja|näytä kommentit|keskustelu|osallistu keskusteluun|keskustele|kommentoi juttua',
  about: 'tietoa*|kirjoittajasta*',
  footer:
    'tietoa meistä|yhteystiedot|ota yhteyttä|tietosuoja|tietosuojaseloste|evästekäytäntö|käyttöehdot|kaikki oikeudet pidätetään|copyright*|kirjoittajasta|vastaava päätoimittaja*|päätoimittaja*|asiakaspalvelu|seuraa meitä|lataa sovellus|jaa|jaa artikkeli|avainsanat|asiasanat|lähteet|mediatiedot|mainosta|uutiskirje|tilaa uutiskirje*|saat tämän*|peruuta tilaus*|takaisin ylös|toimitus',
  tags: 'avainsanat|asiasanat|tunnisteet|tagit',
  placeholders: `ulkoinen sisältö|ulkopuolinen sisältö|sisältö ei ole saatavilla|tämä sisältö ei ole saatavilla*|tätä sisältöä ei voida näyttää*|sisältöä ei voida näyttää|nähdäksesi tämän sisällön*|jotta voit nähdä tämän sisällön*|evästeasetustesi*|selaimesi ei tue*|video ei ole saatavilla|
    hyväksy evästeet*|ota javascript käyttöön*|näytä tämä julkaisu instagramissa`,
  loading: 'ladataan',
  newsletter:
    'avaa selaimessa|katso selaimessa|näytä selaimessa|lue selaimessa|verkkoversio|peruuta tilaus*|peru tilaus|poistu listalta|saat tämän*|tämä viesti lähetettiin*|muokkaa asetuksia|jos et enää halua*',
}
