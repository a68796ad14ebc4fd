import { cameTo, concluded } from '../engine/conclusion.ts'
import { isStopped } from '../engine/flag.ts'
import type { Program } from '../engine/program.ts'
import { standingIn } from '../engine/stand.ts'
import type { State } from '../engine/state.ts'
import { atLeast, type Bits, NO, not, toTruth, YES } from '../engine/truth-bits.ts'
import type { Combination, Condition } from '../model/condition.ts'
import type { Standing } from '../model/topic.ts'
import type { Owner } from '../proof/owned-condition.ts'
import type { Item } from './coverage-item.ts'
import type { PlacedLine } from './placed-line.ts'

/** Whether a response shows an item; of a state that has been run. */
export function showsItem(program: Program, state: State, item: Item): boolean {
  switch (item.kind) {
    case 'standing':
      return standsSo(program, state, item)
    case 'red-flag':
      return toTruth(concluded(program, state, item.id)) === item.truth
    case 'row': {
      const list = program.index.classes.get(item.list)
      const truthOf = (when: Condition | undefined) => cameTo(program, state, when)
      const before = list?.rows.slice(0, item.row) ?? []
      return (
        truthOf(list?.when) === YES &&
        truthOf(list?.rows[item.row]?.when) === YES &&
        before.every(({ when }) => truthOf(when) === NO)
      )
    }
    case 'line': {
      const { at, truth } = item
      const isSo = toTruth(cameTo(program, state, at.line)) === truth
      return isSo && isDecisive(program, state, at)
    }
  }
}

/** Whether changing what a line comes to would change what it stands in. */
function isDecisive(program: Program, state: State, at: PlacedLine): boolean {
  const { ifNo, ifYes } = swayed(program, state, at.whole, at.path)
  return ifNo !== ifYes && isReached(program, state, at.owner)
}

function standsSo(
  program: Program,
  state: State,
  { topic, standing }: { readonly topic: string; readonly standing: Standing },
): boolean {
  const stopped = isStopped(program, state)
  return program.questionnaire.topics.some((one) => {
    return one.id === topic && standingIn(program, state, one, stopped) === standing
  })
}

/** What a condition comes to by what a part of it would come to, all others as they are. */
type Sway = { readonly ifNo: Bits; readonly ifYes: Bits }

function swayed(
  program: Program,
  state: State,
  whole: Condition,
  [index, ...rest]: readonly number[],
): Sway {
  const part = index !== undefined && 'of' in whole ? whole.of[index] : undefined
  if (index === undefined || part === undefined || !('of' in whole)) return { ifNo: NO, ifYes: YES }
  const { ifNo, ifYes } = swayed(program, state, part, rest)
  const others = whole.of.map((each) => cameTo(program, state, each))
  return {
    ifNo: combined(whole, others.with(index, ifNo)),
    ifYes: combined(whole, others.with(index, ifYes)),
  }
}

function combined(combination: Combination, truths: readonly Bits[]): Bits {
  switch (combination.kind) {
    case 'all':
      return truths.reduce((a, b) => a & b, YES)
    case 'any':
      return truths.reduce((a, b) => a | b, NO)
    case 'none':
      return not(truths.reduce((a, b) => a | b, NO))
    case 'at-least': {
      const hold = truths.filter((truth) => truth === YES).length
      const mayHold = truths.filter((truth) => truth !== NO).length
      return atLeast(combination.count, hold, mayHold)
    }
  }
}

/** A row counts only where its list may apply and no row before it holds. */
function isReached(program: Program, state: State, owner: Owner): boolean {
  if (owner.kind !== 'class-row') return true
  const list = program.index.classes.get(owner.id)
  const before = list?.rows.slice(0, owner.row) ?? []
  return (
    cameTo(program, state, list?.when) !== NO &&
    before.every(({ when }) => cameTo(program, state, when) !== YES)
  )
}
