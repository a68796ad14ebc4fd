import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePrompter } from '../../src/cli/line-prompter.ts'
import { terminalPrompter } from '../../src/cli/terminal-prompter.ts'
import { compile } from '../../src/engine/compile.ts'
import { begin } from '../../src/interview/begin.ts'
import { conductInterview } from '../../src/interview/conduct-interview.ts'
import type { Prompter } from '../../src/interview/prompter.ts'
import type { ChecklistStep, Step } from '../../src/interview/step.ts'
import type { Answer } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { plainStyle } from '../../src/report/text-style.ts'
import { mayBeSaid } from '../support/any-answers.ts'
import { pickFrom } from '../support/any-condition.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { fakeTerminal } from './fake-terminal.ts'

test('a person says the same on a terminal and on lines', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestionnaire, fc.nat(99), async (drawn, pick) => {
      const questionnaire = withChecklist(drawn)
      const person = (question: Question): Answer =>
        pickFrom(mayBeSaid(question), pick + question.id.length * question.ask.charCodeAt(1))
      const byKeys = await onTerminal(questionnaire, person)
      const byLines = await onLines(questionnaire, person)
      expect(byLines).toEqual(byKeys)
      expect(byKeys.missing).toEqual([])
      for (const [id, answer] of byKeys.answers) {
        const question = questionnaire.questions.find((candidate) => candidate.id === id)
        expect(question && person(question)).toEqual(answer)
      }
    }),
    { numRuns: 60 },
  )
})

type Person = (question: Question) => Answer

/** All yes-no questions on one screen. */
function withChecklist(questionnaire: Questionnaire): Questionnaire {
  const questions = questionnaire.questions.filter(({ type }) => type === 'yes-no')
  const ids = questions.map(({ id }) => id)
  return {
    ...questionnaire,
    sections: [{ id: 'all', title: 'All', checklist: true, questions: ids }],
  }
}

async function onTerminal(questionnaire: Questionnaire, person: Person) {
  // So high that every row is in sight.
  const terminal = fakeTerminal(80, 200)
  const prompter = terminalPrompter({ questionnaire, ...terminal, style: plainStyle })
  return await conductInterview(
    begin(compile(questionnaire)),
    before(prompter, (step) => terminal.input.write(keysFor(step, person))),
  )
}

async function onLines(questionnaire: Questionnaire, person: Person) {
  let line = ''
  async function* lines() {
    for (;;) yield line
  }
  const prompter = linePrompter({ questionnaire, lines: lines(), print: () => {} })
  return await conductInterview(
    begin(compile(questionnaire)),
    before(prompter, (step) => {
      line = lineFor(step, person)
    }),
  )
}

/** The prompter, with something done just before it asks. */
function before(prompter: Prompter, act: (step: Step) => void): Prompter {
  return {
    ask: (step) => {
      act(step)
      return prompter.ask(step)
    },
    notify: prompter.notify,
  }
}

function keysFor(step: Step, person: Person): string {
  switch (step.kind) {
    case 'question':
      return keysTo(step.question, person(step.question))
    case 'checklist':
      return `${marks(step, person, (row, sign) => `${row}${keyOfSign[sign]}`)}n`
    case 'interruption':
      return '2'
    case 'review':
      return '\r'
  }
}

function keysTo(question: Question, answer: Answer): string {
  const colon = question.type === 'number' || question.type === 'text'
  if (answer.kind === 'unknown') return colon ? ':u\r' : 'u'
  if (answer.kind === 'declined') return colon ? ':d\r' : 'd'
  const typed = lineTo(question, answer)
  if (question.type === 'choice') return typed
  return question.type === 'choices' ? `${typed.replaceAll(' ', '')}\r` : `${typed}\r`
}

function lineFor(step: Step, person: Person): string {
  switch (step.kind) {
    case 'question':
      return lineTo(step.question, person(step.question))
    case 'checklist':
      return `${marks(step, person, (row, sign) => `${row}${sign} `)}0`
    case 'interruption':
      return '2'
    case 'review':
      return ''
  }
}

function lineTo(question: Question, answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return numbersOf(question, [answer.option])
    case 'choices':
      return numbersOf(question, answer.options)
    case 'number':
      return String(answer.number)
    case 'text':
      return answer.text
    case 'yes-no':
      return answer.yes ? 'yes' : 'no'
    default:
      return `:${answer.kind.charAt(0)}`
  }
}

function numbersOf(question: Question, ids: readonly string[]): string {
  const options = 'options' in question ? question.options : []
  return ids.map((id) => options.findIndex((option) => option.id === id) + 1).join(' ')
}

type Sign = '' | '?' | '!'

const keyOfSign: Readonly<Record<Sign, string>> = { '': '', '?': 'u', '!': 'd' }

/** The rows that apply, are not sure or are not said; the rest is none of the others. */
function marks(
  step: ChecklistStep,
  person: Person,
  mark: (row: number, sign: Sign) => string,
): string {
  return step.rows
    .map(({ question, present }, index) => {
      const answer = person(question)
      if (present !== undefined) return ''
      if (answer.kind === 'unknown') return mark(index + 1, '?')
      if (answer.kind === 'declined') return mark(index + 1, '!')
      return answer.kind === 'yes-no' && answer.yes ? mark(index + 1, '') : ''
    })
    .join('')
}
