import jsonRulesEngine from 'json-rules-engine'
import { resultMaker } from '../workload/result.js'
import { withoutCounts } from './combinations.js'
import { placesOf } from './places.js'
import { findingsIn, nameOf, twoValued } from './two-valued.js'

/**
 * A finding is a rule that adds a fact for the rules after it: nine times as fast as its named conditions,
 * which it evaluates anew wherever they are named. The score is a fact that is computed.
 */
export function rulesEngine(workload) {
  const { definitions, shown, rules } = twoValued(workload)
  const engine = new jsonRulesEngine.Engine([], { allowUndefinedFacts: true })
  engine.addOperator('defined', (value, wanted) => (value !== undefined) === wanted)
  engine.addOperator('chosen', (list, count) => Array.isArray(list) && list.length >= count)
  engine.addOperator('chosenBelow', (list, count) => Array.isArray(list) && list.length < count)
  engine.addFact('score', scoreFact(workload.points))
  const places = placesOf(workload)
  const steps = stepsOf(definitions)
  for (const { name, when } of definitions) {
    engine.addRule({
      conditions: top(when),
      priority: 1 + definitions.length - steps.get(name),
      event: { type: 'findings', params: { place: places.get(name) } },
      onSuccess: (_, almanac) => void almanac.addRuntimeFact(name, true),
    })
  }
  const addRules = (list, type) => {
    for (const [place, { when }] of list.entries()) {
      engine.addRule({ conditions: top(when), event: { type, params: { place } } })
    }
  }
  addRules(shown, 'shown')
  addRules(rules, 'rules')
  const result = resultMaker(workload)
  const evaluate = async ({ id, answers }) => {
    const { events, almanac } = await engine.run(answers)
    const truths = { shown: [], findings: [], rules: [] }
    for (const { type, params } of events) {
      if (params.place !== undefined) truths[type][params.place] = true
    }
    return result({ id, ...truths, score: await almanac.factValue('score') })
  }
  return { name: 'json-rules-engine', evaluate, isAsync: true }
}

/** How many definitions a definition has to wait for, one after the other. */
function stepsOf(definitions) {
  const steps = new Map()
  for (const { name, when } of definitions) {
    const before = findingsIn(when).map((finding) => steps.get(nameOf(finding)))
    steps.set(name, 1 + Math.max(0, ...before))
  }
  return steps
}

function scoreFact(points) {
  return async (_, almanac) => {
    let score = 0
    for (const question in points) {
      score += points[question][await almanac.factValue(question)] ?? 0
    }
    return score
  }
}

function top(condition) {
  const conditions = conditionsOf(withoutCounts(condition))
  return 'all' in conditions || 'any' in conditions ? conditions : { all: [conditions] }
}

function conditionsOf(condition) {
  const { kind } = condition
  if (kind === 'all' || kind === 'any') return { [kind]: condition.of.map(conditionsOf) }
  if (kind === 'finding') {
    return { fact: nameOf(condition), operator: 'equal', value: true }
  }
  const lines = linesOf(condition)
  return lines.length === 1 ? lines[0] : { all: lines }
}

function linesOf({ kind, question, other, option, options, count, bound, low, high }) {
  const line = (operator, value) => ({ fact: question, operator, value })
  const score = (operator) => ({ fact: 'score', operator, value: bound })
  switch (kind) {
    case 'is':
      return [line('equal', option)]
    case 'is-not':
      return [line('defined', true), line('notEqual', option)]
    case 'is-one-of':
      return [line('in', options)]
    case 'is-none-of':
      return [line('defined', true), line('notIn', options)]
    case 'includes':
      return [line('contains', option)]
    case 'lacks':
      return [line('doesNotContain', option)]
    case 'chosen':
      return [line('chosen', count)]
    case 'chosen-below':
      return [line('chosenBelow', count)]
    case 'from':
      return [line('greaterThanInclusive', bound)]
    case 'below':
      return [line('lessThan', bound)]
    case 'between':
      return [line('greaterThanInclusive', low), line('lessThanInclusive', high)]
    case 'above':
      return [line('greaterThan', { fact: other })]
    case 'not-above':
      return [line('lessThanInclusive', { fact: other })]
    case 'answered':
      return [line('defined', true)]
    case 'missing':
      return [line('defined', false)]
    case 'score-from':
      return [score('greaterThanInclusive')]
    case 'score-below':
      return [score('lessThan')]
    default:
      throw new Error(`no condition is called "${kind}"`)
  }
}
