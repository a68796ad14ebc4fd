import type { InterruptionStep, Step } from '../../interview/step.ts'
import type { Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { fill } from '../../report/insertions.ts'
import { visible } from '../../text/visible.ts'

/** The step with its insertions made, and nothing in its texts that would act on a terminal. */
export function fillStep(step: Step, questionnaire: Questionnaire): Step {
  const said = (text: string) => visible(fill(text, { questionnaire, assessment: step.assessment }))
  switch (step.kind) {
    case 'question':
      return { ...step, question: fillQuestion(step.question, said) }
    case 'checklist':
      return {
        ...step,
        rows: step.rows.map((row) => ({ ...row, question: fillQuestion(row.question, said) })),
      }
    case 'interruption':
      return fillInterruption(step, questionnaire)
    case 'review':
      return {
        ...step,
        sections: step.sections.map(({ title, rows }) => ({
          title,
          rows: rows.map((row) => ({ ...row, question: fillQuestion(row.question, said) })),
        })),
      }
  }
}

export function fillInterruption(
  step: InterruptionStep,
  questionnaire: Questionnaire,
): InterruptionStep {
  const said = sayer(step, questionnaire)
  return {
    ...step,
    flags: step.flags.map((flag) => ({ ...flag, say: said(flag.say), do: said(flag.do) })),
  }
}

function sayer({ assessment }: Step, questionnaire: Questionnaire): (text: string) => string {
  return (text) => visible(fill(text, { questionnaire, assessment }))
}

function fillQuestion<Q extends Question>(question: Q, said: (text: string) => string): Q {
  return {
    ...question,
    ask: said(question.ask),
    ...(question.help !== undefined && { help: said(question.help) }),
    ...(question.why !== undefined && { why: said(question.why) }),
  }
}
