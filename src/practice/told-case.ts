import { readAnswers } from '../answer/read-answers.ts'
import { assess } from '../engine/assess.ts'
import type { Program } from '../engine/program.ts'
import type { Answer, Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Case } from '../model/case.ts'
import type { Outcome } from '../report/occasion.ts'
import { type Conclusions, conclude } from './conclusions.ts'

/** A case, and all that follows from it. */
export type ToldCase = {
  readonly program: Program
  readonly case: Case
  /** What the case says, by question; to any other it cannot say anything. */
  readonly answers: Answers
  /** All that follows from all it says, and that part of it which a student is asked for. */
  readonly assessment: Assessment
  readonly key: Conclusions
}

export function tellCase(program: Program, one: Case): ToldCase {
  const given = readAnswers(program.questionnaire, one.answers).answers
  const assessment = assess(program, given, { settle: false })
  const { answers } = assessment
  return { program, case: one, answers, assessment, key: conclude(program, answers) }
}

/** What the case has said once these questions were asked: what a student can conclude from. */
export function heardFrom({ answers }: ToldCase, asked: readonly string[]): Answers {
  return new Map([...answers].filter(([id]) => asked.includes(id)))
}

/** The same with all it could not say as unknown: what a student has behind them. */
export function saidTo({ answers }: ToldCase, asked: readonly string[]): Answers {
  const unknown: Answer = { kind: 'unknown' }
  return new Map(asked.map((id) => [id, answers.get(id) ?? unknown]))
}

/** What words are made from: the whole case. */
export function outcomeOf({ program, assessment }: ToldCase): Outcome {
  return { questionnaire: program.questionnaire, assessment }
}

/** How the encounter opens; a case without a story, by its title. */
export function storyOf({ case: one }: ToldCase): string {
  return one.practice?.story ?? one.title
}
