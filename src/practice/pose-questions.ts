import type { Question } from '../model/question.ts'
import { fill } from '../report/insertions.ts'
import { type Choice, type ChoiceOption, own } from './choice.ts'
import { commitmentsOf, isCommitted } from './commitments.ts'
import type { Encounter } from './encounter.ts'
import { heardOutcome } from './heard-words.ts'
import { type AskableSection, whatMayBeAsked } from './what-may-be-asked.ts'

/** The sections of the history, and what else can be done. */
export function poseMenu(encounter: Encounter, from: string | undefined): Choice {
  const { exercise, attempt } = encounter
  const sections = whatMayBeAsked(exercise, attempt.asked)
  const names = commitmentsOf(exercise.program.questionnaire)
  const done = names.filter((name) => isCommitted(attempt, name)).length
  return {
    title: askedInWords(attempt.asked.length),
    ask: 'What would you like to do?',
    options: [
      ...sections.map(sectionRow),
      {
        id: own.commit,
        text: `Commit to what you think (${done} of ${names.length} done)`,
        key: { letter: 'c', word: 'commit' },
      },
      { id: own.read, text: 'Read what you have heard', key: { letter: 'r', word: 'read' } },
      { id: own.handIn, text: 'Hand in', key: { letter: 'h', word: 'hand in' } },
    ],
    isOfSeveral: false,
    preferred: nextSection(sections, from) ?? own.commit,
    isWay: true,
    canGoBack: false,
    help: menuHelp,
  }
}

const menuHelp =
  'Pick a section to see its questions; the case answers those you ask. Commit when you like, and ' +
  'change it until you hand in. Safety comes first, and few good questions are worth more than many.'

/** The section behind the one that was chosen last, of those that have anything left to ask. */
function nextSection(
  sections: readonly AskableSection[],
  from: string | undefined,
): string | undefined {
  const at = sections.findIndex(({ section }) => section.id === from)
  const inOrder = [...sections.slice(at + 1), ...sections.slice(0, at + 1)]
  return inOrder.find(({ open }) => open.length > 0)?.section.id
}

function sectionRow({ section, open, asked }: AskableSection): ChoiceOption {
  const all = open.length + asked.length
  return { id: section.id, text: `${section.title}: ${asked.length} of ${all} asked` }
}

function askedInWords(count: number): string {
  return count === 1 ? '1 question asked' : `${count} questions asked`
}

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
export function poseGuess({ attempt }: Encounter): Choice {
  return {
    title: askedInWords(attempt.asked.length),
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
