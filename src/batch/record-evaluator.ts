import { ALWAYS, type Program } from '../engine/program.ts'
import { run } from '../engine/run.ts'
import { NOT_ASKED } from '../engine/slot.ts'
import { newState, type State, setAnswers, truthAt } from '../engine/state.ts'
import { NO } from '../engine/truth-bits.ts'
import { type Block, forEachLine, LONGEST_LINE } from './block.ts'
import { countedOf, planCounted } from './counted.ts'
import { isCsvHeader } from './csv-by-mistake.ts'
import type { Outcome, Place, Result } from './outcome.ts'
import { newReached, reach, reachingOf } from './reached.ts'
import {
  judgeRecord,
  type ReadingOptions,
  type ReadRecord,
  readRecord,
  type Values,
} from './read-record.ts'
import { planRecords } from './record-plan.ts'
import { csvHeader, lineTooLong, notJson } from './record-problem.ts'
import { scanRecord } from './scan-record.ts'
import type { Scan } from './scan-signs.ts'
import type { WriteResult } from './write-result.ts'

/** Evaluates one record after another; what was made of one tells nothing of the next. */
export type RecordEvaluator = {
  /** Lines of NDJSON, those that are not blank. */
  readonly evaluateBlock: (block: Block) => readonly Outcome[]
  /** The same but for what results say, which takes the most time: for those that are written already. */
  readonly readBlock: (block: Block) => readonly Outcome[]
  /** A record that came in another format. */
  readonly evaluateRecord: (place: Place, record: Values) => Outcome
}

export type EvaluatorOptions = ReadingOptions & {
  readonly writeResult: WriteResult
  /** All that `evaluate` tells, in place of what `writeResult` does. */
  readonly writeFull?: (record: ReadRecord) => string
  /** Says of each record what a tally counts. */
  readonly counts: boolean
  /** Names the answers that count for nothing. */
  readonly warns: boolean
}

export function recordEvaluator(program: Program, options: EvaluatorOptions): RecordEvaluator {
  const work = newWork(program, options)
  const { questionnaire } = program
  const finish = finisher(work)
  return {
    evaluateBlock: (block) => evaluateLines(work, block, finish),
    readBlock: (block) => evaluateLines(work, block, acceptOnly),
    evaluateRecord: (place, record) => {
      return outcomeOf(place, judgeRecord(record, questionnaire, options), finish)
    },
  }
}

/** What is made once and written over by each record. */
type Work = ReturnType<typeof newWork>

function newWork(program: Program, options: EvaluatorOptions) {
  return {
    program,
    options,
    plan: planRecords(program.questionnaire),
    reaching: reachingOf(program),
    counting: planCounted(program),
    state: newState(program),
    reached: newReached(),
  }
}

/** Makes a result of a record that can stand; one that was scanned has its answers in the slots. */
type Finish = (place: Place, id: string, record?: ReadRecord) => Result

function finisher(work: Work): Finish {
  const { program, state, options } = work
  return (place, id, record) => {
    if (record !== undefined) setAnswers(program, state, record.answers)
    const result = resultOf(work, place, id)
    const { writeFull } = options
    return record === undefined || writeFull === undefined
      ? result
      : { ...result, text: writeFull(record) }
  }
}

const acceptOnly: Finish = (place, id) => ({ kind: 'result', ...place, id, text: '', notAsked: [] })

function evaluateLines(work: Work, block: Block, finish: Finish): readonly Outcome[] {
  if (block.isTooLong) {
    const { line, byteOffset } = block
    return [{ kind: 'reject', line, byteOffset, id: '', problems: [lineTooLong] }]
  }
  const { plan, state, options } = work
  const { bytes } = block
  const scan: Scan = { plan, bytes, slots: state.slots, at: 0, idFrom: 0, idTo: 0 }
  const outcomes: Outcome[] = []
  forEachLine(block, (from, to, line) => {
    const place = { line, byteOffset: block.byteOffset + from }
    scan.at = from
    if (options.writeFull === undefined && to - from <= LONGEST_LINE && scanRecord(scan, to)) {
      outcomes.push(finish(place, idIn(scan)))
    } else if (!isBlank(bytes, from, to)) {
      const record = readSlowly(work, place, bytes.subarray(from, to))
      outcomes.push(outcomeOf(place, record, finish))
    }
  })
  return outcomes
}

/** Any line, whatever it holds. */
function readSlowly({ program, options }: Work, { line }: Place, bytes: Uint8Array): ReadRecord {
  const { questionnaire } = program
  if (bytes.length > LONGEST_LINE) return { answers: new Map(), problems: [lineTooLong] }
  const record = readRecord(bytes, questionnaire, options)
  const isHeader = line === 1 && record.problems.includes(notJson)
  return isHeader && isCsvHeader(bytes, questionnaire)
    ? { ...record, problems: [csvHeader] }
    : record
}

function outcomeOf(place: Place, record: ReadRecord, finish: Finish): Outcome {
  const { problems } = record
  const id = record.id === undefined ? '' : JSON.stringify(record.id)
  return problems.length > 0
    ? { kind: 'reject', ...place, id, problems }
    : finish(place, id, record)
}

/** What the answers in the slots come to. */
function resultOf({ program, options, state, ...work }: Work, place: Place, id: string): Result {
  const { reached, counting } = work
  run(program, state)
  reach(work.reaching, state, reached)
  return {
    kind: 'result',
    ...place,
    id,
    text: options.writeResult(reached, state, id),
    ...(options.counts && { counted: countedOf(counting, reached, state) }),
    notAsked: options.warns ? notAskedIn(program, state) : [],
  }
}

function notAskedIn({ questionnaire, enablement }: Program, state: State): readonly string[] {
  return questionnaire.questions
    .filter((_, at) => {
      return state.slots[at] !== NOT_ASKED && truthAt(state, enablement[at] ?? ALWAYS) === NO
    })
    .map(({ id }) => id)
}

function idIn({ bytes, idFrom, idTo }: Scan): string {
  return String.fromCharCode(...bytes.subarray(idFrom, idTo))
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false
  }
  return true
}
