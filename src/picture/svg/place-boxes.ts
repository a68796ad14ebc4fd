import { instance } from '@viz-js/viz'
import type { BoxFace } from './box-face.ts'

/** A box to place, and by which of its rows it leads where. */
export type ToPlace = { readonly id: string; readonly face: BoxFace }

export type Point = { readonly x: number; readonly y: number }

/** Where everything stands, y downwards. */
export type Placement = {
  readonly width: number
  readonly height: number
  /** The upper left corner of each box, in order. */
  readonly corners: readonly Point[]
  readonly arrows: readonly Arrow[]
}

/** A curve of Bézier pieces, and the point it leads to. */
export type Arrow = { readonly from: Row; readonly curve: readonly Point[]; readonly tip: Point }

type Row = BoxFace['rows'][number]['row']

/** Lets Graphviz find a place for each box and a way for each arrow, from left to right. */
export async function placeBoxes(boxes: readonly ToPlace[]): Promise<Placement> {
  const viz = await instance()
  const edges = boxes.flatMap((box, at) => edgesOf(box, at, boxes))
  const found = viz.renderJSON({
    graphAttributes: { rankdir: 'LR', nodesep: 0.3, ranksep: 0.7 },
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
      const from = edges[at]?.row
      return from === undefined ? [] : [{ from, ...arrowOf(pos, height) }]
    }),
  }
}

type Found = {
  readonly bb: string
  readonly objects: readonly { readonly pos: string }[]
  readonly edges?: readonly { readonly pos: string }[]
}

function edgesOf({ face }: ToPlace, at: number, boxes: readonly ToPlace[]) {
  return face.rows.flatMap(({ row }, port) => {
    const head = boxes.findIndex(({ id }) => id === row.leadsTo)
    return head === -1 ? [] : [{ tail: `${at}`, head: `${head}`, port: `row${port}`, row }]
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
function arrowOf(pos: string, height: number): Omit<Arrow, 'from'> {
  const points = pos.split(' ').map((point): Point => {
    const [x = 0, y = 0] = numbers(point.replace('e,', ''))
    return { x, y: height - y }
  })
  const [tip = { x: 0, y: 0 }, ...curve] = points
  return { tip, curve }
}

function numbers(text: string): readonly number[] {
  return text.split(',').map(Number)
}
