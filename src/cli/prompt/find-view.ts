import { hasWords } from '../../text/has-words.ts'
import type { Finding } from './find-screen.ts'
import type { Row, View } from './screen.ts'

/** The list as it is shown while something is being found in it. */
export function narrowedView(whole: View, { text, at, isMoved }: Finding): View {
  const { active: _, ...view } = whole
  const left = rowsWith(whole, text)
  const reachable = left.filter(({ hand }) => hand !== undefined)
  const active = left.findIndex(({ hand }) => hand !== undefined && hand === reachable[at]?.hand)
  return {
    ...view,
    remarks: [],
    rows: left.map(({ row, heading }, index) => {
      const { above, ...bare } = row
      const isSame = heading === undefined || heading === left[index - 1]?.heading
      return isSame ? bare : { ...bare, above: heading }
    }),
    ...(active !== -1 && { active }),
    find: { text, isTyping: !isMoved || active === -1 },
    notes: [countInWords(left.length, rowsToFind(whole).length)],
    keys: ['Type a word', ...(active === -1 ? [] : ['Enter or a number picks', 'arrows move'])],
  }
}

/** Of the rows left, those the hand can be on, by the index it has there. */
export function reachableRows(view: View, text: string): readonly number[] {
  return rowsWith(view, text).flatMap(({ hand }) => hand ?? [])
}

/** How many rows are left, and the way back. */
function countInWords(left: number, all: number): string {
  return `${left === 0 ? 'None' : left} of ${all}; Esc shows all.`
}

type FoundRow = {
  readonly row: Row
  readonly heading: string | undefined
  /** The index the hand has on it; none on a quiet one, which it passes over. */
  readonly hand: number | undefined
}

function rowsWith(view: View, text: string): readonly FoundRow[] {
  return rowsToFind(view).filter(({ row }) => hasWords(row.text, text))
}

/** Each row under its heading; a row without a label is none of the list. */
function rowsToFind({ rows }: View): readonly FoundRow[] {
  let heading: string | undefined
  let hand = 0
  const found = rows.map((row) => {
    heading = row.above ?? heading
    return { row, heading, hand: row.quiet ? undefined : hand++ }
  })
  return found.filter(({ row }) => row.label !== '')
}
