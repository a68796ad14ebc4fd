import type { Way } from '../../practice/encounter.ts'
import { storyOf, type ToldCase } from '../../practice/told-case.ts'
import type { DraftBlock } from '../../report/summary.ts'
import { paragraph, subheading } from '../../report/telling.ts'
import { blocksText } from './blocks-text.ts'
import type { Classroom } from './classroom.ts'

/** Opens an encounter: the story, and a line on what to do. */
export function tellStory(told: ToldCase, opening: Opening, room: Classroom): void {
  const blocks: readonly DraftBlock[] = [
    subheading(opening.title),
    paragraph(storyOf(told)),
    { ...paragraph(howTo[opening.way]), tone: 'quiet' },
  ]
  room.host.warn(`\n${blocksText(blocks, room)}`)
}

export type Opening = { readonly title: string; readonly way: Way }

const howTo: Readonly<Record<Way, string>> = {
  plain:
    'Ask what you need to know, commit to what you think, then hand in. Safety comes first; few good ' +
    'questions are worth more than many.',
  explore:
    'Ask what you need to know. After each answer say what it changed, and you are told. Commit to ' +
    'what you think, then hand in.',
  exam: 'Ask what you need to know, commit to what you think, then hand in. The marking comes at the end.',
}
