import { siteOf } from '../addresses.ts'
import { once } from './once.ts'

/** The site that a page is of, as siteOf has it. */
export const siteOfPage = once(({ finalUrl }) => siteOf(finalUrl))

/** The address of a page in its parts, to be read only; undefined for what has none. */
export const addressOfPage = once(({ finalUrl }): Readonly<URL> | undefined => URL.parse(finalUrl) ?? undefined)
