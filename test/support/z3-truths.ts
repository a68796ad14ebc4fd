import type { Condition, Line, OptionLine } from '../../src/model/condition.ts'
import { fits } from './oracle/fits.ts'
import { truthOfQuestionLine } from './z3-question-lines.ts'
import { allOf, anyOf, opposite, type Rails } from './z3-rails.ts'
import { both, enough, not } from './z3-text.ts'
import type { Z3World } from './z3-world.ts'

/** language.md, "Conditions": the combiners. */
export function truthOf(world: Z3World, condition: Condition): Rails {
  if (!('of' in condition)) return truthOfLine(world, condition)
  const parts = condition.of.map((part) => truthOf(world, part))
  switch (condition.kind) {
    case 'all':
      return allOf(parts)
    case 'any':
      return anyOf(parts)
    case 'none':
      return opposite(anyOf(parts))
    case 'at-least': {
      const sure = parts.map(({ yes }) => yes)
      const possible = parts.map(({ no }) => not(no))
      return { yes: enough(condition.count, sure), no: not(enough(condition.count, possible)) }
    }
  }
}

/** language.md, "Conditions": the table of lines, by what a line is about. */
function truthOfLine(world: Z3World, line: Line): Rails {
  switch (line.kind) {
    case 'conclusion': {
      const truth = world.conclusion(line.id)
      return line.negated ? opposite(truth) : truth
    }
    case 'option':
      return line.about === 'class'
        ? truthOfClassLine(world, line)
        : truthOfQuestionLine(world, line)
    case 'number':
    case 'between':
      if (line.about === 'question') return truthOfQuestionLine(world, line)
      return agreement(
        world.values(line.id).map(({ value, may }) => {
          return { may, so: value !== undefined && fits(line, value) }
        }),
      )
    default:
      return truthOfQuestionLine(world, line)
  }
}

function truthOfClassLine(world: Z3World, line: OptionLine): Rails {
  const classes = [...world.classes(line.id)]
  const named = agreement(classes.map(([name, may]) => ({ may, so: line.options.includes(name) })))
  return line.is === 'is-not' ? opposite(named) : named
}

type Possibility = { readonly may: string; readonly so: boolean }

/** Yes or no where all that may be says the same. */
function agreement(all: readonly Possibility[]): Rails {
  const noneIs = (asked: boolean) => {
    return both(all.filter(({ so }) => so === asked).map(({ may }) => not(may)))
  }
  return { yes: noneIs(false), no: noneIs(true) }
}
