import type {
  ChecklistStep,
  InterruptionStep,
  QuestionStep,
  ReviewRow,
  ReviewStep,
  Step,
} from '../../interview/step.ts'
import { markInWords, presentMarks, unmarkedCount } from './checklist-marks.ts'
import { checklistQuestion, isOfFile, unmarkedInWords } from './checklist-words.ts'
import { checklistHow } from './hear-checklist.ts'
import { allowed } from './objection.ts'
import { offersOf } from './offers.ts'
import { enterSaysUnknown } from './reply-with.ts'
import { reviewQuestion, reviewRowInWords } from './review-words.ts'
import { interruptionChoices, interruptionQuestion, remarksOf, titleOf } from './step-words.ts'

/** A step as lines, each of which makes sense read aloud on its own. */
export function stepLines(step: Step): readonly string[] {
  switch (step.kind) {
    case 'question':
      return questionLines(step)
    case 'checklist':
      return checklistLines(step)
    case 'interruption':
      return interruptionLines(step)
    case 'review':
      return reviewLines(step)
  }
}

/** Of those lines, the ones that can be picked or changed, and answers that no longer count. */
export function rowLines(step: Step): readonly string[] {
  switch (step.kind) {
    case 'question':
      return numbered(offersOf(step.question).map(({ text }) => text))
    case 'checklist':
      return checklistRows(step)
    case 'interruption':
      return numbered(interruptionChoices)
    case 'review':
      return step.sections.flatMap(({ rows }) => rows.map(reviewLine))
  }
}

function questionLines(step: QuestionStep): readonly string[] {
  const title = titleOf(step)
  return [
    ...(title === '' ? [] : [title]),
    step.question.ask,
    ...rowLines(step),
    ...remarksOf(step),
    how(step, howToAnswer(step)),
  ]
}

function howToAnswer({ question }: QuestionStep): string {
  switch (question.type) {
    case 'yes-no':
    case 'choice':
      return 'Type a number or the answer.'
    case 'choices':
      return 'Type one or more numbers, such as 1,3.'
    default:
      return allowed(question)
  }
}

function checklistRows(step: ChecklistStep): readonly string[] {
  const marks = presentMarks(step)
  const rows = step.rows.map((row) => {
    const { ask, id } = row.question
    const mark = marks.get(id)
    if (mark === undefined) return ask
    return `${ask} (${markInWords(mark)}${isOfFile(row, mark) ? ', from the file' : ''})`
  })
  return numbered(rows)
}

function checklistLines(step: ChecklistStep): readonly string[] {
  const marks = presentMarks(step)
  const unmarked = unmarkedCount(step, marks)
  const begun = marks.size > 0 && unmarked > 0
  return [
    titleOf(step),
    checklistQuestion,
    ...rowLines(step),
    ...(begun ? [unmarkedInWords(unmarked, 'type 0')] : []),
    how(step, checklistHow),
  ]
}

function interruptionLines(step: InterruptionStep): readonly string[] {
  return [interruptionQuestion, ...rowLines(step), 'Type a number. An empty line stops here.']
}

function reviewLines({ sections }: ReviewStep): readonly string[] {
  return [
    reviewQuestion,
    ...sections.flatMap(({ title, rows }) => [
      ...(title === '' ? [] : [title]),
      ...rows.map(reviewLine),
    ]),
    'Type a number to change that answer. An empty line goes on to the summary.',
  ]
}

function reviewLine(row: ReviewRow): string {
  return `${row.number === undefined ? '-' : `${row.number}.`} ${reviewRowInWords(row)}`
}

function numbered(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => `${index + 1}. ${text}`)
}

/** What to type, then how to say that one cannot say. */
function how(step: Step, first: string): string {
  return [
    first,
    ...(step.kind === 'question' ? [...whatEnterPicks(step), ...howToSayUnknown(step)] : []),
    'Type :? for help.',
  ].join(' ')
}

function whatEnterPicks({ question, present, preferred }: QuestionStep): readonly string[] {
  const at = offersOf(question).findIndex(({ id }) => id === preferred)
  return at === -1 || present !== undefined ? [] : [`An empty line is ${at + 1}.`]
}

function howToSayUnknown(step: QuestionStep): readonly string[] {
  if (!step.commands.includes('unknown')) return []
  return [enterSaysUnknown(step) ? 'An empty line says not known.' : 'Type :u if it is not known.']
}
