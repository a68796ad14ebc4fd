import { signMarks } from '../report/explanation-marks.ts'
import { printable } from '../report/printable.ts'
import { legend } from './legend.ts'
import type { Picture } from './picture.ts'
import { pictureTree } from './picture-tree.ts'

/** All a picture shows, in lines: what goes with it wherever it cannot be seen. */
export function listOf(picture: Picture): readonly string[] {
  const lines = pictureTree(picture, signMarks).map(({ depth = 0, label, text, aside }) => {
    const words = [label, text, aside === undefined ? undefined : `(${aside})`]
    const line = words.filter((word) => word !== undefined).join(' ')
    return `${'  '.repeat(depth)}${printable(line)}`
  })
  return [...picture.description, ...legend(picture, signMarks), ...lines]
}
