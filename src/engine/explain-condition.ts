import type { Answers } from '../model/answer.ts'
import type { ClassRow } from '../model/classes.ts'
import type { Condition, Line } from '../model/condition.ts'
import type {
  Explained,
  ExplainedClass,
  ExplainedConclusion,
  ExplainedCondition,
  ExplainedMeasure,
  ExplainedQuestion,
  ExplainedRow,
} from '../model/explanation.ts'
import { classOf, rangeOf } from './assess.ts'
import { cameTo, concluded, conditionOf } from './conclusion.ts'
import type { Program } from './program.ts'
import { inputsOf } from './read-by.ts'
import { type State, truthAt } from './state.ts'
import { NO, toTruth, YES } from './truth-bits.ts'

/** One explanation in the making: what it opens once, it does not open again. */
export type Explaining = {
  readonly program: Program
  /** Run on the answers. */
  readonly state: State
  readonly answers: Answers
  readonly opened: Set<string>
}

/** A condition with what each line of it came to, down to the answers. */
export function explainCondition(to: Explaining, condition: Condition): ExplainedCondition {
  const truth = toTruth(cameTo(to.program, to.state, condition))
  if ('of' in condition) {
    return { condition, truth, parts: condition.of.map((part) => explainCondition(to, part)) }
  }
  return { condition, truth, parts: [], about: explainSubject(to, condition) }
}

/** What a line is about. */
function explainSubject(to: Explaining, line: Line): Explained {
  if (line.kind === 'conclusion') return explainConclusion(to, line.id)
  const about = 'about' in line ? line.about : 'question'
  if (about === 'measure') return explainMeasure(to, line.id)
  return about === 'class' ? explainClass(to, line.id) : explainQuestion(to, line.id)
}

/** A finding or red flag, with the condition it rests on. */
export function explainConclusion(to: Explaining, id: string): ExplainedConclusion {
  const { program, state } = to
  const isFlag = program.questionnaire.redFlags.some((flag) => flag.id === id)
  const again = !isNew(to, id)
  return {
    kind: isFlag ? 'red-flag' : 'finding',
    id,
    again,
    truth: toTruth(concluded(program, state, id)),
    ...(!again && { when: explainCondition(to, conditionOf(program, id)) }),
  }
}

/** A question with its answer, and why it is asked or not: always, or where it is not for sure. */
export function explainQuestion(
  to: Explaining,
  id: string,
  opened: 'always' | 'unless-asked' = 'unless-asked',
): ExplainedQuestion {
  const { program, state, answers } = to
  const at = program.index.questions.get(id) ?? -1
  const enabled = truthAt(state, program.enablement[at] ?? 0)
  const when = program.questionnaire.questions[at]?.when
  const hasGate = when !== undefined && (enabled !== YES || opened === 'always')
  const again = hasGate && !isNew(to, id)
  const answer = answers.get(id)
  return {
    kind: 'question',
    id,
    again,
    enabled: toTruth(enabled),
    ...(answer !== undefined && { answer }),
    ...(hasGate && !again && { when: explainCondition(to, when) }),
  }
}

/** A measure with what it is computed from. */
export function explainMeasure(to: Explaining, id: string): ExplainedMeasure {
  const { program, state } = to
  const range = rangeOf(program, state, id)
  const measure = program.index.measures.get(id)
  const again = !isNew(to, id)
  if (measure === undefined || again) {
    return { kind: 'measure', id, again, range, inputs: [], parts: [] }
  }
  const isCount = measure.kind === 'count'
  return {
    kind: 'measure',
    id,
    again,
    range,
    inputs: isCount
      ? []
      : inputsOf(measure).map((input) => {
          return input.about === 'measure'
            ? explainMeasure(to, input.id)
            : explainQuestion(to, input.id)
        }),
    parts: isCount ? measure.of.map((part) => explainCondition(to, part)) : [],
  }
}

/** A class list, row by row, as far as its rows are looked at. */
export function explainClass(to: Explaining, id: string): ExplainedClass {
  const { program, state } = to
  const result = classOf(program, state, id)
  const list = program.index.classes.get(id)
  const again = !isNew(to, id)
  if (list === undefined || again) return { kind: 'class', id, again, result, rows: [] }
  const { when, rows } = list
  return {
    kind: 'class',
    id,
    again,
    result,
    ...(when !== undefined && { when: explainCondition(to, when) }),
    rows: explainRows(to, rows, cameTo(program, state, when) !== NO),
  }
}

function explainRows(
  to: Explaining,
  rows: readonly ClassRow[],
  applies: boolean,
): readonly ExplainedRow[] {
  const explained: ExplainedRow[] = []
  let isLooking = applies
  let isSure = true
  for (const { class: name, when } of rows) {
    if (!isLooking) {
      explained.push({ class: name, place: 'not-looked-at' })
      continue
    }
    const truth = cameTo(to.program, to.state, when)
    const named = truth === YES && isSure ? 'names' : 'may-name'
    const condition = when === undefined ? {} : { when: explainCondition(to, when) }
    explained.push({ class: name, place: truth === NO ? 'passed' : named, ...condition })
    isLooking = truth !== YES
    isSure &&= truth === NO
  }
  return explained
}

function isNew({ opened }: Explaining, id: string): boolean {
  if (opened.has(id)) return false
  opened.add(id)
  return true
}
