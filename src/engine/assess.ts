import type { Answers } from '../model/answer.ts'
import type { Assessment, ClassResult, MeasureRange, PanelResult } from '../model/assessment.ts'
import type { Truth } from '../model/truth.ts'
import { ask } from './ask.ts'
import { concluded, truthIn } from './conclusion.ts'
import { enablementIn } from './enable.ts'
import { flag, flagTruths, isStopped, urgencyOf } from './flag.ts'
import { toNumber } from './fraction.ts'
import { numberOfId, type Program } from './program.ts'
import { runAnswers } from './run-answers.ts'
import { stand } from './stand.ts'
import type { Bounds, State } from './state.ts'
import { NO, toTruth, YES } from './truth-bits.ts'

/** `settle`: look for what would settle what is open, which takes longer than all the rest. */
export type AssessOptions = { readonly settle: boolean }

/** All that follows from a response: the same for the same answers, in whatever order given. */
export function assess(
  program: Program,
  answers: Answers,
  { settle }: AssessOptions = { settle: true },
): Assessment {
  const { questionnaire } = program
  const state = runAnswers(program, answers)
  const redFlags = settle
    ? flag(program, state)
    : flagTruths(program, state).map((one) => ({ ...one, settledBy: [] }))
  const stopped = isStopped(program, state)
  const topics = questionnaire.topics.map((topic) => {
    return stand(program, state, topic, { stopped, settle })
  })
  const enabled = enablementIn(program, state)
  return {
    urgency: urgencyOf(redFlags),
    stopped,
    redFlags,
    findings: truthsOf(program, state),
    measures: new Map(questionnaire.measures.map(({ id }) => [id, rangeOf(program, state, id)])),
    classes: new Map(questionnaire.classes.map(({ id }) => [id, classOf(program, state, id)])),
    panels: panelsOf(program, state),
    topics,
    ask: ask(program, state, topics),
    enabled,
    answers: new Map(
      questionnaire.questions.flatMap(({ id }) => {
        const answer = answers.get(id)
        return answer === undefined || enabled.get(id) === 'no' ? [] : [[id, answer]]
      }),
    ),
  }
}

function truthsOf(program: Program, state: State): ReadonlyMap<string, Truth> {
  return new Map(
    program.questionnaire.findings.map((finding) => [
      finding.id,
      toTruth(truthIn(program, state, finding)),
    ]),
  )
}

/** The values a measure may still take. */
export function rangeOf(program: Program, state: State, measure: string): MeasureRange {
  return rangeFrom(state.measures[numberOfId(program.measures, measure)])
}

export function rangeFrom(bounds: Bounds | undefined): MeasureRange {
  if (bounds === undefined || bounds.defined === NO) return { defined: 'no' }
  const { defined, low, high } = bounds
  return { defined: toTruth(defined), atLeast: toNumber(low), atMost: toNumber(high) }
}

/** The classes a list may still name. */
export function classOf(program: Program, state: State, list: string): ClassResult {
  const at = numberOfId(program.classLists, list)
  const names = program.classLists[at]?.names ?? []
  const mask = state.classes[at] ?? 0
  const possible = names.filter((_, bit) => mask & (1 << bit))
  return { class: possible.length === 1 ? (possible[0] ?? 'unknown') : 'unknown', possible }
}

function panelsOf(program: Program, state: State): readonly PanelResult[] {
  return program.questionnaire.panels.map((panel) => ({
    id: panel.id,
    shown: toTruth(truthIn(program, state, panel)),
    rows: panel.rows.map((row) => {
      const { finding } = row
      const truth = toTruth(concluded(program, state, finding))
      const isUntested = program.nodeIn.has(row) && truthIn(program, state, row) === YES
      return { finding, truth: isUntested && truth !== 'yes' ? 'untested' : truth }
    }),
  }))
}
