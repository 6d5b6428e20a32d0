import type { Words } from './words.ts'

export const german: Words = {
  frequent:
    'der|die|und|das|den|von|zu|ist|mit|sich|des|auf|für|nicht|ein|eine|dem|im|auch|als|bei|nach|wird|werden|aus|dass|wurde|sagte|am|zum',
  months:
    'januar jan jänner|februar feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  weekdays: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so',
  ago: {
    before: 'vor|etwa|ca|zuletzt|aktualisiert|einem|einer|zwei|drei',
    units:
      'sekunde|sekunden|sek|minute|minuten|min|stunde|stunden|std|h|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren',
    behind: '',
    days: 'gestern|vorgestern|heute|gerade eben',
  },
  by: 'von|ein beitrag von|ein artikel von|text|text von|autor|autorin|eine analyse von|ein kommentar von|aus berlin von|ein bericht von|eine reportage von|ein interview von',
  roles:
    'redakteur|redaktion|korrespondent|reporter|volontär|chefredakteur|autor|journalist|mitarbeiter|leiter|ressort|kolumnist|büro|lokalredaktion',
  dated: {
    published:
      'veröffentlicht|veröffentlicht am|erschienen|erschienen am|datum|erstellt|erstellt am|publiziert|publiziert am|erstveröffentlichung',
    updated:
      'aktualisiert|aktualisiert am|stand|zuletzt aktualisiert|letzte aktualisierung|geändert|update|zuletzt bearbeitet',
    saved: 'gedruckt|abgerufen|abgerufen am|gespeichert|ausgedruckt|druckdatum|gedruckt am|gespeichert am',
  },
  labels: {
    headline: 'titel|überschrift|betreff|schlagzeile',
    publisher: 'quelle|zeitung|medium|herausgeber|absender',
    byline: 'autor|autorin|autoren|verfasser',
    published: 'datum|veröffentlicht|erschienen|veröffentlicht am|erschienen am',
    address: 'url|link|adresse|webadresse|originalartikel|quelle url',
    ignored: 'schlagwörter|schlagworte|stichworte|sprache|an|seite|rubrik|themen',
  },
  credit:
    'foto|fotos|bild|bilder|bildquelle|bildrechte|quelle|fotograf|fotografin|grafik|illustration|symbolbild|archivbild|archivfoto|symbolfoto|bildnachweis|copyright|imago|picture alliance',
  masthead:
    'zeitung|tageblatt|anzeiger|nachrichten|bote|kurier|rundschau|post|blatt|tagblatt|presse|allgemeine|abendblatt|abendzeitung|morgenpost|merkur|spiegel|stern|welt|zeit|rundfunk|echo|neueste|volksblatt|kreiszeitung|stadtanzeiger|generalanzeiger|landeszeitung|woche|tagesspiegel|handelsblatt|volksstimme|stimme|wochenblatt',
  sections:
    'politik|wirtschaft|sport|kultur|panorama|wissen|wissenschaft|gesundheit|gesellschaft|digital|netzwelt|reise|meinung|lokales|regional|region|inland|ausland|deutschland|österreich|schweiz|welt|finanzen|börse|karriere|bildung|leben|medien|technik|feuilleton|vermischtes|umwelt|klima|verkehr|nachrichten|auto|international|stadt|landkreis|fußball',
  kickers:
    'pressemitteilung|medienmitteilung|presseinformation|exklusiv|kommentar|analyse|interview|reportage|porträt|leitartikel|meinung|eilmeldung|gastbeitrag|hintergrund|kolumne|faktencheck|nachruf|glosse|live',
  readingTime: 'min|minuten|lesezeit|min lesezeit|minuten lesezeit|lesedauer|min lesedauer|minute|lesen',
  buttons: `weiter unten geht es weiter|artikel geht weiter|weiterscrollen|nach unten scrollen|teilen|artikel teilen|beitrag teilen|teilen auf*|auf facebook teilen|auf twitter teilen|auf x teilen|per whatsapp teilen|per mail teilen|per e-mail teilen|per mail|link kopieren|kopieren|link kopiert|drucken|artikel drucken|seite drucken|merken|artikel merken|auf die merkliste|merkliste|
    speichern|vorlesen|artikel vorlesen|artikel anhören|anhören|beitrag hören|hören|anzeige|werbung|anzeigen|ende der anzeige|nach der werbung weiterlesen|zum inhalt springen|zum inhalt|direkt zum inhalt|zur navigation|zum hauptinhalt|zur suche|menü|menü öffnen|menü schließen|suche|suchen|startseite|anmelden|abmelden|einloggen|registrieren|login|abo|abonnieren|abonnement|jetzt abonnieren|
    mein konto|konto|schließen|zurück|weiter|nach oben|zum seitenanfang|zur startseite|folgen|gefällt mir|antworten|mehr anzeigen|mehr laden|alle anzeigen|weitere anzeigen|alle akzeptieren|akzeptieren|ablehnen|einstellungen|cookie-einstellungen|bild vergrößern|vollbild|bilderstrecke|fotostrecke|bildergalerie|galerie|video|videos|audio|podcast|e-paper|epaper|newsletter|
    kommentieren|kommentare|kommentar schreiben|kommentare anzeigen|kommentare lesen|artikel verschenken|verschenken|feedback|korrektur melden|fehler melden|schriftgröße|pdf|weiterlesen|gesponsert|lädt|wird geladen|original ansehen|leseansicht|seite vorlesen|öffnen|wetter|shop|jobs|stellenmarkt|mehr`,
  prompts: `möchten sie mehr|wollen sie mehr|mehr von dieser|melden sie sich+newsletter,an|abonnieren sie|jetzt+newsletter,abonnieren,testen,registrieren,lesen und|hier+newsletter,anmelden,abonnieren,geht es|mit unserem newsletter|unser newsletter|der newsletter+abonnieren,anmelden,kostenlos|bleiben sie+informiert,laufenden,dem laufenden|folgen sie uns|folgen sie+instagram,facebook,whatsapp,twitter|
    laden sie+app|lade+app|unsere app|zur app|wir verwenden cookies|diese website verwendet|diese seite verwendet|wir nutzen cookies|mit der anmeldung|mit dem absenden|mit ihrer anmeldung|ihre e-mail-adresse|ich bin damit einverstanden|sie haben+abo,abonnement,konto|sie sind bereits+abonn,registriert|bereits abonnent|noch kein+abo,konto|weiterlesen mit|lesen sie weiter+abo,plus|
    dieser artikel ist+abonnent,plus|um den artikel+lesen|um weiterzulesen|alle rechte vorbehalten|diskutieren sie mit|diskutieren sie|schreiben sie+kommentar,uns,leserbrief|was ist ihre meinung|ihre meinung|haben sie+hinweis,schreiben sie uns,kontakt|an dieser stelle finden sie|empfohlener redaktioneller inhalt|externer inhalt|externe inhalte|ich bin einverstanden|dieses video+nicht|zum abspielen|ihr browser|bitte aktivieren|
    dieser text ist zuerst|dieser artikel erschien|mit material von|mitarbeit|noch keine kommentare|keine kommentare|unterstützen sie|teilen sie+artikel,freunden|vielen dank für|danke, dass|wollen sie|wenn sie+newsletter`,
  more: 'lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|mehr dazu|auch interessant|mehr zum thema|siehe auch|passend dazu|weiterlesen|dazu|lesen sie dazu|lesetipp|hintergrund|video|interview|kommentar|mehr lesen|mehr|das könnte sie auch interessieren|zum thema|mehr zu*|lesen sie dazu auch|weitere informationen|zum artikel',
  related:
    'mehr zum thema|mehr zu*|mehr aus*|mehr von*|zum thema|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|auch interessant|weitere artikel|weitere meldungen|weitere themen|weitere nachrichten|weitere beiträge|verwandte artikel|verwandte themen|ähnliche artikel|ähnliche beiträge|meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|meistkommentiert|top-themen|topthemen|neueste artikel|neueste nachrichten|neueste|aktuelle meldungen|aktuelle nachrichten|lesen sie auch|empfehlungen|empfohlen|unsere empfehlungen|empfehlungen der redaktion|außerdem|außerdem heute|kurz gemeldet|kurzmeldungen|kurz & knapp|was sonst noch geschah|das wichtigste in kürze|schlagzeilen|auch das noch|aus dem ressort|themen|themen in diesem artikel|aus der redaktion|beliebt|beliebte artikel|mehr artikel|mehr nachrichten|im trend|jetzt lesen|newsticker',
  comments:
    'kommentare|kommentar|kommentar schreiben|kommentar verfassen|schreiben sie einen kommentar|kommentieren|kommentare anzeigen|noch keine kommentare|keine kommentare|diskussion|leserkommentare|leserbriefe|schreibe einen kommentar|diskutieren sie mit|alle kommentare|jetzt kommentieren|zur diskussion|antwort schreiben|beiträge',
  about: 'über*|zur person*|zum autor*|zur autorin*',
  footer:
    'pressekontakt|hinweis für redaktionen|laden im app store|jetzt bei google play|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|alle rechte vorbehalten|copyright*|zur person|über den autor|über die autorin|der autor|die autorin|zum autor|newsletter|service|hilfe|folgen sie uns|nach oben|schlagworte|stichwörter|artikel teilen|teilen|quellen|app herunterladen|jetzt app laden|abo|verlag|newsletter abonnieren*|unser newsletter*|abonnieren sie unseren newsletter*|sie erhalten diese*|diese e-mail wurde*|abmelden*|vom newsletter abmelden*',
  tags: 'schlagworte|schlagwörter|schlagwort|stichwörter|stichworte|schlüsselwörter|tags',
  placeholders: `externer inhalt|externe inhalte|externer inhalt nicht verfügbar|externer inhalt von*|externen inhalt anzeigen|externen inhalt laden|externe inhalte anzeigen|externe inhalte laden|empfohlener redaktioneller inhalt|empfohlener externer inhalt|an dieser stelle finden sie einen externen*|an dieser stelle finden sie externe inhalte*|
    an dieser stelle finden sie einen relevanten inhalt*|an dieser stelle befindet sich ein externer*|an dieser stelle findest du einen externen*|an dieser stelle ist ein externer*|hier finden sie einen externen inhalt*|hier finden sie externe inhalte*|deine privatsphäre-einstellungen verhindern*|ihre privatsphäre-einstellungen verhindern*|
    deine datenschutzeinstellungen verhindern*|ihre datenschutzeinstellungen verhindern*|aufgrund ihrer datenschutzeinstellungen*|aufgrund deiner datenschutzeinstellungen*|aufgrund ihrer cookie-einstellungen*|aufgrund deiner cookie-einstellungen*|leider lassen ihre derzeitigen cookie-einstellungen*|um diesen inhalt anzuzeigen*|um diesen inhalt zu sehen*|
    um diesen inhalt sehen zu können*|um diese inhalte anzuzeigen*|um dieses element anzuzeigen*|um dieses video anzuzeigen*|um dieses video anzusehen*|um dieses video abzuspielen*|zur anzeige dieses inhalts*|dieser inhalt kann nicht angezeigt*|dieser inhalt ist nicht verfügbar*|dieser inhalt wurde blockiert*|
    ich bin damit einverstanden dass mir externe*|ich bin einverstanden dass mir externe*|mit dem laden des videos akzeptieren*|mit dem laden des beitrags akzeptieren*|mit dem laden des tweets akzeptieren*|mit dem laden der karte akzeptieren*|wir benötigen ihre zustimmung um*|wir benötigen deine zustimmung um*|wir brauchen ihre zustimmung um*|
    wir benötigen ihre zustimmung zum*|wir benötigen ihre einwilligung um*|inhalt laden|inhalte laden|inhalt entsperren|inhalt anzeigen|dieses video ist nicht verfügbar|das video ist nicht mehr verfügbar|das video konnte nicht geladen werden|bitte aktivieren sie javascript*|bitte aktiviere javascript*|bitte akzeptieren sie cookies*|dein browser unterstützt*|sieh dir diesen beitrag auf instagram an|ihr browser unterstützt leider*|ihr browser unterstützt dieses*|ihr browser unterstützt kein*|ihr browser unterstützt keine*|ihr browser unterstützt keinen*|ihr browser unterstützt das video*|ihr browser unterstützt das audio*`,
  loading: 'wird geladen',
  newsletter:
    'im browser ansehen|im browser öffnen|im browser anzeigen|im browser lesen|online ansehen|online lesen|newsletter abbestellen|abbestellen|vom newsletter abmelden*|newsletter abmelden|sie erhalten diese*|diese e-mail wurde*|wenn sie diesen newsletter nicht mehr*|einstellungen ändern|wenn diese e-mail nicht richtig*|sollte diese e-mail*|wird diese nachricht nicht richtig*|wenn sie keine*',
}
