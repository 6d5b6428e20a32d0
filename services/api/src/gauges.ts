import { Gauge, type Registry } from 'prom-client'
import { countStages } from './stats.ts'
import type { Tools } from './tools.ts'

const states = ['waiting', 'active', 'delayed', 'failed', 'consumers'] as const

/** Jobs per stage and state, and the oldest waiting message's age in seconds, read when they are asked for. */
export function registerGauges(registry: Registry, { conveyor }: Pick<Tools, 'conveyor'>): void {
  const age = new Gauge({
    name: 'copydesk_oldest_waiting_seconds',
    help: 'How long the oldest message at a stage has waited for a free worker.',
    labelNames: ['stage'],
    registers: [registry],
  })
  new Gauge({
    name: 'copydesk_stage_jobs',
    help: 'Jobs at a stage by state, and the workers that take them.',
    labelNames: ['stage', 'state'],
    registers: [registry],
    async collect() {
      for (const [stage, counts] of Object.entries((await countStages(conveyor)) ?? {})) {
        for (const state of states) this.set({ stage, state }, counts[state])
        age.set({ stage }, (counts.oldestWaitingMs ?? 0) / 1000)
      }
    },
  })
}
