import { explainCondition } from '../engine/explain-condition.ts'
import type { ConclusionLine, Condition, Line } from '../model/condition.ts'
import { subjectInWords, titleOfConclusion } from '../report/explanation-words.ts'
import { idInWords } from '../report/id-in-words.ts'
import { named } from '../report/named.ts'
import type { Outcome } from '../report/occasion.ts'
import { shortForm } from '../report/short-form.ts'
import { writeCondition } from '../report/write-condition.ts'
import type { Row } from './picture.ts'
import { explaining, truthIn, type View } from './view.ts'
import { walkedParts } from './walked-parts.ts'

/** A condition as its author wrote it, a row each, in the words `explain` uses. */
export function conditionRows(condition: Condition, view: View, depth = 0): readonly Row[] {
  if (!('of' in condition)) return lineRows(condition, view, depth)
  const [written] = writeCondition(condition)
  return [
    { ...marked(condition, view), depth, text: written?.text ?? '' },
    ...walkedParts(condition, view).flatMap((part) => conditionRows(part, view, depth + 1)),
  ]
}

function lineRows(line: Line, view: View, depth: number): readonly Row[] {
  const { kind, truth } = marked(line, view)
  if (line.kind === 'conclusion') {
    const [first, ...below] = conclusionRows(line.id, view, depth)
    const text = `${line.negated ? 'not: ' : ''}${first.text}`
    return [{ ...first, text, ...(truth && { truth }) }, ...below]
  }
  const [written] = writeCondition(line)
  const isNumberOrClass = 'about' in line && line.about !== 'question'
  const row: Row = {
    kind,
    ...(truth && { truth }),
    depth,
    text: textOf(line, view),
    aside: written?.text ?? '',
    ...(isNumberOrClass && { leadsTo: line.id }),
  }
  return [row]
}

/**
 * A finding or red flag. What one that rests on a single line rests on stands right below it; the
 * others have a box.
 */
export function conclusionRows(
  id: string,
  view: View,
  depth = 0,
): readonly [Row, ...(readonly Row[])] {
  const when = conditionOfConclusion(id, view.outcome)
  const row = { ...marked(when, view), depth, text: titleOfConclusion(id, view.outcome) }
  return 'of' in when ? [{ ...row, leadsTo: id }] : [row, ...conditionRows(when, view, depth + 1)]
}

type SubjectLine = Exclude<Line, ConclusionLine>

/** What a line is about and, where answers are painted, what it came to. */
function textOf(line: SubjectLine, { outcome, painted }: View): string {
  const about = painted && explainCondition(explaining(painted), line).about
  if (about) return subjectInWords(about, outcome)
  if ('about' in line && line.about !== 'question') return idInWords(line.id)
  return shortForm(named(outcome.questionnaire.questions, line.id), outcome)
}

function marked(condition: Condition, view: View): Pick<Row, 'kind' | 'truth'> {
  const truth = truthIn(condition, view)
  return { kind: 'line', ...(truth && { truth }) }
}

/** The condition of a finding or red flag. */
export function conditionOfConclusion(id: string, { questionnaire }: Outcome): Condition {
  return named([...questionnaire.findings, ...questionnaire.redFlags], id).when
}
