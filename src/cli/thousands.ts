/** A count as a person reads it: `1,234,567`. */
export function thousands(number: number): string {
  return `${number}`.replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
