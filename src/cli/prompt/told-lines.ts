import type { Reply } from '../../interview/reply.ts'
import type { ChecklistStep, Step } from '../../interview/step.ts'
import type { Answer, Answers } from '../../model/answer.ts'
import type { Question } from '../../model/question.ts'
import { answerInWords } from '../../report/answer-words.ts'
import { visible } from '../../text/visible.ts'

/** What stays on the terminal of a step that was answered. */
export function toldLines(step: Step, reply: Reply): readonly string[] {
  switch (reply.kind) {
    case 'answers':
      return answersTold(step, reply.answers)
    case 'unknown':
    case 'declined':
      return step.kind === 'question'
        ? answersTold(step, new Map([[step.question.id, { kind: reply.kind }]]))
        : []
    default:
      return []
  }
}

function answersTold(step: Step, answers: Answers): readonly string[] {
  if (step.kind === 'checklist') return checklistTold(step, answers)
  return step.kind === 'question' ? questionTold(step.question, answers) : []
}

/** The rows that are not no, and that the others are. */
function checklistTold({ rows, title }: ChecklistStep, answers: Answers): readonly string[] {
  const told = rows
    .filter(({ question }) => !isNo(answers.get(question.id)))
    .flatMap(({ question }) => questionTold(question, answers))
  const none = told.length === 0 ? 'none of these apply' : 'none of the others apply'
  return rows.some(({ question }) => isNo(answers.get(question.id)))
    ? [...told, `${title}: ${none}`]
    : told
}

function questionTold(question: Question, answers: Answers): readonly string[] {
  const answer = answers.get(question.id)
  return answer === undefined ? [] : [`${question.ask} ${visible(answerInWords(question, answer))}`]
}

function isNo(answer: Answer | undefined): boolean {
  return answer?.kind === 'yes-no' && !answer.yes
}
