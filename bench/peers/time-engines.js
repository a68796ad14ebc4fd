import { evaluateAll } from './evaluate-all.js'

/**
 * How long engines take for a response, in seconds: of each, a run a round. A round takes them one after
 * the other, so that what slows the machine for a while slows all of them.
 */
export async function timeEngines(engines, responses, { rounds, seconds }) {
  const counts = []
  for (const engine of engines) counts.push(await countFor(engine, responses, seconds))
  const runs = engines.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, engine] of engines.entries()) {
      runs[place].push(await timeRun(engine, sliceOf(responses, counts[place], round)))
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`)
  }
  return runs
}

/** So many responses that a run takes about so long, once the engine is warm. */
async function countFor(engine, responses, seconds) {
  let count = FEWEST
  for (;;) {
    const { busy } = await timeRun(engine, sliceOf(responses, count, 0))
    const needed = Math.ceil(seconds / busy)
    if (needed < 2 * count || count === responses.length) {
      return Math.min(responses.length, Math.max(FEWEST, needed))
    }
    count = Math.min(responses.length, 4 * count)
  }
}

const FEWEST = 16

/** Others each round, as a batch has them. */
function sliceOf(responses, count, round) {
  const from = (round * count) % (responses.length - count + 1)
  return responses.slice(from, from + count)
}

async function timeRun(engine, responses) {
  const taken = responses.map(engine.take)
  let rules = 0
  const begun = performance.now()
  const usage = process.cpuUsage()
  await evaluateAll(engine, taken, (result) => {
    rules += result.rules.length
  })
  const { user, system } = process.cpuUsage(usage)
  const time = (performance.now() - begun) / 1e3
  if (rules === 0) throw new Error(`${engine.name} found nothing`)
  return { time: time / taken.length, busy: (user + system) / 1e6 / taken.length }
}
