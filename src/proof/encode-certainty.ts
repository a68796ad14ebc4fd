import { conditionOf } from '../engine/conclusion.ts'
import type { Condition } from '../model/condition.ts'
import { type Diagram, NEVER } from './diagram.ts'
import { encodeViolation } from './encode-check.ts'
import { railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import { isKept, whereOverturned } from './kept.ts'
import type { Subject } from './owned-condition.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'
import type { Certainty } from './statement.ts'

/** A program as it is, and as it would be if every question were asked. */
export type Encodings = { readonly encoding: Encoding; readonly opened: Encoding }

/** Where what has to be so for every response is not. */
export function encodeFailure(encodings: Encodings, certainty: Certainty): Diagram {
  switch (certainty.kind) {
    case 'check':
      return encodeViolation(encodings.encoding, certainty.check)
    case 'is-complete':
      return encodeGap(encodings.encoding, certainty.list)
    case 'is-not-hidden':
      return encodeHiding(encodings, certainty)
    case 'is-kept':
      return encodeOverturned(encodings.encoding, certainty.subject)
  }
}

/** Where a list applies and none of its rows holds. */
function encodeGap({ program, rails, logic }: Encoding, id: string): Diagram {
  const list = program.classLists.find((one) => one.id === id)
  const railsAt = (node: number | undefined) => rails[node ?? 0] ?? ALWAYS_YES
  const rows = list?.rows.map(({ node }) => railsAt(node).no) ?? []
  return logic.every([railsAt(list?.when).yes, ...rows])
}

/** Where a flag is ruled out, a question it reads is not asked, and asking all would leave it open. */
function encodeHiding(
  { encoding, opened }: Encodings,
  { flag, question }: Extract<Certainty, { kind: 'is-not-hidden' }>,
): Diagram {
  const { program, logic, diagrams, rails } = encoding
  const when = conditionOf(program, flag)
  const enablement = program.enablement[program.index.questions.get(question) ?? 0] ?? 0
  const disabled = rails[enablement]?.no ?? NEVER
  const stillNo = railsOf(opened, when).no
  return logic.every([disabled, railsOf(encoding, when).no, diagrams.not(stillNo)])
}

function encodeOverturned(encoding: Encoding, subject: Subject): Diagram {
  const { diagrams, logic } = encoding
  const established = establishedOf(encoding, subject)
  const lost = established.filter((diagram) => !isKept(diagrams, diagram))
  return logic.some(lost.map((diagram) => whereOverturned(diagrams, diagram)))
}

/** Where each thing that can be established of a subject is. */
function establishedOf(encoding: Encoding, { kind, id }: Subject): readonly Diagram[] {
  const { program, possible, diagrams, rails } = encoding
  const { questionnaire, classLists, enablement, index } = program
  const ofTruth = ({ yes, no }: Rails) => [yes, no]
  const ofCondition = (when: Condition | undefined) => {
    return ofTruth(when === undefined ? ALWAYS_YES : railsOf(encoding, when))
  }
  switch (kind) {
    case 'question':
      return ofTruth(rails[enablement[index.questions.get(id) ?? 0] ?? 0] ?? ALWAYS_YES)
    case 'class-list':
      return (possible[classLists.findIndex((list) => list.id === id)] ?? []).map(diagrams.not)
    case 'topic':
      return ofCondition(questionnaire.topics.find((topic) => topic.id === id)?.relevantWhen)
    case 'panel':
      return ofCondition(questionnaire.panels.find((panel) => panel.id === id)?.showWhen)
    default:
      return ofCondition(conditionOf(program, id))
  }
}
