import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/answer/read-answers.ts'
import { seededRandom } from '../../src/cli/seeded-random.ts'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { sampler } from '../../src/engine/sample.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { NotePart, NoteSubject } from '../../src/model/note-part.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { toNote } from '../../src/report/note.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { anyAnswered, anyAnswers } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'
import { backOfHead } from './back-of-head.ts'

test('a note of any questionnaire fits a page and names every established red flag', () => {
  const parts = fc.array(anyParagraph, { maxLength: 50, size: 'max' })
  const anyCase = fc.oneof(
    anyAnswered(anyQuestionnaire),
    anyAnswers(backOfHead).map((answers) => ({ questionnaire: backOfHead, answers })),
  )
  const law = fc.property(anyCase, parts, ({ questionnaire, answers }, drawn) => {
    const note = drawn.map((part) => paragraphOf(part, questionnaire))
    fits({ ...questionnaire, note }, answers)
  })
  void fc.assert(law)
})

type Paragraph = { readonly title: string; readonly picks: readonly number[] }

const anyParagraph: fc.Arbitrary<Paragraph> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 100 }),
  picks: fc.array(fc.nat(), { maxLength: 9 }),
})

function paragraphOf({ title, picks }: Paragraph, questionnaire: Questionnaire): NotePart {
  const { questions, measures, classes, findings, panels } = questionnaire
  const ids = (about: NoteSubject['about'], things: readonly { readonly id: string }[]) =>
    things.map(({ id }) => ({ about, id }))
  const all = [
    ...ids('question', questions),
    ...ids('measure', measures),
    ...ids('class', classes),
    ...ids('finding', findings),
    ...ids('panel', panels),
  ]
  const shows = picks.flatMap((pick) => all[pick % all.length] ?? [])
  return { title, shows, counts: panels.map(({ id }) => id) }
}

const written = questionnairesIn('questionnaires')

test.for(written)('a note of $id fits a page, for 150 samples', (questionnaire) => {
  const draw = sampler(compile(questionnaire), seededRandom(11))
  for (let drawn = 0; drawn < 150; drawn++) fits(questionnaire, draw())
})

test.for(written)('a note of $id fits a page when all is said yes or at its most', (one) => {
  const most = one.questions.map((question) => [question.id, mostOf(question)])
  fits(one, readAnswers(one, Object.fromEntries(most)).answers)
})

function mostOf(question: Question): unknown {
  switch (question.type) {
    case 'yes-no':
      return true
    case 'number':
      return question.limits.high
    case 'text':
      return 'word '.repeat(100)
    case 'choice':
      return question.options[0]?.id
    case 'choices':
      return question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
  }
}

function fits(questionnaire: Questionnaire, answers: Answers): void {
  const assessment = assess(compile(questionnaire), answers)
  const note = toNote({ questionnaire, assessment, today: '2026-11-21' })
  const lines = note.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
  const unbroken = note.replaceAll(/\n {2}/g, ' ')
  for (const { id, truth } of assessment.redFlags) {
    const flag = questionnaire.redFlags.find((one) => one.id === id)
    const name = flag?.clinician ?? flag?.title ?? id.replaceAll(/[-.]/g, ' ')
    if (truth === 'yes') expect(unbroken).toContain(name)
  }
}
