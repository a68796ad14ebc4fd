import * as fc from 'fast-check'
import type { Reply } from '../../src/interview/reply.ts'
import type { ReviewStep, Step } from '../../src/interview/step.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { mayBeSaid } from '../support/any-answers.ts'
import { pickFrom } from '../support/any-condition.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'

/** What the person does next; the numbers choose among what is possible. */
export type Deed = { readonly deed: string; readonly pick: number; readonly more: number }

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  deed: fc.constantFrom(
    ...['answer', 'answer', 'answer', 'answer', 'back', 'forward', 'jump', 'ahead', 'part', 'stop'],
  ),
  pick: fc.nat(99),
  more: fc.nat(99),
})

/** Every other yes-no question stands in a checklist. */
export const anyWithChecklist = fc.tuple(anyQuestionnaire, fc.boolean()).map(
  ([questionnaire, checklist]): Questionnaire => ({
    ...questionnaire,
    sections: [
      {
        id: 'section',
        title: 'Section',
        checklist,
        questions: questionnaire.questions
          .filter((question, index) => question.type !== 'yes-no' || index % 2 === 0)
          .map(({ id }) => id),
      },
    ],
  }),
)

const deeds = (maxLength: number) => fc.array(anyDeed, { maxLength, size: 'max' })

export const anySitting = fc.tuple(anyWithChecklist, deeds(40))

/** Several sittings of one questionnaire, which is what takes long to make. */
export const anySittings = fc.tuple(
  anyWithChecklist,
  fc.array(deeds(24), { minLength: 5, maxLength: 5 }),
)

export function replyOf(questionnaire: Questionnaire, step: Step, deed: Deed): Reply {
  if (deed.deed === 'stop') return stopAt(step, deed)
  if (step.kind === 'interruption') return { kind: deed.deed === 'back' ? 'back' : 'go-on' }
  if (deed.deed === 'back' || deed.deed === 'forward') return { kind: deed.deed }
  if (deed.deed === 'ahead') {
    const question = pickFrom(questionnaire.questions, deed.more)
    return { kind: 'given-ahead', answers: answersTo([question], deed) }
  }
  if (step.kind === 'review') return jumpFrom(step, deed)
  const asked = questionsOf(step)
  const part = deed.deed === 'part' && step.kind === 'checklist'
  return { kind: 'answers', answers: answersTo(part ? asked.slice(1) : asked, deed) }
}

/** A checklist may be left with some rows marked. */
function stopAt(step: Step, deed: Deed): Reply {
  const marked = questionsOf(step).slice(deed.more % 3)
  return step.kind === 'checklist'
    ? { kind: 'stop', keeping: answersTo(marked, deed) }
    : { kind: 'stop' }
}

function jumpFrom({ sections }: ReviewStep, { more }: Deed): Reply {
  const rows = sections.flatMap((section) => section.rows)
  return { kind: 'jump', to: rows.length === 0 ? '' : pickFrom(rows, more).question.id }
}

function answersTo(questions: readonly Question[], { pick }: Deed): Answers {
  return new Map(
    questions.map((question, index) => [question.id, pickFrom(mayBeSaid(question), pick + index)]),
  )
}

export function questionsOf(step: Step): readonly Question[] {
  if (step.kind === 'question') return [step.question]
  return step.kind === 'checklist' ? step.rows.map(({ question }) => question) : []
}
