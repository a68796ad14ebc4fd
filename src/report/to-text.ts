import { wrap } from '../text/wrap.ts'
import { blockText } from './block-text.ts'
import { type Page, underlined } from './hang.ts'
import { styled } from './line-text.ts'
import type { Block, Summary, SummarySection } from './summary.ts'
import { plainStyle, type Style } from './text-style.ts'

/** A summary as text for a terminal or a file, `width` columns wide; it ends in a newline. */
export function toText(
  { title, sections }: Summary,
  { width, style = plainStyle }: { readonly width: number; readonly style?: Style },
): string {
  const page = { width, style }
  const told = sections.filter(({ blocks }) => blocks.length > 0)
  const parts = told.map((section) => sectionText(section, page))
  return `${[underlined(styled(title, style.title), '=', page), ...parts].join('\n\n')}\n`
}

function sectionText({ heading, blocks }: SummarySection, page: Page): string {
  return blocks.reduce(
    (text, block, index) => {
      const above = blocks[index - 1]
      const gap = above === undefined ? '' : gapBetween(above, block)
      return `${text}${gap}${blockText(block, page)}`
    },
    opening(heading, page),
  )
}

function opening(heading: string | undefined, { width, style }: Page): string {
  if (heading === undefined) return ''
  return `\n${wrap(styled(heading.toUpperCase(), style.title), width)}\n`
}

/** Closely related lines stand together; all else has room. */
function gapBetween(above: Block, below: Block): string {
  if (above.kind === 'subheading') return '\n'
  return isLabelled(above) && isLabelled(below) ? '\n' : '\n\n'
}

function isLabelled({ kind, lead }: Block): boolean {
  return kind === 'paragraph' && lead !== undefined
}
