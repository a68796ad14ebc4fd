import { createRequire } from 'node:module'
import { resultMaker } from '../workload/result.js'
import { expressions, scoreText, words } from './expression.js'
import { placesOf } from './places.js'
import { twoValued } from './two-valued.js'

const { ExpressionRunner } = createRequire(import.meta.url)('survey-core')

/** Its expressions alone, one for each condition: many times as fast as its survey model. */
export function survey(workload) {
  const { definitions, shown, rules } = twoValued(workload)
  const write = expressions(say, ['is-not', 'is-none-of', 'lacks', 'chosen-below'])
  const runner = (text) => {
    const made = new ExpressionRunner(text)
    return (values) => made.runValues(values)
  }
  const score = runner(scoreText(workload.points, { choose }))
  const places = placesOf(workload)
  const found = definitions.map(({ name, when }) => {
    return { name, place: places.get(name) ?? -1, holds: runner(write(when)) }
  })
  const shows = shown.map(({ when }) => runner(write(when)))
  const rule = rules.map(({ when }) => runner(write(when)))
  const result = resultMaker(workload)
  const evaluate = ({ id, answers }) => {
    const values = { ...answers, score: 0 }
    values.score = score(values)
    const findings = []
    for (const { name, place, holds } of found) {
      const truth = holds(values) === true
      values[name] = truth
      if (place >= 0) findings[place] = truth
    }
    const truths = (list) => list.map((holds) => holds(values) === true)
    return result({ id, shown: truths(shows), findings, rules: truths(rule), score: values.score })
  }
  return { name: 'survey-core', evaluate }
}

const choose = (id, option, count, otherwise) =>
  `iif({${id}} = '${option}', ${count}, ${otherwise})`

const say = {
  ...words,
  not: (part) => `!(${part})`,
  answer: (id) => `{${id}}`,
  finding: (name) => `({${name}} = true)`,
  score: '{score}',
  present: (id) => `({${id}} notempty)`,
  missing: (id) => `({${id}} empty)`,
  is: (answer, text) => `(${answer} = ${text})`,
  isNot: (answer, text) => `(${answer} <> ${text})`,
  isOneOf: (answer, texts) => `(${answer} anyof [${texts}])`,
  includes: (answer, text) => `(${answer} contains ${text})`,
  chosen: (id, compare, count) => `({${id}.length} ${compare} ${count})`,
  atLeast: (count, parts) => {
    return `((${parts.map((part) => `iif(${part}, 1, 0)`).join(' + ')}) >= ${count})`
  },
}
