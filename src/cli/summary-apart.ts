import type { Occasion } from '../report/occasion.ts'
import { summarize } from '../report/summarize.ts'
import type { Summary, SummarySection } from '../report/summary.ts'
import { toText } from '../report/to-text.ts'

/** The lines of two summaries that only one of them has, unbroken, in their order. */
export type LinesApart = { readonly before: readonly string[]; readonly after: readonly string[] }

/** `topics`: titles; where they are given, only what is told of these topics is compared. */
export function summaryApart(
  before: Occasion,
  after: Occasion,
  topics: readonly string[],
): LinesApart {
  const [one = [], other = []] = [before, after].map((occasion) => {
    const text = toText(told(summarize(occasion), topics), { width: UNBROKEN })
    return text
      .split('\n')
      .filter((line) => !/^[-= ]*$/.test(line))
      .slice(1)
  })
  return { before: without(one, other), after: without(other, one) }
}

/** Wider than any line: what is told is compared whole. */
const UNBROKEN = 100_000

/** With the heading that a topic stands under, which tells its standing. */
function told(summary: Summary, topics: readonly string[]): Summary {
  if (topics.length === 0) return summary
  const sections = summary.sections.flatMap((section) => {
    const blocks = blocksAbout(section, topics)
    return blocks.length === 0 ? [] : { ...section, blocks }
  })
  return { ...summary, sections }
}

function blocksAbout({ blocks }: SummarySection, topics: readonly string[]) {
  let isAbout = false
  return blocks.filter(({ kind, lines }) => {
    // Topics of which the same is told share a heading.
    const heading = kind === 'subheading' ? lines[0]?.text.split('; ') : undefined
    isAbout = heading?.some((title) => topics.includes(title)) ?? isAbout
    return isAbout
  })
}

/** A line that stands twice here and once there is told once. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others.map(unnumbered)) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const more = left.get(unnumbered(line)) ?? 0
    left.set(unnumbered(line), more - 1)
    return more <= 0
  })
}

/** Without the numbers of questions and sources, which move when one more is told. */
function unnumbered(line: string): string {
  return line.replace(/^ *\d+\. /, '').replaceAll(/ ?\[\d+\]/g, '')
}
