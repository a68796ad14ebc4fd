import type { View } from './view.ts'

/** What a picture shows, and what it is not. */
export function describe(shown: string, { painted, outcome }: View): readonly string[] {
  const { id, version, status } = outcome.questionnaire
  const part = painted?.isPath ? 'Only what decided it, or holds it open, is drawn.' : undefined
  const rules = painted
    ? 'It shows the rules as they are written and the answers as they were given.'
    : 'It shows the rules as they are written.'
  return [
    `This shows ${shown}, by ${id} ${version}${status === 'draft' ? ', a draft' : ''}.`,
    ...(part === undefined ? [] : [part]),
    `${rules} It is not medical advice.`,
  ]
}
