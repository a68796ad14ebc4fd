import { expect, test } from 'vitest'
import { planHeader } from '../../../src/batch/csv/header-plan.ts'
import { readKnee } from '../../support/read-knee.ts'

const knee = readKnee()

test('columns are ids of questions, earlier ones too, and of options', () => {
  const planned = planHeader(['id', ' how-bad ', 'site:front', 'hot', 'site:nowhere', ''], knee)
  if ('problems' in planned) throw new Error('there are problems')
  expect(planned.plan.columns.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'id id',
    'question how-bad',
    'option site:front',
    'question hot',
    'option site:nowhere',
    'unnamed ',
  ])
  expect(planned.plan.groups).toEqual([
    expect.objectContaining({
      name: 'site',
      columns: [
        { at: 2, name: 'site:front', option: 'front' },
        { at: 4, name: 'site:nowhere', option: 'nowhere' },
      ],
    }),
  ])
})

test.for([
  {
    header: 'hot,wurst',
    told: ['unknown-column wurst: no question is called "wurst" (did you mean "worst"?)'],
  },
  {
    header: 'hot,quite-another:x',
    told: [
      'unknown-column quite-another:x: no question is called "quite-another" (take it out, or pass --ignore-extra)',
    ],
  },
  {
    header: 'hot,sites:front',
    told: [
      'unknown-column sites:front: no question is called "sites" (did you mean "site:front"?)',
    ],
  },
  {
    header: 'site:font',
    told: [
      'no-header : the first row names no question; it must name the columns ("nuchal template knee --format csv" prints one)',
    ],
  },
  {
    header: 'hot,site:font',
    told: [
      'unknown-option site:font: "font" is not one of the options: front, inside, nowhere (did you mean "front"?)',
    ],
  },
  {
    header: 'hot,worst:10',
    told: [
      'unknown-column worst:10: "worst" takes one answer, in one column (did you mean "worst"?)',
    ],
  },
  {
    header: 'hot,id,hot,id',
    told: [
      'repeated-key hot: "hot" stands there twice',
      'repeated-key id: "id" stands there twice',
    ],
  },
  {
    header: 'worst,how-bad',
    told: [
      'answered-twice how-bad: "how-bad" and "worst" are two ways to answer "worst" (keep one of them)',
    ],
  },
  {
    header: 'site:front,site',
    told: [
      'answered-twice site: "site" and "site:front" are two ways to answer "site" (keep one of them)',
    ],
  },
  {
    header: 'a1,yes,no',
    told: [
      'no-header : the first row names no question; it must name the columns ("nuchal template knee --format csv" prints one)',
    ],
  },
])('$header is told', ({ header, told }) => {
  const planned = planHeader(header.split(','), knee)
  if ('plan' in planned) throw new Error('there are no problems')
  const lines = planned.problems.map(({ code, path, message, suggestion }) => {
    return `${code} ${path}: ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`
  })
  expect(lines).toEqual(told)
})

test('a column that is not known is passed over where that is asked for, an unknown option never', () => {
  expect(planHeader(['hot', 'age'], knee, { extra: 'ignore' })).toHaveProperty('plan')
  expect(planHeader(['hot', 'site:font'], knee, { extra: 'ignore' })).toHaveProperty('problems')
  expect(planHeader(['id', 'age'], knee, { extra: 'ignore' })).toHaveProperty('problems')
})
