import type { Case } from '../../model/case.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { practiceCases } from '../../practice/practice-cases.ts'
import { UsageError } from '../usage-error.ts'
import type { PracticeOptions } from './practice-options.ts'

/** The cases to choose from: a `UsageError` where there are none. */
export function casesToChooseFrom(
  questionnaire: Questionnaire,
  { level }: Pick<PracticeOptions, 'level'>,
): readonly Case[] {
  const cases = practiceCases(questionnaire, level)
  if (cases.length > 0) return cases
  if (level !== undefined && practiceCases(questionnaire).length > 0) {
    throw new UsageError(
      `${questionnaire.id} has no case of level ${level} to practise with`,
      'choose another level, or leave --level out',
    )
  }
  throw new UsageError(
    `${questionnaire.id} has no case to practise with`,
    'give one a story and a level under "practice", or name a case',
  )
}
