import { expect, test } from 'vitest'
import { withUnit } from '../../src/report/note-question.ts'
import { type Told, toldInBrief, toldItems } from '../../src/report/note-told.ts'

const told: readonly Told[] = [
  { label: 'Photophobia', mark: 'no' },
  { label: 'Nausea', mark: 'yes' },
  { label: 'Sedation', value: 'light' },
  { label: 'Implant', mark: 'declined' },
  { label: 'Aura', mark: 'unknown' },
  { label: 'Rule A', mark: 'no', sideBySide: true },
  { label: 'Rule B', mark: 'untested', sideBySide: true },
]

test('values come first, then what is so, is not so and is open, each with its sign', () => {
  expect(toldItems(told).join('; ')).toBe(
    'Sedation: light; + Nausea; - Photophobia; - Rule A; ? Aura; declined: Implant; not tested: Rule B',
  )
})

test('in brief what is not so and what is open are counted, unless they stand side by side', () => {
  expect(toldInBrief(told).join('; ')).toBe(
    'Sedation: light; + Nausea; - Rule A; 1 no; 1 not known; 1 declined; not tested: Rule B',
  )
})

test.for([
  { label: 'Block', title: 'Block', says: '5' },
  { label: 'Block: relief', title: 'BLOCK', says: 'relief: 5' },
  { label: 'Block relief', title: 'Block', says: 'relief: 5' },
  { label: 'Blockage', title: 'Block', says: 'Blockage: 5' },
  { label: 'Relief', title: 'Block', says: 'Relief: 5' },
])('under $title, "$label" reads "$says"', ({ label, title, says }) => {
  expect(toldItems([{ label, value: '5' }], title)).toEqual([says])
  expect(toldInBrief([{ label, value: '5' }], title)).toEqual([says])
})

test.for([
  { mark: 'yes', says: 'yes' },
  { mark: 'no', says: 'no' },
  { mark: 'unknown', says: 'not known' },
  { mark: 'declined', says: 'declined' },
] as const)('what is called like its title is said in a word: $says', ({ mark, says }) => {
  expect(toldItems([{ label: 'Block', mark }], 'Block')).toEqual([says])
})

test.for([
  { unit: 'of 10', says: '8/10' },
  { unit: 'percent', says: '8%' },
  { unit: 'months', says: '8 months' },
  { unit: undefined, says: '8' },
])('8 with the unit $unit is written $says', ({ unit, says }) => {
  expect(withUnit('8', unit)).toBe(says)
})
