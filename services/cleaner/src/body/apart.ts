import type { PageElement } from '../page-tree.ts'
import type { Apart } from './page-block.ts'

/** Classes that the usual stylesheets hide things with. */
const hidingClasses = new Set([
  ...['hidden', 'is-hidden', 'u-hidden', 'd-none', 'hidden-print', 'noprint-hidden', 'print-only', 'only-print'],
  ...['show-for-print', 'd-print-block', 'visible-print', 'visible-print-block', 'sr-only', 'screen-reader-text'],
  ...['screen-reader-only', 'visually-hidden', 'visuallyhidden', 'visually-hidden-focusable', 'u-visually-hidden'],
  ...['assistive-text', 'screenreader-only', 'element-invisible', 'a11y-hidden'],
])
/** Hidden on some screens only: `hidden md:block`. */
const responsive = /\b(?:xs|sm|md|lg|xl|tablet|desktop|mobile)\b/

const asideRoles = new Map<string, Apart>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['banner', 'navigation'],
  ['contentinfo', 'footer'],
])

/** What an element sets the text in it apart as, if anything, when what is around it does so already as `outer`. */
export function setsApart(element: PageElement, outer: Apart | undefined): Apart | undefined {
  if (outer === 'hidden') return undefined
  return hiding(element) ?? (outer ? undefined : standing(element))
}

function standing({ name, attributes }: PageElement): Apart | undefined {
  if (name === 'nav') return 'navigation'
  if (name === 'footer') return 'footer'
  const role = attributes.get('role')
  return role === undefined ? undefined : asideRoles.get(role)
}

function hiding({ attributes }: PageElement): Apart | undefined {
  if (attributes.get('aria-hidden') === 'true') return 'hidden'
  const classes = attributes.get('class')
  if (classes !== undefined && classes.length < 300 && hasHidingClass(classes)) return 'hidden'
  if (attributes.get('hidden') !== undefined) return 'not shown yet'
  const style = attributes.get('style')
  if (style === undefined) return undefined
  const start = style.slice(0, 500)
  if (/visibility\s{0,4}:\s{0,4}hidden/i.test(start)) return 'hidden'
  return /display\s{0,4}:\s{0,4}none/i.test(start) ? 'not shown yet' : undefined
}

function hasHidingClass(classes: string): boolean {
  return (
    /hidden|none|print|screen|sr-only|invisible|assistive/.test(classes) &&
    !responsive.test(classes) &&
    classes.split(/\s+/).some((name) => hidingClasses.has(name))
  )
}
