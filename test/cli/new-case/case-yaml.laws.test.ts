import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { toValues } from '../../../src/answer/answer-value.ts'
import { caseIds } from '../../../src/cli/new-case/case-ids.ts'
import { casesFile, caseToYaml } from '../../../src/cli/new-case/case-yaml.ts'
import { faultOfText, oneLine, tidy } from '../../../src/cli/new-case/said-text.ts'
import { proposeCase } from '../../../src/coverage/propose-case.ts'
import { openCaseFile } from '../../../src/definition/case-file.ts'
import { format } from '../../../src/definition/format/format.ts'
import { assess } from '../../../src/engine/assess.ts'
import { compile } from '../../../src/engine/compile.ts'
import { verifyCase } from '../../../src/engine/verify-case.ts'
import type { Case } from '../../../src/model/case.ts'
import { loadText } from '../../definition/load-text.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { readKnee } from '../../support/read-knee.ts'
import { kneeYaml } from '../knee.ts'

vi.setConfig({ testTimeout: 240_000 })

const knee = readKnee()
const program = compile(knee)

/** What YAML might take for something else, and letters of every kind. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a: b',
        ' #c',
        '# d',
        '- e',
        '"',
        "'",
        '\\',
        '>-',
        '|',
        '{f}',
        '[g]',
        '%',
        '&h',
        '*i',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\n  ',
        ' \n',
        '  ',
        '\t',
        ': ',
        '---',
        '...',
        '? ',
        '!j',
        'yes',
        '12',
      ),
      fc.constantFrom(
        '🦵🏽',
        '👩‍🌾',
        'naïve',
        '膝が痛い',
        'ركبة',
        '\u200d',
        '\u2028',
        '\ufeff',
        '@',
        '`',
        ',',
      ),
      fc.constantFrom('She cannot kneel on the left knee any more since the fall in spring. '),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join(''))

const anyStory = anyText.map(tidy).filter((text) => faultOfText(text) === undefined)
const anyTitle = anyText.map(oneLine).filter((text) => faultOfText(text) === undefined)

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    title: anyTitle,
    story: anyStory,
    level: fc.constantFrom(1, 2, 3, undefined),
    given: anyAnswers(knee),
  })
  .map(({ title, story, level, given }) => {
    const assessment = assess(program, given, { settle: false })
    const { answers } = assessment
    return {
      id: caseIds(knee, []).suggest(title),
      title,
      answers: toValues(answers),
      expect: proposeCase(program, answers, assessment).expect,
      ...(level !== undefined && { practice: { level, story } }),
    }
  })

test('a case comes back out of its questionnaire as it went in, and passes', () => {
  void fc.assert(
    fc.property(anyCase, (one) => {
      const bytes = new TextEncoder().encode(kneeYaml)
      const pasted = openCaseFile('knee.yaml', bytes).add(one.id, caseToYaml(one)) ?? ''
      const { questionnaire, problems } = loadText(pasted)
      expect(problems).toEqual([])
      const [first, added, ...others] = questionnaire?.cases ?? []
      expect([first, ...others]).toEqual(knee.cases)
      const { expect: expected, ...rest } = added ?? one
      const { expect: meant, ...said } = one
      expect(rest).toEqual(said)
      expect(verifyCase(program, { ...rest, expect: expected })).toEqual([])
      expect(verifyCase(program, one)).toEqual([])
      expect({ ...expected, urgency: undefined }).toEqual({ ...meant, urgency: undefined })
    }),
    { numRuns: 150 },
  )
})

test('a case as a file is in the one form', () => {
  void fc.assert(
    fc.property(anyCase, (one) => {
      const text = casesFile(caseToYaml(one))
      expect(format('case.yaml', new TextEncoder().encode(text)).text).toBe(text)
    }),
    { numRuns: 200 },
  )
})

test('a long story is folded between words', () => {
  const story = 'She cannot kneel on the left knee any more since the fall. '.repeat(9).trim()
  const one = {
    id: 'a',
    title: 'A',
    answers: {},
    expect: {},
    practice: { level: 1, story },
  } as const
  const lines = casesFile(caseToYaml(one)).split('\n')
  expect(lines.length).toBeGreaterThan(8)
  expect(lines.filter((line) => line.length > 100)).toEqual([])
})
