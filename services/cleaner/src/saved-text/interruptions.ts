/** Buttons that stand in a row before a text, each with the services it may name. */
const services =
  'Facebook|Twitter|X|WhatsApp|LinkedIn|Telegram|Reddit|Pinterest|Bluesky|Threads|Mastodon|E-?mail|Flipboard|Messenger'
const button = new RegExp(
  String.raw`\s?(?:(?:Share|Post|Tweet|Send|Save|Teilen|Partager|Compartir|Condividi|Compartilhar|Partilhar|Delen|Deel|Dela|Del)\s(?:on|to|via|by|auf|per|sur|par|en|por|su|no|na|op|på|på)\s(?:${services})|Copy link|Copy URL|Link kopieren|Copier le lien|Copiar enlace|Copia link|Copiar link|Kopieer link|Kopiera länk|Kopier link|Kopier lenke|Print|Drucken|Imprimer|Imprimir|Stampa|${services})(?=\s|$)`,
  'iuy',
)
const fewestButtons = 2

/** An advertisement's place between two sentences. */
const advertisement =
  /(?<=[.!?…]["”’»]?)\s(?:Advertisement|Advertising|Anzeige|Werbung|Publicité|Publicidad|PUBLICIDAD|Pubblicità|Publicidade|Advertentie|Annons|Annonce|Annonse|Mainos|ADVERTISEMENT|ANZEIGE|PUBLICITÉ|PUBBLICITÀ|PUBLICIDADE|ADVERTENTIE|ANNONS|ANNONCE|MAINOS)(?=\s["“„«¿¡]?\p{Lu}|$)/gu

/** A text without the share buttons before it and the places of advertisements within it. */
export function withoutInterruptions(text: string): string {
  return withoutButtons(text).replace(advertisement, '')
}

/** One alone may be how a sentence begins. */
function withoutButtons(text: string): string {
  let end = 0
  let count = 0
  button.lastIndex = 0
  while (button.test(text)) {
    end = button.lastIndex
    count += 1
  }
  return count >= fewestButtons ? text.slice(end).trim() : text
}
