import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import { summarize } from '../../src/report/summarize.ts'
import type { Summary, SummarySection } from '../../src/report/summary.ts'
import { backOfHead, noWarningSigns, occasionOf, rich, said } from './back-of-head.ts'

describe('banners', () => {
  test.for([
    { status: 'draft', due: '2026-11-20', banners: ['Draft', 'Review due'] },
    { status: 'draft', due: '2026-11-21', banners: ['Draft'] },
    { status: 'reviewed', due: '2026-11-20', banners: ['Review due'] },
    { status: 'reviewed', due: '2027-01-01', banners: [] },
  ] as const)('a $status content due $due shows $banners.length', ({ status, due, banners }) => {
    const occasion = occasionOf({}, { status, review: { by: [], due } })
    const [opening] = summarize(occasion).sections
    expect(
      texts(opening)
        .slice(1)
        .map((text) => text.split(':')[0]),
    ).toEqual(banners)
  })
})

describe('what to do first', () => {
  test('the most urgent flag is told first, whatever the author wrote first', () => {
    const redFlags = backOfHead.redFlags.toReversed().map((flag) => ({ ...flag, stop: false }))
    const answers = { fever: said.yes, 'weight-loss': said.yes, 'sudden-worst': said.yes }
    const summary = summarize(occasionOf(answers, { redFlags }))
    expect(subheadings(section(summary, 'What to do first'))).toEqual([
      'Emergency',
      'Urgent',
      'Soon',
      'Not ruled out',
    ])
  })

  test('an action that several flags ask for is said once', () => {
    const answers = { 'sudden-worst': said.yes, 'new-weakness': said.yes }
    const now = section(summarize(occasionOf(answers)), 'What to do now')
    const labels = now?.blocks.flatMap(({ lines }) => lines.flatMap(({ label }) => label ?? []))
    expect(labels).toEqual(['Call the emergency number now.'])
  })

  test('a stop below an emergency still comes with every other established flag', () => {
    const answers = { 'under-18': said.yes, fever: said.yes }
    const now = section(summarize(occasionOf(answers)), 'What to do now')
    expect(subheadings(now)).toEqual(['Urgent', 'Routine'])
  })

  test('no warning sign found is not called safe', () => {
    const first = section(summarize(occasionOf(noWarningSigns)), 'What to do first')
    expect(texts(first).join(' ')).toContain('does not mean nothing is wrong')
  })

  test('a questionnaire without warning signs says that it has none', () => {
    const first = section(summarize(occasionOf({}, { redFlags: [] })), 'What to do first')
    expect(texts(first).join(' ')).toContain('does not ask about warning signs')
  })
})

describe('panels', () => {
  test('only a panel shown for sure is printed', () => {
    const { assessment, ...rest } = occasionOf(noWarningSigns)
    const shown = (truth: 'yes' | 'unknown'): Assessment => ({
      ...assessment,
      panels: assessment.panels.map((panel) => ({ ...panel, shown: truth })),
    })
    const heading = 'Features the answers describe'
    expect(section(summarize({ ...rest, assessment: shown('yes') }), heading)).toBeDefined()
    expect(section(summarize({ ...rest, assessment: shown('unknown') }), heading)).toBeUndefined()
  })

  test('a row says in words how it came out', () => {
    const answers = {
      ...rich,
      'occipital-block': said.no,
      'worst-pain': { kind: 'number', number: 2 },
    }
    const features = section(
      summarize(occasionOf(answers as typeof rich)),
      'Features the answers describe',
    )
    const rows = features?.blocks.find(({ kind }) => kind === 'rows')
    expect(rows?.lines.map(({ label }) => label)).toEqual([
      'met',
      'not met',
      'not known',
      'not tested',
    ])
  })
})

describe('topics', () => {
  const helped = { ...rich, best: { kind: 'number', number: 1 } } as const

  test('those to discuss stand by rank', () => {
    const topics = section(summarize(occasionOf(helped)), 'Topics to discuss')
    expect(subheadings(topics)).toEqual(['Occipital nerve block', 'Occipital cryoneurolysis'])
  })

  test('a benefit or a risk nobody recorded is said to be missing', () => {
    const topics = section(summarize(occasionOf(helped)), 'Topics to discuss')
    const silent = topics?.blocks.filter(({ lines }) => lines[0]?.text.startsWith('Nothing about'))
    expect(silent?.map(({ lead }) => lead)).toEqual(['Benefit', 'Risks'])
  })

  test('for a later one, only what comes first and is not so yet is told', () => {
    const answers = { ...rich, 'exercise-tried': said.unknown }
    const later = section(summarize(occasionOf(answers)), 'Later')
    expect(texts(later).slice(2)).toEqual([
      'A block that helped comes first.',
      'So does exercise. (not known yet) (common practice, no source read)',
    ])
  })

  test('a caution is told to the team once, the weightier topic first', () => {
    const cautions = section(summarize(occasionOf(helped)), 'Cautions to tell the team')
    expect(cautions?.blocks.at(-1)?.lines).toEqual([
      {
        label: 'Blood thinner:',
        text: 'Bleeding under the scalp is possible. Press on the place for longer.',
        refs: [3, 5],
      },
    ])
  })
})

describe('questions for the provider', () => {
  test.for([
    { maxQuestions: 1, printed: 1, rest: '2 more questions are not shown here.' },
    { maxQuestions: 2, printed: 2, rest: '1 more question is not shown here.' },
    { maxQuestions: 3, printed: 3, rest: undefined },
  ])('$maxQuestions asked for, $printed printed', ({ maxQuestions, printed, rest }) => {
    const summary = summarize({ ...occasionOf(rich), maxQuestions })
    const [list, note] = section(summary, 'Questions for your provider')?.blocks ?? []
    expect(list?.lines.length).toBe(printed)
    expect(note?.lines[0]?.text).toBe(rest)
  })
})

describe('words used', () => {
  test('a word used only to explain another is explained too', () => {
    const glossary = [
      { id: 'reflex', say: 'an answer of the body', sources: [] },
      { id: 'ganglion', say: 'a knot of nerves with reflexes', sources: [] },
      { id: 'fever', say: 'a high temperature, often from a ganglion', sources: [] },
    ]
    const summary = summarize(occasionOf({ fever: said.yes }, { glossary }))
    const labels = section(summary, 'Words used')?.blocks[0]?.lines.map(({ label }) => label)
    expect(labels).toEqual(['ganglion:', 'fever:'])
  })

  test('a word inside another word does not count', () => {
    const glossary = [{ id: 'eve', say: 'the evening', sources: [] }]
    const summary = summarize(occasionOf({ fever: said.yes }, { glossary }))
    expect(section(summary, 'Words used')).toBeUndefined()
  })
})

function section(summary: Summary, heading: string): SummarySection | undefined {
  return summary.sections.find((candidate) => candidate.heading === heading)
}

function texts(told: SummarySection | undefined): readonly string[] {
  return told?.blocks.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? []
}

function subheadings(told: SummarySection | undefined): readonly (string | undefined)[] {
  const blocks = told?.blocks.filter(({ kind }) => kind === 'subheading') ?? []
  return blocks.map(({ lines }) => lines[0]?.text)
}
