import type { Thing } from './names.ts'

/** What a line can be about: a type of question, or another thing that has a truth or a value. */
export type Subject =
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'number'
  | 'text'
  | 'class-list'
  | 'measure'
  | 'finding'
  | 'red-flag'

export function subjectOf(thing: Thing): Subject | undefined {
  switch (thing.kind) {
    case 'question':
      return thing.question.type
    case 'class-list':
    case 'measure':
    case 'finding':
    case 'red-flag':
      return thing.kind
    default:
      return undefined
  }
}

/** The options or classes a line on a thing may name, in the author's order. */
export function optionsOf(thing: Thing): readonly string[] {
  if (thing.kind === 'class-list') return thing.classes
  if (thing.kind !== 'question') return []
  const { question } = thing
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? Object.keys(question.options) : []
}

export const subjectWords: Readonly<Record<Subject, string>> = {
  'yes-no': 'a yes-no question',
  choice: 'a choice question',
  choices: 'a choices question',
  number: 'a number question',
  text: 'a text question',
  'class-list': 'a class list',
  measure: 'a measure',
  finding: 'a finding',
  'red-flag': 'a red flag',
}
