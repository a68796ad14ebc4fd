import type { AnswerRow, NoRow, ReviewRow, ReviewStep, SkippedRow } from '../../interview/step.ts'
import { answerInWords } from '../../report/answer-words.ts'
import { visible } from '../../text/visible.ts'

export const reviewTitle = 'Review'

export const reviewQuestion = 'These are your answers. Is everything right?'

export const goOnInWords = 'Go on to the summary'

/** What can be done at the review. */
export const reviewHelp = [
  'Nothing is final yet. The number of a row brings its question back, to change the answer.',
  'A row for several questions brings back their list.',
  'A question that was not asked can no longer change what is told; its number asks it all the same.',
  'An answer that does not count is kept, and counts again if its question is asked again.',
] as const

/** An answer with its question, where it came from, and whether it counts. */
export function reviewRowInWords(row: ReviewRow): string {
  const remarks = [
    ...fileRemark(row),
    ...(row.number === undefined ? ['no longer asked, does not count'] : []),
  ]
  const said = saidInWords(row)
  return remarks.length === 0 ? said : `${said} (${remarks.join('; ')})`
}

function saidInWords(row: ReviewRow): string {
  switch (row.kind) {
    case 'answer':
      return answerWithQuestion(row)
    case 'no':
      return noInWords(row)
    case 'skipped':
      return skippedInWords(row)
  }
}

function answerWithQuestion({ question, answer }: AnswerRow): string {
  return `${question.ask} ${visible(answerInWords(question, answer))}`
}

/** The name of the section stands above its rows. */
function noInWords({ hasOthers, questions }: NoRow): string {
  const count = questions.length
  const all = count === 2 ? 'both' : `all ${count}`
  return `No to ${hasOthers ? `the other ${count}` : all} questions`
}

function skippedInWords({ title, question, questions }: SkippedRow): string {
  const count = questions.length
  return count === 1
    ? `${question.ask} not asked: it can no longer matter`
    : `${title}: ${count} questions not asked: they can no longer matter`
}

function fileRemark(row: ReviewRow): readonly string[] {
  if (row.kind === 'answer') return row.from === 'file' ? ['from the file'] : []
  if (row.kind === 'skipped') return []
  const { fromFile, questions } = row
  if (fromFile === 0) return []
  return [fromFile === questions.length ? 'from the file' : `${fromFile} from the file`]
}

/** The rows that can be changed, by their numbers. */
export function numberedRows({ sections }: ReviewStep): readonly ReviewRow[] {
  return sections.flatMap(({ rows }) => rows.filter(({ number }) => number !== undefined))
}
