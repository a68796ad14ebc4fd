const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** When something comes back, as `in 4 days`. */
export function comesBack(due: Date, now: Date): string {
  const left = due.getTime() - now.getTime()
  if (left <= 0) return 'now'
  if (left < HOUR) return inSo(left / MINUTE, 'minute')
  if (left < DAY) return inSo(left / HOUR, 'hour')
  return left < 60 * DAY ? inSo(left / DAY, 'day') : inSo(left / (30 * DAY), 'month')
}

function inSo(number: number, unit: string): string {
  const whole = Math.max(1, Math.round(number))
  return `in ${whole} ${unit}${whole === 1 ? '' : 's'}`
}
