import type { Dependence, Explanation, WhatIf, WhatIfOutcome } from '../model/explanation.ts'
import { answerInWords } from './answer-words.ts'
import { standingWords } from './explanation-headline.ts'
import { classInWords } from './explanation-words.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { asks, shortForm } from './short-form.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { listUnder, paragraph, plainLine } from './telling.ts'

/** Pairs beyond this number tell a reader no more; JSON has them all. */
const MOST_PAIRS = 12

const preface =
  'Which of the answers given decide how it comes out. This shows how the rules work; it says ' +
  'nothing about what anyone should do or answer. Answers about warning signs and about history ' +
  'are left as they are.'

const none = 'No other answer to one question, or to two, would make it come out otherwise.'

/** The single answers it depends on, then the pairs. */
export function dependenceSections(
  { single, pairs }: Dependence,
  outcome: Outcome,
): readonly DraftSection[] {
  const shown = pairs.slice(0, MOST_PAIRS)
  const rest = pairs.length - shown.length
  const blocks: readonly DraftBlock[] = [
    ...list('This depends on', single, outcome),
    ...list('And on two answers together', shown, outcome),
    ...(rest > 0 ? [paragraph(`And ${rest} more such pairs; --format json lists them.`)] : []),
  ]
  return [
    {
      heading: 'What it depends on',
      blocks: [paragraph(preface), ...(blocks.length > 0 ? blocks : [paragraph(none)])],
    },
  ]
}

function list(lead: string, some: readonly WhatIf[], outcome: Outcome): readonly DraftBlock[] {
  if (some.length === 0) return []
  return [
    listUnder(
      lead,
      some.map((one) => plainLine(whatIfInWords(one, outcome))),
    ),
  ]
}

/** `Pain site: Back of the head. Had the answer been "Eye", it would be not relevant.` */
function whatIfInWords({ answers, outcome: then }: WhatIf, outcome: Outcome): string {
  const { questionnaire, assessment } = outcome
  const parts = answers.map(({ question: id, answer }) => {
    const question = named(questionnaire.questions, id)
    const given = assessment.answers.get(id)
    const now = given === undefined ? '' : answerInWords(question, given)
    const other = `"${answerInWords(question, answer)}"`
    return { now: `${shortForm(question, outcome)}: ${now}`, other }
  })
  const now = parts.map((part) => part.now).join('; and ')
  const other = parts.map((part) => part.other).join(' and ')
  const been = parts.length === 1 ? 'Had the answer been' : 'Had the answers been'
  return `${now}. ${been} ${other}, ${outcomeInWords(then)}.`
}

function outcomeInWords(then: WhatIfOutcome): string {
  switch (then.kind) {
    case 'standing':
      return then.standing === 'may-apply'
        ? 'it may apply'
        : `it would be ${standingWords[then.standing]}`
    case 'truth':
      return truthWords[then.truth]
    case 'enabled':
      return enabledWords[then.enabled]
    case 'classes':
      return `it would be ${classInWords(then)}`
  }
}

const truthWords = {
  yes: 'it would hold',
  no: 'it would not hold',
  unknown: 'it would not be known yet',
}

const enabledWords = {
  yes: 'it would be asked',
  no: 'it would not be asked',
  unknown: 'whether it is asked would be open',
}

/** The fewest questions that decide it. */
export function settlingSection(
  settledBy: readonly string[],
  { open }: Explanation,
  outcome: Outcome,
): DraftSection {
  return { heading: 'What would settle it', blocks: settlingBlocks(settledBy, open, outcome) }
}

function settlingBlocks(
  settledBy: readonly string[],
  open: Explanation['open'],
  outcome: Outcome,
): readonly DraftBlock[] {
  if (open.length === 0) return [paragraph('It is settled already.')]
  if (settledBy.length === 0) return [paragraph('No single set of answers settles it.')]
  const lead =
    settledBy.length === 1
      ? 'An answer to this one question can settle it'
      : 'Answers to all of these can settle it; no fewer questions can'
  return [
    listUnder(lead, asks(settledBy, outcome).map(plainLine)),
    paragraph('Some answers settle it, and others may leave it open.'),
  ]
}
