/** What is taken from a page, by whoever takes it. */
export interface Found {
  headline?: string
  byline?: string | string[]
  publishedAt?: string
  body: { text: string }[]
}
