import type { Condition, Line, OptionLine } from '../../../src/model/condition.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { fits } from './fits.ts'
import { agreement, allOf, anyOf, atLeast, opposite } from './kleene.ts'
import { lineAboutQuestion } from './line-about-question.ts'
import type { World } from './world.ts'

/** language.md, "Conditions": the combiners. */
export function conditionTruth(world: World, condition: Condition): Truth {
  switch (condition.kind) {
    case 'all':
      return allOf(truths(world, condition.of))
    case 'any':
      return anyOf(truths(world, condition.of))
    case 'none':
      return opposite(anyOf(truths(world, condition.of)))
    case 'at-least':
      return atLeast(condition.count, truths(world, condition.of))
    default:
      return lineTruth(world, condition)
  }
}

function truths(world: World, conditions: readonly Condition[]): readonly Truth[] {
  return conditions.map((condition) => conditionTruth(world, condition))
}

/** language.md, "Conditions": the table of lines, by what a line is about. */
function lineTruth(world: World, line: Line): Truth {
  switch (line.kind) {
    case 'conclusion': {
      const truth = world.conclusion(line.id)
      return line.negated ? opposite(truth) : truth
    }
    case 'option':
      return line.about === 'class' ? lineAboutClass(world, line) : lineAboutQuestion(world, line)
    case 'number':
    case 'between':
      if (line.about === 'question') return lineAboutQuestion(world, line)
      return agreement(
        world.values(line.id).map((value) => value !== undefined && fits(line, value)),
      )
    default:
      return lineAboutQuestion(world, line)
  }
}

function lineAboutClass(world: World, line: OptionLine): Truth {
  const named = agreement(world.classes(line.id).map((one) => line.options.includes(one)))
  return line.is === 'is-not' ? opposite(named) : named
}
