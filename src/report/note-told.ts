/** A thing as a note tells it: its name and a value, or a mark before its name. */
export type Told = { readonly label: string } & (
  | { readonly value: string }
  | { readonly mark: Mark }
)

export type Mark = 'yes' | 'no' | 'unknown' | 'declined' | 'untested'

/** Explains the signs to whoever finds the note in a record. */
export const signsExplained = '+ yes, - no, ? not known'

const signs: Readonly<Record<Mark, string>> = {
  yes: '+',
  no: '-',
  unknown: '?',
  declined: 'declined:',
  untested: 'not tested:',
}

const marks: readonly Mark[] = ['yes', 'no', 'unknown', 'declined', 'untested']

/** Values first, then names by mark. A label that only repeats the title is left out. */
export function toldItems(told: readonly Told[], title = ''): readonly string[] {
  const marked = marks.flatMap((mark) => {
    return labelsOf(mark, told).map((label) => `${signs[mark]} ${label}`)
  })
  return [...values(told, title), ...marked]
}

/** The same in fewer words: of what is not so and of what is open only how much. */
export function toldInBrief(told: readonly Told[], title = ''): readonly string[] {
  const yes = labelsOf('yes', told).map((label) => `${signs.yes} ${label}`)
  const rest = marks.filter((mark) => mark !== 'yes')
  const counts = rest.flatMap((mark) => {
    const count = labelsOf(mark, told).length
    return count === 0 ? [] : [`${count} ${countWords[mark]}`]
  })
  return [...values(told, title), ...yes, ...counts]
}

const countWords: Readonly<Record<Mark, string>> = {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  declined: 'declined',
  untested: 'not tested',
}

function values(told: readonly Told[], title: string): readonly string[] {
  return told.flatMap((one) => {
    if (!('value' in one)) return []
    const isTitle = one.label.toLowerCase() === title.toLowerCase()
    return [isTitle ? one.value : `${one.label}: ${one.value}`]
  })
}

function labelsOf(mark: Mark, told: readonly Told[]): readonly string[] {
  return told.flatMap((one) => ('mark' in one && one.mark === mark ? [one.label] : []))
}
