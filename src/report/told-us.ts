import type { Answer } from '../model/answer.ts'
import type { Section } from '../model/question.ts'
import { answerInWords } from './answer-words.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { paragraph, subheading } from './telling.ts'

/** The answers that count, by section. */
export function toldUs(outcome: Outcome): DraftSection {
  const blocks = outcome.questionnaire.sections.flatMap((section) => told(section, outcome))
  return {
    heading: 'What you told us',
    blocks: blocks.length > 0 ? blocks : [paragraph('No question has been answered yet.')],
  }
}

function told(section: Section, outcome: Outcome): readonly DraftBlock[] {
  const lines = toldLines(section, outcome)
  return lines.length === 0 ? [] : [subheading(section.title), { kind: 'rows', lines }]
}

function toldLines(section: Section, outcome: Outcome): readonly DraftLine[] {
  const answered = answeredIn(section, outcome)
  if (!section.checklist) return answered.map(({ about, said }) => row(about, said))
  const groups = new Map<string, string[]>()
  for (const { about, said } of answered) groups.set(said, [...(groups.get(said) ?? []), about])
  return checklistOrder(groups).map(([said, abouts]) => row(capital(said), abouts.join('; ')))
}

/** What was ticked is told first; what was not comes last. */
function checklistOrder(
  groups: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, readonly string[]])[] {
  const place = (said: string) => (said === 'yes' ? 0 : said === 'no' ? 2 : 1)
  return [...groups].toSorted(([one], [other]) => place(one) - place(other))
}

type Told = { readonly about: string; readonly said: string }

function answeredIn(section: Section, outcome: Outcome): readonly Told[] {
  return section.questions.flatMap((id) => {
    const answer: Answer | undefined = outcome.assessment.answers.get(id)
    if (answer === undefined) return []
    const question = named(outcome.questionnaire.questions, id)
    return [{ about: shortForm(question, outcome), said: answerInWords(question, answer) }]
  })
}

function row(label: string, text: string): DraftLine {
  return { label: `${label}:`, text, sources: [] }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
