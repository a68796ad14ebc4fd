import { describeRejection } from '../../answer/describe-rejection.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { visible } from '../../text/visible.ts'
import type { RecordProblem } from '../record-problem.ts'

export const emptyFile: RecordProblem = {
  code: 'empty-file',
  path: '',
  message: 'there is nothing in this file; its first row must name the columns',
}

export const lineEnds: RecordProblem = {
  code: 'line-ends',
  path: '',
  message: 'this file ends its rows with a bare carriage return',
  suggestion: 'save it with newlines, as "CSV UTF-8"',
}

export function noHeader(id: string): RecordProblem {
  return {
    code: 'no-header',
    path: '',
    message: 'the first row names no question; it must name the columns',
    suggestion: `"nuchal template ${id} --format csv" prints one`,
  }
}

/** A name in a header that could be `question:option`. */
type Named = { readonly name: string; readonly group: string; readonly option?: string | undefined }

export function unknownColumn(
  { name, group, option }: Named,
  { questions, renamed }: Questionnaire,
): RecordProblem {
  const ids = questions.map(({ id }) => id)
  const meant = didYouMean(group, ['id', 'questionnaire', ...ids, ...Object.keys(renamed)])
  const guess = meant !== undefined && option !== undefined ? `${meant}:${option}` : meant
  return {
    code: 'unknown-column',
    path: visible(name),
    message: `no question is called "${visible(group)}"`,
    suggestion:
      guess === undefined ? 'take it out, or pass --ignore-extra' : `did you mean "${guess}"?`,
  }
}

export function unknownOptionColumn(
  { name, group, option = '' }: Named,
  known: readonly string[],
): RecordProblem {
  const words = describeRejection({ code: 'unknown-option', question: group, option, known })
  return { code: 'unknown-option', path: visible(name), ...words }
}

export function notManyOptions(name: string, group: string): RecordProblem {
  return {
    code: 'unknown-column',
    path: visible(name),
    message: `"${group}" takes one answer, in one column`,
    suggestion: `did you mean "${group}"?`,
  }
}

export function repeatedColumn(name: string): RecordProblem {
  return { code: 'repeated-key', path: name, message: `"${visible(name)}" stands there twice` }
}

export function twoWays(name: string, other: string, id: string): RecordProblem {
  return {
    code: 'answered-twice',
    path: name,
    message: `"${name}" and "${other}" are two ways to answer "${id}"`,
    suggestion: 'keep one of them',
  }
}
