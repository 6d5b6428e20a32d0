/** What is known of the pages of one publisher and no general rule can tell. Rare: a rule that serves many belongs elsewhere. */
export interface Publisher {
  name: string
  /** The domains it has registered: `example.com`. */
  sites: string[]
  /** How its pages looked, the earliest first. */
  versions: PublisherVersion[]
}

/** How the pages of a publisher look for a time. */
export interface PublisherVersion {
  /** The first day on which they looked so no more, `YYYY-MM-DD`; nothing of the present version. */
  until?: string
  /** Classes of the elements that hold the text of an article; what stands in none of them is no part of it. */
  text?: string[]
  /** Classes of elements in the text that are no part of it. */
  leftOut?: string[]
}
