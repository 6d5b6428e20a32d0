import type { Words } from './words.ts'

export const italian: Words = {
  frequent:
    'il|di|che|la|e|per|un|una|del|della|in|con|non|sono|le|dei|da|si|al|gli|è|alla|nel|ha|anche|delle|come|più|dal|stato|dopo|hanno',
  months:
    'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  ago: {
    before: "circa|un|un'|una|due|tre|aggiornato",
    units: 'secondo|secondi|minuto|minuti|min|ora|ore|h|giorno|giorni|settimana|settimane|mese|mesi|anno|anni',
    behind: 'fa',
    days: 'ieri|oggi|adesso|poco fa',
  },
  by: 'di|a cura di|testo di|articolo di|scritto da|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|intervista di',
  roles:
    'giornalista|corrispondente|redazione|redattor|redattrice|inviato|inviata|direttore|caporedattore|collaborator|agenzia|editorialista|cronista',
  dated: {
    published: 'pubblicato|pubblicato il|pubblicata|data|data di pubblicazione|pubblicazione|creato il',
    updated: 'aggiornato|aggiornato il|ultimo aggiornamento|modificato|modificato il|aggiornamento|ultima modifica',
    saved: 'data di stampa|stampa|stampato|stampato il|consultato|consultato il|salvato|salvato il',
  },
  labels: {
    headline: 'titolo|oggetto',
    publisher: 'fonte|testata|giornale|mittente|da|editore',
    byline: 'autore|autrice|autori|firma',
    published: 'data|pubblicato|data di pubblicazione|pubblicato il',
    address: 'url|link|indirizzo|articolo originale',
    ignored: 'tag|parole chiave|lingua|a|sezione|argomenti|pagina',
  },
  credit:
    "foto|immagine|immagini|fotografia|credito|crediti|fonte|foto d'archivio|illustrazione|didascalia|fotogramma|grafica|video|copyright",
  masthead:
    'corriere|gazzetta|giornale|stampa|repubblica|messaggero|mattino|resto|secolo|sole|tempo|unione|nazione|giorno|foglio|avvenire|manifesto|notizie|quotidiano|cronaca|cronache|eco|tirreno|piccolo|arena|provincia|fatto|post|settimanale|radio|voce|sera|oggi|tribuna|agenzia',
  sections:
    'politica|economia|società|sport|cultura|esteri|mondo|cronaca|cronache|interni|italia|scienza|scienze|tecnologia|salute|scuola|ambiente|clima|opinioni|spettacoli|motori|viaggi|cucina|moda|finanza|mercati|lavoro|europa|milano|roma|napoli|torino|locale|attualità|calcio|regione|notizie|primo piano|giustizia|trasporti',
  kickers:
    "comunicato stampa|esclusiva|esclusivo|analisi|intervista|l'intervista|reportage|inchiesta|editoriale|l'editoriale|commento|il commento|opinione|ritratto|il caso|la storia|in diretta|diretta|video|recensione|l'analisi|approfondimento|ultim'ora",
  readingTime: 'min|minuti|tempo di lettura|min di lettura|minuti di lettura|lettura|minuto|minuti per la lettura',
  buttons: `l’articolo prosegue|l'articolo continua|continua dopo la pubblicità|condividi|condividi articolo|condividi l'articolo|condividi su*|condividi via*|invia|invia per email|invia via email|copia link|copia il link|copia|link copiato|stampa|stampa articolo|stampa l'articolo|salva|salva articolo|salva l'articolo|preferiti|ascolta|ascolta l'articolo|ascolta articolo|ascolta questo articolo|leggi dopo|
    pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|continua a leggere dopo la pubblicità|vai al contenuto|vai al contenuto principale|salta al contenuto|menu|menù|apri menu|chiudi menu|cerca|ricerca|home|accedi|login|esci|registrati|abbonati|abbonamenti|abbonamento|il mio account|profilo|chiudi|indietro|avanti|successivo|precedente|torna su|torna in alto|inizio pagina|segui|seguici|seguici su*|mi piace|rispondi|
    mostra altro|mostra di più|vedi tutti|vedi tutto|vedi altro|carica altro|accetta|accetta tutti|accetta tutto|rifiuta|gestisci cookie|preferenze cookie|ingrandisci|ingrandisci immagine|schermo intero|galleria|fotogallery|gallery|video|podcast|newsletter|commenta|commenti|leggi i commenti|vedi i commenti|regala articolo|regala questo articolo|segnala errore|riservato agli abbonati|contenuto riservato agli abbonati|caricamento|meteo|shop|lavoro|edicola|pdf|altro|leggi tutto|leggi di più|versione stampabile|originale`,
  prompts: `vuoi leggere altre|vuoi leggere di più|vuoi altre|iscriviti+newsletter,canale,ricevere,per|abbonati+leggere,newsletter,per,continuare|registrati+gratis,per,newsletter|ricevi+newsletter,email,casella,mail|seguici+su,facebook,twitter,instagram,whatsapp|segui+su facebook,su twitter,su instagram,su whatsapp,il nostro canale,su google|unisciti+whatsapp,canale,community,telegram|entra nel+canale,whatsapp|scarica+app|scopri+newsletter,abbonamento,offerta,app|
    utilizziamo i cookie|usiamo i cookie|questo sito utilizza|questo sito usa|cliccando su|iscrivendoti|la tua email|il tuo indirizzo|sei già abbonato|hai già un|per continuare a leggere|per leggere+abbon,articolo completo|questo articolo è riservato|questo contenuto+riservato,abbonati,bloccato|contenuto riservato|riproduzione riservata|tutti i diritti riservati|diritti riservati|sostieni|clicca qui|clicca per|nessun commento|ancora nessun commento|lascia un commento|devi effettuare|effettua il login|il tuo browser|questo video+non|grazie per|vuoi+newsletter,ricevere,abbon|hai una+segnal,storia,scrivi|scrivici|segnala+redazione`,
  more: "leggi anche|leggi pure|vedi anche|per approfondire|approfondisci|leggi tutto|leggi di più|potrebbe interessarti|ti potrebbe interessare|correlati|articolo correlato|guarda anche|video|intervista|l'intervista|continua a leggere|leggi l'articolo|altre info|notizie correlate|per saperne di più",
  related:
    "leggi anche|articoli correlati|notizie correlate|contenuti correlati|correlati|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|potrebbero interessarti|potrebbe piacerti|altri articoli|altre notizie|altro da*|altri da*|altro su*|più letti|i più letti|le più lette|più lette|più letto|i più visti|più commentati|ultime notizie|ultimi articoli|le ultime notizie|ultim'ora|consigliati|consigliati per te|raccomandati|da non perdere|in primo piano|primo piano|in evidenza|scelti per voi|i nostri consigli|in breve|brevi|le altre notizie|le altre notizie di oggi|altri titoli|tendenze|popolari|sullo stesso argomento|sullo stesso tema|per approfondire|argomenti|vedi anche|contenuti sponsorizzati|dal web|inoltre",
  comments:
    'commenti|commento|commenta|lascia un commento|scrivi un commento|aggiungi un commento|vedi i commenti|leggi i commenti|nessun commento|ancora nessun commento|i commenti|partecipa alla discussione|la tua opinione|discussione|commenta questo articolo',
  about: 'chi è*|chi siamo*|informazioni su*',
  footer:
    "contatti stampa|ufficio stampa|disponibile su google play|note legali|privacy|privacy policy|informativa privacy|cookie policy|informativa sulla privacy|termini e condizioni|condizioni di utilizzo|contatti|contattaci|chi siamo|riproduzione riservata|tutti i diritti riservati|copyright*|autore|sull'autore|l'autore|l'autrice|mappa del sito|seguici|seguici su*|scarica l'app|condividi|tag|riferimenti|pubblicità|redazione|newsletter|iscriviti alla*|ricevi questa*|ricevi questo*|hai ricevuto questa*|annulla l'iscrizione*|cancellati*|disiscriviti*|p iva*|partita iva*|torna su|gerenza",
  tags: 'tags|etichette|parole chiave|archiviato in',
  placeholders: `contenuto esterno|contenuto non disponibile|contenuto bloccato|questo contenuto è ospitato*|questo contenuto è fornito da*|questo contenuto non è disponibile*|questo contenuto è bloccato*|questo contenuto non può essere*|per visualizzare questo contenuto*|per vedere questo contenuto*|per mostrare questo contenuto*|per visualizzare questo video*|questo video non è disponibile|il tuo browser non supporta*|abilita javascript*|accetta i cookie per*|visualizza questo post su instagram`,
  loading: 'caricamento|caricamento in corso',
  newsletter:
    "visualizza nel browser|apri nel browser|visualizza nel tuo browser|vedi nel browser|leggi online|visualizza online|versione web|annulla iscrizione|annulla l'iscrizione*|disiscriviti|cancellati*|ricevi questa*|ricevi questo*|hai ricevuto questa*|questa email è stata inviata*|gestisci le preferenze|se non visualizzi*|se non vuoi più*|per non ricevere più*|per cancellarti*",
}
