import type { Learnt } from '../../practice/what-is-known.ts'
import type { KeptProgress } from './kept-progress.ts'

/** The same for scripts. */
export function progressJson({ id, questionnaire, progress, learnt }: KeptProgress) {
  const { exercises, passed, cases } = progress
  const things = (kind: Learnt['kind']) =>
    learnt.filter((one) => one.kind === kind).map(({ kind: _, ...one }) => one)
  return {
    questionnaire: id,
    ...(questionnaire !== undefined && { title: questionnaire.title }),
    exercises,
    passed,
    topics: things('topic'),
    redFlags: things('red-flag'),
    cases: Object.entries(cases).map(([name, last]) => ({ id: name, ...last })),
  }
}
