import { peakMemoryBytes } from '../peak-memory.ts'

process.send?.(peakMemoryBytes())
