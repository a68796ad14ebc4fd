import fhirpathEngine from 'fhirpath'
import { resultMaker } from '../workload/result.js'
import { withoutCounts } from './combinations.js'
import { expressions, scoreText, words } from './expression.js'
import { underscored, withUnderscores } from './underscored.js'

/** It has three truths of its own, so the conditions go in as they are written. */
export function fhirpath(workload) {
  const write = expressions(say)
  const compile = (condition) => fhirpathEngine.compile(write(withoutCounts(condition)))
  const score = fhirpathEngine.compile(scoreText(workload.points, { choose }))
  const found = definedInOrder(workload.findings).map(([id, when]) => {
    const place = Object.keys(workload.findings).indexOf(id)
    return { key: underscored(id), place, holds: compile(when) }
  })
  const shows = Object.values(workload.shownWhen).map(compile)
  const rule = workload.rules.map(({ when }) => compile(when))
  const result = resultMaker(workload)
  const evaluate = ({ id, answers }) => {
    const environment = { score: 0 }
    environment.score = score(answers, environment)[0]
    const findings = []
    for (const { key, place, holds } of found) {
      const truth = holds(answers, environment)
      environment[key] = truth
      findings[place] = truth[0]
    }
    const truths = (list) => list.map((holds) => holds(answers, environment)[0])
    return result({
      id,
      shown: truths(shows),
      findings,
      rules: truths(rule),
      score: environment.score,
    })
  }
  return { name: 'fhirpath', take: withUnderscores, evaluate }
}

/** A finding after those it builds on. */
function definedInOrder(findings) {
  const ordered = new Map()
  const define = (id) => {
    if (ordered.has(id)) return
    namesIn(findings[id]).forEach(define)
    ordered.set(id, findings[id])
  }
  Object.keys(findings).forEach(define)
  return [...ordered]
}

function namesIn(condition) {
  if (condition.kind === 'finding') return [condition.id]
  return [condition.of ?? []].flat().flatMap(namesIn)
}

const choose = (id, option, count, otherwise) => {
  return `iif(${underscored(id)} = '${option}', ${count}, ${otherwise})`
}

/** What it calls no where an answer is missing is to be unknown. */
const given = (answer, then) => `iif(${answer}.exists(), ${then}, {})`

const say = {
  ...words,
  not: (part) => `(${part}).not()`,
  answer: underscored,
  finding: (name) => `%${underscored(name)}`,
  score: '%score',
  present: (id) => `${underscored(id)}.exists()`,
  missing: (id) => `${underscored(id)}.empty()`,
  yes: (answer) => `iif(${answer} = 'yes', true, iif(${answer} = 'no', false, {}))`,
  is: (answer, text) => `(${answer} = ${text})`,
  isOneOf: (answer, texts) => `(${answer} in (${texts.join(' | ')}))`,
  includes: (answer, text) => given(answer, `${answer} contains ${text}`),
  chosen: (id, compare, count) => {
    const answer = underscored(id)
    return given(answer, `${answer}.count() ${compare} ${count}`)
  },
}
