import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * How long engines take for a record, in seconds: of each, a run a round, in a process of its own. A round takes
 * them one after the other, so that what slows the machine for a while slows all of them.
 */
export function timeEngines(count, rounds) {
  const runs = Array.from({ length: count }, () => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, ofEngine] of runs.entries()) ofEngine.push(timeInProcess(place))
    process.stderr.write(`round ${round + 1} of ${rounds}\n`)
  }
  return runs
}

function timeInProcess(place) {
  const stdio = ['ignore', 'pipe', 'inherit']
  return JSON.parse(execFileSync(process.execPath, [PROGRAM, `${place}`], { stdio }))
}

const PROGRAM = fileURLToPath(new URL('engine-process.js', import.meta.url))
