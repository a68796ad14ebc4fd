import type { Check } from '../../src/model/check.ts'
import type { ClassList, ClassRow } from '../../src/model/classes.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Panel } from '../../src/model/finding.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { RedFlag } from '../../src/model/red-flag.ts'
import type { Topic } from '../../src/model/topic.ts'
import { named } from './oracle/world.ts'

/** A questionnaire with a fault in it. */
export type Plant = (questionnaire: Questionnaire) => Questionnaire

type Named = { readonly id: string }

/** Changes the one of a list that has an id. */
function edit<T extends Named>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] {
  const found = named(list, id)
  return list.map((one) => (one === found ? change(one) : one))
}

export const question =
  (id: string, change: (one: Question) => Question): Plant =>
  (q) => ({ ...q, questions: edit(q.questions, id, change) })

/** Gives a question a gate, along with the one that it has. */
export const gate = (id: string, gated: Condition): Plant => {
  return question(id, (one) => {
    const when: Condition = one.when === undefined ? gated : { kind: 'all', of: [one.when, gated] }
    return { ...one, when }
  })
}

export const flag =
  (id: string, change: (one: RedFlag) => RedFlag): Plant =>
  (q) => ({ ...q, redFlags: edit(q.redFlags, id, change) })

export const finding =
  (id: string, change: (when: Condition) => Condition): Plant =>
  (q) => ({
    ...q,
    findings: edit(q.findings, id, (one) => ({ ...one, when: change(one.when) })),
  })

export const classes =
  (id: string, change: (one: ClassList) => ClassList): Plant =>
  (q) => ({ ...q, classes: edit(q.classes, id, change) })

export const rows = (
  id: string,
  change: (rows: readonly ClassRow[]) => readonly ClassRow[],
): Plant => {
  return classes(id, (one) => ({ ...one, rows: change(one.rows) }))
}

export const measures =
  (id: string, change: (one: Measure) => Measure): Plant =>
  (q) => ({ ...q, measures: edit(q.measures, id, change) })

export const topic =
  (id: string, change: (one: Topic) => Topic): Plant =>
  (q) => ({ ...q, topics: edit(q.topics, id, change) })

export const panel =
  (id: string, change: (one: Panel) => Panel): Plant =>
  (q) => ({ ...q, panels: edit(q.panels, id, change) })

export const check =
  (name: string, change: (one: Check) => Check): Plant =>
  (q) => ({ ...q, checks: q.checks.map((one) => (one.name === name ? change(one) : one)) })

/** Changes a part of a combination. */
export function part(index: number, change: (one: Condition) => Condition) {
  return (when: Condition): Condition => {
    if (!('of' in when)) throw new Error('a line has no parts')
    return { ...when, of: when.of.map((one, at) => (at === index ? change(one) : one)) }
  }
}

/** Says one thing more beside the parts of a combination. */
export function more(added: Condition) {
  return (when: Condition): Condition => {
    if (!('of' in when)) throw new Error('a line has no parts')
    return { ...when, of: [...when.of, added] }
  }
}
