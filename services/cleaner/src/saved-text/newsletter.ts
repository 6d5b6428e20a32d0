import { isNoise, isProse, isText, type Line } from './line.ts'
import type { Box } from './zones.ts'

interface Item {
  lines: Line[]
  block: string | undefined
  chars: number
  paragraphs: number
}

/** The main article of a newsletter with what is around it, and its other items. */
export interface Newsletter {
  lines: Line[]
  others: Box[]
}

const fewestSigns = 1

/** Whether a text is a newsletter: it says so at its head or foot. */
export function isNewsletter(lines: Line[]): boolean {
  const ends = [...lines.slice(0, 15), ...lines.slice(-25)]
  return ends.filter(({ roles }) => roles.has('newsletter')).length >= fewestSigns && lines.length > 5
}

/** The main article is the first that has several paragraphs, and as much text as most others together; undefined for a digest without one. */
export function mainItemOf(lines: Line[]): Newsletter | undefined {
  const items = itemsIn(lines).filter((item) => item.chars > 0 || isListed(item))
  const longest = Math.max(...items.map(({ chars }) => chars), 0)
  const main = items.find(({ chars, paragraphs }) => paragraphs >= 2 && chars >= longest * 0.6)
  const rivals = items.filter((item) => item !== main && item.chars * 2 > (main?.chars ?? 0))
  if (!main || rivals.length > 2) return undefined
  const others = items.filter((item) => item !== main && items.indexOf(item) > items.indexOf(main))
  const before = lines.slice(0, lines.indexOf(main.lines[0] as Line))
  const masthead = before.filter((line) => !isText(line)).slice(0, 6)
  return {
    lines: [...masthead, ...main.lines],
    others: others.map(({ block, lines: own }) => ({ block: block ?? '', lines: own })),
  }
}

/** Under the heading of a block, nothing but a headline behind a bullet. */
function isListed({ block, lines }: Item): boolean {
  return block !== undefined && lines.some(({ mark }) => mark === 'bullet')
}

/** Items begin at rules, at headings of blocks and, when each ends with a link or `Read more`, behind that. */
function itemsIn(lines: Line[]): Item[] {
  const items: Item[] = [empty()]
  let ended = false
  for (const line of lines) {
    const opens = isBlock(line) || line.mark === 'rule'
    if (opens || (ended && isTitle(line))) items.push(following(items.at(-1), line))
    if (!opens) put(items.at(-1) as Item, line)
    ended = !opens && goesOnEnded(ended, line)
  }
  return items
}

function following(previous: Item | undefined, line: Line): Item {
  return { ...empty(), block: isBlock(line) ? line.text : previous?.block }
}

/** Behind an item's end its links and pictures follow, until the next title. */
function goesOnEnded(ended: boolean, line: Line): boolean {
  return endsItem(line) || (ended && !isText(line) && !isTitle(line))
}

function isBlock({ roles, form }: Line): boolean {
  return roles.has('related') && form === 'short'
}

function put(item: Item, line: Line): void {
  item.lines.push(line)
  if (isProse(line)) item.paragraphs += 1
  if (isText(line)) item.chars += line.text.length
}

function empty(): Item {
  return { lines: [], block: undefined, chars: 0, paragraphs: 0 }
}

function isTitle(line: Line): boolean {
  return line.form !== 'prose' && !isNoise(line) && line.words >= 2
}

function endsItem({ roles, text, promo }: Line): boolean {
  return (
    roles.has('more') ||
    roles.has('address') ||
    (text.length <= 200 && /https?:\/\/\S+$/.test(text)) ||
    promo !== undefined
  )
}
