import { decodeHTML } from 'entities'

/** One object of a page's structured data. Nothing about its values can be relied on. */
type JsonLdNode = Record<string, unknown>

const articleTypes = new Set([
  'article',
  'newsarticle',
  'reportagenewsarticle',
  'analysisnewsarticle',
  'backgroundnewsarticle',
  'opinionnewsarticle',
  'reviewnewsarticle',
  'asknewsarticle',
  'advertisercontentarticle',
  'satiricalarticle',
  'scholarlyarticle',
  'techarticle',
  'report',
  'blogposting',
  'socialmediaposting',
  'liveblogposting',
])

/** Types of a page that some templates say by whom and when it was written of, where others have a node for the article. */
const pageTypes = new Set(['webpage', 'itempage', 'medicalwebpage', 'faqpage', 'discussionforumposting', 'recipe'])

/** Where an article's own node may stand; elsewhere stand those of other articles. */
const containers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb']
/** Bounds the walk; real pages hold some hundreds of nodes. */
const maxVisited = 20_000

/** What the structured data of a page says. */
export interface JsonLd {
  /** The nodes that describe an article, in page order. */
  articles: JsonLdNode[]
  /** The articles; where there is none, the nodes of the page itself that say by whom or when it was written. */
  works: JsonLdNode[]
  /** The nodes of one type, in lower case, in page order. */
  ofType(type: string): JsonLdNode[]
  /** A node for a reference to it: `{"@id": "#publisher"}` becomes what `#publisher` names. */
  resolve(value: unknown): unknown
}

/** Reads what the scripts say, as far as they can be read. Never throws, however wrong or deep they are. */
export function readJsonLd(scripts: string[]): JsonLd {
  const waiting: unknown[] = scripts.map(parse)
  const nodes: JsonLdNode[] = []
  const byId = new Map<unknown, JsonLdNode>()
  for (let visited = 0; visited < waiting.length && visited < maxVisited; visited += 1) {
    const value = waiting[visited]
    if (Array.isArray(value)) waiting.push(...value.slice(0, maxVisited))
    if (!isNode(value)) continue
    nodes.push(value)
    if (!isReference(value)) byId.set(value['@id'], value)
    waiting.push(...containers.map((key) => value[key]))
  }
  const resolve = (value: unknown) => (isNode(value) && isReference(value) ? byId.get(value['@id']) : value)
  const byType = nodesByType(nodes)
  const ofType = (type: string) => byType.get(type) ?? []
  const articles = nodes.filter(isArticle)
  const works = articles.length > 0 ? articles : nodes.filter(isSignedPage)
  return { articles, works, ofType, resolve }
}

function nodesByType(nodes: JsonLdNode[]): Map<string, JsonLdNode[]> {
  const byType = new Map<string, JsonLdNode[]>()
  for (const node of nodes)
    for (const type of new Set(typesOf(node))) {
      const same = byType.get(type)
      if (same) same.push(node)
      else byType.set(type, [node])
    }
  return byType
}

/** The strings of a value that may be a string, a list of them, or anything else, without the HTML some templates leave in. */
export function strings(value: unknown): string[] {
  return list(value)
    .filter((held) => typeof held === 'string')
    .map((text) => (/[&<]/.test(text) ? decodeHTML(text).replace(/<\/?[a-z][^<>]*>/gi, '') : text))
}

/** A value that may be one or a list, as a list. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Whether a value is an object, neither null nor a list. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isReference(node: JsonLdNode): boolean {
  return '@id' in node && Object.keys(node).every((key) => key === '@id' || key === '@type')
}

function isArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => articleTypes.has(type))
}

function isSignedPage(node: JsonLdNode): boolean {
  const isSigned = node.author !== undefined || node.headline !== undefined || node.datePublished !== undefined
  return isSigned && typesOf(node).some((type) => pageTypes.has(type))
}

/** `https://schema.org/NewsArticle` and `NewsArticle` are one type; letter case varies in the wild. */
export function typesOf(node: JsonLdNode): string[] {
  return strings(node['@type']).map((type) => type.slice(type.lastIndexOf('/') + 1).toLowerCase())
}

function parse(script: string): unknown {
  return parseStrictly(script) ?? parseStrictly(mended(script))
}

function parseStrictly(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Templates leave comment and CDATA marks around the JSON, line ends inside its strings and a semicolon after it. */
function mended(script: string): string {
  const json = script.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
  const start = Math.max(json.search(/[[{]/), 0)
  const end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'))
  return json.slice(start, end + 1).replace(/[\r\n\t]/g, ' ')
}
