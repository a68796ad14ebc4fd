import type { Name } from '../condition/raw-condition.ts'
import type { Context } from './context.ts'
import type { Thing } from './names.ts'
import { optionsOf } from './subject.ts'

/** The options a line names, if the question or class list has them all. */
export function linkOptions(
  { report }: Context,
  options: readonly Name[],
  thing: Thing,
): readonly string[] | undefined {
  const known = optionsOf(thing)
  const kind = thing.kind === 'class-list' ? 'class-list' : 'question'
  const seen = new Set<string>()
  let sound = true
  for (const { text, place } of options) {
    if (!known.includes(text)) {
      report(place, { code: 'unknown-option', option: text, id: thing.id, kind, known })
      sound = false
    } else if (seen.has(text)) {
      report(place, { code: 'named-twice', name: text })
      sound = false
    }
    seen.add(text)
  }
  return sound ? [...seen] : undefined
}
