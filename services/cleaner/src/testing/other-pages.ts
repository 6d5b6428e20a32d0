import { fronts } from './front-pages.ts'
import { lists } from './list-pages.ts'
import type { OtherPage } from './other-page.ts'
import { shows } from './show-pages.ts'
import { shells, walls } from './wall-pages.ts'

/** Pages as publishers have them beside articles. */
export const otherPages: OtherPage[] = [...fronts, ...lists, ...shows, ...shells, ...walls]
