import { didYouMean } from '../../text/did-you-mean.ts'
import type { Words } from './description.ts'
import { idFor } from './id-for.ts'
import { either, expecting, meantWord } from './phrases.ts'
import type { ShapeFacts } from './shape-facts.ts'

export const shapeWords: Words<ShapeFacts> = {
  'unknown-key': ({ key, known }) => {
    const guess = didYouMean(key, known)
    const message = `there is no key "${key}" here`
    const expected = known.length === 0 ? {} : { expected: either(known) }
    return guess === undefined
      ? { message, ...expected }
      : { message, help: `did you mean "${guess}"?` }
  },
  'missing-key': ({ key, expected }) => ({
    message: `"${key}" is missing`,
    ...expecting(expected),
  }),
  'empty-value': ({ expected }) => ({
    message: 'nothing follows the colon',
    ...expecting(expected),
    help: 'fill it in, or remove the key',
  }),
  'wrong-type': ({ wanted, found, expected }) => ({
    message: `this should be ${wanted}, but it is ${found}`,
    ...expecting(expected),
    ...quotesFor(wanted, found),
  }),
  'unknown-word': ({ word, known, expected }) => ({
    message: `"${word}" is not one of the words that can stand here`,
    ...expecting(expected),
    ...(didYouMean(word, known) !== undefined && meantWord(word, known)),
  }),
  'bad-value': ({ found, expected }) => ({
    message: `${found} cannot stand here`,
    ...expecting(expected),
  }),
  'bad-id': ({ id }) => ({
    message: `"${id}" cannot be an id`,
    expected: 'lower-case words joined by hyphens',
    ...asId(id),
  }),
  'reserved-id': ({ id }) => ({
    message: `"${id}" is a word of the language and cannot be an id`,
    help: 'choose another name',
  }),
  'not-for-included': ({ key }) => ({
    message: `"${key}" belongs in the file the questionnaire starts with`,
    help: 'move it there',
  }),
  'one-of-keys': ({ groups, found }) => ({
    message:
      found.length === 0
        ? `this lacks ${either(groups.map(together))}`
        : `${found.map((key) => `"${key}"`).join(' and ')} ${found.length === 1 ? 'is not enough' : 'do not go together'} here`,
    expected: either(groups.map(together)),
  }),
  'no-pedigree': ({ what }) => ({
    message: `this ${what === 'claim' ? 'claim' : 'red flag'} does not say where it comes from`,
    expected: 'sources, or basis: practice or basis: project',
  }),
}

const together = (keys: readonly string[]): string => keys.join(' with ')

/** A number or a truth becomes a text in quotes. */
function quotesFor(wanted: string, found: string): { readonly help: string } | undefined {
  const value = /^(?:the number (.*)|true|false)$/.exec(found)
  if (value === null || !wanted.startsWith('a text')) return undefined
  return { help: `put it in quotes: "${value[1] ?? found}"` }
}

function asId(text: string): { readonly help: string } | undefined {
  const id = idFor(text)
  return id === undefined ? undefined : { help: `write "${id}"` }
}
