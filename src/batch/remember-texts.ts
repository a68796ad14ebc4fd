/** Small numbers, none of them negative. */
type Row = readonly number[]

/**
 * Makes the text of a row once, for rows that come again and again and are all of one length. Rows that
 * start alike share their first steps: to find a text costs little more than to read its row.
 */
export function rememberTexts(make: (row: Row) => string): (row: Row) => string {
  let first = newStep()
  let made = 0
  return (row) => {
    let step = first
    for (const number of row) {
      const next = step.next[number] ?? newStep()
      step.next[number] = next
      step = next
    }
    if (step.text !== undefined) return step.text
    const text = make(row)
    step.text = text
    made += 1
    if (made === MOST_TEXTS) {
      first = newStep()
      made = 0
    }
    return text
  }
}

type Step = { readonly next: Step[]; text: string | undefined }

const newStep = (): Step => ({ next: [], text: undefined })

/** A long batch must not fill the memory. */
const MOST_TEXTS = 2000
