import {
  ArticleAnswer,
  ArticleSummary,
  ArticlesAnswer,
  HostAnswer,
  HostSummary,
  HostsAnswer,
  Interruption,
  LineVerdict,
  PageAnswer,
  PageSummary,
  PagesAnswer,
  ProblemAnswer,
  StatsAnswer,
  Verdict,
  Verdicts,
} from '@copydesk/contracts'
import type { z } from 'zod'

/** The answers that have a name of their own in the API's description. */
export const schemasByName: Record<string, z.ZodType> = {
  Article: ArticleAnswer,
  Articles: ArticlesAnswer,
  ArticleSummary,
  Host: HostAnswer,
  Hosts: HostsAnswer,
  HostSummary,
  Interruption,
  LineVerdict,
  Page: PageAnswer,
  Pages: PagesAnswer,
  PageSummary,
  Problem: ProblemAnswer,
  Stats: StatsAnswer,
  Verdict,
  Verdicts,
}
