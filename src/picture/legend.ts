import type { Marks } from '../report/explanation-marks.ts'
import type { Picture } from './picture.ts'

/** What the signs before the lines mean, where there are some. */
export function legend({ isPainted }: Pick<Picture, 'isPainted'>, marks: Marks): readonly string[] {
  return isPainted
    ? [`${marks.yes} it holds, ${marks.no} it does not, ${marks.unknown} it is not known.`]
    : []
}
