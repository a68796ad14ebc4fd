import { flag } from '../engine/flag.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { saidTo, type ToldCase } from './told-case.ts'

/** A red flag that was left open though there was more to ask. */
export type UnaskedFlag = { readonly id: string; readonly questions: readonly string[] }

/** The red flags that questions not asked could still decide. What nobody can say is no omission. */
export function leftUnasked(told: ToldCase, asked: readonly string[]): readonly UnaskedFlag[] {
  const state = runAnswers(told.program, saidTo(told, asked))
  return flag(told.program, state)
    .map(({ id, settledBy }) => {
      return { id, questions: settledBy.filter((question) => !asked.includes(question)) }
    })
    .filter(({ questions }) => questions.length > 0)
}
