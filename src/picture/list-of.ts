import type { Marks } from '../report/explanation-marks.ts'
import { printable } from '../report/printable.ts'
import type { Picture } from './picture.ts'
import { pictureTree } from './picture-tree.ts'

/** All a picture shows, in lines: what goes with it wherever it cannot be seen. */
export function listOf(picture: Picture): readonly string[] {
  const lines = pictureTree(picture, spoken).map(({ depth = 0, label, text, aside }) => {
    const words = [label, text, aside === undefined ? undefined : `(${aside})`]
    const line = printable(words.filter((word) => word !== undefined).join(' '))
    return `${'  '.repeat(depth)}${ended(line)}`
  })
  return [...picture.description.map(printable), ...lines]
}

/** A voice that reads it aloud may pass over signs. */
const spoken: Marks = { yes: 'holds:', no: 'does not hold:', unknown: 'not known:' }

/** So that a voice pauses where a line ends. */
function ended(line: string): string {
  return /[.:?]$/.test(line) ? line : `${line}.`
}
