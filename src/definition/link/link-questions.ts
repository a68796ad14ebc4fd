import type { Condition } from '../../model/condition.ts'
import type { Option, Question, Section } from '../../model/question.ts'
import type { AuthoredOption, AuthoredQuestion } from '../shape/question.ts'
import type { Context } from './context.ts'
import { joinAll } from './join-all.ts'
import { conditionAt } from './link-condition.ts'
import { clinicianAt, labelAt, linkLabel, textAt, textsAt } from './link-text.ts'
import { parseLimits } from './parse-limits.ts'

/** Each question is asked where its section's, its use's and its own condition hold. */
export function linkQuestions(context: Context, sections: readonly Section[]): readonly Question[] {
  const { questions = {} } = context.authored
  return sections.flatMap(({ when, questions: ids }) =>
    ids.flatMap((id) => {
      const question = questions[id]
      return question === undefined ? [] : [linkQuestion(context, { id, question, when })]
    }),
  )
}

type Asked = {
  readonly id: string
  readonly question: AuthoredQuestion
  readonly when: Condition | undefined
}

function linkQuestion(context: Context, { id, question, when }: Asked): Question {
  const { needs, code } = question
  const joined = joinAll(when, conditionAt(context, question, 'when'))
  const base = {
    id,
    ask: textAt(context, question, 'ask'),
    ...clinicianAt(context, question),
    ...textsAt(context, question, 'help', 'why'),
    ...(joined && { when: joined }),
    mustKnow: question['must know'] ?? false,
    record: question.record ?? false,
    ...(needs && { needs }),
    changeable: question.changeable ?? true,
    ...(code && { code: { ...code } }),
  }
  switch (question.type) {
    case 'yes-no':
    case 'text':
      return { ...base, type: question.type }
    case 'choice':
    case 'choices':
      return { ...base, type: question.type, options: linkOptions(context, question.options) }
    case 'number': {
      const { type, limits, unit, step = 1 } = question
      return {
        ...base,
        type,
        ...(unit !== undefined && {
          unit: linkLabel(context, unit, context.places.part(question, 'unit')),
        }),
        limits: parseLimits(limits),
        step,
      }
    }
  }
}

function linkOptions(
  context: Context,
  options: Readonly<Record<string, AuthoredOption>>,
): readonly Option[] {
  return Object.entries(options).map(([id, option]) => {
    const linked =
      typeof option === 'string'
        ? {
            id,
            text: linkLabel(context, option, context.places.part(options, id)),
            exclusive: false,
          }
        : {
            id,
            text: labelAt(context, option, 'text'),
            ...clinicianAt(context, option),
            exclusive: option.exclusive ?? false,
          }
    context.placed.set(linked, context.places.key(options, id))
    return linked
  })
}
