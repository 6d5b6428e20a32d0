import type { PageElement } from '../page-tree.ts'

/** Whether a table holds data: two rows or more, one of them of two cells, and no table or heading within; else it is only layout. */
export function isDataTable(table: PageElement): boolean {
  const count = { rows: 0, wide: false, isLayout: false }
  measure(table, count)
  return !count.isLayout && count.rows > 1 && count.wide
}

const layoutParts = new Set(['table', 'h1', 'h2', 'h3', 'figure', 'article', 'section', 'blockquote'])

function measure(element: PageElement, count: { rows: number; wide: boolean; isLayout: boolean }): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (layoutParts.has(child.name)) count.isLayout = true
    if (count.isLayout) return
    if (child.name === 'tr') {
      count.rows += 1
      if (child.children.filter(isCell).length > 1) count.wide = true
    }
    measure(child, count)
  }
}

function isCell(node: PageElement | string): boolean {
  return typeof node !== 'string' && (node.name === 'td' || node.name === 'th')
}
