import type { Choice } from '../choose.ts'
import { isNode, list } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { firstTold, type Told } from './evidence.ts'
import { once } from './once.ts'

const tiers = { free: true, locked: false, premium: false, paid: false, subscriber: false }
const closed = { true: false, yes: false, hard: false, false: true, no: true, none: true }

/** What meta elements say, by their names: whether a value means free, where it tells. */
const metaSignals = new Map(
  Object.entries({
    ...{ 'article:content_tier': tiers, 'og:article:content_tier': tiers, content_tier: tiers, accesslevel: tiers },
    ...{ ispremium: closed, is_premium: closed, premium: closed, ispaywall: closed, paywall: closed },
    isaccessibleforfree: { true: true, false: false },
  }).map(([name, values]): [string, Map<string, boolean>] => [name, new Map(Object.entries(values))]),
)

/** Whether everybody can read it, as far as its publisher says. */
export function accessibleForFree(page: ParsedPage): boolean | undefined {
  return accessibleForFreeOf(page)?.value
}

/** Whether everybody can read it, as its publisher says; undefined when it says nothing. A meter is no answer. */
export const accessibleForFreeOf = once((page): Choice<boolean> | undefined =>
  firstTold([...fromJsonLd(page), ...fromMeta(page)]),
)

/** Several nodes may speak of one article, and one that has a closed part is not free. */
function fromJsonLd({ jsonLd }: ParsedPage): Told<boolean>[] {
  const wholes = jsonLd.works.map((work) => work.isAccessibleForFree)
  const parts = jsonLd.works.flatMap((work) => list(work.hasPart).slice(0, 50)).filter(isNode)
  const said = [...wholes, ...parts.map((part) => part.isAccessibleForFree)].flatMap(readBoolean)
  const notFree = said.find(({ value }) => !value)
  return [notFree ?? said[0] ?? []].flat()
}

/** `false`, `"False"` and `"http://schema.org/False"`. */
function readBoolean(written: unknown): Told<boolean>[] {
  const [, word] = /^(?:https?:\/\/schema\.org\/)?(true|false)$/.exec(String(written).slice(0, 40).toLowerCase()) ?? []
  return word ? [{ value: word === 'true', source: 'json-ld', evidence: `isAccessibleForFree: ${written}` }] : []
}

function fromMeta({ meta }: ParsedPage): Told<boolean>[] {
  return [...metaSignals].flatMap(([name, values]) =>
    meta(name).flatMap((content) => {
      const value = values.get(content.toLowerCase())
      return value === undefined ? [] : [{ value, source: 'meta', evidence: `${name}: ${content}` }]
    }),
  )
}
