import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { type Assembler, indexOf } from './assembler.ts'
import { linesOf, partsOf } from './check-lines.ts'
import { compileClassList } from './compile-class.ts'
import { compileCondition } from './compile-condition.ts'
import { enablementOf } from './compile-enablement.ts'
import { compileMeasure } from './compile-measure.ts'
import type { Program } from './program.ts'
import { questionsReadBy } from './read-by.ts'

/** Makes a questionnaire ready to run. It must be one that `load` found no error in. */
export function compile(questionnaire: Questionnaire): Program {
  const assembler = start(questionnaire)
  // Enablement comes first, in the order of asking, so that an interview can run only as far.
  const enablement: number[] = []
  const enabledBy = questionnaire.questions.map((_, question) => {
    enablement.push(enablementOf(assembler, question))
    return assembler.code.length
  })
  for (const condition of conditionsOf(questionnaire)) compileCondition(assembler, condition)
  for (const { id } of questionnaire.measures) compileMeasure(assembler, id)
  for (const { id } of questionnaire.classes) compileClassList(assembler, id)
  const { index, measures, measureLines, classLists, nodeOf, nodes } = assembler
  const looksAhead = questionnaire.questions.some(({ when }, question) => {
    return when !== undefined && Math.max(...questionsReadBy(when, index)) >= question
  })
  return {
    questionnaire,
    code: Int32Array.from(assembler.code),
    tables: Uint8Array.from(assembler.tables),
    measures,
    measureLines,
    classLists,
    nodeOf,
    nodes,
    index,
    enablement,
    enabledBy,
    looksAhead,
  }
}

function start(questionnaire: Questionnaire): Assembler {
  const assembler: Assembler = {
    questionnaire,
    index: indexOf(questionnaire),
    code: [],
    tables: [],
    measures: [],
    measureLines: [],
    classLists: [],
    nodeOf: new Map(),
    made: new Map(),
    nodes: 1,
    nodeOfCondition: (condition) => compileCondition(assembler, condition),
    nodeOfEnablement: (question) => enablementOf(assembler, question),
  }
  return assembler
}

/** Every condition a conclusion is drawn from, and every line of a check. */
function conditionsOf(questionnaire: Questionnaire): readonly (Condition | undefined)[] {
  const { findings, redFlags, panels, topics, checks } = questionnaire
  return [
    ...redFlags.map((flag) => flag.when),
    ...findings.map((finding) => finding.when),
    ...topics.map((topic) => topic.relevantWhen),
    ...topics.flatMap((topic) => topic.askYourProvider.map((question) => question.when)),
    ...panels.map((panel) => panel.showWhen),
    ...panels.flatMap((panel) => panel.rows.map((row) => row.untestedWhen)),
    ...checks.flatMap(partsOf).flatMap(linesOf),
  ]
}
