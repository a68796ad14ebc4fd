import type { LastTry, Progress } from '../../practice/progress.ts'
import type { Learnt } from '../../practice/what-is-known.ts'
import type { KeptProgress } from './kept-progress.ts'

/** The same for scripts; without the questionnaire at hand, what it holds is not told. */
export type ProgressJson = Pick<Progress, 'exercises' | 'passed'> & {
  readonly questionnaire: string
  readonly title?: string
  readonly topics: readonly Omit<Learnt, 'kind'>[]
  readonly redFlags: readonly Omit<Learnt, 'kind'>[]
  readonly cases: readonly (LastTry & { readonly id: string })[]
}

export function progressJson(kept: KeptProgress): ProgressJson {
  const { id: questionnaire, progress, learnt } = kept
  const { exercises, passed, cases } = progress
  const things = (kind: Learnt['kind']) =>
    learnt.filter((one) => one.kind === kind).map(({ kind: _, ...one }) => one)
  return {
    questionnaire,
    ...(kept.questionnaire !== undefined && { title: kept.questionnaire.title }),
    exercises,
    passed,
    topics: things('topic'),
    redFlags: things('red-flag'),
    cases: Object.entries(cases).map(([id, last]) => ({ id, ...last })),
  }
}
