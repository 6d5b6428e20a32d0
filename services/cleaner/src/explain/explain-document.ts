import { cluesOf } from '../body/clues.ts'
import type { JudgedBlock } from '../body/decide.ts'
import type { Apart, PageBlock } from '../body/page-block.ts'
import { readBlocks } from '../body/read-blocks.ts'
import { judgePage } from '../body.ts'
import { choicesOf } from '../choices.ts'
import { provenanceOf } from '../choose.ts'
import { readMarkup } from '../decode-text.ts'
import { extractDocument } from '../extract-document.ts'
import type { Extracted, Fetched } from '../extracted.ts'
import { TooDeep, type TreeLimits } from '../parse-html.ts'
import { type ParsedPage, parsePage } from '../parsed-page.ts'
import { tellTeasers } from '../teasers/promo-lines.ts'
import { fold } from '../text.ts'
import { fieldsOf } from './fields.ts'
import type { BlockAccount, PageAccount } from './page-account.ts'
import { type Reasons, reasonsFor } from './reasons.ts'
import { verdictOf } from './verdict.ts'

/** What the cleaner makes of a document, with the reasons for each block and field. */
export async function explainDocument(
  bytes: Uint8Array,
  fetched: Fetched,
  limits: TreeLimits,
): Promise<Omit<PageAccount, 'file'>> {
  const extracted = await extractDocument(bytes, fetched, limits)
  const page = readPage(bytes, fetched, limits)
  const provenance = 'article' in extracted ? extracted.article.provenance : page && provenanceOf(choicesOf(page))
  return {
    url: fetched.finalUrl,
    verdict: verdictOf(extracted),
    fields: fieldsOf(provenance ?? {}),
    blocks: page ? accountFor(page, extracted) : keptIn(extracted),
  }
}

/** The page taken apart; undefined for plain text, and for what cannot be read at all. */
function readPage(bytes: Uint8Array, fetched: Fetched, limits: TreeLimits): ParsedPage | undefined {
  const markup = fetched.contentType === 'text/html' ? readMarkup(bytes, fetched.charset) : undefined
  if (!markup) return undefined
  try {
    return parsePage(markup.html, fetched, limits, markup.decode)
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return undefined
    throw error
  }
}

const apartRules: Record<Apart, string> = {
  hidden: 'hidden',
  'not shown yet': 'not shown until a script shows it',
  navigation: 'in a menu',
  footer: 'in the foot of the page',
}

/** Rules whose names do not say all. */
const rulePhrases: Record<string, string> = {
  model: 'by the model',
  'model, whole list or table': 'by the model, the list or table as a whole',
  'head line': 'nothing but a date or a byline, above the text: those are fields of their own',
  placeholder: 'in the place of something of another site, which is not loaded',
  'tail line': 'below the text, and nothing but what stands at the foot of a page',
  'said before': 'a copy of what stands above',
}

function accountFor(page: ParsedPage, extracted: Extracted): BlockAccount[] {
  const { judged } = tellTeasers(page, judgePage(page))
  const reasons = reasonsFor(
    judged.map(({ block }) => block),
    cluesOf(page),
  )
  const headline = 'article' in extracted ? fold(extracted.article.headline) : ''
  const first = judged.find(({ kept }) => kept)
  let next = 0
  const accounts = readBlocks(page.tree.body).map((block): PartAccount => {
    const verdict = judged[next]
    if (!verdict || !isSame(verdict.block, block)) return apart(block)
    next += 1
    const account = judgedAccount(verdict, reasons[next - 1])
    const isHeadline = verdict === first && headline !== '' && fold(block.text) === headline
    return isHeadline ? { ...account, fate: 'dropped', rule: 'the headline, which is a field of its own' } : account
  })
  return joinWholes(accounts)
}

interface PartAccount extends BlockAccount {
  whole: PageBlock['whole']
}

/** What became of the lines of a list or table together is told once. */
function joinWholes(parts: PartAccount[]): BlockAccount[] {
  const joined: PartAccount[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const goesOn = last && part.whole && part.whole === last.whole && part.fate === last.fate && part.rule === last.rule
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text}\n${part.text}` }
    else joined.push(part)
  }
  return joined
}

function isSame(one: PageBlock, other: PageBlock): boolean {
  return one.element === other.element && one.text === other.text
}

function apart({ kind, text, whole, apart }: PageBlock): PartAccount {
  const rule = apart ? apartRules[apart] : 'left out before the model was asked'
  return { kind, text, whole, fate: 'apart', chance: undefined, rule, reasons: undefined }
}

function judgedAccount({ block, kept, chance, rule }: JudgedBlock, reasons: Reasons | undefined): PartAccount {
  const { kind, text, whole } = block
  return { kind, text, whole, fate: kept ? 'kept' : 'dropped', chance, rule: rulePhrases[rule] ?? rule, reasons }
}

/** Of plain text the lines that stayed. */
function keptIn(extracted: Extracted): BlockAccount[] {
  if (!('article' in extracted)) return []
  const rule = 'by the rules for plain text, which leave out all other lines'
  return extracted.article.body.map(({ kind, text }) => {
    return { kind, text, fate: 'kept', chance: undefined, rule, reasons: undefined }
  })
}
