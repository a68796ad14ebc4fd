import { describe, expect, test } from 'vitest'
import { inShort } from '../../src/report/in-short.ts'
import { summarize } from '../../src/report/summarize.ts'
import { toText } from '../../src/report/to-text.ts'
import { noWarningSigns, occasionOf, rich, said } from './back-of-head.ts'

function linesOf(answers: Parameters<typeof occasionOf>[0], kind: string): readonly string[] {
  const blocks = inShort(occasionOf(answers)).blocks.filter((block) => block.kind === kind)
  const lines = blocks.flatMap((block) => block.lines)
  return lines.map(({ label = '', text }) => `${label} ${text}`.trim())
}

const elsewhere = {
  ...noWarningSigns,
  'pain-site': { kind: 'choices', options: ['behind-ear'] },
} as const

describe('the topics', () => {
  test.for([
    {
      when: 'some are to be discussed and some come later',
      answers: rich,
      told: [
        'To talk over now: Occipital nerve block.',
        'Later, after something else: Occipital cryoneurolysis.',
      ],
    },
    {
      when: 'nothing has been answered',
      answers: {},
      told: ['Not known yet: whether 2 topics may apply.'],
    },
    {
      when: 'none fits',
      answers: elsewhere,
      told: ['No topic of this questionnaire fits the answers.'],
    },
  ])('are named where $when', ({ answers, told }) => {
    expect(linesOf(answers, 'bullets')).toEqual(told)
  })
})

describe('the next steps', () => {
  test('name only what the summary has a place for', () => {
    expect(linesOf(elsewhere, 'numbers')).toEqual([
      'Take this summary to a provider, and choose together.',
    ])
  })

  test('start with a warning sign that holds', () => {
    expect(linesOf({ ...noWarningSigns, fever: said.yes }, 'numbers')[0]).toBe(
      'Do first what stands above.',
    )
    expect(linesOf(noWarningSigns, 'numbers').join(' ')).not.toContain('Do first')
  })

  test('lead to parts that are there', () => {
    const text = toText(summarize(occasionOf(rich)), { width: 80 }).toLowerCase()
    const steps = linesOf(rich, 'numbers').join(' ').toLowerCase()
    const parts = ['topics at a glance', 'cautions to tell the team'] as const
    expect(parts.filter((part) => steps.includes(part) && text.includes(`\n${part}\n`))).toEqual(
      parts,
    )
    expect(steps.includes('tick the questions') && /^1\. \[ \] /m.test(text)).toBe(true)
  })
})
