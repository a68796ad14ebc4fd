import type { Limits } from '../../model/question.ts'

/** `0 to 10` → its ends. The shape of the text has been checked. */
export function parseLimits(text: string): Limits {
  const [low = '0', high = '0'] = text.split(' to ')
  return { low: Number(low), high: Number(high) }
}
