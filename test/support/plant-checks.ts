import type { CheckCondition } from '../../src/model/condition.ts'
import type { Fault } from './fault.ts'
import { check } from './plant-edits.ts'
import { holds, is, stands } from './plant-lines.ts'

const sudden = 'a sudden pain that peaks within minutes is always an emergency'
const child = 'under 18 every topic is withheld'
const overuse = 'painkiller overuse is always shown before procedures'
const disagree = 'two blocks that disagree never count as positive'
const cutting = 'cutting a nerve is never discussed before an occipital block helped'
const withTopic = 'an emergency never comes with a topic'
const freezing = 'radiofrequency is never discussed when the blocks disagree'

const whenever = (name: string, condition: CheckCondition) => {
  return check(name, (one) => (one.kind === 'whenever' ? { ...one, whenever: condition } : one))
}

const always = (name: string, condition: CheckCondition) => {
  return check(name, (one) => (one.kind === 'whenever' ? { ...one, always: condition } : one))
}

/** Checks that say what is not so. */
export const checkFaults: readonly Fault[] = [
  {
    kind: 'the line of a check is negated',
    places: [[whenever(sudden, is('sudden-worst', 'no')), `check: ${sudden}`]],
  },
  {
    kind: 'a check asks for more urgency than there is',
    places: [
      [
        always(overuse, { kind: 'urgency', at: 'least', urgency: 'emergency' }),
        `check: ${overuse}`,
      ],
    ],
  },
  {
    kind: 'a check takes what is at least for what is at most',
    places: [
      [always(sudden, { kind: 'urgency', at: 'most', urgency: 'urgent' }), `check: ${sudden}`],
    ],
  },
  {
    kind: 'a check asks for the opposite standing',
    places: [
      [
        always(child, { kind: 'standing', topic: 'every', is: 'is-not', standings: ['withheld'] }),
        `check: ${child}`,
      ],
    ],
  },
  {
    kind: 'a line is missing from what never is',
    places: [
      [
        check(disagree, ({ id, name }) => {
          return { id, name, kind: 'never', never: holds('blocks-disagree') }
        }),
        `check: ${disagree}`,
      ],
    ],
  },
  {
    kind: 'a check takes "possible" for "not established"',
    places: [
      [
        whenever(cutting, { kind: 'possible', line: holds('occipital-block-helped') }),
        `check: ${cutting}`,
      ],
    ],
  },
  {
    kind: 'a check names another topic',
    places: [[always(freezing, stands('conservative-care', 'not-relevant')), `check: ${freezing}`]],
  },
  {
    kind: 'an `all` of a check has become `any`',
    places: [
      [
        check(withTopic, (one) => {
          if (one.kind !== 'never' || !('of' in one.never)) return one
          return { ...one, never: { kind: 'any', of: one.never.of } }
        }),
        `check: ${withTopic}`,
      ],
    ],
  },
  {
    kind: 'a standing is missing from the list of a check',
    places: [[always(freezing, stands('cervical-rfa', 'later')), `check: ${freezing}`]],
  },
]
