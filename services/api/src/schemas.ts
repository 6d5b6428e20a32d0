import {
  ArticleAnswer,
  Interruption,
  LineVerdict,
  PageAnswer,
  ProblemAnswer,
  StatsAnswer,
  Verdict,
  Verdicts,
} from '@copydesk/contracts'
import type { z } from 'zod'

/** The answers that have a name of their own in the API's description. */
export const schemasByName: Record<string, z.ZodType> = {
  Article: ArticleAnswer,
  Interruption,
  LineVerdict,
  Page: PageAnswer,
  Problem: ProblemAnswer,
  Stats: StatsAnswer,
  Verdict,
  Verdicts,
}
