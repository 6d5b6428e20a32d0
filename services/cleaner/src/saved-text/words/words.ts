/**
 * What the lines around an article say in one language. Lists are written with `|` between their items; letter case and marks do
 * not count. An item that ends in `*` is how a line begins, any other is a line as a whole. Numbers in a line do not count
 * ("Comments (12)" is "comments").
 */
export interface Words {
  /** Words that every text in the language is full of. */
  frequent: string
  /** From January; the spellings of a month have spaces between them. */
  months: string
  /** From Monday, with spaces between spellings. */
  weekdays: string
  /** Of "2 hours ago" and "yesterday": what stands before the number, units, what stands behind, and days that need no number. */
  ago: { before: string; units: string; behind: string; days: string }
  /** What stands before the names of those who wrote it. */
  by: string
  /** What somebody does for a publisher; how such a word begins. */
  roles: string
  /** What stands before a date: that of publication, of a change, and of what is of no interest, such as the print. */
  dated: { published: string; updated: string; saved: string }
  /** What stands before a colon at the head of some dumps. */
  labels: { headline: string; publisher: string; byline: string; published: string; address: string; ignored: string }
  /** What stands before the name of a photographer or an agency. */
  credit: string
  /** Words in the names of newspapers. */
  masthead: string
  sections: string
  kickers: string
  /** Of the time it takes to read. */
  readingTime: string
  /** Buttons and notices: lines that are never text of the article. */
  buttons: string
  /** Sentences that ask readers for something: how they begin and, behind a `+`, words of which one must follow. */
  prompts: string
  /** Opens the headline of another article in the middle of this one, behind a colon or on the next line. */
  more: string
  /** Opens a block of other articles. */
  related: string
  /** Opens what readers say. */
  comments: string
  /** Opens what a publisher or an author says of itself, often behind an article. */
  about: string
  /** Opens the foot of a page: nothing behind it is about the article. */
  footer: string
  /** Stands before the topics of an article, behind it. */
  tags: string
  /** Stands where something of another site would be, had the reader accepted cookies or another browser. */
  placeholders: string
  /** Of what is still on its way. */
  loading: string
  /** Only newsletters say so. */
  newsletter: string
}
