import type { Connection, Database } from './database.ts'

const keeperLock = 0x636f7079 // 'copy'

/** A leader whose network is gone sends no sign of its end: without a pulse the server ends its session, and with it the lock. */
const pulseMs = 5_000
const lostAfterMs = 15_000

/**
 * Runs `work` while this process alone holds the keeper's advisory lock; `lost` aborts when the connection that holds it is gone.
 * Returns false at once if another process holds it.
 */
export async function asLeader(db: Database, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
  const connection: Connection = await db.connect()
  const lost = new AbortController()
  const onGone = () => lost.abort()
  connection.on('error', onGone).on('end', onGone)
  const pulse = setInterval(() => void connection.query('select 1').catch(onGone), pulseMs)
  try {
    const { rows } = await connection.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [keeperLock])
    if (!rows[0]?.held) return false
    await connection.query(`set idle_session_timeout = ${lostAfterMs}`)
    await work(lost.signal)
    return true
  } finally {
    clearInterval(pulse)
    connection.release(true) // closing the session is what gives the lock back
  }
}
