import { signMarks } from '../report/explanation-marks.ts'
import { wrap } from '../text/wrap.ts'
import { listOf } from './list-of.ts'
import { mermaidText } from './mermaid-text.ts'
import type { Box, Picture, Row, Sheet } from './picture.ts'

/** Pictures for Mermaid, a frame each; what they show is told in the description too. */
export function toMermaid({ title, pictures }: Sheet): string {
  const told = pictures.flatMap((picture) => [picture.title, ...listOf(picture)])
  const lines = [
    ...SETTINGS,
    'flowchart LR',
    `  accTitle: ${mermaidText(title)}`,
    '  accDescr {',
    ...told.map((line) => `    ${mermaidText(line)}`),
    '  }',
    ...pictures.flatMap((picture, at) => frameOf(picture, `p${at + 1}`)).map((line) => `  ${line}`),
    ...Object.entries(frames).map(([name, look]) => `  classDef ${name} ${look},${INK}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Lines are broken here already, and not to be broken again. */
const SETTINGS = ['---', 'config:', '  flowchart:', '    wrappingWidth: 500', '---']

/** Dark on light by themselves, so that the theme around them does not matter. */
const INK = 'fill:#ffffff,color:#1a2129,text-align:left'

const frames = {
  plain: 'stroke:#5d6873',
  yes: 'stroke:#0a5fae,stroke-width:3px',
  no: 'stroke:#5d6873,stroke-dasharray:7 4',
  unknown: 'stroke:#9a4a00,stroke-width:2px,stroke-dasharray:2 3',
}

const arrows = { plain: '-->', yes: '==>', no: '-.->', unknown: '-.-o' }

function frameOf({ title, boxes }: Picture, frame: string): readonly string[] {
  const name = (at: number) => `${frame}b${at + 1}`
  const nodes = boxes.map((box, at) => `${name(at)}["${labelOf(box)}"]:::${box.truth ?? 'plain'}`)
  const links = boxes.flatMap(({ rows }, from) => {
    return boxes.flatMap(({ id, truth }, to) => {
      const leads = rows.some(({ leadsTo }) => leadsTo === id)
      return leads ? [`${name(from)} ${arrows[truth ?? 'plain']} ${name(to)}`] : []
    })
  })
  const inside = ['direction LR', ...nodes, ...links].map((line) => `  ${line}`)
  return [`subgraph ${frame} ["${mermaidText(title)}"]`, ...inside, 'end']
}

function labelOf({ title, truth, rows }: Box): string {
  return [...linesOf(signed(title, truth), 0), ...rows.flatMap(rowLines)].join('<br/>')
}

function rowLines({ depth, text, aside, truth }: Row): readonly string[] {
  const called = aside === undefined ? '' : ` (${aside})`
  return linesOf(`${signed(text, truth)}${called}`, depth + 1)
}

function signed(text: string, truth: Row['truth']): string {
  return truth === undefined ? text : `${signMarks[truth]} ${text}`
}

function linesOf(text: string, depth: number): readonly string[] {
  const lines = wrap(text, COLUMNS).split('\n')
  return lines.map((line) => `${'#nbsp;'.repeat(depth * 3)}${mermaidText(line)}`)
}

const COLUMNS = 44
