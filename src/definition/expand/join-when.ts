import type { Entry, Tree } from '../read/tree.ts'

/** A question as written, also asked only where the condition of its use holds. */
export function joinWhen(question: Tree, when: Tree): Tree {
  if (question.kind !== 'map') return question
  const own = question.entries.get('when')
  const value = own === undefined ? when : both(when, own.value)
  const entry = { key: 'when', keyPlace: own?.keyPlace ?? when.place, value }
  return { ...question, entries: new Map(question.entries).set('when', entry) }
}

function both(one: Tree, other: Tree): Tree {
  const list: Tree = { kind: 'list', place: other.place, items: [one, other] }
  const all: Entry = { key: 'all', keyPlace: other.place, value: list }
  return { kind: 'map', place: other.place, entries: new Map([['all', all]]) }
}
