import { lineTooLong, type RecordProblem } from '../../batch/record-problem.ts'

export const notUtf8: RecordProblem = {
  code: 'not-text',
  path: '',
  message: 'this row is not UTF-8',
  suggestion: 'save the file as "CSV UTF-8"',
}

export const nulInside: RecordProblem = {
  code: 'not-text',
  path: '',
  message: 'a NUL character stands in this row',
  suggestion: 'save the file as "CSV UTF-8"',
}

export const tooLong: RecordProblem = { ...lineTooLong, suggestion: 'end each row with a newline' }

export const openQuote: RecordProblem = {
  code: 'open-quote',
  path: '',
  message: 'a quote that opens in this line is not closed as it must be',
  suggestion: 'close it before the cell ends, and double a quote that belongs to the text',
}

export const strayQuote: RecordProblem = {
  code: 'stray-quote',
  path: '',
  message: 'a quote stands inside a cell',
  suggestion: 'put the whole cell in quotes, and double the quotes in it',
}
