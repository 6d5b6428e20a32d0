import type { PageElement } from '../page-tree.ts'

const apart = new Set(
  'br|p|div|li|ul|ol|dt|dd|h1|h2|h3|h4|h5|h6|header|footer|section|article|figure|time|td|tr|table|address|button|hr'.split(
    '|',
  ),
)
const maxLength = 2_000

/**
 * The text of an element on one line, with a space where a reader sees another line begin and without the marks nobody sees.
 * Elements that are not wanted are left out with all that is in them; of a long text there is no more than its beginning.
 */
export function shownText(element: PageElement, isWanted: (element: PageElement) => boolean = () => true): string {
  return clean(addText('', element, isWanted))
}

const unclean = /[^\S ]| {2}|^ | $|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/

/** Text on one line, without soft hyphens, joiners and other marks that nobody sees. */
export function clean(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function addText(before: string, element: PageElement, isWanted: (element: PageElement) => boolean): string {
  let text = before
  for (const child of element.children) {
    if (text.length > maxLength) return text
    if (typeof child === 'string') text += child
    else if (isWanted(child)) text = addChild(text, child, isWanted)
  }
  return text
}

function addChild(before: string, child: PageElement, isWanted: (element: PageElement) => boolean): string {
  return apart.has(child.name) ? `${addText(`${before} `, child, isWanted)} ` : addText(before, child, isWanted)
}
