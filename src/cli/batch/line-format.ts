import { csvWriter } from '../../batch/csv/write-csv-result.ts'
import type { ReadRecord } from '../../batch/read-record.ts'
import type { Reject } from '../../batch/record-outcome.ts'
import { writeReject } from '../../batch/write-reject.ts'
import { resultWriter, type WriteResult } from '../../batch/write-result.ts'
import { assess } from '../../engine/assess.ts'
import type { Program } from '../../engine/program.ts'
import { notAsked } from '../../report/not-asked.ts'
import { toJson } from '../../report/to-json.ts'
import type { BatchOptions } from './batch-options.ts'

/** How outcomes are written as lines, without their newlines. */
export type LineFormat = {
  /** The first line, where there is one that is no record. */
  readonly header?: string
  readonly writeResult: WriteResult
  /** In place of `writeResult`. */
  readonly writeFull?: (record: ReadRecord) => string
  readonly writeReject: (reject: Reject, file?: string) => string
}

/** `hash`: of the compiled questionnaire. */
export function lineFormat(program: Program, hash: string, options: BatchOptions): LineFormat {
  if (options.outFormat === 'csv') {
    const { header, ...csv } = csvWriter(program, options.fields)
    // In a file of their own there is room for the line and the place, which a row of results has not.
    const inPlace = ({ id, problems }: Reject) => csv.writeReject(id, problems)
    return { header, ...csv, writeReject: options.rejects === undefined ? inPlace : writeReject }
  }
  return {
    writeResult: resultWriter(program, options.fields),
    ...(options.full === true && { writeFull: fullWriter(program, hash) }),
    writeReject,
  }
}

/** What `evaluate --format json` tells, on one line. */
function fullWriter(program: Program, hash: string): (record: ReadRecord) => string {
  const { questionnaire } = program
  return ({ id, answers }) => {
    const assessment = assess(program, answers)
    const problems = notAsked(answers, assessment)
    const named = id === undefined ? {} : { id: String(id) }
    return JSON.stringify(toJson({ questionnaire, assessment, ...named, hash, problems }))
  }
}
