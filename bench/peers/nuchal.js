import { answerSlots, fillSlots } from '../../dist/batch/answer-slots.js'
import { compile } from '../../dist/engine/compile.js'
import { boundInLane } from '../../dist/engine/lane-measure.js'
import { laneProgram } from '../../dist/engine/lane-program.js'
import { holdsInLane, LANES, newLanes } from '../../dist/engine/lanes.js'
import { runLanes } from '../../dist/engine/run-lanes.js'
import { ANSWER_UNKNOWN, NOT_ASKED } from '../../dist/engine/slot.js'
import { SCORE } from '../workload/language.js'
import { loadQuestionnaire, shownId } from '../workload/questionnaire.js'

/** As `nuchal batch` does it for records that are parsed already: slots, a run, and what each came to. */
export function nuchal(workload) {
  const lowered = laneProgram(compile(loadQuestionnaire(workload)))
  const told = toldBy(lowered.program, workload)
  const slots = answerSlots(lowered.program.questionnaire)
  const lanes = newLanes(lowered)
  // Group by group, as batch hands on what it has.
  function* evaluateAll(records) {
    for (let from = 0; from < records.length; from += LANES) {
      const count = Math.min(LANES, records.length - from)
      for (let lane = 0; lane < count; lane += 1) {
        fillLane(slots, records[from + lane], lanes.states[lane].slots)
      }
      runLanes(lowered, lanes, count)
      for (let lane = 0; lane < count; lane += 1) {
        yield resultOf(records[from + lane].id, told, { lowered, lanes, lane })
      }
    }
  }
  return { name: 'nuchal', evaluateAll }
}

/** Nodes by id, in the order of the workload, and the measure that is its score. */
function toldBy({ questionnaire, index, nodeOf, measures }, { findings, shownWhen }) {
  const found = (id) => nodeOf.get(index.conclusions.get(id))
  return {
    shown: Object.keys(shownWhen).map((id) => ({ id, node: found(shownId(id)) })),
    findings: Object.keys(findings).map((id) => ({ id, node: found(id) })),
    rules: questionnaire.topics.map(({ id, relevantWhen }) => {
      return { id, node: nodeOf.get(relevantWhen) }
    }),
    score: measures.findIndex(({ id }) => id === SCORE),
  }
}

/** The workload has no word for a question still to be asked: an answer that is missing stays so. */
function fillLane(known, { id, answers }, slots) {
  if (!fillSlots(known, answers, slots)) throw new Error(`${id} is no response`)
  for (let at = 0; at < slots.length; at += 1) {
    if (slots[at] === NOT_ASKED) slots[at] = ANSWER_UNKNOWN
  }
}

function resultOf(id, told, { lowered, lanes, lane }) {
  return {
    id,
    shown: established(told.shown, lanes, lane),
    findings: established(told.findings, lanes, lane),
    rules: established(told.rules, lanes, lane),
    score: boundInLane(lowered, lanes, { measure: told.score, lane }).low.over,
  }
}

function established(places, lanes, lane) {
  const ids = []
  for (const { id, node } of places) if (holdsInLane(lanes, lane, node)) ids.push(id)
  return ids
}
