import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/report/escape-markdown.ts'
import { summarize } from '../../src/report/summarize.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { occasionOf, rich } from './back-of-head.ts'

test('prints the rich example as markdown', async () => {
  await expect(toMarkdown(summarize(occasionOf(rich)))).toMatchFileSnapshot('printed/rich.md')
})

test.for([
  { text: '**bold** and _leaning_', escaped: '\\*\\*bold\\*\\* and \\_leaning\\_' },
  { text: '<script>x</script>', escaped: '\\<script\\>x\\</script\\>' },
  { text: '[a](http://b)', escaped: '\\[a\\](http://b)' },
  { text: '&lt;', escaped: '\\&lt;' },
  { text: 'a \\ b', escaped: 'a \\\\ b' },
  { text: '# not a heading', escaped: '\\# not a heading' },
  { text: '- not a bullet', escaped: '\\- not a bullet' },
  { text: '1. not a list', escaped: '1\\. not a list' },
  { text: '8.5 of 10', escaped: '8.5 of 10' },
])('writes $text as $escaped', ({ text, escaped }) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test.for([
  { url: 'https://example.org/a?b=c', printed: '<https://example.org/a?b=c>' },
  { url: 'javascript:alert(1)', printed: 'javascript:alert(1)' },
  { url: 'https://a.b/ <img>', printed: 'https://a.b/ \\<img\\>' },
])('links only plain web addresses: $url', ({ url, printed }) => {
  const line = { label: '[1]', text: 'A study.', link: url, refs: [] }
  const sections = [{ heading: 'Sources', blocks: [{ kind: 'rows', lines: [line] } as const] }]
  const expected = `# T\n\n## Sources\n\n- **\\[1\\]** A study. ${printed}\n`
  expect(toMarkdown({ title: 'T', sections })).toBe(expected)
})

test('a table of many columns becomes tables of three, each row named in all of them', () => {
  const columns = ['A', 'B', 'C', 'D']
  const lines = columns.flatMap((column) => {
    return ['What', 'Risks'].map((label) => ({ label, text: `${label} of ${column}.`, refs: [] }))
  })
  const sections = [{ blocks: [{ kind: 'table', columns, lines } as const] }]
  expect(toMarkdown({ title: 'T', sections })).toBe(`# T

|  | A | B | C |
| --- | --- | --- | --- |
| **What** | What of A. | What of B. | What of C. |
| **Risks** | Risks of A. | Risks of B. | Risks of C. |

|  | D |
| --- | --- |
| **What** | What of D. |
| **Risks** | Risks of D. |
`)
})
