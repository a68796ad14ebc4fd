import type { Questionnaire } from '../model/questionnaire.ts'
import { type Assembler, indexOf } from './assembler.ts'
import { compileClassList } from './compile-class.ts'
import { compileCondition } from './compile-condition.ts'
import { enablementOf } from './compile-enablement.ts'
import { compileMeasure } from './compile-measure.ts'
import { conditionsOf, nodesBy } from './conditions-of.ts'
import { eachHolder, type Holder } from './holders.ts'
import { madeAtIn } from './instruction-parts.ts'
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
  const conditions = conditionsOf(questionnaire)
  const nodes = conditions.map((condition) => compileCondition(assembler, condition))
  const nodeIn = new Map<Holder, number>()
  eachHolder(questionnaire, (holder, key) => {
    const condition = holder[key]
    if (condition !== undefined) nodeIn.set(holder, compileCondition(assembler, condition))
  })
  for (const { id } of questionnaire.measures) compileMeasure(assembler, id)
  for (const { id } of questionnaire.classes) compileClassList(assembler, id)
  const { index, measures, measureLines, classLists } = assembler
  const looksAhead = questionnaire.questions.some(({ when }, question) => {
    return when !== undefined && Math.max(...questionsReadBy(when, index)) >= question
  })
  const code = Int32Array.from(assembler.code)
  return {
    questionnaire,
    code,
    tables: Uint8Array.from(assembler.tables),
    measures,
    measureLines,
    classLists,
    nodeIn,
    nodeOf: nodesBy(conditions, nodes),
    nodes: assembler.nodes,
    madeAt: madeAtIn(code),
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
