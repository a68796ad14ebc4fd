import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Source } from '../../src/model/source.ts'
import { summarize } from '../../src/report/summarize.ts'
import type { Summary, SummarySection } from '../../src/report/summary.ts'
import { columnsOf } from '../../src/report/table-columns.ts'
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

  function glance(answers: typeof rich) {
    const told = section(summarize(occasionOf(answers)), 'Topics at a glance')
    return told?.blocks.flatMap((block) => columnsOf(block)) ?? []
  }

  test('those to discuss stand by rank', () => {
    const topics = section(summarize(occasionOf(helped)), 'Topics to discuss')
    expect(subheadings(topics)).toEqual(['Occipital nerve block', 'Occipital cryoneurolysis'])
  })

  test('a benefit or a risk nobody recorded is said to be missing', () => {
    const cryo = glance(helped)[1]
    const silent = cryo?.cells.filter(({ text }) => text.startsWith('Nothing is recorded'))
    expect(cryo?.title).toBe('Occipital cryoneurolysis')
    expect(silent?.map(({ label }) => label)).toEqual([
      'What',
      'How',
      'Benefit',
      'Risks',
      'Lasts',
      'Recovery',
    ])
  })

  test('at a glance, a topic for later says so, and the people studied stand once', () => {
    const [block, cryo] = glance(rich)
    const cells = new Map(block?.cells.map(({ label, text }) => [label, text]))
    expect(cryo?.title).toBe('Occipital cryoneurolysis (later)')
    expect(cells.get('Benefit')).toBe('42 of 44 people were content for six months.')
    expect(cells.get('Studied')).toBe('For the benefit: uncontrolled series, 44 people; 20 people.')
  })

  test('what is told at a glance is not told again below', () => {
    const texts = glance(helped).flatMap(({ cells }) => cells.map(({ text }) => text))
    const below = section(summarize(occasionOf(helped)), 'Topics to discuss')
    const again = below?.blocks.flatMap(({ lines }) => lines.map(({ text }) => text))
    expect(again?.filter((text) => texts.includes(text))).toEqual([])
    expect(below?.blocks.map(({ lead }) => lead)).toEqual(
      expect.arrayContaining(['More on the benefit', 'More on the risks', 'What is not sure']),
    )
  })

  test('for a later one, only what comes first and is not so yet is told', () => {
    const answers = { ...rich, 'exercise-tried': said.unknown }
    const later = section(summarize(occasionOf(answers)), 'Later')
    const first = later?.blocks.find(({ kind, lead }) => kind === 'bullets' && lead === undefined)
    expect(first?.lines.map(({ text }) => text)).toEqual([
      'A block that helped comes first.',
      'So does exercise. (not known yet) (common practice, no source read)',
    ])
  })

  test('a caution stands once in the list for the team, with the topics it bears on', () => {
    const cautions = section(summarize(occasionOf(helped)), 'Cautions to tell the team')
    expect(cautions?.blocks.at(-1)?.lines).toEqual([
      {
        label: 'Blood thinner:',
        text: 'Occipital nerve block; Occipital cryoneurolysis',
        refs: [],
      },
    ])
  })
})

describe('questions for the provider', () => {
  test.for([
    {
      maxQuestions: 1,
      printed: 1,
      rest: '2 more questions are not shown here; --all-questions shows all.',
    },
    {
      maxQuestions: 2,
      printed: 2,
      rest: '1 more question is not shown here; --all-questions shows all.',
    },
    { maxQuestions: 3, printed: 3, rest: undefined },
  ])('$maxQuestions asked for, $printed printed', ({ maxQuestions, printed, rest }) => {
    const summary = summarize({ ...occasionOf(rich), maxQuestions })
    const blocks = section(summary, 'Questions for your provider')?.blocks ?? []
    const lists = blocks.filter(({ kind }) => kind === 'numbers')
    const note = blocks.find(({ kind }) => kind === 'paragraph')
    expect(lists.flatMap(({ lines }) => lines).length).toBe(printed)
    expect(note?.lines[0]?.text).toBe(rest)
  })

  test('they stand under their topics, numbered through', () => {
    const told = section(summarize(occasionOf(rich)), 'Questions for your provider')
    expect(told?.blocks.map(({ lead, from, lines }) => [lead, from, lines.length])).toEqual([
      ['Occipital nerve block', 1, 2],
      ['Occipital cryoneurolysis (later)', 3, 1],
    ])
  })

  test('one that several topics ask names the others', () => {
    const shared = { id: 'same', ask: 'Who would do it?' }
    const topics = backOfHead.topics.map((topic) => ({ ...topic, askYourProvider: [shared] }))
    const told = section(summarize(occasionOf(rich, { topics })), 'Questions for your provider')
    expect(told?.blocks.flatMap(({ lines }) => lines)).toEqual([
      { text: 'Who would do it?', aside: 'also: Occipital cryoneurolysis', refs: [] },
    ])
  })
})

describe('what was told', () => {
  const told = (answers: typeof rich) => {
    return section(summarize(occasionOf(answers)), 'What you told us')?.blocks ?? []
  }

  const rest = (answers: typeof rich) => {
    const blocks = told(answers)
    const start = blocks.findIndex(({ lines }) => lines[0]?.text === 'The rest of the answers')
    return start < 0 ? [] : blocks.slice(start + 1)
  }

  test('what is not known or not said stands at the end, by name while it is little', () => {
    const open = rest(rich).filter(({ lead }) => lead === 'Not known' || lead === 'Not said')
    expect(open.map(({ lead, lines }) => [lead, ...lines.map(({ text }) => text)])).toEqual([
      ['Not known', 'Is there fever with a stiff neck?', 'Is the nerve tender to touch?'],
      ['Not said', 'Is there a pacemaker or another implant?'],
    ])
  })

  test('much that is not known is counted, section by section', () => {
    const unknowns = Object.keys(noWarningSigns).map((id) => [id, said.unknown] as const)
    const answers = { ...Object.fromEntries(unknowns), 'worst-pain': said.unknown }
    const blocks = rest({ ...answers, 'pain-site': { kind: 'choices', options: ['behind-ear'] } })
    expect(blocks.map(({ lead, lines }) => `${lead}: ${lines[0]?.text}`)).toEqual([
      'Not known: Safety first (all 5); The pain (1).',
    ])
  })

  test('checklists answered no throughout are named together', () => {
    expect(told(noWarningSigns).map(({ lines }) => lines[0]?.text)).toEqual([
      'The rest of the answers',
      'Safety first (all 5).',
    ])
  })

  test('a marked line of a checklist is told, the others are counted', () => {
    const blocks = told({ ...noWarningSigns, 'weight-loss': said.yes })
    expect(blocks.map(({ lead, lines }) => [lead, lines[0]?.text])).toEqual([
      [undefined, 'Safety first'],
      ['Yes', 'Has weight been lost without trying?'],
      [undefined, 'The rest of the answers'],
      ['No', 'Safety first (4).'],
    ])
  })

  test('a no outside a checklist is told with its question', () => {
    const lines = told({ 'exercise-tried': said.no }).flatMap((block) => block.lines)
    expect(lines.map(({ text }) => text)).toEqual(['What was tried', 'no'])
  })
})

describe('the end', () => {
  test('waiting is an option wherever a topic is named, and nowhere else', () => {
    const ends = [rich, noWarningSigns, { ...rich, 'sudden-worst': said.yes }].map((answers) => {
      return texts(section(summarize(occasionOf(answers)), 'What this is not')).join(' ')
    })
    expect(ends.map((end) => end.includes('Waiting, or doing nothing'))).toEqual([
      true,
      true,
      false,
    ])
    const elsewhere = { 'pain-site': { kind: 'choices', options: ['behind-ear'] } } as const
    const nothing = summarize(occasionOf({ ...noWarningSigns, ...elsewhere }))
    expect(texts(section(nothing, 'What this is not')).join(' ')).not.toContain('Waiting')
  })

  test.for([
    { years: [2001, 1993, 2024], told: 'Its dated sources are from 1993 to 2024.' },
    { years: [2018, 2018], told: 'Its dated sources are of 2018.' },
    { years: [], told: 'on 2026-11-21. The next' },
  ])('sources of $years are dated so', ({ years, told }) => {
    const sources = years.map((year) => ({ ...backOfHead.sources[0], year })) as readonly Source[]
    const review = { by: [], due: '2027-01-01' }
    const summary = summarize(occasionOf({}, { sources, review }))
    const end = texts(section(summary, 'What this is not')).at(-1)
    expect(end).toContain(told)
    expect(end).toContain('The next review of the content is due by 2027-01-01.')
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
