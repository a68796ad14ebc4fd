import type { Program } from '../engine/program.ts'
import type { Condition } from '../model/condition.ts'
import { type Compared, compareOutputs } from './compare-outputs.ts'
import { keepGround } from './keep-ground.ts'
import type { Output } from './output.ts'
import { pairPrograms } from './pair-programs.ts'

/**
 * Compares programs with one base. Each output (see `output.ts`) is decided on its own, for every
 * response that both take, partial ones included; what only one of the two has is not looked at.
 * Every response returned was replayed through the engine on both sides.
 */
export type Comparer = {
  readonly compareAll: (other: Program) => readonly Compared[]
  /**
   * The first output that was seen to differ; one before it may be too large to decide. Where none
   * was: one that is not decided, and if there is none, nothing: the two are the same for every
   * response. `among`: which outputs to look at; all of
   * them where it is not given.
   */
  readonly firstDifference: (other: Program, among?: Among) => Compared | undefined
}

export type Among = (output: Output) => boolean

export type ComparerOptions = {
  /** The most nodes the diagrams may have; past it they are started afresh once, then given up. */
  readonly mostNodes: number
  /**
   * Conditions that programs to come hold beside the base's, as mutants do. Never needed for a right
   * answer: a program that reads its questions in a way that was not foreseen, and that matters, costs
   * encoding the base once more.
   */
  readonly foreseen?: readonly Condition[]
}

/**
 * The base is encoded once, and every program after it in the same diagrams, where all it shares
 * with the base is found and not made again: one that differs in a condition takes milliseconds. A
 * program that takes other answers than the base (a type, options, limits, `must know`, a question
 * more or less) is compared in diagrams of its own, for the responses that both take.
 */
export function newComparer(base: Program, options: ComparerOptions): Comparer {
  const grounds = keepGround(base, options)
  const compare = <T>(other: Program, read: Reader<T>, among: Among = () => true): T => {
    const pairing = pairPrograms(base, other)
    const { ground, isUsed } = grounds.groundFor(pairing)
    const first = read(compareOutputs(ground, pairing, among))
    if (!isUsed || first.isDecided) return first.result
    return read(compareOutputs(grounds.layAgain(), pairing, among)).result
  }
  return {
    compareAll: (other) => compare(other, readAll),
    firstDifference: (other, among) => compare(other, readFirst, among),
  }
}

type Reader<T> = (all: Iterable<Compared>) => Read<T>

/** `isDecided`: more room would not tell more of whether the two are the same. */
type Read<T> = { readonly result: T; readonly isDecided: boolean }

function readAll(all: Iterable<Compared>): Read<readonly Compared[]> {
  const result = [...all]
  return { result, isDecided: !result.some(isUndecided) }
}

function readFirst(all: Iterable<Compared>): Read<Compared | undefined> {
  let undecided: Compared | undefined
  for (const compared of all) {
    if (compared.verdict.kind === 'different') return { result: compared, isDecided: true }
    if (isUndecided(compared)) undecided ??= compared
  }
  return { result: undecided, isDecided: undecided === undefined }
}

const isUndecided = ({ verdict }: Compared): boolean => verdict.kind === 'not-decided'
