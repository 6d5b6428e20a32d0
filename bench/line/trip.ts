/** What became of pages that lay ready at the head of a line, from the moment it was let go to the end of the last. */
export interface Trip {
  pages: number
  articles: number
  seconds: number
}

/** A way from addresses to rows in PostgreSQL. */
export interface Line {
  trip(urls: string[]): Promise<Trip>
  stop(): Promise<void>
}

export const articlesPerSecond = ({ articles, seconds }: Trip): number => articles / seconds
export const msPerPage = ({ pages, seconds }: Trip): number => (1_000 * seconds) / pages
