import { unitBehind } from '../answer/unit-behind.ts'
import type { NumberQuestion, Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { conditionText } from './statement-words.ts'

/** What there is to know of a question for whoever fills in or reads answers to it. */
export type CodebookEntry = {
  readonly id: string
  readonly text: string
  readonly type: Question['type']
  readonly options?: readonly CodebookOption[]
  readonly limits?: { readonly low: number; readonly high: number; readonly step: number }
  readonly unit?: string
  /** It cannot be left unknown or declined. */
  readonly mustKnow?: true
  /** When it is asked, as its author wrote it; absent: always. */
  readonly when?: string
}

/** `alone`: chosen with no other. */
export type CodebookOption = { readonly id: string; readonly text: string; readonly alone?: true }

/** The questions in the order of asking. */
export function codebook({ questions }: Questionnaire): readonly CodebookEntry[] {
  return questions.map((question) => {
    const { id, ask, type, mustKnow, when } = question
    return {
      id,
      text: ask,
      type,
      ...('options' in question && {
        options: question.options.map(({ exclusive, ...option }) => ({
          id: option.id,
          text: option.text,
          ...(exclusive && { alone: true as const }),
        })),
      }),
      ...(question.type === 'number' && limitsOf(question)),
      ...(mustKnow && { mustKnow }),
      ...(when !== undefined && { when: conditionText(when) }),
    }
  })
}

function limitsOf({ limits, step, unit }: NumberQuestion) {
  return { limits: { ...limits, step }, ...(unit !== undefined && { unit }) }
}

export const codebookColumns: readonly string[] = [
  'id',
  'text',
  'type',
  'options',
  'limits',
  'when',
]

/** An entry as cells. */
export function codebookRow(entry: CodebookEntry): readonly string[] {
  const { id, text, type, options = [], when = '' } = entry
  const told = options.map((option) => {
    return `${option.id} = ${option.text}${option.alone ? ' (chosen alone)' : ''}`
  })
  return [id, text, type, told.join('; '), limitsText(entry), when]
}

function limitsText({ limits, unit, mustKnow }: CodebookEntry): string {
  const known = mustKnow ? ['must be known'] : []
  if (limits === undefined) return known.join()
  const { low, high, step } = limits
  const steps = step === 1 ? [] : [`in steps of ${step}`]
  return [`${low} to ${high}${unitBehind(unit)}`, ...steps, ...known].join('; ')
}
