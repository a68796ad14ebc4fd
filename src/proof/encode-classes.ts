import { NEVER } from './diagram.ts'
import type { Encoding } from './encoding.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/** Where each class of a list is still possible: the first row that holds names the class. */
export function encodeClassList(encoding: Encoding, number: number): void {
  const { program, diagrams, rails, logic } = encoding
  const list = program.classLists[number]
  if (list === undefined) return
  const railsOf = (node: number) => rails[node] ?? ALWAYS_YES
  const when = railsOf(list.when)
  const possible = list.names.map(() => NEVER)
  let reached = diagrams.not(when.no)
  for (const { node, bit } of list.rows) {
    const row = railsOf(node)
    const name = Math.log2(bit)
    const mayName = diagrams.and(reached, diagrams.not(row.no))
    possible[name] = diagrams.or(possible[name] ?? NEVER, mayName)
    reached = diagrams.and(reached, diagrams.not(row.yes))
  }
  possible[list.names.length - 1] = logic.some([diagrams.not(when.yes), reached])
  encoding.possible[number] = possible
}

/** Yes where every class still possible is asked for, no where none is. */
export function encodeClassLine(
  { possible, diagrams, logic }: Encoding,
  list: number,
  mask: number,
): Rails {
  const impossible = (possible[list] ?? []).map(diagrams.not)
  const isAsked = (name: number) => (mask & (1 << name)) !== 0
  return {
    yes: logic.every(impossible.filter((_, name) => !isAsked(name))),
    no: logic.every(impossible.filter((_, name) => isAsked(name))),
  }
}
