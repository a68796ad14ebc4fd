import type { ChoiceQuestion } from '../../model/question.ts'
import { visible } from '../../text/visible.ts'
import type { RecordProblem } from '../record-problem.ts'

/** The words for rows that are no record; `path` is the name of a column. */

export function raggedRow(cells: number, columns: number): RecordProblem {
  return {
    code: 'ragged-row',
    path: '',
    message: `this row has ${counted(cells)}, the header ${columns}`,
    suggestion:
      cells > columns
        ? 'put a cell in quotes where it holds what parts the cells'
        : 'leave cells empty, but keep what parts them',
  }
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}

export function inUnnamed(at: number): RecordProblem {
  return {
    code: 'unnamed-column',
    path: `column ${at + 1}`,
    message: 'something stands in a column that has no name',
    suggestion: 'name the column, or empty the cell',
  }
}

export function noNumber(name: string, said: string): RecordProblem {
  const isComma = /^-?\d+,\d+$/.test(said)
  return {
    code: 'wrong-type',
    path: name,
    message: `expected a number, found "${visible(said)}"`,
    suggestion: isComma
      ? 'write decimals behind a point, as 7.5, and no comma between thousands'
      : 'write digits alone, with a point before decimals',
  }
}

export function joinedOtherwise(name: string, options: readonly string[]): RecordProblem {
  return {
    code: 'unknown-option',
    path: name,
    message: 'options in one cell are joined by ";"',
    suggestion: `write ${options.join(';')}`,
  }
}

export function badMark(name: string, said: string): RecordProblem {
  return {
    code: 'wrong-type',
    path: name,
    message: `expected yes or no, found "${visible(said)}"`,
    suggestion: 'mark a chosen option with yes, true, 1 or x',
  }
}

export function mixedMarks(name: string): RecordProblem {
  return {
    code: 'mixed-marks',
    path: name,
    message: '"unknown" and "declined" stand for the whole question, and other marks stand beside',
    suggestion: 'keep the one or the other',
  }
}

export function nothingChosen(name: string, { options }: ChoiceQuestion): RecordProblem {
  const none = options.find(({ exclusive }) => exclusive)
  return {
    code: 'empty',
    path: name,
    message: 'none of its options is chosen',
    suggestion: `leave all its cells empty if it was not asked, or mark ${
      none === undefined ? 'one of them "unknown"' : `"${name}:${none.id}"`
    }`,
  }
}
