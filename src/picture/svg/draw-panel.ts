import { signMarks } from '../../report/explanation-marks.ts'
import { printable } from '../../report/printable.ts'
import { wrap } from '../../text/wrap.ts'
import { markupText } from '../markup-text.ts'
import type { Box, Picture } from '../picture.ts'
import { type BoxFace, boxFace } from './box-face.ts'
import { drawArrow, drawBox } from './draw-box.ts'
import { element } from './element.ts'
import { placeBoxes } from './place-boxes.ts'
import { placeInColumns } from './place-in-columns.ts'
import { textWidthIn } from './text-width-in.ts'

/** A picture ready to be put on a page. */
export type Panel = { readonly width: number; readonly height: number; readonly content: string }

/** One picture under its title and description. */
export async function drawPanel(picture: Picture): Promise<Panel> {
  const boxes = alike(picture.boxes.map((box) => ({ box, face: boxFace(box, signMarks) })))
  const { width, height, corners, arrows } = isList(picture)
    ? placeInColumns(boxes)
    : await placeBoxes(boxes)
  const head = headOf(picture, Math.max(width, NARROWEST))
  const drawn = [
    ...arrows.map(drawArrow),
    ...boxes.map(({ box, face }, at) => drawBox(box, face, corners[at] ?? { x: 0, y: 0 })),
  ]
  const place = `translate(${MARGIN} ${head.height})`
  return {
    width: Math.max(width, head.width) + 2 * MARGIN,
    height: head.height + height + MARGIN,
    content: [head.content, element('g', { transform: place }, `\n${drawn.join('\n')}\n`)].join(
      '\n',
    ),
  }
}

function isList({ boxes }: Picture): boolean {
  return boxes[0]?.kind === 'list'
}

/** All as wide as the widest, so that they stand in columns. */
function alike(boxes: readonly Drawn[]): readonly Drawn[] {
  const width = Math.max(...boxes.map(({ face }) => face.width))
  return boxes.map(({ box, face }) => ({ box, face: { ...face, width } }))
}

type Drawn = { readonly box: Box; readonly face: BoxFace }

const MARGIN = 24
const NARROWEST = 460

/** A sign and a kind of line each, so that nobody needs to see colours. */
const SIGNS =
  '✓ and a thick line: it holds. ✗ and dashes: it does not. ? and dots: it is not known.'

function headOf(picture: Picture, width: number): Panel {
  const name = wrapped(picture.title, width, NAME)
  const notes = [...picture.description, ...(picture.isPainted ? [SIGNS] : [])].join(' ')
  const lines = [
    ...name.map((text) => ({ text, ...NAME })),
    ...wrapped(notes, width, NOTE).map((text) => ({ text, ...NOTE })),
  ]
  let y = MARGIN
  const content = lines.map(({ text, ink, leading }) => {
    y += leading
    return element('text', { class: ink, x: MARGIN, y }, markupText(text))
  })
  const widths = lines.map(({ text, size, weight }) => size * textWidthIn(text, weight))
  return { width: Math.max(...widths), height: y + MARGIN, content: content.join('\n') }
}

type Form = {
  readonly ink: string
  readonly size: number
  readonly leading: number
  readonly weight: 'normal' | 'bold'
}

const NAME: Form = { ink: 'name', size: 19, leading: 28, weight: 'bold' }
const NOTE: Form = { ink: 'text note', size: 12.5, leading: 18, weight: 'normal' }

function wrapped(text: string, width: number, { size, weight }: Form): readonly string[] {
  const column = size * textWidthIn('n', weight)
  return wrap(printable(text), Math.floor(width / column)).split('\n')
}
