import { compile } from '../engine/compile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { questionnaireHash } from './questionnaire-hash.ts'
import type { Compiled } from './shipped.ts'

/** A questionnaire that has just been loaded, made ready for use. */
export function makeCompiled(questionnaire: Questionnaire): Compiled {
  return { questionnaire, hash: questionnaireHash(questionnaire), program: compile(questionnaire) }
}
