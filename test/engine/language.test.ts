import { describe, expect, test } from 'vitest'
import type { Assessment, MeasureRange, TopicResult } from '../../src/model/assessment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { said, type Written } from '../support/write-answers.ts'
import {
  all,
  any,
  atLeast,
  classIs,
  classIsNot,
  classIsOneOf,
  flag,
  holds,
  is,
  isAnswered,
  isNot,
  measure,
  none,
  number,
} from '../support/write-condition.ts'
import {
  countOf,
  drop,
  finding,
  fromMeasure,
  measureOf,
  redFlag,
  topic,
} from '../support/write-definition.ts'
import { choice, scale, yesNo } from '../support/write-question.ts'

/** What stands in a questionnaire, and what follows from each of several responses. */
type Example = {
  readonly of: Partial<Questionnaire>
  readonly rows: readonly (readonly [fact: string, answers: Written, follows: View])[]
}

const enablement: Example = {
  of: {
    questions: [
      yesNo('gate'),
      yesNo('gated', is('gate', 'yes')),
      yesNo('inner', is('gated', 'yes')),
      yesNo('through-finding', holds('seen')),
      yesNo('two-gates', all(is('gate', 'yes'), is('other', 'yes'))),
      yesNo('behind-drop', measure('relief', '>=', 50)),
      yesNo('behind-class', classIs('kind', 'first')),
      yesNo('either-gate', any(is('gated', 'yes'), is('other', 'yes'))),
      yesNo('other'),
      scale('before'),
      scale('after'),
    ],
    findings: [finding('seen', is('gate', 'yes'))],
    classes: [
      {
        id: 'kind',
        when: is('gate', 'yes'),
        rows: [{ class: 'first', when: is('other', 'yes') }, { class: 'second' }],
      },
    ],
    measures: [drop('relief', 'before', 'after')],
  },
  rows: [
    ['an unasked gate leaves it open', {}, { enabled: { gate: 'yes', gated: 'unknown' } }],
    ['a gate answered yes enables it', { gate: 'yes' }, { enabled: { gated: 'yes' } }],
    [
      'a gate answered no disables it, and all behind it',
      { gate: 'no', gated: 'yes' },
      { enabled: { gated: 'no', inner: 'no', 'through-finding': 'no', 'two-gates': 'no' } },
    ],
    [
      'a gate answered unknown opens it, through a finding too',
      { gate: 'unknown' },
      { enabled: { gated: 'yes', 'through-finding': 'yes' } },
    ],
    ['a gate declined opens it', { gate: 'declined' }, { enabled: { gated: 'yes' } }],
    [
      'a gate opened by unknown is asked before what it gates opens',
      { gate: 'unknown' },
      { enabled: { inner: 'unknown' } },
    ],
    [
      'an unknown behind an unknown opens too',
      { gate: 'unknown', gated: 'unknown' },
      { enabled: { inner: 'yes' } },
    ],
    [
      'an unknown gate waits for the other gate',
      { gate: 'unknown' },
      { enabled: { 'two-gates': 'unknown' } },
    ],
    [
      'an unknown gate beside a yes opens',
      { gate: 'unknown', other: 'yes' },
      { enabled: { 'two-gates': 'yes' } },
    ],
    [
      'an unknown gate beside a no does not',
      { gate: 'unknown', other: 'no' },
      { enabled: { 'two-gates': 'no' } },
    ],
    [
      'an answer to an open gate does not count yet',
      { gated: 'yes' },
      { enabled: { inner: 'unknown' } },
    ],
    [
      'an unknown gate beside a disabled one opens',
      { gate: 'no', other: 'unknown' },
      { enabled: { 'either-gate': 'yes' } },
    ],
    [
      'an open class with nothing left to ask opens',
      { gate: 'yes', other: 'unknown' },
      { enabled: { 'behind-class': 'yes' } },
    ],
    [
      'an open class that may not apply waits for what says so',
      { other: 'unknown' },
      { enabled: { 'behind-class': 'unknown' } },
    ],
    [
      'an open measure with nothing left to ask opens',
      { before: 8, after: 'unknown' },
      { enabled: { 'behind-drop': 'yes' } },
    ],
    [
      'an open measure with something left to ask does not',
      { before: 8 },
      { enabled: { 'behind-drop': 'unknown' } },
    ],
    [
      'an answer to a disabled question is not counted',
      { gate: 'no', gated: 'yes', other: 'unknown' },
      { answers: ['gate', 'other'] },
    ],
    ['an answer to an open question is', { gated: 'yes' }, { answers: ['gated'] }],
  ],
}

const measures: Example = {
  of: {
    questions: [
      yesNo('treated'),
      scale('days', { high: 31 }),
      scale('doses', { high: 31, when: is('treated', 'yes') }),
      scale('before'),
      scale('after', { when: is('treated', 'yes') }),
      scale('tenths', { high: 0.3, step: 0.1 }),
      scale('more-tenths', { high: 0.3, step: 0.1 }),
    ],
    measures: [
      measureOf('overuse', 'highest', 'days', 'doses'),
      measureOf('total', 'sum', 'tenths', 'more-tenths'),
      drop('relief', 'before', 'after'),
      measureOf('apart', 'difference', 'before', 'after'),
      measureOf('of-drop', 'sum', fromMeasure('relief'), 'days'),
      measureOf('only-doses', 'sum', 'doses'),
      countOf('count', is('treated', 'yes'), number('before', '>=', 5), number('days', '>', 3)),
    ],
    findings: [
      finding('overused', measure('overuse', '>=', 10)),
      finding('rare', measure('overuse', '<', 10)),
      finding('exact', measure('total', '=', 0.3)),
      finding('helped', measure('relief', '>=', 50)),
      finding('not-helped', measure('relief', '<', 50)),
      finding('denied', none(measure('relief', '>=', 50))),
    ],
  },
  rows: [
    [
      'one input of 12 settles `highest of … >= 10`',
      { days: 12 },
      {
        findings: { overused: 'yes', rare: 'no' },
        measures: { overuse: '12 to 31' },
      },
    ],
    ['an open input leaves it open', { days: 4 }, { findings: { overused: 'unknown' } }],
    [
      'an input not enabled drops out of highest',
      { days: 4, doses: 30, treated: 'no' },
      { measures: { overuse: '4 to 4' } },
    ],
    [
      'unknown and declined allow all values',
      { days: 'declined', treated: 'yes', doses: 'unknown' },
      { measures: { overuse: '0 to 31' } },
    ],
    [
      'decimals are exact',
      { tenths: 0.1, 'more-tenths': 0.2 },
      { findings: { exact: 'yes' }, measures: { total: '0.3 to 0.3' } },
    ],
    [
      'a drop is in percent of where it starts',
      { before: 8, after: 3, treated: 'yes' },
      {
        findings: { helped: 'yes', 'not-helped': 'no' },
        measures: {
          relief: '62.5 to 62.5',
          apart: '5 to 5',
        },
      },
    ],
    [
      'a rise is a drop below zero, and a difference has no sign',
      { before: 4, after: 5, treated: 'yes' },
      {
        measures: {
          relief: '-25 to -25',
          apart: '1 to 1',
        },
      },
    ],
    [
      'a drop from zero is undefined, and every line on it is no',
      { before: 0, after: 3, treated: 'yes' },
      {
        findings: { helped: 'no', 'not-helped': 'no', denied: 'yes' },
        measures: { relief: 'undefined' },
      },
    ],
    [
      'an end not enabled leaves a drop and a difference undefined',
      { before: 8, treated: 'no' },
      {
        findings: { helped: 'no', 'not-helped': 'no' },
        measures: { relief: 'undefined', apart: 'undefined' },
      },
    ],
    [
      'an end that may not be enabled leaves a drop open',
      { before: 8, after: 2 },
      {
        findings: { helped: 'unknown', 'not-helped': 'no' },
        measures: { relief: '75 to 75, or undefined' },
      },
    ],
    [
      'a start that may be zero leaves a drop open',
      { after: 0, treated: 'yes' },
      {
        findings: { helped: 'unknown', 'not-helped': 'no' },
        measures: { relief: '100 to 100, or undefined' },
      },
    ],
    [
      'an undefined measure drops out of a sum',
      { days: 4, treated: 'no' },
      { measures: { 'of-drop': '4 to 4' } },
    ],
    ['nothing left is undefined', { treated: 'no' }, { measures: { 'only-doses': 'undefined' } }],
    [
      'a count goes from what holds to what may',
      { treated: 'yes', before: 3 },
      { measures: { count: '1 to 2' } },
    ],
  ],
}

const classes: Example = {
  of: {
    questions: [yesNo('treated'), yesNo('numb'), scale('relief', { high: 100, step: 10 })],
    classes: [
      {
        id: 'response',
        when: is('treated', 'yes'),
        rows: [
          { class: 'not-interpretable', when: is('numb', 'no') },
          { class: 'strong', when: number('relief', '>=', 80) },
          { class: 'partial', when: number('relief', '>=', 30) },
          { class: 'negative' },
        ],
      },
      { id: 'short', rows: [{ class: 'high', when: number('relief', '>=', 80) }] },
    ],
    findings: [
      finding('good', classIsOneOf('response', ['strong', 'partial'])),
      finding('not-strong', classIsNot('response', 'strong')),
      finding('bad', classIs('response', 'negative')),
    ],
  },
  rows: [
    [
      'the first row that holds names the class',
      { treated: 'yes', numb: 'yes', relief: 90 },
      { classes: { response: ['strong'], short: ['high'] }, findings: { good: 'yes', bad: 'no' } },
    ],
    [
      'a row before it wins',
      { treated: 'yes', numb: 'no', relief: 90 },
      { classes: { response: ['not-interpretable'] } },
    ],
    [
      'an open row may be the one',
      { treated: 'yes', relief: 90 },
      {
        classes: { response: ['not-interpretable', 'strong'] },
        findings: { good: 'unknown', bad: 'no', 'not-strong': 'unknown' },
      },
    ],
    [
      'where all that is possible is named, the line holds',
      { treated: 'yes', numb: 'yes', relief: 50 },
      { classes: { response: ['partial'] }, findings: { good: 'yes', 'not-strong': 'yes' } },
    ],
    [
      'a list that does not apply has no class',
      { treated: 'no', numb: 'yes', relief: 90 },
      {
        classes: { response: ['none'] },
        findings: { good: 'no', bad: 'no', 'not-strong': 'yes' },
      },
    ],
    [
      'a list that may not apply may have none',
      { numb: 'yes', relief: 90 },
      { classes: { response: ['strong', 'none'] }, findings: { good: 'unknown', bad: 'no' } },
    ],
    ['a list may run out', { relief: 10 }, { classes: { short: ['none'] } }],
    ['an open list may run out', {}, { classes: { short: ['high', 'none'] } }],
  ],
}

const redFlags: Example = {
  of: {
    questions: [yesNo('sudden'), yesNo('weak'), yesNo('fever'), scale('age', { high: 90 })],
    redFlags: [
      redFlag('thunderclap', is('sudden', 'yes'), { urgency: 'emergency', stop: true }),
      redFlag('weakness', is('weak', 'yes'), { urgency: 'urgent', stop: false }),
      redFlag('infection', all(is('fever', 'yes'), is('weak', 'yes')), {
        urgency: 'soon',
        stop: false,
      }),
      redFlag('minor', number('age', '<', 18), { urgency: 'routine', stop: true }),
    ],
    findings: [finding('flagged', flag('weakness'))],
    topics: [topic('block', is('weak', 'yes')), topic('rest', is('weak', 'no'))],
  },
  rows: [
    [
      'nothing is ruled out before anything is asked',
      {},
      {
        urgency: 'routine to emergency',
        flags: { thunderclap: 'unknown', weakness: 'unknown' },
        settledBy: { thunderclap: ['sudden'], infection: ['weak'], minor: ['age'] },
      },
    ],
    [
      'an established flag is the least there is',
      { weak: 'yes', sudden: 'no' },
      { urgency: 'urgent to urgent', findings: { flagged: 'yes' } },
    ],
    [
      'an open flag is the most there is',
      { weak: 'no' },
      { urgency: 'routine to emergency', flags: { weakness: 'no' } },
    ],
    [
      'no flag is routine',
      { weak: 'no', sudden: 'no', age: 40 },
      { urgency: 'routine to routine', stopped: false },
    ],
    [
      'a stop withholds every topic, relevant or not',
      { weak: 'yes', sudden: 'yes' },
      { stopped: true, topics: { block: 'withheld', rest: 'withheld' } },
    ],
    [
      'a routine flag may stop',
      { sudden: 'no', weak: 'no', age: 12 },
      { urgency: 'routine to routine', stopped: true },
    ],
    [
      'an open stop does not stop',
      { weak: 'yes' },
      { stopped: false, topics: { block: 'discuss' } },
    ],
  ],
}

const topics: Example = {
  of: {
    questions: [yesNo('near'), yesNo('cared'), yesNo('blocked'), yesNo('thinner'), yesNo('rested')],
    findings: [
      finding('care-tried', is('cared', 'yes')),
      finding('block-helped', is('blocked', 'yes')),
      finding('on-thinner', is('thinner', 'yes')),
    ],
    topics: [
      topic('plain', is('near', 'yes'), {
        order: 2,
        ask: [
          { id: 'plain-how', ask: 'How?' },
          { id: 'plain-thinner', ask: 'Who decides?', when: holds('on-thinner') },
        ],
      }),
      topic('stepped', is('near', 'yes'), {
        first: ['care-tried', 'block-helped'],
        because: ['block-helped'],
        cautions: ['on-thinner'],
        order: 1,
        ask: [
          { id: 'stepped-how', ask: 'How?' },
          { id: 'stepped-after', ask: 'After what?' },
        ],
      }),
      topic('late', is('rested', 'yes'), { ask: [{ id: 'late-when', ask: 'When?' }] }),
    ],
  },
  rows: [
    [
      'not relevant',
      { near: 'no', rested: 'no' },
      { topics: { plain: 'not-relevant', stepped: 'not-relevant' }, ask: [] },
    ],
    [
      'relevance open: it may apply, and what comes first is named',
      { cared: 'no' },
      {
        topics: { plain: 'may-apply', stepped: 'may-apply' },
        settledBy: { plain: ['near'], stepped: ['near'] },
        first: { stepped: ['care-tried no', 'block-helped unknown'] },
      },
    ],
    ['relevant, and nothing first', { near: 'yes' }, { topics: { plain: 'discuss' } }],
    [
      'relevant, and one first is no: later, whatever is open',
      { near: 'yes', blocked: 'no' },
      { topics: { stepped: 'later' }, settledBy: { stepped: [] } },
    ],
    [
      'relevant, and one first is open: it may apply',
      { near: 'yes', cared: 'yes' },
      { topics: { stepped: 'may-apply' }, settledBy: { stepped: ['blocked'] } },
    ],
    [
      'relevant, and every first holds',
      { near: 'yes', cared: 'yes', blocked: 'yes' },
      {
        topics: { stepped: 'discuss' },
        because: { stepped: ['block-helped'] },
        first: { stepped: [] },
      },
    ],
    [
      'ties go to the question the author has first',
      { near: 'yes' },
      { settledBy: { stepped: ['cared'] } },
    ],
    ['a caution not ruled out is named', {}, { cautions: { stepped: ['on-thinner unknown'] } }],
    ['a caution that holds is', { thinner: 'yes' }, { cautions: { stepped: ['on-thinner yes'] } }],
    ['a caution ruled out is not', { thinner: 'no' }, { cautions: { stepped: [] } }],
    [
      'the same question of two topics is asked once, under the one ranked first',
      { near: 'yes', cared: 'no', thinner: 'yes', rested: 'yes' },
      {
        ask: [
          'late-when: When? (late)',
          'plain-how: How? (plain, stepped)',
          'plain-thinner: Who decides? (plain)',
          'stepped-after: After what? (stepped)',
        ],
      },
    ],
    [
      'what may apply is asked before what is for later',
      { near: 'yes', cared: 'no', thinner: 'no' },
      {
        ask: [
          'plain-how: How? (plain, stepped)',
          'late-when: When? (late)',
          'stepped-after: After what? (stepped)',
        ],
      },
    ],
    [
      'an open condition shows no provider question',
      { near: 'yes', rested: 'no' },
      { ask: ['plain-how: How? (plain, stepped)', 'stepped-after: After what? (stepped)'] },
    ],
  ],
}

const panels: Example = {
  of: {
    questions: [yesNo('shown'), yesNo('tested'), yesNo('seen'), yesNo('eased')],
    findings: [finding('features', is('seen', 'yes')), finding('block-eased', is('eased', 'yes'))],
    panels: [
      {
        id: 'criteria',
        title: 'Criteria',
        showWhen: is('shown', 'yes'),
        rows: [
          { finding: 'features' },
          { finding: 'block-eased', untestedWhen: is('tested', 'no') },
        ],
        sources: [],
        basis: 'project',
      },
    ],
  },
  rows: [
    [
      'rows carry the truth of their findings',
      { shown: 'yes', seen: 'yes' },
      { panels: { criteria: ['shown yes', 'features yes', 'block-eased unknown'] } },
    ],
    [
      'a row is untested where its condition holds, whatever it comes to',
      { tested: 'no', eased: 'no' },
      { panels: { criteria: ['shown unknown', 'features unknown', 'block-eased untested'] } },
    ],
    [
      'a row that holds was tested',
      { shown: 'no', tested: 'no', eased: 'yes' },
      { panels: { criteria: ['shown no', 'features unknown', 'block-eased yes'] } },
    ],
  ],
}

/** What the document's one sentence comes to: the smallest set, for some answers. */
const settling: Example = {
  of: {
    questions: [
      choice('first-gate', ['a', 'b', 'c']),
      yesNo('second-gate'),
      yesNo('shut', any(is('first-gate', 'a'), is('second-gate', 'yes'))),
      yesNo('asked'),
      yesNo('after-asked', isAnswered('asked')),
      yesNo('one'),
      yesNo('two'),
      yesNo('three'),
    ],
    findings: [
      finding('known', any(isNot('first-gate', 'b'), is('first-gate', 'b'))),
      finding('revived', is('after-asked', 'yes')),
    ],
    topics: [
      topic('tied', isNot('shut', 'yes'), { first: ['known'] }),
      topic('reviving', any(is('asked', 'yes'), is('asked', 'no')), { first: ['revived'] }),
      topic('scored', atLeast(2, is('one', 'yes'), is('two', 'yes'), is('three', 'yes'))),
    ],
  },
  rows: [
    [
      'the author’s order decides over every answer, not over the first that settles',
      {},
      { settledBy: { tied: ['first-gate', 'second-gate'] } },
    ],
    ['it takes two where one cannot', {}, { settledBy: { scored: ['one', 'two'] } }],
    ['it takes one where one can', { two: 'no' }, { settledBy: { scored: ['one'] } }],
    [
      'unknown is open still',
      { one: 'unknown', two: 'yes', three: 'no' },
      { settledBy: { scored: ['one'] } },
    ],
    [
      'an answer to a disabled question settles nothing when the question comes back',
      { asked: 'unknown', 'after-asked': 'yes' },
      { topics: { reviving: 'may-apply' }, settledBy: { reviving: ['asked', 'after-asked'] } },
    ],
  ],
}

/** The parts of an assessment a row may speak of; what it does not name is not judged. */
type View = {
  readonly enabled?: Readonly<Record<string, string>>
  readonly findings?: Readonly<Record<string, string>>
  readonly flags?: Readonly<Record<string, string>>
  readonly measures?: Readonly<Record<string, string>>
  readonly classes?: Readonly<Record<string, readonly string[]>>
  readonly topics?: Readonly<Record<string, string>>
  readonly settledBy?: Readonly<Record<string, readonly string[]>>
  readonly because?: Readonly<Record<string, readonly string[]>>
  readonly first?: Readonly<Record<string, readonly string[]>>
  readonly cautions?: Readonly<Record<string, readonly string[]>>
  readonly panels?: Readonly<Record<string, readonly string[]>>
  readonly urgency?: string
  readonly stopped?: boolean
  readonly ask?: readonly string[]
  readonly answers?: readonly string[]
}

describe.each(assessors)('by the $by', ({ assess }) => {
  const follows = ({ of }: Example, answers: Written): View =>
    view(assess({ ...blankQuestionnaire, ...of }, said(answers)))

  test.for(enablement.rows)('enablement: %s', ([, answers, expected]) => {
    expect(follows(enablement, answers)).toMatchObject(expected)
  })

  test.for(measures.rows)('measures: %s', ([, answers, expected]) => {
    expect(follows(measures, answers)).toMatchObject(expected)
  })

  test.for(classes.rows)('classes: %s', ([, answers, expected]) => {
    expect(follows(classes, answers)).toMatchObject(expected)
  })

  test.for(redFlags.rows)('red flags: %s', ([, answers, expected]) => {
    expect(follows(redFlags, answers)).toMatchObject(expected)
  })

  test.for(topics.rows)('topics: %s', ([, answers, expected]) => {
    expect(follows(topics, answers)).toMatchObject(expected)
  })

  test.for(panels.rows)('panels: %s', ([, answers, expected]) => {
    expect(follows(panels, answers)).toMatchObject(expected)
  })

  test.for(settling.rows)('what settles it: %s', ([, answers, expected]) => {
    expect(follows(settling, answers)).toMatchObject(expected)
  })
})

function view(assessment: Assessment): Required<View> {
  const { urgency, redFlags, findings, classes, measures, topics, enabled } = assessment
  return {
    enabled: Object.fromEntries(enabled),
    findings: Object.fromEntries(findings),
    flags: Object.fromEntries(redFlags.map(({ id, truth }) => [id, truth])),
    measures: Object.fromEntries([...measures].map(([id, range]) => [id, rangeInWords(range)])),
    classes: Object.fromEntries([...classes].map(([id, { possible }]) => [id, possible])),
    topics: Object.fromEntries(topics.map(({ id, standing }) => [id, standing])),
    settledBy: Object.fromEntries([...redFlags, ...topics].map((one) => [one.id, one.settledBy])),
    because: ofTopics(topics, ({ because }) => because.map(({ finding }) => finding)),
    first: ofTopics(topics, ({ first }) => first.map((one) => `${one.finding} ${one.truth}`)),
    cautions: ofTopics(topics, (topic) =>
      topic.cautions.map(({ finding, truth }) => `${finding} ${truth}`),
    ),
    panels: Object.fromEntries(
      assessment.panels.map(({ id, shown, rows }) => [
        id,
        [`shown ${shown}`, ...rows.map(({ finding, truth }) => `${finding} ${truth}`)],
      ]),
    ),
    urgency: `${urgency.atLeast} to ${urgency.atMost}`,
    stopped: assessment.stopped,
    ask: assessment.ask.map(({ id, text, topics }) => `${id}: ${text} (${topics.join(', ')})`),
    answers: [...assessment.answers.keys()],
  }
}

const ofTopics = (
  topics: Assessment['topics'],
  part: (topic: TopicResult) => readonly string[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(topics.map((topic) => [topic.id, part(topic)]))

function rangeInWords({ defined, atLeast, atMost }: MeasureRange): string {
  if (atLeast === undefined) return 'undefined'
  return `${atLeast} to ${atMost}${defined === 'yes' ? '' : ', or undefined'}`
}
