import type { Condition, Line, NumberLine } from '../../model/condition.ts'

/** What a subject of some lines may come to, as far as those lines can tell it apart. */
export type Cell =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'truth'; readonly yes: boolean }
  | { readonly kind: 'unknown' }
  /** Not asked, not defined, no class. */
  | { readonly kind: 'absent' }

/** One cell for every subject, by id. */
export type Point = ReadonlyMap<string, Cell>

/** Whether a condition holds at a point. */
export function holdsAt(condition: Condition, point: Point): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holdsAt(part, point))
    case 'any':
      return condition.of.some((part) => holdsAt(part, point))
    case 'none':
      return !condition.of.some((part) => holdsAt(part, point))
    case 'at-least':
      return condition.of.filter((part) => holdsAt(part, point)).length >= condition.count
    default:
      return lineHolds(condition, point.get(condition.id) ?? { kind: 'absent' })
  }
}

function lineHolds(line: Line, cell: Cell): boolean {
  switch (line.kind) {
    case 'option': {
      const named = cell.kind === 'option' && line.options.includes(cell.option)
      return (line.is === 'is-not') !== named
    }
    case 'choices': {
      const chosen = cell.kind === 'options' ? cell.options : []
      const among = line.options.filter((option) => chosen.includes(option))
      if (line.includes === 'any') return among.length > 0
      return line.includes === 'none' ? among.length === 0 : among.length === line.options.length
    }
    case 'number':
    case 'between':
      return cell.kind === 'number' && compares(line, cell.value)
    case 'state':
      return line.is === 'unknown'
        ? cell.kind === 'unknown'
        : cell.kind !== 'unknown' && cell.kind !== 'absent'
    case 'conclusion':
      return (cell.kind === 'truth' && cell.yes) !== line.negated
  }
}

/** Whether a number stands to the bound of a line as the line says. */
function compares(line: NumberLine, value: number): boolean {
  if (line.kind === 'between') return value >= line.low && value <= line.high
  switch (line.compare) {
    case '>=':
      return value >= line.bound
    case '>':
      return value > line.bound
    case '<':
      return value < line.bound
    case '<=':
      return value <= line.bound
    case '=':
      return value === line.bound
  }
}

/** A cell in words: `relief is 25`. */
export function describeCell(id: string, cell: Cell): string {
  switch (cell.kind) {
    case 'option':
      return `${id} is ${cell.option}`
    case 'options':
      return cell.options.length === 0
        ? `${id} includes none of those named`
        : `${id} includes ${cell.options.join(', ')}`
    case 'number':
      return `${id} is ${Math.round(cell.value * 1000) / 1000}`
    case 'truth':
      return `${id} is ${cell.yes ? 'yes' : 'no'}`
    case 'unknown':
      return `${id} is unknown`
    case 'absent':
      return `${id} has no value`
  }
}
