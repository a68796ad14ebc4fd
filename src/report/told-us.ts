import type { Section } from '../model/question.ts'
import { answerInWords } from './answer-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { listUnder, paragraph, plainLine, subheading } from './telling.ts'

/** The answers that count, by section, to the questions as they were asked. */
export function toldUs(outcome: Outcome): DraftSection {
  const blocks = outcome.questionnaire.sections.flatMap((section) => told(section, outcome))
  return {
    heading: 'What you told us',
    blocks: blocks.length > 0 ? blocks : [paragraph('No question has been answered yet.')],
  }
}

function told(section: Section, outcome: Outcome): readonly DraftBlock[] {
  const answered = answeredIn(section, outcome)
  if (answered.length === 0) return []
  const blocks = section.checklist ? checklistBlocks(answered) : [rows(answered)]
  return [subheading(section.title), ...blocks]
}

type Told = { readonly asked: string; readonly said: string }

function answeredIn(section: Section, outcome: Outcome): readonly Told[] {
  return section.questions.flatMap((id) => {
    const answer = outcome.assessment.answers.get(id)
    if (answer === undefined) return []
    const question = named(outcome.questionnaire.questions, id)
    return [{ asked: fill(question.ask, outcome), said: answerInWords(question, answer) }]
  })
}

function rows(answered: readonly Told[]): DraftBlock {
  const lines = answered.map(({ asked, said }) => ({ label: asked, text: said, sources: [] }))
  return { kind: 'bullets', lines }
}

/** What was marked is told first; of what was not, how much there was. */
function checklistBlocks(answered: readonly Told[]): readonly DraftBlock[] {
  const noes = answered.filter(({ said }) => said === 'no').length
  const marks = new Set(answered.map(({ said }) => said).filter((said) => said !== 'no'))
  const lists = [...new Set(['yes', ...marks])].flatMap((said) => {
    const asked = answered.filter((one) => one.said === said).map((one) => one.asked)
    return asked.length === 0 ? [] : [listUnder(capital(said), asked.map(plainLine))]
  })
  if (noes === 0) return lists
  return [...lists, paragraph(noTo(noes, noes < answered.length))]
}

function noTo(count: number, areOthers: boolean): string {
  if (count === 1) return areOthers ? 'No to the other question.' : 'No to the one question asked.'
  return `No to ${areOthers ? 'the other' : 'all'} ${count} questions.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
