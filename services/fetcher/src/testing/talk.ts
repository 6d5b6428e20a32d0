import type { Socket } from 'node:net'

/** Says all of it and hangs up. */
export const says =
  (...parts: string[]) =>
  (socket: Socket) =>
    socket.end(parts.join(''), 'latin1')

/** Says all of it and waits for ever. */
export const keeps =
  (...parts: string[]) =>
  (socket: Socket) =>
    socket.write(parts.join(''), 'latin1')

/** Says all of it, and then breaks the connection with a TCP reset. */
export const resets = (text: string) => (socket: Socket) => socket.write(text, () => socket.resetAndDestroy())

/** Says the beginning at once, and then the rest again and again, as fast as it is taken. */
export const pours =
  (beginning: string, rest: string) =>
  (socket: Socket): void => {
    const pour = () => {
      while (!socket.destroyed && socket.write(rest));
    }
    socket.write(beginning)
    socket.on('drain', pour)
    pour()
  }

/** Says the beginning at once, and then the rest in pieces, one every 20 ms, from its beginning again when it is at its end. */
export const drips =
  (beginning: string, rest: string[]) =>
  (socket: Socket): void => {
    let at = 0
    socket.write(beginning)
    const timer = setInterval(() => socket.write(rest[at++ % rest.length] ?? ''), 20)
    socket.on('close', () => clearInterval(timer))
  }
