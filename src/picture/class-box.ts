import { explainClass } from '../engine/explain-condition.ts'
import type { ClassResult } from '../model/assessment.ts'
import type { ClassRow } from '../model/classes.ts'
import type { ExplainedRow } from '../model/explanation.ts'
import type { Truth } from '../model/truth.ts'
import { classWords, placeTruths, rowWords } from '../report/explanation-tree.ts'
import { subjectInWords } from '../report/explanation-words.ts'
import { idInWords } from '../report/id-in-words.ts'
import { named } from '../report/named.ts'
import { conditionRows } from './condition-rows.ts'
import type { Box, Row } from './picture.ts'
import { explaining, type View } from './view.ts'

/** A class list, row by row. */
export function classBox(id: string, view: View): Box {
  const { when, rows } = named(view.outcome.questionnaire.classes, id)
  const explained = view.painted && explainClass(explaining(view.painted), id)
  const gate = when === undefined ? [] : [heading(classWords.gate), ...conditionRows(when, view, 1)]
  return {
    id,
    kind: 'class',
    title: explained ? subjectInWords(explained, view.outcome) : idInWords(id),
    ...(explained && { truth: isNamed(explained.result) }),
    rows: [
      ...gate,
      heading(classWords.rows),
      ...rows.flatMap((row, at) => rowsOf(row, explained?.rows[at], view)),
    ],
  }
}

/** A class and what it takes; where answers are painted, only as far as its rows are looked at. */
function rowsOf(row: ClassRow, explained: ExplainedRow | undefined, view: View): readonly Row[] {
  const { class: name, when } = row
  const truth = explained && placeTruths[explained.place]
  const isPassedOver = explained?.place === 'not-looked-at'
  const isPath = view.painted?.isPath ?? false
  if (isPassedOver && isPath) return []
  const added = when === undefined && !isPassedOver ? rowWords.rest : ''
  const text = `${idInWords(name)}${isPassedOver ? rowWords.passedOver : added}`
  const isClosed = when === undefined || isPassedOver || (isPath && truth === 'no')
  return [
    { kind: 'line', depth: 1, text, ...(truth && { truth }) },
    ...(isClosed ? [] : conditionRows(when, view, 2)),
  ]
}

/** Whether there is a class: one, none, or that is open. */
function isNamed({ possible }: ClassResult): Truth {
  if (possible.length > 1) return 'unknown'
  return possible[0] === 'none' ? 'no' : 'yes'
}

function heading(text: string): Row {
  return { kind: 'heading', depth: 0, text }
}
