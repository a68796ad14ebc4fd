import type {
  Explained,
  ExplainedClass,
  ExplainedConclusion,
  ExplainedCondition,
  ExplainedMeasure,
  ExplainedQuestion,
  ExplainedRow,
} from '../model/explanation.ts'
import type { Truth } from '../model/truth.ts'
import { arithmetic } from './explanation-arithmetic.ts'
import type { Marks } from './explanation-marks.ts'
import { subjectInWords, titleOfConclusion } from './explanation-words.ts'
import { idInWords } from './id-in-words.ts'
import type { Outcome } from './occasion.ts'
import type { DraftLine } from './summary.ts'
import { writeCondition } from './write-condition.ts'

/** What a tree is told of, and with which marks. */
export type Telling = { readonly outcome: Outcome; readonly marks: Marks }

/** A condition line by line, as its author wrote it, with the answers below. */
export function conditionTree(
  explained: ExplainedCondition,
  telling: Telling,
  depth = 0,
): readonly DraftLine[] {
  const { condition, truth, parts, about } = explained
  const [written = ''] = writeCondition(condition).map(({ text }) => text)
  const label = telling.marks[truth]
  if (about === undefined) {
    return [
      line({ label, depth, text: written }),
      ...parts.flatMap((part) => conditionTree(part, telling, depth + 1)),
    ]
  }
  const isNegated = condition.kind === 'conclusion' && condition.negated
  const words = subjectInWords(about, telling.outcome)
  const text = `${isNegated ? 'not: ' : ''}${words}${about.again ? ' (see above)' : ''}`
  const sources = sourcesOf(about, telling.outcome)
  return [
    line({ label, depth, text, aside: written, sources }),
    ...below(about, telling, depth + 1),
  ]
}

/** What a finding or red flag rests on, under its own line. */
export function conclusionTree(
  about: ExplainedConclusion,
  telling: Telling,
  depth = 0,
): readonly DraftLine[] {
  const { outcome, marks } = telling
  const text = `${titleOfConclusion(about.id, outcome)}${about.again ? ' (see above)' : ''}`
  const sources = sourcesOf(about, outcome)
  return [
    line({ label: marks[about.truth], depth, text, aside: about.id, sources }),
    ...below(about, telling, depth + 1),
  ]
}

/** What opens below the line of a thing. */
export function below(about: Explained, telling: Telling, depth = 0): readonly DraftLine[] {
  switch (about.kind) {
    case 'question':
      return gateTree(about, telling, depth)
    case 'measure':
      return measureTree(about, telling, depth)
    case 'class':
      return classTree(about, telling, depth)
    default:
      return about.when === undefined ? [] : conditionTree(about.when, telling, depth)
  }
}

function gateTree({ when }: ExplainedQuestion, telling: Telling, depth: number) {
  if (when === undefined) return []
  const head = line({ depth, text: 'It is asked only if:' })
  return [head, ...conditionTree(when, telling, depth + 1)]
}

function measureTree(about: ExplainedMeasure, telling: Telling, depth: number) {
  if (about.again) return []
  const inputs = about.inputs.flatMap((input) => [
    line({ depth: depth + 1, text: subjectInWords(input, telling.outcome), aside: input.id }),
    ...below(input, telling, depth + 2),
  ])
  const parts = about.parts.flatMap((part) => conditionTree(part, telling, depth + 1))
  return [line({ depth, text: arithmetic(about, telling.outcome) }), ...inputs, ...parts]
}

function classTree(about: ExplainedClass, telling: Telling, depth: number) {
  const gate =
    about.when === undefined
      ? []
      : [line({ depth, text: classWords.gate }), ...conditionTree(about.when, telling, depth + 1)]
  const head = about.again ? [] : [line({ depth, text: classWords.rows })]
  return [...gate, ...head, ...about.rows.flatMap((row) => rowTree(row, telling, depth + 1))]
}

/** What stands above the conditions of a class list. */
export const classWords = {
  gate: 'It has a class only if:',
  rows: 'The first of these that holds names it:',
}

function rowTree({ class: name, place, when }: ExplainedRow, telling: Telling, depth: number) {
  const truth = placeTruths[place]
  const label = truth === undefined ? '-' : telling.marks[truth]
  const isRest = when === undefined && truth !== undefined
  const text = `${idInWords(name)}${isRest ? rowWords.rest : ''}${truth ? '' : rowWords.passedOver}`
  const head = line({ label, depth, text })
  return [head, ...(when === undefined ? [] : conditionTree(when, telling, depth + 1))]
}

/** What is added to a class that stands for all the rest, or that is not looked at. */
export const rowWords = { rest: ', for all the rest', passedOver: ': not looked at' }

/** What a row came to; nothing where it is not looked at. */
export const placeTruths: Readonly<Partial<Record<ExplainedRow['place'], Truth>>> = {
  names: 'yes',
  passed: 'no',
  'may-name': 'unknown',
}

/** Findings and red flags bring their sources. */
function sourcesOf({ kind, id }: Explained, { questionnaire }: Outcome): readonly string[] {
  if (kind !== 'finding' && kind !== 'red-flag') return []
  const { findings, redFlags } = questionnaire
  return [...findings, ...redFlags].find((one) => one.id === id)?.sources ?? []
}

function line(parts: Partial<DraftLine> & { readonly text: string }): DraftLine {
  return { sources: [], ...parts }
}
