import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import type { Card } from './cards.ts'

const farthest = 10

/** The `time` elements of cards. */
export function timesIn({ tree }: ParsedPage, cards: Card[]): Map<Card, PageElement[]> {
  const byElement = new Map(cards.map((card) => [card.element, card]))
  const times = new Map<Card, PageElement[]>()
  for (const time of tree.named('time')) {
    let at: PageElement | undefined = time
    for (let step = 0; at && step < farthest && !byElement.has(at); step += 1) at = at.parent
    const card = at && byElement.get(at)
    if (card) times.set(card, [...(times.get(card) ?? []), time])
  }
  return times
}
