import { type Choice, own } from './choice.ts'
import { commitmentsOf, commitmentTitles, isCommitted } from './commitments.ts'
import type { Encounter } from './encounter.ts'

const parting = { isOfSeveral: false, isWay: true, canGoBack: true } as const

/** Whether to hand in; what is not committed to is named. */
export function poseHandingIn({ exercise, attempt }: Encounter): Choice {
  const open = commitmentsOf(exercise.program.questionnaire).filter((name) => {
    return !isCommitted(attempt, name)
  })
  const titles = open.map((name) => commitmentTitles[name].toLowerCase())
  return {
    ...parting,
    title: 'Hand in',
    ask:
      open.length === 0
        ? 'Hand in now? Nothing can be changed after that.'
        : `Hand in now? Not committed to yet: ${titles.join(', ')}.`,
    options: [
      { id: own.yes, text: 'Yes, hand in', key: { letter: 'y', word: 'yes' } },
      { id: own.no, text: 'No, go back', key: { letter: 'n', word: 'no' } },
    ],
    preferred: open.length === 0 ? own.yes : own.no,
  }
}

/** Whether to leave; what that loses is said. */
export function poseLeaving(): Choice {
  return {
    ...parting,
    title: 'Stop',
    ask: 'Stop here? What you asked and committed to is not kept.',
    options: [
      { id: own.no, text: 'No, go on', key: { letter: 'n', word: 'no' } },
      { id: own.yes, text: 'Yes, stop', key: { letter: 'y', word: 'yes' } },
    ],
    preferred: own.no,
  }
}
