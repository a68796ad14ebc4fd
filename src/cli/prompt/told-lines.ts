import { isSame } from '../../interview/given.ts'
import type { Reply } from '../../interview/reply.ts'
import type { ChecklistRow, ChecklistStep, Step } from '../../interview/step.ts'
import type { Answer, Answers } from '../../model/answer.ts'
import type { Question } from '../../model/question.ts'
import { answerInWords } from '../../report/answer-words.ts'
import { visible } from '../../text/visible.ts'

/** What stays on the terminal of a step: what was answered, or changed, this time. */
export function toldLines(step: Step, reply: Reply): readonly string[] {
  switch (reply.kind) {
    case 'answers':
      return answersTold(step, reply.answers)
    case 'unknown':
    case 'declined':
      return step.kind === 'question'
        ? answersTold(step, new Map([[step.question.id, { kind: reply.kind }]]))
        : []
    case 'back':
    case 'forward':
    case 'stop':
      return answersTold(step, reply.keeping ?? new Map())
    default:
      return []
  }
}

function answersTold(step: Step, answers: Answers): readonly string[] {
  if (step.kind === 'checklist') return checklistTold(step, answers)
  if (step.kind !== 'question' || step.isWay) return []
  const answer = answers.get(step.question.id)
  return isNews(step, answer) ? questionTold(step.question, answer) : []
}

/** The rows that are not no, or are no longer what they were; and that the others are no. */
function checklistTold({ rows, title }: ChecklistStep, answers: Answers): readonly string[] {
  const news = rows.filter((row) => isNews(row, answers.get(row.question.id)))
  const isOther = (row: ChecklistRow) =>
    !row.present?.confirmed && isNo(answers.get(row.question.id))
  const told = news
    .filter((row) => !isOther(row))
    .flatMap(({ question }) => questionTold(question, answers.get(question.id)))
  const none = [...answers.values()].every(isNo)
    ? 'none of these apply'
    : 'none of the others apply'
  return news.some(isOther) ? [...told, `${title}: ${none}`] : told
}

function questionTold(question: Question, answer: Answer | undefined): readonly string[] {
  return answer === undefined ? [] : [`${question.ask} ${visible(answerInWords(question, answer))}`]
}

/** Not what stood there already, and counted. */
function isNews({ present }: ChecklistRow, answer: Answer | undefined): boolean {
  return answer !== undefined && !(present?.confirmed && isSame(present.answer, answer))
}

function isNo(answer: Answer | undefined): boolean {
  return answer?.kind === 'yes-no' && !answer.yes
}
