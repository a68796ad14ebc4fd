import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { saveResponse } from '../../src/cli/save-response.ts'
import { readResponse } from '../../src/definition/read-response.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { fakeHost } from './fake-host.ts'

const noteOnly: Questionnaire = {
  ...blankQuestionnaire,
  questions: [
    {
      id: 'note',
      ask: 'Anything else?',
      type: 'text',
      mustKnow: false,
      record: true,
      changeable: true,
    },
  ],
}

const paths = ['r.yaml', 'r.json'] as const

test.each(paths)('whatever is answered is read back from %s', (path) => {
  void fc.assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const { response, problems } = savedAndRead(path, questionnaire, answers)
      const { id, version } = questionnaire
      expect(problems).toEqual([])
      expect(response).toEqual({ questionnaire: `${id}@${version}`, answers })
    }),
    { numRuns: 300 },
  )
})

test.each(paths)('whatever is typed is read back from %s', (path) => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...' #:-?[]{}\'"\\|>&*!%@`,~\t\nno0.1x'), minLength: 1 }),
    fc.constantFrom(
      'yes',
      'no',
      'null',
      '~',
      '1.0',
      '0x1F',
      '.inf',
      'unknown.',
      'a # b',
      '- a',
      '? a',
    ),
    fc.constantFrom(
      '2026-11-21',
      '<<',
      '---',
      '...',
      '%YAML',
      'a: b',
      ' a ',
      '\ta',
      'a\n\nb\n',
      '#',
    ),
  )
  void fc.assert(
    fc.property(
      typed.filter((text) => text.trim() !== '' && !reserved.includes(text.trim())),
      (text) => {
        const answers = new Map([['note', { kind: 'text', text } as const]])
        const { response, problems } = savedAndRead(path, noteOnly, answers)
        expect(problems).toEqual([])
        expect(response.answers).toEqual(answers)
      },
    ),
    { numRuns: 2000 },
  )
})

const reserved = ['unknown', 'declined']

function savedAndRead(path: string, questionnaire: Questionnaire, answers: Answers) {
  const { host, output } = fakeHost()
  saveResponse(path, questionnaire, answers, host)
  const text = output().written.get(path) ?? ''
  return readResponse(path, new TextEncoder().encode(text), questionnaire)
}
