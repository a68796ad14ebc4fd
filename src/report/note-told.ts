/** A thing as a note tells it: its name and a value, or a mark before its name. */
export type Told = { readonly label: string } & (
  | { readonly value: string }
  /** What stands side by side is named however short the note has to be. */
  | { readonly mark: Mark; readonly sideBySide?: true }
)

export type Mark = 'yes' | 'no' | 'unknown' | 'declined' | 'untested'

const signs: Readonly<Record<Mark, string>> = {
  yes: '+',
  no: '-',
  unknown: '?',
  declined: 'declined:',
  untested: 'not tested:',
}

const marks: readonly Mark[] = ['yes', 'no', 'unknown', 'declined', 'untested']

/** Values first, then names by mark. What a label shares with the title is said once. */
export function toldItems(told: readonly Told[], title = ''): readonly string[] {
  const under = told.map((one) => underTitle(one, title))
  return [...values(under), ...marks.flatMap((mark) => names(withMark(mark, under)))]
}

/** The same in fewer words: of what is not so and of what is open only how much. */
export function toldInBrief(told: readonly Told[], title = ''): readonly string[] {
  const under = told.map((one) => underTitle(one, title))
  const rest = marks.flatMap((mark) => {
    const found = withMark(mark, under)
    const isNamed = (one: Marked) => mark === 'yes' || one.sideBySide === true
    const count = found.filter((one) => !isNamed(one)).length
    return [...names(found.filter(isNamed)), ...(count > 0 ? [`${count} ${markWords[mark]}`] : [])]
  })
  return [...values(under), ...rest]
}

type Marked = Extract<Told, { readonly mark: Mark }>

function withMark(mark: Mark, told: readonly Told[]): readonly Marked[] {
  return told.filter((one): one is Marked => 'mark' in one && one.mark === mark)
}

function names(told: readonly Marked[]): readonly string[] {
  return told.map(({ label, mark }) => `${signs[mark]} ${label}`)
}

const markWords: Readonly<Record<Mark, string>> = {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  declined: 'declined',
  untested: 'not tested',
}

/** A label without the title it begins with; nothing but the title leaves the value alone. */
function underTitle(told: Told, title: string): Told {
  const isBegun = title !== '' && told.label.toLowerCase().startsWith(title.toLowerCase())
  const rest = isBegun ? told.label.slice(title.length) : told.label
  if (rest === '') return { label: '', value: 'value' in told ? told.value : markWords[told.mark] }
  const label = isBegun && /^[:,]?\s/.test(rest) ? rest.replace(/^[:,]?\s+/, '') : told.label
  return { ...told, label }
}

function values(told: readonly Told[]): readonly string[] {
  return told.flatMap((one) => {
    if (!('value' in one)) return []
    return [one.label === '' ? one.value : `${one.label}: ${one.value}`]
  })
}
