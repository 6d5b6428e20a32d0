import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { messageOf } from '@copydesk/runtime'
import { type Child, watch } from './child.ts'
import { freePort } from './ports.ts'
import { Problem } from './problem.ts'

/** A server of our own, listening on 127.0.0.1 only. */
export interface Server {
  url: string
  pid: number
  /** Resolves when it is no more, with how it ended. */
  ended: Promise<string>
  /** Stops it cleanly and waits for its end. Its data stays. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Where its data lives; made when missing. What a killed launcher left running there is stopped first. */
  dir: string
  /** A free one when not given. */
  port?: number
  /** Ends the wait for its start. */
  signal?: AbortSignal
}

interface Recipe {
  name: string
  command: readonly string[]
  ids: { uid?: number; gid?: number }
  dir: string
  stopSignal: NodeJS.Signals
  url: string
  /** Asks the server behind `url` something only ours answers rightly; throws or says false while it does not. */
  isOurs(pid: number): Promise<boolean>
}

const startMs = 300_000 // recovery after a crash, or a long append-only file
const stopMs = 20_000
const pollMs = 25
const tries = 3

/** Starts a server on the port asked for, or on a free one; again on another if that was taken in between. */
export async function startOnPort(options: ServerOptions, recipe: (port: number) => Recipe): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServer(recipe(options.port ?? (await freePort())), options.signal)
    } catch (error) {
      const taken = /address already in use/i.test(error instanceof Error ? error.message : '')
      if (options.port || !taken || attempt === tries) throw error
    }
  }
}

async function startServer(recipe: Recipe, signal: AbortSignal | undefined): Promise<Server> {
  const logFile = `${recipe.dir}/server.log`
  const log = await open(logFile, 'w', 0o600)
  const [command = '', ...args] = recipe.command
  const output = { stdio: ['ignore', log.fd, log.fd] as ['ignore', number, number], detached: true, cwd: recipe.dir }
  const child = watch(spawn(command, args, { ...output, ...recipe.ids }))
  await log.close()
  const fault = await faultAtStart(child, recipe, signal)
  if (!fault) return serverOf(child, recipe)
  await child.end(recipe.stopSignal, stopMs)
  signal?.throwIfAborted()
  throw new Problem(
    `${recipe.name} did not start (${fault}). Its last words in ${logFile}:\n${await lastLines(logFile)}`,
  )
}

async function faultAtStart(child: Child, recipe: Recipe, signal?: AbortSignal): Promise<string | undefined> {
  let ended: string | undefined
  void child.ended.then((how) => {
    ended = how
  })
  let fault = 'no answer'
  const deadline = performance.now() + startMs
  while (!ended && !signal?.aborted && performance.now() < deadline) {
    const answer = await recipe.isOurs(child.pid).catch(messageOf)
    if (answer === true && !ended) return undefined
    if (answer) fault = String(answer)
    await wait(pollMs)
  }
  return ended ?? fault
}

function serverOf({ pid, ended, end }: Child, { url, stopSignal }: Recipe): Server {
  const stop = async () => void (await end(stopSignal, stopMs))
  return { url, pid, ended, stop }
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(messageOf)
  const lines = text.trimEnd().split('\n').slice(-5)
  return lines.map((line) => `  ${line}`).join('\n')
}
