import { readFileSync } from 'node:fs'
import { median, table } from '../table.js'
import { responses } from '../workload/response.js'
import { workload } from '../workload/workload.js'
import { wholeEngine } from './evaluate-all.js'
import { firstDifference } from './hold-against-oracle.js'
import { installPeers } from './install-peers.js'
import { timeEngines } from './time-engines.js'

const HELD = 2000
const ROUNDS = 5

/** nuchal, the same by hand, and the peers, the fastest first; none of them wrong. */
export async function comparePeers() {
  installPeers()
  const { engines: makers } = await import('./engines.js')
  const engines = makers.map((make) => wholeEngine(make(workload)))
  await holdAll(engines)
  const runs = timeEngines(engines.length, ROUNDS)
  const [ours, byHand, ...peers] = engines.map(({ name }, place) => {
    return { name: named(name), runs: runs[place] }
  })
  const ranked = peers.toSorted((one, other) => timesAs(one, other) - 1)
  const best = ranked[0]
  const inOrder = [ours, byHand, ...ranked]
  return { title: 'Against peers', text: textOf({ inOrder, ours, byHand, best }) }
}

/** A difference ends the bench: speed at something else would say nothing. */
async function holdAll(engines) {
  for (const engine of engines) {
    const difference = await firstDifference(engine, workload, responses(HELD))
    if (difference === undefined) continue
    process.stderr.write(`${engine.name} differs from the oracle:\n`)
    process.stderr.write(`${JSON.stringify(difference, null, 2)}\n`)
    process.exit(1)
  }
  process.stderr.write(`${engines.length} engines give what the oracle gives\n`)
}

/** How many times as long one takes as another, by the median of the rounds. */
function timesAs(one, other) {
  return median(one.runs.map(({ busy }, round) => busy / other.runs[round].busy))
}

function textOf({ inOrder, ours, byHand, best }) {
  const head = ['engine', 'records a second', 'busy for each', 'nuchal is faster']
  const rows = inOrder.map((line) => [
    line.name,
    thousands(1 / median(line.runs.map(({ time }) => time))),
    micros(median(line.runs.map(({ busy }) => busy))),
    line === ours ? '' : `${timesAs(line, ours).toFixed(1)} times`,
  ])
  const ahead = (other) => timesAs(other, ours).toFixed(1)
  return `One questionnaire in every engine's own form: ${described()}.
On ${HELD.toLocaleString('en')} responses every engine gave what a slow interpreter of the definition gives. Then the clock:
medians of ${ROUNDS} rounds, each engine in each round, and each in a process of its own, as whoever uses it has it.
Records are parsed before the clock starts, and put into another form for engines that cannot take them as they are. Busy
is the processor's time, on which the last column rests.

${table(rows, head)}

- nuchal is ${ahead(best)} times as fast as the best peer, ${best.name}, and ${ahead(byHand)} times as fast as the same written by hand.
- Targets: 6 times the best peer, and 1.8 times what is written by hand.
- "Written by hand" is plain JavaScript for this questionnaire alone: objects and ifs (\`bench/peers/by-hand.js\`).
- Engines that know only true and false are given conditions with no negation left (\`bench/peers/two-valued.js\`).
  What an engine can build beforehand is built before the clock starts.
`
}

function described() {
  const { questions, shownWhen, findings, rules } = workload
  const counts = [
    `${questions.length} questions`,
    `${Object.keys(shownWhen).length} conditions for what shows`,
    `${Object.keys(findings).length} findings`,
    `${rules.length} rules`,
  ]
  return `${counts.join(', ')} and a score; 15 % of the answers are missing`
}

const thousands = (number) => Math.round(number).toLocaleString('en')

const micros = (seconds) => {
  return `${(seconds * 1e6).toLocaleString('en', { maximumSignificantDigits: 3 })} µs`
}

/** With the version that was measured, for a peer. */
function named(name) {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url)))
  const path = Object.keys(packages).find((each) => each.endsWith(`/${name}`))
  return path === undefined ? name : `${name} ${packages[path].version}`
}
