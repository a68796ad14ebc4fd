import type { Marks } from '../report/explanation-marks.ts'
import type { DraftLine } from '../report/summary.ts'
import type { Box, Picture, Row } from './picture.ts'

/** The facts of a picture as lines: what a row leads to stands below it, where it is first led to. */
export function pictureTree(picture: Picture, marks: Marks): readonly DraftLine[] {
  const [root] = picture.boxes
  const unfolding: Unfolding = { picture, marks, opened: new Set() }
  return root === undefined ? [] : unfold(root, 0, unfolding)
}

type Unfolding = {
  readonly picture: Picture
  readonly marks: Marks
  readonly opened: Set<string>
}

function unfold({ rows }: Box, depth: number, unfolding: Unfolding): readonly DraftLine[] {
  return rows.flatMap((row) => {
    const { opened, picture } = unfolding
    const box = picture.boxes.find(({ id }) => id === row.leadsTo)
    const isAgain = box !== undefined && opened.has(box.id)
    const line = lineOf(row, depth + row.depth, { ...unfolding, isAgain })
    if (box === undefined || isAgain) return [line]
    opened.add(box.id)
    return [line, ...unfold(box, depth + row.depth + 1, unfolding)]
  })
}

type Place = { readonly marks: Marks; readonly isAgain: boolean }

function lineOf(row: Row, depth: number, { marks, isAgain }: Place): DraftLine {
  const { kind, text, aside, truth, leadsTo } = row
  const called = aside ?? leadsTo
  return {
    ...(kind === 'line' && { label: truth === undefined ? '-' : marks[truth] }),
    depth,
    text: `${text}${isAgain ? ' (see above)' : ''}`,
    ...(called !== undefined && { aside: called }),
    sources: [],
  }
}
