/** The kinds of journalism that labels name. */
export type Genre =
  | 'opinion'
  | 'analysis'
  | 'review'
  | 'interview'
  | 'obituary'
  | 'live'
  | 'video'
  | 'gallery'
  | 'fact-check'
  | 'press-release'
  | 'satire'

/** The labels of each genre as kickers, sections and addresses have them, with `|` between them. */
export const genreWords: Record<Genre, string> = {
  opinion: `opinion|opinions|opinion piece|comment|commentary|editorial|editorials|op ed|column|columns|columnist|columnists|letters|letters to the editor|guest column|guest essay|viewpoint|perspective|voices|
    kommentar|kommentare|meinung|leitartikel|gastbeitrag|gastkommentar|gastkolumne|kolumne|kolumnen|glosse|standpunkt|debatte|
    idées|tribune|tribunes|éditorial|édito|chronique|chroniques|billet|point de vue|débats|
    opinión|tribuna|columna|columnas|editoriales|opinione|opinioni|commento|commenti|editoriale|opinião|coluna|colunistas|
    opinie|opinies|commentaar|hoofdredactioneel commentaar|ledare|ledarsidan|debatt|debattartikel|krönika|kronik|klumme|leder|kronikk|mening|meninger|meninger og debatt|
    mielipide|pääkirjoitus|kolumni|felieton|komentarz|komentarze|publicystyka`,
  analysis:
    'analysis|news analysis|explainer|explained|analyse|analysen|hintergrund|décryptage|analyses|análisis|analisi|análise|analys|analyysi|analiza|analizy|achtergrond',
  review:
    'review|reviews|film review|book review|theatre review|rezension|rezensionen|kritik|filmkritik|buchkritik|critique|critiques|reseña|reseñas|recensione|recensioni|crítica|resenha|recensie|recensies|recension|recensioner|anmeldelse|anmeldelser|arvio|arvostelu|recenzja|recenzje',
  interview:
    'interview|interviews|q a|the interview|gespräch|im gespräch|entretien|entretiens|entrevista|entrevistas|intervista|interviste|intervju|haastattelu|wywiad|wywiady',
  obituary:
    'obituary|obituaries|nachruf|nachrufe|nécrologie|obituario|obituarios|necrologio|necrológica|obituário|in memoriam|minnesord|nekrolog|nekrologer|muistokirjoitus|nekrologi',
  live: 'live|live blog|liveblog|live updates|liveticker|ticker|newsticker|en direct|le direct|direct|en directo|en vivo|ao vivo|diretta|in diretta|direkte|liveseuranta|na żywo|relacja na żywo',
  video: 'video|videos|watch|vidéo|vidéos|vídeo|vídeos|wideo',
  gallery:
    'gallery|galleries|photo gallery|in pictures|pictures|photos|slideshow|bilder|fotostrecke|bilderstrecke|bildergalerie|fotogalerie|en images|diaporama|galería|fotogalería|fotogalleria|galeria|fotogaleria|fotoserie|bildspel|billedserie|bildeserie|galeria zdjęć',
  'fact-check':
    'fact check|factcheck|reality check|faktencheck|vérification|verificación|fact checking|faktasjekk|faktakoll|faktatjek|fake check',
  'press-release':
    'press release|press releases|news release|media release|pressemitteilung|pressemitteilungen|medienmitteilung|presseinformation|communiqué|communiqué de presse|communiqués de presse|comunicado|comunicado de prensa|comunicato stampa|comunicado de imprensa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|tiedote|komunikat prasowy',
  satire: 'satire|satirical|satira|sátira|satiiri',
}

/** The types of structured data that are one of them, in lower case. */
export const genreTypes = new Map<string, Genre>([
  ['opinionnewsarticle', 'opinion'],
  ['analysisnewsarticle', 'analysis'],
  ['backgroundnewsarticle', 'analysis'],
  ['reviewnewsarticle', 'review'],
  ['liveblogposting', 'live'],
  ['satiricalarticle', 'satire'],
])
