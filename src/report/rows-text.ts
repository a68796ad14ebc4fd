import { displayWidth } from '../text/display-width.ts'
import { padEnd } from '../text/pad-end.ts'
import { wrap } from '../text/wrap.ts'
import { hang, linkBelow, type Page } from './hang.ts'
import { lineText, styled } from './line-text.ts'
import { printable } from './printable.ts'
import type { Block, Line } from './summary.ts'

const gap = 2

/** Labels in one column and texts in the next; no columns where a label leaves a text no room. */
export function rowsText(block: Block, page: Page): readonly string[] {
  const widest = Math.max(0, ...block.lines.map(labelWidth))
  if (widest > page.width * 0.4) return block.lines.map((line) => afterLabel(line, block, page))
  return block.lines.map((line) => besideLabel(line, widest + gap, page))
}

function afterLabel(line: Line, block: Block, page: Page): string {
  const text = lineText(line, block, page.style)
  return wrap(text, page.width, { hanging: gap }) + linkBelow(line.link, gap, page)
}

function besideLabel({ label = '', ...rest }: Line, column: number, page: Page): string {
  const marker = padEnd(styled(label, page.style.strong), column)
  const text = lineText(rest, { kind: 'rows', lines: [] }, page.style)
  return hang(marker, text, page) + linkBelow(rest.link, column, page)
}

function labelWidth({ label = '' }: Line): number {
  return displayWidth(printable(label))
}
