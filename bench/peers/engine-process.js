import { responses } from '../workload/response.js'
import { workload } from '../workload/workload.js'
import { engines } from './engines.js'
import { wholeEngine } from './evaluate-all.js'
import { timeEngine } from './time-engine.js'

/**
 * One engine, alone in its process, as whoever uses it has it: no garbage of another, and none of the shared
 * code spoiled by what others do with the same objects. Warms up, and prints how long a record took after that.
 */
const RECORDS = 20_000
const WARM_UP = 1
const SECONDS = 0.3

const engine = wholeEngine(engines[Number(process.argv[2])](workload))
const lines = responses(RECORDS).map((response) => JSON.stringify(response))
await timeEngine(engine, lines, WARM_UP)
process.stdout.write(JSON.stringify(await timeEngine(engine, lines, SECONDS)))
process.exit()
