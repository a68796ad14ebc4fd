import type { Questionnaire } from '../model/questionnaire.ts'

/** What can be explained. */
export type NamedKind = 'topic' | 'red-flag' | 'finding' | 'class' | 'measure' | 'question'

/** All that can be explained, by id; no two things of a questionnaire share one. */
export function nameKinds(questionnaire: Questionnaire): ReadonlyMap<string, NamedKind> {
  const { topics, redFlags, findings, classes, measures, questions } = questionnaire
  const of = (kind: NamedKind, named: readonly { readonly id: string }[]) =>
    named.map(({ id }) => [id, kind] as const)
  return new Map([
    ...of('topic', topics),
    ...of('red-flag', redFlags),
    ...of('finding', findings),
    ...of('class', classes),
    ...of('measure', measures),
    ...of('question', questions),
  ])
}
