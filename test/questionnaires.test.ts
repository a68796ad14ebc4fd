import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../src/answer/read-answers.ts'
import { diskFiles } from '../src/cli/disk-files.ts'
import { loadYaml } from '../src/cli/load-yaml.ts'
import { locateAllYaml } from '../src/cli/locate-questionnaire.ts'
import { questionnaireHash } from '../src/cli/questionnaire-hash.ts'
import { renderProblems } from '../src/cli/render-problems.ts'
import { readShipped, shippedIds } from '../src/cli/shipped.ts'
import { judgeMutants } from '../src/coverage/judge-mutants.ts'
import { measureCoverage } from '../src/coverage/measure-coverage.ts'
import { mutate } from '../src/coverage/mutate.ts'
import { percentOf, tallyCoverage } from '../src/coverage/tally-coverage.ts'
import { noticedByCases } from '../src/coverage/tally-mutants.ts'
import { assess } from '../src/engine/assess.ts'
import { compile } from '../src/engine/compile.ts'
import { verifyCase } from '../src/engine/verify-case.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { encode } from '../src/proof/encode.ts'
import { newEncoding } from '../src/proof/encoding.ts'
import { assessmentSchema } from '../src/report/assessment-schema.ts'
import { toJson } from '../src/report/to-json.ts'
import { run, shipped } from './cli/fake-host.ts'
import { assessByOracle } from './support/oracle/assess-by-oracle.ts'

const files = { ...diskFiles(), shipped }
const folder = fileURLToPath(new URL('../questionnaires', import.meta.url))
const loaded = locateAllYaml(folder, files).map((location) => loadYaml(location, files))
const ids = shippedIds(files)

test('every questionnaire can be read, without a warning', () => {
  expect(loaded.length).toBeGreaterThan(0)
  expect(loaded.map(renderProblems).join('')).toBe('')
})

test('what comes with nuchal is what the folder holds', () => {
  const compiled = loaded.flatMap(({ questionnaire }) =>
    questionnaire === undefined ? [] : [{ questionnaire, hash: questionnaireHash(questionnaire) }],
  )
  const held = ids.map((id) => {
    const { questionnaire, hash } = readShipped(files, id)
    return { questionnaire, hash }
  })
  expect(held).toEqual(compiled)
})

describe.each(ids)('%s', (id) => {
  const { questionnaire, hash } = readShipped(files, id)
  const program = compile(questionnaire)

  test.for(questionnaire.cases)('$id comes out as its author says', (example) => {
    expect(verifyCase(program, example)).toEqual([])
  })

  test('its cases show every standing, every red flag both ways, and 95 of 100 lines', () => {
    const encoding = newEncoding(program, 1_000_000)
    encode(encoding)
    const { standings, redFlags, rows, lines } = tallyCoverage(measureCoverage(program, encoding))
    for (const { shown, of } of [standings, redFlags.yes, redFlags.no, rows]) expect(shown).toBe(of)
    expect(percentOf(lines)).toBeGreaterThanOrEqual(95)
  })

  test('its cases notice 95 of 100 mutants', { timeout: 480_000 }, () => {
    const options = { mostNodes: 1_000_000, onProgress: () => {} }
    const judged = judgeMutants(program, mutate(questionnaire), options)
    expect(percentOf(noticedByCases(judged))).toBeGreaterThanOrEqual(95)
  })

  test('comes to what the oracle says, for 1000 samples', { timeout: 60_000 }, async () => {
    const { code, results } = await run(['sample', id, '--count', '1000', '--seed', '7'])
    const lines = results.trimEnd().split('\n')
    expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 1000 })
    for (const line of lines) {
      const { answers, rejections } = readAnswers(questionnaire, JSON.parse(line).answers)
      const assessment = assess(program, answers)
      const oracle = assessByOracle(questionnaire, answers, { settle: false })
      expect(rejections, line).toEqual([])
      expect(comparable(assessment), line).toEqual(comparable(oracle))
      const outcome = { questionnaire, assessment, hash, problems: [] }
      expect(assessmentSchema.safeParse(toJson(outcome)), line).toMatchObject({ success: true })
    }
  })
})

/** Without the answers of reasons and what settles a topic, which laws of their own hold. */
function comparable(assessment: Assessment): Assessment {
  const topics = assessment.topics.map((topic) => ({
    ...topic,
    because: topic.because.map((reason) => ({ ...reason, answers: [] })),
    settledBy: [],
  }))
  return { ...assessment, topics }
}
