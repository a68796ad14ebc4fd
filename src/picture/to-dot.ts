import { signMarks } from '../report/explanation-marks.ts'
import { printable } from '../report/printable.ts'
import { wrap } from '../text/wrap.ts'
import { listOf } from './list-of.ts'
import { markupText } from './markup-text.ts'
import type { Box, Picture, Row, Sheet } from './picture.ts'

/** Pictures for Graphviz, a frame each; what they show is told in comments first. */
export function toDot({ title, pictures }: Sheet): string {
  const told = pictures.flatMap((picture) => [printable(picture.title), ...listOf(picture), ''])
  const lines = [
    ...told.map((line) => `// ${line}`.trimEnd()),
    'digraph {',
    `  ${pictures.length > 1 ? `label=${inHtml(title)}; ` : ''}labelloc=t; fontname="${FONT}"; fontsize=16`,
    '  rankdir=LR; ranksep=0.8; nodesep=0.3; bgcolor=white',
    `  node [shape=plain, fontname="${FONT}", fontsize=11]`,
    '  edge [color="#5d6873", arrowsize=0.8]',
    ...pictures.flatMap((picture, at) => frameOf(picture, `p${at + 1}`)).map((line) => `  ${line}`),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** One whose letters every Graphviz knows the widths of. */
const FONT = 'Arial'

function frameOf({ title, boxes }: Picture, frame: string): readonly string[] {
  const name = (at: number) => `${frame}b${at + 1}`
  const nodes = boxes.map((box, at) => `${name(at)} [label=<${table(box)}>]`)
  const edges = boxes.flatMap(({ rows }, from) => {
    return boxes.flatMap(({ id, truth }, to) => {
      const row = rows.findIndex(({ leadsTo }) => leadsTo === id)
      const style = truth === undefined ? '' : ` [style=${arrowStyles[truth]}]`
      return row === -1 ? [] : [`${name(from)}:r${row}:e -> ${name(to)}:head:w${style}`]
    })
  })
  const look = `label=${inHtml(title)}; color="#c3ccd5"; margin=16; fontsize=13`
  const inside = [look, ...nodes, ...edges].map((line) => `  ${line}`)
  return [`subgraph cluster_${frame} {`, ...inside, '}']
}

const arrowStyles = { yes: 'bold', no: 'dashed', unknown: 'dotted' }

/** An HTML-like label: Graphviz takes every text in it, once it is escaped as in markup. */
function table({ id, kind, title, truth, rows }: Box): string {
  const { style, border } = truth === undefined ? plainFrame : frames[truth]
  const sign = truth === undefined ? '' : `${signMarks[truth]} `
  const called = kind === 'list' ? '' : small(id)
  const head = `<TD PORT="head" ALIGN="LEFT" BGCOLOR="#eaf0f6">${called}<B>${broken(sign + title)}</B></TD>`
  const cells = [head, ...rows.map(cell)].map((td) => `<TR>${td}</TR>`).join('')
  const look = `STYLE="${style}" BORDER="${border}" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2"`
  return `<TABLE ${look} COLOR="#5d6873">${cells}</TABLE>`
}

const plainFrame = { style: 'ROUNDED', border: 1 }
const frames = {
  yes: { style: 'ROUNDED', border: 3 },
  no: { style: 'ROUNDED,DASHED', border: 1 },
  unknown: { style: 'ROUNDED,DOTTED', border: 2 },
}

function cell({ kind, depth, text, aside, truth }: Row, at: number): string {
  const indent = '\u00A0'.repeat(depth * 3)
  const said = broken(`${truth === undefined ? '' : `${signMarks[truth]} `}${text}`, indent)
  const quiet = aside === undefined ? '' : small(aside, indent)
  const words = kind === 'heading' ? `<B>${said}</B>` : said
  return `<TD PORT="r${at}" ALIGN="LEFT">${words}${quiet}</TD>`
}

function small(text: string, indent = ''): string {
  return `<FONT POINT-SIZE="9">${broken(text, indent)}</FONT>`
}

function broken(text: string, indent = ''): string {
  const lines = wrap(printable(text), COLUMNS).split('\n')
  return lines.map((line) => `${indent}${markupText(line)}<BR ALIGN="LEFT"/>`).join('')
}

const COLUMNS = 40

function inHtml(text: string): string {
  return `<${markupText(printable(text))}>`
}
