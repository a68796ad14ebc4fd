import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { laneClasses } from '../../src/engine/lane-classes.ts'
import { boundInLane } from '../../src/engine/lane-measure.ts'
import { laneProgram } from '../../src/engine/lane-program.ts'
import { LANES, laneTruth, newLanes } from '../../src/engine/lanes.ts'
import type { Program } from '../../src/engine/program.ts'
import { run } from '../../src/engine/run.ts'
import { runLanes } from '../../src/engine/run-lanes.ts'
import { sampler } from '../../src/engine/sample.ts'
import { type Bounds, newState, setAnswers } from '../../src/engine/state.ts'
import type { Answers } from '../../src/model/answer.ts'
import { anyAnswers } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'

// A law takes as long as its runs do, on whatever machine.
vi.setConfig({ testTimeout: 120_000 })

test('each lane comes to what a run of its response does: every node, measure and class', () => {
  void fc.assert(
    fc.property(
      anyQuestionnaire.chain((questionnaire) => {
        const group = fc.array(anyAnswers(questionnaire), { minLength: 1, maxLength: LANES })
        return fc.record({
          questionnaire: fc.constant(questionnaire),
          groups: fc.array(group, { minLength: 1, maxLength: 2 }),
        })
      }),
      ({ questionnaire, groups }) => {
        const program = compile(questionnaire)
        expect(inLanes(program, groups)).toEqual(oneByOne(program, groups))
      },
    ),
    { numRuns: 1000 },
  )
})

test.for(
  questionnairesIn('questionnaires').map(
    (questionnaire) => [questionnaire.id, questionnaire] as const,
  ),
)('on responses to %s too', ([, questionnaire]) => {
  const program = compile(questionnaire)
  const draw = sampler(program, dice())
  const groups = [LANES, LANES, LANES, 5].map((length) => Array.from({ length }, draw))
  expect(inLanes(program, groups)).toEqual(oneByOne(program, groups))
})

type Groups = readonly (readonly Answers[])[]

/** All that a run computes, by response. */
type Computed = {
  readonly truths: readonly number[]
  readonly classes: readonly number[]
  readonly measures: readonly Bounds[]
}

/** One value for all the groups, so that what one leaves behind would show in the next. */
function inLanes(program: Program, groups: Groups): readonly Computed[] {
  const lowered = laneProgram(program)
  const lanes = newLanes(lowered)
  return groups.flatMap((group) => {
    group.forEach((answers, lane) => {
      const state = lanes.states[lane]
      if (state !== undefined) setAnswers(program, state, answers)
    })
    runLanes(lowered, lanes, group.length)
    return group.map((_, lane) => ({
      truths: Array.from({ length: program.nodes }, (_, node) => laneTruth(lanes, lane, node)),
      classes: program.classLists.map((_, list) => laneClasses(lowered, lanes, { list, lane })),
      measures: program.measures.map((_, measure) => {
        return boundsOf(boundInLane(lowered, lanes, { measure, lane }))
      }),
    }))
  })
}

function oneByOne(program: Program, groups: Groups): readonly Computed[] {
  return groups.flat().map((answers) => {
    const state = newState(program)
    setAnswers(program, state, answers)
    run(program, state)
    return {
      truths: [...state.truths],
      classes: [...state.classes],
      measures: state.measures.map(boundsOf),
    }
  })
}

const boundsOf = ({ defined, low, high }: Bounds): Bounds => ({ defined, low, high })

/** The same numbers every time. */
function dice(): () => number {
  let seed = 1
  return () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
}
