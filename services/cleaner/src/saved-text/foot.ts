import type { Line } from './line.ts'
import { isPublisherName } from './names.ts'

const owner = /^(?:©|\(c\)|copyright)\s?(?:©\s?|copyright\s)?(?:\d{4}(?:\s?[–-]\s?\d{4})?,?\s)?(?:by\s)?(.{2,80})$/i
const legal =
  /[,.]?\s(?:Ltd|Limited|Inc|LLC|PLC|plc|GmbH(?: & Co\. KG)?|AG|SE|S\.?A\.?|SAS|SL|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|AB|AS|A\/S|Oy|Oyj|Media Group|Media|Group|Verlag)\.?$/
const ending =
  /[.,;|–-]?\s?(?:riproduzione|reproduction|reproducción|unauthori[sz]ed|all rights|alle rechte|tous droits|todos los|tutti i|todos os|alla rätt|alle rett|kaikki).*$/i

/** Who holds the rights, as a page says at its foot. */
export function footPublishers(foot: Line[]): string[] {
  return foot.flatMap(({ text }) => {
    if (text.length > 200) return []
    const [, written = ''] = owner.exec(text) ?? []
    const name = written
      .replace(ending, '')
      .replace(legal, '')
      .replace(/\s\d{4}.*$/, '')
      .replace(/[.,]$/, '')
      .trim()
    return name !== '' && isPublisherName(name) ? [name] : []
  })
}
