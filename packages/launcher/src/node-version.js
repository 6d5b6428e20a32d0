// Plain JavaScript, loaded before the rest: older versions of Node.js cannot read TypeScript at all.
const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(`copydesk: needs Node.js 24 or newer, and this is ${process.version} (${process.execPath})\n`)
  process.exit(1)
}
