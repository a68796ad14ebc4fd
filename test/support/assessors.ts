import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessByOracle } from './oracle/assess-by-oracle.ts'

type Assess = (questionnaire: Questionnaire, answers: Answers) => Assessment

export const assessByEngine: Assess = (questionnaire, answers) =>
  assess(compile(questionnaire), answers)

/** Whatever holds of the language holds of both. */
export const assessors: readonly { readonly by: string; readonly assess: Assess }[] = [
  { by: 'oracle', assess: assessByOracle },
  { by: 'engine', assess: assessByEngine },
]
