import type { Placement, Point, ToPlace } from './place-boxes.ts'

/** Lists what belongs together column by column, without arrows: the first box names the others. */
export function placeInColumns(boxes: readonly ToPlace[]): Placement {
  const width = boxes[0]?.face.width ?? 0
  const whole = boxes.reduce((sum, { face }) => sum + face.height + SPACE, 0)
  const columns = Math.max(1, Math.round(Math.sqrt(whole / (width + SPACE))))
  const corners: Point[] = []
  let [column, top, height] = [0, 0, 0]
  for (const { face } of boxes) {
    // A box may stand out below by half, so that the last column is not the longest.
    if (top > 0 && top + face.height / 2 > whole / columns) {
      column += 1
      top = 0
    }
    corners.push({ x: column * (width + SPACE), y: top })
    top += face.height + SPACE
    height = Math.max(height, top - SPACE)
  }
  return { width: (column + 1) * (width + SPACE) - SPACE, height, corners, arrows: [] }
}

const SPACE = 22
