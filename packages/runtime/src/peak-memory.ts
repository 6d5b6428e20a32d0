import { readFileSync } from 'node:fs'

/**
 * The most memory, in bytes, that this process ever held. Linux counts what the parent held when it started this process
 * into `maxRSS`, so there the kernel's own mark is read: `VmHWM` of proc_pid_status(5).
 */
export function peakMemoryBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1_024
  const status = readFileSync('/proc/self/status', 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024
}
