import { assess } from '../engine/assess.ts'
import { answerInWords } from '../report/answer-words.ts'
import { named } from '../report/named.ts'
import type { Outcome } from '../report/occasion.ts'
import { capitalised } from '../text/capitalised.ts'
import type { Encounter } from './encounter.ts'
import { heardFrom } from './told-case.ts'

/** What a student knows by now: the words of a question may insert it, and nothing else. */
export function heardOutcome({ exercise, attempt }: Encounter): Outcome {
  const { program } = exercise
  const heard = heardFrom(exercise, attempt.asked)
  return {
    questionnaire: program.questionnaire,
    assessment: assess(program, heard, { settle: false }),
  }
}

/** What the case says to a question; what it does not hold, nobody in it can say. */
export function replyInWords({ exercise }: Encounter, id: string): string {
  const { questions } = exercise.program.questionnaire
  const answer = exercise.answers.get(id)
  if (answer === undefined || answer.kind === 'unknown') return 'Cannot say'
  if (answer.kind === 'declined') return 'Would rather not say'
  return capitalised(answerInWords(named(questions, id), answer))
}
