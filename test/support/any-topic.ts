import * as fc from 'fast-check'
import type { Panel } from '../../src/model/finding.ts'
import type { ProviderQuestion, Topic } from '../../src/model/topic.ts'
import type { Defined } from './any-conclusion.ts'
import { anyCondition, pickFrom, type Scope } from './any-condition.ts'

/** A topic over any findings; its provider questions share texts with those of other topics. */
export const anyTopic: Defined<Topic> = fc
  .record({
    order: fc.nat(2),
    relevantWhen: anyCondition(),
    first: fc.array(fc.nat(9), { maxLength: 2 }),
    because: fc.array(fc.nat(9), { maxLength: 2 }),
    cautions: fc.array(fc.nat(9), { maxLength: 2 }),
    ask: fc.array(fc.record({ text: fc.nat(2), when: fc.option(anyCondition(1)) }), {
      maxLength: 2,
    }),
  })
  .map((draw) => (scope) => (id) => {
    const said = (pick: number) => ({
      finding: findingOf(scope, pick),
      say: 'This counts.',
      sources: [],
      basis: 'project' as const,
    })
    return {
      ...plainTopic,
      id,
      title: id,
      rank: { order: draw.order, because: 'So drawn.', sources: [], basis: 'project' },
      relevantWhen: draw.relevantWhen(scope),
      first: draw.first.map(said),
      because: draw.because.map(said),
      cautions: draw.cautions.map((pick) => ({ ...said(pick), level: 'plan' })),
      askYourProvider: draw.ask.map(({ text, when }, at): ProviderQuestion => {
        const question = { id: `${id}-ask${at}`, ask: `What about ${text}?` }
        return when === null ? question : { ...question, when: when(scope) }
      }),
    }
  })

export const anyPanel: Defined<Panel> = fc
  .record({
    showWhen: fc.option(anyCondition(1)),
    rows: fc.array(fc.record({ finding: fc.nat(9), untested: fc.option(anyCondition(1)) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ showWhen, rows }) => (scope) => (id) => ({
    id,
    title: id,
    ...(showWhen === null ? {} : { showWhen: showWhen(scope) }),
    rows: rows.map(({ finding, untested }) => ({
      finding: findingOf(scope, finding),
      ...(untested === null ? {} : { untestedWhen: untested(scope) }),
    })),
    sources: [],
    basis: 'project',
  }))

const plainTopic = {
  aka: [],
  notToConfuseWith: [],
  kind: 'procedure',
  about: { what: [], how: [], benefit: [], lasts: [], risks: [], recovery: [], unsure: [] },
  evidence: { grade: 'case-series', say: 'Little is known.', sources: [], basis: 'project' },
} as const

/** The scope of a topic or a panel holds a finding. */
function findingOf(scope: Scope, pick: number): string {
  const findings = scope.flatMap((one) => (one.about === 'finding' ? [one.id] : []))
  return pickFrom(findings, pick)
}
