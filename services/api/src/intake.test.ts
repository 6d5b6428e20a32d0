import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { type Database, openDatabase } from '@copydesk/database'
import { freshDatabase } from '@copydesk/database/testing'
import { openAddressPolicy } from '@copydesk/urls'
import express, { type ErrorRequestHandler } from 'express'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { takeIn } from './intake.ts'
import { problemOf, sendProblem } from './problem.ts'

const policy = openAddressPolicy({ FETCH_ALLOW_PRIVATE: [], FETCH_ALLOW_PORTS: [80, 443] })
const wishes = { refetch: false, labels: [] }
const impatient = { idleMs: 500, lingerMs: 60_000 }

let db: Database
let server: Server
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
  const onError: ErrorRequestHandler = (error, _request, response, _next) => sendProblem(response, problemOf(error))
  const app = express()
    .post('/v1/pages', (request, response) => takeIn(request, response, wishes, { db, policy }, impatient))
    .use(onError)
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await db.end()
})

const head = ['POST /v1/pages HTTP/1.1', 'Host: x', 'Content-Type: text/plain', 'Transfer-Encoding: chunked', '', '']
const chunk = (data: string) => `${Buffer.byteLength(data).toString(16)}\r\n${data}\r\n`

/** A connection on which a streamed call was begun. */
async function begin(): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(head.join('\r\n'))
  return socket
}

/** All that comes until the answer is whole. */
async function read(socket: Socket): Promise<string> {
  let answer = ''
  for await (const data of socket) {
    answer += String(data)
    if (answer.endsWith('\r\n0\r\n\r\n') || /content-length/i.test(answer)) break
  }
  return answer
}

test('who sends everything before reading anything is not kept for ever, and finds a last line that says so', async () => {
  const socket = await begin()
  const lines = Array.from({ length: 2_000 }, (_, n) => `x${n}${'.'.repeat(1_500)}\n`).join('')
  for (let sent = 0; sent < 10; sent++) await new Promise((done) => socket.write(chunk(lines), done))
  await new Promise((done) => socket.write('0\r\n\r\n', done))
  const answer = await read(socket)
  const [last = ''] = answer.match(/\{"problem".*\}/) ?? []
  const { problem, line } = JSON.parse(last)
  expect(problem).toMatchObject({ status: 408, detail: expect.stringContaining('Read the verdicts while you send') })
  expect(line).toBe((answer.match(/"verdict":/g)?.length ?? 0) + 1)
})

test('who stops in the midst is told from which line to send again', async () => {
  const socket = await begin()
  socket.write(chunk('nope\nhttps://paper.example/idle/1\nhttps://paper.exam'))
  const answer = await read(socket)
  expect(answer).toMatch(/^HTTP\/1.1 202 /)
  expect(answer.match(/"line":\d+/g)).toEqual(['"line":1', '"line":2', '"line":3'])
  expect(answer).toContain('"status":408')
})

test('who never begins gets an ordinary 408', async () => {
  expect(await read(await begin())).toMatch(/^HTTP\/1.1 408 /)
})
