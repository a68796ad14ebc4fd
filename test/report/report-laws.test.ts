import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { toNote } from '../../src/report/note.ts'
import type { Occasion } from '../../src/report/occasion.ts'
import { summarize } from '../../src/report/summarize.ts'
import type { Summary } from '../../src/report/summary.ts'
import { columnsOf } from '../../src/report/table-columns.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { toText } from '../../src/report/to-text.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { anyAnswered, anyAnswers } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { backOfHead } from './back-of-head.ts'
import { wordsOfMarkdown, wordsOfText } from './printed-words.ts'

const program = compile(backOfHead)
const today = '2026-11-21'

const anyOccasion: fc.Arbitrary<Occasion> = fc.oneof(
  anyAnswers(backOfHead).map((answers) => {
    return { questionnaire: backOfHead, assessment: assess(program, answers), today }
  }),
  anyAnswered(anyQuestionnaire).map(({ questionnaire, answers }) => {
    return { questionnaire, assessment: assess(compile(questionnaire), answers), today }
  }),
)

/** In a table a text stands column beside column; tests of its own read it. */
function withoutTables(summary: Summary): Summary {
  const sections = summary.sections.map((section) => {
    return { ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'table') }
  })
  return { ...summary, sections }
}

const forbidden = /\byou have\b|\byou qualify\b|\byou should\b|!/i

test('no line is wider than the page, unless it is an address', () => {
  void fc.assert(
    fc.property(anyOccasion, fc.integer({ min: 24, max: 120 }), (occasion, width) => {
      const lines = toText(summarize(occasion), { width }).split('\n')
      const wide = lines.filter((line) => displayWidth(line) > width)
      expect(wide.filter((line) => !/^ *https:\/\/\S+$/.test(line))).toEqual([])
    }),
  )
})

test('a text and its markdown say the same', () => {
  void fc.assert(
    fc.property(anyOccasion, fc.integer({ min: 24, max: 120 }), (occasion, width) => {
      const summary = withoutTables(summarize(occasion))
      expect(wordsOfText(toText(summary, { width }))).toBe(wordsOfMarkdown(toMarkdown(summary)))
    }),
  )
})

test('every topic to discuss, now or later, is at a glance, point for point as the others', () => {
  void fc.assert(
    fc.property(anyOccasion, (occasion) => {
      const shown = occasion.assessment.topics.filter(({ standing }) => {
        return standing === 'discuss' || standing === 'later'
      })
      const tables = summarize(occasion).sections.flatMap(({ blocks }) => {
        return blocks.filter(({ kind }) => kind === 'table')
      })
      expect(tables.length).toBe(shown.length > 0 ? 1 : 0)
      for (const table of tables) {
        const columns = columnsOf(table)
        const points = columns.map(({ cells }) => cells.map(({ label }) => label))
        expect(points.length).toBe(shown.length)
        expect(points.every((own) => own.join() === points[0]?.join())).toBe(true)
        expect(points[0]).toEqual(expect.arrayContaining(['Benefit', 'Risks', 'Studied']))
      }
    }),
  )
})

test('every source mentioned is listed, every source listed is mentioned, in that order', () => {
  void fc.assert(
    fc.property(anyOccasion, (occasion) => {
      const { sections } = summarize(occasion)
      const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines))
      const mentioned = new Set(lines.flatMap(({ refs }) => refs))
      const list = sections.find(({ heading }) => heading === 'Sources')
      const listed = list?.blocks.flatMap((block) => block.lines.map(({ label }) => label)) ?? []
      expect(listed).toEqual([...mentioned].map((ref) => `[${ref}]`))
    }),
  )
})

test('nothing says what a person has, qualifies for or should do', () => {
  void fc.assert(
    fc.property(anyOccasion, (occasion) => {
      const summary = summarize(occasion)
      expect(toText(summary, { width: 10_000 })).not.toMatch(forbidden)
      expect(toMarkdown(summary).replaceAll('\\', '')).not.toMatch(forbidden)
      expect(toNote(occasion)).not.toMatch(forbidden)
    }),
  )
})

test('no phrase of the report floor does either', () => {
  const floor = new URL('../../src/report/', import.meta.url)
  const phrases = readdirSync(floor).flatMap((file) => {
    const source = readFileSync(new URL(file, floor), 'utf8').replaceAll(/' \+\s+'/g, '')
    return source.match(/(?<=')[^'\n]*(?=')/g) ?? []
  })
  expect(phrases.length).toBeGreaterThan(100)
  expect(phrases.filter((phrase) => /you (have|qualify|should)/i.test(phrase))).toEqual([])
})

test('after a stop no topic is named', () => {
  void fc.assert(
    fc.property(anyAnswers(backOfHead), (answers) => {
      const assessment = assess(program, answers)
      const { sections } = summarize({ questionnaire: backOfHead, assessment, today })
      const headings = sections.map(({ heading }) => heading)
      if (assessment.stopped) {
        expect(headings.filter((heading) => heading !== 'Sources')).toEqual([
          'What to do now',
          'What this is not',
        ])
      } else {
        expect(headings).toContain('What you told us')
      }
    }),
  )
})
