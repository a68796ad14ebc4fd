import type { ClassList } from '../../model/classes.ts'
import type { Line } from '../../model/condition.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { isBroken } from '../link/broken.ts'
import type { Context } from '../link/context.ts'
import { isReservedClass } from '../link/reserved.ts'
import type { Place } from '../place.ts'
import type { AuthoredClassList } from '../shape/classes.ts'
import { describeCell, holdsAt, type Point } from './cell.ts'
import { cellsOf } from './cells-of.ts'
import { linesOf } from './condition-lines.ts'
import { conjuncts } from './may-be-absent.ts'
import { type Dimension, pointsOf } from './points.ts'
import type { World } from './world.ts'

/** A list with more combinations is not looked through. */
const mostPoints = 50_000

/** Lines to look at for all the lists together: a second's work. */
const mostWork = 20_000_000

/** Each list has a row for every answer, and an answer for every row. */
export function checkClasses(context: Context, { classes }: Questionnaire, world: World): void {
  let work = 0
  for (const list of classes) {
    const authored = context.authored.classes?.[list.id]
    const place = context.names.things.get(list.id)?.place
    if (authored === undefined || place === undefined) continue
    const checked = { context, list, authored, place }
    checkRows(checked)
    checkCount(checked)
    const conditions = [list.when, ...list.rows.map(({ when }) => when)]
    if (conditions.some((one) => one !== undefined && isBroken(one))) continue
    const lines = list.rows.flatMap(({ when }) => (when === undefined ? [] : linesOf(when)))
    const dimensions = dimensionsOf(list, lines, world)
    const points = dimensions?.reduce((product, { cells }) => product * cells.length, 1) ?? Infinity
    work += points * lines.length
    if (points <= mostPoints && work <= mostWork) checkPoints(checked, dimensions ?? [])
    else if (!hasOtherwise(list)) {
      context.report(place, { code: 'too-many-cells', limit: mostPoints })
    }
  }
}

/** Each class is one bit, and `none` is one more. */
const mostClasses = 30

function checkCount({ context, list, place }: Checked): void {
  const { size } = new Set(list.rows.map((row) => row.class))
  if (size <= mostClasses) return
  context.report(place, { code: 'too-many-classes', count: size, limit: mostClasses })
}

type Checked = {
  readonly context: Context
  readonly list: ClassList
  readonly authored: AuthoredClassList
  readonly place: Place
}

const hasOtherwise = ({ rows }: ClassList): boolean => rows.some(({ when }) => when === undefined)

/** Names of classes, and rows behind `otherwise`. */
function checkRows({ context: { places, report }, list, authored }: Checked): void {
  const otherwise = list.rows.findIndex(({ when }) => when === undefined)
  for (const [index, row] of authored.rows.entries()) {
    const place = places.value(row, 'class')
    if (isReservedClass(row.class)) report(place, { code: 'reserved-id', id: row.class })
    if (otherwise === -1 || index <= otherwise) continue
    report(place, { code: 'unreachable-row', class: row.class, after: 'otherwise' })
  }
}

/** The subjects of the lines, each with what it may come to while the list applies. */
function dimensionsOf(
  list: ClassList,
  lines: readonly Line[],
  world: World,
): readonly Dimension[] | undefined {
  const given = new Set(conjuncts(list.when))
  const bySubject = new Map<string, Line[]>()
  for (const line of lines) {
    const known = bySubject.get(line.id)
    if (known === undefined) bySubject.set(line.id, [line])
    else known.push(line)
  }
  const dimensions = [...bySubject].map(([id, own]) => ({ id, cells: cellsOf(own, given, world) }))
  return dimensions.every(isKnown) ? dimensions : undefined
}

type Unsure = { readonly id: string; readonly cells: Dimension['cells'] | undefined }

const isKnown = (dimension: Unsure): dimension is Dimension => dimension.cells !== undefined

function checkPoints(
  { context, list, authored, place }: Checked,
  dimensions: readonly Dimension[],
): void {
  const reached = new Set<number>()
  let gap: Point | undefined
  for (const point of pointsOf(dimensions)) {
    const row = list.rows.findIndex(({ when }) => when === undefined || holdsAt(when, point))
    reached.add(row)
    if (row === -1) gap ??= point
  }
  if (gap !== undefined) {
    const example = [...gap].slice(0, 5).map(([id, cell]) => describeCell(id, cell))
    context.report(place, { code: 'class-gap', example })
  }
  const otherwise = list.rows.findIndex(({ when }) => when === undefined)
  for (const [index, row] of authored.rows.entries()) {
    if (reached.has(index) || (otherwise !== -1 && index >= otherwise)) continue
    const at = context.places.value(row, 'class')
    context.report(at, { code: 'unreachable-row', class: row.class, after: 'rows' })
  }
}
