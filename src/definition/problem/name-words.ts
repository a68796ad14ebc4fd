import { describeRejection } from '../../answer/describe-rejection.ts'
import type { Words } from './description.ts'
import type { NameFacts } from './name-facts.ts'
import { article, either, kindsInWords, kindWords, meantWord } from './phrases.ts'

export const nameWords: Words<NameFacts> = {
  'unknown-name': ({ name, wanted, known }) => ({
    message: `${wanted.length > 3 ? 'nothing' : `no ${kindsInWords(wanted)}`} is called "${name}"`,
    ...meantWord(name, known),
  }),
  'wrong-kind': ({ name, kind, wanted }) => ({
    message: `"${name}" is ${article(kindWords[kind])}`,
    expected: either(wanted.map((one) => article(kindWords[one]))),
  }),
  'duplicate-id': ({ id, kind, first, firstKind }) => ({
    message:
      kind === firstKind
        ? `"${id}" is already the id of another ${kindWords[kind]}`
        : `"${id}" is already the id of ${article(kindWords[firstKind])}`,
    help: 'rename one of the two',
    related: [{ place: first, label: 'it stands here first' }],
  }),
  'unknown-option': ({ option, id, kind, known }) => ({
    message: `"${id}" has no ${kind === 'question' ? 'option' : 'class'} "${option}"`,
    ...meantWord(option, known),
  }),
  'line-does-not-fit': ({ id, line, subject, suggestion }) => ({
    message: `"${line}" does not fit: "${id}" is ${subject}`,
    help: `write "${suggestion}"`,
  }),
  'question-in-no-section': ({ id }) => ({
    message: `no section asks "${id}"`,
    help: 'add it to the questions of a section',
  }),
  'question-in-two-sections': ({ id, first }) => ({
    message: `the question "${id}" is asked a second time`,
    help: 'a question is asked once: remove one of the two',
    related: [{ place: first, label: 'it is asked here first' }],
  }),
  'insertion-in-label': ({ insertion }) => ({
    message: `"${insertion}" would be printed as it stands: nothing is inserted into titles, labels, units and options`,
    help: 'put it into a sentence: ask, help, why, say, do or because',
  }),
  'not-for-checklist': ({ id, type }) => ({
    message: `"${id}" is a ${type} question, and a checklist holds yes-no questions`,
    help: 'move it to another section, or remove screen: checklist',
  }),
  'not-a-number-question': ({ id, type }) => ({
    message: `"${id}" is a ${type} question and has no number`,
    expected: 'a number question or a measure',
  }),
  'bad-answer': ({ rejection }) => {
    const { message, suggestion } = describeRejection(rejection)
    return {
      message: `"${rejection.question}": ${message}`,
      ...(suggestion !== undefined && { help: suggestion }),
    }
  },
  'named-twice': ({ name }) => ({
    message: `"${name}" is named twice`,
    help: 'remove one of the two',
  }),
}
