/** Shows how far it is, on a terminal only; messages are shown everywhere. */
export interface Progress {
  /** So many lines have their verdicts, and so many bytes of the input have been read. */
  advance(lines: number, bytes: number): void
  note(message: string): void
  /** Wipes it away. */
  end(): void
}

const everyMs = 100
const barLength = 24

/** Begins to count from `bytes`: what an earlier run did says nothing of how fast this one is. */
export function openProgress(out: NodeJS.WriteStream, bytes: number, size: number | undefined): Progress {
  const startedAt = performance.now()
  const startBytes = bytes
  let lines = 0
  let drawnAt = -Infinity
  const draw = (text: string) => {
    if (out.isTTY) out.write(`\r\x1b[2K${text.slice(0, (out.columns ?? 80) - 1)}`)
  }
  return {
    advance(more, read) {
      lines += more
      const now = performance.now()
      if (now - drawnAt < everyMs) return
      drawnAt = now
      const seconds = (now - startedAt) / 1_000
      const left = size === undefined ? undefined : ((size - read) / (read - startBytes)) * seconds
      draw(
        [barOf(read, size), `${grouped(lines)} lines`, `${grouped(lines / seconds)}/s`, timeOf(left)]
          .filter(Boolean)
          .join('  '),
      )
    },
    note(message) {
      if (out.isTTY) draw(message)
      else out.write(`${message}\n`)
    },
    end: () => draw(''),
  }
}

function barOf(read: number, size: number | undefined): string | undefined {
  if (!size) return undefined
  const part = Math.min(read / size, 1)
  const full = Math.round(part * barLength)
  return `${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${Math.floor(part * 100)} %`
}

function timeOf(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !Number.isFinite(seconds)) return undefined
  if (seconds < 60) return `${Math.ceil(seconds)} s left`
  return seconds < 3_600 ? `${Math.ceil(seconds / 60)} min left` : `${(seconds / 3_600).toFixed(1)} h left`
}

const grouped = (count: number) => Math.round(count).toLocaleString('en')
