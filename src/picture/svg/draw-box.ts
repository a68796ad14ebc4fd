import type { Truth } from '../../model/truth.ts'
import { markupText } from '../markup-text.ts'
import type { Box } from '../picture.ts'
import type { BoxFace, FaceLine } from './box-face.ts'
import { element } from './element.ts'
import type { Arrow, Point } from './place-boxes.ts'

/** A box at its place. Its frame says what it came to by its line, and its title by a sign. */
export function drawBox({ kind, truth }: Box, face: BoxFace, { x, y }: Point): string {
  const { width, height, head, lines } = face
  const size = { width: shown(width), height: shown(height), rx: ROUND }
  const parts = [
    element('rect', { class: 'box', ...size }),
    element('path', { class: 'head', d: headShape(width, head, height) }),
    element('rect', { class: withTruth('frame', truth), ...size }),
    ...lines.map((line) => drawLine(line)),
  ]
  const place = `translate(${shown(x)} ${shown(y)})`
  return element('g', { class: kind, transform: place }, parts.join(''))
}

/** A line of text, set from its left end. */
function drawLine({ x, y, text, ink }: FaceLine): string {
  return element('text', { class: ink, x: shown(x), y: shown(y) }, markupText(text))
}

/** A curve with a tip, its line as that of the box it leads to. */
export function drawArrow({ to, curve, tip }: Arrow): string {
  const [start, ...rest] = curve
  if (start === undefined) return ''
  const d = `M${pair(start)} C${rest.map(pair).join(' ')}`
  const end = curve.at(-1) ?? start
  const across = { x: (end.y - tip.y) * SLIM, y: (tip.x - end.x) * SLIM }
  const corners = [tip, plus(end, across), plus(end, { x: -across.x, y: -across.y })]
  return [
    element('path', { class: withTruth('arrow', to.truth), d }),
    element('polygon', {
      class: withTruth('tip', to.truth),
      points: corners.map(pair).join(' '),
    }),
  ].join('')
}

const ROUND = 7
/** How wide a tip is for its length. */
const SLIM = 0.4

function withTruth(name: string, truth: Truth | undefined): string {
  return truth === undefined ? name : `${truth} ${name}`
}

/** The upper corners round like the box; the lower ones too where nothing stands below. */
function headShape(width: number, head: number, height: number): string {
  const corner = (x: number, y: number) => `a${ROUND} ${ROUND} 0 0 1 ${x} ${y}`
  const across = width - 2 * ROUND
  const open = `M0 ${ROUND} ${corner(ROUND, -ROUND)} h${shown(across)} ${corner(ROUND, ROUND)}`
  if (head < height) return `${open} V${shown(head)} H0 Z`
  return `${open} V${shown(head - ROUND)} ${corner(-ROUND, ROUND)} H${ROUND} ${corner(-ROUND, -ROUND)} Z`
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}

function pair({ x, y }: Point): string {
  return `${shown(x)},${shown(y)}`
}

/** Tenths of a pixel are as fine as an eye can see. */
function shown(length: number): number {
  return Math.round(length * 10) / 10
}
