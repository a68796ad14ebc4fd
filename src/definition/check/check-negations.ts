import type { Condition, Line } from '../../model/condition.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'
import { conditionsOf } from './conditions.ts'
import { conjuncts, mayBeAbsent } from './may-be-absent.ts'
import { positiveForm } from './positive-form.ts'
import { isNegation, type PositiveReads, positiveReadsOf } from './positive-reads.ts'
import type { World } from './world.ts'

/** What is known where a line stands: conditions that hold, and questions that are asked. */
type Given = { readonly parts: ReadonlySet<string>; readonly asked: ReadonlySet<string> }

type Checking = { readonly context: Context; readonly world: World; readonly reads: PositiveReads }

/** Warns of negations that also hold because a question is not asked at all. */
export function checkNegations(
  context: Context,
  questionnaire: Questionnaire,
  { world, order }: { readonly world: World; readonly order: readonly string[] },
): void {
  const checking = { context, world, reads: positiveReadsOf(world, order) }
  for (const { condition, given } of conditionsOf(questionnaire)) {
    walk(checking, condition, {
      negative: false,
      given: givenBy(given === undefined ? [] : [given]),
    })
  }
}

type Where = { readonly negative: boolean; readonly given: Given }

function walk(checking: Checking, condition: Condition, where: Where): void {
  if (!('of' in condition)) {
    checkLine(checking, condition, where)
    return
  }
  const { negative, given } = where
  const inside = condition.kind === 'none' ? !negative : negative
  // A negation among them says nothing of what is asked, so it does no harm that it is counted in.
  const known = condition.kind === 'all' && !negative ? both(given, givenBy(condition.of)) : given
  for (const part of condition.of) walk(checking, part, { negative: inside, given: known })
}

function checkLine({ context, world, reads }: Checking, line: Line, where: Where): void {
  const raw = context.written.get(line)
  const isDenied = where.negative !== isNegation(line)
  if (!isDenied || line.kind === 'state' || raw === undefined) return
  const subjects = line.kind === 'conclusion' ? [...(reads.get(line.id) ?? [])] : [line.id]
  const { parts, asked } = where.given
  const absent = subjects.find((id) => !asked.has(id) && mayBeAbsent(id, parts, world))
  if (absent === undefined) return
  const denied = { written: raw.line, isInNone: where.negative, absent, world }
  context.report(raw.place, {
    code: 'negation-of-disabled',
    line: where.negative ? `none: ${raw.line}` : raw.line,
    question: absent,
    positive: positiveForm(line, denied),
  })
}

/** What holds, and what is asked, where these conditions hold. */
function givenBy(conditions: readonly Condition[]): Given {
  const parts = conditions.flatMap(conjuncts)
  return { parts: new Set(parts), asked: new Set(conditions.flatMap(askedWhere)) }
}

/** A line that compares an answer holds only where there is one. */
function askedWhere(condition: Condition): readonly string[] {
  if (condition.kind === 'all') return condition.of.flatMap(askedWhere)
  if ('of' in condition || condition.kind === 'conclusion' || isNegation(condition)) return []
  return [condition.id]
}

function both(one: Given, other: Given): Given {
  return {
    parts: new Set([...one.parts, ...other.parts]),
    asked: new Set([...one.asked, ...other.asked]),
  }
}
