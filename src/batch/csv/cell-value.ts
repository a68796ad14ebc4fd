import type { ChoiceQuestion, Question } from '../../model/question.ts'
import type { RecordProblem } from '../record-problem.ts'
import { unguarded } from './formula-guard.ts'
import { joinedOtherwise, noNumber } from './row-problem.ts'

/** What cells say of a question; nothing where it was not asked, and `problem` where it cannot be read. */
export type CellValue = { readonly value?: unknown; readonly problem?: RecordProblem }

/** Reads the cells of one column, those that are not blank. */
export type ReadCell = (cell: string) => CellValue

/**
 * A reader of cells as a question's type wants them; whether they can stand is for others to say. The
 * same few answers come again and again, so what was read once is kept, within bounds.
 */
export function cellReader(name: string, question: Question): ReadCell {
  if (question.type === 'text') return (cell) => ({ value: unguarded(cell) })
  const known = new Map<string, CellValue>()
  return (cell) => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const read = readCell(cell, name, question)
    if (known.size < MOST_KNOWN && cell.length < LONGEST_KNOWN) known.set(cell, read)
    return read
  }
}

const MOST_KNOWN = 1000
const LONGEST_KNOWN = 100

function readCell(cell: string, name: string, question: AnyButText): CellValue {
  const said = cell.trim()
  const word = said.toLowerCase()
  if (word === 'unknown' || word === 'declined') return { value: word }
  switch (question.type) {
    case 'yes-no':
      return { value: truths.get(word) ?? said }
    case 'choice':
      return { value: said }
    case 'choices':
      return optionsIn(said, name, question)
    case 'number':
      return numberIn(unguarded(said), name)
  }
}

type AnyButText = Exclude<Question, { readonly type: 'text' }>

const truths: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['yes', 'yes'],
  ['no', 'no'],
  ['true', true],
  ['false', false],
])

/** Digits, and a point before decimals: what else a program may take for a number is doubtful. */
function numberIn(said: string, name: string): CellValue {
  return plainNumber.test(said) ? { value: Number(said) } : { problem: noNumber(name, said) }
}

const plainNumber = /^-?\d+(\.\d+)?$/

function optionsIn(said: string, name: string, { options }: ChoiceQuestion): CellValue {
  const value = said.split(';').flatMap((part) => part.trim() || [])
  const known = options.map(({ id }) => id)
  const apart = said.split(/[,|/+\s]+/)
  const isJoinedOtherwise = apart.length > 1 && apart.every((part) => known.includes(part))
  return isJoinedOtherwise ? { problem: joinedOtherwise(name, apart) } : { value }
}
