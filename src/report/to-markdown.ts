import { escapeMarkdown } from './escape-markdown.ts'
import { refMarks } from './line-text.ts'
import { printable } from './printable.ts'
import type { Block, Line, Summary, SummarySection } from './summary.ts'

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
    case 'numbers': {
      const numbered = lines.map((line, index) => `${index + 1}. ${line}`)
      return [...leadOf(block), numbered.join('\n')].join('\n\n')
    }
  }
}

function leadOf({ lead }: Block): readonly string[] {
  return lead === undefined ? [] : [strong(`${lead}:`)]
}

function lineMarkdown({ label = '', text, refs, link = '' }: Line): string {
  const parts = [label === '' ? '' : strong(label), written(text), refMarks(refs), linked(link)]
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
