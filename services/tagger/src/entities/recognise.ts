import type { Entity } from '@copydesk/contracts'
import type { NameFinder } from '../names/name-finder.ts'
import type { Paragraph } from '../paragraphs.ts'
import { groupMentions } from './group.ts'
import { mentionsIn, readSentences } from './read-names.ts'
import { withRoles } from './roles.ts'

/** English paragraphs in; people, organisations and places out, where `slice(start, end)` of a mention is its name. */
export type Recogniser = (paragraphs: Paragraph[]) => Entity[]

/** One entity for each person, organisation and place, by first mention. */
export function openRecogniser(findNames: NameFinder): Recogniser {
  return (paragraphs) => {
    const mentions = mentionsIn(readSentences(paragraphs), findNames)
    return groupMentions(withRoles(mentions, paragraphs))
  }
}
