import type { Reasons } from './reasons.ts'

/** What became of a block: in the body, judged not to be, or never asked about because of where it stands. */
export type Fate = 'kept' | 'dropped' | 'apart'

/** A block of a page and why it is in the article or not. */
export interface BlockAccount {
  kind: string
  text: string
  fate: Fate
  /** How likely it is a part of the body, from 0 to 1; undefined where nothing asked. */
  chance: number | undefined
  /** What decided, for people. */
  rule: string
  /** What spoke for it and against it, the strongest first. */
  reasons: Reasons | undefined
}

/** A field of the article and what the page offered for it. */
export interface FieldAccount {
  name: string
  value: string
  source: string
  others: { value: string; source: string }[]
  /** Two sources differ in meaning. */
  conflict: boolean
}

/** Why a page became the article that it became, or none. */
export interface PageAccount {
  file: string
  url: string
  /** What became of the page in a sentence, and what else there is to say of it. */
  verdict: string[]
  fields: FieldAccount[]
  /** In page order. */
  blocks: BlockAccount[]
}
