import { explainMeasure, explainQuestion } from '../engine/explain-condition.ts'
import { inputsOf } from '../engine/read-by.ts'
import type { MeasureRange } from '../model/assessment.ts'
import type { MeasureInput } from '../model/measure.ts'
import type { Truth } from '../model/truth.ts'
import { operationWords } from '../report/explanation-arithmetic.ts'
import { subjectInWords } from '../report/explanation-words.ts'
import { idInWords } from '../report/id-in-words.ts'
import { named } from '../report/named.ts'
import { shortForm } from '../report/short-form.ts'
import { conditionRows } from './condition-rows.ts'
import type { Box, Row } from './picture.ts'
import { explaining, type View } from './view.ts'

/** A measure with what it is computed from. */
export function measureBox(id: string, view: View): Box {
  const { outcome } = view
  const measure = named(outcome.questionnaire.measures, id)
  const range = view.painted && outcome.assessment.measures.get(id)
  const heading = { kind: 'heading', depth: 0, text: `${operationWords[measure.kind]}:` } as const
  const rows =
    measure.kind === 'count'
      ? measure.of.flatMap((part) => conditionRows(part, view, 1))
      : inputsOf(measure).map((input) => inputRow(input, view))
  return {
    id,
    kind: 'measure',
    title: wordsOf({ about: 'measure', id }, view),
    ...(range && { truth: isKnown(range) }),
    rows: [heading, ...rows],
  }
}

function inputRow(input: MeasureInput, view: View): Row {
  const row = { kind: 'line', depth: 1, text: wordsOf(input, view), aside: input.id } as const
  return input.about === 'measure' ? { ...row, leadsTo: input.id } : row
}

function wordsOf({ about, id }: MeasureInput, { outcome, painted }: View): string {
  if (painted === undefined) {
    return about === 'measure'
      ? idInWords(id)
      : shortForm(named(outcome.questionnaire.questions, id), outcome)
  }
  const explain = about === 'measure' ? explainMeasure : explainQuestion
  return subjectInWords(explain(explaining(painted), id), outcome)
}

/** Whether there is a value: one, none, or that is open. */
function isKnown({ defined, atLeast, atMost }: MeasureRange): Truth {
  return defined === 'yes' && atLeast !== atMost ? 'unknown' : defined
}
