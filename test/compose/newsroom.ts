import assert from 'node:assert/strict'
import { z } from 'zod'
import { until } from '../support/until.ts'

const Accepted = z.object({ pages: z.tuple([z.object({ verdict: z.literal('accepted'), id: z.string() })]) })
const Page = z.object({ status: z.string(), reason: z.string().optional(), articleId: z.string().optional() })
const Article = z.object({ headline: z.string() })
const Articles = z.object({ articles: z.array(Article) })

const storedMs = 60_000
const answerMs = 10_000

export interface Newsroom {
  /** Submits one URL that is not known yet; resolves to the id of its page. */
  submit(url: string): Promise<string>
  /** Hands in a document that is not known yet; resolves to the id of its page. */
  handIn(document: object): Promise<string>
  /** The headlines of what is found. */
  search(words: string): Promise<string[]>
  /** Waits until the page is stored and reads the headline of its article; throws when it ends otherwise. */
  headlineOf(pageId: string): Promise<string>
}

/** The API at `address`, as one who uses it sees it. */
export function openNewsroom(address: string, signal: AbortSignal): Newsroom {
  async function ask(path: string, request: RequestInit = {}): Promise<unknown> {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(answerMs)])
    const response = await fetch(address + path, { ...request, signal: patience })
    const text = await response.text()
    assert.ok(response.ok, `${path} answered ${response.status}: ${text}`)
    return JSON.parse(text)
  }

  async function storedPage(id: string): Promise<z.infer<typeof Page> | undefined> {
    const page = Page.parse(await ask(`/v1/pages/${id}`))
    if (page.status === 'stored') return page
    assert.equal(page.status, 'under-way', page.reason)
    return undefined
  }

  async function accepted(path: string, given: object): Promise<string> {
    const headers = { 'content-type': 'application/json' }
    const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(given) })
    return Accepted.parse(answer).pages[0].id
  }

  return {
    submit: (url) => accepted('/v1/pages', { urls: [url] }),
    handIn: (document) => accepted('/v1/documents', document),
    async search(words) {
      const { articles } = Articles.parse(await ask(`/v1/articles?q=${encodeURIComponent(words)}`))
      return articles.map(({ headline }) => headline)
    },
    async headlineOf(pageId) {
      const { articleId } = await until(`page ${pageId} is stored`, () => storedPage(pageId), storedMs)
      return Article.parse(await ask(`/v1/articles/${articleId}`)).headline
    },
  }
}
