import { conditionOf } from '../engine/conclusion.ts'
import type { ClassRow } from '../model/classes.ts'
import type { Condition } from '../model/condition.ts'
import type { Truth } from '../model/truth.ts'
import { combineRails } from '../proof/combine-rails.ts'
import { ALWAYS, type Diagram, NEVER } from '../proof/diagram.ts'
import { encodeStanding, railsOf } from '../proof/encode-standing.ts'
import type { Encoding } from '../proof/encoding.ts'
import type { Owner } from '../proof/owned-condition.ts'
import { ALWAYS_YES, type Rails } from '../proof/rails.ts'
import type { Item } from './coverage-item.ts'
import type { PlacedLine } from './placed-line.ts'

/** Which responses show an item: `showsItem` of all of them at once. */
export function encodeItem(encoding: Encoding, item: Item): Diagram {
  const { program, logic, diagrams } = encoding
  switch (item.kind) {
    case 'standing': {
      const topics = program.questionnaire.topics.filter(({ id }) => id === item.topic)
      return logic.some(topics.map((topic) => encodeStanding(encoding, topic, item.standing)))
    }
    case 'red-flag':
      return encodeTruth(encoding, railsOf(encoding, conditionOf(program, item.id)), item.truth)
    case 'row': {
      const list = program.index.classes.get(item.list)
      const before = list?.rows.slice(0, item.row) ?? []
      const holds = [list?.when, list?.rows[item.row]?.when].map((when) => railsIf(encoding, when))
      return logic.every([
        ...holds.map(({ yes }) => yes),
        ...before.map(({ when }) => railsIf(encoding, when).no),
      ])
    }
    case 'line': {
      const isSo = encodeTruth(encoding, railsOf(encoding, item.at.line), item.truth)
      return isSo === NEVER ? NEVER : diagrams.and(isSo, encodeDecisive(encoding, item.at))
    }
  }
}

/** Where changing what a line comes to would change what it stands in. */
function encodeDecisive(encoding: Encoding, { whole, path, owner }: PlacedLine): Diagram {
  const { logic } = encoding
  const { ifNo, ifYes } = swayed(encoding, whole, path)
  const sways = logic.some([
    apart(encoding, ifNo.yes, ifYes.yes),
    apart(encoding, ifNo.no, ifYes.no),
  ])
  return logic.every([sways, ...encodeReached(encoding, owner)])
}

type Sway = { readonly ifNo: Rails; readonly ifYes: Rails }

function swayed(encoding: Encoding, whole: Condition, [index, ...rest]: readonly number[]): Sway {
  const part = index !== undefined && 'of' in whole ? whole.of[index] : undefined
  if (index === undefined || part === undefined || !('of' in whole)) {
    return { ifNo: { yes: NEVER, no: ALWAYS }, ifYes: ALWAYS_YES }
  }
  const { ifNo, ifYes } = swayed(encoding, part, rest)
  const others = whole.of.map((each) => railsOf(encoding, each))
  return {
    ifNo: combineRails(encoding.logic, whole, others.with(index, ifNo)),
    ifYes: combineRails(encoding.logic, whole, others.with(index, ifYes)),
  }
}

function encodeReached(encoding: Encoding, owner: Owner): readonly Diagram[] {
  if (owner.kind !== 'class-row') return []
  const { not } = encoding.diagrams
  const list = encoding.program.index.classes.get(owner.id)
  const before: readonly ClassRow[] = list?.rows.slice(0, owner.row) ?? []
  return [
    not(railsIf(encoding, list?.when).no),
    ...before.map(({ when }) => not(railsIf(encoding, when).yes)),
  ]
}

function apart({ diagrams: { and, or, not } }: Encoding, one: Diagram, other: Diagram): Diagram {
  return or(and(one, not(other)), and(other, not(one)))
}

function railsIf(encoding: Encoding, when: Condition | undefined): Rails {
  return when === undefined ? ALWAYS_YES : railsOf(encoding, when)
}

function encodeTruth({ logic }: Encoding, rails: Rails, truth: Truth): Diagram {
  return truth === 'unknown' ? logic.unknown(rails) : rails[truth]
}
