import { connect } from 'node:net'

/** What the server at `url` writes back to these bytes, until it closes the connection, or until `enough` fits what came. */
export function rawAnswer(url: string, bytes: string, enough?: RegExp): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((done) => {
    let text = ''
    const socket = connect(Number(port), hostname)
      .setEncoding('latin1')
      .on('data', (data) => {
        text += data
        if (enough?.test(text)) socket.destroy()
      })
      .on('error', () => {})
      .on('close', () => done(text))
    socket.write(bytes, 'latin1')
  })
}
