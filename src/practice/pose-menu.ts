import { type Choice, type ChoiceOption, own } from './choice.ts'
import { commitmentsOf, isCommitted } from './commitments.ts'
import type { Encounter } from './encounter.ts'
import { type AskableSection, whatMayBeAsked } from './what-may-be-asked.ts'

/** What can be done, in a few lines: what was told just now is to stay in sight. */
export function poseNext(encounter: Encounter, from: string | undefined): Choice {
  const { exercise, attempt } = encounter
  const next = nextSection(whatMayBeAsked(exercise, attempt.asked), from)
  const row = next && sectionRow(next)
  return {
    ...menu,
    title: '',
    ask: `${askedInWords(attempt.asked.length)}. What next?`,
    options: [
      ...(row === undefined ? [] : [{ ...row, text: `Ask about: ${row.text}` }]),
      { id: own.sections, text: 'All sections', key: { letter: 'l', word: 'all sections' } },
      ...otherRows(encounter),
    ],
    preferred: row?.id ?? own.commit,
  }
}

/** The sections of the history, and what else can be done. */
export function poseSections(encounter: Encounter, from: string | undefined): Choice {
  const { exercise, attempt } = encounter
  const sections = whatMayBeAsked(exercise, attempt.asked)
  return {
    ...menu,
    title: askedInWords(attempt.asked.length),
    ask: 'What would you like to do?',
    options: [...sections.map(sectionRow), ...otherRows(encounter)],
    preferred: nextSection(sections, from)?.section.id ?? own.commit,
  }
}

const menu = {
  isOfSeveral: false,
  isWay: true,
  canGoBack: false,
  help:
    'Pick a section to see its questions; the case answers those you ask. Commit when you like, and ' +
    'change it until you hand in. Safety comes first; few good questions are worth more than many.',
} as const

/** The section behind the one that was chosen last, of those that have anything left to ask. */
function nextSection(
  sections: readonly AskableSection[],
  from: string | undefined,
): AskableSection | undefined {
  const at = sections.findIndex(({ section }) => section.id === from)
  const inOrder = [...sections.slice(at + 1), ...sections.slice(0, at + 1)]
  return inOrder.find(({ open }) => open.length > 0)
}

function sectionRow({ section, open, asked }: AskableSection): ChoiceOption {
  const all = open.length + asked.length
  return { id: section.id, text: `${section.title} (${asked.length} of ${all} asked)` }
}

function otherRows({ exercise, attempt }: Encounter): readonly ChoiceOption[] {
  const names = commitmentsOf(exercise.program.questionnaire)
  const done = names.filter((name) => isCommitted(attempt, name)).length
  return [
    {
      id: own.commit,
      text: `Commit to what you think (${done} of ${names.length} done)`,
      key: { letter: 'c', word: 'commit' },
    },
    { id: own.read, text: 'Read what you have heard', key: { letter: 'r', word: 'read' } },
    { id: own.handIn, text: 'Hand in', key: { letter: 'h', word: 'hand in' } },
  ]
}

function askedInWords(count: number): string {
  return count === 1 ? '1 question asked' : `${count} questions asked`
}
