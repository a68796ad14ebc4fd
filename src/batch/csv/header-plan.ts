import { currentId } from '../../answer/read-answers.ts'
import type { ChoiceQuestion, Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { ReadingOptions } from '../read-record.ts'
import type { RecordProblem } from '../record-problem.ts'
import { cellReader, type ReadCell } from './cell-value.ts'
import {
  noHeader,
  notManyOptions,
  repeatedColumn,
  twoWays,
  unknownColumn,
  unknownOptionColumn,
} from './header-problem.ts'

/** What stands in which cell of a row. */
export type HeaderPlan = {
  readonly questionnaire: Questionnaire
  readonly columns: readonly Column[]
  /** Multi-choice questions that have one column an option. */
  readonly groups: readonly OptionGroup[]
}

/** `name`: as in the header. */
export type Column = { readonly name: string } & (
  | { readonly kind: 'id' | 'questionnaire' | 'passed-over' }
  /** Spreadsheets leave columns without a name behind; they must be empty. */
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'question'; readonly question: Question; readonly read: ReadCell }
  | ({ readonly kind: 'option'; readonly group: string; readonly option: string } & AboutChoices)
)

/** `name`: the question's, as in the header. */
export type OptionGroup = {
  readonly name: string
  readonly columns: readonly OptionColumn[]
} & AboutChoices

/** `at`: the cell, from zero. */
export type OptionColumn = { readonly at: number; readonly name: string; readonly option: string }

type AboutChoices = { readonly question: ChoiceQuestion }

export type PlannedHeader =
  | { readonly plan: HeaderPlan }
  | { readonly problems: readonly RecordProblem[] }

/**
 * Reads the first row of a CSV file: `id`, `questionnaire` and ids of questions, those of earlier
 * versions too. A multi-choice question has one column, or one an option, as `pain-site:neck`.
 */
export function planHeader(
  cells: readonly string[],
  questionnaire: Questionnaire,
  options: ReadingOptions = {},
): PlannedHeader {
  const read = cells.map((cell) => readColumn(cell.trim(), questionnaire, options))
  const columns = read.flatMap((one) => ('kind' in one ? [one] : []))
  if (!columns.some(isAboutQuestion)) return { problems: [noHeader(questionnaire.id)] }
  const problems = [
    ...read.flatMap((one) => ('kind' in one ? [] : [one])),
    ...repeatedColumns(columns),
    ...answeredTwice(columns),
  ]
  if (problems.length > 0) return { problems }
  return { plan: { questionnaire, columns, groups: groupsOf(columns) } }
}

function readColumn(
  name: string,
  questionnaire: Questionnaire,
  { extra }: ReadingOptions,
): Column | RecordProblem {
  if (name === '') return { kind: 'unnamed', name }
  if (name === 'id' || name === 'questionnaire') return { kind: name, name }
  const [group = '', option] = name.split(/:(.*)/s)
  const id = currentId(questionnaire, group)
  const question = questionnaire.questions.find((one) => one.id === id)
  if (question === undefined) {
    return extra === 'ignore'
      ? { kind: 'passed-over', name }
      : unknownColumn({ name, group, option }, questionnaire)
  }
  if (option === undefined) {
    return { kind: 'question', name, question, read: cellReader(name, question) }
  }
  if (question.type !== 'choices') return notManyOptions(name, group)
  const known = question.options.map((one) => one.id)
  if (!known.includes(option)) return unknownOptionColumn({ name, group, option }, known)
  return { kind: 'option', name, group, option, question }
}

function repeatedColumns(columns: readonly Column[]): readonly RecordProblem[] {
  const seen = new Set<string>()
  return columns.flatMap(({ name }) => {
    if (name === '' || !seen.has(name)) {
      seen.add(name)
      return []
    }
    return [repeatedColumn(name)]
  })
}

function answeredTwice(columns: readonly Column[]): readonly RecordProblem[] {
  const ways = new Map<string, AboutQuestion>()
  return columns.filter(isAboutQuestion).flatMap((column) => {
    const { id } = column.question
    const first = ways.get(id) ?? column
    ways.set(id, first)
    return wayOf(first) === wayOf(column) ? [] : [twoWays(column.name, first.name, id)]
  })
}

function wayOf(column: AboutQuestion): string {
  return column.kind === 'option' ? `${column.group}:` : column.name
}

type AboutQuestion = Extract<Column, { readonly kind: 'question' | 'option' }>

function isAboutQuestion(column: Column): column is AboutQuestion {
  return column.kind === 'question' || column.kind === 'option'
}

function groupsOf(columns: readonly Column[]): readonly OptionGroup[] {
  const groups = new Map<string, OptionGroup>()
  columns.forEach((column, at) => {
    if (column.kind !== 'option') return
    const { name, group, option, question } = column
    const before = groups.get(group)?.columns ?? []
    groups.set(group, { name: group, question, columns: [...before, { at, name, option }] })
  })
  return [...groups.values()]
}
