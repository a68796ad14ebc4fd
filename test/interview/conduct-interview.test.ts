import { expect, test } from 'vitest'
import { begin } from '../../src/interview/begin.ts'
import { conductInterview } from '../../src/interview/conduct-interview.ts'
import type { Prompter } from '../../src/interview/prompter.ts'
import { back, interview, program, safe, say, throughout } from './playing.ts'
import { everyAnswer, no, yes } from './small-intake.ts'

const sudden = say(['sudden', yes], ['weak', no], ['age-under-18', no])
const young = say(['sudden', no], ['weak', no], ['age-under-18', yes])
const both = say(['sudden', yes], ['weak', no], ['age-under-18', yes])

test('a complete interview has every answer and misses none', async () => {
  const { how, answers, missing } = await interview([...throughout, { kind: 'accept' }])
  expect({ how, answers, missing }).toEqual({ how: 'complete', answers: everyAnswer, missing: [] })
})

test('an interview that runs out of input says what is missing', async () => {
  const { how, missing } = await interview([safe])
  expect(how).toBe('end-of-input')
  expect(missing.map(({ id }) => id)).toEqual(['site', 'worst', 'pattern', 'block', 'note'])
})

test('answers that all stand by default need nobody', async () => {
  const { how, answers } = await interview([], { prefilled: everyAnswer, defaults: true })
  expect({ how, answers }).toEqual({ how: 'complete', answers: everyAnswer })
})

test('what a reply makes of the session is shown before anything else is told or asked', async () => {
  const log: string[] = []
  const left = [sudden]
  const prompter: Prompter = {
    ask: async ({ kind }) => {
      log.push(`asks ${kind}`)
      return left.shift() ?? { kind: 'stop' }
    },
    notify: () => void log.push('tells'),
  }
  await conductInterview(begin(program), prompter, ({ given, at }) => {
    log.push(`shows ${given.size} ${at.kind}`)
  })
  expect(log).toEqual([
    'asks checklist',
    'shows 3 interruption',
    'tells',
    'asks interruption',
    'shows 3 ended',
  ])
})

test('a stop is told at once, the most urgent first', async () => {
  expect((await interview([both])).told).toEqual([['thunderclap', 'minor']])
})

test('a stop is told once while the person decides', async () => {
  const { told } = await interview([sudden, { kind: 'accept' }, { kind: 'go-on' }])
  expect(told).toEqual([['thunderclap']])
})

test('a second stop is told too', async () => {
  const { told } = await interview([young, { kind: 'go-on' }, back, both])
  expect(told).toEqual([['minor'], ['thunderclap', 'minor']])
})

test('an interview stopped for a flag has the answers so far', async () => {
  const { how, answers, assessment } = await interview([sudden, { kind: 'stop-here' }])
  expect({ how, sudden: answers.get('sudden') }).toEqual({ how: 'interrupted', sudden: yes })
  expect(assessment.stopped).toBe(true)
})
