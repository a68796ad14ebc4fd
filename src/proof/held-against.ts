import { ANSWER_UNKNOWN, ANSWERED, optionIndex, optionMask, type Slot } from '../engine/slot.ts'
import type { ChoiceQuestion, Question } from '../model/question.ts'

/** A value of a question's variable, and the value that it is held against. */
export type Held = readonly [given: number, instead: number]

/** What a question can be answered with, by name; no option may be called like the last three. */
export function answerNames(question: Question): readonly string[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ id }) => id) : [ANY_ANSWER]
}

/** To a question without options, which is a number or a text. */
export const ANY_ANSWER = 'answered'

export const SAID_UNKNOWN = 'unknown'

/** That anything at all is said, or cannot be. */
export const DECIDES = 'possible'

/**
 * What giving an answer is held against: that the person cannot say. An option of several is held
 * against the same ones without it; where that leaves none, against what is chosen alone, as "none
 * of these" is. That the person cannot say is itself held against all that could be said.
 */
export function heldAgainst(
  question: Question,
  slots: readonly Slot[],
  name: string,
): readonly Held[] {
  const said = slots.flatMap((slot, value) => (slot >= ANSWERED ? [value] : []))
  const unsaid = Math.max(0, slots.indexOf(ANSWER_UNKNOWN))
  if (name === SAID_UNKNOWN) return unsaid === 0 ? [] : said.map((value) => [unsaid, value])
  if (name === ANY_ANSWER) return said.map((value) => [value, unsaid])
  if (name === DECIDES) return said.flatMap((value) => [pair(value, unsaid), pair(unsaid, value)])
  if (question.type === 'choices') return heldWithout({ question, slots, unsaid }, name)
  return [[slots.indexOf(ANSWERED + optionIndex(question, name)), unsaid]]
}

const pair = (given: number, instead: number): Held => [given, instead]

type Choosing = {
  readonly question: ChoiceQuestion
  readonly slots: readonly Slot[]
  readonly unsaid: number
}

function heldWithout({ question, slots, unsaid }: Choosing, option: string): readonly Held[] {
  const own = optionMask(question, [option])
  const alone = question.options.find(({ exclusive }) => exclusive)?.id
  const none = alone === undefined ? 0 : optionMask(question, [alone])
  const masks = slots.map((slot) => (slot >= ANSWERED ? slot - ANSWERED : 0))
  const group = alikeTo(own, question, masks)
  return masks.flatMap((mask, value): readonly Held[] => {
    const given = mask & group
    if (given === 0) return []
    const fewer = masks.find((other) => (other & group) !== 0 && (other & group) !== group) ?? 0
    const left = (mask & ~group) | (given === group ? fewer & group : 0)
    const instead = left === 0 && own !== none ? none : left
    return [[value, instead === 0 ? unsaid : masks.indexOf(instead)]]
  })
}

/** Of options that nothing tells apart, the first stands for any: see `representatives.ts`. */
function alikeTo(own: number, { options }: ChoiceQuestion, masks: readonly number[]): number {
  const together = options.map((_, at) => {
    return masks.filter((mask) => mask & (1 << at)).reduce((common, mask) => common & mask, -1)
  })
  return together.filter((group) => group & own).reduce((one, other) => one | other, own)
}
