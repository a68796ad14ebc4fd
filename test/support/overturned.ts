import type { Assessment, MeasureRange } from '../../src/model/assessment.ts'
import type { Urgency } from '../../src/model/red-flag.ts'

/** What one assessment established and a later one takes back; a stop may take back a standing. */
export function overturned(before: Assessment, after: Assessment): readonly string[] {
  const later = new Map(established(after))
  const changed = established(before).filter(([fact, value]) => later.get(fact) !== value)
  return [
    ...changed.map(([fact]) => fact).filter((fact) => !(after.stopped && fact.endsWith('stands'))),
    ...widened('class', before.classes, after.classes, (was, is) =>
      is.possible.every((one) => was.possible.includes(one)),
    ),
    ...widened('measure', before.measures, after.measures, isWithin),
    ...(urgencyIsWithin(before, after) ? [] : ['urgency']),
  ]
}

type Fact = readonly [name: string, value: string]

function established(assessment: Assessment): readonly Fact[] {
  const { findings, enabled, redFlags, panels, topics } = assessment
  const facts: readonly Fact[] = [
    ...[...findings].map(([id, truth]): Fact => [`${id} holds`, truth]),
    ...[...enabled].map(([id, truth]): Fact => [`${id} is enabled`, truth]),
    ...redFlags.map(({ id, truth }): Fact => [`${id} is flagged`, truth]),
    ...panels.map(({ id, shown }): Fact => [`${id} is shown`, shown]),
    ...topics.map(({ id, standing }): Fact => [`${id} stands`, standing]),
    ...topics.flatMap(({ id, cautions }) =>
      cautions.map(({ finding, truth }): Fact => [`${id} with caution ${finding}`, truth]),
    ),
    ['stopped', assessment.stopped ? 'yes' : 'unknown'],
  ]
  return facts.filter(([, value]) => value !== 'unknown' && value !== 'may-apply')
}

function widened<T>(
  what: string,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isNarrower: (was: T, is: T) => boolean,
): readonly string[] {
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id)
    return is !== undefined && isNarrower(was, is) ? [] : [`${what} ${id}`]
  })
}

function isWithin(was: MeasureRange, is: MeasureRange): boolean {
  if (was.defined !== 'unknown' && was.defined !== is.defined) return false
  if (is.atLeast === undefined || is.atMost === undefined) return is.defined === 'no'
  return (was.atLeast ?? Infinity) <= is.atLeast && is.atMost <= (was.atMost ?? -Infinity)
}

const urgencies: readonly Urgency[] = ['routine', 'soon', 'urgent', 'emergency']

function urgencyIsWithin({ urgency: was }: Assessment, { urgency: is }: Assessment): boolean {
  const rank = (urgency: Urgency): number => urgencies.indexOf(urgency)
  return rank(was.atLeast) <= rank(is.atLeast) && rank(is.atMost) <= rank(was.atMost)
}
