import { z } from 'zod'
import { Envelope } from './message.ts'
import { Rights, Validators } from './page.ts'

/** `YYYY-MM-DD`, or a time of that day with as much of seconds and offset as is known. */
export const PartialDate = z
  .string('give one date, as 2025-05-02')
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/, {
    error: 'give a date as 2025-05-02, or a time as 2025-05-02T10:00 with seconds and zone where known',
    abort: true,
  })

/** Does the calendar have it? `Date` takes 31 February for 3 March. */
function isReal(date: string): boolean {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`)
  return !Number.isNaN(Date.parse(date)) && day.toISOString().startsWith(date.slice(0, 10))
}

/** A {@link PartialDate} as a caller gives it: the calendar has to have it. */
export const RealDate = PartialDate.refine(isReal, 'there is no such day or time; give a date as 2025-05-02')

/** Where a chosen value came from, and what else was on offer. `conflict`: two candidates differ in meaning. */
export const Provenance = z.looseObject({
  source: z.string(),
  candidates: z.array(z.looseObject({ value: z.unknown(), source: z.string() })),
  conflict: z.boolean(),
})
export type Provenance = z.infer<typeof Provenance>

/** One block of the body, its text as a reader sees it. */
export const Block = z.looseObject({
  kind: z.enum(['paragraph', 'heading', 'quote', 'list', 'table', 'embed']),
  text: z.string(),
})
export type Block = z.infer<typeof Block>

/** A picture of the article, by its absolute address. */
export const Image = z.looseObject({
  url: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
})
export type Image = z.infer<typeof Image>

/** A link in the text of the article, to an absolute address. */
export const Link = z.looseObject({ url: z.string(), text: z.string() })
export type Link = z.infer<typeof Link>

/** Something of another page that the article shows, by its absolute address. */
export const Embed = z.looseObject({
  kind: z.enum(['video', 'post', 'audio', 'map', 'document', 'other']),
  url: z.string(),
})
export type Embed = z.infer<typeof Embed>

/**
 * Text on the page that promotes another article; never part of the body. `publishedText` is the time as written ("2 hours ago"),
 * `block` the heading it stands under, `position` its place among all teasers from 0.
 */
export const Teaser = z.looseObject({
  headline: z.string(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  publishedAt: PartialDate.optional(),
  publishedText: z.string().optional(),
  dateline: z.string().optional(),
  text: z.string().optional(),
  block: z.string().optional(),
  position: z.int().nonnegative(),
})
export type Teaser = z.infer<typeof Teaser>

/** How likely the body is an article and the whole of it, from 0 to 1, and what speaks against it, the worst first. */
export const Quality = z.looseObject({ score: z.number().min(0).max(1), reasons: z.array(z.string()) })
export type Quality = z.infer<typeof Quality>

/** What fetcher and cleaner know of an article. Plain values; `provenance` explains those chosen among candidates. */
export const Article = z.looseObject({
  url: z.string(),
  finalUrl: z.string(),
  fetchedAt: z.iso.datetime(),
  captureId: z.string(),
  charset: z.string(),
  encodingSuspect: z.boolean().optional(),
  rights: Rights.optional(),
  canonicalUrl: z.string(),
  publisher: z.looseObject({ name: z.string(), domain: z.string(), country: z.string().optional() }),
  headline: z.string(),
  kicker: z.string().optional(),
  standfirst: z.string().optional(),
  byline: z.array(z.string()),
  dateline: z.string().optional(),
  publishedAt: PartialDate.optional(),
  updatedAt: PartialDate.optional(),
  section: z.string().optional(),
  body: z.array(Block).min(1),
  images: z.array(Image),
  links: z.array(Link).optional(),
  embeds: z.array(Embed).optional(),
  teasers: z.array(Teaser).optional(),
  wireCredit: z.string().optional(),
  genre: z.string().optional(),
  sponsored: z.boolean().optional(),
  corrections: z.array(z.string()).optional(),
  publisherTags: z.array(z.string()).optional(),
  accessibleForFree: z.boolean().optional(),
  declaredLanguage: z.string().optional(),
  extractorVersion: z.string(),
  quality: Quality.optional(),
  provenance: z.record(z.string(), Provenance),
})
export type Article = z.infer<typeof Article>

/** A page reduced to what a journalist wrote. */
export const CleanedArticle = Envelope.extend({ validators: Validators, article: Article })
export type CleanedArticle = z.infer<typeof CleanedArticle>

const Span = { paragraph: z.int().min(-1), start: z.int().nonnegative(), end: z.int().positive() }

/** Offsets are UTF-16 code units within a paragraph; the headline is paragraph −1. `role`: byline, dateline or speaker. */
export const Mention = z.looseObject({ ...Span, role: z.string().optional() })
export type Mention = z.infer<typeof Mention>

/** A person, organisation or place, with every mention of it. A place that is known has its kind (`city`, `river`), and its country (ISO 3166-1 alpha-2) and GeoNames id where it has these. */
export const Entity = z.looseObject({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  mentions: z.array(Mention).min(1),
  countryCode: z.string().optional(),
  geonamesId: z.int().positive().optional(),
  placeKind: z.string().optional(),
})
export type Entity = z.infer<typeof Entity>

/** An ISO 639-1 code (639-3 where there is none), `und` when there is nothing to go by. `closeTo`: languages it is easily taken for. */
export const Language = z.looseObject({
  code: z.string(),
  confidence: z.number().min(0).max(1),
  closeTo: z.array(z.string()).optional(),
})
export type Language = z.infer<typeof Language>

/** A place in the IPTC Media Topics: a `medtop:` code and its English label. */
export const Concept = z.looseObject({ code: z.string(), label: z.string() })
export type Concept = z.infer<typeof Concept>

/** A topic with what is above it, the nearest first, and the words that decided, by where they stand: `section`, `tag`, `url` or `text`. */
export const Topic = Concept.extend({
  score: z.number().min(0).max(1),
  parents: z.array(Concept),
  evidence: z.array(z.looseObject({ source: z.enum(['section', 'tag', 'url', 'text']), term: z.string() })),
})
export type Topic = z.infer<typeof Topic>

/** What somebody is reported to have said, without the quotation marks. */
export const Quote = z.looseObject({ ...Span, speaker: z.string().optional() })
export type Quote = z.infer<typeof Quote>

/**
 * What near-duplicates are found by, from 5-word shingles: articles that share one of the 32 `bands` are likely to be alike, and
 * the share of common `fingerprints` says how much of one stands in the other. Values are stable across versions.
 */
export const Sketch = z.looseObject({ bands: z.array(z.string()), fingerprints: z.array(z.int().nonnegative()) })
export type Sketch = z.infer<typeof Sketch>

/** The tagger's fields of an article. `summary`: sentences of the article by their index, and in the same order where they stand. */
export const Tags = z.looseObject({
  language: Language.extend({ headline: Language.optional() }),
  entities: z.array(Entity),
  entityMethod: z.enum(['model', 'gazetteer', 'unsupported']).optional(),
  topics: z.array(Topic).optional(),
  keywords: z.array(z.string()),
  summary: z.array(z.int().nonnegative()).optional(),
  summarySpans: z.array(z.looseObject(Span)).optional(),
  quotes: z.array(Quote).optional(),
  sketch: Sketch.optional(),
  wordCount: z.int().nonnegative(),
  readingMinutes: z.int().nonnegative(),
  taggerVersion: z.string(),
  vocabularyVersion: z.string().optional(),
})
export type Tags = z.infer<typeof Tags>

/** An article with what it is about: the tagger's fields join the cleaner's. */
export const TaggedArticle = CleanedArticle.extend({ article: Article.extend(Tags.shape) })
export type TaggedArticle = z.infer<typeof TaggedArticle>
