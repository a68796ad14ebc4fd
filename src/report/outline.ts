import type { Questionnaire } from '../model/questionnaire.ts'
import { visible } from '../text/visible.ts'
import { wrap } from '../text/wrap.ts'
import { printable } from './printable.ts'

/** What a questionnaire holds, by id and title: a table of contents for its authors. */
export function outline(questionnaire: Questionnaire, width: number): string {
  const { id, version, status, title, purpose, review } = questionnaire
  const about = `${title} (${id} ${version}, ${status})\n${purpose}\nNext review: ${review.due}.`
  const parts = partsOf(questionnaire).map(({ heading, entries }) => [
    `\n${heading} (${entries.length})`,
    ...entries.map((entry) => wrap(printable(entry), width, { indent: 2, hanging: 4 })),
  ])
  return [wrap(visible(about), width), ...parts.flat()].map((line) => `${line}\n`).join('')
}

type Part = { readonly heading: string; readonly entries: readonly string[] }

function partsOf(questionnaire: Questionnaire): readonly Part[] {
  const { questions, redFlags, measures, classes, findings, panels, topics } = questionnaire
  const { checks, cases, sources } = questionnaire
  const parts: readonly Part[] = [
    ...questionnaire.sections.map(({ title, questions: ids }) => ({
      heading: `Section: ${title}`,
      entries: ids.map((id) => `${id}: ${questions.find((question) => question.id === id)?.ask}`),
    })),
    { heading: 'Red flags', entries: redFlags.map(({ id, urgency }) => `${id}: ${urgency}`) },
    { heading: 'Measures', entries: measures.map(({ id, kind }) => `${id}: ${kind}`) },
    {
      heading: 'Classes',
      entries: classes.map(({ id, rows }) => `${id}: ${rows.map((row) => row.class).join(', ')}`),
    },
    {
      heading: 'Findings',
      entries: findings.map(({ id, title }) => (title === undefined ? id : `${id}: ${title}`)),
    },
    { heading: 'Panels', entries: panels.map(({ id, title }) => `${id}: ${title}`) },
    { heading: 'Topics', entries: topics.map(({ id, title }) => `${id}: ${title}`) },
    { heading: 'Checks', entries: checks.map(({ name }) => name) },
    { heading: 'Cases', entries: cases.map(({ id, title }) => `${id}: ${title}`) },
    { heading: 'Sources', entries: sources.map(({ id, title, by }) => `${id}: ${by}. ${title}`) },
  ]
  return parts.filter(({ entries }) => entries.length > 0)
}
