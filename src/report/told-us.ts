import type { Section } from '../model/question.ts'
import { answerInWords, notKnown, notSaid } from './answer-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { bullets, listUnder, paragraph, plainLine, subheading } from './telling.ts'

/** The answers that count: what is so by section, then the rest, so that no gap hides what was told. */
export function toldUs(outcome: Outcome): DraftSection {
  const told = outcome.questionnaire.sections.map((section) => toldIn(section, outcome))
  const blocks = [...told.flatMap(sectionBlocks), ...theRest(told)]
  return {
    heading: 'What you told us',
    blocks: blocks.length > 0 ? blocks : [paragraph('No question has been answered yet.')],
  }
}

type ToldSection = { readonly section: Section; readonly answered: readonly Told[] }

type Told = { readonly asked: string; readonly said: string }

function toldIn(section: Section, outcome: Outcome): ToldSection {
  const answered = section.questions.flatMap((id) => {
    const answer = outcome.assessment.answers.get(id)
    if (answer === undefined) return []
    const question = named(outcome.questionnaire.questions, id)
    const asked = fill(question.ask, outcome)
    return [{ asked, said: answerInWords(question, answer) }]
  })
  return { section, answered }
}

/** Of a checklist what was marked, of other sections every answer that says something. */
function sectionBlocks({ section, answered }: ToldSection): readonly DraftBlock[] {
  const known = answered.filter(({ said }) => said !== notKnown && said !== notSaid)
  const shown = section.checklist ? known.filter(({ said }) => said !== 'no') : known
  if (shown.length === 0) return []
  const lines = shown.map(({ asked, said }) => {
    return section.checklist ? plainLine(asked) : { label: asked, text: said, sources: [] }
  })
  const list = section.checklist ? listUnder('Yes', lines) : bullets(lines)
  return [subheading(section.title), list]
}

/** What no section shows: every no of a checklist, and whatever is open. */
function theRest(told: readonly ToldSection[]): readonly DraftBlock[] {
  const checklists = told.filter(({ section }) => section.checklist)
  const blocks = [
    ...bySection('No', 'no', checklists),
    ...open('Not known', notKnown, told),
    ...open('Not said', notSaid, told),
  ]
  return blocks.length > 0 ? [subheading('The rest of the answers'), ...blocks] : []
}

/** As many open questions are named; of more, how many in which section. */
const FEW = 5

function open(lead: string, said: string, told: readonly ToldSection[]): readonly DraftBlock[] {
  const asked = told.flatMap(({ answered }) => answered.filter((one) => one.said === said))
  if (asked.length > FEW) return bySection(lead, said, told)
  const lines = asked.map((one) => plainLine(one.asked))
  return lines.length === 0 ? [] : [{ ...listUnder(lead, lines), tone: 'quiet' }]
}

function bySection(
  lead: string,
  said: string,
  told: readonly ToldSection[],
): readonly DraftBlock[] {
  const counts = told.flatMap(({ section, answered }) => {
    const count = answered.filter((one) => one.said === said).length
    if (count === 0) return []
    return [`${section.title} (${count === answered.length ? `all ${count}` : count})`]
  })
  return counts.length === 0 ? [] : [{ ...paragraph(`${counts.join('; ')}.`), lead, tone: 'quiet' }]
}
