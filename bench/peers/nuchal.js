import { answerSlots, fillSlots } from '../../dist/batch/answer-slots.js'
import { compile } from '../../dist/engine/compile.js'
import { placeOf } from '../../dist/engine/lane-code.js'
import { laneProgram } from '../../dist/engine/lane-program.js'
import { LANES, newLanes } from '../../dist/engine/lanes.js'
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
  const evaluateAll = (records) => {
    const results = []
    // Group by group, as batch hands on what it has.
    for (let from = 0; from < records.length; from += LANES) {
      const count = Math.min(LANES, records.length - from)
      for (let lane = 0; lane < count; lane += 1) {
        fillLane(slots, records[from + lane], lanes.states[lane].slots)
      }
      runLanes(lowered, lanes, count)
      addResults(results, records.slice(from, from + count), told, lanes)
    }
    return results
  }
  return { name: 'nuchal', evaluateAll }
}

/** Where among the words nodes stand, in the order of the workload; last those that the score counts. */
function toldBy({ questionnaire, index, nodeIn, measures }, { findings, shownWhen }) {
  const found = (id) => placeOf(nodeIn.get(index.conclusions.get(id)))
  return {
    shown: Object.keys(shownWhen).map((id) => ({ id, place: found(shownId(id)) })),
    findings: Object.keys(findings).map((id) => ({ id, place: found(id) })),
    rules: questionnaire.topics.map((topic) => ({
      id: topic.id,
      place: placeOf(nodeIn.get(topic)),
    })),
    score: measures.find(({ id }) => id === SCORE).of.map(placeOf),
  }
}

/** The workload has no word for a question still to be asked: an answer that is missing stays so. */
function fillLane(known, { id, answers }, slots) {
  if (!fillSlots(known, answers, slots)) throw new Error(`${id} is no response`)
  for (let at = 0; at < slots.length; at += 1) {
    if (slots[at] === NOT_ASKED) slots[at] = ANSWER_UNKNOWN
  }
}

function addResults(results, records, told, { words }) {
  const { length } = records
  const shown = established(told.shown, words, length)
  const findings = established(told.findings, words, length)
  const rules = established(told.rules, words, length)
  const scores = counted(told.score, words, length)
  for (const [lane, { id }] of records.entries()) {
    results.push({
      id,
      shown: shown[lane],
      findings: findings[lane],
      rules: rules[lane],
      score: scores[lane],
    })
  }
}

/** The ids of what holds, by lane. */
function established(places, words, count) {
  const ids = Array.from({ length: count }, () => [])
  for (const { id, place } of places) {
    forEachLane(words[place], count, (lane) => ids[lane].push(id))
  }
  return ids
}

/** How many hold, by lane. */
function counted(places, words, count) {
  const counts = new Int32Array(count)
  for (const place of places) {
    forEachLane(words[place], count, (lane) => {
      counts[lane] += 1
    })
  }
  return counts
}

/** A truth is a word, and each of its bits a lane. */
function forEachLane(word, count, visit) {
  const among = count === LANES ? -1 : (1 << count) - 1
  for (let left = word & among; left !== 0; left &= left - 1) visit(31 - Math.clz32(left & -left))
}
