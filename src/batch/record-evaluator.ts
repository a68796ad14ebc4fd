import type { Program } from '../engine/program.ts'
import { setAnswers } from '../engine/state.ts'
import { isMap } from '../text/is-map.ts'
import { answerSlots, fillSlots } from './answer-slots.ts'
import { type Block, forEachLine, isBlank, LONGEST_LINE } from './block.ts'
import { isCsvHeader } from './csv-by-mistake.ts'
import { laneQueue } from './lane-queue.ts'
import { readQueue } from './read-queue.ts'
import {
  judgeRecord,
  type ReadingOptions,
  type ReadRecord,
  readRecord,
  type Values,
} from './read-record.ts'
import type { Outcome, Place, Reject } from './record-outcome.ts'
import { planRecords } from './record-plan.ts'
import { csvHeader, lineTooLong, notJson } from './record-problem.ts'
import type { RecordQueue, ResultOptions } from './record-queue.ts'
import { scannedId } from './scan-id.ts'
import { scanRecord } from './scan-record.ts'
import { newScan } from './scan-signs.ts'

/** Evaluates one record after another; what was made of one tells nothing of the next. */
export type RecordEvaluator = {
  /** Lines of NDJSON, those that are not blank. */
  readonly evaluateBlock: (block: Block) => readonly Outcome[]
  /** The same but for what results say, which takes the most time: for those that are written already. */
  readonly readBlock: (block: Block) => readonly Outcome[]
  /** Records that came in another format, and what was rejected among them. */
  readonly evaluateRecords: (records: readonly (PlacedRecord | Reject)[]) => readonly Outcome[]
}

export type PlacedRecord = Place & { readonly record: Values }

export type EvaluatorOptions = ReadingOptions & ResultOptions

export function recordEvaluator(program: Program, options: EvaluatorOptions): RecordEvaluator {
  const work = newWork(program, options)
  const onlyRead = readQueue(program)
  return {
    evaluateBlock: (block) => {
      readLines(work, block)
      return work.queue.take()
    },
    readBlock: (block) => {
      readLines({ ...work, queue: onlyRead }, block)
      return onlyRead.take()
    },
    evaluateRecords: (records) => {
      for (const one of records) {
        if ('problems' in one) work.queue.reject(one)
        else readPlaced(work, one)
      }
      return work.queue.take()
    },
  }
}

/** What is made once and written over by each record. */
type Work = {
  readonly program: Program
  readonly options: EvaluatorOptions
  readonly plan: ReturnType<typeof planRecords>
  readonly places: ReturnType<typeof answerSlots>
  readonly queue: RecordQueue
}

function newWork(program: Program, options: EvaluatorOptions): Work {
  const { questionnaire } = program
  return {
    program,
    options,
    plan: planRecords(questionnaire),
    places: answerSlots(questionnaire),
    queue: laneQueue(program, options),
  }
}

function readLines({ plan, queue, ...work }: Work, block: Block): void {
  const { bytes, isTooLong } = block
  const { program, options } = work
  if (isTooLong) queue.reject(tooLong(block))
  const scan = newScan(plan, bytes, queue.next().slots)
  forEachLine(block, (from, to, line) => {
    const byteOffset = block.byteOffset + from
    const place = { line, byteOffset }
    scan.at = from
    scan.slots = queue.next().slots
    if (to - from > LONGEST_LINE) queue.reject(tooLong(place))
    else if (options.writeFull === undefined && scanRecord(scan, to, options)) {
      queue.accept({ line, byteOffset, id: scannedId(scan) })
    } else if (!isBlank(bytes, from, to)) {
      const record = readSlowly(work, place, bytes.subarray(from, to))
      takeRecord({ program, queue }, place, record)
    }
  })
}

/** Any line, whatever it holds. */
function readSlowly(
  { program, options }: Pick<Work, 'program' | 'options'>,
  { line }: Place,
  bytes: Uint8Array,
): ReadRecord {
  const { questionnaire } = program
  const record = readRecord(bytes, questionnaire, options)
  const isHeader = line === 1 && record.problems.includes(notJson)
  return isHeader && isCsvHeader(bytes, questionnaire)
    ? { ...record, problems: [csvHeader] }
    : record
}

/** Most records of other formats are plain, and need no looking at each answer. */
function readPlaced({ program, options, places, queue }: Work, { record, ...place }: PlacedRecord) {
  const { id, answers, ...others } = record
  const isPlain = Object.keys(others).length === 0 && isMap(answers) && typeof id === 'string'
  if (
    isPlain &&
    options.writeFull === undefined &&
    fillSlots(places, answers, queue.next().slots)
  ) {
    queue.accept({ ...place, id: JSON.stringify(id) })
  } else takeRecord({ program, queue }, place, judgeRecord(record, program.questionnaire, options))
}

function takeRecord(
  { program, queue }: Pick<Work, 'program' | 'queue'>,
  place: Place,
  record: ReadRecord,
): void {
  const id = record.id === undefined ? '' : JSON.stringify(record.id)
  if (record.problems.length > 0) {
    queue.reject({ kind: 'reject', ...place, id, problems: record.problems })
    return
  }
  setAnswers(program, queue.next(), record.answers)
  queue.accept({ ...place, id, record })
}

function tooLong({ line, byteOffset }: Place): Reject {
  return { kind: 'reject', line, byteOffset, id: '', problems: [lineTooLong] }
}
