import type { Words } from './description.ts'
import { either, meantWord } from './phrases.ts'
import type { TemplateFacts } from './template-facts.ts'

export const templateWords: Words<TemplateFacts> = {
  'missing-word': ({ word, template }) => ({
    message: `the template "${template}" asks for the word "${word}", which is missing`,
    help: `add ${word}: and what to put in its place`,
  }),
  'unknown-word-given': ({ word, template, known }) => ({
    message: `the template "${template}" does not ask for a word "${word}"`,
    ...(known.length > 0 && { expected: either(['template', 'when', ...known]) }),
    ...meantWord(word, known),
  }),
  'word-is-an-id': ({ word }) => ({
    message: `"${word}" is already an id, so {${word}} would mean two things`,
    help: 'choose another word',
  }),
  'expansion-too-large': ({ use }) => ({
    message: `with the use "${use}" the templates write out more than can be held`,
    help: 'use the template less often, or make it smaller',
  }),
}
