import type { Place } from '../place.ts'
import type { Reading } from './to-tree.ts'

/** Whether a computer keeps a number as it is written; if not, that is reported. */
export function checkNumber({ report }: Reading, text: string, place: Place): boolean {
  const value = Number(text.replace(/^([-+]?)0o/, '$10o'))
  const isNumber = Number.isFinite(value)
  if (isNumber && !isRounded(text)) return true
  report(place, { code: isNumber ? 'rounded-number' : 'not-a-number', text })
  return false
}

/** Fifteen digits are always kept; of more, some are. */
function isRounded(text: string): boolean {
  const digits = text.replace(/^[-+]?[0.]*|[eE].*$|\./g, '')
  return digits.length > 15
}
