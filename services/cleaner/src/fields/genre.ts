import type { Choice } from '../choose.ts'
import { typesOf } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { items } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import { firstTold, type Told } from './evidence.ts'
import { type Genre, genreTypes, genreWords } from './genre-words.ts'
import { headlineOf } from './headline.ts'
import { kickerOf } from './kicker.ts'
import { sectionOf } from './section.ts'
import { addressOfPage } from './site-of-page.ts'

const genres = new Map(
  (Object.keys(genreWords) as Genre[]).flatMap((genre) =>
    items(genreWords[genre]).map((word): [string, Genre] => [fold(word), genre]),
  ),
)

/** Sections and paths by these names hold more than such articles. */
const unsureSections = new Set<Genre>(['live', 'video'])

/** What kind of journalism it is, where the page says so; the words that do are in the provenance, as `evidence`. */
export function genreOf(page: ParsedPage): Choice<Genre> | undefined {
  return firstTold([...fromTypes(page), ...fromLabels(page)])
}

function fromTypes({ jsonLd }: ParsedPage): Told<Genre>[] {
  const types = jsonLd.articles.flatMap(typesOf)
  return types.flatMap((type) => {
    const value = genreTypes.get(type)
    return value ? [{ value, source: 'json-ld', evidence: type }] : []
  })
}

function fromLabels(page: ParsedPage): Told<Genre>[] {
  const [, opening = ''] = /^([^:|]{3,30})[:|]\s/.exec(headlineOf(page)?.value ?? '') ?? []
  return [
    ...labelled('kicker', kickerOf(page)?.value, new Set()),
    ...labelled('headline', opening, new Set()),
    ...labelled('section', sectionOf(page)?.value, unsureSections),
    ...pathOf(page).flatMap((word) => labelled('url', word, unsureSections)),
  ]
}

function labelled(source: string, label: string | undefined, unsure: Set<Genre>): Told<Genre>[] {
  const value = label && genres.get(fold(label))
  return value && !unsure.has(value) ? [{ value, source, evidence: label }] : []
}

/** The first words of the address but the last one, which is the article itself. */
function pathOf(page: ParsedPage): string[] {
  return (addressOfPage(page)?.pathname ?? '').split('/').slice(1, -1).slice(0, 3)
}
