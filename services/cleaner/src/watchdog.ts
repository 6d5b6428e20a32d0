// Runs on a thread of its own, so that a page that never ends cannot keep its process alive once the parent is gone.
const parent = Number(process.argv[2])
const everyMs = 500

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, everyMs)
