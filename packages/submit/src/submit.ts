import type { Command } from './command.ts'
import { type Errand, errandOfFile, errandOfPipe, type Streams } from './errand.ts'
import { openProgress } from './progress.ts'
import { openSender } from './sender.ts'
import { openSummary } from './summary.ts'

/** Without a terminal nobody is there to end a vain wait. */
const patienceMs = 600_000

/**
 * Submits a file, or the standard input, and sums up what the API said of it, also when `signal` ends it. Throws a Problem for what
 * whoever called can put right.
 */
export async function submit(command: Command, streams: Streams, signal: AbortSignal): Promise<void> {
  const summary = openSummary()
  const isPiped = command.file === '-'
  const errand = isPiped ? await errandOfPipe(streams, signal) : await errandOfFile(command, streams, summary.add)
  const { account, input, report, rest } = errand
  const progress = openProgress(streams.stderr, input.read(), input.size)
  const send = openSender(command, input.type, {
    signal,
    patienceMs: streams.stderr.isTTY ? Infinity : patienceMs,
    onWait: (why, ms) => progress.note(`${why}; tries again in ${Math.ceil(ms / 1_000)} s`),
  })
  const earlier = summary.count()
  let next: number | undefined = 1

  try {
    for (let lines = await errand.take(); lines[0]; lines = await errand.take()) {
      next = lines[0].line
      const verdicts = await send(lines, await account.claim(next))
      await account.write(verdicts)
      verdicts.forEach(summary.add)
      progress.advance(verdicts.length, input.read())
    }
    await account.end()
    next = undefined
  } finally {
    progress.end()
    if (summary.count() || next === undefined) {
      report.write(`${headingOf(errand, summary.count(), earlier)}\n${summary.text()}\n`)
      if (account.path) report.write(`  all in ${account.path}\n`)
    }
    if (summary.count() && next !== undefined) report.write(`  ${rest(next)}\n`)
    await account.close()
  }
}

function headingOf({ name }: Errand, count: number, earlier: number): string {
  const [all, before] = [count, earlier].map((each) => each.toLocaleString('en'))
  const verdicts = `${name}: ${all} ${count === 1 ? 'verdict' : 'verdicts'}`
  if (count > 0 && count === earlier) return `${verdicts}, all of them from before`
  return earlier ? `${verdicts}, ${before} of them from before` : verdicts
}
