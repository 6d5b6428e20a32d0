import type { Article } from '@copydesk/contracts'
import { type Choice, choose, type Field } from '../choose.ts'
import { isNode, list, strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold, shortLine } from '../text.ts'
import { siteOfPage } from './site-of-page.ts'
import { submitted } from './submitted.ts'

const maxLength = 200

const nameField: Field<string, string> = {
  finders: { 'json-ld': fromJsonLd, 'open-graph': fromOpenGraph, meta: fromMeta, submitted: submitted('publisher') },
  read: (written) => shortLine(written, maxLength),
  agree: isSameName,
}

const article = /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|o|a|de|het) /
const ending = /(?:online|digital|\s?(?:com|net|org|co uk|de|fr|es|it|at|ch|nl|se|dk|no|fi|pl|pt|news))$/
const shortest = 4

/** `The Example`, `Example Online` and `example.com` are one publisher; so are a name and a longer form of it. */
function isSameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].map(barely).toSorted((one, other) => one.length - other.length)
  return short === long || (short.length >= shortest && long.startsWith(short))
}

function barely(name: string): string {
  return fold(name).replace(article, '').replace(ending, '').replaceAll(' ', '')
}

/** The publisher by the name it gives itself, or else by its domain. */
export function publisherOf(page: ParsedPage): Choice<Article['publisher']> {
  const domain = siteOfPage(page)
  const { value: name, provenance } = choose(nameField, page) ?? namedByHost(domain)
  return { value: { name, domain }, provenance }
}

/** Everything the page calls its publisher, its domain included. */
export function publisherNames(page: ParsedPage): string[] {
  const domain = siteOfPage(page)
  return [...fromJsonLd(page), ...fromOpenGraph(page), ...fromMeta(page), domain, domain.split('.')[0] ?? ''].filter(
    Boolean,
  )
}

function fromJsonLd({ jsonLd }: ParsedPage): string[] {
  return jsonLd.articles
    .flatMap((article) => list(article.publisher))
    .map(jsonLd.resolve)
    .flatMap((publisher) => strings(isNode(publisher) ? publisher.name : publisher))
}

function fromOpenGraph({ meta }: ParsedPage): string[] {
  return meta('og:site_name')
}

function fromMeta({ meta }: ParsedPage): string[] {
  return meta('application-name', 'dc.publisher', 'copyright')
}

/** A publisher that says no name of its own goes by its domain. */
export function namedByHost(domain: string): Choice<string> {
  const source = 'host'
  return { value: domain, provenance: { source, candidates: [{ value: domain, source }], conflict: false } }
}
