import { siteOf } from '../addresses.ts'
import { once } from './once.ts'

/** The site that a page is of, as siteOf has it. */
export const siteOfPage = once(({ finalUrl }) => siteOf(finalUrl))
