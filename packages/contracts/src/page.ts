import { z } from 'zod'
import { Envelope } from './message.ts'

/** The publisher's own marks of a version of the page, sent back at a refetch to ask whether it changed. */
export const Validators = z.looseObject({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodyHash: z.string().optional(),
})
export type Validators = z.infer<typeof Validators>

const Url = z.url({ protocol: /^https?$/ })

/**
 * A page somebody asked for. `previous` is what its last stored run saw. Kept over a wait are the addresses followed so far
 * (`hops`), since when publishers have said that we are too fast, and the host in whose line it stands.
 */
export const SubmittedPage = Envelope.extend({
  url: Url,
  previous: Validators.optional(),
  hops: z.array(Url).optional(),
  toldToWaitSince: z.iso.datetime().optional(),
  waitsAt: z.string().optional(),
})
export type SubmittedPage = z.infer<typeof SubmittedPage>

/** What the publisher allows to be done with the page, as its headers say it. */
export const Rights = z.looseObject({
  robots: z.array(z.string()).optional(),
  tdm: z.string().optional(),
  noai: z.boolean().optional(),
})
export type Rights = z.infer<typeof Rights>

/** A URL, or the name of a document that has none: `urn:copydesk:` and the SHA-256 of its bytes in hex. */
const Address = z.url({ protocol: /^(https?|urn)$/ })

/** What whoever handed in a document says of it: candidates for the article's fields, believed where the document is silent. */
export const Hints = z.looseObject({
  headline: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
})
export type Hints = z.infer<typeof Hints>

/**
 * A page with the response its publisher gave, or a document that was handed in: the bytes are in the capture, never in the message.
 * `contentType` is a bare media type; `text/plain` is saved text. `encodingSuspect`: much of it cannot be read in that `charset`.
 */
export const FetchedPage = Envelope.extend({
  url: Address,
  finalUrl: Address,
  status: z.int(),
  fetchedAt: z.iso.datetime(),
  captureId: z.hex().length(64),
  contentType: z.string(),
  charset: z.string(),
  encodingSuspect: z.boolean().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  rights: Rights.optional(),
  hints: Hints.optional(),
})
export type FetchedPage = z.infer<typeof FetchedPage>
