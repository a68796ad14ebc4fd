import type { Check } from '../model/check.ts'
import type { Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import type { Part, Subject } from './owned-condition.ts'

/** A sentence about every possible response, partial ones included. */
export type Statement = Certainty | Possibility

/** So for every response; where it is not, some response shows it. */
export type Certainty =
  | { readonly kind: 'check'; readonly check: Check }
  /** Where the list applies, some row may still hold. */
  | { readonly kind: 'is-complete'; readonly list: string }
  /** Where a question the flag reads is not asked, the flag would be ruled out anyway. */
  | { readonly kind: 'is-not-hidden'; readonly flag: string; readonly question: string }
  /** One more answer never overturns what is established of it. */
  | { readonly kind: 'is-kept'; readonly subject: Subject }

/** So for some response at least: what can never be is a mistake of the author's. */
export type Possibility =
  /** The conditions hold under which it is asked: not only that a gate answered "unknown" opens. */
  | { readonly kind: 'can-be-asked'; readonly question: string }
  /**
   * With the option something is established (a finding, a class, a question to ask, that a topic is
   * for later) that is not where the person cannot say. Of those with which nothing is, each question
   * may have one, the rest, if some other answer leads somewhere: two would mean the same. Options
   * that lead to the same outcomes are fine: people look for their own words. An option of several is
   * held against the same answer without it, or against the option chosen alone, "none of these",
   * which is then the rest. Where no answer leads anywhere, it is enough that something is ruled out:
   * what can then never hold is told of by itself. A number or a text has no options.
   */
  | { readonly kind: 'can-matter'; readonly question: string; readonly option?: string }
  | { readonly kind: 'can-be'; readonly conclusion: string; readonly truth: Truth }
  /** A row, by its index, is the first that holds. */
  | {
      readonly kind: 'can-be-named'
      readonly list: string
      readonly row: number
      readonly class: string
    }
  | { readonly kind: 'can-stand'; readonly topic: string; readonly standing: Standing }
  | Telling
  /**
   * A part of a condition holds along with all that encloses it: nothing contradicts it. The whole,
   * where no other statement says that it can hold.
   */
  | { readonly kind: 'can-hold'; readonly part: Part }
  /** A part of a condition is not said already by what encloses it. */
  | { readonly kind: 'adds-something'; readonly part: Part }

/** Something of a topic is told. */
export type Telling =
  | {
      readonly kind: 'can-be-told'
      readonly topic: string
      readonly part: 'reason' | 'caution'
      readonly finding: string
    }
  | {
      readonly kind: 'can-be-told'
      readonly topic: string
      readonly part: 'question'
      readonly id: string
    }
