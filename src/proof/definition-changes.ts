import type { Questionnaire } from '../model/questionnaire.ts'
import { takeTheSame } from './common-answers.ts'
import { pairQuestions } from './pair-questions.ts'
import { fieldsApart, type TextChange, textChanges } from './text-changes.ts'

/** What a questionnaire defines, and what may be there on one side alone. */
export type ThingKind =
  | 'topic'
  | 'red-flag'
  | 'question'
  | 'finding'
  | 'class'
  | 'measure'
  | 'panel'

export type Thing = { readonly about: ThingKind; readonly id: string }

/** What differs between two questionnaires as written; ids are those of the later one. */
export type DefinitionChanges = {
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  readonly added: readonly Thing[]
  readonly removed: readonly Thing[]
  /** Questions that take other answers, and by which of their fields. */
  readonly answers: readonly { readonly id: string; readonly fields: readonly string[] }[]
  /** What has another condition; whether it means the same is for a comparer to say. */
  readonly conditions: readonly Thing[]
  /** Measures that are made of something else. */
  readonly measures: readonly string[]
  /** The order in which a summary names topics, where it is another. */
  readonly order: readonly {
    readonly before: readonly string[]
    readonly after: readonly string[]
  }[]
  /** Nothing that follows from a response hangs on these. */
  readonly texts: readonly TextChange[]
}

export function definitionChanges(old: Questionnaire, after: Questionnaire): DefinitionChanges {
  const renamed = renamedBetween(old, after)
  const before = renameAll(old, renamed)
  const pairs = kinds.flatMap((about) => pairsOf(about, before, after))
  return {
    renamed,
    added: kinds.flatMap((about) => missingFrom(before, after, about)),
    removed: kinds.flatMap((about) => missingFrom(after, before, about)),
    answers: answerChanges(before, after),
    conditions: pairs.flatMap(({ about, one, other }) => {
      const apart = fieldsApart(unlabelled(one), unlabelled(other))
      const isApart = apart.some((field) => conditionsOf[about].includes(field))
      return isApart ? { about, id: other.id } : []
    }),
    measures: pairs.flatMap(({ about, one, other }) => {
      const apart = fieldsApart(unlabelled(one), unlabelled(other))
      return about === 'measure' && apart.length > 0 ? other.id : []
    }),
    order: orderChange(before, after),
    texts: textChanges(before, after),
  }
}

const kinds: readonly ThingKind[] = [
  'topic',
  'red-flag',
  'question',
  'finding',
  'class',
  'measure',
  'panel',
]

/** The fields of each kind that hold its own condition. */
const conditionsOf: Readonly<Record<ThingKind, readonly string[]>> = {
  topic: ['relevantWhen'],
  'red-flag': ['when'],
  question: ['when'],
  finding: ['when'],
  class: ['when', 'rows'],
  measure: [],
  panel: ['showWhen'],
}

type Named = { readonly id: string }

function thingsOf(about: ThingKind, questionnaire: Questionnaire): readonly Named[] {
  const { topics, redFlags, questions, findings, classes, measures, panels } = questionnaire
  const lists = { topic: topics, question: questions, finding: findings, class: classes }
  return { ...lists, 'red-flag': redFlags, measure: measures, panel: panels }[about]
}

function pairsOf(about: ThingKind, before: Questionnaire, after: Questionnaire) {
  const others = new Map(thingsOf(about, after).map((thing) => [thing.id, thing]))
  return thingsOf(about, before).flatMap((one) => {
    const other = others.get(one.id)
    return other === undefined ? [] : [{ about, one, other }]
  })
}

/** A thing without what the intake note calls it and its parts. */
function unlabelled(thing: Named): Named {
  const text = JSON.stringify(thing, (key, value: unknown) => {
    return key === 'clinician' ? undefined : value
  })
  // As it was, but for the labels.
  return JSON.parse(text) as Named
}

/** What of `there` is not here. */
function missingFrom(
  here: Questionnaire,
  there: Questionnaire,
  about: ThingKind,
): readonly Thing[] {
  const ids = new Set(thingsOf(about, here).map(({ id }) => id))
  return thingsOf(about, there).flatMap(({ id }) => (ids.has(id) ? [] : { about, id }))
}

function renamedBetween(before: Questionnaire, after: Questionnaire) {
  return pairQuestions(before, after).flatMap((number, question) => {
    const from = before.questions[question]?.id
    const to = after.questions[number ?? -1]?.id
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }]
  })
}

/** Everything that names a question calls it by its new id. */
function renameAll(
  questionnaire: Questionnaire,
  renamed: DefinitionChanges['renamed'],
): Questionnaire {
  if (renamed.length === 0) return questionnaire
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  const nameOf = (id: string) => names.get(id) ?? id
  const text = JSON.stringify(questionnaire, function (this: object, key, value: unknown) {
    // An option may be called like a question.
    const isName = key === 'id' && typeof value === 'string' && !('exclusive' in this)
    return isName ? nameOf(value) : value
  })
  // As it was, but for the ids.
  const all = JSON.parse(text) as Questionnaire
  const sections = all.sections.map((section) => {
    return { ...section, questions: section.questions.map(nameOf) }
  })
  return { ...all, sections }
}

function answerChanges(before: Questionnaire, after: Questionnaire): DefinitionChanges['answers'] {
  const asked = new Map(before.questions.map((question) => [question.id, question]))
  return after.questions.flatMap((question) => {
    const old = asked.get(question.id)
    if (old === undefined || takeTheSame(old, question)) return []
    const fields = fieldsApart(old, question).filter((field) => ofAnswers.includes(field))
    return { id: question.id, fields }
  })
}

const ofAnswers = ['type', 'mustKnow', 'options', 'limits', 'step']

function orderChange(before: Questionnaire, after: Questionnaire): DefinitionChanges['order'] {
  const [one, other] = [inOrder(before), inOrder(after)]
  const kept = one.filter((id) => other.includes(id))
  const now = other.filter((id) => one.includes(id))
  return kept.join() === now.join() ? [] : [{ before: kept, after: now }]
}

const inOrder = ({ topics }: Questionnaire): readonly string[] =>
  topics.toSorted((a, b) => a.rank.order - b.rank.order).map(({ id }) => id)
