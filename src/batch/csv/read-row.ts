import type { Values } from '../read-record.ts'
import { judgeRecord } from '../read-record.ts'
import type { RecordProblem } from '../record-problem.ts'
import type { CellValue } from './cell-value.ts'
import { unguarded } from './formula-guard.ts'
import type { HeaderPlan } from './header-plan.ts'
import { markedOptions } from './option-marks.ts'
import { inUnnamed, raggedRow } from './row-problem.ts'

/** A row as a record, `{"id", "questionnaire", "answers"}`; `problems`: why it is none. */
export type ReadRow = { readonly record: Values; readonly problems: readonly RecordProblem[] }

/**
 * Reads the cells of a row. A blank cell was not asked. Whether its answers can stand is left to
 * `judgeRecord`, unless something is wrong already: then all is told that is.
 */
export function readRow(plan: HeaderPlan, cells: readonly string[]): ReadRow {
  const { columns, questionnaire } = plan
  const { about, answers, problems } = readCells(plan, cells)
  const record = { ...about, answers }
  if (cells.length !== columns.length) {
    return { record, problems: [raggedRow(cells.length, columns.length)] }
  }
  if (problems.length === 0) return { record, problems }
  const others = judgeRecord(record, questionnaire).problems.map(inColumn)
  return { record, problems: [...problems, ...others] }
}

/** Whether nothing stands in a row, as in those that spreadsheets leave behind. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every(isBlank)
}

/** A problem of a record that was read from a row, told of the column. */
export function inColumn(problem: RecordProblem): RecordProblem {
  return { ...problem, path: problem.path.replace(/^answers\./, '') }
}

function readCells({ columns, groups }: HeaderPlan, cells: readonly string[]) {
  const about: { id?: string; questionnaire?: string } = {}
  const answers: Record<string, unknown> = {}
  const problems: RecordProblem[] = []
  const take = (name: string, { value, problem }: CellValue) => {
    if (problem !== undefined) problems.push(problem)
    else if (value !== undefined) answers[name] = value
  }
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]
    const cell = cells[at] ?? ''
    if (column === undefined || isBlank(cell)) continue
    if (column.kind === 'question') take(column.name, column.read(cell))
    else if (column.kind === 'unnamed') problems.push(inUnnamed(at))
    else if (column.kind === 'id') about.id = unguarded(cell)
    else if (column.kind === 'questionnaire') about.questionnaire = cell.trim()
  }
  for (const group of groups) take(group.name, markedOptions(group, cells))
  return { about, answers, problems }
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}
