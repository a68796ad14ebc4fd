import type { ConditionFacts } from './condition-facts.ts'
import type { Words } from './description.ts'

const forms = 'is, is not, is one of, includes, between, >=, >, <, <= or ='

export const conditionWords: Words<ConditionFacts> = {
  'list-without-combiner': ({ lines }) => ({
    message: 'a list of conditions does not say how many of them have to hold',
    expected: 'all, any, none, or at least with of, above the bullets',
    help: `write\n${bullets('all', lines.slice(0, shown))}`,
  }),
  'unknown-combiner': ({ key, value }) => ({
    message: `"${key}" does not combine conditions`,
    expected: 'all, any, none, or at least with of',
    ...(value !== undefined && { help: `a line has no colon: ${lineFor(key, value)}` }),
  }),
  'several-combiners': ({ keys }) => ({
    message: `${keys.map((key) => `"${key}"`).join(' and ')} cannot stand side by side`,
    help: 'put one inside the other, as a bullet of its own',
  }),
  'combiner-without-list': ({ key }) => ({
    message: `"${key}" needs a list of conditions`,
    expected: 'one bullet for each condition',
  }),
  'count-without-of': () => ({
    message: '"at least" does not say of which conditions',
    expected: 'of, and below it one bullet for each condition',
  }),
  'of-without-count': () => ({
    message: '"of" does not say how many of the conditions have to hold',
    expected: 'at least, and a number',
  }),
  'count-out-of-range': ({ count, of }) => ({
    message: `at least ${count} of ${of} conditions cannot be asked for`,
    expected: `a whole number from 1 to ${of}`,
  }),
  'not-a-condition': ({ found }) => ({
    message: `${found} is not a condition`,
    expected: 'a line such as "worst-pain >= 7", or all, any, none or at least',
  }),
  'and-or-in-line': ({ word, combiner, lines }) => ({
    message: `a line holds one comparison, and "${word}" joins two`,
    help: `write\n${bullets(combiner, lines)}`,
  }),
  'unknown-form': ({ line, suggestion }) => ({
    message: `"${line}" is not a line of the language`,
    ...(suggestion === undefined
      ? { expected: `a name, then ${forms}` }
      : { help: written(suggestion) }),
  }),
  'unknown-operator': ({ word, suggestion }) => ({
    message: `"${word}" does not compare anything`,
    ...(suggestion === undefined ? { expected: forms } : { help: `did you mean "${suggestion}"?` }),
  }),
  'bound-not-a-number': ({ word, suggestion }) => ({
    message: `"${word}" is not a number`,
    expected: 'a number such as 7 or 0.5',
    ...(suggestion !== undefined && { help: written(suggestion) }),
  }),
  'bounds-reversed': ({ low, high }) => ({
    message: `nothing lies between ${low} and ${high}`,
    help: `write "between ${high} and ${low}"`,
  }),
  'check-only-line': ({ line }) => ({
    message: `"${line}" can only stand in a check`,
    help: 'elsewhere, conditions speak of answers, measures, classes, findings and red flags',
  }),
}

/** So many bullets show what is meant. */
const shown = 3

function bullets(combiner: string, lines: readonly string[]): string {
  const items = lines.length === 0 ? ['…'] : lines
  return [`${combiner}:`, ...items.map((line) => `  - ${line}`)].join('\n')
}

/** `pain: 7` is what somebody writes who means a comparison. */
function lineFor(key: string, value: string): string {
  return /^-?\d/.test(value) ? `${key} = ${value}` : `${key} is ${value}`
}

const written = (suggestion: string): string =>
  suggestion.includes('\n') ? `write\n${suggestion}` : `write "${suggestion}"`
