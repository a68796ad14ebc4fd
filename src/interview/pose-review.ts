import type { Questionnaire } from '../model/questionnaire.ts'
import { goBack } from './move.ts'
import { isEnabled, type Session } from './session.ts'
import type { AnswerRow, NoRow, ReviewRow, ReviewStep, SkippedRow } from './step.ts'

/** Rows are numbered through all sections, so that a number names one row. */
export function poseReview(session: Session): ReviewStep {
  let number = 0
  const withNumber = (row: ReviewRow): ReviewRow => {
    if (!isEnabled(session, row.question)) return row
    number += 1
    return { ...row, number }
  }
  const sections = groupsOf(session.program.questionnaire)
    .map((group) => ({ title: group.title, rows: rowsOf(session, group).map(withNumber) }))
    .filter(({ rows }) => rows.length > 0)
  const chosen = sections.flatMap(({ rows }) => rows).find((row) => holds(row, session.chosen))
  return {
    kind: 'review',
    sections,
    ...(chosen?.number !== undefined && { chosen: chosen.number }),
    commands: goBack(session) === session ? ['help', 'stop'] : ['back', 'help', 'stop'],
    assessment: session.assessment,
  }
}

type Group = { readonly title: string; readonly questions: Questionnaire['questions'] }

/** The questions by section; those in none come last, under no title. */
function groupsOf({ questions, sections }: Questionnaire): readonly Group[] {
  const placed = new Set(sections.flatMap((section) => section.questions))
  const groups = sections.map(({ title, questions: ids }) => ({
    title,
    questions: questions.filter(({ id }) => ids.includes(id)),
  }))
  return [...groups, { title: '', questions: questions.filter(({ id }) => !placed.has(id)) }]
}

/** The answers of a section, then those of a checklist that are no, as one row, then what was skipped. */
function rowsOf(session: Session, { title, questions }: Group): readonly ReviewRow[] {
  const answers = questions.flatMap((question): readonly AnswerRow[] => {
    const given = session.given.get(question.id)
    return given === undefined
      ? []
      : [{ kind: 'answer', question, answer: given.answer, from: given.from }]
  })
  const nos = answers.filter((row) => isMarkedNo(session, row))
  const folded = [true, false]
    .map((counts) => nos.filter(({ question }) => isEnabled(session, question) === counts))
    .filter((rows) => rows.length > 1)
  const others = answers.filter((row) => !folded.flat().includes(row))
  return [
    ...others,
    ...folded.flatMap((rows) => foldNos(rows, rows.length < answers.length)),
    ...skippedIn(session, { title, questions }),
  ]
}

/** As one row: an interview that is after little skips many. */
function skippedIn(session: Session, { title, questions }: Group): readonly SkippedRow[] {
  const skipped = questions.filter((question) => {
    return isEnabled(session, question) && !session.given.has(question.id)
  })
  const [question] = skipped
  return question === undefined ? [] : [{ kind: 'skipped', question, questions: skipped, title }]
}

function isMarkedNo({ steps }: Session, { question, answer }: AnswerRow): boolean {
  const isNo = answer.kind === 'yes-no' && !answer.yes
  return isNo && steps.some((step) => step.checklist && step.questions.includes(question))
}

function foldNos(rows: readonly AnswerRow[], hasOthers: boolean): readonly NoRow[] {
  const questions = rows.map(({ question }) => question)
  const [question] = questions
  const fromFile = rows.filter(({ from }) => from === 'file').length
  if (question === undefined) return []
  return [{ kind: 'no', question, questions, hasOthers, fromFile }]
}

function holds(row: ReviewRow, question: string | undefined): boolean {
  const questions = row.kind === 'answer' ? [row.question] : row.questions
  return questions.some(({ id }) => id === question)
}
