import type { CheckCondition, CheckLine, Condition } from '../../model/condition.ts'
import { parseCondition } from '../condition/parse-condition.ts'
import type { RawCondition, RawLine } from '../condition/raw-condition.ts'
import type { Tree } from '../read/tree.ts'
import { broken } from './broken.ts'
import type { Context } from './context.ts'
import { linkCheckLine } from './link-check-line.ts'
import { linkLine } from './link-line.ts'

/** A condition as written → linked; where it is wrong, that is reported and it comes out as broken. */
export function linkCondition(context: Context, tree: Tree): Condition {
  return combine(context, parseCondition(tree, context.report))
}

/** A condition of a check, which may also speak of what follows. */
export function linkCheckCondition(context: Context, tree: Tree): CheckCondition {
  return combineCheck(parseCondition(tree, context.report), (line) => linkCheckLine(context, line))
}

/** The condition under a key, where there is one. */
export function conditionAt(context: Context, parent: object, key: string): Condition | undefined {
  if (!Object.hasOwn(parent, key)) return undefined
  return linkCondition(context, context.places.part(parent, key))
}

function combine(context: Context, raw: RawCondition): Condition {
  const made = linkParts(context, raw)
  if (made !== broken) context.placed.set(made, raw.place)
  return made
}

function linkParts(context: Context, raw: RawCondition): Condition {
  const parts = (of: readonly RawCondition[]) => of.map((part) => combine(context, part))
  switch (raw.kind) {
    case 'broken':
      return broken
    case 'all':
    case 'any':
    case 'none':
      return { kind: raw.kind, of: parts(raw.of) }
    case 'at-least':
      return { kind: raw.kind, count: raw.count, of: parts(raw.of) }
    default:
      return linkLine(context, raw) ?? broken
  }
}

function combineCheck(
  raw: RawCondition,
  link: (line: RawLine) => CheckLine | undefined,
): CheckCondition {
  switch (raw.kind) {
    case 'broken':
      return broken
    case 'all':
    case 'any':
    case 'none':
      return { kind: raw.kind, of: raw.of.map((part) => combineCheck(part, link)) }
    case 'at-least':
      return {
        kind: raw.kind,
        count: raw.count,
        of: raw.of.map((part) => combineCheck(part, link)),
      }
    default:
      return link(raw) ?? broken
  }
}
