import { expect, test } from 'vitest'
import { summarize } from '../../src/report/summarize.ts'
import type { Block } from '../../src/report/summary.ts'
import { toText } from '../../src/report/to-text.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { noWarningSigns, occasionOf, rich, said } from './back-of-head.ts'

const examples = [
  { name: 'rich', answers: rich },
  { name: 'stop', answers: { ...rich, 'sudden-worst': said.yes, 'new-weakness': said.yes } },
  { name: 'empty', answers: {} },
  {
    name: 'nothing-fits',
    answers: { ...noWarningSigns, 'pain-site': { kind: 'choices', options: ['behind-ear'] } },
  },
] as const

test.for(examples.flatMap((example) => [80, 40].map((width) => ({ ...example, width }))))(
  'prints the $name example in $width columns',
  async ({ name, answers, width }) => {
    const printed = toText(summarize(occasionOf(answers)), { width })
    await expect(printed).toMatchFileSnapshot(`printed/${name}-${width}.txt`)
  },
)

test('rows of any script align', () => {
  const lines = [
    { label: '痛みの場所:', text: '後頭部', refs: [] },
    { label: 'Side:', text: 'left', refs: [1] },
  ]
  expect(printed({ kind: 'rows', lines }, 40)).toBe('痛みの場所:  後頭部\nSide:        left [1]\n')
})

test('rows with a label too wide for a column hang instead', () => {
  const lines = [
    { label: 'How bad it was before:', text: '9 of 10', refs: [] },
    { label: 'Side:', text: 'left', refs: [] },
  ]
  expect(printed({ kind: 'rows', lines }, 24)).toBe(
    'How bad it was before: 9\n  of 10\nSide: left\n',
  )
})

test('numbers of one and two digits align', () => {
  const lines = Array.from({ length: 10 }, (_, at) => ({ text: `ask ${at}`, refs: [] }))
  const text = printed({ kind: 'numbers', lines }, 40)
  expect(text).toContain(' 9. ask 8\n10. ask 9\n')
})

test('nothing from a file or an answer acts on the terminal', () => {
  const text = printed(
    { kind: 'paragraph', lines: [{ label: '\u001b[2J', text: 'a\u0007\r\nb\u202e', refs: [] }] },
    40,
  )
  expect(text).toBe('\\u001B[2J a\\u0007 b\\u202E\n')
})

test('colours add nothing but colour, and end before every line does', () => {
  const summary = summarize(occasionOf(rich))
  const ink = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
  const style = { title: ink(1), strong: ink(1), quiet: ink(2), alarm: ink(31), link: ink(4) }
  const coloured = toText(summary, { width: 60, style })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is removed here
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(toText(summary, { width: 60 }))
  const open = coloured.split('\n').filter((line) => {
    return line.lastIndexOf('\u001b[') !== line.lastIndexOf('\u001b[0m')
  })
  expect(open).toEqual([])
  expect(displayWidth(coloured.split('\n')[0] ?? '')).toBe('Pain at the back of the head'.length)
})

/** What a block prints under a title that takes two lines and an empty one. */
function printed(block: Block, width: number): string {
  const text = toText({ title: 'T', sections: [{ blocks: [block] }] }, { width })
  return text.split('\n').slice(3).join('\n')
}
