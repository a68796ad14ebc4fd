import type { Question } from '../model/question.ts'
import { fill } from '../report/insertions.ts'
import { type Choice, type ChoiceOption, own } from './choice.ts'
import type { Encounter } from './encounter.ts'
import { heardOutcome } from './heard-words.ts'
import { whatMayBeAsked } from './what-may-be-asked.ts'

/** The questions of a section that have not been asked. */
export function poseSection(encounter: Encounter, id: string): Choice {
  const { exercise, attempt } = encounter
  const found = whatMayBeAsked(exercise, attempt.asked).find(({ section }) => section.id === id)
  const { section, open = [], asked = [] } = found ?? {}
  const outcome = heardOutcome(encounter)
  const row = ({ id, ask }: Question) => ({ id, text: fill(ask, outcome), question: id })
  return {
    title: `${section?.title ?? ''} · ${asked.length} of ${open.length + asked.length} asked`,
    ask: 'What do you ask?',
    options: [...open.map(row), ...(open.length > 1 ? [allOf(open.length)] : [])],
    isOfSeveral: true,
    isWay: true,
    canGoBack: true,
  }
}

function allOf(count: number): ChoiceOption {
  return {
    id: own.all,
    text: `All of these (${count})`,
    exclusive: true,
    key: { letter: 'a', word: 'all of these' },
  }
}

/** What a student expects the latest answers to have changed. */
export function poseGuess(): Choice {
  return {
    title: '',
    ask: 'What did that change?',
    options: [
      { id: own.none, text: 'Nothing', exclusive: true },
      { id: 'urgency', text: 'The urgency' },
      { id: 'red-flag', text: 'A red flag: found, or ruled out' },
      { id: 'pattern', text: 'The pattern: found, or ruled out' },
      { id: 'topic', text: 'Where a topic stands' },
    ],
    isOfSeveral: true,
    isWay: true,
    canGoBack: false,
    help: guessHelp,
  }
}

const guessHelp =
  'At first all is open: any red flag, any pattern and any topic may still come out. An answer can ' +
  'establish one, rule it out, or leave all as it is.'
