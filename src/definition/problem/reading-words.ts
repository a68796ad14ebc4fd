import type { Words } from './description.ts'
import type { ReadingFacts } from './reading-facts.ts'
import { syntaxWords } from './syntax-words.ts'

export const readingWords: Words<ReadingFacts> = {
  'missing-file': ({ path }) => ({
    message: `there is no file "${path}"`,
    help: 'paths start from the folder of the questionnaire',
  }),
  'outside-folder': ({ path }) => ({
    message: `"${path}" lies outside the folder of the questionnaire`,
    help: 'move the file into the folder, and name it by its path from there',
  }),
  'unreadable-file': ({ path, reason }) => ({
    message: `the file "${path}" cannot be read: ${reason}`,
  }),
  'file-too-large': ({ size, limit }) => ({
    message: `the file has ${size} bytes; at most ${limit} are read`,
    help: 'split it into several files and name them under include',
  }),
  'invalid-utf-8': ({ byte }) => ({
    message: `the file is not UTF-8 text: byte ${byte} belongs to no character`,
    help: 'save the file as UTF-8',
  }),
  'control-character': ({ character }) => ({
    message: `a control character (${codePoint(character)}) is not part of any text`,
    help: 'remove it, or type the line again',
  }),
  'empty-file': () => ({ message: 'the file is empty' }),
  'too-deep': ({ limit }) => ({
    message: `maps and lists stand more than ${limit} deep inside one another`,
    help: 'give inner conditions a name: make them findings',
  }),
  'too-many-entries': ({ limit }) => ({
    message: `the file has more than ${limit} entries`,
    help: 'split it into several files and name them under include',
  }),
  'yaml-syntax': ({ mistake }) => syntaxWords[mistake],
  'duplicate-key': ({ key, first }) => ({
    message: `"${key}" stands twice in one map`,
    help: 'rename one of the two, or remove it',
    related: [{ place: first, label: 'it stands here first' }],
  }),
  tag: ({ text }) => ({
    message: `"${text}" is a YAML tag, which a questionnaire does not need`,
    help: 'remove it; if it belongs to a text, put the text in quotes',
  }),
  anchor: ({ text }) => ({
    message: `"${text}" is a YAML anchor, which a questionnaire does not need`,
    help: 'remove it; what is said several times is written once with templates and uses',
  }),
  alias: ({ text }) => ({
    message: `"${text}" is a YAML alias, which a questionnaire does not need`,
    help: 'write out what it stands for; if it belongs to a text, put the text in quotes',
  }),
  directive: ({ text }) => ({
    message: `"${text}" is a YAML directive, which a questionnaire does not need`,
    help: 'remove the line',
  }),
  'merge-key': () => ({
    message: '"<<" takes over another map, which a questionnaire does not need',
    help: 'write out what it stands for, or use templates and uses',
  }),
  'several-documents': () => ({
    message: 'a second YAML document starts here',
    help: 'remove the ---, or make it a file of its own and name it under include',
  }),
  'key-not-text': () => ({
    message: 'a key has to be a text',
    expected: 'a word before the colon',
  }),
  'forbidden-key': ({ key }) => ({ message: `no key may be called "${key}"`, help: 'rename it' }),
  'not-a-number': ({ text }) => ({ message: `"${text}" is not a number one can count with` }),
  'rounded-number': ({ text }) => ({
    message: `the number ${text} has more digits than can be kept`,
    help: 'write at most 15 digits; if it is not a quantity, put it in quotes',
  }),
  'cut-by-comment': ({ kept, lost }) => ({
    message: `the text ends before "#": YAML takes "${lost}" for a comment`,
    help: `if it belongs to the text, put the text in quotes: "${kept} ${lost}"; if it is a comment, set it off with two blanks`,
  }),
  'flow-needs-bullet': ({ sign, where }) =>
    where === 'begins'
      ? {
          message: `YAML takes the "${opening[sign] ?? sign}" this text begins with for a bracket of its own`,
          help: 'put the whole text in quotes',
        }
      : {
          message: `"${sign}" ends a text inside the brackets of YAML`,
          help: 'give the line or text a bullet of its own, or put it in quotes',
        },
  'included-twice': ({ path, first }) => ({
    message: `"${path}" is included twice`,
    help: 'remove one of the two',
    related: [{ place: first, label: 'it is read here first' }],
  }),
}

/** The brackets by those that close them. */
const opening: Readonly<Record<string, string>> = { '}': '{', ']': '[' }

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
