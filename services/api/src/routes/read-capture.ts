import { type Capture, type Captures, contentTypeOf, DamagedCapture } from '@copydesk/captures'
import { PageId } from '@copydesk/contracts'
import { capturesOf } from '@copydesk/database'
import { z } from 'zod'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import { exampleId } from './example-id.ts'

/** `GET /v1/pages/{id}/capture` */
export const readCaptureRoute = route({
  method: 'get',
  path: '/v1/pages/{id}/capture',
  scope: 'read',
  summary: 'The bytes of a page',
  description:
    'What its publisher last answered, or the document that was handed in, as it was received, under its own media type. It is somebody else’s content: it comes as a download and may not run.',
  params: z.object({ id: PageId }),
  success: {
    status: 200,
    description: 'The bytes; the header Memento-Datetime says when they were received, Content-Location from where',
    contents: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  },
  examples: [{ summary: 'The capture of a page', params: { id: exampleId } }],
  async handle({ params, response }, { db, captures }) {
    const ids = await capturesOf(db, params.id)
    if (!ids) throw new Problem(404, 'Not found', 'There is no page of this id.')
    const capture = await firstOf(ids, captures)
    if (!capture) throw new Problem(404, 'Not found', 'Nothing was archived of this page, or it is archived no more.')
    response
      .set({
        'content-type': mediaType(contentTypeOf(capture)),
        'content-disposition': `attachment; filename="${params.id}.${extensionOf(contentTypeOf(capture))}"`,
        'content-security-policy': "sandbox; default-src 'none'",
        'memento-datetime': new Date(capture.fetchedAt).toUTCString(),
        ...(URL.canParse(capture.url) && { 'content-location': new URL(capture.url).href }),
      })
      .end(capture.body)
    return undefined
  },
})

/** The first that is there and whole. */
async function firstOf(ids: string[], captures: Pick<Captures, 'get'>): Promise<Capture | undefined> {
  for (const id of ids) {
    const capture = await wholeCapture(id, captures)
    if (capture) return capture
  }
  return undefined
}

async function wholeCapture(id: string, captures: Pick<Captures, 'get'>): Promise<Capture | undefined> {
  try {
    return await captures.get(id)
  } catch (error) {
    if (error instanceof DamagedCapture) return undefined
    throw error
  }
}

/** What a publisher declared, as far as it is one. */
function mediaType(declared: string): string {
  const [, type, charset] = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;\s*charset="?([\w.:-]+)"?\s*)?(?:;|$)/i.exec(declared) ?? []
  if (!type) return 'application/octet-stream'
  return charset ? `${type}; charset=${charset}` : type
}

function extensionOf(declared: string): string {
  if (/^\s*text\/plain/i.test(declared)) return 'txt'
  return /html/i.test(declared) ? 'html' : 'bin'
}
