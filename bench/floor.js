import { createReadStream, openSync, writeSync } from 'node:fs'

// The least that any program does which goes through a parser: lines, JSON.parse, a small JSON.stringify for
// each, and writes of many lines. The arguments: a file of records, a file for the results.
const [from, to] = process.argv.slice(2)
const results = openSync(to, 'w')
let open = ''
for await (const piece of createReadStream(from, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
  const lines = (open + piece).split('\n')
  open = lines.pop()
  writeSync(results, lines.map(resultOf).join(''))
}
if (open !== '') writeSync(results, resultOf(open))

/** The smallest result that still looks at the answers. */
function resultOf(line) {
  const { id, answers } = JSON.parse(line)
  return `${JSON.stringify({ id, urgency: answers === undefined ? 'emergency' : 'routine' })}\n`
}
