import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { namedTopics } from '../../src/report/named-topics.ts'
import { summarize } from '../../src/report/summarize.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'

/** Whatever the questionnaire: that no response ends with an empty summary needs no proof of each. */
test('a summary tells what to do first, and a topic or that nothing fits', () => {
  void fc.assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const assessment = assess(compile(questionnaire), answers)
      const occasion = { questionnaire, assessment, today: '2026-11-21' }
      const { sections } = summarize(occasion)
      const blocks = sections.flatMap((section) => section.blocks)
      expect(sections.every((section) => section.blocks.length > 0)).toBe(true)
      expect(blocks.every(({ lines }) => lines.length > 0)).toBe(true)
      const headings = sections.map(({ heading }) => heading)
      expect(headings).toContain(assessment.stopped ? 'What to do now' : 'What to do first')
      const saysNothingFits = headings.includes('When nothing fits')
      const namesTopic = namedTopics(occasion).length > 0
      expect(assessment.stopped || namesTopic !== saysNothingFits).toBe(true)
    }),
  )
})
