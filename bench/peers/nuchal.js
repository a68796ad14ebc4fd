import { answerSlots, fillSlots } from '../../dist/batch/answer-slots.js'
import { compile } from '../../dist/engine/compile.js'
import { run } from '../../dist/engine/run.js'
import { ANSWER_UNKNOWN, NOT_ASKED } from '../../dist/engine/slot.js'
import { newState, truthAt } from '../../dist/engine/state.js'
import { YES } from '../../dist/engine/truth-bits.js'
import { SCORE } from '../workload/language.js'
import { loadQuestionnaire, shownId } from '../workload/questionnaire.js'

/** As `nuchal batch` does it for a record that is parsed already: slots, a run, and what it came to. */
export function nuchal(workload) {
  const program = compile(loadQuestionnaire(workload))
  const { questionnaire, index, nodeOf } = program
  const nodeAt = (id) => nodeOf.get(index.conclusions.get(id))
  const places = (ids, nodes) => ids.map((id, at) => ({ id, node: nodes[at] }))
  const found = Object.keys(workload.findings)
  const shown = Object.keys(workload.shownWhen)
  const nodes = {
    shown: places(shown, shown.map(shownId).map(nodeAt)),
    findings: places(found, found.map(nodeAt)),
    rules: questionnaire.topics.map(({ id, relevantWhen }) => {
      return { id, node: nodeOf.get(relevantWhen) }
    }),
  }
  const score = program.measures.findIndex(({ id }) => id === SCORE)
  const slots = answerSlots(questionnaire)
  const state = newState(program)
  const evaluate = ({ id, answers }) => {
    if (!fillSlots(slots, answers, state.slots)) throw new Error(`${id} is no response`)
    leaveNothingUnasked(state.slots)
    run(program, state)
    return {
      id,
      shown: established(nodes.shown, state),
      findings: established(nodes.findings, state),
      rules: established(nodes.rules, state),
      score: state.measures[score].low.over,
    }
  }
  return { name: 'nuchal', evaluate }
}

/** The workload has no word for a question still to be asked: an answer that is missing stays so. */
function leaveNothingUnasked(slots) {
  for (let at = 0; at < slots.length; at += 1) {
    if (slots[at] === NOT_ASKED) slots[at] = ANSWER_UNKNOWN
  }
}

function established(places, state) {
  const ids = []
  for (const { id, node } of places) if (truthAt(state, node) === YES) ids.push(id)
  return ids
}
