import type { ConclusionLine, Condition, Line } from '../model/condition.ts'
import type { Measure, MeasureInput } from '../model/measure.ts'
import type { Index } from './program.ts'

/** One place where a question is read: by a line, or by a measure. */
export type Reading = { readonly question: number; readonly line?: Line }

/**
 * The questions a condition reads, directly or through findings, red flags, measures and classes;
 * not through the conditions under which those questions are asked.
 */
export function questionsReadBy(condition: Condition, index: Index): ReadonlySet<number> {
  return new Set(readings([condition], { index }).map(({ question }) => question))
}

/** Where to look names up; `when`, the condition of a question, where gates are to be followed too. */
export type Reach = {
  readonly index: Index
  readonly when?: (question: number) => Condition | undefined
}

/** Every reading that the conditions reach, each once. */
export function readings(conditions: readonly Condition[], reach: Reach): readonly Reading[] {
  const search: Search = { ...reach, found: [], visited: new Set() }
  for (const condition of conditions) visit(search, condition)
  return search.found
}

type Search = Reach & { readonly found: Reading[]; readonly visited: Set<unknown> }

function visit(search: Search, condition: Condition | undefined): void {
  if (condition === undefined || search.visited.has(condition)) return
  search.visited.add(condition)
  if ('of' in condition) {
    for (const part of condition.of) visit(search, part)
  } else if (condition.kind === 'conclusion') {
    visit(search, search.index.conclusions.get(condition.id)?.when)
  } else {
    visitSubject(search, condition)
  }
}

function visitSubject(search: Search, line: Exclude<Line, ConclusionLine>): void {
  const about = 'about' in line ? line.about : 'question'
  if (about === 'class') visitClass(search, line.id)
  else if (about === 'measure') visitMeasure(search, line.id, line)
  else visitQuestion(search, line.id, line)
}

function visitQuestion(search: Search, id: string, line?: Line): void {
  const question = search.index.questions.get(id)
  if (question === undefined) return
  search.found.push(line === undefined ? { question } : { question, line })
  visit(search, search.when?.(question))
}

function visitClass(search: Search, id: string): void {
  const list = search.index.classes.get(id)
  visit(search, list?.when)
  for (const row of list?.rows ?? []) visit(search, row.when)
}

/** A line on the highest of several reads each of them alike; other measures read every value. */
function visitMeasure(search: Search, id: string, line?: Line): void {
  const measure = search.index.measures.get(id)
  if (measure === undefined) return
  if (measure.kind === 'count') {
    for (const part of measure.of) visit(search, part)
    return
  }
  const same = measure.kind === 'highest' ? line : undefined
  for (const input of inputsOf(measure)) {
    if (input.about === 'measure') visitMeasure(search, input.id, same)
    else visitQuestion(search, input.id, same)
  }
}

/** What a measure computes with, in the author's order. */
export function inputsOf(measure: Exclude<Measure, { kind: 'count' }>): readonly MeasureInput[] {
  return measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
}
