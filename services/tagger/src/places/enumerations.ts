import type { FoundName } from './found-name.ts'

const and =
  '(?:und|et|y|e|i|og|och|en|és|ja|ve|și|a|o|и|та|й|і|u|oder|ou|eller|of|lub|nebo|vagy|tai|veya|sau|или|або|και|ή|ir|un|dhe|dan|atau|và|hoặc|או|और|या|ও|এবং|বা)'
/** Nothing but "and" or "or", a comma, and a word like "in" before the next. */
const between = new RegExp(
  `^(?:[,،、] ?(?:${and} )?|، ?و|[ ]?و[ ]?|(?:, )?ו[בלמ]?| ${and} |[와과나]\\u0020|이나\\u0020| 및 |[とや・か和与及或])(?:\\p{Ll}{1,4}[ '’])?$`,
  'u',
)
const mostBetween = 16

/** Makes sure what is enumerated beside something sure: "in Berlin, Leipzig and Frankfurt". Names come in the order of the text. */
export function withEnumerated(found: FoundName[], text: string): FoundName[] {
  const names = found.map((name) => ({ ...name }))
  const inOrder = names.map((name, at) => ({ name, beside: names[at - 1] }))
  const backwards = names.map((name, at) => ({ name, beside: names[at + 1] })).toReversed()
  for (const { name, beside } of [...inOrder, ...backwards]) {
    if (name.isSure || !name.isCompanion || !beside?.isSure) continue
    name.isSure = isEnumerated(name, beside, text)
  }
  return names
}

function isEnumerated(one: FoundName, other: FoundName, text: string): boolean {
  const start = Math.min(one.mention.end, other.mention.end)
  const end = Math.max(one.mention.start, other.mention.start)
  return end - start <= mostBetween && between.test(text.slice(start, end))
}
