import Publicodes from 'publicodes'
import { resultMaker } from '../workload/result.js'
import { withoutCounts } from './combinations.js'

const Engine = Publicodes.default ?? Publicodes

/**
 * An answer that is missing leaves what reads it undefined, so the conditions go in as they are written.
 * It knows no lists: an option of one becomes a question of its own before the clock starts.
 */
export function publicodes(workload) {
  const { questions, points, shownWhen, findings, rules } = workload
  const ofRule = (condition) => ruleOf(withoutCounts(condition))
  const engine = new Engine(
    {
      ...Object.fromEntries(questions.flatMap(inputsOf).map((name) => [name, { question: name }])),
      score: scoreRule(points),
      ...mapEntries(findings, ([id, when]) => [id, ofRule(when)]),
      ...mapEntries(shownWhen, ([id, when]) => [showsName(id), ofRule(when)]),
      ...Object.fromEntries(rules.map(({ id, when }) => [id, ofRule(when)])),
    },
    { strict: { situation: false, noOrphanRule: false }, logger: silent },
  )
  const shown = Object.keys(shownWhen).map(showsName)
  const found = Object.keys(findings)
  const ruled = rules.map(({ id }) => id)
  const worthOf = (name) => engine.evaluate(name).nodeValue
  const result = resultMaker(workload)
  const evaluate = ({ id, situation }) => {
    engine.setSituation(situation)
    return result({
      id,
      shown: shown.map(worthOf),
      findings: found.map(worthOf),
      rules: ruled.map(worthOf),
      score: worthOf('score'),
    })
  }
  return { name: 'publicodes', take: situationMaker(questions), evaluate }
}

const silent = { log() {}, warn() {}, error() {} }

const mapEntries = (map, entry) => Object.fromEntries(Object.entries(map).map(entry))

const showsName = (id) => `shows ${id}`
const countName = (id) => `${id} count`
const optionName = (id, option) => `${id} ${option}`
const yesName = (id) => `${id} yes`

function inputsOf({ id, type, options }) {
  if (type === 'choices') return [countName(id), ...options.map((each) => optionName(id, each))]
  return type === 'yes-no' ? [id, yesName(id)] : [id]
}

function situationMaker(questions) {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return ({ id, answers }) => ({
    id,
    situation: Object.fromEntries(
      Object.entries(answers).flatMap(([name, answer]) => inputs(byId.get(name), answer)),
    ),
  })
}

const french = (truth) => (truth ? 'oui' : 'non')

function inputs({ id, type, options }, answer) {
  if (type === 'number') return [[id, answer]]
  if (type === 'choices') {
    const said = options.map((each) => [optionName(id, each), french(answer.includes(each))])
    return [[countName(id), answer.length], ...said]
  }
  const said = [id, `'${answer}'`]
  if (type !== 'yes-no' || answer === 'unknown') return [said]
  return [said, [yesName(id), french(answer === 'yes')]]
}

function scoreRule(points) {
  const terms = Object.entries(points).map(([id, byOption]) => {
    const worth = Object.entries(byOption).filter(([, count]) => count > 0)
    const cases = worth.map(([option, count]) => ({ si: `${id} = '${option}'`, alors: count }))
    return { variations: [{ si: { 'est non défini': id }, alors: 0 }, ...cases, { sinon: 0 }] }
  })
  return { somme: terms }
}

function ruleOf(condition) {
  const rule = write(condition)
  return typeof rule === 'string' ? { valeur: rule } : rule
}

function write(condition) {
  const { kind, question, other, option, options, count, bound, low, high } = condition
  switch (kind) {
    case 'all':
      return { 'toutes ces conditions': condition.of.map(write) }
    case 'any':
      return { 'une de ces conditions': condition.of.map(write) }
    case 'not':
      return { '=': [write(condition.of), 'non'] }
    case 'finding':
      return condition.id
    case 'yes':
      return yesName(question)
    case 'is':
      return `${question} = '${option}'`
    case 'is-one-of':
      return { 'une de ces conditions': options.map((each) => `${question} = '${each}'`) }
    case 'includes':
      return optionName(question, option)
    case 'chosen':
      return `${countName(question)} >= ${count}`
    case 'from':
      return `${question} >= ${bound}`
    case 'below':
      return `${question} < ${bound}`
    case 'between':
      return { 'toutes ces conditions': [`${question} >= ${low}`, `${question} <= ${high}`] }
    case 'above':
      return `${question} > ${other}`
    case 'answered':
      return { 'est défini': question.endsWith('-list') ? countName(question) : question }
    case 'score-from':
      return `score >= ${bound}`
    default:
      throw new Error(`no condition is called "${kind}"`)
  }
}
