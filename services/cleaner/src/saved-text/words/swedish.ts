import type { Words } from './words.ts'

export const swedish: Words = {
  frequent:
    'och|att|det|som|en|på|är|av|för|med|till|den|har|inte|om|ett|de|var|från|vid|kan|sig|ska|under|efter|säger|enligt|men|också|där|hade|blir',
  months:
    'januari jan|februari feb febr|mars|april apr|maj|juni jun|juli jul|augusti aug|september sept sep|oktober okt|november nov|december dec',
  weekdays:
    'måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen|söndag söndagen',
  ago: {
    before: 'för|cirka|en|ett|två|tre|uppdaterad',
    units: 'sekund|sekunder|sek|minut|minuter|min|timme|timmar|tim|h|dag|dagar|vecka|veckor|månad|månader|år',
    behind: 'sedan|sen',
    days: 'igår|i går|idag|i dag|nyss|just nu',
  },
  by: 'intervju av|av|text|text av|skriven av|reporter|av vår korrespondent',
  roles:
    'reporter|redaktör|korrespondent|journalist|skribent|redaktion|chefredaktör|ledarskribent|kolumnist|nyhetschef',
  dated: {
    published: 'publicerad|publicerat|publicerades|publicerad den|datum|publiceringsdatum|skapad',
    updated: 'uppdaterad|uppdaterat|senast uppdaterad|ändrad|uppdaterades|senast ändrad',
    saved: 'utskriven|hämtad|sparad|utskrivet',
  },
  labels: {
    headline: 'titel|rubrik|ämne',
    publisher: 'källa|tidning|avsändare|från|utgivare',
    byline: 'författare|skribent',
    published: 'datum|publicerad|publicerat',
    address: 'url|länk|adress|originalartikel',
    ignored: 'taggar|nyckelord|språk|till|avdelning|sida|ämnen',
  },
  credit: 'foto|bild|bilder|fotograf|källa|arkivbild|illustration|grafik|genrebild|montage|video|copyright',
  masthead:
    'tidning|tidningen|blad|bladet|dagblad|posten|nyheter|allehanda|kurir|kuriren|dagens|svenska|expressen|aftonbladet|tidende|veckan|radio|länstidning|nytt|folkblad|folket|nyhetsbyrån',
  sections:
    'politik|ekonomi|sport|kultur|inrikes|utrikes|sverige|världen|vetenskap|teknik|hälsa|samhälle|utbildning|miljö|klimat|åsikt|opinion|debatt|ledare|lokalt|stockholm|göteborg|malmö|nyheter|nöje|näringsliv|brott|fotboll|resor|bostad|jobb|trafik',
  kickers:
    'pressmeddelande|exklusivt|analys|intervju|reportage|ledare|debatt|krönika|porträtt|granskning|recension|direkt|just nu|kommentar|video|minnesord',
  readingTime: 'min|minuter|lästid|min lästid|minuters läsning|min läsning|läsning|läs',
  buttons: `artikeln fortsätter|dela|dela artikel|dela artikeln|dela på*|dela via*|dela med*|kopiera länk|kopiera länken|kopiera|länk kopierad|skriv ut|skriv ut artikeln|spara|spara artikel|spara artikeln|lyssna|lyssna på artikeln|lyssna på artikel|annons|annonser|reklam|sponsrat|artikeln fortsätter efter annonsen|artikeln fortsätter under*|hoppa till innehåll|hoppa till innehållet|till innehållet|gå till innehåll|meny|öppna meny|stäng meny|sök|hem|startsida|startsidan|logga in|logga ut|registrera|registrera dig|
    prenumerera|bli prenumerant|prenumeration|mitt konto|konto|stäng|tillbaka|nästa|föregående|till toppen|upp|följ|följ oss|följ oss på*|gilla|svara|visa mer|visa fler|visa alla|se alla|ladda fler|godkänn|godkänn alla|acceptera|acceptera alla|avvisa|cookies|cookieinställningar|inställningar|förstora bilden|förstora|fullskärm|bildspel|galleri|video|podd|poddar|nyhetsbrev|kommentera|kommentarer|visa kommentarer|läs kommentarer|rapportera fel|rätta artikeln|för prenumeranter|endast för prenumeranter|laddar|väder|butik|jobb|e-tidning|etidning|pdf|mer|läs mer|fortsätt läsa|ge bort artikeln`,
  prompts: `vill du läsa fler|vill du läsa mer|prenumerera+nyhetsbrev,på,för|anmäl dig+nyhetsbrev|få+nyhetsbrev,mejl,inkorg|följ oss+på,facebook,instagram|ladda ner+app|vi använder cookies|webbplatsen använder|den här webbplatsen|genom att+godkänner,anmäla,klicka|din e-postadress|din mejladress|redan prenumerant|är du redan|bli prenumerant|för att läsa|för att fortsätta läsa|läs hela artikeln|den här artikeln är+prenumerant,låst|artikeln är låst|alla rättigheter förbehållna|stöd+journalistik|klicka här|var först|inga kommentarer|det finns inga kommentarer|logga in för|din webbläsare|videon+inte|tack för att|har du+tips,tipsa,synpunkter|tipsa oss|mejla+tips,redaktionen|vill du+nyhetsbrev,debattera,prenumerera|missa inte+nyhetsbrev`,
  more: 'läs också|läs även|läs mer|se även|se också|relaterat|mer om ämnet|fakta|lyssna|video|bakgrund|läs vidare|mer om*|läs hela artikeln|läs fler',
  related:
    'läs också|läs även|läs mer|relaterade artiklar|relaterat|relaterat innehåll|mer om ämnet|mer om*|mer från*|mer i*|fler nyheter|fler artiklar|andra artiklar|mest läst|mest lästa|mest läst just nu|populärt|populärast|senaste nytt|senaste nyheterna|senaste|de senaste nyheterna|rekommenderat|rekommenderat för dig|rekommenderad läsning|du kanske också gillar|kanske intresserar dig|missa inte|i korthet|kort om|kortnyheter|nyheter i korthet|övriga nyheter|fler rubriker|redaktionen rekommenderar|toppnyheter|just nu|ämnen|ämnen i artikeln|annonsinnehåll|liknande artiklar',
  comments:
    'kommentarer|kommentar|kommentera|skriv en kommentar|lämna en kommentar|lämna ett svar|inga kommentarer|visa kommentarer|diskutera|kommentera artikeln|läsarkommentarer|delta i diskussionen',
  about: 'om*',
  footer:
    'presskontakt|om oss|kontakt|kontakta oss|integritetspolicy|personuppgiftspolicy|cookiepolicy|om cookies|användarvillkor|villkor|alla rättigheter förbehållna|copyright*|om författaren|om skribenten|ansvarig utgivare*|kundservice|kundtjänst|följ oss|ladda ner appen|ladda ner vår app|dela|dela artikeln|taggar|källor|annonsera|nyhetsbrev|prenumerera på*|anmäl dig till*|du får detta*|du får det här*|avregistrera*|avprenumerera*|till toppen|tipsa oss|redaktion',
  tags: 'taggar|etiketter|nyckelord|ämnesord',
  placeholders: `externt innehåll|innehållet är inte tillgängligt|detta innehåll är inte tillgängligt*|det här innehållet är inte tillgängligt*|detta innehåll är blockerat*|det här innehållet är blockerat*|innehållet kan inte visas|för att se detta innehåll*|för att se det här innehållet*|för att visa detta innehåll*|för att visa det här innehållet*|på grund av dina integritetsinställningar*|på grund av dina cookieinställningar*|din webbläsare stöder inte*|din webbläsare stödjer inte*|videon är inte tillgänglig|godkänn cookies för att*|aktivera javascript*|visa det här inlägget på instagram`,
  loading: 'läser in',
  newsletter:
    'visa i webbläsare|visa i webbläsaren|öppna i webbläsare|öppna i webbläsaren|läs i webbläsaren|visa på webben|webbversion|se webbversion|avregistrera*|avprenumerera*|avregistrera|avsluta prenumeration|du får detta*|du får det här*|detta mejl skickades*|hantera inställningar|om du inte vill ha*|ser mejlet konstigt ut*',
}
