import { load } from '../../src/definition/load.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { kneeYaml } from '../cli/knee.ts'

/** The questionnaire about the knee, as it is read from its YAML. */
export const kneeQuestionnaire: Questionnaire = readKnee()

function readKnee(): Questionnaire {
  const bytes = new TextEncoder().encode(kneeYaml)
  const { questionnaire } = load('knee.yaml', () => ({ kind: 'bytes', bytes }))
  if (questionnaire === undefined) throw new Error('the knee questionnaire has problems')
  return questionnaire
}
