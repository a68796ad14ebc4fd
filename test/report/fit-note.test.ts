import { expect, test } from 'vitest'
import { fitNote } from '../../src/report/fit-note.ts'

const pain = {
  lead: 'PAIN',
  items: ['site: the back of the head', 'quality: shooting', 'worse with: turning', 'severity: 8'],
}
const flags = { lead: 'RED FLAGS', items: ['sudden onset'], hold: 'whole' as const }
const topics = { lead: 'DISCUSS', items: ['Occipital nerve block'], hold: 'firm' as const }

test('what fits is told in full, its groups apart', () => {
  expect(fitNote([[flags], [], [pain], [topics]], 40)).toEqual([
    'RED FLAGS: sudden onset',
    '',
    'PAIN: site: the back of the head; quality: shooting; worse with: turning;',
    '  severity: 8',
    '',
    'DISCUSS: Occipital nerve block',
  ])
})

test.for([
  { lines: 5, told: ['quality: shooting', 'severity: 8'], why: 'no empty line' },
  { lines: 3, told: ['quality: shooting', '+2 more'], why: 'fewer items' },
  { lines: 2, told: ['DISCUSS'], why: 'nothing of what holds to nothing' },
])('in $lines lines it has $why', ({ lines, told }) => {
  const fitted = fitNote([[flags], [pain], [topics]], lines)
  expect(fitted.length).toBeLessThanOrEqual(lines)
  expect(fitted).not.toContain('')
  for (const words of told) expect(fitted.join(' ')).toContain(words)
})

test('short neighbours share a line before anything is shortened', () => {
  expect(fitNote([[flags, topics], [pain]], 3)).toEqual([
    'RED FLAGS: sudden onset | DISCUSS: Occipital nerve block',
    'PAIN: site: the back of the head; quality: shooting; worse with: turning;',
    '  severity: 8',
  ])
})

test('a sign stays beside what it marks, and a comparison beside its number', () => {
  const items = ['a'.repeat(72), '+ allodynia', 'b'.repeat(58), 'class: >= 80%']
  const lines = fitNote([[{ lead: 'X', items }]], 40)
  expect(lines.filter((line) => /[+>=]$/.test(line))).toEqual([])
  expect(lines.join('\n')).not.toContain('\u00A0')
})

test('fewer words are taken before items are left out, and only where they save a line', () => {
  const brief = { ...pain, brief: ['site: the back of the head, on one side; 3 more answers'] }
  const wide = { ...flags, items: ['sudden onset, peak within five minutes, at rest'] }
  const said = 'PAIN: site: the back of the head, on one side; 3 more answers'
  expect(fitNote([[wide, brief]], 2)[1]).toBe(said)
  const short = { lead: 'NECK', items: ['turning: no'], brief: ['1 no'] }
  expect(fitNote([[wide, brief, short]], 3).slice(1)).toEqual([said, 'NECK: turning: no'])
})

test('what stands whole is never shortened', () => {
  const many = { ...flags, items: Array.from({ length: 40 }, (_, at) => `red flag ${at}`) }
  expect(fitNote([[many]], 2).join(' ')).toContain('red flag 39')
})

test('a free text that runs on is cut, with signs of any script kept whole', () => {
  const [line = ''] = fitNote([[{ lead: 'OWN WORDS', items: ['痛'.repeat(200)] }]], 40)
  expect(line).toMatch(/^OWN WORDS:/)
  expect(fitNote([[{ lead: 'OWN WORDS', items: ['痛'.repeat(200)] }]], 40).join('')).toContain(
    '...',
  )
})
