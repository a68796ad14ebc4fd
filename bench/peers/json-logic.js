import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'
import { resultMaker } from '../workload/result.js'
import { placesOf } from './places.js'
import { nameOf, twoValued } from './two-valued.js'

/** Every condition built into a function first. */
export function jsonLogicEngine(workload) {
  const engine = new LogicEngine(undefined, { permissive: false })
  engine.addMethod('length', ([list]) => lengthOf(list), { deterministic: true, sync: true })
  const evaluate = evaluator(workload, (logic) => engine.build(logic))
  return { name: 'json-logic-engine', evaluate }
}

export function jsonLogicJs(workload) {
  jsonLogic.add_operation('length', lengthOf)
  const evaluate = evaluator(workload, (logic) => (data) => jsonLogic.apply(logic, data))
  return { name: 'json-logic-js', evaluate }
}

const lengthOf = (list) => list?.length ?? 0

/** JSON Logic gives nothing a name: the caller puts what was found among the data, one after the other. */
function evaluator(workload, build) {
  const { definitions, shown, rules } = twoValued(workload)
  const places = placesOf(workload)
  const score = build(scoreLogic(workload.points))
  const found = definitions.map(({ name, when }) => {
    return { name, place: places.get(name) ?? -1, holds: build(logicOf(when)) }
  })
  const shows = shown.map(({ when }) => build(logicOf(when)))
  const rule = rules.map(({ when }) => build(logicOf(when)))
  const result = resultMaker(workload)
  return ({ id, answers }) => {
    const data = { a: answers, f: {}, score: 0 }
    data.score = score(data)
    const findings = []
    for (const { name, place, holds } of found) {
      const truth = Boolean(holds(data))
      data.f[name] = truth
      if (place >= 0) findings[place] = truth
    }
    const truths = (list) => list.map((holds) => Boolean(holds(data)))
    return result({ id, shown: truths(shows), findings, rules: truths(rule), score: data.score })
  }
}

const answerTo = (question) => ({ var: `a.${question}` })

function scoreLogic(points) {
  const terms = Object.entries(points).flatMap(([question, byOption]) => {
    return Object.entries(byOption)
      .filter(([, count]) => count > 0)
      .map(([option, count]) => ({ if: [{ '===': [answerTo(question), option] }, count, 0] }))
  })
  return { '+': terms }
}

function logicOf(condition) {
  switch (condition.kind) {
    case 'all':
      return { and: condition.of.map(logicOf) }
    case 'any':
      return { or: condition.of.map(logicOf) }
    case 'at-least': {
      const counted = condition.of.map((part) => ({ if: [logicOf(part), 1, 0] }))
      return { '>=': [{ '+': counted }, condition.count] }
    }
    case 'finding':
      return { var: `f.${nameOf(condition)}` }
    default:
      return lineOf(condition)
  }
}

function lineOf({ kind, question, other, option, options, count, bound, low, high }) {
  const answer = answerTo(question)
  const present = (id) => ({ '!==': [answerTo(id), null] })
  const given = (...parts) => ({ and: [present(question), ...parts] })
  switch (kind) {
    case 'is':
      return { '===': [answer, option] }
    case 'is-not':
      return given({ '!==': [answer, option] })
    case 'is-one-of':
      return { in: [answer, options] }
    case 'is-none-of':
      return given({ '!': [{ in: [answer, options] }] })
    case 'includes':
      return { in: [option, answer] }
    case 'lacks':
      return given({ '!': [{ in: [option, answer] }] })
    case 'chosen':
      return { '>=': [{ length: [answer] }, count] }
    case 'chosen-below':
      return given({ '<': [{ length: [answer] }, count] })
    case 'from':
      return given({ '>=': [answer, bound] })
    case 'below':
      return given({ '<': [answer, bound] })
    case 'between':
      return given({ '>=': [answer, low] }, { '<=': [answer, high] })
    case 'outside':
      return given({ or: [{ '<': [answer, low] }, { '>': [answer, high] }] })
    case 'above':
      return given(present(other), { '>': [answer, answerTo(other)] })
    case 'not-above':
      return given(present(other), { '<=': [answer, answerTo(other)] })
    case 'answered':
      return present(question)
    case 'missing':
      return { '===': [answer, null] }
    case 'score-from':
      return { '>=': [{ var: 'score' }, bound] }
    case 'score-below':
      return { '<': [{ var: 'score' }, bound] }
    default:
      throw new Error(`no condition is called "${kind}"`)
  }
}
