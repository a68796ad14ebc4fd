import type { Possibility } from '../proof/statement.ts'

/** What is so for no response, of something that has to be possible. */
export function impossibility(possibility: Possibility): string {
  switch (possibility.kind) {
    case 'can-be-asked':
      return `the question "${possibility.question}" is asked`
    case 'can-be':
      return `"${possibility.conclusion}" is ${possibility.truth}`
    case 'can-be-named':
      return `"${possibility.list}" names the class "${possibility.class}"`
    case 'can-stand':
      return `the topic "${possibility.topic}" is ${possibility.standing}`
    case 'can-be-told':
      return possibility.part === 'question'
        ? `the topic "${possibility.topic}" asks "${possibility.id}"`
        : `the topic "${possibility.topic}" tells the ${possibility.part} "${possibility.finding}"`
  }
}
