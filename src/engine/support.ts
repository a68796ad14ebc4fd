import type { Combination, Condition, Line } from '../model/condition.ts'
import { cameTo } from './conclusion.ts'
import type { Program } from './program.ts'
import { inputsOf, questionsReadBy } from './read-by.ts'
import { NOT_ASKED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { type Bits, NO, UNKNOWN, YES } from './truth-bits.ts'

/**
 * The answered questions a settled condition rests on, in the order of asking: with these answers
 * alone it comes out the same. Not always the fewest.
 */
export function supportOf(program: Program, state: State, condition: Condition): readonly string[] {
  const found = new Set<number>()
  gather({ program, state, found }, condition)
  return [...found]
    .sort((a, b) => a - b)
    .map((question) => program.questionnaire.questions[question]?.id ?? '')
}

type Search = { readonly program: Program; readonly state: State; readonly found: Set<number> }

function gather(search: Search, condition: Condition | undefined): void {
  if (condition === undefined) return
  if ('of' in condition) gatherParts(search, condition)
  else gatherLine(search, condition)
}

/** Only as many parts as settle the whole. */
function gatherParts(search: Search, condition: Combination): void {
  const truth = truthOf(search, condition)
  if (truth === UNKNOWN) return
  const { holding, failing } = needed(condition, truth)
  const parts = condition.of.filter((part) => {
    return truthOf(search, part) === (holding > 0 ? YES : NO)
  })
  for (const part of parts.slice(0, holding + failing)) gather(search, part)
}

/** How many parts that hold, or that fail, make a combination come out so. */
function needed(condition: Combination, truth: Bits): { holding: number; failing: number } {
  const count = condition.of.length
  const least = { all: count, any: 1, none: 1, 'at-least': 0 }[condition.kind]
  const asked = condition.kind === 'at-least' ? condition.count : least
  const isReached = (truth === YES) !== (condition.kind === 'none')
  return isReached ? { holding: asked, failing: 0 } : { holding: 0, failing: count - asked + 1 }
}

function gatherLine(search: Search, line: Line): void {
  const { index } = search.program
  const about = 'about' in line ? line.about : 'question'
  if (line.kind === 'conclusion') gather(search, index.conclusions.get(line.id))
  else if (about === 'class') gatherClass(search, line.id)
  else if (about === 'measure') gatherMeasure(search, line.id)
  else gatherQuestion(search, index.questions.get(line.id) ?? -1)
}

function gatherClass(search: Search, id: string): void {
  const list = search.program.index.classes.get(id)
  gather(search, list?.when)
  for (const row of list?.rows ?? []) gather(search, row.when)
}

function gatherMeasure(search: Search, id: string): void {
  const { index } = search.program
  const measure = index.measures.get(id)
  if (measure === undefined) return
  if (measure.kind === 'count') {
    for (const part of measure.of) gather(search, part)
    return
  }
  for (const input of inputsOf(measure)) {
    if (input.about === 'measure') gatherMeasure(search, input.id)
    else gatherQuestion(search, index.questions.get(input.id) ?? -1)
  }
}

/** The answer, and what enables or disables the question. */
function gatherQuestion(search: Search, question: number): void {
  const { program, state, found } = search
  const when = program.questionnaire.questions[question]?.when
  const enabled = truthAt(state, program.enablement[question] ?? 0)
  if (enabled !== NO && slotAt(state, question) !== NOT_ASKED) found.add(question)
  if (when === undefined || enabled === UNKNOWN) return
  if (truthOf(search, when) === enabled) {
    gather(search, when)
  } else {
    // A gate left unknown: enabled because nothing it reads is still to be asked.
    for (const read of questionsReadBy(when, program.index)) gatherQuestion(search, read)
  }
}

function truthOf({ program, state }: Search, condition: Condition): Bits {
  return cameTo(program, state, condition)
}
