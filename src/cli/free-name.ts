import type { Questionnaire } from '../model/questionnaire.ts'

/** All ids of a questionnaire live in one namespace. */
export function idsOf(questionnaire: Questionnaire): Set<string> {
  const { sections, questions, measures, classes, findings, panels, glossary } = questionnaire
  const { sources, redFlags, topics, cases } = questionnaire
  const asked = topics.flatMap((topic) => topic.askYourProvider)
  const things = [sections, questions, measures, classes, findings, panels, glossary]
  return new Set(
    [...things, sources, redFlags, topics, asked, cases].flatMap((all) => all.map(({ id }) => id)),
  )
}

/** The name itself, or else with the first number that makes it nobody's. */
export function freeName(base: string, taken: ReadonlySet<string>): string {
  const name = base.replaceAll('.', '-')
  let number = 1
  while (taken.has(number === 1 ? name : `${name}-${number}`)) number++
  return number === 1 ? name : `${name}-${number}`
}
