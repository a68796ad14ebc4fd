import { becauseOf } from './because.ts'
import type { Words } from './description.ts'
import { kindWords } from './phrases.ts'
import type { StructureFacts } from './structure-facts.ts'

export const structureWords: Words<StructureFacts> = {
  cycle: ({ path }) => ({
    message: `this depends on itself: ${path.join(' → ')}`,
    help: 'take one of these out of the condition of the one before it',
  }),
  'limits-reversed': ({ low, high }) =>
    low === high
      ? { message: `from ${low} to ${high} there is only one answer` }
      : {
          message: `no number lies from ${low} to ${high}`,
          help: `write "${high} to ${low}"`,
        },
  'limits-too-fine': ({ low, high }) => ({
    message: `numbers from ${low} to ${high} are too large to be kept with so many decimals`,
    help: 'narrow the limits, or use fewer decimals',
  }),
  'step-does-not-fit': ({ step, low, high }) => ({
    message: `steps of ${step} from ${low} do not reach ${high}`,
    expected: 'limits a whole number of steps apart',
  }),
  'too-many-values': ({ count, limit }) => ({
    message: `the limits and the step allow ${count} numbers; at most ${limit} can be reasoned about`,
    help: 'narrow the limits, or make the step larger',
  }),
  'too-few-options': ({ count }) => ({
    message: `a choice of ${count === 0 ? 'nothing' : 'one'} is no choice`,
    expected: 'two options or more',
  }),
  'too-many-options': ({ count, limit }) => ({
    message: `the question has ${count} options; at most ${limit} can be shown`,
    help: 'join some of them, or split the question',
  }),
  'all-exclusive': () => ({
    message: 'every option is exclusive, so no two can be chosen together',
    help: 'make it a choice question, or let some options be chosen together',
  }),
  'must-be-examined': () => ({
    message: 'whoever was not examined cannot answer this, and cannot go on without',
    help: 'leave out "must know", or give it a when that holds only after an examination',
  }),
  'class-gap': ({ example }) => ({
    message: `no row holds where ${example.join(', ')}`,
    help: 'add a row for it, or a last row with otherwise: true',
  }),
  'too-many-cells': ({ limit }) => ({
    message: `the rows read so much that more than ${limit} combinations would have to be looked at`,
    help: 'add a last row with otherwise: true',
  }),
  'unreachable-row': ({ class: name, after, because = [] }) => ({
    message: `the class "${name}" is never reached by this row`,
    ...(because.length > 0 && { related: becauseOf(because) }),
    help: rowHelp[after],
  }),
  'line-always': ({ line, because }) => ({
    message: `"${line}" always holds: ${because}`,
    help: 'remove it, or correct the value',
  }),
  'line-never': ({ line, because }) => ({
    message: `"${line}" never holds: ${because}`,
    help: 'remove it, or correct the value',
  }),
  'drop-below-zero': ({ id, low }) => ({
    message: `"${id}" may be ${low}, and a drop in percent makes no sense below zero`,
    expected: 'numbers from 0 upwards',
  }),
  'measure-too-wide': ({ id }) => ({
    message: `"${id}" can take values too large to be counted exactly`,
    help: 'narrow the limits of the questions it reads, or use fewer decimals',
  }),
  'measure-too-fine': ({ id, count, limit }) => ({
    message: `"${id}" can take ${count} values, and all of them have to be looked at; at most ${limit} can be`,
    help: 'narrow the limits of the questions it reads, or make their steps larger',
  }),
  'too-many-classes': ({ count, limit }) => ({
    message: `the list names ${count} classes; at most ${limit} can be told apart`,
    help: 'join some of them, or split the list in two',
  }),
  'negation-of-disabled': ({ line, question, positive }) => ({
    message: `"${line}" also holds where "${question}" is not asked at all`,
    help: `if that is not meant, write${positive.includes('\n') ? `\n${positive}` : ` "${positive}"`}`,
  }),
  'asked-too-early': ({ by, question, reads, order }) => ({
    message: `"${question}" is asked before the answer its ${by} needs: "${reads}"`,
    related: order.map((place, index) => ({
      place,
      label: index === 0 ? `"${question}" is asked here` : `"${reads}" is asked here, after it`,
    })),
    help: `move "${reads}" up`,
  }),
  unused: ({ kind, id }) => ({
    message: `nothing uses the ${kind === 'option' ? kind : kindWords[kind]} "${id}"`,
    ...unusedHelp(kind),
  }),
  'empty-questionnaire': () => ({
    message: 'the questionnaire asks nothing',
    expected: 'questions',
  }),
  'too-many-problems': ({ count, limit }) => ({
    message: `there are ${count} problems; the first ${limit} are shown`,
  }),
}

const rowHelp = {
  otherwise: 'rows behind otherwise are never looked at: move this row up',
  rows: 'rows above it hold wherever this one does: move it up, or remove it',
  conditions: 'correct one of the conditions, or remove the row',
} as const

function unusedHelp(kind: string): { readonly help: string } {
  return kind === 'question' || kind === 'option'
    ? { help: 'remove it, or mark the question with record: true' }
    : { help: 'remove it' }
}
