import type { Words } from './words.ts'

export const danish: Words = {
  frequent:
    'og|at|det|i|er|en|på|af|til|den|som|med|for|de|har|ikke|der|et|fra|var|han|om|blev|siger|ved|kan|men|også|efter|skal|havde|bliver|ifølge',
  months:
    'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|december dec',
  weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  ago: {
    before: 'for|ca|en|et|to|tre|opdateret',
    units: 'sekund|sekunder|sek|minut|minutter|min|time|timer|t|dag|dage|uge|uger|måned|måneder|år',
    behind: 'siden',
    days: 'i går|i forgårs|i dag|lige nu',
  },
  by: 'interview af|af|tekst|skrevet af|tekst af',
  roles: 'journalist|redaktør|korrespondent|reporter|skribent|redaktion|chefredaktør|kommentator|medarbejder|anmelder',
  dated: {
    published: 'publiceret|udgivet|offentliggjort|dato|oprettet|publiceret den|publiceret d|udgivet den',
    updated: 'opdateret|senest opdateret|sidst opdateret|ændret|opdateret den|opdateret d',
    saved: 'udskrevet|hentet|gemt|udskrevet den',
  },
  labels: {
    headline: 'titel|overskrift|emne',
    publisher: 'kilde|avis|afsender|fra|udgiver|medie',
    byline: 'forfatter|skribent|journalist',
    published: 'dato|publiceret|udgivet',
    address: 'url|link|adresse|original',
    ignored: 'tags|nøgleord|sprog|til|sektion|side|emner',
  },
  credit: 'foto|billede|billeder|fotograf|kilde|arkivfoto|illustration|grafik|video|copyright|pressefoto',
  masthead:
    'avis|avisen|tidende|dagblad|bladet|posten|nyheder|politiken|berlingske|information|dagbladet|ekstra|børsen|folkeblad|amtsavis|stiftstidende|kurér|ugeavis|radio|nyt|bureau',
  sections:
    'politik|økonomi|sport|kultur|indland|udland|danmark|verden|videnskab|teknologi|sundhed|samfund|uddannelse|miljø|klima|debat|meninger|lokalt|københavn|aarhus|nyheder|erhverv|krimi|fodbold|rejser|bolig|penge|trafik|tech|navne',
  kickers:
    'pressemeddelelse|eksklusivt|analyse|interview|reportage|leder|debat|kommentar|klumme|portræt|baggrund|anmeldelse|live|video|nekrolog|kronik|seneste nyt',
  readingTime: 'min|minutter|læsetid|min læsetid|minutters læsning|min læsning|læs',
  buttons: `artiklen fortsætter|artiklen fortsætter efter*|del|del artikel|del artiklen|del denne artikel|del på*|del via*|kopier link|kopiér link|link kopieret|print|udskriv|udskriv artikel|gem|gem artikel|læs senere|lyt|lyt til artiklen|lyt til artikel|hør artiklen|annonce|annoncer|reklame|sponsoreret|artiklen fortsætter efter annoncen|artiklen fortsætter under*|gå til indhold|spring til indhold|til indhold|menu|åbn menu|luk menu|søg|forside|forsiden|hjem|log ind|log på|log ud|opret|opret profil|abonner|abonnér|bliv abonnent|abonnement|min konto|luk|tilbage|næste|forrige|til toppen|følg|følg os|følg os på*|synes godt om|svar|
    vis mere|vis flere|vis alle|se alle|se mere|indlæs flere|accepter|accepter alle|accepter alle cookies|afvis|cookies|cookieindstillinger|indstillinger|forstør billede|fuld skærm|billedserie|galleri|video|podcast|podcasts|nyhedsbrev|nyhedsbreve|kommenter|kommentarer|kommentér|vis kommentarer|læs kommentarer|ret fejl|kun for abonnenter|for abonnenter|indlæser|vejr|vejret|butik|job|e-avis|eavis|pdf|mere|læs mere|læs videre|giv artiklen væk`,
  prompts: `vil du læse flere|vil du have flere|tilmeld dig+nyhedsbrev|abonner+nyhedsbrev,på|få+nyhedsbrev,mail,indbakke|følg os+på,facebook,instagram|hent+app,appen|download+app|vi bruger cookies|dette website bruger|hjemmesiden bruger|denne side bruger|ved at+accepterer,tilmelde,klikke|din e-mail|din mailadresse|allerede abonnent|er du allerede|har du allerede|bliv abonnent|for at læse|for at fortsætte|læs hele artiklen|denne artikel er+abonnent,låst|alle rettigheder forbeholdes|støt+journalistik|klik her|vær den første|ingen kommentarer|der er ingen kommentarer|log ind for|din browser|videoen+ikke|tak fordi|tak for|har du+tip,historie,kommentar|tip os|skriv til+redaktion|vil du+nyhedsbrev,have|gå ikke glip af`,
  more: 'læs også|læs mere|læs her|se også|relateret|mere om emnet|fakta|lyt|video|baggrund|læs videre|mere om*|hør også|læs hele artiklen|læs hele historien',
  related:
    'læs også|læs mere|relaterede artikler|relateret|relateret indhold|mere om emnet|mere om*|mere fra*|flere nyheder|flere artikler|andre artikler|mest læste|mest læst|mest læste artikler|populært|populære|seneste nyt|seneste nyheder|seneste|de seneste nyheder|anbefalet|anbefalet til dig|anbefalede artikler|måske er du også interesseret i|du vil måske også kunne lide|gå ikke glip af|kort nyt|nyheder i korte træk|i korte træk|kort fortalt|andre nyheder|øvrige nyheder|redaktionen anbefaler|topnyheder|lige nu|emner|annonceindhold|lignende artikler|se også',
  comments:
    'kommentarer|kommentar|kommenter|kommentér|skriv en kommentar|skriv kommentar|efterlad en kommentar|ingen kommentarer|vis kommentarer|debatter|debat|deltag i debatten|læserkommentarer',
  about: 'om*',
  footer:
    'pressekontakt|om os|kontakt|kontakt os|privatlivspolitik|persondatapolitik|cookiepolitik|om cookies|handelsbetingelser|vilkår|alle rettigheder forbeholdes|copyright*|om forfatteren|om skribenten|ansvarshavende chefredaktør*|kundeservice|kundecenter|følg os|hent appen|hent vores app|del|del artiklen|tags|kilder|annoncering|annoncer|nyhedsbrev|nyhedsbreve|tilmeld dig*|du modtager denne*|du modtager dette*|afmeld*|til toppen|tip os|redaktionen',
  tags: 'tags|emneord|nøgleord|etiketter',
  placeholders: `eksternt indhold|indholdet er ikke tilgængeligt|dette indhold er ikke tilgængeligt*|dette indhold er blokeret*|dette indhold kan ikke vises*|indholdet kan ikke vises|for at se dette indhold*|for at vise dette indhold*|på grund af dine cookieindstillinger*|
    på grund af dine cookie-indstillinger*|din browser understøtter ikke*|videoen er ikke tilgængelig|du skal acceptere cookies for*|accepter cookies for at*|aktiver javascript*|se dette opslag på instagram`,
  loading: 'indlæser',
  newsletter:
    'vis i browser|se i browser|åbn i browser|vis i din browser|se i din browser|læs i browseren|vis online|læs online|webversion|se webversion|afmeld*|afmeld nyhedsbrev|du modtager denne*|du modtager dette*|denne mail er sendt*|denne e-mail er sendt*|opdater dine præferencer|hvis du ikke længere ønsker*|ønsker du ikke længere*|kan du ikke se*',
}
