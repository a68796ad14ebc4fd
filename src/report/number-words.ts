/**
 * A number cut, never rounded, so that the printed one cannot reach a bound the true one does not:
 * one decimal, more only where fewer would print a whole number that is not the true one.
 */
export function numberInWords(value: number): string {
  const digits = String(value)
  if (digits.includes('e')) return digits
  const [whole = '', fraction = ''] = digits.split('.')
  const kept = /^0*[1-9]/.exec(fraction)?.[0]
  return kept === undefined ? whole : `${whole}.${kept}`
}
