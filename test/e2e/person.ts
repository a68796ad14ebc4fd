import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Seen } from './read-screen.ts'

/** A person who knows the answers; a yes-no question that is not among them is answered no. */
export function personWith(answers: Answers): Person {
  return (question) => {
    const answer = answers.get(question.id)
    if (answer !== undefined) return answer
    if (question.type === 'yes-no') return { kind: 'yes-no', yes: false }
    throw new Error(`The person has no answer to ${question.id}: ${question.ask}`)
  }
}

export type Person = (question: Question) => Answer

/** The keys for a screen, by tmux's names or as text; a number is read from the screen. */
export function keysFor(seen: Seen, person: Person): readonly string[] {
  switch (seen.kind) {
    case 'question':
      return keysTo(seen.question, person(seen.question), seen.text)
    case 'checklist':
      return [...seen.rows.flatMap((row) => marksOn(row, person(row), seen.text)), 'n']
    case 'interruption':
      return ['2']
    case 'review':
      return ['Enter']
    case 'menu':
      return ['d']
    case 'ended':
      return []
  }
}

/** The same as a line, for the line mode. */
export function lineFor(seen: Seen, person: Person): string {
  switch (seen.kind) {
    case 'question':
      return lineTo(seen.question, person(seen.question), seen.text)
    case 'checklist':
      return [...seen.rows.flatMap((row) => signOn(row, person(row), seen.text)), '0'].join(' ')
    case 'interruption':
      return '2'
    case 'menu':
      return 'd'
    case 'review':
    case 'ended':
      return ''
  }
}

function keysTo(question: Question, answer: Answer, text: string): readonly string[] {
  const isTyped = question.type === 'number' || question.type === 'text'
  switch (answer.kind) {
    case 'unknown':
    case 'declined':
      return isTyped ? [`:${answer.kind.charAt(0)}`, 'Enter'] : [answer.kind.charAt(0)]
    case 'yes-no':
      return [answer.yes ? 'y' : 'n']
    case 'choice':
      return numberKeys(question, answer.option, text)
    case 'choices':
      return [...answer.options.flatMap((option) => numberKeys(question, option, text)), 'Enter']
    case 'number':
      return [String(answer.number), 'Enter']
    case 'text':
      return [answer.text, 'Enter']
  }
}

/** A number that could be the beginning of a longer one takes Enter. */
function numberKeys(question: Question, option: string, text: string): readonly string[] {
  const number = numberOf(optionText(question, option), text)
  return 'options' in question && Number(number) * 10 <= question.options.length
    ? [number, 'Enter']
    : [number]
}

function marksOn({ ask }: Question, answer: Answer, text: string): readonly string[] {
  if (answer.kind === 'yes-no') return answer.yes ? [numberOf(ask, text)] : []
  return [numberOf(ask, text), answer.kind.charAt(0)]
}

function lineTo(question: Question, answer: Answer, text: string): string {
  const numbers = (options: readonly string[]) =>
    options.map((option) => numberOf(optionText(question, option), text)).join(',')
  switch (answer.kind) {
    case 'yes-no':
      return answer.yes ? 'yes' : 'no'
    case 'choice':
      return numbers([answer.option])
    case 'choices':
      return numbers(answer.options)
    case 'number':
      return String(answer.number)
    case 'text':
      return answer.text
    default:
      return `:${answer.kind.charAt(0)}`
  }
}

function signOn({ ask }: Question, answer: Answer, text: string): readonly string[] {
  if (answer.kind === 'yes-no') return answer.yes ? [numberOf(ask, text)] : []
  return [`${numberOf(ask, text)}?`]
}

function optionText(question: Question, id: string): string {
  const options = 'options' in question ? question.options : []
  return options.find((option) => option.id === id)?.text ?? id
}

/** The number that stands on the screen before a text. */
function numberOf(text: string, shown: string): string {
  const escaped = text.replaceAll(/[^\p{L}\p{N} ]/gu, String.raw`\$&`)
  const number = new RegExp(String.raw`(\d+)\.?( \[[^\]]*\])? ${escaped}`).exec(shown)?.[1]
  if (number === undefined) throw new Error(`"${text}" is not in sight:\n${shown}`)
  return number
}
