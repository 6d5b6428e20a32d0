import type { Span } from '../../bench/tagger/conll.ts'
import { tokensOf } from '../../services/tagger/src/names/tokens.ts'
import type { Example } from './examples.ts'
import { inWords } from './examples.ts'
import { pick } from './makers/chance.ts'
import { paperForms } from './paper-forms.ts'
import { forms } from './wire-forms.ts'
import { makers } from './wire-names.ts'

const slot = /\{(?:([A-Z]+):)?(\w+)\}/g

const inDocument = 6

/** Invented documents of wire copy and local papers: each form about `times` times, with other names, beside others of its desk. */
export function wireDocuments(times: number, chance: () => number): Example[][] {
  return Object.values({ ...forms, ...paperForms }).flatMap((desk) =>
    Array.from({ length: Math.ceil((desk.length * times) / inDocument) }, () =>
      [forms.datelines as readonly string[], ...Array.from({ length: inDocument }, () => desk)].map((own) =>
        fill(pick(own, chance), chance),
      ),
    ),
  )
}

function fill(form: string, chance: () => number): Example {
  const spans: Span[] = []
  let text = ''
  let done = 0
  for (const { 0: whole, 1: type, 2: name = '', index } of form.matchAll(slot)) {
    text += form.slice(done, index)
    const made = make(name, chance)
    if (type) spans.push({ start: text.length, end: text.length + made.length, type })
    text += made
    done = index + whole.length
  }
  text += form.slice(done)
  const tokens = tokensOf(text)
  return { words: tokens.words, names: spans.flatMap((span) => inWords(span, tokens)) }
}

/** Agencies mostly leave accents out; what is named in capitals is said so. */
function make(name: string, chance: () => number): string {
  const maker = makers[name]
  if (maker) return chance() < 0.7 ? withoutAccents(maker(chance)) : maker(chance)
  const quiet = makers[name.toLowerCase()]
  if (!quiet) throw new Error(`No maker is called ${name}`)
  return withoutAccents(quiet(chance)).toUpperCase()
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}
