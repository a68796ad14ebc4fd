import type { Section } from '../model/question.ts'
import { answerInWords, notKnown, notSaid } from './answer-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { listUnder, paragraph, plainLine, subheading, underLead } from './telling.ts'

/** The answers that count, by section; what is known stands out from what is not. */
export function toldUs(outcome: Outcome): DraftSection {
  const told = outcome.questionnaire.sections
    .map((section) => ({ section, answered: answeredIn(section, outcome) }))
    .filter(({ answered }) => answered.length > 0)
  const allNo = told.filter(isAllNo)
  const rest = told.filter((one) => !isAllNo(one))
  const blocks = [...rest.flatMap(sectionBlocks), ...noToAll(allNo)]
  return {
    heading: 'What you told us',
    blocks: blocks.length > 0 ? blocks : [paragraph('No question has been answered yet.')],
  }
}

type ToldSection = { readonly section: Section; readonly answered: readonly Told[] }

type Told = { readonly asked: string; readonly said: string }

function answeredIn(section: Section, outcome: Outcome): readonly Told[] {
  return section.questions.flatMap((id) => {
    const answer = outcome.assessment.answers.get(id)
    if (answer === undefined) return []
    const question = named(outcome.questionnaire.questions, id)
    const asked = fill(question.ask, outcome)
    return [{ asked, said: answerInWords(question, answer) }]
  })
}

function isAllNo({ section, answered }: ToldSection): boolean {
  return section.checklist && answered.every(({ said }) => said === 'no')
}

function sectionBlocks({ section, answered }: ToldSection): readonly DraftBlock[] {
  const known = answered.filter(({ said }) => said !== notKnown && said !== notSaid)
  const blocks = section.checklist ? checklistBlocks(known) : rows(known)
  return [
    subheading(section.title),
    ...blocks,
    ...unanswered('Not known', notKnown, answered),
    ...unanswered('Not said', notSaid, answered),
  ]
}

function rows(known: readonly Told[]): readonly DraftBlock[] {
  if (known.length === 0) return []
  const lines = known.map(({ asked, said }) => ({ label: asked, text: said, sources: [] }))
  return [{ kind: 'bullets', lines }]
}

/** What was marked is told; of what was not, how much there was. */
function checklistBlocks(known: readonly Told[]): readonly DraftBlock[] {
  const yes = known.filter(({ said }) => said === 'yes').map(({ asked }) => plainLine(asked))
  const noes = known.length - yes.length
  return [
    ...(yes.length > 0 ? [listUnder('Yes', yes)] : []),
    ...underLead('No', noes > 0 ? [plainLine(counted(noes))] : []),
  ]
}

/** One quiet line: a long list of gaps would hide what was told. */
function unanswered(lead: string, said: string, answered: readonly Told[]): readonly DraftBlock[] {
  const open = answered.filter((one) => one.said === said)
  if (open.length === 0) return []
  const [first = { asked: '' }, ...more] = open
  const line = paragraph(more.length === 0 ? first.asked : counted(open.length))
  return [{ ...line, lead, tone: 'quiet' }]
}

function noToAll(sections: readonly ToldSection[]): readonly DraftBlock[] {
  if (sections.length === 0) return []
  const titles = sections.map(({ section, answered }) => `${section.title} (${answered.length})`)
  return [subheading('No to every question'), paragraph(titles.join('; '))]
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'question' : 'questions'}`
}
