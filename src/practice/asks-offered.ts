import type { Attempt } from '../model/attempt.ts'
import type { ProviderQuestion, Standing } from '../model/topic.ts'
import type { Exercise } from './pose-exercise.ts'

/** A student with a case, and what they have said of it so far. */
export type Student = { readonly exercise: Exercise; readonly attempt: Attempt }

const calledFor: readonly (Standing | undefined)[] = ['discuss', 'later', 'may-apply']

/** The provider questions of the topics a student called for, by rank; none twice. */
export function asksOffered({ exercise, attempt }: Student): readonly ProviderQuestion[] {
  const own = exercise.program.questionnaire.topics
    .filter(({ id }) => calledFor.includes(attempt.topics?.get(id)))
    .toSorted((one, other) => one.rank.order - other.rank.order)
    .flatMap(({ askYourProvider }) => askYourProvider)
  return own.filter(({ ask }, at) => own.findIndex((one) => one.ask === ask) === at)
}
