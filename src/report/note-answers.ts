import type { Answer } from '../model/answer.ts'
import type { Question, Section } from '../model/question.ts'
import { answerInSentence, answerInWords } from './answer-words.ts'
import { named } from './named.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'

/**
 * The answers that count: of all checklists what is marked and what is open, then a paragraph for
 * each other section, in the author's order.
 */
export function noteAnswers(outcome: Outcome): readonly NoteParagraph[] {
  const { sections } = outcome.questionnaire
  const checklists = sections.filter(({ checklist }) => checklist)
  const others = sections.filter(({ checklist }) => !checklist)
  return [
    ...checklistParagraphs(
      checklists.flatMap((section) => answeredIn(section, outcome)),
      outcome,
    ),
    ...others.flatMap((section) => sectionParagraph(section, outcome)),
  ]
}

type Answered = { readonly question: Question; readonly answer: Answer }

function answeredIn({ questions }: Section, outcome: Outcome): readonly Answered[] {
  return questions.flatMap((id) => {
    const answer = outcome.assessment.answers.get(id)
    return answer === undefined
      ? []
      : [{ question: named(outcome.questionnaire.questions, id), answer }]
  })
}

function checklistParagraphs(
  answered: readonly Answered[],
  outcome: Outcome,
): readonly NoteParagraph[] {
  const yes = answered.filter(({ answer }) => answer.kind === 'yes-no' && answer.yes)
  const noes = answered.filter(({ answer }) => isNo(answer))
  const marked = yes.map(({ question }) => `+ ${shortForm(question, outcome)}`)
  const rest = noes.length > 0 ? [`${noes.length} asked and answered no`] : []
  const items = [...marked, ...openItems(answered, outcome), ...rest]
  const brief = [...marked, ...openCounts(answered), ...rest]
  return items.length === 0 ? [] : [{ lead: 'CHECKLISTS', items, brief }]
}

function sectionParagraph(section: Section, outcome: Outcome): readonly NoteParagraph[] {
  const answered = answeredIn(section, outcome)
  if (answered.length === 0) return []
  const known = answered.filter(({ answer }) => !isOpen(answer))
  const noes = known.filter(({ answer }) => isNo(answer)).length
  const told = (some: readonly Answered[]) => {
    return some.map(({ question, answer }) => {
      return `${shortForm(question, outcome)}: ${said(question, answer)}`
    })
  }
  const items = [...told(known), ...openItems(answered, outcome)]
  const brief = [
    ...told(known.filter(({ answer }) => !isNo(answer))),
    ...(noes > 0 ? [`${noes} no`] : []),
    ...openCounts(answered),
  ]
  return [{ lead: section.title.toUpperCase(), items, brief }]
}

function said(question: Question, answer: Answer): string {
  return answer.kind === 'number'
    ? answerInWords(question, answer)
    : answerInSentence(question, answer)
}

/** A clinician's note tells what was declined from what was not known. */
const openKinds = ['unknown', 'declined'] as const

function openItems(answered: readonly Answered[], outcome: Outcome): readonly string[] {
  return openKinds.flatMap((kind) => {
    const open = answered.filter(({ answer }) => answer.kind === kind)
    const labels = open.map(({ question }) => shortForm(question, outcome))
    return labels.map((label, at) => (at === 0 ? `${kind.toUpperCase()}: ${label}` : label))
  })
}

function openCounts(answered: readonly Answered[]): readonly string[] {
  return openKinds.flatMap((kind) => {
    const count = answered.filter(({ answer }) => answer.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
}

function isOpen({ kind }: Answer): boolean {
  return kind === 'unknown' || kind === 'declined'
}

function isNo(answer: Answer): boolean {
  return answer.kind === 'yes-no' && !answer.yes
}
