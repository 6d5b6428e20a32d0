import { basename } from 'node:path'
import type { Entity } from '@copydesk/contracts'
import { report } from '../report.ts'
import { linkPlaces } from '../tagger-parts.ts'
import { asArticles, readConll } from './conll.ts'
import { plainText } from './plain-text.ts'

const kinds: Readonly<Record<string, Entity['kind']>> = { PER: 'person', LOC: 'place' }

/** Of the places that labelled sets name, how many get a kind, a country, an id. */
export async function benchPlaceCoverage(files: string[]): Promise<void> {
  const rows = await Promise.all(files.map(coverageOf))
  if (rows.length) report('tagger', 'places of labelled sets that are linked', rows)
}

async function coverageOf(file: string) {
  const documents = asArticles(await readConll(file))
  const articles = documents.map((sentences) => sentences.map((sentence) => plainText(sentence, false)))
  const places = articles
    .flatMap((article) =>
      linkPlaces(
        entitiesOf(article),
        article.map(({ text }, index) => ({ index, text })),
      ),
    )
    .filter(({ kind }) => kind === 'place')
  const share = (has: (place: Entity) => unknown) => ((100 * places.filter(has).length) / places.length).toFixed(1)
  return {
    set: basename(file, '.conll'),
    places: places.length,
    'kind %': share(({ placeKind }) => placeKind),
    'country %': share(({ countryCode }) => countryCode),
    'GeoNames id %': share(({ geonamesId }) => geonamesId),
  }
}

function entitiesOf(article: ReturnType<typeof plainText>[]): Entity[] {
  const entities = new Map<string, Entity>()
  for (const [paragraph, { text, spans }] of article.entries()) {
    for (const { start, end, type } of spans) {
      const name = text.slice(start, end)
      const kind = kinds[type]
      if (!kind) continue
      const entity = entities.get(`${kind} ${name}`) ?? { name, kind, mentions: [] }
      entity.mentions.push({ paragraph, start, end })
      entities.set(`${kind} ${name}`, entity)
    }
  }
  return [...entities.values()]
}
