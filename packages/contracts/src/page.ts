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
 * (`hops`) and since when publishers have said that we are too fast.
 */
export const SubmittedPage = Envelope.extend({
  url: Url,
  previous: Validators.optional(),
  hops: z.array(Url).optional(),
  toldToWaitSince: z.iso.datetime().optional(),
})
export type SubmittedPage = z.infer<typeof SubmittedPage>

/** What the publisher allows to be done with the page, as its headers say it. */
export const Rights = z.looseObject({
  robots: z.array(z.string()).optional(),
  tdm: z.string().optional(),
  noai: z.boolean().optional(),
})
export type Rights = z.infer<typeof Rights>

/** A page with the response its publisher gave: the bytes are in the capture, never in the message. */
export const FetchedPage = Envelope.extend({
  url: Url,
  finalUrl: Url,
  status: z.int(),
  fetchedAt: z.iso.datetime(),
  captureId: z.hex().length(64),
  contentType: z.string(),
  charset: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  rights: Rights.optional(),
})
export type FetchedPage = z.infer<typeof FetchedPage>
