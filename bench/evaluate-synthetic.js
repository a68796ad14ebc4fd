import { toValues } from '../dist/answer/answer-value.js'
import { usualFields } from '../dist/batch/result-field.js'
import { evaluatorFor } from '../dist/cli/batch/evaluator-for.js'
import { lineFormat } from '../dist/cli/batch/line-format.js'
import { seededRandom } from '../dist/cli/seeded-random.js'
import { compile } from '../dist/engine/compile.js'
import { sampler } from '../dist/engine/sample.js'
import { countConditions, syntheticQuestionnaire } from './synthetic-questionnaire.js'

const RECORDS = 4000
const SECONDS = 1.5

// A process of its own, so that nothing is warm from another size, which comes as its argument. Records are
// made before the clock starts, and evaluated again and again until it has run long enough to tell.
const questions = Number(process.argv[2])
const questionnaire = syntheticQuestionnaire(questions)
const begun = process.cpuUsage()
const program = compile(questionnaire)
const options = { fields: usualFields, outFormat: 'ndjson' }
const evaluator = evaluatorFor(program, lineFormat(program, '', options), options)
const loading = busySince(begun) / 1000
const bytes = records()
const block = { bytes, line: 1, byteOffset: 0 }
evaluator.evaluateBlock(block)
const started = process.cpuUsage()
let evaluated = 0
for (; busySince(started) < 1e6 * SECONDS; evaluated += RECORDS) evaluator.evaluateBlock(block)
const micros = busySince(started) / evaluated
const conditions = countConditions(questionnaire)
const told = { questions, conditions, bytes: bytes.length / RECORDS, loading, micros }
process.stdout.write(JSON.stringify(told))

/** In microseconds. */
function busySince(moment) {
  const { user, system } = process.cpuUsage(moment)
  return user + system
}

function records() {
  const draw = sampler(program, seededRandom(3))
  const lines = Array.from({ length: RECORDS }, (_, number) => {
    return `${JSON.stringify({ id: `s-${number}`, answers: toValues(draw()) })}\n`
  })
  return new TextEncoder().encode(lines.join(''))
}
