import type { Words } from './description.ts'
import type { ResponseFacts } from './response-facts.ts'

export const responseWords: Words<ResponseFacts> = {
  'other-questionnaire': ({ named, id }) => ({
    message: `this response answers "${named}", not "${id}"`,
    help: 'name the questionnaire it answers, or correct this line',
  }),
  'other-version': ({ named, version }) => ({
    message: `this response was given to version ${named}; the questionnaire is at ${version}`,
    help: 'see that the answers still mean the same',
  }),
}
