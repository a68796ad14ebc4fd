/** When something comes back, as `in 4 days`. */
export function comesBack(due: Date, now: Date): string {
  const left = due.getTime() - now.getTime()
  if (left <= 0) return 'now'
  const told = units.map(({ unit, length }) => ({ unit, count: Math.round(left / length) }))
  const { unit, count } = told.find((one, at) => one.count >= (units[at]?.least ?? 1)) ?? soonest
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The longest first; `least`: of fewer, the next one tells more. */
const units = [
  { unit: 'month', length: 30 * DAY, least: 2 },
  { unit: 'day', length: DAY, least: 1 },
  { unit: 'hour', length: 60 * MINUTE, least: 1 },
  { unit: 'minute', length: MINUTE, least: 1 },
] as const

const soonest = { unit: 'minute', count: 1 } as const
