import { wrap } from '../text/wrap.ts'
import { hang, type Page, underlined } from './hang.ts'
import { lineText, styled } from './line-text.ts'
import { rowsText } from './rows-text.ts'
import type { Block } from './summary.ts'
import { tableText } from './table-text.ts'
import { treeText } from './tree-text.ts'

/** A block laid out to a page; lines hang under their bullet, number or column. */
export function blockText(block: Block, page: Page): string {
  const texts = block.lines.map((line) => lineText(line, block, page.style))
  switch (block.kind) {
    case 'subheading':
      return texts.map((text) => underlined(text, '-', page)).join('\n')
    case 'paragraph':
      return paragraphText(block, texts, page)
    case 'bullets':
      return listed(
        block,
        texts.map((text) => hang('- ', text, page)),
        page,
      )
    case 'numbers':
      return listed(block, numbered(texts, block, page), page)
    case 'rows':
      return listed(block, rowsText(block, page), page)
    case 'tree':
      return listed(block, treeText(block, page), page)
    case 'table':
      return listed(block, tableText(block, page), page)
  }
}

/** What follows a lead hangs, so that neighbours stay apart without an empty line. */
function paragraphText(block: Block, texts: readonly string[], page: Page): string {
  const hanging = block.lead === undefined ? 0 : 2
  return wrap([...leadOf(block, page), ...texts].join(' '), page.width, { hanging })
}

function listed(block: Block, lines: readonly string[], page: Page): string {
  const leads = leadOf(block, page).map((lead) => wrap(lead, page.width))
  return [...leads, ...lines].join('\n')
}

function numbered(texts: readonly string[], block: Block, page: Page): readonly string[] {
  const { from = 1, tick = false } = block
  const column = `${from + texts.length - 1}. `.length
  return texts.map((text, index) => {
    return hang(`${from + index}. `.padStart(column) + (tick ? '[ ] ' : ''), text, page)
  })
}

function leadOf({ lead }: Block, { style }: Page): readonly string[] {
  return lead === undefined ? [] : [styled(`${lead}:`, style.strong)]
}
