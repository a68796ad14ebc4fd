import type { CorpusChange, CorpusTally } from './corpus-tally.ts'
import { section } from './diff-page.ts'

/** How many recorded responses come out otherwise, how, and an example of each. */
export function corpusText(
  { read, unreadable, changed, changes }: CorpusTally,
  width: number,
): readonly string[] {
  const bad = unreadable === 0 ? '' : `, ${unreadable} not readable`
  const count = `Recorded responses: ${changed} of ${read} come out otherwise${bad}`
  if (changes.length === 0) return [`${count}.`]
  return section(count, changes.map(changeWords), { width })
}

function changeWords({ about, id, from, to, count, example }: CorpusChange): string {
  const subject = [about.replaceAll('-', ' '), id].filter((word) => word !== '').join(' ')
  const words = (outcome: string) => outcome.replaceAll('-', ' ')
  return `${count}: ${subject}: ${words(from)} -> ${words(to)} (first: ${example})`
}
