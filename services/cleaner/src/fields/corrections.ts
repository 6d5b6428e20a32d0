import { items } from '../saved-text/vocabulary.ts'

const corrections = `correction|corrections|clarification|erratum|update and correction|
  korrektur|berichtigung|richtigstellung|korrekturhinweis|rectificatif|correctif|précision|corrección|corrección de errores|fe de errores|aclaración|rectificación|
  correzione|rettifica|errata corrige|precisazione|correção|errata|erramos|correctie|rectificatie|verbetering|
  rättelse|korrigering|förtydligande|rettelse|berigtigelse|præcisering|presisering|korjaus|oikaisu|täsmennys|sprostowanie|korekta`
const notes = `editor's note|editors' note|editor’s note|editors’ note|anmerkung der redaktion|hinweis der redaktion|note de la rédaction|nota de la redacción|nota della redazione|
  nota da redação|noot van de redactie|redaktionens anmärkning`
const mistake =
  /correct|error|wrong|misstat|misspel|misidentif|clarif|amend|berichtig|korrig|korrektur|fehler|falsch|erreur|erron|corrig|rectif|corregi|equivoc|errore|rettific|\berro\b|fout|\bfel|feil|fejl|virhe|błąd|sprost/i

/** Such a label, a few words more at most, and what it says behind a colon or dash. */
function behind(labels: string): RegExp {
  const words = items(labels).join('|')
  return new RegExp(String.raw`^[([*\s]{0,4}(?:${words})(?:\s[^:]{0,40})?\s?[:–—]\s?\S`, 'iu')
}

const correction = behind(corrections)
const note = behind(notes)

/** Sentences that say an earlier version was wrong. */
const sentences = [
  /^.{0,60}\b(?:an|the)?\s?(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|column|headline|piece|post|caption)\b/iu,
  /^.{0,40}\bthis (?:article|story|report|piece|post|column)(?:'s headline|’s headline)? (?:has been|was) (?:corrected|amended|clarified)\b/iu,
  /^.{0,40}\bin einer (?:früheren|vorherigen|ersten|älteren) (?:version|fassung)\b/iu,
  /^.{0,60}\bune (?:version (?:précédente|antérieure)|précédente version|première version) de (?:cet article|ce texte)\b/iu,
  /^.{0,60}\b(?:una|en una) versión (?:anterior|previa) de (?:este|esta)\b/iu,
  /^.{0,60}\b(?:una|in una) (?:precedente versione|versione precedente) (?:di questo|dell)/iu,
  /^.{0,60}\b(?:uma|em uma|numa) versão anterior (?:deste|desta|do texto)/iu,
  /^.{0,40}\bin een eerdere versie van dit (?:artikel|bericht|stuk)\b/iu,
  /^.{0,40}\bi en tidigare version av (?:artikeln|texten)\b/iu,
  /^.{0,40}\bi en tidligere (?:version|versjon|utgave) av? (?:denne )?(?:artiklen|artikkelen|saken)\b/iu,
  /^.{0,40}\bw (?:poprzedniej|pierwotnej) wersji (?:tekstu|artykułu)\b/iu,
]
/** What is in all of the sentences, where they may be. */
const worded = /vers(?:i[eoó]|ão|jon)|wersji|fassung|utgave|corrected|amended|clarified/iu
const sample = 300

/** How the labels begin. */
const beginning = 4
const openingLength = 8
const beginnings = new Set([...items(corrections), ...items(notes)].map((label) => label.slice(0, beginning)))
const fewestWords = 4
const longest = 1_500

/** The lines of an article that correct it, as they are written. */
export function correctionsIn(lines: string[]): string[] {
  return lines.filter((line) => line.length <= longest && isCorrection(line) && line.split(' ').length >= fewestWords)
}

function isCorrection(line: string): boolean {
  const opening = line
    .slice(0, openingLength)
    .replace(/^[([*\s]{0,4}/, '')
    .slice(0, beginning)
    .toLowerCase()
  const isLabelled = beginnings.has(opening) && (correction.test(line) || (note.test(line) && mistake.test(line)))
  return isLabelled || (worded.test(line.slice(0, sample)) && sentences.some((sentence) => sentence.test(line)))
}
