import type { CellValue } from './cell-value.ts'
import type { OptionGroup } from './header-plan.ts'
import { badMark, mixedMarks, nothingChosen } from './row-problem.ts'

/**
 * What the cells of a multi-choice question say that has one column an option. A chosen option is
 * marked yes, true, 1 or x; the others no, false or 0, or not at all. All blank: not asked.
 */
export function markedOptions(
  { name, question, columns }: OptionGroup,
  cells: readonly string[],
): CellValue {
  const chosen: string[] = []
  const words = new Set<string>()
  for (const column of columns) {
    const said = (cells[column.at] ?? '').trim()
    if (said === '') continue
    const mark = marks.get(said.toLowerCase())
    if (mark === undefined) return { problem: badMark(column.name, said) }
    words.add(mark)
    if (mark === 'yes') chosen.push(column.option)
  }
  const [word, ...others] = words
  if (word === undefined) return {}
  const isOpen = words.has('unknown') || words.has('declined')
  if (isOpen) return others.length === 0 ? { value: word } : { problem: mixedMarks(name) }
  return chosen.length > 0 ? { value: chosen } : { problem: nothingChosen(name, question) }
}

const marks: ReadonlyMap<string, string> = new Map([
  ...['yes', 'true', '1', 'x'].map((mark) => [mark, 'yes'] as const),
  ...['no', 'false', '0'].map((mark) => [mark, 'no'] as const),
  ['unknown', 'unknown'],
  ['declined', 'declined'],
])
