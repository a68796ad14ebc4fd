import type {
  ChecklistStep,
  InterruptionStep,
  Present,
  Progress,
  QuestionStep,
} from '../../interview/step.ts'
import type { Question } from '../../model/question.ts'
import { answerInWords } from '../../report/answer-words.ts'
import { visible } from '../../text/visible.ts'

/** The section, and how far the interview is. */
export function titleOf({ title, progress }: QuestionStep | ChecklistStep): string {
  const far = progress === undefined ? '' : progressInWords(progress)
  return [title, far].filter((part) => part !== '').join(' · ')
}

/** What is left is said as a range as long as answers can still change it. */
function progressInWords({ answered, leftAtLeast, leftAtMost }: Progress): string {
  const left = leftAtLeast === leftAtMost ? leftAtLeast : `${leftAtLeast} to ${leftAtMost}`
  return `${answered} answered, ${left} left`
}

/** Remarks below a question: who can answer it, and what was answered before. */
export function remarksOf(step: QuestionStep): readonly string[] {
  const { question, present } = step
  return [
    ...remarksOnceChanged(step),
    ...(present === undefined ? [] : [presentInWords(question, present)]),
  ]
}

/** As above, once Enter would no longer keep the answer given before. */
export function remarksOnceChanged({ question }: QuestionStep): readonly string[] {
  if (question.needs !== 'examiner') return []
  return [
    question.mustKnow ? examinerFinds : `${examinerFinds} If nobody examined you, say not known.`,
  ]
}

function presentInWords(question: Question, { answer, from }: Present): string {
  const whose = from === 'file' ? 'From the file' : 'Your answer'
  return `${whose}: ${visible(answerInWords(question, answer))}. Enter keeps it.`
}

/** What to do now, then why, for each of the flags. */
export function interruptionInWords({ flags }: InterruptionStep): readonly string[] {
  return flags.flatMap((flag) => [flag.do, flag.say])
}

export function interruptionTitle({ flags }: InterruptionStep): string {
  return flags[0]?.urgency === 'emergency' ? 'This cannot wait' : 'Please read this first'
}

export const interruptionQuestion = 'Stop here and see the summary, or go on recording answers?'

export const interruptionChoices = ['Stop here and show the summary', 'Go on recording'] as const

const examinerFinds = 'An examiner finds this out.'
