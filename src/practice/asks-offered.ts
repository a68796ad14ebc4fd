import type { ProviderQuestion, Standing } from '../model/topic.ts'
import type { Encounter } from './encounter.ts'

const calledFor: readonly (Standing | undefined)[] = ['discuss', 'later', 'may-apply']

/** The provider questions of the topics a student called for, by rank; none twice. */
export function asksOffered({
  exercise,
  attempt,
}: Pick<Encounter, 'exercise' | 'attempt'>): readonly ProviderQuestion[] {
  const own = exercise.program.questionnaire.topics
    .filter(({ id }) => calledFor.includes(attempt.topics?.get(id)))
    .toSorted((one, other) => one.rank.order - other.rank.order)
    .flatMap(({ askYourProvider }) => askYourProvider)
  return own.filter(({ ask }, at) => own.findIndex((one) => one.ask === ask) === at)
}
