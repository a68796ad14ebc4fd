import type { Answers } from '../../../src/model/answer.ts'
import type {
  Assessment,
  ClassResult,
  MeasureRange,
  PanelResult,
} from '../../../src/model/assessment.ts'
import type { Panel } from '../../../src/model/finding.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { conditionTruth } from './condition-truth.ts'
import { countedAnswers } from './counted-answers.ts'
import { agreement } from './kleene.ts'
import { providerQuestions } from './provider-questions.ts'
import { isStopped, redFlagResults, urgencyRange } from './red-flags.ts'
import { topicResults } from './topics.ts'
import type { ValueSet } from './value-set.ts'
import type { World } from './world.ts'
import { worldOf } from './world-of.ts'

/** `settle: false` leaves every `settledBy` empty: finding them takes long on large questionnaires. */
export type Effort = { readonly settle: boolean }

/** The language document as a program, slow and plain: what the engine is held against. */
export function assessByOracle(
  questionnaire: Questionnaire,
  answers: Answers,
  effort: Effort = { settle: true },
): Assessment {
  const world = worldOf(questionnaire, answers)
  const topics = topicResults(world, effort)
  return {
    urgency: urgencyRange(world),
    stopped: isStopped(world),
    redFlags: redFlagResults(world),
    findings: results(questionnaire.findings, world.conclusion),
    measures: results(questionnaire.measures, (id) => range(world.values(id))),
    classes: results(questionnaire.classes, (id) => classResult(world.classes(id))),
    panels: questionnaire.panels.map((panel) => panelResult(world, panel)),
    topics,
    ask: isStopped(world) ? [] : providerQuestions(world, topics),
    enabled: results(questionnaire.questions, world.enablement),
    answers: countedAnswers(world),
  }
}

function results<T>(
  list: readonly { readonly id: string }[],
  result: (id: string) => T,
): ReadonlyMap<string, T> {
  return new Map(list.map(({ id }) => [id, result(id)]))
}

function range(values: ValueSet): MeasureRange {
  const numbers = values.filter((value) => value !== undefined).map((value) => value.valueOf())
  const defined = agreement(values.map((value) => value !== undefined))
  if (defined === 'no') return { defined }
  return { defined, atLeast: Math.min(...numbers), atMost: Math.max(...numbers) }
}

function classResult(possible: readonly string[]): ClassResult {
  const [only, ...others] = possible
  return { class: only === undefined || others.length > 0 ? 'unknown' : only, possible }
}

function panelResult(world: World, { id, showWhen, rows }: Panel): PanelResult {
  const holds = (when: Panel['showWhen'], absent: Truth): Truth =>
    when === undefined ? absent : conditionTruth(world, when)
  return {
    id,
    shown: holds(showWhen, 'yes'),
    rows: rows.map(({ finding, untestedWhen }) => {
      const truth = world.conclusion(finding)
      const untested = truth !== 'yes' && holds(untestedWhen, 'no') === 'yes'
      return { finding, truth: untested ? 'untested' : truth }
    }),
  }
}
