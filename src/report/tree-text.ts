import { displayWidth } from '../text/display-width.ts'
import { padEnd } from '../text/pad-end.ts'
import { hang, type Page } from './hang.ts'
import { lineText, styled } from './line-text.ts'
import { printable } from './printable.ts'
import type { Block, Line } from './summary.ts'

/** Lines under the lines they belong to, each behind its label where it has one. */
export function treeText(block: Block, page: Page): readonly string[] {
  const widest = Math.max(0, ...block.lines.map(labelWidth))
  return block.lines.map((line) => branchText(line, widest, page))
}

function branchText({ label = '', depth = 0, ...rest }: Line, widest: number, page: Page): string {
  const indent = ' '.repeat(Math.min(depth * STEP, Math.floor(page.width * MOST_INDENTED)))
  const mark = label === '' ? '' : `${padEnd(styled(label, page.style.strong), widest)} `
  return hang(`${indent}${mark}`, lineText(rest, { kind: 'tree', lines: [] }, page.style), page)
}

const STEP = 2

/** On a narrow page the deepest lines move in no further, so that words keep their room. */
const MOST_INDENTED = 0.35

function labelWidth({ label = '' }: Line): number {
  return displayWidth(printable(label))
}
