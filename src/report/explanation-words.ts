import type { Answer } from '../model/answer.ts'
import type { ClassResult, MeasureRange } from '../model/assessment.ts'
import type { Explained, ExplainedMeasure, ExplainedQuestion } from '../model/explanation.ts'
import type { Measure } from '../model/measure.ts'
import type { Question } from '../model/question.ts'
import { answerInWords, notKnown } from './answer-words.ts'
import { findingTitle } from './finding-title.ts'
import { idInWords } from './id-in-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import { numberInWords } from './number-words.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'

/** What a thing is called, and what it came to. */
export function subjectInWords(subject: Explained, outcome: Outcome): string {
  switch (subject.kind) {
    case 'question':
      return questionInWords(subject, outcome)
    case 'finding':
    case 'red-flag':
      return titleOfConclusion(subject.id, outcome)
    case 'measure':
      return `${idInWords(subject.id)}: ${valueInWords(subject, outcome)}`
    case 'class':
      return `${idInWords(subject.id)}: ${classInWords(subject.result)}`
  }
}

/** Of a finding or red flag; its id in words where the author gave no title. */
export function titleOfConclusion(id: string, outcome: Outcome): string {
  const flag = outcome.questionnaire.redFlags.find((one) => one.id === id)
  if (flag === undefined) return findingTitle(id, outcome)
  return flag.title === undefined ? idInWords(id) : fill(flag.title, outcome)
}

function questionInWords({ id, ...rest }: ExplainedQuestion, outcome: Outcome): string {
  const question = named(outcome.questionnaire.questions, id)
  return `${shortForm(question, outcome)}: ${stateInWords(question, rest)}`
}

/** The answer, or why there is none. */
export function stateInWords(
  question: Question,
  { enabled, answer }: Pick<ExplainedQuestion, 'enabled' | 'answer'>,
): string {
  if (enabled === 'no') {
    return answer === undefined
      ? 'not asked, because of other answers'
      : `${answerInWords(question, answer)}, which does not count: with the other answers it is not asked`
  }
  const said = answer === undefined ? 'not asked' : answered(question, answer)
  return enabled === 'unknown' ? `${said}; whether it is asked is still open` : said
}

function answered(question: Question, answer: Answer): string {
  if (answer.kind === 'unknown') return `asked, and ${notKnown}`
  return answer.kind === 'declined' ? 'asked, and not said' : answerInWords(question, answer)
}

/** The value, or the values still allowed, in the unit of what they are computed from. */
function valueInWords({ id, range }: ExplainedMeasure, outcome: Outcome): string {
  const unit = unitOf(named(outcome.questionnaire.measures, id), outcome)
  const value = rangeInWords(range, unit === '' ? '' : ` ${unit}`)
  return range.defined === 'unknown' ? `${value}, or no value at all` : value
}

function rangeInWords({ atLeast, atMost }: MeasureRange, unit: string): string {
  if (atLeast === undefined || atMost === undefined) return 'cannot be computed'
  if (atLeast === atMost) return `${numberInWords(atLeast)}${unit}`
  return `anything from ${numberInWords(atLeast)} to ${numberInWords(atMost)}${unit} is still possible`
}

/** A drop is in percent; the rest is in the unit its inputs share, without an "of 10". */
function unitOf(measure: Measure, outcome: Outcome): string {
  if (measure.kind === 'percent-drop') return 'percent'
  if (measure.kind === 'count') return ''
  const units = new Set(measure.of.map(({ about, id }) => inputUnit(about, id, outcome)))
  return units.size === 1 ? ([...units][0] ?? '') : ''
}

function inputUnit(about: 'question' | 'measure', id: string, outcome: Outcome): string {
  const { questions, measures } = outcome.questionnaire
  if (about === 'measure') return unitOf(named(measures, id), outcome)
  const question = named(questions, id)
  return question.type === 'number' ? (question.unit ?? '') : ''
}

/** The class, or those still possible. */
export function classInWords({ possible }: Pick<ClassResult, 'possible'>): string {
  const names = possible.map((name) => (name === 'none' ? 'no class' : idInWords(name)))
  return names.length === 1 ? (names[0] ?? '') : `still open: ${names.join(', ')}`
}
