import { evaluateAll } from './evaluate-all.js'

/**
 * How long an engine takes for a record, in seconds: of at least so many seconds of work. A batch is parsed just
 * before the engine sees it, as in a long file; the clock stands meanwhile.
 */
export async function timeEngine(engine, lines, seconds) {
  const spent = { time: 0, busy: 0, records: 0, rules: 0 }
  for (let from = 0; spent.busy < seconds; from += BATCH) {
    await addBatch(spent, engine, linesFrom(lines, from))
  }
  if (spent.rules === 0) throw new Error(`${engine.name} found nothing`)
  return { time: spent.time / spent.records, busy: spent.busy / spent.records }
}

const BATCH = 256

/** From the front again where they end. */
function linesFrom(lines, from) {
  const start = from % (lines.length - BATCH + 1)
  return lines.slice(start, start + BATCH)
}

async function addBatch(spent, engine, lines) {
  const records = lines.map((line) => engine.take(JSON.parse(line)))
  const begun = performance.now()
  const usage = process.cpuUsage()
  await evaluateAll(engine, records, (result) => {
    spent.rules += result.rules.length
  })
  const { user, system } = process.cpuUsage(usage)
  spent.time += (performance.now() - begun) / 1e3
  spent.busy += (user + system) / 1e6
  spent.records += lines.length
}
