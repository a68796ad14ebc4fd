import type { Program } from '../../engine/program.ts'
import { putText } from '../output-bytes.ts'
import type { RecordProblem } from '../record-problem.ts'
import type { ResultField } from '../result-field.ts'
import type { WriteResult } from '../write-result.ts'
import { type ResultColumns, resultColumns } from './result-columns.ts'
import { writeCell, writeRow } from './write-row.ts'

/** Writes results as CSV, one row a record, none with a newline in it or at its end. */
export type CsvWriter = {
  readonly header: string
  readonly writeResult: WriteResult
  /** In the place of a record that has problems; `id` is JSON, or empty. */
  readonly writeReject: (id: string, problems: readonly RecordProblem[]) => string
}

/** The columns of some fields, in their fixed order, between `id` and `problems`. */
export function csvWriter(program: Program, fields: readonly ResultField[]): CsvWriter {
  const columns: readonly ResultColumns[] = fields.map((field) => resultColumns[field](program))
  const names = columns.flatMap((each) => each.names)
  return {
    header: writeRow(['id', ...names, 'problems']),
    writeResult: (output, reached, id) => {
      let row = idCell(id)
      for (const { write } of columns) {
        for (const cell of write(reached)) row += `,${writeCell(cell)}`
      }
      putText(output, `${row},`)
    },
    writeReject: (id, problems) => {
      const told = problems.map(({ path, message, code }) => {
        return `${code}${path === '' ? '' : ` ${path}`}: ${message}`
      })
      return `${idCell(id)}${','.repeat(names.length + 1)}${writeCell(told.join('; '))}`
    },
  }
}

function idCell(id: string): string {
  return id === '' ? '' : writeCell(String(JSON.parse(id)))
}
