import type { ConclusionLine, Condition, Line } from '../model/condition.ts'
import { cameTo } from './conclusion.ts'
import type { Program } from './program.ts'
import { bitOf, NONE, type QuestionBits } from './question-bits.ts'
import { inputsOf, questionsReadBy } from './read-by.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { NO, UNKNOWN } from './truth-bits.ts'

/**
 * The open questions that can still change what a condition comes to: those it reads by a way on
 * which nothing is established.
 */
export type LiveQuestions = {
  readonly program: Program
  /** Run. */
  readonly state: State
  /** Only questions from this one on. */
  readonly next: number
  /** Also those that only hold a gate shut until they have been asked, whatever is said to them. */
  readonly holdingGates: boolean
  readonly known: Map<unknown, QuestionBits>
}

export function liveQuestions(program: Program, state: State, next: number): LiveQuestions {
  return { program, state, next, holdingGates: false, known: new Map() }
}

/** The same for those who go on asking, where any answer may be "unknown". */
export function liveWhileAsking(program: Program, state: State): LiveQuestions {
  return { ...liveQuestions(program, state, 0), holdingGates: true }
}

export function liveIn(live: LiveQuestions, condition: Condition | undefined): QuestionBits {
  if (condition === undefined) return NONE
  return remembered(live, condition, () => {
    const { program, state } = live
    if (cameTo(program, state, condition) !== UNKNOWN) return NONE
    if ('of' in condition) return union(condition.of, (part) => liveIn(live, part))
    if (condition.kind !== 'conclusion') return liveInSubject(live, condition)
    return liveIn(live, program.index.conclusions.get(condition.id))
  })
}

/** Of what a line is about, whatever the line asks of it. */
export function liveInSubject(
  live: LiveQuestions,
  line: Exclude<Line, ConclusionLine>,
): QuestionBits {
  const about = 'about' in line ? line.about : 'question'
  if (about === 'measure') return liveInMeasure(live, line.id)
  if (about === 'question') return liveInQuestion(live, line.id)
  return liveInClass(live, line.id)
}

/** Of what a class list names. */
export function liveInClass(live: LiveQuestions, id: string): QuestionBits {
  const list = live.program.index.classes.get(id)
  const rows = list?.rows ?? []
  return liveIn(live, list?.when) | union(rows, (row) => liveIn(live, row.when))
}

/** Of the value of a question or a measure. */
export function liveInValue(live: LiveQuestions, id: string): QuestionBits {
  const { measures } = live.program.index
  return measures.has(id) ? liveInMeasure(live, id) : liveInQuestion(live, id)
}

function liveInMeasure(live: LiveQuestions, id: string): QuestionBits {
  const measure = live.program.index.measures.get(id)
  if (measure === undefined) return NONE
  return remembered(live, measure, () => {
    if (measure.kind === 'count') return union(measure.of, (part) => liveIn(live, part))
    return union(inputsOf(measure), (input) => {
      return input.about === 'measure'
        ? liveInMeasure(live, input.id)
        : liveInQuestion(live, input.id)
    })
  })
}

function liveInQuestion(live: LiveQuestions, id: string): QuestionBits {
  const { program, state, next } = live
  const question = program.index.questions.get(id) ?? 0
  const isOpen = question >= next && slotAt(state, question) < ANSWERED
  const enabled = truthAt(state, program.enablement[question] ?? 0)
  const own = isOpen && enabled !== NO ? bitOf(question) : NONE
  if (enabled !== UNKNOWN) return own
  const gate = liveIn(live, program.questionnaire.questions[question]?.when)
  return own | gate | (live.holdingGates ? holding(live, question) : NONE)
}

/** A gate that its answers leave unknown opens once all it reads has been asked. */
function holding(live: LiveQuestions, gated: number): QuestionBits {
  const { program, state } = live
  const question = program.questionnaire.questions[gated]
  if (question?.when === undefined) return NONE
  const read = [...questionsReadBy(question.when, program.index)]
  return remembered(live, question, () => {
    return union(read, (at) => {
      const enabled = truthAt(state, program.enablement[at] ?? 0)
      const own = slotAt(state, at) === NOT_ASKED && enabled !== NO ? bitOf(at) : NONE
      return enabled === UNKNOWN ? own | holding(live, at) : own
    })
  })
}

function remembered(
  { known }: LiveQuestions,
  key: unknown,
  find: () => QuestionBits,
): QuestionBits {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}

/** Of each part. */
export function union<T>(parts: readonly T[], bits: (part: T) => QuestionBits): QuestionBits {
  return parts.reduce((all, part) => all | bits(part), NONE)
}
