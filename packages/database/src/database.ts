import pg from 'pg'

/** A pool of connections. */
export type Database = pg.Pool
/** A connection lent out of the pool. */
export type Connection = pg.PoolClient
/** Either: what a statement that needs no transaction of its own is given. */
export type Queryable = Pick<pg.Pool, 'query'>

pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens a pool. Nothing waits for ever: 10 s for a connection (a free one, or a new one), a statement or an idle transaction. */
export function openDatabase(url: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  })
  return pool.on('error', onError)
}

/** Lends a connection inside a transaction; an error rolls it back and is passed on. */
export async function inTransaction<T>(db: Database, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await db.connect()
  let broken: Error | undefined
  const onBroken = (error: Error) => {
    broken = error // the statement in hand fails with it, too
  }
  connection.on('error', onBroken)
  try {
    await connection.query('begin')
    const result = await work(connection)
    await connection.query('commit')
    return result
  } catch (error) {
    if (isPassing(error))
      onBroken(error as Error) // a connection that hangs would hang on this, too: it is thrown away
    else await connection.query('rollback').catch(onBroken)
    throw error
  } finally {
    if (!broken) connection.off('error', onBroken)
    connection.release(broken)
  }
}

/** Rejects when the database does not answer; how long that may take is the caller's to bound. */
export async function ping(db: Database): Promise<void> {
  await db.query('select 1')
}

/** SQLSTATE classes and codes that pass by themselves: connection lost, out of resources, operator intervention, conflicts. */
const passingStates = ['08', '53', '57', '40001', '40P01', '55P03', '25P03', '25006']
const passingMessages = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'Connection terminated',
  'not queryable',
  'timeout',
]

/** Whether an error is of the database's condition, not of the data: waiting mends it. */
export function isPassing(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isPassing)
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (/^(?=.*\d)[0-9A-Z]{5}$/.test(code)) return passingStates.some((state) => code.startsWith(state))
  return passingMessages.some((part) => code === part || message.includes(part))
}
