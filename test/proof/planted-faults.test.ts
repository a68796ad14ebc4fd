import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { prove } from '../../src/proof/prove.ts'
import { checkFaults } from '../support/plant-checks.ts'
import { findingFaults } from '../support/plant-findings.ts'
import { measureFaults } from '../support/plant-measures.ts'
import { panelFaults } from '../support/plant-panels.ts'
import { questionFaults } from '../support/plant-questions.ts'
import { redFlagFaults } from '../support/plant-red-flags.ts'
import { topicFaults } from '../support/plant-topics.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'
import { statementKey } from '../support/statement-key.ts'

const faults = [
  ...questionFaults,
  ...redFlagFaults,
  ...findingFaults,
  ...measureFaults,
  ...panelFaults,
  ...topicFaults,
  ...checkFaults,
]

const sound = questionnairesIn('questionnaires').find(({ id }) => id === 'occipital-neck')

test('the questionnaire that faults are planted in has none', () => {
  expect(notProved(sound)).toEqual([])
})

test('at least forty kinds of faults are planted', () => {
  expect(new Set(faults.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40)
})

test.for(faults)('a proof finds that $kind', { timeout: 60_000 }, ({ places }) => {
  for (const [plant, found] of places) {
    expect(notProved(sound && plant(sound))).toContain(found)
  }
})

function notProved(questionnaire: Questionnaire | undefined): readonly string[] {
  if (questionnaire === undefined) throw new Error('occipital-neck is not there')
  return prove(compile(questionnaire), 4_000_000)
    .filter(({ verdict }) => verdict.kind !== 'proved')
    .map(({ statement }) => statementKey(statement))
}
