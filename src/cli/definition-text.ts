import type { Thing } from '../proof/definition-changes.ts'
import { type DiffPage, section } from './diff-page.ts'
import type { DiffResult } from './diff-result.ts'

/** What was added, removed, renamed and written otherwise, kind by kind. */
export function definitionText(
  { changes, compared }: DiffResult,
  page: DiffPage,
): readonly string[] {
  const same = new Set(
    compared
      .filter(({ output, verdict }) => verdict.kind === 'same' && output.part === undefined)
      .map(({ output }) => `${output.about}:${output.id}`),
  )
  const names = new Map(changes.renamed.map(({ from, to }) => [to, from]))
  const isSame = ({ about, id }: Thing) => same.has(`${about}:${names.get(id) ?? id}`)
  const fields = ({ id, fields: those }: { id: string; fields: readonly string[] }) =>
    `${id}: ${those.map(words).join(', ')}`
  return [
    ...section('Added', changes.added.map(thingWords), page),
    ...section('Removed', changes.removed.map(thingWords), page),
    ...section('Questions that take other answers', changes.answers.map(fields), page),
    ...section('Measures computed otherwise', changes.measures, page),
    ...section('Topics are named in another order', changes.order.map(orderWords), page),
    ...section(
      'Renamed',
      changes.renamed.map(({ from, to }) => `${from} -> ${to}`),
      page,
    ),
    ...section(
      'Written otherwise, the same for every response',
      changes.conditions.filter(isSame).map(thingWords),
      page,
    ),
    ...section(
      'Texts and settings alone',
      changes.texts.map((change) => `${words(change.about)} ${fields(change)}`),
      page,
    ),
  ]
}

const thingWords = ({ about, id }: Thing): string => `${words(about)} ${id}`

/** What moved is told by the list as it is now. */
const orderWords = ({ before, after }: { before: readonly string[]; after: readonly string[] }) =>
  `${before.join(', ')} -> ${after.join(', ')}`

/** A name of the model as an author writes it. */
function words(name: string): string {
  return name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
