import { gridOf, gridValue } from '../../answer/grid.ts'
import type { Line, NumberLine } from '../../model/condition.ts'
import type { ChoiceQuestion, NumberQuestion } from '../../model/question.ts'
import type { Cell } from './cell.ts'
import { type Given, mayBeAbsent } from './may-be-absent.ts'
import type { Range } from './ranges.ts'
import type { World } from './world.ts'

/**
 * What the subject of some lines may come to, cut where the lines cut it. Undefined: too many, or the
 * subject is not known well enough.
 */
export function cellsOf(
  lines: readonly Line[],
  given: Given,
  world: World,
): readonly Cell[] | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  if (first.kind === 'conclusion') return truths
  const values = valueCells(lines, first.id, world)
  if (values === undefined) return undefined
  const cells: Cell[] = [...values]
  if (lines.some(({ kind }) => kind === 'state')) cells.push({ kind: 'unknown' })
  if (mayBeAbsent(first.id, given, world)) cells.push({ kind: 'absent' })
  return cells
}

const truths: readonly Cell[] = [
  { kind: 'truth', yes: true },
  { kind: 'truth', yes: false },
]

function valueCells(lines: readonly Line[], id: string, world: World): readonly Cell[] | undefined {
  const list = world.classes.get(id)
  if (list !== undefined) return optionCells(list.rows.map((row) => row.class))
  const question = world.questions.get(id)
  switch (question?.type) {
    case 'yes-no':
      return optionCells(['yes', 'no'])
    case 'choice':
      return optionCells(question.options.map((option) => option.id))
    case 'choices':
      return setCells(question, lines)
    case 'text':
      return [{ kind: 'option', option: 'a text' }]
    default: {
      const range = world.ranges.get(id)
      return range && numberCells(lines, range)
    }
  }
}

function optionCells(options: readonly string[]): readonly Cell[] {
  return [...new Set(options)].map((option) => ({ kind: 'option', option }))
}

/** So many options make four thousand sets. */
const mostNamed = 12

/** The sets of those options that are named; an exclusive one is alone. */
function setCells(
  { options }: ChoiceQuestion,
  lines: readonly Line[],
): readonly Cell[] | undefined {
  const named = new Set(lines.flatMap((line) => (line.kind === 'choices' ? line.options : [])))
  if (named.size > mostNamed) return undefined
  const known = options.filter(({ id }) => named.has(id))
  const free = known.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
  let sets: readonly (readonly string[])[] = [[]]
  for (const option of free) sets = [...sets, ...sets.map((set) => [...set, option])]
  // Somebody who chose none of those named chose another, if there is one.
  if (known.length === options.length) sets = sets.slice(1)
  const alone = known.filter(({ exclusive }) => exclusive).map(({ id }) => [id])
  return [...sets, ...alone].map((set) => ({ kind: 'options', options: set }))
}

/** The bounds themselves, and one number on either side of each. */
function numberCells(lines: readonly Line[], range: Range): readonly Cell[] {
  const bounds = lines
    .filter((line) => line.kind === 'number' || line.kind === 'between')
    .flatMap(boundsOf)
  const { low, high, question } = range
  const values = question === undefined ? between(bounds, range) : onGrid(bounds, question)
  const inside = [low, ...values, high].filter((value) => value >= low && value <= high)
  return [...new Set(inside)]
    .toSorted((one, other) => one - other)
    .map((value) => ({ kind: 'number', value }))
}

const boundsOf = (line: NumberLine): readonly number[] =>
  line.kind === 'between' ? [line.low, line.high] : [line.bound]

function between(bounds: readonly number[], { low, high }: Range): readonly number[] {
  const cuts = [low, ...bounds, high].toSorted((one, other) => one - other)
  const middles = cuts.slice(1).map((cut, index) => (cut + (cuts[index] ?? cut)) / 2)
  return [...bounds, ...middles]
}

function onGrid(bounds: readonly number[], question: NumberQuestion): readonly number[] {
  const { low, step, scale, size } = gridOf(question)
  return bounds.flatMap((bound) => {
    const index = (bound * scale - low) / step
    return [Math.ceil(index) - 1, Math.round(index), Math.floor(index) + 1]
      .filter((at) => at >= 0 && at < size)
      .map((at) => gridValue(question, at))
  })
}
