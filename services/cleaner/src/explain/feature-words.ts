import {
  among,
  apartFrom,
  below,
  blocks,
  count,
  distance,
  looks,
  or,
  percent,
  type Say,
  share,
  whole,
  within,
} from './say.ts'

const kinds = ['paragraph', 'heading', 'quotation', 'list', 'table', 'embedded post', 'caption']

/** Of the block itself and of where it stands. */
const own: Record<string, Say> = {
  length: count('letters long'),
  words: count('words'),
  'word length': (value) => `words of ${value.toFixed(1)} letters`,
  'link density': share('of it is in links'),
  links: count('links in it'),
  linked: count('letters in links'),
  bold: share('of it is bold'),
  italic: share('of it is italic'),
  'sentence ends': count('sentences ended in it'),
  commas: count('commas'),
  digits: share('of it is digits'),
  capitals: share('of it is capitals'),
  'ends as sentence': or('ends as a sentence does', 'does not end as a sentence does'),
  'begins small': or('begins with a small letter', 'does not begin with a small letter'),
  'begins digit': or('begins with a digit', 'does not begin with a digit'),
  quotes: or('has quotation marks', 'has no quotation marks'),
  'ends colon': or('ends with a colon', 'does not end with a colon'),
  'ends ellipsis': or('ends with dots', 'does not end with dots'),
  lines: count('lines'),
  'title case': share('of its words have a capital'),
  kind: (value) => `is a ${kinds[value] ?? 'block'}`,
  level: (value) => (value > 0 ? `is a heading of level ${value}` : 'is no heading'),
  images: count('pictures before it'),
  rules: count('bars (|) in it'),
  exclaims: or('has an exclamation mark', 'has no exclamation mark'),
  asks: or('ends with a question mark', 'does not end with a question mark'),
  prompts: or('asks the reader to do something', 'asks nothing of the reader'),
  address: or('holds an address', 'holds no address'),
  sign: or('has a sign such as © or →', 'has no sign such as © or →'),
  label: or('begins with a label', 'does not begin with a label'),
  'holds month': or('names a month', 'names no month'),
  'holds ago': or('says how long ago', 'does not say how long ago'),
  index: (value) => `block ${whole(value + 1)} of the page`,
  'from end': count('blocks from the end of the page'),
  'prose before': share('of the running text is before it'),
  'since prose': apartFrom('running text', 'before'),
  'until prose': apartFrom('running text', 'behind'),
  'from headline': (value) => `${blocks(Math.abs(value))} ${value < 0 ? 'before' : 'behind'} the headline`,
  'is headline': or('is the headline', 'is not the headline'),
  'like headline': share('of its words are in the headline'),
  'in description': or('opens as the page’s description does', 'is not in the page’s description'),
  'in articleBody': (value) =>
    value < 0
      ? 'the page’s data has no article text'
      : or('in the article text of the page’s data', 'not in the article text of the page’s data')(value),
  'opens with author': or('opens with the name of an author', 'does not open with the name of an author'),
  'names publisher': (value) =>
    ['does not name the publisher', 'names the publisher', 'opens with the name of the publisher'][value] ??
    'names the publisher',
  'heading says': (value) =>
    ['under no heading', 'under a heading', 'under a heading of other things', 'under a call to the reader'][value] ??
    'under a call to the reader',
  'since heading': distance('no heading above it', 'is a heading', (away) => `${away} under a heading`),
  'beside heading': or('its heading is in the same element', 'its heading is in another element'),
  'since other': distance(
    'no other things open before it',
    'opens other things',
    (away) => `${away} behind where other things open`,
  ),
  'since about': distance(
    'nobody introduced before it',
    'introduces the publisher or an author',
    (away) => `${away} behind where the publisher or an author is introduced`,
  ),
  'since image': distance('no picture before it', 'has a picture', (away) => `${away} behind a picture`),
  repeats: count('times more on the page'),
  repeated: or('was said before on the page', 'was not said before on the page'),
  'likeness count': among('in elements like its own'),
  'likeness letters': count('letters on average in a block of an element like its own'),
  'likeness linked': share('of the text in elements like its own is links'),
  'likeness prose': share('of the running text is in elements like its own'),
  depth: count('elements deep'),
  'up to best': below('most text'),
  'down from best': within('most text'),
  'in whole': or('a line of a list or table', 'not in a list or table'),
  'prose around': count('letters of running text around it'),
  'headline in parent': or('the headline is in the element around it', 'the headline is not in the element around it'),
}

/** Of the elements around a block, the nearest first. */
const around: [name: string, words: string][] = [
  ['parent', 'the element around it'],
  ['grand', 'the second element around it'],
  ['great', 'the third element around it'],
  ['fourth', 'the fourth element around it'],
]
const ofElement: Record<string, (place: string) => Say> = {
  blocks: (place) => among(`in ${place}`),
  linked: (place) => share(`of the text in ${place} is links`),
  prose: (place) => share(`of the running text is in ${place}`),
  letters: (place) => count(`letters in ${place}`),
}

/** Of what the first look at the page made of what is around a block. */
const context: Record<string, Say> = {
  'chance in element': looks('its element'),
  'chance in parent': looks('the element around it'),
  'chance in grand': looks('the second element around it'),
  'chance in great': looks('the third element around it'),
  'chance of likeness': looks('what is in elements like its own'),
  'chance of others alike': (value) =>
    value < 0 ? 'no other elements like its own' : looks('what is in other elements like its own')(value),
  'mass before': share('of the article is before it'),
  'mass behind': share('of the article is behind it'),
  'mass share in parent': share('of the article is in the element around it'),
  'mass share in grand': share('of the article is in the second element around it'),
  'mass share in great': share('of the article is in the third element around it'),
  'up to mass': below('most of the article'),
  'down from mass': within('most of the article'),
  'chance in whole': (value) => (value < 0 ? 'not in a list or table' : looks('its list or table')(value)),
  rank: (value) => `looks likelier than ${percent(value)} of the blocks`,
  'since sure': apartFrom('a sure paragraph', 'before'),
  'until sure': apartFrom('a sure paragraph', 'behind'),
  'letters since sure': count('letters since a sure paragraph'),
  'letters until sure': count('letters until a sure paragraph'),
  'around 5': looks('what is up to five blocks away'),
  'around 12': looks('what is up to twelve blocks away'),
  'chance of heading': (value) => (value < 0 ? 'no heading above it' : looks('the heading above it')(value)),
  'chance under heading': (value) =>
    value < 0 ? 'nothing under its heading' : looks('what is under its heading')(value),
  'best behind': looks('the best block behind it'),
  'run before': count('blocks directly before it look likely'),
  'run behind': count('blocks directly behind it look likely'),
}

/** Phrases in a dozen languages, as the words of saved pages list them. */
const phrases: Record<string, string> = {
  button: 'the label of a button',
  more: '“read more”',
  related: 'the heading of related articles',
  comments: 'the heading of comments',
  footer: 'a line of the foot of a page',
  newsletter: 'the call of a newsletter',
  by: '“by”',
  credit: 'a credit',
  dated: '“published” or “updated”',
  section: 'the name of a section',
  kicker: 'a kicker',
  'reading time': 'a reading time',
  about: 'a word about the publisher or the author',
}

const neighbours: Record<string, Say> = {
  letters: count('letters long'),
  'link density': share('of it is links'),
  prose: count('letters of running text'),
  kind: (value) => `a ${kinds[value] ?? 'block'}`,
  'same parent': or('in the same element', 'in another element'),
  alike: or('in an element like its own', 'in an element unlike its own'),
  'opens other': or('opens other things', 'does not open other things'),
  calls: or('calls the reader', 'does not call the reader'),
  'ends as sentence': or('ends as a sentence does', 'does not end as a sentence does'),
  chance: (value) => `looks ${percent(value)} like an article`,
}

type Reader = [pattern: RegExp, say: (found: string[], value: number) => string | undefined]

/** By the form of a name, first match. */
const readers: Reader[] = [
  [/^(.+) at (-?\d)$/, ([asked = '', offset = ''], value) => sayNeighbour(asked, Number(offset), value)],
  [/^(is|opens) (.+)$/, ([verb = '', phrase = ''], value) => sayPhrase(verb, phrase, value)],
  [/^in (<.+>)$/, ([element = ''], value) => `in ${isFar(value) ? 'no ' : ''}${element}`],
  [/^in (.+)$/, ([name = ''], value) => `in ${isFar(value) ? 'no' : 'an'} element called “${name}”`],
  [/^(parent|grand|great|fourth) (.+)$/, ([place, asked = ''], value) => sayElement(place, asked, value)],
]

/** A feature of a block in plain words, such as “240 letters long”; undefined for one that has none. */
export function wordsOf(name: string, value: number): string | undefined {
  const say = own[name] ?? context[name]
  if (say) return say(value)
  for (const [pattern, read] of readers) {
    const found = pattern.exec(name)
    if (found) return read(found.slice(1), value)
  }
  return undefined
}

const farthest = 12

function isFar(distance: number): boolean {
  return distance >= farthest
}

function sayPhrase(verb: string, phrase: string, value: number): string | undefined {
  const words = phrases[phrase]
  if (!words) return undefined
  if (verb === 'is') return `is ${value > 0 ? '' : 'not '}${words}`
  return `${value > 0 ? 'opens' : 'does not open'} like ${words}`
}

const ordinals = ['', 'block', 'second block', 'third block']

function sayNeighbour(asked: string, offset: number, value: number): string | undefined {
  const say = neighbours[asked]
  if (!say) return undefined
  const which = `${ordinals[Math.abs(offset)]} ${offset < 0 ? 'before' : 'behind'} it`
  return value < 0 ? `no ${which}` : `the ${which}: ${say(value)}`
}

function sayElement(place: string | undefined, asked: string, value: number): string | undefined {
  const [, words] = around.find(([name]) => name === place) ?? []
  return words && ofElement[asked]?.(words)(value)
}
