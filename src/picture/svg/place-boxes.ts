import { instance } from '@viz-js/viz'
import type { Box } from '../picture.ts'
import type { BoxFace } from './box-face.ts'

/** A box to place, and by which of its rows it leads where. */
export type ToPlace = { readonly box: Box; readonly face: BoxFace }

export type Point = { readonly x: number; readonly y: number }

/** Where everything stands, y downwards. */
export type Placement = {
  readonly width: number
  readonly height: number
  /** The upper left corner of each box, in order. */
  readonly corners: readonly Point[]
  readonly arrows: readonly Arrow[]
}

/** A curve of Bézier pieces, and the point where it reaches its box. */
export type Arrow = { readonly to: Box; readonly curve: readonly Point[]; readonly tip: Point }

/** Between columns; Graphviz measures in inches. */
const GAP = 64
const INCH = 72

/** How long the tip of an arrow is. */
const TIP = 10

/** Lets Graphviz find a place for each box and a way for each arrow, from left to right. */
export async function placeBoxes(boxes: readonly ToPlace[]): Promise<Placement> {
  const viz = await instance()
  const edges = boxes.flatMap((box, at) => edgesOf(box, at, boxes))
  const found = viz.renderJSON({
    graphAttributes: { rankdir: 'LR', nodesep: 0.3, ranksep: GAP / INCH },
    nodeAttributes: { shape: 'plain' },
    nodes: boxes.map(({ face }, at) => ({
      name: `${at}`,
      attributes: { label: { html: table(face) } },
    })),
    edges: edges.map(({ tail, head, port }) => ({
      tail,
      head,
      attributes: { tailport: `${port}:e`, headport: 'head:w' },
    })),
    // What Graphviz writes for every graph.
  }) as Found
  const [, , width = 0, height = 0] = numbers(found.bb)
  return {
    width,
    height,
    corners: boxes.map(({ face }, at) => cornerOf(found.objects[at], face, height)),
    arrows: (found.edges ?? []).flatMap(({ pos }, at) => {
      const to = edges[at]?.to
      return to === undefined ? [] : [{ to, ...arrowOf(pos, height) }]
    }),
  }
}

type Found = {
  readonly bb: string
  readonly objects: readonly { readonly pos: string }[]
  readonly edges?: readonly { readonly pos: string }[]
}

/** One to each box that rows lead to, from the first row that does. */
function edgesOf({ face }: ToPlace, at: number, boxes: readonly ToPlace[]) {
  return boxes.flatMap(({ box }, head) => {
    const port = face.rows.findIndex(({ row }) => row.leadsTo === box.id)
    return port === -1 ? [] : [{ tail: `${at}`, head: `${head}`, port: `row${port}`, to: box }]
  })
}

/** A box as Graphviz sees it: empty cells of the right size, with a port each. */
function table({ width, head, height, rows }: BoxFace): string {
  const bottom = rows.reduce((_, row) => row.top + row.height, head)
  const first = rows[0]?.top ?? head
  const cells = [
    cell('head', width, first),
    ...rows.map((row, at) => cell(`row${at}`, width, row.height)),
    cell('end', width, height - bottom),
  ]
  const attributes = 'BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"'
  return `<TABLE ${attributes}>${cells.join('')}</TABLE>`
}

function cell(port: string, width: number, height: number): string {
  const size = `FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${Math.round(height)}"`
  return `<TR><TD PORT="${port}" ${size}></TD></TR>`
}

function cornerOf(
  found: { readonly pos: string } | undefined,
  face: BoxFace,
  height: number,
): Point {
  const [x = 0, y = 0] = numbers(found?.pos ?? '')
  return { x: x - face.width / 2, y: height - y - face.height / 2 }
}

/** `e,x,y` is the tip; the points after it are the curve. */
function arrowOf(pos: string, height: number): Omit<Arrow, 'to'> {
  const points = pos.split(' ').map((point): Point => {
    const [x = 0, y = 0] = numbers(point.replace('e,', ''))
    return { x, y: height - y }
  })
  const [tip = ORIGIN, start = ORIGIN, ...rest] = points
  const isNext = tip.x - start.x < GAP * 1.5
  return { tip, curve: isNext ? gentle(start, tip) : [start, ...rest] }
}

const ORIGIN: Point = { x: 0, y: 0 }

/** Between neighbouring columns nothing is in the way. */
function gentle(start: Point, tip: Point): readonly Point[] {
  const end = { x: tip.x - TIP, y: tip.y }
  const half = (end.x - start.x) / 2
  return [start, { x: start.x + half, y: start.y }, { x: end.x - half, y: end.y }, end]
}

function numbers(text: string): readonly number[] {
  return text.split(',').map(Number)
}
