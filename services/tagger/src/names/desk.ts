import { hashOf } from '../hash.ts'
import type { WordFacts } from './word-facts.ts'

/** What a document is about, as far as it matters to names: in sport (1) towns are clubs, in markets (2) surnames are companies. */
export type Desk = 0 | 1 | 2

const listed = (words: string) => new Set(words.split(/\s+/).map((word) => hashOf(word)))
const sport =
  listed(`match matches league cup cups striker midfielder defender goalkeeper coach innings wicket wickets halftime half-time
  goal goals scored scorer scorers scorecard scoreboard standings tournament championship champion champions season playoff playoffs
  quarterback pitcher homer baseball basketball football soccer rugby cricket tennis golf cycling athletics hockey nfl nba nhl mlb lbw def
  final semifinal semi-final quarterfinal quarter-final fixtures penalty team teams coached squad club clubs batting bowling umpires seeded
  seeding stadium grand prix inning touchdown rebounds tabulate friendly table relegation defeat beat`)
const markets =
  listed(`shares share percent stock stocks profit profits earnings dividend analyst analysts investors trading traders
  bourse index quarterly revenue acquisition merger bid takeover bank banks billion bonds yield futures barrel tonnes net sales shareholders
  shareholder stake ipo nasdaq cents market markets forecast chairman`)
const least = 2
const wordsEach = 50
const fewWords = 40

/** The desk whose words a document has most of; none where they are few. */
export function deskOf(sentences: WordFacts[][]): Desk {
  let words = 0
  let ofSport = 0
  let ofMarkets = 0
  for (const sentence of sentences) {
    words += sentence.length
    for (const { form } of sentence) {
      if (sport.has(form)) ofSport += 1
      if (markets.has(form)) ofMarkets += 1
    }
  }
  const enough = words < fewWords ? 1 : Math.max(least, words / wordsEach)
  if (Math.max(ofSport, ofMarkets) < enough) return 0
  return ofSport >= ofMarkets ? 1 : 2
}
