import { liveIn, liveWhileAsking } from '../engine/live-questions.ts'
import { bitsOf, idsOf, NONE } from '../engine/question-bits.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { saidTo, type ToldCase } from './told-case.ts'

/** A red flag that was left open though there was more to ask. */
export type UnaskedFlag = { readonly id: string; readonly questions: readonly string[] }

/** The red flags that questions not asked could still decide. What nobody can say is no omission. */
export function leftUnasked(told: ToldCase, asked: readonly string[]): readonly UnaskedFlag[] {
  const { program } = told
  const live = liveWhileAsking(program, runAnswers(program, saidTo(told, asked)))
  const done = bitsOf(program, asked)
  return program.questionnaire.redFlags.flatMap((redFlag) => {
    const open = liveIn(live, redFlag) & ~done
    return open === NONE ? [] : [{ id: redFlag.id, questions: idsOf(program, open) }]
  })
}
