import type { Place } from '../place.ts'
import type { Reading } from './to-tree.ts'

/** Reports numbers a computer would not keep as they are written. */
export function checkNumber({ report }: Reading, text: string, place: Place): void {
  const value = Number(text.replace(/^([-+]?)0o/, '$10o'))
  if (!Number.isFinite(value)) report(place, { code: 'not-a-number', text })
  else if (isRounded(text)) report(place, { code: 'rounded-number', text })
}

/** Fifteen digits are always kept; of more, some are. */
function isRounded(text: string): boolean {
  const digits = text.replace(/^[-+]?[0.]*|[eE].*$|\./g, '')
  return digits.length > 15
}
