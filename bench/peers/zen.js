import zen from '@gorules/zen-engine'
import { resultMaker } from '../workload/result.js'
import { comparisons, expressions, scoreText, words } from './expression.js'
import { twoValued } from './two-valued.js'
import { underscored, withUnderscores } from './underscored.js'

/** A decision of one node of expressions, which loops over responses: faster than one call for each. */
export function zenEngine(workload) {
  const { definitions, shown, rules } = twoValued(workload)
  const write = expressions(say, comparisons.filter(needsAnswer))
  const score = scoreText(workload.points, {
    choose: (id, option, count, otherwise) => {
      return `(${underscored(id)} == '${option}' ? ${count} : ${otherwise})`
    },
  })
  const named = [
    { key: 'score', value: score },
    ...definitions.map(({ name, when }) => ({ key: underscored(name), value: write(when) })),
    ...shown.map(({ id, when }) => ({ key: showsKey(id), value: write(when) })),
    ...rules.map(({ id, when }) => ({ key: id, value: write(when) })),
  ]
  const decision = new zen.ZenEngine().createDecision(graphOf(named))
  const result = resultMaker(workload)
  const showsKeys = shown.map(({ id }) => showsKey(id))
  const findingKeys = Object.keys(workload.findings).map(underscored)
  const evaluateAll = async (responses) => {
    const rows = responses.map(({ answers }) => answers)
    const { result: given } = await decision.evaluate({ rows })
    return given.out.map((truths, at) => {
      return result({
        id: responses[at].id,
        shown: showsKeys.map((key) => truths[key]),
        findings: findingKeys.map((key) => truths[key]),
        rules: rules.map(({ id }) => truths[id]),
        score: truths.score,
      })
    })
  }
  return { name: 'zen-engine', take: withUnderscores, evaluateAll, isAsync: true }
}

const showsKey = (id) => `shows_${underscored(id)}`

/** Equality is the one thing it asks of what is missing without an error. */
const needsAnswer = (kind) => kind !== 'is' && kind !== 'is-one-of'

const say = {
  ...words,
  answer: underscored,
  finding: (name) => `$.${underscored(name)}`,
  score: '$.score',
  present: (id) => `${underscored(id)} != null`,
  missing: (id) => `${underscored(id)} == null`,
  is: (answer, text) => `${answer} == ${text}`,
  isNot: (answer, text) => `${answer} != ${text}`,
  isOneOf: (answer, texts) => `(${answer} in [${texts}])`,
  includes: (answer, text) => `(${text} in ${answer})`,
  chosen: (id, compare, count) => `len(${underscored(id)}) ${compare} ${count}`,
  atLeast: (count, parts) => `count([${parts}], # == true) >= ${count}`,
}

function graphOf(named) {
  const position = { x: 0, y: 0 }
  const content = {
    expressions: named.map((each, at) => ({ id: `e${at}`, ...each })),
    passThrough: false,
    inputField: 'rows',
    outputPath: 'out',
    executionMode: 'loop',
  }
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'work', type: 'expressionNode', name: 'work', position, content },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'work', type: 'edge' },
      { id: 'b', sourceId: 'work', targetId: 'out', type: 'edge' },
    ],
  }
}
