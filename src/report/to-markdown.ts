import { escapeMarkdown } from './escape-markdown.ts'
import { refMarks } from './line-text.ts'
import { printable } from './printable.ts'
import { shareMarks } from './share-marks.ts'
import type { Block, Line, Summary, SummarySection } from './summary.ts'
import { columnsOf, type TableColumn, withoutLabel } from './table-columns.ts'

/** A summary as Markdown (CommonMark), with the words `toText` prints; it ends in a newline. */
export function toMarkdown({ title, sections }: Summary): string {
  return `${[`# ${written(title)}`, ...sections.flatMap(sectionParts)].join('\n\n')}\n`
}

function sectionParts({ heading, blocks }: SummarySection): readonly string[] {
  const opening = heading === undefined ? [] : [`## ${written(heading)}`]
  return [...opening, ...blocks.map(blockMarkdown)]
}

function blockMarkdown(block: Block): string {
  const lines = block.lines.map(lineMarkdown)
  switch (block.kind) {
    case 'subheading':
      return lines.map((line) => `### ${line}`).join('\n\n')
    case 'paragraph':
      return [...leadOf(block), ...lines].join(' ')
    case 'bullets':
    case 'rows':
      return [...leadOf(block), lines.map((line) => `- ${line}`).join('\n')].join('\n\n')
    case 'tree':
      return [...leadOf(block), block.lines.map(branch).join('\n')].join('\n\n')
    case 'numbers': {
      const { from = 1, tick = false } = block
      const box = tick ? '[ ] ' : ''
      const numbered = lines.map((line, index) => `${from + index}. ${box}${line}`)
      return [...leadOf(block), numbered.join('\n')].join('\n\n')
    }
    case 'table':
      return [...leadOf(block), tableMarkdown(block)].join('\n\n')
  }
}

/** More columns beside each other than this are too narrow to read in a browser. */
const MOST_COLUMNS = 3

/** A table as GitHub reads one, a few columns at a time; elsewhere its lines still read well. */
function tableMarkdown(block: Block): string {
  const columns = columnsOf(block)
  const starts = columns.flatMap((_, at) => (at % MOST_COLUMNS === 0 ? [at] : []))
  return starts
    .map((start) => columnsMarkdown(columns.slice(start, start + MOST_COLUMNS)))
    .join('\n\n')
}

function columnsMarkdown(columns: readonly TableColumn<Line>[]): string {
  const rows = (columns[0]?.cells ?? []).map(({ label = '' }, at) => {
    const cells = columns.flatMap(({ cells }) => cells[at] ?? [])
    return [strong(label), ...cells.map((cell) => lineMarkdown(withoutLabel(cell)))]
  })
  const titles = ['', ...columns.map(({ title }) => written(title))]
  return [titles, titles.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function branch(line: Line): string {
  return `${'  '.repeat(line.depth ?? 0)}- ${lineMarkdown(line)}`
}

function leadOf({ lead }: Block): readonly string[] {
  return lead === undefined ? [] : [strong(`${lead}:`)]
}

function lineMarkdown({ label = '', text, aside, refs, link = '', shares = [] }: Line): string {
  const small = aside === undefined ? '' : written(`(${aside})`)
  const parts = [
    label === '' ? '' : strong(label),
    written(text),
    small,
    refMarks(refs),
    linked(link),
    ...shares.map((share) => `${written(share.caption)}: ${shareMarks(share).join(' ')}`),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function strong(text: string): string {
  return `**${written(text)}**`
}

/** Only a plain web address becomes a link. */
function linked(link: string): string {
  return /^https?:\/\/[^\s<>\\]+$/.test(printable(link)) ? `<${link}>` : written(link)
}

function written(text: string): string {
  return escapeMarkdown(printable(text))
}
