import * as fc from 'fast-check'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyClassList, anyFinding, anyRedFlag, type Defined } from './any-conclusion.ts'
import type { Nameable, Scope } from './any-condition.ts'
import { anyMeasure, reachOf } from './any-measure.ts'
import { anyPositiveQuestion, anyQuestion, type Range } from './any-question.ts'
import { anyPanel, anyTopic } from './any-topic.ts'
import { blankQuestionnaire as blank } from './blank-questionnaire.ts'

/** Small valid questionnaires of every construct; the author's order is not the order of reading. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = questionnaires('many', 14)

/** So small that every set of questions can be tried with every answer. */
export const anySmallQuestionnaire: fc.Arbitrary<Questionnaire> = questionnaires('few', 7)

type Kind = 'questions' | 'measures' | 'classes' | 'findings' | 'redFlags' | 'topics' | 'panels'

/** A questionnaire on its way, and what of it the next definition may name. */
type Growing = { readonly questionnaire: Questionnaire; readonly scope: Scope }

type Item = fc.Arbitrary<(growing: Growing) => Growing>

function questionnaires(range: Range, size: number): fc.Arbitrary<Questionnaire> {
  return fc
    .record({
      number: questionItem(anyPositiveQuestion(range)),
      question: questionItem(anyQuestion(range)),
      body: fc.array(bodyItem(range), { maxLength: size, size: 'max' }),
      finding: findingItem(),
      topics: fc.array(item('topics', anyTopic), { minLength: 1, maxLength: 3, size: 'max' }),
      panels: fc.array(item('panels', anyPanel), { maxLength: 1 }),
      turn: fc.nat(3),
    })
    .map(({ number, question, body, finding, topics, panels, turn }) => {
      const steps = [number, question, ...body, finding, ...topics, ...panels]
      const start: Growing = { questionnaire: blank, scope: [] }
      return turned(steps.reduce((growing, grow) => grow(growing), start).questionnaire, turn)
    })
}

function bodyItem(range: Range): Item {
  return fc.oneof(
    { arbitrary: questionItem(anyQuestion(range)), weight: 6 },
    { arbitrary: findingItem(), weight: 4 },
    { arbitrary: measureItem(), weight: 3 },
    { arbitrary: classItem(), weight: 2 },
    { arbitrary: item('redFlags', anyRedFlag, ({ id }) => ({ about: 'red-flag', id })), weight: 2 },
  )
}

function questionItem(definition: Defined<Question>): Item {
  return item('questions', definition, (question) => ({ about: 'question', question }))
}

function measureItem(): Item {
  return item('measures', anyMeasure, (measure, scope) => ({
    about: 'measure',
    id: measure.id,
    ...reachOf(measure, scope),
  }))
}

function findingItem(): Item {
  return item('findings', anyFinding, ({ id }) => ({ about: 'finding', id }))
}

function classItem(): Item {
  return item('classes', anyClassList, ({ id, rows }) => ({
    about: 'class',
    id,
    classes: [...new Set(rows.map((row) => row.class))],
  }))
}

/** Adds one definition; without a name it stays out of the scope. */
function item<K extends Kind>(
  kind: K,
  definition: Defined<Questionnaire[K][number]>,
  name?: (defined: Questionnaire[K][number], scope: Scope) => Nameable,
): Item {
  return definition.map((define) => ({ questionnaire, scope }) => {
    const defined = define(scope)(`${letters[kind]}${questionnaire[kind].length + 1}`)
    return {
      questionnaire: { ...questionnaire, [kind]: [...questionnaire[kind], defined] },
      scope: name === undefined ? scope : [...scope, name(defined, scope)],
    }
  })
}

const letters: Readonly<Record<Kind, string>> = {
  questions: 'q',
  measures: 'm',
  classes: 'c',
  findings: 'f',
  redFlags: 'r',
  topics: 't',
  panels: 'p',
}

/** Puts later definitions first, so that some are read before they stand. */
function turned(questionnaire: Questionnaire, turn: number): Questionnaire {
  const { questions, measures, classes, findings, redFlags } = questionnaire
  return {
    ...questionnaire,
    questions: rotated(questions, turn),
    measures: rotated(measures, turn),
    classes: rotated(classes, turn),
    findings: rotated(findings, turn),
    redFlags: rotated(redFlags, turn),
  }
}

function rotated<T>(list: readonly T[], turn: number): readonly T[] {
  const at = list.length === 0 ? 0 : turn % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}
