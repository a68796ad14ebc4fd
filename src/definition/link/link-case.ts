import { validateAnswer } from '../../answer/validate-answer.ts'
import type { Case, Expectation } from '../../model/case.ts'
import type { Question, Section } from '../../model/question.ts'
import type { Truth } from '../../model/truth.ts'
import type { Kind } from '../problem/name-facts.ts'
import type { AuthoredCase, AuthoredExpectation, AuthoredTruth } from '../shape/case.ts'
import type { Context } from './context.ts'
import { lookUp, type Thing } from './names.ts'

/** What a case may answer. */
export type Answerable = {
  readonly sections: readonly Section[]
  readonly questions: ReadonlyMap<string, Question>
}

/** A case, its answers judged as those of a response, its expectations naming what there is. */
export function linkCase(
  context: Context,
  answerable: Answerable,
  { id, authored }: { readonly id: string; readonly authored: AuthoredCase },
): Case {
  const { title, answers, practice } = authored
  judgeAnswers(context, answerable, answers)
  return {
    id,
    title,
    answers: { ...noToOthers(context, answerable, authored), ...answers },
    expect: linkExpectation(context, authored.expect),
    ...(practice && { practice: { ...practice } }),
  }
}

/** As at a checklist: what is not marked is no, but for what an examiner has to say. */
function noToOthers(
  context: Context,
  { sections, questions }: Answerable,
  authored: AuthoredCase,
): Case['answers'] {
  const names = authored['none of the others'] ?? []
  const ids = names.flatMap((name, at) => {
    const place = context.places.value(names, at)
    const section = lookUp(context, { name, place }, ['section'])
    return sections.find((one) => one.id === section?.id)?.questions ?? []
  })
  const others = ids.filter((id) => {
    const question = questions.get(id)
    return question?.type === 'yes-no' && question.needs === undefined
  })
  return Object.fromEntries(others.map((id) => [id, 'no']))
}

function judgeAnswers(
  context: Context,
  { questions }: Answerable,
  answers: AuthoredCase['answers'],
): void {
  for (const [name, value] of Object.entries(answers)) {
    const thing = keyThing(context, answers, { name, kind: 'question' })
    const question = thing && questions.get(thing.id)
    const validation = question && validateAnswer(question, value)
    if (validation !== undefined && 'rejection' in validation) {
      const { rejection } = validation
      context.report(context.places.value(answers, name), { code: 'bad-answer', rejection })
    }
  }
}

function linkExpectation(context: Context, authored: AuthoredExpectation): Expectation {
  const { urgency, findings, classes, topics, asks } = authored
  const redFlags = authored['red flags']
  for (const name of Object.keys(topics ?? {})) {
    keyThing(context, topics ?? {}, { name, kind: 'topic' })
  }
  return {
    ...(urgency && { urgency: linkUrgency(urgency) }),
    ...(redFlags && { redFlags: linkTruths(context, redFlags, 'red-flag') }),
    ...(findings && { findings: linkTruths(context, findings, 'finding') }),
    ...(classes && { classes: linkClasses(context, classes) }),
    ...(topics && { topics: { ...topics } }),
    ...(asks && { asks: linkAsks(context, asks) }),
  }
}

function linkUrgency(
  authored: NonNullable<AuthoredExpectation['urgency']>,
): Expectation['urgency'] & {} {
  const { 'at least': atLeast, 'at most': atMost } = authored
  return { ...(atLeast && { atLeast }), ...(atMost && { atMost }) }
}

function linkTruths(
  context: Context,
  truths: Readonly<Record<string, AuthoredTruth>>,
  kind: Kind,
): Readonly<Record<string, Truth>> {
  return Object.fromEntries(
    Object.entries(truths).map(([name, truth]) => {
      const thing = keyThing(context, truths, { name, kind })
      return [thing?.id ?? name, asTruth(truth)]
    }),
  )
}

function asTruth(truth: AuthoredTruth): Truth {
  if (typeof truth === 'string') return truth
  return truth ? 'yes' : 'no'
}

/** Beside the classes of the list: `none`, where the list does not apply, and `unknown`. */
function linkClasses(
  context: Context,
  classes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const [name, option] of Object.entries(classes)) {
    const thing = keyThing(context, classes, { name, kind: 'class-list' })
    if (thing?.kind !== 'class-list') continue
    const known = [...thing.classes, 'none', 'unknown']
    if (known.includes(option)) continue
    const place = context.places.value(classes, name)
    context.report(place, { code: 'unknown-option', option, id: name, kind: 'class-list', known })
  }
  return { ...classes }
}

function linkAsks(context: Context, asks: readonly string[]): readonly string[] {
  return asks.flatMap((name, index) => {
    const place = context.places.value(asks, index)
    return lookUp(context, { name, place }, ['provider-question'])?.id ?? []
  })
}

type Key = { readonly name: string; readonly kind: Kind }

/** The thing a key of a map names. */
function keyThing(context: Context, map: object, { name, kind }: Key): Thing | undefined {
  return lookUp(context, { name, place: context.places.key(map, name) }, [kind])
}
