import { z } from 'zod'

/** What the command reads from its environment. */
export const Config = z.object({
  COPYDESK_KEY: z.string().optional().describe('a key of scope write, when the API has keys'),
  INIT_CWD: z.string().default('.').describe('set by npm: where it was called'),
})
export type Config = z.infer<typeof Config>
