/** A unit as it stands behind limits, with its space: "of 10" would say again what they say. */
export function unitBehind(unit: string | undefined): string {
  return unit === undefined || unit.startsWith('of ') ? '' : ` ${unit}`
}
