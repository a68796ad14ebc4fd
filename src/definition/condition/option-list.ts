import type { Line } from './parse-line.ts'
import type { Name } from './raw-condition.ts'
import type { Word } from './words.ts'

/** `[a, b]`; undefined where it is not such a list. */
export function optionList(line: Line, words: readonly Word[]): readonly Name[] | undefined {
  const inner = words.slice(1, -1)
  if (words[0]?.text !== '[' || words.at(-1)?.text !== ']' || inner.length % 2 === 0)
    return undefined
  const fits = inner.every(({ text }, index) => (text === ',') === (index % 2 === 1))
  if (!fits || inner.some(({ text }) => text === '[' || text === ']')) return undefined
  return inner.filter((_, index) => index % 2 === 0).map(line.name)
}

/** The list somebody meant who left out the brackets or the commas. */
export function listMeant(words: readonly Word[]): string {
  const names = words.map(({ text }) => text).filter((text) => !/^[[\],]$|^or$|^and$/.test(text))
  return `[${names.join(', ')}]`
}
