import type { Words } from './words.ts'

export const norwegian: Words = {
  frequent:
    'og|det|i|er|en|på|av|til|den|som|med|for|de|har|ikke|at|et|fra|var|han|om|ble|sier|ved|kan|men|også|etter|skal|hadde|blir|ifølge|seg|hun|være',
  months:
    'januar jan|februar feb|mars|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|desember des',
  weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  ago: {
    before: 'for|ca|en|ett|et|to|tre|oppdatert',
    units: 'sekund|sekunder|sek|minutt|minutter|min|time|timer|t|dag|dager|døgn|uke|uker|måned|måneder|år',
    behind: 'siden',
    days: 'i går|i forgårs|i dag|akkurat nå',
  },
  by: 'intervju av|av|tekst|skrevet av|tekst av',
  roles:
    'journalist|redaktør|korrespondent|reporter|skribent|redaksjon|sjefredaktør|kommentator|frilanser|anmelder|utenriks|fotograf',
  dated: {
    published: 'publisert|lagt ut|dato|opprettet|publisert den|først publisert',
    updated: 'oppdatert|sist oppdatert|endret|sist endret|oppdatert den',
    saved: 'skrevet ut|hentet|lagret',
  },
  labels: {
    headline: 'tittel|overskrift|emne',
    publisher: 'kilde|avis|avsender|fra|utgiver|medium',
    byline: 'forfatter|skribent|journalist',
    published: 'dato|publisert',
    address: 'url|lenke|adresse|original',
    ignored: 'stikkord|nøkkelord|språk|til|seksjon|side|emner',
  },
  credit:
    'foto|bilde|bilder|fotograf|kilde|arkivfoto|arkiv|illustrasjon|grafikk|illustrasjonsfoto|illustrasjonsbilde|video|copyright',
  masthead:
    'avis|avisa|avisen|tidende|dagblad|bladet|posten|nytt|nyheter|dagbladet|aftenposten|adresseavisen|aftenblad|budstikka|folkeblad|tidning|klassekampen|nationen|radio|byrå|varden',
  sections:
    'politikk|økonomi|sport|kultur|innenriks|utenriks|norge|verden|vitenskap|teknologi|helse|samfunn|utdanning|miljø|klima|debatt|meninger|lokalt|oslo|bergen|nyheter|næringsliv|krim|fotball|reise|bolig|penger|trafikk|tech|urix',
  kickers:
    'pressemelding|eksklusivt|analyse|intervju|reportasje|leder|debatt|kommentar|kronikk|portrett|bakgrunn|anmeldelse|direkte|video|minneord|siste nytt',
  readingTime: 'min|minutter|lesetid|min lesetid|minutters lesing|min lesing|les',
  buttons: `artikkelen fortsetter|saken fortsetter|del|del artikkel|del artikkelen|del saken|del på*|del via*|kopier lenke|kopier lenken|lenke kopiert|skriv ut|skriv ut artikkelen|lagre|lagre artikkel|lytt|lytt til saken|lytt til artikkelen|hør saken|annonse|annonser|reklame|sponset|artikkelen fortsetter under*|saken fortsetter under*|saken fortsetter etter*|hopp til innhold|hopp til hovedinnhold|gå til innhold|til innholdet|meny|åpne meny|lukk meny|søk|forside|forsiden|hjem|logg inn|logg ut|registrer|abonner|bli abonnent|abonnement|min konto|min side|lukk|tilbake|neste|forrige|til toppen|følg|følg oss|følg oss på*|liker|svar|
    vis mer|vis flere|vis alle|se alle|se mer|last flere|godta|godta alle|aksepter|avvis|avvis alle|informasjonskapsler|innstillinger|forstørr bildet|fullskjerm|bildeserie|galleri|video|podkast|podkaster|nyhetsbrev|kommenter|kommentarer|vis kommentarer|les kommentarer|meld fra om feil|kun for abonnenter|for abonnenter|laster|vær|været|butikk|jobb|e-avis|eavis|pdf|mer|les mer|les videre|gi bort artikkelen`,
  prompts: `vil du lese flere|vil du ha flere|meld deg på+nyhetsbrev|abonner på+nyhetsbrev|få+nyhetsbrev,epost,e-post,innboks|følg oss+på,facebook,instagram|last ned+app,appen|vi bruker informasjonskapsler|vi bruker cookies|dette nettstedet|nettstedet bruker|ved å+godtar,klikke,melde|din e-post|e-postadressen din|allerede abonnent|er du allerede|har du allerede|bli abonnent|for å lese|for å fortsette|les hele saken|denne saken er+abonnent,låst|denne artikkelen er+abonnent,låst|alle rettigheter forbeholdt|støtt+journalistikk|klikk her|vær den første|ingen kommentarer|det er ingen kommentarer|logg inn for|nettleseren din|videoen+ikke|takk for at|har du+tips,innspill,kommentar|tips oss|send oss+tips|vil du+nyhetsbrev,ha,lese flere|gå ikke glip av`,
  more: 'les også|les mer|les her|se også|relatert|mer om saken|fakta|hør|video|bakgrunn|les videre|mer om*|hør også|les hele saken|les flere',
  related:
    'les også|les mer|relaterte artikler|relaterte saker|relatert|relatert innhold|mer om saken|mer om*|mer fra*|flere nyheter|flere saker|flere artikler|andre saker|mest lest|mest leste|mest lest nå|populært|populære saker|siste nytt|siste nyheter|siste|de siste nyhetene|anbefalt|anbefalt for deg|anbefalte artikler|du vil kanskje også like|ikke gå glipp av|kort fortalt|kortnytt|nyheter i korte trekk|andre nyheter|øvrige nyheter|redaksjonen anbefaler|toppsaker|akkurat nå|emner|annonsørinnhold|lignende artikler|se også',
  comments:
    'kommentarer|kommentar|kommenter|skriv en kommentar|skriv kommentar|legg igjen en kommentar|ingen kommentarer|vis kommentarer|debatt|delta i debatten|diskusjon|kommenter artikkelen|leserkommentarer',
  about: 'om*',
  footer:
    'pressekontakt|om oss|kontakt|kontakt oss|personvern|personvernerklæring|personvernpolicy|informasjonskapsler|om informasjonskapsler|brukervilkår|vilkår|alle rettigheter forbeholdt|copyright*|om forfatteren|om skribenten|ansvarlig redaktør*|sjefredaktør*|kundeservice|kundesenter|følg oss|last ned appen|last ned appen vår|del|del artikkelen|stikkord|kilder|annonsere|annonser|nyhetsbrev|meld deg på*|du mottar denne*|du mottar dette*|du får denne*|meld deg av*|avmelding*|til toppen|tips oss|redaksjonen',
  tags: 'emneord|stikkord|nøkkelord|tagger|tags|etiketter',
  placeholders: `eksternt innhold|innholdet er ikke tilgjengelig|dette innholdet er ikke tilgjengelig*|dette innholdet er blokkert*|dette innholdet kan ikke vises*|innholdet kan ikke vises|for å se dette innholdet*|for å vise dette innholdet*|på grunn av dine personverninnstillinger*|
    nettleseren din støtter ikke*|din nettleser støtter ikke*|videoen er ikke tilgjengelig|du må godta cookies for*|du må godta informasjonskapsler for*|aktiver javascript*|vis dette innlegget på instagram`,
  loading: 'laster inn',
  newsletter:
    'vis i nettleser|vis i nettleseren|åpne i nettleser|åpne i nettleseren|les i nettleseren|se i nettleseren|vis på nett|nettversjon|meld deg av*|avmelding*|avslutt abonnement|du mottar denne*|du mottar dette*|du får denne*|denne e-posten ble sendt*|denne e-posten er sendt*|endre innstillinger|hvis du ikke lenger ønsker*|ønsker du ikke lenger*',
}
