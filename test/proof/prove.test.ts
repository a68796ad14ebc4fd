import { describe, expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { type Proof, prove } from '../../src/proof/prove.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'

const yesNo = (id: string, when?: Condition): Question => {
  const base = { id, ask: `${id}?`, mustKnow: false, record: false, changeable: true } as const
  return { ...base, type: 'yes-no', ...(when && { when }) }
}

const says = (id: string, option = 'yes'): Condition => {
  return { kind: 'option', about: 'question', id, is: 'is', options: [option] }
}

const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
const none = (...of: readonly Condition[]): Condition => ({ kind: 'none', of })

const finding = (id: string, when: Condition): Pick<Questionnaire, 'findings'> => ({
  findings: [{ id, when, sources: [] }],
})

const flag = (id: string, when: Condition): Pick<Questionnaire, 'redFlags'> => ({
  redFlags: [{ id, when, urgency: 'urgent', say: '', do: '', stop: false, sources: [] }],
})

const fever = yesNo('fever')
const spreading = yesNo('spreading', says('fever'))

const site: Question = {
  ...fever,
  id: 'site',
  type: 'choices',
  options: ['left', 'right'].map((id) => ({ id, text: id, exclusive: false })),
}

/** The statements that are not proved, each with the response that shows it where there is one. */
function faults(parts: Partial<Questionnaire>): readonly unknown[] {
  const proofs = prove(compile({ ...blankQuestionnaire, ...parts }), 1_000_000)
  return proofs.flatMap((proof) => (proof.verdict.kind === 'proved' ? [] : [told(proof)]))
}

function told({ statement, verdict }: Proof): unknown {
  if (verdict.kind !== 'refuted') return statement
  return { ...statement, response: Object.fromEntries(verdict.response) }
}

describe('an option', () => {
  test('that no conclusion reads never matters', () => {
    expect(faults({ questions: [fever] })).toEqual([
      { kind: 'can-matter', question: 'fever', option: 'yes' },
      { kind: 'can-matter', question: 'fever', option: 'no' },
    ])
  })

  test('need not matter where its question is recorded only', () => {
    expect(faults({ questions: [{ ...fever, record: true }] })).toEqual([])
  })

  test('matters beside another that no line tells from it', () => {
    const options = ['left', 'right']
    const when: Condition = { kind: 'choices', id: 'site', includes: 'all', options }
    const questions = [{ ...site, mustKnow: true }]
    expect(faults({ questions, ...finding('sided', when) })).toEqual([])
  })
})

describe('a red flag', () => {
  test('is hidden where a question it reads is closed by a condition that is not its own', () => {
    const questions = [fever, spreading]
    expect(faults({ questions, ...flag('rash', says('spreading')) })).toEqual([
      {
        kind: 'is-not-hidden',
        flag: 'rash',
        question: 'spreading',
        response: { fever: { kind: 'yes-no', yes: false } },
      },
    ])
  })

  test('is not hidden where its own condition says the same', () => {
    const when = all(says('fever'), says('spreading'))
    expect(faults({ questions: [fever, spreading], ...flag('rash', when) })).toEqual([])
  })

  test('is not hidden where it holds anyway', () => {
    const cold = yesNo('cold', says('fever', 'no'))
    const when = any(says('fever'), says('cold'))
    expect(faults({ questions: [fever, cold], ...flag('ill', when) })).toEqual([])
  })
})

describe('a class list', () => {
  const list = (...rows: readonly Questionnaire['classes'][number]['rows'][number][]) => ({
    questions: [fever],
    classes: [{ id: 'heat', rows }],
  })

  test('without a row for an answer is not complete', () => {
    expect(faults(list({ class: 'hot', when: says('fever') }))).toEqual([
      { kind: 'is-complete', list: 'heat', response: { fever: { kind: 'yes-no', yes: false } } },
    ])
  })

  test('has no use for a row that an earlier one forestalls, though its class is named', () => {
    const hot = { class: 'hot', when: says('fever') }
    expect(faults(list(hot, hot, { class: 'cool' }))).toEqual([
      { kind: 'can-be-named', list: 'heat', row: 1, class: 'hot' },
    ])
  })
})

describe('a part of a condition', () => {
  const questions = [fever, yesNo('cough'), yesNo('chills')]
  const [hot, cool] = [says('fever'), says('fever', 'no')]
  const [cough, chills] = [says('cough'), says('chills')]

  test.for([
    { fault: 'contradicts the one before it', when: all(hot, cough, cool), paths: ['can-hold 2'] },
    {
      fault: 'contradicts what encloses it',
      when: all(hot, any(cough, cool)),
      paths: ['can-hold 1,1'],
    },
    {
      fault: 'inside none, contradicts what encloses it',
      when: all(hot, none(cough, hot)),
      paths: ['can-hold 1,1'],
    },
    { fault: 'repeats the one before it', when: all(hot, cough, hot), paths: ['adds-something 2'] },
    {
      fault: 'repeats what encloses it',
      when: all(hot, any(all(hot, cough), chills)),
      paths: ['adds-something 1,0,0'],
    },
    { fault: 'is always so there', when: all(hot, any(hot, cough)), paths: ['adds-something 1'] },
    { fault: 'says something new', when: all(hot, cough), paths: [] },
  ] as const)('that $fault is found', ({ when, paths }) => {
    const proofs = prove(
      compile({ ...blankQuestionnaire, questions, ...finding('ill', when) }),
      1e6,
    )
    const found = proofs.flatMap(({ statement, verdict }) => {
      const isPart = statement.kind === 'can-hold' || statement.kind === 'adds-something'
      if (!isPart || verdict.kind === 'proved') return []
      return [`${statement.kind} ${statement.part.path.join()}`]
    })
    expect(found).toEqual(paths)
  })

  test('that only repeats why its question is asked is no repetition', () => {
    const sure = { ...fever, mustKnow: true }
    const when = all(says('fever'), says('spreading'))
    expect(faults({ questions: [sure, spreading], ...finding('rash', when) })).toEqual([])
  })
})

test('a finding that is settled before anything is asked can be neither unknown nor otherwise', () => {
  const settled: Condition = {
    kind: 'number',
    about: 'measure',
    id: 'count',
    compare: '>',
    bound: 9,
  }
  const measures = [{ id: 'count', kind: 'count', of: [says('fever')] } as const]
  expect(faults({ questions: [fever], measures, ...finding('many', settled) })).toEqual([
    { kind: 'can-matter', question: 'fever', option: 'yes' },
    { kind: 'can-matter', question: 'fever', option: 'no' },
    { kind: 'can-be', conclusion: 'many', truth: 'yes' },
    { kind: 'can-be', conclusion: 'many', truth: 'unknown' },
  ])
})
