import { Environment } from '@marcbachmann/cel-js'
import { resultMaker } from '../workload/result.js'
import { comparisons, expressions, scoreText, signs } from './expression.js'
import { placesOf } from './places.js'
import { twoValued } from './two-valued.js'
import { underscored, withUnderscores } from './underscored.js'

/** A missing key is an error in CEL, so every comparison asks for it first. Numbers are its doubles. */
export function cel(workload) {
  const { definitions, shown, rules } = twoValued(workload)
  const write = expressions(say, comparisons)
  const environment = new Environment()
    .registerVariable('a', 'map')
    .registerVariable('f', 'map')
    .registerVariable('score', 'double')
  const parse = (condition) => environment.parse(write(condition))
  const score = environment.parse(scoreText(workload.points, scoreWords))
  const places = placesOf(workload)
  const found = definitions.map(({ name, when }) => {
    return { key: underscored(name), place: places.get(name) ?? -1, holds: parse(when) }
  })
  const shows = shown.map(({ when }) => parse(when))
  const rule = rules.map(({ when }) => parse(when))
  const result = resultMaker(workload)
  const evaluate = ({ id, answers }) => {
    const context = { a: answers, f: {}, score: 0 }
    context.score = score(context)
    const findings = []
    for (const { key, place, holds } of found) {
      const truth = holds(context)
      context.f[key] = truth
      if (place >= 0) findings[place] = truth
    }
    const truths = (list) => list.map((holds) => holds(context))
    return result({
      id,
      shown: truths(shows),
      findings,
      rules: truths(rule),
      score: context.score,
    })
  }
  return { name: 'cel-js', take: withUnderscores, evaluate }
}

const answer = (id) => `a.${underscored(id)}`
const present = (id) => `has(${answer(id)})`
const double = (number) => `${number}.0`

const scoreWords = {
  number: double,
  nothing: '0.0',
  question: (id, chain) => `(${present(id)} ? ${chain} : 0.0)`,
  choose: (id, option, count, otherwise) =>
    `(${answer(id)} == '${option}' ? ${count} : ${otherwise})`,
}

const say = {
  ...signs,
  number: double,
  answer,
  present,
  missing: (id) => `!${present(id)}`,
  finding: (name) => `f.${underscored(name)}`,
  score: 'score',
  is: (said, text) => `${said} == ${text}`,
  isNot: (said, text) => `${said} != ${text}`,
  isOneOf: (said, texts) => `${said} in [${texts}]`,
  includes: (said, text) => `${text} in ${said}`,
  chosen: (id, compare, count) => `size(${answer(id)}) ${compare} ${count}`,
  atLeast: (count, parts) =>
    `(${parts.map((part) => `(${part} ? 1 : 0)`).join(' + ')}) >= ${count}`,
}
