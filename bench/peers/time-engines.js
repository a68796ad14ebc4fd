import { evaluateAll } from './evaluate-all.js'

/**
 * How long engines take for a record, in seconds: of each, a run a round. A round takes them one after the
 * other, so that what slows the machine for a while slows all of them.
 */
export async function timeEngines(engines, lines, { rounds, seconds }) {
  const counts = []
  for (const engine of engines) counts.push(await countFor(engine, lines, seconds))
  const runs = engines.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, engine] of engines.entries()) {
      runs[place].push(await timeRun(engine, sliceOf(lines, counts[place], round)))
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`)
  }
  return runs
}

/** So many records that a run takes about so long, once the engine is warm. */
async function countFor(engine, lines, seconds) {
  for (let count = FEWEST; ; count = Math.min(lines.length, 4 * count)) {
    const { busy } = await timeRun(engine, sliceOf(lines, count, 0))
    const needed = Math.ceil(seconds / busy)
    if (needed < 2 * count || count === lines.length) {
      return Math.min(lines.length, Math.max(FEWEST, needed))
    }
  }
}

const FEWEST = 16

/** Others each round, as a batch has them. */
function sliceOf(lines, count, round) {
  const from = (round * count) % (lines.length - count + 1)
  return lines.slice(from, from + count)
}

/** A batch is parsed just before the engine sees it, as in a long file; the clock stands meanwhile. */
async function timeRun(engine, lines) {
  let time = 0
  let busy = 0
  let rules = 0
  for (let from = 0; from < lines.length; from += BATCH) {
    const records = lines.slice(from, from + BATCH).map((line) => engine.take(JSON.parse(line)))
    const begun = performance.now()
    const usage = process.cpuUsage()
    await evaluateAll(engine, records, (result) => {
      rules += result.rules.length
    })
    const { user, system } = process.cpuUsage(usage)
    time += performance.now() - begun
    busy += user + system
  }
  if (rules === 0) throw new Error(`${engine.name} found nothing`)
  return { time: time / 1e3 / lines.length, busy: busy / 1e6 / lines.length }
}

const BATCH = 256
