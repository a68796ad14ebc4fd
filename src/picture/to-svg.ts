import { printable } from '../report/printable.ts'
import { listOf } from './list-of.ts'
import { markupText } from './markup-text.ts'
import type { Picture, Sheet } from './picture.ts'
import { drawPanel, type Panel } from './svg/draw-panel.ts'
import { element } from './svg/element.ts'
import { inkStyle } from './svg/ink-style.ts'

/** Pictures as one SVG, below each other. All they show is told in its description too. */
export async function toSvg({ title, pictures }: Sheet): Promise<string> {
  const panels: Panel[] = []
  for (const picture of pictures) panels.push(await drawPanel(picture))
  const width = Math.ceil(Math.max(...panels.map((panel) => panel.width)))
  const height = Math.ceil(panels.reduce((sum, panel) => sum + panel.height, 0))
  const content = [
    element('title', { id: 'nuchal-title' }, markupText(printable(title))),
    element('desc', { id: 'nuchal-list' }, markupText(`\n${listsOf(pictures)}\n`)),
    element('style', {}, inkStyle()),
    element('rect', { class: 'page', width, height }),
    ...stacked(panels),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'nuchal-title',
    'aria-describedby': 'nuchal-list',
  }
  return `${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`
}

function listsOf(pictures: readonly Picture[]): string {
  const [only, ...others] = pictures
  if (only !== undefined && others.length === 0) return listOf(only).join('\n')
  return pictures
    .map((picture) => [printable(picture.title), ...listOf(picture)].join('\n'))
    .join('\n\n')
}

function stacked(panels: readonly Panel[]): readonly string[] {
  let top = 0
  return panels.map(({ content, height }) => {
    const drawn = element('g', { transform: `translate(0 ${top})` }, `\n${content}\n`)
    top += height
    return drawn
  })
}
