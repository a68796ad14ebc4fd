import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../src/cli/seeded-random.ts'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { sampler } from '../../src/engine/sample.ts'
import type { AskResult, Assessment } from '../../src/model/assessment.ts'
import type { Standing, Topic } from '../../src/model/topic.ts'
import { fill } from '../../src/report/insertions.ts'
import { rankedQuestions } from '../../src/report/rank-questions.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'
import { backOfHead, occasionOf } from './back-of-head.ts'
import { block } from './back-of-head-topics.ts'

const always = backOfHead.redFlags[0]?.when

test('topics to discuss take turns, later ones wait two rounds, what may apply is last', () => {
  const outcome = outcomeOf([
    { id: 'may', standing: 'may-apply', asks: ['m1'] },
    { id: 'later', standing: 'later', asks: ['l1', 'l2'] },
    { id: 'one', standing: 'discuss', asks: ['a1', 'a2', 'a3', 'a4'] },
    { id: 'two', standing: 'discuss', asks: ['b1', 'b2', 'b3'] },
  ])
  expect(ranked(outcome)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3', 'l1', 'a4', 'l2', 'm1'])
})

test('a question asked because of an answer comes second', () => {
  const outcome = outcomeOf([
    { id: 'one', standing: 'discuss', asks: ['first', 'second', 'third', 'mine!'] },
  ])
  expect(ranked(outcome)).toEqual(['first', 'mine!', 'second', 'third'])
})

test('a shared question belongs to the nearest of its topics, once', () => {
  const outcome = outcomeOf([
    { id: 'may', standing: 'may-apply', asks: ['same', 'm2'] },
    { id: 'one', standing: 'discuss', asks: ['a1', 'same'] },
  ])
  expect(rankedQuestions(outcome).map(({ ask, topic }) => [ask.text, topic.id])).toEqual([
    ['a1', 'one'],
    ['same', 'one'],
    ['m2', 'may'],
  ])
})

describe('of twelve questions', () => {
  test.for([1, 2, 4, 6, 12])('each of %i topics to discuss has one', (count) => {
    const asks = (id: number) => Array.from({ length: 20 }, (_, at) => `${id}: ${at}`)
    const topics = Array.from({ length: count }, (_, id) => {
      return { id: `t${id}`, standing: 'discuss' as const, asks: asks(id) }
    })
    const shown = rankedQuestions(outcomeOf(topics)).slice(0, 12)
    expect(new Set(shown.map(({ topic }) => topic.id)).size).toBe(count)
  })
})

test.for(questionnairesIn('questionnaires'))('of $id no topic to discuss goes without', (one) => {
  const program = compile(one)
  const draw = sampler(program, seededRandom(3))
  for (let drawn = 0; drawn < 100; drawn++) {
    const outcome = { questionnaire: one, assessment: assess(program, draw()) }
    const all = rankedQuestions(outcome)
    const shown = all.slice(0, 12)
    const toDiscuss = all.filter(({ standing }) => standing === 'discuss')
    const starved = toDiscuss.filter(({ topic }) => !shown.some((other) => other.topic === topic))
    const texts = all.map(({ ask }) => fill(ask.text, outcome).toLowerCase())
    const standings = all.map(({ standing }) => standing)
    expect(starved).toEqual([])
    expect(texts).toEqual([...new Set(texts)])
    const mayApply = standings.filter((standing) => standing === 'may-apply').length
    expect(standings.lastIndexOf('discuss')).toBeLessThan(standings.length - mayApply)
    expect(standings.lastIndexOf('later')).toBeLessThan(standings.length - mayApply)
    expect(all.length).toBe(outcome.assessment.ask.length)
  }
})

type Asking = {
  readonly id: string
  readonly standing: Standing
  readonly asks: readonly string[]
}

/** Topics in the order of their ranks; a question with an exclamation mark has a condition. */
function outcomeOf(asking: readonly Asking[]) {
  const topics = asking.map(({ id, asks }, order): Topic => {
    const askYourProvider = asks.map((ask) => {
      return { id: ask, ask, ...(ask.endsWith('!') && always !== undefined && { when: always }) }
    })
    return { ...block, id, rank: { ...block.rank, order }, askYourProvider }
  })
  const { assessment, ...rest } = occasionOf({}, { topics })
  const results = asking.map(({ id, standing }) => {
    return { id, standing, because: [], first: [], settledBy: [], cautions: [] }
  })
  const texts = [...new Set(asking.flatMap(({ asks }) => asks))]
  const ask = texts.map((text): AskResult => {
    const asked = asking.filter(({ asks }) => asks.includes(text))
    return { id: text, text, topics: asked.map(({ id }) => id) }
  })
  const told: Assessment = { ...assessment, topics: results, ask }
  return { ...rest, assessment: told }
}

function ranked(outcome: ReturnType<typeof outcomeOf>): readonly string[] {
  return rankedQuestions(outcome).map(({ ask }) => ask.text)
}
