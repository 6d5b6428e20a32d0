import type { Words } from './words.ts'

export const dutch: Words = {
  frequent:
    'de|het|een|van|en|in|dat|op|te|zijn|met|voor|niet|aan|er|die|ook|als|door|maar|bij|worden|naar|uit|om|heeft|wordt|werd|volgens|deze|nog|zegt',
  months:
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|oktober okt|november nov|december dec',
  weekdays: 'maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo',
  ago: {
    before: 'ongeveer|een|één|twee|drie|bijgewerkt',
    units: 'seconde|seconden|sec|minuut|minuten|min|uur|uren|u|dag|dagen|week|weken|maand|maanden|jaar|jaren',
    behind: 'geleden',
    days: 'gisteren|eergisteren|vandaag|zojuist',
  },
  by: 'interview door|door|tekst|geschreven door|van onze correspondent|van onze verslaggever|van onze redacteur|tekst door|een artikel van|van onze redactie',
  roles:
    'redact|correspondent|verslaggever|journalist|hoofdredact|columnist|redactie|chef|medewerker|politiek|economie',
  dated: {
    published:
      'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum|publicatiedatum|verschenen|verschenen op|geplaatst om',
    updated:
      'bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd|aangepast|laatste update|update|laatst gewijzigd|aangepast op',
    saved: 'afdrukdatum|afgedrukt|geraadpleegd|opgeslagen|geprint|geraadpleegd op|opgeslagen op',
  },
  labels: {
    headline: 'titel|kop|onderwerp',
    publisher: 'bron|krant|uitgever|afzender|van|medium',
    byline: 'auteur|auteurs|schrijver',
    published: 'datum|gepubliceerd|gepubliceerd op|publicatiedatum',
    address: 'url|link|adres|origineel|bron url',
    ignored: 'trefwoorden|taal|aan|rubriek|pagina|onderwerpen',
  },
  credit:
    "foto|foto's|beeld|afbeelding|fotograaf|bron|illustratie|archieffoto|fotografie|archiefbeeld|video|copyright|infographic|© anp",
  masthead:
    'krant|dagblad|courant|nieuwsblad|telegraaf|volkskrant|nieuws|bode|tijd|standaard|morgen|trouw|parool|handelsblad|omroep|laatste|gazet|weekblad|stem|gelderlander|tubantia|limburger|journaal|radio|post|blad|stadskrant',
  sections:
    'politiek|economie|sport|cultuur|binnenland|buitenland|wetenschap|tech|technologie|gezondheid|samenleving|maatschappij|onderwijs|milieu|klimaat|opinie|regio|regionaal|lokaal|wereld|europa|nederland|belgië|amsterdam|rotterdam|geld|werk|media|nieuws|voetbal|reizen|wonen|verkeer|misdaad|ondernemen|algemeen|beurs',
  kickers:
    'persbericht|exclusief|analyse|interview|reportage|commentaar|column|opinie|achtergrond|profiel|onderzoek|recensie|live|video|podcast|hoofdartikel|in memoriam',
  readingTime: 'min|minuten|leestijd|min leestijd|minuten leestijd|minuut|min lezen|minuten lezen|leesduur',
  buttons: `artikel gaat verder|lees verder onder*|verder scrollen|delen|deel|deel dit artikel|deel dit|artikel delen|deel op*|deel via*|delen via*|delen op*|delen per*|mailen|e-mailen|kopieer link|link kopiëren|kopieer de link|link gekopieerd|afdrukken|printen|print artikel|bewaren|bewaar|bewaar artikel|opslaan|artikel opslaan|leeslijst|beluister|beluister dit artikel|luister naar dit artikel|luister|voorlezen|lees later|
    advertentie|advertenties|reclame|gesponsord|lees verder onder de advertentie|lees verder na de advertentie|tekst loopt door onder*|tekst gaat verder onder*|naar de inhoud|ga naar de inhoud|naar hoofdinhoud|ga naar hoofdinhoud|direct naar inhoud|menu|menu openen|sluit menu|zoeken|zoek|home|inloggen|log in|uitloggen|registreren|aanmelden|abonneren|abonneer|abonnement|abonnementen|neem een abonnement|mijn account|account|sluiten|terug|volgende|vorige|terug naar boven|naar boven|volg|volgen|volg ons|volg ons op*|vind ik leuk|reageer|reageren|reageer op dit artikel|
    toon meer|meer tonen|bekijk alles|bekijk meer|laad meer|meer laden|accepteren|alles accepteren|alle cookies accepteren|weigeren|cookie-instellingen|instellingen|vergroot afbeelding|vergroten|volledig scherm|fotoserie|galerij|video|video's|podcast|podcasts|nieuwsbrief|nieuwsbrieven|reacties|bekijk reacties|lees reacties|cadeau geven|geef cadeau|fout melden|meld een fout|alleen voor abonnees|voor abonnees|laden|weer|webshop|vacatures|pdf|meer|lees meer|lees verder|printversie|origineel bekijken|digitale krant`,
  prompts: `wil je meer|wilt u meer|meer verhalen zoals|schrijf je in+nieuwsbrief,voor|schrijf u in+nieuwsbrief|meld je aan+nieuwsbrief,voor|meld u aan+nieuwsbrief|aanmelden+nieuwsbrief|abonneer je+nieuwsbrief,op|ontvang+nieuwsbrief,inbox,mailbox,mail|volg ons+op,via,facebook,instagram,whatsapp|volg+op facebook,op instagram,op whatsapp,op x,op twitter|download+app|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|door je aan te melden|door op+klikken,akkoord|je e-mailadres|uw e-mailadres|
    al abonnee|al een account|bent u al|ben je al+abonnee,lid|nog geen abonnee|om verder te lezen|verder lezen+abonn,account|dit artikel is+abonnees,exclusief|dit artikel lezen|alle rechten voorbehouden|steun+journalistiek|word lid|word abonnee|neem nu+abonnement|klik hier|reageren kan|wees de eerste|nog geen reacties|geen reacties|log in om|je browser|uw browser|deze video+kan niet,niet|deze inhoud|om deze inhoud|bedankt voor|heb je een tip|heeft u een tip|heb jij een tip|tip de redactie|tip ons|mail ons|wil je+nieuwsbrief,op de hoogte,reageren|wilt u+nieuwsbrief,op de hoogte,reageren|blijf op de hoogte|stuur+tip,redactie|dit artikel verscheen`,
  more: 'lees ook|lees meer|lees verder|zie ook|bekijk ook|meer over dit onderwerp|gerelateerd|luister ook|lees hier|meer lezen|video|interview|meer weten|lees eerder|meer over*|lees ook dit|lees het hele artikel|aanbevolen',
  related:
    'lees ook|gerelateerde artikelen|gerelateerd nieuws|gerelateerd|verwante artikelen|meer over dit onderwerp|meer over*|meer uit*|meer van*|meer nieuws|meer artikelen|ander nieuws|andere artikelen|overig nieuws|meest gelezen|meest bekeken|best gelezen|populair|nu populair|laatste nieuws|het laatste nieuws|net binnen|nieuwste artikelen|recente artikelen|aanbevolen|aanbevolen voor jou|aanbevolen voor u|misschien ook interessant|ook interessant|dit vind je misschien ook interessant|mis niet|niet te missen|tips van de redactie|keuze van de redactie|onze keuze|uitgelicht|in het kort|kort nieuws|nieuws in het kort|verder vandaag|ook vandaag|verder in het nieuws|ook in het nieuws|zie ook|onderwerpen|trending|van onze partners|gesponsorde berichten|bekijk ook',
  comments:
    'reacties|reactie|reageer|reageren|plaats een reactie|geef een reactie|laat een reactie achter|nog geen reacties|geen reacties|bekijk reacties|lees reacties|praat mee|discussieer mee|uw reactie|jouw reactie|reageer op dit artikel|alle reacties|opmerkingen',
  about: 'over*',
  footer:
    'noot voor de redactie|perscontact|colofon|privacy|privacyverklaring|privacybeleid|cookiebeleid|cookieverklaring|algemene voorwaarden|gebruiksvoorwaarden|contact|over ons|adverteren|alle rechten voorbehouden|copyright*|over de auteur|auteur|de auteur|sitemap|volg ons|download de app|deel dit artikel|delen|tags|trefwoorden|bronnen|nieuwsbrief|nieuwsbrieven|service|klantenservice|schrijf je in*|meld je aan*|je ontvangt deze*|u ontvangt deze*|deze e-mail is verzonden*|uitschrijven*|afmelden*|terug naar boven|disclaimer',
  tags: 'tags|trefwoorden|trefwoord',
  placeholders: `externe inhoud|externe content|deze inhoud is niet beschikbaar*|deze content is niet beschikbaar*|deze inhoud is geblokkeerd*|deze content is geblokkeerd*|deze inhoud kan niet worden*|deze content kan niet worden*|deze inhoud wordt aangeboden door*|om deze inhoud te*|om deze content te*|om deze video te bekijken*|om deze video te kunnen*|vanwege je cookie-instellingen*|vanwege uw cookie-instellingen*|door je cookie-instellingen*|deze video is niet beschikbaar|je browser ondersteunt*|uw browser ondersteunt*|accepteer cookies om*|
    schakel javascript in*|dit bericht op instagram bekijken`,
  loading: 'aan het laden',
  newsletter:
    'bekijk in browser|bekijk in je browser|bekijk in uw browser|bekijk deze mail in je browser|bekijk deze e-mail in je browser|bekijk online|lees online|bekijk de webversie|webversie|online versie|uitschrijven*|afmelden*|uitschrijven|je ontvangt deze*|u ontvangt deze*|deze e-mail is verzonden*|voorkeuren aanpassen|voorkeuren wijzigen|wil je deze nieuwsbrief niet meer*|wilt u deze nieuwsbrief niet meer*|wordt deze e-mail niet goed*',
}
